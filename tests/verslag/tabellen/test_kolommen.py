"""What the columns of a table hold, by their heads and without them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read
from bot.verslag.tabellen.kolommen import by_content, columns, kind, numbered
from bot.verslag.tabellen.rijen import take_out
from bot.verslag.voorstel import Actie


@pytest.mark.parametrize(
    ("kop", "soort"),
    [
        ("**Actiepunt**", "actie"),
        ("Wat moet er gebeuren?", "actie"),
        ("Te ondernemen actie", "actie"),
        ("Door wie?", "eigenaar"),
        ("Actiehouder", "eigenaar"),
        ("Verantwoordelijke(n)", "eigenaar"),
        ("Datum gereed", "termijn"),
        ("Voor wanneer", "termijn"),
        ("Actienr.", "nummer"),
        ("Stand van zaken", "status"),
        ("Bijlage", None),
    ],
)
def test_a_head_is_known_by_its_words(kop: str, soort: str | None) -> None:
    assert kind(kop) == soort


def test_the_day_something_was_noted_is_no_deadline() -> None:
    assert columns(["Datum", "Actie", "Wie", "Deadline"]) == {1: "actie", 2: "eigenaar", 3: "termijn"}


def test_columns_without_a_head_are_known_by_what_stands_in_them() -> None:
    rijen = [["1", "Brief sturen", "Anna", "1 maart"], ["2", "Zaal zoeken", "Tim en Anna", "12-4-2026"]]
    assert by_content(rijen) == {0: "nummer", 1: "actie", 2: "eigenaar", 3: "termijn"}


@pytest.mark.parametrize(
    "tekst",
    [
        "Actie | Wie | Wanneer\n--- | --- | ---\nBrief sturen | Anna | 1 maart\n",
        "Acties\n\n| Brief sturen | Anna | 1 maart |\n",
        "Acties\nBrief sturen naar de leden    Anna     1"
        " maart\nZaal zoeken voor het feest    Tim      2 maart\n",
        "||Actie ||Wie ||Status ||\n||Brief sturen ||Anna ||open ||\n",
    ],
)
def test_tables_of_every_make_are_taken_out(tekst: str) -> None:
    rijen, _ = take_out(split_lines(tekst))
    assert [rij["eigenaar"] for rij in rijen][:1] == ["Anna"]
    assert rijen[0]["actie"].startswith("Brief sturen")


def test_attendance_in_a_table_stays_as_lines() -> None:
    tekst = "| Achternaam | Voornaam | Organisatie |\n|---|---|---|\n| van der Pen | Tim | COA |\n"
    _, rest = take_out(split_lines(tekst))
    assert [regel.kaal for regel in rest if regel.kaal] == ["Aanwezig:", "Tim van der Pen (COA)"]
    _, rest = take_out(split_lines("| **Aanwezig** | Anna, Tim |\n|---|---|\n| **Afwezig** | / |\n"))
    assert [regel.kaal for regel in rest if regel.kaal] == ["Aanwezig: Anna, Tim"]


def test_acties_in_a_column_beside_what_was_told_are_points_each() -> None:
    tekst = (
        "| Nr | Besproken | Actie |\n|---|---|---|\n| 1 | Opening<br>Carola opent. | |\n"
        "| 2 | Verkiezingen<br>Er zijn leden nodig. | "
        "Jesper: oproep plaatsen<br>Bart: zaal regelen (1 maart) |\n"
    )
    rijen, rest = take_out(split_lines(tekst))
    assert [(rij["actie"], rij["eigenaar"], rij["termijn"]) for rij in rijen] == [
        ("oproep plaatsen", "Jesper", ""),
        ("zaal regelen", "Bart", "1 maart"),
    ]
    assert [regel.kaal for regel in rest if regel.kaal] == [
        "## 1 Opening",
        "Carola opent.",
        "## 2 Verkiezingen",
        "Er zijn leden nodig.",
    ]


def test_below_a_name_alone_in_a_column_of_acties_stands_what_is_to_be_done() -> None:
    tekst = (
        "| Nr | Besproken | Actie |\n|---|---|---|\n"
        "| 1 | Kas<br>De kas klopt. Jesper heeft nog verf. | Jesper / Bart<br>Verf ophalen |\n"
        "| 2 | Zaal<br>De zaal is vol. | "
        "Bart<br>Zaal zoeken<br>Stoelen tellen<br>Carola<br>Affiche maken (1 maart) |\n"
        "| 3 | Dak<br>Het dak lekt. Bart belt de dakdekker. | Bart |\n"
    )
    rijen, _ = take_out(split_lines(tekst))
    assert [(rij["actie"], rij["eigenaar"], rij["termijn"]) for rij in rijen] == [
        ("Verf ophalen", "Jesper / Bart", ""),
        ("Zaal zoeken", "Bart", ""),
        ("Stoelen tellen", "Bart", ""),
        ("Affiche maken", "Carola", "1 maart"),
        ("Bart belt de dakdekker", "Bart", ""),
    ]


def test_decisions_and_acties_in_one_column_are_text_below_their_subject(config: Config) -> None:
    tekst = (
        "Besluitenlijst Dagelijks Bestuur d.d. 25 september 2025\n\nAanwezig: J. Wessels, T. Albers\n\n"
        "Nr.   Onderwerp             Besluit / actie\n"
        "1.    Rapportage            Het DB stelt de rapportage vast.\n"
        "                            Actie: dhr. Albers zendt deze vóór\n"
        "                            10 oktober aan de gemeenten.\n"
        "2.    Rondvraag             Geen.\n"
    )
    voorstel = read(tekst, config)
    assert [(p.eigenaars, p.termijn) for p in voorstel.acties] == [(("T. Albers",), date(2025, 10, 9))]
    assert [b.tekst for b in voorstel.besluiten] == ["Rapportage vastgesteld"]
    assert [punt.titel for punt in voorstel.agendapunten] == ["Rapportage", "Rondvraag"]


@pytest.mark.parametrize("kop", ["Student", "Lid", "Team", "Collega"])
def test_names_beside_a_task_are_its_owners_below_a_title_of_tasks(config: Config, kop: str) -> None:
    tekst = (
        f"## Todo\n\n| {kop} | Taak |\n|---|---|\n"
        "| Inge (kas) | zaal bellen |\n| Lars | Schema van de ramen |\n"
        " * Noor: nalezen van de folder\n"
    )
    assert [(p.tekst, p.eigenaars) for p in _points(config, tekst)] == [
        ("nalezen van de folder", ("Noor Claes",)),
        ("zaal bellen", ("Inge Postma",)),
        ("Schema van de ramen", ("Lars Beek",)),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "## Rolverdeling\n\n| Lid | Taak |\n|---|---|\n| Inge | voorzitter |\n| Lars | penningmeester |\n",
        "## Werkgroepen\n\n| Student | Taak |\n|---|---|\n| Noor | de verslagen |\n| Lars | de website |\n",
        "## Todo\n\n| Onderdeel | Taak |\n|---|---|\n| de kas | ramen lappen |\n| de hal | vloer dweilen |\n",
    ],
)
def test_names_beside_tasks_elsewhere_are_who_they_are(config: Config, tekst: str) -> None:
    assert not [p for p in _points(config, tekst) if p.eigenaars]


def _points(config: Config, tekst: str) -> list[Actie]:
    kop = "# Overleg Leeszaal\n\n2 april 2026\n\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"
    return [actie for actie in read(kop + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "kop", ["Actie | Inhoud", "Actie | Omschrijving", "AP | Onderwerp", "Actiepunt | Wat"]
)
def test_a_first_column_of_numbers_under_actie_is_that_of_the_numbers(kop: str, config: Config) -> None:
    tekst = f"""# Verslag commissie speelplekken 12 mei 2027
Aanwezig: mevrouw Roemer, de heer Kastelein

## Actielijst
| {kop} | Door | Datum |
|---|---|---|---|
| 17.4 | Navraag bij verzekeraars over hekken | Kastelein | |
| 18.1 | Nieuwe tekst van paragraaf 5 | Roemer | 1 juni |
"""
    gelezen = [(punt.tekst, punt.eigenaars) for punt in read(tekst, config).acties]
    assert gelezen == [
        ("Navraag bij verzekeraars over hekken", ("Kastelein",)),
        ("Nieuwe tekst van paragraaf 5", ("Roemer",)),
    ]


def test_a_column_of_acties_with_a_number_in_one_cell_stays_one() -> None:
    assert numbered([["Actie", "Wie"], ["12", "Roemer"], ["Hekken nameten", "Kastelein"]]) == ["Actie", "Wie"]


_STAPPEN = (
    ("24 juni - 30 augustus", "Gevolgen voor de eigen dienst bepalen", "Anna", date(2026, 8, 30)),
    ("uiterlijk 2 september", "Formulier inleveren", "Tim", date(2026, 9, 2)),
    ("3 t/m 13 september", "Inbreng bundelen", "Anna", date(2026, 9, 13)),
    ("18 september", "Advies bespreken", "Tim", date(2026, 9, 18)),
)


@pytest.mark.parametrize(
    ("kop", "volgorde"),
    [
        ("Periode | Activiteit | Verantwoordelijk", (0, 1, 2)),
        ("Tijdvak | Stap | Wie", (0, 1, 2)),
        ("Stap | Moment | Door", (1, 0, 2)),
        ("Dag | Taak | Wie", (0, 1, 2)),
        ("Wat | Wie | Tijdpad", (1, 2, 0)),
        ("Period | Activity | Responsible", (0, 1, 2)),
    ],
)
def test_steps_with_their_period_in_a_column_are_due_on_its_last_day(
    kop: str, volgorde: tuple[int, ...], config: Config
) -> None:
    rijen = "\n".join("| " + " | ".join(str(stap[i]) for i in volgorde) + " |" for stap in _STAPPEN)
    boven = "Overleg 19 juni 2026\n\nAanwezig: Anna Visser, Tim Bos\n\n### Tijdpad"
    tekst = f"{boven}\n\n| {kop} |\n|-|-|-|\n{rijen}\n"
    assert [(a.tekst, a.termijn) for a in read(tekst, config).acties] == [
        (stap, dag) for _, stap, _, dag in _STAPPEN
    ]


@pytest.mark.parametrize(
    "kop",
    [
        ["Periode", "Activiteit", "Locatie"],
        ["Dag", "Wat", "Waar"],
        ["Stap", "Wanneer"],
        ["Periode", "Omzet", "Kosten"],
        ["Tijdvak", "Onderwerp", "Spreker"],
    ],
)
def test_what_happens_when_is_nobodys_to_do(kop: list[str]) -> None:
    assert columns(kop) == {}


def test_beside_a_deadline_a_period_is_none() -> None:
    assert columns(["Periode", "Actie", "Wie", "Deadline"]) == {1: "actie", 2: "eigenaar", 3: "termijn"}
    assert columns(["Stap", "Wat", "Wie", "Wanneer"]) == {1: "actie", 2: "eigenaar", 3: "termijn"}


def test_a_column_of_aps_beside_who_is_that_of_the_tasks() -> None:
    assert columns(["AP", "Wie", "Deadline"]) == {0: "actie", 1: "eigenaar", 2: "termijn"}
    assert columns(["AP", "Actie", "Wie"]) == {0: "nummer", 1: "actie", 2: "eigenaar"}


@pytest.mark.parametrize("besproken", ["Wat is besproken", "Wat werd besproken?", "Besproken"])
def test_what_was_talked_about_is_no_task_beside_what_was_agreed(besproken: str) -> None:
    kop = ["Nr", "Onderwerp", besproken, "Afspraak", "Wie", "Gereed"]
    assert columns(kop) == {0: "nummer", 3: "actie", 4: "eigenaar", 5: "termijn"}
