"""What words are taken to mean. T0 is Monday 11 January 2027."""

from __future__ import annotations

from datetime import date

import pytest

from bot import zoekvraag
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.readmodels import Partij
from bot.zoekvraag import Periode, Zoekvraag
from tests.time_helpers import TODAY

COA = Partij("organisatie", 1, "COA")
BRAAK = Partij("persoon", 2, "Ter Braak")
KNOWN = {"coa": [COA], "ter braak": [BRAAK], "mw. de vries": [BRAAK, COA]}


class Reader:
    def __init__(self, gebieden: Gebieden, kalender: Kalender) -> None:
        self.gebieden, self.kalender = gebieden, kalender

    def __call__(self, text: str) -> Zoekvraag:
        return zoekvraag.read(
            text, TODAY, self.kalender, self.gebieden, lambda name: KNOWN.get(name.casefold(), [])
        )


@pytest.fixture
def read(gebieden: Gebieden, kalender: Kalender) -> Reader:
    return Reader(gebieden, kalender)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("pakketten", ["pakketten"]),
        ("pakketten Kennemerland", ["pakketten"]),
        ('"exacte woorden" en meer', ["exacte woorden", "en", "meer"]),
        ("“exacte woorden”", ["exacte woorden"]),
        ('"kennemerland"', ["kennemerland"]),
        ('zo"n', ['zo"n']),
        ('"', ['"']),
        ("van der laak", ["van", "der", "laak"]),
        ("jan", ["jan"]),
        ("opvang voor jan", ["opvang", "voor", "jan"]),
        ("winter", ["winter"]),
        ("sinds", ["sinds"]),
        ("sinds blauw", ["sinds", "blauw"]),
        ("rrt gooi gooi kennemerland", ["kennemerland"]),
        ("opvang van COA in gooi en vechtstreek sinds vorig jaar", ["opvang"]),
    ],
)
def test_what_is_not_recognised_is_a_word(read: Reader, text: str, words: list[str]) -> None:
    assert list(read(text).woorden) == words


@pytest.mark.parametrize(
    ("text", "van", "tot"),
    [
        ("x sinds december", (2026, 12, 1), None),
        ("x vanaf 1 december", (2026, 12, 1), None),
        ("x tot 1 maart 2026", None, (2026, 2, 28)),
        ("x voor maart", None, (2026, 2, 28)),
        ("x t/m 1 maart 2026", None, (2026, 3, 1)),
        ("x tot en met 1 maart 2026", None, (2026, 3, 1)),
        ("in maart x", (2026, 3, 1), (2026, 3, 31)),
        ("x maart 2025", (2025, 3, 1), (2025, 3, 31)),
        ("x vorig jaar", (2026, 1, 1), (2026, 12, 31)),
        ("x van vorige maand", (2026, 12, 1), (2026, 12, 31)),
        ("x 2026", (2026, 1, 1), (2026, 12, 31)),
        ("x 23-1-2026", (2026, 1, 23), (2026, 1, 23)),
        ("x sinds 1 januari 2026 tot 1 maart 2026", (2026, 1, 1), (2026, 2, 28)),
        ("x in de zomer", (2026, 6, 1), (2026, 8, 31)),
        ("x sinds begin van het jaar", (2027, 1, 1), None),
    ],
)
def test_a_period_is_read_as_people_look_back(
    read: Reader, text: str, van: tuple[int, int, int] | None, tot: tuple[int, int, int] | None
) -> None:
    found = read(text)
    assert found.periode == Periode(date(*van) if van else None, date(*tot) if tot else None)
    assert found.woorden == ("x",)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("wie COA opvang", (COA,)),
        ("opvang van ter braak", (BRAAK,)),
        ("wie mw. de vries", (BRAAK, COA)),
        ("wie COA wie Ter Braak", (COA, BRAAK)),
    ],
)
def test_a_person_is_named_after_wie_or_van(read: Reader, text: str, who: tuple[Partij, ...]) -> None:
    assert read(text).wie == who


@pytest.mark.parametrize(
    ("text", "tafel", "plaats"),
    [
        ("x kennemerland", None, "kennemerland"),
        ("x in regio gooi", None, "gooi"),
        ("x prt", "prt", None),
        ("x rrt kennemerland", "rrt-kennemerland", None),
        ("x prt haarlem", "prt", "Haarlem"),
        ("x amsterdam", None, "Amsterdam"),
        ("x kennemerlandse", None, None),
    ],
)
def test_a_place_is_known_by_its_whole_name(
    read: Reader, text: str, tafel: str | None, plaats: str | None
) -> None:
    found = read(text)
    assert (found.tafel and found.tafel.key, found.plaats and found.plaats.key) == (tafel, plaats)


def test_kinds_are_named_anywhere_and_limited_by_the_command(read: Reader) -> None:
    assert read("x besluiten acties").soorten == ("besluit", "actie")
    assert read("x").only(("actie", "terugkoppeling")).soorten == ("actie", "terugkoppeling")
    assert read("x terugkoppelingen").only(("actie", "terugkoppeling")).soorten == ("terugkoppeling",)
    assert read("x besluiten").only(()).soorten == ("besluit",)


@pytest.mark.parametrize("text", ["x" * 501, " ".join(f"woord{n}" for n in range(21)), "wie Sinterklaas"])
def test_what_cannot_be_looked_for_is_said(read: Reader, text: str) -> None:
    with pytest.raises(UserError):
        read(text)


def test_twenty_different_words_are_enough_but_the_same_word_counts_once(read: Reader) -> None:
    assert read("woord " * 80).gevouwen == ("woord",)


@pytest.mark.parametrize("text", ["", "\u0301", '"" ""'])
def test_nothing_is_nothing(read: Reader, text: str) -> None:
    assert not read(text).says_something or text == '"" ""'
