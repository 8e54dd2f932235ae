"""The state of affairs of a region, gemeente, tafel or person, gathered from the whole register."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import bindparam, exists
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from bot import actielijst, besluiten, opgave, vergaderingen
from bot.actielijst import Filter
from bot.config import Config
from bot.models import Aanwezigheid, Persoon, Vergadering
from bot.models.velden import unindexed
from bot.opgave import Gebied
from bot.readmodels import Besluitregel, Lijst, Partij, Status, Vertegenwoordiger
from bot.statement import Statement, one_of

SHOWN = 5  # points of one kind, so that all kinds and the decisions fit in one message; the rest is counted
OWED = ("actiepunt", "toezegging")
_OF_REGIO = col(Aanwezigheid.regio) == bindparam("regio")
_LATEST = (
    select(Vergadering.id)
    .where(
        one_of(unindexed(Vergadering.tafel), "tafels"),
        exists().where(col(Aanwezigheid.vergadering_id) == Vergadering.id, _OF_REGIO),
    )
    .order_by(col(Vergadering.datum).desc().nulls_last(), col(Vergadering.id).desc())
    .limit(1)
)
_REPRESENTATIVES = Statement(
    select_columns(
        *(col(column) for column in (Vergadering.tafel, Vergadering.datum, Persoon.naam)),
        *(col(column) for column in (Aanwezigheid.organisatie, Aanwezigheid.status)),
    )
    .select_from(Aanwezigheid)
    .join(Vergadering, col(Vergadering.id) == Aanwezigheid.vergadering_id)
    .outerjoin(Persoon, col(Persoon.id) == Aanwezigheid.persoon_id)
    .where(col(Aanwezigheid.vergadering_id) == _LATEST.correlate(None).scalar_subquery(), _OF_REGIO)
    .order_by(col(Aanwezigheid.volgorde))
)


def of_regio(session: Session, config: Config, key: str, tafels: Collection[str], today: date) -> Status:
    """A region: its own points, the questions of its delegates, and what is for the whole province."""
    own = next((t.sleutel for t in config.tafels.values() if t.regio == key), None)
    base = Filter(tafels=tafels, regio=key, regio_tafel=own, zonder_kind_bij=own)
    wide = Filter(tafels=[t for t in tafels if config.tafels[t].regio is None], heel_de_provincie=True)
    wide = replace(wide, zonder_kind_bij=own)  # what was passed on to its RRT is shown there
    meeting, people = _representatives(session, key, tafels)
    found = _status(
        session,
        config.regios[key].naam,
        [t for t in ("prt", own) if t],
        base,
        today,
        _deciding(config, own, tafels),
        wide=wide,
        people=people,
        meeting=meeting,
    )
    return _with_opgave(session, config, found, Gebied("regio", key), own, tafels, today)


def of_gemeente(session: Session, config: Config, name: str, tafels: Collection[str], today: date) -> Status:
    """A gemeente: the points and questions that name it or were brought in by its delegate."""
    regio = next(k for k, r in config.regios.items() if any(g.naam == name for g in r.gemeenten))
    own = next((t.sleutel for t in config.tafels.values() if t.regio == regio), None)
    meeting, people = _representatives(session, regio, tafels)
    mine = tuple(p for p in people if p.organisatie == name)
    next_of = [t for t in ("prt", own) if t]
    base = Filter(tafels=tafels, gemeente=name, zonder_kind_bij=own)
    deciding = _deciding(config, own, tafels)
    found = _status(session, name, next_of, base, today, deciding, people=mine, meeting=meeting)
    return _with_opgave(session, config, found, Gebied("gemeente", name), own, tafels, today)


def of_tafel(session: Session, config: Config, key: str, tafels: Collection[str], today: date) -> Status:
    """A tafel: the points of its own meetings."""
    own = [t for t in tafels if t == key]
    return _status(session, config.tafels[key].afkorting, own, Filter(tafels=own), today, own)


def of_wie(session: Session, who: Partij, tafels: Collection[str], today: date) -> Status:
    """A person or organisation: what they own and what they brought in."""
    return _status(session, who.naam, [], Filter(tafels=tafels, wie=who), today, ())


def _status(
    session: Session,
    name: str,
    next_of: Collection[str],
    base: Filter,
    today: date,
    decided_by: Collection[str],
    *,
    wide: Filter | None = None,
    people: tuple[Vertegenwoordiger, ...] = (),
    meeting: tuple[str, date | None] | None = None,
) -> Status:
    open_ = actielijst.open_keys(session, base, today)
    owed = [point for point in open_ if point.soort in OWED]
    late = [point.id for point in owed if point.termijn and point.termijn < today]
    asked = [point.id for point in open_ if point.soort == "vraag"]
    in_time = [point.id for point in owed if not (point.termijn and point.termijn < today)]
    of_all = [p.id for p in actielijst.open_keys(session, wide, today) if p.soort in OWED] if wide else []
    closed = replace(base, staat="klaar")
    answered, finished = actielijst.last_closed(session, closed, (("vraag",), OWED), today, limit=SHOWN + 1)
    ids = (late, in_time, [*asked, *answered], finished, of_all)
    rows = {row.id: row for row in actielijst.by_ids(session, [id_ for of in ids for id_ in of[:SHOWN]])}

    def listed(of: Sequence[int], closed: Sequence[int] = ()) -> Lijst:
        shown = tuple(rows[id_] for id_ in of[:SHOWN])
        return Lijst(shown, len(of), is_geteld=len(closed) <= SHOWN)

    readable = [t for t in next_of if t in base.tafels]
    return Status(
        naam=name,
        is_partij=base.wie is not None,
        vergaderingen=tuple((t, vergaderingen.next_when(session, t, today)) for t in readable),
        te_laat=listed(late),
        open=listed(in_time),
        vragen=listed([*asked, *answered], answered),
        afgerond=listed(finished, finished),
        provinciebreed=listed(of_all) if wide else None,
        besluiten=tuple(_decisions(session, decided_by)),
        vertegenwoordigers=people,
        aanwezigheid_van=meeting,
    )


def _with_opgave(
    session: Session,
    config: Config,
    found: Status,
    gebied: Gebied,
    own: str | None,
    tafels: Collection[str],
    today: date,
) -> Status:
    """With its opgave, for who may read of its RRT or of the PRT, when there are figures."""
    if not _deciding(config, own, tafels):
        return found
    stand = opgave.stand_of(session, config, gebied, today)
    return found if stand.is_empty else replace(found, opgave=stand)


def _deciding(config: Config, own: str | None, tafels: Collection[str]) -> list[str]:
    """The tafels whose decisions touch a region: those of the whole province, and its own."""
    return [t for t in tafels if config.tafels[t].regio is None or t == own]


def _decisions(session: Session, tafels: Collection[str]) -> list[Besluitregel]:
    """The last decisions of substance, else the last procedural ones: rather those than 'none'. Of nobody's
    tafels there are none: the database would look through all meetings to find that."""
    if not tafels:
        return []
    found = besluiten.select_rows(session, tafels, geldig=True, inhoudelijk=True, limit=5)
    return found or besluiten.select_rows(session, tafels, geldig=True, limit=3)


def _representatives(
    session: Session, regio: str, tafels: Collection[str]
) -> tuple[tuple[str, date | None] | None, tuple[Vertegenwoordiger, ...]]:
    """Tafel and day of the latest meeting that has an attendance list of the region, and who sat there."""
    slots = _REPRESENTATIVES.all(session, regio=regio, tafels=tafels)
    meeting = (slots[0].tafel, slots[0].datum) if slots else None
    return meeting, tuple(Vertegenwoordiger(*slot) for _tafel, _datum, *slot in slots)
