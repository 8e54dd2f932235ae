"""The sections `regios` and `delegaties`."""

from __future__ import annotations

from collections.abc import Mapping

from bot.config import grammar
from bot.config.gemeenten import Herindeling, read_gemeente
from bot.config.models import Delegatie, Organisatie, Regio
from bot.config.names import squeeze
from bot.config.nodes import Node
from bot.config.reading import Owner, Pool, Reader, read_names
from bot.texts import config as texts


def read_regios(reader: Reader, entries: Mapping[str, Node], names: Pool) -> dict[str, Regio | None]:
    """The regions by key; `names` is shared with the tafels: a region and its tafel answer to one name."""
    gemeenten = Pool(reader, texts.ONE_NAME_ONE_GEMEENTE, same=squeeze)
    merged = Herindeling(reader)
    found = {key: _regio(reader, key, entry, names, gemeenten, merged) for key, entry in entries.items()}
    gemeenten.settle()
    merged.settle()
    return found


def _regio(
    reader: Reader, key: str, entry: Node, names: Pool, gemeenten: Pool, merged: Herindeling
) -> Regio | None:
    reader.key(entry, key)
    blok = reader.block(entry, required=("naam", "gemeenten"), optional=("ook",))
    owner = Owner("regio", key)
    names.claim(key, owner, entry)
    naam, ook = read_names(reader, blok, owner, names)
    found = [
        read_gemeente(reader, item, gemeenten, merged)
        for item in reader.items(blok.node("gemeenten"), if_empty=texts.NO_GEMEENTE)
    ]
    return blok.build(Regio, sleutel=key, naam=naam, ook=ook, gemeenten=tuple(found))


def read_delegaties(reader: Reader, node: Node | None) -> tuple[Delegatie | None, ...]:
    delegaties = Pool(reader, texts.ONE_NAME_ONE_DELEGATIE, same=squeeze)
    organisaties = Pool(reader, texts.ONE_NAME_ONE_ORGANISATIE, same=squeeze)
    found = [_delegatie(reader, item, delegaties, organisaties) for item in reader.items(node)]
    delegaties.settle()
    organisaties.settle()
    return tuple(found)


def _delegatie(reader: Reader, item: Node, delegaties: Pool, organisaties: Pool) -> Delegatie | None:
    blok = reader.block(item, required=("naam", "soort"), optional=("ook", "organisaties"))
    naam, ook = read_names(reader, blok, Owner("item", item.path), delegaties)
    found = [_organisatie(reader, entry, organisaties) for entry in reader.items(blok.node("organisaties"))]
    soort = blok.parsed("soort", grammar.soort_delegatie)
    return blok.build(Delegatie, naam=naam, soort=soort, ook=ook, organisaties=tuple(found))


def _organisatie(reader: Reader, item: Node, pool: Pool) -> Organisatie | None:
    """A plain name, or a mapping of `naam` and `ook`."""
    if isinstance(item.value, dict):
        blok = reader.block(item, required=("naam",), optional=("ook",))
        naam, ook = read_names(reader, blok, Owner("item", item.path), pool)
        return blok.build(Organisatie, naam=naam, ook=ook)
    if (naam := reader.text(item)) is None:
        return None
    pool.claim(naam, Owner("item", item.path), item)
    return Organisatie(naam=naam)
