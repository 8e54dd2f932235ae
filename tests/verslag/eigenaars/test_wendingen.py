"""Who a task opens with in other words than name and verb; who is met alone, or a place, owns nothing."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = (
    "Verslag overleg Oost, 16 oktober 2025\n\n"
    "Aanwezig: Anna Visser (COA), Tim Bos (Velsen), Pia Mol (GGD)\n\n1. Kade\n"
)


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Actie: Overleg Anna en Tim over de zaal", ("Anna Visser", "Tim Bos")),
        ("Actie: Overleg Anna over de zaal", ()),
        ("AP3 Anna zou de zaal huren.", ("Anna Visser",)),
        ("AP3 Marktplein zou de zaal huren.", ()),
        ("Vragen graag naar Tim, door allen, uiterlijk 3 november [A1].", ("allen",)),
        ("Vragen graag naar Tim, door iedereen (AP1)", ("iedereen",)),
        ("De lijst is door iedereen gezien (AP1)", ()),
    ],
)
def test_those_who_meet_and_who_would_own_it(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    [punt] = read(f"{_KOP}{regel}\n", config).acties
    assert punt.eigenaars == wie


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Panel members to use their networks", ("Panel members",)),
        ("The Secretariat to contact the broker", ("Secretariat",)),
        ("Chair to send the plan", ("Chair",)),
        ("The committee will meet the owner", ("committee",)),
        ("Working group to draft a note", ("Working group",)),
        ("Openness Team to send the list", ("Openness Team",)),
        ("Garden group to plant the hedge", ("Garden group",)),
        ("Finance team will pay the bill", ("Finance team",)),
        ("Summer events subcommittee to hire the hall", ("Summer events subcommittee",)),
        ("Remind team to pay the bill", ()),
        ("Garden group to be told", ()),
        ("The board to be told", ()),
        ("Ask members to comment", ()),
        ("Further to the plan, the hall is rented", ()),
        ("Openness to be discussed", ()),
    ],
)
def test_in_english_who_somebody_is_owns_what_he_is_to_do(
    config: Config, regel: str, wie: tuple[str, ...]
) -> None:
    kop = "Minutes of 3 August 2011\n\nPresent: Anna Visser, Tim Bos\n\nThe openness was praised.\n\n"
    [punt] = read(f"{kop}Action 1: {regel}.\n", config).acties
    assert punt.eigenaars == wie


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Eén of twee teamleden besteden een uur aan het schema", ("Eén of twee teamleden",)),
        ("Twee leden vegen de kade", ("Twee leden",)),
        ("twee à drie wethouders bezoeken de kade", ("twee à drie wethouders",)),
        ("Enkele scholen sturen een kaart", ("Enkele scholen",)),
        ("twee leden worden gebeld", ()),
        ("Twee wethouders uitnodigen voor de kade", ()),
        ("Twee leden zoeken voor de kascommissie", ()),
        ("Enkele docenten werven", ()),
        ("Drie scholen leveren nog geen kaarten", ()),
        ("Enkele scholen maken zich zorgen", ()),
    ],
)
def test_some_of_a_group_own_what_they_will_do(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    [punt] = read(f"{_KOP}Actie: {regel}.\n", config).acties
    assert punt.eigenaars == wie
