"""Tables in a PDF without rules around their cells: no line of text says where a cell ends.

A column is what stands below a cell of the head, up to the strip beside it that stays empty over all rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Any

from bot.verslag.deelnemers.tabel import is_people_column
from bot.verslag.documenten.pdfkolommen import Kolommen
from bot.verslag.documenten.pdfrijen import Groep, Lijn, rows, without_headings
from bot.verslag.documenten.pdftabel import Regel, Tabel, goes_on, is_table_head, on_one_line
from bot.verslag.documenten.pdfwoorden import Blad, Stuk, Woord, lines_of, pieces, words_of
from bot.verslag.tabellen.kolommen import acties_beside_text, kind

_KOPWOORDEN = 12  # a line with more is no head
_EERSTE = 2  # words of a head, of which one is known
_KOPREGELS = 3
_MARGE = 12.0  # points beside the text of a cell, left and right together
_VER = 3.0  # times the height of a line: what is further away is no next row
_ERONDER = 4  # lines
_MEESTE_KOLOMMEN = 12


@dataclass
class Lopend:
    """The columns with which a page ended."""

    kolommen: Kolommen | None = None


def may_hold(regels: Sequence[Regel]) -> bool:
    """Whether two words that head columns stand on a line, or on two lines below one another: then it is
    worth the while to look where the words stand."""
    vorige: set[str] = set()
    for regel in regels:
        woorden = regel.tekst.split(maxsplit=_KOPWOORDEN)
        soorten: set[str] = set()
        if len(woorden) <= _KOPWOORDEN and any(map(_kind, woorden[:_EERSTE])):
            soorten = {soort for woord in woorden if (soort := _kind(woord))}
            soorten = soorten if len(soorten) * 2 >= len(woorden) else set()
        if len(soorten | vorige) > 1 and soorten:
            return True
        vorige = soorten
    return False


@lru_cache(maxsize=1024)
def _kind(woord: str) -> str | None:
    return kind(woord) or (woord if is_people_column(woord) else None)


def tables(
    page: Callable[[], Any], regels: Sequence[Regel], lopend: Lopend
) -> tuple[list[Tabel], list[Regel]]:
    """The tables without rules on a page, among its lines, and the lines without the words of these; `page`
    is asked only when there may be one, and `lopend` are the columns that the page before ended in."""
    verder, lopend.kolommen = lopend.kolommen, None
    if not (verder or may_hold(regels)):
        return [], list(regels)
    blad = lines_of(words_of(page(), regels))
    gevonden: list[Tabel] = []
    genomen: set[int] = set()
    plek = 0
    while plek < len(blad.lijnen):
        kop = _head(blad, plek)
        if verder and plek == 0 and not kop:
            kop = [], 0
            kolommen = verder
        elif kop:
            kolommen = Kolommen.below(kop[0])
        else:
            plek += 1
            continue
        tabel, einde, gevuld = _read(blad, kop[1], kolommen, kop[0])
        if tabel:
            gevonden.append(tabel)
            for woord in chain.from_iterable(blad.lijnen[plek:einde]):
                genomen.update(range(woord.begin, woord.begin + len(woord.tekst)))
            lopend.kolommen = gevuld if einde == len(blad.lijnen) else None
        elif kolommen is verder and _stands_in(blad, 0, kolommen):
            gevonden.append(_head_again(kolommen, blad.lijnen[0][0].boven))
        plek = max(einde, plek + 1)
    return gevonden, [over for regel in regels if (over := left_of(regel, genomen)).tekst]


def left_of(regel: Regel, genomen: Set[int]) -> Regel:
    """The line without the characters that a table has taken."""
    if genomen.isdisjoint(range(regel.begin, regel.begin + len(regel.tekst))):
        return regel
    over = (" " if plek in genomen else teken for plek, teken in enumerate(regel.tekst, start=regel.begin))
    return replace(regel, tekst=" ".join("".join(over).split()), gemerkt="")


def _head_again(kolommen: Kolommen, boven: float) -> Tabel:
    """The heads above what goes on below them and could not be told apart, as words: then it is warned of."""
    kop = " ".join(on_one_line(kop.tekst) for kop in kolommen.koppen)
    return Tabel(kop, [], boven, boven, heeft_kop=True)


def _head(blad: Blad, plek: int) -> tuple[list[Stuk], int] | None:
    """The cells of the head that begins on this line, and the line behind it."""
    lijnen, ruimte = blad.lijnen, blad.ruimte
    if len(lijnen[plek]) > _KOPWOORDEN or not any(_kind(w.tekst) for w in lijnen[plek][:_EERSTE]):
        return None
    koppen = pieces(lijnen[plek], ruimte)
    if not 1 < len(koppen) <= _MEESTE_KOLOMMEN:
        return None
    einde = plek + 1
    while einde < min(len(lijnen), plek + _KOPREGELS) and (verder := _taller(koppen, lijnen[einde], ruimte)):
        koppen, einde = verder, einde + 1
    teksten = [kop.tekst for kop in koppen]
    return (koppen, einde) if is_table_head(teksten) and acties_beside_text(teksten) is None else None


def _taller(koppen: Sequence[Stuk], lijn: Sequence[Woord], ruimte: float) -> list[Stuk]:
    """The head with a next line of it: 'Actie-' and 'houder', 'Datum' and 'gereed'; else nothing."""
    cellen = list(koppen)
    for stuk in pieces(lijn, ruimte):
        boven = [i for i, kop in enumerate(cellen) if stuk.links < kop.rechts and stuk.rechts > kop.links]
        if len(boven) != 1 or cellen[boven[0]].onder - stuk.boven > stuk.boven - stuk.onder:
            return []
        samen = cellen[boven[0]].with_below(stuk)
        if kind(samen.tekst) is None or not (kind(stuk.tekst) or cellen[boven[0]].breaks_off()):
            return []
        cellen[boven[0]] = samen
    return cellen


def _read(
    blad: Blad, begin: int, kolommen: Kolommen, koppen: Sequence[Stuk] = ()
) -> tuple[Tabel | None, int, Kolommen]:
    """The table of which the rows begin on line `begin`, the line behind it, and where its columns are."""
    einde = len(blad.lijnen)
    groepen: list[Groep] = []
    gevuld = kolommen
    for _ in range(2):  # the second time without what turned out to stand below the table
        gevuld = deepcopy(kolommen)
        geplaatst = _fitting(replace(blad, lijnen=blad.lijnen[:einde]), begin, gevuld, koppen)
        groepen = _rows(geplaatst, gevuld, blad, not koppen) if geplaatst else []
        eerder, einde = einde, begin + sum(map(len, groepen))
        if not groepen or einde == eerder:
            break
    rijen = [_cells(groep, len(kolommen.koppen)) for groep in groepen]
    if _stands_in(blad, einde, gevuld):
        return None, begin, gevuld
    is_rest = bool(rijen) and not koppen and goes_on(rijen[0])
    if not is_rest and not any(sum(map(bool, rij)) > 1 for rij in rijen):
        return None, begin, gevuld
    kop = [on_one_line(cel.tekst) for cel in koppen]
    boven = max(deel.boven for deel in (*koppen, *(stuk for _, stuk in groepen[0][0])))
    onder = min(stuk.onder for lijn in groepen[-1] for _, stuk in lijn)
    return Tabel("", [*([kop] if kop else []), *rijen], boven, onder, heeft_kop=bool(kop)), einde, gevuld


def _stands_in(blad: Blad, einde: int, kolommen: Kolommen) -> bool:
    """Whether cells stand in the columns below a line that does not: then it is not known where they end."""
    for plek in range(einde, min(len(blad.lijnen), einde + _ERONDER)):
        if _head(blad, plek):
            return False
        stukken = pieces(blad.lijnen[plek], blad.ruimte)
        begint = {kolom for stuk in stukken if (kolom := kolommen.begun_by(stuk)) is not None}
        if len(begint) > 1:
            return True
    return False


def _rows(lijnen: Sequence[Lijn], kolommen: Kolommen, blad: Blad, loopt_door: bool) -> list[Groep]:
    """The lines of each row, without what stands below the table: a heading."""
    laatste = len(kolommen.koppen) - 1
    rand = max((stuk.rechts for lijn in lijnen for kolom, stuk in lijn if kolom == laatste), default=0.0)
    grenzen = [*(max(links, rechts - _MARGE) for links, rechts in kolommen.stroken), rand]
    groepen = rows(lijnen, kolommen.koppen[0].tekst, grenzen, blad, loopt_door)
    return without_headings(groepen, loopt_door)


def _fitting(blad: Blad, begin: int, kolommen: Kolommen, koppen: Sequence[Stuk]) -> list[Lijn]:
    """The lines that stand in the columns, each piece with its column; none when one could be in two."""
    genomen: list[list[Stuk]] = []
    onder = min((kop.onder for kop in koppen), default=None)
    for plek in range(begin, len(blad.lijnen)):
        stukken = pieces(blad.lijnen[plek], blad.ruimte, kolommen.edges())
        hoog = stukken[0].boven - stukken[0].onder
        if onder is not None and onder - stukken[0].boven > _VER * hoog:
            break
        plaatsen = [kolommen.place(stuk) for stuk in stukken]
        if not all(map(kolommen.suits, stukken, plaatsen)) or _head(blad, plek):
            break
        kolommen.take_known(stukken, plaatsen)
        genomen.append(stukken)
        onder = min(stuk.onder for stuk in stukken)
    _settle(genomen, kolommen)
    geplaatst = [[(kolommen.place(stuk), stuk) for stuk in stukken] for stukken in genomen]
    uit = [[(kolom, stuk) for kolom, stuk in lijn if kolom is not None and kolom >= 0] for lijn in geplaatst]
    return uit if list(map(len, uit)) == list(map(len, geplaatst)) else []


def _settle(lijnen: Sequence[Sequence[Stuk]], kolommen: Kolommen) -> None:
    """What stands between two columns, by what was found below it; else it is the empty cell."""
    for leeg in (False, False, True, False):
        for stukken in lijnen:
            plaatsen = [kolommen.place(stuk) for stuk in stukken]
            for stuk, kolom in zip(stukken, plaatsen, strict=True):
                if kolom == -1 and leeg:
                    kolom = kolommen.beside(stuk, plaatsen)
                if kolom is not None and kolom >= 0:
                    kolommen.take(stuk, kolom)


def _cells(groep: Sequence[Sequence[tuple[int, Stuk]]], breed: int) -> list[str]:
    cellen = [""] * breed
    for kolom, tekst in _by_line(groep):
        cellen[kolom] = f"{cellen[kolom]}\n{tekst}" if cellen[kolom] else tekst
    return [on_one_line(cel) for cel in cellen]


def _by_line(groep: Sequence[Sequence[tuple[int, Stuk]]]) -> Iterator[tuple[int, str]]:
    for lijn in groep:
        per_kolom: dict[int, list[str]] = {}
        for kolom, stuk in lijn:
            per_kolom.setdefault(kolom, []).append(stuk.tekst)
        yield from ((kolom, " ".join(teksten)) for kolom, teksten in per_kolom.items())
