"""Made-up meetings: described, written into a register, and told of a register again to compare."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from sqlmodel import Session, select

from bot import aanwezigheid, acties, agendapunten, besluiten, eigenaars, personen, wijzigingen
from bot.acties import NieuweActie
from bot.models import Aanwezigheid, Actie, Besluit, Notitie, Persoon, Vergadering
from tests.builders import STEMPEL, held
from tests.time_helpers import T0

DAY = date(2027, 1, 8)
OWNERS = ("COA", "AenM", "Wienstra", "Van der Laak", "Dünya Öztürk", "d'Ancona-Vis", "Het secretariaat")
REGIONS = {
    "amstelland": "Amsterdam-Amstelland",
    "kennemerland": "Kennemerland",
    "gooi": "Gooi en Vechtstreek",
}


@dataclass(frozen=True)
class Plek:
    delegatie: str
    naam: str | None
    aanhef: str | None = None
    organisatie: str | None = None
    rollen: str = ""
    status: str = "aanwezig"
    gelakt: bool = False


@dataclass(frozen=True)
class Werk:
    """A point; `bij` is the place of its agendapunt, 0 for none."""

    nummer: int
    tekst: str
    soort: str = "actiepunt"
    bij: int = 0
    eigenaars: tuple[str, ...] = ()
    vraagsteller: str | None = None
    regio: str | None = None
    gemeente: str | None = None
    termijn: date | None = None
    termijn_tekst: str | None = None
    voorwaarde: str | None = None
    status: str = "open"
    reden: str | None = None
    antwoord: str | None = None


@dataclass(frozen=True)
class Keuze:
    """A decision."""

    nummer: int
    tekst: str
    bij: int = 0
    procedureel: bool = False
    ingetrokken: str | None = None
    vervangen_door: int | None = None


@dataclass(frozen=True)
class Verzonnen:
    plekken: tuple[Plek, ...] = ()
    agenda: tuple[str, ...] = ()
    nummers: tuple[str | None, ...] = ()
    werk: tuple[Werk, ...] = ()
    keuzes: tuple[Keuze, ...] = ()
    notities: tuple[tuple[int, str], ...] = ()
    begin: time | None = time(9, 30)
    eind: time | None = time(11)
    locatie: str | None = "Provinciehuis, Haarlem"
    tafel: str = field(default="prt")


def full() -> Verzonnen:
    """Something of every kind."""
    return Verzonnen(
        plekken=(
            Plek("Provincie Noord-Holland", "Zonneveld", "mw.", None, "voorzitter"),
            Plek("Kennemerland", "Wienstra", "dhr.", "Haarlem"),
            Plek("Kennemerland", "Ter Braake", "dhr.", "Velsen", status="afwezig"),
            Plek("Ministeries", None, None, "AenM", gelakt=True),
            Plek("COA", "Pauw", "mw.", "regiomanager", "agendalid", status="onbekend"),
        ),
        agenda=("Opening en mededelingen", "Stand van de opvang", "Rondvraag"),
        nummers=(None, None, "9a"),
        werk=(
            Werk(1, "Een brief aan de raad", bij=2, eigenaars=("COA", "Wienstra"), termijn=date(2027, 2, 15)),
            Werk(
                2,
                "Wie betaalt het vervoer?",
                "vraag",
                2,
                vraagsteller="Wienstra",
                regio="kennemerland",
                gemeente="Haarlem",
                status="afgerond",
                antwoord="De provincie",
            ),
            Werk(4, "Bezoekt elke RRT", "toezegging", 3, ("cvdK",), termijn_tekst="in het voorjaar"),
            Werk(5, "Formats maken", voorwaarde="na publicatie van de raming", status="loopt"),
            Werk(6, "Zaal regelen", bij=1, status="vervallen", reden="gaat online"),
        ),
        keuzes=(
            Keuze(1, "Agenda vastgesteld", 1, procedureel=True),
            Keuze(2, "Het kader wordt vastgesteld", 2, vervangen_door=3),
            Keuze(3, "Het kader wordt gewijzigd vastgesteld", 2),
            Keuze(4, "De locatie gaat open", ingetrokken="herzien na overleg"),
        ),
        notities=(
            (1, "De voorzitter opent de vergadering."),
            (2, "De instroom stijgt."),
            (2, "Er is krapte."),
            (0, "Buiten is het koud."),
        ),
    )


def write(session: Session, made: Verzonnen, day: date = DAY) -> Vergadering:
    meeting = held(session, day, made.tafel)
    meeting.begin, meeting.eind, meeting.locatie = made.begin, made.eind, made.locatie
    session.flush()
    id_ = meeting.id or 0
    for place, slot in enumerate(made.plekken, 1):
        _write_slot(session, id_, place, slot)
    numbers = made.nummers or (None,) * len(made.agenda)
    titles = list(zip(numbers, made.agenda, strict=True))
    agendapunten.replace_all(session, STEMPEL, meeting, titles)
    items = {item.volgorde: item.id for item in agendapunten.of(session, id_)}
    for point in made.werk:
        _write_point(session, meeting, point, items)
    rows = {}
    for choice in made.keuzes:
        rows[choice.nummer] = besluiten.create(
            session,
            STEMPEL,
            meeting,
            choice.tekst,
            procedureel=choice.procedureel,
            agendapunt_id=items.get(choice.bij),
            nummer=choice.nummer,
        )
    for choice in made.keuzes:
        if choice.ingetrokken or choice.vervangen_door:
            door = rows.get(choice.vervangen_door or 0)
            besluiten.withdraw(session, STEMPEL, rows[choice.nummer], choice.ingetrokken or "", door=door)
    for under, text in made.notities:
        row = Notitie(
            vergadering_id=id_,
            agendapunt_id=items.get(under),
            soort="notitie",
            tekst=text,
            door="U0TEST0001",
            op=T0,
        )
        wijzigingen.create(session, STEMPEL, row)
    session.flush()
    return meeting


def _write_slot(session: Session, meeting_id: int, place: int, slot: Plek) -> None:
    who = personen.ensure(session, STEMPEL, slot.naam, aanhef=slot.aanhef) if slot.naam else None
    row = Aanwezigheid(
        vergadering_id=meeting_id,
        volgorde=place,
        persoon_id=who.id if who else None,
        delegatie=slot.delegatie,
        regio=next((key for key, name in REGIONS.items() if name == slot.delegatie), None),
        organisatie=slot.organisatie,
        rollen=slot.rollen,
        status=slot.status,
        gelakt=slot.gelakt,
    )
    wijzigingen.create(session, STEMPEL, row)


def _write_point(session: Session, meeting: Vergadering, point: Werk, items: dict[int, int | None]) -> None:
    asker = personen.ensure(session, STEMPEL, point.vraagsteller) if point.vraagsteller else None
    new = NieuweActie(
        tekst=point.tekst,
        soort=point.soort,
        ingebracht_door=asker,
        regio=point.regio,
        gemeente=point.gemeente,
        eigenaars=tuple(personen.ensure(session, STEMPEL, name) for name in point.eigenaars),
        termijn=point.termijn,
        termijn_tekst=point.termijn_tekst,
        voorwaarde=point.voorwaarde,
        agendapunt_id=items.get(point.bij),
        status=point.status,
        reden=point.reden,
        antwoord=point.antwoord,
    )
    acties.create(session, STEMPEL, meeting, new, nummer=point.nummer)


def told(session: Session, meeting: Vergadering) -> dict[str, Any]:
    """What the register holds of a meeting, to compare; white space as it is printed."""
    id_ = meeting.id or 0
    items = agendapunten.of(session, id_)
    place = {item.id: item.volgorde for item in items}
    people = {person.id: person for person in session.exec(select(Persoon)).all()}
    points = session.exec(select(Actie).where(Actie.vergadering_id == id_)).all()
    owned = eigenaars.of(session, [point.id or 0 for point in points])
    decisions = session.exec(select(Besluit).where(Besluit.vergadering_id == id_)).all()
    numbers = {row.id: row.nummer for row in decisions}
    notes = session.exec(select(Notitie).where(Notitie.vergadering_id == id_)).all()

    def name(person_id: int | None) -> tuple[str, str | None] | None:
        return (people[person_id].naam, people[person_id].aanhef) if person_id else None

    return {
        "vergadering": (meeting.tafel, meeting.datum, meeting.begin, meeting.eind, squeezed(meeting.locatie)),
        "deelnemers": [
            (
                slot.delegatie,
                slot.regio,
                name(slot.persoon_id),
                squeezed(slot.organisatie),
                slot.rollen,
                slot.status,
                slot.gelakt,
            )
            for slot in aanwezigheid.of(session, id_)
        ],
        "agenda": [(item.nummer or str(item.volgorde), squeezed(item.titel)) for item in items],
        "punten": sorted(
            (
                point.nummer,
                point.soort,
                squeezed(point.tekst),
                tuple(p.naam for p in owned.get(point.id or 0, ())),
                point.termijn,
                squeezed(None if point.termijn else point.termijn_tekst),
                squeezed(point.voorwaarde),
                point.status,
                squeezed(point.reden),
                squeezed(point.antwoord),
                point.regio,
                point.gemeente,
                place.get(point.agendapunt_id),
                (name(point.ingebracht_door_id) or [None])[0],
            )
            for point in points
        ),
        "besluiten": sorted(
            (
                row.nummer,
                squeezed(row.tekst),
                row.procedureel,
                row.status,
                squeezed(row.reden),
                numbers.get(row.vervangen_door_id),
                place.get(row.agendapunt_id),
            )
            for row in decisions
        ),
        "notities": [(place.get(note.agendapunt_id), squeezed(note.tekst)) for note in notes],
    }


def squeezed(text: str | None) -> str | None:
    return " ".join(text.split()) if text else text
