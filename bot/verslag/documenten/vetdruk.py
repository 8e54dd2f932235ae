"""What a Word file prints in bold, marked as in Markdown: an owner or a title often shows by that alone."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby


def as_marked(stukken: Iterable[tuple[str, bool]]) -> str:
    """Pieces of one line, each with whether it is bold, as text: ('Brief sturen ', False), ('Anna', True) is
    'Brief sturen **Anna**'. A bold sign or space alone says nothing, and what has stars of its own stays."""
    runs = [
        (vet, "".join(tekst for tekst, _ in run)) for vet, run in groupby(_joined(stukken), lambda s: s[1])
    ]
    return "".join(_marked(tekst) if vet else tekst for vet, tekst in runs)


def _joined(stukken: Iterable[tuple[str, bool]]) -> Iterable[tuple[str, bool]]:
    """White space between two pieces is as the one in front of it: 'Anna' and 'Visser' are one name."""
    vorige = False
    for tekst, vet in stukken:
        vorige = vet if tekst.strip() else vorige
        yield tekst, vorige


def _marked(tekst: str) -> str:
    kern = tekst.strip()
    if "*" in kern or not any(teken.isalnum() for teken in kern):
        return tekst
    voor, _, na = tekst.partition(kern)
    return f"{voor}**{kern}**{na}"
