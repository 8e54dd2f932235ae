"""A file is let go on the conversation, and kept from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import Page
from tests.practice import Practice

expect = pytest.importorskip("playwright.async_api").expect
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
LET_GO = """([name, text, times]) => {
  const data = new DataTransfer();
  data.items.add(new File([text.repeat(times)], name));
  for (const kind of ["dragenter", "dragover", "drop"]) {
    const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
    document.getElementById("berichten").dispatchEvent(event);
  }
}"""


@pytest.mark.in_suite
async def test_a_file_that_is_let_go_comes_in_the_channel_and_can_be_kept(
    page: Page, practice: Practice, tmp_path: Path
) -> None:
    await page.evaluate(LET_GO, ["lijst <b>.csv", "nummer;tekst", 1])
    card = page.get_by_role("link", name="lijst <b>.csv")
    await expect(card).to_contain_text("12 bytes")
    async with page.expect_download() as begun:
        await card.click()
    download = await begun.value
    await download.save_as(tmp_path / "lijst.csv")
    assert (tmp_path / "lijst.csv").read_text() == "nummer;tekst"
    [message] = [m for m in practice.slack.channel("prt").messages if m.files]
    assert message.files[0].content == b"nummer;tekst"


async def test_a_picture_that_was_chosen_shows(page: Page) -> None:
    await page.locator(".bijlage input").set_input_files(
        {"name": "kaart.png", "mimeType": "image/png", "buffer": PNG}
    )
    picture = page.get_by_role("img", name="afbeelding kaart.png")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("one => one.complete && one.naturalWidth") == 1


async def test_a_file_that_is_too_big_is_refused_in_words(page: Page, practice: Practice) -> None:
    await page.keyboard.type("bij deze")
    await page.evaluate(LET_GO, ["groot.bin", "x", 9 * 1024 * 1024])
    await expect(page.get_by_role("status")).to_contain_text("te groot")
    await expect(page.locator("#tekst")).to_have_value("bij deze")
    assert not [m for m in practice.slack.channel("prt").messages if m.files]
