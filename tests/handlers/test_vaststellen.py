"""In which meeting minutes are adopted, and what is asked before."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.models import Besluit, Vergadering, Verslagversie
from bot.oefen.reply import Reply
from bot.texts import besluiten as besluit_texts
from bot.texts import uitvoer as uitvoer_texts
from bot.texts import vaststelling as texts
from bot.uitvoer import vastgelegd
from tests.handlers.test_verslag_leven import adopted
from tests.practice import Practice, buttons, labels

REF = "PRT-2026-12-14"  # the meeting behind us in the practice register
NEXT = "PRT-2027-01-12"


def at(practice: Practice, month: int, day: int, hour: int = 9) -> None:
    practice.clock.now = datetime(2027, month, day, hour, tzinfo=UTC)


async def held_and_planned(practice: Practice) -> None:
    """The meeting of 12 January was held, and another is planned for 1 February."""
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/vergadering sluit prt akkoord")
    await practice.command("/vergadering plan prt 1-2")


def files(reply: Reply) -> list[str]:
    return [file.content.decode() for message in reply.messages for file in message.files]


async def test_without_a_later_meeting_nothing_is_adopted(practice: Practice) -> None:
    for line in ("/verslag vaststellen prt 14-12", "/verslag vaststellen prt"):
        assert texts.no_later(REF, NEXT) in (await practice.command(line)).shown
    assert practice.rows(Verslagversie) == []


async def test_nothing_is_adopted_in_a_meeting_of_today_that_has_not_begun(practice: Practice) -> None:
    at(practice, 1, 12, 6)
    refused = await practice.command("/verslag vaststellen prt 14-12")
    assert f"`/vergadering start {NEXT}`" in refused.shown
    refused = await practice.command(f"/verslag vaststellen {REF} in 12-1")
    assert texts.not_within(REF, NEXT, may_begin=True) in refused.shown
    assert practice.rows(Verslagversie) == []
    await practice.command(f"/vergadering start {NEXT}")
    assert f"{NEXT}/B1" in (await practice.command("/verslag vaststellen prt 14-12")).shown


async def test_while_the_meeting_of_today_has_not_begun_that_before_it_is_the_one_we_are_in(
    practice: Practice,
) -> None:
    await held_and_planned(practice)
    at(practice, 2, 1, 6)
    asked = await practice.command("/verslag vaststellen prt")
    assert texts.adopt_which(date(2026, 12, 14), REF, NEXT, None) in asked.shown
    await practice.press(asked.messages[0], texts.ADOPT)
    told = await practice.command("/verslag vaststellen prt")
    assert texts.no_later(NEXT, "PRT-2027-02-01") in told.shown
    told = await practice.command("/verslag vaststellen prt in 12-1")
    assert texts.adopted_already(REF, 1) in told.shown


async def test_the_meeting_that_adopted_minutes_can_be_named_afterwards(practice: Practice) -> None:
    await held_and_planned(practice)
    at(practice, 2, 1)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 14-12 in 12-1 met de wijziging: punt 2 vervalt")
    (row,) = practice.rows(Verslagversie)
    assert row.aanpassing == "punt 2 vervalt"
    (besluit,) = practice.rows(Besluit, Besluit.id == row.besluit_id)
    assert besluit.vergadering_id == row.in_vergadering_id


async def test_minutes_are_not_adopted_in_their_own_meeting_or_that_of_another_tafel(
    practice: Practice,
) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    for words in (f"in {REF}", "in RRT-KENNEMERLAND-2026-12-21"):
        refused = await practice.command(f"/verslag vaststellen prt 14-12 {words}")
        assert "kan het verslag van PRT-2026-12-14 niet zijn vastgesteld" in refused.shown
        assert "/vergadering start" not in refused.shown
    puzzled = await practice.command("/verslag vaststellen prt 14-12 in het geheel")
    assert texts.NOT_A_CHANGE in puzzled.shown
    assert practice.rows(Verslagversie) == []


async def test_where_nobody_says_which_minutes_it_is_asked_first(practice: Practice) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    asked = await practice.command("/verslag vaststellen met de wijziging: A3 heeft een datum")
    for words in ("14 december 2026", REF, NEXT, "A3 heeft een datum", "niet teruggedraaid"):
        assert words in asked.shown
    assert practice.rows(Verslagversie) == []
    await practice.press(asked.messages[0], texts.ADOPT)
    (row,) = practice.rows(Verslagversie)
    assert row.aanpassing == "A3 heeft een datum"
    again = await practice.command("/verslag vaststellen prt")
    assert "al vastgesteld (versie 1)" in again.shown


async def test_a_meeting_behind_in_is_the_one_that_adopts_and_never_the_minutes(practice: Practice) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    running = await practice.command("/verslag vaststellen prt in 12-1")
    await practice.command("/vergadering sluit prt akkoord")
    await practice.command("/vergadering plan prt 1-2")
    at(practice, 2, 1)
    await practice.command("/vergadering start prt")
    lines = ("prt in 12-1", "in 12 januari", f"in {NEXT}", f"prt op {NEXT}")
    later = [await practice.command(f"/verslag vaststellen {line}") for line in lines]
    question = texts.adopt_which(date(2026, 12, 14), REF, NEXT, None)
    assert [question in reply.shown for reply in (running, *later)] == [True] * 5
    assert practice.rows(Verslagversie) == []
    changed = await practice.command("/verslag vaststellen prt in 12-1 met de wijziging: punt 2 vervalt")
    await practice.press(changed.messages[0], texts.ADOPT)
    (row,) = practice.rows(Verslagversie)
    (meeting,) = practice.rows(Vergadering, Vergadering.id == row.vergadering_id)
    assert (meeting.referentie, row.aanpassing) == (REF, "punt 2 vervalt")


async def test_who_adopts_in_a_meeting_of_which_the_minutes_are_fixed_hears_that_they_lack_it(
    practice: Practice,
) -> None:
    await held_and_planned(practice)
    at(practice, 2, 1)
    await practice.command("/vergadering start prt")
    adopted = await practice.command("/verslag vaststellen prt 12-1")
    lacks = texts.lacks(NEXT, 1)
    assert lacks not in adopted.shown
    asked = await practice.command("/verslag vaststellen prt in 12-1")
    assert lacks in asked.shown
    assert lacks in (await practice.press(asked.messages[0], texts.ADOPT)).shown
    assert f"`/verslag vaststellen {NEXT} reden: …`" in lacks


async def test_the_button_under_the_overview_asks_before_it_adopts(practice: Practice) -> None:
    shown = await practice.command("/verslag toon prt 14-12")
    assert texts.ADOPTED_LATER in shown.shown
    assert texts.ADOPT not in labels(shown.messages[0])
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    (overview,) = (await practice.command("/verslag toon prt 14-12")).messages
    (adopt,) = (b for b in buttons(overview) if b["text"]["text"] == texts.ADOPT)
    assert adopt["confirm"]["text"]["text"] == texts.adopt_sure(REF, NEXT)
    await practice.press(overview, texts.ADOPT)
    assert len(practice.rows(Verslagversie)) == 1


async def test_what_is_adopted_says_of_the_opening_what_the_draft_said(practice: Practice) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/vergadering sluit prt akkoord")
    (draft,) = files(await practice.command("/verslag concept prt md"))
    at(practice, 1, 20)
    await practice.command("/vergadering plan prt 1-2")
    await practice.command(f"/actie klaar {REF}/A3")
    at(practice, 2, 1)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 12-1")
    (row,) = practice.rows(Verslagversie)
    page = vastgelegd.decode(row.inhoud)
    (opening,) = (part for part in page.onderdelen if part.kop == uitvoer_texts.REPORTED)
    said = list(vastgelegd.texts(opening))
    assert uitvoer_texts.reported_as_of(date(2027, 1, 12)) in said
    assert [sentence for sentence in said if sentence not in draft] == []


async def test_what_is_finished_on_the_day_of_the_meeting_is_finished_in_its_minutes(
    practice: Practice,
) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/vergadering sluit prt akkoord")
    at(practice, 1, 12, 14)
    await practice.command(f"/actie klaar {REF}/A3 dat is in de vergadering verteld")
    for now in ((1, 12, 15), (1, 20, 9)):
        at(practice, *now)
        (draft,) = files(await practice.command("/verslag concept prt 12-1 md"))
        assert uitvoer_texts.reported_as_of(date(2027, 1, 12)) in draft
        (line,) = (line for line in draft.splitlines() if "14-12/A3" in line)
        assert "moet uiterlijk" not in line
        assert "is afgerond" in line


async def test_the_next_meeting_is_the_first_that_came_after_also_when_it_is_behind_us(
    practice: Practice,
) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/vergadering sluit prt akkoord")
    for day in ("3-2", "10-2", "10-3"):
        await practice.command(f"/vergadering plan prt {day}")
    await practice.command("/vergadering vervalt prt 3-2: geen stukken")
    at(practice, 2, 10)
    await practice.command("/vergadering start prt")
    await practice.command("/vergadering sluit prt akkoord")
    at(practice, 3, 10)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 12-1 in 10-2")
    (row,) = practice.rows(Verslagversie)
    (next_,) = (part for part in vastgelegd.decode(row.inhoud).onderdelen if part.kop == uitvoer_texts.NEXT)
    assert "woensdag 10 februari 2027" in " ".join(vastgelegd.texts(next_))


async def test_a_version_that_says_what_the_last_one_said_is_asked_first(practice: Practice) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 14-12 met de wijziging: punt 2 vervalt")
    await practice.command(f"/actie wijzig {REF}/A3 = Het locatiebezoek is in mei")
    line = "/verslag vaststellen prt 14-12 reden: akkoord op A3"
    assert texts.unchanged(REF, 1) not in (await practice.command(line)).shown
    before = practice.counts()
    for again in (line, "/verslag vaststellen prt 14-12 met de wijziging: punt 2 vervalt reden: dezelfde"):
        asked = await practice.command(again)
        assert texts.unchanged(REF, 2) in asked.shown
        assert practice.counts() == before
    await practice.press((await practice.command(line)).messages[0], texts.ADOPT)
    assert [row.reden for row in practice.rows(Verslagversie)] == [None, *["akkoord op A3"] * 2]


async def test_where_it_is_asked_which_minutes_it_is_told_too_that_they_say_the_same(
    practice: Practice,
) -> None:
    at(practice, 1, 12)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 14-12")
    await practice.command(f"/actie wijzig {REF}/A3 = Het locatiebezoek is in mei")
    line = "/verslag vaststellen prt reden: akkoord op A3"
    changed = await practice.command(line)
    assert texts.still_the_same(REF, 1) not in changed.shown
    await practice.press(changed.messages[0], texts.ADOPT)
    asked = await practice.command(line)
    assert texts.still_the_same(REF, 2) in asked.shown
    await practice.press(asked.messages[0], texts.ADOPT)
    assert [row.nummer for row in practice.rows(Verslagversie)] == [1, 2, 3], "it is not asked twice"


async def test_minutes_fixed_on_a_later_day_than_that_of_the_meeting_say_both(practice: Practice) -> None:
    await held_and_planned(practice)
    first = await practice.command("/verslag vaststellen prt 14-12")
    at(practice, 1, 20)
    await practice.command(f"/actie wijzig {REF}/A3 = Het locatiebezoek is in mei")
    later = await practice.command("/verslag vaststellen prt 14-12 reden: A3 is aangevuld")
    days = texts.fixed_later(date(2027, 1, 12), date(2027, 1, 20))
    assert [days in reply.shown for reply in (first, later)] == [False, True]
    states = [
        dict(vastgelegd.decode(row.inhoud).feiten)[uitvoer_texts.STATUS]
        for row in practice.rows(Verslagversie)
    ]
    assert states == [
        f"Vastgesteld op dinsdag 12 januari 2027 ({NEXT}/B1), versie 1",
        f"Vastgesteld op dinsdag 12 januari 2027 ({NEXT}/B2), versie 2; "
        "vastgelegd op woensdag 20 januari 2027",
    ]


async def test_the_decision_that_adopted_minutes_is_not_withdrawn(practice: Practice) -> None:
    await adopted(practice)
    made = practice.rows(Besluit)[-1]
    refused = await practice.command(f"/besluit intrekken B{made.nummer} herzien na overleg")
    assert refused.shown == besluit_texts.adopts_minutes(REF)
    assert practice.rows(Besluit)[-1].status == "geldt"


@pytest.mark.parametrize("words", ["", "heel iets anders"])
async def test_the_decision_that_adopted_minutes_keeps_its_words(practice: Practice, words: str) -> None:
    await adopted(practice)
    made = practice.rows(Besluit)[-1]
    refused = await practice.command(f"/besluit wijzig B{made.nummer} {words}".strip())
    assert refused.shown == besluit_texts.adopts_in_these_words(REF)
    assert practice.rows(Besluit)[-1].tekst == made.tekst
