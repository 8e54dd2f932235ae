"""Minutes that were mangled on their way: what is left of them is read, and nothing stops."""

from __future__ import annotations

import contextlib
import random
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import Config
from bot.errors import UserError
from bot.verslag.lezen import read
from tests.bestanden import load_text
from tests.share import share

VOORBEELDEN = sorted(
    pad for pad in (Path(__file__).parent / "voorbeelden").iterdir() if pad.suffix in (".txt", ".md")
)
_TOEVAL = random.Random(20260101)


def _some(kans: float) -> bool:
    return _TOEVAL.random() < kans


VERMINKINGEN: dict[str, Callable[[str], str]] = {
    "lines dropped": lambda t: "\n".join(regel for regel in t.split("\n") if not _some(0.2)),
    "lines joined": lambda t: re.sub("\n", lambda _: " " if _some(0.3) else "\n", t),
    "tabs for spaces": lambda t: re.sub(" {2,}", "\t", t),
    "fixed spaces": lambda t: t.replace(" ", "\u00a0"),
    "in capitals": str.upper,
    "broken off": lambda t: re.sub(
        r"(\w{4})(\w{4})", lambda m: f"{m[1]}-\n{m[2]}" if _some(0.1) else m[0], t
    ),
    "other bullets": lambda t: re.sub(r"(?m)^(\s*)[-*•]\s", r"\1▪ ", t),
    "without half its brackets": lambda t: "".join(c for c in t if c not in "()[]|:" or _some(0.5)),
    "on one line": lambda t: " ".join(t.split()),
}


@pytest.mark.parametrize("verminking", VERMINKINGEN)
@pytest.mark.share(2)
def test_mangled_minutes_are_read(config: Config, verminking: str) -> None:
    for pad in share(VOORBEELDEN[:: len(VERMINKINGEN) // 2], 2):
        with contextlib.suppress(UserError):  # that there is no meeting in it
            read(VERMINKINGEN[verminking](load_text(pad)), config)


@pytest.mark.parametrize("naam", ["05.md", "41.txt", "50.md", "59.txt"])
def test_line_ends_and_accents_make_no_difference(config: Config, naam: str) -> None:
    tekst = load_text(VOORBEELDEN[0].parent / naam)
    gelezen = read(tekst, config)
    assert read(tekst.replace("\n", "\r\n"), config) == gelezen
    assert read(unicodedata.normalize("NFD", tekst), config) == gelezen
