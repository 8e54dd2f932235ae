"""Who is called as a month or as a state of a point: dates and states are the register's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.publicatie import lakken, maken
from bot.publicatie.kaart import Namenkaart
from bot.texts.uitvoer import ACTIONS_HEAD, DECISIONS_HEAD
from bot.uitvoer.blad import Alinea, Deel, Onderdeel, Punt, Tabel
from tests.publicatie.test_kaart import known
from tests.publicatie.test_nalezen import page

PEOPLE = (
    known(1, "Mei", False, aanhef="mw.", erbij=True),
    known(2, "Open", False, aanhef="mw.", erbij=True),
    known(3, "Vraag", False, aanhef="dhr.", erbij=True),
    known(4, "Zondag", False, aanhef="dhr.", erbij=True),
)


def card(**oordelen: bool) -> Namenkaart:
    return Namenkaart(PEOPLE, organisaties=["COA"], oordelen=oordelen)


@pytest.mark.parametrize("oordelen", [{}, {"mei": True, "zondag": True, "augustus": True}])
@pytest.mark.parametrize(
    "text",
    [
        "1 mei 2027",
        "op zondag 2 mei 2027",
        "1 mei is vrij",
        "1 Mei 2027",
        "mei 2027",
        "zondag 1 augustus 2027",
    ],
)
def test_a_date_is_no_name(text: str, oordelen: dict[str, bool]) -> None:
    assert card(**oordelen).find(text) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("mw. Mei 2027", "Mei"),
        ("vandaag belt Karin Mei 2027 keer", "Karin Mei"),
        ("Daarna belt Mei; 1 mei is vrij", "Mei"),
        ("dat zegt Zondag 2 keer", "Zondag"),
        ("punt 1 Mei licht toe", "Mei"),
    ],
)
def test_a_name_beside_a_date_is_left_out(text: str, form: str) -> None:
    assert [(one.vorm, one.soort) for one in card().find(text)] == [(form, "weglaten")]


def test_the_register_says_itself_how_it_stands_with_a_point_and_of_what_kind_it_is() -> None:
    row = ("A1", "Vraag", "Vandaag belt Open", "Open; Mei", "1 mei 2027", "Open")
    parts: tuple[Deel, ...] = (
        Tabel("-", ACTIONS_HEAD, (1,) * 6, (row,)),
        Tabel("-", DECISIONS_HEAD, (1,) * 3, (("B1", "Zo zij het", "Geldt"),)),
        Punt("A1", "Vraag", "Dat is voor Open", (("Termijn", "1 mei 2027"), ("Status", "Open: Open belt"))),
        Alinea("Mevrouw Open belt"),
    )
    kaart = card()
    made = lakken.lak(replace(page(), onderdelen=(Onderdeel("-", 2, parts),)), kaart)
    actions, _, point, _ = made.blad.onderdelen[0].delen
    assert isinstance(actions, Tabel)
    assert isinstance(point, Punt)
    name = "[naam weggelaten]"
    assert actions.rijen[0] == (
        "A1",
        "Vraag",
        f"Vandaag belt {name}",
        f"{name}; {name}",
        "1 mei 2027",
        "Open",
    )
    assert (point.soort, point.tekst) == ("Vraag", f"Dat is voor {name}")
    assert point.bij == (("Termijn", "1 mei 2027"), ("Status", f"Open: {name} belt"))
    assert (made.twijfels, made.onbekend) == ((), ())
    assert maken.leaks(maken.files(made.blad, "verslag"), kaart, made) == []
