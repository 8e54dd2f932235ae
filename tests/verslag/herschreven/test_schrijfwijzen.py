"""How secretaries write one and the same point: its label and number, and where owner and day stand."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Voorstel

KOP = (
    "# Verslag overleg Wijkcentrum\n\n5 maart 2026\n\n"
    "Aanwezig: Nora Blom, Pieter Zwart, Hanna de Vos, Mees Prins\n\n"
)


def minutes(tekst: str, config: Config) -> Voorstel:
    return read(f"{KOP}{tekst}\n", config)


def points(tekst: str, config: Config) -> list[Actie]:
    return [actie for actie in minutes(tekst, config).acties if actie.soort == "actiepunt"]


def fields(tekst: str, config: Config) -> list[tuple[str, str]]:
    """Owner and day of every point."""
    return [(", ".join(punt.eigenaars), str(punt.termijn)) for punt in points(tekst, config)]


@pytest.mark.parametrize(
    "regel",
    [
        "AP 1. Zaal reserveren (Nora Blom), uiterlijk 1 april",
        "**Actie.** Nora Blom reserveert de zaal, uiterlijk 1 april.",
        "Actie-WC-2026-03 Nora Blom reserveert de zaal, uiterlijk 1 april.",
        "[Actie: Nora] Zaal reserveren, uiterlijk 1 april",
        "Actie: zaal reserveren door Nora, uiterlijk 1 april.",
        "Actie: zaal reserveren, Nora, uiterlijk 1 april",
    ],
)
def test_a_label_in_any_form_has_its_owner_and_day(config: Config, regel: str) -> None:
    assert fields(f"## Zaal\n\nDe zaal is druk bezet.\n\n{regel}", config) == [("Nora Blom", "2026-04-01")]


@pytest.mark.parametrize(
    "item",
    [
        "- Zaal reserveren / Nora Blom / uiterlijk 1 april",
        "- Zaal reserveren door Nora, uiterlijk 1 april",
        "- Zaal reserveren, Nora, uiterlijk 1 april",
        "- Uiterlijk 1 april: Nora reserveert de zaal",
        "- Zaal reserveren, uiterlijk 1 april *Nora*",
        "- Zaal reserveren. Trekker: Nora. Gereed: uiterlijk 1 april.",
        "- Nora | Zaal reserveren | uiterlijk 1 april",
        "a. Zaal reserveren (trekker: Nora; gereed: uiterlijk 1 april)",
        "- Zaal reserveren, uiterlijk 1 april (Nora\n  Blom)",
        "A1. Zaal reserveren (Nora,\n    uiterlijk 1 april)",
    ],
)
def test_the_fields_of_an_item_are_told_apart_wherever_they_stand(config: Config, item: str) -> None:
    assert fields(f"## Actiepunten\n\n{item}", config) == [("Nora Blom", "2026-04-01")]


@pytest.mark.parametrize(
    "item", ["(de griffier) brief nalopen", "[de griffier] brief nalopen", "De griffier: brief nalopen"]
)
def test_an_office_is_an_owner_in_every_place_of_one(config: Config, item: str) -> None:
    (punt,) = points(f"## Acties\n\n- {item}", config)
    assert punt.eigenaars == ("griffier",)


def test_a_day_after_the_name_of_an_event_is_the_deadline_when_it_is_announced(config: Config) -> None:
    (punt,) = points("Actie: Mees reserveert een zaal voor het buurtfeest uiterlijk 20 april.", config)
    assert str(punt.termijn) == "2026-04-20"


@pytest.mark.parametrize(
    "zin", ["Mees Prins deelt de cijfers met de wijken [A1].", "Mees Prins zegt de huur op [A1]."]
)
def test_a_verb_of_saying_with_its_second_part_is_doing(config: Config, zin: str) -> None:
    assert points(f"## Huur\n\n{zin}", config)[0].eigenaars == ("Mees Prins",)


def test_the_day_of_what_is_told_is_no_deadline(config: Config) -> None:
    (punt,) = points("Actie: Mees – huurders informeren dat de zaal op 5 oktober dicht is", config)
    assert punt.termijn is None


def test_behind_an_arrow_who_asks_has_a_task(config: Config) -> None:
    (punt,) = points("## Zorg\n\n-> Mees vraagt of de wijkzuster een keer wil aansluiten", config)
    assert punt.eigenaars == ("Mees Prins",)


def test_an_english_day_of_the_week_belongs_to_its_date(config: Config) -> None:
    tekst = "Minutes of the committee held on Tuesday 12 May 2026\n\nPresent: Ann Lee\n\n1. Slipway\n"
    gelezen = read(f"{tekst}ACTION: Clerk to obtain quotations by 30 May 2026\n", config)
    assert str(gelezen.vergadering.datum) == "2026-05-12"
    assert [str(a.termijn) for a in gelezen.acties if a.soort == "actiepunt"] == ["2026-05-30"]


def test_a_point_for_somebody_is_hers(config: Config) -> None:
    tekst = "## Folder\n\nEr komt een folder. Dit wordt genoteerd als actiepunt voor mevrouw Blom [A4]."
    assert points(tekst, config)[0].eigenaars == ("Nora Blom",)


def test_a_cell_that_runs_on_below_its_column_ends_no_table(config: Config) -> None:
    tekst = (
        "## Actielijst\n\n"
        "Omschrijving                    Wie              Gereed\n"
        "De sleutels inleveren bij de    Pieter Zwart     1 april\n"
        "beheerder\n"
        "De zaal reserveren              Mees Prins       2 april\n"
    )
    gelezen = [(punt.citaat, punt.eigenaars) for punt in points(tekst, config)]
    assert gelezen == [
        ("De sleutels inleveren bij de beheerder", ("Pieter Zwart",)),
        ("De zaal reserveren", ("Mees Prins",)),
    ]


def test_a_numbered_item_of_more_lines_ends_at_the_next_number(config: Config) -> None:
    tekst = (
        "Acties\n1. Sleutels laten bijmaken en uitdelen aan\nde vrijwilligers (Pieter)\n"
        "2. Zaal reserveren (Mees)\n\nTer informatie\nDe koffie is op."
    )
    assert [punt.eigenaars for punt in points(tekst, config)] == [("Pieter Zwart",), ("Mees Prins",)]


def test_a_table_of_what_happens_when_has_no_points(config: Config) -> None:
    tekst = "## Programma\n\n| Datum | Activiteit |\n|---|---|\n| 9-5 | Buurtfeest |\n| 16-6 | Rommelmarkt |"
    assert not points(tekst, config)


def test_an_adverb_before_a_verb_is_nobody(config: Config) -> None:
    tekst = "## Feest\n\nConclusie: het feest was goed. Daarnaast dient er ruimte te zijn voor ideeën."
    assert not points(tekst, config)


def test_a_heading_leden_above_prose_is_no_attendance(config: Config) -> None:
    tekst = (
        "# Verslag\n\n5 maart 2026\n\n## 1. Leden\n\n* Er zijn 60 leden.\n* *Actie Nora*: nota's versturen.\n"
    )
    (punt,) = [a for a in read(tekst, config).acties if a.soort == "actiepunt"]
    assert punt.eigenaars == ("Nora",)


@pytest.mark.parametrize(
    ("regel", "afwezig"),
    [
        ("Met bericht van verhindering: Erik Stam", {"Erik Stam"}),
        ("Afwezig: E. Stam (Bergdam) m.k.", {"E. Stam"}),
        ("Niet erbij: Erik", {"Erik"}),
        ("Afwezig: juf Noor", {"Noor"}),
    ],
)
def test_who_was_not_there_is_read_in_the_words_of_many(
    config: Config, regel: str, afwezig: set[str]
) -> None:
    tekst = f"Verslag\n5 maart 2026\n\nAanwezig: Nora Blom, Mees Prins\n{regel}\n\n"
    tekst += "* Feest\nHet was gezellig. Het feest duurde tot 23 uur.\n"
    leden = read(tekst, config).aanwezigheid
    assert {lid.naam for lid in leden if lid.status == "afwezig"} == afwezig


def test_a_notice_of_absence_counts_among_those_who_were_there_too(config: Config) -> None:
    tekst = (
        "Verslag\n5 maart 2026\n\nAanwezig:\n- Nora Blom\n- Erik Stam m.k.\n\n## 1. Opening\n\nGeen nieuws.\n"
    )
    leden = {lid.naam: lid.status for lid in read(tekst, config).aanwezigheid}
    assert leden == {"Nora Blom": "aanwezig", "Erik Stam": "afwezig"}


def test_a_column_without_a_head_says_who_was_there(config: Config) -> None:
    tekst = (
        "# Verslag\n\n5 maart 2026\n\n| Naam | Organisatie | |\n|---|---|---|\n"
        "| Nora Blom | Bergdam | aanwezig |\n| Erik Stam | Zandwijk | afwezig m.k. |\n\n"
        "## 1. Opening\n\nGeen nieuws.\n"
    )
    leden = {lid.naam: lid.status for lid in read(tekst, config).aanwezigheid}
    assert leden == {"Nora Blom": "aanwezig", "Erik Stam": "afwezig"}


def test_who_wrote_the_minutes_hides_nobody_that_the_sentence_names(config: Config) -> None:
    tekst = (
        "Notulen bestuur\n5 maart 2026\n\nAanwezig zijn de heer mr. J. Stam (voorzitter), mevrouw N. Blom,\n"
        "de heer M. Prins en mevrouw H. de Vos (secretaris).\nAfwezig m.k.: de heer P. Zwart.\n"
        "Notulist: mevrouw S. Kok\n\n1.   Opening\n     De voorzitter opent de vergadering.\n"
    )
    aanwezig = {lid.naam for lid in read(tekst, config).aanwezigheid if lid.status == "aanwezig"}
    assert aanwezig >= {"J. Stam", "N. Blom", "M. Prins", "H. de Vos"}


@pytest.mark.parametrize("pijl", ["=>", "->", "→"])
@pytest.mark.parametrize("label", ["TODO", "To do", "Actie", "TODO:"])
@pytest.mark.parametrize(
    ("rest", "wie"),
    [("Nora", "Nora Blom"), ("@Nora", "Nora Blom"), ("Nora en Mees", "Nora Blom, Mees Prins")],
)
def test_an_arrow_behind_a_label_and_its_task_points_at_who_has_it(
    config: Config, label: str, pijl: str, rest: str, wie: str
) -> None:
    [punt] = points(f"## Zaal\n\n- {label} stoelen voor alle feesten {pijl} {rest}", config)
    assert (punt.tekst, ", ".join(punt.eigenaars)) == ("stoelen voor alle feesten", wie)


@pytest.mark.parametrize(
    "regel",
    [
        "Acties van vorige keer => afgerond",
        "Actie => feest",
        "Stoelen => kelder",
    ],
)
def test_an_arrow_to_something_else_makes_no_point(config: Config, regel: str) -> None:
    assert points(f"## Zaal\n\n- {regel}", config) == []
