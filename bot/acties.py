"""What somebody still owes: actiepunten, toezeggingen and vragen. Their numbers, states and owners."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, select

from bot import mijlpalen, personen, vergaderingen, wijzigingen
from bot.errors import UserError
from bot.models import Actie, ActieEigenaar, Organisatie, Persoon, Terugkoppeling, Vergadering
from bot.readmodels import Partij
from bot.referenties import Referentie
from bot.texts import acties as texts
from bot.wijzigingen import Stempel

SOORTEN = ("actiepunt", "toezegging", "vraag")
OPEN = ("open", "loopt")
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
    antwoord: str | None = None
    gesloten_op: datetime | None = None
    citaat: str | None = None
    regels: str | None = None


def create(
    session: Session, stempel: Stempel, meeting: Vergadering, new: NieuweActie, *, nummer: int | None = None
) -> Actie:
    """Write a point under `meeting` with the next number, or with `nummer` when the minutes state one."""
    actie = Actie(
        vergadering_id=meeting.id or 0,
        nummer=vergaderingen.take_number(session, meeting, "actie", nummer),
        soort=new.soort,
        tekst=new.tekst,
        agendapunt_id=new.agendapunt_id,
        ingebracht_door_id=new.ingebracht_door.id if new.ingebracht_door else None,
        regio=new.regio,
        gemeente=new.gemeente,
        termijn=new.termijn,
        termijn_tekst=new.termijn_tekst,
        voorwaarde=new.voorwaarde,
        mijlpaal_id=mijlpalen.ensure(session, stempel, new.voorwaarde) if new.voorwaarde else None,
        eigenaar_voorstel=new.eigenaar_voorstel,
        status=new.status,
        antwoord=new.antwoord,
        gesloten_op=None if new.status in OPEN else new.gesloten_op or stempel.op,
        aangemaakt_op=stempel.op,
        citaat=new.citaat,
        regels=new.regels,
    )
    wijzigingen.create(session, stempel, actie)
    _add_owners(session, actie, new.eigenaars)
    owners = ", ".join(p.naam for p in new.eigenaars)
    if owners:
        wijzigingen.record(session, stempel, "eigenaar", actie, {"eigenaars": (None, owners)})
    return actie


def candidates(
    session: Session, ref: Referentie, tafels: Collection[str], today: date, tafel_of: dict[str, str]
) -> list[Actie]:
    """The points a typed reference can mean, most likely first.

    A bare number is the running meeting's, else the latest's, and every open point of an earlier meeting
    with that number (design.md §2): more than one is for the person to choose.
    """
    if ref.reeks or ref.dag:
        meetings = vergaderingen.matching(session, ref, tafels, tafel_of)
        return _numbered(session, ref.nummer, [m.id or 0 for m in meetings])
    primary = [m for m in (vergaderingen.current(session, t, today) for t in tafels) if m]
    first = _numbered(session, ref.nummer, [m.id or 0 for m in primary])
    others = session.exec(
        select(Actie)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            col(Vergadering.tafel).in_(tafels), Actie.nummer == ref.nummer, col(Actie.gesloten_op).is_(None)
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


def change(session: Session, stempel: Stempel, actie: Actie, **values: Any) -> bool:
    """Set fields of a point; False when nothing differs."""
    if values.get("voorwaarde"):
        values["mijlpaal_id"] = mijlpalen.ensure(session, stempel, values["voorwaarde"])
    return wijzigingen.change(session, stempel, "gewijzigd", actie, **values)


def set_owners(session: Session, stempel: Stempel, actie: Actie, owners: Sequence[Partij]) -> bool:
    """Replace the owners; what was only suggested goes."""
    before = owner_names(session, [actie.id or 0]).get(actie.id or 0, ())
    after = tuple(p.naam for p in owners)
    if before == after:
        return False
    for row in session.exec(select(ActieEigenaar).where(ActieEigenaar.actie_id == actie.id)).all():
        session.delete(row)
    _add_owners(session, actie, owners)
    wijzigingen.record(
        session, stempel, "eigenaar", actie, {"eigenaars": (", ".join(before) or None, ", ".join(after))}
    )
    actie.versie += 1  # owners are rows of their own, but who edits the point edits them too
    session.add(actie)
    wijzigingen.change(session, stempel, "gewijzigd", actie, eigenaar_voorstel=None)
    return True


def finish(session: Session, stempel: Stempel, actie: Actie, note: str | None) -> bool:
    """Afgerond, with a word about it: the answer of a vraag, a terugkoppeling of anything else."""
    if actie.status == "afgerond" and not note:
        return False
    values: dict[str, Any] = {
        "status": "afgerond",
        "gesloten_op": actie.gesloten_op or stempel.op,
        "reden": None,
    }
    if actie.soort == "vraag" and note:
        values["antwoord"] = note
    elif note:
        report(session, stempel, actie, note)
    return wijzigingen.change(session, stempel, "afgerond", actie, **values) or bool(note)


def reopen(session: Session, stempel: Stempel, actie: Actie) -> bool:
    return wijzigingen.change(
        session, stempel, "heropend", actie, status="open", gesloten_op=None, reden=None
    )


def drop(session: Session, stempel: Stempel, actie: Actie, reden: str) -> bool:
    """Vervallen: it stays in the register, with why."""
    if not reden:
        raise UserError(texts.REASON_NEEDED, field="reden")
    return wijzigingen.change(
        session, stempel, "vervallen", actie, status="vervallen", gesloten_op=stempel.op, reden=reden
    )


def report(session: Session, stempel: Stempel, actie: Actie, tekst: str) -> None:
    """A terugkoppeling: how it stands. An open point then is under way."""
    if not tekst:
        raise UserError(texts.REPORT_NEEDED, field="tekst")
    row = Terugkoppeling(actie_id=actie.id or 0, tekst=tekst, door=stempel.door, op=stempel.op)
    wijzigingen.create(session, stempel, row)
    if actie.status == "open":
        wijzigingen.change(session, stempel, "loopt", actie, status="loopt")


def check_version(actie: Actie, versie: int) -> None:
    """Refuse an edit that was begun on an older version: somebody else was first."""
    if actie.versie != versie:
        raise UserError(texts.CHANGED_MEANWHILE)


def owner_names(session: Session, actie_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    return {k: tuple(p.naam for p in v) for k, v in owners(session, actie_ids).items()}


def owners(session: Session, actie_ids: Collection[int]) -> dict[int, tuple[Partij, ...]]:
    """The owners of each of these points, in the order they were named."""
    rows = session.exec(
        select(ActieEigenaar, Persoon, Organisatie)
        .outerjoin(Persoon, col(Persoon.id) == ActieEigenaar.persoon_id)
        .outerjoin(Organisatie, col(Organisatie.id) == ActieEigenaar.organisatie_id)
        .where(col(ActieEigenaar.actie_id).in_(actie_ids))
        .order_by(col(ActieEigenaar.id))
    ).all()
    found: dict[int, tuple[Partij, ...]] = {}
    for row, person, body in rows:
        owner = personen.of_persoon(person) if person else personen.of_organisatie(body)
        found[row.actie_id] = (*found.get(row.actie_id, ()), owner)
    return found


def _add_owners(session: Session, actie: Actie, new: Sequence[Partij]) -> None:
    for owner in dict.fromkeys(new):
        key = {"persoon_id": owner.id} if owner.soort == "persoon" else {"organisatie_id": owner.id}
        session.add(ActieEigenaar(actie_id=actie.id or 0, **key))
        session.flush()
