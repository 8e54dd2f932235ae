"""Whether the task that a mark closes stands in the sentence before: 'Dit wordt genoteerd [A1]'."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog
from bot.verslag.bron.regels import Zin
from bot.verslag.merken.markeringen import SLOTREGEL, Markering

_VERWIJST = re.compile(
    r"^(?:Dit|Dat|Deze?\s+(?:vraag|punt|opmerking|suggestie|verzoek|zorg|signaal)|Het\s+(?:punt|verzoek|signaal)|Hier\w+)\b"
    r"|\b(?:dit|dat|deze\s+(?:vraag|opmerking|suggestie)|dit\s+(?:punt|verzoek|signaal)|hier(?:op|over|naar|voor)"
    r"|hier(?=\s[^.;]{1,40}\s(?:op|over|naar|mee)\s+(?:terug|uit|na|aan)\b))\b"
    r"(?!\s+(?:de|het|een|er|deze|dit|hij|zij|ze|wij|we)\b)"
)
_DAT_ALS_VOEGWOORD = re.compile(
    r"\b(?:aan|op|mee|toe|zorgt|zorgen|stelt|zegt|meldt|verwacht|vindt|zodat|om|voor),?\s+dat\b"
)
# It holds a day and no more: 'Dat is klaar op 24 oktober', 'Volgende week vrijdag is dat rond'.
_WANNEER = re.compile(
    r"(?=[^.;:]{0,80}(?:\d|\bweken\b|dag\b|\bweek\b))"
    r"(?:(?:Dat|Dit|Die|Deze)\s+(?:is|zijn|dient|moet|ligt|staat|komt)\b(?=[^.;]{0,60}\b(?:klaar|gereed|af|rond|er)\b)"
    r"|(?:Hij|Zij|Ze)\s+[a-z]{3,15}(?:t|en)\s+(?:deze|dit|die|dat)\b|(?:De|Het)\s+[a-z]{3,20}\s+moet(?:en)?\s+(?:v[oó]{2}r|uiterlijk)\b"
    r"|(?:Dat|Dit|Het)\s+(?:moet|gebeurt|kan)\s+(?:nog\s+)?(?:v[oó]{2}r|voor|uiterlijk|binnen)\b[^.;:]{3,60}\W?$"
    r"|(?:Klaar|Gereed)\b|[^.;,]{3,40}\sis\s+(?:dat|dit)\s+(?:rond|klaar|gereed|af)\b)"
)
_DIE = re.compile(
    r"(?:die|dat|dit|deze)\s+[a-z]"
    r"|(?:(?:(?:een|de)\s)?(?:eerste|tweede|definitieve)\s(?:versie|concept|opzet|aanzet)"
    r"|(?:de\s)?(?:bespreking|behandeling|besluitvorming|terugkoppeling|agendering|evaluatie|vaststelling|oplevering"
    r"|publicatie|presentatie|afronding|verzending)(?:\s(?:er|hier|daar)van)?)"
    r"\s(?:op|in|voor|v[oó]{2}r|bij|tijdens|na|medio|begin|half|eind|uiterlijk|volgt)\b(?!.{0,80}[a-z]en$)"
)
_PRESENTEERT = re.compile(r"\b(?:licht(?:en)?\b[^.;]{0,80}\btoe|presente(?:ert|ren)|schets(?:t|en))\b")
# 'Zij heeft veel ervaring met verhuur': why it is she, of whom the sentence before tells what she does.
_KAN_HET = re.compile(
    r"(?:Hij|Zij|Ze)\s(?:heeft|is|weet|kent)\s[^.;:,]{0,60}?\b(?:\S{0,12}ervaring|kennis|verstand|deskundige?|expertise|thuis|ervaren)\b"
    r"(?![^.;]{0,120}\sen\s[a-z]{3,15}t\s(?:de|het|een|dit|dat|hem|haar|er|nog|daar|later)\b)"
)
_KORT = 16  # words; in a longer sentence 'dit' usually means something in the sentence itself


def needs_previous(zin: Zin, mark: Markering, vorige: Zin, alleen_naam: str) -> bool:
    """Whether the task stands in the sentence before: the marked one says only 'dit wordt genoteerd [A1]'."""
    if vorige.agendapunt != zin.agendapunt:
        return False
    rest = (zin.tekst[: mark.begin] + zin.tekst[mark.eind :]).strip(" .:")
    woorden = rest.split()
    if alleen_naam or len(woorden) <= 1:
        return vorige.alinea is zin.alinea or (zin.begin == 0 and bool(SLOTREGEL.fullmatch(zin.tekst)))
    if mark.vooraan or not (vorige.alinea is zin.alinea or rest.startswith("Dit ")):
        return False
    if _KAN_HET.match(rest):
        return True
    return len(woorden) <= _KORT and bool(_VERWIJST.search(_DAT_ALS_VOEGWOORD.sub(" ", rest)))


def presents(tekst: str) -> bool:
    """'Anna licht de cijfers toe': what she did at the meeting."""
    return bool(_PRESENTEERT.search(tekst))


def presented_by_another(betoog: Betoog, plek: int) -> bool:
    """Whether the sentence before `plek` only says who presented it, and somebody else has the floor."""
    zin, vorige = betoog.zinnen[plek].tekst, betoog.zinnen[plek - 1].tekst
    if not presents(vorige):
        return False
    eerder, nu = betoog.sprekers.opener(vorige), betoog.sprekers.opener(zin)
    return eerder is not None and nu is not None and eerder.naam != nu.naam


def closed_below(betoog: Betoog, plek: int) -> bool:
    """Whether 'Actie: Anna' stands right below sentence `plek`, and says whose that is."""
    onder = betoog.zinnen[plek + 1 : plek + 2]
    zelfde = bool(onder) and onder[0].agendapunt == betoog.zinnen[plek].agendapunt
    return zelfde and bool(SLOTREGEL.fullmatch(onder[0].tekst))


def says_only_when(tekst: str) -> bool:
    """'Zij leveren deze uiterlijk 1 mei aan': when the task before it is done, and no other task."""
    return bool(_WANNEER.match(tekst))


def says_of_it(tekst: str) -> bool:
    """'die gaat in mei de deur uit', 'eerste versie op 1 mei', 'bespreking in juni': what comes of the task
    before it."""
    return bool(_DIE.match(tekst))
