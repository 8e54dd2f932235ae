"""Tables in a PDF of which only every other row has its columns drawn, as styles of Word have it.

A row between two lines is then one cell as wide as the table, and the one that a page begins or ends with
has nothing above or below it: its words tell, where they stand below those of the columns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

_SPELING = 2.0  # points
_AANEEN = 3.0  # points between what is one line
_HOOGSTE_RIJ = 120.0  # points of what is open at the end of a page
_SMALSTE = 100.0  # points of a table
_Vak = tuple[float, float, float, float]


def drawn(page: Any) -> list[Any]:
    """The tables of a page, with each row in the cells of its columns."""
    open_ = sorted(set(_open_ends(page)))
    return [
        _with_cells(page, tabel)
        for tabel in page.find_tables({"explicit_horizontal_lines": open_} if open_ else {})
    ]


def _open_ends(page: Any) -> Iterator[float]:
    """Where upright lines end side by side with no line across, beyond the first or last that there is."""
    from pdfplumber.table import merge_edges

    recht = [lijn for lijn in page.edges if lijn["orientation"]]  # of a slanted one there is none
    lijnen = merge_edges(recht, *(_AANEEN,) * 4)
    staand = [lijn for lijn in lijnen if lijn["orientation"] == "v"]
    liggend = [lijn for lijn in lijnen if lijn["orientation"] == "h"]
    for kant in ("top", "bottom"):
        bij_elkaar: dict[int, list[Any]] = defaultdict(list)
        for lijn in staand:
            bij_elkaar[round(lijn[kant])].append(lijn)
        for samen in bij_elkaar.values():
            rand, links, rechts = samen[0][kant], *_sides(samen)
            dwars = [
                een["top"]
                for een in liggend
                if een["x0"] <= links + _SPELING and een["x1"] >= rechts - _SPELING
            ]
            dichtbij = min(dwars, key=lambda hoog: abs(hoog - rand), default=rand)
            is_buiten = dichtbij > rand if kant == "top" else dichtbij < rand
            if rechts - links < _SMALSTE or not (
                is_buiten and _SPELING < abs(dichtbij - rand) <= _HOOGSTE_RIJ
            ):
                continue
            if _words(page, (links, min(rand, dichtbij), rechts, max(rand, dichtbij))):
                yield rand


def _sides(staand: Sequence[Any]) -> tuple[float, float]:
    return min(lijn["x0"] for lijn in staand), max(lijn["x0"] for lijn in staand)


def _with_cells(page: Any, tabel: Any) -> Any:
    """The table; a row that is one cell is cut where the columns are, if its words stand below theirs."""
    rijen = tabel.rows
    heel = [rij.cells for rij in rijen if len(rij.cells) > 1 and all(rij.cells)]
    breed = [rij.bbox for rij in rijen if sum(map(bool, rij.cells)) == 1]
    if not (heel and breed):
        return tabel
    begin = [
        min((woord["x0"] for cellen in heel for woord in _words(page, cellen[kolom])), default=-1.0)
        for kolom in range(len(heel[0]))
    ]
    cellen: list[_Vak] = []
    for vak in tabel.cells:
        cellen += (vak in breed and _cut(page, vak, heel[0], begin)) or [vak]
    return type(tabel)(page, cellen)


def _cut(page: Any, rij: _Vak, kolommen: Sequence[_Vak], begin: Sequence[float]) -> list[_Vak]:
    """The cells of a row; nothing where its words are of a title or a sentence as wide as the table."""
    woorden = _words(page, rij)
    vakken = [(links, rij[1], rechts, rij[3]) for links, _, rechts, _ in kolommen]
    in_vak = [
        [woord for woord in woorden if vak[0] <= woord["x0"] and woord["x1"] <= vak[2]] for vak in vakken
    ]
    gevuld = [kolom for kolom, cel in enumerate(in_vak) if cel and kolom]
    recht = all(abs(min(w["x0"] for w in in_vak[kolom]) - begin[kolom]) <= _SPELING for kolom in gevuld)
    even_breed = abs(rij[0] - vakken[0][0]) <= _SPELING and abs(rij[2] - vakken[-1][2]) <= _SPELING
    heel = sum(map(len, in_vak)) == len(woorden)
    return vakken if gevuld and recht and heel and even_breed else []


def _words(page: Any, vak: _Vak) -> list[Any]:
    from pdfplumber.utils.text import extract_words

    links, boven, rechts, onder = vak
    return list(
        extract_words(
            [
                teken
                for teken in page.chars
                if links <= (teken["x0"] + teken["x1"]) / 2 < rechts
                and boven <= (teken["top"] + teken["bottom"]) / 2 < onder
            ]
        )
    )
