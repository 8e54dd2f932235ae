"""The steps of a tick, apart: one that goes wrong does not keep the others from their work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog

from bot.errors import UserError

log = structlog.get_logger()


@dataclass
class Stappen:
    """What went wrong in one tick. `end` raises the first of it: such a tick was not a good one, and when
    that lasts `/gezond` is not well (hartslag.py)."""

    wrong: list[Exception] = field(default_factory=list)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """A mistake in here is kept for the end. A register that does not take or give anything (a UserError)
        stops the tick at once: the rest would hear the same."""
        try:
            yield
        except UserError:
            raise
        except Exception as error:
            log.error("a step of the tick failed", step=what, error=type(error).__name__)
            self.wrong.append(error)

    def end(self) -> None:
        if self.wrong:
            raise self.wrong[0]
