"""Who came for a part of the meeting, beside those in the list: 'Bij punt 4 is Anna Visser aanwezig'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.zinnen import paragraphs, people
from bot.verslag.bron.regels import Regel
from bot.verslag.taal.woorden import NAAM, TITEL

_REGELS = 40  # from the top
_LANGSTE = 700  # letters of a paragraph
_PUNT = (
    r"(?:[Bb]ij|[Vv]oor|[Tt]ijdens|[Vv]anaf|[Tt]ot(?:\sen\smet)?|[Ff]or|[Dd]uring|[Ff]rom)\s(?:(?:de\s)?(?:behandeling|bespreking)\svan\s)?"
    r"(?:agenda)?(?:punt(?:en)?|items?)\s\d{1,2}(?:\s?(?:,|en|and|tot(?:\sen\smet)?|t/m|[-–])\s?\d{1,2}){0,3}"
)
_ERVOOR = re.compile(
    rf"(?:^|[.;]\s){_PUNT},?\s(?:(?:is|zijn|was|waren)\s(?:ook\s)?(?P<er>[^.;:]{{4,120}}?)\s(?:ook\s)?(?:aanwezig|erbij|te\sgast)\b"
    r"|(?:schuift|schuiven|schoof|schoven|sluit|sluiten|sloot|sloten)\s(?:ook\s)?(?P<aan>[^.;:]{4,120}?)\saan\b"
    r"|(?P<joins>[^.;:,]{4,120}?)\s(?:was|were|joined|attended)\b)"
)
_EEN = rf"(?:{TITEL}\s)?{NAAM}(?:\s\([^()]{{1,60}}\))?"
_ERNA = re.compile(
    rf"(?:^|[.;]\s)(?P<wie>(?:[A-Z]?[a-z]{{3,20}}\s)?{_EEN}(?:\s(?:en|and)\s{_EEN})?)\s"
    r"(?:(?:is|zijn|was|waren)\s(?:alleen\s)?aanwezig|(?:schuift|schuiven|schoof|schoven|sluit|sluiten|sloot|sloten)\saan"
    rf"|joined|attended|(?:was|were)\spresent)\s(?:only\s)?{_PUNT}(?=\s*(?:[.;,(]|aan\b|$))"
)
_VOLUIT = re.compile(rf"{TITEL}\s|\S+\s[A-Za-z'’]")


def for_a_part(regels: Sequence[Regel]) -> Iterator[Regel]:
    """A line for each sentence near the top that says so; a first name alone may be of who is in the list."""
    for regel in paragraphs(regels[:_REGELS]):
        tekst = regel.inhoud[:_LANGSTE]
        gevonden = [een["er"] or een["aan"] or een["joins"] for een in _ERVOOR.finditer(tekst)]
        gevonden += [een["wie"] for een in _ERNA.finditer(tekst)]
        wie = [naam for stuk in gevonden for naam in people(stuk) if _VOLUIT.match(naam)]
        if wie:
            yield Regel(regel.nummer, f"Aanwezig: {'; '.join(wie)}")
