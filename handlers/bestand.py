"""A list as a file in the direct message with the bot, after the answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from sqlmodel import Session

from bot.csvlijst import MOST_ROWS
from bot.texts import csvlijst as texts
from bot.views.elementen import esc
from handlers import achteraf
from handlers.opdrachten import Reply, Request

Row = TypeVar("Row")
CHUNK = 250  # rows read at once: other people's answers wait for it
_WANTED = re.compile(
    r"(?:^|\s)(?:(?:als|in|naar)\s+)?(?:een\s+)?\.?(?:csv|excel)(?:[\s-]?bestand)?[.!]?$", re.IGNORECASE
)


def wanted(text: str) -> tuple[str, bool]:
    """'open prt csv' → the words without it, and whether a file is asked for."""
    match = _WANTED.search(text)
    return (text[: match.start()].strip(), True) if match else (text, False)


async def send(
    request: Request,
    title: str,
    ids: Sequence[int],
    read: Callable[[Session, Sequence[int]], list[Row]],
    make: Callable[[list[Row]], bytes],
) -> Reply:
    """Say that the file comes, and send it: the rows of `ids`, at most MOST_ROWS of them."""
    if not ids:
        return Reply.say(texts.EMPTY)
    request.deps.tasks.spawn(_send(request, title, ids, read, make))
    return Reply.beside(texts.FILE_COMES)


async def _send(
    request: Request,
    title: str,
    ids: Sequence[int],
    read: Callable[[Session, Sequence[int]], list[Row]],
    make: Callable[[list[Row]], bytes],
) -> None:
    async def content() -> tuple[bytes, str]:
        rows = await _in_chunks(request, ids[:MOST_ROWS], read)
        return make(rows), texts.rows(len(rows), cut=len(ids) > MOST_ROWS)

    await to_direct_message(request, title, texts.filename(title, request.today.isoformat()), content)


async def to_direct_message(
    request: Request, title: str, name: str, content: Callable[[], Awaitable[tuple[bytes, str]]]
) -> None:
    """Put a file (its bytes and a word about it) in the direct message; a failure is told there."""

    async def alone() -> tuple[list[tuple[str, bytes]], str]:
        made, comment = await content()
        return [(name, made)], comment

    await files_to_direct_message(request, title, alone)


async def files_to_direct_message(
    request: Request,
    title: str,
    content: Callable[[], Awaitable[tuple[list[tuple[str, bytes]], str]]],
    *,
    alts: Sequence[str] = (),
) -> None:
    """Put files (names and bytes, and a word about them) in one direct message; a failure is told there.
    `alts`: of pictures what they say, for who cannot see them."""
    slack = request.deps.slack

    async def work() -> None:
        files, comment = await content()
        channel = await slack.direct_message(request.access.user)
        titles = [title if len(files) == 1 else f"{title} ({name.rpartition('.')[2]})" for name, _ in files]
        said = f"{esc(title)}\n{comment}"
        await slack.upload_all(channel, files, titles=titles, comment=said, alts=alts)

    await achteraf.told(request, work, texts.failed(title))


async def _in_chunks(
    request: Request, ids: Sequence[int], read: Callable[[Session, Sequence[int]], list[Row]]
) -> list[Row]:
    rows: list[Row] = []
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        rows += await request.read(lambda session, chunk=chunk: read(session, chunk))  # type: ignore[misc]
        await asyncio.sleep(0)
    return rows
