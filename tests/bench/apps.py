"""The floor and the bot as processes of their own, each on a practice Slack of its own."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot import backup
from bot.config import Config
from tests.bench.seed import ROOT, bench_config
from tests.bench.slack import Http, Socket, Stand, Way, stand

FLOOR = ("-m", "tests.bench.floor")
ASKING = (*FLOOR, "asking")
AGAIN = (*FLOOR, "again")
BOT = ("-m", "bot")
HTTP, SOCKET = "http", "socket"
START_SECONDS = 120


@dataclass
class App:
    """One that runs."""

    stand: Stand
    way: Way
    pid: int

    def memory(self, of: str = "VmRSS") -> float:
        """In MB (proc(5))."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith(of)).split()[1]) / 1024


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def running(
    what: tuple[str, ...],
    config: Config,
    transport: str,
    folder: Path,
    url: str = "sqlite:///floor.db",
    beside: App | None = None,
) -> AsyncIterator[App]:
    """It, ready to be asked. `url`: the register of the bot. `beside`: of which it is a replica."""
    async with nullcontext(beside.stand) if beside else stand(config) as at:
        port = free_port()
        process = await asyncio.create_subprocess_exec(
            sys.executable, *what, cwd=ROOT, env=_environment(at, transport, port, folder, url),
            stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            async with asyncio.timeout(START_SECONDS):
                assert process.stdout
                if not await process.stdout.readline():
                    raise RuntimeError(f"{what} did not start")
                if transport == SOCKET:
                    await at.slack.sockets.wait_connected()
            way = Http(port, at.slack.signing_secret) if transport == HTTP else Socket(at.slack)
            yield App(at, way, process.pid)
        finally:
            process.terminate()
            await process.wait()


def environment() -> dict[str, str]:
    """That of this process without what a bot would heed of it. Bytecode is kept, as the image has it and
    the libraries of the floor have."""
    heeded = ("SLACK_", "DATABASE", "AGENDA_", "SSL_CERT_", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(heeded)}


def _environment(at: Stand, transport: str, port: int, folder: Path, url: str) -> dict[str, str]:
    copies = folder / "copies"
    copies.mkdir(exist_ok=True)
    if url.startswith("sqlite"):  # tonight's copy of a large register is not what is measured
        register = Path(url.removeprefix("sqlite:///"))
        (copies / backup.name_at(register, datetime.now(UTC))).touch()
    tokens = {"SLACK_BOT_TOKEN": at.slack.bot_token}
    if transport == SOCKET:
        tokens["SLACK_APP_TOKEN"] = at.slack.app_token
    else:
        tokens["SLACK_SIGNING_SECRET"] = at.slack.signing_secret
    return environment() | tokens | {
        "SLACK_API_URL": at.slack.api_url, "HOST": "127.0.0.1", "PORT": str(port), "DATABASE_URL": url,
        "CONFIG": str(bench_config()), "BACKUP_MAP": str(copies), "NO_PROXY": "*",
    }  # fmt: skip
