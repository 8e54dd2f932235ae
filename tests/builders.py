"""The few things most tests of the register begin with. All people are invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlmodel import Session

from bot import acties, besluiten, personen, terugzetten, vergaderingen, wijzigingen
from bot.acties import NieuweActie
from bot.config import Config, Moment
from bot.database import Database
from bot.kalender import Kalender
from bot.models import Actie, Besluit, Vergadering
from bot.readmodels import Partij
from bot.wijzigingen import Stempel
from tests.time_helpers import T0

STEMPEL = Stempel("U0TEST0001", T0)


def planned(session: Session, config: Config, datum: date, tafel: str = "prt") -> Vergadering:
    """A planned meeting of `tafel`, with all it will announce."""
    return vergaderingen.plan(session, STEMPEL, config.tafels[tafel], Kalender(config), datum)


def held(session: Session, datum: date, tafel: str = "prt") -> Vergadering:
    """A meeting that was held."""
    meeting = vergaderingen.create(session, tafel, datum)
    meeting.status, meeting.gesloten_op = "gesloten", datetime.combine(datum, time(10), UTC)
    meeting.begin, meeting.eind, meeting.locatie = time(9, 30), time(11), "Provinciehuis, Haarlem"
    wijzigingen.create(session, STEMPEL, meeting)
    return meeting


def actie(session: Session, meeting: Vergadering, tekst: str = "Plan opstellen", **fields: Any) -> Actie:
    return acties.create(session, STEMPEL, meeting, NieuweActie(tekst, **fields))


def besluit(
    session: Session, meeting: Vergadering, tekst: str = "Kader vastgesteld", **fields: Any
) -> Besluit:
    return besluiten.create(session, STEMPEL, meeting, tekst, **fields)


def persoon(session: Session, name: str, slack_id: str | None = None) -> Partij:
    known = personen.ensure(session, STEMPEL, name)
    return personen.link_slack(session, STEMPEL, known, slack_id) if slack_id else known


def with_summary(config: Config) -> Config:
    """`config` where the summary of every tafel is posted by itself, directly after its meeting."""
    summary = Moment(
        id="samenvatting", wat="samenvatting", wanneer="direct na", dagen=None, werkdagen=False, tijd=None
    )
    tafels = {
        key: tafel.model_copy(update={"momenten": (*tafel.momenten, summary)})
        for key, tafel in config.tafels.items()
    }
    return config.model_copy(update={"tafels": tafels})


def put_back(
    register: Path,
    copy: Path,
    now: datetime = STEMPEL.op,
    *,
    anyway: bool = False,
    unbound: bool = True,
) -> terugzetten.Teruggezet:
    """A copy in the place of a register that no bot has, as `python -m bot herstel` does it."""
    database = Database(f"sqlite:///{register}", owner=True)
    return terugzetten.put_back(database, copy, Stempel("opdrachtregel", now), anyway=anyway, unbound=unbound)
