"""Notities on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.config import Config
from bot.models import Agendapunt, Notitie, Vergadering
from bot.texts import acties as acties_texts
from bot.texts import notities as texts
from bot.texts import publicatie as publicatie_texts
from bot.texts.verslag import NOOT
from bot.views import namen
from bot.views.elementen import Block, button, esc, fit, header, section, sections, short

LINE = 500  # characters of a notitie in a list


def receipt(
    meeting: Vergadering, item: Agendapunt | None, lines: int, undo: str, config: Config
) -> list[Block]:
    """One terse line that says where, with the way back: the command `undo`."""
    where = namen.meeting(meeting.tafel, meeting.datum, config)
    if item:
        where = f"{esc(item.nummer or str(item.volgorde))}. {esc(item.titel)}"
    back = button(acties_texts.UNDO, "opdracht", undo)
    return [section(texts.noted(lines, where), accessory=back)]


def listing(
    meeting: Vergadering, items: Sequence[Agendapunt], rows: Sequence[Notitie], config: Config
) -> list[Block]:
    """The notities of a meeting, item by item; what hangs under none comes last."""
    blocks = [header(texts.TITLE), section(f"*{namen.meeting(meeting.tafel, meeting.datum, config)}*")]
    if not rows:
        return [*blocks, section(texts.NONE)]
    for item in (*items, None):
        mine = [row for row in rows if row.agendapunt_id == (item.id if item else None)]
        if mine:
            title = f"{item.nummer or item.volgorde}. {item.titel}" if item else texts.NO_ITEM
            blocks += sections([f"*{esc(title)}*", *(f"– {short(_said(row, config), LINE)}" for row in mine)])
    return fit(blocks, "…")


def _said(row: Notitie, config: Config) -> str:
    """A note of the secretary is called so: it stands beside the text, of another day."""
    return beside(row.op, row.tekst, config) if row.soort == NOOT else row.tekst


def beside(op: datetime | None, tekst: str, config: Config) -> str:
    """'Noot van de secretaris, 5 februari 2026: …'; without a day where it came with minutes."""
    return publicatie_texts.note(op.astimezone(config.zone).date() if op else None, tekst)
