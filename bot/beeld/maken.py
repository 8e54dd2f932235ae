"""Pictures of what the register knows."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Session

from bot import voortgang
from bot.beeld import opmaken
from bot.config import Config, Tafel
from bot.opgave import feiten, stand_of
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.opgave.stand import BESLOTEN, GEREALISEERD, NOG, OPGAVE, TOEGEZEGD, Gebiedsstand
from bot.readmodels.beeld import Beeld, Gebiedscijfers, Getal, Peilmoment, Tafelpunten


def of_gebied(session: Session, config: Config, gebied: Gebied, on: date) -> Beeld | None:
    """The regions of the province beside each other, or the progress of one region or gemeente, as known on a
    day; None when nobody ever gave a figure."""
    if gebied != PROVINCIE:
        return of_progress(session, config, gebied, on)
    whole = stand_of(session, config, PROVINCIE, on)
    if whole.is_empty:
        return None
    return opmaken.of_regions([_cijfers(each) for each in whole.delen], on, whole.cyclus, _cijfers(whole))


def of_progress(session: Session, config: Config, gebied: Gebied, on: date) -> Beeld | None:
    """An area on every peildatum up to a day; None when nobody ever gave a figure."""
    known = feiten.over_time(session, config, gebied, on)
    if not known:
        return None
    moments = [Peilmoment(day, _cijfers(stand)) for day, stand in known]
    return opmaken.of_progress(known[-1][1].naam, moments, known[-1][1].cyclus)


def of_tafels(session: Session, config: Config, now: datetime, today: date) -> Beeld:
    """What is open and overdue at every tafel of config.yaml."""
    numbers = voortgang.per_tafel(session, list(config.tafels), now, today)
    points = [Tafelpunten(config.tafels[n.tafel].afkorting, n.open, n.te_laat) for n in numbers if n.tafel]
    return opmaken.of_tables(points, today)


def of_meeting(session: Session, config: Config, tafel: Tafel, now: datetime, today: date) -> list[Beeld]:
    """What goes with the vooruitblik: of a tafel of a region its progress, of the provincial one its regions
    and how the work of all tafels stands. Empty as long as nobody gave a figure."""
    if tafel.regio:
        own = of_gebied(session, config, Gebied("regio", tafel.regio), today)
        return [own] if own else []
    regions = of_gebied(session, config, PROVINCIE, today)
    return [regions, of_tafels(session, config, now, today)] if regions else []


def _cijfers(stand: Gebiedsstand) -> Gebiedscijfers:
    def figure(name: str) -> Getal:
        total = stand.total(name)
        return Getal(total.plaatsen if total.van else None, total.van, total.op)

    return Gebiedscijfers(stand.naam, *map(figure, (OPGAVE, GEREALISEERD, BESLOTEN, TOEGEZEGD, NOG)))
