"""What last went wrong, for the administrator: its kind and when, never what it was about."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.database import NotSaved
from bot.errors import UserError
from bot.slack import reason

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,49}")  # how Slack's codes and Python's exceptions are spelt


class Storing:
    """Hears every mistake that is put into words and every failed tick; remembers the last that is no
    mistake of a person. Kept in memory: the log has them all."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._last: tuple[str, datetime] | None = None

    def hear(self, error: Exception) -> None:
        kind = error.kind if isinstance(error, NotSaved) else reason(error)
        if isinstance(error, NotSaved) or not isinstance(error, UserError):
            self._last = (kind if _CODE.fullmatch(kind) else "onbekend", self._clock())

    def figures(self) -> dict[str, Any]:
        """`laatste_fout` with its `soort` and when (UTC, ISO 8601); nothing when nothing went wrong."""
        if self._last is None:
            return {}
        kind, at = self._last
        return {"laatste_fout": {"soort": kind, "op": at.isoformat(timespec="seconds")}}
