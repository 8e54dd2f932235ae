"""In which order meetings go to other days when each day holds one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise

SHIFTED = timedelta(days=6)  # so far a meeting goes in any series: Tuesdays become Wednesdays


def reach(days: Iterable[date], *, is_whole: bool = False) -> timedelta:
    """So far a meeting of a series on these days may be from where it was when they all go: beyond half of
    what is between two, it is nearer to another. `is_whole`: all go as far, so that it may be where another
    was."""
    gaps = [later - earlier for earlier, later in pairwise(sorted(days))]
    between = min(gaps, default=SHIFTED)
    return max(SHIFTED, between if is_whole else between / 2)


def shift(was: Collection[date], now: Collection[date], reach: timedelta) -> timedelta:
    """How far most of the days that were went, within reach; the least far of several."""
    times = Counter(new - old for old in was for new in now if abs(new - old) <= reach)
    return max(times, key=lambda far: (times[far], -abs(far), far), default=timedelta())


def order(at: Mapping[int, date], to: Mapping[int, date]) -> list[list[int]]:
    """Which of `to` go, one after another: each when its new day is free, those that wait for each other all
    at once. `at` is where every meeting is; who finds the day taken by one that stays, is left out."""
    taken = Counter(at.values())
    done: list[list[int]] = []
    wanting: dict[date, list[int]] = {}
    for key, day in to.items():
        wanting.setdefault(day, []).append(key)

    def go(keys: list[int]) -> None:
        taken.subtract(at[key] for key in keys)
        taken.update(to[key] for key in keys)
        done.append(keys)

    ready = list(to)
    for key in ready:
        if not taken[to[key]]:
            go([key])
            ready += wanting.get(at[key], [])  # grows while it is gone through: that day may be free now
    gone = {key for keys in done for key in keys}
    for circle in _circles(at, {key: day for key, day in to.items() if key not in gone}):
        go(circle)
    return done


def _circles(at: Mapping[int, date], to: Mapping[int, date]) -> list[list[int]]:
    """Those of `to` of which each wants the day of the next, and the last that of the first."""
    alone = Counter(at.values())
    there = {day: key for key, day in at.items() if alone[day] == 1}
    found: list[list[int]] = []
    passed: set[int] = set()
    for start in to:
        path: list[int] = []
        key: int | None = start
        while key is not None and key in to and key not in passed:
            passed.add(key)
            path.append(key)
            key = there.get(to[key])
        if key in path:
            found.append(path[path.index(key) :])
    return found
