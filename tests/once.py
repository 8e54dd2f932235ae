"""What is the same for thousands of tests and takes longer to make than they run: made once a process.

What it stands for stays as it is: engines compile what they did not see before, a config that differs gets
areas of its own. Processes that tests start know nothing of this.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import URL, Engine, create_engine

from bot import app, database, deps, verbinding
from bot.config import Config, Tafel
from bot.gebieden import Gebieden
from handlers import late

SYNCHRONOUS = verbinding.SYNCHRONOUS
PATIENCE = 60.0  # seconds: a busy machine is no fault
SOON = 0.4
_WAITS = (
    (database, "WRITE_DEADLINE"),
    (database, "READ_DEADLINE"),
    (late, "ACK_SECONDS"),
    (deps, "FINISH_SECONDS"),
)
DEADLINES: dict[tuple[ModuleType, str], float] = {(m, name): getattr(m, name) for m, name in _WAITS}

_areas: list[tuple[Any, dict[str, Tafel], Gebieden]] = []


def gebieden(config: Config) -> Gebieden:
    """Those of a config that says the same of regions and tafels; it does not change when the config does."""
    for regios, tafels, made in _areas:
        if regios is config.regios and tafels == config.tafels:
            return made
    _areas.append((config.regios, dict(config.tafels), Gebieden(config)))
    return _areas[-1][-1]


def share(patch: pytest.MonkeyPatch) -> None:
    """Let what tests run in this process share: what SQLAlchemy compiled, once per engine, and the dialect it
    is compiled for; the areas; no waiting for the disk, which keeps nothing that a test looks at; and writes,
    reads, answers and what goes on behind them wait long, but with `real_deadline`."""
    first: dict[str, Engine] = {}

    def create(url: URL | str, **options: Any) -> Engine:
        engine = create_engine(url, **options)
        kind = engine.dialect.name
        if kind not in first:
            engine.connect().close()  # only then a dialect knows its server
            engine.dispose()
            first[kind] = engine
        engine.dialect, engine._compiled_cache = first[kind].dialect, first[kind]._compiled_cache
        return engine

    patch.setattr(verbinding, "create_engine", create)
    patch.setattr(verbinding, "SYNCHRONOUS", "OFF")
    patch.setattr(app, "Gebieden", gebieden)
    for module, name in DEADLINES:
        patch.setattr(module, name, PATIENCE)


@contextmanager
def impatient() -> Iterator[None]:
    """For as long as something stands in the way on purpose: writes and reads give up soon."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "WRITE_DEADLINE", SOON)
        patch.setattr(database, "READ_DEADLINE", SOON)
        yield


def keep_what_was_collected() -> None:
    """Thousands of tests are no garbage: it is not looked for among them each time, nor as often as Python
    does by itself, which takes one second in fifteen."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
