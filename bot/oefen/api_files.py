"""files.*: a file in a channel in three steps: ask for an address, POST the bytes there, complete.

docs.slack.dev/reference/methods/files.getUploadURLExternal and files.completeUploadExternal.
"""

from __future__ import annotations

from aiohttp import BodyPartReader, web

from bot.oefen.api import ApiError, Args, find_channel
from bot.oefen.bestanden import MOST_ALT, MOST_BYTES, Bestand, Upload
from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.werkplek import Channel

UPLOAD_PATH = "/upload/v1/"


def get_upload_url(inst: Installatie, args: Args) -> Json:
    name = args.needed("filename", "missing_argument")
    try:
        length = int(args.needed("length", "missing_argument"))
    except ValueError:
        length = 0
    if length <= 0:
        raise _invalid("must be greater than 0 [json-pointer:/length]")
    if length > MOST_BYTES:
        raise ApiError("file_upload_size_restricted")
    alt = args.text("alt_txt") or ""
    if len(alt) > MOST_ALT:
        raise ApiError("alt_txt_too_large")
    upload = inst.bestanden.announce(name, length, alt)
    return {"upload_url": f"{inst.base_url}{UPLOAD_PATH}{upload.key}", "file_id": upload.file_id}


async def receive(inst: Installatie, request: web.Request) -> web.Response:
    """Take the bytes of one upload, raw or as a form; whoever has the address needs no token.

    200 when they were taken. Of a failure Slack says only that it is not 200. Here it is 404 for an address
    that does not exist, was used or has expired, and 400 for another number of bytes than was announced.
    """
    key = request.match_info["key"]
    upload = inst.bestanden.awaited(key)
    if upload is None:
        return web.Response(status=404, text="not_found")
    content = await _bytes(request, at_most=upload.length)
    if len(content) != upload.length:
        return web.Response(status=400, text="wrong_length")
    if inst.bestanden.awaited(key) is None:  # somebody else was faster, or it took too long
        return web.Response(status=404, text="not_found")
    upload.content = content
    return web.Response(text=f"OK - {len(content)}")


async def _bytes(request: web.Request, *, at_most: int) -> bytes:
    """What was sent; of more than `at_most` bytes only so much that it shows."""
    read = request.content.readany
    if request.content_type == "multipart/form-data":
        try:
            part = await (await request.multipart()).next()
        except ValueError:
            return b""
        if not isinstance(part, BodyPartReader):
            return b""
        read = part.read_chunk
    content = bytearray()
    while len(content) <= at_most and (chunk := await read()):
        content += chunk
    return bytes(content)


def complete_upload(inst: Installatie, args: Args) -> Json:
    """Share uploaded files in one message, or in none when no channel is named."""
    for name in ("blocks", "channels"):
        if args.has(name):
            raise _invalid(f"not known to the practice Slack: {name}")
    titles = _titles(args)
    channel = _channel(inst, args)
    thread_ts = args.text("thread_ts")
    if channel and thread_ts and inst.werkplek.find_message(channel.id, thread_ts) is None:
        raise ApiError("thread_not_found")
    try:
        completed = inst.bestanden.complete(list(titles))
    except KeyError:
        raise ApiError("file_not_found") from None
    files = [
        _file(inst, upload, content, titles[upload.file_id] or upload.name) for upload, content in completed
    ]
    if channel:
        inst.werkplek.post(
            channel,
            inst.werkplek.bot.id,
            args.text("initial_comment") or "",
            thread_ts=thread_ts,
            files=files,
        )
    else:
        inst.bestanden.keep(files)
    return {"files": [file.as_api() for file in files]}


def info(inst: Installatie, args: Args) -> Json:
    """What there is to know of a file in a message that the bot can see
    (docs.slack.dev/reference/methods/files.info)."""
    found = _seen(inst, args.needed("file", "missing_argument"))
    if found is None:
        raise ApiError("file_not_found")
    file, channels = found
    kinds = {"public": "channels", "private": "groups", "im": "ims"}
    places = {
        name: [channel.id for channel in channels if channel.kind == kind] for kind, name in kinds.items()
    }
    return {"file": file.as_api() | places}


async def send_private(inst: Installatie, request: web.Request) -> web.Response:
    """The bytes of a file, for the bot token and files:read; who has not gets the page to log in, as Slack
    has it."""
    has_token = request.headers.get("Authorization") == f"Bearer {inst.tokens.bot}"
    if not has_token or "files:read" not in inst.app.scopes:
        return web.Response(status=302, headers={"Location": f"{inst.base_url}/?redir=files"})
    found = _seen(inst, request.match_info["file"])
    if found is None:
        return web.Response(status=404, text="not_found")
    return web.Response(body=found[0].content, content_type="application/octet-stream")


def _seen(inst: Installatie, file_id: str) -> tuple[Bestand, list[Channel]] | None:
    """A file, and where it stands in a message that the bot sees."""
    places = [
        (file, channel)
        for channel in inst.werkplek.channels.values()
        for message in inst.werkplek.visible(channel, inst.werkplek.bot.id)
        for file in message.files
        if file.id == file_id
    ]
    return (places[0][0], [channel for _, channel in places]) if places else None


def _titles(args: Args) -> dict[str, str | None]:
    """file id → title, of the files that are to be completed."""
    files = args.json("files", "invalid_arguments")
    if not isinstance(files, list) or not files or not all(isinstance(one, dict) for one in files):
        raise _invalid("must be a list of objects [json-pointer:/files]")
    return {str(one.get("id")): str(one["title"]) if one.get("title") else None for one in files}


def _channel(inst: Installatie, args: Args) -> Channel | None:
    """The channel to share in, by its id: unlike chat.postMessage this takes no name and no person."""
    channel_id = args.text("channel_id")
    if channel_id is None:
        return None
    channel = find_channel(inst, channel_id)
    if channel.is_archived:
        raise ApiError("is_archived")
    if inst.werkplek.bot.id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _file(inst: Installatie, upload: Upload, content: bytes, title: str) -> Bestand:
    return Bestand(
        id=upload.file_id,
        name=upload.name,
        title=title,
        content=content,
        user_id=inst.werkplek.bot.id,
        created=int(inst.werkplek.now()),
        base_url=inst.base_url,
        alt=upload.alt,
    )


def _invalid(why: str) -> ApiError:
    return ApiError("invalid_arguments", messages=[f"[ERROR] {why}"])
