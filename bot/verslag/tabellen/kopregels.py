"""Rows that say what a meeting is: 'Datum | 3 mei', 'Aanwezig | Anna, Tim'. Below 'Actielijst' they are no
tasks either."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Nobody is called so; 'Voorzitter' and 'Aanwezigen' may have something to do.
_ZEKER = (
    r"(?:(?:vergader)?(?:datum|locatie|plaats|tijd)|datum\s(?:en|/)\s(?:tijd|plaats)|tijdstip|aanvang|vergadering|bijeenkomst|overleg"
    r"|kenmerk|betreft|onderwerp|aanwezig|afwezig|afgemeld|date|time|place|location|venue|meeting|present|absent|apologies)"
)
_KOPREGEL = re.compile(
    rf"(?P<zeker>{_ZEKER})\s*:?|(?:voorzitter|secretaris|notulist|notulen|verslag|aanwezigen|afwezigen|genodigden|gasten|chair|minutes)\s*:?",
    re.IGNORECASE,
)
_MINSTENS = 2


def is_header(eerste: Iterable[str]) -> bool:
    """Whether rows with these first cells are what a meeting is, and not what is to be done."""
    gevonden = [kop for cel in eerste if (kop := _KOPREGEL.fullmatch(cel.strip(" *_")))]
    return len(gevonden) >= _MINSTENS and any(kop["zeker"] for kop in gevonden)
