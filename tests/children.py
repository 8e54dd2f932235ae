"""What the bot reads in a child process: in tests in the process of the test, by the same code.

A child takes most of a second to begin and its work takes milliseconds. What only a child can show, its
limits and its end, has tests that ask for `real_children`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from bot.config import Config
from bot.gereed import Gereed
from bot.ics import __main__ as ics_child
from bot.ics import apart
from bot.inlezen import kind, proces

_REAL = (apart.run_child, proces.run_child)
_PREPARE = proces.prepare


async def _calendar(data: bytes, asked: str) -> tuple[int, bytes]:
    return await asyncio.to_thread(ics_child.answer, data, asked)


async def _file(
    data: bytes, ask: dict[str, str], config: Config, told: Callable[[int, int], None], _: Gereed
) -> tuple[int, bytes]:
    loop = asyncio.get_running_loop()

    def page(number: int, of: int) -> None:
        loop.call_soon_threadsafe(told, number, of)

    return await asyncio.to_thread(kind.answer, data, ask, config, page)


def real(patch: pytest.MonkeyPatch) -> None:
    for module, run in zip((apart, proces), _REAL, strict=True):
        patch.setattr(module, "run_child", run)
    patch.setattr(proces, "prepare", _PREPARE)


def spared(patch: pytest.MonkeyPatch) -> None:
    for module, run in zip((apart, proces), (_calendar, _file), strict=True):
        patch.setattr(module, "run_child", run)
    patch.setattr(proces, "prepare", lambda *_: None)
