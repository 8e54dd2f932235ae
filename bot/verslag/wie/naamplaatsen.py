"""Who stands where these minutes put names, in the attendance or not: 'Petra: …' below 'Anna: …'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.verslag.betoog import plain_words
from bot.verslag.namen.sprekers import Sprekers

_NAAM = r"[A-ZÀ-Þ][a-zà-ÿ]{1,8}"
_PLAATSEN = (
    re.compile(rf"@?(?P<naam>{_NAAM}(?:\s*[,/&+]\s*{_NAAM}|\s+en\s+{_NAAM}){{0,3}})\s*:\s+\S"),
    re.compile(rf".{{8,}}\((?P<naam>{_NAAM}(?:\s*[,/&+]\s*{_NAAM}|\s+en\s+{_NAAM}){{0,3}})\)[.;]?$"),
    re.compile(rf"(?:.{{0,40}}\s)?[Aa]cti(?:e|on)\s?[(\[]\s?(?P<naam>{_NAAM})\s?[\])]"),
    re.compile(
        rf".{{8,}}\s(?:[-–—→]|->|=>)\s*(?P<naam>{_NAAM}(?:\s*[,/&+]\s*{_NAAM}|\s+en\s+{_NAAM}){{0,3}})[.;]?$"
    ),
)
GEEN_NAAM = re.compile(
    r"(?:Actie\w*|Besluit\w*|Vraag|Vragen|Datum|Plaats|Tijd|Status|Wie|Wat|Waar|Wanneer|Let|Noot|Stand|Doel|Tip|Idee|Info"
    r"|Punt|Bijlage|Locatie|Aanwezig|Afwezig|Agenda|Gasten?|Notulist|Opening|Sluiting|Rondvraag|Nieuws|Financi\w*|Kas"
    r"|Website|Overig\w*|Post|Planning|Reactie|Antwoord|Action|Date|Time|Note|Owner|Due|Done|Open|Update|Next|All|Allen|Everyone|Iedereen|Eenieder)"
)
# Behind a label, before what is done: as in 'Actie: Lab onderzoekt …'
_DOET = re.compile(
    rf"(?:[\w-]{{2,20}}\s){{0,2}}[\w-]{{2,20}}\s?:\s+(?P<naam>{_NAAM})\s+"
    r"(?!(?:wordt|moet|staat|bestaat|volgt|loopt|komt|gaat|blijft|ligt|dient|lijkt|met|niet|dat|het|uit|tot)\b)[a-z]{3,20}t\s"
)
_LANGSTE = 400
_STEEDS = 3  # times that a word is the subject behind a label, with a capital elsewhere or not
_VAAK = 2  # times in such a place, of a word that stands nowhere without a capital


def in_place_of_names(regels: Iterable[str], sprekers: Sprekers) -> frozenset[str]:
    """The words in a place in which at least half of the others are people that the minutes know."""
    gevonden: set[str] = set()
    regels = [regel[:_LANGSTE] for regel in regels if regel]
    klein = plain_words(regels)
    for plaats in _PLAATSEN:
        vaak = Counter(naam for regel in regels for naam in _names(plaats, regel))
        namen = set(vaak)
        bekend = {naam for naam in namen if _is_known(naam, sprekers)}
        if 2 * len(bekend) >= len(namen):
            gevonden |= namen
        herhaald = {naam for naam, aantal in vaak.items() if aantal >= _VAAK}
        gevonden |= {naam for naam in herhaald if naam.casefold() not in klein}
    return frozenset(gevonden)


def doers(regels: Iterable[str]) -> frozenset[str]:
    """The words that are the subject behind a label time and again: somebody, whatever else they mean."""
    vaak = Counter(naam for regel in regels for naam in _names(_DOET, regel[:_LANGSTE]))
    return frozenset(naam for naam, aantal in vaak.items() if aantal >= _STEEDS)


def _names(plaats: re.Pattern[str], regel: str) -> Sequence[str]:
    match = plaats.match(regel)
    delen = re.findall(_NAAM, match["naam"]) if match else []
    return [deel for deel in delen if not GEEN_NAAM.fullmatch(deel)]


def _is_known(naam: str, sprekers: Sprekers) -> bool:
    vermeldingen = sprekers.mentions(naam)
    return len(vermeldingen) == 1 and vermeldingen[0].soort == "persoon" and vermeldingen[0].eind == len(naam)
