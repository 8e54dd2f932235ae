"""Who owns a point: persons and organisations; replaced, handed on, put back from the history."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace as with_name

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from bot import naamgenoten, opvolgers, personen, wijzigingen
from bot.errors import UserError
from bot.models import Actie, ActieEigenaar, Organisatie, Persoon
from bot.readmodels import Partij
from bot.statement import Statement, insert_into, one_of
from bot.texts import acties as texts
from bot.wijzigingen import Stempel

KEYS = "eigenaar_sleutels"  # the field of the history that names owners by their key
_ADD = Statement(insert_into(ActieEigenaar.__table__))  # type: ignore[attr-defined]
_OF = Statement(
    select_columns(
        col(ActieEigenaar.actie_id),
        *(col(column) for column in (Persoon.id, Persoon.naam, Persoon.slack_id)),
        *(col(column) for column in (Organisatie.id, Organisatie.naam)),
    )
    .outerjoin(Persoon, col(Persoon.id) == ActieEigenaar.persoon_id)
    .outerjoin(Organisatie, col(Organisatie.id) == ActieEigenaar.organisatie_id)
    .where(one_of(ActieEigenaar.actie_id, "ids"))
    .order_by(col(ActieEigenaar.id))
)


def set_all(session: Session, stempel: Stempel, actie: Actie, owners: Sequence[Partij]) -> bool:
    """Replace the owners; what was only suggested goes."""
    before = _now(session, actie)
    after = tuple(dict.fromkeys(owners))
    if before == after:
        return False
    _swap(session, actie, after)
    wijzigingen.record(session, stempel, "eigenaar", actie, values(before, after))
    wijzigingen.change(session, stempel, "gewijzigd", actie, eigenaar_voorstel=None)
    return True


def replace(session: Session, stempel: Stempel, actie: Actie, old: Partij, new: Partij) -> bool:
    """One owner gives way to another; the others stay. Raises UserError when `old` owns it not."""
    before = _now(session, actie)
    if old not in before:
        raise UserError(texts.not_owner(old.naam, [p.naam for p in before]), field="wie")
    return set_all(session, stempel, actie, [new if p == old else p for p in before])


def values(before: Sequence[Partij], after: Sequence[Partij]) -> dict[str, tuple[str | None, str | None]]:
    """What the history keeps of a change of owners: names to read, and keys that `restore` takes."""
    return {
        "eigenaars": (_names(before), _names(after)),
        KEYS: (_keys(before), _keys(after)),
    }


def restore(session: Session, actie: Actie, keys: str | None) -> dict[str, tuple[str | None, str | None]]:
    """Make those the owners that the history names by KEYS; returns what the history keeps of that."""
    before, owners = _now(session, actie), named(session, keys)
    _swap(session, actie, owners)
    return values(before, owners)


def named(session: Session, keys: str | None) -> tuple[Partij, ...]:
    """Whom the history names by KEYS: who they are now, called so."""
    owners: list[Partij] = []
    for key in (keys or "").split():
        kind, _, number = key.partition(":")
        if kind == "persoon":
            person = opvolgers.standing(session, session.get_one(Persoon, int(number)))
            owners.append(personen.of_persoon(person))
        else:
            owners.append(personen.of_organisatie(session.get_one(Organisatie, int(number))))
    each = tuple(dict.fromkeys(owners))
    called = naamgenoten.in_full(session, each)
    return tuple(with_name(owner, naam=name) for owner, name in zip(each, called, strict=True))


def keys(session: Session, actie: Actie) -> str | None:
    """The owners now, as KEYS keeps them."""
    return _keys(_now(session, actie))


def _now(session: Session, actie: Actie) -> tuple[Partij, ...]:
    return of(session, [actie.id or 0]).get(actie.id or 0, ())


def _swap(session: Session, actie: Actie, new: Sequence[Partij]) -> None:
    for row in session.exec(select(ActieEigenaar).where(ActieEigenaar.actie_id == actie.id)).all():
        session.delete(row)
    add(session, actie, new)
    actie.versie += 1  # owners are rows of their own, but who edits the point edits them too
    session.add(actie)


def _names(owners: Sequence[Partij]) -> str | None:
    return ", ".join(p.naam for p in owners) or None


def _keys(owners: Sequence[Partij]) -> str | None:
    return " ".join(p.sleutel for p in owners) or None


def names(session: Session, actie_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """What the owners of each of these points are called."""
    return {k: tuple(p.naam for p in v) for k, v in of(session, actie_ids).items()}


def of(session: Session, actie_ids: Collection[int]) -> dict[int, tuple[Partij, ...]]:
    """The owners of each of these points, in the order they were named; told apart where two share a name."""
    found: dict[int, tuple[Partij, ...]] = {}
    rows = _OF.cells(session, ids=actie_ids)
    called = naamgenoten.labels(session, {row[1]: row[2] for row in rows if row[1]})
    for actie_id, id_, naam, slack_id, body, name in rows:
        owner = (
            Partij("organisatie", body, name)
            if id_ is None
            else Partij("persoon", id_, called.get(id_, naam), slack_id)
        )
        found[actie_id] = (*found.get(actie_id, ()), owner)
    return found


def add(session: Session, actie: Actie, new: Sequence[Partij]) -> None:
    """Make these owners of a point too, without a word in the history."""
    rows = [
        {
            "actie_id": actie.id,
            "persoon_id": owner.id if owner.soort == "persoon" else None,
            "organisatie_id": owner.id if owner.soort == "organisatie" else None,
        }
        for owner in dict.fromkeys(new)
    ]
    _ADD.run(session, *rows)
