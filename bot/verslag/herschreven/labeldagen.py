"""A day in the label of a point, in front of its owner: 'Actie 12 april Anna: …', 'Actie (12 april, Anna) …'.

It is put where every rule reads it, behind the name: 'Actie Anna, 12 april: …'. So is a label that ends in a
semicolon, or is all of a sentence in front of its task: 'Actie Anna; …', 'Actie: Anna. Brief sturen.'
"""

from __future__ import annotations

import re

from bot.verslag.dagen.woorden import is_day
from bot.verslag.huismerken.wie import IsBekend, are_known, read_who
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.woorden import NAAM

_WOORD = r"(?:[Aa][ck]tie(?:punt)?|A[CK]TIE(?:PUNT)?|[Aa]ction|ACTION|AP)"
_BEGIN = r"(?:^|(?<=[a-zà-ÿ)\d][.!?]\s))"  # of a line, or of a sentence in it
_WAT = r"[^()\[\]:;]{2,60}"
_IN_HAKEN = r"[^()\[\]:]{2,80}"  # 'Actie 12 (Anna, Tim; 3 april)'
IN_FRONT = (
    re.compile(
        rf"{_BEGIN}{_WOORD}\s(?:(?P<nummer>A?\d{{1,3}})\s)?[(\[](?P<wat>{_IN_HAKEN})[)\]](?P<teken>[:;]?)\s+(?=\S)"
    ),
    re.compile(rf"{_BEGIN}{_WOORD}:?\s(?P<wat>{_WAT})(?P<teken>[:;])\s+(?=\S)"),
    re.compile(rf"^{_WOORD}:?\s(?P<wat>[^()\[\]:;.,]{{2,40}})(?P<teken>\.)\s+(?=[A-ZÀ-Þ])"),
)
# The same as the end of what it is about: '… aanvragen. Actie (12 april, Anna)', '… (actie 12 april, Anna)'.
BEHIND = (
    re.compile(rf"(?<=[\w)][.!?]\s){_WOORD}\s[(\[](?P<wat>{_WAT})[)\]](?=\.?$|\.\s)"),
    re.compile(rf"(?<=[\w).;,]\s)[(\[]{_WOORD}:?\s(?P<wat>\D{{0,12}}\d{_WAT})[)\]](?=[.;,]|\s|$)"),
)
# With the day alone, as a sentence of its own: 'Anna vraagt een offerte aan. Actie, 12 april'.
DAY_BEHIND = re.compile(
    rf"(?<=[a-zà-ÿ)][.!]\s){_WOORD}[,:]?\s"
    r"(?P<wat>(?=\d|(?:uiterlijk|v[oó]{2}r|voor|begin|half|medio|eind|week|wk|op|per)\s)[^()\[\]:;]{3,40}?)\.?$"
)
# 'Actie 12-4:' is a number as often as a day; with its year it is none.
_NUMMER = re.compile(r"(?!\d{1,2}/\d{1,2}$|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$)[A-Z]{0,3}[\d./-]+\w?")
_SCHEIDING = re.compile(r"\s*[,/]\s*|\s+[-–]\s+|\s+")
_DAG_ACHTERAAN = re.compile(r"(?P<wie>[^;]{2,50});\s*(?P<dag>[^;,]{3,30})")  # '(Anna, Tim; 3 april)'
_MEESTE = 6  # words of a day


def who_and_when(wat: str, is_bekend: IsBekend, *, is_taak: bool = False) -> str | None:
    """'Anna, 12 april' of '12 april Anna'; None of anything else. `is_taak`: a task stands behind it, so
    that it may be somebody who was not there."""
    wat = wat.strip(" .,")
    if _is_somebody(wat, is_bekend):
        return wat
    for grens in list(_SCHEIDING.finditer(wat))[:_MEESTE]:
        dag, wie = wat[: grens.start()], wat[grens.end() :]
        vreemd = is_taak and re.fullmatch(NAAM, wie) is not None
        if not _NUMMER.fullmatch(dag) and is_day(dag) and (vreemd or _is_somebody(wie, is_bekend)):
            return f"{wie}, {dag}"
    slot = _DAG_ACHTERAAN.fullmatch(wat)
    if slot and NAMEN.fullmatch(slot["wie"]) and is_day(slot["dag"]):
        return f"{slot['wie']}, {slot['dag']}"
    andersom = read_who(wat, is_bekend)
    return str(andersom) if andersom and andersom.wanneer else None


def day_alone(wat: str, is_bekend: IsBekend) -> str | None:
    """The day of a label without a name: 'Actie vóór 12 april: …'."""
    wat = wat.strip(" .,")
    return wat if is_day(wat) and not _NUMMER.fullmatch(wat) and not is_bekend(wat) else None


def _is_somebody(wie: str, is_bekend: IsBekend) -> bool:
    """Somebody of the attendance, everybody, or a role in small letters."""
    return NAMEN.fullmatch(wie) is not None and (wie[0].islower() or are_known(wie, is_bekend))
