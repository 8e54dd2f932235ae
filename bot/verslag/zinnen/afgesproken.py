"""What was agreed or decided, and is a task: 'Afspraak: Anna belt …', 'Besloten wordt dat Tim …'."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.daden import how_sure
from bot.verslag.werk.doen import opening
from bot.verslag.werk.tekens import is_no_task
from bot.verslag.werk.werkwoorden import NOOIT
from bot.verslag.wie.functies import function_doing

_BESLOTEN = re.compile(
    r"(?:[Bb]esluit(?:en)?|BESLUIT|[Bb]eslissing|[Bb]esloten|[Aa]fspraak|AFSPRAAK|[Aa]fspraken|[Aa]fgesproken|[Cc]onclusie|[Dd]ecision)\s*:\s*"
)
_BESLOTEN_DAT = re.compile(
    r"(?:Er\s+)?(?:wordt|is|werd)?\s*(?:[Bb]esloten" r"|[Bb]eslist)\s+(?:(?:wordt|is|werd)\s+)?dat\s+"
)
# In a list of acties: what all of them agreed on.
EENS = re.compile(
    r"(?:(?:it\s+was|we|er\s+(?:is|werd|wordt))\s+)?(?:agreed|decided|besloten|afgesproken|overeengekomen)"
    r"\s+(?:(?:is|werd|wordt)\s+)?(?:that|dat)\s+",
    re.IGNORECASE,
)
EN = re.compile(r"\s*[,/&+]\s*|\s+(?:en|EN|and)\s+")
# How things are done from now on is nobody's task.
_VOORTAAN = re.compile(
    r"\b(?:voortaan|in\s+het\s+vervolg|altijd|standaard|jaarlijks|maandelijks|wekelijks|(?:elke?|iedere?|per)\s+(?:\w+dag|dag|week|maand|kwartaal|jaar|keer))\b",
    re.IGNORECASE,
)
_AFGESPROKEN = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?:(?:Verder|Ook|Daarnaast|Er|Hierbij)\s+)?(?:[Aa]fgesproken\s+(?:wordt|is)|(?:wordt|is)\s+(?:ook\s+)?afgesproken"
    r"|(?:[Ww]e|[Ww]ij)\s+spreken\s+af),?\s+dat\s+"
)
# How it is or stays, and nobody's task: 'dat de loods als reserve achter de hand blijft', 'dat de kaart
# voortaan leidend is'.
_BLIJFT_ZO = re.compile(
    r"\s(?:blijft|blijven|geldt|gelden|vervalt|vervallen|(?:leidend|bepalend|maatgevend|verantwoordelijk)\s(?:is|zijn))\W*$"
    r"|\bvoortaan\s[^.;,]{2,40}\s(?:is|zijn)\W*$"
)
_ALLEEN = re.compile(r"(?:alleen|uitsluitend|enkel)\s")  # whose it is and whose not, and nobody's task
_LICHAAM = r"(?:[Dd]e|[Hh]et)\s(?:[A-Z]{2,6}|gemeenten?|provincie|regio|corporaties?|politie)"
_WIE_VAN_BEIDE = re.compile(
    rf"{_LICHAAM}\s[^.;]{{3,120}}\s(?:(?:en\s)?niet|in\splaats\svan)\s(?:door\s)?{_LICHAAM}$"
)


_ONZEKER = (None, "onbekend")


def agreed_that(betoog: Betoog, tekst: str) -> re.Match[str] | None:
    """'Afgesproken is dat …', 'Besloten wordt dat Anna …': what somebody is to do. Which of two bodies does
    something is how things are done: 'dat het COA de cijfers toelicht en niet de provincie'."""
    afspraak = _AFGESPROKEN.search(tekst)
    if afspraak and (_BLIJFT_ZO.search(tekst) or _ALLEEN.match(tekst, afspraak.end())):
        return None
    if afspraak and _WIE_VAN_BEIDE.match(without_stop(tekst), afspraak.end()):
        return None
    return afspraak or _decided_that(betoog, tekst)


def _decided_that(betoog: Betoog, tekst: str) -> re.Match[str] | None:
    """'Besloten wordt dat Anna …': a decision by which somebody in person has a task."""
    besloten = _BESLOTEN_DAT.match(tekst)
    namen = NAMEN.match(tekst, besloten.end()) if besloten else None
    delen = [naam for naam in EN.split(namen[0]) if naam] if namen else []
    return besloten if delen and all(map(betoog.is_person, delen)) else None


def decided_task(betoog: Betoog, plek: int) -> tuple[int, str] | None:
    """Where the task begins, behind 'Besluit:' or 'Afspraak:', of a person who will do it; and who that is,
    where his verb says enough."""
    zin = betoog.zinnen[plek]
    eigen = _BESLOTEN.match(zin.tekst)
    label = eigen or _BESLOTEN.match(zin.alinea.tekst)
    if label is None:
        return None
    begin = eigen.end() if eigen else 0
    zeker = _surely_does(betoog, zin.tekst, begin) if eigen and label[0][0] in "Aa" else ""
    if zeker:
        return begin, zeker
    if _VOORTAAN.search(zin.tekst):
        return None
    wie = opening(zin.tekst, begin)
    if wie is None and label[0][0] in "Aa" and function_doing(betoog, zin.tekst, begin):
        return begin, ""
    is_afspraak = label[0][0] in "Aa"
    if wie and not is_afspraak and wie["verb"] in NOOIT:
        return None  # 'Besluit: Anna vertegenwoordigt ons in …'
    if wie and not eigen and is_no_task(zin.tekst, wie.end()):
        return None  # further on in the paragraph: 'Anna telt er inmiddels elf'
    if wie and not (eigen or is_afspraak) and how_sure(wie["verb"], zin.tekst[wie.end() :]) in _ONZEKER:
        return None  # 'Anna voegt hieraan toe dat …', below what was decided
    namen = [naam for naam in EN.split(wie["wie"]) if naam] if wie else []
    zijn_iemand = (betoog.is_somebody(naam) if is_afspraak else _decides_for(betoog, naam) for naam in namen)
    return (begin, "") if namen and all(zijn_iemand) else None


def _surely_does(betoog: Betoog, tekst: str, begin: int) -> str:
    """Who of those present opens what was agreed, with a verb of doing: it is theirs, also from now on
    ('Anna geeft de lijst voortaan door')."""
    wie = opening(tekst, begin, in_list=True)
    namen = [naam for naam in EN.split(wie["wie"]) if naam] if wie else []
    if wie is None or not all(betoog.is_person(naam) and betoog.sprekers.mentions(naam) for naam in namen):
        return ""
    return wie["wie"] if how_sure(wie["verb"], without_stop(tekst)[wie.end() :]) == "altijd" else ""


def _decides_for(betoog: Betoog, naam: str) -> bool:
    """Whether a decision gives a task to `naam`, somebody in person and, where that is known, who was there:
    'Woonburg stelt een lift beschikbaar' says what was decided."""
    return betoog.is_person(naam) and not (betoog.veel_namen and not betoog.sprekers.mentions(naam))
