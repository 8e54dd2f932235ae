"""Conditions of an older register get the distance that they say, and mijlpalen the tafel of their points."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from bot import migrations
from tests.migrations.test_releases import RELEASE, open_and_close

pytestmark = pytest.mark.sqlite("what becomes of a file; test_postgresql.py makes the tables on a server")


def test_what_a_condition_says_is_known_and_no_date_changes(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with closing(sqlite3.connect(path)) as file:
        file.executescript(RELEASE.read_text(encoding="utf-8"))
    engine = create_engine(f"sqlite:///{path}")
    migrations.upgrade(engine, "0009")
    engine.dispose()
    with closing(sqlite3.connect(path)) as file:
        file.execute(
            "UPDATE actie SET voorwaarde = 'twee weken na publicatie van de raming' WHERE mijlpaal_id = 1"
        )
        before = file.execute("SELECT id, termijn, voorwaarde, versie FROM actie ORDER BY id").fetchall()
        file.commit()
    open_and_close(path)
    with closing(sqlite3.connect(path)) as file:
        hanging = file.execute("SELECT DISTINCT afstand, afstand_eenheid FROM actie WHERE mijlpaal_id = 1")
        assert hanging.fetchall() == [(2, "weken")]
        assert (
            file.execute("SELECT id, termijn, voorwaarde, versie FROM actie ORDER BY id").fetchall() == before
        )
        event = file.execute("SELECT naam, tafel, gedeeld, gewist_op FROM mijlpaal WHERE id = 1").fetchone()
    assert event == ("publicatie van de raming", "prt", 0, None)
