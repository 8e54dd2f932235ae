"""The address that calendars follow, asked as they ask it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web as aiohttp_web
from icalendar import Calendar
from multidict import CIMultiDictProxy
from sqlmodel import Session

from bot import abonnementen, vergaderingen, web, webagenda
from bot.config import Config
from bot.models import Persoon, Vergadering
from bot.wijzigingen import Stempel
from tests.practice import Practice, running
from tests.time_helpers import day


@pytest.fixture
async def practice(config: Config, practice_url: str) -> AsyncIterator[Practice]:
    async with running(config, practice_url, "deaf") as practice:
        yield practice


@pytest.fixture
async def base(practice: Practice) -> AsyncIterator[str]:
    """Where the agenda of `practice` is served."""
    app = aiohttp_web.Application()
    webagenda.add_route(app, lambda: practice.bot.deps)
    runner, port = await web.start(app, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{port}"
    await runner.cleanup()


def address(practice: Practice, base: str, tafel: str = "prt") -> str:
    key = practice.database.read_now(lambda session: abonnementen.key(session, tafel))
    return webagenda.address(f"{base}/", key)


async def ask(url: str, method: str = "GET", **headers: str) -> tuple[int, CIMultiDictProxy[str], bytes]:
    async with aiohttp.request(method, url, headers=headers) as answer:
        return answer.status, answer.headers, await answer.read()


async def test_a_calendar_gets_the_meetings_of_the_tafel(practice: Practice, base: str) -> None:
    status, headers, body = await ask(address(practice, base))
    assert (status, headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert "no-cache" in headers["Cache-Control"]
    assert {event["SUMMARY"] for event in Calendar.from_ical(body).walk("VEVENT")} == {"PRT"}


async def test_what_the_calendar_has_already_is_not_sent_again(practice: Practice, base: str) -> None:
    url = address(practice, base)
    _, headers, _ = await ask(url)
    for known in (headers["ETag"], f"W/{headers['ETag']}", f'"x", {headers["ETag"]}', "*"):
        status, again, body = await ask(url, **{"If-None-Match": known})
        assert (status, body, again["ETag"]) == (304, b"", headers["ETag"])
    assert (await ask(url, **{"If-None-Match": '"anders"'}))[0] == 200
    assert (await ask(url, "HEAD"))[0] == 200


async def test_a_moved_and_a_cancelled_meeting_follow(practice: Practice, base: str) -> None:
    url, stempel = address(practice, base), Stempel("U0TEST0001", practice.clock())
    kalender, tafel = practice.bot.deps.kalender, practice.config.tafels["prt"]
    [coming] = practice.rows(Vergadering, Vergadering.tafel == "prt", Vergadering.status == "gepland")

    def move(session: Session) -> None:
        meeting = session.get_one(Vergadering, coming.id)
        vergaderingen.move(session, stempel, meeting, tafel, kalender, datum=day(20))

    def cancel(session: Session) -> None:
        vergaderingen.cancel(session, stempel, session.get_one(Vergadering, coming.id), kalender, "reden")

    seen = []
    for change in (lambda _: None, move, cancel):
        practice.database.run_now(change)
        _, headers, body = await ask(url)
        last = max(Calendar.from_ical(body).walk("VEVENT"), key=lambda event: event.decoded("DTSTART"))
        seen.append((str(last["UID"]), int(last["SEQUENCE"]), str(last["STATUS"]), headers["ETag"]))
    assert [number for _, number, _, _ in seen] == [0, 1, 2]
    assert [status for _, _, status, _ in seen] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert len({uid for uid, *_ in seen}) == 1
    assert len({tag for *_, tag in seen}) == 3


async def test_where_no_calendar_is_there_is_nothing(practice: Practice, base: str) -> None:
    for key in ("x", "é", "x" * 5000, "%00", "..%2f..%2fetc", ""):
        assert (await ask(f"{base}/agenda/{key}.ics"))[0] == 404, key


async def test_a_renewed_address_leaves_nothing_under_the_old_one(practice: Practice, base: str) -> None:
    old, stempel = address(practice, base), Stempel("U0TEST0001", practice.clock())
    practice.database.run_now(lambda session: abonnementen.renew(session, stempel, "prt"))
    assert (await ask(old))[0] == 404
    assert (await ask(address(practice, base)))[0] == 200


@pytest.mark.sqlite("a table that is gone")
async def test_a_register_that_does_not_answer_is_no_empty_calendar(practice: Practice, base: str) -> None:
    """An empty one would take the meetings out of everybody's calendar."""
    url = address(practice, base)
    practice.database.run_now(
        lambda session: session.connection().exec_driver_sql("ALTER TABLE vergadering RENAME TO elders")
    )
    status, headers, _ = await ask(url)
    assert (status, headers["Retry-After"]) == (503, "60")


async def test_it_names_nobody(practice: Practice, base: str) -> None:
    _, _, body = await ask(address(practice, base))
    names = {who.naam for who in practice.rows(Persoon)}
    assert len(names) > 3
    assert [name for name in names if name in body.decode()] == []
