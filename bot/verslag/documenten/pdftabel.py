"""A table in a PDF: its rows and where they stand, and what goes on over the end of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.deelnemers.tabel import lists_people
from bot.verslag.taal.woorden import NAAM
from bot.verslag.tabellen.kolommen import kind, of_progress
from bot.verslag.tabellen.stukken import is_head

IN_CEL = "<br>"  # between the lines of a cell
# What ends as what goes on, what goes on with the line above it, and who is whole on one line.
_GAAT_DOOR = re.compile(r"[-\ufffe,;/&]$")
_IS_REST = re.compile(r"[a-zà-ÿ(&]")
_HEEL = re.compile(rf".{{0,80}}\([^()]{{1,80}}\)|(?=\S+\s){NAAM}")
_MET_VAN = re.compile(
    rf"(?=[^\s,]+\s){NAAM}(?:,|\s[–—-])\s"
)  # 'Anna Visser, Politie Oost', above 'Tim Bos, gemeente Velsen'
# What ends with a day behind who is to do it: 'Draaiboek maken. Anna, 12 juni', 'Offerte vragen – TB – 27-3'.
_MET_DAG = re.compile(
    r".{0,80}[,–—-]\s(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2}\s[a-z]{3,9}\.?(?:\s20\d\d)?)"
)
_NAAM_AFGEBROKEN = re.compile(r"(?<=\w-)\n(?=[A-Z0-9])|(?<=\ufffe)\n")


@dataclass(frozen=True)
class Regel:
    tekst: str
    boven: float  # points above the foot of the page
    onder: float
    begin: int  # which character of the page it begins with
    letter: float = 0.0  # points; how large it is printed
    is_vet: bool = False
    links: float = 0.0  # points; where it begins
    gemerkt: str = ""  # with a name in bold between stars, where it has one

    @property
    def einde(self) -> int:
        return self.begin + len(self.tekst)

    @property
    def midden(self) -> float:
        return (self.boven + self.onder) / 2


@dataclass(frozen=True)
class Tabel:
    titel: str
    rijen: list[list[str]]
    boven: float
    onder: float
    heeft_kop: bool

    def lines(self) -> Iterator[str]:
        if not (self.rijen or self.titel):
            return
        if not self.rijen:
            yield from (*self.titel.split("\n"), "")
            return
        rijen = ("| " + " | ".join(cel.replace("|", "/") for cel in rij) + " |" for rij in self.rijen)
        yield from ("", *((self.titel, "") if self.titel else ()), *rijen, "")


def on_one_line(cel: str) -> str:
    """The text of a cell; a line that ends in 'Noord-' goes on with 'Holland' without a space, and so does a
    head that its column was too narrow for: 'Verantwoordelijk', 'e'."""
    if "\n" in cel and kind(cel) is None and kind(heel := cel.replace("\n", "")) is not None:
        return heel
    return " ".join(_NAAM_AFGEBROKEN.sub("", cel).split())


def with_breaks(delen: Sequence[str], ruim: Sequence[bool]) -> str:
    """The lines of a cell; a line on which the first word of the next one had had room (`ruim`) was ended by
    hand, and so was one that is somebody, and one that ends with the day of a task."""
    uit = delen[0]
    for vorige, deel, had_ruimte in zip(delen, delen[1:], ruim, strict=False):
        loopt_door = _GAAT_DOOR.search(vorige) or _IS_REST.match(deel)
        elk = _MET_VAN.match(vorige) and _MET_VAN.match(deel)
        met_hand = not loopt_door and (
            had_ruimte or elk or _HEEL.fullmatch(vorige) or _MET_DAG.fullmatch(vorige)
        )
        uit += (IN_CEL if met_hand else "\n") + deel
    return uit


def is_table_head(cellen: Sequence[str]) -> bool:
    """Whether this heads a table that is read: of acties, of decisions, or of who was there."""
    return is_head(cellen) or lists_people(cellen) or bool(of_progress(cellen))


def join(paginas: list[list[Regel]], tabellen: list[list[Tabel]]) -> None:
    """A table without a head, or with the same one, that a page begins with is the rest of the one with which
    the page before ended."""
    vorige: Tabel | None = None
    for regels, tabel in zip(paginas, tabellen, strict=True):
        if not tabel:
            vorige = None if regels else vorige
            continue
        eerste, laatste = tabel[0], tabel[-1]
        bovenaan = vorige is not None and not any(r.onder >= eerste.boven for r in regels)
        if vorige and bovenaan and is_rest(eerste, vorige):
            _add_rest(vorige.rijen, eerste.rijen)
            eerste.rijen.clear()
        elif vorige and bovenaan and _is_broken_below_head(eerste, vorige):
            _add_rest(vorige.rijen, eerste.rijen[1:])
            eerste.rijen.clear()
        laatste = laatste if laatste.rijen else vorige or laatste
        is_onderaan = not any(r.boven <= tabel[-1].onder for r in regels)
        vorige = laatste if is_onderaan else None


def is_rest(tabel: Tabel, boven: Tabel) -> bool:
    """Whether `tabel` goes on with the one above it: it has no head of its own, and that one has."""
    if not tabel.heeft_kop or not (tabel.rijen and boven.rijen):
        return not tabel.heeft_kop
    even_breed = len(tabel.rijen[0]) == len(boven.rijen[0])
    return even_breed and is_table_head(boven.rijen[0]) and not is_table_head(tabel.rijen[0])


def _is_broken_below_head(tabel: Tabel, boven: Tabel) -> bool:
    """Whether its head is that of the table above it, and the row below it the rest of the last one there: an
    empty first cell alone may also stand below what it belongs to."""
    if tabel.titel or len(tabel.rijen) < 2 or not boven.rijen or tabel.rijen[0] != boven.rijen[0]:
        return False
    nummer, *cellen = tabel.rijen[1]
    gevuld = [cel for cel in cellen if cel]
    return not nummer and bool(gevuld) and all(_IS_REST.match(cel) for cel in gevuld)


def _add_rest(rijen: list[list[str]], rest: list[list[str]]) -> None:
    if goes_on(rest[0]):
        rijen[-1] = [on_one_line(f"{cel}\n{verder}") for cel, verder in zip(rijen[-1], rest[0], strict=True)]
    rijen.extend(rest[goes_on(rest[0]) :])


def goes_on(rij: list[str]) -> bool:
    """Whether it is the rest of a row that the end of the page broke: it has no number, or it is no more than
    the rest of a sentence."""
    gevuld = [cel for cel in rij if cel]
    return bool(gevuld) and (not rij[0] or (len(gevuld) == 1 and rij[0][0].islower()))
