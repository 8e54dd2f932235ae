"""Tables in a PDF whose cells are drawn, with lines or shading: pdfplumber knows where each cell stands."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import islice, pairwise, zip_longest
from typing import Any

from bot.verslag.deelnemers.tabel import as_lines as is_attendance
from bot.verslag.documenten.pdfbanden import drawn
from bot.verslag.documenten.pdftabel import IN_CEL, Tabel, is_rest, is_table_head, on_one_line, with_breaks
from bot.verslag.documenten.pdfwoorden import ZACHT
from bot.verslag.documenten.samengevoegd import in_rows_below
from bot.verslag.tabellen.cellen import labelled
from bot.verslag.tabellen.etiketrijen import is_label
from bot.verslag.tabellen.kolommen import numbered

_SPATIE = 0.25  # of the height of a line
_SPELING = 1.0  # points
_STREEPJE = re.compile(r"(\S{1,60})-(?=\n[a-zà-ÿ])")

Getekend = tuple[list[Tabel], list[bool]]  # the tables of a page, and whether each goes on in the next one
Vak = tuple[float, float, float, float]
Plek = tuple[
    float, float, float, float
]  # where a line begins and ends, how wide its first word and a space are


def tables(
    data: bytes,
    gelinieerd: Sequence[bool],
    zacht: Set[str],
    told: Callable[[int, int], None],
) -> list[list[Tabel]]:
    """The drawn tables that are read per page, and what may be the rest of one. `zacht`: the words that the
    end of a line broke."""
    import pdfplumber

    paginas: list[Getekend] = []
    with pdfplumber.open(io.BytesIO(data)) as document:
        for number, page in enumerate(document.pages, start=1):
            told(number, len(document.pages))
            getekend = drawn(page) if gelinieerd[number - 1] else ()
            alle = [_table(page, tabel, zacht) for tabel in getekend]
            paginas.append((alle, [_goes_on(page, tabel, onder) for tabel, onder in pairwise(alle)]))
            page.close()
    return _read(paginas)


def _read(paginas: Sequence[Getekend]) -> list[list[Tabel]]:
    gevonden: list[list[Tabel]] = []
    breedte = 0
    for (alle, loopt_door), (verder, _) in zip_longest(paginas, paginas[1:], fillvalue=([], [])):
        op_pagina: list[Tabel] = []
        alleen_kop = 0  # how wide the table is of which the head alone is drawn, or every other row
        over_einde = bool(alle and verder) and is_rest(verder[0], alle[-1])  # the page ends below the head
        for tabel, met_onder in zip(alle, [*loopt_door, over_einde], strict=False):
            breed = len(tabel.rijen[0]) if tabel.rijen else 0
            is_rij = len(tabel.rijen) == 1
            if is_rij and _has_head(tabel.rijen) and not met_onder:
                alleen_kop = breed
            if not breed or (is_rij and breed == alleen_kop) or not (tabel.heeft_kop or breed == breedte):
                breedte = 0
                continue
            breedte = breed
            op_pagina.append(tabel)
        gevonden.append(op_pagina)
    return gevonden


def _table(page: Any, tabel: Any, zacht: Set[str]) -> Tabel:
    rijen = _rows(page, tabel, zacht)
    titel = ""
    if len(rijen) > 1 and len([cel for cel in rijen[0] if cel]) == 1 and is_table_head(rijen[1]):
        titel = next(filter(None, rijen.pop(0)))  # in a cell as wide as the table
    _, boven, _, onder = (float(page.height) - rand for rand in tabel.bbox)
    return Tabel(titel, rijen, boven, onder, bool(rijen) and _is_read(rijen))


def _goes_on(page: Any, tabel: Tabel, onder: Tabel) -> bool:
    """Whether the other one has rows of the same table: as many cells, and nothing is printed between."""
    van, tot = float(page.height) - tabel.onder, float(page.height) - onder.boven
    tussen = any(van < (teken["top"] + teken["bottom"]) / 2 < tot for teken in page.chars)
    even_breed = bool(onder.rijen) and len(onder.rijen[0]) == len(tabel.rijen[0])
    return even_breed and not onder.heeft_kop and not tussen


def _is_read(rijen: Sequence[Sequence[str]]) -> bool:
    """Whether it is a table that is read, by its head or by the label before each row."""
    if len(rijen[0]) < 2:
        return False
    met_etiket = all(is_label(rij) or labelled([cel for cel in rij if cel]) for rij in rijen)
    in_zinnen = any(IN_CEL in cel for rij in rijen for cel in rij)  # it may only lay out the page
    return met_etiket or _has_head(rijen) or bool(is_attendance(rijen)) or (len(rijen) > 1 and not in_zinnen)


def _has_head(rijen: Sequence[Sequence[str]]) -> bool:
    return is_table_head(rijen[0]) or is_table_head(numbered(rijen))


def _rows(page: Any, tabel: Any, zacht: Set[str]) -> list[list[str]]:
    teksten = [[_broken(cel or "", zacht) for cel in rij] for rij in _with_undrawn(page, tabel)]
    lang: list[tuple[str, Vak, list[Plek]]] = []
    for rij, vakken in zip(teksten, tabel.rows, strict=True):
        _, boven, _, onder = vakken.bbox
        tekens = [t for t in page.chars if boven <= (t["top"] + t["bottom"]) / 2 < onder]
        lang += [
            (tekst, vak, list(_lines(tekens, tekst, vak)))
            for tekst, vak in zip(rij, vakken.cells, strict=True)
            if vak and "\n" in tekst
        ]
    rand = min((regel[0] - vak[0] for _, vak, regels in lang for regel in regels), default=0.0)
    met_regels = {tekst: _with_breaks(tekst, regels, vak[2] - max(rand, 0.0)) for tekst, vak, regels in lang}
    rijen = [[on_one_line(met_regels.get(cel, cel)) for cel in rij] for rij in teksten]
    return _merged(rijen, tabel.rows)


def _merged(rijen: list[list[str]], getekend: Sequence[Any]) -> list[list[str]]:
    """The rows, also with what a cell says that is drawn over them and the one above."""
    lopend: dict[int, tuple[float, str]] = {}  # by column: where the last cell in it ends, and what it says
    for rij, vakken in zip(rijen, getekend, strict=True):
        for plek, vak in enumerate(vakken.cells):
            onder, tekst = lopend.get(plek, (0.0, ""))
            if vak:
                lopend[plek] = vak[3], in_rows_below(rij[plek])
            elif onder + _SPELING >= vakken.bbox[3]:
                rij[plek] = tekst
    return rijen


def _with_undrawn(page: Any, tabel: Any) -> list[list[str | None]]:
    """The cells of the rows. Where only some columns are drawn below the head, as in a shaded one, the words
    beside them are in no cell: they are of the column that the head gives them."""
    rijen: list[list[str | None]] = tabel.extract()
    kolommen = tabel.rows[0].cells
    if not all(kolommen):
        return rijen
    for plek, rij in enumerate(tabel.rows[1:], start=1):
        _, boven, _, onder = rij.bbox
        for kolom, (links, _, rechts, _) in enumerate(kolommen):
            midden = ((links + rechts) / 2, (boven + onder) / 2)
            if rij.cells[kolom] is None and not any(_holds(vak, midden) for vak in tabel.cells):
                rijen[plek][kolom] = page.crop((links, boven, rechts, onder), strict=False).extract_text()
    return rijen


def _holds(vak: Vak, plek: tuple[float, float]) -> bool:
    links, boven, rechts, onder = vak
    return links <= plek[0] <= rechts and boven <= plek[1] <= onder


def _broken(cel: str, zacht: Set[str]) -> str:
    """The cell with the hyphens that only the end of a line asked for as such."""

    def soft(einde: re.Match[str]) -> str:
        return f"{einde[1]}{ZACHT}" if f"{einde[1]}{ZACHT}" in zacht else einde[0]

    return _STREEPJE.sub(soft, cel)


def _lines(op_rij: Sequence[Any], tekst: str, vak: Vak) -> Iterator[Plek]:
    """Where the lines of a cell stand, among the characters of its row."""
    from pdfplumber.utils.text import extract_words

    links, boven, rechts, onder = vak
    tekens = [
        teken
        for teken in op_rij
        if links <= (teken["x0"] + teken["x1"]) / 2 < rechts
        and boven <= (teken["top"] + teken["bottom"]) / 2 < onder
    ]
    woorden = iter(extract_words(tekens))
    for regel in tekst.split("\n"):
        op_regel = list(islice(woorden, len(regel.split())))
        if not op_regel:
            return
        eerste, laatste = op_regel[0], op_regel[-1]
        spatie = _SPATIE * (eerste["bottom"] - eerste["top"])
        yield eerste["x0"], laatste["x1"], eerste["x1"] - eerste["x0"], spatie


def _with_breaks(tekst: str, regels: Sequence[Plek], tot: float) -> str:
    """The text of a cell; `tot` is where its lines end at last."""
    delen = tekst.split("\n")
    if len(delen) != len(regels):
        return tekst
    ruim = [boven[1] + boven[3] + onder[2] + _SPELING <= tot for boven, onder in pairwise(regels)]
    return with_breaks(delen, ruim)
