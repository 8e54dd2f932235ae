"""The bodies that Slack sends to an app, field by field."""

from __future__ import annotations

import re
from typing import Any

from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.schermen import View
from bot.oefen.werkplek import APP_ID, TEAM_DOMAIN, TEAM_ID, Channel, Message, User, Werkplek

# In text that is escaped already; a full stop or bracket behind a link is not part of it, nor is what would
# become its label.
_LINK = r"https?://(?:(?!&[lg]t;)[^\s|])+(?<![.,:;!?)])"
_SPECIAL = {"channel": "<!channel>", "here": "<!here>", "everyone": "<!everyone>"}


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def encode(text: str, werkplek: Werkplek, *, labels: bool) -> str:
    """What Slack makes of text that somebody typed: `& < >` escaped, links, people and channels marked.

    `labels` adds the name behind the id, as slash commands with should_escape have it.
    """
    marks: dict[str, str] = {f"@{name}": mark for name, mark in _SPECIAL.items()}
    for channel in werkplek.channels.values():
        if channel.name:
            marks[f"#{channel.name}"] = f"<#{channel.id}|{channel.name if labels else ''}>"
    for user in werkplek.users.values():
        mark = f"<@{user.id}|{user.name}>" if labels else f"<@{user.id}>"
        marks |= {f"@{user.real_name}": mark, f"@{user.name}": mark}
    known = {escape(name).casefold(): mark for name, mark in marks.items()}
    names = "|".join(re.escape(escape(name)) for name in sorted(marks, key=len, reverse=True))
    found = re.compile(rf"(?<![\w@#/])(?:{names})(?![\w-])|{_LINK}", re.IGNORECASE)
    return found.sub(lambda hit: known.get(hit[0].casefold(), f"<{hit[0]}>"), escape(text))


def _team() -> Json:
    return {"id": TEAM_ID, "domain": TEAM_DOMAIN}


def _user(user: User) -> Json:
    return {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id}


def _interaction(inst: Installatie, kind: str, user: User) -> Json:
    return {
        "type": kind,
        "token": inst.tokens.verification,
        "team": _team(),
        "user": _user(user),
        "api_app_id": APP_ID,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def command(
    inst: Installatie,
    user: User,
    channel: Channel,
    name: str,
    text: str,
    *,
    response_url: str,
    trigger_id: str,
) -> Json:
    return {
        "token": inst.tokens.verification,
        "team_id": user.team_id,
        "team_domain": TEAM_DOMAIN,
        "channel_id": channel.id,
        "channel_name": channel.payload_name,
        "user_id": user.id,
        "user_name": user.name,
        "command": name,
        "text": text,
        "api_app_id": APP_ID,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger_id,
    }


def _place(channel: Channel) -> Json:
    return {"id": channel.id, "name": channel.payload_name}


def message_actions(
    inst: Installatie,
    user: User,
    message: Message,
    actions: list[Json],
    state: Json,
    *,
    response_url: str,
    trigger_id: str,
) -> Json:
    ephemeral = message.visible_to is not None
    channel = inst.werkplek.channels[message.channel_id]
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    shape = _interaction(inst, "block_actions", user) | {
        "container": container,
        "trigger_id": trigger_id,
        "channel": _place(channel),
        "state": {"values": state},
        "response_url": response_url,
        "actions": actions,
    }
    # Slack keeps no ephemeral messages, so it cannot send them along.
    return shape if ephemeral else shape | {"message": message.as_api()}


def view_actions(inst: Installatie, user: User, view: View, actions: list[Json], *, trigger_id: str) -> Json:
    return _interaction(inst, "block_actions", user) | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": trigger_id,
        "view": view.as_api(),
        "actions": actions,
    }


def view_submission(inst: Installatie, user: User, view: View, *, trigger_id: str) -> Json:
    return _interaction(inst, "view_submission", user) | {
        "trigger_id": trigger_id,
        "view": view.as_api(),
        "response_urls": [],
    }


def view_closed(inst: Installatie, user: User, view: View, *, is_cleared: bool) -> Json:
    return _interaction(inst, "view_closed", user) | {"view": view.as_api(), "is_cleared": is_cleared}


def global_shortcut(inst: Installatie, user: User, callback_id: str, *, trigger_id: str) -> Json:
    return _interaction(inst, "shortcut", user) | {
        "action_ts": inst.werkplek.next_ts(),
        "callback_id": callback_id,
        "trigger_id": trigger_id,
    }


def message_shortcut(
    inst: Installatie, user: User, message: Message, callback_id: str, *, response_url: str, trigger_id: str
) -> Json:
    return _interaction(inst, "message_action", user) | {
        "action_ts": inst.werkplek.next_ts(),
        "channel": _place(inst.werkplek.channels[message.channel_id]),
        "callback_id": callback_id,
        "trigger_id": trigger_id,
        "response_url": response_url,
        "message_ts": message.ts,
        "message": message.as_api(),
    }


def _typed(message: Message, user: User, channel: Channel, kind: str) -> Json:
    event: Json = {
        "type": kind,
        "user": user.id,
        "ts": message.ts,
        "client_msg_id": f"oefen-{message.ts}",
        "text": message.text,
        "team": user.team_id,
        "channel": channel.id,
        "event_ts": message.ts,
    }
    if user.team_id != TEAM_ID:
        event |= {"user_team": user.team_id, "source_team": user.team_id}
    if message.thread_ts:
        event["thread_ts"] = message.thread_ts
    if message.files:
        event |= {"files": [file.as_api() for file in message.files], "upload": False}
    return event


def app_mention(message: Message, user: User, channel: Channel) -> Json:
    return _typed(message, user, channel, "app_mention")


def message_event(message: Message, user: User, channel: Channel) -> Json:
    kinds = {"im": "im", "private": "group", "public": "channel"}
    shape = _typed(message, user, channel, "message") | {"channel_type": kinds[channel.kind]}
    return shape | ({"subtype": "file_share"} if message.files else {})


def file_shared(message: Message, file_id: str, user: User) -> Json:
    """Of each file of a message (docs.slack.dev/reference/events/file_shared)."""
    return {
        "type": "file_shared",
        "channel_id": message.channel_id,
        "file_id": file_id,
        "user_id": user.id,
        "file": {"id": file_id},
        "event_ts": message.ts,
    }


def app_home_opened(inst: Installatie, user: User, channel: Channel) -> Json:
    event: Json = {
        "type": "app_home_opened",
        "user": user.id,
        "channel": channel.id,
        "tab": "home",
        "event_ts": inst.werkplek.next_ts(),
    }
    home = inst.schermen.homes.get(user.id)
    return event | {"view": home.as_api()} if home else event


def member_joined_channel(inst: Installatie, user: User, channel: Channel, inviter: User | None) -> Json:
    event: Json = {
        "type": "member_joined_channel",
        "user": user.id,
        "channel": channel.id,
        "channel_type": "G" if channel.kind == "private" else "C",
        "team": user.team_id,
        "event_ts": inst.werkplek.next_ts(),
    }
    return event | {"inviter": inviter.id} if inviter else event


def event_callback(inst: Installatie, event: Json, *, is_ext_shared: bool) -> Json:
    """The envelope of the Events API around one event."""
    werkplek = inst.werkplek
    authorization: dict[str, Any] = {
        "enterprise_id": None,
        "team_id": TEAM_ID,
        "user_id": werkplek.bot.id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": inst.tokens.verification,
        "team_id": TEAM_ID,
        "context_team_id": TEAM_ID,
        "context_enterprise_id": None,
        "api_app_id": APP_ID,
        "event": event,
        "type": "event_callback",
        "event_id": werkplek.next_id("Ev"),
        "event_time": int(werkplek.now()),
        "authorizations": [authorization],
        "is_ext_shared_channel": is_ext_shared,
        "event_context": f"4-{werkplek.next_ts()}",
    }
