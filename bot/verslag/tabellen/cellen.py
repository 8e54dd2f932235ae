"""The cells of one row of a table, however they are kept apart, and the row that is a label and its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.tabellen.kolommen import kind

_MEESTE_KOLOMMEN = 12
GAT = re.compile(r"(?:^|\S)\s{2,}(?=\S)")
STUK = re.compile(r"\S+(?: \S+)*")
# In the first of two cells, what the second one is.
_IS_LABEL = re.compile(
    r"(?:actie(?:punt)?|besluit|afspraak|toezegging|action|decision)(?:\s\d{1,3})?", re.IGNORECASE
)
_GEEN = re.compile(r"(?:geen|n\.?\s?v\.?\s?t|none|-|–)\.?", re.IGNORECASE)


def cells(tekst: str, kop: str = "") -> list[str]:
    """The cells of a row: between bars, between tabs, else with gaps between: in the columns of `kop`, or one
    by one where it has as many and they do not stand below its own."""
    if tekst.strip().startswith("|"):
        return [
            " ".join(cel.split())
            for cel in tekst.strip().removeprefix("|").removesuffix("|").split("|", _MEESTE_KOLOMMEN)
        ]
    if "\t" in tekst or not GAT.search(kop or tekst):
        return [" ".join(cel.split()) for cel in tekst.split("\t", _MEESTE_KOLOMMEN)]
    begin = [stuk.start() for stuk in STUK.finditer(kop or tekst)][:_MEESTE_KOLOMMEN]
    stukken = list(STUK.finditer(tekst))
    if len(stukken) == len(begin) and not all(_stands_below(begin, stuk.start()) for stuk in stukken):
        return [stuk[0] for stuk in stukken]
    cellen = [""] * len(begin)
    for stuk in stukken:
        for woord in re.finditer(r"\S+", stuk[0]):
            plek = stuk.start() + woord.start()
            if woord.start() == 0 or plek in begin:  # '26-11 Brief': one space between two columns
                kolom = max((i for i, van in enumerate(begin) if van <= plek + 1), default=0)
            cellen[kolom] = f"{cellen[kolom]} {woord[0]}".strip()
    return cellen


def _stands_below(begin: Sequence[int], plek: int) -> bool:
    return any(abs(van - plek) <= 1 for van in begin)


def labelled(cellen: Sequence[str]) -> str:
    """'Actie: Anna belt de school', of a row with the label in a cell of its own; '' of any other row."""
    label = len(cellen) == 2 and _IS_LABEL.fullmatch(cellen[0].rstrip(" :"))
    if not label or not cellen[1] or _GEEN.fullmatch(cellen[1]) or _is_column(cellen[1]):
        return ""
    return f"{cellen[0].rstrip(' :')}: {cellen[1]}"


def _is_column(cel: str) -> bool:
    """Whether a cell heads a column: then the row is the head of a table, and no task."""
    return kind(cel) is not None
