"""How a date is found in a line, and what a reading tells beside it. Today is Tuesday 10 March 2026."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from bot.dates import Reason, Werkdagen, find, find_all

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("plan klaar uiterlijk vóór 1 april, Jansen", "uiterlijk vóór 1 april"),
        ("plan klaar vo\u0301o\u0301r 1 april.", "vo\u0301o\u0301r 1 april"),
        ("reageren   met  ingang van\n1\u00a0juli 2026 graag", "met  ingang van\n1\u00a0juli 2026"),
        ("brief d.d. 17 december jl. beantwoorden", "d.d. 17 december jl."),
        ("eerste opzet T/M 15 Mrt.", "T/M 15 Mrt."),
        ("twee weken voor de volgende PRT sturen", "twee weken voor de volgende PRT"),
        ("*deadline: 1 april* en verder", "deadline: 1 april"),
        ("_29 mei a.s._ van 10:30-12:00", "29 mei a.s."),
        ("zaal 3, a.s. vrijdag 12.00 uur", "a.s. vrijdag"),
    ],
)
def test_the_words_are_quoted_exactly_as_typed(text: str, quoted: str) -> None:
    reading = find(text, TODAY)
    assert reading is not None
    assert reading.text == quoted == text[reading.start : reading.end]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5 mei 2027: brief sturen", date(2027, 5, 5)),
        ("actiepunten van 5 mei 2027:", date(2027, 5, 5)),
        ("5 mei '27: brief sturen", date(2027, 5, 5)),
        ("week 12 2027: brief sturen", date(2027, 3, 26)),
        ("eind mei 2027: brief sturen", date(2027, 5, 31)),
        ("5 mei 20:30 uur", date(2026, 5, 5)),
        ("5 mei 2027:30", date(2026, 5, 5)),
    ],
)
def test_a_year_before_a_colon_is_one_and_a_time_is_none(text: str, day: date) -> None:
    reading = find(text, TODAY)
    assert reading is not None
    assert reading.value == day


@pytest.mark.parametrize(
    "text",
    [
        "eind maart",
        "voorjaar",
        "9 maart",
        "volgende week",
        "1-5 april",
        "dinsdag",
        "na Pasen",
        "rond 1 april",
    ],
)
def test_what_is_fuzzy_or_rolled_over_asks_for_confirmation(text: str) -> None:
    reading = find(text, TODAY)
    assert reading is not None
    assert reading.value is not None
    assert not reading.certain


@pytest.mark.parametrize(
    "text",
    [
        "1 april",
        "vóór 1 april",
        "over 10 werkdagen",
        "vrijdag",
        "morgen",
        "eerste maandag van mei",
        "ultimo juni",
    ],
)
def test_what_is_plain_needs_no_confirmation(text: str) -> None:
    reading = find(text, TODAY)
    assert reading is not None
    assert reading.certain


@pytest.mark.parametrize(
    ("text", "reason", "suggestion"),
    [
        ("31 februari", Reason.BESTAAT_NIET, None),
        ("uiterlijk 30-2", Reason.BESTAAT_NIET, None),
        ("vijfde maandag van april", Reason.BESTAAT_NIET, None),
        ("donderdag 22 juni", Reason.ANDERE_WEEKDAG, date(2026, 6, 22)),
        ("maandag de 13e", Reason.ANDERE_WEEKDAG, date(2026, 3, 13)),
        ("z.s.m.", Reason.ONBEPAALD, None),
        ("actie, Jansen, doorlopend", Reason.ONBEPAALD, None),
        ("elke vrijdag", Reason.ONBEPAALD, None),
    ],
)
def test_without_a_date_the_reading_says_why(text: str, reason: Reason, suggestion: date | None) -> None:
    reading = find(text, TODAY)
    assert reading is not None
    assert (reading.value, reading.reason, reading.suggestion) == (None, reason, suggestion)


def test_a_weekday_tells_the_year_of_a_date_that_has_passed() -> None:
    reading = find("maandag 12 januari", TODAY)
    assert reading is not None
    assert (reading.value, reading.certain) == (date(2026, 1, 12), False)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Na publicatie raming worden formulieren gemaakt", "Na publicatie raming"),
        (
            "rapport binnen twee weken na ontvangst van de cijfers",
            "binnen twee weken na ontvangst van de cijfers",
        ),
        ("Bos belt zodra de cijfers er zijn, en mailt", "zodra de cijfers er zijn"),
        ("afronden voor het herfstreces", "voor het herfstreces"),
        ("na de heisessie", "na de heisessie"),
    ],
)
def test_a_deadline_that_hangs_on_an_event_is_a_condition(text: str, condition: str) -> None:
    reading = find(text, TODAY)
    assert reading is not None
    assert (reading.value, reading.condition) == (None, condition)


MEETINGS = {
    "PRT": date(2026, 4, 24),
    "RRT Gooi en Vechtstreek": date(2026, 4, 9),
    "RRT gooi": date(2026, 4, 9),
}


def next_meeting(name: str | None) -> date | None:
    return MEETINGS.get(name or "PRT")


@pytest.mark.parametrize(
    ("text", "meeting", "expected"),
    [
        ("voor de volgende PRT", "PRT", date(2026, 4, 23)),
        ("bespreken in de volgende PRT-vergadering", "PRT", date(2026, 4, 24)),
        ("uiterlijk de eerstvolgende vergadering", "vergadering", date(2026, 4, 24)),
        ("volgende vergadering van de PRT", "PRT", date(2026, 4, 24)),
        ("op de volgende RRT Gooi en Vechtstreek bespreken", "RRT Gooi en Vechtstreek", date(2026, 4, 9)),
        ("volgende RRT gooi", "RRT gooi", date(2026, 4, 9)),
        ("volgende RRT Kennemerland", "RRT Kennemerland", None),
        ("twee weken voor de PRT", "PRT", date(2026, 4, 10)),
        ("5 werkdagen voor de vergadering", "vergadering", date(2026, 4, 17)),
    ],
)
def test_a_meeting_is_looked_up_by_its_name(text: str, meeting: str, expected: date | None) -> None:
    reading = find(text, TODAY, next_meeting=next_meeting)
    assert reading is not None
    assert (reading.meeting, reading.value) == (meeting, expected)


def test_a_meeting_with_its_own_date_is_not_looked_up() -> None:
    reading = find("twee weken voor de vergadering van 6 mei", TODAY, next_meeting=next_meeting)
    assert reading is not None
    assert (reading.value, reading.meeting, reading.reference) == (date(2026, 5, 6), None, True)


def test_closing_days_of_the_office_are_no_working_days() -> None:
    closed = Werkdagen([date(2026, 3, 11), date(2026, 3, 12)])
    reading = find("binnen 2 werkdagen", TODAY, werkdagen=closed)
    assert reading is not None
    assert reading.value == date(2026, 3, 16)


def test_the_date_of_another_thing_is_marked_as_a_reference() -> None:
    readings = find_all("verslag van 17 december rondsturen vóór 1 april", TODAY)
    assert [(reading.value, reading.reference) for reading in readings] == [
        (date(2025, 12, 17), True),
        (date(2026, 3, 31), False),
    ]


def test_all_expressions_come_in_order_and_apart() -> None:
    text = "Op 1 april, eind mei of in week 30; daarna elke vrijdag, uiterlijk 1 december 2026."
    readings = find_all(text, TODAY)
    assert [reading.text for reading in readings] == [
        "Op 1 april",
        "eind mei",
        "in week 30",
        "uiterlijk 1 december 2026",
    ]
    assert all(a.end <= b.start for a, b in pairwise(readings))


def test_an_announced_date_wins_from_one_mentioned_later() -> None:
    reading = find("uiterlijk 1 april de zaal van 1 mei regelen voor het overleg op 2 mei", TODAY)
    assert reading is not None
    assert reading.value == date(2026, 4, 1)


def test_text_without_dates_gives_nothing() -> None:
    assert find("", TODAY) is None
    assert find_all("De gemeente zoekt ruimte voor 40 mensen.", TODAY) == []


def test_condition_takes_the_bare_noun_that_says_of_what() -> None:
    assert _condition("Na vaststelling kader worden de formats gemaakt") == "Na vaststelling kader"
    assert _condition("Na vaststelling maken wij de formats") == "Na vaststelling"
    assert _condition("Na besluitvorming in de raad volgt meer") == "Na besluitvorming in de raad"
    assert _condition("Bos belt zodra de raming er is [A6]") == "zodra de raming er is"


def _condition(text: str) -> str | None:
    reading = find(text, date(2026, 3, 10))
    return reading.condition if reading else None


def test_planning_before_another_preposition_is_no_deadline_word() -> None:
    plain = find("Zij stuurt de planning voor de zomer", date(2026, 3, 10))
    announced = find("planning: 1 juni", date(2026, 3, 10))
    assert plain is not None
    assert announced is not None
    assert (plain.text, announced.text) == ("voor de zomer", "planning: 1 juni")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("23-1", date(2026, 1, 23)),
        ("23 januari", date(2026, 1, 23)),
        ("vr 23 januari", date(2026, 1, 23)),
        ("28-11", date(2026, 11, 28)),
        ("29-11", date(2025, 11, 29)),
        ("23-1-2027", date(2027, 1, 23)),
    ],
)
def test_of_what_lies_behind_a_day_without_its_year_is_the_latest_that_has_come(text: str, day: date) -> None:
    found = find(text, date(2026, 11, 28), past=True)
    assert found
    assert found.value == day
