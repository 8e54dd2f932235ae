"""What only tells of a decision: a question, a condition, a wish, news, what was decided before.

Every rule that finds a decision asks here first.
"""

from __future__ import annotations

import re

_GEVRAAGD = re.compile(
    r"\b(?:vraagt|vragen|verwacht\w{0,3}|hoopt|hopen|wil|willen|zou(?:den)?|moet(?:en)?|kan|zal|zullen|mag|(?<!\bte\s)(?:kunnen|mogen)|indien|tenzij"
    r"|stelt\s+voor|voorstel\s+is\s+(?:om|dat)|ter\s+(?:vaststelling|goedkeuring|besluitvorming)|hoeft|hoeven|nog\s+(?:niet|geen)|nooit|will|would|should|could)\b"
)
_EERDER = re.compile(
    r"\b(?:eerder|destijds|toen|vorig\w{0,2}\s+(?:keer|week|maand|jaar|overleg|vergadering)|in\s+(?:19|20)\d\d|inmiddels|reeds|al|binnen\s+(?:de|het)"
    r"|(?:op|in|tijdens)\s+(?:de|het|ons|onze)\s+(?:\w{2,12}\s)?\w{0,12}(?:overleg|vergadering|bijeenkomst|tafel|avond)\s+(?:van|in)\s+(?:\d{1,2}\s)?[a-z]{3,10}\b"
    r"|(?:op|in|tijdens)\s+een\s+andere?|door\s+(?:de|het)|zoals|zodra|nadat|voordat|last\s+(?:time|week|month|year)|earlier|already|previously)\b",
    re.IGNORECASE,
)
_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|het\s(?:voor|na)jaar|de\s(?:zomer|winter))"
)
_TOEN = rf"(?:(?:in|op|van)\s(?:\d{{1,2}}\s)?{_MAAND}|(?:vorige?|afgelopen)\s\w{{3,12}}|eerder|destijds|al)"
# In the perfect or the past, with another moment named: 'De ALV heeft in mei besloten', 'besloot vorig jaar'.
_TOEN_BESLOTEN = re.compile(
    rf"\b(?:heeft|hebben)\s[^.;:,]{{0,60}}?\b{_TOEN}\s[^.;:,]{{0,60}}?\b(?:besloten|beslist|ingestemd|gekozen)\b"
    rf"|\b(?:vergadering|bijeenkomst|overleg|raad|groep|commissie|bestuur|[A-Z]{{2,4}}|Op|In)\s{_TOEN}\s(?:is|zijn|werd|heeft|hebben)\s"
    rf"[^.;:,]{{0,40}}?\b(?:besloten|beslist|ingestemd|gekozen)\b|\b(?:besloot|besloten\swe)\s(?:[\w-]{{2,12}}\s)?{_TOEN}\b",
)
_ALS = re.compile(
    r"\b(?:of\s+(?:de|het|we|wij|er|iedereen)|[Ww]anneer|[Zz]odra|[Ii]ndien|[Nn]adat|[Vv]oordat|[Oo]mdat|[Ii]f|[Ww]hether|[Oo]nce"
    r"|als\s+(?:de|het|een|er|we|wij|je|men|dit|dat|die|iedereen|alle|niemand|[A-Z]))\b|^Als\b"
)
_MELDT = re.compile(
    r"\b(?:meldt|melden|vertelt|vertellen|zegt|schrijft|bericht|meent|vindt|denkt|hoorde|begreep|merkt\s+op|licht\s+toe|legt\s+uit"
    r"|(?:geeft|gaf|geven)\s+aan|laat\s+weten|is\s+(?:toegelicht|gemeld)|reported|reports|said|says|told)\b"
)
# Behind what is told: '…, zo blijkt uit de brief'.
_ZO_BLIJKT = re.compile(
    r"\bzo\s+(?:blijkt|bleek|meldt|zegt|vertelt|schrijft)\b|\bvolgens\b|,\s(?:zegt|meldt|hoopt|vreest|verwacht|vertelt|blijkt|denkt|vindt)\s",
    re.IGNORECASE,
)
_ZINSDEEL = re.compile(r"[,;:]\s+|\bmaar\s+|\ben\s+(?=(?:er|we|wij|het|de)\b)")
_VOORTAAN = re.compile(r"\b(?:voortaan|in\shet\svervolg|vanaf\snu)\b", re.IGNORECASE)
_VOORWAARDE = re.compile(
    r"\b(?:als|zodra|mits|indien|tenzij|wanneer|misschien|mogelijk|waarschijnlijk|vaak|meestal)\b",
    re.IGNORECASE,
)
_ONZEKER = re.compile(
    r"\b(?:als|zodra|mits|indien|tenzij|wanneer|misschien|mogelijk|waarschijnlijk|elke?|iedere?|altijd|steeds|vaak|meestal)\b",
    re.IGNORECASE,
)


def is_unsettled(tekst: str) -> bool:
    """Whether what is told as a fact holds on a condition, perhaps, or always did; what is so 'voortaan
    elke week' did not."""
    onzeker = _VOORWAARDE if _VOORTAAN.search(tekst) else _ONZEKER
    return bool(onzeker.search(tekst))


def only_tells(tekst: str, eind: int) -> bool:
    """Whether `tekst`, in which it is said up to `eind` that something is decided, tells of no more."""
    voor = tekst[:eind]
    zinsdeel = _ZINSDEEL.split(voor)[-1]
    return bool(
        tekst.endswith("?")
        or _ZO_BLIJKT.search(tekst)
        or _TOEN_BESLOTEN.search(tekst)
        or _ALS.search(voor)
        or is_reported(voor)
        or _GEVRAAGD.search(zinsdeel)
        or _EERDER.search(zinsdeel)
    )


def is_reported(voor: str) -> bool:
    """'Anna meldt dat …': what follows is her news."""
    meldt = _MELDT.search(voor)
    return bool(meldt and re.search(r"\b(?:dat|that|hoe|how)\b|:", voor[meldt.end() :]))


def is_asked(voor: str) -> bool:
    """Whether what follows these words is asked, wished or a condition."""
    return bool(_GEVRAAGD.search(voor) or _ALS.search(voor))
