"""`python -m bot` without tokens, in a process of its own, worked from a browser by posted forms."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from pathlib import Path

import pytest

from bot.texts import app as app_texts
from bot.texts import oefenbediening as texts
from tests.oefening import Blad, holding

ROOT = Path(__file__).resolve().parents[2]


async def start(cwd: Path) -> tuple[asyncio.subprocess.Process, str]:
    """The process and the address of its page."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    env = kept | {
        "PYTHONPATH": str(ROOT),
        "CONFIG": str(ROOT / "config.yaml"),
        "PYTHONUTF8": "1",
        "PORT": "0",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=cwd,
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout
    line = (await process.stdout.readline()).decode()
    address = re.search(r"http://127\.0\.0\.1:\d+", line)
    assert address, line
    return process, address[0]


async def stop(process: asyncio.subprocess.Process) -> None:
    process.send_signal(signal.SIGTERM)
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0
    assert app_texts.STOPPED in out.decode()


@pytest.mark.sqlite("a process of its own has a file of its own")
async def test_practise_travel_fail_and_restart(tmp_path: Path) -> None:
    process, address = await start(tmp_path)
    try:
        async with holding(address) as http:
            blad = Blad(http)
            assert "oefenklok, gelijk met de echte tijd" in await blad.read()
            assert "geplaatst" in await blad.step("volgende")
            assert texts.KINDS["RESET_AFTER"][0] in await blad.post(
                "hapering", soort="RESET_AFTER", aantal="1"
            )
            for _ in range(3):
                said = await blad.step("volgende")
                if texts.STEPS_DONE["UNKNOWN"] in said:
                    break
            assert texts.STEPS_DONE["UNKNOWN"] in said
            said = await blad.post("herstart")
            assert texts.RESTARTED in said
            assert texts.STEPS_DONE["UNKNOWN"] in said, "what was uncertain is so after a restart"
            said = await blad.step("volgende")
            assert texts.STEPS_DONE["CHECKED SENT"] in said or texts.NO_LOOKING_UP in said
            assert "Staat er nu 1 keer." in said
    finally:
        await stop(process)
