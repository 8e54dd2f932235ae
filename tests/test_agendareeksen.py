"""A series in a calendar of which single meetings were deleted or moved goes to other days as a whole."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import time

import pytest
from sqlmodel import Session

from bot import wijzigingen
from bot.config import Config
from bot.ics.lezen import Gelezen
from tests.following import Calendar, by_reference, reference, said
from tests.time_helpers import day


@pytest.fixture
def calendar(session: Session, config: Config) -> Calendar:
    return Calendar(session, config)


def often(
    *days: int, hour: int, at: dict[int, int] | None = None, out: Collection[int] = ()
) -> list[Gelezen]:
    """The meetings of a series on these days at this hour; `at`: one of them is on another day instead,
    `out`: one was deleted."""
    moved, begin, eind = at or {}, time(hour), time(hour + 1)
    return [
        replace(
            said(moved.get(n, n), "reeks", begin=begin, eind=eind),
            herhaling=day(n).isoformat(),
            vervallen=n in out,
        )
        for n in days
    ]


@pytest.mark.parametrize("most", [1, 100])
@pytest.mark.parametrize("every", [7, 14, 28])
@pytest.mark.parametrize("shift", [-7, 7])
def test_a_series_with_one_left_out_and_one_moved_goes_to_other_days_as_a_whole(
    calendar: Calendar, every: int, shift: int, most: int
) -> None:
    days = [14 + every * n for n in range(5)]
    out, moved = days[1:3]
    calendar.says(*often(*days, hour=13))
    assert calendar.says(*often(*days, hour=13, out=[out])) == ["vervallen"]
    assert calendar.says(*often(*days, hour=13, out=[out], at={moved: moved + 4})) == ["verzet"]
    told = calendar.says(*often(*(n + shift for n in days), hour=10), most=most)
    assert sorted(told) == ["gaat door"] + ["verzet"] * 4
    assert by_reference(calendar) == {reference(n): n + shift for n in days}
    assert wijzigingen.broken_links(calendar.session) == []


def test_one_that_is_left_out_goes_with_its_series_and_stays_out(calendar: Calendar) -> None:
    days = [14, 21, 28, 35]
    calendar.says(*often(*days, hour=13, out=[21]))
    calendar.says(*often(7, 14, 21, 28, hour=10, out=[14]))
    assert by_reference(calendar) == {reference(n): n - 7 for n in (14, 28, 35)}


def test_of_a_series_at_another_hour_none_goes_to_another_day(calendar: Calendar) -> None:
    days = [14, 21, 28, 35]
    calendar.says(*often(*days, hour=13))
    assert calendar.says(*often(14, 28, 35, hour=10)) == ["verzet"] * 3 + ["weg"]
    assert by_reference(calendar) == {reference(n): n for n in days}


@pytest.mark.parametrize(("gone", "then"), [(14, (21, 28, 35, 42)), (21, (14, 28, 35, 42))])
def test_one_that_is_gone_is_not_the_one_that_is_new_at_the_end(
    calendar: Calendar, gone: int, then: tuple[int, ...]
) -> None:
    """The next year of a series comes within reach while one of its meetings is no meeting of this tafel."""
    calendar.says(*often(14, 21, 28, 35, hour=13))
    assert calendar.says(*often(*then, hour=13)) == ["gepland", "weg"]
    assert by_reference(calendar) == {reference(n): n for n in (14, 21, 28, 35, 42)}


def test_a_series_goes_to_no_day_of_one_that_was_held(calendar: Calendar) -> None:
    calendar.says(*often(0, 7, 14, 21, hour=13))
    calendar.meeting(0).status = "gesloten"
    calendar.says(*often(0, 7, 14, hour=10))
    assert (0, "gesloten") in calendar.all()
    assert {(7, "gepland"), (14, "gepland")} <= set(calendar.all())
    assert wijzigingen.broken_links(calendar.session) == []
