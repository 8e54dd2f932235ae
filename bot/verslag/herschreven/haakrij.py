"""Tasks in one pair of brackets behind what is told: '… (actie: Anna maakt een prognose; actie: Tim belt)'.

Each is a line of its own, as is one behind a dash, that has no verb: '(actie: Anna – contract)'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.taal.namenrij import NAMEN

_WOORD = r"(?:[Aa][ck]ties?|[Aa]ctiepunt(?:en)?|A[CK]TIES?|[Aa]ctions?|AP)"
_HAAK = re.compile(
    rf"(?P<voor>\S.{{0,600}}?)\s?\((?P<in>{_WOORD}(?:\s?:\s|\s(?=[A-Z][^()]{{0,40}}[:–-]\s))[^()]{{8,400}})\)\s?\.?\s*$"
)
_LABEL = re.compile(rf"{_WOORD}(?:\s?:\s|\s(?=[A-Z]))")
_TUSSEN = re.compile(rf"\s*[;,/.]\s*(?:en\s)?(?={_LABEL.pattern})|\s+en\s+(?={_LABEL.pattern})")
_MET_STREEP = re.compile(rf"(?P<wie>{NAMEN.pattern})\s[-–—]\s(?P<wat>[a-zà-ÿ]\S.*)")
_ZINSEINDE = re.compile(r"[.!?:]$")


def one_by_one_in_brackets(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, each of such tasks as a bullet below what is told."""
    for regel in regels:
        haak = _HAAK.fullmatch(regel.kaal) if not regel.kaal.startswith(("|", "#")) else None
        taken = _tasks(haak["in"]) if haak else []
        if haak is None or not taken:
            yield regel
            continue
        voor = regel.tekst[: len(regel.tekst) - len(regel.tekst.lstrip())] + haak["voor"]
        yield Regel(regel.nummer, voor if _ZINSEINDE.search(voor) else f"{voor}.")
        yield from (Regel(regel.nummer, f"{' ' * indent(regel)}- {taak}") for taak in taken)


def _tasks(tekst: str) -> list[str]:
    """The tasks, each with its label; none of a single one that every rule reads where it stands."""
    delen = _TUSSEN.split(tekst)
    taken = []
    for deel in delen:
        label = _LABEL.match(deel)
        if label is None:
            return []
        met_streep = _MET_STREEP.fullmatch(deel[label.end() :])
        taken.append(
            f"Actie {met_streep['wie']}: {met_streep['wat']}"
            if met_streep
            else f"Actie: {deel[label.end() :]}"
        )
    return taken if len(taken) > 1 or _MET_STREEP.search(tekst) else []
