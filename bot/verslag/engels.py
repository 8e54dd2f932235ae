"""A deadline in English minutes, in Dutch: 'by 15 March' → 'uiterlijk 15 maart'; its date is read there."""

from __future__ import annotations

import re

_MAANDEN = dict(
    zip(
        "january february march april may june july august september october november december".split(),
        "januari februari maart april mei juni juli augustus september oktober november december".split(),
        strict=True,
    )
)
_DAGEN = dict(
    zip(
        "monday tuesday wednesday thursday friday saturday sunday".split(),
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
        strict=True,
    )
)
_TELWOORDEN = {"one": "1", "two": "2", "three": "3", "four": "4", "six": "6", "eight": "8", "a": "1"}
_EENHEDEN = {"day": "dagen", "week": "weken", "month": "maanden"}
_VOOR = {
    "by": "uiterlijk",
    "until": "tot",
    "before": "voor",
    "on": "op",
    "due": "uiterlijk",
    "no later than": "uiterlijk",
}
_MAAND = "|".join(naam if naam == "may" else f"{naam}|{naam[:3]}" for naam in _MAANDEN)
_TERMIJN = re.compile(
    rf"(?<!\d)(?:\b(?P<voor>{'|'.join(_VOOR)})\s+)?(?:the\s+)?(?:(?:{'|'.join(_DAGEN)}),?\s+(?=\d|(?:{_MAAND})\b))?(?:"
    rf"(?<!\d)(?P<dag>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<maand>{_MAAND})\b\.?(?:,?\s+(?P<jaar>\d{{4}}))?"
    rf"|(?P<maand2>{_MAAND})\b\.?\s+(?P<dag2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<jaar2>\d{{4}}))?"
    rf"|(?P<deel>beginning|start|middle|end)\s+of\s+(?P<maand3>{_MAAND}|next\s+week|the\s+month)\b"
    rf"|(?P<volgende>next|this)\s+(?P<wanneer>week|month|{'|'.join(_DAGEN)})\b"
    rf"|(?P<weekdag>{'|'.join(_DAGEN)})\b"
    rf"|(?:in|within)\s+(?P<aantal>\d{{1,2}}|{'|'.join(_TELWOORDEN)})\s+(?P<eenheid>{'|'.join(_EENHEDEN)})s?\b)",
    re.IGNORECASE,
)
_DELEN = {"beginning": "begin", "start": "begin", "middle": "medio", "end": "eind"}
_WANNEER = {"week": "week", "month": "maand", **_DAGEN}


def in_dutch(tekst: str) -> tuple[str, str] | None:
    """The first deadline in English in `tekst`: as it would be written in Dutch, and as it is printed."""
    alle = _TERMIJN.finditer(tekst)
    match = next((een for een in alle if een["voor"] or not een["weekdag"]), None)
    if match is None:  # 'Wednesday' alone is told of anything
        return None
    voor = f"{_VOOR[match['voor'].lower()]} " if match["voor"] else ""
    return f"{voor}{_words(match)}", match[0]


def _words(match: re.Match[str]) -> str:
    maand = match["maand"] or match["maand2"]
    if maand:
        jaar = match["jaar"] or match["jaar2"]
        return f"{match['dag'] or match['dag2']} {_month(maand)}{f' {jaar}' if jaar else ''}"
    if match["deel"]:
        return f"{_DELEN[match['deel'].lower()]} {_month(match['maand3'])}"
    if match["volgende"]:
        welke = "volgende" if match["volgende"].lower() == "next" else "deze"
        return f"{welke} {_WANNEER[match['wanneer'].lower()]}"
    if match["weekdag"]:
        return _DAGEN[match["weekdag"].lower()]
    aantal = match["aantal"].lower()
    return f"over {_TELWOORDEN.get(aantal, aantal)} {_EENHEDEN[match['eenheid'].lower()]}"


def _month(maand: str) -> str:
    maand = maand.lower()
    return next(
        (nl for en, nl in _MAANDEN.items() if en.startswith(maand[:3])),
        "volgende week" if "week" in maand else "maand",
    )
