"""What is noted while the meeting of 12 January runs, and in which meeting it then is."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.models import Actie, Besluit, Notitie, Vergadering
from bot.oefen.reply import Reply
from bot.texts import notities as texts
from tests.practice import Practice, labels

BEFORE, NOW = "PRT-2026-12-14", "PRT-2027-01-12"
NOTED = [("notitie", Notitie), ("besluit nieuw", Besluit), ("actie nieuw", Actie)]


async def started(practice: Practice) -> None:
    practice.clock.now = datetime(2027, 1, 12, 9, tzinfo=UTC)
    await practice.command("/vergadering start prt")


def noted(practice: Practice, table: type[Notitie | Besluit | Actie]) -> tuple[str, str]:
    """In which meeting the last one was noted, and its text."""
    row = practice.rows(table)[-1]
    (meeting,) = practice.rows(Vergadering, Vergadering.id == row.vergadering_id)
    return meeting.referentie, row.tekst


async def in_the_one_before(practice: Practice, asked: Reply) -> Reply:
    """What is asked, answered with the meeting of before."""
    assert labels(asked.messages[0]) == [texts.in_meeting(BEFORE), texts.as_text(NOW)]
    return await practice.press(asked.messages[0], texts.in_meeting(BEFORE))
