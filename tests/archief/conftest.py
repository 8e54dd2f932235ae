"""A register with something of everything, and an archive made of it once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import (
    aanwezigheid,
    acties,
    besluiten,
    genoemd,
    notities,
    openbaarheid,
    personen,
    samenvoegen,
    vaststelling,
    verslaguitgave,
    wijzigingen,
)
from bot.archief import maken
from bot.archief.bereik import Bereik
from bot.config import Config
from bot.database import Database
from bot.models import Persoon, Vergadering
from bot.naamgenoten import Komst
from bot.oefen import register as practice
from bot.opgave.gemeenten import PROVINCIE
from bot.publicatie import maken as publicatie
from bot.rapport import opzet, versies, verzamelen
from bot.rapport.maken import Gemaakt as Rapportbestanden
from bot.rapport.periode import Periode
from bot.uitvoer.opzet import Gemaakt
from tests.builders import STEMPEL, actie, besluit, held, persoon
from tests.time_helpers import T0, TODAY

NASTY = "=cmd|' /C calc'!A0 #let x = panic() *vet* <script>&amp;</script> 漢字 😀 ‮omgekeerd ]]> \\u{41}"
SLIP = "WISWOORD had er niet in gemogen"


def fill(session: Session, config: Config) -> None:
    practice.fill(session, config, T0)
    meeting = held(session, TODAY - timedelta(days=3))
    old = held(session, TODAY - timedelta(days=400), "rrt-gooi")
    first = besluit(session, meeting, "Het kader wordt vastgesteld")
    besluiten.withdraw(session, STEMPEL, first, "", door=besluit(session, meeting, "Een beter kader"))
    point = actie(session, meeting, NASTY, eigenaars=(persoon(session, "Vergeetman", "U0VERGEET1"),))
    acties.report(session, STEMPEL, point, "Gesprek is gepland\nen volgende week weer")
    acties.finish(session, STEMPEL, point, "Geregeld")
    acties.wipe(session, STEMPEL, actie(session, old, SLIP))
    gone = besluit(session, old, SLIP)
    wijzigingen.change(session, STEMPEL, "gewist", gone, status="gewist")
    notities.create(session, STEMPEL, meeting, "Een notitie voor het verslag")
    twice = persoon(session, "Tweemaal"), persoon(session, "J. Tweemaal")
    told = actie(session, meeting, "Iets van één met twee namen", eigenaars=twice[1:])
    acties.report(session, STEMPEL, told, "Komt eraan", namens=twice[1])
    samenvoegen.merge(session, STEMPEL, config, *twice)
    alike(session, config, meeting)
    publish(session, config)
    report(session, config)


def alike(session: Session, config: Config, meeting: Vergadering) -> None:
    """Owners of one name, told apart by what is known by now; two of them one, and many of one point."""
    made = []
    for body in ("Haarlem", "Zandvoort", "Velsen"):
        who = personen.ensure(session, STEMPEL, "Naamgenoot", komst=Komst(body))
        aanwezigheid.note(
            session, STEMPEL, meeting, who, "aanwezig", delegatie=body, regio=None, organisatie=body
        )
        actie(session, meeting, f"Iets voor {body}", eigenaars=personen.find(session, f"Naamgenoot ({body})"))
        made.append(who)
    many = [persoon(session, f"Medewerkster Nummer {number}") for number in ("Een", "Twee", "Drie", "Vier")]
    actie(session, meeting, "Iets van velen", eigenaars=[*many, made[0]])
    samenvoegen.merge(session, STEMPEL, config, *made[1:])


def report(session: Session, config: Config) -> None:
    """A voortgangsrapportage of the province, kept with a file of few bytes."""
    periode = Periode(TODAY - timedelta(days=30), TODAY)
    told = verzamelen.gather(session, config, PROVINCIE, periode, tuple(config.tafels), TODAY)
    page = opzet.blad(told, 1, Gemaakt(config, STEMPEL.op))
    made = Rapportbestanden(page, (publicatie.Bestand("rapport.docx", b"PK"),), (), (), ())
    versies.keep(session, STEMPEL, told, 1, made)


def publish(session: Session, config: Config) -> None:
    """The practice meeting adopted, and published with a file of few bytes."""
    meeting = genoemd.referenced(session, "PRT-2026-12-14", ["prt"])[0]
    vaststelling.adopt(session, STEMPEL, config, meeting, today=TODAY)
    for person in session.exec(select(Persoon)).all():
        openbaarheid.say(session, STEMPEL, person.id or 0, "niet")
    source, page, number = verslaguitgave.to_publish(session, config, meeting, STEMPEL, None)
    card = openbaarheid.card(session, config, meeting)
    public = publicatie.prepare(page, card, config.publicatie.gronden)
    files = [publicatie.Bestand("verslag-openbaar.docx", b"PK")]
    verslaguitgave.publish(session, STEMPEL, source, public.blad, number, public.lakken, files, None)


@pytest.fixture(scope="session")
def full_register(config: Config, empty_register: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(empty_register, tmp_path_factory.mktemp("vol") / "vol.db"))
    database = Database(f"sqlite:///{path}", owner=True)
    database.open()
    database.run_now(lambda session: fill(session, config), patience=60)
    database.close()
    return path


@pytest.fixture
def register(full_register: Path, tmp_path: Path) -> Iterator[Database]:
    """A copy of the full register that only this test has."""
    database = Database(f"sqlite:///{shutil.copy(full_register, tmp_path / 'vol.db')}", owner=True)
    database.open()
    yield database
    database.close()


@pytest.fixture(scope="session")
def whole(config: Config) -> Bereik:
    return Bereik(tuple(config.tafels), TODAY)


@pytest.fixture(scope="session")
def made_once(
    config: Config, full_register: Path, whole: Bereik, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The archive of the full register; not to be changed."""
    database = Database(f"sqlite:///{full_register}", owner=False)
    database.open()
    target = tmp_path_factory.mktemp("archief") / "heel.zip"
    maken.make(database, config, whole, target, T0)
    database.close()
    return target


@pytest.fixture
def archive(made_once: Path, tmp_path: Path) -> Path:
    """A copy of that archive, to tamper with."""
    return Path(shutil.copy(made_once, tmp_path / "heel.zip"))


@pytest.fixture
def make(config: Config, whole: Bereik, tmp_path: Path) -> Callable[..., Path]:
    """Makes an archive of a register."""

    def make_it(database: Database, bereik: Bereik = whole, name: str = "nieuw.zip") -> Path:
        target = tmp_path / name
        maken.make(database, config, bereik, target, T0)
        return target

    return make_it
