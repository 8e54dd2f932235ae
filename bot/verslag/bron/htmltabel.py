"""A table in HTML, as a file in Markdown may hold one, as rows with bars; all its other text as lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import unescape
from itertools import accumulate, pairwise

_DEEL = re.compile(r"<(?P<dicht>/?)(?P<naam>table|tr|t[hd])\b[^<>]{0,300}>", re.IGNORECASE)
_ITEM = re.compile(r"<(?:li|br|p)\b[^<>]{0,100}>", re.IGNORECASE)
# No other word between '<' and '>': an address or a name may stand there.
_TEKEN = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|caption|center|code|col|colgroup|del|div|em|font|h[1-6]|hr|i|img|input|ins|label|li"
    r"|mark|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|t[dhr]|table|tbody|tfoot|thead|tt|u|ul)\b"
    r"(?:\s[^<>]{0,300})?/?>|<!--[^<>]{0,300}-->",
    re.IGNORECASE,
)

# A line of nothing but the box around a table, or around anything else.
_DOOS = re.compile(r"\s{0,40}</?(?:div|section|figure|article)\b[^<>]{0,300}>\s{0,40}", re.IGNORECASE)

Deel = re.Match[str]


def as_rows(regels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each line with its number; of a table in HTML each row on one line, with the number where it begins."""
    tekst = "\n".join(regels)
    begint = list(accumulate((len(regel) + 1 for regel in regels), initial=0))
    number = partial(bisect_right, begint)
    klaar = 0
    for tabel in _tables(list(_DEEL.finditer(tekst))):
        *heel, voor = tekst[klaar : tabel[0].start()].split("\n")
        yield from _outside(heel, number(klaar), is_behind=klaar > 0)
        if voor := _bare(voor):
            yield number(tabel[0].start()), voor
        yield from _rows(tekst, tabel, number)
        klaar = tabel[-1].end()
        yield number(klaar), ""
    yield from _outside(tekst[klaar:].split("\n"), number(klaar), is_behind=klaar > 0)


def _outside(regels: Sequence[str], nummer: int, *, is_behind: bool) -> Iterator[tuple[int, str]]:
    """The lines from number `nummer` as they are; `is_behind`: the first is the rest of that of a table."""
    for plek, regel in enumerate(regels):
        if plek or not is_behind:
            yield nummer + plek, "" if _DOOS.fullmatch(regel) else regel
        elif achter := _bare(regel):
            yield nummer, achter


def _tables(delen: Sequence[Deel]) -> Iterator[Sequence[Deel]]:
    """The parts of each table that has an end and cells, and stands in no other."""
    begonnen: list[int] = []
    heel: list[tuple[int, int]] = []
    for plek, deel in enumerate(delen):
        if deel["naam"].lower() == "table":
            if not deel["dicht"]:
                begonnen.append(plek)
            elif begonnen:
                van = begonnen.pop()
                while heel and heel[-1][0] > van:
                    heel.pop()
                heel.append((van, plek))
    for van, tot in heel:
        if any(_opens_cell(deel) for deel in delen[van:tot]):
            yield delen[van : tot + 1]


def _opens_cell(deel: Deel) -> bool:
    return not deel["dicht"] and deel["naam"].lower() in ("td", "th")


def _rows(tekst: str, tabel: Sequence[Deel], number: Callable[[int], int]) -> Iterator[tuple[int, str]]:
    """The rows of a table, and what stands in it outside its cells."""
    cellen: list[list[str]] = []
    regel = 0
    for deel, volgend in pairwise(tabel):
        if _opens_cell(deel):
            cellen.append([])
        elif deel["naam"].lower() in ("table", "tr"):
            yield from _row(cellen, regel)
            cellen, regel = [], number(deel.start())
        stuk = tekst[deel.end() : volgend.start()]
        if cellen:
            cellen[-1].append(stuk)
        elif _bare(stuk):
            yield from _loose(stuk.split("\n"), number(deel.end()))
    yield from _row(cellen, regel)


def _row(cellen: Sequence[Sequence[str]], nummer: int) -> Iterator[tuple[int, str]]:
    kaal = [_plain(" ".join(cel)) for cel in cellen]
    if any(kaal):
        yield nummer, f"| {' | '.join(kaal)} |"


def _loose(regels: Sequence[str], nummer: int) -> Iterator[tuple[int, str]]:
    """Lines from number `nummer` apart from the rows above and below them."""
    kaal = [_bare(regel) for regel in regels]
    gevuld = [plek for plek, regel in enumerate(kaal) if regel]
    yield nummer + gevuld[0], ""
    for plek in range(gevuld[0], gevuld[-1] + 1):
        yield nummer + plek, kaal[plek]
    yield nummer + gevuld[-1], ""


def _bare(html: str) -> str:
    return unescape(_TEKEN.sub(" ", html)).strip()


def _plain(html: str) -> str:
    """The words of a cell, its items apart."""
    items = (" ".join(_bare(item).replace("|", "/").split()) for item in _ITEM.split(html))
    return "; ".join(item for item in items if item)
