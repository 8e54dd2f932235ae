"""On a telephone, and in a browser without script."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import SECRETARIS
from bot.oefen.omgeving import Oefening
from bot.texts import oefen as texts
from tests.browser.conftest import Open, Page
from tests.practice import Practice

expect = pytest.importorskip("playwright.async_api").expect


async def overflows(page: Page) -> bool:
    root = page.locator("html")
    return bool(await root.evaluate("one => one.scrollWidth > one.clientWidth"))


@pytest.mark.in_suite
async def test_nothing_is_wider_than_a_narrow_screen(open_page: Open, practice: Practice) -> None:
    await practice.command("/actie lijst")
    await practice.slack.say(SECRETARIS, "prt", "Hottentottententententoonstellingsmakers" * 4)
    root = practice.slack.channel("prt").messages[-1]
    channel = practice.slack.channel("prt").id
    page = await open_page("/", width=360, height=740)
    for path in ("/", "/?in=home", f"/?in={channel}&draad={root.ts}"):
        await page.goto(practice.slack.base_url + path)
        assert not await overflows(page), path
    await practice.command("/actie nieuw")
    await page.get_by_role("dialog").wait_for()
    assert not await overflows(page)


async def test_twice_as_big_there_is_room_to_read(open_page: Open, oefening: Oefening) -> None:
    """A window of 1280 × 800 at 200 %: half of it is left, and all that steers the practice stands on top."""
    page = await open_page(oefening.address, width=640, height=400)
    log = page.get_by_role("log")
    assert await log.evaluate("one => one.clientHeight") > 150
    await page.locator("#tekst").scroll_into_view_if_needed()
    assert await log.evaluate("one => one.getBoundingClientRect().top") >= 0, "with what one types below it"
    assert not await overflows(page)


async def test_the_places_are_behind_a_button_there(open_page: Open) -> None:
    page = await open_page("/", width=360, height=740)
    places = page.get_by_role("navigation", name=texts.PLACES)
    await expect(places).to_be_hidden()
    await page.get_by_role("link", name=texts.SHOW_PLACES).click()
    await places.get_by_role("link", name="rrt-kennemerland").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("# rrt-kennemerland")
    await expect(places).to_be_hidden()


async def test_without_script_commands_forms_and_menus_work(open_page: Open, practice: Practice) -> None:
    page = await open_page("/", java_script_enabled=False)
    await page.get_by_label(texts.say_in("#prt")).fill("/actie nieuw")
    await page.get_by_role("button", name=texts.SEND, exact=True).click()
    await page.get_by_label("Wat moet er gebeuren?").fill("De zaal vragen")
    await page.get_by_role("button", name="Opslaan").click()
    assert practice.actie("De zaal vragen")
    await page.get_by_role("button", name="Sluiten").first.click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await practice.command("/actie lijst")
    await page.reload()
    await page.locator(".sectie summary").first.click()
    await page.get_by_role("button", name="Toon", exact=True).click()
    await page.get_by_role("link", name=texts.REFRESH).click()
    await expect(page.locator(".bericht.stil")).to_have_count(2)
