"""The Home tab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Actieregel, Lijst, Mijlpaalregel, Verzendregel
from bot.texts import acties as acties_texts
from bot.texts import home as texts
from bot.texts import vergaderingen as vergaderingen_texts
from bot.views import acties, berichten, mijlpalen, vergaderingen
from bot.views.elementen import (
    VIEW_BLOCKS,
    Block,
    button,
    context,
    divider,
    esc,
    header,
    section,
)


@dataclass(frozen=True)
class Thuis:
    """What one person sees at home; who is secretariaat nowhere has no `onvolledig` and no `storingen`."""

    mijn: Lijst
    komend: Sequence[Vergadering]
    onvolledig: Lijst
    storingen: Sequence[Verzendregel]
    mijlpalen: Sequence[Mijlpaalregel] = ()  # expected soon, or expected before and not happened


def home(data: Thuis, help_: list[Block], config: Config, today: date) -> Block:
    """My points, the meetings to come, what a secretariaat must look after, and what can be typed."""
    blocks = [
        header(texts.MINE),
        *_mine(data.mijn, config, today),
        header(texts.COMING),
        *([_meeting(row, config) for row in data.komend] or [section(vergaderingen_texts.NONE_PLANNED)]),
        *mijlpalen.block(data.mijlpalen, today),
        *_incomplete(data.onvolledig, config, today),
        *_failed(data.storingen, config),
        divider(),
        *help_,
    ]
    return {"type": "home", "blocks": blocks[:VIEW_BLOCKS]}


def _mine(mine: Lijst, config: Config, today: date) -> list[Block]:
    if not mine.regels:
        return [section(texts.NONE_MINE)]
    rest = mine.totaal - len(mine.regels)
    more = [context(texts.mine_more(rest, f"{config.opdrachten.actie} lijst mijn"))] if rest > 0 else []
    return [*(acties.listed(row, config, today) for row in mine.regels), *more]


def _meeting(row: Vergadering, config: Config) -> Block:
    card = button(texts.OPEN_CARD, f"opdracht_vergadering_{row.id}", f"vergadering toon {row.referentie}")
    return section(vergaderingen.line(row, config), accessory=card)


def _incomplete(found: Lijst, config: Config, today: date) -> list[Block]:
    if not found.regels:
        return []
    told = texts.incomplete(found.totaal, len(found.regels))
    return [
        header(texts.INCOMPLETE),
        section(told),
        *(section(acties.line(row, config, today), accessory=_edit(row)) for row in found.regels),
    ]


def _edit(row: Actieregel) -> Block:
    return button(acties_texts.EDIT, f"opdracht_wijzig_{row.id}", f"actie wijzig {acties.reference(row)}")


def _failed(found: Sequence[Verzendregel], config: Config) -> list[Block]:
    if not found:
        return []
    return [header(texts.FAILED), *(berichten.trouble(row, config) for row in found)]


def refused(text: str) -> Block:
    return {"type": "home", "blocks": [section(esc(text))]}
