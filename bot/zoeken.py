"""Finding what is in the register by words, place, person and period: newest first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, column, exists, or_, table
from sqlalchemy.orm import aliased
from sqlmodel import Session, SQLModel, col, select

from bot.kalender import Kalender
from bot.models import Actie, ActieEigenaar, Besluit, Notitie, Terugkoppeling, Vergadering, Zoektekst
from bot.readmodels import Partij, Treffer
from bot.zoekvraag import Periode, Zoekvraag
from bot.zoekwoorden import fold, fragment

TRIGRAM = 3  # characters; shorter words are not in the index
SNIPPET = 200  # characters of a text around the hit
# FTS5's own names: the column called as the table stands for all that is searched.
_INDEX = table("zoektekst_fts", column("rowid"), column("zoektekst_fts"))


def select_ids(
    session: Session,
    vraag: Zoekvraag,
    tafels: Collection[str],
    kalender: Kalender,
    *,
    limit: int,
    offset: int = 0,
) -> list[int]:
    """Of the rows of the index that fit, the ids, newest first; only what the `tafels` hold."""
    query: Any = (
        select(Zoektekst.id)
        .join(Vergadering, col(Vergadering.id) == Zoektekst.vergadering_id)
        .outerjoin(Actie, col(Actie.id) == Zoektekst.actie_id)
        .where(_condition(vraag, tafels, kalender))
    )
    newest = col(Zoektekst.id).desc()
    if session.get_bind().dialect.name == "sqlite":
        indexed = [word for word in vraag.gevouwen if len(word) >= TRIGRAM]
        short = [word for word in vraag.gevouwen if len(word) < TRIGRAM]
        if indexed:
            query = query.join(_INDEX, _INDEX.c.rowid == col(Zoektekst.id))
            query = query.where(_INDEX.c.zoektekst_fts.op("MATCH")(phrases(indexed)))
            newest = _INDEX.c.rowid.desc()
    else:
        short = list(vraag.gevouwen)  # pg_trgm serves LIKE itself
    query = query.where(*(_holds(word) for word in short))
    return list(session.exec(query.order_by(newest).limit(limit).offset(offset)).all())


def rows(session: Session, ids: Sequence[int], vraag: Zoekvraag) -> list[Treffer]:
    """What those ids of the index stand for, in the same order."""
    found = session.exec(select(Zoektekst.id, Zoektekst.soort).where(col(Zoektekst.id).in_(ids))).all()
    kinds = {kind for _, kind in found}
    of_kind = {kind: [id_ or 0 for id_, its in found if its == kind] for kind in kinds}
    hits = {id_: hit for kind in kinds for id_, hit in _of_kind(session, kind, of_kind[kind], vraag)}
    return [hits[id_] for id_ in ids if id_ in hits]


def phrases(words: Sequence[str]) -> str:
    """An FTS5 query for all of `words`, each literally: a quote in a word is doubled."""
    return " ".join('"' + word.replace('"', '""') + '"' for word in words)


def _condition(vraag: Zoekvraag, tafels: Collection[str], kalender: Kalender) -> ColumnElement[bool]:
    where: list[Any] = [col(Vergadering.tafel).in_(tafels)]
    where.append(or_(col(Actie.id).is_(None), col(Actie.status) != "gewist"))
    if vraag.soorten:
        where.append(col(Zoektekst.soort).in_(vraag.soorten))
    if vraag.tafel:
        where.append(col(Vergadering.tafel) == vraag.tafel.key)
    if vraag.plaats and vraag.plaats.kind == "gemeente":
        where.append(or_(col(Actie.gemeente) == vraag.plaats.key, _names_the_place(vraag)))
    elif vraag.plaats:
        at_the_rrt = col(Vergadering.tafel) == vraag.plaats_tafel
        where.append(or_(col(Actie.regio) == vraag.plaats.key, at_the_rrt, _names_the_place(vraag)))
    if vraag.wie:
        where.append(or_(*(_of(who) for who in vraag.wie)))
    if vraag.periode:
        where.append(_during(vraag.periode, kalender))
    return and_(*where)


def _names_the_place(vraag: Zoekvraag) -> ColumnElement[bool]:
    return _holds(fold(vraag.plaats_woord))


def _holds(word: str) -> ColumnElement[bool]:
    return col(Zoektekst.tekst).contains(word, autoescape=True)


def _of(who: Partij) -> ColumnElement[bool]:
    """Owned or brought in by them, or reported or noted by them."""
    person = who.soort == "persoon"
    owner = col(ActieEigenaar.persoon_id if person else ActieEigenaar.organisatie_id)
    theirs: list[Any] = [exists().where(col(ActieEigenaar.actie_id) == Actie.id, owner == who.id)]
    said = col(Terugkoppeling.persoon_id if person else Terugkoppeling.organisatie_id) == who.id
    if person:
        theirs.append(col(Actie.ingebracht_door_id) == who.id)
    if who.slack_id:
        for_none = col(Terugkoppeling.persoon_id).is_(None)
        said = or_(said, and_(for_none, col(Terugkoppeling.door) == who.slack_id))
        noted = exists().where(col(Notitie.id) == Zoektekst.object_id, col(Notitie.door) == who.slack_id)
        theirs.append(and_(col(Zoektekst.soort) == "notitie", noted))
    reported = exists().where(col(Terugkoppeling.id) == Zoektekst.object_id, said)
    return or_(*theirs, and_(col(Zoektekst.soort) == "terugkoppeling", reported))


def _during(period: Periode, kalender: Kalender) -> ColumnElement[bool]:
    """On the day of its meeting, or at its own moment where it has one."""
    meeting: list[Any] = [col(Zoektekst.op).is_(None)]
    moment: list[Any] = [col(Zoektekst.op).is_not(None)]
    if period.van:
        meeting.append(col(Vergadering.datum) >= period.van)
        moment.append(col(Zoektekst.op) >= kalender.at(period.van, time()))
    if period.tot:
        meeting.append(col(Vergadering.datum) <= period.tot)
        moment.append(col(Zoektekst.op) < kalender.at(period.tot + timedelta(days=1), time()))
    return or_(and_(*meeting), and_(*moment))


_TABLES: dict[str, type[SQLModel]] = {
    "actie": Actie,
    "besluit": Besluit,
    "notitie": Notitie,
    "terugkoppeling": Terugkoppeling,
}


def _of_kind(session: Session, kind: str, ids: Sequence[int], vraag: Zoekvraag) -> list[tuple[int, Treffer]]:
    model: Any = _TABLES[kind]
    point = aliased(Actie)
    found = session.execute(
        select(Zoektekst.id, model, Vergadering, point)
        .join(model, col(model.id) == Zoektekst.object_id)
        .join(Vergadering, col(Vergadering.id) == Zoektekst.vergadering_id)
        .outerjoin(point, col(point.id) == Zoektekst.actie_id)
        .where(col(Zoektekst.id).in_(ids))
    ).all()
    return [(row[0], _treffer(kind, row, vraag)) for row in found]


def _treffer(kind: str, found: Sequence[Any], vraag: Zoekvraag) -> Treffer:
    _, row, meeting, actie = found
    fields = [getattr(row, name, None) for name in ("tekst", "antwoord", "reden", "voorwaarde")]
    text = " · ".join(field for field in fields if field)
    point = row if kind == "besluit" else actie
    return Treffer(
        soort=kind,
        id=row.id,
        nummer=point.nummer if point else None,
        tafel=meeting.tafel,
        vergadering=meeting.referentie,
        datum=meeting.datum,
        op=row.op if kind == "terugkoppeling" else None,
        tekst=text,
        status=point.status if point and kind != "terugkoppeling" else None,
        fragment=fragment(text, (*vraag.gevouwen, fold(vraag.plaats_woord)), SNIPPET),
        over=actie.tekst if kind == "terugkoppeling" else None,
    )
