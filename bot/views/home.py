"""The Home tab."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Actieregel
from bot.texts import home as texts
from bot.texts import vergaderingen as vergaderingen_texts
from bot.views import acties, vergaderingen
from bot.views.elementen import Block, divider, esc, fit, header, section, sections


def home(
    mine: Sequence[Actieregel], coming: Sequence[Vergadering], help_: list[Block], config: Config, today: date
) -> Block:
    """My points, the meetings to come, and what can be typed."""
    blocks = [header(texts.MINE)]
    lines = [acties.line(row, config, today) for row in mine]
    blocks += sections(lines) if lines else [section(texts.NONE_MINE)]
    blocks.append(header(texts.COMING))
    meetings = [vergaderingen.line(row, config) for row in coming]
    blocks += sections(meetings) if meetings else [section(vergaderingen_texts.NONE_PLANNED)]
    return {"type": "home", "blocks": fit([*blocks, divider(), *help_], "…")}


def refused(text: str) -> Block:
    return {"type": "home", "blocks": [section(esc(text))]}
