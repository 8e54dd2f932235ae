"""Somebody puts a file in the practice Slack; the bot hears of it and may fetch it with its token."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.oefen.bestanden import MOST_BYTES
from bot.oefen.mensen import BOT, SECRETARIS
from bot.oefen.server import serve
from bot.oefen.slack import OefenSlack
from bot.texts import oefen as texts

CONTENT = b"Verslag"


@pytest.fixture
def manifest(manifest: dict[str, Any]) -> dict[str, Any]:
    manifest["oauth_config"]["scopes"]["bot"].append("files:read")
    manifest["settings"]["event_subscriptions"]["bot_events"].append("file_shared")
    return manifest


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def events(slack: OefenSlack) -> list[dict[str, Any]]:
    return [envelope.payload["event"] for envelope in slack.bezorger.sent]


async def test_a_file_in_the_direct_message_is_a_message_with_a_file_and_a_file_shared(
    slack: OefenSlack,
) -> None:
    direct = slack.direct_message(SECRETARIS)
    await slack.drop(SECRETARIS, direct.id, "verslag.txt", CONTENT, "kijk")
    said, shared = events(slack)
    assert (said["type"], said["subtype"], said["text"]) == ("message", "file_share", "kijk")
    assert shared["type"] == "file_shared"
    assert (shared["file_id"], shared["channel_id"]) == (said["files"][0]["id"], direct.id)
    assert shared["user_id"] == SECRETARIS


async def test_in_a_channel_it_is_file_shared_alone_and_only_where_the_bot_is(slack: OefenSlack) -> None:
    await slack.drop(SECRETARIS, "prt", "verslag.txt", CONTENT)
    assert [event["type"] for event in events(slack)] == ["file_shared"]
    slack.channel("rrt-gooi").members.discard(BOT)
    await slack.drop(SECRETARIS, "rrt-gooi", "verslag.txt", CONTENT)
    assert len(events(slack)) == 1


async def test_only_the_token_of_the_bot_gets_the_bytes(
    slack: OefenSlack, client: AsyncWebClient, http: aiohttp.ClientSession
) -> None:
    await slack.drop(SECRETARIS, "prt", "een verslag?.txt", CONTENT)
    file_id = events(slack)[0]["file_id"]
    file = (await client.api_call("files.info", data={"file": file_id}))["file"]
    assert (file["name"], file["user"], file["size"]) == ("een verslag?.txt", SECRETARIS, len(CONTENT))
    assert file["channels"] == [slack.channel("prt").id]
    address = file["url_private"]
    for headers, status in (
        ({"Authorization": f"Bearer {slack.bot_token}"}, 200),
        ({"Authorization": f"Bearer {slack.app_token}"}, 302),
        ({}, 302),
    ):
        async with http.get(address, headers=headers, allow_redirects=False) as answer:
            assert answer.status == status
            assert (await answer.read() == CONTENT) is (status == 200)
    slack.channel("prt").members.discard(BOT)
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.api_call("files.info", data={"file": file_id})


@pytest.mark.parametrize("content", [b"", b"a" * (MOST_BYTES + 1)])
async def test_an_empty_or_huge_file_is_not_taken(slack: OefenSlack, content: bytes) -> None:
    with pytest.raises(ValueError, match="empty"):
        await slack.drop(SECRETARIS, "prt", "verslag.txt", content)


async def test_the_page_takes_a_file_that_somebody_chose(
    slack: OefenSlack, http: aiohttp.ClientSession
) -> None:
    async with serve(slack) as address:
        form = aiohttp.FormData({"als": SECRETARIS, "in": slack.channel("prt").id})
        form.add_field("bestand", b"a" * 2_000_000, filename="C:/map/verslag.txt")
        async with http.post(f"{address}/oefen/bestand", data=form, headers={"Origin": address}) as answer:
            page = await answer.text()
        assert 'type="file"' in page
        assert "verslag.txt</b> <small>2,0 MB</small>" in page
        (message,) = slack.channel("prt").messages
        assert (message.user_id, len(message.files[0].content)) == (SECRETARIS, 2_000_000)


async def test_of_an_empty_file_the_page_says_that_it_is_empty(
    slack: OefenSlack, http: aiohttp.ClientSession
) -> None:
    async with serve(slack) as address:
        form = aiohttp.FormData({"als": SECRETARIS, "in": slack.channel("prt").id})
        form.add_field("bestand", b"", filename="verslag.txt")
        async with http.post(f"{address}/oefen/bestand", data=form, headers={"Origin": address}) as answer:
            page = await answer.text()
    assert texts.FILE_EMPTY in page
    assert texts.NOT_POSSIBLE not in page
    assert not slack.channel("prt").messages
