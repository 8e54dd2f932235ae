"""The section `cyclus`: the steps of a cycle as mijlpalen, with the dates that the administrator sets."""

from __future__ import annotations

from bot.config import grammar
from bot.config.models import Cyclusstap
from bot.config.names import squeeze
from bot.config.nodes import Node
from bot.config.reading import Owner, Pool, Reader
from bot.texts import config as texts


def read_cyclus(reader: Reader, node: Node | None) -> tuple[Cyclusstap | None, ...]:
    """In the order of the file; a step without a date is one whose date is not known."""
    if node is None or node.value is None:
        return ()
    names = Pool(reader, texts.ONE_STEP_ONCE, same=squeeze)
    found = [_stap(reader, item, names) for item in reader.items(node)]
    names.settle()
    return tuple(found)


def _stap(reader: Reader, item: Node, names: Pool) -> Cyclusstap | None:
    blok = reader.block(item, required=("naam",), optional=("datum",))
    naam = blok.text("naam")
    names.claim(naam, Owner("item", item.path), blok.node("naam"))
    dated = blok.node("datum")
    datum = blok.parsed("datum", grammar.datum) if dated is not None and dated.value is not None else None
    return blok.build(Cyclusstap, naam=naam, datum=datum)
