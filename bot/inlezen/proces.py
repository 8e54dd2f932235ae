"""A file read in a child process, while the bot goes on: bounded in memory, time and output."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from asyncio.subprocess import Process
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import structlog

from bot import grenzen
from bot.config import Config
from bot.errors import UserError
from bot.gereed import Gereed
from bot.inlezen.kind import FAILED, READY, REFUSED, TOO_MUCH
from bot.opgave import lezen
from bot.texts import verslag as texts
from bot.verslag import bestand
from bot.verslag import voorstel as v
from bot.verslag.documenten import MB, Told

log = structlog.get_logger()
# How a child ends that comes to a limit; a library that gets no more memory aborts.
STOPPED = (TOO_MUCH, -signal.SIGXCPU, -signal.SIGKILL, -signal.SIGABRT)
SECONDS = 60  # on the clock; the child itself stops after its seconds of work
MOST_ANSWER = 4 * 1024 * 1024  # bytes
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Gelezen:
    """`sha256` is that of the text, numbers of persons masked; `gemaskeerd` counts those, by kind."""

    voorstel: v.Voorstel
    sha256: str
    gemaskeerd: dict[str, int]


async def read(data: bytes, naam: str, config: Config, told: Told, gereed: Gereed) -> Gelezen:
    """What the minutes in `data` propose, by the child that stands `gereed` where there is one; `told` hears
    which page of how many is being read. Raises UserError, saying what to do."""
    found = await _in_a_child(data, {"naam": naam}, config, told, gereed)
    return Gelezen(v.loads(json.dumps(found["voorstel"])), found["sha256"], found["gemaskeerd"])


async def read_figures(data: bytes, naam: str, config: Config, today: date) -> lezen.Gelezen:
    """The lines with figures in `data`, or what is wrong with them. Raises UserError."""
    asked = {"naam": naam, "vandaag": today.isoformat()}
    return lezen.from_json(await _in_a_child(data, asked, config, lambda *_: None, Gereed()))


async def _in_a_child(
    data: bytes, ask: dict[str, str], config: Config, told: Told, gereed: Gereed
) -> dict[str, Any]:
    try:
        code, answer = await run_child(data, ask, config, told, gereed)
    except TimeoutError:
        raise UserError(_too_much(data, ask, SECONDS)) from None
    if code == REFUSED:
        raise UserError(answer.decode("utf-8", "replace"))
    if code in STOPPED or len(answer) > MOST_ANSWER:
        raise UserError(_too_much(data, ask, grenzen.CPU_SECONDS))
    if code:
        log.error(
            "a file could not be read", code=code, fault=answer[:200].decode() if code == FAILED else None
        )
        raise UserError(texts.bestand_ging_mis(ask["naam"], _soort(data, ask)))
    found: dict[str, Any] = json.loads(answer)
    return found


def _too_much(data: bytes, ask: dict[str, str], seconds: int) -> str:
    return texts.bestand_te_veel(ask["naam"], _soort(data, ask), seconds, grenzen.MEMORY // MB)


def _soort(data: bytes, ask: dict[str, str]) -> str:
    document = "document" if bestand.is_document(data) else "tekst"
    return "cijfers" if "vandaag" in ask else document


async def run_child(
    data: bytes, ask: dict[str, str], config: Config, told: Told, gereed: Gereed
) -> tuple[int, bytes]:
    """The exit code of the child and what it answered. Raises TimeoutError."""
    child = await gereed.take() or await _start(config)
    try:
        async with asyncio.timeout(SECONDS):
            answer, *_ = await asyncio.gather(
                _answer(child), _feed(child, json.dumps(ask).encode() + b"\n", data), _hear(child, told)
            )
            return await child.wait(), answer
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()


def prepare(gereed: Gereed, config: Config) -> None:
    """Minutes are likely to be asked for: a child learns to read them meanwhile."""
    gereed.prepare(lambda: _start(config, READY))


async def _start(config: Config, *how: str) -> Process:
    """A child that knows the config, and waits for what it is to read."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.inlezen.kind", *how),
        cwd=_ROOT,
        env={},  # no token within its reach
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert child.stdin
    child.stdin.write(config.model_dump_json().encode() + b"\n")
    return child


async def _feed(child: asyncio.subprocess.Process, *parts: bytes) -> None:
    assert child.stdin
    with suppress(ConnectionError):  # it stopped: its exit code says why
        for part in parts:
            child.stdin.write(part)
            await child.stdin.drain()
    child.stdin.close()


async def _answer(child: asyncio.subprocess.Process) -> bytes:
    assert child.stdout
    answer = bytearray()
    while part := await child.stdout.read(65536):
        answer += part
        if len(answer) > MOST_ANSWER:
            child.kill()
            break
    return bytes(answer)


async def _hear(child: asyncio.subprocess.Process, told: Told) -> None:
    """Lines of '3 12'; anything else is a warning of a library."""
    assert child.stderr
    rest = b""
    while part := await child.stderr.read(4096):
        *lines, rest = (rest + part).split(b"\n")
        rest = rest[-200:]
        for line in lines:
            words = line.split()
            if len(words) == 2 and all(word.isdigit() for word in words):
                told(int(words[0]), int(words[1]))
