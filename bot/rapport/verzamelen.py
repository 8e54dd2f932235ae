"""What a report tells, gathered from the register as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlmodel import Session, col, select

from bot import mijlpalen
from bot.beeld import maken, opmaken
from bot.config import Config
from bot.models import Rapporttekst, Vergadering
from bot.opgave import feiten
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.opgave.stand import Gebiedsstand, Verandering
from bot.rapport import bereik, werk
from bot.rapport.periode import Periode
from bot.readmodels import Mijlpaalregel, Tekstregel, Werk
from bot.readmodels.beeld import Beeld, Tafelpunten
from bot.texts import rapport as texts
from bot.uitvoer.blad import Figuur, Onderdeel


@dataclass(frozen=True)
class Rapport:
    """`regios`: of the province, each region; of a region none. `tafels`: whose points are told, by key.
    `teksten`: per region, in the order of config.yaml, by period. `beelden`: pictures with their headings."""

    gebied: Gebied
    naam: str
    periode: Periode
    peildatum: date
    tafels: tuple[str, ...]
    stand: Gebiedsstand
    regios: tuple[Gebiedsstand, ...]
    verandering: Verandering | None
    werk: Werk
    mijlpalen: tuple[Mijlpaalregel, ...]
    teksten: tuple[Tekstregel, ...]
    beelden: tuple[Onderdeel, ...] = ()


def gather(
    session: Session, config: Config, gebied: Gebied, periode: Periode, tafels: Sequence[str], today: date
) -> Rapport:
    """`tafels`: those of the area whose points and decisions may be told."""
    peildatum = periode.peildatum(today)
    stand, verandering = feiten.change_of(session, config, gebied, peildatum)
    done = werk.gather(session, config, tafels, periode.van, peildatum)
    return Rapport(
        gebied=gebied,
        naam=bereik.name(config, gebied),
        periode=periode,
        peildatum=peildatum,
        tafels=tuple(tafels),
        stand=stand,
        regios=stand.delen,
        verandering=verandering,
        werk=done,
        mijlpalen=_mijlpalen(session, tafels, periode.van, peildatum),
        teksten=_teksten(session, config, gebied, periode),
        beelden=_beelden(session, config, gebied, tafels, done, peildatum),
    )


def usual(session: Session, config: Config, gebied: Gebied, today: date) -> Periode:
    """From the day of the last meeting of the tafel of this area that was held before today; without one from
    the first day of the year."""
    last = session.exec(
        select(Vergadering)
        .where(
            Vergadering.tafel == bereik.tafel_of(config, gebied),
            Vergadering.status != "vervallen",
            col(Vergadering.datum) < today,
        )
        .order_by(col(Vergadering.datum).desc())
        .limit(1)
    ).first()
    if last is None or last.datum is None:
        return Periode(date(today.year, 1, 1), today)
    return Periode(last.datum, today, last.referentie)


def _mijlpalen(
    session: Session, tafels: Sequence[str], van: date, peildatum: date
) -> tuple[Mijlpaalregel, ...]:
    """What happened in the period and what is still awaited, in the order of the days."""
    known = [
        row if row.gebeurd is None or row.gebeurd <= peildatum else replace(row, gebeurd=None)
        for row in mijlpalen.listing(session, tafels)
    ]
    found = [row for row in known if row.gebeurd is None or row.gebeurd >= van]
    return tuple(sorted(found, key=lambda m: (m.gebeurd or m.verwacht or date.max, m.naam.casefold())))


def _teksten(session: Session, config: Config, gebied: Gebied, periode: Periode) -> tuple[Tekstregel, ...]:
    """Of every region what was written over (a part of) the period."""
    keys = list(config.regios) if gebied == PROVINCIE else [gebied.sleutel]
    rows = session.exec(
        select(Rapporttekst)
        .where(
            col(Rapporttekst.gebied).in_(keys),
            Rapporttekst.van <= periode.tot,
            Rapporttekst.tot >= periode.van,
            Rapporttekst.tekst != "",
        )
        .order_by(col(Rapporttekst.van), col(Rapporttekst.tot))
    ).all()
    found: list[Tekstregel] = []
    for key in keys:
        name = bereik.name(config, Gebied("regio", key))
        own = [Tekstregel(name, r.tekst, r.van, r.tot, r.op) for r in rows if r.gebied == key]
        found += own or [Tekstregel(name)]
    return tuple(found)


def _beelden(
    session: Session, config: Config, gebied: Gebied, tafels: Sequence[str], done: Werk, peildatum: date
) -> tuple[Onderdeel, ...]:
    """What the figures look like, where there are any: of the province also how they went, and the points of
    the tafels that are told of."""
    own = maken.of_gebied(session, config, gebied, peildatum)
    if own is None:
        return ()
    found = [own]
    if gebied == PROVINCIE:
        progress = maken.of_progress(session, config, gebied, peildatum)
        found += [progress] if progress else []
        found += [_of_points(config, tafels, done, peildatum)] if tafels else []
    return (Onderdeel(texts.IN_PICTURE, 2, tuple(map(Figuur, found))),)


def _of_points(config: Config, tafels: Sequence[str], done: Werk, peildatum: date) -> Beeld:
    """The same points as in the table of the report."""
    counted = []
    for key in tafels:
        rows = [row for row in done.open if row.tafel == key]
        late = sum(row.termijn is not None and row.termijn < peildatum for row in rows)
        counted.append(Tafelpunten(config.tafels[key].afkorting, len(rows), late))
    return opmaken.of_tables(counted, peildatum)
