"""A calendar on a real server, followed tick by tick; the secretariaat hears each thing once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
import structlog
from aiohttp import web
from pydantic import SecretStr
from sqlmodel import Session, select

from bot import web as listening
from bot.agendabronnen import EVERY, TELL_AFTER
from bot.config import Config
from bot.ics import ophalen
from bot.models import Agendabron, Vergadering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.oefen.werkplek import Message
from bot.texts import agendabron as texts
from bot.texts import berichten
from jobs.agendahaler import Agendahaler
from tests.ics.agendas import calendar, on
from tests.practice import Practice, running

MEETING = on("20270209")
OTHER = on("20270309", uid="2@voorbeeld")


@dataclass
class Server:
    """Says `body` with its mark, or answers `status`; `asked` counts, `unchanged` counts the 304s."""

    url: str = ""
    body: bytes = calendar(MEETING, OTHER)
    status: int = 200
    hangs: bool = False
    asked: int = 0
    unchanged: int = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        if self.hangs:
            await asyncio.Event().wait()
        mark = f'"{hash(self.body)}"'
        if self.status == 200 and request.headers.get("If-None-Match") == mark:
            self.unchanged += 1
            return web.Response(status=304)
        return web.Response(status=self.status, body=self.body, headers={"ETag": mark})


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server, app = Server(), web.Application()
    app.router.add_get("/geheim.ics", server.answer)
    runner, port = await listening.start(app, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{port}/geheim.ics"
    yield server
    await runner.cleanup()


@pytest.fixture
async def practice(config: Config, practice_url: str) -> AsyncIterator[Practice]:
    """It hears commands too: what it tells can be done."""
    async with running(config, practice_url) as practice:
        yield practice


@pytest.fixture
async def haler(practice: Practice, server: Server) -> Agendahaler:
    """The calendar of the PRT is on `server`; what the secretary is told besides was told."""
    await practice.tick()
    await practice.tick()
    return Agendahaler(practice.bot.deps, {"prt": SecretStr(server.url)})


async def turn(practice: Practice, haler: Agendahaler) -> None:
    """Half an hour goes by; then it is looked at, and what is owed is sent."""
    await look(practice, haler)
    await practice.tick()


async def look(practice: Practice, haler: Agendahaler) -> None:
    practice.clock.now += EVERY
    haler.ask(practice.clock())
    await practice.bot.deps.tasks.finish()


def told(practice: Practice) -> list[str]:
    """What the secretary was told of the calendar."""
    title = texts.title("PRT")
    found = practice.slack.direct_message(SECRETARIS).messages
    return [message.shown for message in found if title in message.shown]


def coming(practice: Practice) -> dict[date, str]:
    """The meetings of the PRT after tomorrow's, and how they stand."""
    rows = practice.rows(Vergadering, Vergadering.tafel == "prt")
    return {row.datum: row.status for row in rows if row.datum and row.datum > date(2027, 1, 12)}


async def test_meetings_are_planned_once_and_what_is_the_same_is_not_read_again(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    for _ in range(2):
        await turn(practice, haler)
    assert coming(practice) == {date(2027, 2, 9): "gepland", date(2027, 3, 9): "gepland"}
    [message] = told(practice)
    assert texts.HEAD["gepland"] in message
    assert "di 9 februari 2027, 9:30–11:00 uur" in message
    assert haler.figures() == {}
    assert (server.asked, server.unchanged) == (2, 1)
    again = Agendahaler(practice.bot.deps, {"prt": SecretStr(server.url)})
    again.ask(practice.clock())
    await practice.bot.deps.tasks.finish()
    assert server.asked == 2, "after a restart it looks no sooner"
    practice.clock.now += timedelta(days=1)
    await turn(practice, haler)
    assert (server.asked, server.unchanged) == (3, 1), "on a new day other meetings lie within reach"
    assert len(told(practice)) == 1


async def test_moved_and_cancelled_meetings_follow_and_what_vanished_stays(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    await turn(practice, haler)
    server.body = calendar(on("20270211", "1300-1430"), OTHER)
    await turn(practice, haler)
    server.body = calendar(on("20270211", "1300-1430", title="Geannuleerd: PRT"))
    await turn(practice, haler)
    assert coming(practice) == {date(2027, 2, 11): "vervallen", date(2027, 3, 9): "gepland"}
    _, second, third = told(practice)
    assert texts.HEAD["verzet"] in second
    assert "do 11 februari 2027, 13:00–14:30 uur" in second
    assert f"{texts.WAS}: di 9 februari 2027, 9:30–11:00 uur" in second
    assert f"*{texts.HEAD['vervallen']}*\ndo 11 februari 2027, 13:00–14:30 uur" in third
    assert "· vervallen" not in third, "that stands above it"
    assert "/vergadering vervalt PRT-2027-03-09 reden" in third


def january(*more: str) -> bytes:
    """The meeting that was announced already."""
    return calendar(on("20270112", "0930-1100", *more))


def corrections(messages: list[Message]) -> list[str]:
    titles = (berichten.cancelled_title("PRT"), berichten.revived_title("PRT"), berichten.moved_title("PRT"))
    return [message.shown for message in messages if message.shown.startswith(titles)]


async def test_whoever_was_told_that_it_is_cancelled_is_told_that_it_goes_on_after_all(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    for server.body in (january(), january("STATUS:CANCELLED"), january()):
        await turn(practice, haler)
        await practice.tick()
    cancelled, back = corrections(practice.slack.channel("prt").messages)[-2:]
    assert cancelled.startswith(berichten.cancelled_title("PRT"))
    assert "De vergadering van PRT gaat toch door: di 12 januari 2027, 9:30–11:00 uur" in back
    assert f"*{texts.HEAD['gaat door']}*" in told(practice)[-1]
    [meeting] = practice.rows(Vergadering, Vergadering.datum == date(2027, 1, 12))
    assert meeting.status == "gepland"


async def test_who_did_not_hear_yet_that_it_was_cancelled_does_not_hear_that_it_goes_on(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    """An owner hears nothing in the evening; the channel does."""
    server.body = january()
    await turn(practice, haler)
    await practice.tick()
    practice.clock.now = practice.clock.now.replace(hour=18)
    in_channel = practice.slack.channel("prt").messages
    owner = practice.slack.direct_message(BURGEMEESTER_BLOEMENDAAL).messages
    heard = [len(corrections(those)) for those in (in_channel, owner)]
    for server.body in (january("STATUS:CANCELLED"), january()):
        await turn(practice, haler)
        await practice.tick()
    practice.clock.now = practice.clock.now.replace(hour=8) + timedelta(days=1)
    for _ in range(3):
        await practice.tick()
    assert [len(corrections(those)) for those in (in_channel, owner)] == [heard[0] + 2, heard[1]]


async def test_cancelled_then_on_and_moved_at_once_it_is_told_that_it_goes_on(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    for server.body in (january(), january("STATUS:CANCELLED")):
        await turn(practice, haler)
        await practice.tick()
    server.body = january()
    await look(practice, haler)
    await practice.command("/vergadering verzet prt naar 12 januari 13:00")
    for _ in range(3):
        await practice.tick()
    back = corrections(practice.slack.channel("prt").messages)[-1]
    assert "De vergadering van PRT gaat toch door: di 12 januari 2027, 13:00" in back


BROKEN = {
    "breakdown": (500, calendar(MEETING), "storing"),
    "login page": (200, b"<!DOCTYPE html><title>Aanmelden</title>", "geen_agenda"),
    "cut off": (200, calendar(MEETING)[:300], "afgekapt"),
    "empty": (200, calendar(), "leeg"),
    "withdrawn": (404, b"", "niet_gevonden"),
    "too big": (200, calendar(on("20270209", "0930-1100", "DESCRIPTION:" + "x" * 5_242_880)), "te_groot"),
    "more than 60": (200, calendar(on("20270209", "0930-1100", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU")), "te_veel"),
}


async def test_a_calendar_that_fails_changes_nothing_and_is_told_once(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    """Whatever it is that fails, half-hour after half-hour."""
    well, messages = server.body, []
    await turn(practice, haler)
    before = coming(practice)
    with structlog.testing.capture_logs() as lines:
        for server.status, server.body, code in BROKEN.values():
            await turn(practice, haler)
            messages.append(len(told(practice)))
            assert haler.figures() == {"agenda_fout": {"prt": code}}
            assert coming(practice) == before
    assert len([line for line in lines if line["event"] == "calendar was not read"]) == len(BROKEN)
    assert "geheim" not in repr(lines), "the address is in no log"
    assert messages == [1, 1, 1, 2, 2, 2, 2], f"told after {TELL_AFTER}, and not again"
    assert texts.WHY["leeg"] in told(practice)[1]
    server.status, server.body = 200, well
    await turn(practice, haler)
    assert (haler.figures(), len(told(practice)), coming(practice)) == ({}, 3, before)
    assert texts.can_read("PRT").replace("*", "") in told(practice)[-1].replace("*", "")


async def test_a_mistake_of_ours_is_a_failure_like_another(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    await turn(practice, haler)

    def spoil(session: Session) -> None:
        for meeting in session.exec(select(Vergadering).where(Vergadering.datum == date(2027, 2, 9))):
            meeting.datum = None

    practice.database.run_now(spoil)
    server.body = calendar(on("20270209", "1300-1400"), OTHER)
    await turn(practice, haler)
    [bron] = practice.rows(Agendabron)
    assert (bron.mislukt, bron.fout) == (1, "niet_verwerkt")


async def test_a_calendar_that_hangs_holds_up_nothing(
    practice: Practice, haler: Agendahaler, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ophalen, "SECONDS", 0.5)
    server.hangs = True
    both = Agendahaler(practice.bot.deps, {key: SecretStr(server.url) for key in ("prt", "rrt-gooi")})
    practice.clock.now += EVERY
    both.ask(practice.clock())
    both.ask(practice.clock())
    answered = await practice.command("/vergadering plan prt 20-1-2027")
    assert "20 januari 2027" in answered.messages[0].shown
    await practice.bot.deps.tasks.finish()
    assert both.figures() == {"agenda_fout": {"prt": "te_traag", "rrt-gooi": "te_traag"}}
    assert server.asked == 2
    server.hangs = False
    await turn(practice, both)
    assert both.figures() == {}
    assert set(coming(practice)) == {date(2027, 1, 20), date(2027, 2, 9), date(2027, 3, 9)}


BACKWARDS = on("20270422", "1500-1400", uid="3@voorbeeld")
EACH_SECOND = on("20270505", "0930-1100", "RRULE:FREQ=SECONDLY", uid="4@voorbeeld")


async def test_what_was_not_understood_is_told_once_and_forgotten_when_it_is_put_right(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    server.body = calendar(MEETING, OTHER, BACKWARDS)
    await turn(practice, haler)
    server.body = calendar(MEETING, OTHER, BACKWARDS, zone="")
    await turn(practice, haler)
    [message] = told(practice)
    assert texts.MISSED in message
    assert "de afspraak die begint op do 22 april 2027 eindigt voordat zij begint" in message
    assert "/vergadering plan prt …" in message
    server.body = calendar(MEETING, OTHER, BACKWARDS, EACH_SECOND)
    await turn(practice, haler)
    assert texts.NOT_UNDERSTOOD["herhaling"] in told(practice)[-1]
    server.body = calendar(MEETING, OTHER, on("20270422", uid="3@voorbeeld"))
    await turn(practice, haler)
    assert texts.MISSED not in told(practice)[-1]
    assert len(told(practice)) == 3
    assert date(2027, 4, 22) in coming(practice)


async def test_what_is_said_of_a_meeting_cancelled_here_can_be_done(
    practice: Practice, haler: Agendahaler, server: Server
) -> None:
    await turn(practice, haler)
    await practice.command("/vergadering vervalt PRT-2027-02-09 geen zaal")
    server.body = calendar(on("20270216"), OTHER)
    await turn(practice, haler)
    hint = "/vergadering plan prt 16-2-2027"
    assert f"{texts.ON} {hint}" in told(practice)[-1].replace("`", "")
    await practice.command(hint)
    assert coming(practice)[date(2027, 2, 16)] == "gepland"
    server.body = calendar(on("20270218"), OTHER)
    await turn(practice, haler)
    assert set(coming(practice)) == {date(2027, 2, 9), date(2027, 2, 18), date(2027, 3, 9)}
