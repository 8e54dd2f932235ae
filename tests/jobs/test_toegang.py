"""A revoked token, a Slack out of reach or one that asks for less: nothing is lost, nobody hammers."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

from sqlmodel import col

from bot.app import heartbeat
from bot.bezorgen import TOKEN_WAIT
from bot.config import Mode
from bot.models import Verzending
from bot.oefen.haperingen import Hapering
from bot.storing import Storing
from tests.builders import planned
from tests.practice import Practice
from tests.time_helpers import T0


def calls(practice: Practice) -> Counter[str]:
    """Counts the bot's calls to Slack from here on, by method."""
    counted: Counter[str] = Counter()
    client = practice.bot.deps.slack.client
    made = client.api_call

    async def counting(method: str, **options: object) -> object:
        counted[method] += 1
        return await made(method, **options)  # type: ignore[arg-type]

    client.api_call = counting  # type: ignore[assignment,method-assign]
    return counted


def waiting(practice: Practice, *, before: datetime = T0) -> set[int]:
    """The posts that were due by then and are not sent."""
    found = practice.rows(Verzending, Verzending.status == "PLANNED", col(Verzending.niet_voor) <= before)
    return {post.id or 0 for post in found}


async def test_with_a_revoked_token_sending_stops_and_goes_on_when_it_works_again(practice: Practice) -> None:
    heart = heartbeat(practice.bot, Mode.OEFEN, Storing(practice.clock))
    client = practice.bot.deps.slack.client
    token, client.token = client.token, "xoxb-ingetrokken"
    called = calls(practice)

    await heart.tick()
    assert practice.posted() == []
    due = waiting(practice, before=T0 + TOKEN_WAIT)
    assert len(due) > 1
    first = called.total()
    assert first <= 2  # the one that was refused
    assert (await heart.health())[1]["redenen"] == ["slack_weigert_token"]
    for _ in range(12):  # three minutes
        practice.clock.forward(seconds=15)
        await heart.tick()
    assert called.total() - first == called["auth.test"] <= 4
    assert waiting(practice, before=T0 + TOKEN_WAIT) == due

    client.token = token
    practice.clock.forward(minutes=1)
    await heart.tick()
    practice.clock.forward(minutes=1)
    await heart.tick()
    assert len(practice.posted()) == 1
    assert practice.rows(Verzending, Verzending.status == "FAILED") == []
    assert due <= {post.id for post in practice.rows(Verzending, Verzending.status == "SENT")}
    assert (await heart.health())[0]


async def test_a_slack_that_cannot_be_reached_is_asked_once_a_tick_and_missed_nothing(
    practice: Practice,
) -> None:
    client = practice.bot.deps.slack.client
    base_url, client.base_url = client.base_url, "http://127.0.0.1:9/api/"
    await practice.tick()
    called = calls(practice)
    for _ in range(4):
        practice.clock.forward(minutes=1)
        await practice.tick()
    assert called == {"auth.test": 4}
    client.base_url = base_url
    practice.clock.forward(minutes=1)
    await practice.tick()
    assert len(practice.posted()) == 1


async def test_in_a_storm_of_429_retry_after_is_obeyed_and_all_arrives_once(practice: Practice) -> None:
    """Whatever posts is refused three times, each time with 'not within 90 seconds'."""
    practice.slack.inst.haperingen.queued["chat.postMessage"] = [Hapering.LIMITED] * 3
    called = calls(practice)
    at = []
    for _ in range(9):  # every thirty seconds
        before = called["chat.postMessage"]
        await practice.tick()
        if called["chat.postMessage"] > before:
            at.append(practice.clock())
            if not practice.slack.inst.haperingen.queued["chat.postMessage"]:
                break
        practice.clock.forward(seconds=30)
    assert called["chat.postMessage"] == 3
    assert {later - earlier for earlier, later in pairwise(at)} == {timedelta(seconds=90)}
    practice.clock.forward(seconds=90)
    await practice.tick()
    practice.clock.forward(seconds=90)
    await practice.tick()
    assert len(practice.posted()) == 1
    assert waiting(practice, before=practice.clock()) == set()


async def test_a_channel_gets_one_message_a_tick(practice: Practice) -> None:
    """What piles up for one channel is spread: the next tick is soon enough."""
    practice.database.run_now(
        lambda session: planned(session, practice.config, T0.date() + timedelta(days=3))
    )
    await practice.tick()
    assert len(practice.posted()) == 1
    counts = []
    for _ in range(4):
        await practice.tick()
        counts.append(len(practice.posted()))
    assert all(after - before <= 1 for before, after in zip([1, *counts], counts, strict=False))
    assert counts[-1] == 2, "both digests; their pictures are for Slack to look at first"
