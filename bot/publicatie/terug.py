"""A public version that is read in again: it is no draft, and what stands for a name in it is nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot import invoer
from bot.errors import UserError
from bot.texts import persoon as persoon_texts
from bot.texts import publicatie as texts
from bot.texts import uitvoer as uitvoer_texts
from bot.verslag.documenten.onderdeel import part_of
from bot.verslag.voorstel import Actie, Deelnemer, Voorstel

MOST_HEAD = 4_000  # signs in which the state of minutes stands
MOST_PROPERTIES = 64 * 1024  # bytes; ours are about 600
_STATE = re.compile(rf"\b{re.escape(texts.PUBLIC_VERSION)}\s+\d{{1,4}},\s+gemaakt\s+op\s")
_LEFT_OUT = re.compile(r"\s+".join(map(re.escape, texts.LEFT_OUT_ABOUT.partition(",")[0].split())))
_MASK = re.compile(
    rf"\[[\w-]{{2,20}} weggelaten\]|{re.escape(persoon_texts.MASK)}|^{re.escape(uitvoer_texts.MASKED)}$"
)
_KEYWORDS = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords"


def refuse(naam: str, text: str, data: bytes) -> None:
    """Raise UserError where this is a public version: by its text, or by what Word keeps beside it."""
    is_public = _STATE.search(text[:MOST_HEAD]) or _LEFT_OUT.search(text)
    if is_public or {*uitvoer_texts.KEYWORDS, texts.KEYWORDS_PUBLIC} <= _keywords(data):
        raise UserError(texts.comes_back(naam))


def _keywords(data: bytes) -> set[str]:
    found = part_of(data, "docProps/core.xml", MOST_PROPERTIES)
    said = "" if found is None else found.findtext(_KEYWORDS) or ""
    return {word.strip().casefold() for word in re.split("[;,]", said)}


def without_masks(voorstel: Voorstel) -> Voorstel:
    """What stands where a name was left out is no name: not of who was there, asked or owns a point."""
    return replace(
        voorstel,
        aanwezigheid=type(voorstel.aanwezigheid)(map(_slot, voorstel.aanwezigheid)),
        acties=type(voorstel.acties)(map(_actie, voorstel.acties)),
    )


def _slot(slot: Deelnemer) -> Deelnemer:
    is_out = slot.naam is not None and _MASK.search(slot.naam)
    return replace(slot, naam=None, aanhef=None, gelakt=True) if is_out else slot


def _actie(actie: Actie) -> Actie:
    asker = actie.ingebracht_door
    return replace(
        actie,
        ingebracht_door=None if asker and _MASK.search(asker) else asker,
        eigenaars=_named(actie.eigenaars),
        eigenaar_voorstel=_named(actie.eigenaar_voorstel),
    )


def _named(names: Iterable[str]) -> tuple[str, ...]:
    """Those that are a name, of several in one cell too."""
    cells = ((name,) if not _MASK.search(name) else invoer.split_names(name) for name in names)
    return tuple(name for cell in cells for name in cell if not _MASK.search(name))
