"""Decisions that stand above the text, between the head of the minutes and who was there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import gap
from bot.verslag.merken.markeringen import ITEM
from bot.verslag.rij import Rij
from bot.verslag.taal.secties import section_of

_NUMMER = re.compile(r"(?:(?P<letter>B[\s-]?\d{1,3})[.):]?|\d{1,3}[.):])\s+")


def decided_above(kop: Sequence[Regel]) -> Iterator[Rij]:
    """The items right below 'Besluiten' in the lines `kop`, up to the first line that is none."""
    onder_titel = False
    item: list[Regel] = []
    for regel in kop:
        if onder_titel and (regel.is_opsomming or ITEM.match(regel.kaal)):
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
        nummer = _NUMMER.match(tekst)
        yield Rij(
            {
                "besluit": tekst[nummer.end() if nummer else 0 :].rstrip(" ."),
                "nummer": nummer["letter"] if nummer and nummer["letter"] else "",
            },
            (item[0].nummer, item[-1].nummer),
        )
