"""Rows below a head of tasks that say by a sign how each stands: struck out, ticked, '[DONE]', '⬜'.

Each gets the box that says so: '[x] brief sturen (Anna)'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.verslag.taal.secties import section_of

_RIJ = re.compile(r"(?P<voor>\s{0,9}(?:[-*•–]|\d{1,2}[.)])\s+)(?:\[(?P<in>[ xX]?)\]\s+)?(?P<inhoud>\S.*)")
_GEEN_KOP = re.compile(r"\s|[-=]{3,}\s*$|[-*•–|>→]\s|[☐▢❏☑☒]|\[[ xX✓✔]?\]|$")
_GENUMMERD = re.compile(r"(?P<nummer>\d{1,2})[.)]\s+\S")
_DOORGEHAALD = re.compile(r"~~(?P<taak>[^~]{3,400})~~")
_VINK = re.compile(
    r"\s{1,4}(?:[✅✔☑]\ufe0f?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)\s{0,4}$"
)
_VINK_VOORAAN = re.compile(r"(?:[✅✔☑]\ufe0f?|:(?:white_check_mark|heavy_check_mark):)\s+(?=\S)")
_OPEN_VOORAAN = re.compile(
    r"(?:[⬜🔲◻☐❌⏳🔄🚧🟡🔴🟠⭕]\ufe0f?|:(?:x|construction|hourglass\w{0,20}):)\s+(?=\S)"
)
_KLAAR = r"(?:done|completed?|closed|finished|klaar|gereed|gedaan|afgerond|afgehandeld)"
_LOOPT = r"(?:open|to[\s-]?do|wip|in\sprogress|ongoing|pending|bezig|loopt|lopend|nieuw|new)"
_STAND_VOORAAN = re.compile(
    rf"(?:[\[(](?:(?P<klaar>{_KLAAR})|{_LOOPT})[\])]:?|(?-i:(?=[A-Z]{{2}}))(?:(?P<klaar2>{_KLAAR})|{_LOOPT})\s?[:–-])\s+(?=\S)",
    re.IGNORECASE,
)
_REST = 60  # letters beside what is struck out: who, and when


def with_ticked_boxes(regels: Sequence[str]) -> Iterator[str]:
    in_lijst, volgende = False, 0  # the number of the title behind that of the list
    met_open = any(rij and _OPEN_VOORAAN.match(rij["inhoud"]) for rij in map(_RIJ.fullmatch, regels))
    for erboven, regel in pairwise(["", *regels]):
        is_kop = not _GEEN_KOP.match(regel)
        sectie = section_of(regel.strip()) if is_kop else None
        nummer = int(genummerd["nummer"]) if (genummerd := _GENUMMERD.match(regel)) else None
        is_volgende = nummer == volgende and not erboven.strip()
        if is_kop and (nummer is None or (is_volgende if in_lijst else sectie)):
            in_lijst = sectie is not None and sectie.soort != "besluiten"
            volgende = 0 if nummer is None else nummer + 1
        rij = _RIJ.fullmatch(regel) if in_lijst else None
        taak = _ticked(rij["inhoud"], met_open=met_open) if rij else ""
        yield f"{rij['voor']}{taak}" if rij and taak else regel


def _ticked(inhoud: str, *, met_open: bool) -> str:
    """The task with its box; '' when nothing says how it stands. A tick before them all is a bullet."""
    if vink := _VINK.search(inhoud[-40:]):
        return f"[x] {inhoud[: len(inhoud) - len(vink[0])]}"
    if vink := _VINK_VOORAAN.match(inhoud):
        return f"[x] {inhoud[vink.end() :]}" if met_open else inhoud[vink.end() :]
    if open_ := _OPEN_VOORAAN.match(inhoud):
        return f"[ ] {inhoud[open_.end() :]}"
    if stand := _STAND_VOORAAN.match(inhoud):
        return f"[{'x' if stand['klaar'] or stand['klaar2'] else ' '}] {inhoud[stand.end() :]}"
    gehaald = _DOORGEHAALD.search(inhoud)
    if gehaald is None or len(inhoud) - len(gehaald[0]) > min(_REST, len(gehaald["taak"])):
        return ""
    return f"[x] {_DOORGEHAALD.sub(lambda deel: deel['taak'], inhoud)}"
