"""The gemeenten of a region, and which merged into which."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bot.config import grammar
from bot.config.mistakes import shown
from bot.config.models import Gemeente
from bot.config.nodes import Node
from bot.config.reading import Owner, Pool, Reader, nearest, read_names
from bot.texts import config as texts


class _Lid(NamedTuple):
    vanaf: date | None
    tot: date | None
    into: str | None
    node: Node | None  # where `into` stands


class Herindeling:
    """Which gemeente merged into which; `settle` adds what does not hold together, each with its line."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._leden: dict[str, _Lid] = {}

    def add(
        self, naam: str | None, vanaf: date | None, tot: date | None, into: str | None, node: Node | None
    ) -> None:
        if naam is not None:
            self._leden.setdefault(naam, _Lid(vanaf, tot, into, node))

    def settle(self) -> None:
        for naam, lid in self._leden.items():
            if lid.into is None or lid.node is None:
                continue
            into = self._leden.get(lid.into)
            if into is None:
                self._reader.add(
                    lid.node, texts.merged_into_nobody(shown(lid.into), nearest(lid.into, self._leden))
                )
            elif self._in_a_circle(naam):
                self._reader.add(lid.node, texts.MERGED_IN_A_CIRCLE)
            elif lid.tot and ((into.tot and into.tot <= lid.tot) or (into.vanaf and into.vanaf > lid.tot)):
                self._reader.add(
                    lid.node, texts.merged_into_one_that_is_not_there(shown(lid.into), str(lid.tot))
                )

    def _in_a_circle(self, naam: str) -> bool:
        seen = set()
        at: str | None = naam
        while at is not None and at not in seen:
            seen.add(at)
            at = self._leden[at].into if at in self._leden else None
        return at == naam


def read_gemeente(reader: Reader, item: Node, pool: Pool, merged: Herindeling) -> Gemeente | None:
    """A plain name, or a mapping of `naam`, `ook`, `vanaf`, `tot` and `opgegaan_in`."""
    if not isinstance(item.value, dict):
        if (plain := reader.text(item)) is None:
            return None
        pool.claim(plain, Owner("item", item.path), item)
        merged.add(plain, None, None, None, None)
        return Gemeente(naam=plain)
    blok = reader.block(item, required=("naam",), optional=("ook", "vanaf", "tot", "opgegaan_in"))
    naam, ook = read_names(reader, blok, Owner("item", item.path), pool)
    vanaf = blok.parsed("vanaf", grammar.datum)
    tot = blok.parsed("tot", grammar.datum)
    into = blok.text("opgegaan_in")
    node = blok.node("opgegaan_in")
    if vanaf and tot and tot <= vanaf:
        reader.add(blok.entries["tot"], texts.GONE_BEFORE_IT_WAS)
    if node is not None and not blok.node("tot") and not blok.guessed("tot"):
        reader.add(node, texts.MERGED_WITHOUT_DAY)
    merged.add(naam, vanaf, tot, into, node)
    return blok.build(Gemeente, naam=naam, ook=ook, vanaf=vanaf, tot=tot, opgegaan_in=into)
