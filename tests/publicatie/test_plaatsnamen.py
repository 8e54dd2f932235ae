"""Who is called as a place or as a word: the place may be read, and the name may not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.publicatie import lakken, maken, nalezen
from bot.publicatie.kaart import Namenkaart
from bot.texts.uitvoer import ACTIONS_HEAD, ATTENDANCE_HEAD, MUNICIPALITY
from bot.uitvoer.blad import Deel, Onderdeel, Punt, Tabel
from tests.publicatie.test_kaart import known
from tests.publicatie.test_nalezen import page

PEOPLE = (
    known(1, "Haarlem", False, aanhef="dhr.", erbij=True),
    known(2, "Brief", False, aanhef="mw.", erbij=True),
    known(3, "Castelijn", False, aanhef="mw.", erbij=True),
    known(4, "Karin van Schagen", False, erbij=True),
    known(5, "Koelman", False, aanhef="dhr."),
)


def card(**oordelen: bool) -> Namenkaart:
    return Namenkaart(PEOPLE, geen_namen=["Haarlem", "Schagen"], organisaties=["COA"], oordelen=oordelen)


def kinds(text: str, small: frozenset[str] = frozenset()) -> set[str]:
    return {one.soort for one in card().find(text, small)} - {"openbaar"}


@pytest.mark.parametrize(
    "text",
    [
        "De gemeente Haarlem doet mee",
        "de Gemeente Haarlem doet mee",
        "De gemeenten Schagen, Bergen aan Zee en Haarlem komen",
        "Er gaat een brief aan de Kamer",
        "In Schagen komt een locatie",
    ],
)
def test_a_place_and_a_word_may_be_read(text: str) -> None:
    assert kinds(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "De heer Haarlem belt",
        "vandaag belt Piet Haarlem",
        "J. Haarlem belt",
        "mw. Brief belt",
        "morgen belt Anna Brief",
        "Haarlem",
        "Brief",
        "mevrouw Van Schagen",
        "Karin van Schagen belt",
        "de Castelijns van Castelijn",
    ],
)
def test_a_name_is_left_out(text: str) -> None:
    assert kinds(text, frozenset({"brief", "haarlem"})) == {"weglaten"}


@pytest.mark.parametrize(
    "text",
    [
        "Haarlem belt terug",
        "de wethouder van Haarlem",
        "De gemeente Schagen en Haarlem vragen",
        "Zij vraagt Brief om uitstel",
        "Er komt een Brief aan de Kamer",
        "Van Schagen belt",
        "Dat is de Koelmannen-aanpak",
        "het gaat in Casteleijn mis",
    ],
)
def test_what_may_be_either_is_asked(text: str) -> None:
    assert kinds(text, frozenset({"brief"})) == {"twijfel"}


def test_a_word_that_is_nowhere_in_small_letters_is_a_name() -> None:
    assert kinds("Zij vraagt Brief om uitstel") == {"weglaten"}
    made = lakken.lak(page("Mail aan brief@voorbeeld.nl wat Brief zei"), card())
    assert made.twijfels == ()


def test_an_answer_is_about_these_words_in_these_minutes() -> None:
    (one,) = card().find("Haarlem belt terug")
    assert not one.overal
    kaart = card(**{one.sleutel: False})
    assert [each.soort for each in kaart.find("Haarlem belt terug")] == ["openbaar"]
    assert [each.soort for each in kaart.find("Haarlem mailt terug")] == ["twijfel"]


def test_that_a_place_was_left_out_does_not_leave_out_every_mention() -> None:
    kaart = Namenkaart((), geen_namen=["Haarlem"], oordelen={"haarlem": True, "vanhaarlem": True})
    assert kaart.find("De gemeente Haarlem levert; het plan van Haarlem volgt") == []
    assert [one.soort for one in kaart.find("Daarna zegt Van Haarlem toe")] == ["twijfel"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("mevrouw Heemskerk (AenM) belt", "Heemskerk"),
        ("De heer Van Bergen van VRO belt", "Van Bergen"),
        ("Volgens dhr. Bergen kan het", "Bergen"),
        ("De heren Bergen bellen", "Bergen"),
    ],
)
def test_whoever_is_addressed_is_somebody_also_where_a_place_is_called_so(text: str, form: str) -> None:
    places = ["Heemskerk", "Bergen"]
    asked = Namenkaart((), geen_namen=places).find(text)
    assert [(one.vorm, one.soort) for one in asked] == [(form, "twijfel")]
    out = Namenkaart((), geen_namen=places, oordelen={asked[0].sleutel: True})
    assert [one.soort for one in out.find(text)] == ["weglaten"]
    assert out.find("De gemeente Bergen en Heemskerk doen mee; burgemeester Bergen ook") == []


def test_a_place_stays_in_its_column_and_a_name_goes_from_its_own() -> None:
    parts: tuple[Deel, ...] = (
        Tabel("-", ATTENDANCE_HEAD, (1,) * 5, (("Kennemerland", "dhr. Haarlem", "Haarlem", "-", "ja"),)),
        Tabel("-", ACTIONS_HEAD, (1,) * 6, (("A1", "Actiepunt", "Bellen", "Haarlem", "-", "Open"),)),
        Punt("A1", "Actiepunt", "Bellen", ((MUNICIPALITY, "Haarlem"),)),
    )
    kaart = card()
    made = lakken.lak(replace(page(), onderdelen=(Onderdeel("-", 2, parts),)), kaart)
    present, actions, point = made.blad.onderdelen[0].delen
    assert isinstance(present, Tabel)
    assert isinstance(actions, Tabel)
    assert isinstance(point, Punt)
    assert present.rijen[0][1:3] == ("dhr. [naam weggelaten]", "Haarlem")
    assert actions.rijen[0][3] == "[naam weggelaten]"
    assert point.bij == ((MUNICIPALITY, "Haarlem"),)
    assert (made.twijfels, made.onbekend) == ((), ())
    assert nalezen.leaks(["Haarlem"], kaart, stay=made.staan) == []
    assert nalezen.leaks(["Haarlem"], kaart) == ["Haarlem"]


@pytest.mark.parametrize("name", ["Bos", "Nadia el Fassi", "mw. Van den Heuvel-Oosterwijk"])
def test_on_a_page_a_name_and_the_place_beside_it_are_no_name_that_is_left_out(name: str) -> None:
    row = ("Kennemerland", name, "Haarlem", "Voorzitter", "aanwezig")
    parts = (Tabel("-", ATTENDANCE_HEAD, (3, 3, 3, 3, 2), (row,)),)
    kaart = Namenkaart((*PEOPLE, known(6, name, True)), geen_namen=["Haarlem", "Kennemerland"])
    made = maken.prepare(replace(page(), onderdelen=(Onderdeel("-", 2, parts),)), kaart, {"naam": "x"})
    assert maken.leaks(maken.files(made.blad, "verslag"), kaart, made) == []
    elsewhere = replace(made.blad, feiten=(("Contact", f"{name} Haarlem, dhr. Haarlem"),))
    assert maken.leaks(maken.files(elsewhere, "verslag"), kaart, made) != []


def test_who_is_called_as_the_end_of_two_cells_is_still_a_name() -> None:
    kaart = Namenkaart([known(1, "Verbeek", False)], geen_namen=["Beek"])
    rows = [("Verslag sturen", "Beek")]
    assert nalezen.leaks(["Mw. Verbeek belt."], kaart, stay={"beek"}, in_pages=True, rows=rows) == ["Verbeek"]


def test_a_part_of_the_name_of_a_place_is_no_slip_of_somebodys_name() -> None:
    kaart = Namenkaart(
        [known(1, "Noord", False, aanhef="dhr.", erbij=True)], geen_namen=["Noord-Holland Noord", "NHN"]
    )
    assert kaart.find("Verslag van de RRT Noord-Holland Noord") == []
    assert [one.soort for one in kaart.find("RRT Noord-Holland Noord: Noord belt")] == ["weglaten"]
    assert nalezen.leaks(["RRT Noord-Holland Noord\nBesluitenlijst\n\nNr. Besluit"], kaart) == []
    assert nalezen.leaks(["RRT Noord-Holland Noord\nNoord\nNr. Besluit"], kaart) == ["Noord"]
