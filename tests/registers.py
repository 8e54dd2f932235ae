"""A register for a test, on the backend of the run: REGISTER=sqlite (a file) or postgresql (a database).

What a test begins with is made once per process and copied for each test: a file is copied, a database made
from a template.
"""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import registers
from bot.config import Config, settings_from
from bot.database import Database
from bot.oefen import register
from bot.oefen.register import practice_config
from tests import postgresql
from tests.time_helpers import T0

SQLITE, POSTGRESQL = "sqlite", "postgresql"
BACKEND = os.environ.get("REGISTER", SQLITE)
Fill = Callable[[Config, str], None]


def empty(config: Config, url: str) -> None:
    """A register as after a first start."""
    database = Database(url, owner=True)
    database.open()
    registers.prepare(database, config, T0)
    database.close()


def practice(config: Config, url: str) -> None:
    """A practice register as `make run` makes it at T0: PRT meets tomorrow."""
    settings = settings_from({"DATABASE_URL": url})
    register.open_register(settings, practice_config(config), owner=True, clock=lambda: T0).close()


class Registers:
    """Those of one process of the tests; `folder` holds the files."""

    def __init__(self, config: Config, folder: Path, name: str) -> None:
        self._config = config
        self._folder = folder
        self._name = name
        self._made: dict[tuple[str, Fill], str] = {}
        self._number = itertools.count()

    def template(self, backend: str, fill: Fill) -> str:
        """The register that is copied: a path, or the name of a database."""
        key = backend, fill
        if key not in self._made:
            if backend == SQLITE:
                made = str(self._folder / f"{fill.__name__}.db")
                fill(self._config, f"sqlite:///{made}")
            else:
                made = f"{self._name}_{fill.__name__}"
                server = postgresql.running()
                server.create(made)
                try:
                    fill(self._config, server.url(made))
                except BaseException:
                    server.drop(made)
                    raise
            self._made[key] = made
        return self._made[key]

    @contextmanager
    def copy(self, backend: str, fill: Fill, folder: Path) -> Iterator[str]:
        """The URL of a copy that only this test has; a file is in `folder`."""
        template = self.template(backend, fill)
        if backend == SQLITE:
            yield f"sqlite:///{shutil.copy(template, folder / 'register.db')}"
            return
        with self.database(template) as url:
            yield url

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The URL of a database of PostgreSQL; empty unless a template is given."""
        server, name = postgresql.running(), f"{self._name}_{next(self._number)}"
        server.create(name, template)
        try:
            yield server.url(name)
        finally:
            server.drop(name)
