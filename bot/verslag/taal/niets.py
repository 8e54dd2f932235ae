"""What stands where a task would stand and is none: that there is none, where it is told, or only how it is.

'Geen', 'n.v.t.', 'Er zijn geen nieuwe acties'; 'zie bespreking', 'zie punt 2'; 'Vastgesteld', 'blijft staan',
'afgerond, negen gemeenten bezocht'. A label, a cell or a bullet that says no more than that is no point,
whoever is named beside it.
"""

from __future__ import annotations

import re

_SOORTEN = r"(?:acties?|actiepunt(?:en)?|besluit(?:en)?|afspra(?:ak|ken)|toezegging(?:en)?|taken|actions?)"
_WELKE = r"(?:nieuwe|verdere|nadere|openstaande|aanvullende|lopende|concrete|andere|extra|directe|overige)"
_ER_IS = (
    r"(?:(?:er|hiervoor|hier)\s+(?:is|zijn|was|waren)\s+)?"
    r"(?:(?:op\s+dit\s+moment|vooralsnog|voorlopig|verder|momenteel|nu|dit\s+keer|nog)\s+){0,2}"
)
_GENOTEERD = (
    r"(?:nodig|vereist|noodzakelijk|gewenst|gemaakt|afgesproken|uitgezet|genoteerd|benoemd|voorzien|ontvangen"
    r"|vanuit\s+dit\s+punt|bij\s+dit\s+(?:agenda)?punt|required|needed)"
)
_GEEN = (
    rf"{_ER_IS}(?:geen(?:\s+{_WELKE})?(?:\s+[a-zë]{{3,20}})?(?:\s+{_GENOTEERD})?|niets?|niks|nihil)"
    rf"|(?:none|no\s+(?:further\s+)?actions?(?:\s+{_GENOTEERD})?)"
    r"|n\.?\s?v\.?\s?t|n/a|not\s+applicable|nee|no|idem|[-–—/x]|ter\s+(?:kennisname|kennisgeving|informatie)"
)
# Where it stands: 'zie bespreking', 'zie ook punt 4 hierboven'; no 'zie toe op'.
_ELDERS = (
    r"(?:zie|see)\s+(?:ook|also|boven|hier\w*|bijlage|punt|agendapunt)\b.{0,80}|(?:zie|see)\s*:.{0,300}"
    r"|(?:zie|see)\s+(?!toe\b|er(?:op)?\b|dat\b|of\b)[\w./'’-]{1,25}(?:\s+[\w./'’-]{1,20}){0,3}"
)
_ELDERS_GEZEGD = re.compile(rf"(?:{_ELDERS})\W*", re.IGNORECASE)
# Waited for, and nothing to do until then: 'brief van het COA afwachten, niks doen'.
_WACHTEN = (
    r"(?:[^.;:]{0,80}\b(?:af)?wachten(?:\s+op\s[^.;:,]{2,40})?\s*[,;–-]\s*)?(?:(?:nu|nog|even|verder|voorlopig|dus|zelf)\s+){0,2}"
    r"(?:niets|niks|geen\s+acties?)\s+(?:(?:te\s+)?(?:doen|ondernemen)|nodig)"
)
_WAAROM = r"(?:\s\((?:ter|alleen|slechts)\s[^()]{2,40}\))?"  # 'geen (ter kennisname)'
_NIETS = re.compile(rf"(?:(?:{_GEEN}){_WAAROM}|{_WACHTEN}|{_ELDERS})\W*", re.IGNORECASE)
# The name of what it is, and not what: 'AP: actiepunt', in the list of what letters mean.
_SOORT = re.compile(
    rf"(?:{_SOORTEN}|(?:nieuwe?|lopende?|oude?|overige?|openstaande?|doorlopende?|eerdere?|vorige|afgeronde?|afgehandelde?|gesloten|structurele?)"
    rf"(?:\s(?:{_SOORTEN}|punten|zaken))?(?:\s(?:van|uit|tot)\s(?:vandaag|vorige?\s\w{{4,15}}|eerdere\s\w{{4,18}}|(?:de|het)\s\w{{4,15}}))?)\W*",
    re.IGNORECASE,
)
_GEDAAN = (
    r"(?:af(?:gehandeld|gerond|gedaan|gevoerd)|gereed|gedaan|klaar|vervallen|uitgevoerd|gesloten|voldaan"
    r"|done|closed|completed)"
)
_STAND = (
    rf"(?:(?:is|zijn|wordt|worden|kan|blijft)\s+)?(?:inmiddels\s+)?(?:{_GEDAAN}|vervalt|(?:blijft\s+)?staan|loopt(?:\s+nog)?|lopend|open"
    r"|in\s+(?:behandeling|uitvoering)|aangehouden|doorgeschoven|uitgesteld|goedgekeurd|vastgesteld|besproken|toegelicht|behandeld"
    r"|akkoord|van\s+de\s+(?:actie)?lijst(?:\s+af)?|(?:ter|voor)\s+(?:kennisgeving|kennisname|informatie)(?:\s+aangenomen)?"
    r"|meegenomen|aangenomen|ongoing|pending|noted|approved|agreed)"
)
_ALLEEN_STAND = re.compile(rf"{_STAND}(?:\s*(?:,|en)\s+{_STAND}){{0,2}}\W*", re.IGNORECASE)
# How the others stand, unnamed: 'Overige oude punten staan nog', 'De rest van de lijst loopt'.
_DE_REST = re.compile(
    rf"(?:(?:de|alle)\s+)?(?:(?:rest|overige?|andere|resterende|oude)\b(?:\s+(?:oude|eerdere|openstaande|lopende|van\s+de))?"
    rf"(?:\s+(?:{_SOORTEN}|punten|zaken|lijst|actielijst))?)\s+"
    r"(?:blij(?:ft|ven)|staa[tn]|loopt|lopen|schui(?:ft|ven)|(?:is|zijn))\s*(?:nog|allemaal|ongewijzigd|gewoon|verder)?\s*"
    rf"(?:staan|open|door|mee|bezig|ongewijzigd|op\s+de\s+lijst|{_GEDAAN})?\W*",
    re.IGNORECASE,
)
# Done, and what came of it: nothing that is still to come.
_MET_AFLOOP = re.compile(
    rf"(?:is\s+|zijn\s+)?{_GEDAAN}\s*[,;(–-]\s*(?P<afloop>[^.;]{{3,120}})\W*", re.IGNORECASE
)
# What whoever chairs does at its beginning and end: 'Mevrouw Pen sluit het overleg om 16.15 uur'.
_BEGIN_OF_EIND = re.compile(
    r"[^.:;]{0,60}\b(?:opent|opende|sluit|sloot|beëindigt)\s+(?:om\s+[\d.:]{4,5}\s+(?:uur\s+)?)?(?:de|het)\s+"
    r"(?:vergadering|bijeenkomst|overleg)(?:\s+(?:om\s+[\d.:]{4,5}(?:\s+uur)?|met\s+dank\b.{0,60}|en\s+dankt\b.{0,60})){0,2}\W*"
)
_NOG = re.compile(
    r"\b(?:nog|moet|moeten|zal|zullen|gaat|gaan|volgt|volgen|stuurt|maakt|belt|vraagt|mailt|wil|te\s+[a-z]{2,20}n|graag|voor|uiterlijk)\b"
)
_LANGSTE = 300


def says_none(tekst: str) -> bool:
    """Whether the words say that there is nothing to do, or where it is told: 'Geen afspraken', '–'."""
    return len(tekst) <= _LANGSTE and bool(_NIETS.fullmatch(tekst.strip()))


def points_elsewhere(tekst: str) -> bool:
    """Whether the words only say where it is told: 'zie bespreking'."""
    return len(tekst) <= _LANGSTE and bool(_ELDERS_GEZEGD.fullmatch(tekst.strip()))


def is_no_point(tekst: str) -> bool:
    """The same, and whether they name no more than how something stands, what sort it is, or that the meeting
    begins or ends: 'Vastgesteld'."""
    kaal = tekst.strip(" *_")
    if len(kaal) > _LANGSTE:
        return False
    vormen = (_SOORT, _ALLEEN_STAND, _DE_REST, _BEGIN_OF_EIND)
    if says_none(kaal) or any(each.fullmatch(kaal) for each in vormen):
        return True
    afloop = _MET_AFLOOP.fullmatch(kaal)
    return bool(afloop and not _NOG.search(afloop["afloop"]))
