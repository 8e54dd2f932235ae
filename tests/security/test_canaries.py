"""Nothing of anybody gets into the logs: with every logger at its most talkative, and whatever goes wrong."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator

import pytest
import structlog

from bot import logs
from bot.oefen.haperingen import Hapering
from bot.oefen.mensen import ANDERE_ORGANISATIE, COA, GAST, PERSONEN, SECRETARIS
from bot.texts import poort
from tests.practice import Practice
from tests.security.deliveries import Deliveries
from tests.security.test_gate_matrix import secrets

BOTH = pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
CANARY = "Kanariepietje"
LOGGERS = (
    *("", "aiohttp.access", "aiohttp.client", "aiohttp.server", "aiohttp.web", "apscheduler", "asyncio"),
    *("httpcore", "httpx", "slack_bolt", "slack_bolt.AsyncApp", "slack_sdk", "slack_sdk.web.async_client"),
    *("slack_sdk.socket_mode", "sqlalchemy", "sqlalchemy.engine", "sqlalchemy.pool"),
)


@pytest.fixture(autouse=True)
def default_logging() -> Iterator[None]:
    """Whatever a test configures goes with it."""
    root = logging.getLogger()
    handlers = root.handlers[:]
    levels = {name: logging.getLogger(name).level for name in _loggers()}
    yield
    for name in _loggers():
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))
    logging.raiseExceptions = True
    structlog.reset_defaults()
    root.handlers[:] = handlers


def _loggers() -> set[str]:
    return {*LOGGERS, *logging.root.manager.loggerDict}


def begin(practice: Practice) -> None:
    """Everybody is called a canary, and every logger is at DEBUG, as who looks for a mistake may set it."""
    for user in practice.slack.werkplek.users.values():
        user.real_name = f"{CANARY} {user.real_name}"
    logs.configure(logging.DEBUG)
    for name in _loggers():
        logging.getLogger(name).setLevel(logging.DEBUG)


def assert_silent(practice: Practice, capsys: pytest.CaptureFixture[str], *, at_least: int = 100) -> str:
    """At least so many lines were logged, and none of them holds a name, a text or a token."""
    logged = capsys.readouterr()
    assert logged.out == ""
    assert len(logged.err.splitlines()) >= at_least
    slack = practice.slack
    forbidden = {
        *(CANARY, slack.bot_token, slack.app_token, slack.signing_secret, "/response/", *secrets(practice)),
        *(part for user in PERSONEN for part in (user.name, user.real_name, user.real_name.split()[-1])),
    }
    assert [secret for secret in forbidden if secret in logged.err] == []
    return logged.err


async def a_day(practice: Practice) -> None:
    """Every way in once, read and written, allowed and refused, understood and not."""
    await practice.command(f"/actie nieuw {CANARY}: {CANARY} belt <!channel> terug, gooi, 15 februari")
    await practice.command(f"/actie nieuw prt\n{CANARY}\n{CANARY}")
    await practice.command(f"/actie {CANARY}")
    await practice.command(f"/stand wie {CANARY}")
    await practice.command("/actie lijst csv")
    await practice.mention(f"actie zoek {CANARY}")
    await practice.direct(f"{CANARY} is geen opdracht")
    await practice.command("/vergadering start prt 12-1")
    await practice.direct(f"a {CANARY}: {CANARY}\nn {CANARY}\nb {CANARY}")
    await practice.command(f"/vergadering aanwezig prt {CANARY} (Haarlem)")
    form = await practice.command("/actie nieuw prt")
    assert form.view
    await practice.submit(form.view, {"tekst": CANARY, "termijn": CANARY})
    await practice.slack.say(COA, "prt", f"{CANARY}: {CANARY} opvangen")
    await practice.shortcut("noteer_actie", practice.slack.channel("prt").messages[-1])
    for user in (SECRETARIS, GAST, ANDERE_ORGANISATIE):
        await practice.home(user)
    await practice.command(f"/actie nieuw {CANARY}", user=GAST)
    await practice.join(practice.bot.deps.bot_user, "prt")
    await practice.command("/vergadering sluit prt akkoord")
    await practice.tick()


@BOTH
async def test_a_day_of_use_leaves_no_name_text_or_token(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(practice)
    await a_day(practice)
    assert '"event": "refused"' in assert_silent(practice, capsys)


@BOTH
async def test_a_day_on_which_slack_fails_leaves_none_either(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(practice)
    queued = practice.slack.inst.haperingen.queued
    kinds = [Hapering.RESET_BEFORE, Hapering.ERROR_AFTER, Hapering.NO_JSON_AFTER, Hapering.LIMITED]
    for method in ("chat.postMessage", "chat.postEphemeral", "views.publish", "views.open"):
        queued[method] = kinds * 10
    at = Deliveries(practice, PERSONEN[0])
    await at.mention(f"actie nieuw prt {CANARY}: {CANARY}")
    await at.direct(f"actie nieuw prt {CANARY}: {CANARY}")
    await at.home()
    await at.command(f"/actie nieuw prt {CANARY}: {CANARY}")
    await at.command("/actie nieuw prt")
    await at.shortcut("noteer_actie", text=CANARY)
    await practice.tick()
    queued["users.info"] = kinds * 10
    await at.command(f"/actie nieuw prt {CANARY}: {CANARY}")
    assert_silent(practice, capsys)


@BOTH
async def test_what_nobody_foresaw_leaves_its_kind_and_place_alone(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    if practice.database.path is None:
        pytest.skip("a file that somebody meddles with")
    begin(practice)
    known = secrets(practice)
    with sqlite3.connect(practice.database.path, isolation_level=None) as other:
        other.execute("PRAGMA foreign_keys=OFF")
        other.execute("ALTER TABLE actie RENAME TO weg")
    at = Deliveries(practice, PERSONEN[0])
    told = [
        await at.command(f"/actie nieuw prt {CANARY}: {CANARY}"),
        await at.mention(f"actie zoek {CANARY}"),
        await at.submit("actie_nieuw", {"tafel": "prt"}, {"tekst": CANARY}),
        await at.press("opdracht", f"actie nieuw prt {CANARY}: {CANARY}"),
        await at.home(),
    ]
    apology = poort.apology("").partition(";")[0]
    assert [one for one in told if apology not in one and "Niet opgeslagen" not in one] == []
    logged = capsys.readouterr().err
    assert '"event": "unexpected"' in logged
    assert [secret for secret in {CANARY, practice.slack.bot_token, *known} if secret in logged] == []
