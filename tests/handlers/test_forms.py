"""Submitted forms: saved once, and a receipt in their place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.texts import acties as texts
from bot.texts import hulp
from bot.texts import poort as poort_texts
from tests.practice import Practice


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_a_receipt_takes_the_place_of_the_form(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    saved = await practice.submit(opened.view, {"tekst": "eenmaal", "soort": "toezegging"})
    assert saved.view
    assert saved.view.title == hulp.SAVED
    assert "Toezegging" in saved.view.shown
    assert practice.actie("eenmaal").soort == "toezegging"


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_a_form_delivered_again_has_one_effect(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    await practice.submit(opened.view, {"tekst": "eenmaal"})
    before = practice.counts()
    await practice.redeliver()
    assert practice.counts() == before


async def test_what_is_left_as_it_is_changes_nothing(practice: Practice) -> None:
    opened = await practice.command("/actie wijzig A1")
    assert opened.view
    before = practice.counts()
    saved = await practice.submit(opened.view)
    assert saved.view
    assert texts.NOTHING_CHANGED in saved.view.shown
    assert practice.counts() == before


async def test_emptied_fields_are_emptied(practice: Practice) -> None:
    opened = await practice.command("/actie wijzig A1")
    assert opened.view
    saved = await practice.submit(opened.view, {"wie": None, "termijn": None})
    assert saved.view
    assert texts.NO_OWNER in saved.view.shown
    assert texts.NO_DATE in saved.view.shown


@pytest.mark.parametrize("forged", [{"soort": "verzonnen"}, {"regio": "verzonnen"}])
async def test_a_choice_that_the_form_does_not_have_is_refused(
    practice: Practice, forged: dict[str, str]
) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    for block in opened.view.source["blocks"]:
        if block["block_id"] in forged:
            option = {"text": {"type": "plain_text", "text": "?"}, "value": forged[block["block_id"]]}
            block["element"]["options"].append(option)
    before = practice.counts()
    await practice.submit(opened.view, {"tekst": "binnengesmokkeld", **forged})
    assert practice.counts() == before


@pytest.mark.parametrize(
    "forged", [{"id": 10**30}, {"id": -1}, {"id": True}, {"id": [1]}, {"tafel": ["prt"]}]
)
async def test_metadata_that_no_form_of_ours_has_is_not_an_error_of_the_bot(
    practice: Practice, forged: dict[str, Any]
) -> None:
    opened = await practice.command("/actie wijzig A1")
    assert opened.view
    opened.view.source["private_metadata"] = json.dumps(forged)
    before = practice.counts()
    shown = await practice.submit(opened.view, {"tekst": "binnengesmokkeld"})
    assert shown.view
    assert poort_texts.NOT_MADE_HERE in shown.view.shown
    assert practice.counts() == before


async def test_what_is_filled_in_is_kept_without_hidden_characters(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    await practice.submit(opened.view, {"tekst": "on\u200bzicht\u202ebaar"})
    assert practice.actie("onzichtbaar").nummer


async def test_another_region_drops_the_gemeente_that_the_form_still_shows(practice: Practice) -> None:
    opened = await practice.command("/actie wijzig A3")
    assert opened.view
    await practice.submit(opened.view, {"regio": "gooi"})
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    assert (point.regio, point.gemeente) == ("gooi", None)


async def test_another_gemeente_brings_its_region(practice: Practice) -> None:
    opened = await practice.command("/actie wijzig A3")
    assert opened.view
    await practice.submit(opened.view, {"gemeente": "schagen"})
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    assert (point.regio, point.gemeente) == ("nhn", "Schagen")


async def test_an_emptied_gemeente_leaves_the_region(practice: Practice) -> None:
    opened = await practice.command("/actie wijzig A3")
    assert opened.view
    await practice.submit(opened.view, {"gemeente": None})
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    assert (point.regio, point.gemeente) == ("kennemerland", None)


async def test_a_condition_may_be_filled_in_as_date(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    await practice.submit(opened.view, {"tekst": "formats", "termijn": "na publicatie van de raming"})
    assert practice.actie("formats").voorwaarde == "na publicatie van de raming"
