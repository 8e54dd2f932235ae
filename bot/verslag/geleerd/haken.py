"""Who and when in brackets behind a sentence, whatever its verb: 'Er wordt geteld (Anna, 3 april)'.

With a day to come, twice at least, and oftener than a name without one: then it is how these minutes mark a
task. A name alone is as often who said it: '(Anna)' says it of a sentence that tells what will be done.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from bot.verslag.dagen.termijnen import read_cell
from bot.verslag.geleerd.lezing import Lezing
from bot.verslag.werk.kracht import is_told

_HAKEN = frozenset({("achter", "()"), ("achter", "[]")})
_MINSTENS = 2
_DAGNUMMER = re.compile(r"\D{0,12}\b\d{1,2}(?:[-/]\d|\s[a-z]{3,9}\b)")
_WORDT = re.compile(
    r"\b[Ww]ord(?:t|en)\s[^.;]{0,120}?\b(?:ge|be|ver|ont|her|[a-z]{2,5}ge)[a-zà-ÿ]{2,20}(?:d|t|en)\b"
)
_WAS = re.compile(r"\b(?:was|waren|had|hadden|werd|werden|ging|gingen|bleek|bleken|kwam|kwamen)\b")
# What is so, in part: '… heeft een opzet gemaakt die nog aangevuld moet worden'.
_MOET_NOG = re.compile(
    r"\bnog\s(?:[\w-]{1,25}\s){0,6}(?:moet(?:en)?\sworden|worden\b|te\s[a-zë]{2,20}n\b)|\bmoet(?:en)?\snog\b"
)


def marked_by_who(lezingen: Iterable[Lezing], datum: date | None) -> Iterator[Lezing]:
    """The sentences with who is known behind them, where a day after `datum` stands with most of them."""
    per_merk: dict[tuple[str, ...], list[Lezing]] = defaultdict(list)
    for lezing in lezingen:
        stuk = lezing.stuk
        is_zin = not (stuk.is_kop or stuk.is_rij or stuk.in_lijst)
        if lezing.merk in _HAKEN and lezing.kent_wie and is_zin:
            per_merk[lezing.merk].append(lezing)
    for met_naam in per_merk.values():
        met_dag = [lezing for lezing in met_naam if lezing.wanneer and _is_later(lezing.wanneer, datum)]
        if len(met_dag) < _MINSTENS or 2 * len(met_dag) <= len(met_naam):
            continue
        for lezing in met_naam:
            doet = lezing in met_dag or (not lezing.wanneer and _WORDT.search(lezing.taak))
            was = is_told(lezing.taak) or _WAS.search(lezing.taak)
            if doet and (not was or _MOET_NOG.search(lezing.taak)):
                yield lezing


def _is_later(wanneer: str, datum: date | None) -> bool:
    """Not of '3 februari' in March, which is no day to come; 'maart' and 'volgend overleg' may be."""
    dag = read_cell(wanneer, datum).datum
    if dag is None or datum is None:
        return datum is None or not _DAGNUMMER.match(wanneer)
    return dag > datum
