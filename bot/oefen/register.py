"""The invented register of the oefenmodus: a PRT meeting tomorrow, one behind, and points to play with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from sqlmodel import Session, select

from bot import (
    acties,
    afvaardigingen,
    agendapunten,
    besluiten,
    mijlpalen,
    personen,
    registers,
    vergaderingen,
    wijzigingen,
)
from bot.acties import NieuweActie
from bot.config import Config, Settings, Tafelrollen
from bot.database import Database
from bot.kalender import Kalender
from bot.models import Aanwezigheid, Vergadering, Wijziging
from bot.oefen import mensen
from bot.oefen.oefenklok import Oefenklok
from bot.opgave import vastleggen
from bot.opgave.regels import LocatieRegel, OpgaveRegel, Regel, UitruilRegel
from bot.readmodels import Partij
from bot.wijzigingen import Stempel

Clock = Callable[[], datetime]
DOOR = "oefening"  # who made it, in the history
PEOPLE = (
    ("mw.", "Duinhoven", "kennemerland", "Bloemendaal", mensen.BURGEMEESTER_BLOEMENDAAL),
    ("dhr.", "Molenbroek", "kennemerland", "Haarlem", None),
    ("dhr.", "Van der Laak", "gooi", "Hilversum", mensen.BURGEMEESTER_HILVERSUM),
    ("mw.", "Westra-Koog", "nhn", "Schagen", mensen.BURGEMEESTER_SCHAGEN),
    ("dhr.", "Ter Braak", "amstelland", "Diemen", None),
    ("mw.", "Zijlmans", "zaanstreek", "Purmerend", None),
)
RAMING = "publicatie capaciteitsraming"  # what points hang on
AGENDA = (
    "Opening en mededelingen",
    "Actuele opvangsituatie",
    "Tweede cyclus spreidingswet",
    "Rondvraag en sluiting",
)


def open_register(
    settings: Settings, config: Config, *, owner: bool, clock: Clock, filled: bool = True
) -> Database:
    """The practice register, with the invented contents when it is new, and a meeting tomorrow. As it is,
    where it was asked to be empty or need not be `filled`. A practice clock goes on from where the register
    was left."""
    database = Database(settings.database_url.get_secret_value(), owner=owner)
    database.open()
    try:
        if isinstance(clock, Oefenklok):
            database.read_now(clock.restore)
        registers.prepare(database, config, clock())
        if filled and not settings.leeg:
            new = database.read_now(registers.is_new)
            database.run_now(
                lambda session: (fill if new else plan_tomorrow)(session, config, clock()),
                patience=30,
            )
    except BaseException:
        database.close()
        raise
    return database


def practice_config(config: Config) -> Config:
    """`config` with the invented people in its roles: nobody real has rights in the oefenmodus."""
    members = (mensen.BURGEMEESTER_BLOEMENDAAL, mensen.BURGEMEESTER_HILVERSUM, mensen.BURGEMEESTER_SCHAGEN)

    def roles(key: str) -> Tafelrollen:
        second = (mensen.SECRETARIS_KENNEMERLAND,) if key == "rrt-kennemerland" else ()
        return Tafelrollen(secretariaat=(mensen.SECRETARIS, *second), lid=(*members, mensen.COA))

    tafels = {key: tafel.model_copy(update={"rollen": roles(key)}) for key, tafel in config.tafels.items()}
    return config.model_copy(update={"tafels": tafels})


def fill(session: Session, config: Config, now: datetime) -> None:
    """Write the invented register into an empty one. `now` decides its dates."""
    kalender = Kalender(config)
    today = kalender.today(now)
    before = kalender.at(today - timedelta(days=28), time(9, 30))
    noted = Stempel(DOOR, before)
    people = {row[1]: _person(session, noted, row[0], row[1], row[4]) for row in PEOPLE}
    first = next(iter(config.tafels.values()))
    meeting = _held(session, noted, first.sleutel, today - timedelta(days=28), first.plaats)
    _attend(session, noted, meeting, people, config)
    mijlpalen.create(
        session, noted, RAMING, tafel=first.sleutel, gedeeld=True, verwacht=today + timedelta(days=21)
    )
    _points(session, noted, meeting, people, today)
    for number, title in enumerate(("Governancekader vastgesteld", "Agenda vastgesteld"), start=1):
        besluiten.create(session, noted, meeting, title, procedureel=number == 2)
    regional = next((t for t in config.tafels.values() if t.regio == "kennemerland"), None)
    if regional:
        held = _held(session, noted, regional.sleutel, today - timedelta(days=21), regional.plaats)
        acties.create(
            session,
            noted,
            held,
            NieuweActie(
                "Locaties voor kleinschalige opvang op een rij zetten",
                eigenaars=(people["Molenbroek"],),
                regio="kennemerland",
                termijn=today + timedelta(days=14),
                voorwaarde=f"een week voor {RAMING}",
            ),
        )
    for number, tafel in enumerate(config.tafels.values()):
        if tafel.regio:
            _plan(session, config, kalender, tafel.sleutel, kalender.werkdagen.add(today, 10 + number), now)
    _figures(session, noted, config, today)
    plan_tomorrow(session, config, now)


def _figures(session: Session, stempel: Stempel, config: Config, today: date) -> None:
    """Invented reception places of one region, at two moments; of its last gemeente nobody knows any."""
    names = (
        [g.naam for g in config.regios["kennemerland"].gemeenten] if "kennemerland" in config.regios else []
    )
    early, late = today - timedelta(days=400), today - timedelta(days=40)
    usual = {"cyclus": f"{today.year}-{today.year + 1}", "bron": "verzonnen voor de oefening"}
    lines: list[Regel] = []
    for number, name in enumerate(names[:-1], start=1):
        places = 60 + 45 * number
        lines.append(OpgaveRegel(soort="gemeente", gebied=name, plaatsen=places, peildatum=early, **usual))
        for day, there in ((early, places // 3), (late, places // 2 if number % 2 else places // 3)):
            lines.append(
                LocatieRegel(
                    gemeente=name,
                    naam=f"Locatie {name}",
                    soort="azc",
                    status="gerealiseerd" if number % 3 else "besloten",
                    capaciteit=there,
                    begin=early - timedelta(days=200),
                    peildatum=day,
                    bron=usual["bron"],
                )
            )
    if len(names) > 2:
        swap = UitruilRegel(van=names[0], naar=names[1], plaatsen=15, peildatum=late, **usual)
        lines.append(swap)
    vastleggen.write(session, stempel, config, lines)


def plan_tomorrow(session: Session, config: Config, now: datetime) -> None:
    """A meeting tomorrow for the first tafel, when an invented register has none to come."""
    kalender = Kalender(config)
    today = kalender.today(now)
    first = next(iter(config.tafels))
    invented = session.exec(select(Wijziging.id).where(Wijziging.door == DOOR).limit(1)).first()
    if invented and vergaderingen.next_after(session, first, today) is None:
        day = today + timedelta(days=1)
        while vergaderingen.on(session, first, day):  # that one was held and closed in an exercise
            day += timedelta(days=1)
        meeting = _plan(session, config, kalender, first, day, now)
        titles = [(str(n), title) for n, title in enumerate(AGENDA, start=1)]
        agendapunten.replace_all(session, Stempel(DOOR, now), meeting, titles)


def _plan(
    session: Session, config: Config, kalender: Kalender, tafel: str, day: date, now: datetime
) -> Vergadering:
    return vergaderingen.plan(session, Stempel(DOOR, now), config.tafels[tafel], kalender, day)


def _held(session: Session, stempel: Stempel, tafel: str, day: date, place: str) -> Vergadering:
    meeting = vergaderingen.create(session, tafel, day)
    meeting.status, meeting.gesloten_op = "gesloten", stempel.op
    meeting.begin, meeting.eind, meeting.locatie = time(9, 30), time(11), place
    wijzigingen.create(session, stempel, meeting)
    agendapunten.replace_all(session, stempel, meeting, [(None, title) for title in AGENDA])
    return meeting


def _person(session: Session, stempel: Stempel, title: str, name: str, slack_id: str | None) -> Partij:
    known = personen.ensure(session, stempel, name, aanhef=title)
    if slack_id:
        known = personen.link_slack(session, stempel, known, slack_id)
    return known


def _attend(
    session: Session, stempel: Stempel, meeting: Vergadering, people: dict[str, Partij], config: Config
) -> None:
    assert meeting.datum
    for place, (_, name, regio, town, _slack) in enumerate(PEOPLE, start=1):
        delegation = config.regios[regio].naam if regio in config.regios else regio
        afvaardigingen.delegate(
            session,
            stempel,
            people[name].id,
            delegation,
            regio=regio,
            organisatie=town,
            rollen="",
            van=meeting.datum,
        )
        slot = Aanwezigheid(
            vergadering_id=meeting.id or 0,
            volgorde=place,
            persoon_id=people[name].id,
            delegatie=delegation,
            regio=regio,
            organisatie=town,
            status="afwezig" if name == "Ter Braak" else "aanwezig",
        )
        wijzigingen.create(session, stempel, slot)


def _points(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    people: dict[str, Partij],
    today: date,
) -> None:
    coa = personen.ensure(session, stempel, "COA")
    late = today - timedelta(days=5)
    for new in (
        NieuweActie(
            "Nagaan of nareizigers in de locatie in Laren terechtkunnen",
            eigenaars=(coa,),
            ingebracht_door=people["Van der Laak"],
            regio="gooi",
            gemeente="Laren",
            termijn=late,
            termijn_tekst=f"uiterlijk {late.day}-{late.month}",
        ),
        NieuweActie("Formats maken voor het provinciaal verslag", voorwaarde=f"na {RAMING}"),
        NieuweActie(
            "Een locatiebezoek in Bloemendaal voorbereiden",
            eigenaars=(people["Duinhoven"],),
            regio="kennemerland",
            gemeente="Bloemendaal",
            termijn=today + timedelta(days=10),
        ),
        NieuweActie(
            "Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?",
            soort="vraag",
            ingebracht_door=people["Molenbroek"],
            regio="kennemerland",
            gemeente="Haarlem",
        ),
        NieuweActie(
            "Sluit in het voorjaar aan bij elk van de regionale regietafels",
            soort="toezegging",
            eigenaars=(personen.ensure(session, stempel, "cvdK"),),
            termijn_tekst="in het voorjaar",
        ),
    ):
        acties.create(session, stempel, meeting, new)
