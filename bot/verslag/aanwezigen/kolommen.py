"""Who was there and who was not in two columns that lost the gap between them: 'Aanwezig Afwezig'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG
from bot.verslag.taal.woorden import NAAM, TITEL

_BOVENAAN = 40  # lines in which the attendance stands
_TWEE_LABELS = re.compile(
    rf"[#*_\s]{{0,6}}(?:{AANWEZIG})[:*_\s]{{1,6}}(?P<weg>{AFWEZIG})[:*_\s]{{0,4}}", re.IGNORECASE
)
_EEN = r"[^()|:;]{2,60}\s\([^()]{1,60}\)"
_RIJ = re.compile(rf"(?P<links>{_EEN})(?:\s+(?P<rechts>{_EEN}))?")
# The same behind a column of whom they are: 'Namens Aanwezig Afwezig'.
_DRIE_LABELS = re.compile(
    rf"[#*_\s]{{0,6}}(?:Namens|Organisatie|Gemeenten?|Regio|Delegatie|Partij)\s{{1,30}}(?:{AANWEZIG})\s{{1,30}}(?:{AFWEZIG})",
    re.IGNORECASE,
)
_MET_TITEL = re.compile(rf"{TITEL}\s{{1,4}}{NAAM}\.?\s{{1,4}}\([^()]{{1,60}}\)")
_TUSSEN = re.compile(r"\s*(?:[,;]|\ben\b)\s*")


def _joined(onder: Sequence[Regel]) -> list[str]:
    """The rows; '(secretaris)' below a row goes on with it."""
    rijen: list[str] = []
    for regel in onder:
        if rijen and (regel.kaal.startswith("(") or rijen[-1].count("(") > rijen[-1].count(")")):
            rijen[-1] += f" {regel.kaal}"
        else:
            rijen.append(regel.kaal)
    return rijen


def _cut(rij: str) -> tuple[str, str] | None:
    """A row as who was there, behind of whom, and who was not; None of any other line."""
    leden = list(_MET_TITEL.finditer(rij))
    if not leden or rij[leden[-1].end() :].strip(" .;"):
        return None
    for een, ander in pairwise(leden):
        if not _TUSSEN.fullmatch(rij[een.end() : ander.start()]):
            return rij[: een.end()], rij[ander.start() :]
    return rij, ""


def _behind_groups(regel: Regel, onder: Sequence[Regel]) -> list[Regel]:
    """The two lists below 'Namens Aanwezig Afwezig'; empty when a row has another form."""
    delen = [_cut(rij) for rij in _joined(onder)]
    gelezen = [deel for deel in delen if deel]
    if not gelezen or len(gelezen) < len(delen) or not any(weg for _, weg in gelezen):
        return []
    wel = [Regel(regel.nummer, "Aanwezig:"), *(Regel(regel.nummer, links) for links, _ in gelezen)]
    niet = [Regel(regel.nummer, weg) for _, weg in gelezen if weg]
    return [*wel, Regel(regel.nummer, "Afwezig:"), *niet]


def side_by_side(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; below 'Aanwezig Afwezig' the first of a line is under the first label, the second under the
    other, when all of them have one or two people with brackets behind each."""
    plek = 0
    while plek < len(regels):
        regel = regels[plek]
        plek += 1
        if plek <= _BOVENAAN and _DRIE_LABELS.fullmatch(regel.kaal):
            onder = list(takewhile(lambda een: een.kaal, regels[plek:]))
            if lijsten := _behind_groups(regel, onder):
                yield from lijsten
                plek += len(onder)
                continue
        kop = _TWEE_LABELS.fullmatch(regel.kaal) if plek <= _BOVENAAN else None
        onder = list(takewhile(lambda een: een.kaal, regels[plek:])) if kop else []
        rijen = [_RIJ.fullmatch(een.kaal) for een in onder]
        met_twee = [(een, rij) for een, rij in zip(onder, rijen, strict=True) if rij and rij["rechts"]]
        if not (all(rijen) and met_twee):
            yield regel
            continue
        plek += len(onder)
        yield Regel(regel.nummer, "Aanwezig:")
        yield from (Regel(een.nummer, rij["links"]) for een, rij in zip(onder, rijen, strict=True) if rij)
        yield Regel(regel.nummer, "Afwezig:")
        yield from (Regel(een.nummer, rij["rechts"]) for een, rij in met_twee)
