"""Decisions of the meeting: 'stelt … vast', 'besluit om …', 'gaat akkoord met …', 'Besluit: …'.

Only what the meeting itself decides counts: no minister who decides, no chair who 'stelt vast dat'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.verslag.actiepunten import AFGESPROKEN, find_actions
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.eigenaars import owners
from bot.verslag.markeringen import VOLGNUMMER
from bot.verslag.sprekers import GREMIUM

_HAAKS = re.compile(
    r"\[\s?B(?:esluit)?\s?\.?\s?(?P<cijfers>\d{1,3})\s?\]|\(\s?B\s?(?P<cijfers2>\d{1,3})\s?\)"
)
_LABEL = re.compile(
    r"^(?:(?:[Bb]esluit|BESLUIT|[Bb]eslissing|BESLISSING|[Bb]esloten|[Bb]eslist|[Dd]ecision|DECISION|[Dd]ecided|RESOLVED|AGREED|[Aa]greed)\s*(?:\d{2,4}[-/.]\d{1,3}|B?\s?(?P<cijfers>\d{1,3}))?\s*(?::|→)"
    rf"|(?:[Ww]ij|[Ww]e)\s+besluiten:|BESLUIT\s+[\d.-]{{1,8}}\s|B\s?{VOLGNUMMER}\s*:"
    r"|B(?P<cijfers2>\d{1,3})\s?[:.–-])\s*(?P<tekst>\S.*)"
)
# Behind what was decided: '… met 5 euro verhoogd. BESLUIT', '… (besluit)'.
_SLOT = re.compile(r"\s*(?:BESLUIT|[(\[](?:besluit|BESLUIT|Besluit)[)\]])\.?\s*$")
_STELT_VAST = re.compile(
    r"\b(?:stelt|stellen)\s+(?:(?:hierbij|hiermee|unaniem|vervolgens|daarop|ook)\s+){0,2}"
    r"(?P<wat>(?:(?:de|het|dit|deze)\b|(?:agenda|verslag|notulen)\b|[A-Z])[^.;]{0,240}?)\s+vast\b(?!\s+te\b)"
)
_VORM = (
    r"(?:\s+(?:hiermee|hierbij|aldus|ongewijzigd|gewijzigd|unaniem|zo|daarmee|akkoord|conform(?:\s+\w{3,12})?"
)
_VORM += r"|zonder\s+wijzigingen?|met\s+(?:een\s+)?(?:\w{1,12}\s+)?(?:wijzigingen?|stemmen)"
_VORM += r"|door\s+de\s+(?:vergadering|PRT|RRT|tafel|leden|aanwezigen))){0,3}\s+"
_WORDT_VASTGESTELD = re.compile(
    rf"^(?P<wat>(?:Het|De|Dit|Deze)\s[^.;:]{{1,200}}?)\s+(?:wordt|worden){_VORM}(?:vastgesteld|goedgekeurd|aangenomen)\b"
)
_IS_VASTGESTELD = re.compile(
    rf"^(?P<wat>(?:Het\s|De\s)?(?:agenda|(?:[Cc]oncept)?[Vv]erslag|[Nn]otulen|actielijst|besluitenlijst)\b[^.;:]{{0,160}}?)"
    rf"\s+(?:is|zijn){_VORM}(?:vastgesteld|goedgekeurd)\b"
)
_AKKOORD = re.compile(
    r"\b(?:is|zijn)\s+akkoord\s+met\b|\b(?:gaat|gaan)\s+(?:\w+\s+){0,2}?akkoord\s+met\b|\b(?:stemt|stemmen)\s+(?:\w+\s+){0,2}?in\s+met\b"
    r"|\b(?:keurt|keuren)\b(?=[^.;]{1,200}?\sgoed\b)|\b(?:neemt|nemen)\b(?=\s+het\s+(?:voorstel|besluit)[^.;]{0,120}?\s(?:over|aan)\b)"
)
_CONCLUDEERT = re.compile(
    rf"\bvoorzitter\s+(?:concludeert|constateert)\s+dat\s+de\s+(?:{GREMIUM})\s+(?:[\w-]+\s+){{0,10}}?"
    r"(?:instem(?:t|men)|akkoord\s+(?:is|gaat|gaan|zijn))\b"
)
_BESLUIT = re.compile(
    r"\b(?:besluit|besluiten)\b(?=[^.;]{0,160}?\b(?:om|tot|dat|te|niet)\b|\s+(?:een|het|de)\b)"
)
_LIJDEND = re.compile(
    r"^(?:(?:The|the)\s+(?:board|committee|council|meeting|group|team|members|TSC|trustees)\s+(?:unanimously\s+)?(?:agreed|decided|resolved|approved|adopted)\b|It\s+was\s+(?:agreed|decided|resolved)\s+(?:that|to)\b|(?:Er|Hierbij|Hiermee)\s+(?:wordt|is)\s+(?:unaniem\s+)?(?:besloten|ingestemd\s+met|afgesproken\s+en\s+besloten)\b"
    r"|(?:[^.;]{0,200}?\s)?is\s+er\s+(?:een\s+)?akkoord\s+(?:op|met|over)\b"
    r"|Akkoord\s+(?:met|op|over)\b|Besloten\s+(?:wordt|is)\b|Met\s+[^.;]{1,160}?\s+wordt\s+(?:unaniem\s+)?ingestemd\b)"
)
# Who decides for the meeting: a body by its name, 'we', or whoever has a function in the attendance.
_COLLECTIEF = (
    r"(?:(?:[Dd]e|[Hh]et|[Oo]ns)\s+(?!gemeenteraad|ministerraad)(?:(?:algemeen|dagelijks|voltallige?)\s+)?"
    r"(?:[a-z]{0,20}(?:bestuur|commissie|groep|team|vergadering|directie|redactie|platform|kring|tafel|management|leden)"
    r"|[a-z]{3,20}raad|wethouders)|(?:[Dd]e\s+)?(?:PRT|RRT|OR|MR|GMR|ALV|AB|DB|MT|RvT|RvB|CvB)"
    r"|Gedeputeerde\s+Staten|[Ww]e|[Ww]ij|[Mm]en)"
)
_BESLIST = (
    r"(?:(?:beslui(?:t|ten)|besliss?(?:t|en))(?=[^.;]{0,160}?\b(?:om|tot|dat|te|niet|aan)\b|\s+(?:een|het|de)\b|:)|ki(?:est|ezen)\s+(?:ervoor|voor|variant|optie)|kom(?:t|en)\s+overeen|stem(?:t|men)\s+(?:\w+\s+)?in\s+met"
    r"|ge(?:eft|ven)\s+toestemming|verle(?:ent|nen)\s+(?:toestemming|goedkeuring)|houd(?:t|en)\s+(?=[^.;]{2,40}\saan\b)"
    r"|keur(?:t|en)\s+(?=[^.;]{2,160}\sgoed\b)|ga(?:at|an)\s+(?:\w+\s+){0,2}?akkoord\s+met"
    r"|(?:heeft|hebben)\s+(?=(?:[^.;,]{0,40},[^.;]{2,120},\s+|[^.;,]{0,30})(?:besloten|beslist)\b))"
)
_COLLECTIEF_BESLUIT = re.compile(
    rf"(?:^|[,;:]\s+|\b(?:en|maar|dat)\s+|(?<=[a-z])\s(?=(?:We|Wij)\s))(?:{_COLLECTIEF}\s+(?:unaniem\s+|dan\s+ook\s+|daarom\s+|dus\s+|wel\s+)?{_BESLIST}"
    rf"|(?:[^.;:]{{1,160}}\s)?{_BESLIST}\s+{_COLLECTIEF}\b)"
)
_FUNCTIE_BESLUIT = re.compile(
    r"(?:[Dd]e|[Hh]et)\s+(?P<wie>[a-z-]{4,30})\s+(?:besluit|beslist)\s+(?:dat|om|tot)\b"
)
# That it was decided, by nobody else: '…, zo is besloten', 'er wordt besloten …', 'is gekozen voor …'.
_ER_IS_BESLOTEN = re.compile(
    r"\b(?:is|zijn|wordt|worden)\s+(?:(?:er|dus|daarom|dan|nu|unaniem|gezamenlijk)\s+){0,2}(?:besloten|beslist|gekozen\s+voor|overeengekomen)\b"
)
_VOOR_ALLEN = re.compile(r"(?:alle|iedereen|ieder|elke?|er|het|we|wij)\b")
_VAN_ANDEREN = re.compile(
    r"\b(?:eerder|destijds|toen|vorig\w*|in\s+(?:19|20)\d\d|inmiddels|reeds|binnen\s+(?:de|het)|door\s+(?:de|het))\b",
    re.IGNORECASE,
)
_ALS = re.compile(r"\b(?:of\s+(?:de|het|we|wij|er)|[Aa]ls|[Ww]anneer|[Zz]odra|[Ii]ndien)\b")
_ZINSDEEL = re.compile(r"[,;:]\s+|\bmaar\s+|\ben\s+(?=(?:er|we|wij|het|de)\b)")
_VERVALT = re.compile(r"^(?:De|Het)\b[^.;]{3,160}\b(?:(?:komt|komen)\s+te\s+vervallen|vervalt|vervallen)$")
_PROCEDURE = re.compile(
    r"\b(?:agenda|(?:concept)?verslag|notulen|actielijst|besluitenlijst|presentielijst)\b", re.IGNORECASE
)
_EN_DAARNA = re.compile(r"(?:,?\s+en|,)\s+(?=(?:de|het)\s)")
_NIET_HIER = re.compile(
    r"\b(?:vraagt|vragen|verwacht\w*|hoopt|zou(?:den)?|moet(?:en)?|kan|kunnen|indien|stelt\s+voor|voorstel\s+is)\b"
)


@dataclass(frozen=True)
class Beslissing:
    """What sentence `plek` decides: its quote ends at `eind`, `teksten` are the decisions in it."""

    plek: int
    eind: int
    nummer: str | None
    teksten: tuple[str, ...]

    def is_procedural(self, tekst: str) -> bool:
        return bool(_PROCEDURE.search(tekst) and re.search(r"vast|goedgekeurd|goed\b", tekst))


def find_decision(betoog: Betoog, plek: int) -> Beslissing | None:
    zin = betoog.zinnen[plek]
    tekst = without_stop(zin.tekst)
    haaks = _HAAKS.search(tekst)
    nummer = f"B{int(haaks['cijfers'] or haaks['cijfers2'])}" if haaks else None
    label = _LABEL.match(tekst)
    if label:
        cijfers = label["cijfers"] or label["cijfers2"]
        return Beslissing(plek, len(tekst), f"B{int(cijfers)}" if cijfers else nummer, (label["tekst"],))
    vastgesteld = _adopted(betoog, plek, tekst)
    if vastgesteld:
        eind, teksten = vastgesteld
        return Beslissing(plek, eind, nummer, teksten)
    if _SLOT.search(tekst) or (
        zin.eind < len(zin.alinea.tekst) and _SLOT.fullmatch(zin.alinea.tekst, zin.eind)
    ):
        tekst = _SLOT.sub("", tekst)
        return Beslissing(plek, len(tekst), nummer, (tekst,)) if tekst else None
    in_lijst = zin.alinea.lijst == "besluiten" and zin.begin == 0
    in_lijst |= zin.alinea.lijst == "afspraken" and bool(_VERVALT.search(tekst))
    if nummer or in_lijst or _decided(betoog, plek, tekst):
        return Beslissing(plek, len(tekst), nummer, (tekst,))
    return None


def _adopted(betoog: Betoog, plek: int, tekst: str) -> tuple[int, tuple[str, ...]] | None:
    """Where 'stelt … vast' ends, and one text for each thing that is adopted."""
    stelt = _STELT_VAST.search(tekst)
    if stelt and not _NIET_HIER.search(tekst[: stelt.start()]):
        wie = betoog.subject(plek, stelt)
        if wie and (
            wie.soort == "vergadering" or (wie.naam == "voorzitter" and _PROCEDURE.search(stelt["wat"]))
        ):
            return stelt.end(), tuple(_things(stelt["wat"]))
    wordt = _WORDT_VASTGESTELD.search(tekst) or _IS_VASTGESTELD.search(tekst)
    if wordt and not _NIET_HIER.search(wordt["wat"]):
        dingen = tuple(_things(wordt["wat"]))
        return wordt.end(), dingen if len(dingen) > 1 else (wordt[0],)
    return None


def _things(wat: str) -> Iterator[str]:
    for ding in _EN_DAARNA.split(wat):
        naam = re.sub(r"^(?:de|het)\s+", "", ding, flags=re.IGNORECASE)
        yield f"{naam[:1].upper()}{naam[1:]} vastgesteld"


def _decided(betoog: Betoog, plek: int, tekst: str) -> bool:
    if _LIJDEND.search(tekst) or _CONCLUDEERT.search(tekst):
        return True
    afgesproken = AFGESPROKEN.match(tekst)
    voor_allen = afgesproken and _VOOR_ALLEN.match(tekst, afgesproken.end())
    if voor_allen and not any(owners(betoog, punt) for punt in find_actions(betoog, plek)):
        return True  # what is agreed and is nobody's to do
    functie = _FUNCTIE_BESLUIT.match(tekst)
    if functie and functie["wie"] in betoog.sprekers.functies:
        return True
    for vorm in (_COLLECTIEF_BESLUIT, _ER_IS_BESLOTEN):
        besloten = vorm.search(tekst)
        voor = tekst[: besloten.end()] if besloten else ""
        zinsdeel = _ZINSDEEL.split(voor)[-1]
        if besloten and not (
            _ALS.search(voor) or _NIET_HIER.search(zinsdeel) or _VAN_ANDEREN.search(zinsdeel)
        ):
            return True
    for werkwoord in (*_AKKOORD.finditer(tekst), *_BESLUIT.finditer(tekst)):
        voor = tekst[: werkwoord.start()]
        if not (_NIET_HIER.search(voor) or _ALS.search(voor)) and _is_meeting(betoog, plek, tekst, werkwoord):
            return True
    return False


def _is_meeting(betoog: Betoog, plek: int, tekst: str, werkwoord: re.Match[str]) -> bool:
    """Whether the meeting itself does it: named next to the verb, or opening the sentence."""
    wie = betoog.subject(plek, werkwoord)
    tussen = tekst[wie.eind : werkwoord.start()] if wie else ""
    return wie is not None and wie.soort == "vergadering" and not re.search(r"\bdat\b|,", tussen)
