"""Reading acties: one line of a list holds all that a screen shows of a point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from bot import eigenaars, naamgenoten, puntfilter
from bot.models import Organisatie, Terugkoppeling
from bot.puntfilter import ASKER, COLUMNS, A, Filter, form, values, with_names
from bot.readmodels import Actieregel, Partij
from bot.statement import Statement, one_of
from bot.texts.acties import MOST_COUNTED

__all__ = ["Filter", "by_ids", "count", "last_closed", "one", "open_keys", "select_ids", "select_rows"]

_REPORT: Any = Terugkoppeling.__table__  # type: ignore[attr-defined]
_BODY: Any = Organisatie.__table__  # type: ignore[attr-defined]
_BY_IDS = Statement(with_names(select(*COLUMNS)).where(one_of(A.c.id, "ids")))
_REPORTS = Statement(
    select(
        *(_REPORT.c[name] for name in ("actie_id", "op", "tekst", "stand", "door")),
        *(ASKER.c.naam, _BODY.c.naam),
    )
    .outerjoin(ASKER, ASKER.c.id == _REPORT.c.persoon_id)
    .outerjoin(_BODY, _BODY.c.id == _REPORT.c.organisatie_id)
    .where(one_of(_REPORT.c.actie_id, "ids"), _REPORT.c.gewist_op.is_(None))
    .order_by(_REPORT.c.id)
)
_ASKED = Statement(
    select(A.c.id, ASKER.c.id, ASKER.c.naam)
    .join(ASKER, ASKER.c.id == A.c.ingebracht_door_id)
    .where(one_of(A.c.id, "ids"))
)


def select_rows(
    session: Session, filter_: Filter, today: date, *, limit: int = 20, offset: int = 0
) -> list[Actieregel]:
    """The points that fit, the overdue first, then by date, then as they were noted."""
    given = values(filter_, today) | {"most": limit, "offset": offset}
    return _to_rows(session, puntfilter.rows(form(filter_)).cells(session, **given))


def open_keys(session: Session, filter_: Filter, today: date) -> list[Any]:
    """(id, soort, termijn) of every open point that fits, in the order of `select_rows`: few are open."""
    return puntfilter.keys(form(filter_)).all(session, **values(filter_, today))


def select_ids(session: Session, filter_: Filter, today: date, *, limit: int) -> list[int]:
    """The ids of the points that fit, in the order of `select_rows`."""
    given = values(filter_, today) | {"most": limit, "offset": 0}
    return puntfilter.ids(form(filter_)).scalars(session, **given)


def last_closed(
    session: Session, filter_: Filter, kinds: Sequence[tuple[str, ...]], today: date, *, limit: int
) -> list[list[int]]:
    """The ids of what was closed last of each of `kinds`, latest first. `filter_` asks for staat klaar."""
    found: list[list[int]] = [[] for _ in kinds]
    given = values(filter_, today) | {"most": limit}
    for number, id_ in puntfilter.last_closed(form(filter_), tuple(kinds)).cells(session, **given):
        found[number].append(id_)
    return found


def by_ids(
    session: Session,
    ids: Sequence[int],
    *,
    owners: Mapping[int, Sequence[Partij]] | None = None,
    until: datetime | None = None,
) -> list[Actieregel]:
    """These points, in this order; with other `owners`, or reported on no later than `until`, where given."""
    cells = _BY_IDS.cells(session, ids=ids)
    found = {row.id: row for row in _to_rows(session, cells, owners, until)}
    return [found[id_] for id_ in ids if id_ in found]


def count(session: Session, filter_: Filter, today: date, *, beyond: int = 0) -> int:
    """How many fit. What is closed grows for ever: of that no more are counted than MOST_COUNTED, or than
    `beyond`, and one more where there are more."""
    given = values(filter_, today) | {"counted": max(MOST_COUNTED, beyond) + 1}
    return int(puntfilter.number(form(filter_)).scalars(session, **given)[0])


def one(session: Session, actie_id: int) -> Actieregel:
    return by_ids(session, [actie_id])[0]


def _to_rows(
    session: Session,
    found: Sequence[Any],
    owners: Mapping[int, Sequence[Partij]] | None = None,
    until: datetime | None = None,
) -> list[Actieregel]:
    """`found`: cells of COLUMNS, of which the first is the id."""
    if not found:
        return []
    ids = [row[0] for row in found]
    owners = eigenaars.of(session, ids) if owners is None else owners
    reports = _reports_of(session, owners, ids, until)
    rows = [
        Actieregel._make((*row, owners.get(row[0], ()), *reports.get(row[0], _NOT_REPORTED))) for row in found
    ]
    askers = _askers(session, [row.id for row in rows if row.ingebracht_door])
    return [row._replace(ingebracht_door=askers[row.id]) if row.id in askers else row for row in rows]


def _askers(session: Session, actie_ids: Sequence[int]) -> dict[int, str]:
    """Who asked, of the points where somebody else is called so too: told apart as an owner is."""
    asked = {row[0]: row[1:] for row in _ASKED.cells(session, ids=actie_ids)} if actie_ids else {}
    called = naamgenoten.labels(session, dict(asked.values()))
    return {actie_id: called[id_] for actie_id, (id_, _) in asked.items() if id_ in called}


class _Bericht(NamedTuple):
    terugkoppeling: str | None
    stand: str | None
    melder: str | None


_NOT_REPORTED = _Bericht(None, None, None)


def _reports_of(
    session: Session,
    owners: Mapping[int, Sequence[Partij]],
    actie_ids: Sequence[int],
    until: datetime | None,
) -> dict[int, _Bericht]:
    """The latest terugkoppeling of each of these points."""
    found: dict[int, _Bericht] = {}
    for actie_id, op, tekst, stand, door, person, body in _REPORTS.cells(session, ids=actie_ids):
        if until and op > until:
            continue
        theirs = [p.naam for p in owners.get(actie_id, ()) if stand and p.slack_id == door]
        found[actie_id] = _Bericht(tekst, stand, person or body or next(iter(theirs), None))
    return found
