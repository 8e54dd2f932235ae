"""The clock and the faults on top of the page, by keyboard, on a telephone and with two people at once."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.oefen.omgeving import Oefening
from bot.texts import oefen as page_texts
from bot.texts import oefenbediening as texts
from tests.browser.conftest import Open
from tests.browser.test_accessible import SHAPES, violations
from tests.browser.test_narrow import overflows

expect = pytest.importorskip("playwright.async_api").expect


async def test_a_jump_of_the_clock_keeps_the_focus_and_leads_to_what_was_posted(
    open_page: Open, oefening: Oefening
) -> None:
    page = await open_page(oefening.address)
    other = await open_page(f"{oefening.address}/?als={BURGEMEESTER_BLOEMENDAAL}", locale="en-GB")
    happened = page.locator("#gebeurd")
    assert await happened.get_attribute("role") == "status"
    shown = await happened.evaluate("one => getComputedStyle(one).display")
    assert shown == "block", "it is there before it says something, or nobody hears it"
    button = page.get_by_role("button", name=texts.STEPS["volgende"])
    await button.focus()
    await page.keyboard.press("Enter")
    await expect(happened).to_contain_text("geplaatst")
    await expect(button).to_be_focused()
    shown = await page.locator(".oefenklok strong").text_content()
    await expect(other.locator(".oefenklok strong")).to_have_text(str(shown))
    await happened.get_by_role("link").first.click()
    await expect(page.locator("#berichten .bericht")).not_to_have_count(0)
    await expect(happened).to_contain_text("geplaatst")
    await page.locator("#tekst").fill("Gezien")
    await page.keyboard.press("Enter")
    await expect(happened).to_be_empty()


async def test_choosing_a_fault_is_not_disturbed_and_fits_a_telephone(
    open_page: Open, oefening: Oefening
) -> None:
    page = await open_page(oefening.address, width=360, height=740)
    faults = page.locator("#haperingen")
    await page.locator("#haperingen-kop").click()
    assert not await overflows(page)
    assert await violations(page, SHAPES) == []
    await page.get_by_label(texts.WHICH).select_option("SLOW")
    await oefening.slack.say(BURGEMEESTER_BLOEMENDAAL, "prt", "Goedemorgen")
    await oefening.bediening.jump(oefening.klok())
    await expect(page.locator("#berichten")).to_contain_text("Goedemorgen")
    await expect(page.get_by_label(texts.WHICH)).to_have_value("SLOW")
    await page.get_by_role("button", name=texts.SWITCH_ON).press("Enter")
    await expect(faults).to_contain_text("Aan: traag")
    await expect(page.locator("#hapering-aan")).to_be_focused()
    assert await violations(page, SHAPES) == []

    oefening.slack.inst.haperingen.slow = 2.0
    clock = page.get_by_role("button", name=texts.STEPS["volgende"])
    await clock.dblclick()
    await expect(page.locator("#melding")).to_have_text(page_texts.BUSY)
    await expect(page.locator("#oefenklok")).to_have_attribute("aria-busy", "true")
    await expect(page.locator("#gebeurd")).to_contain_text("geplaatst")
    await expect(page.locator("#melding")).to_be_empty()
    [met] = oefening.bediening.aflopen
    assert met.staat == texts.stands(1)

    await page.locator("#haperingen-kop").click()
    await oefening.slack.say(SECRETARIS, "prt", "Tot straks")
    await expect(page.locator("#berichten")).to_contain_text("Tot straks")
    await expect(faults).not_to_have_attribute("open", "")
