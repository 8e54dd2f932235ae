"""From a name in the text to the attendee who is meant, also when it is spelled another way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from bot.verslag.plaatsen import fold_name
from bot.verslag.voorstel import Deelnemer
from bot.verslag.woorden import TUSSENVOEGSEL

_VOORVOEGSELS = re.compile(rf"(?:{TUSSENVOEGSEL}\s+)+")
_INITIALEN = re.compile(r"^(?:[A-Z]\.\s?)+")


@dataclass(frozen=True)
class Treffer:
    """An attendee found; `variant` when the text writes the name, or the form of address, another way."""

    deelnemer: Deelnemer
    variant: bool


def gender(aanhef: str | None) -> str | None:
    if aanhef is None:
        return None
    return "v" if aanhef.lower().startswith("m") else "m"


def _surname(naam: str) -> str:
    """The core of a family name: no initials, no 'van der', folded."""
    return fold_name(_VOORVOEGSELS.sub("", _INITIALEN.sub("", naam)))


class Namenlijst:
    """The attendance list, asked by name. Never picks between two people: no answer then."""

    def __init__(self, deelnemers: Iterable[Deelnemer]) -> None:
        self._naar_naam: dict[str, list[Deelnemer]] = defaultdict(list)
        self._naar_kern: dict[str, list[Deelnemer]] = defaultdict(list)
        for deelnemer in deelnemers:
            if deelnemer.naam:
                woorden = fold_name(_INITIALEN.sub("", deelnemer.naam)).split()
                for begin in range(min(len(woorden), 4)):
                    self._naar_naam[" ".join(woorden[begin:])].append(deelnemer)
                self._naar_kern[_surname(deelnemer.naam)].append(deelnemer)
        self._cache: dict[tuple[str, str | None, str | None], Treffer | None] = {}

    def find(self, naam: str, aanhef: str | None = None, organisatie: str | None = None) -> Treffer | None:
        sleutel = (naam, gender(aanhef), organisatie)
        if sleutel not in self._cache:
            self._cache[sleutel] = self._find(*sleutel)
        return self._cache[sleutel]

    def _find(self, naam: str, geslacht: str | None, organisatie: str | None) -> Treffer | None:
        gelijk = self._naar_naam.get(fold_name(_INITIALEN.sub("", naam)), [])
        if gelijk:
            passend = _fitting(gelijk, geslacht, organisatie)
            if len(passend) == 1:
                return Treffer(passend[0], variant=False)
            return Treffer(gelijk[0], variant=True) if len(gelijk) == 1 and not passend else None
        passend = _fitting(self._near(_surname(naam)), geslacht, organisatie)
        return Treffer(passend[0], variant=True) if len(passend) == 1 else None

    def _near(self, kern: str) -> list[Deelnemer]:
        """Attendees whose family name lies one slip away (two in a long name); short names must be equal."""
        if len(kern) < 5:
            return self._naar_kern.get(kern, [])
        grens = 2 if len(kern) >= 9 else 1
        dichtbij = process.extract(
            kern, self._naar_kern.keys(), scorer=DamerauLevenshtein.distance, score_cutoff=grens, limit=5
        )
        return [deelnemer for treffer in dichtbij for deelnemer in self._naar_kern[treffer[0]]]


def _fitting(deelnemers: list[Deelnemer], geslacht: str | None, organisatie: str | None) -> list[Deelnemer]:
    return [
        deelnemer
        for deelnemer in deelnemers
        if geslacht in (None, gender(deelnemer.aanhef) or geslacht)
        and (organisatie is None or _belongs(deelnemer, organisatie))
    ]


def _belongs(deelnemer: Deelnemer, organisatie: str) -> bool:
    eigen = {
        fold_name(deel) for deel in (deelnemer.organisatie, deelnemer.delegatie, *deelnemer.rollen) if deel
    }
    return not eigen or fold_name(organisatie) in eigen
