"""Slower than Slack waits: what was saved is told afterwards, or that it was not; once, and never both."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator

import pytest

from bot.models import Actie
from bot.oefen.mensen import SECRETARIS
from bot.texts import database as database_texts
from bot.texts import hulp, poort
from handlers import late
from tests.practice import Practice

pytestmark = pytest.mark.sqlite("the lock of a file; test_postgresql.py has that of a server")
HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


class Holder:
    """Another process that writes, until it is told to end."""

    def __init__(self, path: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        assert self._process.stdout.readline() == "held\n"

    def release(self) -> None:
        if self._process.poll() is None:
            self._process.communicate("\n", timeout=30)


@pytest.fixture
def holder(practice: Practice) -> Iterator[Holder]:
    found = Holder(str(practice.database.path))
    yield found
    found.release()


@pytest.fixture(autouse=True)
def _impatient_slack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late, "ACK_SECONDS", 0.2)


def said(practice: Practice) -> list[str]:
    """What the secretary sees in the channel of the bot's private answers."""
    return [m.shown for m in practice.slack.channel("prt").messages if m.visible_to == SECRETARIS]


async def finished(practice: Practice, holder: Holder) -> None:
    await asyncio.to_thread(holder.release)
    await practice.bot.deps.tasks.finish()


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_what_was_saved_late_is_told_once(practice: Practice, holder: Holder) -> None:
    reply = await practice.slack.command(SECRETARIS, "prt", "/actie", "nieuw COA: laat opgeslagen")
    assert reply.error is None
    assert said(practice) == [poort.NOT_YET]
    assert practice.rows(Actie, Actie.tekst == "laat opgeslagen") == []
    await finished(practice, holder)
    assert practice.actie("laat opgeslagen").nummer == 6
    first, receipt = said(practice)
    assert first == poort.NOT_YET
    assert "*A6*" in receipt
    await practice.redeliver()
    assert len(practice.rows(Actie, Actie.tekst == "laat opgeslagen")) == 1


@pytest.mark.usefixtures("real_deadline")
async def test_what_was_not_saved_in_the_end_is_told_once(practice: Practice, holder: Holder) -> None:
    await practice.slack.command(SECRETARIS, "prt", "/actie", "nieuw COA: nooit opgeslagen")
    await practice.bot.deps.tasks.finish()
    assert said(practice) == [poort.NOT_YET, database_texts.BUSY]
    await finished(practice, holder)
    assert said(practice) == [poort.NOT_YET, database_texts.BUSY]
    assert practice.rows(Actie, Actie.tekst == "nooit opgeslagen") == []


async def test_a_form_that_was_saved_late_gives_way_to_its_receipt(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    holder = Holder(str(practice.database.path))
    reply = await practice.slack.submit(SECRETARIS, opened.view, {"tekst": "laat formulier"})
    assert reply.view
    assert reply.view.title == hulp.NOT_YET
    await finished(practice, holder)
    assert practice.actie("laat formulier").nummer == 6
    shown = practice.slack.inst.schermen.top(SECRETARIS)
    assert shown
    assert shown.title == hulp.SAVED
    assert "A6" in shown.shown


@pytest.mark.usefixtures("real_deadline")
async def test_a_form_that_was_not_saved_comes_back_with_all_that_was_typed(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    holder = Holder(str(practice.database.path))
    await practice.slack.submit(SECRETARIS, opened.view, {"tekst": "nooit formulier"})
    await practice.bot.deps.tasks.finish()
    await finished(practice, holder)
    shown = practice.slack.inst.schermen.top(SECRETARIS)
    assert shown
    assert database_texts.BUSY in shown.shown
    assert "nooit formulier" in str(shown)
    again = await practice.submit(shown)
    assert again.view
    assert again.view.title == hulp.SAVED
    assert len(practice.rows(Actie, Actie.tekst == "nooit formulier")) == 1
