"""Tasks with who and when on lines of their own below them, no label: '- kaart maken', 'Anna', '7 juli'.

They are items of a list, or blocks with an empty line between them below a title that names afspraken. One is
a coincidence, a name at the end of a sentence that was broken; more are how these minutes write a task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.dagen.woorden import is_day
from bot.verslag.kopjes.vormen import AFGESLOTEN, gap
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import NAMEN

_MINSTENS = 2
_MEESTE_REGELS = 6  # of one task, with what stands below it
_LANGSTE = 200  # letters of a line
_MEESTE_WOORDEN = 8  # of when, or how it stands
_TITEL = re.compile(r"\b(?:afspraken|acties|actiepunten|toezeggingen|taken)\b", re.IGNORECASE)
_MEESTE_TITEL = 8  # words
_OPEN_EIND = re.compile(r"(?:\b(?:de|het|een|van|met|aan|door|voor|en|of|heer|mevrouw|mw\.|dhr\.)|[,(/-])$")
# Both on one line: 'Anna Visser, 7 juli'
_WIE_EN_WANNEER = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s*(?:[,|:(]|[-–—])\s*(?P<wanneer>[^()]{{3,40}}?)\)?\.?"
)


@dataclass(frozen=True)
class _Taak:
    """The lines of a task, who has it, and what stands below that."""

    regels: Sequence[Regel]
    wie: str
    onder: str
    weg: int  # how many lines those are

    @property
    def rij(self) -> Rij:
        met_dag = is_day(self.onder) or len(self.onder.split()) == 1
        onder = {("termijn" if met_dag else "status"): self.onder} if self.onder else {}
        taak = " ".join(regel.inhoud for regel in self.regels[: -self.weg])
        return Rij(
            {"actie": taak, "eigenaar": self.wie, **onder}, (self.regels[0].nummer, self.regels[-1].nummer)
        )


def tasks_over_lines(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The tasks that stand so, as rows of a table, and the lines without them."""
    gevuld = [regel for regel in regels if regel.kaal]
    items = [taak for groep in _items(gevuld) if (taak := _task(groep))]
    met_dag = sum(is_day(taak.onder) for taak in items)
    blokken = list(_blocks(gevuld))
    gevonden = [*(items if len(items) >= _MINSTENS and met_dag else ()), *(taak for _, taak in blokken)]
    weg = {regel.nummer for taak in gevonden for regel in taak.regels} | {titel for titel, _ in blokken}
    return tuple(taak.rij for taak in gevonden), tuple(r for r in regels if r.nummer not in weg)


def _items(gevuld: Sequence[Regel]) -> Iterator[list[Regel]]:
    """Each item of a list with the lines that hang below it."""
    groep: list[Regel] = []
    for regel in gevuld:
        hangt = groep and gap(groep[-1], regel) == 0 and indent(regel) > indent(groep[0])
        if hangt and not regel.is_opsomming:
            groep.append(regel)
            continue
        if groep:
            yield groep
        groep = [regel] if regel.is_opsomming else []
    if groep:
        yield groep


def _blocks(gevuld: Sequence[Regel]) -> Iterator[tuple[int, _Taak]]:
    """The blocks below a title that names afspraken, when there are more than one in a row, each with
    the line of that title."""
    titel = 0
    rij: list[tuple[int, _Taak]] = []
    for groep in _apart(gevuld):
        taak = _task(groep) if titel and not groep[0].is_opsomming else None
        if taak:
            rij.append((titel, taak))
            continue
        if len(rij) >= _MINSTENS:
            yield from rij
        kaal = groep[-1].kaal
        is_titel = _TITEL.search(kaal) and len(kaal.split()) <= _MEESTE_TITEL
        rij, titel = [], groep[-1].nummer if is_titel else 0
    if len(rij) >= _MINSTENS:
        yield from rij


def _apart(gevuld: Sequence[Regel]) -> Iterator[list[Regel]]:
    groep: list[Regel] = []
    for regel in gevuld:
        if groep and gap(groep[-1], regel):
            yield groep
            groep = []
        groep.append(regel)
    if groep:
        yield groep


def _task(groep: Sequence[Regel]) -> _Taak | None:
    """A task with a name below it, and below that at most when, or how it stands."""
    if not 2 <= len(groep) <= _MEESTE_REGELS or any(len(regel.tekst) > _LANGSTE for regel in groep):
        return None
    if NAMEN.fullmatch(groep[0].inhoud):
        return None
    samen = _WIE_EN_WANNEER.fullmatch(groep[-1].kaal)
    if samen and is_day(samen["wanneer"]) and not AFGESLOTEN.search(groep[-2].kaal):
        return _Taak(groep, samen["wie"], samen["wanneer"], 1)
    for onder in (1, 0):
        plek = len(groep) - 1 - onder
        boven = groep[plek - 1].kaal if plek > 0 else ""
        if not boven or not NAMEN.fullmatch(groep[plek].kaal) or _OPEN_EIND.search(boven):
            continue
        rest = groep[-1].kaal if onder else ""
        if AFGESLOTEN.search(boven) or len(rest.split()) > _MEESTE_WOORDEN:
            return None
        return _Taak(groep, groep[plek].kaal, rest, 1 + bool(rest))
    return None
