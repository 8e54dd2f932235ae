"""A region in front of a note, a point or a decision: a word of it, or the table of that region."""

from __future__ import annotations

import pytest

from bot.models import Actie, Besluit, Notitie, Vergadering
from bot.texts import notities as noteren
from bot.texts import poort as texts
from tests.practice import Practice, labels

TYPED = {
    "/notitie kennemerland de zaal is te klein": (Notitie, "de zaal is te klein"),
    "/actie nieuw kennemerland de zaal huren": (Actie, "de zaal huren"),
    "/besluit nieuw kennemerland de zaal wordt gehuurd": (Besluit, "de zaal wordt gehuurd"),
}


async def begin_kennemerland(practice: Practice) -> int:
    await practice.command("/vergadering plan kennemerland 11-1 9:00")
    await practice.command("/vergadering start kennemerland")
    (meeting,) = practice.rows(
        Vergadering, Vergadering.tafel == "rrt-kennemerland", Vergadering.status == "loopt"
    )
    return meeting.id or 0


@pytest.mark.parametrize("line", TYPED)
async def test_while_only_the_table_of_that_region_meets_it_is_asked_which_is_meant(
    practice: Practice, line: str
) -> None:
    table, said = TYPED[line]
    meeting, before = await begin_kennemerland(practice), practice.counts()
    asked = await practice.command(line)
    assert texts.WHICH_TAFEL in asked.shown
    assert labels(asked.messages[0]) == ["RRT Kennemerland", "PRT"]
    assert practice.counts() == before
    await practice.press(asked.messages[0], "RRT Kennemerland")
    (noted,) = practice.rows(table, table.tekst == said)  # type: ignore[attr-defined]
    assert noted.vergadering_id == meeting  # type: ignore[attr-defined]


async def test_who_meant_the_table_of_the_channel_keeps_every_word(practice: Practice) -> None:
    await begin_kennemerland(practice)
    asked = await practice.command("/notitie kennemerland meldt twaalf plekken")
    await practice.press(asked.messages[0], "PRT")
    assert [note.tekst for note in practice.rows(Notitie)] == ["kennemerland meldt twaalf plekken"]


async def test_somebody_named_behind_the_region_is_asked_about_too(practice: Practice) -> None:
    asked = await practice.command("/actie nieuw kennemerland De Boer: zaal huren")
    await practice.press(asked.messages[0], "RRT Kennemerland")
    made = practice.actie("zaal huren")
    (meeting,) = practice.rows(Vergadering, Vergadering.id == made.vergadering_id)
    assert meeting.tafel == "rrt-kennemerland"


@pytest.mark.parametrize(
    "text", ["Kennemerland meldt: de zaal is vol", "Gooi: twaalf plekken erbij", "kennemerland"]
)
async def test_else_a_region_is_a_word_of_what_is_noted(practice: Practice, text: str) -> None:
    await practice.command("/vergadering start prt 12-1")
    await begin_kennemerland(practice)
    await practice.command(f"/notitie {text}")
    assert [note.tekst for note in practice.rows(Notitie)] == [text]


async def test_among_its_own_the_region_and_a_day_may_be_a_meeting(practice: Practice) -> None:
    line, before = "/notitie kennemerland 21-12 het plan gaat door", "RRT-KENNEMERLAND-2026-12-21"
    await begin_kennemerland(practice)
    asked = await practice.command(line, channel="rrt-kennemerland")
    assert before in asked.shown
    as_it_is = next(said for said in labels(asked.messages[0]) if before not in said)
    await practice.press(asked.messages[0], as_it_is)
    assert practice.rows(Notitie)[-1].tekst == "kennemerland 21-12 het plan gaat door"
    asked = await practice.command(line, channel="rrt-kennemerland")
    await practice.press(asked.messages[0], noteren.in_meeting(before))
    assert practice.rows(Notitie)[-1].tekst == "het plan gaat door"
    for text in ("Kennemerland levert de cijfers", "kennemerland 3-4 locaties erbij", "kennemerland 21-12"):
        await practice.command(f"/notitie {text}", channel="rrt-kennemerland")
        assert practice.rows(Notitie)[-1].tekst == text


async def test_among_its_own_no_decision_is_of_a_meeting_to_come(practice: Practice) -> None:
    await begin_kennemerland(practice)
    await practice.command("/vergadering plan kennemerland 9-2 9:00")
    await practice.command("/besluit nieuw kennemerland 9-2 de begroting", channel="rrt-kennemerland")
    assert practice.rows(Besluit)[-1].tekst == "kennemerland 9-2 de begroting"
