"""What is new in a draft that came back, written into the register where it stood in the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlmodel import select

from bot import aanwezigheid, acties, agendapunten, besluiten, verslagdelen, wijzigingen
from bot.kalender import Kalender
from bot.models import Actie, Besluit, Notitie
from bot.naamgenoten import Komst
from bot.texts import verslagen as verslagen_texts
from bot.verschillen.plek import Plek, text_of
from bot.verslag import voorstel as v
from bot.verslag.eigen.stukken import Stuk


class Toevoegen(Plek):
    """One method for each kind of thing; it is given the thing in the file, and returns the number it got."""

    def additions(self) -> dict[str, Callable[[Stuk], int | None]]:
        return {
            "agendapunt": self.agendapunt,
            "deelnemer": self.deelnemer,
            "actie": self.actie,
            "besluit": self.besluit,
            "notitie": self.notitie,
        }

    def agendapunt(self, stuk: Stuk) -> None:
        """Behind the last item before it in the file that the register has."""
        item = self.file.agendapunten[stuk.plek]
        before = (self.item_of(each.volgorde) for each in self.file.agendapunten[: stuk.plek])
        at = max((each.volgorde for each in before if each), default=0) + 1
        agendapunten.insert(self.session, self.stempel, self.meeting, at, item.nummer, item.titel)

    def deelnemer(self, stuk: Stuk) -> None:
        slot = self.file.aanwezigheid[stuk.plek]
        delegatie = slot.delegatie or verslagen_texts.OTHERS
        who = self.person(slot.naam, slot.aanhef, Komst(slot.organisatie, delegatie))
        aanwezigheid.add(
            self.session,
            self.stempel,
            self.meeting,
            persoon_id=who.id if who else None,
            delegatie=delegatie,
            regio=verslagdelen.regio_key(self.config, delegatie),
            organisatie=slot.organisatie,
            rollen=", ".join(slot.rollen),
            status=slot.status,
            gelakt=slot.gelakt,
        )

    def actie(self, stuk: Stuk) -> int:
        due, names = stuk.velden.get("termijn"), stuk.velden.get("eigenaars")
        actie = replace(
            self.file.acties[stuk.plek],
            eigenaars=names if isinstance(names, tuple) else (),
            termijn=due if isinstance(due, date) else None,
            termijn_tekst=None if isinstance(due, date) else text_of(due),
        )
        new = verslagdelen.new_point(
            self.session,
            self.stempel,
            self.config,
            actie,
            self.item_of(actie.agendapunt),
            self._ended(),
            meeting=self.meeting.id,
        )
        number = self._free(Actie, actie.nummer)
        werkdagen = Kalender(self.config).werkdagen
        return acties.create(
            self.session, self.stempel, self.meeting, new, nummer=number, werkdagen=werkdagen
        ).nummer

    def besluit(self, stuk: Stuk) -> int:
        besluit = self.file.besluiten[stuk.plek]
        item = self.item_of(besluit.agendapunt)
        return besluiten.create(
            self.session,
            self.stempel,
            self.meeting,
            besluit.tekst,
            procedureel=besluit.procedureel,
            agendapunt_id=item.id if item else None,
            citaat=besluit.citaat,
            regels=verslagdelen.span(besluit.regels),
            nummer=self._free(Besluit, besluit.nummer),
        ).nummer

    def notitie(self, stuk: Stuk) -> None:
        note = self.file.notities[stuk.plek]
        item = self.item_of(note.agendapunt)
        row = Notitie(
            vergadering_id=self.meeting.id or 0,
            agendapunt_id=item.id if item else None,
            soort=note.soort,
            tekst=note.tekst,
            regels=verslagdelen.span(note.regels),
        )
        wijzigingen.create(self.session, self.stempel, row)

    def _ended(self) -> datetime:
        head = self.file.vergadering
        known = v.Vergadering(datum=self.meeting.datum or head.datum, eind=self.meeting.eind)
        return self.meeting.gesloten_op or verslagdelen.ended_at(self.config, known)

    def _free(self, table: Any, number: str | None) -> int | None:
        """The number that the file gives, unless the register has it for another; None: the next."""
        if number is None:
            return None
        query = select(table.id).where(
            table.vergadering_id == self.meeting.id, table.nummer == int(number[1:])
        )
        return None if self.session.exec(query).first() else int(number[1:])
