"""The titles of an agenda that all have the number 1, as in a list cut up by text that is copied, or each
end in a colon: '1. Opening:', '1. Actielijst:'. They get the number they had on the page, and lose the colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from bot.verslag.taal.merkwoorden import LABELWOORD

_NUMMER = re.compile(r"(?P<voor>\s{0,9})(?P<nummer>\d{1,2})(?P<na>[.)]\s+\S)")
_KOP = re.compile(r"#{1,5}\s")
_MINST = 4  # titles: fewer may be the first of as many lists
_MET_DUBBELEPUNT = re.compile(
    rf"(?P<titel>\s{{0,9}}\d{{1,2}}[.)]\s+(?!(?:{LABELWOORD}|[Bb]esluit)\b)[A-ZÀ-Þ][^:.;!?|]{{2,60}}?)\s?:\s*"
)
# On any agenda: nobody is called so, and nothing of it is a task.
AGENDATITEL = re.compile(
    r"\s{0,9}\d{1,2}[.)]\s+(?:opening|mededelingen|ingekomen|vaststell\w{2,4}|(?:concept)?(?:notulen|verslag)\b|agenda|rondvraag|sluiting|w\.?v\.?t)",
    re.IGNORECASE,
)


def with_agenda_titles(regels: Sequence[str]) -> Iterator[str]:
    telling = count(1)
    tellen, met_punten = _are_all_first(regels), any(map(AGENDATITEL.match, regels))
    agenda, lijst = 0, 0  # the last number of the agenda, and of a list in it: '1. Anna:' above '2. Tim:'
    for regel in regels:
        genummerd = _NUMMER.match(regel)
        if tellen and genummerd:
            regel = f"{genummerd['voor']}{next(telling)}{regel[genummerd.end('nummer') :]}"
            genummerd = _NUMMER.match(regel)
        titel = _MET_DUBBELEPUNT.fullmatch(regel) if met_punten and genummerd else None
        if genummerd and (titel or AGENDATITEL.match(regel)):
            nummer = int(genummerd["nummer"])
            if not AGENDATITEL.match(regel) and (nummer <= agenda or (lijst and nummer == lijst + 1)):
                titel, lijst = None, nummer
            else:
                agenda, lijst = nummer, 0
        yield titel["titel"] if titel else regel


def _are_all_first(regels: Sequence[str]) -> bool:
    """Whether no number but 1 stands before a line, and text stands below most of those that have it."""
    gevuld = [regel for regel in regels if regel.strip()]
    plekken = {plek for plek, regel in enumerate(gevuld) if _NUMMER.match(regel)}
    if len(plekken) < _MINST or any(map(_KOP.match, gevuld)):
        return False
    if any(genummerd["nummer"] != "1" for genummerd in map(_NUMMER.match, gevuld) if genummerd):
        return False
    met_tekst = sum(plek + 1 not in plekken for plek in plekken if plek + 1 < len(gevuld))
    return 2 * met_tekst > len(plekken)
