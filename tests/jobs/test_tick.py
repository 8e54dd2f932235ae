"""tick: whatever restarts, fails or runs twice, one message per thing that is owed."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session

import jobs
from bot.aankondigingen import REPORT
from bot.config import Config
from bot.models import Aankondiging, Poging, Verzending
from bot.oefen.haperingen import Hapering
from tests.practice import Practice, StandingClock, running


def digest(practice: Practice) -> Verzending:
    """The vooruitblik of tomorrow's PRT meeting: due since five working days, so posted at the first tick."""
    (owed,) = practice.rows(Aankondiging, Aankondiging.wat == "vooruitblik", Aankondiging.publiek == "prt")
    (post,) = practice.rows(Verzending, Verzending.aankondiging_id == owed.id)
    return post


async def test_a_second_tick_posts_nothing_more(practice: Practice) -> None:
    assert await practice.tick() > 0
    posted = len(practice.posted())
    assert await practice.tick() == 0
    assert len(practice.posted()) == posted


async def test_a_tick_that_finds_nothing_new_asks_nothing_twice(practice: Practice) -> None:
    """It is what a bot does all day: of each meeting and each moment it asks once."""
    await practice.tick()
    asked = Counter[str]()

    def note(connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        asked[f"{statement} {parameters}"] += statement.startswith("SELECT")

    event.listen(Engine, "before_cursor_execute", note)
    try:
        practice.database.run_now(lambda s: jobs.reconcile(s, practice.bot.deps, practice.clock()))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert asked
    assert [question for question, times in asked.items() if times > 1] == []


async def test_two_ticks_at_once_post_once(practice: Practice) -> None:
    await asyncio.gather(practice.tick(), practice.tick())
    assert len(practice.posted()) == 1


async def test_digest_is_sent_once_after_restart(config: Config, register: str) -> None:
    clock = StandingClock()
    async with running(config, register, "deaf", clock=clock) as first:
        await first.tick()
        assert len(first.posted()) == 1
    clock.forward(minutes=1)
    async with running(config, register, "deaf", clock=clock) as second:
        await second.tick()
        assert second.posted() == []


@pytest.mark.parametrize(("fault", "wait"), [(Hapering.LIMITED, 90), (Hapering.LIMITED_BARE, 30)])
async def test_rate_limited_comes_later_and_once(
    practice: Practice, faults: list[Hapering], fault: Hapering, wait: int
) -> None:
    faults.extend([fault] * 2)
    await practice.tick()
    assert practice.posted() == []
    assert digest(practice).status == "PLANNED"
    assert digest(practice).niet_voor == practice.clock() + timedelta(seconds=wait)
    practice.clock.forward(seconds=wait - 1)
    await practice.tick()
    assert practice.posted() == []
    practice.clock.forward(seconds=1)
    faults.clear()
    await practice.tick()
    await practice.tick()
    assert len(practice.posted()) == 1


TAKEN = (
    Hapering.RESET_AFTER,
    Hapering.HANG,
    Hapering.ERROR_AFTER,
    Hapering.NO_JSON_AFTER,
    Hapering.INTERNAL_AFTER,
)


@pytest.mark.parametrize("fault", TAKEN)
async def test_what_slack_may_have_taken_is_never_sent_again_blindly(
    practice: Practice, faults: list[Hapering], fault: Hapering
) -> None:
    """Without the scopes to look it up it stays uncertain, and the secretariaat is asked."""
    practice.bot.deps.slack.client.timeout, practice.slack.inst.haperingen.hang = 1, 1.2  # seconds
    faults.append(fault)
    await practice.tick()
    assert digest(practice).status == "UNKNOWN"
    assert len(practice.posted()) == 1
    for _ in range(3):
        practice.clock.forward(minutes=10)
        await practice.tick()
    assert len(practice.posted()) == 1
    assert digest(practice).status == "UNKNOWN"


@pytest.mark.parametrize(
    ("trouble", "error"), [("archived", "is_archived"), ("not a member", "not_in_channel")]
)
async def test_a_channel_that_cannot_take_it_fails_once_and_the_rest_goes_on(
    practice: Practice, trouble: str, error: str
) -> None:
    channel = practice.slack.channel("prt")
    if trouble == "archived":
        channel.is_archived = True
    else:
        channel.members.discard(practice.slack.werkplek.bot.id)
    sent = await practice.tick()
    assert sent > 0, "the others got theirs"
    assert digest(practice).status == "FAILED"
    (attempt,) = practice.rows(Poging, Poging.verzending_id == digest(practice).id)
    assert attempt.fout == error
    await practice.tick()
    assert digest(practice).poging == 1


async def test_a_sender_that_died_while_sending_is_not_repeated(practice: Practice) -> None:
    """Between posting and recording nobody knows what Slack has."""
    await practice.tick()

    def forget(session: Session) -> None:
        row = session.get_one(Verzending, digest(practice).id)
        row.status, row.ts, row.huur_tot = "SENDING", None, practice.clock() + timedelta(seconds=60)
        session.add(row)

    practice.database.run_now(forget)
    await practice.tick()
    assert digest(practice).status == "SENDING", "its lease still runs"
    practice.clock.forward(seconds=61)
    await practice.tick()
    assert digest(practice).status == "UNKNOWN"
    assert len(practice.posted()) == 1


async def test_while_slack_is_down_nothing_is_lost(practice: Practice) -> None:
    well = practice.bot.deps.slack.client.base_url
    practice.bot.deps.slack.client.base_url = "http://127.0.0.1:9/api/"
    assert await practice.tick() == 0
    assert digest(practice).status == "PLANNED"
    practice.bot.deps.slack.client.base_url = well
    practice.clock.forward(minutes=1)
    await practice.tick()
    assert len(practice.posted()) == 1


@pytest.mark.parametrize(
    ("step", "reminders"), [({"hours": -2}, 1), ({"hours": 2}, 1), ({"days": -1}, 1), ({"days": 1}, 0)]
)
async def test_a_clock_that_jumps_repeats_nothing_and_loses_nothing_unsaid(
    practice: Practice, step: dict[str, float], reminders: int
) -> None:
    """Set back and right again, or ahead and back, as after a wrong time server. What was due while it was a
    day ahead has lapsed, and the secretariaat is told."""
    await practice.tick()
    practice.clock.forward(**step)
    await practice.tick()
    practice.clock.forward(**{unit: -number for unit, number in step.items()})
    for _ in range(15):
        practice.clock.forward(hours=2)
        await practice.tick()
    kinds = [("Vooruitblik" in m.shown, m.shown.startswith("PRT: ")) for m in practice.posted()]
    assert sum(digest for digest, _ in kinds) == 1
    assert sum(reminder for _, reminder in kinds) == reminders
    lapsed = practice.rows(Verzending, Verzending.status == "EXPIRED")
    assert len(lapsed) == 1 - reminders
    assert bool(practice.rows(Aankondiging, Aankondiging.soort == REPORT)) == bool(lapsed)


async def test_down_for_the_whole_window_there_is_one_message_if_the_meeting_is_still_ahead(
    practice: Practice,
) -> None:
    """Both the vooruitblik and the reminder were due: the vooruitblik says it all."""
    practice.clock.forward(hours=20)
    await practice.tick()
    await practice.tick()
    assert len(practice.posted()) == 1
    assert "Vooruitblik" in practice.posted()[0].shown


async def test_a_message_that_cannot_be_made_fails_and_the_others_go_out(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise KeyError("a mistake of ours")

    monkeypatch.setitem(jobs.JOBS, "vooruitblik", broken)
    assert await practice.tick() > 0
    assert digest(practice).status == "FAILED"
    await practice.tick()
    assert [p.fout for p in practice.rows(Poging, Poging.verzending_id == digest(practice).id)] == [
        "not_made"
    ]
    assert practice.rows(Aankondiging, Aankondiging.wat == REPORT)  # and the secretariaat hears of it


async def test_a_step_that_goes_wrong_keeps_no_other_from_its_work_and_is_no_good_tick(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any) -> None:
        raise ValueError("a mistake of ours")

    monkeypatch.setattr(jobs.verslagen, "resume", broken)
    monkeypatch.setattr(jobs.controle, "look_up_uncertain", broken)
    with pytest.raises(ValueError, match="of ours"):
        await practice.tick()
    assert len(practice.posted()) == 1
