"""The summary in the channel, directly after a meeting was closed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from bot import acties, vergaderingen
from bot.acties import NieuweActie
from bot.config import Config
from bot.models import Vergadering
from bot.texts import vooruitblik as texts
from bot.wijzigingen import Stempel
from tests.builders import with_summary
from tests.practice import Practice, running


@pytest.fixture
async def practice(config: Config, register: str) -> AsyncIterator[Practice]:
    """Where config.yaml has the summary of every tafel posted by itself."""
    async with running(with_summary(config), register, "deaf") as practice:
        yield practice


def hold(practice: Practice) -> None:
    """Start tomorrow's PRT meeting, note a point and close it."""
    stempel, kalender = Stempel("test", practice.clock()), practice.bot.deps.kalender
    tafel = practice.config.tafels["prt"]

    def write(session: Session) -> Vergadering:
        meeting = vergaderingen.next_after(session, "prt", kalender.today(practice.clock()))
        assert meeting
        vergaderingen.start(session, stempel, meeting)
        acties.create(session, stempel, meeting, NieuweActie("In de vergadering genoteerd"))
        vergaderingen.close(session, stempel, meeting, tafel, kalender)
        return meeting

    practice.database.run_now(write)


def summaries(practice: Practice) -> list[str]:
    return [m.shown for m in practice.posted() if m.shown.startswith(texts.summary_title("PRT"))]


async def test_posted_once_after_closing(practice: Practice) -> None:
    await practice.tick()
    assert summaries(practice) == []
    hold(practice)
    await practice.tick()
    await practice.tick()
    (shown,) = summaries(practice)
    assert "*A1*  In de vergadering genoteerd" in shown


async def test_still_posted_a_day_later_after_an_outage(practice: Practice) -> None:
    hold(practice)
    practice.clock.forward(days=1)
    await practice.tick()
    assert len(summaries(practice)) == 1


async def test_a_week_late_it_is_no_longer_news(practice: Practice) -> None:
    hold(practice)
    practice.clock.now += timedelta(days=7)
    await practice.tick()
    assert summaries(practice) == []


async def test_a_closed_meeting_gets_no_vooruitblik_or_reminder(practice: Practice) -> None:
    hold(practice)
    await practice.tick()
    assert [m.shown for m in practice.posted()] == summaries(practice)
