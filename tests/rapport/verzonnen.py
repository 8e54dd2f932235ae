"""An invented province with figures, points, decisions and what its regions say. All people are invented."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import acties, wijzigingen
from bot.config import Config
from bot.models import Mijlpaal, Persoon
from bot.rapport import teksten
from bot.rapport.periode import Periode
from tests.builders import STEMPEL, actie, besluit, held, persoon
from tests.opgave.cijfers import FEB, NOV, locatie, opgave, put
from tests.time_helpers import TODAY, day

KWARTAAL = Periode(date(2026, 10, 1), date(2026, 12, 31))
SINDS = Periode(date(2026, 12, 1), TODAY)


def fill(session: Session, config: Config) -> None:
    """Enough for every part of a report to have something in it, and in every part a name that may not."""
    _figures(session, config)
    meeting = held(session, date(2026, 12, 14))
    rrt = held(session, date(2026, 12, 21), "rrt-kennemerland")
    coa = persoon(session, "COA")
    civil, mayor = persoon(session, "Fenna Oldekamp"), persoon(session, "Berend Wolkers")
    public = session.get_one(Persoon, mayor.id)
    wijzigingen.change(session, STEMPEL, "openbaarheid", public, naam_openbaar=True)
    actie(session, meeting, "Plan van aanpak met Fenna Oldekamp", termijn=day(-5), eigenaars=(civil,))
    actie(session, meeting, "Noodpakketten uitdelen in alle regio's", termijn=day(20), eigenaars=(coa, mayor))
    actie(session, meeting, "Wat kost een opvangplek?", soort="vraag")
    closed = actie(session, meeting, "Brief versturen", eigenaars=(coa,))
    acties.finish(session, STEMPEL, closed, "verstuurd")
    actie(session, rrt, "Locatie in Zandvoort onderzoeken", regio="kennemerland", termijn=day(-1))
    besluit(session, meeting, "Het governancekader wordt vastgesteld, zoals Fenna Oldekamp voorstelde.")
    besluit(session, rrt, "Het verslag wordt vastgesteld.", procedureel=True)
    wijzigingen.create(
        session, STEMPEL, Mijlpaal(naam="publicatie capaciteitsraming", verwacht=day(-3), gedeeld=True)
    )
    wijzigingen.create(
        session, STEMPEL, Mijlpaal(naam="besluit provinciale staten", gebeurd=day(-10), gedeeld=True)
    )
    said = "De gesprekken met mevrouw Oldekamp lopen.\n\nIn Haarlem is een locatie gevonden."
    teksten.write(session, STEMPEL, "kennemerland", SINDS, said)


def _figures(session: Session, config: Config) -> None:
    towns = [g.naam for g in config.regios["kennemerland"].gemeenten]
    put(
        session,
        config,
        *(opgave(name, 100 + 10 * n) for n, name in enumerate(towns[:-1])),
        *(locatie(name, f"Opvang {n}", 40 + n) for n, name in enumerate(towns[:-2])),
        locatie(towns[0], "Havengebouw", 60, NOV, status="besloten"),
        locatie(towns[1], "Tijdelijk", 25, NOV, telt_mee=False),
        opgave("gooi", 900, FEB, soort="regio"),
    )
