"""The adoption of minutes: which ones wait, in which later meeting that is done, and doing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlmodel import Session, and_, case, col, select, true

from bot import (
    agendapunten,
    besluiten,
    destijds,
    vergaderingen,
    verslagen,
    verslaguitgave,
    verslagversies,
)
from bot.config import Config
from bot.errors import UserError
from bot.models import Besluit, Vergadering, Verslagversie
from bot.publicatie import opmaak
from bot.texts import publicatie as publicatie_texts
from bot.texts import uitvoer as uitvoer_texts
from bot.texts import vaststelling as texts
from bot.uitvoer import opzet, vastgelegd, verzamelen
from bot.uitvoer.blad import Blad
from bot.uitvoer.opzet import Gemaakt
from bot.wijzigingen import Stempel


class AskFirst(UserError):
    """What whoever adopts is to know before it is done: it is not undone. `within`: the meeting in which it
    is done, also when another runs by the time of the answer."""

    def __init__(self, text: str, within: str) -> None:
        super().__init__(text)
        self.within = within


class Unchanged(AskFirst):
    """The version that would be adopted says what the last one said, and was adopted in the same meeting."""


def to_adopt(
    session: Session, tafel: str, today: date, named: Vergadering | None = None
) -> Vergadering | None:
    """The latest closed meeting whose minutes wait, of those before the one that is `named` or that we are
    in. Without one, what `within` tells best: when another is named, that those before it are adopted, else
    what the latest waits for."""
    here = named or _here(session, tafel, today)
    before = col(Vergadering.datum) < here.datum if here and here.datum else true()
    adopted = select(Verslagversie.id).where(
        Verslagversie.vergadering_id == Vergadering.id, Verslagversie.soort == "vastgesteld"
    )
    waits = ~adopted.exists()
    second, third = (before, waits) if named else (waits, before)
    closed = select(Vergadering).where(
        Vergadering.tafel == tafel, Vergadering.status == "gesloten", col(Vergadering.datum).is_not(None)
    )
    turn = case((and_(before, waits), 0), (second, 1), (third, 2), else_=3)
    return session.exec(closed.order_by(turn, col(Vergadering.datum).desc()).limit(1)).first()


def within(session: Session, meeting: Vergadering, today: date, named: Vergadering | None) -> Vergadering:
    """The meeting that adopts the minutes of `meeting`: the one that is `named`, else that which runs, on
    whatever day, else the latest that was held. Raises UserError, saying what to do, where it has not begun
    or is not a later one, and while `meeting` is not closed."""
    if meeting.status != "gesloten" or meeting.datum is None:
        raise UserError(texts.not_held(meeting.referentie))
    if named:
        if not _can_adopt(named, meeting, today):
            may_begin = named.status == "gepland" and _is_later(named, meeting)
            raise UserError(texts.not_within(meeting.referentie, named.referentie, may_begin=may_begin))
        return named
    found = _here(session, meeting.tafel, today)
    if found is None or not _can_adopt(found, meeting, today):
        coming = vergaderingen.following(session, meeting.tafel, today)
        raise UserError(texts.no_later(meeting.referentie, coming.referentie if coming else None))
    return found


def next_version(
    session: Session, meeting: Vergadering, today: date, named: Vergadering | None, reden: str | None
) -> tuple[Vergadering, Verslagversie | None]:
    """In which meeting these minutes can be adopted now (`named`: the one that was said), and the version
    before it. Raises UserError where there is none, and without a reason for a second version."""
    found = within(session, meeting, today, named)
    before = verslagversies.last(session, meeting.id or 0, verslagversies.ADOPTED)
    if before and not reden:
        raise UserError(texts.adopted_already(meeting.referentie, before.nummer))
    return found, before


def adopt(
    session: Session,
    stempel: Stempel,
    config: Config,
    meeting: Vergadering,
    *,
    today: date,
    named: Vergadering | None = None,
    aanpassing: str | None = None,
    reden: str | None = None,
    is_agreed: bool = False,
) -> tuple[Verslagversie, Besluit, Vergadering]:
    """Freeze the minutes of `meeting` as the register has them, and note the decision in the meeting that
    adopts them. Raises UserError as `next_version` does, and AskFirst unless `is_agreed`."""
    session.get_one(Vergadering, meeting.id, with_for_update=True)
    found, before = next_version(session, meeting, today, named, reden)
    number = before.nummer + 1 if before else 1
    page = _text(session, stempel, config, meeting, today, aanpassing)
    if before and not is_agreed and _is_same(before, page, found):
        raise Unchanged(texts.unchanged(meeting.referentie, before.nummer), found.referentie)
    if not (before or is_agreed) and (file := verslagen.read_from(session, meeting)):
        sure = texts.adopt_sure(meeting.referentie, found.referentie)
        raise AskFirst(f"{sure} {texts.read_in(meeting.referentie, file)}", found.referentie)
    assert meeting.datum
    assert found.datum
    besluit = besluiten.create(
        session,
        stempel,
        found,
        texts.decision(meeting.datum, meeting.referentie, aanpassing, number),
        procedureel=True,
        agendapunt_id=agendapunten.current_id(session, found),
    )
    decision, fixed = f"{found.referentie}/B{besluit.nummer}", stempel.op.astimezone(config.zone).date()
    tafel = config.tafels[meeting.tafel].naam
    page = opmaak.adopted(
        page,
        publicatie_texts.adopted(found.datum, decision, number, fixed),
        number,
        uitvoer_texts.title(publicatie_texts.TITLE, tafel),
        uitvoer_texts.subject(publicatie_texts.TITLE, tafel, meeting.datum),
        reden,
    )
    row = verslaguitgave.keep(
        session,
        stempel,
        page,
        vergadering_id=meeting.id or 0,
        soort=verslagversies.ADOPTED,
        nummer=number,
        in_vergadering_id=found.id,
        besluit_id=besluit.id,
        aanpassing=aanpassing,
        reden=reden,
    )
    return row, besluit, found


def _text(
    session: Session,
    stempel: Stempel,
    config: Config,
    meeting: Vergadering,
    today: date,
    aanpassing: str | None,
) -> Blad:
    """The minutes as the register has them now, with what was changed in this version and those before it;
    the notes of the secretary stand beside it. What was put off since had its own date in the meeting."""
    told = verzamelen.gather(session, meeting, today, zone=config.zone)
    moment = destijds.ended(session, meeting, today, config.zone)
    points = destijds.before_put_off(session, told.acties, moment) if moment else told.acties
    changes = (*told.aanpassingen, *([aanpassing] if aanpassing else []))
    return opzet.concept(
        replace(told, acties=points, noten=(), aanpassingen=changes), Gemaakt(config, stempel.op)
    )


def is_unchanged(
    session: Session,
    stempel: Stempel,
    config: Config,
    meeting: Vergadering,
    *,
    today: date,
    within: Vergadering,
    before: Verslagversie,
    aanpassing: str | None,
) -> bool:
    """Whether `adopt` would raise Unchanged of these minutes, of which `before` is the last version."""
    return _is_same(before, _text(session, stempel, config, meeting, today, aanpassing), within)


def _is_same(before: Verslagversie, page: Blad, within: Vergadering) -> bool:
    return before.in_vergadering_id == within.id and (
        opmaak.says(vastgelegd.decode(before.inhoud)) == opmaak.says(page)
    )


def _here(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The meeting we are in: the one that runs, on whatever day, else the latest that was held."""
    running = vergaderingen.running(session, [tafel])
    return running[0] if running else vergaderingen.last_before(session, tafel, today)


def _can_adopt(found: Vergadering, meeting: Vergadering, today: date) -> bool:
    """Whether it runs or was held, after `meeting`: what nobody began was held when its day has passed."""
    has_passed = found.status == "gepland" and found.datum is not None and found.datum < today
    return _is_later(found, meeting) and (found.status in ("loopt", "gesloten") or has_passed)


def _is_later(found: Vergadering, meeting: Vergadering) -> bool:
    """Whether it is one of the same tafel on a day after that of `meeting`."""
    if found.tafel != meeting.tafel or found.datum is None or meeting.datum is None:
        return False
    return found.datum > meeting.datum
