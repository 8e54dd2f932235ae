"""A column without rules beside the text of a PDF, below 'Actie': each of its cells where it stands.

A PDF has the words of a cell behind those of the cell before it: no line of text says what stood beside what.
It is written as a text with columns has it, by spaces (tabellen/kantlijn.py reads that).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from bot.verslag.bron.regels import Regel as Tekstregel
from bot.verslag.documenten.ongelinieerd import left_of
from bot.verslag.documenten.pdftabel import Regel
from bot.verslag.documenten.pdfwoorden import ZACHT, Stuk, Woord, lines_of, pieces, words_of
from bot.verslag.tabellen.kantlijn import beside_prose
from bot.verslag.tabellen.kolommen import acties_beside_text, kind

_OPSOMMING = re.compile(r"[-*•–]\s|\d{1,2}[.)]\s")
_KOPWOORDEN = 6
_SOORTEN = ("actie", "eigenaar")
_RECHT = 4.0  # points that the lines of the column may begin apart: a letter has its own white before it
_MINSTENS = 2  # lines in the column
_HALF = 0.45  # of the width of the text: the column begins further to the right
_WIJDER = 2.0  # times the space between words: what begins further away is no next word
_BIJ = 0.8  # of the height of a line, that the first line of a cell may stand off the line beside it
_KOLOM = 110  # letters before the column, the same on all pages
_RUIMTE = 3  # letters at least between the two


@dataclass
class Kantlijn:
    """Where the column begins with which the page before ended, in points."""

    links: float | None = None


@dataclass(frozen=True)
class _Lijn:
    """A line of the page: what stands at the left of where the column begins, and what in it."""

    links: Sequence[Woord]
    rechts: Sequence[Woord]

    @property
    def midden(self) -> float:
        return (self.links or self.rechts)[0].midden


def beside_text(page: Callable[[], Any], regels: Sequence[Regel], lopend: Kantlijn) -> list[Regel]:
    """The lines of a page, those with such a column beside them put together; `page` is asked only when there
    may be one, and `lopend` is that of the page before."""
    rand, lopend.links = lopend.links, None
    if rand is None and not any(map(_may_head, regels)):
        return list(regels)
    blad = lines_of(words_of(page(), regels))
    stukken = [pieces(lijn, blad.ruimte) for lijn in blad.lijnen]
    kop = _head(stukken)
    begin, rand = kop or (-1, rand)
    if rand is None:
        return list(regels)
    boven = [_headed(blad.lijnen[begin], stukken[begin])] if kop else []
    onder = _in_two(blad.lijnen[begin + 1 :], rand, blad.ruimte)
    lijnen = [*boven, *_beside_lines(onder)]
    samen = list(_as_lines(lijnen, regels))
    if sum(bool(lijn.rechts) for lijn in onder) < _MINSTENS or not _is_read(samen):
        return list(regels)
    lopend.links = rand if begin + 1 + len(onder) == len(blad.lijnen) else None
    return _in_place(regels, lijnen, samen)


def _may_head(regel: Regel) -> bool:
    woorden = regel.tekst.split()
    woorden = woorden if len(woorden) <= _KOPWOORDEN else woorden[-1:]
    return any(w[0].isupper() and kind(w) in _SOORTEN for w in woorden)


def _head(lijnen: Sequence[Sequence[Stuk]]) -> tuple[int, float] | None:
    """The line that heads the column, alone or beside 'Besproken', and where the column begins; or the first
    where each cell has its own head."""
    links = min((lijn[0].links for lijn in lijnen), default=0.0)
    breed = max((lijn[-1].rechts for lijn in lijnen), default=0.0) - links
    for plek, lijn in enumerate(lijnen):
        *ernaast, kop = (stuk.tekst for stuk in lijn)
        is_kop = kind(kop) in _SOORTEN and (
            not ernaast
            or acties_beside_text([*ernaast, "Actie"]) == len(ernaast)
            or _comes_again(lijn[-1], lijnen[plek + 1 :])
        )
        if is_kop and lijn[-1].links - links > _HALF * breed:
            return plek, _begin(lijn[-1], [onder[-1] for onder in lijnen[plek + 1 :]])
    return None


def _comes_again(kop: Stuk, onder: Sequence[Sequence[Stuk]]) -> bool:
    return any(lijn[-1].tekst == kop.tekst and abs(lijn[-1].links - kop.links) <= _RECHT for lijn in onder)


def _begin(kop: Stuk, laatste: Sequence[Stuk]) -> float:
    """Where most lines below a head begin, which may stand in the middle above them."""
    eronder = [stuk.links for stuk in laatste if stuk.links < kop.rechts and stuk.rechts > kop.links]
    if not eronder:
        return kop.links
    meeste = max(eronder, key=lambda plek: sum(abs(plek - ander) <= _RECHT for ander in eronder))
    return min(plek for plek in eronder if abs(plek - meeste) <= _RECHT)


def _headed(lijn: Sequence[Woord], stukken: Sequence[Stuk]) -> _Lijn:
    links = [woord for woord in lijn if woord.links < stukken[-1].links]
    return _Lijn(links, lijn[len(links) :])


def _in_two(lijnen: Sequence[Sequence[Woord]], rand: float, ruimte: float) -> list[_Lijn]:
    """The lines up to one of which words stand across the place where the column begins, or not right below
    one another in it. `ruimte`: the space between two words."""
    uit: list[_Lijn] = []
    for lijn in lijnen:
        links = [woord for woord in lijn if woord.links < rand - _RECHT]
        rechts = lijn[len(links) :]
        tot = max((woord.rechts for woord in links), default=0.0)
        loopt_door = tot > rand or (rechts and rechts[0].links - tot < _WIJDER * ruimte)
        if loopt_door or (rechts and rechts[0].links > rand + _RECHT):
            break
        uit.append(_Lijn(links, rechts))
    return uit


def _is_read(regels: Sequence[Regel]) -> bool:
    """Whether what stands in the column is to be done, and no line is too long to stand beside it."""
    kop = f"{'':<{_KOLOM}}Actie"
    teksten = [Tekstregel(plek, tekst) for plek, tekst in enumerate((kop, *(r.tekst for r in regels)))]
    past = all(not regel.tekst[_KOLOM - _RUIMTE : _KOLOM].strip() for regel in regels)
    is_lijst = any(_OPSOMMING.match(regel.tekst, _KOLOM) for regel in regels)  # it is read as one
    return past and not is_lijst and bool(beside_prose(teksten)[0])


def _in_place(regels: Sequence[Regel], lijnen: Sequence[_Lijn], samen: Sequence[Regel]) -> list[Regel]:
    """The lines of the page, with these in the place of their own words."""
    genomen: set[int] = set()
    for woord in chain.from_iterable((*lijn.links, *lijn.rechts) for lijn in lijnen):
        genomen.update(range(woord.begin, woord.begin + len(woord.tekst)))
    over = [left_of(regel, genomen) for regel in regels]
    begin = next(plek for plek, (een, ander) in enumerate(zip(regels, over, strict=True)) if een != ander)
    return [*regels[:begin], *samen, *(regel for regel in over[begin:] if regel.tekst)]


def _beside_lines(lijnen: Sequence[_Lijn]) -> Iterator[_Lijn]:
    """The lines of each cell of the column beside those of the text from the one on which it begins: letters
    of another size come out between the lines."""
    tekst = [lijn for lijn in lijnen if lijn.links]
    kolom = [lijn for lijn in lijnen if lijn.rechts]
    bezet = 0  # the line of the text behind which all is written
    for lijn in kolom:
        hoog = lijn.rechts[0].boven - lijn.rechts[0].onder
        while bezet < len(tekst) and tekst[bezet].midden - lijn.midden > _BIJ * hoog:
            yield _Lijn(tekst[bezet].links, ())
            bezet += 1
        ernaast = bezet < len(tekst) and abs(tekst[bezet].midden - lijn.midden) <= _BIJ * hoog
        yield _Lijn(tekst[bezet].links if ernaast else (), lijn.rechts)
        bezet += ernaast
    yield from (_Lijn(lijn.links, ()) for lijn in tekst[bezet:])


def _as_lines(lijnen: Sequence[_Lijn], regels: Sequence[Regel]) -> Iterator[Regel]:
    """Each line with what stands beside it; one beside which nothing stands as it was, if that may be."""
    eigen = {(regel.begin, regel.tekst): regel for regel in regels}
    links, rechts = (
        _unbroken([" ".join(woord.tekst for woord in woorden) for woorden in kant])
        for kant in ([lijn.links for lijn in lijnen], [lijn.rechts for lijn in lijnen])
    )
    for lijn, voor, na in zip(lijnen, links, rechts, strict=True):
        tekst = f"{voor:<{_KOLOM}}{na}".rstrip()
        eerste = (lijn.links or lijn.rechts)[0]
        # It stands nowhere as such in the file: no other line goes on where it ends.
        los = Regel(tekst, eerste.boven, eerste.onder, -1 - len(tekst))
        yield eigen.get((eerste.begin, tekst), los)


def _unbroken(teksten: list[str]) -> list[str]:
    """The lines of one side; a word that the end of one broke stands whole on that line."""
    uit: list[str] = []
    laatste = -1  # of what is not empty
    for plek, tekst in enumerate(teksten):
        if tekst and laatste >= 0 and uit[laatste].endswith(ZACHT):
            rest, _, tekst = tekst.partition(" ")
            uit[laatste] = uit[laatste].removesuffix(ZACHT) + rest
        laatste = plek if tekst else laatste
        uit.append(tekst)
    return uit
