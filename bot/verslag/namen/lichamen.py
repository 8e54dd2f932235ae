"""Whose a name is by the body that stands with it: 'Visser (COA)', 'Visser van het COA', 'Visser, Velsen'."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.verslag.namen.namenlijst import Namenlijst, is_of, is_surname
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.voorstel import Deelnemer

_HAAKJE = re.compile(r"\s*\((?P<van>[^()]{1,40})\)")
_VAN = re.compile(r"(?P<naam>\S.{0,60}?)\s(?:van|namens|vanuit)\s(?:(?:het|de)\s)?(?P<van>\S.{0,40})")
_GEMEENTE = re.compile(r"^(?:de\s+)?gemeente\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Metlichaam:
    """A name and the body with it; `erachter` is how far the brackets reach behind the name."""

    naam: str
    lichaam: str
    erachter: int = 0


class Lichamen:
    """The attendance list, asked by name and body."""

    def __init__(self, namenlijst: Namenlijst, plaatsen: Plaatsen, aan_tafel: Collection[str]) -> None:
        self._namenlijst = namenlijst
        self._plaatsen = plaatsen
        self._aan_tafel = aan_tafel

    def split(self, naam: str, aanhef: str | None = None, erachter: str = "") -> Metlichaam | None:
        """The body in the words of a name, or between the brackets behind it; None without one."""
        van = None if self._namenlijst.find(naam, aanhef) else _VAN.fullmatch(naam)
        haak = None if van else _HAAKJE.match(erachter)
        if van:
            met = Metlichaam(van["naam"], van["van"])
        elif haak:
            met = Metlichaam(naam, haak["van"], haak.end())
        else:
            return None
        return met if self._is_body(met) else None

    def name(self, lichaam: str) -> str:
        return self._plaatsen.organisation(lichaam) or _GEMEENTE.sub("", lichaam)

    def is_of_another(self, naam: str, lichaam: str) -> bool:
        """Whether nobody of this surname in the list can be meant: each surely comes for another body."""
        mensen = self._namenlijst.with_name(naam)
        return (
            bool(mensen)
            and is_surname(naam)
            and self._is_known(lichaam)
            and not any(self._may_be_of(een, lichaam) for een in mensen)
        )

    def comes_for(self, naam: str, lichaam: str) -> bool:
        """Whether the list has somebody of this name who comes for this body, or, of a municipality, may."""
        plaats = self._plaatsen.place(lichaam)
        if not self._is_known(lichaam) and lichaam not in self._aan_tafel:
            return False
        return any(
            self._may_be_of(een, lichaam) if plaats and plaats.gemeente else self._is_of(een, lichaam)
            for een in self._namenlijst.with_name(naam)
        )

    def in_office(self, naam: str) -> Deelnemer | None:
        """The alderman or mayor, of several that are called so: who comes for no organisation."""
        mensen = self._namenlijst.called(naam)
        vrij = [
            een
            for een in mensen
            if not any(self._plaatsen.organisation(van) for van in (een.organisatie, een.delegatie) if van)
        ]
        return vrij[0] if len(mensen) > 1 and len(vrij) == 1 else None

    def _is_body(self, met: Metlichaam) -> bool:
        """Whether the words name a body: one of the configuration, or of who is called so in the list."""
        lichaam = self.name(met.lichaam)
        if self._plaatsen.organisation(lichaam) or self._plaatsen.place(lichaam):
            return True
        return any(is_of(een, lichaam) for een in self._namenlijst.called(met.naam))

    def _is_known(self, lichaam: str) -> bool:
        """Whether it is a body by its name; 'secretaris' is what somebody does."""
        naam = self.name(lichaam)
        known = self._plaatsen.organisation(naam) or self._plaatsen.place(naam)
        return bool(known) and any(map(str.isupper, lichaam))

    def _is_of(self, een: Deelnemer, lichaam: str) -> bool:
        return any(self._plaatsen.overlap(van, lichaam) for van in self._bodies(een))

    def _may_be_of(self, een: Deelnemer, lichaam: str) -> bool:
        return not self._bodies(een) or self._is_of(een, lichaam)

    def _bodies(self, een: Deelnemer) -> list[str]:
        """What the list says that somebody comes for; a word without a capital is what he does there."""
        van = [deel for deel in (een.organisatie or "").split(", ") if any(map(str.isupper, deel))]
        delegatie = een.delegatie if een.delegatie and self._plaatsen.is_delegation(een.delegatie) else None
        return [*van, *([delegatie] if delegatie else [])]
