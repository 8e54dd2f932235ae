"""Of two people of one surname only one is public: where the text tells them apart, each is who they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.publicatie import maken
from bot.publicatie.bekenden import Bekende
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Gelakt, lak
from bot.texts.uitvoer import ACTIONS_HEAD, ASKED_BY, ATTENDANCE_HEAD
from bot.uitvoer import vastgelegd
from bot.uitvoer.blad import Alinea, Blad, Deel, Onderdeel, Punt, Tabel
from tests.publicatie.test_nalezen import page

ROOS = frozenset({"roos"})
MAYOR = Bekende(
    1, "Roos", None, True, ROOS, True, frozenset({"gemeenten", "heiloo"}), frozenset({"burgemeester"})
)
OFFICIAL = Bekende(2, "Roos", "mw.", False, ROOS, True, frozenset({"coa"}))
ANSWERS: tuple[dict[str, bool], ...] = ({}, {"roos": False}, {"roos": True})


def card(*people: Bekende, **oordelen: bool) -> Namenkaart:
    return Namenkaart(
        people or (MAYOR, OFFICIAL),
        geen_namen=["Heiloo", "Laren"],
        organisaties=["COA", "IND", "Gemeenten"],
        oordelen=oordelen,
    )


def soorten(text: str, kaart: Namenkaart) -> list[str]:
    return [one.soort for one in kaart.find(text)]


def with_parts(*parts: Deel) -> Gelakt:
    return lak(replace(page(), onderdelen=(Onderdeel("Punt", 2, parts),)), card(roos=False))


@pytest.mark.parametrize("said", ANSWERS)
@pytest.mark.parametrize(
    "text",
    [
        "mw. Roos licht de cijfers toe",
        "Mevrouw drs. Roos belt",
        "Roos (COA) belt terug",
        "Roos COA belt terug",
        "Roos [COA] belt terug",
        "Volgens Roos van het COA is er plek",
        "A3: Roos (COA), Heiloo. Gemeld: Roos, COA, belt",
        "mw. K. Roos licht toe",
        "Roos (adviseur, COA)",
        "vraag aan roos (COA), of mw. roos",
        "Roos (nr. 2) zoekt het uit",
    ],
)
def test_the_official_who_is_told_apart_is_left_out_whatever_was_answered(
    text: str, said: dict[str, bool]
) -> None:
    assert set(soorten(text, card(**said))) == {"weglaten"}


@pytest.mark.parametrize("said", ANSWERS)
@pytest.mark.parametrize(
    "text",
    [
        "burgemeester Roos vraagt aandacht",
        "Roos (Heiloo) vraagt aandacht",
        "Roos (burgemeester, gemeente Heiloo)",
        "Roos (Burgemeester)",
        "Burgemeester Roos van Heiloo meldt",
        "Roos (nr. 1) zoekt het uit",
    ],
)
def test_the_mayor_who_is_told_apart_stays_whatever_was_answered(text: str, said: dict[str, bool]) -> None:
    assert soorten(text, card(**said)) == ["openbaar"]


@pytest.mark.parametrize("said", ANSWERS)
@pytest.mark.parametrize(
    "text",
    [
        "Roos licht de cijfers toe",
        "dhr. Roos belt",
        "Roos (IND) belt",
        "Roos Heiloo belt",
        "Roos, Heiloo en het COA spreken elkaar",
        "Wethouder Roos vraagt",
        "Oud-burgemeester Roos vraagt",
        "burgemeester Roos (Laren) vraagt",
        "burgemeester Roos van Laren vraagt",
    ],
)
def test_of_whom_the_text_does_not_tell_it_is_asked_whatever_was_answered(
    text: str, said: dict[str, bool]
) -> None:
    assert soorten(text, card(**said)) == ["twijfel"]


def test_who_may_be_of_the_same_town_is_asked_about() -> None:
    unplaced = replace(OFFICIAL, aanhef=None, voor=frozenset())
    assert soorten("Roos (Heiloo) vraagt", card(MAYOR, unplaced)) == ["twijfel"]
    same = replace(OFFICIAL, voor=frozenset({"heiloo"}))
    assert soorten("Roos (Heiloo) vraagt", card(MAYOR, same)) == ["twijfel"]
    assert soorten("mw. Roos (Heiloo) vraagt", card(MAYOR, same)) == ["weglaten"]
    unaddressed, woman = replace(OFFICIAL, aanhef=None), replace(MAYOR, aanhef="mw.")
    assert soorten("mw. Roos vraagt", card(woman, unaddressed)) == ["twijfel"]


def test_each_sentence_with_the_bare_name_is_asked_by_itself() -> None:
    text = "Roos licht de cijfers toe. Roos belt terug over de school.\nDaarna licht Roos de planning toe."
    first, second, third = card().find(text)
    assert len({first.sleutel, second.sleutel, third.sleutel}) == 3
    said = {first.sleutel: False, second.sleutel: True}
    assert soorten(text, card(**said)) == ["openbaar", "weglaten", "twijfel"]
    assert not any(one.overal for one in (first, second, third))


ROWS = (
    ("Gemeenten", "Roos", "Heiloo", "burgemeester", "ja"),
    ("COA", "Roos", "COA", "-", "ja"),
)


def test_in_the_list_of_attendance_the_row_tells_them_apart() -> None:
    found = with_parts(Tabel("Lijst", ATTENDANCE_HEAD, (1,) * 5, ROWS))
    assert found.twijfels == ()
    (table,) = found.blad.onderdelen[0].delen
    assert isinstance(table, Tabel)
    assert [row[1] for row in table.rijen] == ["Roos", "[naam weggelaten]"]


def test_owners_and_who_asked_are_told_apart_or_asked_about_each_by_themselves() -> None:
    points = tuple(
        (f"A{n}", "Actie", "Iets", who, "-", "Open")
        for n, who in ((1, "Roos (COA), Roos (Heiloo)"), (2, "Roos"))
    )
    asked = Punt("A2", "Vraag", "Iets", ((ASKED_BY, "Roos"),))
    found = with_parts(Tabel("Lijst", ACTIONS_HEAD, (1,) * 6, points), asked)
    told = "\n".join(vastgelegd.texts(found.blad))
    assert "[naam weggelaten] (COA), Roos (Heiloo)" in told
    assert len(found.twijfels) == 2


@pytest.mark.parametrize(
    "part",
    [
        Alinea("Toegelicht door mw. Roos."),
        Alinea("Roos (COA) belt."),
        Tabel("Lijst", ATTENDANCE_HEAD, (1,) * 5, ROWS),
    ],
)
def test_files_in_which_the_official_is_readable_are_refused(part: Deel) -> None:
    whole = replace(page(), onderdelen=(Onderdeel("Punt", 2, (part,)),))
    nothing = Gelakt(whole, (), (), (), frozenset({"roos"}), ())
    assert maken.leaks(maken.files(whole, "verslag"), card(roos=False), nothing) == ["Roos"]


@pytest.mark.parametrize("said", ANSWERS)
def test_files_in_which_only_the_mayor_is_readable_are_made(said: dict[str, bool]) -> None:
    parts = (
        Tabel("Lijst", ATTENDANCE_HEAD, (1,) * 5, ROWS),
        Alinea("Burgemeester Roos vraagt; mw. Roos en Roos (COA) lichten toe. Dat hoort bij Roos (Heiloo)."),
        Alinea("Contact met burgemeester Roos"),
        Alinea("COA"),
    )
    kaart = card(**said)
    found = maken.prepare(replace(page(), onderdelen=(Onderdeel("Punt", 2, parts),)), kaart, {"naam": "x"})
    assert (found.twijfels, found.onbekend) == ((), ())
    assert maken.leaks(maken.files(found.blad, "verslag"), kaart, found) == []
    assert sum(each.aantal for each in found.lakken) == 3


def test_files_with_the_bare_name_in_a_sentence_of_which_nothing_was_said_are_refused() -> None:
    told = Alinea("Burgemeester Roos vraagt")
    bare = Alinea("Roos belt terug over de school")

    def whole(*parts: Deel) -> Blad:
        return replace(page(), onderdelen=(Onderdeel("Punt", 2, parts),))

    kaart = card(roos=False)
    made = maken.prepare(whole(told), kaart, {"naam": "x"})
    assert maken.leaks(maken.files(made.blad, "verslag"), kaart, made) == []
    assert maken.leaks(maken.files(whole(told, bare), "verslag"), kaart, made) == ["Roos"]
    (doubt,) = maken.prepare(whole(told, bare), kaart, {"naam": "x"}).twijfels
    said = card(**{doubt.sleutel: False})
    made = maken.prepare(whole(told, bare), said, {"naam": "x"})
    assert maken.leaks(maken.files(made.blad, "verslag"), said, made) == []
