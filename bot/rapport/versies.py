"""Reports as they were made: the whole document with a salted hash and its files, byte for byte.

The history has the hashes: what went out can be proved. Nothing of a version ever changes.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import asdict

from sqlmodel import Session, col, select

from bot import verslaguitgave, wijzigingen
from bot.errors import UserError
from bot.models import Rapportbestand, Rapportversie
from bot.naamvormen import Naamvormen, words
from bot.opgave.gemeenten import Gebied
from bot.publicatie.maken import Bestand
from bot.rapport.maken import Gemaakt
from bot.rapport.verzamelen import Rapport
from bot.readmodels import Rapportregel
from bot.texts import voortgangsrapport as texts
from bot.uitvoer import vastgelegd
from bot.verslagversies import known_as, seal
from bot.wijzigingen import Stempel

KIND, FILE, MADE = "rapportversie", "rapportbestand", "gemaakt"
# What the history is told of a version: not its text.
_IN_HISTORY = ("soort", "gebied", "nummer", "van", "tot", "peildatum", "tafels", "hash", "lakken", "op")


def next_number(session: Session, gebied: Gebied) -> int:
    latest = session.exec(
        select(Rapportversie.nummer)
        .where(Rapportversie.soort == gebied.soort, Rapportversie.gebied == gebied.sleutel)
        .order_by(col(Rapportversie.nummer).desc())
    ).first()
    return (latest or 0) + 1


def keep(session: Session, stempel: Stempel, told: Rapport, number: int, made: Gemaakt) -> Rapportversie:
    """Keep a report and its files. Raises UserError when its number was given to another meanwhile."""
    if next_number(session, told.gebied) != number:
        raise UserError(texts.MEANWHILE)
    kept, salt = vastgelegd.encode(made.blad), secrets.token_hex(16)
    row = Rapportversie(
        soort=told.gebied.soort,
        gebied=told.gebied.sleutel,
        nummer=number,
        van=told.periode.van,
        tot=told.periode.tot,
        peildatum=told.peildatum,
        tafels=",".join(told.tafels),
        op=stempel.op,
        door=stempel.door,
        inhoud=kept,
        zout=salt,
        hash=seal(salt, kept),
        lakken=json.dumps([asdict(mask) for mask in made.weggelaten], ensure_ascii=False),
    )
    session.add(row)
    session.flush()
    wijzigingen.record(
        session, stempel, MADE, row, {name: (None, getattr(row, name)) for name in _IN_HISTORY}
    )
    verslaguitgave.keep_files(session, stempel, MADE, Rapportbestand, row.id or 0, made.bestanden)
    return row


def select_rows(
    session: Session,
    tafels: Collection[str],
    gebied: Gebied | None = None,
    *,
    limit: int = 20,
    offset: int = 0,
) -> list[Rapportregel]:
    """The reports that tell of no other than these tafels, the latest first."""
    query = select(Rapportversie).order_by(col(Rapportversie.id).desc())
    if gebied:
        query = query.where(Rapportversie.soort == gebied.soort, Rapportversie.gebied == gebied.sleutel)
    mine = [row for row in session.exec(query).all() if _tafels(row) <= set(tafels)]
    return [_regel(session, row) for row in mine[offset : offset + limit]]


def one(session: Session, version_id: int, tafels: Collection[str]) -> Rapportregel | None:
    """The report with this number; None when there is none, or it tells of another tafel than these."""
    row = session.get(Rapportversie, version_id)
    return _regel(session, row) if row and _tafels(row) <= set(tafels) else None


def files(session: Session, version_id: int) -> list[Bestand]:
    """Its files as they were made. Raises UserError when one of them is no longer what the history says."""
    if version_id in altered(session, version_id):
        raise UserError(texts.NOT_INTACT)
    return [Bestand(row.naam, row.inhoud) for row in _files(session, version_id)]


def altered(session: Session, version_id: int | None = None) -> list[int]:
    """Versions whose text or files are not what the history says they were."""
    query = select(Rapportversie)
    if version_id is not None:
        query = query.where(Rapportversie.id == version_id)
    return [row.id or 0 for row in session.exec(query).all() if not _holds(session, row)]


def naming(session: Session, named: Naamvormen) -> list[Rapportversie]:
    """The versions that name a person: no name in them is not public, and they stay as they are."""
    rows = session.exec(select(Rapportversie)).all()
    return [row for row in rows if any(map(named.names, words(json.loads(row.inhoud))))]


def _holds(session: Session, row: Rapportversie) -> bool:
    number = row.id or 0
    whole = row.hash == seal(row.zout, row.inhoud) == known_as(session, KIND, number, "hash")
    return whole and all(
        file.sha256 == hashlib.sha256(file.inhoud).hexdigest()
        and known_as(session, FILE, file.id or 0, "sha256") == file.sha256
        for file in _files(session, number)
    )


def _files(session: Session, version_id: int) -> Sequence[Rapportbestand]:
    return session.exec(
        select(Rapportbestand).where(Rapportbestand.versie_id == version_id).order_by(col(Rapportbestand.id))
    ).all()


def _tafels(row: Rapportversie) -> set[str]:
    return {tafel for tafel in row.tafels.split(",") if tafel}


def _regel(session: Session, row: Rapportversie) -> Rapportregel:
    names = session.exec(select(Rapportbestand.naam).where(Rapportbestand.versie_id == row.id)).all()
    same = ("soort", "gebied", "nummer", "van", "tot", "peildatum", "op", "door")
    return Rapportregel(
        id=row.id or 0,
        tafels=tuple(sorted(_tafels(row))),
        bestanden=tuple(names),
        **{name: getattr(row, name) for name in same},
    )
