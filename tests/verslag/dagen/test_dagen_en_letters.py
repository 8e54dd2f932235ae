"""Short days, days that are none, the letters of an attendance table, and a header in English."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read

_KOP = "# Verslag PRT 9 december 2026\nAanwezig: dhr. Mulder (Haarlem), mw. Kramer (COA)\n\n## 1. Vervoer\n\n"
_TABEL = "| Actie | Wie | Wanneer |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("regel", "dag", "tekst"),
    [
        ("Actie: Mulder stuurt de brief, 1 feb", date(2027, 2, 1), "1 feb"),
        ("Actie: Mulder stuurt de brief uiterlijk 8 jan", date(2027, 1, 8), "uiterlijk 8 jan"),
        ("Actie: Mulder stuurt de brief uiterlijk 8-1", date(2027, 1, 8), "uiterlijk 8-1"),
        ("Actie: zaal huren (Mulder, 8-1)", date(2027, 1, 8), "8-1"),
        ("AP3 Mulder – brief aan de raad, 15 jan. 2027", date(2027, 1, 15), "15 jan. 2027"),
        (f"{_TABEL}| Lijst maken | Mulder | 15 febr |", date(2027, 2, 15), "15 febr"),
        ("Actie: Mulder stuurt de brief vóór 1 sept", date(2027, 8, 31), "vóór 1 sept"),
        ("Actie: Mulder stuurt de brief uiterlijk 1 september", date(2027, 9, 1), "uiterlijk 1 september"),
        ("Actie: Mulder stuurt de brief vóór 1 januari", date(2026, 12, 31), "vóór 1 januari"),
        ("Actie: Mulder stuurt de brief op 1 september", None, "op 1 september"),
        ("Actie: Mulder stuurt de brief vóór 1 november", None, "vóór 1 november"),
        ("Actie: Mulder stuurt de brief vóór 1 september 2026", None, None),
        ("Actie: Mulder stuurt de brief vóór 1 september dit jaar", None, None),
        (f"{_TABEL}| Lijst maken | Mulder | 1 sept |", None, "1 sept"),
        ("Actie: Mulder stuurt versie 8-1 rond", None, None),
        ("Actie: Mulder stuurt de uitslag 3-1 rond", None, None),
    ],
)
def test_a_short_day_is_read_where_it_can_be_no_other(
    config: Config, regel: str, dag: date | None, tekst: str | None
) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert (punt.termijn, punt.termijn_tekst) == (dag, tekst)
    assert "2027" not in regel or "2027" in punt.citaat


@pytest.mark.parametrize(
    ("geschreven", "is_dag"),
    [
        ("30 februari 2027", False),
        ("29 februari 2027", False),
        ("31-11-2026", False),
        ("29 februari 2028", True),
        ("29 februari", True),
        ("31 december", True),
        ("3-14-2027", True),
    ],
)
def test_a_day_that_no_calendar_has_is_told(config: Config, geschreven: str, is_dag: bool) -> None:
    gelezen = read(f"{_KOP}Actie: Mulder levert de lijst aan voor {geschreven}.\n", config)
    geen = [w for w in gelezen.waarschuwingen if w.soort == texts.GEEN_DAG]
    assert [w.regels for w in geen] == ([] if is_dag else [(6, 6)])
    assert is_dag or geschreven in geen[0].tekst


@pytest.mark.parametrize(
    ("kopje", "kolom"),
    [
        ("Aanwezigen", "Aanwezig (A) / afwezig (V)"),
        ("Aanwezig / afwezig", "A/V"),
        ("Aanwezigen", "Aanwezig"),
    ],
)
def test_a_v_beside_an_a_is_of_who_was_not_there(config: Config, kopje: str, kolom: str) -> None:
    rijen = "| mw. Kramer | COA | A |\n| dhr. Mulder | Haarlem | V |\n"
    tabel = f"| Naam | Gemeente / organisatie | {kolom} |\n|---|---|---|\n{rijen}"
    gelezen = read(
        f"# Verslag PRT 9 december 2026\n\n## {kopje}\n\n{tabel}\n## 1. Opening\n\nNiets.\n", config
    )
    assert [(een.naam, een.status) for een in gelezen.aanwezigheid] == [
        ("Kramer", "aanwezig"),
        ("Mulder", "afwezig"),
    ]


def test_a_v_alone_is_a_tick(config: Config) -> None:
    rijen = "| mw. Kramer | Velsen | v |\n| dhr. Mulder | Beek | |\n"
    tabel = f"| Naam | Gemeente | Aanwezig |\n|---|---|---|\n{rijen}"
    gelezen = read(f"# Verslag PRT 9 december 2026\n\n{tabel}\n## 1. Opening\n\nNiets.\n", config)
    assert [een.status for een in gelezen.aanwezigheid] == ["aanwezig", "afwezig"]


_ENGELS = """Minutes of the Regional Table North
Date: Thursday 3 December 2026
Place: Town Hall, Haarlem

Present: Ms Winter (Haarlem, chair), Mr De Wit (Velsen)
Apologies: Mr De Wit, Ms Kok (Zandvoort)

1. Opening
Mr De Wit asks when the hall closes.
"""


def test_an_english_header_has_its_own_words(config: Config) -> None:
    vergadering = read(_ENGELS, config).vergadering
    assert (vergadering.titel, vergadering.locatie) == ("Regional Table North", "Town Hall, Haarlem")
    assert vergadering.datum == date(2026, 12, 3)


def test_who_is_present_is_not_of_the_organisation_of_who_stands_beside_him_among_the_absent(
    config: Config,
) -> None:
    gelezen = read(_ENGELS, config)
    wit = [(een.organisatie, een.status) for een in gelezen.aanwezigheid if een.naam == "De Wit"]
    assert wit == [("Velsen", "aanwezig")]
    soorten = [w.soort for w in gelezen.waarschuwingen]
    assert texts.AANWEZIG_EN_AFWEZIG in soorten
    assert texts.NIET_IN_LIJST not in soorten


@pytest.mark.parametrize(
    ("rij", "aantal"),
    [
        ("| Bezetting aanleveren | COA | 16 december 2026 |", 1),
        ("| Bezetting aanleveren | COA | 17 december 2026 |", 2),
        ("| Bezetting aanleveren | Haarlem | 16 december 2026 |", 2),
        ("| Zaal huren | COA | 16 december 2026 |", 2),
    ],
)
def test_a_list_may_name_the_organisation_of_who_does_it(config: Config, rij: str, aantal: int) -> None:
    taak = "Actie: mw. Kramer levert de bezetting aan, uiterlijk 16 december 2026.\n"
    gelezen = read(f"{_KOP}{taak}\n## Actielijst\n\n{_TABEL}{rij}\n", config)
    assert len(gelezen.acties) == aantal
    samen = [w for w in gelezen.waarschuwingen if w.soort == texts.SAMENGENOMEN]
    assert len(samen) == (aantal == 1)
