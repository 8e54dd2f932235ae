"""Rows below a head of tasks that are struck out or ticked at their end: each gets the box that says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.verslag.secties import section_of

_RIJ = re.compile(r"(?P<voor>\s{0,9}(?:[-*•–]|\d{1,2}[.)])\s+)(?:\[(?P<in>[ xX]?)\]\s+)?(?P<inhoud>\S.*)")
_GEEN_KOP = re.compile(r"\s|[-=]{3,}\s*$|[-*•–|>]\s|\d{1,2}[.)]\s+\S|$")
_DOORGEHAALD = re.compile(r"~~(?P<taak>[^~]{3,400})~~")
_VINK = re.compile(
    r"\s{1,4}(?:[✅✔☑]\ufe0f?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)\s{0,4}$"
)
_REST = 60  # letters beside what is struck out: who, and when


def with_ticked_boxes(regels: Iterable[str]) -> Iterator[str]:
    in_lijst = False
    for regel in regels:
        if not _GEEN_KOP.match(regel):
            in_lijst = section_of(regel.strip()) is not None
        rij = _RIJ.fullmatch(regel) if in_lijst else None
        taak = _ticked(rij["inhoud"]) if rij else ""
        yield f"{rij['voor']}[x] {taak}" if rij and taak else regel


def _ticked(inhoud: str) -> str:
    """The task without that mark; '' when it has none."""
    vink = _VINK.search(inhoud[-40:])
    if vink:
        return inhoud[: len(inhoud) - len(vink[0])]
    gehaald = _DOORGEHAALD.search(inhoud)
    if gehaald is None or len(inhoud) - len(gehaald[0]) > min(_REST, len(gehaald["taak"])):
        return ""
    return _DOORGEHAALD.sub(lambda deel: deel["taak"], inhoud)
