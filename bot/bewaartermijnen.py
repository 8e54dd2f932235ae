"""What the bot forgets by itself, after the terms of config.yaml (`bewaren`).

What was decided, who was there and what a point was stays: that is what the register is for. What goes was
only needed to do the work. Rows stay; their content goes, and the chain of the history holds: it hashes
salted digests of the values, which stand beside it (wijzigingen.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, SQLModel, col, exists, func, not_, or_, select

from bot import mijlpalen, ontvangsten, weigeringen, wijzigingen, zoekindex
from bot.config import Bewaren, Config
from bot.models import (
    Aankondiging,
    Actie,
    ActieEigenaar,
    Besluit,
    Mijlpaal,
    Notitie,
    Overzichtsdeel,
    Terugkoppeling,
    Vergadering,
    Verslag,
    Verslagvoorstel,
    Verzending,
    Wijziging,
    WijzigingWaarde,
)
from bot.texts import archief as texts
from bot.texts.persoon import FORGOTTEN
from bot.texts.verslag import NOOT
from bot.wijzigingen import Stempel

WAT, SOORT = "bewaartermijn", "register"  # how the history tells what went, in numbers only
MOST = 100  # rows in one transaction: well within the two seconds that a write may take
# Of these the old and new values stay as long as the register does: they say what was decided, and when.
DURABLE = (
    *("vergadering", "agendapunt", "besluit", "verslagversie", "verslagbestand"),
    *("rapportversie", "rapportbestand"),
    *("opgave", "locatie", "locatiestand", "uitruil"),  # and what a source said before it was corrected
)
# What may still be posted, or found in Slack.
PENDING = ("SENDING", "UNKNOWN", "CHECKING")
ACCOUNTS = ("U", "W")
OWNERS = ("eigenaars", "eigenaar_sleutels", "eigenaar_voorstel", "ingebracht_door_id")
# What somebody typed, by table: the first is never empty, the others may be.
CONTENT: dict[type[SQLModel], tuple[str, ...]] = {
    Actie: (
        *("tekst", "antwoord", "reden", "citaat", "eigenaar_voorstel"),
        *("termijn_tekst", "voorwaarde", "mijlpaal_id", "afstand", "afstand_eenheid", "bron"),
        "ingebracht_door_id",
    ),
    Besluit: ("tekst", "reden", "citaat"),
    Terugkoppeling: ("tekst", "persoon_id", "organisatie_id"),
    Notitie: ("tekst",),
}


@dataclass(frozen=True)
class Soort:
    """Rows that are past their term, and what makes them forget. `termijn` is its key under `bewaren`."""

    termijn: str
    due: Callable[[datetime], Any]  # older than this → select
    clear: Callable[[Session, Any], None]  # of one row of that select


def told(config: Config) -> str:
    """The terms in one line."""
    named = {name: getattr(config.bewaren, name) for name in Bewaren.model_fields}
    if not any(named.values()):
        return texts.ALL_KEPT
    return texts.terms(
        {k: texts.term(v.aantal, v.eenheid) if v else texts.FOR_EVER for k, v in named.items()}
    )


def due(session: Session, config: Config, now: datetime) -> dict[str, int]:
    """How many rows are past each term now; a term that is not set is left out."""
    counted: dict[str, int] = {}
    for soort, before in _set(config, now):
        query = soort.due(before).order_by(None).subquery()
        number = session.execute(select(func.count()).select_from(query)).scalar_one()
        counted[soort.termijn] = counted.get(soort.termijn, 0) + int(number)
    return counted


def apply(
    session: Session, stempel: Stempel, config: Config, *, limit: int = MOST
) -> tuple[dict[str, int], bool]:
    """Forget at most `limit` rows: (how many per term, whether none is left).

    The history is told the numbers, and nothing of what went.
    """
    gone: dict[str, int] = {}
    left = limit
    for soort, before in _set(config, stempel.op):
        query = soort.due(before).limit(left).with_for_update(skip_locked=True)
        rows = session.exec(query).all()
        for row in rows:
            soort.clear(session, row)
        session.flush()
        if rows:
            gone[soort.termijn] = gone.get(soort.termijn, 0) + len(rows)
        left -= len(rows)
        if not left:
            break
    if gone:
        told = {name: (None, number) for name, number in gone.items()}
        wijzigingen.append(session, stempel, WAT, SOORT, 1, told)
    return gone, left > 0


def apply_daily(session: Session, config: Config, now: datetime, today: date) -> dict[str, int]:
    """`apply`, a share at a time, until nothing is left today; how many rows per term went this time."""
    key = f"{WAT} {today.isoformat()}"
    if ontvangsten.is_known(session, key):
        return {}
    gone, finished = apply(session, Stempel("bot", now), config)
    if finished:
        ontvangsten.is_first(session, key, now)
    return gone


def _set(config: Config, now: datetime) -> Iterable[tuple[Soort, datetime]]:
    for soort in SOORTEN:
        term = getattr(config.bewaren, soort.termijn)
        if term:
            yield soort, term.grens(now)


def _posts(before: datetime) -> Any:
    return (
        select(Verzending, Aankondiging)
        .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
        .where(
            col(Aankondiging.vervalt) < before,
            col(Verzending.status).not_in(PENDING),
            or_(col(Verzending.inhoud).is_not(None), _to_somebody(Aankondiging.publiek)),
        )
        .order_by(col(Verzending.id))
    )


def _to_somebody(publiek: Any) -> Any:
    """To a Slack account: their ids begin so, the keys of tafels are in small letters."""
    return func.substr(publiek, 1, 1).in_(ACCOUNTS)


def _clear_post(session: Session, row: tuple[Verzending, Aankondiging]) -> None:
    post, owed = row
    post.inhoud = None
    if owed.publiek[:1] in ACCOUNTS:
        owed.publiek, post.kanaal = f"{FORGOTTEN}-a{owed.id}", None
    session.add_all([post, owed])


def _overviews(before: datetime) -> Any:
    return (
        select(Overzichtsdeel)
        .join(Vergadering, col(Vergadering.id) == Overzichtsdeel.vergadering_id)
        .where(
            Vergadering.status != "loopt",
            col(Vergadering.gesloten_op) < before,
            _to_somebody(Overzichtsdeel.publiek),
        )
        .order_by(col(Overzichtsdeel.id))
    )


def _clear_overview(session: Session, part: Overzichtsdeel) -> None:
    part.publiek, part.kanaal = f"{FORGOTTEN}-o{part.id}", ""
    session.add(part)


def _proposals(before: datetime) -> Any:
    kept = or_(*(col(getattr(Verslagvoorstel, field)).is_not(None) for field in ("inhoud", "bron", "kanaal")))
    return (
        select(Verslagvoorstel)
        .where(col(Verslagvoorstel.gevraagd_op) < before, kept)
        .order_by(col(Verslagvoorstel.id))
    )


def _clear_proposal(session: Session, row: Verslagvoorstel) -> None:
    row.status = "weggelegd" if row.status in ("wacht", "open") else row.status
    row.inhoud = row.bron = row.kanaal = row.ts = None
    row.door, row.bestand = FORGOTTEN, ""
    session.add(row)


def _wiped(table: Any) -> Callable[[datetime], Any]:
    """Rows of `table` that were wiped or taken back, and not touched since."""
    name = str(table.__tablename__)
    is_gone = (
        col(table.gewist_op).is_not(None) if "gewist_op" in table.model_fields else table.status == "gewist"
    )

    def query(before: datetime) -> Any:
        touched = exists().where(
            col(Wijziging.soort) == name, col(Wijziging.object_id) == table.id, col(Wijziging.op) >= before
        )
        left = or_(
            *(col(getattr(table, field)).is_not(None) for field in CONTENT[table][1:]), table.tekst != ""
        )
        return select(table).where(is_gone, left, not_(touched)).order_by(table.id)

    return query


def _clear_wiped(session: Session, row: Any) -> None:
    event = session.get(Mijlpaal, row.mijlpaal_id) if isinstance(row, Actie) and row.mijlpaal_id else None
    row.tekst = ""
    for field in CONTENT[type(row)][1:]:
        setattr(row, field, None)
    session.add(row)
    if isinstance(row, Actie):
        for owner in session.exec(select(ActieEigenaar).where(ActieEigenaar.actie_id == row.id)).all():
            session.delete(owner)
    if event:
        _clear_event(session, event, row.gesloten_op)
    _empty_history(session, row)
    zoekindex.note(session, row)


def _clear_event(session: Session, event: Mijlpaal, gewist_op: datetime) -> None:
    """A mijlpaal that came of the condition of what was wiped, and serves nothing else, goes with it."""
    session.flush()
    is_made = event.gedeeld or event.verwacht or event.gebeurd
    if is_made or mijlpalen.is_used(session, event):
        return
    event.naam, event.gewist_op = f"{FORGOTTEN}-m{event.id}", gewist_op
    session.add(event)
    _empty_history(session, event)


def _refusals(before: datetime) -> Any:
    return _values().where(Wijziging.soort == weigeringen.SOORT, col(Wijziging.op) < before)


def _changes(before: datetime) -> Any:
    kept = (*DURABLE, weigeringen.SOORT, SOORT)
    return _values().where(col(Wijziging.soort).not_in(kept), col(Wijziging.op) < before)


def _values() -> Any:
    return (
        select(WijzigingWaarde)
        .join(Wijziging, col(Wijziging.id) == WijzigingWaarde.wijziging_id)
        .where(WijzigingWaarde.zout != "")
        .order_by(col(WijzigingWaarde.id))
    )


def _notes(before: datetime) -> Any:
    is_draft = Notitie.soort != NOOT  # a note of the secretary is part of the minutes
    typed = (is_draft, col(Notitie.door).is_not(None), col(Notitie.op) < before, Notitie.tekst != "")
    return select(Notitie).where(*typed).order_by(col(Notitie.id))


def _clear_note(session: Session, note: Notitie) -> None:
    note.tekst, note.door, note.gewist_op = "", FORGOTTEN, note.gewist_op or note.op
    session.add(note)
    _empty_history(session, note)
    zoekindex.note(session, note)


def _one_field(table: Any, field: str, since: str) -> Soort:
    """One text of a row, counted from the time in the column `since`."""

    def query(before: datetime) -> Any:
        old = (col(getattr(table, field)).is_not(None), col(getattr(table, since)) < before)
        return select(table).where(*old).order_by(table.id)

    def clear(session: Session, row: Any) -> None:
        setattr(row, field, None)
        session.add(row)
        _empty_history(session, row, field)

    return Soort("citaten", query, clear)


def _closed_points(before: datetime) -> Any:
    is_person = col(ActieEigenaar.persoon_id).is_not(None)
    is_told_by = or_(col(Terugkoppeling.door) != FORGOTTEN, col(Terugkoppeling.persoon_id).is_not(None))
    somebody = or_(
        exists().where(col(ActieEigenaar.actie_id) == Actie.id, is_person),
        exists().where(col(Terugkoppeling.actie_id) == Actie.id, is_told_by),
        col(Actie.ingebracht_door_id).is_not(None),
        col(Actie.eigenaar_voorstel).is_not(None),
    )
    return select(Actie).where(col(Actie.gesloten_op) < before, somebody).order_by(col(Actie.id))


def _clear_people(session: Session, point: Actie) -> None:
    point.ingebracht_door_id = point.eigenaar_voorstel = None
    session.add(point)
    owners = select(ActieEigenaar).where(
        ActieEigenaar.actie_id == point.id, col(ActieEigenaar.persoon_id).is_not(None)
    )
    for owner in session.exec(owners).all():
        session.delete(owner)
    for report in session.exec(select(Terugkoppeling).where(Terugkoppeling.actie_id == point.id)).all():
        report.door, report.persoon_id = FORGOTTEN, None
        session.add(report)
        _empty_history(session, report, "door", "persoon_id")
    session.flush()
    _empty_history(session, point, *OWNERS)
    zoekindex.note(session, point)


def _empty_history(session: Session, row: Any, *fields: str) -> None:
    """Empty what the history keeps of this row; of these fields only, where any are named."""
    for _, values in wijzigingen.history(session, str(row.__tablename__), row.id):
        for value in values:
            if not fields or value.veld in fields:
                wijzigingen.empty(session, value)


SOORTEN = (
    Soort("berichten", _posts, _clear_post),
    Soort("berichten", _overviews, _clear_overview),
    Soort("voorstellen", _proposals, _clear_proposal),
    *(Soort("gewist", _wiped(table), _clear_wiped) for table in CONTENT),
    Soort("weigeringen", _refusals, wijzigingen.empty),
    Soort("notities", _notes, _clear_note),
    _one_field(Actie, "citaat", since="aangemaakt_op"),
    _one_field(Verslag, "contact", since="gelezen_op"),
    Soort("eigenaars", _closed_points, _clear_people),
    Soort("geschiedenis", _changes, wijzigingen.empty),
)
