"""chat.*: posting, changing and removing messages."""

from __future__ import annotations

import json
from typing import Any

from bot.oefen.api import ApiError, Args, find_channel
from bot.oefen.bestanden import Bestand
from bot.oefen.blokken import files_of, message_faults, too_long
from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.werkplek import Channel, Message

LARGEST_METADATA = 16_000


def _blocks(args: Args) -> list[Json] | None:
    """The blocks that are asked for; None when the argument is absent."""
    blocks: Any = args.json("blocks", "invalid_blocks_format")
    if blocks is None:
        return None
    if not isinstance(blocks, list):
        raise ApiError("invalid_blocks_format")
    faults = message_faults(blocks)
    if faults:
        raise ApiError("invalid_blocks", messages=faults, errors=[_bare(fault) for fault in faults])
    if too_long(None, blocks):
        raise ApiError("msg_blocks_too_long")
    return blocks


def _images(inst: Installatie, blocks: list[Json]) -> list[Bestand]:
    """The files that these blocks show; one that Slack does not know, or not yet, is refused."""
    found = []
    for path, file_id in files_of(blocks):
        file = inst.bestanden.to_show(file_id)
        if file is None:
            fault = f"invalid slack file [json-pointer:{path}]"
            raise ApiError("invalid_blocks", messages=[f"[ERROR] {fault}"], errors=[fault])
        found.append(file)
    return found


def _bare(fault: str) -> str:
    return fault.removeprefix("[ERROR] ")


def _text(args: Args) -> str | None:
    text = args.text("text")
    if too_long(text, []):
        raise ApiError("msg_too_long")
    return text


def _content(args: Args) -> tuple[str, list[Json]]:
    text, blocks = _text(args), _blocks(args)
    if not text and not blocks:
        raise ApiError("no_text")
    return text or "", blocks or []


def _metadata(args: Args) -> Json | None:
    metadata = args.json("metadata", "invalid_metadata_format")
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_payload"), dict):
        raise ApiError("invalid_metadata_format")
    if not isinstance(metadata.get("event_type"), str) or not metadata["event_type"]:
        raise ApiError("invalid_metadata_format")
    if len(json.dumps(metadata)) > LARGEST_METADATA:
        raise ApiError("metadata_too_large")
    return metadata


def _target(inst: Installatie, args: Args) -> Channel:
    """Where to post: a channel with the bot in it, or a person's direct message."""
    ref = args.needed("channel", "channel_not_found")
    person = inst.werkplek.users.get(ref)
    if person is not None and not person.is_bot:
        if person.deleted:
            raise ApiError("channel_not_found")
        return inst.werkplek.direct_message(person.id)
    channel = find_channel(inst, ref, by_name=True)
    if channel.is_archived:
        raise ApiError("is_archived")
    if inst.werkplek.bot.id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _thread(inst: Installatie, args: Args, channel: Channel) -> str | None:
    thread_ts = args.text("thread_ts")
    if thread_ts and inst.werkplek.find_message(channel.id, thread_ts) is None:
        raise ApiError("thread_not_found")
    return thread_ts


def post_message(inst: Installatie, args: Args) -> Json:
    channel = _target(inst, args)
    text, blocks = _content(args)
    metadata = _metadata(args)
    thread_ts = _thread(inst, args, channel)
    wait = inst.tempo.wait(channel) if inst.tempo else 0
    if wait:
        raise ApiError("ratelimited", retry_after=wait)
    images = _images(inst, blocks)
    message = inst.werkplek.post(
        channel,
        inst.werkplek.bot.id,
        text,
        blocks=blocks,
        thread_ts=thread_ts,
        metadata=metadata,
        images=images,
    )
    return {"channel": channel.id, "ts": message.ts, "message": message.as_api()}


def post_ephemeral(inst: Installatie, args: Args) -> Json:
    channel = _target(inst, args)
    user_id = args.needed("user")
    if user_id not in inst.werkplek.users:
        raise ApiError("user_not_found")
    if user_id not in channel.members:
        raise ApiError("user_not_in_channel")
    text, blocks = _content(args)
    message = inst.werkplek.post(
        channel,
        inst.werkplek.bot.id,
        text,
        blocks=blocks,
        thread_ts=_thread(inst, args, channel),
        visible_to=user_id,
        images=_images(inst, blocks),
    )
    return {"message_ts": message.ts}


def _stored(inst: Installatie, args: Args) -> Message:
    """A message that Slack keeps; ephemeral ones it does not."""
    channel = find_channel(inst, args.needed("channel", "channel_not_found"))
    message = inst.werkplek.find_message(channel.id, args.needed("ts", "message_not_found"))
    if message is None:
        raise ApiError("message_not_found")
    return message


def update(inst: Installatie, args: Args) -> Json:
    message = _stored(inst, args)
    if not message.from_bot:
        raise ApiError("cant_update_message")
    text, blocks = _text(args), _blocks(args)
    if text is None and blocks is None:
        raise ApiError("no_text")
    if blocks is not None:
        message.images = _images(inst, blocks)
    inst.werkplek.edit(message, text=text, blocks=blocks, metadata=_metadata(args))
    return {
        "channel": message.channel_id,
        "ts": message.ts,
        "text": message.text,
        "message": message.as_api(),
    }


def delete(inst: Installatie, args: Args) -> Json:
    message = _stored(inst, args)
    if not message.from_bot:
        raise ApiError("cant_delete_message")
    inst.werkplek.delete(message)
    return {"channel": message.channel_id, "ts": message.ts}


def get_permalink(inst: Installatie, args: Args) -> Json:
    channel = find_channel(inst, args.needed("channel", "channel_not_found"))
    ts = args.needed("message_ts", "message_not_found")
    message = inst.werkplek.find_message(channel.id, ts)
    if message is None:
        raise ApiError("message_not_found")
    link = f"{inst.workspace_url}archives/{channel.id}/p{ts.replace('.', '')}"
    if message.thread_ts and message.thread_ts != ts:
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}
