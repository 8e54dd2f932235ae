"""A deadline in English minutes, in Dutch: 'by 15 March' → 'uiterlijk 15 maart'; its date is read there."""

from __future__ import annotations

import re

from bot.patronen import later

_MAANDEN = dict(
    zip(
        "january february march april may june july august september october november december".split(),
        "januari februari maart april mei juni juli augustus september oktober november december".split(),
        strict=True,
    )
)
# Those that are a month where they stand alone: 'May' and 'June' may be who is to do it.
_NIEMANDS_MAAND = {en: nl for en, nl in _MAANDEN.items() if en not in ("april", "may", "june")}
_DAGEN = dict(
    zip(
        "monday tuesday wednesday thursday friday saturday sunday".split(),
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
        strict=True,
    )
)
_TELWOORDEN = dict(
    zip(
        "a one two three four five six seven eight ten fourteen".split(),
        "1 1 2 3 4 5 6 7 8 10 14".split(),
        strict=True,
    )
)
_EENHEDEN = {"day": "dagen", "week": "weken", "month": "maanden"}
_RANGEN = {"first": "eerste", "second": "tweede", "third": "derde", "last": "laatste"}
_VOOR = {
    "by": "uiterlijk",
    "until": "tot",
    "before": "voor",
    "on": "op",
    "due": "uiterlijk",
    "no later than": "uiterlijk",
    "not later than": "uiterlijk",
}
_DELEN = {
    **dict.fromkeys(("beginning", "start", "early"), "begin"),
    **dict.fromkeys(("middle", "mid"), "medio"),
    **dict.fromkeys(("end", "late"), "eind"),
}
_MAAND = "|".join(naam if naam == "may" else f"{naam}|{naam[:3]}" for naam in _MAANDEN)
_WEEKDAG = "|".join((*(rf"{naam}|{naam[:3]}\.?" for naam in _DAGEN), r"tues\.?", r"weds\.?", r"thurs?\.?"))
_RANGWOORDEN = dict(
    zip(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth".split(),
        "1 2 3 4 5 6 7 8 9 10 11 12 15".split(),
        strict=True,
    )
)
_TERMIJN = later(
    rf"(?<!\d)(?:\b(?P<voor>{'|'.join(_VOOR)})\s+)?(?:the\s+)?"
    rf"(?:(?:{_WEEKDAG}),?\s+(?:the\s+)?(?=\d|(?:{_MAAND})\b|{'|'.join(_RANGWOORDEN)}))?(?:"
    rf"(?<!\d)(?P<dag>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<maand>{_MAAND})\b\.?(?:,?\s+(?P<jaar>\d{{4}}))?"
    rf"|(?P<dagwoord>{'|'.join(_RANGWOORDEN)})\s+of\s+(?P<maand5>{_MAAND})\b(?:,?\s+(?P<jaar5>\d{{4}}))?"
    rf"|(?P<maand2>{_MAAND})\b\.?\s+(?:the\s+)?(?P<dag2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<jaar2>\d{{4}}))?"
    rf"|(?P<deel>beginning|start|middle|end)\s+of\s+(?:the\s+)?(?P<van>(?:{_MAAND})\b|(?:(?:next|this)\s+)?(?:week|month|year|quarter)(?:\s+\d{{1,2}})?|Q[1-4])(?!\w)"
    rf"|(?P<deel2>early|mid|late)[\s-]+(?P<van2>{_MAAND})\b"
    r"|(?P<morgen>tomorrow)\b|(?P<zomer>summer)\b|(?P<vergadering>next\s+(?:meeting|session|call))\b"
    rf"|(?:in\s+(?P<in_maand>{_MAAND})|(?P<maand4>{_MAAND})(?=\s+20\d\d\b))\b(?:\s+(?P<jaar4>20\d\d))?"
    rf"|(?P<rang>first|second|third|last)\s+week\s+of\s+(?P<van3>{_MAAND})\b|(?P<jaareinde>year(?:\s+|-)end)\b"
    rf"|(?P<volgende>next|this)\s+(?P<wanneer>week|month|{'|'.join(_DAGEN)})\b"
    rf"|(?P<dag_van>{'|'.join(_DAGEN)})\s+(?P<welke>next|this)\s+week\b"
    rf"|(?P<weekdag>{'|'.join(_DAGEN)})\b(?:\s+the\s+(?P<dag3>\d{{1,2}})(?:st|nd|rd|th)\b)?"
    rf"|(?:in|within)\s+(?P<aantal>\d{{1,2}}|{'|'.join(_TELWOORDEN)})\s+(?P<werk>(?:working|business)\s+)?(?P<eenheid>{'|'.join(_EENHEDEN)}|fortnight)s?\b(?!\s+(?:of|after|from)\s+(?!today\b|now\b)[a-z]))",
    re.IGNORECASE,
)
# Of what else it is the day: 'the outcome of the vote of 1 July', but for a meeting at which it is due.
_VAN_IETS = later(r"\bof\s+(?:the\s+)?$", re.IGNORECASE)
_DAAR = later(
    r"\b(?:week|(?:before|by|until)\s+(?:the|our|a)\s+(?:\w{2,20}\s+){0,2}\w{2,20}"
    r"|(?:at|for|to|in|during)\s+(?:(?:the|our|a)\s+)?(?:\w{2,20}\s+){0,2}"
    r"(?:meeting|session|board|council|committee|conference|call|assembly|workshop|table|forum))\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_STUKKEN = {"week": "week", "month": "maand", "year": "jaar", "quarter": "kwartaal"}
_WANNEER = {"week": "week", "month": "maand", **_DAGEN}


def in_dutch(tekst: str, *, alone: bool = False, due: bool = False) -> tuple[str, str] | None:
    """The first deadline in English in `tekst`: as it would be written in Dutch, and as it is printed.

    `alone`: the text says nothing else, so that 'Friday' is one; within a sentence it is told of anything.
    `due`: not the day of something that the text names, as in 'the outcome of the vote of 1 July'.
    """
    dagen = (een for een in _TERMIJN.finditer(tekst) if not (due and _is_of_something(tekst[: een.start()])))
    match = next((een for een in dagen if alone or _is_announced(een)), None)
    if match is None:
        maand = _NIEMANDS_MAAND.get(tekst.strip().lower()) if alone else None
        return (f"in {maand}", tekst.strip()) if maand else None
    voor = f"{_VOOR[match['voor'].lower()]} " if match["voor"] else ""
    return f"{voor}{_words(match)}", match[0]


def _is_of_something(voor: str) -> bool:
    return bool(_VAN_IETS.search(voor[-10:])) and not _DAAR.search(voor[-90:])


def _is_announced(match: re.Match[str]) -> bool:
    return bool(match["voor"]) or not (match["weekdag"] or match["zomer"])


def _words(match: re.Match[str]) -> str:
    maand = match["maand"] or match["maand2"]
    if maand:
        jaar = match["jaar"] or match["jaar2"]
        return f"{match['dag'] or match['dag2']} {_month(maand)}{f' {jaar}' if jaar else ''}"
    if match["dagwoord"]:
        dag = _RANGWOORDEN[match["dagwoord"].lower()]
        return f"{dag} {_month(match['maand5'])} {match['jaar5'] or ''}".strip()
    if match["deel"]:
        return f"{_DELEN[match['deel'].lower()]} {_stretch(match['van'])}"
    if match["deel2"]:
        return f"{_DELEN[match['deel2'].lower()]} {_month(match['van2'])}"
    if losse_maand := match["in_maand"] or match["maand4"]:
        return f"in {_month(losse_maand)} {match['jaar4'] or ''}".strip()
    if match["rang"]:
        return f"{_RANGEN[match['rang'].lower()]} week van {_month(match['van3'])}"
    if match["jaareinde"]:
        return "eind dit jaar"
    if match["morgen"]:
        return "morgen"
    if match["zomer"]:
        return "de zomer"
    if match["vergadering"]:
        return "de volgende vergadering"
    if match["volgende"]:
        return f"{_which(match['volgende'])} {_WANNEER[match['wanneer'].lower()]}"
    if match["dag_van"]:
        return f"{_DAGEN[match['dag_van'].lower()]} {_which(match['welke'])} week"
    if match["weekdag"]:
        van_de_maand = f" de {match['dag3']}e" if match["dag3"] else ""
        return f"{_DAGEN[match['weekdag'].lower()]}{van_de_maand}"
    aantal = match["aantal"].lower()
    if match["eenheid"].lower() == "fortnight":
        return "over 2 weken"
    eenheid = "werkdagen" if match["werk"] else _EENHEDEN[match["eenheid"].lower()]
    return f"over {_TELWOORDEN.get(aantal, aantal)} {eenheid}"


def _stretch(woorden: str) -> str:
    """A month, or 'next week', 'the month', 'week 15', 'Q2', of which a deadline is the end."""
    delen = woorden.lower().split()
    if delen[0] in ("next", "this"):
        return f"{_which(delen[0])} {_STUKKEN[delen[1]]}"
    if delen[0] in _STUKKEN:
        return " ".join((_STUKKEN[delen[0]], *delen[1:]))
    return woorden if delen[0][1:].isdigit() else _month(woorden)


def _which(woord: str) -> str:
    return "volgende" if woord.lower() == "next" else "deze"


def _month(maand: str) -> str:
    return next(nl for en, nl in _MAANDEN.items() if en.startswith(maand.lower()[:3]))
