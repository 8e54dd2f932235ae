"""What is the same for thousands of tests and takes longer to make than they run: made once a process.

What it stands for stays as it is: engines compile what they did not see before, a config that differs gets
areas of its own. Processes that tests start know nothing of this.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from copy import deepcopy
from typing import Any, TypeVar

import pytest
from sqlalchemy import URL, Engine, create_engine

from bot import app, verbinding
from bot import manifest as manifests
from bot.config import Config
from bot.gebieden import Gebieden
from bot.oefen import register
from handlers.understand import COMMANDS

Made = TypeVar("Made")
SYNCHRONOUS = verbinding.SYNCHRONOUS


def per_config(make: Callable[[Config], Made]) -> Callable[[Config], Made]:
    """`make`, once for each config; one that cannot change is made of one that cannot change."""
    made: dict[int, tuple[Config, Made]] = {}

    def once(config: Config) -> Made:
        if id(config) not in made:
            made[id(config)] = config, make(config)  # the config is kept, or another may get its id
        return made[id(config)][1]

    return once


practice_config = per_config(register.practice_config)
_gebieden = per_config(Gebieden)
_manifest = per_config(lambda config: manifests.build(config, [(c.name, c.about, c.hint) for c in COMMANDS]))


def manifest(config: Config) -> dict[str, Any]:
    """A copy that may be changed."""
    return deepcopy(_manifest(config))


def share(patch: pytest.MonkeyPatch) -> None:
    """Let what tests run in this process share: what SQLAlchemy compiled, once per engine, and the dialect it
    is compiled for; the areas; and no waiting for the disk, which keeps nothing that a test looks at."""
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
    patch.setattr(app, "Gebieden", _gebieden)


def keep_what_was_collected() -> None:
    """Ten thousand tests are no garbage: it is not looked for among them each time."""
    gc.collect()
    gc.freeze()
