"""Who came for somebody else: 'Afwezig: Anna Visser, vervangen door Tim Bos' says that he was there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG
from bot.verslag.taal.woorden import NAAM, TITEL

_BOVENAAN = 60  # lines in which the attendance stands
_WEG = re.compile(rf"[#*_\s-]{{0,6}}(?:{AFWEZIG})\s?(?::|[*_]{{1,4}}:?|$)", re.IGNORECASE)
_ER = re.compile(rf"[#*_\s-]{{0,6}}(?:{AANWEZIG})\s?(?::|[*_]{{1,4}}:?|$)", re.IGNORECASE)
_DOOR = re.compile(
    r"(?:\s?[,;–-])?\s?\b(?:(?:(?:(?:en|die|zij|hij)\s)?(?:wordt|is|werd|laat\szich)\s)?"
    r"(?:vervangen|vertegenwoordigd)\sdoor|vervang(?:ing|er|ster)(?:\s(?:door|is))?"
    r"|replaced\sby|represented\sby|substitute(?:d\sby)?)\s?:?\s"
    rf"(?P<wie>(?:{TITEL}\s+)?(?-i:{NAAM})(?:\s\([^()]{{2,40}}\))?)",
    re.IGNORECASE,
)
_VOOR = (
    r"(?:als\s)?(?:vervangt|(?:plaats)?vervang(?:er|ster)\s(?:van|voor)|plv\.?\s(?:van|voor)|ter\svervanging\svan"
    r"|i\.?\s?p\.?\s?v\.?|in\splaats\svan|replac(?:es|ing)|substitute\sfor)"
)
# Beside the name of who came: 'Tim Bos (vervangt Anna Visser)'; it is nothing he is of.
_VOOR_WIE = re.compile(
    rf"\s\({_VOOR}\s(?:{TITEL}\s+)?(?-i:[A-ZÀ-Þ])[^()]{{1,60}}\)|\s{_VOOR}\s(?:{TITEL}\s+)?(?-i:{NAAM})(?=,|;|$)",
    re.IGNORECASE,
)
_LEEG = re.compile(r"\s?\(\s*[,;]?\s*\)")


def replacements(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; who came for somebody who was away stands on a line of his own above that label, and for
    whom somebody came is not with his name."""
    plek = 0
    while plek < len(regels):
        regel = regels[plek]
        plek += 1
        weg = plek <= _BOVENAAN and bool(_WEG.match(regel.tekst))
        if not weg and not (plek <= _BOVENAAN and _ER.match(regel.tekst)):
            yield regel
            continue
        onder = list(takewhile(_is_below, regels[plek : plek + _BOVENAAN]))
        plek += len(onder)
        if weg:
            namen = [door["wie"] for een in (regel, *onder) for door in _DOOR.finditer(een.tekst)]
            yield from (Regel(regel.nummer, f"Aanwezig: {naam}") for naam in namen)
        for een in (regel, *onder):
            zonder = _LEEG.sub("", _DOOR.sub("", een.tekst)) if weg else _VOOR_WIE.sub("", een.tekst)
            yield Regel(een.nummer, zonder) if zonder != een.tekst else een


def _is_below(regel: Regel) -> bool:
    return bool(regel.kaal) and not (_WEG.match(regel.tekst) or _ER.match(regel.tekst))
