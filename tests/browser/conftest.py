"""A real browser on the practice page: one Chromium for all tests, a bot and a register for each.

Where playwright or Chromium is absent these tests are skipped, with the reason. `CHROMIUM` names another.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.config import Config
from tests.practice import Practice, running

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")

HERE = Path(__file__).parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
PATIENCE = 20_000  # milliseconds: a busy machine is no fault

Page = Any  # of playwright, which need not be there
Open = Callable[..., Awaitable[Page]]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: in Chromium; `make test-browser` runs these alone")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All that happens in the browser happens in one event loop, that of the session."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


def find_chromium() -> str | None:
    found = (shutil.which(name) for name in (os.environ.get("CHROMIUM", ""), *NAMES) if name)
    return next((path for path in found if path), None)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Any]:
    path = find_chromium()
    if path is None:
        pytest.skip(f"no Chromium here: none of {', '.join(NAMES)}")
    async with playwright.async_playwright() as play:
        browser = await play.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def practice(config: Config, register: Path) -> AsyncIterator[Practice]:
    """The bot on the practice register of T0, with its page."""
    async with running(config, register) as practice:
        yield practice


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(chromium: Any, practice: Practice) -> AsyncIterator[Open]:
    """Opens a path of the practice Slack in a window of its own; options go to the browser context.

    In the end no script may have failed and nothing may have been refused by the Content-Security-Policy.
    """
    contexts: list[Any] = []
    wrong: list[str] = []

    async def open_(path: str = "/", *, width: int = 1280, height: int = 800, **options: Any) -> Page:
        context = await chromium.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = await context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if "Content Security" in said.text else None)
        await page.goto(practice.slack.base_url + path)
        return page

    yield open_
    for context in contexts:
        await context.close()
    assert wrong == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(open_page: Open) -> Page:
    """The channel of the PRT, as its secretary has it before them."""
    return await open_page()
