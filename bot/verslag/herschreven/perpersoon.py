"""What each is to do in a quick note, below a request or his name: 'Anna, kan jij:' above '- zaal huren'.

No title says that those are tasks. A request does, and so do names above bare tasks ('### Anna') in what
divides the work of a week, or beside 'allemaal'. They get the title of a list of acties, and names that every
rule knows as its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.lijsten.item import says_what
from bot.verslag.namen.afzender import sender
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of
from bot.verslag.werk.kracht import Werkwoord, verb_of

_JIJ = r"(?:jij|je|jullie|u|you)"
_MODAAL = r"(?:kan|kun|kunnen|wil|willen|zou|zouden|ga|gaan|doe|doen|can|could|will|would)"
_NOG = (
    r"(?:nog|ook|even|dan|dus|verder|misschien|svp|aub|alsjeblieft|please|also|deze\sweek|het\svolgende|dit"
    r"|zorgen\svoor)"
)
_VERZOEK = re.compile(
    rf"@?(?P<wie>{NAMEN.pattern}),?\s(?:(?:{_MODAAL}\s{_JIJ}|{_JIJ}\s(?:{_MODAAL}|zult|kunt|gaat|pakt|doet))"
    rf"(?:\s{_NOG}){{0,3}}|graag(?:\s{_NOG}){{0,2}}|(?:aan|voor)\sjou\sde\svraag(?:\som)?)\s?(?:[:…]|\.{{3}})?"
)
_VAN_IEMAND = re.compile(r"(?:#{2,6}\s+|\*\*|__)?(?P<wie>[^:*_#]{2,40}?):?(?:\*\*|__)?:?")
_NAAM = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{1,14}(?:\s(?:(?:van|de|der|den)\s){0,2}[A-ZÀ-Þ][a-zà-ÿ]{1,15})?")
_ALLEN = re.compile(r"allemaal|iedereen|allen|all|everyone|samen", re.IGNORECASE)
# What divides the work of a note but is nobody: 'Maandag', 'Catering', 'Voorbereiding'.
_GEEN_IEMAND = re.compile(r"[A-Z][a-z]{2,30}ing")
_WEEK = re.compile(
    r"\b(?:week(?:start|planning|verdeling|taken|overzicht)|(?:dag|day)start|taakverdeling|werkverdeling|taken\w*|stand-?up"
    r"|wie\sdoet\swat|to-?do\w*)\b",
    re.IGNORECASE,
)
_BOVENAAN = 3  # lines with text that say what the note is
_LANGSTE = 80  # letters of a request
_MINSTENS = 2
# What is said of somebody there and is nothing to do: 'vrij t/m wo'.
_WEG = re.compile(
    r"(?:is\s|nog\s)?(?:vrij|afwezig|ziek|vakantie|verlof|weg|thuis|cursus|studiedag|niks|niets|geen\b|n\.?v\.?t\.?|off\b|away\b|out\b)",
    re.I,
)
_IKZELF = re.compile(
    r"(?P<veld>(?:[Ww]ie|[Dd]oor|[Aa]ctiehouder|[Ee]igenaar|[Tt]rekker|[Oo]wner|[Ww]ho)\s?:\s{1,9})(?:ik(?:zelf)?|mijzelf|ondergetekende|myself|me)\.?"
)


def by_person(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; such names as those of a list of acties, without what only says that somebody is away."""
    regels = list(_by_writer(regels))
    koppen = _requests(regels) or _names(regels)
    eerste = min(koppen, default=-1)
    weg = {plek for kop in koppen for plek in _below(regels, kop) if _WEG.match(regels[plek].inhoud)}
    for plek, regel in enumerate(regels):
        if plek == eerste:
            yield Regel(regel.nummer, "## Acties")
        if plek in koppen:
            yield Regel(regel.nummer, "")
            yield Regel(regel.nummer, f"{koppen[plek]}:")
        elif plek not in weg:
            yield regel


def _by_writer(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, with the writer where a field says that it is he: 'Wie: ikzelf' in a mail of Anna."""
    wie = sender(regel.kaal for regel in regels[:10])
    for regel in regels:
        zelf = _IKZELF.fullmatch(regel.kaal) if wie else None
        yield Regel(regel.nummer, f"{zelf['veld']}{wie}") if zelf else regel


def _requests(regels: Sequence[Regel]) -> dict[int, str]:
    """By place the lines that ask somebody for what the bullets below say."""
    return {
        plek: verzoek["wie"]
        for plek, regel in enumerate(regels)
        if len(regel.kaal) <= _LANGSTE
        and (verzoek := _VERZOEK.fullmatch(regel.kaal))
        and _below(regels, plek)
    }


def _names(regels: Sequence[Regel]) -> dict[int, str]:
    """By place the names above the tasks of each, where the note divides work and no title does."""
    gevuld = [regel.kaal for regel in regels if regel.kaal]
    if any(section_of(tekst) for tekst in gevuld):
        return {}
    koppen = {
        plek: naam for plek, regel in enumerate(regels) if (naam := _name(regel)) and _below(regels, plek)
    }
    if any(is_day(naam) or _GEEN_IEMAND.fullmatch(naam) for naam in koppen.values()):
        return {}  # it divides by day or by subject, and so are the others
    verdeelt = any(_ALLEN.fullmatch(naam) for naam in koppen.values()) or any(
        map(_WEEK.search, gevuld[:_BOVENAAN])
    )
    items = [regels[plek].inhoud for kop in koppen for plek in _below(regels, kop)]
    taken = sum(_is_task(tekst) for tekst in items)
    return koppen if verdeelt and len(koppen) >= _MINSTENS and 2 * taken > len(items) else {}


def _name(regel: Regel) -> str:
    kop = None if regel.is_opsomming else _VAN_IEMAND.fullmatch(regel.kaal)
    wie = kop["wie"].strip() if kop else ""
    return wie if _NAAM.fullmatch(wie) or _ALLEN.fullmatch(wie) else ""


def _below(regels: Sequence[Regel], kop: int) -> list[int]:
    """The bullets right below a line, or below the empty one there."""
    begin = kop + 1
    if begin < len(regels) and not regels[begin].kaal:
        begin += 1
    eind = begin
    while eind < len(regels) and regels[eind].is_opsomming:
        eind += 1
    return list(range(begin, eind))


def _is_task(tekst: str) -> bool:
    return verb_of(tekst) is not Werkwoord.GEEN or says_what(tekst)
