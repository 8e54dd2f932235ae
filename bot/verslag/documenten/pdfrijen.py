"""Where the rows of a table without rules begin: at a number, below more white, or where no line goes on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.verslag.documenten.pdfwoorden import Blad, Stuk
from bot.verslag.tabellen.kolommen import kind

_NUMMER = re.compile(r"[#A-Za-z]{0,6}[-. ]?\d{1,4}(?:[-./]\d{1,4}){0,3}[a-z]?[.):]?")
_TITEL = re.compile(r"\d{1,2}[.)]?\s[A-ZÀ-Þ]")
_WIT = 0.05  # of the height of a line: more than that, and it is another white
_HALVERWEGE = -0.2  # such white is between lines of cells that stand halfway the height of their row
_RUIM = 1.6  # times the space between words: certainly room for one
_LOS = 1.08  # times the distance between two lines of one cell
_RUIMER = 0.25  # of the height of a line: more white than between the lines of the text
_MEESTE_GRENZEN = 8
_ZELDEN = 0.15  # of the lines

Lijn = list[tuple[int, Stuk]]
Groep = list[Lijn]


@dataclass(frozen=True)
class _Overgang:
    """Between two lines of a table: the white, in heights of a line, and what their columns say."""

    wit: float
    past: bool  # the first word of the lower one had had room behind the upper one
    los: bool  # in one column they are further from one another than two lines of a cell
    loopt: bool  # each column of the lower one stands right below text that had no room for it
    midden: bool  # the task goes on, and cells beside it begin
    groot: bool  # the task has a capital here


def rows(
    lijnen: Sequence[Lijn], kop: str, grenzen: Sequence[float], blad: Blad, loopt_door: bool
) -> list[Groep]:
    """The lines of each row; nothing when it is not sure. `grenzen`: where the next column begins, of each;
    `loopt_door`: the first may be the rest of a row on the page before."""
    overgangen = _between(lijnen, grenzen, blad.ruimte)
    while len(lijnen) > 1 and _is_heading(lijnen[-1], overgangen[-1]):
        lijnen, overgangen = lijnen[:-1], overgangen[:-1]
    naar_wit = [[o.wit > grens for o in overgangen] for grens in _thresholds([o.wit for o in overgangen])]
    if not naar_wit and all(o.wit > blad.wit + _RUIMER for o in overgangen):
        return [[lijn] for lijn in lijnen]
    nummers = _numbers(lijnen, kop)
    if nummers is not None:
        return _numbered(lijnen, nummers, overgangen, naar_wit, loopt_door)
    fouten = [
        sum(o.loopt if breuk else o.past or o.los for o, breuk in zip(overgangen, breuken, strict=True))
        for breuken in naar_wit
    ]
    minste = min(fouten, default=len(lijnen))
    if minste <= _ZELDEN * len(overgangen):
        return _split(lijnen, naar_wit[fouten.index(minste)])
    if _halfway(overgangen, [not o.loopt for o in overgangen]):
        return []
    groepen = without_headings(_split(lijnen, [not o.loopt for o in overgangen]), loopt_door)
    enkel = sum(len({kolom for lijn in groep for kolom, _ in lijn}) == 1 for groep in groepen[loopt_door:])
    return groepen if enkel <= _ZELDEN * len(groepen) else []


def without_headings(groepen: list[Groep], loopt_door: bool) -> list[Groep]:
    """The rows without what stands below the table, or below the rest of its last row."""
    while groepen and {kolom for lijn in groepen[-1] for kolom, _ in lijn} == {0}:
        if loopt_door and len(groepen) == 1 and groepen[0][0][0][1].tekst[0].islower():
            break
        groepen = groepen[:-1]
    return groepen


def _is_heading(lijn: Lijn, overgang: _Overgang) -> bool:
    """Whether a last line stands below the table rather than in it."""
    alleen = {kolom for kolom, _ in lijn} == {0}
    return alleen and (not overgang.loopt or bool(_TITEL.match(lijn[0][1].tekst)))


def _numbered(
    lijnen: Sequence[Lijn],
    nummers: Sequence[bool],
    overgangen: Sequence[_Overgang],
    naar_wit: Sequence[Sequence[bool]],
    loopt_door: bool,
) -> list[Groep]:
    """The rows of a table with a number in each, which may stand halfway its height."""
    for breuken in naar_wit:
        groepen = _split(lijnen, breuken)
        per_lijn = iter(nummers)
        aantal = [sum(next(per_lijn) for _ in groep) for groep in groepen]
        if all(n == 1 or (n == plek == 0 and loopt_door) for plek, n in enumerate(aantal)):
            return groepen
    binnen = [o.past for o, nummer in zip(overgangen, nummers[1:], strict=True) if not nummer]
    if (
        (nummers[0] or loopt_door)
        and sum(binnen) <= 2 * _ZELDEN * len(binnen)
        and not _halfway(overgangen, nummers[1:])
    ):
        return _split(lijnen, nummers[1:])
    return []


def _halfway(overgangen: Sequence[_Overgang], breuken: Sequence[bool]) -> bool:
    """Whether lines stand between others, or rows begin in the midst of a task: then the cells stand halfway
    the height of their row."""
    if any(o.wit < _HALVERWEGE for o in overgangen):
        return True
    op_breuk = [o for o, breuk in zip(overgangen, breuken, strict=True) if breuk]
    return any(o.groot for o in op_breuk) and sum(o.midden for o in op_breuk) > _ZELDEN * len(op_breuk)


def is_number(tekst: str) -> bool:
    return bool(_NUMMER.fullmatch(tekst))


def _numbers(lijnen: Sequence[Lijn], kop: str) -> list[bool] | None:
    """Which lines have a number in the column for it; None when there is no such column."""
    eerste = [[stuk.tekst for kolom, stuk in lijn if kolom == 0] for lijn in lijnen]
    gevuld = [" ".join(cel) for cel in eerste if cel]
    if gevuld and (kind(kop) == "nummer" or all(map(is_number, gevuld))):
        return [bool(cel) for cel in eerste]
    return None


def _thresholds(wit: Sequence[float]) -> list[float]:
    """How much white may be between two rows: by the widest steps in what there is."""
    op_rij = sorted(wit)
    sprongen = sorted(((b - a, (a + b) / 2) for a, b in pairwise(op_rij) if b - a > _WIT), reverse=True)
    return [midden for _, midden in sprongen[:_MEESTE_GRENZEN]]


def _between(lijnen: Sequence[Lijn], grenzen: Sequence[float], ruimte: float) -> list[_Overgang]:
    lengtes = Counter({kolom: 0 for kolom, _ in lijnen[0]})
    for lijn in lijnen:
        lengtes.update({kolom: len(stuk.tekst) for kolom, stuk in lijn})
    taak = max(lengtes, key=lengtes.__getitem__)
    stap = min(_steps(lijnen), default=0.0) * _LOS
    overgangen = []
    laatste: dict[int, Stuk] = {}  # of each column
    for vorige, lijn in pairwise(lijnen):
        laatste.update(vorige)
        eerste = dict(reversed(lijn))
        past = {
            kolom: boven.rechts + _RUIM * ruimte + stuk.eerste <= grenzen[kolom]
            for kolom, stuk in eerste.items()
            if (boven := laatste.get(kolom)) and boven.onder - stuk.onder <= stap
        }
        los = any(kolom in eerste and kolom not in past for kolom, _ in vorige)
        overgangen.append(_transition(eerste, past, los, taak, _white(laatste, lijn)))
    return overgangen


def _transition(
    eerste: dict[int, Stuk], past: dict[int, bool], los: bool, taak: int, wit: float
) -> _Overgang:
    """`eerste`: what stands first in each column; `past`: whether it had had room above, of what stands right
    below something."""
    groot = {kolom for kolom, stuk in eerste.items() if not stuk.tekst[0].islower()}
    begint = len(eerste) > 2 and taak in groot and len(groot) * 2 > len(eerste)
    loopt = past.keys() == eerste.keys() and not any(past.values()) and not begint
    midden = taak in past and not any(past.values()) and taak not in groot and not loopt
    return _Overgang(wit, any(past.values()), los, loopt, midden, taak in groot)


def _white(laatste: dict[int, Stuk], lijn: Lijn) -> float:
    hoogte = lijn[0][1].boven - lijn[0][1].onder
    return (min(stuk.onder for stuk in laatste.values()) - max(stuk.boven for _, stuk in lijn)) / hoogte


def _steps(lijnen: Sequence[Lijn]) -> Iterator[float]:
    """How far the lines of one column are below one another."""
    laatste: dict[int, float] = {}
    for lijn in lijnen:
        for kolom, stuk in dict(lijn).items():
            if kolom in laatste and laatste[kolom] > stuk.onder:
                yield laatste[kolom] - stuk.onder
            laatste[kolom] = stuk.onder


def _split(lijnen: Sequence[Lijn], begint: Sequence[bool]) -> list[Groep]:
    groepen = [[lijn] for lijn in lijnen[:1]]
    for lijn, nieuw in zip(lijnen[1:], begint, strict=True):
        if nieuw:
            groepen.append([lijn])
        else:
            groepen[-1].append(lijn)
    return groepen
