"""A meeting that was announced and then moved or cancelled: whoever was told is told that, once each time."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.config import Config
from bot.models import Aankondiging
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL
from bot.texts import berichten as texts
from tests.practice import Practice, running

MOVED, CANCELLED = texts.moved_title("PRT"), texts.cancelled_title("PRT")


@pytest.fixture
async def practice(config: Config, register: str) -> AsyncIterator[Practice]:
    async with running(config, register) as practice:
        yield practice


def corrections(practice: Practice) -> list[str]:
    return [m.shown for m in practice.posted() if m.shown.startswith((MOVED, CANCELLED))]


async def settle(practice: Practice) -> None:
    """A tick sends one message to a channel; the pictures behind the vooruitblik may go first."""
    for _ in range(3):
        await practice.tick()


async def test_moved_after_the_vooruitblik(practice: Practice) -> None:
    await practice.tick()
    await practice.command("/vergadering verzet prt naar 19 januari 10:00")
    await practice.tick()
    await practice.tick()
    (shown,) = corrections(practice)
    assert (
        "De vergadering van PRT van di 12 januari 2027 is verzet naar di 19 januari 2027, 10:00–11:30 uur"
        in shown
    )


async def test_moved_twice_is_said_twice_and_never_the_old_day(practice: Practice) -> None:
    await practice.tick()
    for day in ("19 januari", "26 januari"):
        await practice.command(f"/vergadering verzet prt naar {day}")
        await settle(practice)
    assert ["di 19 januari" in corrections(practice)[0], "di 26 januari" in corrections(practice)[1]] == [
        True,
        True,
    ]
    assert len(corrections(practice)) == 2


async def test_moved_twice_at_once_only_the_last_is_said(practice: Practice) -> None:
    await practice.tick()
    for day in ("19 januari", "26 januari"):
        await practice.command(f"/vergadering verzet prt naar {day}")
    await settle(practice)
    (shown,) = corrections(practice)
    assert "van di 12 januari 2027 is verzet naar di 26 januari" in shown


async def test_cancelled_after_the_vooruitblik_with_the_reason(practice: Practice) -> None:
    await practice.tick()
    await practice.command("/vergadering vervalt prt te weinig agendapunten")
    await practice.tick()
    await practice.tick()
    (shown,) = corrections(practice)
    assert "vervalt: te weinig agendapunten" in shown


async def test_nobody_who_was_not_told_is_told_of_a_change(practice: Practice) -> None:
    await practice.command("/vergadering verzet prt naar 1 maart")
    await practice.tick()
    await practice.command("/vergadering vervalt prt te weinig agendapunten")
    await practice.tick()
    assert corrections(practice) == []


async def test_an_owner_who_was_asked_is_told_too(practice: Practice) -> None:
    await practice.tick()
    await practice.command("/vergadering vervalt prt te weinig agendapunten")
    await practice.tick()
    theirs = [m.shown for m in practice.slack.direct_message(BURGEMEESTER_BLOEMENDAAL).messages]
    assert any(shown.startswith(CANCELLED) for shown in theirs)


async def test_only_another_place_is_a_change_too(practice: Practice) -> None:
    await practice.tick()
    await practice.command("/vergadering verzet prt naar 12 januari Stadhuis Zaandam")
    await settle(practice)
    (shown,) = corrections(practice)
    assert "De vergadering van PRT is verzet naar di 12 januari 2027" in shown
    assert "Stadhuis Zaandam" in shown


async def test_after_it_would_have_begun_nothing_is_said(practice: Practice) -> None:
    await practice.tick()
    practice.clock.forward(hours=24)
    await practice.command("/vergadering vervalt PRT-2027-01-12 niemand kwam")
    await practice.tick()
    assert corrections(practice) == []
    assert practice.rows(Aankondiging, Aankondiging.wat == "correctie") == []


async def test_moved_to_and_fro_before_it_was_told_nothing_is_said(practice: Practice) -> None:
    await practice.tick()
    for day in ("19 januari", "12 januari"):
        await practice.command(f"/vergadering verzet prt naar {day}")
    await settle(practice)
    assert corrections(practice) == []


async def test_moved_and_cancelled_at_once_it_is_cancelled_of_the_day_that_people_heard(
    practice: Practice,
) -> None:
    await practice.tick()
    await practice.command("/vergadering verzet prt naar 19 januari")
    await practice.command("/vergadering vervalt prt te weinig agendapunten")
    await settle(practice)
    (shown,) = corrections(practice)
    assert "van di 12 januari 2027 vervalt" in shown
