"""/notitie: prose under the agendapunt that is being discussed."""

from __future__ import annotations

import pytest

from bot.models import Notitie
from bot.oefen.mensen import GAST
from bot.texts import notities as texts
from tests.practice import Practice


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_noted_under_the_running_item(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    shown = (await practice.command("/notitie de raming komt in maart")).shown
    assert texts.noted(1, "1. Opening en mededelingen") in shown
    listed = (await practice.command("/notitie lijst")).shown
    assert "*1. Opening en mededelingen*\n– de raming komt in maart" in listed


@pytest.mark.parametrize(
    "text", ["lijst met namen volgt", "nieuw beleid van AenM", "<!channel> let op", "gooi meldt 12 plekken"]
)
async def test_every_word_of_a_note_is_kept(practice: Practice, text: str) -> None:
    await practice.command(f"/notitie {text}")
    (note,) = practice.rows(Notitie)
    assert note.tekst == text


async def test_a_note_reaches_nobody(practice: Practice) -> None:
    await practice.command("/notitie <!channel> let op")
    shown = (await practice.command("/notitie lijst")).shown
    assert "&lt;!channel&gt; let op" in shown


async def test_lines_are_notes_of_their_own(practice: Practice) -> None:
    shown = (await practice.command("/notitie eerste\n\ntweede")).shown
    assert [n.tekst for n in practice.rows(Notitie)] == ["eerste", "tweede"]
    assert "2 notities genoteerd bij PRT ma 14 december 2026" in shown


async def test_without_text_it_says_how(practice: Practice) -> None:
    assert (await practice.command("/notitie")).shown == texts.TEXT_NEEDED
    assert practice.rows(Notitie) == []


async def test_a_guest_notes_nothing(practice: Practice) -> None:
    await practice.command("/notitie stiekem", user=GAST)
    assert practice.rows(Notitie) == []


async def test_a_tafel_without_notes_says_so(practice: Practice) -> None:
    assert texts.NONE in (await practice.command("/notitie lijst")).shown


async def test_an_older_note_is_taken_back_by_its_own_button(practice: Practice) -> None:
    first = await practice.command("/notitie eerste")
    practice.clock.forward(seconds=5)
    await practice.command("/notitie tweede")
    practice.clock.forward(seconds=5)
    await practice.press(first.message, "Ongedaan maken")
    assert [n.tekst for n in practice.rows(Notitie) if n.gewist_op is None] == ["tweede"]
