"""The rows of all that is a table in minutes, in whatever layout it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from bot.verslag.bron.regels import Regel
from bot.verslag.rij import Rij
from bot.verslag.tabellen.besluiten import as_decision
from bot.verslag.tabellen.idem import as_above
from bot.verslag.tabellen.itemkolommen import listed_in_columns
from bot.verslag.tabellen.kantlijn import beside_prose
from bot.verslag.tabellen.margenamen import names_below, without_listed
from bot.verslag.tabellen.naamkolom import beside_names
from bot.verslag.tabellen.nummerrijen import numbered_rows
from bot.verslag.tabellen.onderregels import tasks_over_lines
from bot.verslag.tabellen.reeksen import flattened
from bot.verslag.tabellen.regelvelden import fields_behind
from bot.verslag.tabellen.rijen import take_out
from bot.verslag.tabellen.rijregels import rows_on_lines
from bot.verslag.tabellen.taakblokken import task_blocks
from bot.verslag.tabellen.veldblokken import field_blocks
from bot.verslag.tabellen.verwijzingen import with_letters

# Each takes its own out of the lines, and leaves the others to those behind it.
_RIJEN: Sequence[Callable[[Sequence[Regel]], tuple[tuple[Rij, ...], tuple[Regel, ...]]]] = (
    beside_prose,
    names_below,
    listed_in_columns,
    take_out,
    numbered_rows,
    beside_names,
    rows_on_lines,
    flattened,
    task_blocks,
    field_blocks,
    tasks_over_lines,
    fields_behind,
)


def all_rows(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows, those of them that are tasks below titles, and the lines without them all."""
    gevonden: dict[Any, tuple[Rij, ...]] = {}
    over = tuple(regels)
    for stap in _RIJEN:
        rijen, over = stap(over)
        gevonden[stap] = tuple(as_above(rijen))
    alle = with_letters(without_listed(tuple(chain.from_iterable(gevonden.values())), over), over)
    return tuple(map(_read, alle)), tuple(map(_read, gevonden[task_blocks])), over


def _read(rij: Rij) -> Rij:
    return replace(rij, cellen=as_decision(rij.cellen))
