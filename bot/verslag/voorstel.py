"""What a reading of minutes proposes. Stated facts fill the plain keys, guesses only the `_voorstel` keys."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, time
from functools import cache
from typing import Any, Literal

from pydantic import TypeAdapter

Soort = Literal["actiepunt", "vraag", "toezegging"]
Aanwezigheidsstatus = Literal["aanwezig", "afwezig", "onbekend"]
Verslagstatus = Literal["concept", "vastgesteld", "gepubliceerd"]
Regels = tuple[int, int]  # first and last source line, counted from 1, both included

_BUITEN_JSON = {
    *("zelfde_als", "stand", "reden", "vervangen_door", "elders", "in_lijst", "alleen", "getypt"),
    *("kenmerk", "gemaakt", "eigen", "geleerd", "los"),
}


@dataclass(frozen=True)
class Vergadering:
    """The header. `tafel` is a key of Config.tafels; what the text does not say is None.

    No part of the JSON: the reference of the meeting (`kenmerk`) and the moment the register made the file
    (`gemaakt`), and of which kinds of things our own layout (eigen/) surely tells everything there is
    (`eigen`: actie, besluit, deelnemer, agendapunt, notitie).
    """

    tafel: str | None = None
    titel: str | None = None
    datum: date | None = None
    begin: time | None = None
    eind: time | None = None
    locatie: str | None = None
    verslag_status: Verslagstatus | None = None
    contact: str | None = None
    vorige: date | None = None
    volgende: date | None = None
    kenmerk: str | None = None
    gemaakt: datetime | None = None
    eigen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Deelnemer:
    """One place in the attendance list. A masked name stays None, with `gelakt` set."""

    delegatie: str | None
    aanhef: str | None
    naam: str | None
    organisatie: str | None
    rollen: tuple[str, ...]
    status: Aanwezigheidsstatus
    gelakt: bool


@dataclass(frozen=True)
class Agendapunt:
    """One heading of the agenda; `volgorde` counts from 1, `nummer` is the number as printed."""

    volgorde: int
    nummer: str | None
    titel: str


@dataclass(frozen=True)
class Actie:
    """What somebody owes: an action point, a commitment or a question.

    `agendapunt` is the `volgorde` of its agenda item. `zelfde_als` is no part of the JSON: on a question or
    commitment that the minutes also note as an action point, the number (or proposed number) of that point,
    so that a register can take it once. `status` is open, afgerond or vervallen, with the `reden`; our own
    minutes (eigen/) know all of the register's (empty where its word is not understood). `elders` is its text
    under its agendapunt, None where it does not stand there, `in_lijst` says whether the list has it, and
    `alleen` that the list stood alone and tells everything about it: no part of the JSON either. `geleerd`:
    known by a mark of these minutes alone (geleerd/), `los`: by no mark at all (zinnen/ongelabeld.py),
    `getypt`: somebody typed it into the running text of our own minutes (verschillen/getypt.py); none of
    these is in the JSON.
    """

    nummer: str | None
    nummer_voorstel: str | None
    soort: Soort
    agendapunt: int | None
    tekst: str
    ingebracht_door: str | None
    eigenaars: tuple[str, ...]
    eigenaar_voorstel: tuple[str, ...]
    regio: str | None
    gemeente: str | None
    termijn: date | None
    termijn_tekst: str | None
    voorwaarde: str | None
    status: str
    antwoord: str | None
    citaat: str
    regels: Regels
    zelfde_als: str | None = None
    reden: str | None = None
    elders: str | None = None
    in_lijst: bool = True
    alleen: bool = False
    geleerd: bool = False
    los: bool = False
    getypt: bool = False


@dataclass(frozen=True)
class Besluit:
    """`stand`, `reden` and `vervangen_door` (a reference) are known of our own minutes alone (eigen/); so are
    `elders`, `in_lijst` and `getypt`, as of an Actie."""

    nummer: str | None
    nummer_voorstel: str | None
    agendapunt: int | None
    tekst: str
    procedureel: bool
    citaat: str
    regels: Regels
    stand: str = "geldt"
    reden: str | None = None
    vervangen_door: str | None = None
    elders: str | None = None
    in_lijst: bool = True
    getypt: bool = False


@dataclass(frozen=True)
class Notitie:
    soort: str
    agendapunt: int | None
    tekst: str
    regels: Regels


@dataclass(frozen=True)
class Waarschuwing:
    """Something a person must look at; `regels` is None where it concerns the whole text."""

    soort: str
    tekst: str
    regels: Regels | None


@dataclass(frozen=True)
class Voorstel:
    vergadering: Vergadering = field(default_factory=Vergadering)
    aanwezigheid: tuple[Deelnemer, ...] = ()
    agendapunten: tuple[Agendapunt, ...] = ()
    acties: tuple[Actie, ...] = ()
    besluiten: tuple[Besluit, ...] = ()
    notities: tuple[Notitie, ...] = ()
    waarschuwingen: tuple[Waarschuwing, ...] = ()


def figure(nummer: str | None) -> int | None:
    """The number in the register of what minutes number so, in whatever way ('A1', 'AP3', 'AP-3', '#4'); None
    when they give none."""
    found = re.search(r"[0-9]{1,6}", nummer or "")
    return int(found[0]) or None if found else None


def dumps(voorstel: Voorstel) -> str:
    """All of `voorstel` as JSON that `loads` reads back."""
    return _adapter().dump_json(voorstel).decode()


def loads(text: str) -> Voorstel:
    """Raises ValueError on anything but a proposal."""
    return _adapter().validate_json(text)


@cache
def _adapter() -> TypeAdapter[Voorstel]:
    return TypeAdapter(Voorstel)


def to_json(voorstel: Voorstel) -> dict[str, Any]:
    """`voorstel` as plain lists and dicts, keys in order: dates ISO, times 'HH:MM', unknown None."""
    return _plain_keys(asdict(voorstel))


def _plain_keys(values: dict[str, Any]) -> dict[str, Any]:
    return {key: _plain(value) for key, value in values.items() if key not in _BUITEN_JSON}


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return _plain_keys(value)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value
