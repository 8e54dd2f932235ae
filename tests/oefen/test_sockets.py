"""Socket Mode in the practice Slack: tickets, several connections, disconnects."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.oefen.mensen import COA, SECRETARIS
from bot.oefen.slack import OefenSlack


async def new_address(slack: OefenSlack) -> str:
    client = AsyncWebClient(base_url=slack.api_url)
    return str((await client.apps_connections_open(app_token=slack.app_token))["url"])


async def test_connection_is_opened_with_the_app_token_only(slack: OefenSlack) -> None:
    with pytest.raises(SlackApiError) as caught:
        await AsyncWebClient(base_url=slack.api_url).apps_connections_open(app_token=slack.bot_token)
    assert caught.value.response["error"] == "not_allowed_token_type"


async def test_ticket_is_good_for_one_connection(slack: OefenSlack) -> None:
    address = await new_address(slack)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(address) as socket:
            hello = await socket.receive_json()
            assert (hello["type"], hello["num_connections"]) == ("hello", 1)
            assert hello["connection_info"] == {"app_id": "A0OEFEN"}
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await session.ws_connect(address)


async def test_payloads_are_spread_over_connections(slack: OefenSlack) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(await new_address(slack)) as one,
        session.ws_connect(await new_address(slack)) as two,
    ):
        await slack.sockets.wait_connected(2)
        for socket in (one, two):
            await socket.receive_json()

        async def take(socket: aiohttp.ClientWebSocketResponse) -> Any:
            frame = await socket.receive_json()
            await socket.send_json({"envelope_id": frame["envelope_id"], "payload": {"text": "ja"}})
            return frame

        frames = await asyncio.gather(
            take(one),
            take(two),
            slack.command(SECRETARIS, "prt", "/stand", "een"),
            slack.command(COA, "prt", "/stand", "twee"),
        )
    assert {frame["payload"]["text"] for frame in frames[:2]} == {"een", "twee"}
    assert {frame["type"] for frame in frames[:2]} == {"slash_commands"}
    assert {reply.shown for reply in frames[2:]} == {"ja"}


async def test_eleventh_connection_is_refused(slack: OefenSlack) -> None:
    async with aiohttp.ClientSession() as session:
        first = [await session.ws_connect(await new_address(slack)) for _ in range(10)]
        await slack.sockets.wait_connected(len(first))
        eleventh = await session.ws_connect(await new_address(slack))
        frame = await eleventh.receive_json()
        assert (frame["type"], frame["reason"]) == ("disconnect", "too_many_websockets")
        assert slack.sockets.connected == 10


async def test_nonsense_from_the_app_is_ignored(slack: OefenSlack) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(await new_address(slack)) as socket,
    ):
        await socket.receive_json()
        for nonsense in ("geen json", "[]", "{}", '{"envelope_id": "onbekend"}'):
            await socket.send_str(nonsense)
        await socket.ping()
        assert slack.sockets.connected == 1


async def test_bolt_comes_back_after_being_asked_to_refresh(slack: OefenSlack, app: AsyncApp) -> None:
    @app.command("/stand")
    async def stand(ack: Any) -> None:
        await ack("er weer")

    handler = AsyncSocketModeHandler(app, slack.app_token, web_client=app.client)
    await handler.connect_async()
    try:
        await slack.sockets.wait_connected()
        await slack.sockets.disconnect("refresh_requested")
        assert slack.sockets.connected == 0
        await slack.sockets.wait_connected()
        assert (await slack.command(SECRETARIS, "prt", "/stand")).shown == "er weer"
    finally:
        await handler.close_async()
