"""A line typed in Slack: who is known is recognised wherever the name stands, and pasted lists fall apart."""

from __future__ import annotations

import pytest

from bot.texts import acties as texts
from bot.texts import invoer as invoer_texts
from tests.practice import Practice


@pytest.mark.parametrize(
    "line",
    [
        "nareizigers tellen, COA, gooi, uiterlijk 15 februari",
        "uiterlijk 15 februari COA: nareizigers tellen, gooi",
        "gooi - COA - nareizigers tellen - 15/2",
        "wat: nareizigers tellen wie: COA waar: gooi wanneer: 15 feb",
        "nareizigers tellen (COA, gooi, 15 feb)",
        "nareizigers tellen door coa vóór 16 februari, gooi",
    ],
)
@pytest.mark.share(2)
async def test_a_point_is_read_in_any_order(practice: Practice, line: str) -> None:
    shown = (await practice.command(f"/actie nieuw {line}")).shown
    assert "COA · Gooi en Vechtstreek · ma 15 februari 2027" in shown
    assert "nareizigers tellen" in shown
    assert "⚠" not in shown


async def test_somebody_in_the_register_owns_a_point_by_name(practice: Practice) -> None:
    await practice.command("/actie nieuw Zandbergen: eerste punt")
    assert "Zandbergen ·" in (await practice.command("/actie nieuw tweede punt, Zandbergen")).shown
    unknown = (await practice.command("/actie nieuw derde punt, Iemand")).shown
    assert texts.NO_OWNER in unknown
    assert "derde punt, Iemand" in unknown


async def test_words_that_are_no_date_are_told_in_the_receipt(practice: Practice) -> None:
    shown = (await practice.command("/actie nieuw COA: verslag delen, 30 februari")).shown
    assert invoer_texts.no_such_date("30 februari") in shown
    assert texts.NO_DATE in shown


async def test_a_heading_owns_the_points_under_it(practice: Practice) -> None:
    shown = (await practice.command("/actie nieuw COA:\n- eerste regel\n• tweede regel, 15 feb")).shown
    assert shown.count("COA ·") == 2
    assert "eerste regel" in shown
    assert "tweede regel" in shown
