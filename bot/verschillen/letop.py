"""What to look at in a draft that came back: an owner whom nobody knows, a day that cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlmodel import Session

from bot import dates, voorstelpersonen
from bot.texts import verschillen as texts
from bot.verslag.eigen.stukken import Verschil
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Voorstel


def warnings(session: Session, voorstel: Voorstel, verschillen: Sequence[Verschil]) -> tuple[str, ...]:
    """Of what the file says that the register does not; in words for the secretaris."""
    names = [name for each in verschillen for name in _names(each)]
    unknown = voorstelpersonen.unknown(session, Beoordeling(voorstel), names)
    return (*unknown, *(told for each in verschillen for told in _no_day(each, voorstel)))


def _names(verschil: Verschil) -> tuple[str, ...]:
    said = _said(verschil, "eigenaars")
    return tuple(map(str, said)) if isinstance(said, tuple) else ()


def _no_day(verschil: Verschil, voorstel: Voorstel) -> Iterator[str]:
    """Words that were meant for a day: as they are no day, the point gets none."""
    words, today = _said(verschil, "termijn"), voorstel.vergadering.datum
    found = dates.find(words, today) if isinstance(words, str) and today else None
    if found and found.cannot_be:
        stuk = verschil.stuk
        yield texts.no_day(texts.label(stuk.soort, stuk.nummer, stuk.herken), found.text, found.suggestion)


def _said(verschil: Verschil, field: str) -> object:
    """What the file says in this field of a point, where that is new."""
    read = verschil.gelezen
    if read is None or read.soort != "actie":
        return None
    is_new = verschil.aard == "nieuw" or any(each.veld == field for each in verschil.velden)
    return read.velden.get(field) if is_new else None
