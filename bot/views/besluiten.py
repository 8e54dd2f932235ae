"""Besluiten on the screen."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Besluitregel
from bot.texts import acties as acties_texts
from bot.texts import besluiten as texts
from bot.views import herkomst, namen
from bot.views.elementen import (
    Block,
    actions,
    button,
    esc,
    fitting,
    header,
    marks,
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


def receipt(rows: Sequence[Besluitregel], undo: str, *, home: Vergadering | None = None) -> list[Block]:
    """What was written, with the way to correct each and to take all back: the command `undo`."""
    blocks: list[Block] = []
    for row in rows:
        edit = button(acties_texts.EDIT, "opdracht_wijzig", f"besluit wijzig {row.vergadering}/B{row.nummer}")
        blocks += [section(line(row, home=home)), actions(edit)]
    label = acties_texts.UNDO if len(rows) == 1 else acties_texts.UNDO_ALL
    blocks[-1]["elements"].append(button(label, "opdracht_ongedaan", undo))
    return blocks


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
        actions(*_card_buttons(row, reference)),
    ]


def _card_buttons(row: Besluitregel, reference: str) -> list[Block]:
    meeting = button(acties_texts.MEETING, "opdracht_vergadering", f"vergadering toon {row.vergadering}")
    edit = button(acties_texts.EDIT, "opdracht", f"besluit wijzig {reference}")
    return [edit, herkomst.ask(reference), *([meeting] if row.datum else [])]


def in_form(row: Besluitregel) -> dict[str, str]:
    """What the edit form shows of a decision, by field name."""
    return {"tekst": row.tekst}


def form(tafel: str, row: Besluitregel | None, values: dict[str, str] | None = None) -> Block:
    """The form for a new decision, or for `row` with what somebody made of it."""
    shown = (in_form(row) if row else {}) | (values or {})
    metadata: dict[str, Any] = {"tafel": tafel}
    metadata |= {"id": row.id, "was": marks(in_form(row))} if row else {}
    blocks = [text_input("tekst", texts.LABEL_TEXT, value=shown.get("tekst"), multiline=True, optional=False)]
    callback, title = ("besluit_wijzig", texts.FORM_EDIT) if row else ("besluit_nieuw", texts.FORM_NEW)
    return modal(callback, title, acties_texts.SAVE, blocks, json.dumps(metadata))
