"""What the answers of the Web API mean for the bot."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web as aiohttp_web

from bot import web
from bot.slack import DEFAULT_WAIT, FAILURES, TOKEN_WAIT, Slack, reason
from bot.verzendingen import Bericht, Opdracht, Refused, Sent, Unknown

LATER = datetime(2027, 1, 11, 10, tzinfo=UTC)
JOB = Opdracht(1, 1, "sleutel", Bericht("C012AB3CD", "tekst", [{"type": "divider"}]), LATER)
Handler = Callable[[str, dict[str, str]], Awaitable[aiohttp_web.Response]]


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[Slack]:
    """A Slack that answers as `handler(method, arguments)` says."""

    async def handle(request: aiohttp_web.Request) -> aiohttp_web.Response:
        arguments = {k: str(v) for k, v in (await request.post()).items()}
        return await handler(request.match_info["method"], arguments)

    app = aiohttp_web.Application()
    app.router.add_post("/api/{method}", handle)
    runner, port = await web.start(app, "127.0.0.1", 0)
    try:
        yield Slack("xoxb-test", f"http://127.0.0.1:{port}/api/", direct=True)
    finally:
        await runner.cleanup()


def answering(data: Any, status: int = 200, **headers: str) -> Handler:
    async def handler(method: str, _: dict[str, str]) -> aiohttp_web.Response:
        if method == "conversations.list":
            return aiohttp_web.json_response({"ok": True, "channels": []})
        if method == "conversations.info":
            return aiohttp_web.json_response({"ok": True, "channel": {}})
        return aiohttp_web.json_response(
            data, status=status, headers={k.replace("_", "-"): v for k, v in headers.items()}
        )

    return handler


async def test_a_post_carries_an_opaque_key_and_says_where_it_landed() -> None:
    seen: dict[str, str] = {}

    async def handler(method: str, arguments: dict[str, str]) -> aiohttp_web.Response:
        if method == "conversations.list":
            return aiohttp_web.json_response({"ok": True, "channels": [{"id": "C012AB3CD", "name": "prt"}]})
        if method == "conversations.info":
            return aiohttp_web.json_response({"ok": True, "channel": {"id": "C012AB3CD", "name": "prt"}})
        seen.update(arguments)
        return aiohttp_web.json_response({"ok": True, "ts": "1.2", "channel": "C012AB3CD"})

    async with server(handler) as slack:
        named = Opdracht(1, 1, "sleutel", Bericht("prt", "tekst", [{"type": "divider"}]), LATER)
        assert await slack.send(named) == Sent("C012AB3CD", "1.2")
    assert seen["channel"] == "C012AB3CD"
    assert json.loads(seen["metadata"])["event_payload"] == {"sleutel": "sleutel"}


@pytest.mark.parametrize(
    ("handler", "outcome"),
    [
        (answering({"ok": False, "error": "channel_not_found"}), Refused("channel_not_found", None)),
        (answering({"ok": False, "error": "is_archived"}), Refused("is_archived", None)),
        (answering({"ok": False, "error": "ratelimited"}, 429), Refused("ratelimited", DEFAULT_WAIT)),
        (
            answering({"ok": False, "error": "ratelimited"}, 429, Retry_After="7"),
            Refused("ratelimited", timedelta(seconds=7)),
        ),
        (
            answering({"ok": False, "error": "ratelimited"}, 429, Retry_After="zeven"),
            Refused("ratelimited", DEFAULT_WAIT),
        ),
        (answering({"ok": False, "error": "token_revoked"}), Refused("token_revoked", TOKEN_WAIT)),
        (answering({"ok": False, "error": "internal_error"}), Unknown("internal_error")),
        (answering({"ok": False, "error": "fatal_error"}, 500), Unknown("fatal_error")),
    ],
)
async def test_an_answer_is_sure_or_unsure(handler: Handler, outcome: Refused | Unknown) -> None:
    async with server(handler) as slack:
        assert await slack.send(JOB) == outcome


@pytest.mark.parametrize(
    ("handler", "outcome"),
    [
        (answering({"ok": False, "error": "user_disabled"}), Refused("user_disabled", None)),
        (answering({"ok": False, "error": "internal_error"}, 500), Refused("internal_error", DEFAULT_WAIT)),
    ],
)
async def test_a_person_who_cannot_be_written_to_is_not_tried_for_ever(
    handler: Handler, outcome: Refused
) -> None:
    async with server(handler) as slack:
        assert (
            await slack.send(Opdracht(1, 1, "sleutel", Bericht("U0BOER0001", "tekst", []), LATER)) == outcome
        )


async def test_without_a_connection_it_is_sure_that_nothing_was_posted() -> None:
    slack = Slack("xoxb-test", "http://127.0.0.1:9/api/", direct=True)
    outcome = await slack.send(JOB)
    assert isinstance(outcome, Refused)
    assert outcome.wait == DEFAULT_WAIT


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


@pytest.mark.parametrize("flag", ["is_ext_shared", "is_pending_ext_shared"])
async def test_nothing_is_posted_where_another_organisation_reads_along(flag: str) -> None:
    called: list[str] = []

    async def handler(method: str, _: dict[str, str]) -> aiohttp_web.Response:
        called.append(method)
        channel = {"id": "C012AB3CD", "name": "prt", flag: True}
        return aiohttp_web.json_response({"ok": True, "channels": [channel], "channel": channel})

    async with server(handler) as slack:
        assert await slack.send(JOB) == Refused("channel_is_shared", None)
    assert "chat.postMessage" not in called


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
