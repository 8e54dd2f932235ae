"""The words directly before and after a date: 'uiterlijk vóór', 'twee weken na', 'd.d.' and 'jl.'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from bot.dates.spans import Direction, add_months, after, before
from bot.dates.werkdagen import Werkdagen
from bot.dates.words import ARTICLE, NUMBER, ORDINAL, WEEKDAY_LONG, WEEKDAYS, number, weekday

UNIT = (
    r"(?:werkdag(?:en)?|wd|dag(?:en)?|dgn|dagje|etma(?:al|len)|week|weken|weekje|wk|wkn|maand(?:en)?|maandje|mnd(?:en)?"
    r"|kwarta(?:al|len)|halfjaar|jaar|jaren|jr|uur|uren)"
)


class Relation(Enum):
    ON = "on"
    BEFORE = "before"
    FROM = "from"
    AFTER = "after"


@dataclass(frozen=True)
class Offset:
    """'twee weken na': so many units, negative before; 'de vrijdag voor': one weekday."""

    count: int
    unit: str


@dataclass(frozen=True)
class Lead:
    """start: where the leading words begin. strong: they announce a deadline. preposition: '' without one.

    document: nothing but what is dated stands before it ('verslag 17 december'): its date when that is past.
    """

    start: int
    relation: Relation = Relation.ON
    preposition: str = ""
    article: str = ""
    near: str = ""
    strong: bool = False
    reference: bool = False
    direction: Direction | None = None
    fuzzy: bool = False
    recurring: bool = False
    document: bool = False
    offset: Offset | None = None


@dataclass(frozen=True)
class Tail:
    """'jl.', 'a.s.' or 'einde dag' after a date."""

    end: int
    direction: Direction | None = None


_STRONG = (
    r"(?:(?:tot|voor)\s)?(?:uiterl(?:ijk|\.)|ten\slaatste|op\s(?:zijn|z'n|zn|haar)\slaatst|niet\slater\sdan|niet\sna"
    r"|(?:deadline|einddatum|streefdatum|termijn|inleverdatum|opleverdatum|planning(?!\s(?:voor|na|tot))|gereed|due)"
    r"(?:\s(?:is|van|op))?)"
)
_BEFORE = r"(?:(?:nog|ruim|graag|liefst)\s)?voor|eerder\sdan|vroeger\sdan|voorafgaand\saan"
_FROM = (
    r"per|m\.?\s?i\.?\s?v\.?|met\singang\svan|ingaande(?:\sop|\sper)?|vanaf|sinds|sedert|niet\seerder\sdan"
    r"|niet\svoor|startend\sop|pas\sper|pas\sop|pas\svanaf"
)
_AFTER = r"(?:pas\s|direct\s|meteen\s|kort\s|vlak\s)?na"
_OF = r"van|d\.?\s?d\.|dd\.?|de\sdato"
_ROUND = r"rondom|rond|omstreeks|tegen|ongeveer|circa|ca\."
_ON = (
    r"nog|voor\sof\s(?:uiterlijk\s)?op|op\sof\svoor|op|in\sde\sloop\svan|in|tijdens|gedurende|tussen"
    r"|tot\sen\smet|t/m|tm|t\.?e\.?m\.?|tot|bij|binnen|om"
)
_PREPOSITION = "|".join((_STRONG, _ON, _FROM, _AFTER, _OF, _ROUND, _BEFORE))
_NEXT = (
    r"(?:aanstaande?|aankomende?|eerstkomende?|eerstvolgende?|komende?|volgende?|a\.s\."
    r"|(?:volgende|komende|deze)\sweek)"
)
_LAST = r"(?:afgelopen|jongstleden|vorige?)"

_OFFSET = (
    rf"(?:(?:binnen|uiterlijk|maximaal|minimaal|minstens|hooguit)\s)?(?:de\s)?"
    rf"(?:(?:(?P<count>{NUMBER})|de|eerste|eerstvolgende|volgende(?!\s(?:week|maand|jaar)))\s(?P<unit>{UNIT})"
    r"|(?<![a-z]\s)(?P<one>dag|week)"
    rf"|(?:(?:eerste|eerstvolgende|laatste)\s)?(?P<weekday>{WEEKDAY_LONG}))\s"
    r"(?P<side>voorafgaand\saan|voor|eerder\sdan|na|vanaf)\s"
)
_LEAD = re.compile(
    rf"(?<![\w-])(?:(?P<strong>{_STRONG})\s{{0,2}}:?\s)?(?:{_OFFSET}|(?:(?P<prep>{_PREPOSITION})"
    rf"(?::?\s|(?<=\.)))?)(?P<article>{ARTICLE})?(?P<near>{_NEXT}\s|{_LAST}\s)?$",
    re.ASCII,
)
_END_OF_DAY = (
    r"(?:,?\s(?:aan\s)?(?:het\s)?einde?(?:\svan)?(?:\s(?:de|die|vd|v/d|v\.d\.))?\s(?:werkdag|dag|ochtend|middag)"
    r"|,?\seod)|\s(?:nog|uiterlijk)(?=\s?(?:$|[,;.)]))"
)
_TAIL = re.compile(
    r"(?:\s?,?\s?(?:(?P<back>jongstleden|laatstleden|jl|j\.l|ll|l\.l)|(?P<next>aanstaande|aanstaand"
    rf"|eerstkomende|a\.s|as|e\.k))(?!\w)\.?(?!\s{WEEKDAY_LONG}))?(?:{_END_OF_DAY}(?!\w))?",
    re.ASCII,
)
# 'elke vrijdag', 'behalve vrijdag', 'niet op 1 maart': no day is meant, and none of the shorter readings.
_RECURRING = re.compile(
    rf"(?<!\w)(?:(?:elke|elk|iedere|ieder|alle|om\sde)\s(?:{ORDINAL}\s|laatste\s)?"
    r"|(?:behalve|uitgezonderd|niet|m\.?u\.?v\.?|i\.?p\.?v\.?|in\splaats|met\suitzondering)\s)$",
    re.ASCII,
)
_DOCUMENT = re.compile(
    r"(?<!\w)(?:verslag|notulen|(?:kamer)?brief|mail|besluitenlijst|actielijst|afspraken|besluiten|cijfers|rapportage"
    r"|presentatie|overleg|vergadering|bijeenkomst|sessie|gesprek|werkbezoek)(?:\s(?:prt|rrt|vergadering|overleg))?\s$",
    re.ASCII,
)
_ONLY_STRONG = re.compile(_STRONG, re.ASCII)
_RELATIONS = tuple(
    (re.compile(pattern, re.ASCII), relation)
    for pattern, relation in (
        (_STRONG, Relation.ON),
        (_ON, Relation.ON),
        (_FROM, Relation.FROM),
        (_AFTER, Relation.AFTER),
        (_BEFORE, Relation.BEFORE),
    )
)


def lead(text: str, start: int) -> Lead:
    """The leading words at the end of `text`, which stops at position `start` of its line."""
    match = _LEAD.search(text)
    begin = match.start() if match else len(text)
    recurring = _RECURRING.search(text[:begin])
    if recurring or match is None:
        return Lead(
            start - len(text) + (recurring.start() if recurring else begin), recurring=bool(recurring)
        )
    words = " ".join((match["prep"] or "").split())
    document = bool(not match[0] and _DOCUMENT.search(text))
    return Lead(
        start=start - len(match[0]),
        relation=_relation(words),
        preposition=words,
        article=(match["article"] or "").strip(),
        near=(match["near"] or "").strip(),
        strong=bool(match["strong"] or _ONLY_STRONG.fullmatch(words)),
        reference=bool(words and re.fullmatch(_OF, words)),
        direction=Direction.NEAREST if document else _direction(words, match["near"] or ""),
        fuzzy=bool(words and re.fullmatch(_ROUND, words)) or _is_some_week(match),
        document=document,
        offset=_offset(match),
    )


def tail(folded: str, end: int) -> Tail:
    """'jl.', 'a.s.' or 'einde dag' at position `end`."""
    match = _TAIL.match(folded, end)
    if match is None:
        return Tail(end)
    if match["back"]:
        return Tail(match.end(), Direction.BACK)
    return Tail(match.end(), Direction.FORWARD if match["next"] else None)


def shift(d: date, count: int, unit: str, werkdagen: Werkdagen) -> date:
    """d moved by so many units; hours count per full day, weekdays lie strictly before or after d."""
    if unit.startswith(WEEKDAYS):
        return after(d, weekday(unit)) if count > 0 else before(d, weekday(unit))
    if unit.startswith(("werkdag", "wd")):
        return werkdagen.add(d, count)
    if unit.startswith(("dag", "dgn", "etma")):
        return d + timedelta(days=count)
    if unit.startswith(("week", "weken", "wk")):
        return d + timedelta(weeks=count)
    if unit in ("uur", "uren"):
        return d + timedelta(days=count // 24)
    if unit.startswith("kwart"):
        return add_months(d, 3 * count)
    if unit == "halfjaar":
        return add_months(d, 6 * count)
    return add_months(d, (12 if unit.startswith("j") else 1) * count)


def _relation(words: str) -> Relation:
    return next((relation for pattern, relation in _RELATIONS if pattern.fullmatch(words)), Relation.ON)


def _direction(words: str, near: str) -> Direction | None:
    if near:
        return Direction.BACK if re.match(_LAST, near) else Direction.FORWARD
    if words == "van":
        return Direction.NEAREST
    if re.fullmatch(_OF + "|sinds|sedert", words):
        return Direction.BACK
    return None


def _is_some_week(match: re.Match[str]) -> bool:
    """'de week na Pasen': which of its days is anybody's guess."""
    return not match["count"] and "week" in (match["unit"], match["one"])


def _offset(match: re.Match[str]) -> Offset | None:
    unit = match["unit"] or match["one"] or match["weekday"]
    if not unit:
        return None
    count = number(match["count"]) if match["count"] else 1
    return Offset(count if match["side"] in ("na", "vanaf") else -count, unit)
