"""Whether a number is no new point: it looks back on an earlier list ('A2 is afgerond'), or is of a thing."""

from __future__ import annotations

import re

# A number that points back to an earlier list, not a new point.
_TERUGBLIK = re.compile(
    r"\b(?:afgehandeld|afgerond|afgedaan|gereed|vervallen|uitgevoerd|stand\s+van\s+zaken|terugkoppeling|vorige?"
    r"|uit\s+het\s+(?:concept)?verslag)\b",
    re.IGNORECASE,
)
_AFGEDAAN = re.compile(
    r"(?:\s{0,3}(?:,|en)\s{0,3}[\[(]?A\d{1,3}[\])]?){0,9}\s+(?:is|zijn|wordt|worden|kan|kunnen|staat|staan|loopt|lopen)\b"
    r"[^.;]{0,40}?\b(?:afgehandeld|afgerond|afgedaan|gereed|klaar|vervallen|uitgevoerd|open|nog|afgevoerd)\b"
)
# Behind '(actie: Anna)' a task is done, and not still to be done or done by then.
_GEDAAN = re.compile(
    r"\s+(?:is|zijn|was|waren)\s(?![^.;]{0,40}\b(?:nog|niet|geen|pas|bijna|deels|uiterlijk|volgende?|eind|begin|half|v[oó]{2}r)\b)"
    r"[^.;\d]{0,40}?\b(?:afgehandeld|afgerond|afgedaan|gereed|klaar|vervallen|uitgevoerd|afgevoerd|gedaan|geregeld)\b"
)
_WIJZEND = re.compile(r"\b(?:[Aa]ctie(?:s|punt|punten)?|[Pp]unt)\s+[\[(]?$")
_ALS = re.compile(r"\b(?:als|tot|wordt|een|nieuw)\s+(?:een\s+|nieuw\s+)?(?:[Aa]ctie|[Aa]ctiepunt)\s+[\[(]?$")
# Before a number these make it that of a road, a sheet or a room: 'lokaal A1'.
_VAN_IETS = re.compile(
    r"\b(?:de|bijlage|(?:snel|rijks)?weg|afrit|formaat|artikel|op|langs|aan|een|één|halve?|vel|twee|drie"
    r"|lokaal|zaal|kamer|ruimte|gebouw|hal|vak|perron|poster|flyers?|proef|tracé|traject|knooppunt|viaduct)\s+$",
    re.IGNORECASE,
)
_LANGSTE = 12  # letters of such a word


def looks_back(zin: str, match: re.Match[str]) -> bool:
    """'actiepunt A2 uit het vorige verslag', 'A2 is afgerond', 'De folder (actie: Anna) is klaar'."""
    if (_AFGEDAAN if "cijfers" in match.groupdict() else _GEDAAN).match(zin, match.end()):
        return True
    voor = zin[max(0, match.start() - 40) : match.start()]
    return bool(_WIJZEND.search(voor) and not _ALS.search(voor) and _TERUGBLIK.search(zin))


def is_of_a_thing(zin: str, begin: int) -> bool:
    """Whether 'A1' at `begin` is no point, but what a road, a sheet or a room is called."""
    return bool(_VAN_IETS.search(zin, max(0, begin - _LANGSTE), begin))
