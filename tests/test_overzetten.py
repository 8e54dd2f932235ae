"""Moving a register to PostgreSQL: every row, proved, or nothing at all."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, inspect
from sqlmodel import SQLModel, select

from bot import cli, wijzigingen
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Actie, Besluit, Ontvangst, Vergadering, Verslagbestand, Verslagversie
from bot.overzetten import move
from bot.texts import cli as cli_texts
from bot.texts import database as database_texts
from bot.texts import overzetten as texts
from tests import registers
from tests.builders import STEMPEL, actie, besluit, held
from tests.registers import SQLITE, Registers
from tests.time_helpers import T0, TODAY

pytestmark = pytest.mark.postgresql


@pytest.fixture
def source(made_registers: Registers, tmp_path: Path) -> Iterator[str]:
    """A practice register, with a decision that a later one replaces and keys that servers sort otherwise."""
    with made_registers.copy(SQLITE, registers.practice, tmp_path) as url:
        database = Database(url, owner=True)
        database.open()
        with closing(database):
            database.run_now(_fill)
        yield url


def _fill(session: Any) -> None:
    meeting = held(session, TODAY, "rrt-gooi")
    first, later = besluit(session, meeting), besluit(session, meeting, "Het latere kader")
    first.vervangen_door_id, first.status = later.id, "vervangen"
    session.add(first)
    actie(session, meeting, "één\t'punt' met \\N en \n twee regels: €, 日本, 👍")
    version = Verslagversie(
        vergadering_id=meeting.id or 0,
        soort="gepubliceerd",
        nummer=1,
        op=T0,
        door="U0SECR0001",
        inhoud="{}",
        zout="ab",
        hash=hashlib.sha256(b"ab\x1f{}").hexdigest(),
    )
    session.add(version)
    session.flush()
    content = bytes(range(256))
    sha256 = hashlib.sha256(content).hexdigest()
    file = Verslagbestand(versie_id=version.id or 0, naam="verslag.pdf", sha256=sha256, inhoud=content)
    session.add(file)
    session.flush()
    for row, field in ((version, "hash"), (file, "sha256")):
        wijzigingen.record(session, STEMPEL, "gepubliceerd", row, {field: (None, getattr(row, field))})
    session.add_all(Ontvangst(sleutel=key, op=T0) for key in ("Ev1", "ev1", "Ev1/0", "É"))


@pytest.fixture
def target(made_registers: Registers) -> Iterator[str]:
    """An empty database."""
    with made_registers.database() as url:
        yield url


def dump(url: str) -> dict[str, list[str]]:
    """All that is in a register, in no order."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found = {
            table.name: sorted(map(repr, connection.execute(select(table)).all()))
            for table in SQLModel.metadata.sorted_tables
        }
    engine.dispose()
    return found


def tables(url: str) -> list[str]:
    engine = create_engine(url)
    found = inspect(engine).get_table_names()
    engine.dispose()
    return found


def test_every_row_is_there_and_the_bot_goes_on_with_it(source: str, target: str) -> None:
    told: list[str] = []
    move(source, target, told.append)
    before = dump(source)
    assert dump(target) == before
    proved = {name: len(rows) for name, rows in before.items()}
    assert told == [*(texts.proved(name, number) for name, number in proved.items()), texts.DONE]
    bot = Database(target, owner=True)
    bot.open()
    with closing(bot):
        added = bot.run_now(lambda s: actie(s, s.get_one(Vergadering, 1), "Na het overzetten").id or 0)
        assert added == proved["actie"] + 1
        assert bot.read_now(wijzigingen.broken_links) == []
        assert bot.read_now(lambda s: s.get_one(Actie, added).nummer) > 0


def test_the_command_says_what_was_proved(
    source: str, target: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", source)
    assert cli.main(["overzetten", "--naar", target]) == 0
    assert texts.DONE in capsys.readouterr().out
    assert cli.main(["overzetten", "--naar", target]) == 1
    assert "niet leeg" in capsys.readouterr().err
    monkeypatch.setenv("DATABASE_URL", target)
    assert cli.main(["controleer"]) == 0
    assert cli_texts.CHAIN_FINE in capsys.readouterr().out


def test_a_register_in_which_nothing_was_done_is_as_good_as_empty(source: str, target: str) -> None:
    made = Database(target, owner=False)
    made.open()
    made.close()
    move(source, target, print)
    assert dump(target) == dump(source)


def test_while_a_bot_runs_nothing_is_moved(source: str, target: str) -> None:
    bot = Database(source, owner=True)
    bot.open()
    with closing(bot), pytest.raises(UserError) as told:
        move(source, target, print)
    assert told.value.text == database_texts.locked("register.db")
    assert tables(target) == []


def test_a_target_with_anything_in_it_is_refused_and_left_alone(source: str, target: str) -> None:
    with psycopg.connect(target.replace("+psycopg", "")) as connection:
        connection.execute("CREATE TABLE van_een_ander (id int)")
    with pytest.raises(UserError, match="niet leeg"):
        move(source, target, print)
    assert tables(target) == ["van_een_ander"]


def change(source: str, statement: str) -> None:
    """As somebody with sqlite3 would."""
    with closing(sqlite3.connect(source.removeprefix("sqlite:///"))) as file, file:
        file.execute(statement)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE wijziging SET door = 'iemand' WHERE id = 3", texts.CHAIN_BROKEN),
        ("UPDATE actie SET tekst = 'a' || char(0) || 'b' WHERE id = 2", texts.has_nul("actie", "2")),
        ("UPDATE besluit SET vergadering_id = 999 WHERE id = 1", "nog leeg"),
    ],
    ids=["tampered with", "NUL", "a reference to nothing"],
)
def test_what_cannot_be_proved_leaves_the_target_empty(
    source: str, target: str, statement: str, said: str
) -> None:
    change(source, statement)
    with pytest.raises(UserError) as told:
        move(source, target, print)
    assert said in told.value.text
    assert tables(target) == []
    change(source, "SELECT 1")  # the file is free again


def test_a_copy_that_differs_is_seen(source: str, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The judge itself: a server that changes what it is given is caught, and nothing stays."""
    made = move.__globals__["_make"]

    def with_trigger(connection: Any) -> None:
        made(connection)
        connection.exec_driver_sql(
            "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.tekst = NEW.tekst || '.'; RETURN NEW; END $$"
        )
        connection.exec_driver_sql(
            "CREATE TRIGGER t BEFORE INSERT ON besluit FOR EACH ROW EXECUTE FUNCTION f()"
        )

    monkeypatch.setitem(move.__globals__, "_make", with_trigger)
    with pytest.raises(UserError) as told:
        move(source, target, print)
    assert told.value.text == texts.differs(Besluit.__tablename__)
    assert tables(target) == []


@pytest.mark.parametrize(
    ("source_url", "target_url", "said"),
    [
        ("sqlite:///nergens.db", "sqlite:///ander.db", texts.NOT_POSTGRESQL),
        ("sqlite:///nergens.db", "rommel", texts.NOT_POSTGRESQL),
        ("postgresql+psycopg://x/y", "postgresql+psycopg://x/z", texts.NOT_SQLITE),
        ("sqlite:///nergens.db", "postgresql+psycopg://x/z", texts.no_register("nergens.db")),
    ],
)
def test_what_cannot_be_moved_is_said(source_url: str, target_url: str, said: str, config: Config) -> None:
    with pytest.raises(UserError) as told:
        move(source_url, target_url, print)
    assert told.value.text == said
