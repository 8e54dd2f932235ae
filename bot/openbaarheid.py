"""Whose names may be published: kept per person, else by their kind as config.yaml has it, else asked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlmodel import Session, col, select

from bot import afvaardigingen, naamoordelen, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.models import (
    Aanwezigheid,
    Actie,
    ActieEigenaar,
    Afvaardiging,
    Organisatie,
    Persoon,
    Spelling,
    Terugkoppeling,
    Vergadering,
)
from bot.publicatie import wiens
from bot.publicatie.bekenden import Bekende, is_body
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Weg
from bot.publicatie.schrijfwijzen import LETTERS, key
from bot.readmodels import Lakregel, Naamstand
from bot.texts import verslagleven as texts
from bot.texts.vergaderingen import OTHERS
from bot.wijzigingen import Stempel

Sent = Afvaardiging | Aanwezigheid
# What each answer says: of what kind somebody is (None: that stays as it is), and whether the name is public.
KEUZES: dict[str, tuple[str | None, bool]] = {
    "bestuurder": ("bestuurder", True),
    "ambtelijk": ("ambtelijk", False),
    "openbaar": (None, True),
    "niet": (None, False),
}
# Roles and offices that are public ones; whoever has one comes out into the open in it.
OFFICES = ("burgemeester", "wethouder", "gedeputeerde", "commissaris", "cvdk", "minister", "staatssecretaris")


def is_public(person: Persoon, config: Config) -> bool | None:
    """What was said of the person, else what config.yaml says of their kind; None: it is asked."""
    if person.naam_openbaar is not None:
        return person.naam_openbaar
    return config.publicatie.soorten.get(person.soort or "")


def say(session: Session, stempel: Stempel, person_id: int, keuze: str) -> Persoon:
    """Keep what was answered. Raises UserError on another answer, or nobody."""
    person = session.get(Persoon, person_id)
    if person is None or keuze not in KEUZES:
        raise UserError(texts.CHOOSE)
    soort, public = KEUZES[keuze]
    changed = {"naam_openbaar": public} | ({"soort": soort} if soort else {})
    wijzigingen.change(session, stempel, "openbaarheid", person, **changed)
    return person


def card(
    session: Session,
    config: Config,
    meeting: Vergadering | None,
    *,
    unknown: bool | None = None,
    anew: bool = False,
) -> Namenkaart:
    """Everybody that the register knows, for the minutes of this meeting or for what is of none. `unknown`:
    what counts for somebody of whom nobody said whether their name is public; None: it is asked. `anew`: as
    if nothing was said of words yet."""
    spelled: dict[int, set[str]] = defaultdict(set)
    bodies = set(session.exec(select(Organisatie.naam)).all())
    for row in session.exec(select(Spelling)).all():
        if row.persoon_id:
            spelled[row.persoon_id].add(row.tekst)
        else:
            bodies.add(row.tekst)
    meeting_id = (meeting.id or 0) if meeting else 0
    here = of_meeting(session, meeting_id) if meeting else set()
    bodies_of, roles_of = _as_they_came(session)
    people = [
        Bekende(
            person.id or 0,
            person.naam,
            person.aanhef,
            is_public(person, config),
            frozenset(spelled[person.id or 0]),
            person.id in here,
            frozenset(bodies_of[person.id or 0]),
            frozenset(roles_of[person.id or 0]),
        )
        for person in session.exec(select(Persoon).where(col(Persoon.samen_met_id).is_(None))).all()
    ]
    return Namenkaart(
        (
            replace(who, openbaar=unknown) if who.openbaar is None and not is_body(who) else who
            for who in people
        ),
        geen_namen=_places(config),
        organisaties={*bodies, *_bodies(config)},
        oordelen={} if anew else naamoordelen.judged(session, meeting_id),
    )


def _as_they_came(session: Session) -> tuple[dict[int, set[str]], dict[int, set[str]]]:
    """For whom everybody came or speaks, and as what: it tells namesakes apart."""
    bodies: dict[int, set[str]] = defaultdict(set)
    roles: dict[int, set[str]] = defaultdict(set)
    for table in (Aanwezigheid, Afvaardiging):
        told = select(table.persoon_id, table.organisatie, table.delegatie, table.rollen).distinct()
        for persoon_id, body, delegation, what in session.exec(
            told.where(col(table.persoon_id).is_not(None))
        ).all():
            id_ = persoon_id or 0
            bodies[id_] |= {key(name) for name in (body, delegation) if name and name != OTHERS}
            roles[id_] |= {word.casefold() for word in LETTERS.findall(what)}
    return bodies, roles


def of_meeting(session: Session, meeting_id: int) -> set[int]:
    """Who was there, or asked, owned or reported on a point of this meeting."""
    points = select(Actie.id).where(Actie.vergadering_id == meeting_id)
    found = [
        session.exec(select(Aanwezigheid.persoon_id).where(Aanwezigheid.vergadering_id == meeting_id)).all(),
        session.exec(select(Actie.ingebracht_door_id).where(Actie.vergadering_id == meeting_id)).all(),
        session.exec(select(ActieEigenaar.persoon_id).where(col(ActieEigenaar.actie_id).in_(points))).all(),
        session.exec(select(Terugkoppeling.persoon_id).where(col(Terugkoppeling.actie_id).in_(points))).all(),
    ]
    return {id_ for ids in found for id_ in ids if id_}


def of_tafel(session: Session, config: Config, tafel: str) -> list[Naamstand]:
    """Everybody who had to do with the meetings of a tafel, by name; of whom nobody said it first."""
    meetings = session.exec(select(Vergadering.id).where(Vergadering.tafel == tafel)).all()
    ids = {id_ for meeting_id in meetings for id_ in of_meeting(session, meeting_id or 0)}
    found = standing(session, config, sorted(ids))
    return sorted(found, key=lambda who: (who.openbaar is not None, who.naam.casefold()))


def standing(session: Session, config: Config, ids: Sequence[int]) -> list[Naamstand]:
    """How it stands with these people, in this order."""
    people = {p.id: p for p in session.exec(select(Persoon).where(col(Persoon.id).in_(ids))).all()}
    came = _speaking_for(session, ids)
    found = []
    for id_ in ids:
        person, sent = people.get(id_), came[id_][-1] if came.get(id_) else None
        if person is None:
            continue
        likely = {_likely(person, each, config) for each in came.get(id_, [None])}
        found.append(
            Naamstand(
                id_,
                person.naam,
                person.aanhef,
                _body(sent) if sent else None,
                person.soort,
                is_public(person, config),
                likely.pop() if len(likely) == 1 else None,  # who came as both is asked without a hint
            )
        )
    return found


def _speaking_for(session: Session, ids: Sequence[int]) -> dict[int, list[Sent]]:
    """Whom each of these people spoke for; last as is known of them, else as they last came to a meeting."""
    came = select(Aanwezigheid).where(col(Aanwezigheid.persoon_id).in_(ids)).order_by(col(Aanwezigheid.id))
    ended, current = afvaardigingen.of(session, ids)
    rows: list[Sent] = [*ended, *session.exec(came).all(), *current]
    spoken: dict[int, list[Sent]] = defaultdict(list)
    for row in rows:
        if _body(row):
            spoken[row.persoon_id or 0].append(row)
    return spoken


def _body(sent: Sent) -> str | None:
    return sent.organisatie or (sent.delegatie if sent.delegatie != OTHERS else None)


def _likely(person: Persoon, sent: Sent | None, config: Config) -> str | None:
    """Who speaks for a municipality at a tafel is its mayor or alderman; an office says it itself."""
    if person.soort in ("bestuurder", "ambtelijk"):
        return "bestuurder" if person.soort == "bestuurder" else "ambtelijk"
    if sent is None:
        return None
    roles = sent.rollen.casefold()
    if any(office in roles for office in OFFICES):
        return "bestuurder"
    towns = {town.naam for regio in config.regios.values() for town in regio.gemeenten}
    if sent.organisatie in towns and "ambtelijk" not in roles:
        return "bestuurder"
    kinds = {delegation.naam: delegation.soort for delegation in config.delegaties}
    kinds |= {body.naam: each.soort for each in config.delegaties for body in each.organisaties}
    told = {kinds.get(sent.delegatie), kinds.get(sent.organisatie or "")}
    return "ambtelijk" if told & {"rijk", "organisatie"} else None


def _places(config: Config) -> set[str]:
    """Regions, municipalities and tafels by all their names."""
    found: set[str] = set()
    for regio in config.regios.values():
        found |= {regio.naam, *regio.ook}
        for town in regio.gemeenten:
            found |= {town.naam, *town.ook}
    for tafel in config.tafels.values():
        found |= {tafel.naam, tafel.afkorting, tafel.sleutel, *tafel.ook}
    return found


def _bodies(config: Config) -> set[str]:
    found: set[str] = set()
    for delegation in config.delegaties:
        found |= {delegation.naam, *delegation.ook}
        for body in delegation.organisaties:
            found |= {body.naam, *body.ook}
    return found


def mask_rows(session: Session, gone: Sequence[Weg], grounds: Mapping[str, str]) -> list[Lakregel]:
    """What was left out, with whose name it is or how it was written, for who may know; the parts of a
    name that nobody is known by go with the whole."""
    ids = sorted({each.lak.wie for each in gone if each.lak.wie})
    names = {p.id: p.naam for p in session.exec(select(Persoon).where(col(Persoon.id).in_(ids))).all()}
    wholes = wiens.heads(each.vorm for each in gone if each.vorm)
    counted: Counter[tuple[str, str, str | None]] = Counter()
    for each in gone:
        name = names.get(each.lak.wie or 0) or (texts.written(wholes[each.vorm]) if each.vorm else None)
        counted[each.lak.plaats, each.lak.soort, name] += each.lak.aantal
    return [
        Lakregel(place, kind, name, number, grounds[kind]) for (place, kind, name), number in counted.items()
    ]
