"""The wiring: what starts, what refuses to start, and how the heart is known to beat."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web as aiohttp_web
from pydantic import SecretStr

from bot import app, manifest, registers, web
from bot.config import Config, Settings, settings_from
from bot.database import Database
from bot.errors import UserError
from bot.models import Register
from bot.oefen import omgeving
from bot.oefen.server import serve
from bot.oefen.slack import OefenSlack
from bot.texts import cli as cli_texts
from bot.texts import database as texts
from handlers.understand import COMMANDS
from tests.practice import Practice, StandingClock, running

SELDOM = (
    *("alembic", "docx", "httpx", "icalendar", "pdfplumber", "pypdfium2", "rapidfuzz", "typst"),
    *("bot.beeld.maken", "bot.ics", "bot.inlezen.verloop", "bot.publicatie", "bot.rapport", "bot.uitvoer"),
    *("bot.verschillen", "bot.verslag.lezen"),
)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment would be used for 127.0.0.1 too."""
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
async def practice(config: Config, practice_url: str) -> AsyncIterator[Practice]:
    async with running(config, practice_url, "deaf") as practice:
        yield practice


@pytest.fixture
async def slack(config: Config) -> AsyncIterator[OefenSlack]:
    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    slack = omgeving.make_slack(config, made, StandingClock())
    async with serve(slack):
        yield slack


def settings(slack: OefenSlack, tmp_path: Path, **others: str) -> Settings:
    return settings_from(
        {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_API_URL": slack.api_url,
            "DATABASE_URL": f"sqlite:///{tmp_path}/regietafel.db",
            "PORT": "0",
            **others,
        }
    )


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_it_runs_on_slack_until_it_is_stopped(
    slack: OefenSlack, config: Config, tmp_path: Path, mode: str, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = {"SLACK_APP_TOKEN": slack.app_token} if mode == "socket" else {"SLACK_SIGNING_SECRET": "geheim"}
    stop = asyncio.Event()
    bot = asyncio.create_task(app.run(settings(slack, tmp_path, **secret), config, stop))
    shown = ""
    async with asyncio.timeout(10):
        while "Gezondheid" not in shown and not bot.done():
            await asyncio.sleep(0)
            shown += capsys.readouterr().out
    address = shown.partition("Gezondheid: ")[2].split()[0]
    async with aiohttp.request("GET", address) as answer:
        assert answer.status == 200
        figures = await answer.json()
        assert figures["modus"] == mode
        assert "laatste_kopie" in figures
    async with aiohttp.request("POST", address.replace("/gezond", "/slack/events"), data=b"{}") as answer:
        assert answer.status == (404 if mode == "socket" else 415)
    stop.set()
    await bot
    after = Database(f"sqlite:///{tmp_path}/regietafel.db", owner=True)
    after.open()  # it let go of the register
    after.close()


async def test_it_follows_the_calendars_of_config_and_serves_its_own(
    slack: OefenSlack, config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = asyncio.Event()

    async def answer(_: aiohttp_web.Request) -> aiohttp_web.Response:
        asked.set()
        return aiohttp_web.Response(status=503)

    there = aiohttp_web.Application()
    there.router.add_get("/prt.ics", answer)
    runner, port = await web.start(there, "127.0.0.1", 0)
    prt = config.tafels["prt"].model_copy(update={"agendabron": SecretStr("AGENDA_PRT")})
    followed = config.model_copy(update={"tafels": config.tafels | {"prt": prt}})
    given = {"SLACK_APP_TOKEN": slack.app_token, "AGENDA_PRT": f"http://127.0.0.1:{port}/prt.ics"}
    stop = asyncio.Event()
    bot = asyncio.create_task(app.run(settings(slack, tmp_path, **given), followed, stop))
    async with asyncio.timeout(10):
        await asyncio.wait({asyncio.ensure_future(asked.wait()), bot}, return_when=asyncio.FIRST_COMPLETED)
    assert asked.is_set()
    shown = ""
    async with asyncio.timeout(10):
        while "Gezondheid" not in shown and not bot.done():
            await asyncio.sleep(0)
            shown += capsys.readouterr().out
    address = shown.partition("Gezondheid: ")[2].split()[0]
    async with aiohttp.request("GET", address.replace("/gezond", "/agenda/geraden.ics")) as nothing:
        assert nothing.status == 404
    stop.set()
    await bot
    await runner.cleanup()


async def test_it_refuses_to_start_without_the_calendar_that_config_names(
    slack: OefenSlack, config: Config, tmp_path: Path
) -> None:
    prt = config.tafels["prt"].model_copy(update={"agendabron": SecretStr("AGENDA_PRT")})
    followed = config.model_copy(update={"tafels": config.tafels | {"prt": prt}})
    with pytest.raises(UserError) as refused:
        await app.run(settings(slack, tmp_path, SLACK_APP_TOKEN=slack.app_token), followed, asyncio.Event())
    assert "AGENDA_PRT" in str(refused.value)


async def test_it_refuses_to_start_without_a_channel_of_config(
    slack: OefenSlack, config: Config, tmp_path: Path
) -> None:
    slack.channel("rrt-kennemerland").name = "anders"
    given = settings(slack, tmp_path, SLACK_APP_TOKEN=slack.app_token)
    with pytest.raises(UserError) as refused:
        await app.run(given, config, asyncio.Event())
    assert refused.value.text == cli_texts.missing_channel("RRT Kennemerland", "rrt-kennemerland")


async def test_an_archived_channel_keeps_the_bot_from_no_other(
    slack: OefenSlack, config: Config, tmp_path: Path
) -> None:
    slack.channel("rrt-kennemerland").is_archived = True
    stop = asyncio.Event()
    stop.set()
    await app.run(settings(slack, tmp_path, SLACK_APP_TOKEN=slack.app_token), config, stop)


async def test_a_register_belongs_to_one_workspace(practice: Practice) -> None:
    (register,) = practice.rows(Register)
    assert register.team_id == "T0OEFEN"
    with pytest.raises(UserError) as refused:
        practice.database.run_now(lambda session: registers.bind(session, "T0ELDERS"))
    assert refused.value.text == texts.other_workspace("T0OEFEN")


@pytest.mark.sqlite("a server takes several bots")
async def test_a_second_bot_on_the_same_register_is_refused(practice: Practice) -> None:
    assert practice.database.path
    second = Database(f"sqlite:///{practice.database.path}", owner=True)
    with pytest.raises(UserError) as refused:
        second.open()
    assert refused.value.text == texts.locked("register.db")


async def test_what_goes_on_after_an_answer_is_waited_for(practice: Practice) -> None:
    done: list[str] = []
    go = asyncio.Event()

    async def work() -> None:
        await go.wait()
        done.append("klaar")

    practice.bot.deps.tasks.spawn(work())
    asyncio.get_running_loop().call_soon(go.set)
    await practice.bot.deps.tasks.finish()
    assert done == ["klaar"]


async def test_a_port_can_be_asked_for_or_left_free() -> None:
    runner, port = await web.start(aiohttp_web.Application(), "127.0.0.1", 0)
    try:
        with pytest.raises(OSError, match="in use"):
            await web.start(aiohttp_web.Application(), "127.0.0.1", port)
    finally:
        await runner.cleanup()


def test_a_start_does_not_wait_for_what_few_use() -> None:
    asked = "import sys, bot.app, bot.web, bot.webagenda, bot.sockets, handlers, jobs; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert set(told.stdout.split()) & set(SELDOM) == set()
