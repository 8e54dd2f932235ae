"""Who was there in columns without rules, at the top of a PDF: labels beside their values, or above them.

'Leden   Anna Visser (Velsen), Tim' goes on below 'Anna'; below 'Aanwezig   Afwezig' stand two lists. No line
of text says so: it is where the words stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Any

from bot.verslag.deelnemers.labelrijen import is_surely_somebody, says_who_was_there
from bot.verslag.deelnemers.tabel import are_labels, is_label
from bot.verslag.documenten.ongelinieerd import left_of
from bot.verslag.documenten.pdftabel import IN_CEL, Regel, Tabel, on_one_line, with_breaks
from bot.verslag.documenten.pdfwoorden import Blad, Stuk, lines_of, pieces, words_of
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, GASTEN
from bot.verslag.taal.woorden import TUSSENVOEGSEL

_BOVENAAN = 40  # lines in which the attendance stands
_LABELWOORDEN = 4
_MINSTENS = 2  # labels below one another
_MET_FUNCTIE = 2  # pieces on a line: somebody, and what he is
_RECHT = 2.0  # points
_RUIMER = 1.5  # times the white between the lines above: below the list
_BEGIN = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG})\b", re.IGNORECASE)
# Of others than those above it in a column: 'Verslag', 'Gasten'; 'Voorzitter' may be who stands above it.
_LABEL = re.compile(rf"(?=[A-Z])(?i:{AANWEZIG}|{AFWEZIG}|{GASTEN}|verslag|notulen|minutes)\s{{0,2}}:?")
_TITEL = re.compile(r"\d{1,2}[.)]?\s|.{0,80}[a-z]{3}\.$")

_VAN = re.compile(rf"{TUSSENVOEGSEL}\s+[A-ZÀ-Þ]")  # 'de Wit (COA)' is somebody

Lijn = list[Stuk]


@dataclass
class _Cel:
    """The lines of a cell, each in its pieces."""

    lijnen: list[Sequence[Stuk]] = field(default_factory=list)

    def add(self, stukken: Sequence[Stuk]) -> None:
        self.lijnen += [stukken] if stukken else []


def tables(page: Callable[[], Any], regels: Sequence[Regel]) -> tuple[list[Tabel], list[Regel]]:
    """The attendance that stands so on a page, among its lines, and the lines without its words."""
    if not any(_BEGIN.match(regel.tekst) for regel in regels[:_BOVENAAN]):
        return [], list(regels)
    blad = lines_of(words_of(page(), regels))
    lijnen = [pieces(lijn, blad.ruimte) for lijn in blad.lijnen]
    for plek in range(min(len(lijnen), _BOVENAAN)):
        tabel, einde = _below(lijnen, plek, blad) or _beside(lijnen, plek, blad) or (None, plek)
        if not tabel and sum(is_label(stuk.tekst) for stuk in lijnen[plek]) > 1:
            break  # what is beside a label stands below another one
        if tabel:
            genomen: set[int] = set()
            for woord in chain.from_iterable(blad.lijnen[plek:einde]):
                genomen.update(range(woord.begin, woord.begin + len(woord.tekst)))
            return [tabel], [over for regel in regels if (over := left_of(regel, genomen)).tekst]
    return [], list(regels)


def _below(lijnen: Sequence[Lijn], plek: int, blad: Blad) -> tuple[Tabel, int] | None:
    """The lists below labels that stand side by side, or below another in its column, and the line behind
    them."""
    koppen = [stuk.tekst for stuk in lijnen[plek]]
    if not are_labels(koppen):
        return None
    randen = [stuk.links - _RECHT for stuk in lijnen[plek]]
    cellen = [_Cel() for _ in randen]
    lijst = list(range(len(randen)))  # that a column is at
    einde = plek + 1
    for lijn in _close_together(lijnen, plek):
        per_kolom: dict[int, Lijn] = {}
        for stuk in lijn:
            per_kolom.setdefault(sum(rand <= stuk.links for rand in randen) - 1, []).append(stuk)
        over = any(deel[-1].rechts > [*randen, float("inf")][kolom + 1] for kolom, deel in per_kolom.items())
        if over or -1 in per_kolom or _TITEL.match(lijn[0].tekst):
            break
        for kolom, deel in per_kolom.items():
            if cellen[kolom].lijnen and len(deel) == 1 and _LABEL.fullmatch(deel[0].tekst):
                lijst[kolom] = len(cellen)
                koppen.append(deel[0].tekst)
                cellen.append(_Cel())
            else:
                cellen[lijst[kolom]].add(deel)
        einde += 1
    if not all(cel.lijnen for cel in cellen[: len(randen)]):
        return None
    return _table([koppen, [_text(cel, blad) for cel in cellen]], lijnen[plek:einde]), einde


def _close_together(lijnen: Sequence[Lijn], plek: int) -> Iterator[Lijn]:
    """The lines below line `plek`, up to more white than there was between those before."""
    meeste = 0.0
    for boven, onder in pairwise(lijnen[plek:]):
        wit = boven[0].onder - onder[0].boven
        if meeste and wit > _RUIMER * meeste + _RECHT:
            return
        yield onder
        meeste = max(meeste, wit, _RECHT)


def _beside(lijnen: Sequence[Lijn], plek: int, blad: Blad) -> tuple[Tabel, int] | None:
    """The labels below one another with what stands beside each, and the line behind them."""
    links, rand = lijnen[plek][0].links, lijnen[plek][1].links if len(lijnen[plek]) > 1 else 0.0
    rijen: list[tuple[str, _Cel]] = []
    einde = plek
    for lijn in (lijnen[plek], *_close_together(lijnen, plek)) if rand else ():
        label = lijn[0] if abs(lijn[0].links - links) <= _RECHT else None
        waarde = lijn[1:] if label else lijn
        if waarde and (abs(waarde[0].links - rand) > _RECHT or is_label(waarde[0].tekst)):
            break
        if label is None:
            rijen += [("", _Cel())] if rijen[-1][0] and _is_of_below(lijnen, einde, links) else []
            rijen[-1][1].add(waarde)
        elif len(label.tekst.split()) > _LABELWOORDEN or not (waarde or is_label(label.tekst)):
            break
        elif rijen and (label.tekst[0].islower() or not rijen[-1][0]):  # 'Afwezig met', 'kennisgeving'
            rijen[-1] = (f"{rijen[-1][0]} {label.tekst}".strip(), rijen[-1][1])
            rijen[-1][1].add(waarde)
        else:
            rijen.append((label.tekst, _Cel()))
            rijen[-1][1].add(waarde)
        einde += 1
    if len(rijen) < _MINSTENS or not any(says_who_was_there(label) for label, cel in rijen if cel.lijnen):
        return None
    velden = "\n".join(_field(label, _text(cel, blad)) for label, cel in rijen)
    return _table([], lijnen[plek:einde], velden), einde


def _is_of_below(lijnen: Sequence[Lijn], plek: int, links: float) -> bool:
    """Whether a line without a label is of one below it, which stands beside the middle of its lines: up to
    that there is less white than above."""
    erboven = lijnen[plek - 1][0].onder - lijnen[plek][0].boven
    for boven, onder in pairwise(lijnen[plek:]):
        if erboven <= boven[0].onder - onder[0].boven + _RECHT:
            return False
        if abs(onder[0].links - links) <= _RECHT:
            return True
    return False


def _field(label: str, waarde: str) -> str:
    teken = ":" if is_label(label) and not label.endswith(":") else ""
    return f"{label}{teken} {'; '.join(waarde.split(IN_CEL))}".rstrip()


def _text(cel: _Cel, blad: Blad) -> str:
    if met_functie := _with_function(cel.lijnen):
        return IN_CEL.join(met_functie)
    return IN_CEL.join(_lines(kolom, blad) for kolom in _columns(cel.lijnen))


def _with_function(lijnen: Sequence[Sequence[Stuk]]) -> list[str]:
    """'Anna Visser', and right of it 'wethouder Velsen' → 'Anna Visser (wethouder Velsen)', of each line;
    none where the second column has people too."""
    if len(lijnen) < _MINSTENS or any(len(lijn) != _MET_FUNCTIE for lijn in lijnen):
        return []
    links = [van.links for _, van in lijnen]
    functies = [van.tekst for _, van in lijnen]
    klein = sum(functie[0].islower() for functie in functies)
    namen = all(wie.tekst[0].isupper() or is_surely_somebody(wie.tekst) for wie, _ in lijnen)
    mensen = not namen or any(
        is_surely_somebody(een.partition(" (")[0]) or _VAN.match(een) for een in functies
    )
    if mensen or 2 * klein < len(functies) or max(links) - min(links) > _RECHT:
        return []
    return [
        f"{wie.tekst.rstrip(' ,;')} ({functie.replace(' (', ', ').replace(')', '').rstrip(' ,;')})"
        for (wie, _), functie in zip(lijnen, functies, strict=True)
    ]


def _columns(lijnen: Sequence[Sequence[Stuk]]) -> Iterator[list[Stuk]]:
    """The lines of a cell, column by column where names stand side by side in it."""
    tweede = [lijn[1].links for lijn in lijnen if len(lijn) > 1]
    rand = min(tweede, default=0.0) - _RECHT
    zijn_recht = len(tweede) >= _MINSTENS and max(tweede) - min(tweede) <= _RECHT
    if not zijn_recht or any(lijn[0].rechts > rand for lijn in lijnen):
        yield list(map(_as_one, lijnen))
        return
    yield [lijn[0] for lijn in lijnen]
    yield from _columns([lijn[1:] for lijn in lijnen if len(lijn) > 1])


def _lines(stukken: Sequence[Stuk], blad: Blad) -> str:
    tot = max((stuk.rechts for stuk in stukken), default=0.0)
    ruim = [boven.rechts + blad.ruimte + onder.eerste <= tot for boven, onder in pairwise(stukken)]
    return on_one_line(with_breaks([stuk.tekst for stuk in stukken], ruim)) if stukken else ""


def _as_one(stukken: Sequence[Stuk]) -> Stuk:
    eerste, laatste = stukken[0], stukken[-1]
    tekst = " ".join(stuk.tekst for stuk in stukken)
    return Stuk(tekst, eerste.links, laatste.rechts, eerste.boven, eerste.onder, eerste.begin, eerste.eerste)


def _table(rijen: list[list[str]], lijnen: Sequence[Lijn], tekst: str = "") -> Tabel:
    return Tabel(tekst, rijen, lijnen[0][0].boven, lijnen[-1][0].onder, heeft_kop=True)
