"""Points of the last meeting that are gone through, each with how it stands: 'Brief sturen (Anna): loopt'.

No heading need say so: what stood behind the points tells it, with a sentence above them ('De openstaande
punten zijn doorgenomen:') or a task that ends in a bare verb. A place that is open is no such point.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.bron.regels import Zin
from bot.verslag.merken.markeringen import ITEM, find_mark
from bot.verslag.taal.woorden import NAAM, TITEL
from bot.verslag.velden.inhoud import Item, names_in, who_and_when
from bot.verslag.velden.lezen import read_fields
from bot.verslag.velden.stand import (
    Stand,
    state_behind_doing,
    state_behind_owner,
    state_in_next,
    state_of_before,
)
from bot.verslag.werk.kracht import Werkwoord, first_sentence, verb_of

_OMGEVING = 12  # sentences up and down in which the others stand
_MINSTENS = 2  # of them, where only one says by a bare verb that they are tasks
# What the words above them name.
_PUNTEN = re.compile(
    r"\b(?:actie[\w-]{0,10}|afsprakenlijst|(?:lopende|openstaande|eerdere|vorige|oude|gemaakte)\s(?:punten|zaken|afspraken)"
    r"|(?:punten|toezeggingen|afspraken)\s(?:uit|van)\s(?:het|de|dat|die)\s(?:vorige?|vergadering|verslag|overleg|keer|bijeenkomst)|(?:punten|toezeggingen|afspraken)\s(?:uit|van)\s(?:\d{1,2}\s)?"
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:outstanding|open|previous|last|earlier)\s(?:points|items|actions?|action\s(?:points|items))"
    r"|(?:progress|status|update|follow[\s-]?up|review)\s(?:on|of)\s(?:the\s)?(?:(?:last|previous|open)\s)?action(?:s|\s(?:points|items|list))"
    r"|action(?:s|\s(?:points|items))\s(?:from|of)\s(?:the\s)?(?:last|previous)|matters\sarising"
    r"|nog\s(?:te\s(?:doen|regelen)|open)|openstaand|(?:punten|zaken|toezeggingen|afspraken)\svorige\s\w+|to[\s-]?dos?)\b",
    re.IGNORECASE,
)
_TITEL = re.compile(r".{0,200}:|(?:#|\d{1,2}[./)])?[^.;!?]{3,60}")  # what opens a row: a title, or a sentence
_LICHAAM = re.compile(r"(?:(?:de|het)\s)?[a-z][a-z’'-]{3,25}")  # 'provincie', 'veiligheidsregio'
_VAKJE = re.compile(r"\[(?P<in>[ xX✓✔]?)\]\s+(?=\S)")  # before it: '[x] Brief sturen – Anna – is de deur uit'
_MET_TITEL = re.compile(rf"{TITEL}\s{NAAM}")


def gone_through(betoog: Betoog, plek: int) -> Item | None:
    """The point that sentence `plek` is, of somebody and with its state; None of any other sentence."""
    zin = betoog.zinnen[plek]
    item = _of_before(betoog, zin)
    if item is None:
        return None
    if zin.alinea.lijst == "acties" and _read(betoog, zin, partial(_in_next, zin)):
        return None if read_fields(zin.tekst, betoog.is_somebody).wie else item
    rij, boven = _around(betoog, plek)
    met_stand = [een for een in rij if _with_state(betoog, een)]
    if _PUNTEN.search(boven) or _PUNTEN.search(betoog.titel(zin.agendapunt)):
        return item if zin in met_stand or len(rij) >= _MINSTENS else None
    if zin not in met_stand:
        return None
    taken = [een for een in met_stand if _is_task(betoog, een)]
    alleen = zin in taken and not _read(betoog, zin, state_behind_doing)
    return item if alleen or (taken and len(met_stand) >= _MINSTENS) else None


def _around(betoog: Betoog, plek: int) -> tuple[list[Zin], str]:
    """The points in a row that `plek` is one of, and the words that open the row."""
    rij, boven = [betoog.zinnen[plek]], ""
    for stap in (-1, 1):
        for i in range(plek + stap, plek + stap * (_OMGEVING + 1), stap):
            buur = betoog.zinnen[i] if 0 <= i < len(betoog.zinnen) else None
            is_titel = buur is not None and bool(_TITEL.fullmatch(buur.tekst))
            if buur is not None and buur.begin and not is_titel:
                continue  # what more is told of the one above
            if buur is None or buur.agendapunt != rij[0].agendapunt or not _of_before(betoog, buur):
                boven = buur.tekst if buur and stap < 0 and is_titel else boven
                break
            rij.append(buur)
    return rij, boven


def _with_state(betoog: Betoog, zin: Zin) -> Item | None:
    return _read(betoog, zin, state_behind_owner) or _read(betoog, zin, state_behind_doing)


def _of_before(betoog: Betoog, zin: Zin) -> Item | None:
    if item := _with_state(betoog, zin):
        return item
    item = None if zin.tekst.endswith("?") else _read(betoog, zin, partial(_told_of, zin))
    if item is None:
        return None
    voor = zin.tekst[: item.eind]
    iemand = _MET_TITEL.fullmatch(voor) or (names_in(voor) and betoog.sprekers.mentions(voor))
    return None if iemand else item  # who speaks: 'Mevrouw Mol (haven): het water stijgt'


def _told_of(zin: Zin, tekst: str) -> Stand | None:
    """How a point stands, behind it or in the sentence that follows it in its paragraph."""
    return state_of_before(tekst) or _in_next(zin, tekst)


def _in_next(zin: Zin, tekst: str) -> Stand | None:
    return state_in_next(tekst, first_sentence(zin.alinea.tekst[zin.eind :].strip()))


def _read(betoog: Betoog, zin: Zin, state: Callable[[str], Stand | None]) -> Item | None:
    if zin.begin:
        return None
    vakje = _VAKJE.match(zin.tekst)
    begin = vakje.end() if vakje else 0
    nummer = ITEM.match(zin.tekst[begin:])
    na = begin + nummer.end() if nummer and zin.tekst[begin + nummer.end()] not in "([" else begin
    tekst = without_stop(zin.tekst)[na:]
    stand = state(tekst)
    if stand is None:
        return None
    wie, wanneer = who_and_when(stand.wie, betoog.is_somebody)
    if not (betoog.is_somebody(names_in(wie)) or _LICHAAM.fullmatch(wie)):
        return None
    mark = find_mark(tekst)
    if mark and mark.vooraan and stand.eind <= mark.eind:
        return None  # 'Actie Anna, Tim: …' names them before the task
    klaar = stand.klaar or bool(vakje and vakje["in"].strip())
    return Item(na + stand.begin, na + stand.eind, wie, stand.wanneer or wanneer, klaar)


def _is_task(betoog: Betoog, zin: Zin) -> bool:
    item = _with_state(betoog, zin)
    is_bare = item is not None and verb_of(zin.tekst[: item.eind]) is Werkwoord.KAAL
    return is_bare or _read(betoog, zin, state_behind_doing) is not None
