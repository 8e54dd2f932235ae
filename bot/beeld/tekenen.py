"""A picture as PNG, drawn by typst."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot import zetwerk
from bot.readmodels.beeld import Beeld

TEMPLATE = Path(__file__).with_name("los.typ")
PPI = 220  # sharp on a telephone and in print: about a thousand dots wide


def png(beeld: Beeld, ppi: int = PPI) -> bytes:
    """The same picture gives the same bytes. Takes a fifth of a second of work: not on the loop."""
    return draw(asdict(beeld), ppi)


def draw(beeld: dict[str, Any], ppi: int = PPI) -> bytes:
    """The same, of a picture that was kept as JSON."""
    return zetwerk.draw(TEMPLATE, beeld, ppi)
