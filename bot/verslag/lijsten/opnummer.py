"""Points of before that a sentence names by their number, each with what it is and who has it in brackets:
'Actie 25-3 (Anna, kade nalopen) loopt door, evenals 25-7 (folder, Tim).'"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.velden.inhoud import Item, names_in
from bot.verslag.velden.stand import DONE, OPEN
from bot.verslag.werk.kracht import Werkwoord, verb_of

_LABEL = (
    r"(?:(?:[Aa][ck]tie|[Aa]fspraak|[Tt]oezegging)(?:s|punt(?:en)?)?|[Pp]unt(?:en)?|AP"
    r"|[Aa]ction(?:\s(?:item|point))?s?)"
)
_NUMMER = r"(?:[A-Z]{1,3}[\s.-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}"
_PUNT = re.compile(rf"(?:{_LABEL}\s)?(?P<nummer>{_NUMMER})\s\((?P<in>[^()]{{5,160}})\)")
_OPENT = re.compile(rf"(?:(?:Ook|Alleen|De|Van)\s)?(?:{_LABEL}\s{_NUMMER}|[A-Z]{{1,3}}[\s.-]?\d{{1,3}})\s\(")
_STAND = re.compile(
    rf"\s?[:,–—-]?\s(?i:(?:(?:is|zijn|was)\s)?(?:inmiddels\s|nu\s)?(?P<klaar>{DONE})|(?:(?:is|zijn|wordt|worden|lopen|blijven|staan)\s)?(?:ook\s)?{OPEN}"
    r"|(?:lopen|blijven|staan)\b)"
)
# How it stands before the brackets: 'Alleen AP 3 van april is nog niet gedaan (Anna: kade nalopen)'.
_STAND_ERVOOR = re.compile(
    rf"[^.;:()]{{0,60}}?\b{_LABEL}\s{_NUMMER}(?:\s(?:van|uit)\s[^.;:()]{{2,25}}?)?\s(?:(?:is|was|staat|blijft)\s)?"
    rf"(?:(?P<klaar>(?:inmiddels\s)?{DONE})|{OPEN})(?:\s[^.;:()]{{2,25}})?\s\((?P<in>[^()]{{5,160}})\)"
)
_DELEN = re.compile(r"\s?[,;:–—]\s+|\s-\s")


def by_number(betoog: Betoog, plek: int) -> tuple[Item, ...]:
    """The points of before in sentence `plek`; none when it does not say how they stand."""
    tekst = without_stop(betoog.zinnen[plek].tekst)
    if _OPENT.match(tekst):
        return tuple(_read(betoog, tekst))
    punt = _STAND_ERVOOR.fullmatch(tekst)
    taak = _task(betoog, punt["in"]) if punt else None
    if not punt or not taak or verb_of(taak[1]) is not Werkwoord.KAAL:
        return ()  # 'Punt 4 is nog niet besproken (Anna: de zaal is vol)'
    return (_item(punt, taak, klaar=punt["klaar"] is not None),)


def _read(betoog: Betoog, tekst: str) -> Iterator[Item]:
    punten = list(_PUNT.finditer(tekst))
    standen = [_STAND.match(tekst, punt.end()) for punt in punten]
    laatste = None
    for plek, (punt, eigen) in enumerate(zip(punten, standen, strict=True)):
        stand = eigen or laatste or next(filter(None, standen[plek:]), None)
        laatste = eigen or laatste
        taak = _task(betoog, punt["in"])
        if stand and taak:
            yield _item(punt, taak, klaar=stand["klaar"] is not None)


def _item(punt: re.Match[str], taak: tuple[int, str, str], *, klaar: bool) -> Item:
    begin = punt.start("in") + taak[0]
    return Item(begin, begin + len(taak[1]), taak[2], klaar=klaar)


def _task(betoog: Betoog, tekst: str) -> tuple[int, str, str] | None:
    """Where the task begins, what it is and whose; the name stands before it or behind it."""
    delen = list(_DELEN.finditer(tekst))
    for deel in (delen[0], delen[-1]) if delen else ():
        voor, na = tekst[: deel.start()], tekst[deel.end() :]
        if betoog.is_somebody(names_in(voor)) and not betoog.is_somebody(names_in(na)):
            return deel.end(), na, voor
        if betoog.is_somebody(names_in(na)):
            return 0, voor, na
    return None
