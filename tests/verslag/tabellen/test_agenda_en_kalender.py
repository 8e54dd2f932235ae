"""Tables and lists that name somebody in each row and hold no task: an agenda, a calendar, who is what."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """# Verslag werkgroep Haven

5 maart 2026

Aanwezig: Anna Visser, Tim Bos (voorzitter), Pia Mol

"""


def points(config: Config, tekst: str) -> list[tuple[str, str]]:
    acties = read(KOP + tekst, config).acties
    return [(actie.tekst, actie.status) for actie in acties if actie.soort == "actiepunt"]


AGENDA_MET_TIJD = """| Tijd | Onderwerp | Door | Doel |
|---|---|---|---|
| 10.00 | Opening | Tim Bos | ter informatie |
| 10.10 | Stand van de steiger | Anna Visser | bespreken |
| 10.40 | Rondvraag | allen | |
"""
AGENDA_IN_KOLOMMEN = """10.00   Opening                 Tim Bos
10.15   Stand van de steiger    Anna Visser
11.40   Rondvraag               allen
"""
AGENDA_MET_NUMMERS = """1. Opening               Tim Bos
2. Mededelingen          Tim Bos
3. Steiger               Anna Visser
4. Rondvraag             allen
"""
KALENDER = """14-05   Havendag           Tim Bos
21-05   Inloopavond        Anna Visser
03-06   Werkgroep          Pia Mol
"""
ROLLEN = """## Taakverdeling

| Partij | Rol | Verantwoordelijk voor |
|---|---|---|
| Gemeente | eigenaar | onderhoud van de kade |
| Vereniging | huurder | de ligplaatsen |
"""


@pytest.mark.parametrize("tekst", [AGENDA_MET_TIJD, AGENDA_IN_KOLOMMEN, AGENDA_MET_NUMMERS, KALENDER, ROLLEN])
def test_who_tells_of_it_or_is_there_then_has_no_task(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


def test_points_numbered_by_the_year_are_no_calendar(config: Config) -> None:
    rijen = "24-7   kaart maken van de haven   Anna Visser   loopt\n24-8   brief sturen   Tim Bos   open\n"
    assert [taak for taak, _ in points(config, rijen)] == ["kaart maken van de haven", "brief sturen"]


def test_names_beside_what_is_to_be_done_are_no_agenda(config: Config) -> None:
    taken = (
        "Planken bestellen              Anna Visser\n"
        "Kade vegen voor de havendag    Tim Bos\n"
        "Zaal huren voor 14 mei         Pia Mol\n"
    )
    assert len(points(config, taken)) == 3


@pytest.mark.parametrize(
    ("titel", "stand"), [("Afgehandelde actiepunten", "afgerond"), ("Vervallen acties", "vervallen")]
)
def test_a_table_below_a_title_of_what_is_done_holds_no_open_point(
    config: Config, titel: str, stand: str
) -> None:
    tabel = f"## {titel}\n\n| Nr | Actie | Wie |\n|---|---|---|\n| 1 | Kade vegen | Pia |\n"
    assert points(config, tabel) == [("Kade vegen", stand)]


def test_a_list_below_a_title_of_what_is_done_is_no_list_of_points(config: Config) -> None:
    lijst = "## Afgevoerde acties\n\n- Kade vegen (Pia Mol)\n- Planken bestellen (Anna Visser)\n"
    assert points(config, lijst) == []
