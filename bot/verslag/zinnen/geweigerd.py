"""Whether the sentence behind a request says that it is not done: 'De wethouder doet dat niet'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Zin

_WIE = (
    r"(?:(?:[Dd]e|[Hh]et)\s[\w’'-]{2,30}(?:\s[A-ZÀ-Þ][\w’'-]{1,25}){0,2}"
    r"|[A-ZÀ-Þ][\w’'-]{1,25}(?:\s[\w’'-]{2,25}){0,3}?)"
)
_DAT = r"(?:dat|dit|het|daar|hier|haar|hem)"
_WEIGERT = re.compile(
    rf"(?:{_WIE}\s(?:(?:doet|wil|gaat|zal|ziet|kan)\s{_DAT}\s(?:\w{{2,12}}\s){{0,2}}?niet\b(?!\s(?:voor|alleen|vóór|eerder)\b)"
    rf"|(?:wijst|weigert)\s(?:{_DAT}|(?:het|dat|dit)\sverzoek)\b|(?:is|voelt|ziet)\s(?:daar|hier)(?:toe|in|voor)?\s(?:\w{{2,12}}\s)?(?:niet\b|niets\b|geen\b))"
    rf"|(?:Dat|Dit|Daar|Hier)\s(?:doet|wil|gaat|zal|wijst|weigert|voelt|ziet)\s{_WIE}\s(?:\w{{2,12}}\s)?(?:niet\b(?!\s(?:voor|alleen|vóór|eerder)\b)|af\b|niets\b|geen\b)"
    r"|(?:Dat|Dit|Het)(?:\sverzoek)?\s(?:wordt|is)\s(?:afgewezen|geweigerd|niet\s(?:gehonoreerd|ingewilligd)))"
)


def is_refused(zinnen: Sequence[Zin], plek: int) -> bool:
    """Whether the sentence behind `plek`, in the same paragraph, refuses what is asked there."""
    achter = zinnen[plek + 1 : plek + 2]
    return bool(achter) and achter[0].alinea is zinnen[plek].alinea and bool(_WEIGERT.match(achter[0].tekst))
