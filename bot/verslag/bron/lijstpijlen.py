"""Arrows and pointing hands for bullets, right below the title of a list: '➡ Anna huurt de zaal'.

Elsewhere an arrow is a mark, or goes on with the line above it ('Zaal huren' / '-> Anna'); here every line of
the paragraph opens with one, beside those that are ticked ('✔ Tim heeft gebeld').
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of

_PIJL = re.compile(
    r"^\s{0,8}(?:[→⇒➔➜►▶➤➢➡⟶☞👉🔹🔸📌]\ufe0f?|[=-]{1,2}>|>{2})\s{0,3}(?=[^\W\d]|[\"'‘“(@]|\d{1,3}\s[a-z])"
)
_AF = re.compile(r"^\s{0,8}[✓✔✅☑]\ufe0f?\s")
_MINSTENS = 2
_LANGSTE_TITEL = 60  # letters


def with_bullets(regels: Sequence[str]) -> Iterator[str]:
    """The lines with a bullet for each such arrow, and a ticked box for what is ticked."""
    plekken = _arrows(regels)
    for plek, regel in enumerate(regels):
        yield f"• {_AF.sub('[x] ', _PIJL.sub('', regel))}" if plek in plekken else regel


def _arrows(regels: Sequence[str]) -> frozenset[int]:
    gevonden: set[int] = set()
    for plek, regel in enumerate(regels):
        if len(regel) <= _LANGSTE_TITEL and regel.strip() and section_of(regel):
            gevonden.update(_below(regels, plek + 1))
    return frozenset(gevonden)


def _below(regels: Sequence[str], begin: int) -> list[int]:
    """The lines of the paragraph from `begin` on, or below the empty line there; none unless
    each has an arrow or is ticked, or where an arrow only names somebody."""
    if begin < len(regels) and not regels[begin].strip():
        begin += 1
    gevonden: list[int] = []
    pijlen = 0
    for plek in range(begin, len(regels)):
        regel = regels[plek]
        if not regel.strip():
            break
        pijl = _PIJL.match(regel)
        if pijl and not NAMEN.fullmatch(regel[pijl.end() :].strip()):
            pijlen += 1
        elif not _AF.match(regel):
            return []
        gevonden.append(plek)
    return gevonden if pijlen >= _MINSTENS else []
