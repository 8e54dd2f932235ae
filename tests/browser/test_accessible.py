"""What axe-core finds (dequeuelabs.com/axe): nothing, on every kind of screen, light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.oefen.mensen import SECRETARIS
from tests.browser.conftest import Open, Page
from tests.practice import Practice

package = pytest.importorskip("axe_playwright_python", reason="axe-playwright-python is not installed")
AXE = (Path(package.__path__[0]) / "axe.min.js").read_text()
PNG = b"\x89PNG\r\n\x1a\n"


EVERYTHING = "{}"
COLOURS = "{ runOnly: ['color-contrast'] }"
SHAPES = "{ rules: { 'color-contrast': { enabled: false } } }"  # the colours are the same on every width


async def violations(page: Page, what: str = EVERYTHING) -> list[str]:
    """What is wrong, and where."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(AXE)  # through the debugger: the Content-Security-Policy stands
    found = await page.evaluate(f"axe.run({what})")
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


async def talk(practice: Practice) -> str:
    """Fill the channel of the PRT with all kinds of messages; gives the ts of one with a thread."""
    await practice.command("/actie lijst")
    slack = practice.slack
    await slack.say(SECRETARIS, "prt", "Wie opent de zaal? `code` *vet* https://voorbeeld.nl")
    root = slack.channel("prt").messages[-1]
    await slack.say(SECRETARIS, "prt", "Ik.", thread_ts=root.ts)
    await slack.drop(SECRETARIS, "prt", "plattegrond.png", PNG)
    return root.ts


async def test_a_channel_a_menu_and_a_thread_have_no_violations(open_page: Open, practice: Practice) -> None:
    ts = await talk(practice)
    page = await open_page(f"/?in={practice.slack.channel('prt').id}&draad={ts}")
    await page.locator("#tekst").fill("/ver")
    assert await violations(page) == []
    await page.locator(".sectie summary").first.click()
    await page.get_by_role("menuitem").first.wait_for()
    await page.emulate_media(color_scheme="dark")
    assert await violations(page, COLOURS) == []


@pytest.mark.in_suite
async def test_home_and_a_form_with_an_error_have_no_violations(open_page: Open, practice: Practice) -> None:
    page = await open_page("/?in=home")
    assert await violations(page) == []
    await practice.command("/actie nieuw")
    await page.get_by_role("button", name="Opslaan").click()
    await page.locator(".foutmelding").wait_for()
    assert await violations(page) == []
    await page.emulate_media(color_scheme="dark")
    assert await violations(page, COLOURS) == []


async def test_a_narrow_screen_has_no_violations(open_page: Open, practice: Practice) -> None:
    ts = await talk(practice)
    page = await open_page(f"/?in={practice.slack.channel('prt').id}&draad={ts}", width=360, height=740)
    assert await violations(page, SHAPES) == []
    await page.goto(f"{practice.slack.base_url}/#zijbalk")
    assert await violations(page, SHAPES) == []
