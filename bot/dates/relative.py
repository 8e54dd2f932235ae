"""Rules that count from today: 'morgen', 'over 10 werkdagen', 'binnen een maand', 'drie dagen geleden'."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.dates.lead import UNIT, Relation, shift
from bot.dates.reading import Ask, Outcome, Rule, Where, rule
from bot.dates.spans import add_months, day
from bot.dates.words import NUMBER, number

_PARTS = r"(?:ochtend|morgen|middag|avond|vroeg)"
_DAY_WORDS = (
    (r"vandaag|van(?:ochtend|morgen|middag|avond|nacht)", 0),
    (rf"overmorgen{_PARTS}?", 2),
    (rf"morgen{_PARTS}?", 1),
    (rf"eergister(?:en)?{_PARTS}?", -2),
    (rf"gister(?:en)?{_PARTS}?", -1),
)
_DAY_WORD = "(?:" + "|".join(pattern for pattern, _ in _DAY_WORDS) + ")"
_HALF = r"(?:een\shal(?:f|ve)|half|halve|anderhalf|anderhalve|\d{1,2},5)"
_ABOUT = r"(?:ongeveer|circa|ca\.?|zo'n|ruim|bijna|maximaal|hooguit|uiterlijk|de|nog|precies|exact)"
_COUNT = (
    rf"(?:(?P<half>{_HALF})|(?P<scant>een\s(?:kleine|krappe|goede|dikke|ruime)(?:\s(?P<some>{NUMBER}))?)"
    rf"|(?P<count>{NUMBER})(?:\s?(?:-|of|a|tot)\s?(?P<most>{NUMBER}))?)"
)
_AMOUNT = rf"(?:(?P<about>{_ABOUT})\s)?{_COUNT}\s?(?P<unit>{UNIT})"
_SPREAD = re.compile(
    r"(?:verdeeld|gespreid|verspreid|uitgesmeerd|gemeten|gemiddeld|berekend|rapportage|cijfers|verantwoording)\s$"
)
_AFTER_EVENT = frozenset({"na", "nadat", "daarna", "vanaf", "volgend", "volgende", "later", "eerder"})


def _day_word(match: re.Match[str], ask: Ask) -> Outcome:
    if ask.lead.article or re.search(r"(?:goede|op\seen|vandaag\sop)\s$", ask.line.before(match.start())):
        return None
    if ask.line.folded.startswith((" de dag", " op morgen"), match.end()):
        return None  # 'vandaag de dag': these years; 'van vandaag op morgen': quickly
    return day(
        ask.today + timedelta(days=_days_on(match[0])), certain=ask.lead.relation is not Relation.BEFORE
    )


def _days_on(word: str) -> int:
    return next(days for pattern, days in _DAY_WORDS if re.fullmatch(pattern, word))


def _end_of_day(match: re.Match[str], ask: Ask) -> Outcome:
    return day(ask.today)


def _ahead(match: re.Match[str], ask: Ask) -> Outcome:
    spread_out = _SPREAD.search(ask.line.before(match.start()))
    if spread_out or ask.line.next_word(match.end()) in _AFTER_EVENT:
        return None
    return _moved(match, ask)


def _moved(match: re.Match[str], ask: Ask) -> Outcome:
    unit = match["unit"]
    about = match["about"] not in (None, "uiterlijk", "maximaal", "hooguit", "de", "nog", "precies", "exact")
    if match["half"]:
        return _half(match["half"], unit, ask)
    count = number(match["some"] or "1") if match["scant"] else number(match["most"] or match["count"])
    return day(
        shift(ask.today, count, unit, ask.werkdagen), certain=not (about or match["most"] or match["scant"])
    )


def _half(half: str, unit: str, ask: Ask) -> Outcome:
    """'een half jaar' is six months; halves of shorter units are rounded up to days, and never certain."""
    whole = 1 if half.startswith("anderhal") else int(half.partition(",")[0]) if half[0].isdigit() else 0
    if unit.startswith(("jaar", "jr")):
        return day(add_months(ask.today, 12 * whole + 6))
    days = {"w": 4, "m": 15, "k": 45}.get(unit[0])
    if days is None or unit.startswith(("werkdag", "wd")):
        return None
    return day(shift(ask.today, whole, unit, ask.werkdagen) + timedelta(days=days), certain=False)


def _or_so(match: re.Match[str], ask: Ask) -> Outcome:
    """'over een dag of tien', 'over een week of drie à vier'."""
    return day(shift(ask.today, number(match["count"]), match["unit"], ask.werkdagen), certain=False)


def _ago(match: re.Match[str], ask: Ask) -> Outcome:
    return day(shift(ask.today, -number(match["count"]), match["unit"], ask.werkdagen))


def _in_time(match: re.Match[str], ask: Ask) -> Outcome:
    return day(shift(ask.today, number(match["count"]), match["unit"], ask.werkdagen), certain=False)


def _from_day(match: re.Match[str], ask: Ask) -> Outcome:
    """'morgen over een week', 'vandaag over 14 dagen'."""
    base = ask.today + timedelta(days=_days_on(match["word"]))
    return day(shift(base, number(match["count"]), match["unit"], ask.werkdagen))


def _next_werkdag(match: re.Match[str], ask: Ask) -> Outcome:
    return day(ask.werkdagen.add(ask.today, 1))


def _now(match: re.Match[str], ask: Ask) -> Outcome:
    counted = ask.lead.offset is not None
    return day(ask.today) if counted or ask.lead.preposition in ("per", "vanaf") else None


RULES: tuple[Rule, ...] = (
    rule(rf"(?P<word>{_DAY_WORD})\sover\s(?P<count>{NUMBER})\s(?P<unit>{UNIT})", _from_day),
    rule(
        r"(?:het\s)?einde?(?:\svan)?(?:\s(?:de|deze|vd|v/d|v\.d\.))?\s(?:werkdag|dag|ochtend|middag)|eod|cob",
        _end_of_day,
    ),
    rule(_DAY_WORD, _day_word),
    rule(r"nu|heden", _now),
    rule(
        rf"(?:over|binnen)\s(?:een|'?n)\s(?P<unit>{UNIT})\sof\s(?:{NUMBER}\s(?:a|tot)\s)?(?P<count>{NUMBER})",
        _or_so,
    ),
    rule(rf"(?:over|binnen)\s(?:(?:de\s)?komende\s|nu\sen\s)?{_AMOUNT}(?:\stijd)?", _ahead),
    rule(
        r"(?:over|binnen)\s(?P<about>)(?:een\s)?(?P<half>half)(?P<count>)(?P<most>)(?P<scant>)(?P<some>)(?P<unit>jaar)",
        _ahead,
    ),
    rule(rf"(?:komende|eerstkomende|aankomende)\s(?P<count>{NUMBER})\s(?P<unit>{UNIT})", _in_time),
    rule(rf"in\s(?P<count>{NUMBER})\s(?P<unit>dagen|week|weken|werkdagen)", _in_time, Where.SEGMENT),
    rule(rf"(?P<count>{NUMBER})\s(?P<unit>{UNIT})\sgeleden", _ago),
    rule(r"(?:eerstvolgende|eerst\svolgende|volgende|komende|eerstkomende)\swerkdag", _next_werkdag),
)
