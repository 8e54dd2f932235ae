"""How points stand: the answers of their owners, in or outside Slack, and what is asked before a meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from sqlmodel import Session, col, select

from bot import actielijst, acties, destijds, eigenaars, opvolgers, vergaderingen, vooruitblik, wijzigingen
from bot.actielijst import Filter
from bot.errors import UserError
from bot.models import Actie, ActieEigenaar, Persoon, Terugkoppeling, Vergadering
from bot.readmodels import Actieregel, Navraag, Partij, Voorlezing
from bot.texts import terugkoppeling as texts
from bot.wijzigingen import Stempel

MOST = 500  # open points of one tafel that are looked through
TWICE = timedelta(minutes=1)  # the same answer again within this is a second press

# 'afgerond' closes a point, so it must stand by itself: in 'afgerond is het nog niet' it does not.
_TYPED = (
    (
        "afgerond",
        re.compile(r"(?:is\s+)?(?:afgerond|beantwoord|klaar|gereed)(?=\s*(?:$|[,.;:–]|-\s))", re.IGNORECASE),
    ),
    ("loopt", re.compile(r"(?:loopt\s+nog|nog\s+bezig)(?!\s+(?:niet|geen))\b", re.IGNORECASE)),
    ("loopt", re.compile(r"loopt(?=\s*(?:$|[,.;:–]|-\s))", re.IGNORECASE)),
    (
        "uitstel",
        re.compile(r"uitstel(?:\s+(?:nodig|gevraagd))?(?!\s+(?:is\s+)?(?:niet|geen))\b", re.IGNORECASE),
    ),
)


@dataclass(frozen=True)
class Antwoord:
    """What is said about a point: a `stand` (afgerond, loopt, uitstel) or None, and a text that may be ''."""

    stand: str | None
    tekst: str


def split_stand(text: str) -> Antwoord:
    """'loopt nog, gesprek gepland' → loopt and 'gesprek gepland'; what begins with no stand is all text."""
    plain = text.strip()
    for stand, words in _TYPED:
        match = words.match(plain)
        if match:
            return Antwoord(stand, plain[match.end() :].strip(" ,.;:–-\n"))
    return Antwoord(None, plain)


def answer(
    session: Session, stempel: Stempel, actie: Actie, given: Antwoord, *, namens: Partij | None = None
) -> bool:
    """Write an answer; False when it says nothing new.

    Afgerond finishes the point, Loopt nog and Uitstel nodig are a terugkoppeling: a date is not moved by
    asking. What an answer finished opens again when another answer follows; what was closed in another way
    stays closed. Raises UserError (field stand or tekst) when too little is said.
    """
    if given.stand is None:
        if not given.tekst:
            raise UserError(texts.REPORT_NEEDED, field="tekst")
        acties.report(session, stempel, actie, given.tekst, namens=namens)
        return True
    if given.stand not in texts.STANDEN:
        raise UserError(texts.STAND_NEEDED, field="stand")
    tekst = given.tekst or texts.word(given.stand, actie.soort)
    last = _last(session, actie)
    if (
        last
        and stempel.op - last.op < TWICE
        and (actie.gesloten_op is not None) == (given.stand == "afgerond")
        and _says(last) == (stempel.door, given.stand, tekst, *_ids(namens))
    ):
        return False
    if given.stand == "afgerond":
        return _finish(session, stempel, actie, given.tekst, tekst, namens)
    if actie.gesloten_op:
        _open_again(session, stempel, actie, last)
    acties.report(session, stempel, actie, tekst, stand=given.stand, namens=namens)
    return True


def _finish(
    session: Session, stempel: Stempel, actie: Actie, given: str, tekst: str, namens: Partij | None
) -> bool:
    if actie.soort == "vraag" and not given:
        raise UserError(texts.ANSWER_NEEDED, field="tekst")
    if actie.status == "afgerond" and not given:
        return False
    if actie.gesloten_op and actie.status != "afgerond":
        raise UserError(texts.CLOSED, field="stand")
    return acties.finish(session, stempel, actie, tekst, stand="afgerond", namens=namens)


def _open_again(session: Session, stempel: Stempel, actie: Actie, last: Terugkoppeling | None) -> None:
    if actie.status != "afgerond" or last is None or last.stand != "afgerond":
        raise UserError(texts.CLOSED, field="stand")
    acties.reopen(session, stempel, actie)
    if actie.antwoord:
        wijzigingen.change(session, stempel, "gewijzigd", actie, antwoord=None)


def _last(session: Session, actie: Actie) -> Terugkoppeling | None:
    return session.exec(
        select(Terugkoppeling)
        .where(Terugkoppeling.actie_id == actie.id, col(Terugkoppeling.gewist_op).is_(None))
        .order_by(col(Terugkoppeling.id).desc())
    ).first()


def _says(row: Terugkoppeling) -> tuple[object, ...]:
    return row.door, row.stand, row.tekst, row.persoon_id, row.organisatie_id


def _ids(who: Partij | None) -> tuple[int | None, int | None]:
    """(persoon_id, organisatie_id)."""
    if who is None:
        return None, None
    return (who.id, None) if who.soort == "persoon" else (None, who.id)


def is_owner(session: Session, slack_id: str, actie_id: int) -> bool:
    """Whether this Slack user is an owner of the point."""
    found = session.exec(
        select(ActieEigenaar.id)
        .join(Persoon, col(Persoon.id) == ActieEigenaar.persoon_id)
        .where(ActieEigenaar.actie_id == actie_id, Persoon.slack_id == slack_id)
    ).first()
    return found is not None


def owner(session: Session, actie_id: int, key: str) -> Partij | None:
    """The owner of the point with this key ('persoon:3'); None when they own it not."""
    now = opvolgers.of_key(session, key)
    return next((p for p in eigenaars.of(session, [actie_id]).get(actie_id, ()) if p.sleutel == now), None)


def meeting_of(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The meeting that is looked ahead to: the one that runs, else the next."""
    running = vergaderingen.running(session, [tafel])
    return running[0] if running else vergaderingen.next_after(session, tafel, today)


def to_read(session: Session, tafel: str, today: date, *, limit: int, offset: int = 0) -> Voorlezing:
    """What the chair of `tafel` reads aloud, the overdue first."""
    meeting = meeting_of(session, tafel, today)
    before = meeting.datum if meeting else None
    filter_ = Filter(tafels=[tafel], voor_vergadering=before)
    total = actielijst.count(session, filter_, today)
    rows = actielijst.select_rows(session, filter_, today, limit=limit, offset=offset)
    finished = vooruitblik.finished_before(session, meeting, today) if meeting else ()
    is_last = offset + len(rows) >= total
    return Voorlezing(meeting, tuple(rows), total, finished if is_last else ())


def reported(session: Session, meeting: Vergadering, today: date, zone: tzinfo) -> Voorlezing:
    """What was told at the opening of `meeting`: the points of earlier meetings, as they stood at the end of
    the day on which it ended, or stand now while it did not."""
    moment = destijds.ended(session, meeting, today, zone)
    if moment:
        return destijds.points(session, meeting, moment)
    if meeting.datum is None:
        return Voorlezing(meeting, (), 0, ())
    filter_ = Filter(tafels=[meeting.tafel], voor_vergadering=meeting.datum)
    rows = tuple(actielijst.select_rows(session, filter_, today, limit=destijds.MOST))
    total = actielijst.count(session, filter_, today)
    return Voorlezing(meeting, rows, total, vooruitblik.finished_before(session, meeting, today))


def outside_slack(session: Session, tafel: str, before: date | None, today: date) -> list[Navraag]:
    """Every owner outside Slack with open points of this tafel, of meetings before `before`; by name."""
    filter_ = Filter(tafels=[tafel], voor_vergadering=before)
    found: dict[Partij, list[Actieregel]] = {}
    for row in actielijst.select_rows(session, filter_, today, limit=MOST):
        for who in row.eigenaars:
            if who.slack_id is None:
                found.setdefault(who, []).append(row)
    by_name = sorted(found.items(), key=lambda each: (each[0].naam.casefold(), each[0].sleutel))
    return [Navraag(who, tuple(rows)) for who, rows in by_name]
