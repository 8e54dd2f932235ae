"""What says of the sentence before that it is so: 'Zo wordt besloten', 'Daar kan ieder mee leven'.

Of what somebody proposed it makes a decision; of what somebody thinks it makes an opinion of all. Where the
sentence behind it says what was decided, it says nothing of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Zin

_IEDER = (
    r"(?:iedereen|ieder|elkeen|allen|alle\s\w{3,15}|men"
    r"|de\s(?:tafel|leden|aanwezigen|vergadering|groep|partijen))"
)
_ZO = re.compile(r"(?:Zo|Aldus)\s(?:wordt|werd|is)\s(?:het\s)?(?:ook\s)?besloten[.!]?")
_LEVEN = re.compile(
    rf"(?:Daar|Hier)\s(?:kan|kunnen)\s{_IEDER}\s(?:zich\s)?(?:\w{{2,10}}\s){{0,2}}(?:mee\s(?:leven|instemmen)|in\svinden)[.!]?"
)
_VOORSTEL = re.compile(
    r"\bstel(?:t|len|de|den)\b[^.;]{0,120}?\bvoor\b|\bvoorstel\b|\bsuggereert\b|\boppert\b"
)
_KAAL = re.compile(
    rf"(?:(?:Daar|Hier)(?:mee|over)?\s(?:is|zijn|gaat|gaan)\s{_IEDER}\s[^.;:,]{{0,40}}?\b(?:eens|akkoord)"
    r"|(?:Er\sis\s)?[Nn]iemand\s(?:heeft\sbezwaar|is\s(?:er)?tegen)|Iedereen\sis\s(?:akkoord|het\seens))[.!]?"
)


def accepts_proposal(tekst: str, ervoor: str) -> bool:
    """Whether all accept what the sentence before proposes, or it is said that it is so decided."""
    return bool(_ZO.fullmatch(tekst) or (_LEVEN.fullmatch(tekst) and _VOORSTEL.search(ervoor)))


def points_back(tekst: str) -> bool:
    return bool(_ZO.fullmatch(tekst) or _LEVEN.fullmatch(tekst))


def says_nothing_more(zinnen: Sequence[Zin], plek: int, besluiten: frozenset[int]) -> bool:
    """Whether bare consent stands right before the sentence that says what was decided."""
    tekst = zinnen[plek].tekst
    bare = points_back(tekst) or _KAAL.fullmatch(tekst)
    volgt = plek + 1 in besluiten and zinnen[plek].agendapunt == zinnen[plek + 1].agendapunt
    return bool(bare and volgt)
