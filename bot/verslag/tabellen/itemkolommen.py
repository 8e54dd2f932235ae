"""A numbered list of acties in columns of plain text: who has it, and by when or how it stands.

Below a title the task runs on below its first line, and the other columns stand behind that or behind its
last: 'a.  Vragen wat het kost bij de drie       ' and below it 'aannemers              Anna      eind mei'.
A sentence that names acties may open it too: 'De actiepunten van toen:'. A task that fills its column has no
more than a space behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import gap
from bot.verslag.rij import Rij
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.kolommen import by_content

_ITEM = re.compile(r"\s{0,8}(?:(?P<nummer>[a-z][.)]|[A-Z]{0,3}-?\d{1,3}[.):]?)|[-*•])\s{1,5}(?=\S)")
_STUK = re.compile(r"\S+(?: \S+)*")
_WOORD = re.compile(r"(?<= )\S+")
_ZIN = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ])")
# A sentence, up to the end of its line.
_OPENT = re.compile(
    r"\b(?:acties|akties|a[ck]tie(?:punten|lijst)|actions|action\s(?:points|items|list)|afspraken(?:lijst)?|toezeggingen"
    r"|(?:openstaande|lopende|open|outstanding)\s(?:punten|zaken|points|items))\b[^.!?:]{0,80}:$",
    re.IGNORECASE,
)
_BREEKT = re.compile(r"(?<=[a-zà-ÿ]{2})- (?!(?:en|of|and|or)\b)(?=[a-zà-ÿ])")  # a word, at the end of a line
_MINSTENS = 2  # rows
_SCHEEF = 2  # letters that a column may jump
_MEESTE_RIJEN, _MEESTE_REGELS, _MEESTE_KOLOMMEN = 100, 6, 3
_LANGSTE = 200  # letters of a line


@dataclass
class _Item:
    """What stands on its lines: the number, the words of the task, and the cells beside it by their place."""

    nummer: str
    begin: int
    regels: list[int]
    stukken: list[tuple[int, str]] = field(default_factory=list)


def listed_in_columns(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows of all such lists, and the lines without them."""
    rijen: list[Rij] = []
    weg: set[int] = set()
    gevuld = [regel for regel in regels if regel.kaal]
    for plek, regel in enumerate(gevuld):
        sectie = section_of(regel.kaal)
        is_titel = sectie is not None and sectie.soort != "besluiten" and not sectie.inleiding
        if is_titel or (sectie is None and _opens(gevuld, plek)):
            items = list(_items(gevuld, plek + 1))
            lijst = _rows(items, regel.nummer)
            rijen += lijst
            weg.update(nummer for item in items for nummer in item.regels if lijst)
    return tuple(rijen), tuple(regel for regel in regels if regel.nummer not in weg)


def _opens(gevuld: Sequence[Regel], plek: int) -> bool:
    """Whether line `plek` ends a sentence that names acties, and is no item itself."""
    regel, boven = gevuld[plek], gevuld[plek - 1] if plek else None
    if not regel.kaal.endswith(":") or _ITEM.match(regel.tekst):
        return False
    ervoor = boven.kaal if boven and not gap(boven, regel) else ""
    return bool(_OPENT.search(_ZIN.split(f"{ervoor[-_LANGSTE:]} {regel.kaal[-_LANGSTE:]}")[-1]))


def _items(gevuld: Sequence[Regel], begin: int) -> Iterator[_Item]:
    item: _Item | None = None
    for plek in range(begin, min(len(gevuld), begin + _MEESTE_RIJEN)):
        regel = gevuld[plek]
        opent = _ITEM.match(regel.tekst)
        na = opent.end() if opent else len(regel.tekst) - len(regel.tekst.lstrip())
        if "\t" in regel.tekst or len(regel.tekst) > _LANGSTE:
            break
        if opent:
            if item and gap(gevuld[plek - 1], regel) and not _is_next(item.nummer, opent["nummer"] or ""):
                break  # of the agenda
            if item:
                yield item
            item = _Item((opent["nummer"] or "").rstrip(".):"), na, [])
        elif (
            item is None
            or na < item.begin
            or gap(gevuld[plek - 1], regel)
            or len(item.regels) == _MEESTE_REGELS
        ):
            break
        item.regels.append(regel.nummer)
        item.stukken += ((stuk.start(), stuk[0]) for stuk in _STUK.finditer(regel.tekst, na))
    if item:
        yield item


def _is_next(nummer: str, volgende: str) -> bool:
    """'4.' behind 3, 'd.' behind c, and a bullet behind a bullet."""
    kaal = volgende.rstrip(".):")
    if nummer.isdigit() and kaal.isdigit():
        return int(kaal) == int(nummer) + 1
    return len(nummer) == len(kaal) and (len(kaal) > 1 or not kaal or ord(kaal) == ord(nummer) + 1)


def _rows(items: Sequence[_Item], tabel: int) -> list[Rij]:
    """The rows, when beside most of them stands who has it, and a task runs on or a column says by when, or
    how it stands."""
    kolommen: list[int] = []
    for plek in sorted(plek for item in items for plek, _ in item.stukken if plek > item.begin + _SCHEEF):
        if not kolommen or plek > kolommen[-1] + _SCHEEF:
            kolommen.append(plek)
    loopt_door = any(len(item.regels) > 1 for item in items)
    if len(items) < _MINSTENS or not 0 < len(kolommen) <= _MEESTE_KOLOMMEN:
        return []
    cellen = [_cells(item, kolommen) for item in items]
    soorten = by_content(cellen)
    eigenaar = next((plek for plek, soort in soorten.items() if soort == "eigenaar"), None)
    if (
        soorten.get(0) != "actie"
        or eigenaar is None
        or not (loopt_door or {"status", "termijn"}.intersection(soorten.values()))
        or sum(bool(rij[eigenaar]) for rij in cellen) * 2 <= len(items)
    ):
        return []
    return [
        Rij(
            {"nummer": item.nummer, **{soort: rij[plek] for plek, soort in soorten.items() if rij[plek]}},
            (item.regels[0], item.regels[-1]),
            tabel,
        )
        for item, rij in zip(items, cellen, strict=True)
    ]


def _cells(item: _Item, kolommen: Sequence[int]) -> list[str]:
    """What stands in each column, the task first."""
    cellen = [""] * (len(kolommen) + 1)
    for begin, tekst in (deel for stuk in item.stukken for deel in _cut(*stuk, kolommen)):
        kolom = sum(begin >= plek for plek in kolommen)
        cellen[kolom] = _BREEKT.sub("", f"{cellen[kolom]} {tekst}".strip())
    return cellen


def _cut(begin: int, tekst: str, kolommen: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The pieces of what stands together, where a word begins a column."""
    van = 0
    for woord in _WOORD.finditer(tekst):
        if begin + woord.start() in kolommen:
            yield begin + van, tekst[van : woord.start()].rstrip()
            van = woord.start()
    yield begin + van, tekst[van:]
