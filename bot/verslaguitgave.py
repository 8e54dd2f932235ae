"""What a version of minutes holds: made, kept with its files, read again; and who is named in it.

Another text is another version, with the reason why.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlmodel import Session, col, select

from bot import noten, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.models import Rapportbestand, Vergadering, Verslagbestand, Verslagversie
from bot.naamvormen import Naamvormen, masked_blocks, words
from bot.publicatie import opmaak
from bot.publicatie.lakken import Lak
from bot.publicatie.maken import Bestand
from bot.texts import publicatie as publicatie_texts
from bot.texts import verslagleven as texts
from bot.uitvoer import inweven, vastgelegd
from bot.uitvoer.blad import Blad
from bot.verslagversies import ADOPTED, PUBLISHED, altered, last, seal
from bot.wijzigingen import Stempel

# What the history is told of a version: not its text, which may have to be masked where it stands.
_IN_HISTORY = (
    *("vergadering_id", "soort", "nummer", "in_vergadering_id", "besluit_id", "aanpassing", "reden"),
    *("bron_id", "hash", "lakken", "op"),
)


def to_publish(
    session: Session, config: Config, meeting: Vergadering, stempel: Stempel, reden: str | None
) -> tuple[Verslagversie, Blad, int]:
    """What was adopted last with the notes beside it, as the next public version, with nothing left out yet;
    and the number of that version. Raises UserError before adoption, without a reason for a second version,
    and when what was adopted is not what stands there."""
    source = last(session, meeting.id or 0, ADOPTED)
    if source is None:
        raise UserError(texts.adopt_first(meeting.referentie))
    if source.id in altered(session, meeting.id):
        raise UserError(texts.altered(meeting.referentie))
    before = last(session, meeting.id or 0, PUBLISHED)
    if before and not reden:
        raise UserError(texts.published_already(meeting.referentie, before.nummer))
    number = before.nummer + 1 if before else 1
    page = vastgelegd.decode(source.inhoud)
    page = inweven.with_notes(page, noten.beside(session, meeting.id or 0), config.zone)
    told = publicatie_texts.published(stempel.op.astimezone(config.zone).date(), number)
    return source, opmaak.public(page, told, number, reden, stempel.op), number


def publish(
    session: Session,
    stempel: Stempel,
    source: Verslagversie,
    page: Blad,
    number: int,
    masks: Sequence[Lak],
    files: Sequence[Bestand],
    reden: str | None,
) -> Verslagversie:
    """Keep a public version and its files. Raises UserError when another was made, or adopted, meanwhile."""
    session.get_one(Vergadering, source.vergadering_id, with_for_update=True)
    now, before = (last(session, source.vergadering_id, soort) for soort in (ADOPTED, PUBLISHED))
    if now is None or now.id != source.id or (before.nummer + 1 if before else 1) != number:
        raise UserError(texts.MEANWHILE)
    row = keep(
        session,
        stempel,
        page,
        vergadering_id=source.vergadering_id,
        soort=PUBLISHED,
        nummer=number,
        bron_id=source.id,
        reden=reden,
        lakken=json.dumps([asdict(mask) for mask in masks], ensure_ascii=False),
    )
    keep_files(session, stempel, PUBLISHED, Verslagbestand, row.id or 0, files)
    return row


def keep(session: Session, stempel: Stempel, page: Blad, **fields: Any) -> Verslagversie:
    """A version as it stays, with its hash in the history."""
    kept, salt = vastgelegd.encode(page), secrets.token_hex(16)
    row = Verslagversie(
        **fields, op=stempel.op, door=stempel.door, inhoud=kept, zout=salt, hash=seal(salt, kept)
    )
    session.add(row)
    session.flush()
    values = {name: (None, getattr(row, name)) for name in _IN_HISTORY if getattr(row, name) is not None}
    wijzigingen.record(session, stempel, str(fields["soort"]), row, values)
    return row


def keep_files(
    session: Session,
    stempel: Stempel,
    wat: str,
    table: type[Verslagbestand] | type[Rapportbestand],
    version_id: int,
    files: Sequence[Bestand],
) -> None:
    """The files of a version byte for byte; their checksums are in the history."""
    for file in files:
        digest = hashlib.sha256(file.inhoud).hexdigest()
        kept = table(versie_id=version_id, naam=file.naam, sha256=digest, inhoud=file.inhoud)
        session.add(kept)
        session.flush()
        told = {name: (None, getattr(kept, name)) for name in ("versie_id", "naam", "sha256")}
        wijzigingen.record(session, stempel, wat, kept, told)


def files(session: Session, version_id: int) -> list[Bestand]:
    rows = session.exec(
        select(Verslagbestand).where(Verslagbestand.versie_id == version_id).order_by(col(Verslagbestand.id))
    ).all()
    return [Bestand(row.naam, row.inhoud) for row in rows]


def masks(row: Verslagversie) -> list[Lak]:
    return [Lak(**mask) for mask in json.loads(row.lakken or "[]")]


def mask_name(session: Session, named: Naamvormen) -> int:
    """Leave a person out of the adopted versions: their hash still says what was adopted, and without the
    salt nobody can try whose name it was. A public version is as it is: no name in it is not public."""
    changed = 0
    for row in session.exec(select(Verslagversie).where(Verslagversie.soort == ADOPTED)).all():
        kept = json.loads(row.inhoud)
        fields = {name: getattr(row, name) for name in ("aanpassing", "reden")}
        told = [*words(kept), *(value for value in fields.values() if value)]
        if not any(map(named.names, told)):
            continue
        made = json.dumps(
            masked_blocks(named, kept), ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )
        if made != row.inhoud:
            row.inhoud, row.zout = made, ""
        for name, value in fields.items():
            setattr(row, name, named.mask(value) if value else value)
        session.add(row)
        changed += 1
    return changed


def naming(session: Session, named: Naamvormen) -> list[tuple[Verslagversie, bool]]:
    """The versions that name a person, and whether they will go on doing so."""
    found = []
    for row in session.exec(select(Verslagversie)).all():
        told = [*words(json.loads(row.inhoud)), row.aanpassing or "", row.reden or ""]
        if any(map(named.names, told)):
            found.append((row, row.soort == PUBLISHED))
    return found
