"""A real browser on the practice page: one Chromium and one bot for all tests, an empty Slack for each.

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

from bot import manifest
from bot.config import Config, settings_from
from bot.oefen import omgeving
from bot.oefen.omgeving import Oefening
from handlers.understand import COMMANDS, verbs
from tests.practice import Practice, StandingClock, running
from tests.registers import SQLITE, Registers
from tests.registers import practice as filled
from tests.share import LONG

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")

playwright.expect.set_options(timeout=20_000)
HERE = Path(__file__).parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
PATIENCE = 20_000  # milliseconds: a busy machine is no fault

Page = Any  # of playwright, which need not be there
Open = Callable[..., Awaitable[Page]]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """All that happens in the browser happens in one event loop, that of the session. In the suite it is a
    share of the tests; a file or a test that is named runs whole."""
    here = [item for item in items if item.path.parent == HERE]
    for item in here:
        item.add_marker(pytest.mark.browser)
        item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
    if LONG or len(here) == len(items):
        return
    left_out = [item for item in here if not item.get_closest_marker("in_suite")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


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


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared_practice(
    config: Config, practice_register: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Practice]:
    copied = shutil.copy(practice_register, tmp_path_factory.mktemp("browser") / "oefen.db")
    async with running(config, copied) as practice:
        yield practice


@pytest_asyncio.fixture(loop_scope="session")
async def practice(shared_practice: Practice) -> Practice:
    """The bot with its page, on a practice register of T0 and what earlier tests wrote in it; nobody has said
    anything yet, and nobody has a form before them."""
    slack = shared_practice.slack
    await shared_practice.bot.deps.tasks.finish()
    for channel in slack.werkplek.channels.values():
        channel.messages.clear()
    slack.inst.schermen.stacks.clear()
    slack.inst.schermen.homes.clear()
    return shared_practice


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def window(chromium: Any) -> Page:
    """The window that all tests use one after another: a new one costs a second each."""
    return await (await chromium.new_context()).new_page()


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(chromium: Any, window: Page, practice: Practice) -> AsyncIterator[Open]:
    """Opens a path of the practice Slack, or a whole address; with options to the browser context, in a
    window of its own.

    In the end no script may have failed and nothing may have been refused by the Content-Security-Policy.
    """
    contexts: list[Any] = []
    wrong: list[str] = []

    def hear_error(error: Any) -> None:
        wrong.append(str(error))

    def hear_console(said: Any) -> None:
        if "Content Security" in said.text:
            wrong.append(said.text)

    async def open_(path: str = "/", *, width: int = 1280, height: int = 800, **options: Any) -> Page:
        page = window
        if options:
            contexts.append(await chromium.new_context(**options))
            page = await contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", hear_error)
        page.on("console", hear_console)
        await page.set_viewport_size({"width": width, "height": height})
        await page.goto(path if path.startswith("http") else practice.slack.base_url + path)
        return page

    yield open_
    for context in contexts:
        await context.close()
    window.remove_listener("pageerror", hear_error)
    window.remove_listener("console", hear_console)
    if window.url.startswith("http"):
        await window.evaluate("sessionStorage.clear()")
        await window.emulate_media(color_scheme="light")
        await window.goto("about:blank")
    assert wrong == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(open_page: Open) -> Page:
    """The channel of the PRT, as its secretary has it before them."""
    return await open_page()


@pytest_asyncio.fixture(loop_scope="session")
async def oefening(config: Config, made_registers: Registers, tmp_path: Path) -> AsyncIterator[Oefening]:
    """The practice environment as `make run` starts it, on the morning before a meeting of the PRT."""
    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    with made_registers.copy(SQLITE, filled, tmp_path) as url:
        settings = settings_from({"DATABASE_URL": url, "PORT": "0"})
        async with omgeving.practising(
            settings, config, made, StandingClock(), verbs(config), redraw_seconds=0.1
        ) as running:
            yield running
