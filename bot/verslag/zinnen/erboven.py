"""Names below a task that has its number already, '… een tekst om te tekenen (AP1).' and 'Actie: Anna', or
behind what is said of it besides."""

from __future__ import annotations

import re

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.dagen.woorden import is_day
from bot.verslag.merken.markeringen import SLOTREGEL, Markering, find_marks
from bot.verslag.taal.namenrij import GROEPEN
from bot.verslag.taal.woorden import MARKERING
from bot.verslag.werk.doen import opening
from bot.verslag.zinnen.afgesproken import agreed_that
from bot.verslag.zinnen.ervoor import says_only_when
from bot.verslag.zinnen.lijdend import passive_task

_MOET = re.compile(r"\b(?:moet|moeten|dient|dienen)\b[^.;?]{3,160}\b[a-z]{2,20}n$")
# What somebody tells beside it; what he asks may be the task itself, unless another was agreed.
_VRAAGT = re.compile(r"vra(?:agt|gen)\b")
_ZEGT = re.compile(
    r"(?:merk|meld|vertel|waarschuw|constateer|signaleer)(?:t|en)\b|lich(?:t|ten)\b[^.;]{0,80}\stoe\b"
)

# Where a thing is of the task before it: 'Het format zit bij de stukken', 'De link volgt per mail'.
_WAAR = re.compile(
    r"(?:De|Het|Die|Dit|Deze|Een|Hij)\s(?:[a-z-]{3,30}\s){0,3}?"
    r"(?:(?:zit|zitten|staat|staan|ligt|liggen|hangt|hangen|volgt|volgen|komt|komen)\s(?:al\s|ook\s|nog\s)?(?:als|bij|in|op|onder|per|via|onderaan|bovenaan)\s[^.;,:\d]{2,40}"
    r"|(?:is|zijn)\s(?:al\s|ook\s)?(?:[^.;,:\d]{2,30}\s)?(?:bijgevoegd|toegevoegd|meegestuurd|bijgesloten|te\svinden|op\sde\shoogte)(?:\s(?:als|bij|in|op|aan)\s[^.;,:\d]{2,30})?)"
    r"\.?"
)
# That all are for it: 'Het bestuur ondersteunt dit', 'De vergadering vindt dat een goed idee'.
_EENS = re.compile(
    r"(?:(?:De|Het)\s[a-z]{4,20}|Iedereen|Allen|Alle\s[a-z]{4,15}|We|Wij)\s"
    r"(?:(?:onder)?steun(?:t|en)\s(?:dit|dat|het)(?:\s(?:plan|voorstel|idee))?"
    r"|vind(?:t|en)\s(?:dit|dat|het)\s(?:een\s)?(?:goed|prima|akkoord|uitstekend)(?:e?\s(?:idee|plan|voorstel|initiatief))?"
    r"|(?:is|zijn|ga(?:at|an))\s(?:(?:hier|daar)mee\s)?akkoord|stem(?:t|men)\s(?:(?:hier|daar)mee\s)?in"
    r"|(?:is|zijn)\shet\s(?:er|hier|daar)mee\seens)"
)
_MERK = re.compile(rf"\s{{0,3}}{MARKERING}")
_GROEP_DOET = re.compile(rf"(?:[Dd]e\s)?(?:{GROEPEN.pattern})\s[a-zë]{{3,20}}(?:t|n)\s")


def numbered_above(betoog: Betoog, plek: int) -> Actiepunt | None:
    """The task right above sentence `plek`, with its number, when that says no more than whose it is."""
    zin = betoog.zinnen[plek]
    slot = SLOTREGEL.fullmatch(zin.tekst)
    eerste = plek - 1
    if slot and eerste > 0 and says_only_when(betoog.zinnen[eerste].tekst):
        eerste -= 1  # '… een prijs voor de lampen (AP5). Dat is klaar op 24 maart. Actie: Anna'
    mark = _number_of_nobody(betoog, eerste) if slot and eerste >= 0 else None
    if slot is None or mark is None or betoog.zinnen[eerste].agendapunt != zin.agendapunt:
        return None
    wanneer = slot["rest"].strip(" ,;().–-")
    wanneer = wanneer if is_day(wanneer) else ""
    eind = len(zin.tekst)
    return Actiepunt(eerste, plek, 0, eind, mark.nummer, slot["wie"], True, eind, wanneer=wanneer)


def is_closed_by_name(betoog: Betoog, plek: int) -> bool:
    """Whether what stands in sentence `plek` is of who is named below it."""
    erna = range(plek + 1, min(plek + 3, len(betoog.zinnen)))
    onder = (lees(betoog, een) for een in erna for lees in (numbered_above, behind_remark))
    return any(punt is not None and punt.eerste == plek for punt in onder)


def _number_of_nobody(betoog: Betoog, plek: int) -> Markering | None:
    """The one mark of a sentence, if it is a number and names nobody."""
    marks = find_marks(betoog.zinnen[plek].tekst)
    return marks[0] if len(marks) == 1 and marks[0].nummer and not marks[0].wie else None


def behind_remark(betoog: Betoog, plek: int) -> Actiepunt | None:
    """'De raming moet worden aangepast. Tim merkt op dat het loket sluit. Actie: Anna': the first."""
    slot = SLOTREGEL.fullmatch(betoog.zinnen[plek].tekst)
    zin = betoog.zinnen[plek - 1] if slot and plek > 1 else None
    spreker = betoog.sprekers.opener(zin.tekst) if zin else None
    if slot is None or zin is None or spreker is None or zin.agendapunt != betoog.zinnen[plek].agendapunt:
        return None
    na = zin.tekst[spreker.eind :].lstrip()
    ervoor = betoog.zinnen[plek - 2]
    taak = without_stop(ervoor.tekst)
    afgesproken = agreed_that(betoog, ervoor.tekst)
    zegt = _ZEGT.match(na) or (afgesproken and _VRAAGT.match(na))
    if not zegt or zin.tekst[: spreker.eind].split()[-1] in slot["wie"]:
        return None
    if ervoor.alinea is not zin.alinea or find_marks(ervoor.tekst) or not _is_to_be_done(betoog, taak):
        return None
    wanneer = slot["rest"].strip(" ,;().–-")
    wanneer = wanneer if is_day(wanneer) else ""
    return Actiepunt(plek - 2, plek - 2, 0, len(taak), wie=slot["wie"], wanneer=wanneer)


def only_adds(betoog: Betoog, plek: int) -> bool:
    """Whether sentence `plek` is the deadline of the one before it in its paragraph, or says where a thing is
    of what somebody does there, or that all are for it."""
    zin, ervoor = betoog.zinnen[plek], betoog.zinnen[plek - 1]
    if ervoor.alinea is not zin.alinea or zin.alinea.lijst:
        return False
    kaal = _MERK.sub("", zin.tekst)
    erbij = _WAAR.fullmatch(kaal) or _EENS.fullmatch(without_stop(kaal))
    return says_only_when(zin.tekst) or bool(erbij and _is_task(betoog, ervoor.tekst))


def _is_task(betoog: Betoog, tekst: str) -> bool:
    """Whether it is done by somebody or by a group, was agreed, or must be done."""
    doet = opening(tekst) or _GROEP_DOET.match(tekst)
    return bool(doet) or _is_to_be_done(betoog, without_stop(tekst))


def _is_to_be_done(betoog: Betoog, tekst: str) -> bool:
    return bool(agreed_that(betoog, tekst) or _MOET.search(tekst) or passive_task(tekst))
