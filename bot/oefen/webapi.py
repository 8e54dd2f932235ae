"""The Web API: reads a request in any of the ways Slack takes, checks token and scope, calls the method."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.oefen import api_chat, api_conversations, api_files, api_users, api_views
from bot.oefen.api import ApiError, Args
from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json

MethodFunction = Callable[[Installatie, Args], Json]


@dataclass(frozen=True)
class Method:
    """`scope` is what the bot token needs; methods where it depends on the channel check for themselves."""

    run: MethodFunction
    scope: str | None = None


METHODS: dict[str, Method] = {
    "api.test": Method(api_users.api_test),
    "auth.test": Method(api_users.auth_test),
    "bots.info": Method(api_users.bots_info, "users:read"),
    "chat.delete": Method(api_chat.delete, "chat:write"),
    "chat.getPermalink": Method(api_chat.get_permalink),
    "chat.postEphemeral": Method(api_chat.post_ephemeral, "chat:write"),
    "chat.postMessage": Method(api_chat.post_message, "chat:write"),
    "chat.update": Method(api_chat.update, "chat:write"),
    "conversations.history": Method(api_conversations.history),
    "conversations.info": Method(api_conversations.info),
    "conversations.list": Method(api_conversations.list_channels),
    "conversations.members": Method(api_conversations.members),
    "conversations.open": Method(api_conversations.open_dm, "im:write"),
    "conversations.replies": Method(api_conversations.replies),
    "files.completeUploadExternal": Method(api_files.complete_upload, "files:write"),
    "files.info": Method(api_files.info, "files:read"),
    "files.getUploadURLExternal": Method(api_files.get_upload_url, "files:write"),
    "team.info": Method(api_users.team_info, "team:read"),
    "users.info": Method(api_users.info, "users:read"),
    "users.list": Method(api_users.list_users, "users:read"),
    "views.open": Method(api_views.open_view),
    "views.publish": Method(api_views.publish),
    "views.push": Method(api_views.push),
    "views.update": Method(api_views.update),
}


class WebApi:
    """Every method for one installation; `new_ticket` makes the ticket for apps.connections.open."""

    def __init__(self, inst: Installatie, new_ticket: Callable[[], str]) -> None:
        self._inst = inst
        self._new_ticket = new_ticket

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer /api/<method>: JSON, HTTP 200 unless rate limited; or meet a fault (haperingen.py)."""
        name, origin = request.match_info["method"], str(request.url.origin())
        try:
            token, args = await _read(request)
        except ApiError as error:
            return web.json_response(error.body)

        async def answer() -> web.Response:
            return self._answer(name, token, args, origin)

        await self._inst.haperingen.land()
        fault = self._inst.haperingen.pick(name, args.text("channel"))
        if fault is None:
            return await answer()
        self._inst.haperingen.note(fault, args.text("channel"), _key(args))
        return await self._inst.haperingen.meet(fault, request, answer)

    def _answer(self, name: str, token: str | None, args: Args, origin: str) -> web.Response:
        headers = {"X-OAuth-Scopes": ",".join(sorted(self._inst.app.scopes))}
        try:
            body = self._call(name, token, args, origin=origin)
        except ApiError as error:
            if error.retry_after:
                headers["Retry-After"] = str(error.retry_after)
            return web.json_response(error.body, status=429 if error.retry_after else 200, headers=headers)
        return web.json_response({"ok": True} | body, headers=headers)

    def _call(self, name: str, token: str | None, args: Args, *, origin: str) -> Json:
        if name == "apps.connections.open":
            self._check_token(token, self._inst.tokens.app, self._inst.tokens.bot)
            return {"url": f"{origin.replace('http', 'ws', 1)}/link/?ticket={self._new_ticket()}"}
        method = METHODS.get(name)
        if method is None:
            raise ApiError("unknown_method", req_method=name)
        if name != "api.test":
            self._check_token(token, self._inst.tokens.bot, self._inst.tokens.app)
        if method.scope:
            args.need_scope(self._inst, method.scope)
        return method.run(self._inst, args)

    @staticmethod
    def _check_token(token: str | None, right: str, of_another_kind: str) -> None:
        if not token:
            raise ApiError("not_authed")
        if token == of_another_kind:
            raise ApiError("not_allowed_token_type")
        if token != right:
            raise ApiError("invalid_auth")


def _key(args: Args) -> str | None:
    """What the bot will find this message by, if it gave it a key (bot.slack.metadata)."""
    try:
        metadata = args.json("metadata", "invalid_metadata_format")
    except ApiError:
        return None
    payload = metadata.get("event_payload") if isinstance(metadata, dict) else None
    key = payload.get("sleutel") if isinstance(payload, dict) else None
    return key if isinstance(key, str) else None


async def _read(request: web.Request) -> tuple[str | None, Args]:
    """The token and the arguments: from the query, a form or JSON. A token in the query counts for nothing,
    as with every app of Slack since February 2021."""
    values: dict[str, Any] = dict(request.query)
    bearer = request.headers.get("Authorization", "")
    token = bearer.removeprefix("Bearer ") if bearer.startswith("Bearer ") else None
    if request.method == "POST":
        if request.content_type == "application/json":
            values |= await _read_json(request)
        else:
            form: Mapping[str, Any] = await request.post()
            values |= form
            token = token or form.get("token")
    return token, Args(values)


async def _read_json(request: web.Request) -> Json:
    try:
        body = json.loads(await request.text())
    except ValueError:
        raise ApiError("invalid_json") from None
    if not isinstance(body, dict):
        raise ApiError("json_not_object")
    return body
