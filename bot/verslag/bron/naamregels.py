"""The owner of a task whose dash the margin broke from it: '… kaart nalopen, klaar op 3 mei' above '– Anna en
Tim', or '… kaart nalopen –' above 'Anna'. He then stands in brackets, as he may below any: '(Anna en Tim)'.

A dash opens a bullet too: below one of its own kind, below a short line or above another it is that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of

_ITEM = re.compile(r"\s{0,12}(?P<teken>[-–—*•☐▢❏☑☒]|\[[ xX]?\]|[A-Z]{0,3}\s?\d{1,3}[.):])\s+\S")
_VELDEN = re.compile(
    rf"\s{{0,12}}(?:(?P<streep>[-–—])\s+)?[*_]{{0,3}}(?P<wie>{NAMEN.pattern})[*_]{{0,3}}"
    r"(?:(?:,|\s[-–—])\s(?P<dag>[^,;()]{3,40}?))?\.?\s{0,9}"
)
_STREEP_AAN_EIND = re.compile(r"(?<=\S)\s{1,4}[-–—]\s{0,9}$")
_AF = re.compile(r"[:;.?!,)\]*_-]\s{0,9}$")  # a line that ends so was not broken before a dash
_BREED = 45  # letters of a line that was broken at the margin
_TITEL = re.compile(r"#{1,6}\s|\s{0,3}(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)\s{0,3}$")
_LANGSTE_TITEL = 60  # letters
_EIND = 40  # letters of it in which that dash stands


def with_names_in_brackets(regels: Sequence[str]) -> Iterator[str]:
    uit = list(regels)
    item = ""  # the bullet of the item that a line goes on with
    for plek, (regel, is_in_lijst) in enumerate(zip(regels, _below_list_title(regels), strict=True)):
        boven = regels[plek - 1] if plek and item and is_in_lijst and len(regels[plek - 1]) >= _BREED else ""
        velden = _VELDEN.fullmatch(regel) if boven else None
        if velden and (not velden["dag"] or is_day(velden["dag"])):
            streep = _STREEP_AAN_EIND.search(boven[-_EIND:])
            eronder = regels[plek + 1] if plek + 1 < len(regels) else ""
            if streep and not velden["streep"]:
                uit[plek - 1] = boven.rstrip(" -–—")
            elif not velden["streep"] or not _is_broken(item, velden["streep"], boven, eronder):
                velden = None
            if velden:
                uit[plek] = f"({velden['wie']}{', ' + velden['dag'] if velden['dag'] else ''})"
                continue
        begint = _ITEM.match(regel)
        item = begint["teken"] if begint else item if regel.strip() else ""
    yield from uit


def _below_list_title(regels: Sequence[str]) -> Iterator[bool]:
    """Of each line whether the last title above it is that of a list, but one of decisions."""
    in_lijst = False
    for regel in regels:
        sectie = section_of(regel.strip()) if 0 < len(regel) <= _LANGSTE_TITEL else None
        if sectie or (_TITEL.match(regel) and not _VELDEN.fullmatch(regel)):
            in_lijst = sectie is not None and sectie.soort != "besluiten"
        yield in_lijst


def _is_broken(item: str, streep: str, boven: str, eronder: str) -> bool:
    """Whether a dash goes on with the line above it, and opens no bullet of its own."""
    volgend = _ITEM.match(eronder)
    return streep != item and not _AF.search(boven[-_EIND:]) and not (volgend and volgend["teken"] == streep)
