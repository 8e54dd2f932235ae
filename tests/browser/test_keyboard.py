"""Somebody without a mouse gets everything done."""

from __future__ import annotations

from typing import Any

import pytest

from bot.models import Actie
from bot.oefen.mensen import GAST, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import oefen as texts
from bot.texts import vergaderingen as meeting_texts
from tests.browser.conftest import Open, Page
from tests.practice import Practice

expect = pytest.importorskip("playwright.async_api").expect


def plain(text: str) -> dict[str, str]:
    return {"type": "plain_text", "text": text}


CONFIRM = {
    "title": plain("Lijst tonen?"),
    "text": plain("De lijst is lang."),
    "confirm": plain("Toon de lijst"),
    "deny": plain("Toch niet"),
}


def completions(page: Page) -> Any:
    return page.get_by_role("listbox", name=texts.COMPLETIONS).get_by_role("option")


def ask_first(practice: Practice) -> None:
    """A message of the bot with a button that asks whether one is sure, and then shows the list."""
    button = {"type": "button", "action_id": "opdracht", "text": plain("Lijst"), "value": "actie lijst"}
    actions = {"type": "actions", "block_id": "b", "elements": [button | {"confirm": CONFIRM}]}
    slack = practice.slack
    slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "lijst", blocks=[actions])


@pytest.mark.in_suite
async def test_a_command_is_completed_verb_and_all_and_sent(page: Page, practice: Practice) -> None:
    box = page.locator("#tekst")
    await expect(box).to_be_focused()
    await page.keyboard.type("/ac")
    options = completions(page)
    await expect(options).to_have_count(1)
    await expect(box).to_have_attribute("aria-activedescendant", "aanvulling-1")
    await page.keyboard.press("Tab")
    await expect(box).to_have_value("/actie ")
    await expect(options.first).to_contain_text("/actie nieuw")
    await page.keyboard.press("ArrowDown")
    await expect(page.locator("[role=option][aria-selected=true]")).to_contain_text("/actie lijst")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(box).to_have_value("/actie nieuw ")
    await expect(page.locator("#tekst-uitleg")).to_contain_text("wie: wat, waar, wanneer")
    await page.keyboard.type("COA: de sleutel halen, uiterlijk 15 februari")
    await page.keyboard.press("Enter")
    answer = page.locator(".bericht.stil")
    await expect(answer).to_contain_text("de sleutel halen")
    await expect(answer).to_contain_text(texts.ONLY_YOU)
    await expect(box).to_have_value("")
    assert practice.actie("de sleutel halen").id


async def test_escape_closes_the_completions_and_enter_then_sends_what_stands_there(page: Page) -> None:
    await page.keyboard.type("/actie l")
    await expect(completions(page)).to_have_count(1)
    await page.keyboard.press("Escape")
    await expect(completions(page)).to_have_count(0)
    await expect(page.locator("#tekst")).to_have_value("/actie l")


async def test_a_button_that_asks_first_can_be_declined(page: Page, practice: Practice) -> None:
    ask_first(practice)
    button = page.get_by_role("button", name="Lijst", exact=True)
    await button.focus()
    await page.keyboard.press("Enter")
    question = page.get_by_role("dialog", name="Lijst tonen?")
    await expect(question).to_contain_text("De lijst is lang.")
    await expect(page.get_by_role("button", name="Toch niet")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(question).to_be_hidden()
    await expect(button).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator(".bericht.stil")).to_contain_text("Acties: open")
    await expect(button).to_be_focused()


@pytest.mark.in_suite
async def test_a_form_tells_what_is_wrong_under_the_field_and_takes_it_when_put_right(
    page: Page, practice: Practice
) -> None:
    before = len(practice.rows(Actie))
    await page.keyboard.type("/actie nieuw")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Nieuwe actie")).to_be_visible()
    what = page.get_by_label("Wat moet er gebeuren?")
    await expect(what).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.type("COA")
    await page.keyboard.press("Enter")
    await expect(what).to_have_attribute("aria-invalid", "true")
    await expect(what).to_be_focused()
    await expect(what).to_have_accessible_description(texts.FIELD_NEEDED)
    assert len(practice.rows(Actie)) == before
    await page.keyboard.type("De sleutel vragen")
    await page.keyboard.press("Tab")
    await expect(page.get_by_label("Wie")).to_have_value("COA")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Opgeslagen")).to_contain_text("De sleutel vragen")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(page.locator("#tekst")).to_be_focused()
    assert practice.actie("De sleutel vragen")


async def test_a_choice_in_a_form_is_searched_for_by_typing(page: Page) -> None:
    await page.keyboard.type("/actie nieuw")
    await page.keyboard.press("Enter")
    region = page.get_by_role("combobox", name="Regio")
    await region.focus()
    await page.keyboard.type("kenn")
    await expect(page.get_by_role("listbox", name="Regio").get_by_role("option")).to_have_count(1)
    await page.keyboard.press("Enter")
    await expect(region).to_have_value("Kennemerland")
    chosen = page.locator("select[data-zoek]").filter(has_text="Kennemerland")
    await expect(chosen).to_have_value("kennemerland")


async def test_escape_closes_a_form_and_the_focus_returns_to_what_opened_it(
    page: Page, practice: Practice
) -> None:
    await practice.command("/actie lijst")
    menu = page.locator(".sectie summary").first
    await menu.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Toon")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_role("menuitem", name="Wijzigen")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(menu).to_be_focused()
    assert practice.slack.inst.schermen.top(SECRETARIS) is None


async def test_a_thread_is_opened_answered_and_closed(page: Page, practice: Practice) -> None:
    await page.keyboard.type("Wie opent de zaal?")
    await page.keyboard.press("Enter")
    mine = page.locator(".bericht", has_text="Wie opent de zaal?")
    await mine.get_by_role("link", name=texts.REPLY).focus()
    await page.keyboard.press("Enter")
    await page.wait_for_url("**draad=*")
    answer = page.get_by_label(texts.REPLY_HERE)
    await expect(answer).to_be_focused()
    await page.keyboard.type("/actie lijst")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status")).to_have_text(texts.NO_COMMAND_IN_THREAD)
    await expect(answer).to_have_value("/actie lijst")
    await answer.fill("Ik.")
    await page.keyboard.press("Enter")
    await expect(page.locator("#draad .bericht").last).to_contain_text("Ik.")
    await expect(mine.first).to_contain_text("1 antwoord")
    await page.keyboard.press("Escape")
    await expect(page.locator("#draad")).to_have_count(0)
    [root, reply] = [m for m in practice.slack.channel("prt").messages if not m.from_bot]
    assert reply.thread_ts == root.ts


async def test_a_button_that_gives_way_to_its_answer_leaves_the_focus_with_that(page: Page) -> None:
    await page.keyboard.type("/vergadering start prt")
    await page.keyboard.press("Enter")
    button = page.get_by_role("button", name=meeting_texts.TOO_EARLY_YES, exact=True)
    await button.focus()
    await page.keyboard.press("Enter")
    answer = page.locator(".bericht.stil", has_text="Loopt")
    await expect(answer).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.locator(":focus")).not_to_have_class("overslaan")


async def test_a_choice_in_a_message_counts_at_once(page: Page, practice: Practice) -> None:
    options = [
        {"text": plain("Open punten"), "value": "actie lijst"},
        {"text": plain("Besluiten"), "value": "besluit lijst"},
    ]
    choice = {
        "type": "static_select",
        "action_id": "opdracht",
        "placeholder": plain("Toon"),
        "options": options,
    }
    slack = practice.slack
    blocks = [{"type": "actions", "block_id": "b", "elements": [choice]}]
    slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "x", blocks=blocks)
    await page.get_by_role("combobox", name="Toon").focus()
    await page.keyboard.type("punt")
    await page.keyboard.press("Enter")
    await expect(page.locator(".bericht.stil")).to_contain_text("Acties: open")
    await expect(page.get_by_role("combobox", name="Toon")).to_have_value("Open punten")


async def test_who_is_new_gets_a_line_to_begin_with(open_page: Open, practice: Practice) -> None:
    page = await open_page(f"/?als={SECRETARIS_KENNEMERLAND}")
    first = page.get_by_role("button", name="/stand regio Kennemerland")
    await first.focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#tekst")).to_be_focused()
    await expect(page.locator("#tekst")).to_have_value("/stand regio Kennemerland")
    await page.keyboard.press("Enter")
    await expect(page.locator(".bericht.stil")).to_contain_text("Kennemerland")
    await expect(first).to_have_count(0)


async def test_one_can_become_somebody_else(page: Page) -> None:
    await page.get_by_label(texts.ACTING_AS).select_option(label="Ilse Gastman – gast")
    await page.wait_for_url(f"**als={GAST}**")
    await expect(page.get_by_label(texts.ACTING_AS)).to_have_value(GAST)
