"""What somebody still owes: actiepunten, toezeggingen and vragen. Their numbers and states."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, select

from bot import eigenaars, genoemd, mijlpalen, ouders, rijnummers, vergaderingen, wijzigingen
from bot.dates import Werkdagen
from bot.errors import UserError
from bot.mijlpalen import Haak
from bot.models import Actie, Terugkoppeling, Vergadering
from bot.models.velden import unindexed
from bot.readmodels import LATER_BECAUSE, Partij
from bot.referenties import Referentie
from bot.texts import acties as texts
from bot.wijzigingen import READ, Stempel

SOORTEN = ("actiepunt", "toezegging", "vraag")
OPEN = ("open", "loopt", "doorgeleid")
MOST_CANDIDATES = 10  # as many as a question has buttons


@dataclass(frozen=True)
class NieuweActie:
    """The fields of a point; what nobody said stays None or empty."""

    tekst: str
    soort: str = "actiepunt"
    eigenaars: tuple[Partij, ...] = ()
    ingebracht_door: Partij | None = None
    regio: str | None = None
    gemeente: str | None = None
    termijn: date | None = None
    termijn_tekst: str | None = None
    voorwaarde: str | None = None
    agendapunt_id: int | None = None
    eigenaar_voorstel: str | None = None
    status: str = "open"
    reden: str | None = None
    antwoord: str | None = None
    gesloten_op: datetime | None = None
    citaat: str | None = None
    regels: str | None = None
    ouder_id: int | None = None  # the point it was passed on from
    bron: str | None = None  # the address of the Slack message it was noted from


def create(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    new: NieuweActie,
    *,
    nummer: int | None = None,
    werkdagen: Werkdagen | None = None,
) -> Actie:
    """Write a point under `meeting` with the next number, or with `nummer` when the minutes state one.
    `werkdagen`: see mijlpalen.hang."""
    haak = Haak()
    if new.voorwaarde:
        haak = mijlpalen.hang(session, stempel, new.voorwaarde, meeting.tafel, werkdagen)
    actie = Actie(
        vergadering_id=meeting.id or 0,
        nummer=vergaderingen.take_number(session, meeting, "actie", nummer),
        soort=new.soort,
        tekst=new.tekst,
        agendapunt_id=new.agendapunt_id,
        ingebracht_door_id=new.ingebracht_door.id if new.ingebracht_door else None,
        regio=new.regio,
        gemeente=new.gemeente,
        termijn=new.termijn or haak.termijn,
        termijn_tekst=new.termijn_tekst,
        voorwaarde=new.voorwaarde,
        mijlpaal_id=haak.mijlpaal_id,
        afstand=haak.afstand,
        afstand_eenheid=haak.afstand_eenheid,
        eigenaar_voorstel=new.eigenaar_voorstel,
        status=new.status,
        reden=new.reden,
        antwoord=new.antwoord,
        gesloten_op=None if new.status in OPEN else new.gesloten_op or stempel.op,
        aangemaakt_op=stempel.op,
        citaat=new.citaat,
        regels=new.regels,
        ouder_id=new.ouder_id,
        bron=new.bron,
    )
    rijnummers.write(session, actie)
    eigenaars.add(session, actie, new.eigenaars)  # first: who owns it is among the words of a search
    owned = {"eigenaar": eigenaars.values((), new.eigenaars)} if new.eigenaars else None
    wijzigingen.create(session, stempel, actie, also=owned)
    return actie


def candidates(
    session: Session, ref: Referentie, tafels: Collection[str], today: date, tafel_of: dict[str, str]
) -> list[Actie]:
    """The points a typed reference can mean, most likely first.

    A bare number is the running meeting's; what is noted while people talk is corrected without a question.
    While none runs it is the latest meeting's, and every open point of an earlier meeting with that number
    (design.md §2): more than one is for the person to choose.
    """
    if ref.reeks or ref.dag:
        meetings = genoemd.matching(session, ref, tafels, tafel_of)
        return _numbered(session, ref.nummer, [m.id or 0 for m in meetings])
    now = vergaderingen.running(session, tafels)
    of_now = _numbered(session, ref.nummer, [m.id or 0 for m in now]) if len(now) == 1 else []
    if of_now:
        return of_now
    primary = [m for m in (vergaderingen.current(session, t, today) for t in tafels) if m]
    first = _numbered(session, ref.nummer, [m.id or 0 for m in primary])
    others = session.exec(
        select(Actie)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            unindexed(Vergadering.tafel).in_(tafels),
            Actie.nummer == ref.nummer,
            col(Actie.gesloten_op).is_(None),
        )
        .order_by(col(Vergadering.datum).desc().nulls_last())
    ).all()
    found = first + [a for a in others if a.id not in {f.id for f in first}]
    return found or _closed(session, ref.nummer, tafels)


def _numbered(session: Session, nummer: int, meeting_ids: Sequence[int]) -> list[Actie]:
    return list(
        session.exec(
            select(Actie).where(
                col(Actie.vergadering_id).in_(meeting_ids),
                Actie.nummer == nummer,
                Actie.status != "gewist",
            )
        ).all()
    )


def _closed(session: Session, nummer: int, tafels: Collection[str]) -> list[Actie]:
    """The finished points with this number, latest first: which one is reopened is not guessed either."""
    return list(
        session.exec(
            select(Actie)
            .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
            .where(col(Vergadering.tafel).in_(tafels), Actie.nummer == nummer, Actie.status != "gewist")
            .order_by(col(Vergadering.datum).desc().nulls_last())
            .limit(MOST_CANDIDATES)
        ).all()
    )


def change(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    *,
    wat: str = "gewijzigd",
    werkdagen: Werkdagen | None = None,
    beside: wijzigingen.Naast | None = None,
    **values: Any,
) -> bool:
    """Set fields of a point; False when nothing differs. A date put off is counted, unless `wat` says that
    minutes were put right. `werkdagen`: see mijlpalen.hang; `beside`: see wijzigingen.change_with."""
    if "voorwaarde" in values:
        values |= _hanging(session, stempel, actie, values, werkdagen)
    later = values.get("termijn")
    is_put_off = wat != READ and actie.status in OPEN
    if is_put_off and later and actie.termijn and later > actie.termijn:
        values["uitgesteld"] = actie.uitgesteld + 1
    return wijzigingen.change_with(session, stempel, wat, actie, values, beside or {})


def _hanging(
    session: Session, stempel: Stempel, actie: Actie, values: dict[str, Any], werkdagen: Werkdagen | None
) -> dict[str, Any]:
    """What else changes when the condition of a point does. A date that is given goes before the one that
    would follow."""
    condition, termijn = values["voorwaarde"], values.get("termijn")
    if not condition:
        return mijlpalen.released(actie, values.get("termijn", actie.termijn))
    tafel = session.get_one(Vergadering, actie.vergadering_id).tafel
    haak = mijlpalen.hang(session, stempel, condition, tafel, werkdagen)
    hanging: dict[str, Any] = {
        "mijlpaal_id": haak.mijlpaal_id,
        "afstand": haak.afstand,
        "afstand_eenheid": haak.afstand_eenheid,
    }
    if termijn is None and ("termijn" in values or actie.termijn is None or actie.voorwaarde):
        hanging["termijn"] = haak.termijn
    return hanging


def postpone(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    termijn: date,
    termijn_tekst: str | None,
    reden: str | None = None,
) -> bool:
    """Put the date off; why stands in the history beside it. Raises UserError when the point is closed or the
    date is not later than it was."""
    if actie.status not in OPEN:
        raise UserError(texts.CLOSED_ALREADY)
    if actie.termijn and termijn <= actie.termijn:
        raise UserError(texts.not_later(actie.termijn), field="termijn")
    return change(
        session,
        stempel,
        actie,
        beside={LATER_BECAUSE: (None, reden)} if reden else None,
        termijn=termijn,
        termijn_tekst=termijn_tekst,
        voorwaarde=None,
    )


def finish(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    note: str | None,
    *,
    stand: str | None = None,
    namens: Partij | None = None,
) -> bool:
    """Afgerond, with a word about it: the answer of a vraag, a terugkoppeling of anything else. `stand` and
    `namens`: see report; with them the word of an owner is a terugkoppeling too."""
    if actie.status == "afgerond" and not note:
        return False
    values: dict[str, Any] = {
        "status": "afgerond",
        "gesloten_op": actie.gesloten_op or stempel.op,
        "reden": None,
    }
    if actie.soort == "vraag" and note:
        values["antwoord"] = note
    if note and (stand or actie.soort != "vraag"):
        _report(session, stempel, actie, note, stand, namens)
    wijzigingen.change(session, stempel, "afgerond", actie, **values)
    ouders.follow(session, stempel, actie, note)
    return True


def reopen(session: Session, stempel: Stempel, actie: Actie) -> bool:
    """Open again; False when it is. What was passed on waits for its children again, if one is still open."""
    if actie.status in OPEN:
        return False
    waits = any(child.status in OPEN for child in ouders.children(session, actie.id or 0))
    status = "doorgeleid" if waits else "open"
    return _ended(session, stempel, actie, "heropend", status=status, gesloten_op=None, reden=None)


def drop(session: Session, stempel: Stempel, actie: Actie, reden: str) -> bool:
    """Vervallen: it stays in the register, with why."""
    if not reden:
        raise UserError(texts.REASON_NEEDED, field="reden")
    return _ended(
        session, stempel, actie, "vervallen", status="vervallen", gesloten_op=stempel.op, reden=reden
    )


def wipe(session: Session, stempel: Stempel, actie: Actie) -> bool:
    """Gewist: a slip of content. It is out of sight everywhere, with the copies of it that it was passed on
    as and what was told of it; its number stays used."""
    gesloten_op = actie.gesloten_op or stempel.op
    copies = ouders.children(session, actie.id or 0)
    if not _ended(session, stempel, actie, "gewist", status="gewist", gesloten_op=gesloten_op):
        return False
    ouders.untell(session, stempel, actie)
    for copy in copies:
        wipe(session, stempel, copy)
    return True


def _ended(session: Session, stempel: Stempel, actie: Actie, wat: str, **values: Any) -> bool:
    changed = wijzigingen.change(session, stempel, wat, actie, **values)
    if changed:
        ouders.follow(session, stempel, actie)
    return changed


def report(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    tekst: str,
    *,
    stand: str | None = None,
    namens: Partij | None = None,
) -> None:
    """A terugkoppeling: how it stands. An open point then is under way. `stand` (afgerond, loopt, uitstel) is
    the answer of an owner, `namens` that owner where somebody else wrote it down."""
    if not tekst:
        raise UserError(texts.REPORT_NEEDED, field="tekst")
    _report(session, stempel, actie, tekst, stand, namens)
    ouders.follow(session, stempel, actie, tekst)


def _report(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    tekst: str,
    stand: str | None = None,
    namens: Partij | None = None,
) -> None:
    row = Terugkoppeling(
        actie_id=actie.id or 0,
        tekst=tekst,
        stand=stand,
        door=stempel.door,
        persoon_id=namens.id if namens and namens.soort == "persoon" else None,
        organisatie_id=namens.id if namens and namens.soort == "organisatie" else None,
        op=stempel.op,
    )
    wijzigingen.create(session, stempel, row)
    if actie.status == "open":
        wijzigingen.change(session, stempel, "loopt", actie, status="loopt")
