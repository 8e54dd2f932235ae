"""Minutes as one table: a title and what was told in rows as wide as it, the tasks of each below one head."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

from bot.verslag.tabellen.kolommen import columns

_ZINSWOORDEN = 8  # with a stop behind more of them; no group of tasks is called so


class Vak(Protocol):
    """A cell, with its text."""

    @property
    def tekst(self) -> str: ...


V = TypeVar("V", bound=Vak)


def headed_again(rijen: Sequence[Sequence[V]]) -> list[Sequence[V]]:
    """The rows, with the head again above those behind each row as wide as the table; none where nothing is
    told in such rows, or where not all others have as many cells as the head."""
    if not rijen or not columns([vak.tekst for vak in rijen[0]]):
        return []
    kop = rijen[0]
    verteld = any(len(rij) == 1 and _is_sentence(rij[0].tekst) for rij in rijen[1:])
    if not verteld or any(len(rij) not in (1, len(kop)) for rij in rijen):
        return []
    uit: list[Sequence[V]] = []
    for boven, rij in pairwise(rijen):
        begint = len(rij) > 1 and (boven is kop or len(boven) == 1)
        uit += [kop, rij] if begint else [rij]
    return uit


def _is_sentence(tekst: str) -> bool:
    return tekst.endswith(".") and len(tekst.split()) > _ZINSWOORDEN
