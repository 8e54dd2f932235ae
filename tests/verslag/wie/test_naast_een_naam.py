"""Names and labels that stand right beside something else: of whom they are, and what they open."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "# Verslag PRT 3 december 2026\nAanwezig: dhr. Mulder (Haarlem), mw. Kramer (COA)\n\n## 1. Vervoer\n\n"


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Actie: Mulder mailt mevrouw Winter (COA).", "Mulder"),
        ("Actie: Mulder overlegt met de burgemeester (Velsen).", "Mulder"),
        ("Actie: Kramer stuurt de lijst aan Mulder (Haarlem).", "Kramer"),
        ("AP1: Kramer mailt dhr. De Winter (Velsen), uiterlijk 9 december 2026.", "Kramer"),
        ("## Acties\n- Mulder spreekt mevrouw Winter (Haarlem)", "Mulder"),
        ("Actie: brief aan mevrouw Winter sturen (COA)", "COA"),
        ("Actie: Mulder en de school bellen (Kramer)", "Kramer"),
        ("Actie: de school bellen (Kramer)", "Kramer"),
        ("Actie: mevrouw Winter bellen (Kramer)", "Kramer"),
        ("Actie: Mulder stuurt het plan (versie 2) rond (via mail).", "Mulder"),
        ("Actie: Kramer stuurt de brief (B1)", "Kramer"),
    ],
)
def test_brackets_behind_who_is_spoken_to_do_not_say_who_does_it(
    config: Config, regel: str, wie: str
) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert punt.eigenaars == (wie,)


@pytest.mark.parametrize(
    "regel",
    [
        "Actie: Mulder levert de lijst aan voor 12 februari 2027.",
        "AP1: Mulder levert de lijst aan voor 12 februari 2027.",
    ],
)
def test_a_task_right_below_the_attendance_is_no_attendee(config: Config, regel: str) -> None:
    gelezen = read(f"Verslag PRT\n30 november 2026\nAanwezig: dhr. Mulder (Haarlem)\n{regel}\n", config)
    assert [(punt.eigenaars, str(punt.termijn)) for punt in gelezen.acties] == [(("Mulder",), "2027-02-11")]
    assert [deelnemer.naam for deelnemer in gelezen.aanwezigheid] == ["Mulder"]


def test_a_decision_right_below_the_attendance_is_one(config: Config) -> None:
    kop = "Verslag PRT\n30 november 2026\nAanwezig: dhr. Mulder (Haarlem)\n"
    gelezen = read(f"{kop}Besluit: het plan wordt vastgesteld.\n", config)
    assert [besluit.tekst for besluit in gelezen.besluiten] == ["het plan wordt vastgesteld"]


@pytest.mark.parametrize(
    ("regel", "nummer", "wie"),
    [
        ("AP-3: Mulder schrijft de raad", "AP3", "Mulder"),
        ("Actiepunt #4 Kramer: vraagt na hoe laat het is", "A4", "Kramer"),
        ("[A-2] Kramer vraagt na hoe laat het is", "A2", "Kramer"),
    ],
)
def test_a_number_behind_a_dash_or_a_hash_is_one(config: Config, regel: str, nummer: str, wie: str) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert (punt.nummer, punt.eigenaars) == (nummer, (wie,))


def test_a_line_that_begins_with_the_number_of_a_decision_is_apart(config: Config) -> None:
    gelezen = read(f"{_KOP}[A1] Kramer stuurt de brief.\n[B1] Besluit: akkoord met de brief.\n", config)
    assert [(punt.tekst, punt.eigenaars) for punt in gelezen.acties] == [
        ("Kramer stuurt de brief", ("Kramer",))
    ]
    assert [(besluit.nummer, besluit.tekst) for besluit in gelezen.besluiten] == [
        ("B1", "akkoord met de brief")
    ]


def test_whom_somebody_is_of_is_no_part_of_the_name(config: Config) -> None:
    wie = "mevrouw Kramer van het COA en de heer Van den Berg van de Hoeve (Haarlem)"
    kop = f"# Verslag PRT 3 december 2026\n\nAanwezig: {wie}\n\n"
    gelezen = read(f"{kop}## 1. Vervoer\n\nAP2: COA – cijfers\n", config)
    assert [(een.naam, een.organisatie) for een in gelezen.aanwezigheid] == [
        ("Kramer", "COA"),
        ("Van den Berg van de Hoeve", "Haarlem"),
    ]
    assert [punt.eigenaars for punt in gelezen.acties] == [("COA",)]


def test_what_is_to_be_looked_into_is_a_task_beside_one_with_a_label(config: Config) -> None:
    lijst = "- De stand is gedeeld. ACTIE: Mulder.\n- Nagaan of het kavel beschikbaar is (Kramer)\n"
    gelezen = read(f"{_KOP}{lijst}- Overzicht bijwerken (Mulder, uiterlijk 11 december 2026)\n", config)
    assert [punt.eigenaars for punt in gelezen.acties] == [("Mulder",), ("Kramer",), ("Mulder",)]


@pytest.mark.parametrize(
    "zin",
    [
        "Over de A-9 is niets nieuws te melden.",
        "De heer Mulder sprak met de burgemeester (Velsen) over de A9.",
        "Mevrouw Kramer meldt dat #4 van de lijst klaar is.",
    ],
)
def test_a_road_or_a_talk_is_no_task(config: Config, zin: str) -> None:
    assert read(_KOP + zin, config).acties == ()


def test_an_owner_behind_a_bullet_is_one_who_is_listed_twice_or_spelled_with_a_slip(config: Config) -> None:
    aanwezig = "Aanwezig: mw. Kramer (COA), dhr. Van Oorschot (Haarlem), dhr. Bos (IND)\n"
    kop = f"# Verslag PRT 3 december 2026\n{aanwezig}Afwezig m.k.: mw. Kramer\n\n## 1. Locaties\n\n"
    tekst = "De vergunning laat op zich wachten. ACTIE: Bos.\n\n"
    lijst = (
        "- Het draaiboek aanpassen (Kramer)\n- Een bezoek aan de locatie plannen (Van Oorschoot en Bos)\n\n"
    )
    tabel = "## Actielijst\n\n| nr | actie | wie |\n|---|---|---|\n| 1 | Sleutels overdragen | Bos |\n"
    punten = [(punt.tekst, punt.eigenaars) for punt in read(kop + tekst + lijst + tabel, config).acties]
    assert ("Het draaiboek aanpassen", ("Kramer",)) in punten
    assert ("Een bezoek aan de locatie plannen", ("Van Oorschoot", "Bos")) in punten
    assert len(punten) == 4


@pytest.mark.parametrize(
    "rij", ["Joris, Wietske en Pim bespraken de kas", "De kas is bekeken door Pim, Wietske en Joris"]
)
def test_two_of_a_row_of_first_names_are_two_where_nobody_is_listed(config: Config, rij: str) -> None:
    taken = "## Taken\n\n### 1. Kas\n- Maak een tekening van het dak\n- **Verantwoordelijke:** {}\n"
    for wie, namen in (("Joris Wietske", ("Joris", "Wietske")), ("Joris Tolk", ("Joris Tolk",))):
        acties = read(f"# Notulen\n\n3 maart 2026\n\n## Kas\n\n{rij}.\n\n{taken.format(wie)}", config).acties
        assert [een.eigenaars for een in acties] == [namen]
