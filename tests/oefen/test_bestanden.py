"""A file goes to the practice Slack in Slack's three steps, and only who sees its message can have it."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from html import unescape
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.oefen.bestanden import DOWNLOAD_PATH, LIFETIME_SECONDS, LOOK_SECONDS, MOST_BYTES
from bot.oefen.mensen import ANDERE_ORGANISATIE, BOT, COA, SECRETARIS
from bot.oefen.slack import OefenSlack
from bot.texts import oefen as texts

PRT = "C0KANAAL01"
NAME, CONTENT = "acties.csv", "\ufeffNummer;Tekst\r\nA1;café\r\n".encode()


@pytest.fixture
def manifest(manifest: dict[str, Any]) -> dict[str, Any]:
    manifest["oauth_config"]["scopes"]["bot"].append("files:write")
    return manifest


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def refusal(call: Any) -> str:
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def announce(client: AsyncWebClient, length: int = len(CONTENT)) -> tuple[str, str]:
    """The address to upload to, and the id of the file."""
    made = await client.files_getUploadURLExternal(filename=NAME, length=length)
    return made["upload_url"], made["file_id"]


async def put(http: aiohttp.ClientSession, url: str, content: Any = CONTENT) -> int:
    async with http.post(url, data=content) as response:
        return response.status


def on_page(slack: OefenSlack, made: Any) -> str:
    """Where the page has the first of these files."""
    return f"{slack.base_url}{DOWNLOAD_PATH}{made['files'][0]['id']}"


async def uploaded(client: AsyncWebClient, http: aiohttp.ClientSession) -> str:
    """The id of a file that waits to be completed."""
    url, file_id = await announce(client)
    assert await put(http, url) == 200
    return file_id


async def complete(client: AsyncWebClient, file_id: str, channel: str = PRT, **more: Any) -> Any:
    return await client.files_completeUploadExternal(files=[{"id": file_id}], channel_id=channel, **more)


async def download(http: aiohttp.ClientSession, address: str) -> tuple[int, bytes, Any]:
    async with http.get(address) as response:
        return response.status, await response.read(), response.headers


async def test_slack_sdk_puts_a_file_in_a_channel(client: AsyncWebClient, slack: OefenSlack) -> None:
    await client.files_upload_v2(
        channel=PRT, filename=NAME, content=CONTENT, title="De acties", initial_comment="Kijk eens"
    )
    (message,) = (await client.conversations_history(channel=PRT))["messages"]
    (file,) = message["files"]
    assert (message["text"], message["user"]) == ("Kijk eens", BOT)
    assert (file["name"], file["title"], file["size"]) == (NAME, "De acties", len(CONTENT))
    assert (file["mimetype"], file["filetype"], file["user"]) == ("text/csv", "csv", BOT)
    assert slack.channel("prt").messages[0].files[0].content == CONTENT
    assert NAME in slack.channel("prt").messages[0].shown


async def test_a_form_is_taken_as_well_as_raw_bytes(
    client: AsyncWebClient, slack: OefenSlack, http: aiohttp.ClientSession
) -> None:
    form = aiohttp.FormData()
    form.add_field("filename", CONTENT, filename=NAME)
    url, file_id = await announce(client)
    assert await put(http, url, form) == 200
    await complete(client, file_id)
    (file,) = slack.channel("prt").messages[0].files
    assert (file.content, file.title) == (CONTENT, NAME)


async def test_both_methods_need_the_scope(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack
) -> None:
    file_id = await uploaded(client, http)
    slack.inst.app = replace(slack.inst.app, scopes=slack.inst.app.scopes - {"files:write"})
    assert await refusal(announce(client)) == "missing_scope"
    assert await refusal(complete(client, file_id)) == "missing_scope"


async def test_a_file_needs_a_name_and_a_length_that_can_be(client: AsyncWebClient) -> None:
    async def asked(**arguments: Any) -> str:
        return await refusal(client.api_call("files.getUploadURLExternal", data=arguments))

    assert await asked(length="3") == "missing_argument"
    assert await asked(filename=NAME) == "missing_argument"
    for length in ("0", "-1", "veel", "9" * 5000):
        assert await asked(filename=NAME, length=length) == "invalid_arguments"
    assert await asked(filename=NAME, length=str(MOST_BYTES + 1)) == "file_upload_size_restricted"
    assert await asked(filename=NAME, length="3", alt_txt="x" * 1001) == "alt_txt_too_large"


@pytest.mark.parametrize("content", [CONTENT[:-1], CONTENT + b"!", b"x" * 3_000_000])
async def test_another_length_than_announced_is_refused(
    client: AsyncWebClient, http: aiohttp.ClientSession, content: bytes
) -> None:
    url, file_id = await announce(client)
    assert await put(http, url, content) == 400
    assert await refusal(complete(client, file_id)) == "file_not_found"


async def test_a_broken_form_is_refused(client: AsyncWebClient, http: aiohttp.ClientSession) -> None:
    url, _ = await announce(client)
    for kind in ("multipart/form-data", "multipart/form-data; boundary=b"):
        async with http.post(url, data=b"--b--", headers={"Content-Type": kind}) as response:
            assert response.status == 400


async def test_an_address_takes_one_file_and_only_for_a_while(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack, clock: Any
) -> None:
    url, _ = await announce(client)
    assert await put(http, url) == 200
    assert await put(http, url) == 404
    assert await put(http, f"{slack.base_url}/upload/v1/geraden") == 404
    late, _ = await announce(client)
    clock.forward(seconds=LIFETIME_SECONDS + 1)
    assert await put(http, late) == 404


async def test_a_file_is_completed_once_and_in_time(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack, clock: Any
) -> None:
    _, empty = await announce(client)
    assert await refusal(complete(client, empty)) == "file_not_found"
    file_id = await uploaded(client, http)
    await complete(client, file_id)
    assert await refusal(complete(client, file_id)) == "file_not_found"
    late = await uploaded(client, http)
    clock.forward(seconds=LIFETIME_SECONDS + 1)
    assert await refusal(complete(client, late)) == "file_not_found"
    assert len(slack.channel("prt").messages) == 1


async def test_a_file_goes_only_where_the_bot_is(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack
) -> None:
    file_id, channel = await uploaded(client, http), slack.channel("prt")
    assert await refusal(complete(client, file_id, "C0NERGENS")) == "channel_not_found"
    assert await refusal(complete(client, file_id, "prt")) == "channel_not_found"
    assert await refusal(complete(client, file_id, SECRETARIS)) == "channel_not_found"
    assert await refusal(complete(client, file_id, thread_ts="1.000000")) == "thread_not_found"
    channel.members.discard(BOT)
    assert await refusal(complete(client, file_id)) == "not_in_channel"
    channel.kind = "private"
    assert await refusal(complete(client, file_id)) == "channel_not_found"
    channel.members.add(BOT)
    channel.is_archived = True
    assert await refusal(complete(client, file_id)) == "is_archived"
    channel.is_archived = False
    await complete(client, file_id)  # what was refused used nothing up


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"files": "geen json"},
        {"files": "[]"},
        {"files": '["F1"]'},
        {"files": '[{"id": "F1"}]', "channels": PRT},
        {"files": '[{"id": "F1"}]', "blocks": "[]"},
    ],
)
async def test_what_cannot_be_completed_is_refused(client: AsyncWebClient, arguments: dict[str, str]) -> None:
    assert await refusal(client.api_call("files.completeUploadExternal", data=arguments)) == (
        "invalid_arguments"
    )


async def test_without_a_channel_nobody_sees_the_file(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack
) -> None:
    made = await client.files_completeUploadExternal(files=[{"id": await uploaded(client, http)}])
    assert made["files"][0]["name"] == NAME
    assert all(channel.messages == [] for channel in slack.werkplek.channels.values())
    assert (await download(http, on_page(slack, made)))[0] == 404


async def test_a_message_shows_a_picture_that_is_in_no_channel_once_slack_looked_at_it(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack, clock: Any
) -> None:
    """Its alt text with it, to who sees the message; a file that is no picture is refused."""
    png = b"\x89PNG\r\n\x1a\n"
    ids = []
    for content in (png, CONTENT):
        url, file_id = await announce(client, len(content))
        await put(http, url, content)
        await client.files_completeUploadExternal(files=[{"id": file_id}])
        ids.append(file_id)

    def shows(file_id: str) -> list[dict[str, Any]]:
        return [{"type": "image", "slack_file": {"id": file_id}, "alt_text": "een beeld"}]

    at_once = client.chat_postMessage(channel=PRT, text="x", blocks=shows(ids[0]))
    assert await refusal(at_once) == "invalid_blocks"
    clock.forward(seconds=LOOK_SECONDS + 1)
    for unknown in (ids[1], "F0ANDERS"):
        refused = client.chat_postMessage(channel=PRT, text="x", blocks=shows(unknown))
        assert await refusal(refused) == "invalid_blocks"
    await client.chat_postMessage(channel=PRT, text="x", blocks=shows(ids[0]))
    _, page, _ = await download(http, f"{slack.base_url}/?als={SECRETARIS}&in={PRT}")
    shown = re.search(r'<img src="([^"]*)" alt="een beeld">', page.decode())
    assert shown
    address = slack.base_url + unescape(shown[1])
    assert (await download(http, address))[:2] == (200, png)
    assert (await download(http, address.replace(SECRETARIS, ANDERE_ORGANISATIE)))[0] == 404


async def test_the_page_shows_a_file_and_lets_it_be_kept(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack
) -> None:
    direct = slack.direct_message(SECRETARIS)
    await complete(client, await uploaded(client, http), direct.id, initial_comment="*Kijk* eens")
    _, page, _ = await download(http, f"{slack.base_url}/?als={SECRETARIS}&in={direct.id}")
    html = page.decode()
    assert "<strong>Kijk</strong> eens" in html
    found = re.search(rf'href="([^"]+)" download>.*<b>{NAME}</b> <small>([^<]+)</small>', html)
    assert found
    assert found[2] == texts.file_size(len(CONTENT)) == "27 bytes"
    status, content, headers = await download(http, slack.base_url + unescape(found[1]))
    assert (status, content) == (200, CONTENT)
    assert headers["Content-Disposition"] == f"attachment; filename*=UTF-8''{NAME}"
    assert headers["X-Content-Type-Options"] == "nosniff"


async def test_only_who_sees_the_message_gets_the_file(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack
) -> None:
    made = await complete(client, await uploaded(client, http), slack.direct_message(SECRETARIS).id)
    address = on_page(slack, made)
    assert (await download(http, f"{address}?als={SECRETARIS}"))[0] == 200
    for other in (COA, ANDERE_ORGANISATIE):
        status, content, _ = await download(http, f"{address}?als={other}")
        assert (status, content.decode()) == (404, texts.NO_FILE)
    async with http.get(address, headers={"Host": "kwaad.example"}) as response:
        assert response.status == 403
    slack.werkplek.delete(slack.direct_message(SECRETARIS).messages[0])
    assert (await download(http, f"{address}?als={SECRETARIS}"))[0] == 404


async def test_a_page_sent_as_a_file_is_never_shown_as_a_page(
    client: AsyncWebClient, http: aiohttp.ClientSession, slack: OefenSlack
) -> None:
    name, content = 'x"\r\nSet-Cookie: a=b; <b>.html', b"<script>alert(1)</script>"
    made = await client.api_call(
        "files.getUploadURLExternal", data={"filename": name, "length": str(len(content))}
    )
    assert await put(http, made["upload_url"], content) == 200
    shared = await client.api_call(
        "files.completeUploadExternal",
        data={"files": json.dumps([{"id": made["file_id"]}]), "channel_id": PRT},
    )
    _, _, headers = await download(http, on_page(slack, shared))
    assert headers["Content-Type"] == "application/octet-stream"
    assert headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''x%22%0D%0ASet-Cookie%3A")
    assert "Set-Cookie" not in headers
    _, page, _ = await download(http, f"{slack.base_url}/?als={SECRETARIS}&in={PRT}")
    assert b"&lt;b&gt;.html</b>" in page


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1,0 kB"),
        (3449, "3,4 kB"),
        (999_949, "999,9 kB"),
        (999_950, "1,0 MB"),
        (MOST_BYTES, "8,4 MB"),
    ],
)
def test_a_size_is_told_in_dutch(size: int, shown: str) -> None:
    assert texts.file_size(size) == shown
