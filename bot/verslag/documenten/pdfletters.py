"""How the letters of a line in a PDF are printed: how large, and which are in bold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from ctypes import create_string_buffer
from itertools import groupby
from typing import Any

from bot.verslag.documenten.vetdruk import as_marked
from bot.verslag.taal.woorden import NAAM

_VET = 600  # of a font; 400 is text
_LANGSTE_NAAM = 200  # bytes of the name of a font
_WOORD = re.compile(r"\S+\s*")
_NAMEN = re.compile(rf"{NAAM}(?:(?:,|\s?[/&+]|\s(?:en|and))\s?{NAAM}){{0,4}}\s*")
_LABEL = re.compile(r"[A-ZÀ-Þ][^:.;]{1,40}:\s*")
_ZIN_UIT = re.compile(r"\S{1,40}\s.{0,400}[.!?)]\s*")  # not '1. ' alone


def print_of(tekst: Any, plekken: Sequence[int]) -> tuple[float, bool]:
    """How large the letters at `plekken` of a page are printed, in points, and whether in bold: of its first,
    its middle and its last the smallest, as one large or bold letter makes no heading."""
    from pypdfium2 import raw  # type: ignore[import-untyped]

    enkele = {plekken[0], plekken[len(plekken) // 2], plekken[-1]}
    groot = float(round(min(raw.FPDFText_GetFontSize(tekst.raw, plek) for plek in enkele), 1))
    return groot, all(_is_bold(tekst.raw, plek) for plek in enkele)


def with_bold(tekst: Any, regel: str, begin: int) -> str:
    """A line of a page with what stands out in bold: a name between stars ('Brief sturen **Anna**'), a label
    that begins anew within it on a line of its own ('Datum: 3 mei **Aanwezig:** Anna'). Nothing where nothing
    does."""
    woorden = [(w[0], _is_bold(tekst.raw, begin + w.start())) for w in _WOORD.finditer(regel)]
    runs = [(vet, "".join(woord for woord, _ in run)) for vet, run in groupby(woorden, lambda w: w[1])]
    heel = ""
    begint_met_label = _is_label(*runs[0])
    stukken: list[tuple[str, bool]] = []
    for vet, stuk in runs:
        if heel and _is_label(vet, stuk) and (begint_met_label or _ZIN_UIT.fullmatch(heel)):
            stukken.append(("\n\n", False))
        # Of text that begins with a bold name it only says who speaks: 'Anna vertelt over de kade.'
        stukken.append((stuk, bool(heel and vet and _NAMEN.fullmatch(stuk))))
        heel += stuk
    is_los = len(stukken) > len(runs) or any(vet for _, vet in stukken)
    return as_marked(stukken) if is_los else ""


def _is_label(vet: object, stuk: str) -> bool:
    return bool(vet and _LABEL.fullmatch(stuk))


def _is_bold(tekst: Any, plek: int) -> bool:
    """By what the font says of its weight, or by its name: 'ABCDEF+Carlito-Bold'."""
    from pypdfium2 import raw

    if raw.FPDFText_GetFontWeight(tekst, plek) >= _VET:
        return True
    naam = create_string_buffer(_LANGSTE_NAAM)
    raw.FPDFText_GetFontInfo(tekst, plek, naam, _LANGSTE_NAAM, None)
    return b"bold" in naam.value.lower()
