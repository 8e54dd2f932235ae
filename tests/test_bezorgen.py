"""What the answers of the Web API mean for the ledger."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web as aiohttp_web

from bot import bezorgen
from bot.bezorgen import DEFAULT_WAIT, PATIENCE, TOKEN_WAIT
from bot.readmodels.beeld import BEELD
from bot.slack import Slack
from bot.verzendingen import Bericht, Opdracht, Refused, Sent, Unknown
from tests.answering import Handler, answering, server

LATER = datetime(2027, 1, 11, 10, tzinfo=UTC)
JOB = Opdracht(1, 1, "sleutel", Bericht("C012AB3CD", "tekst", [{"type": "divider"}]), LATER)


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
        assert await bezorgen.send(slack, named) == Sent("C012AB3CD", "1.2")
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
        assert await bezorgen.send(slack, JOB) == outcome


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
            await bezorgen.send(slack, Opdracht(1, 1, "sleutel", Bericht("U0BOER0001", "tekst", []), LATER))
            == outcome
        )


async def test_without_a_connection_it_is_sure_that_nothing_was_posted() -> None:
    slack = Slack("xoxb-test", "http://127.0.0.1:9/api/", direct=True)
    outcome = await bezorgen.send(slack, JOB)
    assert isinstance(outcome, Refused)
    assert outcome.wait == DEFAULT_WAIT


@pytest.mark.parametrize("flag", ["is_ext_shared", "is_pending_ext_shared"])
async def test_nothing_is_posted_where_another_organisation_reads_along(flag: str) -> None:
    called: list[str] = []

    async def handler(method: str, _: dict[str, str]) -> aiohttp_web.Response:
        called.append(method)
        channel = {"id": "C012AB3CD", "name": "prt", flag: True}
        return aiohttp_web.json_response({"ok": True, "channels": [channel], "channel": channel})

    async with server(handler) as slack:
        assert await bezorgen.send(slack, JOB) == Refused("channel_is_shared", None)
    assert "chat.postMessage" not in called


async def test_a_message_with_a_picture_waits_for_slack_to_know_the_file_but_not_for_ever() -> None:
    shows = Bericht("C012AB3CD", "tekst", [{"type": "image", "slack_file": {"id": "F1"}, "alt_text": "x"}])
    async with server(answering({"ok": False, "error": "invalid_blocks"})) as slack:
        first = Opdracht(1, 2, "sleutel", shows, LATER)
        assert await bezorgen.send(slack, first) == Refused("invalid_blocks", DEFAULT_WAIT)
        last = Opdracht(1, PATIENCE, "sleutel", shows, LATER)
        assert await bezorgen.send(slack, last) == Refused("invalid_blocks", None)
        assert await bezorgen.send(slack, JOB) == Refused("invalid_blocks", None)


async def test_a_picture_that_cannot_be_drawn_is_told_and_asks_slack_nothing() -> None:
    asked: list[str] = []

    async def handler(method: str, arguments: dict[str, str]) -> aiohttp_web.Response:
        asked.append(method)
        return aiohttp_web.json_response({"ok": True})

    broken = Bericht("C012AB3CD", "tekst", [{"type": "image", BEELD: {"naam": "x"}, "alt_text": "x"}])
    async with server(handler) as slack:
        job = Opdracht(1, 1, "sleutel", broken, LATER)
        assert await bezorgen.send(slack, job) == Refused("picture_not_drawn", None)
    assert asked == []
