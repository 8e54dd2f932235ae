"""The work itself in numbers: three short lines per tafel, as wide as a phone."""

from __future__ import annotations

from collections.abc import Sequence

from bot.config import Config
from bot.readmodels import Voortgang
from bot.texts import voortgang as texts
from bot.views.elementen import Block, context, esc, header, sections


def overview(rows: Sequence[Voortgang], config: Config, command: str) -> list[Block]:
    """`command`: what lists the points that are too late, as typed in Slack."""
    total = sum(rows, Voortgang(None))
    shown = [*rows, *([total] if len(rows) > 1 else [])]
    lines = [f"*{esc(name_of(row, config))}*\n{_numbers(row)}" for row in shown]
    return [header(texts.TITLE), *sections(lines), context(f"{texts.MEANING} {texts.late_where(command)}")]


def name_of(row: Voortgang, config: Config) -> str:
    return config.tafels[row.tafel].afkorting if row.tafel else texts.TOTAL


def _numbers(row: Voortgang) -> str:
    if row.leeftijd is None:
        return texts.NOTHING_OPEN
    late = texts.open_and_late(row.open, row.te_laat)
    attention = f"{texts.postponed(row.vaker_uitgesteld)}, {texts.ownerless(row.zonder_eigenaar)}"
    return f"{late}, {texts.age(row.leeftijd)}\n{attention}"
