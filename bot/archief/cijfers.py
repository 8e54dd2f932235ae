"""The figures and mijlpalen as an archive keeps them: those of a peildatum in its period, and of its tafels.

The tafel of the whole province answers for every gemeente, one of a region for its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlmodel import Session, and_, col, false, or_, select, true

from bot.archief.bereik import Bereik
from bot.archief.gegevens import Row, kept, pages
from bot.config import Config
from bot.models import Locatie, Locatiestand, Mijlpaal, Opgave, Uitruil


def mijlpalen(session: Session, _config: Config, bereik: Bereik) -> Iterator[Row]:
    """Of these tafels and of all, whenever they were expected: points of the archive may hang on them."""
    own = or_(col(Mijlpaal.tafel).in_(bereik.tafels), col(Mijlpaal.gedeeld), col(Mijlpaal.tafel).is_(None))
    query = select(Mijlpaal).where(own, col(Mijlpaal.gewist_op).is_(None))
    for (row,) in pages(session, query, Mijlpaal):
        yield kept(row)


def opgaven(session: Session, config: Config, bereik: Bereik) -> Iterator[Row]:
    regions, names = _areas(config, bereik)
    of: Any = true()
    if names is not None:
        town = and_(col(Opgave.soort) == "gemeente", col(Opgave.gebied).in_(names))
        of = or_(town, and_(col(Opgave.soort) == "regio", col(Opgave.gebied).in_(regions)))
    for (row,) in pages(session, select(Opgave).where(of, *_known(Opgave, bereik)), Opgave):
        yield kept(row)


def locaties(session: Session, config: Config, bereik: Bereik) -> Iterator[Row]:
    _, names = _areas(config, bereik)
    told = select(Locatiestand.locatie_id).where(*_known(Locatiestand, bereik))
    query = select(Locatie).where(_of(Locatie.gemeente, names), col(Locatie.id).in_(told))
    for (row,) in pages(session, query, Locatie):
        yield kept(row)


def locatiestanden(session: Session, config: Config, bereik: Bereik) -> Iterator[Row]:
    _, names = _areas(config, bereik)
    query = (
        select(Locatiestand)
        .join(Locatie, col(Locatie.id) == Locatiestand.locatie_id)
        .where(_of(Locatie.gemeente, names), *_known(Locatiestand, bereik))
    )
    for (row,) in pages(session, query, Locatiestand):
        yield kept(row)


def uitruilen(session: Session, config: Config, bereik: Bereik) -> Iterator[Row]:
    """Also with a gemeente of another region: it is of both."""
    _, names = _areas(config, bereik)
    either = or_(_of(Uitruil.van, names), _of(Uitruil.naar, names))
    for (row,) in pages(session, select(Uitruil).where(either, *_known(Uitruil, bereik)), Uitruil):
        yield kept(row)


def _areas(config: Config, bereik: Bereik) -> tuple[list[str], list[str] | None]:
    """The regions of these tafels and the gemeenten in them; None where it is every one there ever was."""
    regions = [config.tafels[key].regio for key in bereik.tafels]
    if None in regions:
        return list(config.regios), None
    keys = [key for key in regions if key]
    return keys, [gemeente.naam for key in keys for gemeente in config.regios[key].gemeenten]


def _of(column: Any, names: list[str] | None) -> Any:
    return true() if names is None else col(column).in_(names)


def _known(table: Any, bereik: Bereik) -> tuple[Any, ...]:
    if bereik.tot is None:
        return (false(),)
    return table.peildatum <= bereik.tot, table.peildatum >= (bereik.vanaf or date.min)
