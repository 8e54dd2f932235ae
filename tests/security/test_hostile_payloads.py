"""Payloads that Slack did not make: over HTTP a 4xx, over Socket Mode let go; nothing is written and the bot
goes on."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from bot import vormen
from bot.oefen.levering import DeliveryError, Envelope, HttpLevering, sign
from bot.oefen.mensen import PERSONEN
from tests.practice import Practice
from tests.security.deliveries import Deliveries
from tests.security.fuzz import TIMES, fuzz

HTTP = pytest.mark.parametrize("practice", ["http"], indirect=True)
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
# What is put in the place of each part of a good payload.
WRONG: tuple[Any, ...] = (
    *(None, 5, True, "", "x" * 5000, [], [None], {}),
    *({"id": None}, [{"a": [[]]}], "\ud800"),
)


def good(practice: Practice) -> dict[str, Envelope]:
    """A payload of each kind, as Slack makes it."""
    at = Deliveries(practice, PERSONEN[0])
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    return {
        "command": at.command_envelope("/actie lijst"),
        "button": at.press_envelope("terugkoppeling_herzien", f"{point.id} {point.vergadering_id}"),
        "form": at.submit_envelope("actie_nieuw", {"tafel": "prt"}, {"soort": ""}),
        "mention": at.mention_envelope("actie lijst"),
        "direct": at.direct_envelope("actie lijst"),
        "shortcut": at.shortcut_envelope("noteer_actie", text="Een bericht"),
        "home": at.home_envelope(),
        "joined": at.joined_envelope("prt"),
    }


def parts(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where everything stands in a payload."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, each in inner for found in parts(each, (*path, key)))]


def with_part(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The payload with something else in one place; a key goes away for `...`."""
    if not path:
        return new
    made = dict(value) if isinstance(value, dict) else list(value)
    if new is ... and len(path) == 1:
        del made[path[0]]
    else:
        made[path[0]] = with_part(value[path[0]], path[1:], new) if len(path) > 1 else new
    return made


async def post(practice: Practice, body: bytes, content_type: str, *, at: float | None = None) -> int:
    """A request that is signed as Slack's; the status of its answer."""
    levering = practice.slack.bezorger.levering
    assert isinstance(levering, HttpLevering)
    stamp = str(int(at or time.time()))
    signed = {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": sign(practice.slack.signing_secret, stamp, body.decode("utf-8", "replace")),
    }
    async with aiohttp.request("POST", levering._url, data=body, headers=signed) as answer:
        assert "Traceback" not in await answer.text()
        return answer.status


@HTTP
@pytest.mark.fuzz
@pytest.mark.parametrize(
    "sort", ["command", "button", "form", "mention", "direct", "shortcut", "home", "joined"]
)
async def test_any_part_of_a_signed_payload_may_be_anything(practice: Practice, sort: str) -> None:
    """Each part in turn is something else, or gone: an answer or a 4xx, never a 5xx, and nothing written."""
    envelope = good(practice)[sort]
    before, statuses = practice.counts(), set()
    for number, path in enumerate(parts(envelope.payload)):
        others = (WRONG[number % len(WRONG)], WRONG[(number + 5) % len(WRONG)])
        for wrong in (*(others if TIMES else others[:1]), ...):
            if wrong is ... and not path:
                continue
            changed = with_part(envelope.payload, path, wrong)
            try:
                body, content_type = (
                    HttpLevering._encode(replace(envelope, payload=changed))
                    if isinstance(changed, dict)
                    else (json.dumps(changed), JSON)
                )
            except UnicodeEncodeError:  # a form has no way to write half a character
                continue
            statuses.add(status := await post(practice, body.encode("utf-8", "replace"), content_type))
            assert status == 200 or 400 <= status < 500, (path, wrong)
    await practice.bot.deps.tasks.finish()
    assert practice.counts() == before
    assert statuses >= {200, 400}
    assert "5 punten" in (await practice.command("/actie lijst")).shown


# What a payload may do without (docs.slack.dev), and other servers do leave out or send as null.
OPTIONAL: dict[str, tuple[tuple[Any, ...], ...]] = {
    "command": (("team_id",), ("channel_name",), ("trigger_id",)),
    "button": (("team",), ("channel",), ("trigger_id",), ("state",), ("message", "blocks"), ("view",)),
    "form": (
        ("team",),
        ("trigger_id",),
        ("view", "state"),
        ("view", "state", "values"),
        ("view", "private_metadata"),
    ),
    "mention": (("event", "thread_ts"), ("event", "subtype"), ("event", "bot_id")),
    "shortcut": (("channel",), ("message", "blocks"), ("message", "thread_ts")),
}


@HTTP
@pytest.mark.parametrize("sort", OPTIONAL)
async def test_what_another_server_leaves_out_or_sends_as_null_is_done_without(
    practice: Practice, sort: str
) -> None:
    envelope = good(practice)[sort]
    for path in OPTIONAL[sort]:
        for missing in (None, ...):
            if missing is ... and path not in parts(envelope.payload):
                continue
            changed = replace(envelope, payload=with_part(envelope.payload, path, missing))
            body, content_type = HttpLevering._encode(changed)
            assert await post(practice, body.encode(), content_type) == 200, (path, missing)


@pytest.mark.parametrize("sort", ["command", "button", "form", "mention", "direct", "shortcut"])
async def test_over_a_socket_the_connection_outlives_every_shape(practice: Practice, sort: str) -> None:
    envelope = good(practice)[sort]
    before = practice.counts()
    wrong = {
        path: replace(envelope, payload=changed)
        for number, path in enumerate(parts(envelope.payload))
        if isinstance(changed := with_part(envelope.payload, path, WRONG[number % len(WRONG)]), dict)
    }
    answers = await asyncio.gather(
        *(practice.slack.bezorger.deliver(each) for each in wrong.values()), return_exceptions=True
    )
    lost = [path for path, answer in zip(wrong, answers, strict=True) if _is_lost(answer)]
    assert lost == []
    await practice.bot.deps.tasks.finish()
    assert practice.slack.sockets.connected == 1
    assert practice.counts() == before
    assert "5 punten" in (await practice.command("/actie lijst")).shown


def _is_lost(answer: Any) -> bool:
    """Whether no acknowledgement came; one with a view that Slack would refuse is one."""
    return isinstance(answer, DeliveryError) and answer.code == "operation_timeout"


DEEP: dict[str, Callable[[], bytes]] = {
    "not JSON": lambda: urlencode({"payload": "{"}).encode(),
    "a list": lambda: urlencode({"payload": "[]"}).encode(),
    "null": lambda: urlencode({"payload": "null"}).encode(),
    "a number": lambda: urlencode({"payload": "1" * 10_000}).encode(),
    "deep": lambda: urlencode({"payload": '{"a":' * 50_000}).encode(),
    "deep and closed": lambda: urlencode({"payload": '{"a":' * 900 + "1" + "}" * 900}).encode(),
    "empty": lambda: b"",
    "no pairs": lambda: b"&&&==;;%%%zz",
    "twice": lambda: b"command=/actie&command=/besluit&user_id=U1",
    "no user": lambda: b"command=/actie&text=lijst",
    "many fields": lambda: urlencode([(f"a{n}", "b") for n in range(20_000)]).encode(),
    "huge": lambda: urlencode({"payload": json.dumps({"type": "shortcut", "x": "y" * 900_000})}).encode(),
}


@HTTP
@pytest.mark.parametrize("shape", DEEP)
async def test_a_signed_form_of_another_shape_is_a_bad_request(practice: Practice, shape: str) -> None:
    assert await post(practice, DEEP[shape](), FORM) in (200, 400)
    assert "5 punten" in (await practice.command("/actie lijst")).shown


@HTTP
@pytest.mark.parametrize(
    "content_type", [f"{JSON}; charset=nonsense", f"{JSON}; charset=utf-16", JSON.upper()]
)
async def test_a_charset_that_nobody_knows_breaks_nothing(practice: Practice, content_type: str) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "c", "token": "t"}).encode()
    assert await post(practice, body, content_type) in (200, 400)


@HTTP
async def test_the_same_signed_request_again_has_one_effect(practice: Practice) -> None:
    """Byte for byte: signature, time and all."""
    at = Deliveries(practice, PERSONEN[0])
    body = urlencode(at.command_envelope("/actie nieuw prt COA: maar eens").payload).encode()
    now = time.time()
    statuses = [await post(practice, body, FORM, at=now) for _ in range(5)]
    assert statuses == [200] * 5
    assert practice.actie("maar eens")


everything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@fuzz(150, suppress_health_check=[HealthCheck.too_slow])
@given(everything, st.sampled_from(["command", "type", "event", "user", "actions", "view"]), everything)
def test_looking_at_a_shape_never_raises(value: Any, name: str, other: Any) -> None:
    event = {"type": "event_callback", name: value}
    for payload in (value, {name: value}, event, {"type": other, name: value}):
        assert vormen.is_payload(payload) in (True, False)


@fuzz(150)
@given(st.text(), st.booleans())
def test_reading_a_body_never_raises(body: str, is_json: bool) -> None:
    vormen.from_body(body, is_json=is_json)
