"""What happens elsewhere shows at once, and takes nothing away from who is busy."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import COA, SECRETARIS
from tests.browser.conftest import Open, Page
from tests.practice import Practice

expect = pytest.importorskip("playwright.async_api").expect
HOSTILE = '<img src=x onerror="document.title=1"> <script>document.title=2</script> &lt;b&gt;'


@pytest.mark.in_suite
async def test_a_message_of_somebody_else_comes_in_while_typing(page: Page, practice: Practice) -> None:
    await page.keyboard.type("half een zin")
    await practice.slack.say(COA, "prt", "Ik ben er ook")
    await expect(page.locator(".bericht").last).to_contain_text("Ik ben er ook")
    await expect(page.locator("#tekst")).to_be_focused()
    await page.keyboard.type(" en de rest")
    await expect(page.locator("#tekst")).to_have_value("half een zin en de rest")


async def test_what_was_typed_is_still_there_after_a_look_elsewhere(page: Page) -> None:
    await page.keyboard.type("straks verder")
    await page.get_by_role("link", name="rrt-kennemerland").click()
    await expect(page.locator("#tekst")).to_have_value("")
    await page.locator("#zijbalk li a").first.click()
    await expect(page.locator("#tekst")).to_have_value("straks verder")


async def test_a_half_filled_form_stays_while_things_happen(page: Page, practice: Practice) -> None:
    await page.keyboard.type("/actie nieuw")
    await page.keyboard.press("Enter")
    what = page.get_by_label("Wat moet er gebeuren?")
    await what.fill("De zaal")
    await practice.slack.say(COA, "prt", "Ik ben er ook")
    await expect(page.locator(".bericht").last).to_contain_text("Ik ben er ook")
    await expect(what).to_be_focused()
    await expect(what).to_have_value("De zaal")


async def test_a_field_in_a_message_keeps_what_was_typed_when_the_message_changes(
    page: Page, practice: Practice
) -> None:
    field = {"type": "plain_text_input", "action_id": "woord"}
    label = {"type": "plain_text", "text": "Toelichting"}
    asked = {"type": "input", "block_id": "woord", "label": label, "element": field}
    werkplek = practice.slack.werkplek
    message = werkplek.post(practice.slack.channel("prt"), werkplek.bot.id, "x", blocks=[asked])
    box = page.get_by_label("Toelichting")
    await box.fill("half")
    more = {"type": "context", "elements": [{"type": "mrkdwn", "text": "bijgewerkt"}]}
    werkplek.edit(message, text="x", blocks=[asked, more], metadata=None)
    await expect(page.locator(".bericht").last).to_contain_text("bijgewerkt")
    await expect(box).to_be_focused()
    await page.keyboard.type(" en heel")
    await expect(box).to_have_value("half en heel")


async def test_who_reads_further_up_is_left_there(page: Page, practice: Practice) -> None:
    for number in range(30):
        await practice.slack.say(COA, "prt", f"bericht {number}")
    log = page.get_by_role("log")
    await expect(log).to_contain_text("bericht 29")
    assert await log.evaluate("one => one.scrollHeight - one.scrollTop - one.clientHeight < 60")
    await log.evaluate("one => { one.scrollTop = 0; }")
    await practice.slack.say(COA, "prt", "nog een")
    await expect(log).to_contain_text("nog een")
    assert await log.evaluate("one => one.scrollTop") == 0


async def test_a_channel_tells_what_is_new_until_it_is_read(page: Page, practice: Practice) -> None:
    await practice.slack.say(COA, "rrt-kennemerland", "Goedemorgen")
    place = page.get_by_role("link", name="rrt-kennemerland")
    await expect(place).to_contain_text("1 ongelezen")
    await place.click()
    await expect(place).not_to_contain_text("ongelezen")


async def test_home_shows_without_asking_twice(open_page: Open) -> None:
    page = await open_page(f"/?als={SECRETARIS}&in=home")
    await expect(page.get_by_role("region", name="Home")).to_contain_text("Komende vergaderingen")


@pytest.mark.in_suite
async def test_hostile_text_stays_text(page: Page, practice: Practice) -> None:
    title = await page.title()
    await page.locator("#tekst").fill(HOSTILE)
    await page.keyboard.press("Enter")
    await expect(page.locator(".bericht").last).to_contain_text("<script>document.title=2</script>")
    assert await page.title() == title
    assert await page.locator(".bericht img, .bericht script").count() == 0
