"""Who was there by columns of a table, each with its people: 'Aanwezig | Online | Afwezig'.

Each column becomes a list below its label; who came along a line was there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.labelrijen import NIETS, one_by_one
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, GASTEN

_BOVENAAN = 40  # lines in which the attendance stands
_LABEL = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG}|{GASTEN}|agendaleden|agendalid)", re.IGNORECASE)
_ER = re.compile(
    r"(?:(?:aanwezig|deelnemers|present|attending)\s)?(?:online|digitaal|fysiek|hybride|remote(?:ly)?|(?:via|op|in)\s(?:teams|zoom|webex)"
    r"|op\s(?:locatie|kantoor)|ter\splaatse|in\sde\szaal|in\sthe\sroom|in[\s-]person|on[\s-]?site|by\s(?:phone|video))(?:\s(?:aanwezig|present))?",
    re.IGNORECASE,
)
_STREEP = re.compile(r"\|?[\s|:–-]{3,}\|?")
# Beside a name in another column: then none has the people of its own.
_VINKJE = re.compile(r"(?:ja|nee|yes|no|x|v|[✓✔☑☒✗✘]|\[[ x]?\])", re.IGNORECASE)
_MINSTENS = 2  # columns


def by_column(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; each column of such a table as a list of its own."""
    plek = 0
    while plek < len(regels):
        kop = _labels(regels[plek]) if plek < _BOVENAAN else []
        onder = list(takewhile(lambda een: een.kaal.startswith("|"), regels[plek + 1 :])) if kop else []
        rijen = [(een.nummer, _cells(een)) for een in onder if not _STREEP.fullmatch(een.kaal)]
        gevinkt = any(_VINKJE.fullmatch(cel.strip()) for _, rij in rijen for cel in rij)
        if not rijen or gevinkt or any(len(rij) != len(kop) for _, rij in rijen):
            yield regels[plek]
            plek += 1
            continue
        for kolom, label in enumerate(kop):
            yield from _as_list(
                Regel(regels[plek].nummer, f"{label}:"), [(n, rij[kolom]) for n, rij in rijen]
            )
        plek += 1 + len(onder)


def _as_list(label: Regel, kolom: Sequence[tuple[int, str]]) -> Iterator[Regel]:
    """The people of a column, each cell behind its label."""
    for nummer, cel in kolom:
        if not NIETS.fullmatch(cel.strip()):
            yield Regel(nummer, f"{label.tekst} {one_by_one(cel.strip())}")
    yield Regel(label.nummer, "")


def _labels(regel: Regel) -> list[str]:
    """What the columns say of who was there, [] when one of them says something else."""
    cellen = [cel.strip(" *_:") for cel in _cells(regel)]
    bekend = [bool(_LABEL.fullmatch(cel)) for cel in cellen]
    past = all(is_bekend or _ER.fullmatch(cel) for cel, is_bekend in zip(cellen, bekend, strict=True))
    if len(cellen) < _MINSTENS or not past or not any(bekend):
        return []
    return [cel if is_bekend else "Aanwezig" for cel, is_bekend in zip(cellen, bekend, strict=True)]


def _cells(regel: Regel) -> list[str]:
    """The cells of a row between bars, [] of any other line."""
    return regel.kaal[1:].removesuffix("|").split("|") if regel.kaal.startswith("|") else []
