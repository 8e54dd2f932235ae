"""`make faults`: the disk is full, refuses or stands still under a running bot. In the suite too, in part.

A bot and its practice Slack in a process of their own live through a day on which nothing can be written for
a while; what they saw comes back.
"""

from __future__ import annotations

import asyncio
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from structlog.testing import capture_logs

from bot import database, logs, wijzigingen
from bot.app import heartbeat
from bot.config import Config, Mode, load
from bot.models import Actie, Verzending
from bot.storing import Storing
from tests.practice import Practice, make_practice_register, running
from tests.processes import in_processes

ROOT = Path(__file__).resolve().parents[2]
Fault = Callable[[bool], None]  # called with True it begins, with False it is over
POINT = "/actie nieuw COA: {}, gooi"


def no_more_bytes(on: bool) -> None:
    """From here on every write of this process to a file fails: it has all that it may have (setrlimit(2)).
    SQLite tells that as 'disk I/O error'."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0 if on else most, most))


def fill(folder: Path) -> Fault:
    """A disk that is really full (ENOSPC), and has room again."""
    rest = folder / "vol"

    def switch(on: bool) -> None:
        if on:
            with suppress(OSError), rest.open("wb", buffering=0) as file:
                while file.write(b"x" * 512):
                    pass
        else:
            rest.unlink(missing_ok=True)

    return switch


def live_through(register: str, config: Config, folder: str | None) -> dict[str, Any]:
    """What people and the administrator see before, while and after nothing can be written."""
    _prepare()
    fault = fill(Path(folder)) if folder else no_more_bytes
    return asyncio.run(_live_through(Path(register), config, fault))


def _prepare() -> None:
    logs.configure()  # lines go to a file too, and must not stop the work
    database.WRITE_DEADLINE = 20.0  # seconds; a slow machine is no fault


async def _live_through(register: Path, config: Config, fault: Fault) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    async with running(config, register) as practice:
        heart = heartbeat(practice.bot, Mode.OEFEN, Storing(practice.clock))
        seen["before"] = (await practice.command(POINT.format("eerste punt"))).shown
        had = practice.counts()
        fault(True)
        try:
            seen["told"] = (await practice.command(POINT.format("tweede punt"))).shown
            seen["changed"] = (await practice.command("/actie wijzig A1 wie COA")).shown
            with capture_logs() as lines:
                await heart.tick()
            seen["logged"] = [line["event"] for line in lines if line["log_level"] == "error"]
            _, seen["ill"] = await heart.health()
            seen["kept"] = practice.counts() == had
            seen["list"] = (await practice.command("/actie lijst")).shown
        finally:
            fault(False)
        seen["after"] = (await practice.command(POINT.format("derde punt"))).shown
        await heart.tick()
        _, seen["well"] = await heart.health()
        seen["posted"] = len(practice.posted())
        seen["points"] = [a.tekst for a in practice.rows(Actie) if a.tekst.endswith(" punt")]
        seen["broken"] = practice.database.read_now(wijzigingen.broken_links)
    return seen


def wrong(seen: dict[str, Any], kind: str) -> list[str]:
    """What is not as it should be in what `live_through` saw."""
    expected = {
        "a point is told as saved": "eerste punt" in seen["before"],
        "not saved is told, with what to do": seen["told"].startswith("Niet opgeslagen")
        and "beheerder" in seen["told"],
        "no change is told as saved": seen["changed"].startswith("Niet opgeslagen"),
        "the failed tick is logged": seen["logged"] == ["tick failed"],
        "/gezond says why": "register_schrijft_niet" in seen["ill"]["redenen"],
        "the kind of the last error": seen["ill"]["laatste_fout"]["soort"] == kind,
        "nothing is half written": seen["kept"],
        "reading goes on": "eerste punt" in seen["list"],
        "it saves again without a restart": "derde punt" in seen["after"],
        "/gezond is well again": seen["well"]["redenen"] == [],
        "what is owed is posted once": seen["posted"] == 1,
        "what was saved is there": sorted(seen["points"]) == ["derde punt", "eerste punt"],
        "the history holds": seen["broken"] == [],
    }
    return [f"{what}: {seen}" for what, holds in expected.items() if not holds]


def post_unrecorded(register: str, config: Config) -> dict[str, Any]:
    """Slack has the message, and the disk is full before that is written down."""
    _prepare()
    return asyncio.run(_post_unrecorded(Path(register), config))


async def _post_unrecorded(register: Path, config: Config) -> dict[str, Any]:
    async with running(config, register, "deaf") as practice:
        heart = heartbeat(practice.bot, Mode.OEFEN, Storing(practice.clock))
        client = practice.bot.deps.slack.client
        call = client.api_call

        async def then_full(method: str, **options: Any) -> Any:
            answer = await call(method, **options)
            if method == "chat.postMessage":
                no_more_bytes(True)
            return answer

        client.api_call = then_full  # type: ignore[method-assign]
        await heart.tick()
        unrecorded = _messages(practice)
        for _ in range(5):
            practice.clock.forward(seconds=61)
            await heart.tick()
        still = _messages(practice)
        client.api_call = call  # type: ignore[method-assign]
        no_more_bytes(False)
        for _ in range(10):
            practice.clock.forward(seconds=61)
            await heart.tick()
        return {
            "unrecorded": unrecorded,
            "still": still,
            "after": _messages(practice),
            "sent": _sent(practice),
        }


def _messages(practice: Practice) -> list[str]:
    """The keys of all that was posted."""
    return sorted(
        str(message.metadata["event_payload"]["sleutel"])
        for channel in practice.slack.werkplek.channels.values()
        for message in channel.messages
        if message.metadata
    )


def _sent(practice: Practice) -> list[str]:
    return sorted(post.sleutel for post in practice.rows(Verzending, Verzending.status == "SENT"))


@contextmanager
def small_disk() -> Iterator[Path | None]:
    """A file system of 4 MB; None where this user may not mount one."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "regietafel", folder]
        if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def main() -> int:
    config = load(ROOT / "config.yaml")
    with small_disk() as disk:
        if disk is None:
            print("a really full disk: left out, this user may not mount one")
            return 0
        make_practice_register(config, disk / "oefen.db")
        (seen,) = in_processes(1, live_through, str(disk / "oefen.db"), config, str(disk))
        found = wrong(seen, "schijf_vol")
        print("a really full disk:", found or "told, nothing lost, well again without a restart", flush=True)
        return bool(found)


if __name__ == "__main__":
    raise SystemExit(main())
