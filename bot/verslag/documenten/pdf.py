"""PDF to text: lines with the white space between them, ruled tables as rows, headers of pages left out.

The lines come from pypdfium2, which keeps their order; where a table is ruled, pdfplumber knows its cells.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from bot.verslag.tabelstukken import is_head

MAX_PAGES = 200
_CIJFERS = re.compile(r"\d+")
_NAAM_AFGEBROKEN = re.compile(r"(?<=\w-)\n(?=[A-Z0-9])")
_RANDREGELS = 3  # lines at the top and foot of a page in which a header or footer may stand
_LIJNDIKTE = 2.0  # points; what is drawn higher is no line along the text
_LOS, _RUIM = 1.4, 2.3  # times the usual distance between lines: one, two empty lines


@dataclass(frozen=True)
class _Regel:
    tekst: str
    boven: float  # points above the foot of the page
    onder: float


def read(data: bytes, told: Callable[[int, int], None] = lambda *_: None) -> str:
    """Raises on what is no PDF, is locked with a password, or has too many pages. `told` hears which page of
    how many is being read."""
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(data)
    if len(document) > MAX_PAGES:
        raise MemoryError
    paginas = [list(_lines(page)) for page in document]
    tabellen = _tables(data, [_has_rules(page) for page in document], told)
    rand = _furniture(paginas)
    paginas = [[r for r in regels if _folded(r.tekst) not in rand] for regels in paginas]
    _join(paginas, tabellen)
    uit: list[str] = []
    for regels, tabel in zip(paginas, tabellen, strict=True):
        uit.extend(_page(regels, tabel))
    return "\n".join(uit).strip() + "\n"


def _lines(page: Any) -> Iterator[_Regel]:
    tekst = page.get_textpage()
    alles = tekst.get_text_range()
    plek = 0
    for regel in alles.split("\n"):
        kaal = regel.rstrip("\r")
        vakken = [tekst.get_charbox(plek + i) for i, teken in enumerate(kaal) if not teken.isspace()]
        if vakken:
            yield _Regel(kaal.rstrip(), max(v[3] for v in vakken), min(v[1] for v in vakken))
        plek += len(regel) + 1


def _furniture(paginas: list[list[_Regel]]) -> set[str]:
    """The lines that stand at the top or foot of most pages, with whatever number."""
    if len(paginas) < 2:
        return set()
    geteld = Counter(
        rand
        for regels in paginas
        for rand in {_folded(r.tekst) for r in (*regels[:_RANDREGELS], *regels[-_RANDREGELS:])}
    )
    return {rand for rand, keer in geteld.items() if keer > max(1, len(paginas) // 2)}


def _folded(tekst: str) -> str:
    return _CIJFERS.sub("0", " ".join(tekst.split()))


def _page(regels: list[_Regel], tabellen: list[_Tabel]) -> Iterator[str]:
    """The lines of one page, in their order, with each table where it stands."""
    stappen = [a.boven - b.boven for a, b in pairwise(regels) if a.boven > b.boven]
    gewoon = median(stappen) if stappen else 0
    rest = list(tabellen)
    vorige: _Regel | None = None
    for regel in regels:
        while rest and regel.boven <= rest[0].boven:
            yield from rest.pop(0).lines()
        if any(tabel.onder <= (regel.boven + regel.onder) / 2 <= tabel.boven for tabel in tabellen):
            continue
        if vorige and gewoon:
            stap = (vorige.boven - regel.boven) / gewoon
            yield from [""] * ((stap > _LOS) + (stap > _RUIM))
        yield regel.tekst
        vorige = regel
    for tabel in rest:
        yield from tabel.lines()


def _on_one_line(cel: str) -> str:
    """The text of a cell; a line that ends in 'Noord-' goes on with 'Holland' without a space."""
    return " ".join(_NAAM_AFGEBROKEN.sub("", cel).split())


@dataclass(frozen=True)
class _Tabel:
    titel: str
    rijen: list[list[str]]
    boven: float
    onder: float
    heeft_kop: bool

    def lines(self) -> Iterator[str]:
        if not self.rijen:
            return
        rijen = ("| " + " | ".join(cel.replace("|", "/") for cel in rij) + " |" for rij in self.rijen)
        yield from ("", *((self.titel, "") if self.titel else ()), *rijen, "")


def _join(paginas: list[list[_Regel]], tabellen: list[list[_Tabel]]) -> None:
    """A table without a head that a page begins with is the rest of that with which the one before ended."""
    vorige: _Tabel | None = None
    for regels, tabel in zip(paginas, tabellen, strict=True):
        if not tabel:
            vorige = None if regels else vorige
            continue
        eerste, laatste = tabel[0], tabel[-1]
        if vorige and not eerste.heeft_kop and not any(r.onder >= eerste.boven for r in regels):
            _add_rest(vorige.rijen, eerste.rijen)
            eerste.rijen.clear()
        laatste = laatste if laatste.rijen else vorige or laatste
        is_onderaan = not any(r.boven <= tabel[-1].onder for r in regels)
        vorige = laatste if is_onderaan else None


def _add_rest(rijen: list[list[str]], rest: list[list[str]]) -> None:
    if _goes_on(rest[0]):
        rijen[-1] = [f"{cel} {verder}".strip() for cel, verder in zip(rijen[-1], rest[0], strict=True)]
    rijen.extend(rest[_goes_on(rest[0]) :])


def _goes_on(rij: list[str]) -> bool:
    """Whether it is the rest of a row that the end of the page broke: it has no number, or it is no more than
    the rest of a sentence."""
    gevuld = [cel for cel in rij if cel]
    return bool(gevuld) and (not rij[0] or (len(gevuld) == 1 and rij[0][0].islower()))


def _has_rules(page: Any) -> bool:
    """Whether anything is drawn that stands upright: a table has that, a line under a heading does not. Or
    nobody can say. pdfplumber takes twenty times as long to find as much of a full page."""
    from pypdfium2 import PdfiumError, raw

    for path in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,)):
        try:
            _, bottom, _, top = path.get_bounds()
        except PdfiumError:
            return True
        if path.level or top - bottom > _LIJNDIKTE:  # in a form it may be drawn larger
            return True
    return False


def _tables(data: bytes, gelinieerd: list[bool], told: Callable[[int, int], None]) -> list[list[_Tabel]]:
    """The ruled tables of acties and decisions per page, and what may be the rest of one."""
    import pdfplumber

    gevonden: list[list[_Tabel]] = []
    breedte = 0
    with pdfplumber.open(io.BytesIO(data)) as document:
        for number, page in enumerate(document.pages, start=1):
            told(number, len(document.pages))
            op_pagina: list[_Tabel] = []
            for tabel in page.find_tables() if gelinieerd[number - 1] else ():
                rijen = [[_on_one_line(cel or "") for cel in rij] for rij in tabel.extract()]
                titel = ""
                if len(rijen) > 1 and len([cel for cel in rijen[0] if cel]) == 1 and is_head(rijen[1]):
                    titel = next(filter(None, rijen.pop(0)))  # in a cell as wide as the table
                heeft_kop = bool(rijen) and is_head(rijen[0])
                if not rijen or not (heeft_kop or len(rijen[0]) == breedte):
                    breedte = 0
                    continue
                breedte = len(rijen[0])
                _, boven, _, onder = (float(page.height) - rand for rand in tabel.bbox)
                op_pagina.append(_Tabel(titel, rijen, boven, onder, heeft_kop))
            gevonden.append(op_pagina)
            page.close()
    return gevonden
