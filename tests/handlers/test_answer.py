"""Whatever happens, an answer that is true: saved, not saved, or an apology with a code."""

from __future__ import annotations

import json
import logging
import re
import sqlite3
from collections.abc import Iterator

import pytest
import structlog

from bot import logs
from bot.models import Actie
from bot.oefen.mensen import GAST
from bot.texts import database as texts
from tests.once import impatient
from tests.practice import Practice

CANARY = "Kanariepietje"


@pytest.fixture
def other_process(practice: Practice) -> Iterator[sqlite3.Connection]:
    """Somebody else's connection to the same file."""
    connection = sqlite3.connect(str(practice.database.path), isolation_level=None)
    yield connection
    connection.close()


@pytest.fixture(autouse=True)
def default_logging() -> Iterator[None]:
    """Whatever a test configures goes with it."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_a_command_delivered_again_has_one_effect(practice: Practice) -> None:
    await practice.command("/actie nieuw COA: eenmaal")
    before = practice.counts()
    await practice.redeliver()
    await practice.redeliver()
    assert practice.counts() == before
    assert practice.actie("eenmaal").nummer == 6


@pytest.mark.sqlite("the lock of a file; test_postgresql.py has that of a server")
async def test_while_another_process_writes_the_answer_is_not_saved(
    practice: Practice, other_process: sqlite3.Connection
) -> None:
    other_process.execute("BEGIN IMMEDIATE")
    with impatient():
        reply = await practice.command("/actie nieuw COA: niet opgeslagen")
    other_process.execute("ROLLBACK")
    assert reply.shown == texts.BUSY
    assert practice.rows(Actie, Actie.tekst == "niet opgeslagen") == []
    again = await practice.command("/actie nieuw COA: nu wel")
    assert "*A6*" in again.shown


@pytest.mark.sqlite("the lock of a file; test_postgresql.py has that of a server")
@pytest.mark.usefixtures("real_deadline")
async def test_while_another_process_writes_reading_goes_on(
    practice: Practice, other_process: sqlite3.Connection
) -> None:
    other_process.execute("BEGIN IMMEDIATE")
    assert "5 punten" in (await practice.command("/actie lijst")).shown


@pytest.mark.sqlite("the lock of a file; test_postgresql.py has that of a server")
async def test_what_nobody_expected_is_an_apology_with_a_code_that_only_the_log_explains(
    practice: Practice, other_process: sqlite3.Connection, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure()
    other_process.execute("PRAGMA foreign_keys=OFF")
    other_process.execute("ALTER TABLE zoektekst RENAME TO weg")
    reply = await practice.command(f"/actie zoek {CANARY}")
    code = re.search(r"\b[0-9a-f]{6}\b", reply.shown)
    assert code, reply.shown
    logged = capsys.readouterr().err
    (line,) = [json.loads(one) for one in logged.splitlines() if code[0] in one]
    assert line["event"] == "unexpected"
    assert line["error"] == "OperationalError"
    for secret in (CANARY, practice.slack.bot_token, "Noor Verbeek", "Laren"):
        assert secret not in logged
        assert secret not in reply.shown


async def test_a_whole_day_of_use_logs_no_names_texts_or_tokens(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure()
    await practice.command(f"/actie nieuw {CANARY}: {CANARY} belt de burgemeester")
    await practice.command(f"/actie {CANARY}")
    await practice.direct(f"actie zoek {CANARY}")
    await practice.command(f"/stand wie {CANARY}x")
    await practice.home(GAST)
    await practice.tick()
    logged = capsys.readouterr().err
    assert "refused" in logged
    for secret in (CANARY, practice.slack.bot_token, practice.slack.app_token, "Verbeek", "Duinhoven"):
        assert secret not in logged


@pytest.mark.parametrize(
    "typed", ["\u202eactie lijst", "\u200bactie lijst", "Actie  Lijst", "acties overzicht", "ACTIE LIJST"]
)
async def test_hidden_signs_spaces_and_capitals_do_not_matter(practice: Practice, typed: str) -> None:
    assert "5 punten" in (await practice.direct(f"{typed} prt")).shown


async def test_three_thousand_brackets_are_an_answer_like_any_other(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw COA: " + "<" * 3000)
    assert reply.error is None
    assert "*A6*" in reply.shown
    assert (await practice.command("/actie toon A6")).error is None
