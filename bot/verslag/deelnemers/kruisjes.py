"""Who was there by a column in which only that is said: 'yes' for who was, nothing for who was not.

Its head says so, or the title above a table without a head: 'Leden', 'TSC Members'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.taal.aanwezigheid import AANWEZIG
from bot.verslag.taal.woorden import NAAM, TITEL

_MINSTENS = 3  # rows; of two a cross tells anything
_JA = re.compile(r"[xvXV✓✔☑]|ja|yes|j|y|aanwezig|present", re.IGNORECASE)
_HOE = r"(?:\s*\([^()]{1,40}\))?"  # 'ja (online)'
_JA_OF_NEE = re.compile(rf"(?:{_JA.pattern}|nee|no|n|afwezig|absent|[-–✗✘]){_HOE}", re.IGNORECASE)
_WIE = re.compile(rf"(?:{TITEL}\s+)?(?=\S+\s\S){NAAM}(?:\s[A-Z]\.\s{NAAM})?{_HOE}")
_TITEL = re.compile(
    rf"[#*_\s]{{0,8}}(?:[\w-]{{2,30}}\s){{0,3}}?(?:{AANWEZIG}|leden(?:lijst)?|members|(?:bestuurs|commissie|team)leden|roll\s?call)"
    r"(?:\s(?:present|aanwezig))?[:*_\s]{0,6}",
    re.IGNORECASE,
)


def empty_is_away(standen: Sequence[str]) -> bool:
    """Whether an empty cell among these says that somebody was not there: each other says yes or no, and one
    of them yes."""
    gezegd = [stand.strip() for stand in standen if stand.strip()]
    return any(map(_is_yes, gezegd)) and all(map(_JA_OF_NEE.fullmatch, gezegd))


def ticked(rijen: Sequence[Sequence[str]], boven: str) -> list[tuple[int, str]]:
    """The people of a table without a head below a title of people, with what they are, each with its row;
    none of a table without a name in each row and a column in which some are ticked."""
    breed = max(map(len, rijen), default=0)
    vol = [[*rij, *[""] * (breed - len(rij))] for rij in rijen]
    namen = next(
        (plek for plek in range(breed) if all(_WIE.fullmatch(rij[plek].strip()) for rij in vol)), None
    )
    if namen is None or len(vol) < _MINSTENS or not _TITEL.fullmatch(boven):
        return []
    standen = [plek for plek in range(breed) if plek != namen and empty_is_away([rij[plek] for rij in vol])]
    if len(standen) != 1:
        return []
    gevonden = []
    for plek, rij in enumerate(vol):
        van = [
            cel.strip() for kolom, cel in enumerate(rij) if kolom not in (namen, standen[0]) and cel.strip()
        ]
        weg = [] if _is_yes(rij[standen[0]].strip()) else ["afwezig"]
        achter = "".join(f" ({re.sub(r'[()]', '', deel)})" for deel in (*van, *weg))
        gevonden.append((plek, rij[namen].strip() + achter))
    return gevonden


def _is_yes(stand: str) -> bool:
    return _JA.fullmatch(stand.partition("(")[0].strip()) is not None
