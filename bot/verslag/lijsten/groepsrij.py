"""A task in a mixed list, below the name of who has it: 'Brief sturen' below '- Anna'."""

from __future__ import annotations

from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.bron.regels import Zin
from bot.verslag.velden.inhoud import Item
from bot.verslag.werk.kracht import Werkwoord, verb_of
from bot.verslag.werk.verteld import is_done
from bot.verslag.wie.eigenaarsnamen import SCHEIDING


def of_group(betoog: Betoog, zin: Zin, item: Item) -> Item:
    """The item as hers, when she is somebody and the words are a bare verb with what is to be done."""
    wie = zin.alinea.wie
    taak = zin.tekst[item.begin : item.eind]
    if item.wie or not wie or verb_of(taak) is not Werkwoord.KAAL or is_done(taak):
        return item
    namen = [naam for naam in SCHEIDING.split(wie) if naam]
    return replace(item, wie=wie) if all(map(betoog.is_somebody, namen)) else item
