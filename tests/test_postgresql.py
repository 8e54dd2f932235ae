"""The register on a PostgreSQL server: what a stalled, lost or busy server does, and two bots at once."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlmodel import Session, SQLModel, func, select

from bot import migrations, verbinding, wijzigingen
from bot.database import Database, MaybeSaved, NotSaved
from bot.errors import UserError
from bot.models import Actie, Besluit, Persoon
from bot.texts import database as texts
from bot.verbinding import ServerClock
from tests import postgresql
from tests.builders import held
from tests.once import impatient
from tests.processes import in_processes, note
from tests.registers import Registers
from tests.time_helpers import T0, TODAY

pytestmark = pytest.mark.postgresql
PROCESSES, POINTS, DECISIONS = 8, 12, 4


def add_somebody(session: Session) -> None:
    session.add(Persoon(naam="Duinhoven"))


def count_people(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Persoon)).one()


@pytest.fixture
def second(database: Database) -> Iterator[Database]:
    """Another bot on the same register."""
    second = Database(database.url.render_as_string(hide_password=False), owner=True)
    second.open()
    yield second
    second.close()


def server_pid(session: Session) -> int:
    """The process of the server that this session talks to."""
    return int(session.execute(text("SELECT pg_backend_pid()")).scalar_one())


def test_eight_processes_at_once_give_every_point_and_decision_its_own_number(database: Database) -> None:
    meeting_id = database.run_now(lambda session: held(session, TODAY).id)
    url = database.url.render_as_string(hide_password=False)
    numbers = in_processes(PROCESSES, note, url, meeting_id, POINTS, DECISIONS)
    for place, (table, each) in enumerate([(Actie, POINTS), (Besluit, DECISIONS)]):
        wanted = list(range(1, PROCESSES * each + 1))
        assert sorted(n for told in numbers for n in told[place]) == wanted
        kept = database.read_now(lambda s, table=table: s.exec(select(table.nummer)).all())  # type: ignore[misc]
        assert sorted(kept) == wanted
    assert database.read_now(wijzigingen.broken_links) == []


async def test_a_server_that_stands_still_gives_not_saved_and_takes_the_write_afterwards(
    database: Database,
) -> None:
    assert await database.read(count_people) == 0
    with postgresql.running().frozen(), impatient():
        with pytest.raises(NotSaved, match="Niet opgeslagen"):
            await database.run(add_somebody)
        with pytest.raises(UserError) as told:
            await database.read(count_people)
        assert told.value.text == texts.NOT_READ
    assert await database.read(count_people) == 0
    await database.run(add_somebody)
    assert await database.read(count_people) == 1


@pytest.mark.usefixtures("real_deadline")
async def test_a_server_that_stands_still_while_it_saves_makes_no_promise(database: Database) -> None:
    """It may have the COMMIT: neither 'saved' nor 'not saved' would be known to be true."""
    stalled: list[int] = []

    def write(session: Session) -> None:
        add_somebody(session)
        session.flush()
        stalled.append(server_pid(session))
        os.kill(stalled[0], signal.SIGSTOP)  # all that is left to send is COMMIT

    try:
        with pytest.raises(MaybeSaved) as told:
            await database.run(write)
    finally:
        os.kill(stalled[0], signal.SIGCONT)
    assert told.value.text == texts.MAYBE_SAVED
    before = await database.read(count_people)
    await database.run(add_somebody)
    assert await database.read(count_people) == before + 1


async def test_a_connection_lost_half_way_is_not_saved_and_the_next_write_gets_another(
    database: Database, second: Database
) -> None:
    def lose(session: Session) -> None:
        add_somebody(session)
        session.flush()
        pid = server_pid(session)
        second.read_now(lambda s: s.execute(text(f"SELECT pg_terminate_backend({pid}, 1000)")))
        add_somebody(session)

    with pytest.raises(NotSaved, match="Niet opgeslagen"):
        await database.run(lose)
    await database.run(add_somebody)
    assert await database.read(count_people) == 1


async def test_a_reader_whose_connection_was_lost_gets_another(database: Database, second: Database) -> None:
    assert await database.read(count_people) == 0
    others = "SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE datname = current_database()"
    second.read_now(lambda s: s.execute(text(f"{others} AND pid <> pg_backend_pid()")))
    assert await database.read(count_people) == 0


def test_while_another_bot_writes_a_write_waits_and_reading_goes_on(
    database: Database, second: Database
) -> None:
    def write(session: Session) -> Future[None]:
        add_somebody(session)
        session.flush()
        waiting = pool.submit(database.run_now, add_somebody, patience=30)
        assert database.read_now(count_people) == 0
        return waiting

    with ThreadPoolExecutor(1) as pool:
        second.run_now(write, patience=30).result()
    assert second.read_now(count_people) == 2


async def test_a_lock_that_is_not_given_back_gives_not_saved(database: Database, second: Database) -> None:
    def write(session: Session) -> None:
        count_people(session)  # the first statement takes the lock
        with pytest.raises(NotSaved) as told:
            database.run_now(add_somebody, patience=0.2)
        assert told.value.text == texts.BUSY

    await second.run(write)
    assert await second.read(count_people) == 0


def test_a_bot_that_stands_still_with_the_lock_loses_it(database: Database, second: Database) -> None:
    """And learns, when it goes on, that it saved nothing."""

    def stand_still(session: Session) -> None:
        add_somebody(session)
        session.flush()
        second.run_now(add_somebody, patience=30)  # only when the server ended our session

    with pytest.raises(NotSaved):
        database.run_now(stand_still, patience=0.5)
    assert database.read_now(count_people) == 1


def test_a_reader_cannot_write_and_sees_one_state(database: Database, second: Database) -> None:
    def read(session: Session) -> None:
        assert count_people(session) == 0
        second.run_now(add_somebody)
        assert count_people(session) == 0
        with pytest.raises(Exception, match="read-only"):
            session.execute(text("DELETE FROM persoon"))

    database.read_now(read)
    assert database.read_now(count_people) == 1


def test_what_the_server_planned_for_a_question_is_kept_for_the_next_reading(database: Database) -> None:
    for _ in range(8):  # psycopg has a statement planned at its sixth time
        assert database.read_now(count_people) == 0
    planned = text("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%FROM persoon'")
    assert database.read_now(lambda session: session.execute(planned).scalar_one()) == 1


@pytest.mark.usefixtures("real_deadline")
def test_what_a_frozen_bot_would_have_written_after_its_deadline_is_not_there(database: Database) -> None:
    with pytest.raises(NotSaved):
        database.run_now(lambda s: (add_somebody(s), s.execute(text("SELECT pg_sleep(5)"))), patience=0.2)
    assert database.read_now(count_people) == 0


def test_migrations_make_exactly_the_tables_of_the_models(session: Session) -> None:
    context = MigrationContext.configure(session.connection(), opts={"include_name": migrations.include_name})
    assert compare_metadata(context, SQLModel.metadata) == []
    partial = "SELECT count(*) FROM pg_indexes WHERE indexdef LIKE '%WHERE (gesloten_op IS NULL)'"
    assert session.execute(text(partial)).scalar_one() == 3


def test_a_search_can_use_the_trigrams_of_the_server(session: Session) -> None:
    session.execute(text("SET LOCAL enable_seqscan = off"))
    plan = session.execute(text("EXPLAIN SELECT id FROM zoektekst WHERE tekst LIKE '%nareizigers%'"))
    assert "zoektekst_trigrammen" in "".join(plan.scalars())


def test_two_bots_that_start_at_once_make_one_register(made_registers: Registers) -> None:
    with made_registers.database() as url:
        assert in_processes(3, opened_by_a_bot, url) == [0, 0, 0]


def opened_by_a_bot(url: str) -> int:
    """In a process of its own; a busy machine is no fault that this looks for."""
    verbinding.CONNECT_TIMEOUT = 15
    database = Database(url, owner=True)
    database.open()
    found = database.read_now(count_people)
    database.close()
    return found


def test_the_clock_is_that_of_the_server(database: Database) -> None:
    """It learns the time with every write: then it lies between what the server says before and after."""
    assert database.server_clock

    def of_the_server(session: Session) -> datetime:
        told: datetime = session.execute(text("SELECT clock_timestamp()")).scalar_one()
        return told

    before = database.read_now(of_the_server)
    database.run_now(of_the_server)
    assert before <= database.server_clock() <= database.read_now(of_the_server)


def test_the_clock_runs_on_from_what_it_learned() -> None:
    clock = ServerClock()
    clock.learn(T0)
    assert T0 <= clock() < T0 + timedelta(seconds=60)
    assert clock().tzinfo is UTC
