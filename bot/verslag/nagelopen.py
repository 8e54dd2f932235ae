"""Points of the last meeting that are gone through, each with how it stands: 'Brief sturen (Anna): loopt'.

No heading need say so: what stood behind the points tells it, with a sentence above them ('De openstaande
punten zijn doorgenomen:') or a task that ends in a bare verb. A place that is open is no such point.
"""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.geleerd.kracht import Werkwoord, verb_of
from bot.verslag.regels import Zin
from bot.verslag.standvelden import state_behind_brackets
from bot.verslag.velden import Item, names_in

_OMGEVING = 12  # sentences up and down in which the others stand
_MINSTENS = 2  # of them, where only one says by a bare verb that they are tasks
# What the words above them name.
_PUNTEN = re.compile(
    r"\b(?:actie[\w-]{0,10}|afsprakenlijst|(?:lopende|openstaande|eerdere|vorige|oude|gemaakte)\s(?:punten|zaken|afspraken)"
    r"|(?:punten|toezeggingen|afspraken)\s(?:uit|van)\s(?:het|de|dat|die)\s(?:vorige?|vergadering|verslag|overleg)|outstanding\s(?:points|items))\b",
    re.IGNORECASE,
)
_LICHAAM = re.compile(r"(?:(?:de|het)\s)?[a-z][a-z’'-]{3,25}")  # 'provincie', 'veiligheidsregio'


def gone_through(betoog: Betoog, plek: int) -> Item | None:
    """The point that sentence `plek` is, of somebody and with its state; None of any other sentence."""
    zin = betoog.zinnen[plek]
    item = _with_state(betoog, zin)
    if item is None:
        return None
    rij, boven = [zin], ""
    for stap in (-1, 1):
        for i in range(plek + stap, plek + stap * (_OMGEVING + 1), stap):
            buur = betoog.zinnen[i] if 0 <= i < len(betoog.zinnen) else None
            if buur is None or buur.agendapunt != zin.agendapunt or not _with_state(betoog, buur):
                boven = buur.tekst if buur and stap < 0 and buur.tekst.endswith(":") else boven
                break
            rij.append(buur)
    if _PUNTEN.search(boven) or _PUNTEN.search(betoog.titel(zin.agendapunt)) or _is_task(betoog, zin):
        return item
    return item if len(rij) >= _MINSTENS and any(_is_task(betoog, een) for een in rij) else None


def _with_state(betoog: Betoog, zin: Zin) -> Item | None:
    if zin.begin:
        return None
    tekst = without_stop(zin.tekst)
    stand = state_behind_brackets(tekst)
    if stand is None or not (betoog.is_somebody(names_in(stand.wie)) or _LICHAAM.fullmatch(stand.wie)):
        return None
    return Item(0, stand.eind, stand.wie, stand.wanneer, stand.klaar)


def _is_task(betoog: Betoog, zin: Zin) -> bool:
    item = _with_state(betoog, zin)
    return item is not None and verb_of(zin.tekst[: item.eind]) is Werkwoord.KAAL
