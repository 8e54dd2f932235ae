"""Who brings points in and who owns them: personen and organisaties, by the spellings people use."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import bindparam
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from bot import afvaardigingen, naamgenoten, opvolgers, wijzigingen
from bot.config import Config
from bot.models import Aanwezigheid, Organisatie, Persoon, Spelling
from bot.naamgenoten import Gelijknamig, Komst
from bot.naamspelling import (
    EVERYBODY,
    addressed,
    fold,
    is_first_name_of,
    is_group,
    is_surname_of,
    split_body,
    without_title,
)
from bot.readmodels import Partij
from bot.statement import Statement
from bot.texts.vergaderingen import OTHERS
from bot.wijzigingen import Stempel

_ACRONYM = re.compile(r"^[A-Z][A-Za-z&]{0,5}[A-Z]$")
_CALLED = Statement(
    select_columns(
        *(col(column) for column in (Persoon.id, Persoon.naam, Persoon.slack_id)),
        *(col(column) for column in (Organisatie.id, Organisatie.naam)),
    )
    .select_from(Spelling)
    .outerjoin(Persoon, col(Persoon.id) == Spelling.persoon_id)
    .outerjoin(Organisatie, col(Organisatie.id) == Spelling.organisatie_id)
    .where(col(Spelling.tekst) == bindparam("spelled"))
)


def find(session: Session, name: str) -> list[Partij]:
    """Everybody who is written like this; more than one is for the person to choose. Of those who share a
    name 'Kort (COA)' and 'mw. Kort' are one."""
    found = _called(session, name)
    people = [who for who in found if who.soort == "persoon"]
    plain, body = split_body(name)
    if not found and body:
        found = _called(session, plain)
        people = [who for who in found if who.soort == "persoon"]
        fit = naamgenoten.by_label(session, people, body) or _fit(session, people, plain, None, Komst(body))
        return [*fit, *(who for who in found if who.soort == "organisatie")]
    if len(people) > 1 and addressed(name):
        return _fit(session, people, name, None, None) or found
    return found


def _called(session: Session, name: str) -> list[Partij]:
    people: dict[int, Partij] = {}
    bodies: dict[int, Partij] = {}
    for id_, naam, slack_id, body_id, body in _CALLED.cells(session, spelled=fold(name)):
        if id_ is not None:
            people[id_] = Partij("persoon", id_, naam, slack_id)
        if body_id is not None:
            bodies[body_id] = Partij("organisatie", body_id, body)
    return [*(people[id_] for id_ in sorted(people)), *(bodies[id_] for id_ in sorted(bodies))]


def _fit(
    session: Session, people: Sequence[Partij], name: str, aanhef: str | None, komst: Komst | None
) -> list[Partij]:
    return naamgenoten.fitting(session, people, aanhef or addressed(name), komst)


def by_slack_id(session: Session, slack_id: str) -> Partij | None:
    person = session.exec(select(Persoon).where(Persoon.slack_id == slack_id)).first()
    return of_persoon(person) if person else None


def ensure(
    session: Session,
    stempel: Stempel,
    name: str,
    *,
    aanhef: str | None = None,
    komst: Komst | None = None,
    meeting: int | None = None,
    listed: Collection[int] = (),
    is_typed: bool = False,
) -> Partij:
    """The one who is written like this; made when nobody is, or only somebody who is addressed otherwise or
    comes for another. `komst`: for whom they come, where it does not stand behind the name. By a surname
    alone somebody at this `meeting` may be meant, where it `is_typed` during it also by a first name that
    nobody has alone, and of those `listed` who is addressed so.

    Raises Gelijknamig where several may be meant, and not one of them is at this `meeting`."""
    found = _called(session, name)
    plain, body = (name, None) if found else split_body(name)
    found = found or _called(session, plain)
    people = [who for who in found if who.soort == "persoon"]
    if found and not people:
        return found[0]
    fit = naamgenoten.by_label(session, people, body) if body and people else []
    said = None if fit else komst or (Komst(body) if body else None)
    if not fit:
        there = _at(session, meeting) if meeting else naamgenoten.addressed_alike(session, listed, plain)
        meant = _with_surname(people, there, plain)
        if is_typed and meeting and not meant:
            meant = [who for who in there if is_first_name_of(plain, who.naam)]
        fit = _fit(session, meant, plain, aanhef, said)
    if meeting:
        fit = _narrowed(session, meeting, fit)
    naamgenoten.require_one(session, name, fit)
    told = aanhef or addressed(plain)
    who = fit[0] if fit else _create(session, stempel, plain, told)
    if who.soort == "persoon":
        _learn(session, stempel, who, told, said if body else None)
    return who


def _with_surname(people: Sequence[Partij], there: Iterable[Partij], surname: str) -> list[Partij]:
    """These people, and who of those `there` may be meant by a surname alone."""
    if _ACRONYM.match(surname):
        return [*people]
    return [*people, *(who for who in there if is_surname_of(surname, who.naam) and who not in people)]


def meant_at(session: Session, meeting: int, name: str) -> Partij | None:
    """The one at this meeting who is meant by a surname alone, as `ensure` would have it."""
    plain, body = split_body(name)
    there = _with_surname((), _at(session, meeting), plain)
    fit = _fit(session, there, plain, None, Komst(body) if body else None)
    return fit[0] if len(fit) == 1 else None


def _narrowed(session: Session, meeting: int, people: list[Partij]) -> list[Partij]:
    """The one of these who is at this meeting, where that is one."""
    here = {who.id for who in _at(session, meeting)} if len(people) > 1 else set()
    there = [who for who in people if who.id in here]
    return there if len({who.id for who in there}) == 1 else people


def _learn(session: Session, stempel: Stempel, who: Partij, aanhef: str | None, komst: Komst | None) -> None:
    """Keep how somebody is addressed and for whom they come, where the register did not know."""
    person = session.get_one(Persoon, who.id)
    if aanhef and not person.aanhef:
        wijzigingen.change(session, stempel, "aanhef", person, aanhef=aanhef)
    if komst and not naamgenoten.is_placed(session, who.id):
        afvaardigingen.delegate(
            session,
            stempel,
            who.id,
            komst.delegatie or OTHERS,
            regio=komst.regio,
            organisatie=komst.organisatie,
            rollen="",
            van=stempel.op.date(),
        )


def ensure_apart(session: Session, stempel: Stempel, name: str, aanhef: str | None, komst: Komst) -> Partij:
    """`ensure`, of minutes that nobody can ask: who may be one of several is nobody of them, but the one of
    whom as little was known."""
    try:
        return ensure(session, stempel, name, aanhef=aanhef, komst=komst)
    except Gelijknamig:
        people = [who for who in find(session, name) if who.soort == "persoon"]
        unknown = [who for who in people if not naamgenoten.is_placed(session, who.id)]
        return (
            unknown[0]
            if len(unknown) == 1
            else _create(session, stempel, split_body(name)[0], aanhef or addressed(name))
        )


def _create(session: Session, stempel: Stempel, name: str, aanhef: str | None) -> Partij:
    plain = " ".join(without_title(name).split())
    is_all = is_group(plain) and not aanhef  # 'mw. Allen' is somebody
    if is_all and fold(plain) in EVERYBODY:
        return _create_organisatie(session, stempel, EVERYBODY[0].capitalize(), EVERYBODY)
    if _ACRONYM.match(plain) or is_all:
        return _create_organisatie(session, stempel, _capital(plain), ())
    person = Persoon(naam=_capital(plain), aanhef=aanhef)
    wijzigingen.create(session, stempel, person)
    session.add(Spelling(tekst=fold(plain), persoon_id=person.id))
    session.flush()
    return of_persoon(person)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _at(session: Session, meeting: int) -> list[Partij]:
    """Who is on the list of attendance of a meeting."""
    ids = select(Aanwezigheid.persoon_id).where(Aanwezigheid.vergadering_id == meeting)
    return [of_persoon(p) for p in session.exec(select(Persoon).where(col(Persoon.id).in_(ids))).all()]


def ensure_slack(session: Session, stempel: Stempel, slack_id: str, name: str) -> Partij:
    """The persoon behind a Slack account, made with the name of the profile when there is none."""
    known = by_slack_id(session, slack_id)
    if known:
        return known
    person = Persoon(naam=name, slack_id=slack_id)
    wijzigingen.create(session, stempel, person)
    session.add(Spelling(tekst=fold(name), persoon_id=person.id))
    session.flush()
    return of_persoon(person)


def link_slack(session: Session, stempel: Stempel, who: Partij, slack_id: str) -> Partij:
    """Say that this persoon is that Slack account."""
    person = session.get_one(Persoon, who.id)
    wijzigingen.change(session, stempel, "slack", person, slack_id=slack_id)
    return of_persoon(person)


def sync_organisaties(session: Session, config: Config, stempel: Stempel) -> None:
    """Make the organisaties of config.yaml known, with all their spellings."""
    for delegation in config.delegaties:
        for body in delegation.organisaties:
            known = session.exec(select(Organisatie).where(Organisatie.naam == body.naam)).first()
            if known is None:
                _create_organisatie(session, stempel, body.naam, body.ook)
                continue
            have = set(session.exec(select(Spelling.tekst).where(Spelling.organisatie_id == known.id)).all())
            _spell(session, known, {fold(s) for s in body.ook} - have)


def successor(session: Session, who: Partij) -> Partij:
    """The person who this one turned out to be, else they themselves."""
    row = session.get(Persoon, who.id) if who.soort == "persoon" else None
    return of_persoon(opvolgers.standing(session, row)) if row and row.samen_met_id else who


def names(session: Session) -> list[str]:
    """All names the register knows, to suggest from."""
    people = select(Persoon.naam).where(col(Persoon.samen_met_id).is_(None))
    return [*session.exec(people).all(), *session.exec(select(Organisatie.naam)).all()]


def like(session: Session, words: str) -> list[Partij]:
    """Everybody whose spelling holds these words, for a search that types half a name."""
    pattern = f"%{fold(words)}%"
    rows = session.exec(select(Spelling).where(col(Spelling.tekst).like(pattern))).all()
    people = session.exec(select(Persoon).where(col(Persoon.id).in_([r.persoon_id for r in rows]))).all()
    bodies = session.exec(
        select(Organisatie).where(col(Organisatie.id).in_([r.organisatie_id for r in rows]))
    ).all()
    return [of_persoon(p) for p in people] + [of_organisatie(o) for o in bodies]


def with_surname(session: Session, surname: str) -> list[Partij]:
    """Whoever has first names before this surname."""
    if _ACRONYM.match(surname):
        return []
    return [
        who for who in like(session, surname) if who.soort == "persoon" and is_surname_of(surname, who.naam)
    ]


def of_persoon(person: Persoon) -> Partij:
    return Partij("persoon", person.id or 0, person.naam, person.slack_id)


def of_organisatie(body: Organisatie) -> Partij:
    return Partij("organisatie", body.id or 0, body.naam)


def _create_organisatie(session: Session, stempel: Stempel, name: str, also: Iterable[str]) -> Partij:
    body = Organisatie(naam=name)
    wijzigingen.create(session, stempel, body)
    _spell(session, body, {fold(name), *(fold(s) for s in also)})
    return of_organisatie(body)


def _spell(session: Session, body: Organisatie, spellings: set[str]) -> None:
    session.add_all(Spelling(tekst=text, organisatie_id=body.id) for text in sorted(spellings))
    session.flush()
