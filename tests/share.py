"""How much is tried: a share in the suite, all of it with LONG, which `make long` sets, and for one subject
`make power` and `make matrix`.

`@pytest.mark.share(3)` is for a table whose rows tell the same story in other words: of its rows every third
is in the suite. What a row alone shows has a test of its own, or no mark. Of one file that is
named alone all runs, and of `make fuzz`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

import pytest

Case = TypeVar("Case")
LONG = bool(os.environ.get("LONG"))


def share(cases: Iterable[Case], of: int) -> list[Case]:
    """Every `of`-th of these in the suite; all of them with LONG."""
    return list(cases)[:: 1 if LONG else of]


def left_out(items: list[pytest.Item]) -> list[pytest.Item]:
    """What the marks leave to `make long`."""
    if LONG or os.environ.get("FUZZ") or len({item.path for item in items}) < 2:
        return []
    row: Counter[str] = Counter()
    out = []
    for item in items:
        mark = item.get_closest_marker("share")
        if mark:
            name = item.nodeid.partition("[")[0]
            if row[name] % mark.args[0]:
                out.append(item)
            row[name] += 1
    return out
