"""conversations.*: which channels there are, who is in them and what was said."""

from __future__ import annotations

from bot.oefen.api import HISTORY_SCOPES, READ_SCOPES, ApiError, Args, find_channel, page
from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.werkplek import Channel, Message

_KINDS = {"public_channel": "public", "private_channel": "private", "im": "im"}


def _channel(inst: Installatie, args: Args, scopes: dict[str, str]) -> Channel:
    """The channel of the call, for which the scope of its kind is needed."""
    channel = find_channel(inst, args.needed("channel", "channel_not_found"))
    args.need_scope(inst, scopes[channel.kind])
    return channel


def list_channels(inst: Installatie, args: Args) -> Json:
    kinds = set()
    for name in (args.text("types") or "public_channel").split(","):
        if name.strip() not in _KINDS:
            raise ApiError("invalid_types")
        kinds.add(_KINDS[name.strip()])
    for kind in sorted(kinds):
        args.need_scope(inst, READ_SCOPES[kind])
    bot_id = inst.werkplek.bot.id
    found = [
        channel.as_api(bot_id=bot_id)
        for channel in inst.werkplek.channels.values()
        if channel.kind in kinds
        and (channel.kind == "public" or bot_id in channel.members)
        and not (channel.is_archived and args.flag("exclude_archived"))
    ]
    shown, metadata = page(args, found)
    return {"channels": shown, "response_metadata": metadata}


def info(inst: Installatie, args: Args) -> Json:
    channel = _channel(inst, args, READ_SCOPES)
    shape = channel.as_api(bot_id=inst.werkplek.bot.id)
    if not args.flag("include_num_members"):
        shape.pop("num_members", None)
    return {"channel": shape}


def members(inst: Installatie, args: Args) -> Json:
    shown, metadata = page(args, sorted(_channel(inst, args, READ_SCOPES).members))
    return {"members": shown, "response_metadata": metadata}


def open_dm(inst: Installatie, args: Args) -> Json:
    ref = args.text("channel")
    if ref:
        return {"channel": {"id": find_channel(inst, ref).id}}
    user_id = args.needed("users", "users_list_not_supplied").strip()
    if "," in user_id:
        args.need_scope(inst, "mpim:write")
        raise ApiError("method_not_supported_for_channel_type")
    user = inst.werkplek.users.get(user_id)
    if user is None:
        raise ApiError("user_not_found")
    if user.deleted:
        raise ApiError("user_disabled")
    if user.is_bot:
        raise ApiError("cannot_dm_bot")
    return {"channel": {"id": inst.werkplek.direct_message(user.id).id}}


def _in_window(args: Args, message: Message) -> bool:
    ts = float(message.ts)
    try:
        oldest, latest = float(args.text("oldest") or 0), float(args.text("latest") or "inf")
    except ValueError:
        raise ApiError("invalid_ts_latest") from None
    if args.flag("inclusive"):
        return oldest <= ts <= latest
    return oldest < ts < latest


def _readable(inst: Installatie, args: Args) -> Channel:
    channel = _channel(inst, args, HISTORY_SCOPES)
    if inst.werkplek.bot.id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _shaped(args: Args, messages: list[Message]) -> Json:
    shown, metadata = page(args, messages)
    with_metadata = args.flag("include_all_metadata")
    return {
        "messages": [message.as_api(include_metadata=with_metadata) for message in shown],
        "has_more": bool(metadata["next_cursor"]),
        "response_metadata": metadata,
    }


def history(inst: Installatie, args: Args) -> Json:
    """Newest first; no replies in threads, no ephemeral messages."""
    channel = _readable(inst, args)
    found = [
        message
        for message in reversed(channel.messages)
        if message.visible_to is None
        and message.thread_ts in (None, message.ts)
        and _in_window(args, message)
    ]
    return _shaped(args, found)


def replies(inst: Installatie, args: Args) -> Json:
    """A thread, the first message first."""
    channel = _readable(inst, args)
    ts = args.needed("ts", "thread_not_found")
    if inst.werkplek.find_message(channel.id, ts) is None:
        raise ApiError("thread_not_found")
    found = [
        message
        for message in channel.messages
        if message.visible_to is None
        and ts in (message.ts, message.thread_ts)
        and (message.ts == ts or _in_window(args, message))
    ]
    return _shaped(args, found)
