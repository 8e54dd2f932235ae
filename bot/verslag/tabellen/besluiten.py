"""Decisions in a table of acties: a cell that is called one, and what is adopted in the text beside them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from bot.verslag.besluiten.instemming import consents
from bot.verslag.besluiten.labels import LABEL
from bot.verslag.besluiten.vaststelling import adopts_own
from bot.verslag.bron.regels import Regel
from bot.verslag.tabellen.actiekolom import NIEUWE_REGEL
from bot.verslag.tabellen.besluitkolommen import as_one, item_beside_text
from bot.verslag.tabellen.cellen import cells

_NUMMER = re.compile(r"B\s?[.-]?\s?\d{1,3}\.?")
_TITEL = re.compile(r"(?!.*[a-z]{3}[.!]\s)(?:\d{1,2}[a-z]?[.)]?\s+)?[A-Za-zÀ-ÿ].{2,80}(?<![a-z]{3}[.!])")
_ZIN = re.compile(rf"(?<=[.!?])\s+(?=[A-ZÀ-Þ])|{NIEUWE_REGEL.pattern}")


def is_called_one(cel: str) -> bool:
    return bool(LABEL.match(cel))


def as_decision(cellen: dict[str, str]) -> dict[str, str]:
    """The cells of a row; what is called a decision in the column of acties, by its label or number, and is
    nobody's and of no day, is one."""
    cellen = as_one(cellen)
    tekst, nummer = cellen.get("besluit") or cellen.get("actie") or "", cellen.get("nummer", "")
    label = LABEL.match(tekst)
    if not (label or _NUMMER.fullmatch(nummer)) or cellen.get("eigenaar") or cellen.get("termijn"):
        return cellen
    over = {"onderwerp": cellen["onderwerp"]} if cellen.get("onderwerp") else {}
    return {"besluit": label["tekst"] if label else tekst, "nummer": nummer, **over}


def decided_in_cells(stuk: Sequence[Regel], kolommen: Collection[int]) -> Iterator[Regel]:
    """What is decided in so many words in these columns of a table, of which no more is read as text but the
    title of each item beside what is told."""
    punt, boven = item_beside_text(cells(stuk[0].tekst)), ""
    for regel in stuk[1:]:
        cellen = cells(regel.tekst, stuk[0].tekst)
        in_cel = punt is not None and punt in kolommen and punt < len(cellen)
        titel = NIEUWE_REGEL.sub(" ", cellen[punt]) if punt is not None and in_cel else ""
        if titel != boven and _TITEL.fullmatch(titel):
            boven = titel
            yield Regel(regel.nummer, f"## {titel}")
        for plek, cel in enumerate(cellen):
            delen = map(str.strip, _ZIN.split(cel)) if plek in kolommen else ()
            for deel in delen:
                zin = deel.rstrip(" .")
                if is_called_one(zin) or adopts_own(zin) or consents(zin):
                    yield Regel(regel.nummer, deel)
