"""The Home tab: one's own points and what is to come."""

from __future__ import annotations

import pytest
from sqlmodel import Session, col, select

from bot.models import Aankondiging, Poging, Verzending
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.oefen.schermen import View
from bot.texts import acties as acties_texts
from bot.texts import home as texts
from bot.texts import poort
from tests.practice import Practice

VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"


async def tab(practice: Practice, user: str) -> View:
    await practice.home(user)
    return practice.slack.inst.schermen.homes[user]


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_it_shows_my_points_and_the_meetings_to_come(practice: Practice) -> None:
    shown = await practice.home(BURGEMEESTER_BLOEMENDAAL)
    assert "Een locatiebezoek in Bloemendaal voorbereiden" in shown
    assert "Formats maken" not in shown
    assert "di 12 januari 2027" in shown


async def test_it_is_drawn_again_with_what_changed(practice: Practice) -> None:
    await practice.command("/actie klaar A3", user=BURGEMEESTER_BLOEMENDAAL)
    shown = await practice.home(BURGEMEESTER_BLOEMENDAAL)
    assert texts.NONE_MINE in shown


async def test_without_points_it_says_so_and_what_can_be_typed(practice: Practice) -> None:
    shown = await practice.home(SECRETARIS)
    assert texts.NONE_MINE in shown
    assert "/actie" in shown


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_what_is_done_from_a_menu_is_answered_in_a_modal_and_shown_at_once(practice: Practice) -> None:
    me = BURGEMEESTER_BLOEMENDAAL
    home = await tab(practice, me)
    answer = await practice.choose(home, VISIT, acties_texts.DONE, user=me)
    assert practice.actie(VISIT).status == "afgerond"
    assert answer.view
    assert "Afgerond" in answer.view.shown
    assert VISIT not in practice.slack.inst.schermen.homes[me].shown


async def test_a_form_opened_from_home_draws_it_again(practice: Practice) -> None:
    me = BURGEMEESTER_BLOEMENDAAL
    form = await practice.choose(await tab(practice, me), VISIT, acties_texts.EDIT, user=me)
    assert form.view
    saved = await practice.submit(form.view, {"tekst": "Een ander bezoek"}, user=me)
    assert "Een ander bezoek" in practice.slack.inst.schermen.homes[me].shown
    assert saved.view
    again = await practice.press(saved.view, acties_texts.EDIT, user=me)
    assert again.view
    await practice.submit(again.view, {"tekst": "Nog een bezoek"}, user=me)
    assert "Nog een bezoek" in practice.slack.inst.schermen.homes[me].shown


async def test_a_meeting_has_a_button_to_its_card(practice: Practice) -> None:
    home = await tab(practice, SECRETARIS)
    card = await practice.press(home, texts.OPEN_CARD)
    assert card.view
    assert "Tweede cyclus spreidingswet" in card.view.shown


async def test_an_answer_that_cannot_open_comes_as_a_direct_message(practice: Practice) -> None:
    home = await tab(practice, SECRETARIS)
    start = practice.slack.inst.schermen.new_trigger

    def spent(user_id: str) -> str:
        practice.clock.forward(seconds=-10)
        trigger = start(user_id)
        practice.clock.forward(seconds=10)
        return trigger

    practice.slack.inst.schermen.new_trigger = spent  # type: ignore[method-assign]
    card = await practice.press(home, texts.OPEN_CARD)
    assert "Tweede cyclus spreidingswet" in card.message.shown


async def test_a_secretariaat_sees_what_is_incomplete_and_can_complete_it(practice: Practice) -> None:
    home = await tab(practice, SECRETARIS)
    assert texts.incomplete(1, 1) in home.shown
    form = await practice.press(home, acties_texts.EDIT)
    assert form.view
    await practice.submit(form.view, {"wie": "COA"})
    assert texts.INCOMPLETE not in practice.slack.inst.schermen.homes[SECRETARIS].shown


@pytest.mark.parametrize("user", [BURGEMEESTER_BLOEMENDAAL, SECRETARIS_KENNEMERLAND])
async def test_nobody_sees_what_another_tafel_must_look_after(practice: Practice, user: str) -> None:
    assert texts.INCOMPLETE not in await practice.home(user)


async def test_a_secretariaat_sees_what_was_not_posted(practice: Practice) -> None:
    def fail(session: Session) -> None:
        post = session.exec(
            select(Verzending)
            .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
            .where(Aankondiging.wat == "herinnering", Aankondiging.publiek == "prt")
        ).first()
        assert post
        post.status, post.eerste_poging = "FAILED", practice.clock()
        session.add(
            Poging(verzending_id=post.id, nummer=1, op=practice.clock(), uitkomst="FAILED", fout="x_y")
        )

    practice.database.run_now(fail)
    shown = await practice.home(SECRETARIS)
    assert texts.FAILED in shown
    assert "De herinnering voor PRT di 12 januari 2027: Slack weigerde het: x_y" in shown
    assert texts.FAILED not in await practice.home(BURGEMEESTER_BLOEMENDAAL)


async def test_a_full_home_is_one_that_slack_takes(practice: Practice) -> None:
    lines = "\n".join(f"punt {n} wie Duinhoven" for n in range(30))
    await practice.command(f"/actie nieuw {lines}")
    home = await tab(practice, BURGEMEESTER_BLOEMENDAAL)
    assert len(home.blocks) < 100
    assert texts.mine_more(11, "/actie lijst mijn") in home.shown
    assert poort.apology("").partition(";")[0] not in home.shown
