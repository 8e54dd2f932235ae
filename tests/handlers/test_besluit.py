"""/besluit: decisions noted, changed, withdrawn and replaced."""

from __future__ import annotations

import pytest

from bot.models import Besluit
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL
from bot.texts import besluiten as texts
from bot.texts import hulp as hulp_texts
from tests.practice import Practice, labels


def decision(practice: Practice, nummer: int) -> Besluit:
    (found,) = practice.rows(Besluit, Besluit.nummer == nummer)
    return found


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_each_line_is_a_decision(practice: Practice) -> None:
    reply = await practice.command("/besluit nieuw het kader geldt\nprocedureel: de agenda is vastgesteld")
    assert "*B3*" in reply.shown
    assert decision(practice, 3).tekst == "het kader geldt"
    assert (decision(practice, 4).tekst, decision(practice, 4).procedureel) == (
        "de agenda is vastgesteld",
        True,
    )


async def test_without_text_a_form_opens_and_saves(practice: Practice) -> None:
    reply = await practice.command("/besluit nieuw")
    assert reply.view
    await practice.submit(reply.view, {"tekst": "de raming wordt gevolgd"})
    assert decision(practice, 3).tekst == "de raming wordt gevolgd"


async def test_the_text_changes_in_one_line_or_in_a_form(practice: Practice) -> None:
    await practice.command("/besluit B1 wijzig het kader is vastgesteld")
    assert decision(practice, 1).tekst == "het kader is vastgesteld"
    form = await practice.command("/besluit wijzig B1")
    assert form.view
    await practice.submit(form.view, {"tekst": "het kader geldt voorlopig"})
    assert decision(practice, 1).tekst == "het kader geldt voorlopig"


async def test_a_form_that_somebody_overtook_shows_both_texts_and_asks(practice: Practice) -> None:
    form = await practice.command("/besluit wijzig B1")
    assert form.view
    await practice.command("/besluit wijzig B1 eerst dit", user=BURGEMEESTER_BLOEMENDAAL)
    answer = await practice.submit(form.view, {"tekst": "en dan dat"})
    assert answer.view
    assert "Intussen: eerst dit" in answer.view.shown
    assert "Van u: en dan dat" in answer.view.shown
    assert decision(practice, 1).tekst == "eerst dit"
    await practice.submit(answer.view)
    assert decision(practice, 1).tekst == "en dan dat"


async def test_withdrawn_needs_a_reason_and_keeps_it(practice: Practice) -> None:
    refused = await practice.command("/besluit intrekken B1")
    assert refused.shown == texts.REASON_NEEDED
    reply = await practice.command("/besluit intrekken B1 herzien na overleg")
    assert texts.STATES["ingetrokken"] in reply.shown
    assert (decision(practice, 1).status, decision(practice, 1).reden) == (
        "ingetrokken",
        "herzien na overleg",
    )


@pytest.mark.parametrize(
    "line",
    [
        "/besluit B1 vervangen door B3",
        "/besluit intrekken B1 vervangen door B3",
        "/besluit vervang B1 door B3",
    ],
)
async def test_a_decision_is_replaced_by_another(practice: Practice, line: str) -> None:
    await practice.command("/besluit nieuw een nieuw kader")
    reply = await practice.command(line)
    assert texts.STATES["vervangen"] in reply.shown
    assert decision(practice, 1).vervangen_door_id == decision(practice, 3).id


async def test_a_withdrawn_decision_does_not_change(practice: Practice) -> None:
    await practice.command("/besluit intrekken B1 herzien")
    reply = await practice.command("/besluit wijzig B1 toch weer")
    assert reply.shown == texts.only_valid("ingetrokken")


async def test_a_member_notes_but_does_not_withdraw(practice: Practice) -> None:
    await practice.command("/besluit nieuw van een lid", user=BURGEMEESTER_BLOEMENDAAL)
    assert decision(practice, 3).tekst == "van een lid"
    await practice.command("/besluit intrekken B3 bij nader inzien", user=BURGEMEESTER_BLOEMENDAAL)
    assert decision(practice, 3).status == "geldt"


async def test_listed_and_searched(practice: Practice) -> None:
    assert "Governancekader" in (await practice.command("/besluit lijst prt")).shown
    assert "Governancekader" in (await practice.command("/besluit zoek kader")).shown
    assert texts.NONE_FITS in (await practice.command("/besluit zoek zwembad")).shown
    other = await practice.command("/besluit lijst rrt nhn")
    assert texts.NONE_FITS in other.shown


async def test_the_list_turns_pages(practice: Practice) -> None:
    lines = "\n".join(f"besluit nummer {n:02}" for n in range(3, 33))
    await practice.command(f"/besluit nieuw {lines}")
    first = await practice.command("/besluit lijst")
    page = set(first.shown.splitlines()[1:])  # the answer to the button takes its place
    assert len(labels(first.message)) == 1
    second = await practice.press(first.message, "Volgende")
    assert not page & set(second.shown.splitlines()[1:])
    assert "besluit nummer 32" in second.shown
    assert not labels(second.message)


async def test_a_decision_does_not_replace_itself(practice: Practice) -> None:
    before = practice.rows(Besluit)
    assert (await practice.command("/besluit intrekken B1 vervangen door B1")).shown == texts.ITSELF
    assert practice.rows(Besluit) == before


async def test_what_a_form_cannot_hold_is_not_cut_by_it(practice: Practice) -> None:
    await practice.command(f"/besluit nieuw {'woord ' * 501}")
    reply = await practice.command("/besluit wijzig B3")
    assert reply.view is None
    assert "past niet in een formulier" in reply.shown


async def test_a_number_of_two_tafels_is_asked(practice: Practice) -> None:
    await practice.command("/besluit nieuw van Kennemerland", channel="rrt-kennemerland")
    question = await practice.direct("besluit toon B1")
    assert texts.which("B1") in question.shown
    answer = await practice.press(question.message, "RRT-KENNEMERLAND")
    assert "van Kennemerland" in answer.shown


async def test_words_that_are_no_verb_never_become_the_text(practice: Practice) -> None:
    before = practice.rows(Besluit)
    reply = await practice.command("/besluit B1 goedgekeurd")
    assert hulp_texts.PERHAPS in reply.shown
    assert practice.rows(Besluit) == before


async def test_a_decision_leads_to_its_meeting(practice: Practice) -> None:
    card = await practice.command("/besluit toon B1")
    meeting = await practice.press(card.message, "Vergadering")
    assert "14 december 2026" in meeting.shown


async def test_a_decision_is_taken_back_by_the_button_on_its_receipt(practice: Practice) -> None:
    first = await practice.command("/besluit nieuw prt het kader wordt vastgesteld")
    practice.clock.forward(seconds=5)
    await practice.command("/besluit nieuw prt iets anders")
    practice.clock.forward(seconds=5)
    undone = await practice.press(first.message, "Ongedaan maken")
    assert "ongedaan gemaakt" in undone.shown
    states = {b.tekst: b.status for b in practice.rows(Besluit)}
    assert (states["het kader wordt vastgesteld"], states["iets anders"]) == ("gewist", "geldt")
