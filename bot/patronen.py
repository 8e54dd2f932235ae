"""Patterns that are compiled when they are first used.

Some take more than a millisecond, and most of those are of rooms that nobody enters in the first hour: public
versions, minutes that come in. The start does not wait for them (README, Speed).
"""

from __future__ import annotations

import re
from typing import Any, cast


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(pattern, flags)`, once somebody asks it something."""
    return cast(re.Pattern[str], _Later(pattern, flags))


class _Later:
    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """What is asked of it first is there from then on."""
        if name.startswith("__"):
            raise AttributeError(name)  # what a copy asks before it has anything
        found = getattr(re.compile(*self._given), name)  # which `re` compiles once
        setattr(self, name, found)
        return found
