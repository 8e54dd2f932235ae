"""Consent of all: 'iedereen is akkoord', 'geen bezwaar', 'dit wordt aanvaard', a vote, an election."""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import only_tells
from bot.verslag.besluiten.wie import WIE
from bot.verslag.sprekers import GREMIUM

_BIJ = r"(?:(?!niet\b|nog\b|geen\b|alleen\b|deels\b)\w{2,12}\s+){0,3}?"
_ROL = (
    r"(?:(?:vice-?)?voorzitter|(?:\w{1,12}-)?secretaris|penningmeester|notulist|(?:(?:bestuurs|commissie|kascommissie)?lid|leden)"
    r"|treasurer|chair|secretary)"
)
_STEMT_IN = re.compile(
    rf"(?:^|[,;:]\s+(?:en\s+)?|\ben\s+)(?:Hiermee\s+|Daarmee\s+)?{WIE}\s+(?:(?:is|zijn|gaat|gaan)\s+{_BIJ}akkoord\b(?!\s+(?:ge|dat\b))"
    rf"|(?:stemt|stemmen)\s+{_BIJ}in\b(?=\s+(?:met|om|en)\b|[,;]|$)"
    rf"|(?:is|zijn)\s+het\s+{_BIJ}(?:daar|er|hier)mee\s+eens\b(?!,?\s+(?:dat|geweest)))"
)
_DAARMEE = re.compile(
    rf"^(?:Hier|Daar)(?:mee)?\s(?:gaat|gaan|stemt|stemmen|is|zijn)\s{WIE}\s(?:(?!niet\b)\w{{2,12}}\s){{0,3}}?(?:akkoord|in)$"
)
_DECHARGE = re.compile(r"\b(?:krijgt|krijgen|wordt|worden)\s(?:[\w-]{2,20}\s){0,4}?decharge\b")
_GEEN_BEZWAAR = re.compile(
    r"\bGeen\s+bezwa(?:ar|ren)\b|^Er\s+(?:is|zijn)\s+geen\s+bezwa(?:ar|ren)\b(?!\s+(?:inge|binnen|ontv|gem))|\b[Nn]iemand\s+heeft\s+(?:\w+\s+)?bezwaar\b"
)
REFERS = re.compile(r"(?:Dit|Dat)\s+(?:wordt|werd)\b")  # what was said in the sentence before
_AANVAARD = re.compile(
    r"^Goedgekeurd\s(?:voor|onder|als)\b|(?:^|[,;:]\s+)(?:(?:Dit|Dat|dit|dat)\s+(?:wordt|werd)|(?:(?:Het|Dit|het|dit)\s+)?[Vv]oorstel(?:\s[^.;:,]{1,160})?\s(?:wordt|werd|is))\s"
    r"(?:(?!niet\b|nog\b|later\b|pas\b|en\b)[\w-]{2,14}\s){0,4}?(?:geaccepteerd|aanvaard|aangenomen|overgenomen|goedgekeurd)\b(?!\s(?:op|uit|als|dat|in|van)\b)"
)
# 'Wijziging 12 aanvaard door de werkgroep': a board or a council may be another one.
_ONS = r"(?:vergadering|PRT|RRT|(?:regie)?tafel|leden|aanwezigen|(?:werk|kern)groep|overleg|team|TO|WG)"
_DOOR_ONS = re.compile(
    rf"\b(?:geaccepteerd|aanvaard|aangenomen|goedgekeurd|vastgesteld)\s+door\s+(?:(?:de|het)\s+)?{_ONS}\b"
)
_IN_ORDE = re.compile(
    r"\b(?:voorstel|verzoek|aanvraag|vraag|begroting)\b[^.;:,]{0,60}?\s(?:is|zijn)\s+akkoord$"
)
_STEMMEN = re.compile(
    r"\(\s?[Vv]oor\s?:?\s?\d{1,4}\s?[,;/]\s?[Tt]egen\s?:?\s?\d{1,4}\b"
    r"|\b(?:wordt|worden)\s(?=[^.;:]{0,120}\b(?:met\s(?:algemene|\d{1,4})\sstemmen|bij\sacclamatie|unaniem)\b)"
    r"[^.;:]{0,120}?\b(?:aangenomen|vastgesteld|goedgekeurd|verworpen|afgewezen|gekozen|verleend)\b"
)
_GEKOZEN = re.compile(
    rf"\b(?:wordt|worden)\s+(?:(?!niet\b|nog\b|later\b|in\b|op\b|vaak\b)\w{{2,12}}\s+){{0,4}}?"
    rf"(?:herbenoemd|benoemd|gekozen|herkozen|verkozen)\s+(?:als|tot)\s+(?:\w{{2,10}}\s+)?{_ROL}(?!\w|\s+van\s)"
)
# By somebody who is not here.
_ELDERS = re.compile(
    r"\b(?:gemeenteraad|college|minister(?:ie)?|kabinet|[Tt]weede\s+Kamer|Staten|rechter|motie|amendement|provincie)\b|\bdoor\s+(?!(?:(?:de|het)\s+)?"
    rf"(?:{GREMIUM})\b|iedereen|allen)"
)
_DOOR_DE_ONZEN = re.compile(rf"\bdoor\s+(?:de|het)\s+(?:{GREMIUM})\b")


def consents(tekst: str) -> bool:
    """Whether the sentence says that all agree, or that they chose."""
    if _ELDERS.search(tekst):
        return False
    buiten_ons = _DOOR_DE_ONZEN.sub(lambda door: " " * len(door[0]), tekst)
    vormen = (
        _STEMT_IN,
        _DAARMEE,
        _DECHARGE,
        _GEEN_BEZWAAR,
        _AANVAARD,
        _DOOR_ONS,
        _IN_ORDE,
        _STEMMEN,
        _GEKOZEN,
    )
    return any(not only_tells(buiten_ons, stemt.end()) for vorm in vormen for stemt in vorm.finditer(tekst))
