"""How well minutes are read: what was found and invented, against what a careful reader found in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar

from rapidfuzz import fuzz

from bot.verslag.voorstel import Actie, Besluit, Voorstel

T = TypeVar("T", Actie, Besluit)
_ALIKE = 75  # of 100 (rapidfuzz)
_AMBT = re.compile(r"\b(?:burgemeester|wethouder|gedeputeerde|gemeente|provincie)\s+(?=\w)", re.IGNORECASE)
_STRIKT_VOOR = re.compile(r"v[oó]{2}r|voor|before", re.IGNORECASE)
_ERVOOR = re.compile(r"(?:in|op|per|v[oó]{2}r|before|by|on|uiterlijk)\s+", re.IGNORECASE)


@dataclass
class Uitslag:
    """Counts over documents; what went wrong in words."""

    nodig: int = 0
    gevonden: int = 0
    eigenaars: int = 0
    termijnen: int = 0
    verzonnen: int = 0
    besluiten_nodig: int = 0
    besluiten: int = 0
    mis: list[str] = field(default_factory=list)

    def add(self, naam: str, voorstel: Voorstel, waarheid: dict[str, Any]) -> None:
        over = [actie for actie in voorstel.acties if actie.soort == "actiepunt"]
        for waar in waarheid["acties"]:
            actie = _closest((waar["citaat"], waar["tekst"], *waar["ook"]), over)
            if actie:
                over.remove(actie)
            if waar["nodig"]:
                self._judge(naam, waar, actie)
        self.verzonnen += len(over)
        self.mis += [f"{naam} invented: {actie.citaat[:80]}" for actie in over]
        for waar in waarheid["besluiten"]:
            if waar["nodig"]:
                self.besluiten_nodig += 1
                self.besluiten += _closest((waar["citaat"],), voorstel.besluiten) is not None

    def _judge(self, naam: str, waar: dict[str, Any], actie: Actie | None) -> None:
        self.nodig += 1
        if actie is None:
            self.mis.append(f"{naam} missed: {waar['citaat'][:80]}")
            return
        self.gevonden += 1
        goed = _same_owners(waar["eigenaars"], actie.eigenaars)
        self.eigenaars += goed
        if not goed:
            self.mis.append(f"{naam} owners {actie.eigenaars}, not {waar['eigenaars']}: {actie.citaat[:60]}")
        goed = _same_day(waar["termijn"], waar["termijn_tekst"], actie)
        self.termijnen += goed
        if not goed:
            self.mis.append(
                f"{naam} date {actie.termijn}, not {waar['termijn_tekst']!r}: {actie.citaat[:60]}"
            )


def _closest(citaten: Sequence[str], onder: Iterable[T]) -> T | None:
    beste = max(onder, key=lambda kandidaat: _alike(citaten, kandidaat.citaat), default=None)
    return beste if beste and _alike(citaten, beste.citaat) >= _ALIKE else None


def _alike(citaten: Sequence[str], ander: str) -> float:
    ander = _folded(ander)
    return max(
        fuzz.partial_ratio(a, ander) if min(len(a), len(ander)) > 12 else fuzz.ratio(a, ander)
        for a in map(_folded, citaten)
    )


def _folded(tekst: str) -> str:
    return " ".join(re.sub(r"[^\w ]", " ", tekst.lower()).split())


def _same_owners(waar: Sequence[str], gelezen: Sequence[str]) -> bool:
    """First name, family name, initials or the whole name: any order."""
    return len(waar) == len(gelezen) and all(any(_is_same(naam, ander) for ander in gelezen) for naam in waar)


def _is_same(naam: str, gelezen: str) -> bool:
    """An office or kind before the name is only left out where the other has none."""
    kaal = naam if _AMBT.search(gelezen) else _AMBT.sub("", naam)
    return not {_folded(_core(naam)), _folded(_core(kaal))}.isdisjoint(_ways(gelezen))


def _core(naam: str) -> str:
    """The name without what is said before or behind it: 'Dhr. Vos', 'De secretaris', 'Anna (COA)'."""
    kaal = re.sub(
        r"\([^)]*\)|\b(?:mw|dhr|mevr|mevrouw|de heer|mrs?|ms|dr)\b\.?", "", naam, flags=re.I
    ).strip()
    return re.sub(r"^(?:de|het|onze|alle)\s+(?=\w)", "", kaal, flags=re.I)


def _ways(naam: str) -> set[str]:
    """How `naam` can be printed: in whole, its first words ('Dirk-Jan', 'Jan Jaap', 'Anna B'), its last
    ('De Boer'), with the first letter for the first word ('A. de Boer'), its letters; of a title alone ('Mw')
    nothing else."""
    delen = [deel for deel in re.split(r"[\s-]+", naam) if deel]
    woorden = _folded(_core(naam)).split()
    letters = "".join(deel[0] for deel in delen).lower()
    voor = {" ".join(woorden[:i]) for i in range(1, len(woorden) + 1)}
    met_letter = {f"{woorden[0]} {woorden[-1][0]}"} if len(woorden) > 1 else set()
    achter = {" ".join(woorden[i:]) for i in range(len(woorden))}
    na_letter = {f"{woorden[0][0]} {' '.join(woorden[1:])}"} if len(woorden) > 1 else set()
    return {*voor, *met_letter, letters, *achter, *na_letter}


def _same_day(termijn: str | None, tekst: str | None, actie: Actie) -> bool:
    gedrukt = actie.termijn_tekst or ""
    als_gedrukt = _day_words(gedrukt) == _day_words(tekst or "")
    if termijn is None:
        return actie.termijn is None or als_gedrukt  # 'over twee weken' may be reckoned
    dag = date.fromisoformat(termijn)
    goed = {dag}
    if _STRIKT_VOOR.match(tekst or "") or (als_gedrukt and _STRIKT_VOOR.match(gedrukt)):
        goed.add(dag - timedelta(days=1))
    return actie.termijn in goed or (actie.termijn is None and als_gedrukt)


def _day_words(tekst: str) -> str:
    """The words of a day without the one before them: 'in mei' and 'mei' are one."""
    return _folded(_ERVOOR.sub("", tekst))
