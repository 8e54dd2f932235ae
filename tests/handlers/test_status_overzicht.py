"""/status overzicht: the work in numbers."""

from __future__ import annotations

from bot.texts import csvlijst as file_texts
from bot.texts import voortgang as texts
from tests.practice import Practice


async def test_every_tafel_has_its_numbers_and_so_have_all_together(practice: Practice) -> None:
    shown = (await practice.command("/stand overzicht")).shown
    for tafel in practice.config.tafels.values():
        assert tafel.afkorting in shown
    assert texts.TOTAL in shown
    assert "zonder eigenaar" in shown
    assert "`" not in shown.partition(texts.MEANING)[0]


async def test_one_tafel_has_no_total_and_what_is_no_tafel_is_said(practice: Practice) -> None:
    shown = (await practice.command("/stand overzicht gooi")).shown
    assert "RRT Gooi en Vechtstreek" in shown
    assert texts.TOTAL not in shown
    assert texts.which_tafel("Haarlem") in (await practice.command("/stand overzicht Haarlem")).shown


async def test_it_comes_as_a_file_too(practice: Practice) -> None:
    reply = await practice.command("/stand overzicht csv")
    assert file_texts.FILE_COMES in reply.shown
    [file] = [f for message in reply.messages for f in message.files]
    lines = file.content.decode("utf-8-sig").splitlines()
    assert lines[0].split(";") == list(texts.COLUMNS)
    assert len(lines) == 1 + len(practice.config.tafels)
