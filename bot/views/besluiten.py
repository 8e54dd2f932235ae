"""Besluiten on the screen."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Besluitregel
from bot.texts import acties as acties_texts
from bot.texts import besluiten as texts
from bot.views import namen
from bot.views.elementen import (
    Block,
    actions,
    button,
    esc,
    fitting,
    header,
    modal,
    section,
    sections,
    short,
    text_input,
)


def line(row: Besluitregel, *, home: Vergadering | None = None) -> str:
    extra = [texts.STATES[row.status]] if row.status != "geldt" else []
    extra += [texts.PROCEDURAL] if row.procedureel else []
    extra += [texts.by(row.vervangen_door)] if row.vervangen_door else []
    tail = f" · {' · '.join(extra)}" if extra else ""
    return f"*{namen.point(row, 'B', home)}*  {short(row.tekst, 300)}{tail}"


def receipt(row: Besluitregel, *, home: Vergadering | None = None) -> list[Block]:
    """What was written, with the way to correct it."""
    edit = button(acties_texts.EDIT, "opdracht", f"besluit wijzig {row.vergadering}/B{row.nummer}")
    return [section(line(row, home=home)), actions(edit)]


def listing(
    rows: Sequence[Besluitregel],
    title: str,
    most: int,
    *,
    home: Vergadering | None = None,
    offset: int = 0,
    page: Callable[[int], str],
) -> list[Block]:
    """As many of `rows`, the decisions of a list from `offset` on, as one message holds, `most` at most;
    `page` gives the command text that shows the list from another one on."""
    if not rows:
        return [header(title), section(texts.NONE_FITS)]
    lines = fitting(line(row, home=home) for row in rows[:most])
    rest = len(rows) > len(lines)
    more = [actions(button(acties_texts.MORE, "opdracht", page(offset + len(lines))))] if rest else []
    return [header(title), *sections(lines), *more]


def card(row: Besluitregel, config: Config) -> list[Block]:
    """One decision, whole."""
    reference = f"{row.vergadering}/B{row.nummer}"
    details = [
        f"*{texts.STATES[row.status]}* · {namen.meeting(row.tafel, row.datum, config)}",
        *([f"{acties_texts.AGENDA_ITEM}: {esc(row.agendapunt)}"] if row.agendapunt else []),
        *([f"{acties_texts.REASON}: {short(row.reden, 300)}"] if row.reden else []),
        *([f"{texts.STATES['vervangen']} {texts.by(row.vervangen_door)}"] if row.vervangen_door else []),
    ]
    return [
        header(reference),
        section(short(row.tekst, 2000)),
        *sections(details),
        actions(button(acties_texts.EDIT, "opdracht", f"besluit wijzig {reference}")),
    ]


def form(tafel: str, row: Besluitregel | None) -> Block:
    metadata = {"tafel": tafel} | ({"id": row.id, "versie": row.versie} if row else {})
    value = row.tekst if row else None
    blocks = [text_input("tekst", texts.LABEL_TEXT, value=value, multiline=True, optional=False)]
    callback, title = ("besluit_wijzig", texts.FORM_EDIT) if row else ("besluit_nieuw", texts.FORM_NEW)
    return modal(callback, title, acties_texts.SAVE, blocks, json.dumps(metadata))
