"""One speakable Dutch sentence about a point, as a chair reads it aloud at the opening of a meeting.

The text of a point is anybody's Dutch: a noun phrase, an order, half a question. So it comes first, as it is,
and what there is to say about it follows behind the colon with a subject of its own ('dat').
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot import dates

_NUMBERS = (
    *("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien"),
    *("negentien", "twintig"),
)
# What people type and nobody says.
_SHORT = {
    "z.s.m.": "zo snel mogelijk",
    "zsm": "zo snel mogelijk",
    "m.b.t.": "met betrekking tot",
    "i.v.m.": "in verband met",
    "n.a.v.": "naar aanleiding van",
    "t.a.v.": "ten aanzien van",
    "t.b.v.": "ten behoeve van",
    "i.o.m.": "in overleg met",
    "d.m.v.": "door middel van",
    "i.p.v.": "in plaats van",
    "m.n.": "met name",
    "o.a.": "onder andere",
    "t/m": "tot en met",
    "bijv.": "bijvoorbeeld",
    "bv.": "bijvoorbeeld",
    "evt.": "eventueel",
    "incl.": "inclusief",
    "enz.": "enzovoort",
    "etc.": "enzovoort",
}
_SHORTENED = re.compile(
    rf"(?<![\w.])(?:{'|'.join(re.escape(s) for s in sorted(_SHORT, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_WRITTEN_DAY = re.compile(
    r"(?<![\w-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})-(\d{1,2})-(\d{4}))(?![\w-])", re.ASCII
)
_EURO = re.compile(r"€\s?(\d(?:[\d.,]*\d)?)")
_MARKS = re.compile(r"[*_~`#|<>{}\[\]\\^]|(?<!\w)@(?=\w)")
_FROM_A_CHILD = re.compile(  # as texts.doorgeleiding.outcome makes it
    r"[A-Z][A-Z-]*-(?:\d{4}-\d\d-\d\d(?:-\d+)?|TUSSENTIJDS)/A\d+: (\w+)(?: – (.+))?", re.ASCII | re.DOTALL
)
_AFTER_PAS = re.compile(r"(?:na|nadat|zodra|als|wanneer|indien|mits|bij|vanaf|in|op)\b", re.IGNORECASE)
_UNTIL = re.compile(r"(?:tot|van|met)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Punt:
    """What is said about one point; names as people know them, None where the register is silent.

    `kinderen`: passed on to how many tafels, and at how many of them it is closed. `bericht` is the latest
    terugkoppeling, '' where it says no more than its `stand`; `melder` gave it.
    """

    soort: str
    tekst: str
    eigenaars: tuple[str, ...] = ()
    vraagsteller: str | None = None
    termijn: date | None = None
    woorden: str | None = None
    voorwaarde: str | None = None
    kinderen: tuple[int, int] = (0, 0)
    uitgesteld: int = 0
    bericht: str | None = None
    stand: str | None = None
    melder: str | None = None
    slot: str | None = None  # of a closed point: afgerond or vervallen
    uitkomst: str | None = None  # of a closed point: the answer or the reason


# How minutes mark a point, and how they begin a question: 'De heer Wienstra vraagt hoeveel …'.
_NUMBERED = re.compile(r"\s*\[[AB]\d{1,3}\]|\s*\(actiepunt\)", re.IGNORECASE)
_ASKS = re.compile(r"^(?:de heer|mevrouw|dhr\.|mw\.)(?:\s+\S+){1,4}?\s+vraagt\s+", re.IGNORECASE)


def sentence(punt: Punt, today: date) -> str:
    """The sentence about `punt`, with its full stop; not escaped."""
    subject, link = _subject(punt)
    closed = _closed(punt)
    clauses = [closed] if closed else [_state(punt, today), _passed_on(*punt.kinderen), _postponed(punt)]
    told = f"{subject}{link}{'; '.join(c for c in [*clauses, _report(punt)] if c)}"
    return told if told[-1] in ".?!…" else f"{told}."


def spoken(text: str) -> str:
    """`text` as it can be read aloud: no mark-up or symbols, usual abbreviations and dates in full."""
    unmarked = _NUMBERED.sub("", " ".join(text.split()))
    plain = _SHORTENED.sub(lambda found: _SHORT[found[0].casefold()], unmarked)
    plain = _EURO.sub(r"\1 euro", _WRITTEN_DAY.sub(_in_words, plain)).replace("%", " procent")
    plain = _MARKS.sub("", plain).replace(" & ", " en ")
    plain = "".join(sign for sign in plain if unicodedata.category(sign)[0] != "S" or sign in "+=")
    return " ".join(plain.split()).strip(" .;:,–-")


def late(termijn: date, today: date) -> str:
    """How long ago a date was, as people say it: 'vijf dagen', 'ruim twee weken', 'ruim drie maanden'."""
    days = (today - termijn).days
    if days < 14:
        return f"{number(days)} {'dag' if days == 1 else 'dagen'}"
    if days < 63:
        return _about(days // 7, "weken", exact=days % 7 == 0)
    months = (today.year - termijn.year) * 12 + today.month - termijn.month - (today.day < termijn.day)
    if months < 24:
        return _about(months, "maanden", exact=today.day == termijn.day)
    return _about(months // 12, "jaar", exact=months % 12 == 0 and today.day == termijn.day)


def number(n: int) -> str:
    return _NUMBERS[n] if n < len(_NUMBERS) else str(n)


def listed(names: Sequence[str]) -> str:
    """'COA', 'COA en AenM', 'COA, AenM en VRO'."""
    return " en ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def day(d: date, today: date) -> str:
    """'donderdag 21 januari'; the year where it is not this one."""
    return dates.long_day(d).removesuffix(f" {today.year}")


def _about(n: int, unit: str, *, exact: bool) -> str:
    return f"{'' if exact else 'ruim '}{number(n)} {unit}"


def _subject(punt: Punt) -> tuple[str, str]:
    """What the sentence is about, and what leads on to the rest."""
    text = spoken(_ASKS.sub("", punt.tekst) if punt.soort == "vraag" else punt.tekst)
    text = text[:1].upper() + text[1:]
    if punt.soort == "vraag":
        whose = f" van {spoken(punt.vraagsteller)}" if punt.vraagsteller else ""
        return f"De vraag{whose} ‘{text}’", " "
    return (f"‘{text}’" if text[-1:] in "?!" else text), ": dat "


def _state(punt: Punt, today: date) -> str:
    """With whom it lies, and when it has to be done."""
    asked = punt.soort == "vraag"
    who, done = _owned(punt), "beantwoord" if asked else "klaar"
    if punt.termijn and punt.termijn < today:
        before = f"zou uiterlijk {day(punt.termijn, today)} {done} zijn"
        passed = f"is nu {late(punt.termijn, today)} te laat"
        told = f"{who}, {before}" if who else before
        return f"{told}, en het antwoord {passed}" if asked else f"{told} en {passed}"
    if punt.termijn == today:
        return _and(who, f"zou vandaag {done} zijn")
    if punt.termijn:
        told = f"moet uiterlijk {day(punt.termijn, today)} {done} zijn"
        return _and(who, f"{told}, dat is {spoken(punt.voorwaarde)}" if punt.voorwaarde else told)
    if punt.voorwaarde:
        return _and(who, _condition(spoken(punt.voorwaarde), "worden beantwoord " if asked else ""))
    if punt.woorden:
        words = spoken(punt.woorden)
        words = words[:1].lower() + words[1:]
        return (
            f"{who}, met als termijn: {words}" if who else f"is nog niet beantwoord; de termijn is: {words}"
        )
    if asked:
        return _and(who, "is nog niet beantwoord")
    return f"{who}; er is geen datum afgesproken" if punt.eigenaars else f"{who} en geen datum"


def _owned(punt: Punt) -> str:
    """With whom it lies; '' for a question, which needs no owner."""
    names = listed([spoken(name) for name in punt.eigenaars])
    if punt.soort == "toezegging":
        return f"is toegezegd door {names}" if names else "is toegezegd maar heeft nog geen eigenaar"
    if names:
        return f"ligt bij {names}"
    return "" if punt.soort == "vraag" else "heeft nog geen eigenaar"


def _and(who: str, what: str) -> str:
    return f"{who} en {what}" if who else what


def _condition(words: str, done: str) -> str:
    """'kan pas na publicatie van de raming', 'kan pas worden beantwoord zodra de raming er is'."""
    if _AFTER_PAS.match(words):
        return f"kan pas {done}{words[:1].lower()}{words[1:]}"
    return f"hangt af van: {words}"


def _passed_on(closed: int, total: int) -> str:
    if total == 0:
        return ""
    if total == 1:
        return f"dat is doorgeleid naar een andere tafel en is daar {'' if closed else 'nog niet '}klaar"
    how_many = number(closed) if closed else "nog geen"
    return f"dat is doorgeleid naar {number(total)} tafels, waarvan er {how_many} klaar {'zijn' if closed > 1 else 'is'}"


def _postponed(punt: Punt) -> str:
    times = "één keer" if punt.uitgesteld == 1 else f"al {number(punt.uitgesteld)} keer"
    return f"de termijn is {times} uitgesteld" if punt.uitgesteld else ""


def _closed(punt: Punt) -> str:
    if punt.slot is None:
        return ""
    done = "is beantwoord" if punt.soort == "vraag" and punt.slot == "afgerond" else f"is {punt.slot}"
    return f"{done}: {spoken(punt.uitkomst)}" if punt.uitkomst else done


def _report(punt: Punt) -> str:
    """The last that was heard of it, and from whom."""
    if punt.bericht is None or punt.uitkomst:
        return ""
    child = _FROM_A_CHILD.fullmatch(punt.bericht.strip())
    if child:
        said = f", {spoken(child[2])}" if child[2] else ""
        return f"van de andere tafel komt het bericht: {child[1]}{said}"
    text = spoken(punt.bericht)
    who = spoken(punt.melder) if punt.melder else ""
    more = f": {text}" if text else ""
    match punt.stand:
        case "loopt":
            return f"{who} meldt dat het nog loopt{more}" if who else f"gemeld is dat het nog loopt{more}"
        case "uitstel":
            until = f" {text[:1].lower()}{text[1:]}" if _UNTIL.match(text) else more
            return f"{who} vraagt uitstel{until}" if who else f"er is uitstel gevraagd{until}"
        case "afgerond" if punt.slot is None:  # opened again since
            return f"eerder is gemeld dat het was afgerond{more}"
    if not text:
        return ""
    return f"{who} meldt: {text}" if who else f"het laatste bericht is: {text}"


def _in_words(found: re.Match[str]) -> str:
    year, month, number_, day_, month_, year_ = found.groups()
    try:
        written = date(int(year or year_), int(month or month_), int(number_ or day_))
    except ValueError:
        return found[0]
    return dates.long_day(written).partition(" ")[2]
