"""A task in plain text of all at the table, with a day; and in the passive, by somebody with a title."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag regietafel Zandrijk
Datum: 3 februari 2026
Aanwezig: dhr. P. Wolters (voorzitter), mw. S. Kaya (gemeente Duinkerk), mw. A. de Wit (provincie, verslag)

1. Opening
De voorzitter opent de vergadering om tien uur.

2. Locaties
De tafel spreekt over de locaties en de cijfers.
"""


def points(config: Config, zin: str) -> list[Actie]:
    tekst = f"{KOP}{zin}\n\n3. Sluiting\nDe voorzitter sluit de vergadering.\n"
    return [actie for actie in read(tekst, config).acties if actie.soort in ("actiepunt", "toezegging")]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("De gemeenten leveren uiterlijk 1 maart hun cijfers aan bij de provincie.", "gemeenten"),
        ("Alle gemeenten sturen hun cijfers voor 1 maart naar mevrouw De Wit.", "alle gemeenten"),
        ("De overige gemeenten sturen uiterlijk 1 maart een reactie.", "overige gemeenten"),
        ("De regio's leveren voor de volgende tafel hun bijdrage aan.", "regio's"),
    ],
)
def test_all_of_them_that_will_do_it_by_a_day_have_a_task(config: Config, zin: str, wie: str) -> None:
    (punt,) = points(config, zin)
    assert punt.eigenaars == (wie,)


@pytest.mark.parametrize(
    "zin",
    [
        "De presentatie wordt nagezonden door mevrouw De Wit.",
        "De presentatie wordt door mw. De Wit rondgestuurd.",
        "Mevrouw De Wit neemt dit mee terug naar de provincie.",
    ],
)
def test_who_has_a_title_has_a_task_too(config: Config, zin: str) -> None:
    assert [punt.eigenaars for punt in points(config, zin)][:1] == [("A. de Wit",)]


@pytest.mark.parametrize(
    "zin",
    [
        "De gemeenten leveren dit jaar minder plekken dan afgesproken.",
        "Alle gemeenten sturen elk kwartaal hun cijfers naar de provincie.",
        "De gemeenten maken zich zorgen over de doorstroom.",
        "De gemeenten zoeken naar nieuwe locaties.",
        "De overige gemeenten leverden vorige maand de cijfers aan.",
        "De regio's werken al jaren samen.",
        "De gemeenten vragen voor de zomer duidelijkheid van het Rijk.",
        "Alle gemeenten hebben voor 1 maart een besluit nodig.",
        "Iedereen kijkt terug op een goede bijeenkomst.",
        "De locatie wordt bezocht door mevrouw Kaya.",
        "De cijfers worden toegelicht door mevrouw De Wit.",
        "De brief werd vorige week verstuurd door mevrouw De Wit.",
    ],
)
def test_what_is_told_of_them_is_no_task(config: Config, zin: str) -> None:
    assert points(config, zin) == []


@pytest.mark.parametrize("voor", ["- ", "2. ", "2) "])
@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Alle gemeenten leveren hun cijfers aan.", "gemeenten"),
        ("Alle gemeenten sturen hun cijfers op.", "gemeenten"),
        ("De gemeenten sturen hun cijfers op.", "gemeenten"),
        ("Alle gemeenten zijn akkoord.", None),
        ("Alle gemeenten hebben te weinig plekken.", None),
        ("De gemeenten vinden dit te veel.", None),
    ],
)
def test_an_agreement_of_all_of_them_may_be_numbered(
    config: Config, voor: str, zin: str, wie: str | None
) -> None:
    lijst = f"\nAfspraken\n\n{voor.replace('2', '1')}Mevrouw Kaya belt het COA.\n{voor}{zin}"
    namen = [punt.eigenaars for punt in points(config, lijst)]
    assert namen[1:] == ([(wie,)] if wie else [])
