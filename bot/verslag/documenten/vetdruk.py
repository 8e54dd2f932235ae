"""What a Word file or PDF prints in bold, marked as in Markdown: whose a task is, or a title, shows by it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.verslag.deelnemers.naam import AGENDA
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, OVERIG
from bot.verslag.taal.woorden import NAAM, TITEL

_LIJST = re.compile(rf"(?:#{{1,6}}\s)?(?:{AANWEZIG}|{AFWEZIG}|{OVERIG})\s?:?", re.IGNORECASE)
_IEMAND = re.compile(rf"(?:{TITEL}\s+{NAAM}|(?=\S+\s[A-Za-z'’]){NAAM})\s*(?:[,;(].*|[.])?")
_VET = re.compile(r"\*\*(?P<tekst>[^*]{1,200})\*\*:?")
_MEESTE = 8  # words of who was there and of whom
_LANGST = 200  # letters of such a line


def as_marked(stukken: Iterable[tuple[str, bool]]) -> str:
    """Pieces of one line, each with whether it is bold, as text: ('Brief sturen ', False), ('Anna', True) is
    'Brief sturen **Anna**'. A bold sign or space alone says nothing, and what has stars of its own stays."""
    runs = [
        (vet, "".join(tekst for tekst, _ in run)) for vet, run in groupby(_joined(stukken), lambda s: s[1])
    ]
    return "".join(_marked(tekst) if vet else tekst for vet, tekst in runs)


def with_names_bare(regels: Sequence[str]) -> Iterator[str]:
    """The lines; below 'Aanwezig' a name in bold, or of whom the names below it are, is no title."""
    in_lijst = False
    gevuld = [_VET.sub(r"\g<tekst>", regel[:_LANGST]).strip() for regel in regels]
    onder = [""] * len(regels)  # the next line that is not empty
    for plek in range(len(regels) - 1, 0, -1):
        onder[plek - 1] = gevuld[plek] or onder[plek]
    for plek, regel in enumerate(regels):
        vet = _VET.fullmatch(regel)
        kaal = gevuld[plek]
        if _LIJST.fullmatch(kaal):
            in_lijst = True
        elif in_lijst and kaal and (vet is None or kaal[0].isdigit()):
            in_lijst = vet is None and len(kaal.split()) <= _MEESTE and kaal[0] not in "#|"
        elif in_lijst and vet and not AGENDA.match(kaal) and any(map(_IEMAND.fullmatch, (kaal, onder[plek]))):
            yield kaal
            continue
        elif vet:
            in_lijst = False
        yield regel


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
