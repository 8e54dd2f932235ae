"""Who a task opens with in other words than name and verb: 'Anna zou …', 'Overleg Anna en Tim over …'."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog
from bot.verslag.doen import will_do
from bot.verslag.eigenaarsnamen import SCHEIDING, named_owners
from bot.verslag.namenrij import NAMEN

ALLE = r"[Aa]lle\s+[a-z]{3,20}(?:\s+van\s+(?:de|het)\s+[\w-]{3,20})?"
# 'Alle deelnemers sturen foto's', as a task opens.
_ALLE_DOEN = re.compile(rf"(?P<wie>{ALLE})\s+(?P<verb>[a-zë]{{2,20}}n)\b")
# 'Anna plans to write …', 'Anna en Tim willen wel meedenken'.
_IS_VAN_PLAN = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s+(?:(?:plans?|agree[sd]?|intends?|promise[sd]?|offer(?:s|ed)|volunteer(?:s|ed)|needs?|ha(?:s|ve))\s+to\s+(?!be\b)"
    r"|wil(?:len)?\s+(?:wel|graag)\s+(?!weten\b|horen\b|zien\b|dat\b)(?=[^.;]{0,80}\b[a-zë]{3,20}en\b))[a-z]"
)
# 'Overleg Anna en Tim over de zaal': of both.
_ONDERLING = re.compile(
    rf"(?:[Aa]fspraak|[Oo]verleg|[Gg]esprek)\s+(?:tussen\s+)?(?P<wie>{NAMEN.pattern})\s+over\b"
)
# 'AP3 Anna zou de zaal huren', of a point that is looked back on.
_ZOU = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s+zou(?:den)?\s(?!graag\b|liever\b)[^.;:]{{0,120}}?\b[a-zë]{{3,20}}en(?=\s*(?:$|[.,;:(]))"
)
_VER = 300  # letters behind a verb in which the rest of it stands


def named_otherwise(betoog: Betoog, zin: str, begin: int) -> tuple[str, ...]:
    """Who a task opens with in other forms than a name and its verb."""
    for vorm in (_IS_VAN_PLAN, _ONDERLING):
        wie = vorm.match(zin, begin)
        if wie and (betoog.is_somebody(wie["wie"]) or betoog.may_be_name(wie["wie"])):
            namen = named_owners(betoog, wie["wie"])
            return namen if vorm is not _ONDERLING or len(namen) > 1 else ()
    alle = _ALLE_DOEN.match(zin, begin)
    return (alle["wie"],) if alle and will_do(alle["verb"], zin[alle.end() : alle.end() + _VER]) else ()


def should_have(betoog: Betoog, taak: str) -> tuple[str, ...]:
    """Of 'Anna zou de zaal huren' who would."""
    zou = _ZOU.match(taak)
    namen = [naam for naam in SCHEIDING.split(zou["wie"]) if naam] if zou else []
    return named_owners(betoog, zou["wie"]) if zou and all(map(betoog.is_person, namen)) else ()
