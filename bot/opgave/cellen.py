"""One cell read: a value, or Celfout with what to do about it. What is not plainly right is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot import dates, privacystop
from bot.config import Config
from bot.config.names import fold
from bot.errors import UserError
from bot.gebieden import Ambiguous, Gebieden, Kind
from bot.gelijkenis import nearest
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.opgave.kolommen import Kolom, Vorm
from bot.opgave.stand import STATUSES, VERVALLEN
from bot.texts import opgave_cellen as texts

ALIKE = 80  # of 100 (rapidfuzz): 'geplant' is gepland, 'Larn' Laren and not Haarlem
MOST_PLACES = 100_000  # all of the Netherlands has fewer
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 1, 1)
MOST_TEXT = {"naam": 150, "type": 100, "bron": 500}
_PLAIN = re.compile(r"[0-9]{1,9}")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+")
_MINUS = re.compile(r"[-−–][ 0-9.,]+")
_FRACTION = re.compile(r"[0-9. ]+,[0-9]+|[0-9]+\.[0-9]+")
_HAS_YEAR = re.compile(r"[0-9]{4}|[-/.][0-9]{2}$")
_YEARS = re.compile(r"((?:19|20)[0-9]{2})(?:\s?(?:-|–|/|t/m|en)\s?((?:19|20)?[0-9]{2}))?")
_ORDINAL = re.compile(r"([1-9][0-9]?)(?:e|ste|de)?")
_ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5"}
_LIKE_FORMULA = tuple("=+@-\t＝＋＠－")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f\ud800-\udfff]")


class Celfout(Exception):
    """The cell is not what it should be; str() says in Dutch what is wrong and what to do."""


@dataclass(frozen=True)
class Raad:
    """What cells are read by: the areas there are, and today, on which no figure can lie ahead."""

    config: Config
    gebieden: Gebieden
    today: date


def read(kolom: Kolom, cel: Any, raad: Raad) -> Any:
    """The value of a cell, as a file or form has it (text, number, bool, day); None when it is empty and may
    be. Raises Celfout."""
    if isinstance(cel, str):
        cel = unicodedata.normalize("NFC", cel).strip(" \u00a0\t\r\n")
    if cel is None or cel == "":
        if kolom.nodig:
            raise Celfout(texts.EMPTY_CELL)
        return None
    return _READERS[kolom.vorm](cel, raad)


def number(cel: Any, _raad: Raad) -> int:
    if isinstance(cel, str):
        return _number_in(cel)
    if isinstance(cel, bool) or not isinstance(cel, int | float):
        raise Celfout(texts.not_a_number(shown(cel)))
    if cel < 0:
        raise Celfout(texts.negative(shown(cel)))
    if cel != cel or cel > MOST_PLACES:  # the first holds of NaN only
        raise Celfout(texts.too_many_places(shown(cel), MOST_PLACES))
    if cel != int(cel):
        raise Celfout(texts.not_whole(shown(cel)))
    return int(cel)


def _number_in(text: str) -> int:
    if _MINUS.fullmatch(text):
        raise Celfout(texts.negative(shown(text)))
    if not (_PLAIN.fullmatch(text) or _THOUSANDS.fullmatch(text)):
        is_fraction = _FRACTION.fullmatch(text)
        raise Celfout((texts.not_whole if is_fraction else texts.not_a_number)(shown(text)))
    value = int(re.sub(r"\D", "", text))
    if value > MOST_PLACES:
        raise Celfout(texts.too_many_places(shown(text), MOST_PLACES))
    return value


def day(cel: Any, raad: Raad) -> date:
    if isinstance(cel, datetime):
        found = cel.date()
    elif isinstance(cel, date):
        found = cel
    elif isinstance(cel, str):
        found = _day_in(cel, raad.today)
    else:  # also a number: which day it stands for, hangs on the file it came out of
        raise Celfout(texts.not_a_day(shown(cel)))
    if not FIRST_DAY <= found <= LAST_DAY:
        raise Celfout(texts.odd_year(shown(cel), FIRST_DAY.year, LAST_DAY.year))
    return found


def _day_in(text: str, today: date) -> date:
    found = dates.find(text, today) if len(text) <= 60 else None
    if found and found.reason is dates.Reason.BESTAAT_NIET:
        raise Celfout(texts.no_such_day(shown(text)))
    plain = found and found.text == text and found.relation is dates.Relation.ON and found.certain
    if not found or not plain or found.value is None or not _HAS_YEAR.search(text):
        raise Celfout(texts.not_a_day(shown(text)))
    return found.value


def cycle(cel: Any, _raad: Raad | None) -> str:
    """'2024', '2024-2025' or the number of the cycle: '1e', 'tweede cyclus'."""
    if isinstance(cel, float) and cel == int(cel):
        cel = int(cel)
    text = fold_cycle(str(cel)) if not isinstance(cel, bool) and isinstance(cel, str | int) else ""
    if years := _YEARS.fullmatch(text):
        first, last = years[1], years[2]
        if last is None:
            return first
        last = first[:2] + last if len(last) == 2 else last
        if int(first) < int(last) <= int(first) + 10:
            return f"{first}-{last}"
    if ordinal := _ORDINAL.fullmatch(_ORDINALS.get(text, text)):
        return ordinal[1]
    raise Celfout(texts.not_a_cycle(shown(cel)))


def fold_cycle(text: str) -> str:
    return " ".join(word for word in text.casefold().split() if word not in ("cyclus", "ronde", "de"))


def gemeente(cel: Any, raad: Raad) -> str:
    return _match(cel, raad, frozenset({"gemeente"})).sleutel


def area(cel: Any, raad: Raad) -> Gebied:
    """A gemeente by its name, 'regio Kennemerland', or 'provincie'."""
    if isinstance(cel, str) and fold(cel) in ("provincie", "noord holland", "provincie noord holland"):
        return PROVINCIE
    return _match(cel, raad, frozenset({"gemeente", "regio"}))


def _match(cel: Any, raad: Raad, kinds: frozenset[Kind]) -> Gebied:
    if not isinstance(cel, str):
        raise Celfout(texts.unknown_gemeente(shown(cel), ""))
    found = [m for m in raad.gebieden.named(cel, kinds) if m.kind in kinds]
    if len(found) == 1:
        match = found[0]
        return Gebied("gemeente", match.naam) if match.kind == "gemeente" else Gebied("regio", match.key)
    raise Celfout(texts.unknown_gemeente(shown(cel), _nearest(cel, raad, kinds)))


def _nearest(text: str, raad: Raad, kinds: frozenset[Kind]) -> str:
    try:
        return raad.gebieden.resolve(text, kinds).naam
    except Ambiguous as error:
        return " of ".join(match.naam for match in error.options[:3])
    except UserError:
        names = [g.naam for regio in raad.config.regios.values() for g in regio.gemeenten]
        folded = {fold(name): name for name in names}
        return " of ".join(folded[near] for near in nearest(fold(text), folded, ALIKE, most=2))


def status(cel: Any, _raad: Raad) -> str:
    known = (*STATUSES, VERVALLEN)
    text = fold(cel) if isinstance(cel, str) else ""
    if text in known:
        return text
    near = nearest(text, known, ALIKE) if text else []
    raise Celfout(texts.not_a_status(shown(cel), known, near[0] if near else ""))


def yes_no(cel: Any, _raad: Raad) -> bool:
    if isinstance(cel, bool):
        return cel
    text = fold(cel) if isinstance(cel, str) else ""
    if text in ("ja", "nee"):
        return text == "ja"
    raise Celfout(texts.not_yes_no(shown(cel)))


def asked_cycle(text: str) -> str:
    """The cycle that somebody named in a command. Raises UserError."""
    try:
        return cycle(text, None)
    except Celfout as error:
        raise UserError(as_sentence(str(error))) from None


def as_sentence(mistake: str) -> str:
    """What is wrong with a cell, for where no column stands in front of it."""
    return mistake if mistake.startswith("'") else f"{mistake[:1].upper()}{mistake[1:]}."


def _text(vorm: Vorm) -> Callable[[Any, Raad], str]:
    most = MOST_TEXT[vorm]

    def read_text(cel: Any, _raad: Raad) -> str:
        if isinstance(cel, bool) or not isinstance(cel, str | int | float):
            raise Celfout(texts.not_a_text(shown(cel)))
        text = " ".join(str(cel).split()) if isinstance(cel, str) else f"{cel:g}"
        if text.startswith(_LIKE_FORMULA):
            raise Celfout(texts.like_a_formula(shown(text)))
        if _INVISIBLE.search(text):
            raise Celfout(texts.INVISIBLE)
        if len(text) > most:
            raise Celfout(texts.too_long(len(text), most))
        if found := privacystop.find(text):
            raise Celfout(texts.personal_number(found[0].soort))
        return text

    return read_text


def shown(cel: Any) -> str:
    """A cell as an error may show it: short, on one line, without a number of a person."""
    if isinstance(cel, bool):
        return "'ja'" if cel else "'nee'"
    if isinstance(cel, datetime | date | time | timedelta):
        return f"'{cel}'"
    text = " ".join(_INVISIBLE.sub("", privacystop.mask(str(cel)[:300])).split())
    return f"'{text if len(text) <= 40 else text[:39] + '…'}'"


_READERS: dict[Vorm, Callable[[Any, Raad], Any]] = {
    "gebied": area,
    "gemeente": gemeente,
    "cyclus": cycle,
    "getal": number,
    "datum": day,
    "naam": _text("naam"),
    "type": _text("type"),
    "status": status,
    "ja/nee": yes_no,
    "bron": _text("bron"),
}
