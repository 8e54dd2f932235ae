"""What words say that must or will be done, though they name nobody, where it is known that there is a task.

Below a label 'Actiepunten' that is so, by whatever verb. What is done without such a verb ('wordt gebruikt')
may be a habit, unless it says when; of 'er wordt gekeken' nothing is done.
"""

from __future__ import annotations

import re

from bot.verslag.werk.tekens import happens, is_no_task, says_when
from bot.verslag.werk.verteld import DEELWOORD

_GRENS = re.compile(
    r"[;:,(]\s?|\s(?=(?:en|maar|want)\s)|\s(?=(?:omdat|zodat|zodra|wanneer|of|dat|die|als|aangezien|hoewel|wie|wat|hoe|waar\w{1,5})\s)"
)
_BIJZIN = re.compile(
    r"(?:omdat|zodat|zodra|wanneer|of|dat|die|als|aangezien|hoewel|wie|wat|hoe|waar\w{1,5})\s"
)
_ZONDER_WAT = r"(?:gekeken|gewerkt|gestreefd|gedacht|gesproken|gepraat|gewacht|geluisterd|gehoopt)\b"
_GEDAAN = rf"(?<![\w-])(?!{_ZONDER_WAT}){DEELWOORD}(?![\w-])"
# 'moet nog worden gelegd', 'zullen behandeld worden'.
_MOET = re.compile(
    rf"\b(?:moet|moeten|zal|zullen|dient|dienen)\s(?:[^.;]{{0,120}}?\s)?(?:worden\s(?:[^.;]{{0,60}}?\s)?{_GEDAAN}|{_GEDAAN}\s(?:te\s)?worden\b)"
)
# 'Na de proef moeten we bekijken'.
_WIJ = re.compile(
    r"\b(?:(?:moeten|zullen|gaan)\s(?:we|wij)|(?:[Ww]e|[Ww]ij)\s(?:moeten|zullen|gaan))\s(?P<rest>[^.;]{0,120}?(?<!\w)"
    r"(?!(?:zien|weten|vaststellen|constateren|concluderen|opletten|oppassen|beseffen|accepteren|aanvaarden|vertrouwen|wachten|afwachten"
    r"|beschikken|voldoen|erkennen|toegeven|hopen|rekenen)\b)[a-zë]{2,20}en)(?=\W|$)"
)
_WORDT = re.compile(rf"\b(?:wordt|worden)\s(?:[^.;]{{0,120}}?\s)?{_GEDAAN}")
_ZAL = re.compile(r"\b(?:zal|zullen)\b(?![^.;:]{0,160}\bworden\b)(?=[^.;:]{3,200}?\b[a-zë]{3,20}en\b)")
_NOG = re.compile(r"\b(?:nog|eerst|daarna|vervolgens|alsnog|opnieuw)\b")
_VOORTAAN = re.compile(r"\b(?:voortaan|vanaf|in\s+het\s+vervolg|in\s+de\s+toekomst)\b", re.IGNORECASE)


def is_to_be_done(zin: str) -> bool:
    """Whether one of its clauses says so; not one that says of what, why or when."""
    begin = 0
    for grens in (*_GRENS.finditer(zin), None):
        deel = zin[begin : grens.start() if grens else len(zin)]
        if not _BIJZIN.match(deel) and _is_told_of(deel):
            return True
        begin = grens.end() if grens else len(zin)
    return False


def will_be_doing(zin: str) -> bool:
    """Whether somebody, of whom more may be said before the verb, will do something: 'Wie … zal … maken'."""
    zal = _ZAL.search(zin)
    return zal is not None and not (is_no_task(zin, zal.end()) or happens(zin[zal.start() :]))


def _is_told_of(deel: str) -> bool:
    if is_no_task(deel, 0) or _VOORTAAN.search(deel):
        return False
    wij = _WIJ.search(deel)
    if _MOET.search(deel) or (wij and not happens(f"zal {wij['rest']}")):
        return True
    return bool(_WORDT.search(deel)) and (says_when(deel) or bool(_NOG.search(deel)))
