"""What is said behind the task of a label: that it was done ('Actie: Anna belt Tim. (Gedaan.) Kas tellen.'),
or who takes it up ('Actie: offerte vragen. Anna pakt dit op, eind mei klaar.').

A bare task right behind any other one may be more of it, or tell: 'Drie begrippen botsen met de norm'.
"""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.dagen.woorden import is_day
from bot.verslag.merken.markeringen import find_mark, find_marks
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.velden.stand import DONE
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of

# Says more of the task before it, or of how things are.
_ERVAN = re.compile(
    r"(?:Dit|Dat|Die|Deze|De|Het|Een|Hem|Haar|Ze|Er|Hier\w*|Daar\w*|Graag|Liefst|Eerst|Zo|Wel|Niet|Let|Indien|Als"
    r"|Wanneer|Doel|Alle|Veel|Enkele|Sommige|Twee|Drie|Vier|Beide|Meer|Andere)\b"
)
_GEDAAN = re.compile(rf"[(\[]?(?:is\s)?(?:{DONE})[)\]]?\W{{0,2}}", re.IGNORECASE)
_DIT = r"(?:dit|dat|deze|die|het)(?:\s(?:actiepunt|punt|actie))?"
_PAKT_OP = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s(?:(?:pak(?:t|ken)\s{_DIT}(?:\s(?:samen|verder|gezamenlijk))?\sop"
    rf"|ne(?:emt|men)\s{_DIT}\s(?:op\szich|voor\s(?:zijn|haar|hun)\srekening)"
    rf"|(?:doet|doen|regel(?:t|en))\s{_DIT}|zorg(?:t|en)\s(?:hier|daar)voor|ga(?:at|an)\s(?:hier|daar)mee\saan\sde\sslag)"
    r"|(?:is|zijn)\s(?:hiervan\s|hiervoor\s)?(?:trekker|verantwoordelijk|aan\szet))"
    r"(?:,?\s(?P<wanneer>[^.;:]{3,40}?)(?:\s(?:klaar|gereed|af))?)?"
)


def is_done_behind(betoog: Betoog, plek: int) -> bool:
    """Whether the sentence behind that of a label says that its task was done: '(Gedaan).'"""
    achter = betoog.zinnen[plek + 1 : plek + 2]
    zelfde = achter and achter[0].alinea is betoog.zinnen[plek].alinea
    return bool(zelfde and _GEDAAN.fullmatch(achter[0].tekst))


def taken_up(betoog: Betoog, plek: int) -> tuple[str, str] | None:
    """Who takes up the task of the label in sentence `plek`, and by when, told in the sentence behind it; a
    task that says itself who does it keeps them ('Actie: Tim belt Nora. Anna regelt dit.')."""
    zin, achter = betoog.zinnen[plek], betoog.zinnen[plek + 1 : plek + 2]
    if not achter or achter[0].alinea is not zin.alinea:
        return None
    mark = find_mark(zin.tekst)
    doet = opening(zin.tekst[mark.eind :]) if mark else None
    if doet and (
        betoog.is_known(doet["wie"]) or (doet["verb"].endswith("t") and betoog.is_somebody(doet["wie"]))
    ):
        return None
    gevonden = _PAKT_OP.fullmatch(without_stop(achter[0].tekst))
    if gevonden is None or not betoog.is_somebody(gevonden["wie"]):
        return None
    wanneer = gevonden["wanneer"] or ""
    return (gevonden["wie"], wanneer) if not wanneer or is_day(wanneer) else None


def goes_on(betoog: Betoog, plek: int) -> bool:
    """Whether sentence `plek` is a bare task, behind the one of a label that was done."""
    zin = betoog.zinnen[plek]
    if plek < 2 or not zin.begin or zin.alinea.lijst or not is_done_behind(betoog, plek - 2):
        return False
    eerste = betoog.zinnen[plek - 2]
    mark = find_mark(eerste.tekst)
    if mark is None or not mark.vooraan or eerste.begin or eerste.alinea is not zin.alinea:
        return False
    taak = without_stop(eerste.tekst)[mark.eind :]
    heeft_taak = opening(taak) is not None or verb_of(taak) is not Werkwoord.GEEN
    is_kaal = verb_of(zin.tekst) is Werkwoord.KAAL and not (find_marks(zin.tekst) or _ERVAN.match(zin.tekst))
    return heeft_taak and is_kaal
