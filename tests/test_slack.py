"""The Web API as the bot calls it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web as aiohttp_web

from bot import web
from bot.slack import FAILURES, Slack, reason
from tests.answering import answering, server


async def test_all_pages_of_channels_are_read() -> None:
    async def handler(_: str, arguments: dict[str, str]) -> aiohttp_web.Response:
        last = arguments.get("cursor") == "meer"
        channel = {"id": "C2", "name": "prt"} if last else {"id": "C1", "name": "algemeen"}
        cursor = "" if last else "meer"
        return aiohttp_web.json_response(
            {"ok": True, "channels": [channel], "response_metadata": {"next_cursor": cursor}}
        )

    async with server(handler) as slack:
        assert await slack.channel_id("prt") == "C2"
        assert await slack.channel_id("bestaat-niet") == "bestaat-niet"


async def test_a_cursor_that_goes_round_ends() -> None:
    async def handler(_: str, __: dict[str, str]) -> aiohttp_web.Response:
        page = {"ok": True, "channels": [], "response_metadata": {"next_cursor": "rond"}}
        return aiohttp_web.json_response(page)

    async with server(handler) as slack:
        assert await slack.channels() == []


@pytest.mark.parametrize(
    ("user", "guest", "stranger", "gone"),
    [
        ({"is_restricted": True}, True, False, False),
        ({"is_ultra_restricted": True}, True, False, False),
        ({"is_stranger": True}, False, True, False),
        ({"deleted": True}, False, False, True),
    ],
)
async def test_a_member_is_known_for_what_they_are(
    user: dict[str, bool], guest: bool, stranger: bool, gone: bool
) -> None:
    info = {"ok": True, "user": {"id": "U1", "team_id": "T1", "name": "noor", **user}}
    async with server(answering(info)) as slack:
        member = await slack.member("U1")
    assert (member.is_guest, member.is_stranger, member.is_deleted) == (guest, stranger, gone)
    assert (member.name, member.team) == ("noor", "T1")


async def test_a_question_is_asked_again_when_the_kept_connection_was_closed_meanwhile() -> None:
    body = json.dumps({"ok": True, "user": {"id": "U1", "team_id": "T1", "name": "noor"}})
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    connections = 0

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one question, and closes at the next."""
        nonlocal connections
        connections += 1
        for answer in (head + body, ""):
            asked = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(asked.lower().partition(b"content-length:")[2].split()[0]))
            writer.write(answer.encode())
            await writer.drain()
        writer.close()

    listening = await asyncio.start_server(once, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    slack = Slack("xoxb-test", f"http://127.0.0.1:{port}/api/", direct=True)
    async with slack.connected():
        names = [(await slack.member("U1")).name for _ in range(3)]
    listening.close()
    assert names == ["noor"] * 3
    assert connections == 3  # each gave one answer; the second and third were closed on a question


class FileServer:
    """A Slack that takes files: what came in, and what it answers."""

    def __init__(self) -> None:
        self.got: list[tuple[str, Any]] = []  # the method and its arguments, or 'upload' and the request
        self.upload_url = ""
        self.refuses: dict[str, str] = {}  # method → error code
        self.upload_answer = aiohttp_web.Response(text="OK - 4")

    async def call(self, request: aiohttp_web.Request) -> aiohttp_web.Response:
        method = request.match_info["method"]
        assert request.query_string == ""
        self.got.append((method, {k: str(v) for k, v in (await request.post()).items()}))
        if method in self.refuses:
            return aiohttp_web.json_response({"ok": False, "error": self.refuses[method]})
        return aiohttp_web.json_response({"ok": True, "upload_url": self.upload_url, "file_id": "F1"})

    async def upload(self, request: aiohttp_web.Request) -> aiohttp_web.Response:
        await request.read()
        self.got.append(("upload", request))
        return self.upload_answer

    @property
    def steps(self) -> list[str]:
        return [step for step, _ in self.got]


@pytest.fixture
async def files() -> AsyncIterator[tuple[FileServer, Slack]]:
    """The server, and the bot's hold on it."""
    taken = FileServer()
    app = aiohttp_web.Application()
    app.router.add_post("/api/{method}", taken.call)
    app.router.add_post("/put/sleutel", taken.upload)
    runner, port = await web.start(app, "127.0.0.1", 0)
    taken.upload_url = f"http://127.0.0.1:{port}/put/sleutel"
    yield taken, Slack("xoxb-test", f"http://127.0.0.1:{port}/api/", direct=True)
    await runner.cleanup()


async def put(slack: Slack) -> None:
    await slack.upload("D012AB3CD", "acties.csv", b"a;b\n", title="Acties", comment="1 regel.")


async def put_fails(slack: Slack) -> str:
    with pytest.raises(FAILURES) as caught:
        await put(slack)
    return reason(caught.value)


GET, COMPLETE = "files.getUploadURLExternal", "files.completeUploadExternal"


async def test_a_file_goes_up_in_three_steps_and_the_token_only_to_the_web_api(
    files: tuple[FileServer, Slack],
) -> None:
    taken, slack = files
    await put(slack)
    (first, asked), (second, request), (third, completed) = taken.got
    assert (first, second, third) == (GET, "upload", COMPLETE)
    assert asked == {"filename": "acties.csv", "length": "4"}
    assert await request.read() == b"a;b\n"
    assert request.content_length == 4
    assert "Authorization" not in request.headers
    assert json.loads(completed["files"]) == [{"id": "F1", "title": "Acties"}]
    assert (completed["channel_id"], completed["initial_comment"]) == ("D012AB3CD", "1 regel.")


@pytest.mark.parametrize(("method", "steps"), [(GET, [GET]), (COMPLETE, [GET, "upload", COMPLETE])])
async def test_a_file_that_slack_refuses_ends_there(
    files: tuple[FileServer, Slack], method: str, steps: list[str]
) -> None:
    taken, slack = files
    taken.refuses[method] = "missing_scope"
    assert await put_fails(slack) == "missing_scope"
    assert taken.steps == steps


@pytest.mark.parametrize("status", [204, 302, 413, 500])
async def test_an_upload_counts_only_when_it_was_taken(files: tuple[FileServer, Slack], status: int) -> None:
    taken, slack = files
    taken.upload_answer = aiohttp_web.Response(status=status, headers={"Location": "/put/sleutel"})
    assert await put_fails(slack) == f"http_{status}"
    assert taken.steps == [GET, "upload"]


@pytest.mark.parametrize(
    "address",
    ["http://files.example.org/x", "ftp://127.0.0.1/x", "//127.0.0.1/x", "/put/sleutel", "http://[", ""],
)
async def test_a_file_goes_nowhere_that_is_neither_https_nor_the_server_itself(
    files: tuple[FileServer, Slack], address: str
) -> None:
    taken, slack = files
    taken.upload_url = address
    assert await put_fails(slack) == "InvalidURL"
    assert taken.steps == [GET]


async def test_over_https_a_file_may_go_to_another_host(files: tuple[FileServer, Slack]) -> None:
    taken, slack = files
    taken.upload_url = "https://localhost:9/x"  # where nobody listens
    assert await put_fails(slack) == "ClientConnectorError"
