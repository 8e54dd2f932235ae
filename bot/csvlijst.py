"""A list as a file that a Dutch Excel opens at a double click: UTF-8 with its mark, ';' and dates as ISO.

A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection): what
people typed is never run on somebody else's computer.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.config import Config
from bot.errors import UserError
from bot.texts import acties as acties_texts
from bot.texts import besluiten as besluiten_texts
from bot.texts import csvlijst as texts
from bot.texts import voortgang as voortgang_texts
from bot.texts import zoeken as zoeken_texts

if TYPE_CHECKING:  # what reads minutes asks for `refuse` alone, and needs no tables
    from bot.readmodels import Actieregel, Besluitregel, Treffer, Voortgang

MOST_ROWS = 10_000
MOST_HEAD = 2_000  # characters of a first line that are looked at; csv itself fails on endless ones
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # the wide ones count where an input method makes them
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")  # XML has no place for these either
Cell = str | date | None


def acties(rows: Iterable[Actieregel], config: Config) -> bytes:
    return _file(texts.ACTIES, (_actie(row, config) for row in rows))


def besluiten(rows: Iterable[Besluitregel], config: Config) -> bytes:
    return _file(texts.BESLUITEN, (_besluit(row, config) for row in rows))


def treffers(rows: Iterable[Treffer], config: Config) -> bytes:
    return _file(texts.TREFFERS, (_treffer(row, config) for row in rows))


def voortgang(rows: Iterable[Voortgang], config: Config) -> bytes:
    return _file(voortgang_texts.COLUMNS, (_cijfers(row, config) for row in rows))


def refuse(text: str) -> None:
    """Raises UserError when `text` is one of these lists, or as a spreadsheet keeps it: it is no minutes."""
    first = next(iter(text[:MOST_HEAD].removeprefix("\ufeff").splitlines()), "")
    heads = (texts.ACTIES, texts.BESLUITEN, texts.TREFFERS)
    if any(tuple(next(csv.reader([first], delimiter=sign), ())) in heads for sign in ";,\t"):
        raise UserError(texts.NOT_TO_IMPORT)


def safe(cell: Cell) -> str:
    """A cell as it is written: nothing a spreadsheet runs, nothing it cannot hold."""
    text = _UNPRINTABLE.sub("", cell.isoformat() if isinstance(cell, date) else cell or "")
    return f"'{text}" if text.startswith(_FORMULA) else text


def _file(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def _actie(row: Actieregel, config: Config) -> Sequence[Cell]:
    answered = row.soort == "vraag" and row.status == "afgerond"
    return (
        f"{row.vergadering}/A{row.nummer}",
        _tafel(row.tafel, config),
        row.datum,
        acties_texts.KINDS[row.soort],
        row.tekst,
        ", ".join(who.naam for who in row.eigenaars),
        row.eigenaar_voorstel,
        row.ingebracht_door,
        config.regios[row.regio].naam if row.regio in config.regios else row.regio,
        row.gemeente,
        row.termijn,
        row.termijn_tekst,
        row.voorwaarde,
        acties_texts.ANSWERED if answered else acties_texts.STATES[row.status],
        row.terugkoppeling,
        row.antwoord,
        row.reden,
        row.agendapunt,
        _day(row.gesloten_op, config.zone),
    )


def _besluit(row: Besluitregel, config: Config) -> Sequence[Cell]:
    return (
        f"{row.vergadering}/B{row.nummer}",
        _tafel(row.tafel, config),
        row.datum,
        row.tekst,
        texts.YES if row.procedureel else texts.NO,
        besluiten_texts.STATES[row.status],
        row.reden,
        row.vervangen_door,
        row.agendapunt,
    )


def _treffer(row: Treffer, config: Config) -> Sequence[Cell]:
    state = {"actie": acties_texts.STATES, "besluit": besluiten_texts.STATES}.get(row.soort, {})
    return (
        zoeken_texts.KINDS[row.soort],
        row.reference,
        _tafel(row.tafel, config),
        row.datum,
        _day(row.op, config.zone),
        row.tekst,
        row.over,
        state.get(row.status or "", ""),
    )


def _cijfers(row: Voortgang, config: Config) -> Sequence[Cell]:
    age = "" if row.leeftijd is None else str(row.leeftijd)
    numbers = (str(row.vaker_uitgesteld), str(row.zonder_eigenaar))
    return (_tafel(row.tafel or "", config), str(row.open), str(row.te_laat), age, *numbers)


def _tafel(key: str, config: Config) -> str:
    return config.tafels[key].afkorting if key in config.tafels else key


def _day(moment: datetime | None, zone: ZoneInfo) -> date | None:
    return moment.astimezone(zone).date() if moment else None
