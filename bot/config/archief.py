"""The sections `bewaren` and `archief`: what is forgotten when, and what an archive says of itself."""

from __future__ import annotations

from functools import partial

from bot.config import grammar
from bot.config.models import Archief, Bewaren
from bot.config.nodes import Node
from bot.config.reading import Reader
from bot.texts import config as texts

# The shortest term of each, in days: so long the bot itself still needs it, or somebody may ask for it.
MINSTENS = {
    "berichten": 30,
    "voorstellen": 7,
    "gewist": 7,
    "weigeringen": 30,
    "notities": 90,
    "citaten": 90,
    "eigenaars": 365,
    "geschiedenis": 365,
}


def read_bewaren(reader: Reader, node: Node | None) -> Bewaren | None:
    """Without the section, and for a term that is not named: kept for ever."""
    if node is None or node.value is None:
        return Bewaren()
    blok = reader.block(node, required=(), optional=MINSTENS)
    found = {
        key: blok.parsed(key, partial(grammar.bewaartermijn, minstens=least))
        for key, least in MINSTENS.items()
    }
    return blok.build(Bewaren, **found)


def read_archief(reader: Reader, node: Node | None) -> Archief | None:
    if node is None or node.value is None:
        return None
    blok = reader.block(
        node,
        required=("archiefvormer",),
        optional=("waardering", "bewaartermijn", "selectielijst", "categorie", "beperking"),
    )
    found: dict[str, object] = {
        key: blok.text(key) for key in ("archiefvormer", "selectielijst", "categorie", "beperking")
    }
    found["waardering"] = waardering = blok.parsed("waardering", grammar.waardering)
    found["bewaartermijn"] = blok.parsed("bewaartermijn", grammar.bewaartermijn)
    term = blok.node("bewaartermijn")
    if waardering == "tijdelijk" and term is None:
        reader.add_missing(node, "bewaartermijn", texts.TERM_FOR_TEMPORARY)
    if waardering != "tijdelijk" and term is not None:
        reader.add(term, texts.NO_TERM_FOR_EVER)
    category = blok.node("categorie")
    if category is not None and blok.node("selectielijst") is None:
        reader.add(category, texts.CATEGORIE_OF_A_LIST)
    return blok.build(Archief, **{key: value for key, value in found.items() if value is not None})
