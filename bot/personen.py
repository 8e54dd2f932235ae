"""Who brings points in and who owns them: personen and organisaties, by the spellings people use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import bindparam
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.config import Config
from bot.models import Afvaardiging, Organisatie, Persoon, Spelling
from bot.readmodels import Partij
from bot.statement import Statement
from bot.wijzigingen import Stempel

_HR = r"(?:(?-i:[Hh]r)|hr(?=\.))"  # HR in capitals is an abbreviation of something else
_TITLES = re.compile(
    rf"^(?:(?:de\s+heer|dhr|{_HR}|mevrouw|mevr|mw|burgemeester|wethouder|commissaris|gedeputeerde|drs|mr|ir|dr|prof)"
    r"\b\.?\s*)+",
    re.IGNORECASE,
)
ONE_DAY = timedelta(days=1)
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
_ADDRESSED = re.compile(
    rf"(?:(?P<heer>de\s{{1,5}}heer|dhr|{_HR})|mevrouw|mevr|mw)\b\.?\s{{1,5}}(?!(?:en|of)\b)['’]?[^\W\d_][\w\s.'’-]{{0,100}}",
    re.IGNORECASE,
)
_MARKS = str.maketrans("", "", ".,'’`")


def fold(name: str) -> str:
    """A spelling to compare by: no title, accents, dots or capitals."""
    plain = _without_title(name)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(plain.translate(_MARKS).casefold().split())


def _without_title(name: str) -> str:
    """'mw. Lampen' → 'Lampen'; who is only called by a title ('gedeputeerde') keeps it."""
    return _TITLES.sub("", name.strip()) or name.strip()


def find(session: Session, name: str) -> list[Partij]:
    """Everybody who is written like this; more than one is for the person to choose."""
    people: dict[int, Partij] = {}
    bodies: dict[int, Partij] = {}
    for id_, naam, slack_id, body_id, body in _CALLED.cells(session, spelled=fold(name)):
        if id_ is not None:
            people[id_] = Partij("persoon", id_, naam, slack_id)
        if body_id is not None:
            bodies[body_id] = Partij("organisatie", body_id, body)
    return [*(people[id_] for id_ in sorted(people)), *(bodies[id_] for id_ in sorted(bodies))]


def by_slack_id(session: Session, slack_id: str) -> Partij | None:
    person = session.exec(select(Persoon).where(Persoon.slack_id == slack_id)).first()
    return of_persoon(person) if person else None


def ensure(session: Session, stempel: Stempel, name: str, *, aanhef: str | None = None) -> Partij:
    """The one who is written like this; the first of several; made when nobody is."""
    typed = addressed(name)
    found = find(session, name)
    if found:
        if typed and len(found) == 1 and found[0].soort == "persoon":
            person = session.get_one(Persoon, found[0].id)
            wijzigingen.change(session, stempel, "aanhef", person, aanhef=person.aanhef or typed)
        return found[0]
    aanhef = aanhef or typed
    plain = " ".join(_without_title(name).split())
    if _ACRONYM.match(plain):
        return _create_organisatie(session, stempel, plain, ())
    person = Persoon(naam=plain[:1].upper() + plain[1:], aanhef=aanhef)
    wijzigingen.create(session, stempel, person)
    session.add(Spelling(tekst=fold(plain), persoon_id=person.id))
    session.flush()
    return of_persoon(person)


def addressed(name: str) -> str | None:
    """'mw.' of 'mevrouw Van Castelijn'."""
    found = _ADDRESSED.fullmatch(name.strip())
    return None if found is None else "dhr." if found["heer"] else "mw."


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


def delegate(
    session: Session,
    stempel: Stempel,
    persoon_id: int,
    delegatie: str,
    *,
    regio: str | None,
    organisatie: str | None,
    rollen: str,
    van: date,
) -> None:
    """Note whom somebody represents from `van`; an unchanged delegation is left as it is."""
    current = session.exec(
        select(Afvaardiging).where(Afvaardiging.persoon_id == persoon_id, col(Afvaardiging.tot).is_(None))
    ).first()
    if current and (current.delegatie, current.organisatie) == (delegatie, organisatie):
        return
    if current and current.van < van:
        wijzigingen.change(session, stempel, "afgelopen", current, tot=van - ONE_DAY)
    wijzigingen.create(
        session,
        stempel,
        Afvaardiging(
            persoon_id=persoon_id,
            delegatie=delegatie,
            regio=regio,
            organisatie=organisatie,
            rollen=rollen,
            van=van,
            tot=current.van - ONE_DAY if current and current.van > van else None,
        ),
    )


def regio_of(session: Session, persoon_id: int, config: Config) -> tuple[str | None, str | None]:
    """The region key and gemeente somebody speaks for now; None where the register does not say."""
    row = session.exec(
        select(Afvaardiging)
        .where(Afvaardiging.persoon_id == persoon_id)
        .order_by(col(Afvaardiging.tot).is_not(None), col(Afvaardiging.van).desc())
    ).first()
    if row is None:
        return None, None
    towns = {g.naam for r in config.regios.values() for g in r.gemeenten}
    return row.regio, row.organisatie if row.organisatie in towns else None


def names(session: Session) -> list[str]:
    """All names the register knows, to suggest from."""
    return [*session.exec(select(Persoon.naam)).all(), *session.exec(select(Organisatie.naam)).all()]


def like(session: Session, words: str) -> list[Partij]:
    """Everybody whose spelling holds these words, for a search that types half a name."""
    pattern = f"%{fold(words)}%"
    rows = session.exec(select(Spelling).where(col(Spelling.tekst).like(pattern))).all()
    people = session.exec(select(Persoon).where(col(Persoon.id).in_([r.persoon_id for r in rows]))).all()
    bodies = session.exec(
        select(Organisatie).where(col(Organisatie.id).in_([r.organisatie_id for r in rows]))
    ).all()
    return [of_persoon(p) for p in people] + [of_organisatie(o) for o in bodies]


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
