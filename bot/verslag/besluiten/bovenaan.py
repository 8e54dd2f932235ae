"""Decisions that stand above the text, between the head of the minutes and who was there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import gap, is_item
from bot.verslag.rij import Rij
from bot.verslag.taal.secties import section_of

_NUMMER = re.compile(r"^(?:B\s?)?\d{1,3}[.):]\s+")


def decided_above(kop: Sequence[Regel]) -> Iterator[Rij]:
    """The items right below 'Besluiten' in the lines `kop`, up to the first line that is none."""
    onder_titel = False
    item: list[Regel] = []
    for regel in kop:
        if onder_titel and is_item(regel):
            yield from _row(item)
            item = [regel]
        elif item and not gap(item[-1], regel) and not section_of(regel.kaal) and not _is_whole(item):
            item.append(regel)
        else:
            yield from _row(item)
            sectie = section_of(regel.kaal)
            item, onder_titel = [], sectie is not None and sectie.soort == "besluiten"
    yield from _row(item)


def _is_whole(item: Sequence[Regel]) -> bool:
    return item[-1].kaal.endswith(".")


def _row(item: Sequence[Regel]) -> Iterator[Rij]:
    if item:
        tekst = " ".join((item[0].inhoud, *(regel.kaal for regel in item[1:])))
        yield Rij({"besluit": _NUMMER.sub("", tekst).rstrip(" .")}, (item[0].nummer, item[-1].nummer))
