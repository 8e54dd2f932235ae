"""A column at the right of running text, kept by spaces: in the margin who has it, or what is to be done.

It is a gutter of blanks at one place over many lines, beside prose, with names or below a word for acties. A
name there is of the sentence that begins on its line, else of the one that runs over it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.termijnen import read_deadline
from bot.verslag.kopjes.titels import GENUMMERD
from bot.verslag.kopjes.vormen import KOPTEKEN
from bot.verslag.rij import ALLEEN_NAAM, Rij
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.tabellen.actiekolom import ZIN, beside, said_of
from bot.verslag.tabellen.kolommen import kind
from bot.verslag.velden.inhoud import who_and_when

_TWEE = re.compile(r"(?P<links>\s{0,8}\S+(?:\s{1,2}\S+){0,60})\s{3,150}(?P<rechts>\S+(?:\s\S+){0,11})")
_RECHTS = re.compile(r"\s{30,180}(?P<rechts>\S+(?:\s\S+){0,11})")
_LABEL = re.compile(r"(?:Actie(?:punt)?|ACTIE|AP)\s?:?\s(?=\S)")  # above the name, in each cell
_ZINSEINDE = re.compile(r"[.!?:]$")
_NAAR_TAAK = re.compile(rf"{NAMEN.pattern}:?\s(?!\()\S")
_LANGSTE = 200  # letters of a line
_MINSTENS = 3  # cells
_MEESTE_ERDOOR = 0.2  # of the lines, that do not leave the gutter open: heads of pages
_VEEL_WOORDEN = 6  # in a line of prose
_LANGSTE_ZIN = 12  # lines
_LANGSTE_CEL = 300


@dataclass(frozen=True)
class _Lijn:
    """A line in two: what stands at the left, and in the column at the right."""

    regel: Regel
    links: str
    rechts: str


def beside_prose(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """What such a column says is to be done, as rows of a table, and the lines without it."""
    plek = _gutter(regels)
    if plek is None:
        return (), tuple(regels)
    begin, eind, kolom = plek
    lijnen = [_in_two(regel, kolom) for regel in regels[begin:eind]]
    rijen = list(_rows(lijnen))
    links = (Regel(lijn.regel.nummer, lijn.links) for lijn in lijnen)
    return tuple(rijen), (*regels[:begin], *links, *regels[eind:])


def _gutter(regels: Sequence[Regel]) -> tuple[int, int, int] | None:
    """The lines beside which there is a column, from and up to, and where in them it begins."""
    begint = {plek: kolom for plek, regel in enumerate(regels) if (kolom := _right_begins(regel.tekst))}
    for kolom, aantal in Counter(begint.values()).most_common(2):
        plekken = [plek for plek, een in begint.items() if een == kolom]
        begin, eind = plekken[0], _paragraph_end(regels, plekken[-1])
        lijnen = [_in_two(regel, kolom) for regel in regels[begin:eind] if regel.kaal]
        if aantal < _MINSTENS or not _is_prose(lijnen, kolom):
            continue
        kop = lijnen[0].rechts
        cellen = [cel for _, cel in _cells(lijnen)]
        genoeg = len(cellen) >= _MINSTENS or kind(kop) == "eigenaar"
        met_taak = kind(kop) == "eigenaar" and all(_is_who(cel) or _NAAR_TAAK.match(cel) for cel in cellen)
        if kind(kop) == "actie" or met_taak or (genoeg and all(map(_is_who, cellen))):
            return begin, eind, kolom
    return None


def _right_begins(tekst: str) -> int | None:
    if len(tekst) > _LANGSTE or tekst.lstrip().startswith("|") or "\t" in tekst:
        return None
    gevonden = _TWEE.fullmatch(tekst) or _RECHTS.fullmatch(tekst)
    return gevonden.start("rechts") if gevonden else None


def _paragraph_end(regels: Sequence[Regel], plek: int) -> int:
    return next((i for i in range(plek + 1, len(regels)) if not regels[i].kaal), len(regels))


def _in_two(regel: Regel, kolom: int) -> _Lijn:
    if not regel.tekst[max(0, kolom - 2) : kolom].strip():
        return _Lijn(regel, regel.tekst[:kolom].rstrip(), regel.tekst[kolom:].strip())
    return _Lijn(regel, regel.tekst, "")


def _is_prose(lijnen: Sequence[_Lijn], kolom: int) -> bool:
    """Whether at the left stands running text, below its titles, and the gutter is open beside it."""
    links = [lijn.links.split() for lijn in lijnen if lijn.links and not _is_title(lijn)]
    erdoor = sum(len(lijn.links) > kolom for lijn in lijnen)
    veel = sum(len(woorden) >= _VEEL_WOORDEN for woorden in links)
    return erdoor <= _MEESTE_ERDOOR * len(lijnen) and veel * 2 >= max(1, len(links))


def _is_who(cel: str) -> bool:
    return bool(NAMEN.fullmatch(cel)) or kind(cel) in ("actie", "eigenaar")


def _cells(lijnen: Sequence[_Lijn]) -> list[tuple[int, str]]:
    """The cells of the column, each from the line on which it begins: lines right below one another, up to
    one that stands beside the title of a next item, or is the label of a next cell; and the rest of one that
    the end of a page broke."""
    titels = accumulate(_is_title(lijn) or kind(lijn.rechts) == "actie" for lijn in lijnen)
    op_rij = zip(range(len(lijnen)), lijnen, titels, strict=True)
    cellen: list[tuple[int, str]] = []
    for (gevuld, _), groep in groupby(op_rij, key=lambda drie: (bool(drie[1].rechts), drie[2])):
        deel = [(plek, lijn) for plek, lijn, _ in groep]
        tekst = re.sub(r"(?<=/)\s", "", " ".join(lijn.rechts for _, lijn in deel)[:_LANGSTE_CEL])
        if not gevuld:
            continue
        if any(lijn.links for _, lijn in deel) or _NAAR_TAAK.match(tekst):
            cellen.append((deel[0][0], tekst))
        elif cellen and not _is_who(tekst):  # else it is the head, also on a next page
            cellen[-1] = cellen[-1][0], f"{cellen[-1][1]} {tekst}"
    return cellen


def _rows(lijnen: Sequence[_Lijn]) -> Iterator[Rij]:
    for plek, cel in _cells(lijnen):
        if kind(cel):
            continue  # the head of both columns
        wie, wanneer = who_and_when(_LABEL.sub("", cel))
        if NAMEN.fullmatch(wie):
            eerste, laatste, zin = _sentence(lijnen, plek, wie)
            wanneer = wanneer or read_deadline(zin, None).tekst or ""
            yield Rij(
                {"actie": zin.rstrip(" ."), "eigenaar": wie, "termijn": wanneer, ALLEEN_NAAM: "ja"},
                (lijnen[eerste].regel.nummer, lijnen[laatste].regel.nummer),
            )
            continue
        eind = next((n for n in range(plek, len(lijnen)) if not lijnen[n].rechts), len(lijnen))
        nummers = lijnen[plek].regel.nummer, lijnen[eind - 1].regel.nummer
        for velden in beside(["", cel], 1):
            yield Rij(velden, nummers)


def _sentence(lijnen: Sequence[_Lijn], plek: int, wie: str) -> tuple[int, int, str]:
    """The last sentence that begins on a line, else the one that runs over it, and its lines."""
    if _is_title(lijnen[plek]) and (onder := list(takewhile(_is_text, lijnen[plek + 1 :]))):
        zinnen = ZIN.split(" ".join(lijn.links.strip() for lijn in onder))
        return plek + 1, plek + len(onder), said_of([wie], zinnen)
    delen = ZIN.split(lijnen[plek].links.strip())
    eerste = plek
    zin = delen[-1]
    if len(delen) == 1:
        while eerste and plek - eerste < _LANGSTE_ZIN and not _ends(lijnen[eerste - 1]):
            eerste -= 1
            *ervoor, slot = ZIN.split(lijnen[eerste].links.strip())
            zin = f"{slot} {zin}"
            if ervoor:
                break
    laatste = plek
    while not _ZINSEINDE.search(zin) and laatste + 1 < len(lijnen) and laatste - plek < _LANGSTE_ZIN:
        if not lijnen[laatste + 1].links.strip():
            break
        laatste += 1
        zin = f"{zin} {ZIN.split(lijnen[laatste].links.strip())[0]}"
    return eerste, laatste, " ".join(zin.split())


def _ends(lijn: _Lijn) -> bool:
    """Whether a sentence that begins below this line is a new one."""
    kaal = lijn.links.strip()
    return not kaal or bool(_ZINSEINDE.search(kaal)) or _is_title(lijn)


def _is_title(lijn: _Lijn) -> bool:
    kaal = lijn.links.strip()
    return bool(KOPTEKEN.match(kaal) or GENUMMERD.fullmatch(kaal))


def _is_text(lijn: _Lijn) -> bool:
    return bool(lijn.links.strip()) and not _is_title(lijn)
