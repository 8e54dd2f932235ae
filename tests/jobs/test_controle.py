"""Posts that nobody is sure of: looked up in the history of Slack, and sent again only when not there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import pytest

import jobs
from bot import nakijken
from bot.config import Config
from bot.models import Aankondiging, Poging, Verzending
from bot.oefen.haperingen import Hapering
from bot.oefen.mensen import SECRETARIS
from bot.texts import berichten as texts
from tests.practice import Practice, running

HISTORY = {"channels:history", "groups:history"}
POST, LOOK = "chat.postMessage", "conversations.history"


@pytest.fixture
async def practice(config: Config, register: str) -> AsyncIterator[Practice]:
    """A bot that may look messages up; only what goes to #prt meets faults."""
    async with running(config, register, "socket") as practice:
        inst = practice.slack.inst
        inst.app = replace(inst.app, scopes=inst.app.scopes | HISTORY)
        inst.haperingen.channel = practice.slack.channel("prt").id
        practice.bot.deps.slack.client.timeout, inst.haperingen.hang = 1, 1.2  # seconds
        yield practice


def meets(practice: Practice, method: str, *faults: Hapering) -> None:
    practice.slack.inst.haperingen.queued[method] = list(faults)


def digest(practice: Practice) -> Verzending:
    (owed,) = practice.rows(Aankondiging, Aankondiging.wat == "vooruitblik", Aankondiging.publiek == "prt")
    (post,) = practice.rows(Verzending, Verzending.aankondiging_id == owed.id)
    return post


async def later(practice: Practice, **span: float) -> None:
    practice.clock.forward(**span)
    await practice.slack.inst.haperingen.land()
    await practice.tick()


@pytest.mark.parametrize(
    "fault",
    [
        Hapering.RESET_AFTER,
        Hapering.HANG,
        Hapering.ERROR_AFTER,
        Hapering.NO_JSON_AFTER,
        Hapering.INTERNAL_AFTER,
        Hapering.RESET_BEFORE,
        Hapering.ERROR_BEFORE,
        Hapering.LATE,
    ],
)
async def test_whatever_became_of_it_there_is_one_message(practice: Practice, fault: Hapering) -> None:
    meets(practice, POST, fault)
    await practice.tick()
    assert digest(practice).status == "UNKNOWN"
    await later(practice, minutes=4, seconds=59)
    assert digest(practice).status == "UNKNOWN", "it may still land"
    await later(practice, seconds=2)
    await later(practice, minutes=15)
    assert digest(practice).status == "SENT"
    (message,) = practice.posted()
    assert digest(practice).ts == message.ts


async def test_what_was_found_is_not_sent_again(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_AFTER)
    await practice.tick()
    (message,) = practice.posted()
    await later(practice, minutes=6)
    assert (digest(practice).status, digest(practice).ts, digest(practice).poging) == ("SENT", message.ts, 1)


@pytest.mark.parametrize(
    "fault", [Hapering.ERROR_BEFORE, Hapering.LIMITED, Hapering.RESET_BEFORE, Hapering.NO_JSON_AFTER]
)
async def test_a_look_up_that_fails_leaves_it_uncertain_and_is_told(
    practice: Practice, fault: Hapering
) -> None:
    meets(practice, POST, Hapering.RESET_AFTER)
    await practice.tick()
    meets(practice, LOOK, fault)
    await later(practice, minutes=6)
    assert digest(practice).status == "UNKNOWN"
    assert len(practice.posted()) == 1
    await later(practice, seconds=15)
    told = [m.shown for m in practice.slack.direct_message(SECRETARIS).messages]
    assert any(texts.report_title("PRT") in shown and texts.UNCERTAIN in shown for shown in told)
    await later(practice, minutes=6)
    assert digest(practice).status == "SENT"
    assert len(practice.posted()) == 1


async def test_a_key_on_the_second_page_of_history_is_found(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_AFTER)
    await practice.tick()
    practice.clock.forward(minutes=1)
    channel = practice.slack.channel("prt")
    for number in range(450):
        practice.slack.werkplek.post(channel, SECRETARIS, f"bericht {number}")
    await later(practice, minutes=5)
    assert digest(practice).status == "SENT"
    assert len(practice.posted()) == 1


async def test_a_page_that_fails_is_not_taken_for_an_empty_one(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_AFTER)
    await practice.tick()
    channel = practice.slack.channel("prt")
    for number in range(250):
        practice.slack.werkplek.post(channel, SECRETARIS, f"bericht {number}")
    haperingen = practice.slack.inst.haperingen
    answered = haperingen.pick
    pages = iter([None, Hapering.ERROR_BEFORE])
    haperingen.pick = lambda method, place: next(pages, None) if method == LOOK else answered(method, place)  # type: ignore[method-assign]
    await later(practice, minutes=6)
    assert digest(practice).status == "UNKNOWN"
    assert len(practice.posted()) == 1


async def test_somebody_who_copies_the_key_is_not_taken_for_the_bot(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_BEFORE)
    await practice.tick()
    practice.slack.werkplek.post(
        practice.slack.channel("prt"),
        SECRETARIS,
        "ik ben de bot",
        metadata={"event_type": "verzending", "event_payload": {"sleutel": digest(practice).sleutel}},
    )
    await later(practice, minutes=6)
    assert len(practice.posted()) == 1


async def test_an_extra_that_landed_late_is_removed_and_the_earliest_stays(practice: Practice) -> None:
    """Later than the quarantine: it was sent again, and then both are there."""
    meets(practice, POST, Hapering.RESET_BEFORE)
    await practice.tick()
    await later(practice, minutes=6)
    (second,) = practice.posted()
    key = {"event_type": "verzending", "event_payload": {"sleutel": digest(practice).sleutel}}
    practice.slack.werkplek.post(
        practice.slack.channel("prt"), practice.slack.werkplek.bot.id, "toch nog", metadata=key
    )
    assert len(practice.posted()) == 2
    await later(practice, minutes=11)
    assert practice.posted() == [second]
    assert digest(practice).ts == second.ts


async def test_the_sweep_stops_after_two_days(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_AFTER)
    await practice.tick()
    await later(practice, minutes=6)
    swept = digest(practice).geveegd_op
    await later(practice, hours=49)
    await later(practice, minutes=11)
    assert digest(practice).geveegd_op == swept


async def test_a_look_up_that_died_is_done_again(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_AFTER)
    await practice.tick()
    practice.clock.forward(minutes=6)
    claimed = practice.database.run_now(lambda s: nakijken.claim(s, practice.clock()))
    assert claimed
    assert digest(practice).status == "CHECKING"
    await later(practice, seconds=30)
    assert digest(practice).status == "CHECKING", "its lease still runs"
    await later(practice, seconds=31)
    assert digest(practice).status == "SENT"


async def test_every_look_up_is_in_the_log_of_attempts(practice: Practice) -> None:
    meets(practice, POST, Hapering.RESET_BEFORE)
    await practice.tick()
    await later(practice, minutes=6)
    tried = [p.uitkomst for p in practice.rows(Poging, Poging.verzending_id == digest(practice).id)]
    assert tried == ["UNKNOWN", "CHECKED PLANNED", "SENT"]


async def test_a_claim_that_grew_old_is_not_sent(practice: Practice) -> None:
    """A process that stood still between claim and send: another may be looking already."""

    def slow_clock() -> datetime:
        practice.clock.forward(seconds=55)
        return practice.clock()

    await jobs.tick(replace(practice.bot.deps, clock=slow_clock), practice.clock())
    assert practice.posted() == []
    assert digest(practice).status == "PLANNED"
