"""What the register keeps about one person, and forgetting that person where no decision depends on it.

GDPR, articles 15 and 17. The chain of the history holds afterwards: it hashes salted digests of the values,
and the values stand beside it in rows that may be emptied (wijzigingen.py).
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from bot import personen, wijzigingen
from bot.errors import UserError
from bot.models import (
    Aankondiging,
    Aanwezigheid,
    Actie,
    ActieEigenaar,
    Afvaardiging,
    Agendapunt,
    Besluit,
    Notitie,
    Persoon,
    Spelling,
    Terugkoppeling,
    Vergadering,
    Verslag,
    Verzending,
    Wijziging,
    WijzigingWaarde,
)
from bot.texts import persoon as texts
from bot.wijzigingen import Stempel

# Where people type names. A decision keeps its words: what was decided must stay readable.
TEXTS: dict[type[SQLModel], tuple[str, ...]] = {
    Actie: ("tekst", "antwoord", "reden", "citaat", "eigenaar_voorstel", "termijn_tekst", "voorwaarde"),
    Notitie: ("tekst",),
    Terugkoppeling: ("tekst",),
    Agendapunt: ("titel",),
    Vergadering: ("reden", "locatie"),
    Verslag: ("contact", "bestand"),
}
DECISIONS: dict[type[SQLModel], tuple[str, ...]] = {Besluit: ("tekst", "reden", "citaat")}

SURELY = 6  # letters from which a name in small letters is taken for one


@dataclass(frozen=True)
class Vindplaats:
    """Something kept about a person: in which table, what it says, whether it outlives being forgotten."""

    tabel: str
    id: int
    tekst: str
    blijft: bool = False


def find(session: Session, name: str) -> Persoon:
    """The one person who is called so. Raises UserError where nobody is, or several are."""
    found = [who for who in personen.find(session, name) if who.soort == "persoon"]
    if len(found) != 1:
        raise UserError(texts.not_one(name, [f"{who.naam} ({who.id})" for who in found]))
    return session.get_one(Persoon, found[0].id)


def by_id(session: Session, number: int) -> Persoon:
    """Raises UserError when there is no such person."""
    person = session.get(Persoon, number)
    if person is None:
        raise UserError(texts.not_one(str(number), []))
    return person


def of(session: Session, person: Persoon) -> list[Vindplaats]:
    """Everything that is kept about this person."""
    found = [Vindplaats("persoon", person.id or 0, texts.who(person.naam, person.aanhef, person.slack_id))]
    for table in (Spelling, Afvaardiging, Aanwezigheid, ActieEigenaar):
        rows: Any = session.exec(select(table).where(col(table.persoon_id) == person.id)).all()
        found += [Vindplaats(str(table.__tablename__), row.id or 0, _told(row)) for row in rows]
    asked = session.exec(select(Actie).where(Actie.ingebracht_door_id == person.id)).all()
    found += [Vindplaats("actie", row.id or 0, texts.asked(row.tekst)) for row in asked]
    named = mention(session, person)
    for row, field, text in _texts(session, named, TEXTS | DECISIONS):
        found.append(Vindplaats(str(row.__tablename__), row.id, f"{field}: {text}", type(row) in DECISIONS))
    for value, entry in _values(session, named):
        found.append(Vindplaats("wijziging", entry.id or 0, f"{value.veld}", entry.soort == "besluit"))
    found += [Vindplaats("verzending", post.id or 0, post.status) for post in outbox(session, named)]
    if person.slack_id:
        by_hand = session.exec(select(Wijziging.id).where(Wijziging.door == person.slack_id)).all()
        found += [Vindplaats("wijziging", id_ or 0, texts.BY, blijft=True) for id_ in by_hand]
    return found


def forget(session: Session, stempel: Stempel, person: Persoon, *, also_owner: bool = False) -> int:
    """Forget a person; returns how many rows changed. Raises UserError while they own open points, unless
    `also_owner`: after a restore they may own some again.

    What stays: the words of decisions, and in the history who did something as the bare Slack id: the chain
    is made over it.
    """
    if not also_owner and _open_points(session, person):
        raise UserError(texts.owns_open_points(person.naam))
    named, slack_id, changed = mention(session, person), person.slack_id, 0
    for row, field, text in list(_texts(session, named, TEXTS)):
        setattr(row, field, mask(named, text))
        wijzigingen.record(session, stempel, "vergeten", row, {})
        changed += 1
    for value, entry in list(_values(session, named)):
        if entry.soort != "besluit":
            wijzigingen.empty(session, value)
            changed += 1
    for post in outbox(session, named):
        kept = json.loads(post.inhoud or "{}")
        post.inhoud = json.dumps(masked_blocks(named, kept), ensure_ascii=False)
        session.add(post)
        changed += 1
    changed += _without_name(session, stempel, person)
    if slack_id:
        changed += _without_account(session, slack_id, person.id or 0)
    session.flush()
    return changed


def mention(session: Session, person: Persoon) -> re.Pattern[str]:
    """Matches the person's name as people write it; not a spelling that somebody else has too."""
    mine = session.exec(select(Spelling.tekst).where(Spelling.persoon_id == person.id)).all()
    shared = set(
        session.exec(
            select(Spelling.tekst).where(
                col(Spelling.tekst).in_(mine),
                col(Spelling.persoon_id).is_distinct_from(person.id),
            )
        ).all()
    )
    names = {person.naam, *mine} - shared if personen.fold(person.naam) not in shared else set(mine) - shared
    words = sorted(
        (r"\s+".join(map(re.escape, name.split())) for name in names if name), key=len, reverse=True
    )
    mentioned = [*words, *([re.escape(person.slack_id)] if person.slack_id else [])]
    return re.compile(rf"(?<!\w)(?:{'|'.join(mentioned)})(?!\w)" if mentioned else r"(?!)", re.IGNORECASE)


def mask(named: re.Pattern[str], text: str) -> str:
    """`text` with the name left out; a short word in small letters is no name ('bos', 'berg')."""
    return named.sub(lambda m: m[0] if m[0].islower() and len(m[0]) < SURELY else texts.MASK, text)


def masked_blocks(named: re.Pattern[str], value: Any) -> Any:
    """The same with every text in Block Kit."""
    if isinstance(value, dict):
        return {key: masked_blocks(named, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [masked_blocks(named, inner) for inner in value]
    return mask(named, value) if isinstance(value, str) else value


def outbox(session: Session, named: re.Pattern[str]) -> list[Verzending]:
    """The posts whose kept text names the person."""
    rows = session.exec(select(Verzending).where(col(Verzending.inhoud).is_not(None))).all()
    return [post for post in rows if post.inhoud and mask(named, post.inhoud) != post.inhoud]


def _texts(
    session: Session, named: re.Pattern[str], tables: dict[type[SQLModel], tuple[str, ...]]
) -> Iterator[tuple[Any, str, str]]:
    for table, fields in tables.items():
        for row in session.exec(select(table)):
            for field in fields:
                text = getattr(row, field)
                if text and mask(named, text) != text:
                    yield row, field, text


def _values(session: Session, named: re.Pattern[str]) -> Iterator[tuple[WijzigingWaarde, Wijziging]]:
    rows = session.exec(
        select(WijzigingWaarde, Wijziging).join(Wijziging, col(Wijziging.id) == WijzigingWaarde.wijziging_id)
    )
    for value, entry in rows:
        if any(text and mask(named, text) != text for text in (value.voor, value.na)):
            yield value, entry


def _open_points(session: Session, person: Persoon) -> bool:
    owned = (
        select(Actie.id)
        .join(ActieEigenaar, col(ActieEigenaar.actie_id) == Actie.id)
        .where(ActieEigenaar.persoon_id == person.id, col(Actie.gesloten_op).is_(None))
    )
    return session.exec(owned.limit(1)).first() is not None


def _without_name(session: Session, stempel: Stempel, person: Persoon) -> int:
    """The person stays as a row that points hang on, called nothing; presence becomes a masked slot."""
    changed = 1
    for table in (Spelling, Afvaardiging):
        rows: Any = session.exec(select(table).where(col(table.persoon_id) == person.id)).all()
        for row in rows:
            session.delete(row)
            changed += 1
    for slot in session.exec(select(Aanwezigheid).where(Aanwezigheid.persoon_id == person.id)).all():
        slot.persoon_id, slot.gelakt = None, True
        session.add(slot)
        changed += 1
    person.naam, person.aanhef, person.slack_id = texts.forgotten(person.id or 0), None, None
    wijzigingen.record(session, stempel, "vergeten", person, {})
    return changed


def _without_account(session: Session, slack_id: str, number: int) -> int:
    """What was written by, or owed to, a Slack account names nobody any more."""
    changed = 0
    for table in (Terugkoppeling, Notitie):
        written: Any = session.exec(select(table).where(col(table.door) == slack_id)).all()
        for row in written:
            row.door = texts.FORGOTTEN
            session.add(row)
            changed += 1
    for owed, post in session.exec(
        select(Aankondiging, Verzending)
        .join(Verzending, col(Verzending.aankondiging_id) == Aankondiging.id)
        .where(Aankondiging.publiek == slack_id)
    ).all():
        owed.publiek = f"{texts.FORGOTTEN}-{number}"
        post.status = "CANCELLED" if post.status in ("PLANNED", "HELD", "UNKNOWN") else post.status
        post.kanaal, post.sleutel = None, secrets.token_urlsafe(16)  # the old key was made of the Slack id
        session.add_all([owed, post])
        changed += 1
    return changed


def _told(row: Any) -> str:
    shown = row.model_dump(exclude={"id", "persoon_id", "organisatie_id"})
    return ", ".join(f"{name}: {value}" for name, value in shown.items() if value not in (None, "", False))
