"""The heartbeat: when it is well, what it tells, and a watchman outside that hears it only then."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web as aiohttp_web
from sqlalchemy import text
from structlog.testing import capture_logs

from bot import __version__, migrations, web
from bot.app import heartbeat, socket_mode
from bot.config import Config, Mode
from bot.database import NotSaved
from bot.errors import UserError
from bot.hartslag import Heartbeat
from bot.storing import Storing
from handlers import mishap
from tests.practice import Practice, running

SOON = 0.01  # seconds; how often the invented ticks and beats come


@pytest.fixture
async def practice(config: Config, practice_register: Path, tmp_path: Path) -> AsyncIterator[Practice]:
    register = Path(shutil.copy(practice_register, tmp_path / "oefen.db"))
    async with running(config, register, "deaf") as practice:
        yield practice


class Watchman:
    """A service that is called while all is well, on a port of its own."""

    def __init__(self) -> None:
        self.beats = 0
        self.status = 200
        self.url = ""
        self._came = asyncio.Event()

    async def handle(self, request: aiohttp_web.Request) -> aiohttp_web.Response:
        assert request.method == "GET"
        self.beats += 1
        self._came.set()
        return aiohttp_web.Response(status=self.status)

    async def more(self, number: int) -> None:
        """Return once this many came since now."""
        wanted = self.beats + number
        async with asyncio.timeout(20):
            while self.beats < wanted:
                self._came.clear()
                await self._came.wait()


@pytest.fixture
async def watchman() -> AsyncIterator[Watchman]:
    here = Watchman()
    app = aiohttp_web.Application()
    app.router.add_get("/ping/geheim", here.handle)
    runner, port = await web.start(app, "127.0.0.1", 0)
    here.url = f"http://127.0.0.1:{port}/ping/geheim"
    yield here
    await runner.cleanup()


class Ticks:
    """Ticks that fail when they are told to; counts them."""

    def __init__(self) -> None:
        self.number = 0
        self.fails: Exception | None = None
        self._came = asyncio.Event()

    async def __call__(self) -> None:
        self.number += 1
        self._came.set()
        if self.fails:
            raise self.fails

    async def more(self, number: int) -> None:
        """Return once this many came since now."""
        wanted = self.number + number
        async with asyncio.timeout(20):
            while self.number < wanted:
                self._came.clear()
                await self._came.wait()


def heart(practice: Practice, ticks: Any = None, **options: Any) -> Heartbeat:
    options = {"tick_seconds": SOON, "beat_seconds": 0.0} | options
    return Heartbeat(practice.bot.deps, Mode.SOCKET, ticks or Ticks(), Storing(practice.clock), **options)


async def reasons(heart: Heartbeat) -> list[str]:
    well, figures = await heart.health()
    assert figures["gezond"] is well is not bool(figures["redenen"])
    return list(figures["redenen"])


def real(practice: Practice) -> Heartbeat:
    return heartbeat(practice.bot, Mode.OEFEN, Storing(practice.clock))


async def test_health_tells_the_figures_of_the_ledger_and_which_bot_this_is(practice: Practice) -> None:
    here = real(practice)
    well, figures = await here.health()
    assert well
    assert figures["te_laat"] > 0
    await here.tick()
    _, figures = await here.health()
    assert figures == {
        "gezond": True,
        "redenen": [],
        "modus": "oefen",
        "versie": __version__,
        "schema": migrations.HEAD,
        "laatste_tik_s": 0,
        "te_laat": 0,
        "onzeker": 0,
        "mislukt": 0,
    }


async def test_without_ticks_it_is_not_well(practice: Practice) -> None:
    assert "geen_tik" in await reasons(heart(practice, stale_seconds=0.0))


async def test_without_a_register_it_is_not_well_and_names_only_the_kind(practice: Practice) -> None:
    practice.database.run_now(lambda s: s.execute(text("ALTER TABLE verzending RENAME TO weg")))
    well, figures = await heart(practice).health()
    assert not well
    assert figures["redenen"] == ["register_leest_niet"]
    kind = "OperationalError" if practice.database.is_sqlite else "ProgrammingError"
    assert figures["laatste_fout"] == {"soort": kind, "op": "2027-01-11T09:00:00+00:00"}
    assert "verzending" not in json.dumps(figures)


async def test_a_closed_socket_is_a_reason_once_it_lasts(practice: Practice) -> None:
    async with socket_mode(practice.bot, practice.slack.app_token) as socket:
        await practice.slack.sockets.wait_connected()
        here = heart(practice)
        here.online = socket.is_open
        assert await reasons(here) == []
        await socket.client.disconnect()
        assert await reasons(here) == []
        here._stale_seconds = 0.0
        here._ticks.seconds(good=True)
        assert "geen_socket" in await reasons(here)


async def test_an_app_token_that_slack_refuses_stops_the_start(practice: Practice) -> None:
    with pytest.raises(Exception, match="invalid_auth"):
        async with socket_mode(practice.bot, "xapp-verkeerd"):
            pass


async def test_more_figures_come_from_whoever_has_them(practice: Practice) -> None:
    def broken() -> dict[str, Any]:
        raise OSError("/geheim/pad")

    _, figures = await heart(practice, extra=[lambda: {"reservekopie_s": 3600}, dict, broken]).health()
    assert figures["reservekopie_s"] == 3600
    assert figures["laatste_fout"]["soort"] == "OSError"
    assert "geheim" not in json.dumps(figures)


async def test_a_tick_that_fails_does_not_stop_the_heart(practice: Practice) -> None:
    here = real(practice)
    client = practice.bot.deps.slack.client
    base_url, client.base_url = client.base_url, "http://127.0.0.1:9/api/"
    await here.tick()
    client.base_url = base_url
    practice.clock.forward(minutes=1)
    await here.tick()
    assert len(practice.posted()) == 1


async def test_the_heart_beats_at_once_and_stops_with_the_bot(practice: Practice) -> None:
    async with real(practice).beating():
        await practice.slack.until(lambda: practice.posted())
    assert len(practice.posted()) == 1


async def test_the_watchman_hears_it_while_ticks_succeed_and_no_more_when_they_fail(
    practice: Practice, watchman: Watchman
) -> None:
    ticks = Ticks()
    async with heart(practice, ticks, beat_url=watchman.url).beating():
        await watchman.more(3)
        ticks.fails = RuntimeError()
        await ticks.more(1)  # from here on none can succeed
        await practice.bot.deps.tasks.finish()
        heard = watchman.beats
        await ticks.more(5)
        assert watchman.beats == heard
        ticks.fails = None
        await watchman.more(2)
    await practice.bot.deps.tasks.finish()
    heard, ticked = watchman.beats, ticks.number
    await asyncio.get_running_loop().run_in_executor(None, practice.database.read_now, lambda _: None)
    assert (watchman.beats, ticks.number) == (heard, ticked)


async def test_the_watchman_does_not_hear_a_heart_that_stands_still(
    practice: Practice, watchman: Watchman
) -> None:
    """A scheduler that stops: the bot answers, the web server answers, nothing is sent any more."""
    here = heart(practice, beat_url=watchman.url)
    async with here.beating():
        await watchman.more(1)
    await practice.bot.deps.tasks.finish()
    heard = watchman.beats
    here._stale_seconds = 0.0
    assert "geen_tik" in await reasons(here)
    assert watchman.beats == heard


async def test_beats_come_no_more_often_than_asked(practice: Practice, watchman: Watchman) -> None:
    ticks = Ticks()
    async with heart(practice, ticks, beat_url=watchman.url, beat_seconds=3600.0).beating():
        await watchman.more(1)
        await ticks.more(5)
    await practice.bot.deps.tasks.finish()
    assert watchman.beats == 1


async def test_a_register_that_takes_no_writes_silences_the_heart(
    practice: Practice, watchman: Watchman
) -> None:
    here = heart(practice, beat_url=watchman.url)

    def only_read(value: str) -> None:
        assert practice.database._writer
        raw = practice.database._writer.raw_connection()
        raw.execute(f"PRAGMA query_only = {value}")  # type: ignore[attr-defined]
        raw.close()

    only_read("ON")
    await here.tick()
    await practice.bot.deps.tasks.finish()
    assert await reasons(here) == ["register_schrijft_niet"]
    assert (await here.health())[1]["laatste_fout"]["soort"] == "alleen_lezen"
    assert watchman.beats == 0
    only_read("OFF")
    await here.tick()
    await practice.bot.deps.tasks.finish()
    assert await reasons(here) == []
    assert watchman.beats == 1


@pytest.mark.sqlite("the file of a register")
async def test_a_register_that_was_moved_away_is_told_as_that(practice: Practice) -> None:
    here, path = heart(practice), practice.database.path
    assert path
    path.rename(path.with_name("elders.db"))
    try:
        await here.tick()
        _, figures = await here.health()
    finally:
        path.with_name("elders.db").rename(path)
    assert figures["redenen"] == ["register_schrijft_niet"]
    assert figures["register_fout"] == "weg"
    await here.tick()
    assert "register_fout" not in (await here.health())[1]


async def test_a_mistake_that_ends_in_an_apology_outside_any_command_is_the_last_error(
    practice: Practice,
) -> None:
    """Of its kind and time only: not what it was about."""
    storing = Storing(practice.clock)
    on_error = mishap.listener(dataclasses.replace(practice.bot.deps, told=storing.hear))
    for body, status in (({"command": "/actie", "text": "Geheim"}, 200), ({"type": "view_submission"}, 503)):
        answered = await on_error(KeyError("Geheim"), body)
        assert answered.status == status
        figures = storing.figures()
        assert figures["laatste_fout"]["soort"] == "KeyError"
        assert "Geheim" not in str(figures)


async def test_a_slack_that_refuses_or_stays_away_silences_the_heart(
    practice: Practice, watchman: Watchman
) -> None:
    """So that the administrator hears of it another way than through Slack."""
    access = practice.bot.deps.slack.toegang
    here = heart(practice, beat_url=watchman.url)
    access.answered("token_revoked")
    await here.tick()
    await practice.bot.deps.tasks.finish()
    assert await reasons(here) == ["slack_weigert_token"]
    assert (await here.health())[1]["slack_fout"] == "token_revoked"
    access.granted()
    access.failed("ClientConnectorError")
    assert await reasons(here) == []
    here._stale_seconds = 0.0
    assert "slack_onbereikbaar" in await reasons(here)
    assert watchman.beats == 0


@pytest.mark.parametrize("broken", ["refused", "status", "address"])
async def test_a_watchman_who_does_not_answer_hurts_nothing_and_is_not_named(
    practice: Practice, watchman: Watchman, broken: str
) -> None:
    watchman.status = 500
    url = {
        "refused": "http://127.0.0.1:9/ping/geheim",
        "status": watchman.url,
        "address": "https://[geheim",
    }[broken]
    here = heart(practice, beat_url=url)
    with capture_logs() as lines:
        await here.tick()
        await practice.bot.deps.tasks.finish()
    assert await reasons(here) == []
    (line,) = [line for line in lines if "heartbeat" in line["event"]]
    assert line["log_level"] == "warning"
    assert "geheim" not in str(lines)


async def test_a_mistake_of_a_person_is_not_the_last_error_and_what_is_not_saved_is(
    practice: Practice,
) -> None:
    storing = Storing(practice.clock)
    storing.hear(UserError("Kies een datum."))
    assert storing.figures() == {}
    storing.hear(NotSaved("schijf_vol"))
    assert storing.figures()["laatste_fout"]["soort"] == "schijf_vol"
    storing.hear(type("Vreemd-é", (Exception,), {})())
    assert storing.figures()["laatste_fout"]["soort"] == "onbekend"
