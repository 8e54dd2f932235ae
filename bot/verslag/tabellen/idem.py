"""Cells that say no more than that it is as in the row above: 'idem', a ditto mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.rij import Rij

_IDEM = re.compile(r"(?:idem|id\.|ditto|dezelfden?|zelfde|same)\.?|[\"”“„″〃]|['’]{2}|,,", re.IGNORECASE)
_KOLOMMEN = ("eigenaar", "termijn")


def as_above(rijen: Sequence[Rij]) -> Iterator[Rij]:
    """The rows; who has it and by when as in the one above, in the same table, where a cell says so."""
    boven: Rij | None = None
    for rij in rijen:
        cellen = dict(rij.cellen)
        for kolom in _KOLOMMEN:
            if _IDEM.fullmatch(rij[kolom].strip()):
                van_boven = boven[kolom] if boven and boven.tabel == rij.tabel else ""
                cellen.pop(kolom)
                cellen |= {kolom: van_boven} if van_boven else {}
        boven = replace(rij, cellen=cellen)
        yield boven
