"""Reminders to one person: owners before a meeting, the secretary when nothing is planned."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlmodel import Session, delete

from bot import acties, vergaderingen, verzendingen
from bot.models import Aankondiging, Actie, Verzending
from bot.oefen.mensen import (
    BURGEMEESTER_BLOEMENDAAL,
    BURGEMEESTER_HILVERSUM,
    SECRETARIS,
    SECRETARIS_KENNEMERLAND,
)
from bot.texts import terugkoppeling as terugkoppeling_texts
from bot.texts import vooruitblik as texts
from bot.wijzigingen import Stempel
from tests.practice import Practice

VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"
OPENING = datetime(2027, 1, 12, 7, 30, tzinfo=UTC)  # 8:30 in Amsterdam


def direct(practice: Practice, user: str) -> list[str]:
    return [m.shown for m in practice.slack.direct_message(user).messages if m.from_bot]


async def test_an_owner_in_slack_gets_one_message_with_their_own_points(practice: Practice) -> None:
    await practice.tick()
    await practice.tick()
    (shown,) = direct(practice, BURGEMEESTER_BLOEMENDAAL)
    assert VISIT in shown
    assert terugkoppeling_texts.YOUR_POINTS in shown
    assert "nareizigers" not in shown
    assert direct(practice, BURGEMEESTER_HILVERSUM) == []


async def test_who_finished_in_the_meantime_is_left_alone(practice: Practice) -> None:
    def finish(session: Session) -> None:
        actie = session.get_one(Actie, practice.actie(VISIT).id)
        acties.finish(session, Stempel("test", practice.clock()), actie, None)

    practice.database.run_now(finish)
    await practice.tick()
    assert direct(practice, BURGEMEESTER_BLOEMENDAAL) == []


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2027, 1, 11, 19, tzinfo=UTC),  # Monday evening
        datetime(2027, 1, 12, 7, 29, 59, tzinfo=UTC),  # the next morning, before opening
    ],
)
async def test_outside_office_hours_nobody_is_written_to(practice: Practice, moment: datetime) -> None:
    def forget(session: Session) -> None:
        """As if the bot had been down when they were owed."""
        session.execute(delete(Verzending))
        session.execute(delete(Aankondiging))

    practice.database.run_now(forget)
    practice.clock.now = moment
    await practice.tick()
    assert direct(practice, BURGEMEESTER_BLOEMENDAAL) == []
    practice.clock.now = OPENING
    await practice.tick()
    assert len(direct(practice, BURGEMEESTER_BLOEMENDAAL)) == 1


async def test_without_a_next_meeting_the_secretary_is_told_once_with_the_command(practice: Practice) -> None:
    practice.clock.now = datetime(2027, 1, 13, 10, tzinfo=UTC)  # the PRT met yesterday
    for _ in range(3):
        await practice.tick()
        practice.clock.forward(days=1)
    told = [shown for shown in direct(practice, SECRETARIS) if "geen volgende vergadering van PRT" in shown]
    assert told == [texts.no_next_meeting("PRT", "/vergadering", "prt")]
    assert not [s for s in direct(practice, SECRETARIS_KENNEMERLAND) if "PRT" in s]


async def test_with_a_next_meeting_planned_in_time_nobody_is_told(practice: Practice) -> None:
    def plan(session: Session) -> None:
        tafel = practice.config.tafels["prt"]
        stempel = Stempel("test", practice.clock())
        vergaderingen.plan(session, stempel, tafel, practice.bot.deps.kalender, date(2027, 3, 2))

    practice.database.run_now(plan)
    practice.clock.now = datetime(2027, 1, 13, 10, tzinfo=UTC)
    await practice.tick()
    assert not [s for s in direct(practice, SECRETARIS) if "geen volgende vergadering van PRT" in s]


async def test_a_person_who_left_slack_fails_and_the_rest_goes_on(practice: Practice) -> None:
    practice.slack.werkplek.users[BURGEMEESTER_BLOEMENDAAL].deleted = True
    assert await practice.tick() > 0
    figures = practice.database.read_now(lambda s: verzendingen.backlog(s, practice.clock()))
    assert figures["te_laat"] == 0
    practice.clock.forward(minutes=5)
    await practice.tick()
    assert len(practice.posted()) == 1
