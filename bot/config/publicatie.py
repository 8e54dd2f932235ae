"""The section `publicatie`: whose names minutes show when they are made public, and on which ground not."""

from __future__ import annotations

from bot.config import grammar
from bot.config.models import Publicatie
from bot.config.nodes import Node
from bot.config.reading import Reader

KINDS = ("bestuurder", "ambtelijk")
GROUNDS = ("grond", "grond_nummer")


def read_publicatie(reader: Reader, node: Node | None) -> Publicatie | None:
    """What is not named is as Publicatie has it."""
    if node is None or node.value is None:
        return Publicatie()
    blok = reader.block(node, required=(), optional=(*KINDS, *GROUNDS))
    found: dict[str, object] = {key: blok.text(key) for key in GROUNDS if blok.node(key)}
    found |= {key: blok.parsed(key, grammar.ja_nee_vragen) for key in KINDS if blok.node(key)}
    return blok.build(Publicatie, **found)
