"""Whether the number of an action point looks back on an earlier list: 'A2 is afgerond'."""

from __future__ import annotations

import re

# A number that points back to an earlier list, not a new point.
_TERUGBLIK = re.compile(
    r"\b(?:afgehandeld|afgerond|afgedaan|gereed|vervallen|uitgevoerd|stand\s+van\s+zaken|terugkoppeling|vorige?"
    r"|uit\s+het\s+(?:concept)?verslag)\b",
    re.IGNORECASE,
)
_AFGEDAAN = re.compile(
    r"(?:\s*(?:,|en)\s*[\[(]?A\d{1,3}[\])]?)*\s+(?:is|zijn|wordt|worden|kan|kunnen|staat|staan|loopt|lopen)\b"
    r"[^.;]{0,40}?\b(?:afgehandeld|afgerond|afgedaan|gereed|klaar|vervallen|uitgevoerd|open|nog|afgevoerd)\b"
)
_WIJZEND = re.compile(r"\b(?:[Aa]ctie(?:s|punt|punten)?|[Pp]unt)\s+[\[(]?$")
_ALS = re.compile(r"\b(?:als|tot|wordt|een|nieuw)\s+(?:een\s+|nieuw\s+)?(?:[Aa]ctie|[Aa]ctiepunt)\s+[\[(]?$")


def looks_back(zin: str, match: re.Match[str]) -> bool:
    """'actiepunt A2 uit het vorige verslag', 'A2 is afgerond'."""
    if _AFGEDAAN.match(zin, match.end()):
        return True
    voor = zin[max(0, match.start() - 40) : match.start()]
    return bool(_WIJZEND.search(voor) and not _ALS.search(voor) and _TERUGBLIK.search(zin))
