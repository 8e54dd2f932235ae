"""A picture as PNG, drawn by typst."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot import zetwerk
from bot.readmodels.beeld import Beeld
from bot.texts import beeld as texts

TEMPLATE = Path(__file__).with_name("los.typ")
PPI = 220  # sharp on a telephone and in print: about a thousand dots wide


def png(beeld: Beeld, ppi: int = PPI) -> bytes:
    """The same picture gives the same bytes. Takes a fifth of a second of work: not on the loop."""
    return zetwerk.draw(TEMPLATE, told(beeld), ppi)


def told(beeld: Beeld) -> dict[str, Any]:
    """What `picture` in beeld.typ is given."""
    return asdict(beeld) | {"ontbreekt": texts.MISSING}
