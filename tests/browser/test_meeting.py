"""The first day of a secretary, by hand: a meeting from its digest to the summary that is shared, and minutes
that are taken over.

PICTURES=folder keeps what it shows: `make pictures` makes those of the README.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlmodel import SQLModel, select

from bot.models import Actie, Besluit, Vergadering
from bot.oefen.omgeving import Oefening
from tests.browser.conftest import Open, Page

expect = pytest.importorskip("playwright.async_api").expect

Say = Callable[[str], Awaitable[None]]
PICTURES = os.environ.get("PICTURES")
MINUTES = Path(__file__).parents[2] / "docs" / "voorbeeldverslag.txt"


@pytest_asyncio.fixture(loop_scope="session")
async def page(open_page: Open, oefening: Oefening) -> Page:
    return await open_page(oefening.address, width=1120, height=700)


@pytest.fixture
def say(page: Page) -> Say:
    async def say(line: str) -> None:
        await page.locator("#tekst").fill(line)
        await page.keyboard.press("Escape")  # the completions
        await page.keyboard.press("Enter")
        await expect(page.locator("#tekst")).to_have_value("")

    return say


async def look(page: Page, name: str, at: Any) -> None:
    """A picture of the page with this message before one, when pictures are asked for."""
    if PICTURES:
        await at.evaluate("one => one.scrollIntoView()")
        await page.screenshot(path=f"{PICTURES}/{name}.png")


def rows(oefening: Oefening, table: type[SQLModel]) -> list[SQLModel]:
    return list(oefening.bot.deps.database.read_now(lambda s: s.exec(select(table)).all()))


@pytest.mark.in_suite
async def test_a_whole_meeting_from_its_digest_to_the_summary(
    page: Page, say: Say, oefening: Oefening
) -> None:
    latest = page.locator("#berichten .bericht").last
    await expect(latest).to_contain_text("Open uit eerdere vergaderingen")  # the digest stands there already
    await look(page, "vooruitblik", latest)

    await page.get_by_role("button", name="+1 werkdag").click()
    await expect(page.locator(".oefenklok")).to_contain_text("dinsdag 12 januari 2027, 10:00")
    await say("/vergadering start prt")
    await page.get_by_role("button", name="Naar 2. Actuele opvangsituatie").click()
    await expect(latest).to_contain_text("2 van 4")
    await say("/actie nieuw COA: de wachtlijst per locatie geven, gooi, uiterlijk 15 februari")
    await expect(latest).to_contain_text("A1 · COA · Gooi en Vechtstreek · ma 15 februari 2027")
    await say("/besluit nieuw Het governancekader wordt vastgesteld")
    await expect(latest).to_contain_text("B1 Het governancekader wordt vastgesteld")
    await say("/actie nieuw De formats rondsturen")
    await expect(latest).to_contain_text("⚠ geen eigenaar")

    await page.get_by_role("link", name="regietafel").first.click()
    overview = page.locator("#berichten .bericht", has_text="PRT · Loopt")
    await expect(overview).to_contain_text("De formats rondsturen · ⚠ geen eigenaar")
    await say("Het COA meldt dat de instroom stijgt.")
    await expect(overview).to_contain_text("Het COA meldt dat de instroom stijgt.")
    await look(page, "overzicht", overview)

    await page.locator("#zijbalk").get_by_role("link", name="prt").click()
    await say("/vergadering sluit prt")
    await expect(latest).to_contain_text("Wie neemt dit op zich")
    await latest.get_by_role("button", name="Wijzigen").click()
    form = page.get_by_role("dialog", name="Actie wijzigen")
    await form.get_by_label("Wie").fill("AenM")
    await form.get_by_label("Wanneer").fill("de 45e")
    await form.get_by_role("button", name="Opslaan").click()
    await expect(form.get_by_label("Wanneer")).to_have_attribute("aria-invalid", "true")
    await form.get_by_label("Wanneer").fill("eind maart")
    await form.get_by_role("button", name="Opslaan").click()
    await page.get_by_role("dialog", name="Opgeslagen").get_by_role("button", name="Sluiten").last.click()
    await latest.get_by_role("button", name="Sluit de vergadering").click()
    await expect(latest).to_contain_text("Samenvatting PRT")
    await latest.get_by_role("button", name="Deel de samenvatting").click()

    await page.get_by_label("Ik ben").select_option(label="Hanna Duinhoven – burgemeester van Bloemendaal")
    shared = page.locator("#berichten .bericht:not(.stil)", has_text="Samenvatting PRT")
    await expect(shared).to_contain_text("AenM · wo 31 maart 2027")
    await look(page, "samenvatting", shared)
    await page.get_by_role("link", name="regietafel – Home").click()
    await expect(page.locator("#thuis")).to_contain_text("Een locatiebezoek in Bloemendaal voorbereiden")

    noted = {row.tekst for row in rows(oefening, Actie)} & {"De formats rondsturen"}
    assert noted
    assert any(row.tekst == "Het governancekader wordt vastgesteld" for row in rows(oefening, Besluit))
    assert [row.status for row in rows(oefening, Vergadering) if str(row.datum) == "2027-01-12"] == [
        "gesloten"
    ]


async def test_minutes_are_dropped_read_and_taken_over(page: Page, oefening: Oefening) -> None:
    before = len(rows(oefening, Actie))
    await page.locator(".bijlage input").set_input_files(MINUTES)
    await page.get_by_role("button", name="Lees als verslag").click()
    await page.get_by_role("link", name="regietafel").first.click()
    take = page.get_by_role("button").filter(has_text="Neem 1").first
    await expect(take).to_be_visible()
    await look(page, "verslag", page.locator("#berichten .bericht").last)
    assert len(rows(oefening, Actie)) == before, "nothing is written before it is confirmed"
    await take.click()
    await expect(page.locator("#berichten")).to_contain_text("in het register gezet")
    assert len(rows(oefening, Actie)) > before
