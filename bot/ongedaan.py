"""Undo: somebody's last change, for ten minutes, put back from the history.

A change is a batch: all wijzigingen of one person at one moment. Once undone it is no longer the last: a
second time takes back the change before it. What somebody else made of it since stays; then nothing is put
back. What was born is not deleted but gewist. A draft that came back is one change, with what it did to the
lists of its meeting (lijstherstel.py); of those lists by itself only who was there is undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot import besluiten, eigenaars, herlezen, lijstherstel, mijlpalen, opvolgers, ouders, wijzigingen
from bot.errors import UserError
from bot.models import (
    Actie,
    Agendapunt,
    Besluit,
    Mijlpaal,
    Notitie,
    Terugkoppeling,
    Vergadering,
    Wijziging,
    WijzigingWaarde,
)
from bot.ouders import FOLLOWS, UNTOLD
from bot.texts import acties as texts
from bot.texts import vaststelling as adopt_texts
from bot.texts import vergaderingen as meeting_texts
from bot.wijzigingen import MERGED, TAKEN, UNDONE, Stempel

WITHIN = timedelta(minutes=10)
TABLES: dict[str, type[SQLModel]] = {
    str(table.__tablename__): table for table in (Actie, Besluit, Mijlpaal, Notitie, Terugkoppeling)
}
_BEGAN = ("nieuw", "heropend")
_OF_PRESENCE = ("aanwezigheid", "persoon", "spelling", "afvaardiging")


@dataclass(frozen=True)
class Hersteld:
    """One row that was put back; `is_gone`: it was new, and is out of sight now."""

    row: Any
    is_gone: bool


def last_batch(
    session: Session, stempel: Stempel, *, actie_id: int | None = None, at: datetime | None = None
) -> list[Wijziging]:
    """The last wijzigingen of this person that can be undone, latest first; of one point when `actie_id`, of
    that moment when `at`. Empty when there are none within ten minutes. Raises UserError when the last thing
    they did was to a meeting itself, its lists or a name: that stays, and what they did before is not what
    they take back."""
    mine = session.exec(of_late(stempel, (*TABLES, *lijstherstel.TABLES), at)).all()
    gone = set(undone(session, stempel))
    kept = [entry for entry in mine if entry.id not in gone]
    drafts, merges = ({entry.op for entry in kept if entry.wat == what} for what in (TAKEN, MERGED))
    lists = drafts | merges | _presence(kept)
    found = [e for e in kept if e.soort in TABLES or (e.op in lists and lijstherstel.is_one(e))]
    whole = [e for e in found if e.op not in merges]  # of a merge no point is put back alone
    led = found if actie_id is None else _led_by(session, whole, actie_id)
    own = [entry for entry in led if entry.wat not in (FOLLOWS, UNTOLD)]
    with_points = drafts | merges | {entry.op for entry in mine if entry.soort in TABLES}
    left = (e for e in kept if _stays(e) and (e.soort == "vergadering" or e.op not in with_points))
    done = next(left, None)
    if done and actie_id is None and (not own or own[0].op < done.op):
        raise UserError(meeting_texts.stays(_stays(done), _meeting_of(session, done)))
    return [entry for entry in led if entry.op == own[0].op] if own else []


def _presence(entries: Sequence[Wijziging]) -> set[datetime]:
    """When somebody did no more than say who was at a meeting; minutes that are read say more."""
    said = {entry.op for entry in entries if entry.soort == "aanwezigheid"}
    return said - {entry.op for entry in entries if entry.soort not in _OF_PRESENCE}


def _stays(entry: Wijziging) -> str:
    """What no undo takes back, as meeting_texts.STAYS calls it; empty for any other."""
    if entry.soort == "agendapunt":
        return "agenda"
    is_told = entry.soort in ("vergadering", "persoon") and entry.wat in meeting_texts.STAYS
    return entry.wat if is_told else ""


def _meeting_of(session: Session, entry: Wijziging) -> str:
    """The reference of the meeting that something was done to; empty where it is of none."""
    row = lijstherstel.row_of(session, entry)
    if isinstance(row, lijstherstel.OF_PEOPLE):
        return ""
    is_meeting = isinstance(row, Vergadering)
    return (row if is_meeting else session.get_one(Vergadering, row.vergadering_id)).referentie


def of_late(stempel: Stempel, soorten: Iterable[str], at: datetime | None) -> SelectOfScalar[Wijziging]:
    """What this person wrote of these kinds within ten minutes, or at that moment of them; latest first."""
    return (
        select(Wijziging)
        .where(
            Wijziging.door == stempel.door,
            col(Wijziging.op) >= stempel.op - WITHIN,
            col(Wijziging.soort).in_(soorten),
            Wijziging.wat != "ongedaan",
            *([Wijziging.op == at] if at else []),
        )
        .order_by(col(Wijziging.id).desc())
    )


def undo(session: Session, stempel: Stempel, batch: Sequence[Wijziging]) -> list[Hersteld]:
    """Put `batch` (latest first) back. Raises UserError, and then is to be rolled back, when somebody changed
    the same since. What the batch made of a point that was passed on is not put back but added up anew:
    its other children may have changed since."""
    per_row: dict[tuple[str, int], list[Wijziging]] = {}
    for entry in batch:
        if (entry.soort, entry.wat) != ("actie", FOLLOWS):
            per_row.setdefault((entry.soort, entry.object_id), []).append(entry)
    restored: dict[tuple[str, int], Hersteld] = {}
    # One by one: what hung under an item of the agenda comes back after the item, and goes before it.
    for entry in (entry for entry in batch if (entry.soort, entry.object_id) in per_row):
        about = (entry.soort, entry.object_id)
        if entry.soort in lijstherstel.TABLES:
            restored[about] = Hersteld(lijstherstel.put_back(session, stempel, entry), False)
            continue
        row, entries = row_of(session, entry), per_row[about]
        is_gone = _is_birth(entries[-1])
        if is_gone and entry is not entries[-1]:
            continue  # a row goes where it was born: what came of it later has gone before it
        if isinstance(row, Mijlpaal) and entries[-1].wat in _BEGAN and _is_wanted(session, stempel, row):
            continue
        if is_gone:
            _take_away(session, stempel, row, entries)
        else:
            _put_back(session, stempel, row, entry)
        restored[about] = Hersteld(row, is_gone or herlezen.is_wiped(row))
    if per_row and not restored:
        raise UserError(texts.UNDO_CHANGED)
    lijstherstel.require_whole(session, _agendas(restored.values()))
    for one in restored.values():
        if isinstance(one.row, Actie):
            ouders.follow(session, stempel, one.row, is_told=False)
    return list(restored.values())


def meeting_that_stays(session: Session, batch: Sequence[Wijziging]) -> Vergadering | None:
    """The meeting that was entered in the same stroke, out of minutes: it is not taken away with them."""
    first = batch[0]
    made = select(Wijziging.object_id).where(
        Wijziging.door == first.door,
        Wijziging.op == first.op,
        Wijziging.soort == "vergadering",
        Wijziging.wat == wijzigingen.READ,
    )
    found = session.exec(made).first()
    return session.get_one(Vergadering, found) if found else None


def _agendas(restored: Iterable[Hersteld]) -> list[int]:
    return list({one.row.vergadering_id for one in restored if isinstance(one.row, Agendapunt)})


def _is_wanted(session: Session, stempel: Stempel, mijlpaal: Mijlpaal) -> bool:
    """A mijlpaal that came of a condition does not go with it when it serves somebody else."""
    history = wijzigingen.history(session, "mijlpaal", mijlpaal.id or 0)
    return mijlpalen.is_used(session, mijlpaal) or any(e.door != stempel.door for e, _ in history)


def row_of(session: Session, entry: Wijziging) -> Any:
    """What a wijziging is about."""
    if entry.soort in lijstherstel.TABLES:
        return lijstherstel.row_of(session, entry)
    return session.get_one(TABLES[entry.soort], entry.object_id)


def undone(session: Session, stempel: Stempel) -> list[int]:
    """The ids of what this person has put back already, as far as that still matters."""
    kept = session.exec(
        select(WijzigingWaarde.na)
        .join(Wijziging, col(Wijziging.id) == WijzigingWaarde.wijziging_id)
        .where(
            Wijziging.door == stempel.door,
            col(Wijziging.op) >= stempel.op - WITHIN,
            Wijziging.wat == "ongedaan",
            WijzigingWaarde.veld == UNDONE,
        )
    ).all()
    return [int(number) for numbers in kept for number in (numbers or "").split()]


def _led_by(session: Session, found: Sequence[Wijziging], actie_id: int) -> list[Wijziging]:
    """Of `found` (latest first) what was done to this point: also the children it was passed on as, which
    come and go with it, and what followed from it for the point that it was passed on from."""
    both = {(e.op, e.object_id) for e in found if e.soort == "actie" and e.wat in ("nieuw", "gewist")}
    led: list[Wijziging] = []
    is_led = False
    for entry in reversed(found):
        if entry.wat not in (FOLLOWS, UNTOLD):  # those come right behind what they follow from
            point = _actie_of(session, entry)
            is_led = point is not None and (
                point.id == actie_id or (point.ouder_id == actie_id and (entry.op, point.id) in both)
            )
        if is_led:
            led.append(entry)
    return led[::-1]


def _actie_of(session: Session, entry: Wijziging) -> Actie | None:
    if entry.soort == "actie":
        return session.get_one(Actie, entry.object_id)
    if entry.soort == "terugkoppeling":
        report = session.get_one(Terugkoppeling, entry.object_id)
        return session.get_one(Actie, report.actie_id)
    return None


def _is_birth(entry: Wijziging) -> bool:
    return entry.wat == "nieuw" or (entry.soort, entry.wat) == ("terugkoppeling", FOLLOWS)


def _take_away(session: Session, stempel: Stempel, row: Any, entries: Sequence[Wijziging]) -> None:
    """A row that was new: with it goes all that its maker wrote of it, and nothing that somebody else did."""
    history = [entry for entry, _ in wijzigingen.history(session, entries[0].soort, entries[0].object_id)]
    touched = any(entry.door != stempel.door for entry in history)
    reported = isinstance(row, Actie) and ouders.is_reported_on(session, row, besides=stempel.door)
    if touched or reported:
        raise UserError(texts.UNDO_CHANGED)
    minutes = besluiten.adopted_minutes(session, row) if isinstance(row, Besluit) else None
    if minutes:
        raise UserError(adopt_texts.undo_adopted(minutes))
    gone: dict[str, Any] = {"gewist_op": stempel.op}
    if isinstance(row, (Actie, Besluit)):
        gone = {"status": "gewist"} | ({"gesloten_op": stempel.op} if isinstance(row, Actie) else {})
    _set(session, stempel, row, gone, {}, history)


def _put_back(session: Session, stempel: Stempel, row: Any, entry: Wijziging) -> None:
    values: dict[str, Any] = {}
    owners: dict[str, tuple[str | None, str | None]] = {}
    # Who was told of it before keeps a point under way, also when this word about it is taken back.
    if entry.wat == "loopt" and ouders.is_reported_on(session, row, besides=stempel.door):
        return _set(session, stempel, row, values, owners, [entry])
    for value in lijstherstel.values(session, entry):
        if value.veld == eigenaars.KEYS:
            if eigenaars.keys(session, row) != value.na:
                raise UserError(texts.UNDO_CHANGED)
            owners |= eigenaars.restore(session, row, value.voor)
        elif value.veld == "agendapunt_id" and not _is_on_agenda(session, value.voor):
            continue  # the item went meanwhile, or at that moment: what hung there hangs under none
        elif value.veld in type(row).model_fields:
            if wijzigingen.as_kept(getattr(row, value.veld)) != value.na:
                raise UserError(texts.UNDO_CHANGED)
            values[value.veld] = wijzigingen.typed(row, value.veld, value.voor)
    return _set(session, stempel, row, opvolgers.of_today(session, values), owners, [entry])


def _is_on_agenda(session: Session, kept: str | None) -> bool:
    return kept is None or session.get(Agendapunt, int(kept)) is not None


def _set(
    session: Session,
    stempel: Stempel,
    row: Any,
    values: dict[str, Any],
    owners: dict[str, tuple[str | None, str | None]],
    entries: Sequence[Wijziging],
) -> None:
    """Give `row` these values again and write in the history that `entries` were undone."""
    told = wijzigingen.put(session, row, values)
    undone = {UNDONE: (None, " ".join(str(entry.id) for entry in entries))}
    wijzigingen.record(session, stempel, "ongedaan", row, told | owners | undone)
