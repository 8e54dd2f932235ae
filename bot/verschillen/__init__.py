"""A draft that comes back: what is other in it than in the register, and what of that may be taken over.

Nothing here is kept: what differs is worked out anew, from the register as it is, whenever somebody looks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlmodel import Session, select

from bot.config import Config
from bot.errors import UserError
from bot.models import Aanwezigheid, Actie, Besluit, Notitie, Vergadering
from bot.texts import verschillen as texts
from bot.verschillen import gelezen, getypt, letop, register
from bot.verslag.eigen.stukken import Stuk, Veldverschil, Vergelijking, Verschil
from bot.verslag.eigen.typografie import plain
from bot.verslag.eigen.vergelijken import compare
from bot.verslag.voorstel import Voorstel

NOT_HERE = {("vergadering", "datum")}  # a meeting is moved, not corrected: who was told of it hears that


@dataclass(frozen=True)
class Terug:
    """A file held against the meeting that it is the draft of."""

    meeting: Vergadering
    voorstel: Voorstel
    gevonden: Vergelijking
    titels: gelezen.Titels  # what the register calls each item of the agenda, by its place in the file
    letop: tuple[str, ...]  # what to look at in what differs, in words

    @property
    def verschillen(self) -> tuple[Verschil, ...]:
        return self.gevonden.verschillen

    @property
    def afdruk(self) -> str:
        """Other signs as soon as anything in the register or the file is other."""
        return stamp(each.afdruk for each in self.verschillen)


def stamp(parts: Iterable[str]) -> str:
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()[:16]


def meeting_of(session: Session, config: Config, voorstel: Voorstel) -> Vergadering | None:
    """The meeting that this file is the draft of: the register made it and has something to compare. None for
    any other file: that is for an import. Our own layout without a reference is of the one meeting of that
    day."""
    head = voorstel.vergadering
    query = select(Vergadering)
    if head.kenmerk is not None:
        query = query.where(Vergadering.referentie == head.kenmerk)
    elif head.eigen:
        query = query.where(Vergadering.tafel == head.tafel, Vergadering.datum == head.datum)
    else:
        return None
    found = session.exec(query.limit(2)).all()
    meeting = found[0] if len(found) == 1 else None
    if meeting is None or meeting.tafel not in config.tafels or meeting.status == "vervallen":
        return None
    tables = (Actie, Besluit, Notitie, Aanwezigheid)
    has_something = any(
        session.exec(select(table.id).where(table.vergadering_id == meeting.id).limit(1)).first()
        for table in tables
    )
    return meeting if has_something else None


def hold(session: Session, config: Config, meeting: Vergadering, voorstel: Voorstel) -> Terug:
    """The file against the register as it is now. A moment that cannot be that of the draft, as the file has
    what was noted after it, is as none."""
    is_adopted = voorstel.vergadering.verslag_status == "vastgesteld"
    for since in (voorstel.vergadering.gemaakt, None):
        bekend = register.stukken(session, config, meeting, since, adopted=is_adopted)
        titels = gelezen.titles(voorstel, bekend)
        with_points = getypt.taken_out(session, config, voorstel, bekend)
        id_ = meeting.id or 0
        read = gelezen.stukken(session, config, with_points, bekend, titels, meeting=id_)
        if not _knows_of_later(read, bekend):
            break
    whole = voorstel.vergadering.eigen
    found = compare(read, bekend, whole=whole, spaced=bool(whole))
    look_at = letop.warnings(session, with_points, found.verschillen)
    return Terug(meeting, with_points, found, titels, look_at)


def _knows_of_later(read: Iterable[Stuk], bekend: Iterable[Stuk]) -> bool:
    said = {(each.soort, each.nummer, plain(each.herken)) for each in read if each.nummer}
    return any(each.later and (each.soort, each.nummer, plain(each.herken)) in said for each in bekend)


def may(verschil: Verschil) -> bool:
    """Whether it can be taken over at all; the rest is told."""
    if verschil.aard in ("nieuw", "verdwenen"):
        return not verschil.stuk.blijft
    return any(may_field(verschil, each) for each in verschil.velden)


def may_field(verschil: Verschil, each: Veldverschil) -> bool:
    soort = verschil.stuk.soort
    if verschil.stuk.is_gewist or (soort, each.veld) in NOT_HERE:
        return False
    if soort == "vergadering":
        return not verschil.stuk.blijft
    if soort == "actie" and each.veld == "status":
        return "doorgeleid" not in (each.was, each.wordt)  # that follows the points it was passed on as
    if verschil.stuk.blijft and each.veld in ("stand", "reden", "tekst"):
        return False  # the minutes that it adopted are adopted, and say it so
    if soort == "besluit" and each.veld != "agendapunt":
        return verschil.stuk.velden.get("stand") == "geldt"  # what was withdrawn stays as it was decided
    return True


def asks(verschil: Verschil) -> bool:
    """Whether it is taken over only when somebody said so of this one: it ends something, or two people
    changed it."""
    return verschil.botst or verschil.aard == "verdwenen"


def named(terug: Terug, words: Collection[str]) -> list[Verschil]:
    """The differences that the words of a command line mean: a nature, or a name such as A3; what two people
    changed only by its name. Raises UserError on a word that means none."""
    found: list[Verschil] = []
    for word in words:
        called = [each for each in terug.verschillen if word.casefold() in _names(each)]
        kind = [each for each in terug.verschillen if each.aard == word.casefold() and not each.botst]
        if not (called or word.casefold() in texts.NATURES):
            raise UserError(texts.cli_unknown(word))
        found += [each for each in (called or kind) if each not in found]
    return found


def _names(verschil: Verschil) -> set[str]:
    """What it is called on the command line; an agenda item also by that word alone, as its title may be long
    or have a comma."""
    stuk = verschil.stuk
    name = texts.label(stuk.soort, stuk.nummer, stuk.herken).casefold()
    return {name, stuk.soort} if stuk.soort == "agendapunt" else {name}
