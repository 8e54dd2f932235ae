"""A meeting while it runs: its items, what is read aloud before closing, and the summary that is shared."""

from __future__ import annotations

from datetime import date

import pytest

from bot.models import Actie, Agendapunt, Vergadering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL
from bot.texts import overzicht as texts
from bot.texts import vergaderingen as vergaderingen_texts
from bot.texts import vooruitblik as vooruitblik_texts
from tests.practice import Practice, labels, with_button


def running(practice: Practice) -> Vergadering:
    (found,) = practice.rows(Vergadering, Vergadering.status == "loopt")
    return found


def item_of(practice: Practice, tekst: str) -> str | None:
    """The title of the item that a point hangs under."""
    actie = practice.actie(tekst)
    found = practice.rows(Agendapunt, Agendapunt.id == actie.agendapunt_id)
    return found[0].titel if found else None


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_what_is_noted_hangs_under_the_item_that_is_discussed(practice: Practice) -> None:
    started = await practice.command("/vergadering start prt 12-1")
    assert "*1. Opening en mededelingen*  (1 van 4)" in started.shown
    await practice.command("/actie nieuw COA: eerste")
    moved = await practice.command("/vergadering punt")
    assert "*2. Actuele opvangsituatie*" in moved.shown
    await practice.command("/actie nieuw COA: tweede")
    await practice.command("/vergadering punt 4")
    await practice.command("/actie nieuw COA: laatste")
    assert [item_of(practice, text) for text in ("eerste", "tweede", "laatste")] == [
        "Opening en mededelingen",
        "Actuele opvangsituatie",
        "Rondvraag en sluiting",
    ]


@pytest.mark.parametrize(
    "words", ["3", "punt 3", "tweede cyclus", "Tweede cyclus spreidingswet", "spreidingwet"]
)
@pytest.mark.share(2)
async def test_an_item_is_named_by_number_or_words(practice: Practice, words: str) -> None:
    await practice.command("/vergadering start prt 12-1")
    shown = (await practice.command(f"/vergadering punt {words}")).shown
    assert "*3. Tweede cyclus spreidingswet*" in shown


async def test_the_button_goes_to_the_next_item(practice: Practice) -> None:
    started = await practice.command("/vergadering start prt 12-1")
    moved = await practice.press(with_button(started, "Naar 2."), "Naar 2.")
    assert "*2. Actuele opvangsituatie*" in moved.shown
    assert running(practice).agendapunt == 2


async def test_an_item_that_is_not_there_is_said_with_those_that_are(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    shown = (await practice.command("/vergadering punt 9")).shown
    assert texts.no_such_item("9") in shown
    assert "Rondvraag en sluiting" in shown
    assert running(practice).agendapunt == 1


async def test_after_the_last_item_there_is_none(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering punt 4")
    assert (await practice.command("/vergadering punt")).shown == texts.LAST_ITEM


async def test_a_meeting_without_agenda_says_how_to_get_one(practice: Practice) -> None:
    await practice.command("/vergadering plan rrt gooi 12-1")
    await practice.command("/vergadering start rrt gooi 12-1")
    shown = (await practice.command("/vergadering punt rrt gooi")).shown
    assert shown == texts.NO_AGENDA


async def test_only_the_secretariaat_moves_along_the_agenda(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    shown = (await practice.command("/vergadering punt", user=BURGEMEESTER_BLOEMENDAAL)).shown
    assert "secretariaat" in shown
    assert running(practice).agendapunt == 1


async def test_before_closing_the_chair_is_asked_for_what_is_missing(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw COA: met alles, 1 maart")
    await practice.command("/actie nieuw zonder iets")
    await practice.command("/actie nieuw COA: zonder datum")
    await practice.command("/actie nieuw zonder eigenaar, 1 maart")
    asked = await practice.command("/vergadering sluit")
    assert texts.BEFORE_CLOSING in asked.shown
    assert "*A2*  Wie neemt dit op zich, en wanneer is het klaar: zonder iets?" in asked.shown
    assert "*A3*  COA, wanneer is dit klaar: zonder datum?" in asked.shown
    assert "*A4*  Wie neemt dit op zich: zonder eigenaar?" in asked.shown
    assert "met alles" not in asked.shown.lower()
    assert running(practice)
    closed = await practice.press(with_button(asked, texts.CLOSE_NOW), texts.CLOSE_NOW)
    assert practice.rows(Vergadering, Vergadering.status == "loopt") == []
    assert vooruitblik_texts.summary_title("PRT") in closed.shown
    assert "9 open punten gaan mee naar de volgende vergadering" in closed.shown


async def test_a_point_that_lacks_something_can_be_completed_from_the_question(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw COA: zonder datum")
    asked = await practice.command("/vergadering sluit")
    opened = await practice.press(with_button(asked, "Wijzigen"), "Wijzigen")
    assert opened.view
    await practice.submit(opened.view, {"termijn": "1 maart"})
    closed = await practice.command("/vergadering sluit")
    assert vooruitblik_texts.summary_title("PRT") in closed.shown


async def test_where_nothing_is_missing_it_is_closed_at_once(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw vraag van Wienstra: hoeveel plekken zijn er")
    closed = await practice.command("/vergadering sluit")
    assert vooruitblik_texts.summary_title("PRT") in closed.shown


async def test_the_summary_is_shared_once_by_its_button(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw COA: iets, 1 maart")
    closed = await practice.command("/vergadering sluit")
    await practice.tick()
    assert not [m for m in practice.posted() if "Samenvatting" in m.shown]
    button = texts.share_with("prt")
    assert (await practice.press(with_button(closed, button), button)).shown == texts.shared("#prt")
    assert (await practice.command("/vergadering deel")).shown == texts.shared_already("#prt")
    await practice.tick()
    await practice.tick()
    (shared,) = [m for m in practice.posted() if "Samenvatting" in m.shown]
    assert "iets" in shared.shown


async def test_a_meeting_that_was_not_closed_has_no_summary_to_share(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    shown = (await practice.command("/vergadering deel PRT-2027-01-12")).shown
    assert shown == vergaderingen_texts.not_closed("loopt")


async def test_an_open_point_goes_on_to_the_next_vooruitblik(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw COA: wat blijft liggen, 1 maart")
    await practice.command("/vergadering sluit")
    await practice.command("/vergadering plan prt 19-1")
    practice.clock.forward(days=1)
    await practice.tick()
    assert any("wat blijft liggen" in m.shown and "Vooruitblik" in m.shown for m in practice.posted())


async def test_of_several_running_meetings_the_one_is_asked(practice: Practice) -> None:
    await practice.command("/vergadering plan rrt gooi 12-1")
    await practice.command("/vergadering start rrt gooi 12-1")
    await practice.command("/vergadering start prt 12-1")
    asked = await practice.direct("/vergadering sluit")
    assert set(labels(with_button(asked, "PRT"))) == {"PRT", "RRT Gooi en Vechtstreek"}


async def test_the_only_running_meeting_needs_no_name(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.direct("punt 3")
    assert running(practice).agendapunt == 3
    assert practice.rows(Actie, Actie.tekst == "punt 3") == []


async def test_a_meeting_of_a_later_day_begins_only_when_that_is_meant(practice: Practice) -> None:
    day = date(2027, 1, 12)  # tomorrow
    asked = await practice.command("/vergadering start prt")
    assert asked.shown.startswith(vergaderingen_texts.too_early("PRT", day))
    assert practice.rows(Vergadering, Vergadering.status == "loopt") == []
    await practice.press(asked.messages[0], vergaderingen_texts.TOO_EARLY_YES)
    assert running(practice).datum == day
    again = await practice.command("/vergadering start prt")
    assert again.shown == vergaderingen_texts.only_planned("loopt")


async def test_a_meeting_of_today_begins_at_once(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    assert running(practice).datum == date(2027, 1, 12)
