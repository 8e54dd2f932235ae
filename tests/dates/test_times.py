"""Times of day, alone and in a line that also holds dates and numbers."""

from datetime import date, time

import pytest

from bot.dates import find, find_time_range, parse_time_range


@pytest.mark.parametrize(
    ("text", "begin", "eind"),
    [
        ("9:30-11:00", time(9, 30), time(11)),
        ("9.30–11.00 uur", time(9, 30), time(11)),
        ("9:30 tot 11:00", time(9, 30), time(11)),
        ("van 9.30 tot 11 uur", time(9, 30), time(11)),
        ("0930-1100", time(9, 30), time(11)),
        ("9-11 uur", time(9), time(11)),
        ("9-11", time(9), time(11)),
        (" 13:00  -  14:30 ", time(13), time(14, 30)),
        ("9u30-11u", time(9, 30), time(11)),
        ("14 uur", time(14), None),
        ("14u", time(14), None),
        ("om 14.30", time(14, 30), None),
        ("14:30", time(14, 30), None),
    ],
)
def test_a_time_is_read(text: str, begin: time, eind: time | None) -> None:
    assert parse_time_range(text) == (begin, eind)


@pytest.mark.parametrize(
    "text", ["", "14", "25:00", "9:60", "11:00-9:30", "9:30-9:30", "15-3", "morgen", "1.2.3"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert parse_time_range(text) is None


@pytest.mark.parametrize(
    ("line", "times", "day"),
    [
        ("prt 23-4 9:30-11:00 stadhuis", "9:30-11:00", date(2026, 4, 23)),
        ("prt 23-4 0930-1100 Stadhuis", "0930-1100", date(2026, 4, 23)),
        ("rrt 9-11 9-11 uur raadzaal", "9-11 uur", date(2026, 11, 9)),
        ("23-4-2026 9.30–11.00 uur", "9.30–11.00 uur", date(2026, 4, 23)),
        ("vrijdag 12.00 uur lunch", "12.00 uur", date(2026, 3, 13)),
        ("morgen om 10 uur", "om 10 uur", date(2026, 3, 11)),
    ],
)
def test_date_and_time_of_one_line_are_told_apart(line: str, times: str, day: date) -> None:
    found = find_time_range(line)
    reading = find(line, date(2026, 3, 10))
    assert found is not None
    assert line[found[2] : found[3]] == times
    assert reading is not None
    assert reading.value == day


@pytest.mark.parametrize(
    "line",
    [
        *("prt 23-4 stadhuis", "15.03.2026", "rond 15.03", "2025-2030", "1000-1200 plekken", "versie 1.2"),
        *("€ 12.50", "over 3 uur", "binnen 24 uur", "06-12 30 45 10", "50.000 mensen", "Z-12:30"),
    ],
)
def test_numbers_that_are_no_times_are_left_alone(line: str) -> None:
    assert find_time_range(line) is None
