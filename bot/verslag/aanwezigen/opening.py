"""Who was there as the first lines tell it, in words that elsewhere tell of another evening or of a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.verslag.taal.woorden import NAAM

_MENSEN = (
    r"[a-z]{0,20}(?:leden|euren|nemers|bestuurders|personen|mensen|ouders|bewoners|vrijwilligers|ambtenaren)"
)
# 'Sprekers waren Anna en Tim', 'waren er zestig leden, onder wie Anna', 'Met z'n drieën: Anna, Tim en Pia'.
OPENING = re.compile(
    r"(?:(?:^|(?<=\.\s))(?:Sprekers\swaren|Te\sgast\s(?:waren|was)|(?:Verslag\svan\s(?:het|een)\s)?[Gg]esprek\s(?:tussen|met))"
    r"|\b(?:werd|is|wordt)\sbijgewoond\sdoor|^(?:Aan|Bij)\s[^.:;]{3,60}\snamen\sdeel"
    r"|\b[Ww]aren\s(?:er\s)?[^.:;]{3,80},\sonder\swie(?:\sde\s[a-z]{4,20}leden)?"
    rf"|\b[Ee]r\swaren(?:\s[a-z]{{2,20}})?\s{_MENSEN}(?=:)|\b[Mm]et\s(?:z['’]n|ons)\s\w{{3,12}}(?=:)):?\s+"
)
_KWAMEN = re.compile(
    r"(?:^|\.\s)(?![^.;:]{0,60}\b(?:[Ee]erder|[Vv]orig|[Oo]oit|[Dd]estijds))[^.;:]{0,120}?\b[Kk]wamen\s(?P<wie>[^.;:]{8,400}?)"
    r"\s(?:bijeen|bij\selkaar|samen)(?=\s*(?:[.,;]|om\b|voor\b|in\b|op\b|$))"
)
_NAMENS = r"(?:[Nn]amens|[Vv]anuit)\s(?:(?:de|het)\s)?[\w-]{2,25}(?:\s[A-Z][\w-]{1,25})?"
_WAREN_ER = re.compile(
    rf"(?:^|\.\s){_NAMENS}\s(?:waren|zijn)\s(?:er|aanwezig)\s(?P<wie>[^.;:]{{3,400}}(?:\.\s{_NAMENS}\s[^.;:]{{3,300}}){{0,5}})"
)
_NOG_EEN = re.compile(rf"[.,]?\s(?:en\s)?{_NAMENS}\s")
# Beside them, who led it: 'Anna Visser van de provincie leidde het gesprek'.
_LEIDDE = re.compile(
    rf"(?:^|[.;]\s)(?P<wie>(?=\S+\s[A-Za-z]){NAAM})(?:\s(?:van|namens)\s(?:(?:de|het)\s)?[\w-]{{2,25}})?"
    r"\s(?:leidde|begeleidde)\s(?:het|de|dit|deze)\s"
    r"(?:gesprek|bijeenkomst|overleg|vergadering|bespreking|sessie|middag|avond)\b"
)
_MEER = re.compile(r",\s|\sen\s")


def came_together(tekst: str) -> Iterator[str]:
    """The names in 'Op uitnodiging van het COA kwamen Anna, Tim en Pia bijeen' and in 'Namens de buurt waren
    er Anna en Tim, namens het COA Pia'."""
    for waren in _WAREN_ER.finditer(tekst):
        if _MEER.search(waren["wie"]):  # 'Namens de buurt was er kritiek' names nobody
            yield _NOG_EEN.sub(", ", waren["wie"])
    kwamen = _KWAMEN.search(tekst)
    if kwamen and _MEER.search(kwamen["wie"]):
        leidde = _LEIDDE.search(tekst)
        yield f"{kwamen['wie']}, {leidde['wie']}" if leidde else kwamen["wie"]
