"""Nothing can be written: people are told, nothing is lost or half there, and it heals without a restart."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot import database as database_module
from bot.config import Config
from bot.texts import database as texts
from tests.faults.disk import POINT, live_through, post_unrecorded, wrong
from tests.practice import Practice, running
from tests.processes import in_processes

HOLD = """
import sqlite3, sys
with sqlite3.connect(sys.argv[1], isolation_level=None) as other:
    other.execute("BEGIN IMMEDIATE")
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
async def practice(config: Config, register: Path) -> AsyncIterator[Practice]:
    async with running(config, register) as practice:
        with giving_up_after(20):  # a slow machine is no fault
            yield practice


@contextmanager
def giving_up_after(seconds: float) -> Iterator[None]:
    before = database_module.WRITE_DEADLINE
    database_module.WRITE_DEADLINE = seconds
    yield
    database_module.WRITE_DEADLINE = before


@contextmanager
def locked_by_another_process(path: Path) -> Iterator[None]:
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        yield
        other.communicate(timeout=20)


def test_a_disk_that_refuses_is_told_and_heals_without_a_restart(config: Config, register: Path) -> None:
    (seen,) = in_processes(1, live_through, str(register), config, None)
    assert wrong(seen, "schijf_weigert") == []


def test_a_message_whose_posting_could_not_be_written_down_is_looked_up_and_not_posted_twice(
    config: Config, register: Path
) -> None:
    looking = config.model_copy(update={"opzoeken": True})
    (seen,) = in_processes(1, post_unrecorded, str(register), looking)
    assert len(seen["unrecorded"]) == 1
    assert seen["still"] == seen["unrecorded"]
    assert len(set(seen["after"])) == len(seen["after"]) > 1
    assert seen["after"] == seen["sent"]


async def test_while_another_process_holds_the_register_people_are_told_and_then_it_goes_on(
    practice: Practice, register: Path
) -> None:
    had = practice.counts()
    with locked_by_another_process(register):
        with giving_up_after(0.3):
            for _ in range(2):
                assert (await practice.command(POINT.format("punt"))).shown == texts.BUSY
        assert practice.counts() == had
        assert "nareizigers" in (await practice.command("/actie lijst alle")).shown
    assert "punt" in (await practice.command(POINT.format("punt"))).shown
    assert practice.actie("punt")


async def test_a_write_that_waits_behind_one_that_stands_still_is_given_up_and_never_done(
    practice: Practice,
) -> None:
    """The answer comes while Slack still waits for it, and what it says stays true."""
    begun, go_on = threading.Event(), threading.Event()

    def stand_still(_: object) -> bool:
        begun.set()
        return go_on.wait(20)

    standing = asyncio.create_task(practice.database.run(stand_still))
    await asyncio.to_thread(begun.wait, 20)
    had = practice.counts()
    with giving_up_after(0.3):
        assert (await practice.command(POINT.format("punt"))).shown == texts.BUSY
    assert not standing.done()
    go_on.set()
    assert await standing
    assert practice.counts() == had
    assert "punt" in (await practice.command(POINT.format("punt"))).shown


async def test_nothing_is_said_to_be_saved_in_a_file_that_was_moved_away(
    practice: Practice, register: Path
) -> None:
    """SQLite would go on writing in it, and at the next start it would be gone."""
    aside = shutil.move(register, register.with_name("opzij.db"))
    assert (await practice.command(POINT.format("punt"))).shown == texts.not_saved("weg")
    shutil.move(aside, register)
    assert "punt" in (await practice.command(POINT.format("punt"))).shown
