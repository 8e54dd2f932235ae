"""PDF to text: lines with the white space between them, ruled tables as rows, headers of pages left out.

The lines come from pypdfium2, which keeps their order; where a table is ruled, pdfplumber knows its cells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from statistics import median
from typing import Any

from bot.texts import verslag as texts
from bot.verslag.documenten import (
    TeLang,
    ongelinieerd,
    pdfaanwezigen,
    pdfgelinieerd,
    pdfkantlijn,
    pdfkoppen,
    pdfletters,
)
from bot.verslag.documenten.pdfinspring import Lijsten
from bot.verslag.documenten.pdftabel import Regel, Tabel, join
from bot.verslag.documenten.pdfwoorden import ZACHT, baseline
from bot.verslag.documenten.vetdruk import with_names_bare

MAX_PAGES = 200
_REGEL = re.compile(r"[^\r\n]+")
_CIJFERS = re.compile(r"\d+")
_TWEE_TEKENS = re.compile(r"[\U00010000-\U0010ffff]")  # an emoji, which the page counts as two characters
_ONZICHTBAAR = "\u2060"  # takes the place of the second
_RANDREGELS = 3  # lines at the top and foot of a page in which a header or footer may stand
_LIJNDIKTE = 2.0  # points; what is drawn higher is no line along the text
_LOS, _RUIM = 1.4, 2.3  # times the usual distance between lines: one, two empty lines


def read(data: bytes, told: Callable[[int, int], None] = lambda *_: None) -> str:
    """Raises on what is no PDF, is locked with a password, or has too many pages. `told` hears which page of
    how many is being read."""
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(data)
    if len(document) > MAX_PAGES:
        raise TeLang(texts.te_veel_paginas(len(document), MAX_PAGES))
    paginas = [list(_lines(page)) for page in document]
    zacht = {r.tekst.split()[-1] for regels in paginas for r in regels if r.tekst.endswith(ZACHT)}
    tabellen = pdfgelinieerd.tables(data, [_has_rules(page) for page in document], zacht, told)
    rand = _furniture(paginas)
    paginas = [_without(regels, rand) for regels in paginas]
    stappen, koppen = [_step(regels) for regels in paginas], pdfkoppen.Koppen(paginas)
    _take_out(document, paginas, tabellen)
    join(paginas, tabellen)
    uit: list[str] = []
    lijsten = Lijsten()
    for regels, tabel, gewoon in zip(paginas, tabellen, stappen, strict=True):
        uit.extend(_page(regels, tabel, gewoon, koppen, lijsten))
    return "\n".join(with_names_bare(uit)).strip() + "\n"


def _take_out(document: Any, paginas: list[list[Regel]], tabellen: list[list[Tabel]]) -> None:
    """Adds the tables without rules to those of each page, and leaves of its lines what is in no table."""
    lopend = ongelinieerd.Lopend()
    kantlijn = pdfkantlijn.Kantlijn()
    for plek, (regels, op_pagina) in enumerate(zip(paginas, tabellen, strict=True)):
        los: list[Tabel] = []
        buiten = [r for r in regels if not any(t.onder <= r.midden <= t.boven for t in op_pagina)]
        if plek == 0:
            los, buiten = pdfaanwezigen.tables(partial(document.get_page, plek), buiten)
        verder, los_van = ongelinieerd.tables(partial(document.get_page, plek), buiten, lopend)
        paginas[plek] = pdfkantlijn.beside_text(partial(document.get_page, plek), los_van, kantlijn)
        op_pagina += [*los, *verder]
        op_pagina.sort(key=lambda tabel: -tabel.boven)


def _lines(page: Any) -> Iterator[Regel]:
    tekst = page.get_textpage()
    for regel in _REGEL.finditer(_TWEE_TEKENS.sub(rf"\g<0>{_ONZICHTBAAR}", tekst.get_text_range())):
        # A hyphen at the end of a printed line joins it to what comes next in the file, wherever that stands.
        knippen = [
            plek + 1
            for plek in range(regel.start(), regel.end() - 1)
            if regel.string[plek] == ZACHT and baseline(tekst, plek) != baseline(tekst, plek + 1)
        ]
        for van, tot in pairwise([regel.start(), *knippen, regel.end()]):
            deel = regel.string[van:tot]
            plekken = [van + i for i, teken in enumerate(deel) if not teken.isspace()]
            if vakken := [tekst.get_charbox(plek) for plek in plekken]:
                hoogst, laagst = max(v[3] for v in vakken), min(v[1] for v in vakken)
                druk = pdfletters.print_of(tekst, plekken)
                gemerkt = "" if druk[1] else pdfletters.with_bold(tekst, deel.rstrip(), van)
                yield Regel(deel.rstrip(), hoogst, laagst, van, *druk, vakken[0][0], gemerkt)


def _furniture(paginas: list[list[Regel]]) -> set[str]:
    """The lines that stand at the top or foot of most pages, with whatever number."""
    if len(paginas) < 2:
        return set()
    geteld = Counter(
        rand
        for regels in paginas
        for kant, rij in (("boven", regels[:_RANDREGELS]), ("onder", regels[-_RANDREGELS:]))
        for rand in {(kant, _folded(r.tekst)) for r in rij}
    )
    return {rand for (_, rand), keer in geteld.items() if keer > max(1, len(paginas) // 2)}


def _without(regels: list[Regel], rand: set[str]) -> list[Regel]:
    """The lines without headers and footers; what stands between others is a cell that comes back."""
    eigen = [r for r in regels if _folded(r.tekst) not in rand]
    hoogst, laagst = max((r.onder for r in eigen), default=0.0), min((r.boven for r in eigen), default=0.0)
    return [r for r in regels if (laagst <= r.onder and r.boven <= hoogst) or _folded(r.tekst) not in rand]


def _folded(tekst: str) -> str:
    return _CIJFERS.sub("0", " ".join(tekst.split()))


def _step(regels: Sequence[Regel]) -> float:
    stappen = [a.boven - b.boven for a, b in pairwise(regels) if a.boven > b.boven]
    return median(stappen) if stappen else 0


def _page(
    regels: Sequence[Regel],
    tabellen: Sequence[Tabel],
    gewoon: float,
    koppen: pdfkoppen.Koppen,
    lijsten: Lijsten,
) -> list[str]:
    """The lines of one page, in their order, with each table where it stands."""
    uit: list[str] = []
    rest = list(tabellen)
    vorige: Regel | None = None
    for regel in regels:
        is_tussen = False
        while rest and regel.boven <= rest[0].boven:
            uit.extend(rest.pop(0).lines())
            is_tussen = True
        if vorige and not is_tussen and vorige.einde == regel.begin:  # of one word
            uit[-1] += regel.tekst
            vorige = regel
            continue
        if vorige and not is_tussen and koppen.goes_on(vorige, regel):
            uit[-1] += f" {regel.tekst}"
            vorige = regel
            continue
        if vorige and gewoon:
            stap = (vorige.boven - regel.boven) / gewoon
            uit += [""] * ((stap > _LOS) + (stap > _RUIM))
        uit.extend((lijsten.indent(regel) + koppen.marked(regel)).split("\n"))
        vorige = regel
    for tabel in rest:
        uit.extend(tabel.lines())
    return uit


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
