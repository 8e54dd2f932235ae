"""How a task stands, behind who does it: '… – Anna – loopt, wacht op Tim', '… – Anna. Gedaan.'"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.doen import opening

DONE = (
    r"(?:klaar|gereed|gedaan|af(?:gerond|gehandeld|gedaan)?|ok[eé]?|done|completed|closed)"
    r"(?!\s(?:uiterlijk|v[oó]{2}r)\s)"
)
_STAND = (
    r"(?:nog|niet(?!\s+later)|loopt|lopend|open|staat|blijft|wacht|schuift|(?:ver|doorge)schoven|uitgesteld|aangehouden"
    r"|verval(?:t|len)|bezig|mee\s+bezig|in\s+behandeling|ongoing|in\s+progress|pending|postponed|deferred)"
)
_VERDER = (
    r"(?:nog|niet|loopt|lopend|open|onderhanden|onderweg|staat|blijft|wacht|wordt|is|zijn|in\s+(?:behandeling|uitvoering"
    r"|voorbereiding)|uitgezet|gestart|deels|gedeeltelijk|concept|(?:door)?geschoven|uitgesteld|aangehouden|vervallen"
    r"|(?:ver|ge)(?:stuurd|zonden|daan|regeld)|uitgevoerd|ongoing|in\s+progress|pending)"
)
# The same, where nothing but these words says that it is how a task stands.
OPEN = (
    r"(?:nog\s+(?:niets?|open|(?:mee\s+)?bezig|onderweg|in\s)"
    r"|(?:nog\s+)?geen\s+(?:antwoord|reactie|bericht|uitslag|terugkoppeling|nieuws)(?=\W|\s(?:van|gekregen|ontvangen|gehad|op)\b|$)"
    r"|niets\s+(?:van\s+|meer\s+)?(?:gehoord|vernomen)|niet\s+(?:gestart|begonnen|gedaan|gelukt|aan\s+toegekomen|gereed|klaar|afgerond)"
    r"|loopt(?:\s+(?:nog|door))?(?=\W|\s+(?:tot|naar|en|maar|wacht)\b|$)|lopend|open|onderhanden|(?:(?:is|zijn)\s+)?(?:(?:er\s+)?mee\s+)?bezig|in\s+(?:behandeling|uitvoering|voorbereiding)"
    r"|wacht\s+(?:nog\s+)?op|blijft\s+(?:nog\s+)?(?:staan|open|op\s)|staat\s+(?:nog\s+)?(?:open|uit)|(?:schuift|(?:door)?geschoven)\s+(?:door|naar)|wordt\s+doorgeschoven|doorgeschoven"
    r"|uitgesteld|aangehouden|ongoing|in\s+progress|pending)"
)
_PIJL = r"(?:[→⇒➔➜►]|[-=]{1,2}>|>{1,2})(?=\s)"
# Behind who does it in brackets: '… vastleggen (Anna): gereed', '… (provincie) – loopt nog, gepland in mei',
# '… vastleggen (Anna) gereed'.
_NA_HAKEN = re.compile(
    rf"^(?P<taak>[^()]{{5,160}}?)\s\((?P<wie>[^()]{{2,60}})\)"
    rf"(?:\s?(?:{_PIJL}|[-–—:]|\.(?=\s[A-Z]))\s?|\s(?=(?i:(?:{DONE}|verval(?:t|len))\s?(?:$|[.,;])|{OPEN}\s?(?:$|[.,;]))))"
    rf"(?P<stand>(?i:(?P<klaar>{DONE}|verval(?:t|len))|{_VERDER})\b[^()]{{0,200}})$"
)
# Between dashes, with or without the day it was due: '… vastleggen - AV, TB - loopt nog'.
_TUSSEN_STREPEN = re.compile(
    rf"^(?P<taak>[^()]{{5,160}}?)\s[-–—|/]\s(?P<wie>[^()]{{2,60}}?)\s(?:{_PIJL}|[-–—|/])\s"
    r"(?!niet\slater\b|nog\s(?:voor|v[oó]{2}r|deze|dit|in|vandaag|uiterlijk|binnen|volgende?)\b)"
    rf"(?P<stand>(?i:(?P<klaar>{DONE}|verval(?:t|len))|{_VERDER})\b[^–—|]{{0,200}})$"
)
# Of a point of before, in whatever words: '… vastleggen (Anna): ligt er half', '… vastleggen, Anna: half'.
_IN_EIGEN_WOORDEN = re.compile(
    rf"^(?!(?i:a[ck]tie|action|besluit|decision|toezegging|afspraak)(?i:punt|\spoint|\sitem)?[\s\d.]{{0,8}}\()"
    rf"(?P<taak>[^():]{{5,160}}?)(?:\s\((?P<wie>[^():]{{2,60}})\)|(?:,|\s[-–—])\s(?P<naam>{NAMEN.pattern}))"
    rf"\s?(?:{_PIJL}|:|[-–—](?=\s))\s?(?P<stand>(?=\w)(?i:(?P<klaar>{DONE}|verval(?:t|len))\b)?.{{0,300}})$"
)
# The same with a gap for the colon: '… vastleggen (Anna)   niet aan toegekomen'.
_NA_EEN_GAT = re.compile(
    rf"^(?P<taak>[^():]{{5,160}}?)\s\((?P<wie>[^():]{{2,60}})\)(?P<naam>)\s"
    rf"(?P<stand>(?i:(?P<klaar>{DONE}|verval(?:t|len))|{_VERDER})\b[^()]{{0,200}})$"
)
# The same behind the task of who stands before it: 'Anna: kade vastleggen → nog niet aan toegekomen'.
_NA_WIE_EN_WAT = re.compile(
    rf"^\[?(?:(?:[Aa][ck]tie(?:punt)?|ACTIE|AP|Action)\s)?(?P<wie>{NAMEN.pattern})(?:\]:?|:|\s[-–—])\s(?P<taak>[^():]{{5,160}}?)\s(?:{_PIJL}|[-–—])\s"
    rf"(?P<stand>(?i:(?P<klaar>{DONE}|verval(?:t|len))|{OPEN})\b.{{0,200}})$"
)
# A sentence that ends in who does it, before one that says how it stands: '… vastleggen (Anna).'
_VOOR_DE_STAND = re.compile(
    rf"^(?P<taak>[^():]{{5,160}}?)(?:\s\((?P<wie>[^():]{{2,60}})\)|(?:,|\s[-–—])\s(?P<naam>{NAMEN.pattern}))(?:[.:]?$|\.\s(?=[A-ZÀ-Þ]))"
)
# It was done: "Verstuurd op 29 april", and no "Verstuurd, maar nog geen antwoord".
_GEBEURD = re.compile(
    rf"(?:(?:dit|dat)\s)?(?:is\s|zijn\s|was\s)?(?:{DONE}|vervallen|(?:ver|toege|rondge|opge|doorge|ge)(?:stuurd|zonden|maild)|ontvangen|geregeld"
    r"|gebeurd|ingediend|uitgevoerd|opgelost|geplaatst|besteld|betaald|gebeld)(?!.{0,200}\b(?:nog|maar|niet|deels)\b)\b",
    re.IGNORECASE,
)
# Behind it nothing, or why: 'done', 'dropped, overtaken by events', and no 'gereed 3 mei'.
_IS_OVER = re.compile(
    rf"(?:(?:is|zijn|was)\s)?(?:{DONE}|vervallen|vervalt|dropped|withdrawn|cancell?ed|superseded|no\slonger\s(?:needed|relevant))"
    r"\s*(?:$|[.,;:(–—-](?![^.;]{0,60}\b(?:uiterlijk|v[oó]{2}r|nog|niet|maar)\b))",
    re.IGNORECASE,
)
_EIGEN_ONDERWERP = re.compile(r"(?:De|Het|Een|Er|[A-ZÀ-Þ][\w-]{1,30}\s(?:is|heeft|zal))\b")
# Behind the whole of what somebody does: 'Anna zoekt uit of het kan – loopt nog', 'Tim belt de zaal (klaar)'.
_NA_DE_ZIN = re.compile(
    rf"^(?P<taak>[^():]{{5,200}}?)(?:\s(?:{_PIJL}|[-–—|])\s|\s?[:;]\s|\s[(\[])"
    rf"(?P<stand>(?i:(?P<klaar>(?:(?:is|zijn)\s)?(?:{DONE}|(?:gebeurd|geregeld|gelukt)(?!.{{0,200}}\b(?:nog|maar|niet|deels)\b))|verval(?:t|len))"
    rf"|{OPEN})\b[^–—:]{{0,200}})$"
)
_VAN_WIE = re.compile(rf"(?P<wie>{NAMEN.pattern})\s+[a-z]")
# What he asks is what he was to do, where it says how that stands: 'Anna vraagt de raad om geld: loopt nog'.
_VRAAGT = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s+(?:zou(?:den)?\s|(?:vraagt|vragen)\s(?!(?:of|aandacht|zich|wat|waarom|hoe)\b))"
)
_NA_NAAM = re.compile(
    rf"\s+[-–—]\s+(?P<wie>{NAMEN.pattern})(?:\s+[-–—]\s+|\s*:\s+|\.\s+(?=[A-Z]))"
    rf"(?P<stand>(?i:(?P<klaar>{DONE})|{_STAND})\b[^–—]{{0,200}})$"
)
# Behind the task of who is named before it: '3. Anna: zaal huren – loopt, wacht op Tim', 'Anna: kas. Gedaan.'
_ALLEEN = re.compile(
    rf"(?:\s+(?:{_PIJL}|[-–—])|\.)\s+(?i:(?P<klaar>{DONE}|verval(?:t|len))|(?:nog\s+)?(?:niet\s+(?:gestart|begonnen|gedaan)|open|lopend|bezig)"
    r"|loopt(?:\s+nog)?|in\s+behandeling)(?:\s*[,;(][^–—]{0,200})?\.?$"
    rf"|\s+{_PIJL}\s+(?i:{OPEN})\b[^–—:]{{0,200}}$"
)
# Behind a task with a label: 'Actie: Anna belt de zaal (afgerond)'.
_TUSSEN_HAKEN = re.compile(rf"\s*[(\[](?i:(?P<klaar>(?:is\s)?{DONE})|{OPEN}|loopt(?:\snog)?)[)\]]\s*[.;]?$")
# Before the task, as a label; 'AF' may be somebody, and behind 'Klaar' a day may stand.
_VOORAAN = re.compile(
    r"(?:(?P<klaar>[Kk]laar|[Gg]ereed|[Gg]edaan|[Aa]fgerond|[Aa]fgehandeld|[Dd]one|[Cc]ompleted|[Cc]losed)"
    r"|(?:[Ss]till\s+|[Nn]og\s+)?(?:[Oo]pen|[Ll]oopt|[Oo]ngoing|[Pp]ending|[Ii]n\s+(?:progress|behandeling)))\s*:\s+(?=[^\W\d])"
)
# 'still open, moved to 29 May'; 'the meeting was moved to 29 May' is of the meeting.
_MOVED = (
    r"(?:^|(?<=[,;(]\s)|(?<=[-–—]\s)|\b(?:open|pending|ongoing|now|and|date|deadline|due|it)\s+)(?:(?:is|was|has\s+been)\s+)?(?:now\s+)?"
    r"(?:(?:moved|postponed|deferred|extended|rescheduled|delayed|pushed(?:\s+(?:back|out))?|carried\s+(?:over|forward))\s+(?:to|until|till)"
    r"|new\s+(?:date|deadline|due\s+date)(?:\s+is)?\s*:?)"
)
# The day that takes the place of the first one: 'schuift naar 14 november', 'Nieuwe datum 30-9', 'nu 1 mei',
# or that is told there only: 'ligt er half, uiterlijk 3 mei'.
_NIEUWE_DAG = re.compile(
    r"(?:\b(?:schuift|(?:ver|(?:door)?ge)schoven|uitgesteld|verplaatst|verzet|verlengd)\s+(?:door\s+)?(?:naar|tot)"
    rf"|{_MOVED}"
    r"|\bnieuwe\s+(?:[a-z]{0,8}datum|termijn|deadline)(?:\s+(?:is|wordt))?\s*:?|\b(?:wordt(?:\s+nu)?|nu)|(?=\s(?:uiterlijk|v[oó]{2}r)\s))"
    r"\s+(?P<dan>[^,;]{3,30}?)\.?(?=\s*(?:[,;]|$))",
    re.IGNORECASE,
)
READY_ON = re.compile(r"(?:klaar|gereed)\s(?:op|per)\s(?=\S)", re.IGNORECASE)
_STANDDELEN = re.compile(r"[.;,]\s+|\s[-–—]\s")
_VERSCHOVEN = re.compile(
    r"(?:(?:dit|de|het)\s)?(?:(?:deadline|termijn|punt|actie)\s)?(?:(?:is|wordt)\s)?"
    r"(?:nieuwe|schuift|(?:ver|(?:door)?ge)schoven|uitgesteld|verplaatst|verzet|verlengd|wordt|nu)\b"
    rf"|(?:the\s+)?(?:deadline\s+)?{_MOVED}",
    re.IGNORECASE,
)
_HAKEN = 40  # letters from the end in which such brackets stand
_BREEKT = re.compile(r"(?<=[a-z]{2})-\s(?!(?:en|of)\b)(?=[a-z])")  # 'nieuwe da- tum', at the end of a line


@dataclass(frozen=True)
class Stand:
    """Where the task ends, who does it, the new day if it has one, whether it was done, where it begins."""

    eind: int
    wie: str
    wanneer: str
    klaar: bool
    begin: int = 0


def state_behind_owner(tekst: str) -> Stand | None:
    """The state behind who does it, in brackets or between dashes, or behind the task; None without one."""
    gevonden = _NA_HAKEN.match(tekst) or _NA_WIE_EN_WAT.match(tekst)
    if gevonden is None and (strepen := _TUSSEN_STREPEN.match(tekst)) and not is_day(strepen["stand"]):
        gevonden = strepen
    if gevonden is None:
        return None
    begin, eind = gevonden.span("taak")
    klaar = gevonden["klaar"] or _GEBEURD.match(gevonden["stand"])
    return Stand(eind, gevonden["wie"], new_day(gevonden["stand"]), bool(klaar), begin)


def state_behind_doing(tekst: str) -> Stand | None:
    """The state behind what somebody does, or did, in so many words."""
    gevonden = _NA_DE_ZIN.match(tekst)
    taak = gevonden["taak"] if gevonden else ""
    wie = opening(taak) or _VRAAGT.match(taak) or (gevonden and gevonden["klaar"] and _VAN_WIE.match(taak))
    if not gevonden or not wie:
        return None
    return Stand(gevonden.end("taak"), wie["wie"], new_day(gevonden["stand"]), bool(gevonden["klaar"]))


def state_of_before(tekst: str) -> Stand | None:
    """How a point stands where only points of before are told of: in any words behind who does it."""
    for vorm in (_NA_EEN_GAT, _IN_EIGEN_WOORDEN):
        if gevonden := vorm.match(tekst):
            begin, eind = gevonden.span("taak")
            wie = gevonden["wie"] or gevonden["naam"]
            return Stand(eind, wie, new_day(gevonden["stand"]), bool(gevonden["klaar"]), begin)
    return None


def state_in_next(tekst: str, volgt: str) -> Stand | None:
    """The same, told in the sentence behind the point, in `tekst` or `volgt`. A day in it is that of the
    point where it says nothing of anything else: 'Verschoven naar 19 juni', and not 'Het gesprek is verzet
    naar 19 juni'."""
    gevonden = _VOOR_DE_STAND.match(tekst)
    volgt = tekst[gevonden.end() :] or volgt if gevonden else ""
    if not gevonden or not volgt or opening(volgt):
        return None
    dag = "" if _EIGEN_ONDERWERP.match(volgt) else new_day(volgt)
    klaar = _GEBEURD.match(volgt)
    return Stand(gevonden.end("taak"), gevonden["wie"] or gevonden["naam"], dag, bool(klaar))


def has_happened(stand: str) -> bool:
    """Whether how a point stands begins with that it was done: 'Gedaan en goedgekeurd'."""
    return bool(_GEBEURD.match(stand))


def is_over(stand: str) -> bool:
    """Whether it says that it was done, or will not be."""
    return bool(_IS_OVER.match(stand))


def state_before(tekst: str, begin: int) -> re.Match[str] | None:
    """How it stands, as a label before the task: 'still open: Anna to ask …', 'Gedaan: zaal huren'."""
    return _VOORAAN.match(tekst, begin)


def lone_state(tekst: str, begin: int, eind: int) -> re.Match[str] | None:
    """How it stands at the end of `tekst`, with no name before it."""
    return _ALLEEN.search(tekst, begin, eind)


def state_of_task(tekst: str, begin: int, eind: int, *, alone: bool) -> re.Match[str] | None:
    """How it stands, in brackets of its own at the end of a labelled task; `alone`: without brackets too."""
    haken = _TUSSEN_HAKEN.search(tekst, max(begin, eind - _HAKEN), eind)
    return haken or (lone_state(tekst, begin, eind) if alone else None)


def state_behind(tekst: str, begin: int, eind: int) -> Stand | None:
    """The state at the end of `tekst`, behind a name; None when it ends in none."""
    gevonden = _NA_NAAM.search(tekst, begin, eind)
    if gevonden is None:
        return None
    return Stand(gevonden.start(), gevonden["wie"], new_day(gevonden["stand"]), bool(gevonden["klaar"]))


def new_day(stand: str) -> str:
    """The day in how it stands that takes the place of the first one, or on which it was or will be ready; ''
    without one."""
    if READY_ON.match(stand) and is_day(stand):
        return stand
    dag = _NIEUWE_DAG.search(_BREEKT.sub("", stand))
    return dag["dan"] if dag and is_day(dag["dan"]) else ""


def moved_to(stand: str) -> str:
    """The day that takes the place of that of its column; 'Overleg verzet naar 3 mei' is of the overleg."""
    delen = (deel for deel in _STANDDELEN.split(stand) if _VERSCHOVEN.match(deel))
    return next(filter(None, map(new_day, delen)), "")
