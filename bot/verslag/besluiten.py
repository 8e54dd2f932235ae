"""Decisions of the meeting: 'stelt … vast', 'besluit om …', 'gaat akkoord met …', 'Besluit: …'.

Only what the meeting itself decides counts: no minister who decides, no chair who 'stelt vast dat'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.markeringen import VOLGNUMMER
from bot.verslag.sprekers import GREMIUM, Vermelding

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
    r"|Akkoord\s+(?:met|op|over)\b|Besloten\s+(?:wordt|is)\b|Met\s+[^.;]{1,160}?\s+wordt\s+(?:unaniem\s+)?ingestemd\b"
    r"|(?:De\s+(?:vergadering|PRT|RRT|tafel)\s+heeft)\s+(?:[^.;]{0,80}?)besloten\b)"
)
_VERVALT = re.compile(r"^(?:De|Het)\b[^.;]{3,160}\b(?:(?:komt|komen)\s+te\s+vervallen|vervalt|vervallen)$")
_GEZAMENLIJK = re.compile(r"\b(?:We|Wij|we|wij|Men)\b")
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
    for werkwoord in (*_AKKOORD.finditer(tekst), *_BESLUIT.finditer(tekst)):
        if not _NIET_HIER.search(tekst[: werkwoord.start()]) and _is_meeting(betoog, plek, tekst, werkwoord):
            return True
    return False


def _is_meeting(betoog: Betoog, plek: int, tekst: str, werkwoord: re.Match[str]) -> bool:
    """Whether the meeting itself does it: named next to the verb, or opening the sentence."""
    wie: Vermelding | None = betoog.subject(plek, werkwoord)
    if wie is not None:
        tussen = tekst[wie.eind : werkwoord.start()]
        return wie.soort == "vergadering" and not re.search(r"\bdat\b|,", tussen)
    wij = _GEZAMENLIJK.search(tekst[max(0, werkwoord.start() - 5) : werkwoord.end() + 5])
    return wij is not None
