"""Figures into the register: what is new, what is said otherwise of the same day, what is the same.

The same thing of the same peildatum is one row: said otherwise it is corrected, and the history has what it
was. A row that was wrong is `vervallen` and counts no more; said again it counts again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from bot import wijzigingen
from bot.config import Config
from bot.config.names import squeeze
from bot.errors import UserError
from bot.models import Locatie, Locatiestand, Opgave, Register, Uitruil
from bot.opgave.gemeenten import Lijnen
from bot.opgave.regels import LocatieRegel, OpgaveRegel, Regel, UitruilRegel
from bot.opgave.stand import GEEN, VERVALLEN
from bot.opgave.wending import CHANGED, NEW, SAME, Wending
from bot.texts import opgave as texts
from bot.wijzigingen import Stempel

# What the code of a row begins with → its table.
TABLES: dict[str, type[Opgave] | type[Locatiestand] | type[Uitruil]] = {
    "O": Opgave,
    "L": Locatiestand,
    "U": Uitruil,
}
_CODE = re.compile(r"([OLU])([1-9][0-9]{0,8})", re.IGNORECASE)


def plan(session: Session, config: Config, regels: Sequence[Regel]) -> list[Wending]:
    """What writing these lines would do, in their order; nothing is written."""
    there = _Aanwezig(session, config, regels)
    return [there.turn(regel) for regel in regels]


def write(session: Session, stempel: Stempel, config: Config, regels: Sequence[Regel]) -> list[Wending]:
    """Write these lines, all of them; the result is what that did. One writer at a time, also with several
    bots: nobody makes the same location meanwhile."""
    session.exec(select(Register).where(Register.id == 1).with_for_update()).one()
    there = _Aanwezig(session, config, regels)
    there.make_places()
    turns = [there.turn(regel) for regel in regels]
    rows: list[tuple[str, SQLModel, Wending]] = []
    for turn in turns:
        if turn.wat == NEW:
            rows.append((NEW, there.make(turn.regel), turn))
        elif turn.wat == CHANGED:
            row = there.row(turn.regel)
            for name, value in turn.wordt.items():
                setattr(row, name, value)
            rows.append((CHANGED, row, turn))
    session.add_all(row for _, row, _ in rows)
    session.flush()
    told: list[tuple[str, SQLModel, Mapping[str, tuple[Any, Any]]]] = [
        (NEW, place, wijzigingen.born(place)) for place in there.new_places
    ]
    for wat, row, turn in rows:
        other = {name: (turn.was[name], value) for name, value in turn.wordt.items()}
        told.append((wat, row, wijzigingen.born(row) if wat == NEW else other))
    wijzigingen.record_all(session, stempel, told)
    return turns


def contradicted(session: Session, config: Config, regels: Sequence[Regel]) -> LocatieRegel | None:
    """The first line that says a gemeente has no location on a day that the register has one of, or the other
    way round; what the lines say themselves of the same location comes in the place of what is there."""
    places = [regel for regel in regels if isinstance(regel, LocatieRegel)]
    own = [regel for regel in places if _tells(regel.naam, regel)]
    if not own:
        return None
    said = {(regel.gemeente, squeeze(regel.naam), regel.peildatum) for regel in places}
    lines, there = Lijnen(config), set[tuple[str, Any, bool]]()
    query = select(Locatie, Locatiestand).join(Locatiestand, col(Locatiestand.locatie_id) == Locatie.id)
    for place, row in session.exec(query.where(col(Locatiestand.vervallen).is_(False))):
        gemeente = lines.answers_for(place.gemeente, row.peildatum)
        if (gemeente, squeeze(place.naam), row.peildatum) not in said and _tells(place.naam, row):
            there.add((gemeente, row.peildatum, place.naam == GEEN))
    return next((r for r in own if (r.gemeente, r.peildatum, r.naam != GEEN) in there), None)


def _tells(naam: str, said: LocatieRegel | Locatiestand) -> bool:
    """Whether it says that there is a location, or that there is none."""
    return said.status != VERVALLEN and (naam == GEEN or said.capaciteit > 0)


def withdraw(session: Session, stempel: Stempel, row: Opgave | Locatiestand | Uitruil) -> None:
    """A row that was wrong counts no more. Raises UserError where it did not already."""
    if not wijzigingen.change(session, stempel, "vervallen", row, vervallen=True):
        raise UserError(texts.WITHDRAWN_ALREADY)


def code_of(session: Session, config: Config, regel: Regel) -> str:
    """What the row of a line that was written is called: 'O12'."""
    row: Any = _Aanwezig(session, config, [regel]).row(regel)
    letter = next(letter for letter, table in TABLES.items() if isinstance(row, table))
    return f"{letter}{row.id}"


def by_code(session: Session, code: str) -> tuple[Any, tuple[str, ...]]:
    """The row that 'O12', 'L5' or 'U3' names, and the gemeenten (or the area) it is of. Raises UserError."""
    match = _CODE.fullmatch(code.strip())
    row: Any = session.get(TABLES[match[1].upper()], int(match[2])) if match else None
    if row is None:
        raise UserError(texts.no_such_row(code.strip()[:20]))
    if isinstance(row, Opgave):
        return row, (row.gebied,)
    if isinstance(row, Uitruil):
        return row, (row.van, row.naar)
    return row, (session.get_one(Locatie, row.locatie_id).gemeente,)


class _Aanwezig:
    """The rows that lines can be about, by what they are said of."""

    def __init__(self, session: Session, config: Config, regels: Sequence[Regel]) -> None:
        self._session, self._regels = session, regels
        self.new_places: list[Locatie] = []
        self._lines = Lijnen(config)
        self._rows: dict[tuple[Any, ...], SQLModel] = {}
        self._places: dict[tuple[str, str], Locatie] = {}
        kinds = {type(regel) for regel in regels}
        if OpgaveRegel in kinds:
            self._load(select(Opgave))
        if UitruilRegel in kinds:
            self._load(select(Uitruil))
        if LocatieRegel in kinds:
            for place in session.exec(select(Locatie).order_by(col(Locatie.id))):
                self._places.setdefault((place.gemeente, squeeze(place.naam)), place)
            self._load(select(Locatiestand))

    def _load(self, query: Any) -> None:
        for row in self._session.exec(query):
            self.add(row)

    def add(self, row: SQLModel) -> None:
        match row:
            case Opgave():
                self._rows["opgave", row.cyclus, row.soort, row.gebied, row.peildatum] = row
            case Uitruil():
                self._rows["uitruil", row.cyclus, row.van, row.naar, row.peildatum] = row
            case Locatiestand():
                self._rows["locaties", row.locatie_id, row.peildatum] = row

    def row(self, regel: Regel) -> SQLModel:
        return self._rows[self._key(regel)]

    def turn(self, regel: Regel) -> Wending:
        row = self._rows.get(self._key(regel))
        if row is None:
            return Wending(regel, NEW, None, {}, {})
        said = _said(regel) | {"vervallen": False}
        other = {name: value for name, value in said.items() if getattr(row, name) != value}
        was = {name: getattr(row, name) for name in other}
        return Wending(regel, CHANGED if other else SAME, getattr(row, "id", None), was, other)

    def make_places(self) -> None:
        """A location for each line about one that nobody told of before."""
        for regel in self._regels:
            if isinstance(regel, LocatieRegel) and self._place(regel) is None:
                place = Locatie(gemeente=regel.gemeente, naam=regel.naam)
                self._places[place.gemeente, squeeze(place.naam)] = place
                self.new_places.append(place)
        self._session.add_all(self.new_places)
        self._session.flush()

    def make(self, regel: Regel) -> SQLModel:
        """A row for this line."""
        if isinstance(regel, OpgaveRegel):
            return Opgave(soort=regel.soort, gebied=regel.gebied, cyclus=regel.cyclus, **_of(regel))
        if isinstance(regel, UitruilRegel):
            return Uitruil(van=regel.van, naar=regel.naar, cyclus=regel.cyclus, **_of(regel))
        place = self._place(regel)
        return Locatiestand(locatie_id=(place.id if place else None) or 0, **_of(regel))

    def _key(self, regel: Regel) -> tuple[Any, ...]:
        if not isinstance(regel, LocatieRegel):
            return regel.sleutel
        place = self._place(regel)
        return "locaties", place.id if place else None, regel.peildatum

    def _place(self, regel: LocatieRegel) -> Locatie | None:
        """The location of this name, also where its gemeente merged into this one: it did not move."""
        names = self._lines.all_of(regel.gemeente, regel.peildatum)
        found = (self._places.get((name, squeeze(regel.naam))) for name in names)
        return next((place for place in found if place), None)


def _said(regel: Regel) -> dict[str, Any]:
    """What a line says, by the columns of its row."""
    names: Iterable[str] = ("plaatsen", "bron")
    if isinstance(regel, OpgaveRegel):
        names = ("plaatsen", "amv", "bron")
    elif isinstance(regel, LocatieRegel):
        names = ("soort", "status", "capaciteit", "amv", "begin", "eind", "telt_mee", "bron")
    return {name: getattr(regel, name) for name in names}


def _of(regel: Regel) -> dict[str, Any]:
    return _said(regel) | {"peildatum": regel.peildatum}
