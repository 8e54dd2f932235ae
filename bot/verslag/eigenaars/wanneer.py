"""When an action point is due: by its own words, by the sentence before it, or by one right behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.dagen.termijnen import Termijn, read_cell, read_deadline
from bot.verslag.dagen.woorden import is_day
from bot.verslag.eigenaars.wie import owners
from bot.verslag.lijsten.dag import due_above
from bot.verslag.lijsten.eronder import due_below
from bot.verslag.merken.markeringen import LABELREGEL, SLOTREGEL, find_marks
from bot.verslag.taal.woorden import MARKERING
from bot.verslag.velden.stand import READY_ON
from bot.verslag.werk.doen import opening
from bot.verslag.wie.eigenaarsnamen import named_owners

# At the end of a marked task a date is its deadline, with whatever word before it.
_SLOTDATUM = re.compile(r"[,(]\s*(?:d\.?d\.?\s*)?(?P<wanneer>[^,;()]{3,30}?)\)?\.?$")
# The day of what the task is for, where it ends in its own: 'zaal huren voor het feest van 3 mei, 1 april'.
_GEBEURTENIS = re.compile(r"(?:[a-zó]{2,9}\s)?(?:de|het|the)\s", re.IGNORECASE)
_GAUW = re.compile(r"z\.?\s?s\.?\s?m\b|zo\s(?:snel|spoedig)|asap|as\ssoon|(?:per\s)?direct", re.IGNORECASE)
_ZIN = re.compile(r"(?<=[\w)]{2})[.;]\s+(?=[A-Z])")
_TUSSEN_HAKEN = re.compile(r"\s\((?=[^()]{3,80}\)\W*$)")
_MERK = re.compile(MARKERING)
# Right behind it: 'Dit is uiterlijk 1 mei klaar.', 'Liefst voor 1 mei.', 'Datum: 20 april.'
_DAARVAN = re.compile(
    r"(?:Deadline|(?:Uiterlijk|V[oó]{2}r)\b(?=[^.;]{0,80}\b(?:dit|dat|deze|(?:hier|daar)[a-z]{3,4}|klaar|gereed|af|geregeld)\b)|(?:Dit|Dat)\b[^.;]{0,30}\b(?:uiterlijk|v[oó]{2}r)\b"
    r"|(?:Dit|Dat|Die|Deze)\s+(?:is|gebeurt|gaat|ligt|wordt|moet|dient|staat|komt)\b|(?:Hij|Zij|Ze)\s+[a-z]{3,15}(?:t|en)\s+(?:dit|dat|deze|die)\b"
    r"|(?:Terugkoppeling|Terugmelding|Oplevering|Afronding|Reactie)\s+(?:(?:op|uiterlijk|v[oó]{2}r|voor|per)\s+)?(?:[a-z]{4,6}dag\s+)?\d"
    # 'Bespreking in de RRT van 12 december.'
    r"|(?:Terug(?:koppeling|melding)?|Bespreking|Bespreken|Behandeling|Behandelen|Besluitvorming|Presentatie)"
    r"(?:\s(?:hier|daar|er)(?:van|over))?(?::|\s(?:in|op|tijdens|bij))\s"
    r"(?![^.;]{0,60}\b(?:niet|gaat|is|was|wordt|vervalt|heeft)\b)[^.;,]{3,60}\.?$"
    r"|(?:De\s+|Een\s+)?(?:[Ee]erste\s+|[Nn]ieuwe\s+)?(?:[Vv]ersie|[Oo]pzet|[Cc]oncept)\s+(?:is\s+|moet\s+|ligt\s+)?"
    r"(?:klaar|gereed|af|er|uiterlijk|v[oó]{2}r)\b"
    r"|Nieuwe\s+(?:datum|termijn|deadline)\b"
    r"|(?:Streven|Streefdatum|Klaar|Gereed|To\s+happen|Due)\b"
    r"|(?:De|Het)\s+(?:uitkomst|overzicht|resultaat|antwoord|kopij|stuk|lijst|voorstel)\s+(?:is|moet|volgt|komt)\b"
    r"|Uiterlijk\b[^.;]{0,30}\bbekend\b|(?:Uiterlijk|Binnen|V[oó]{2}r|Graag)\s[^.;,]{3,30}(?:[.,]|$)"
    r"|(?:(?:Het\s+)?[Ll]iefst|Bij\s+voorkeur|(?:Zo|Indien)\s+mogelijk|In\s+(?:elk|ieder)\s+geval)\s+(?:nog\s+)?"
    r"(?=uiterlijk\b|v[oó]{2}r\b|binnen\b|begin\b|half\b|medio\b|eind\b|op\s\d|deze\b|volgende\b)[^.;,]{3,30}(?:[.,]|$)"
    r"|(?:(?:Eind|Oplever)?[Dd]atum|Planning):\s+(?:[a-z]{2,9}\s+)?\d)"
)
# 'Die is 13 december beschikbaar', right behind any task: when what it makes will be there.
_IS_ER_DAN = re.compile(
    r"(?:Dit|Dat|Die|Deze)\s+(?:is|moet|komt|ligt|zal)\s+[^.;]{3,60}?\b(?:klaar|gereed|beschikbaar|af|afgerond)\b"
)
# 'Half juni is de kaart in concept gereed', 'Op 20 juni is dit klaar': the same, with the day in front.
_DAN_IS_ER = re.compile(
    r"(?:Op|Per|Begin|Half|Medio|Eind|In|\d)[^.;]{1,25}?\s(?:is|zijn|ligt|liggen|staat|staan)\s"
    r"(?:(?:de|het)\s(?P<ding>[a-z-]{4,40})|dit|dat|die|deze|alles)\s(?:[^.;]{2,40}\s)?(?:klaar|gereed|af|er|beschikbaar)\b"
)
_UITKOMST = frozenset("resultaten uitkomst uitkomsten".split())
# Behind the mark, what is said of the task yet.
_VERVOLG = re.compile(r"\s*[,;]\s+(?!(?:en|maar|terwijl|want|omdat|waarna)\b)")
_REDEN = re.compile(r"[,;]\s+(?:terwijl|want|omdat|aangezien|doordat|while|because)\b")
# 'De brief gaat vóór 1 mei de deur uit', behind a task about a letter.
_DAT_DING = re.compile(r"(?:De|Het|Deze|Dit)\s+(?P<ding>[a-z]{4,30})\s+(?:[a-z]{2,15}(?:t|n)|is)\s")
_IS_AL = re.compile(r"(?:Dit|Dat|Die|Deze)\s+is\b")
_HALF_JAAR = 182  # days
# What stands before a day, and is no part of when: 'Deadline: week 36'.
_ETIKET = re.compile(r"^(?:[Dd]eadline|[Tt]ermijn|[Gg]ereed|[Kk]laar|[Dd]ue(?:\s+date)?)\s*:\s+(?=\S)")
_AANGEKONDIGD = re.compile(r"(?:uiterlijk|v[oó]{2}r|binnen|deadline|gereed|klaar|due)\b", re.IGNORECASE)


def deadline(betoog: Betoog, punt: Actiepunt) -> Termijn:
    """When the point is due, without the label that may stand before the day."""
    termijn = _deadline(betoog, punt)
    return replace(termijn, tekst=_ETIKET.sub("", termijn.tekst)) if termijn.tekst else termijn


def due_behind(taak: str, zinnen: Sequence[str]) -> str:
    """When a task is due, by the sentence right behind it among those of a cell; '' when that tells more."""
    erna = next((erna for zin, erna in pairwise(zinnen) if zin.rstrip(" .") == taak), "")
    is_verteld = _IS_AL.match(erna) and not _IS_ER_DAN.match(erna)
    return (read_deadline(erna, None).tekst or "") if _DAARVAN.match(erna) and not is_verteld else ""


def _deadline(betoog: Betoog, punt: Actiepunt) -> Termijn:
    """The deadline of the marked sentence; from the sentence before it only one that is announced as such."""
    if punt.wanneer:
        dag = read_cell(punt.wanneer, betoog.datum)
        return (
            Termijn() if punt.klaar and READY_ON.match(punt.wanneer) and not _is_to_come(dag, betoog) else dag
        )
    zin = betoog.zinnen[punt.plek].tekst
    eigen = _own_part(betoog, punt, zin[max(punt.taak, punt.begin) : punt.eind])
    termijn = _in_task(eigen, betoog)
    if termijn == Termijn() and punt.taak > punt.begin:
        termijn = read_deadline(zin[punt.begin : punt.taak], betoog.datum)
    if punt.vooraan:
        termijn = _at_end(zin[punt.begin : max(punt.taak, punt.begin)] + eigen, termijn, betoog)
    erna = _behind_mark(betoog, punt) if termijn == Termijn() else None
    if termijn.datum is None and (erna := erna or _announced_behind(betoog, punt, vaag=termijn.tekst)):
        return erna
    for plek in range(punt.eerste + 1, punt.plek) if termijn == Termijn() else ():
        termijn = read_deadline(betoog.zinnen[plek].tekst, betoog.datum)
    if punt.eerste == punt.plek or termijn != Termijn():
        onder = due_below(betoog, punt.plek) if termijn == Termijn() else termijn
        return onder if onder != Termijn() else due_above(betoog, punt.plek)
    ervoor = read_deadline(betoog.zinnen[punt.eerste].tekst, betoog.datum)
    is_taak = not LABELREGEL.match(betoog.zinnen[punt.eerste].tekst)
    if is_taak and SLOTREGEL.fullmatch(zin):  # who, and no more: of the task before it, with its day
        return ervoor
    return ervoor if ervoor.tekst and _AANGEKONDIGD.match(ervoor.tekst) else Termijn()


def is_ready(betoog: Betoog, punt: Actiepunt, termijn: Termijn) -> bool:
    """Whether the task was done: 'klaar', and no 'klaar op 9 oktober' of a day to come."""
    return punt.klaar and not (READY_ON.match(punt.wanneer) and _is_to_come(termijn, betoog))


def _is_to_come(termijn: Termijn, betoog: Betoog) -> bool:
    """Whether the day is behind that of the meeting; one without its year is the nearest of that name, so
    'klaar op 9 december' was said of the past in January."""
    if termijn.datum is None or betoog.datum is None:
        return False
    vooruit = (termijn.datum - betoog.datum).days
    met_jaar = read_cell(termijn.tekst or "", None).datum is not None
    return vooruit > 0 and (met_jaar or vooruit <= _HALF_JAAR)


def _at_end(taak: str, termijn: Termijn, betoog: Betoog) -> Termijn:
    """`termijn`, or the day that a marked task ends in where that says more than the task does."""
    slot = _SLOTDATUM.search(taak)
    wanneer = slot["wanneer"] if slot else ""
    if not wanneer or (termijn != Termijn() and not is_day(wanneer)):
        return termijn
    dag = read_cell(wanneer, betoog.datum)
    elders = termijn.tekst and termijn.tekst not in wanneer
    if elders and (_is_event(termijn, wanneer, betoog) or _is_said(wanneer, dag)):
        return dag
    return dag if termijn.datum is None and dag.datum else termijn


def _is_event(termijn: Termijn, wanneer: str, betoog: Betoog) -> bool:
    """Whether the day is that of what the task is for, and not only 'z.s.m.' stands behind it."""
    return bool(_GEBEURTENIS.match(termijn.tekst or "") and not _GAUW.match(wanneer))


def _is_said(wanneer: str, dag: Termijn) -> bool:
    """Whether a word says that it is due then: '(due 30 June)', ', uiterlijk 1 mei'."""
    return dag.datum is not None and bool(_AANGEKONDIGD.match(wanneer))


def _own_part(betoog: Betoog, punt: Actiepunt, taak: str) -> str:
    """The task up to a sentence or brackets in which another will do something: the day there is his."""
    for einde in (*_ZIN.finditer(taak), *_TUSSEN_HAKEN.finditer(taak)):
        ander = opening(taak, einde.end(), in_list=True)
        wie = set(named_owners(betoog, ander["wie"])) if ander and betoog.is_somebody(ander["wie"]) else set()
        if wie and (eigen := owners(betoog, punt)) and not wie.intersection(eigen):
            return taak[: einde.start()]
    return taak


def _in_task(taak: str, betoog: Betoog) -> Termijn:
    """The deadline in a task; where its mark stands in the midst of it, first one before that, and none in
    what is said there of something else."""
    merk = _MERK.search(taak)
    ervoor = read_deadline(taak[: merk.start()], betoog.datum) if merk else Termijn()
    anders = _REDEN.search(taak, merk.end()) if merk else None
    return ervoor if ervoor != Termijn() else read_deadline(taak[: anders and anders.start()], betoog.datum)


def _behind_mark(betoog: Betoog, punt: Actiepunt) -> Termijn | None:
    """The deadline in what the sentence adds to its last mark: '… [A1], uiterlijk dinsdag'."""
    zin = betoog.zinnen[punt.plek].tekst
    verder = _VERVOLG.match(zin, punt.eind)
    if verder is None or punt.is_los or find_marks(zin[punt.eind :]) or opening(zin, verder.end()):
        return None
    termijn = read_deadline(zin[verder.end() :], betoog.datum)
    return termijn if termijn.tekst else None


def _announced_behind(betoog: Betoog, punt: Actiepunt, *, vaag: str | None) -> Termijn | None:
    """The deadline of a labelled task in a sentence of its own: 'Uiterlijk 1 maart moet dit klaar zijn.'

    Beside a `vaag` one in the task itself ('na de zomer') only a day that surely is: 'Gereed 15 november.'
    """
    erna = betoog.zinnen[punt.plek + 1 : punt.plek + 3]
    eigen = [zin.tekst for zin in erna if zin.alinea is betoog.zinnen[punt.plek].alinea]
    if not eigen:
        return None
    tekst = eigen[0]
    if not vaag and is_day(alleen := without_stop(tekst)) and not alleen.isdigit():
        return read_cell(alleen, betoog.datum)  # 'Anna vraagt dit na. Volgend overleg.'
    if not _is_of(tekst, betoog, punt):
        tekst = eigen[-1]  # with a sentence between, of how it is done
        if len(eigen) == 1 or not _names_it(_DAN_IS_ER.match(tekst), betoog, punt):
            return None
    termijn = read_deadline(without_stop(tekst), betoog.datum)
    zeker = not vaag or (termijn.datum is not None and _AANGEKONDIGD.match(tekst))
    return termijn if termijn.tekst and zeker else None


def _is_of(tekst: str, betoog: Betoog, punt: Actiepunt) -> bool:
    """Whether a sentence right behind a task says when that is due."""
    if (punt.vooraan or punt.is_los or punt.is_afspraak or punt.wie) and _DAARVAN.match(tekst):
        return True
    if find_marks(tekst):
        return False
    dan = _DAN_IS_ER.match(tekst)
    if _IS_ER_DAN.match(tekst) or (dan and not dan["ding"]):
        return True
    return _names_it(dan or _DAT_DING.match(tekst), betoog, punt)


def _names_it(gevonden: re.Match[str] | None, betoog: Betoog, punt: Actiepunt) -> bool:
    """Whether the thing that is told to be there then is one that the task names."""
    ding = gevonden["ding"] if gevonden else None
    taak = betoog.zinnen[punt.plek].tekst[punt.begin : punt.eind].casefold()
    return bool(ding and (ding in taak or ding in _UITKOMST))
