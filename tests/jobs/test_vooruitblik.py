"""The vooruitblik: in the right channel, at its moment, once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session, select

from bot import acties, vergaderingen
from bot.acties import NieuweActie
from bot.config import Config
from bot.models import Aankondiging, Actie, Vergadering, Verzending
from bot.texts import vooruitblik as texts
from bot.wijzigingen import Stempel
from jobs.herinneringen import NO_NEXT
from tests.practice import Practice, StandingClock, running
from tests.time_helpers import T0

MEETING = date(2027, 3, 16)  # a Tuesday; five working days before it is Tuesday 9 March
DUE = datetime(2027, 3, 9, 8, tzinfo=UTC)  # 9:00 in Amsterdam
REMINDER = datetime(2027, 3, 15, 15, tzinfo=UTC)  # the day before, 16:00
STARTS = datetime(2027, 3, 16, 12, 30, tzinfo=UTC)


@pytest.fixture
async def practice(config: Config, register_url: str) -> AsyncIterator[Practice]:
    """Only Kennemerland has a meeting: 16 March 2027 at 13:30, with one point open from an earlier one."""
    async with running(config, register_url, "deaf") as practice:
        plan(practice)
        yield practice


def plan(practice: Practice) -> None:
    tafel, kalender = practice.config.tafels["rrt-kennemerland"], practice.bot.deps.kalender
    stempel = Stempel("test", T0)

    def write(session: Session) -> None:
        earlier = vergaderingen.create(session, tafel.sleutel, date(2027, 1, 5))
        earlier.status, earlier.gesloten_op = "gesloten", T0
        session.add(earlier)
        session.flush()
        new = NieuweActie("Locaties op een rij zetten", regio="kennemerland", termijn=date(2027, 2, 1))
        acties.create(session, stempel, earlier, new)
        vergaderingen.plan(session, stempel, tafel, kalender, MEETING)

    practice.database.run_now(write)


def change(practice: Practice, how: str, **values: object) -> None:
    tafel, kalender = practice.config.tafels["rrt-kennemerland"], practice.bot.deps.kalender
    stempel = Stempel("test", practice.clock())

    def write(session: Session) -> None:
        meeting = vergaderingen.on(session, tafel.sleutel, MEETING)
        assert meeting
        if how == "cancel":
            vergaderingen.cancel(session, stempel, meeting, practice.bot.deps.kalender, "te weinig punten")
        else:
            vergaderingen.move(session, stempel, meeting, tafel, kalender, **values)

    practice.database.run_now(write)


def posted(practice: Practice) -> list[str]:
    return [m.shown for m in practice.posted("rrt-kennemerland")]


def is_digest(shown: str) -> bool:
    return shown.startswith(texts.title("RRT Kennemerland"))


async def tick_at(practice: Practice, moment: datetime) -> None:
    practice.clock.now = moment
    await practice.tick()


async def test_posted_at_its_moment_and_not_before(practice: Practice) -> None:
    await tick_at(practice, DUE - timedelta(seconds=1))
    assert posted(practice) == []
    await tick_at(practice, DUE)
    (shown,) = posted(practice)
    assert is_digest(shown)
    for part in (
        "di 16 maart 2027, 13:30–15:00 uur, Stadhuis, Haarlem",
        texts.OVERDUE,
        "Locaties op een rij",
    ):
        assert part in shown
    others = [c.name for c in practice.slack.werkplek.channels.values() if c.name != "rrt-kennemerland"]
    assert not [name for name in others if name and practice.posted(name)]


async def test_it_tells_the_register_as_it_is_then(practice: Practice) -> None:
    await tick_at(practice, DUE - timedelta(days=1))

    def finish(session: Session) -> None:
        actie = session.exec(select(Actie)).one()
        acties.finish(session, Stempel("test", practice.clock()), actie, None)

    practice.database.run_now(finish)
    await tick_at(practice, DUE)
    assert texts.NOTHING_OPEN in posted(practice)[0]


async def test_a_moved_meeting_moves_it_along(practice: Practice) -> None:
    await tick_at(practice, T0)
    change(practice, "move", datum=date(2027, 3, 23))
    await tick_at(practice, DUE)
    assert posted(practice) == []
    await tick_at(practice, DUE + timedelta(days=7))
    (shown,) = posted(practice)
    assert "di 23 maart 2027" in shown


async def test_a_cancelled_meeting_posts_nothing(practice: Practice) -> None:
    await tick_at(practice, T0)
    change(practice, "cancel")
    await tick_at(practice, DUE)
    assert posted(practice) == []
    assert {v.status for v in practice.rows(Verzending) if _of_meeting(practice, v)} == {"CANCELLED"}


def _of_meeting(practice: Practice, post: Verzending) -> bool:
    (owed,) = practice.rows(Aankondiging, Aankondiging.id == post.aankondiging_id)
    (meeting,) = practice.rows(Vergadering, Vergadering.id == owed.vergadering_id)
    return meeting.datum == MEETING and owed.wat != NO_NEXT


async def test_after_an_outage_one_late_digest_and_no_reminder_beside_it(practice: Practice) -> None:
    await tick_at(practice, REMINDER + timedelta(hours=1))
    (shown,) = posted(practice)
    assert is_digest(shown)
    await tick_at(practice, STARTS - timedelta(minutes=1))
    assert len(posted(practice)) == 1


async def test_in_time_the_reminder_follows_the_digest(practice: Practice) -> None:
    await tick_at(practice, DUE)
    await tick_at(practice, REMINDER)
    first, second = posted(practice)
    assert is_digest(first)
    assert second.startswith(texts.reminder_title("RRT Kennemerland", "dinsdag 16 maart 2027"))
    assert texts.counts(1, 1) in second


async def test_down_over_the_whole_meeting_posts_nothing(practice: Practice) -> None:
    await tick_at(practice, STARTS + timedelta(days=1))
    assert posted(practice) == []
    assert {v.status for v in practice.rows(Verzending) if _of_meeting(practice, v)} == {"EXPIRED"}


async def test_in_summer_time_it_is_still_nine_in_the_morning(practice: Practice) -> None:
    """Five working days before 7 April 2027, with Easter between: 31 March, in summer time since the 28th."""
    change(practice, "move", datum=date(2027, 4, 7))
    due = datetime(2027, 3, 31, 7, tzinfo=UTC)
    await tick_at(practice, due - timedelta(seconds=1))
    assert posted(practice) == []
    await tick_at(practice, due)
    assert len(posted(practice)) == 1


async def test_editing_its_time_in_config_redates_it(config: Config, register_url: str) -> None:
    clock = StandingClock()
    async with running(config, register_url, "deaf", clock=clock) as practice:
        plan(practice)
        await practice.tick()
    earlier = {
        key: t.model_copy(
            update={
                "momenten": tuple(
                    m.model_copy(update={"dagen": 6}) if m.wat == "vooruitblik" else m for m in t.momenten
                )
            }
        )
        for key, t in config.tafels.items()
    }
    async with running(
        config.model_copy(update={"tafels": earlier}), register_url, "deaf", clock=clock
    ) as practice:
        await tick_at(practice, DUE - timedelta(days=1))
        assert len(posted(practice)) == 1
        await tick_at(practice, DUE)
        assert len(posted(practice)) == 1
