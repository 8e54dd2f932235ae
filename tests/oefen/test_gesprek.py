"""A channel reads by day and by thread, and tells what is new."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.oefen import gesprek
from bot.oefen.mensen import COA, SECRETARIS
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import Message

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 1, 23)


def message(at: datetime, user: str = SECRETARIS, **more: Any) -> Message:
    return Message("C1", f"{at.timestamp():.6f}", user, "tekst", **more)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


def test_a_new_day_begins_at_midnight_here() -> None:
    found = gesprek.lines(
        [message(at(21, 22, 59)), message(at(21, 23)), message(at(23, 9))], AMSTERDAM, TODAY
    )
    assert [line.day for line in found] == ["woensdag 21 januari 2026", "Gisteren", "Vandaag"]


def test_what_somebody_says_next_stands_under_the_same_name() -> None:
    first, next_, other = message(at(23, 9)), message(at(23, 9, 4)), message(at(23, 9, 5), COA)
    private = message(at(23, 9, 6), COA, visible_to=SECRETARIS)
    late = message(at(23, 9, 12), COA, visible_to=SECRETARIS)
    found = gesprek.lines([first, next_, other, private, late], AMSTERDAM, TODAY)
    assert [line.follows for line in found] == [False, True, False, False, False]


def test_replies_stand_with_the_message_they_answer() -> None:
    root = message(at(23, 9))
    reply = message(at(23, 9, 1), COA, thread_ts=root.ts)
    lost = message(at(23, 9, 2), COA, thread_ts="1.000001")
    root.thread_ts = root.ts
    found = gesprek.lines([root, reply, lost], AMSTERDAM, TODAY)
    assert [(line.message, list(line.replies)) for line in found] == [(root, [reply]), (lost, [])]


async def test_only_what_others_said_since_is_new(slack: OefenSlack) -> None:
    prt, gooi = slack.channel("prt"), slack.channel("rrt-gooi")
    gelezen = gesprek.Gelezen(slack.werkplek)
    secretaris = slack.user(SECRETARIS)
    await slack.say(COA, "prt", "een")
    await slack.say(SECRETARIS, "rrt-gooi", "zelf")
    assert gelezen.unread(secretaris, [prt, gooi]) == {prt.id: 1}
    gelezen.read(secretaris, prt)
    assert gelezen.unread(secretaris, [prt, gooi]) == {}
    slack.werkplek.post(prt, slack.werkplek.bot.id, "voor een ander", visible_to=COA)
    assert gelezen.unread(secretaris, [prt]) == {}
