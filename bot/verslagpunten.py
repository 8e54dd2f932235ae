"""What was said at a meeting, as its minutes have it: points, decisions and notes, each once.

What stands in the register as the minutes say it stays as it is; what an undo took away comes back with its
own number (herlezen.py); a number that something else has is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, false, select

from bot import acties, besluiten, herlezen, verslagdelen, wijzigingen
from bot.config import Config
from bot.herlezen import Teruggenomen
from bot.kalender import Kalender
from bot.models import Actie, Agendapunt, Besluit, Notitie, Vergadering
from bot.readmodels import Uitkomst
from bot.texts import verslagen as texts
from bot.verslag import voorstel as v
from bot.wijzigingen import READ, Stempel
from bot.zelfdepunt import Zelfdepunten, normal

_PLURAL = {"actiepunt": "actiepunten", "toezegging": "toezeggingen", "vraag": "vragen"}


def write(
    session: Session,
    stempel: Stempel,
    config: Config,
    voorstel: v.Voorstel,
    items: Mapping[int, Agendapunt],
    uitkomst: Uitkomst,
) -> None:
    """Put all of it into the register; `items`: where on the agenda, by their place in the minutes."""
    writer = _Writer(session, stempel, config, voorstel, items, uitkomst)
    writer.acties()
    writer.besluiten()
    writer.notities()


def told(session: Session, meeting: Vergadering, read: Sequence[v.Actie]) -> list[str]:
    """What the register has other than these minutes of the meeting say, a line each."""
    rows = _points(session, meeting)
    return _told(Zelfdepunten(session, rows, read, meeting.datum), read) if meeting.datum else []


def _points(session: Session, meeting: Vergadering) -> Sequence[Actie]:
    query = select(Actie).where(Actie.vergadering_id == meeting.id).order_by(col(Actie.nummer))
    return session.exec(query).all()


def _told(zelfde: Zelfdepunten, read: Sequence[v.Actie]) -> list[str]:
    gone = [(row.nummer, row.tekst) for row in zelfde.gone()]
    other = [line for actie in _in_order_of_numbers(read) if (line := zelfde.told(actie))]
    return [*([texts.no_longer_said(gone)] if gone else []), *other]


@dataclass
class _Writer:
    session: Session
    stempel: Stempel
    config: Config
    voorstel: v.Voorstel
    items: Mapping[int, Agendapunt]
    uitkomst: Uitkomst

    def __post_init__(self) -> None:
        self.meeting = self.uitkomst.vergadering
        self.ended = verslagdelen.ended_at(self.config, self.voorstel.vergadering)
        self.werkdagen = Kalender(self.config).werkdagen

    def acties(self) -> None:
        known = _points(self.session, self.meeting)
        undone = Teruggenomen(self.session, known, lambda a: normal(a.citaat or a.tekst))
        quotes = {normal(a.citaat or a.tekst) for a in known if a not in undone}
        taken, given = {a.nummer for a in known if a not in undone}, set[int]()
        day = self.meeting.datum or self.ended.date()
        zelfde = Zelfdepunten(self.session, known, self.voorstel.acties, day)
        self.uitkomst.overgeslagen += _told(zelfde, self.voorstel.acties)
        for actie in _in_order_of_numbers(self.voorstel.acties):
            if zelfde.of(actie) or normal(actie.citaat) in quotes:
                continue
            nummer = v.figure(actie.nummer)
            if nummer in taken:
                self._skip(texts.number_taken(str(actie.nummer), self.meeting.referentie))
                continue
            made = self._actie(actie, _unless_given(nummer, given), undone)
            given.add(made.nummer)
            self.uitkomst.number(actie.nummer or actie.nummer_voorstel, f"A{made.nummer}")
            self.uitkomst.count(_PLURAL[actie.soort])

    def _actie(self, actie: v.Actie, nummer: int | None, undone: Teruggenomen[Actie]) -> Actie:
        item = self.items.get(actie.agendapunt or 0)
        new = verslagdelen.new_point(
            self.session, self.stempel, self.config, actie, item, self.ended, meeting=self.meeting.id
        )
        again = undone.take(normal(actie.citaat), nummer)
        if again:
            return herlezen.bring_back(self.session, self.stempel, again, new, self.werkdagen)
        return acties.create(
            self.session, self.stempel, self.meeting, new, nummer=nummer, werkdagen=self.werkdagen
        )

    def besluiten(self) -> None:
        query = select(Besluit).where(Besluit.vergadering_id == self.meeting.id).order_by(col(Besluit.nummer))
        known = self.session.exec(query).all()
        undone = Teruggenomen(self.session, known, lambda b: normal(b.tekst))
        texts_known = {normal(b.tekst) for b in known if b not in undone}
        taken, given = {b.nummer for b in known if b not in undone}, set[int]()
        made: dict[v.Besluit, Besluit] = {}
        for besluit in sorted(self.voorstel.besluiten, key=lambda b: b.nummer is None):
            if normal(besluit.tekst) in texts_known:
                continue
            nummer = v.figure(besluit.nummer)
            if nummer in taken:
                self._skip(texts.number_taken(str(besluit.nummer), self.meeting.referentie))
                continue
            row = made[besluit] = self._besluit(besluit, _unless_given(nummer, given), undone)
            given.add(row.nummer)
            self.uitkomst.number(besluit.nummer or besluit.nummer_voorstel, f"B{row.nummer}")
            self.uitkomst.count("besluiten")
        for besluit, row in made.items():
            if besluit.stand != "geldt":
                self._end(besluit, row)

    def _besluit(self, besluit: v.Besluit, nummer: int | None, undone: Teruggenomen[Besluit]) -> Besluit:
        item = self.items.get(besluit.agendapunt or 0)
        says: dict[str, Any] = {
            "tekst": besluit.tekst,
            "procedureel": besluit.procedureel,
            "agendapunt_id": item.id if item else None,
            "citaat": besluit.citaat,
            "regels": verslagdelen.span(besluit.regels),
        }
        again = undone.take(normal(besluit.tekst), nummer)
        if again:
            herlezen.bring_back_decision(self.session, self.stempel, again, says)
            return again
        return besluiten.create(self.session, self.stempel, self.meeting, nummer=nummer, **says)

    def _end(self, besluit: v.Besluit, row: Besluit) -> None:
        """Withdrawn, or replaced by the decision that is named where the register has it."""
        named = besluit.vervangen_door or ""
        home, _, number = named.rpartition("/")
        query = (
            select(Besluit)
            .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
            .where(Vergadering.referentie == (home or self.meeting.referentie))
        )
        numbered = col(Besluit.nummer) == v.figure(number) if number else false()
        successor = self.session.exec(query.where(numbered)).first()
        reason = besluit.reden or ("" if successor else texts.replaced_or_withdrawn(named))
        besluiten.withdraw(self.session, self.stempel, row, reason, door=successor)

    def notities(self) -> None:
        here = self.session.exec(select(Notitie).where(col(Notitie.vergadering_id) == self.meeting.id)).all()
        undone = Teruggenomen(self.session, here, lambda note: note.tekst)
        known = {note.tekst for note in here if note not in undone}
        for notitie in self.voorstel.notities:
            if notitie.tekst in known:
                continue
            item = self.items.get(notitie.agendapunt or 0)
            says: dict[str, Any] = {
                "agendapunt_id": item.id if item else None,
                "soort": notitie.soort,
                "regels": verslagdelen.span(notitie.regels),
            }
            again = undone.take(notitie.tekst)
            if again:
                wijzigingen.change(self.session, self.stempel, READ, again, gewist_op=None, **says)
            else:
                row = Notitie(vergadering_id=self.meeting.id or 0, tekst=notitie.tekst, **says)
                wijzigingen.create(self.session, self.stempel, row)
            self.uitkomst.count("notities")

    def _skip(self, why: str) -> None:
        self.uitkomst.overgeslagen.append(why)


def _in_order_of_numbers(read: Iterable[v.Actie]) -> list[v.Actie]:
    """First those whose number the minutes state, then those of which it is a guess; without what is one of
    these, said again."""
    own = [actie for actie in read if not actie.zelfde_als]
    return sorted(own, key=lambda a: 0 if a.nummer else 1 if a.nummer_voorstel else 2)


def _unless_given(nummer: int | None, given: set[int]) -> int | None:
    """'A1' and 'AP1' in one file are two points: the second gets a number of its own."""
    return None if nummer in given else nummer
