"""What the register keeps about one person, and forgetting that person where no decision depends on it.

GDPR, articles 15 and 17. The chain of the history holds afterwards: it hashes salted digests of the values,
and the values stand beside it in rows that may be emptied (wijzigingen.py).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, SQLModel, col, or_, select

from bot import naamvormen, opvolgers, personen, verslaguitgave, wijzigingen
from bot.errors import UserError
from bot.gelijkenis import nearest
from bot.models import (
    Aankondiging,
    Aanwezigheid,
    Actie,
    ActieEigenaar,
    Afvaardiging,
    Agendaafspraak,
    Agendapunt,
    Besluit,
    Locatie,
    Locatiestand,
    Mijlpaal,
    Naamoordeel,
    Notitie,
    Opgave,
    Persoon,
    Rapporttekst,
    Rapportversie,
    Spelling,
    Terugkoppeling,
    Uitruil,
    Vergadering,
    Verslag,
    Verslagversie,
    Verslagvoorstel,
    Verzending,
    Wijziging,
    WijzigingWaarde,
)
from bot.naamspelling import fold
from bot.naamvormen import Naamvormen, masked_blocks
from bot.rapport import versies
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
    Agendaafspraak: ("locatie",),
    Verslagvoorstel: ("inhoud", "bestand"),
    Naamoordeel: ("tekst",),
    Opgave: ("bron",),
    Locatie: ("naam",),
    Locatiestand: ("soort", "bron"),
    Uitruil: ("bron",),
    Mijlpaal: ("naam",),
    Rapporttekst: ("tekst",),
}
DECISIONS: dict[type[SQLModel], tuple[str, ...]] = {Besluit: ("tekst", "reden", "citaat")}
ALIKE = 75  # of 100 (rapidfuzz): 'Wienstar' is Wienstra, and 'Duin' half of Duinhoven
KEPT = tuple(str(table.__tablename__) for table in DECISIONS)  # their history too


@dataclass(frozen=True)
class Vindplaats:
    """Something kept about a person: in which table, what it says; `blijft` why it outlives being forgotten,
    and what can be done about that."""

    tabel: str
    id: int
    tekst: str
    blijft: str = ""


def find(session: Session, name: str) -> Persoon:
    """The one person who is called so. Raises UserError where nobody is, or several are: those are named, and
    else who is called nearly so."""
    if not name.strip():
        raise UserError(texts.NAME_NEEDED)
    found = [who for who in personen.find(session, name) if who.soort == "persoon"]
    if len(found) != 1:
        called = [f"{who.naam} ({who.id})" for who in found]
        raise UserError(texts.not_one(name, called) if called else texts.nobody(name, _nearly(session, name)))
    return session.get_one(Persoon, found[0].id)


def by_id(session: Session, number: int) -> Persoon:
    """The person with this number, or who that one turned out to be. Raises UserError when there is none."""
    person = session.get(Persoon, number)
    if person is None:
        raise UserError(texts.no_number(number))
    return opvolgers.standing(session, person)


def of(session: Session, person: Persoon, also: Sequence[str] = ()) -> list[Vindplaats]:
    """Everything that is kept about this person, who is also called `also`."""
    found = [
        Vindplaats("persoon", row.id or 0, texts.who(row.naam, row.aanhef, row.slack_id, row.samen_met_id))
        for row in (person, *opvolgers.merged_into(session, person))
    ]
    for table in (Spelling, Afvaardiging, Aanwezigheid, ActieEigenaar):
        rows: Any = session.exec(select(table).where(col(table.persoon_id) == person.id)).all()
        found += [Vindplaats(str(table.__tablename__), row.id or 0, _told(row)) for row in rows]
    asked = session.exec(select(Actie).where(Actie.ingebracht_door_id == person.id)).all()
    found += [Vindplaats("actie", row.id or 0, texts.asked(row.nummer)) for row in asked]
    named = mention(session, person, also)
    for row, field, text in _texts(session, TEXTS | DECISIONS):
        kind, told = str(row.__tablename__), f"{field}: {text}"
        if named.names(text):
            found.append(Vindplaats(kind, row.id, told, texts.DECIDED if type(row) in DECISIONS else ""))
        elif forms := _alike(named, text):
            found.append(Vindplaats(kind, row.id, told, texts.looks_like(forms)))
    for version, is_public in verslaguitgave.naming(session, named):
        why = texts.PUBLISHED if is_public else ""
        found.append(Vindplaats("verslagversie", version.id or 0, f"{version.soort} {version.nummer}", why))
    for report in versies.naming(session, named):
        told = f"{report.gebied} {report.nummer}"
        found.append(Vindplaats("rapportversie", report.id or 0, told, texts.PUBLISHED))
    for value, entry in _values(session):
        kept = [text for text in (value.voor, value.na) if text]
        if any(map(named.names, kept)):
            stays = texts.DECIDED if entry.soort in KEPT else ""
            found.append(Vindplaats("wijziging", entry.id or 0, value.veld, stays))
        elif forms := _alike(named, *kept):
            found.append(Vindplaats("wijziging", entry.id or 0, value.veld, texts.looks_like(forms)))
    for post, said in _posts(session):
        if any(map(named.names, said)):
            found.append(Vindplaats("verzending", post.id or 0, post.status))
        elif forms := _alike(named, *said):
            found.append(Vindplaats("verzending", post.id or 0, post.status, texts.looks_like(forms)))
    if person.slack_id:
        by_hand = session.exec(select(Wijziging.id).where(Wijziging.door == person.slack_id)).all()
        found += [Vindplaats("wijziging", id_ or 0, texts.BY, texts.CHAINED) for id_ in by_hand]
    return found


def forget(
    session: Session,
    stempel: Stempel,
    person: Persoon,
    also: Sequence[str] = (),
    *,
    also_owner: bool = False,
) -> int:
    """Forget a person, who is also called `also`; returns how many rows changed. Raises UserError while they
    own open points, unless `also_owner`: after a restore they may own some again.

    What stays: the words of decisions, names that only look like theirs, and in the history who did something
    as the bare Slack id: the chain is made over it.
    """
    if not also_owner and _open_points(session, person):
        raise UserError(texts.owns_open_points(person.naam))
    named, slack_id, changed = mention(session, person, also), person.slack_id, 0
    for row, field, text in list(_texts(session, TEXTS)):
        if named.names(text):
            masked = named.mask(text)
            # Two mijlpalen never have the same name.
            setattr(row, field, f"{masked} (M{row.id})" if isinstance(row, Mijlpaal) else masked)
            wijzigingen.record(session, stempel, "vergeten", row, {})
            changed += 1
    for value, entry in list(_values(session)):
        if entry.soort not in KEPT and any(text and named.names(text) for text in (value.voor, value.na)):
            wijzigingen.empty(session, value)
            changed += 1
    changed += verslaguitgave.mask_name(session, named)
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


def mention(session: Session, person: Persoon, also: Sequence[str] = ()) -> Naamvormen:
    """How texts name this person: by their spellings and `also`, by their Slack id, and in the way that their
    own points write them ('Van de Akker'); not by what somebody else is called too."""
    spellings = session.exec(select(Spelling)).all()
    mine = {row.tekst for row in spellings if row.persoon_id == person.id} | {fold(person.naam)}
    others = {row.tekst for row in spellings if row.persoon_id != person.id} - set(map(fold, also))
    names = session.exec(select(Persoon.naam)).all()

    def named_by(sure: set[str]) -> Naamvormen:
        literal = [person.slack_id] if person.slack_id else []
        return naamvormen.of(person.naam, sure, literal, names, others=others, shared=mine & others)

    sure = (mine | set(map(fold, also))) - others
    named = named_by(sure)
    learned = {
        fold(form) for text in _own(session, person) for form, is_clear in named.alike(text) if is_clear
    }
    return named_by(sure | learned) if learned else named


def outbox(session: Session, named: Naamvormen) -> list[Verzending]:
    """The posts whose kept text names the person."""
    return [post for post, said in _posts(session) if any(map(named.names, said))]


def _nearly(session: Session, name: str) -> list[str]:
    """The names of the few people whose spelling comes nearest to `name`."""
    spelled: dict[str, set[int]] = {}
    for row in session.exec(select(Spelling).where(col(Spelling.persoon_id).is_not(None))):
        spelled.setdefault(row.tekst, set()).add(row.persoon_id or 0)
    near = nearest(fold(name), spelled, ALIKE, most=3)
    ids = list(dict.fromkeys(id_ for found in near for id_ in sorted(spelled[found])))
    return [session.get_one(Persoon, id_).naam for id_ in ids]


def _alike(named: Naamvormen, *texts_: str) -> list[str]:
    """The names in these texts that look like theirs, each once."""
    return sorted({form for text in texts_ for form, _ in named.alike(text)})


def _own(session: Session, person: Persoon) -> Iterator[str]:
    """The texts of the points that this person asked for or owns, and of what they reported."""
    owned = select(ActieEigenaar.actie_id).where(ActieEigenaar.persoon_id == person.id)
    points = or_(col(Actie.ingebracht_door_id) == person.id, col(Actie.id).in_(owned))
    for table, which in ((Actie, points), (Terugkoppeling, Terugkoppeling.persoon_id == person.id)):
        rows: Any = session.exec(select(table).where(which)).all()
        yield from (text for row in rows for field in TEXTS[table] if (text := getattr(row, field)))


def _texts(session: Session, tables: dict[type[SQLModel], tuple[str, ...]]) -> Iterator[tuple[Any, str, str]]:
    for table, fields in tables.items():
        for row in session.exec(select(table)):
            for field in fields:
                text = getattr(row, field)
                if text:
                    yield row, field, text


def _values(session: Session) -> Iterator[tuple[WijzigingWaarde, Wijziging]]:
    rows = select(WijzigingWaarde, Wijziging).join(
        Wijziging, col(Wijziging.id) == WijzigingWaarde.wijziging_id
    )
    return iter(session.exec(rows.where(WijzigingWaarde.zout != "")))


def _posts(session: Session) -> Iterator[tuple[Verzending, list[str]]]:
    """The posts of which the words are kept, and those words."""
    for post in session.exec(select(Verzending).where(col(Verzending.inhoud).is_not(None))).all():
        yield post, list(naamvormen.words(json.loads(post.inhoud or "{}")))


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
    for row in (person, *opvolgers.merged_into(session, person)):
        row.naam, row.aanhef, row.slack_id = texts.forgotten(row.id or 0), None, None
        row.soort = row.naam_openbaar = None
        wijzigingen.record(session, stempel, "vergeten", row, {})
    return changed


def _without_account(session: Session, slack_id: str, number: int) -> int:
    """What was written by, or owed to, a Slack account names nobody any more."""
    changed = 0
    for table in (Terugkoppeling, Notitie, Verslagversie, Rapporttekst, Rapportversie):
        written: Any = session.exec(select(table).where(col(table.door) == slack_id)).all()
        for row in written:
            row.door = texts.FORGOTTEN
            session.add(row)
            changed += 1
    for asked in session.exec(select(Verslagvoorstel).where(Verslagvoorstel.door == slack_id)).all():
        asked.door, asked.kanaal, asked.ts, asked.inhoud, asked.bron = texts.FORGOTTEN, None, None, None, None
        asked.status = "weggelegd" if asked.status in ("wacht", "open") else asked.status
        session.add(asked)
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
