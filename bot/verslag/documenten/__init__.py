"""The text of a PDF or Word file, read by a child process that cannot take more than its share.

Whatever a hostile file makes the libraries do happens there: bounded in memory, time and output.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Literal

from bot.errors import UserError
from bot.texts import verslag as texts

Soort = Literal["pdf", "docx"]
SECONDS = 60  # on the clock, as inlezen/proces.py; the child itself stops after CPU_SECONDS of work
MAX_TEXT = 5 * 1024 * 1024  # bytes
UNREADABLE, TOO_MUCH = 3, 4  # exit codes of the child
_ROOT = Path(__file__).resolve().parents[3]


def text_of(data: bytes, soort: Soort, naam: str) -> str:
    """The text in document `data`, tables as rows between bars. Raises UserError when it cannot be read."""
    try:
        code, told = run_child(data, soort)
    except subprocess.TimeoutExpired:
        raise UserError(texts.bestand_te_veel(naam)) from None
    if code == UNREADABLE:
        raise UserError(texts.bestand_beschadigd(naam))
    if code:  # stopped by a limit, or fallen over one
        raise UserError(texts.bestand_te_veel(naam))
    text = told.decode("utf-8", "replace")
    if not text.strip():
        raise UserError(texts.bestand_zonder_tekst(naam))
    return text


def run_child(data: bytes, soort: Soort) -> tuple[int, bytes]:
    """The exit code of the child and what it wrote. Raises TimeoutExpired."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "bot.verslag.documenten", soort],
        cwd=_ROOT,
        env={},  # no token within its reach
        input=data,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    return done.returncode, done.stdout
