"""A task in a mixed list, below the name of who has it: 'Brief sturen' below '- Anna'; and a subject there
that looks like a name: 'Tolken: we bellen de lijn'."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.bron.regels import Zin
from bot.verslag.velden.inhoud import Item
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of
from bot.verslag.werk.verteld import is_done
from bot.verslag.wie.eigenaarsnamen import SCHEIDING

# Behind a colon somebody of its own who does it.
_WIJ = re.compile(r"(?:we|wij|er|het|dit|dat)\s(?!als\b)[a-zë]{2,20}\b", re.IGNORECASE)


def of_group(betoog: Betoog, zin: Zin, item: Item) -> Item:
    """The item as hers, when she is somebody and the words are a bare verb with what is to be done; of nobody
    where what looks like a name is what 'we' will do something about."""
    if item.wie and _WIJ.match(zin.tekst, item.begin) and not betoog.is_known(item.wie):
        return replace(item, wie="")
    wie = zin.alinea.wie
    taak = zin.tekst[item.begin : item.eind]
    if item.wie or not wie or verb_of(taak) is not Werkwoord.KAAL or is_done(taak):
        return item
    namen = [naam for naam in SCHEIDING.split(wie) if naam]
    return replace(item, wie=wie) if all(map(betoog.is_somebody, namen)) else item


def of_head(betoog: Betoog, zin: Zin, item: Item) -> Item:
    """The item of a list, of whom it stands below if of nobody yet; below 'Haven', which is nobody who was
    there, 'Anna belt de haven' is hers."""
    if item.wie:
        return item
    doet = None if betoog.is_known(zin.alinea.wie) else opening(zin.tekst, item.begin)
    is_eigen = doet is not None and not doet["verb"].endswith("en") and betoog.is_known(doet["wie"])
    return item if is_eigen else replace(item, wie=zin.alinea.wie)
