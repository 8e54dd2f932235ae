"""A child that stands ready is used once, and ends when nobody needs it."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator

import pytest

from bot import gereed
from bot.gereed import Gereed

WAITS = "import sys; sys.stdin.read()"


class Children:
    def __init__(self, does: str) -> None:
        self.does = does
        self.started: list[Process] = []
        self.began = asyncio.Event()

    async def start(self) -> Process:
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", self.does, stdin=asyncio.subprocess.PIPE
        )
        self.started.append(child)
        self.began.set()
        return child


@pytest.fixture
async def children() -> AsyncIterator[Children]:
    made = Children(WAITS)
    yield made
    for child in made.started:
        if child.returncode is None:
            child.kill()
            await child.wait()


async def test_what_was_prepared_is_there_once(children: Children) -> None:
    ready = Gereed()
    ready.prepare(children.start)
    ready.prepare(children.start)
    assert await ready.take() is children.started[0]
    assert await ready.take() is None
    assert len(children.started) == 1


async def test_when_the_bot_ends_so_does_who_waits(children: Children) -> None:
    ready = Gereed()
    await ready.close()
    ready.prepare(children.start)
    await ready.close()
    assert children.started[0].returncode is not None
    assert await ready.take() is None


async def test_who_is_not_needed_is_given_up(children: Children, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gereed, "KEPT", 0)
    ready = Gereed()
    ready.prepare(children.start)
    await children.began.wait()
    assert await children.started[0].wait() < 0, "it was told to go, and did not end by itself"
    assert await ready.take() is None


async def test_who_ended_meanwhile_is_not_used(children: Children) -> None:
    children.does = "pass"
    ready = Gereed()
    ready.prepare(children.start)
    await children.began.wait()
    await children.started[0].wait()
    assert await ready.take() is None


async def test_where_none_can_begin_there_is_none() -> None:
    async def start() -> Process:
        raise OSError("no memory")

    ready = Gereed()
    ready.prepare(start)
    assert await ready.take() is None
    ready.prepare(start)
    await ready.close()


async def test_another_begins_where_the_one_that_waited_is_gone(children: Children) -> None:
    children.does = "pass"
    ready = Gereed()
    ready.prepare(children.start)
    await children.began.wait()
    await children.started[0].wait()
    children.does = WAITS
    ready.prepare(children.start)
    assert await ready.take() is children.started[1]
