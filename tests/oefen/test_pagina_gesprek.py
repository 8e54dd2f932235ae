"""Threads, links, questions and pictures on the page, and what it tells of what was not taken."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.oefen.api import Args
from bot.oefen.api_chat import get_permalink
from bot.oefen.mensen import COA, GAST, SECRETARIS
from bot.oefen.server import serve
from bot.oefen.slack import OefenSlack
from bot.texts import oefen as texts
from tests.oefen.conftest import Browser, FakeApp

PRT = "C0KANAAL01"


def plain(text: str) -> Any:
    return {"type": "plain_text", "text": text}


@pytest.fixture
async def slack(make_slack: Any, fake_app: FakeApp) -> AsyncIterator[OefenSlack]:
    slack = make_slack(aliases={"/status": "/stand"})
    slack.bezorger.levering = fake_app
    async with serve(slack):
        yield slack


def here(user: str = SECRETARIS, place: str = PRT) -> dict[str, str]:
    return {"als": user, "in": place}


async def test_page_hears_at_once_of_what_came_since_it_was_drawn(slack: OefenSlack) -> None:
    drawn = slack.stand
    slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "dag")
    url = f"{slack.base_url}/oefen/live?na={drawn}"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert await response.content.readline() == b"data: veranderd\n"
        assert await response.content.readline() == f"id: {slack.stand}\n".encode()


async def test_page_of_an_earlier_start_hears_at_once_that_all_is_new(slack: OefenSlack) -> None:
    """As many changes as then are other changes."""
    url = f"{slack.base_url}/oefen/live?na=anders-{slack.position}"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert await response.content.readline() == b"data: veranderd\n"


async def test_a_reply_stands_in_its_thread_and_a_link_leads_to_it(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    await slack.say(SECRETARIS, "prt", "Wie opent de zaal?")
    root = slack.channel("prt").messages[-1]
    await browser.post("zeg", here() | {"tekst": "Ik.", "antwoord_op": root.ts, "draad": root.ts})
    reply = slack.channel("prt").messages[-1]
    assert reply.thread_ts == root.ts
    html = await browser.read()
    assert "1 antwoord</b>" in html
    assert "Ik." not in html
    made = get_permalink(slack.inst, Args({"channel": PRT, "message_ts": reply.ts}))
    html = await browser.read(made["permalink"].removeprefix(slack.base_url))
    assert f'id="d-m{reply.ts}"' in html


async def test_a_link_to_a_message_keeps_the_person_one_is(browser: Browser, slack: OefenSlack) -> None:
    await slack.say(COA, "prt", "hier")
    made = get_permalink(
        slack.inst, Args({"channel": PRT, "message_ts": slack.channel("prt").messages[-1].ts})
    )
    await slack.say(COA, "prt", f"zie {made['permalink']}")
    assert f'href="{made["permalink"]}?als={GAST}"' in await browser.read(f"/?als={GAST}&in={PRT}")
    html = await browser.read(f"{made['permalink'].removeprefix(slack.base_url)}?als={GAST}")
    assert f'value="{GAST}" selected' in html


async def test_what_is_not_taken_is_told_so_that_a_script_keeps_the_text(
    browser: Browser, slack: OefenSlack, fake_app: FakeApp
) -> None:
    ververs = {"X-Ververs": "1"}
    await slack.say(SECRETARIS, "prt", "x")
    thread = {"antwoord_op": slack.channel("prt").messages[-1].ts}
    for form in ({"tekst": "/onbekend"}, {"tekst": "/actie lijst"} | thread, {"tekst": " "}):
        assert (await browser.post("zeg", here() | form, **ververs))[0] == 422
    assert fake_app.got == []
    assert (await browser.post("zeg", here() | {"tekst": "/actie\nlijst"}, **ververs))[0] == 204
    assert fake_app.got[0].payload["text"] == "lijst"


async def test_a_button_that_asks_first_says_what_the_block_says(browser: Browser, slack: OefenSlack) -> None:
    confirm = {
        "title": plain("Zeker?"),
        "text": plain("<b>Alles</b> gaat weg."),
        "confirm": plain("Doe maar"),
    }
    press = {"type": "button", "action_id": "weg", "text": plain("Weg"), "style": "danger"}
    block = {"type": "actions", "elements": [press | {"confirm": confirm | {"deny": plain("Laat maar")}}]}
    slack.werkplek.post(slack.channel("prt"), slack.werkplek.bot.id, "x", blocks=[block])
    raw = (await browser.get(f"/?als={SECRETARIS}&in={PRT}"))[1]
    for said in (
        "Zeker?</h2>",
        "&lt;b&gt;Alles&lt;/b&gt; gaat weg.",
        "Doe maar</button>",
        "Laat maar</button>",
    ):
        assert said in raw
    assert re.search(r'<button type="button" id="([^"]+)" class="danger" popovertarget="\1-vraag"', raw)


async def test_only_a_picture_is_shown_by_the_browser(browser: Browser, slack: OefenSlack) -> None:
    await slack.drop(SECRETARIS, "prt", "kaart.png", b"\x89PNG\r\n\x1a\n...")
    await slack.drop(SECRETARIS, "prt", "vals.png", b"<svg onload='alert(1)'></svg>")
    [picture, no_picture] = [m.files[0] for m in slack.channel("prt").messages]
    html = await browser.read()
    assert f'<img src="{picture.path}?als={SECRETARIS}&toon"' in html
    assert f'<img src="{no_picture.path}' not in html
    async with aiohttp.ClientSession() as session:
        for file, kind, way in (
            (picture, "image/png", "inline"),
            (no_picture, "application/octet-stream", "attachment"),
        ):
            async with session.get(f"{slack.base_url}{file.path}?als={SECRETARIS}&toon") as response:
                assert response.content_type == kind
                assert response.headers["Content-Disposition"].startswith(way)
                assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_file_that_is_too_big_is_refused_in_words(browser: Browser, slack: OefenSlack) -> None:
    form = aiohttp.FormData(here())
    form.add_field("bestand", b"x" * (9 * 1024 * 1024), filename="groot.bin")
    async with aiohttp.ClientSession() as session:
        url, headers = f"{slack.base_url}/oefen/bestand", {"Origin": slack.base_url}
        async with session.post(url, data=form, headers=headers) as response:
            assert (response.status, await response.text()) == (413, texts.FILE_TOO_BIG)
