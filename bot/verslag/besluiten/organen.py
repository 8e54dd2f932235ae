"""What the meeting decides, in a verb: 'besluit om', 'kiest voor', 'gaat akkoord met'; it, 'we' or nobody."""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import is_asked, only_tells
from bot.verslag.besluiten.wie import WIE
from bot.verslag.betoog import Betoog
from bot.verslag.sprekers import GREMIUM

_AKKOORD = re.compile(
    r"\b(?:is|zijn)\s+akkoord\s+met\b|\b(?:gaat|gaan)\s+(?:\w+\s+){0,2}?akkoord\s+met\b|\b(?:stemt|stemmen)\s+(?:\w+\s+){0,2}?in\s+met\b"
    r"|\b(?:keurt|keuren)\b(?=[^.;]{1,200}?\sgoed\b)|\b(?:neemt|nemen)\b(?=\s+het\s+(?:voorstel|besluit)[^.;]{0,120}?\s(?:over|aan)\b)"
)
# What it rejects, follows or pays for.
_WIJST_AF = re.compile(
    r"\b(?:wijst|wijzen)\b(?=\s(?:de|het|dit)\s(?:(?!\sen\s)[^.;]){2,80}\saf$)|\b(?:onderschrijft|steunt|volgt)\b(?=\s(?:het|dit|de)\s(?:advies|voorstel|aanbeveling))"
    r"|\bstel(?:t|len)\b(?!\s(?:vast|voor)\b)(?=[^;]{0,60}(?:€|\beuro\b|\bbudget\b|\bbedrag\b)[^;]{0,40}\sbeschikbaar\b(?!\s(?:te|is|zijn)\b))"
)
# What an advising body advises, or that it does not.
_ADVIES = re.compile(
    r"\b(?:adviseert|adviseren)\b(?=[^.;(]{0,120}?\b(?:positief|negatief)\b)|\b(?:geeft|geven)\s+(?:een\s+)?(?:positief|negatief)\s+advies\b"
    r"|\bbreng(?:t|en)\b(?=[^.;]{0,60}?\b(?:geen|positief|negatief|unaniem)\s+advies\s+uit\b)"
)
_OVERLEG_ADVISEERT = re.compile(
    r"^(?:Overleg|Vergadering|Werkgroep|Commissie|Tafel|Stuurgroep)\s+adviseert\b"
)
_BENOEMT = re.compile(r"\b(?:herbenoemt|benoemt)\b(?=\s+(?:de|het|een|[A-Z]))")
_CONCLUDEERT = re.compile(
    rf"\bvoorzitter\s+(?:concludeert|constateert)\s+dat\s+de\s+(?:{GREMIUM})\s+(?:[\w-]+\s+){{0,10}}?"
    r"(?:instem(?:t|men)|akkoord\s+(?:is|gaat|gaan|zijn))\b"
)
_BESLUIT = re.compile(
    r"\b(?:besluit|besluiten)\b(?=[^.;]{0,160}?\b(?:om|tot|dat|te|niet)\b|\s+(?:een|het|de)\b)"
)
_LIJDEND = re.compile(
    r"^(?:(?:Er|Hierbij|Hiermee)\s+(?:wordt|is)\s+(?:unaniem\s+)?(?:besloten|ingestemd\s+met|afgesproken\s+en\s+besloten)\b"
    r"|(?:[^.;]{0,200}?\s)?is\s+er\s+(?:een\s+)?akkoord\s+(?:op|met|over)\b"
    r"|Akkoord\s+(?:met|op|over)\b|Besloten\s+(?:wordt|is)\b|Met\s+[^.;]{1,160}?\s+wordt\s+(?:unaniem\s+)?ingestemd\b)"
)
# What 'we' or a body by its name does; of another body it is its subject (betoog) that tells.
_BESLIST = (
    r"(?:(?:beslui(?:t|ten)|besliss?(?:t|en))(?=[^.;]{0,160}?\b(?:om|tot|dat|te|niet|aan)\b|\s+(?:een|het|de)\b|:)|kie(?:st|zen)\s+(?:unaniem\s+)?(?:ervoor|voor|variant|optie|scenario)|kom(?:t|en)\s+overeen|stem(?:t|men)\s+(?:\w+\s+)?in\s+met"
    r"|(?:geeft|geven|verleent|verlenen)\s+(?!elke?\b|ieder|altijd|vaak)(?:[^.;,]{2,40}\s)?(?:toestemming|instemming|goedkeuring|decharge|bijdrage)\b|neemt\s+(?=[^.;]{2,80}\s(?:niet|pas)\sin\sbehandeling\b)|houd(?:t|en)\s+(?=[^.;]{2,40}\saan\b(?!\s+(?:de|het|elkaar)\b))"
    r"|keur(?:t|en)\s+(?=[^.;]{2,160}\sgoed\b)|ga(?:at|an)\s+(?:\w+\s+){0,2}?akkoord\s+met"
    r"|(?:heeft|hebben)\s+(?=(?:[^.;,]{0,40},[^.;,]{2,120},\s+|[^.;,]{0,30})(?:besloten|beslist)\b))"
)
_WIJ_BESLUITEN = re.compile(
    rf"(?:^|[,;:]\s+|\b(?:en|maar|dat)\s+|(?<=[a-z])\s(?=(?:We|Wij)\s))(?:{WIE}\s+(?:unaniem\s+|dan\s+ook\s+|daarom\s+|dus\s+|wel\s+)?{_BESLIST}"
    rf"|(?:[^.;:]{{1,160}}\s)?{_BESLIST}\s+{WIE}\b)"
)
_HEEFT = re.compile(r"(?:heeft|hebben)\s+$")
_TOT_BESLOTEN = re.compile(r"[^.;]{0,180}?\b(?:besloten|beslist)\b")
_FUNCTIE_BESLUIT = re.compile(
    r"(?:[Dd]e|[Hh]et)\s+(?P<wie>[a-z-]{4,30})\s+(?:besluit|beslist)\s+(?:dat|om|tot)\b"
)
# That it was decided, by nobody else: '…, zo is besloten', 'er wordt besloten …', 'is gekozen voor …'.
_ER_IS_BESLOTEN = re.compile(
    r"\b(?:is|zijn|wordt|worden)\s+(?:(?:er|dus|daarom|dan|nu|unaniem|gezamenlijk)\s+){0,2}(?:besloten|beslist|gekozen\s+voor|overeengekomen)\b"
)


def decides(betoog: Betoog, plek: int, tekst: str) -> bool:
    """Whether sentence `plek` says that the meeting decides something."""
    if _LIJDEND.search(tekst) or _CONCLUDEERT.search(tekst) or _OVERLEG_ADVISEERT.search(tekst):
        return True
    functie = _FUNCTIE_BESLUIT.match(tekst)
    if functie and functie["wie"] in betoog.sprekers.functies:
        return True
    for vorm in (_WIJ_BESLUITEN, _ER_IS_BESLOTEN):
        besloten = vorm.search(tekst)
        if besloten and not only_tells(tekst, _end(tekst, besloten)):
            return True
    return any(
        not is_asked(tekst[: werkwoord.start()]) and _is_meeting(betoog, plek, tekst, werkwoord)
        for vorm in (_AKKOORD, _BESLUIT, _WIJST_AF, _ADVIES, _BENOEMT)
        for werkwoord in vorm.finditer(tekst)
    )


def _end(tekst: str, besloten: re.Match[str]) -> int:
    """Where the verb ends: of 'hebben … besloten' behind its second part, as a time may stand between."""
    heeft = _HEEFT.search(besloten[0])
    tot = _TOT_BESLOTEN.match(tekst, besloten.end()) if heeft else None
    return tot.end() if tot else besloten.end()


def _is_meeting(betoog: Betoog, plek: int, tekst: str, werkwoord: re.Match[str]) -> bool:
    """Whether the meeting itself does it: named next to the verb, or opening the sentence."""
    wie = betoog.subject(plek, werkwoord)
    tussen = tekst[wie.eind : werkwoord.start()] if wie else ""
    return wie is not None and wie.soort == "vergadering" and not re.search(r"\bdat\b|,", tussen)
