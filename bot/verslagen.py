"""Minutes in the register: what a voorstel states is written, once; what it guesses stays a suggestion."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlmodel import Session, col, false, select

from bot import (
    aanwezigheid,
    acties,
    agendapunten,
    besluiten,
    herlezen,
    personen,
    vergaderingen,
    verslagdag,
    verslagdelen,
    wijzigingen,
)
from bot.config import Config
from bot.errors import UserError
from bot.herlezen import Teruggenomen
from bot.kalender import Kalender
from bot.models import Aanwezigheid, Actie, Agendapunt, Besluit, Notitie, Vergadering, Verslag
from bot.naamgenoten import Komst
from bot.readmodels import Partij, Uitkomst
from bot.texts import verslagen as texts
from bot.verslag import voorstel as v
from bot.wijzigingen import READ, Stempel
from bot.zelfdepunt import Bekend, squeeze


def store(
    session: Session,
    stempel: Stempel,
    config: Config,
    voorstel: v.Voorstel,
    *,
    bestand: str,
    inhoud: str = "",
    sha256: str | None = None,
    to_come: bool = False,
) -> Uitkomst:
    """Write minutes into the register. The same file, or the same point under another file, changes nothing.
    A meeting that runs or is still to come stays so.

    `inhoud` is the text that was read, or else `sha256` its digest. `to_come`: also of a day to come for
    which nothing is planned, which is said.

    Raises UserError when the minutes name no tafel or date, or a day to come for which nothing is planned:
    then nobody can say where they belong; and when nothing at all was read: an empty meeting would say that
    one was held.
    """
    head = voorstel.vergadering
    if head.tafel is None or head.datum is None:
        raise UserError(texts.NO_TAFEL if head.tafel is None else texts.NO_DATE)
    refuse_empty(voorstel)
    sha256 = sha256 or hashlib.sha256(inhoud.encode()).hexdigest()
    seen = meeting_of(session, sha256)
    if seen:
        return Uitkomst(seen, bekend=True)
    if verslagdag.is_slip(session, config, head, stempel.op) and not to_come:
        raise UserError(texts.in_future(head.datum))
    return _Writer(session, stempel, config, voorstel).write(bestand, sha256)


def refuse_empty(voorstel: v.Voorstel) -> None:
    """Raises UserError when nothing at all was read; a list of our own may be empty."""
    noted = voorstel.acties or voorstel.besluiten or voorstel.notities
    if not (noted or voorstel.aanwezigheid or voorstel.agendapunten or voorstel.vergadering.kenmerk):
        raise UserError(texts.NOTHING_READ)


def meeting_of(session: Session, sha256: str) -> Vergadering | None:
    """The meeting of which these very minutes were read already; None when that was undone."""
    seen = _read_before(session, sha256)
    if seen is None or herlezen.is_undone(session, seen):
        return None
    return session.get_one(Vergadering, seen.vergadering_id)


def note_file(
    session: Session, stempel: Stempel, meeting: Vergadering, *, bestand: str, sha256: str, **about: Any
) -> None:
    """Keep that this file was read for `meeting`: once, and anew when that was undone."""
    about |= {"vergadering_id": meeting.id or 0, "bestand": bestand, "gelezen_op": stempel.op}
    seen = _read_before(session, sha256)
    if seen is None:
        wijzigingen.create(session, stempel, Verslag(sha256=sha256, **about), "gelezen")
    elif herlezen.is_undone(session, seen):
        wijzigingen.change(session, stempel, "gelezen", seen, **about)


def _read_before(session: Session, sha256: str) -> Verslag | None:
    return session.exec(select(Verslag).where(Verslag.sha256 == sha256)).first()


_PLURAL = {"actiepunt": "actiepunten", "toezegging": "toezeggingen", "vraag": "vragen"}


class _Writer:
    """One import: the meeting, then its people, agenda, points, decisions and notes."""

    def __init__(self, session: Session, stempel: Stempel, config: Config, voorstel: v.Voorstel) -> None:
        self.session = session
        self.stempel = stempel
        self.config = config
        self.voorstel = voorstel
        self.odd: str | None = None  # about its day
        self.ended = verslagdelen.ended_at(config, voorstel.vergadering)

    def write(self, bestand: str, sha256: str) -> Uitkomst:
        head = self.voorstel.vergadering
        meeting = self._meeting()
        self.uitkomst = Uitkomst(meeting, overgeslagen=[self.odd] if self.odd else [])
        others = select(Verslag).where(Verslag.vergadering_id == meeting.id, Verslag.sha256 != sha256)
        if any(not herlezen.is_undone(self.session, other) for other in self.session.exec(others).all()):
            self.uitkomst.overgeslagen.append(texts.READ_BEFORE)
        note_file(
            self.session,
            self.stempel,
            meeting,
            bestand=bestand,
            sha256=sha256,
            status=head.verslag_status,
            contact=head.contact,
        )
        self._attendance(meeting)
        items = self._agenda(meeting)
        self._acties(meeting, items)
        self._besluiten(meeting, items)
        self._notities(meeting, items)
        return self.uitkomst

    def _meeting(self) -> Vergadering:
        head = self.voorstel.vergadering
        assert head.tafel
        assert head.datum
        known = vergaderingen.on(self.session, head.tafel, head.datum)
        times = {"begin": head.begin, "eind": head.eind, "locatie": head.locatie, "vorige": head.vorige}
        if known is None:
            if verslagdag.is_slip(self.session, self.config, head, self.stempel.op):
                self.odd = texts.made_ahead(head.datum)
            new = vergaderingen.create(self.session, head.tafel, head.datum)
            new.status, new.gesloten_op = "gesloten", self.ended
            for name, value in times.items():
                setattr(new, name, value)
            wijzigingen.create(self.session, self.stempel, new, READ)
            return new
        missing = {k: value for k, value in times.items() if value and getattr(known, k) is None}
        odd = verslagdag.doubt(self.session, self.config, head, self.stempel.op)
        if odd:
            self.odd = odd
        elif known.status in vergaderingen.AHEAD:
            missing |= {"status": "gesloten", "gesloten_op": self.ended}
        wijzigingen.change(self.session, self.stempel, READ, known, **missing)
        return known

    def _attendance(self, meeting: Vergadering) -> None:
        if aanwezigheid.of(self.session, meeting.id or 0):
            return  # who was there has been noted, in the room or by an earlier file
        for place, slot in enumerate(self.voorstel.aanwezigheid, start=1):
            who = self._person(slot) if slot.naam else None
            delegatie = self._delegation(slot)
            row = Aanwezigheid(
                vergadering_id=meeting.id or 0,
                volgorde=place,
                persoon_id=who.id if who and who.soort == "persoon" else None,
                delegatie=delegatie,
                regio=verslagdelen.regio_key(self.config, delegatie),
                organisatie=slot.organisatie,
                rollen=", ".join(slot.rollen),
                status=slot.status,
                gelakt=slot.gelakt,
            )
            wijzigingen.create(self.session, self.stempel, row)
            self.uitkomst.count("deelnemers")

    def _delegation(self, slot: v.Deelnemer) -> str:
        """As the minutes say it, else the one that config.yaml has for the organisation."""
        return slot.delegatie or aanwezigheid.delegation(self.config, slot.organisatie) or texts.OTHERS

    def _person(self, slot: v.Deelnemer) -> Partij:
        delegatie = self._delegation(slot)
        komst = Komst(slot.organisatie, delegatie)
        who = personen.ensure_apart(self.session, self.stempel, slot.naam or "", slot.aanhef, komst)
        if who.soort == "persoon" and self.voorstel.vergadering.datum:
            personen.delegate(
                self.session,
                self.stempel,
                who.id,
                delegatie,
                regio=verslagdelen.regio_key(self.config, delegatie),
                organisatie=slot.organisatie,
                rollen=", ".join(slot.rollen),
                van=self.voorstel.vergadering.datum,
            )
        return who

    def _agenda(self, meeting: Vergadering) -> dict[int, Agendapunt]:
        if not agendapunten.of(self.session, meeting.id or 0):
            titles = [(item.nummer, item.titel) for item in self.voorstel.agendapunten]
            agendapunten.replace_all(self.session, self.stempel, meeting, titles)
            self.uitkomst.nieuw["agendapunten"] = len(titles)
            return {item.volgorde: item for item in agendapunten.of(self.session, meeting.id or 0)}
        by_title = {item.titel: item for item in agendapunten.of(self.session, meeting.id or 0)}
        return {
            item.volgorde: by_title[item.titel]
            for item in self.voorstel.agendapunten
            if item.titel in by_title
        }

    def _acties(self, meeting: Vergadering, items: dict[int, Agendapunt]) -> None:
        known = self.session.exec(
            select(Actie).where(Actie.vergadering_id == meeting.id).order_by(col(Actie.nummer))
        ).all()
        undone = Teruggenomen(self.session, known, lambda a: squeeze(a.citaat or a.tekst))
        quotes = {squeeze(a.citaat or a.tekst) for a in known if a not in undone}
        taken, given = {a.nummer for a in known if a not in undone}, set[int]()
        bekend = Bekend(known, self.voorstel.acties, meeting.datum or self.ended.date())
        own = [a for a in self.voorstel.acties if not a.zelfde_als]  # the others are one of these, said again
        stated = [a for a in own if a.nummer]
        suggested = [a for a in own if not a.nummer and a.nummer_voorstel]
        others = [a for a in own if not a.nummer and not a.nummer_voorstel]
        werkdagen = Kalender(self.config).werkdagen
        for actie in [*stated, *suggested, *others]:
            if squeeze(actie.citaat) in quotes:
                continue
            other = bekend.take(actie)
            if other:
                reference = f"{meeting.referentie}/A{other.nummer}"
                self.uitkomst.overgeslagen.append(texts.other_day(actie.tekst, reference, actie.termijn))
                continue
            nummer = v.figure(actie.nummer)
            if nummer in taken:
                self.uitkomst.overgeslagen.append(texts.number_taken(str(actie.nummer), meeting.referentie))
                continue
            nummer = None if nummer in given else nummer  # 'A1' and 'AP1' in one file
            item = items.get(actie.agendapunt or 0)
            new = verslagdelen.new_point(
                self.session, self.stempel, self.config, actie, item, self.ended, meeting=meeting.id
            )
            again = undone.take(squeeze(actie.citaat), nummer)
            if again:
                made = herlezen.bring_back(self.session, self.stempel, again, new, werkdagen)
            else:
                made = acties.create(
                    self.session, self.stempel, meeting, new, nummer=nummer, werkdagen=werkdagen
                )
            given.add(made.nummer)
            self.uitkomst.number(actie.nummer or actie.nummer_voorstel, f"A{made.nummer}")
            self.uitkomst.count(_PLURAL[actie.soort])

    def _besluiten(self, meeting: Vergadering, items: dict[int, Agendapunt]) -> None:
        known = self.session.exec(
            select(Besluit).where(Besluit.vergadering_id == meeting.id).order_by(col(Besluit.nummer))
        ).all()
        undone = Teruggenomen(self.session, known, lambda b: squeeze(b.tekst))
        texts_known = {squeeze(b.tekst) for b in known if b not in undone}
        taken, given = {b.nummer for b in known if b not in undone}, set[int]()
        made: dict[v.Besluit, Besluit] = {}
        for besluit in sorted(self.voorstel.besluiten, key=lambda b: b.nummer is None):
            if squeeze(besluit.tekst) in texts_known:
                continue
            nummer = v.figure(besluit.nummer)
            if nummer in taken:
                self.uitkomst.overgeslagen.append(texts.number_taken(str(besluit.nummer), meeting.referentie))
                continue
            nummer = None if nummer in given else nummer  # 'A1' and 'AP1' in one file
            item = items.get(besluit.agendapunt or 0)
            says: dict[str, Any] = {
                "tekst": besluit.tekst,
                "procedureel": besluit.procedureel,
                "agendapunt_id": item.id if item else None,
                "citaat": besluit.citaat,
                "regels": verslagdelen.span(besluit.regels),
            }
            row = undone.take(squeeze(besluit.tekst), nummer)
            if row:
                herlezen.bring_back_decision(self.session, self.stempel, row, says)
            else:
                row = besluiten.create(self.session, self.stempel, meeting, nummer=nummer, **says)
            made[besluit] = row
            given.add(row.nummer)
            self.uitkomst.number(besluit.nummer or besluit.nummer_voorstel, f"B{row.nummer}")
            self.uitkomst.count("besluiten")
        for besluit, row in made.items():
            if besluit.stand != "geldt":
                self._ended_decision(meeting, besluit, row)

    def _ended_decision(self, meeting: Vergadering, besluit: v.Besluit, row: Besluit) -> None:
        """Withdrawn, or replaced by the decision that is named where the register has it."""
        named = besluit.vervangen_door or ""
        home, _, number = named.rpartition("/")
        query = (
            select(Besluit)
            .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
            .where(Vergadering.referentie == (home or meeting.referentie))
        )
        numbered = col(Besluit.nummer) == v.figure(number) if number else false()
        successor = self.session.exec(query.where(numbered)).first()
        reason = besluit.reden or ("" if successor else texts.replaced_or_withdrawn(named))
        besluiten.withdraw(self.session, self.stempel, row, reason, door=successor)

    def _notities(self, meeting: Vergadering, items: dict[int, Agendapunt]) -> None:
        here = self.session.exec(select(Notitie).where(col(Notitie.vergadering_id) == meeting.id)).all()
        undone = Teruggenomen(self.session, here, lambda note: note.tekst)
        known = {note.tekst for note in here if note not in undone}
        for notitie in self.voorstel.notities:
            if notitie.tekst in known:
                continue
            item = items.get(notitie.agendapunt or 0)
            says: dict[str, Any] = {
                "agendapunt_id": item.id if item else None,
                "soort": notitie.soort,
                "regels": verslagdelen.span(notitie.regels),
            }
            again = undone.take(notitie.tekst)
            if again:
                wijzigingen.change(self.session, self.stempel, READ, again, gewist_op=None, **says)
            else:
                row = Notitie(vergadering_id=meeting.id or 0, tekst=notitie.tekst, **says)
                wijzigingen.create(self.session, self.stempel, row)
            self.uitkomst.count("notities")
