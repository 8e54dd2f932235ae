"""Who came for a part of the meeting, beside those in the list: 'Bij punt 4 is Anna Visser aanwezig'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.schrift import listed
from bot.verslag.aanwezigen.zinnen import paragraphs, people
from bot.verslag.bron.regels import Regel
from bot.verslag.taal.woorden import NAAM, TITEL

_REGELS = 40  # from the top
_LANGSTE = 700  # letters of a paragraph
_WELK = (
    r"(?:agenda)?(?:punt(?:en)?|items?)\s\d{1,2}(?:\s?(?:,|en|and|tot(?:\sen\smet)?|t/m|[-–])\s?\d{1,2}){0,3}"
)
_PUNT = (
    r"(?:[Bb]ij|[Vv]oor|[Tt]ijdens|[Vv]anaf|[Tt]ot(?:\sen\smet)?|[Ff]or|[Dd]uring|[Ff]rom)\s(?:(?:de\s)?(?:behandeling|bespreking)\svan\s)?"
    + _WELK
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
# Behind a name, for which part or how he was there: '(punt 4)', '(gast bij punt 4)', '(COA, via Teams)'.
_TUSSEN_HAKEN = re.compile(
    rf"(?:(?<=\()|[,;]?\s)(?:(?:alleen|ook)\s)?(?:(?:{_PUNT}|t/m\s{_WELK}|{_WELK})|(?:[Vv]ia|[Pp]er)\s(?:MS\s)?(?:Teams|Zoom|Webex|Skype|telefoon|video))"
    r"(?=[,;)])(?=[^()]{0,60}\))"
)
_LEEG = re.compile(r"\s?\(\s*[,;]?\s*\)")
# In a sentence of its own or on a line: 'Bij punt 4 ook Tim Bos (COA).', 'Vanaf punt 3: Tim Bos'.
_LOS = re.compile(
    rf"(?:^|(?<=[.;)])\s){_PUNT}(?:\s(?:ook|tevens|verder|nog)(?:\saanwezig)?\s?:?|\s?:)\s(?P<wie>{_EEN}(?:(?:,\s|\s(?:en|and)\s){_EEN}){{0,5}})\s?(?:[.;]|$)"
)
# In a sentence of its own, of whom they are, or that they are more: 'Van de school: Anna', 'Ook: Anna'.
_VAN = re.compile(r"(?<=[.;)])\sVan(?=\s(?:de|het)\s[\w -]{3,30}:\s[A-ZÀ-Þ])")
_OOK = re.compile(r"[.;]\s(?:Verder|Ook|Tevens|Daarnaast)(?:\saanwezig)?\s?:\s(?=[A-ZÀ-Þ])")


def for_a_part(regels: Sequence[Regel]) -> Iterator[Regel]:
    """A line for each sentence near the top that says so; a first name alone may be of who is in the list."""
    for regel in paragraphs(regels[:_REGELS]):
        tekst = regel.inhoud[:_LANGSTE]
        gevonden = [een["er"] or een["aan"] or een["joins"] for een in _ERVOOR.finditer(tekst)]
        gevonden += [een["wie"] for een in _ERNA.finditer(tekst)]
        wie = [naam for stuk in gevonden for naam in people(stuk) if _VOLUIT.match(naam)]
        if wie:
            yield Regel(regel.nummer, f"Aanwezig: {'; '.join(wie)}")


def parts_apart(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; in the list of who was there, who came for a part stands on a line of his own, and what he
    came for is no organisation."""
    lijst = frozenset(listed(regels))
    for plek, regel in enumerate(regels):
        if plek not in lijst:
            yield regel
            continue
        tekst = _LEEG.sub("", _TUSSEN_HAKEN.sub("", regel.tekst)) if "(" in regel.tekst else regel.tekst
        zonder = _OOK.sub(", ", _VAN.sub(" Namens", _LOS.sub("", tekst)))
        if zonder.strip() or not regel.kaal:
            yield Regel(regel.nummer, zonder) if zonder != regel.tekst else regel
        yield from (Regel(regel.nummer, f"Aanwezig: {los['wie']}") for los in _LOS.finditer(tekst))
