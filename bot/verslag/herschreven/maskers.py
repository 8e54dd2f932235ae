"""Names that were taken out: '[naam]', 'xxx', 'mevrouw X', '█████', 'ambtenaar A', '5.1.2e'.

Whoever was masked does what is his, and no rule should have to know what masks look like. Before anything
else reads the minutes each mask becomes a name that nobody has, which every rule knows as somebody who was
there; what is proposed says again what stood there. Only the list of who was there is read as printed: in it
a mask is nobody. The body in a mask or behind it owns the point: '[ambtenaar COA]', '[naam] van het COA'.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import accumulate, product
from typing import Any

from bot.verslag.bron.regels import Regel, source_lines
from bot.verslag.herschreven.maskervormen import IS_CODE, MASKER, body_of
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.voorstel import Deelnemer, Regels, Voorstel

_MEDEKLINKERS = "bdfgklmnprstvz"
_BEGIN = "Quv"  # no name or word begins so, and no rule takes it for a verb


@dataclass(frozen=True)
class Maskers:
    """The text with names for masks. `namen`: what first stood for each; `gedrukt`: what stands for it on a
    line; `van`: the body of whom it is, where the minutes say so."""

    tekst: str
    namen: Mapping[str, str]
    gedrukt: Mapping[tuple[int, str], str]
    van: Mapping[str, str]

    @property
    def people(self) -> tuple[Deelnemer, ...]:
        """The masked, as somebody who was there."""
        return tuple(Deelnemer(None, None, naam, None, (), "aanwezig", gelakt=True) for naam in self.namen)

    def lines(self, regels: Iterable[Regel]) -> tuple[Regel, ...]:
        """The lines as they were printed."""
        return tuple(Regel(een.nummer, self.printed(een.tekst, (een.nummer, een.nummer))) for een in regels)

    def printed(self, tekst: str, regels: Regels | None = None) -> str:
        if _BEGIN not in tekst:
            return tekst
        van = range(regels[0], regels[1] + 1) if regels else ()
        for naam, eerste in self.namen.items():
            if naam in tekst:
                hier = (self.gedrukt[n, naam] for n in van if (n, naam) in self.gedrukt)
                tekst = tekst.replace(naam, next(hier, eerste))
        return tekst

    def as_printed(self, voorstel: Voorstel, plaatsen: Plaatsen) -> Voorstel:
        """All that is proposed, in the words of the minutes."""
        if not self.namen:
            return voorstel
        acties = tuple(
            replace(een, eigenaars=self._owners(een.eigenaars, plaatsen)) for een in voorstel.acties
        )
        heel: Voorstel = self._in_words(replace(voorstel, acties=acties), None)
        return heel

    def _owners(self, namen: Sequence[str], plaatsen: Plaatsen) -> tuple[str, ...]:
        """The masked by what was printed, or by the body that he is of. A code of the law is the same for
        everybody: beside a name it says nothing."""
        codes = [naam for naam in namen if IS_CODE.search(self.namen.get(naam, ""))]
        alleen = len(codes) == len(namen)
        over = [naam for naam in namen if alleen or naam not in codes or naam in self.van]
        return tuple(dict.fromkeys(self._owner(naam, plaatsen) for naam in over))

    def _owner(self, naam: str, plaatsen: Plaatsen) -> str:
        van = self.van.get(naam)
        return plaatsen.organisation(van) or van if van else self.printed(naam)

    def _in_words(self, een: Any, regels: Regels | None) -> Any:
        if isinstance(een, str):
            return self.printed(een, regels)
        if isinstance(een, tuple):
            return tuple(self._in_words(deel, regels) for deel in een)
        if not is_dataclass(een) or isinstance(een, type):
            return een
        van = getattr(een, "regels", None) or regels
        return replace(
            een, **{veld.name: self._in_words(getattr(een, veld.name), van) for veld in fields(een)}
        )


def with_names(text: str) -> Maskers:
    """The text, every mask a name; the same one wherever the same mask stands."""
    tekst = "\n".join(source_lines(text))
    if _BEGIN in tekst:
        return Maskers(text, {}, {}, {})
    einden = list(accumulate(len(regel) + 1 for regel in tekst.split("\n")))
    nieuw = ("".join((_BEGIN, een, "a", ander, "a")) for een, ander in product(_MEDEKLINKERS, repeat=2))
    van_masker: dict[str, str] = {}
    namen: dict[str, str] = {}
    gedrukt: dict[tuple[int, str], str] = {}
    van: dict[str, str] = {}

    def name(masker: re.Match[str]) -> str:
        sleutel = " ".join(masker[0].casefold().rstrip(".").split())
        heel = " ".join(masker[0].split())
        if sleutel not in van_masker:
            naam = next(nieuw, "")
            if not naam:
                return masker[0]
            van_masker[sleutel] = naam
            namen[naam] = heel
            if lichaam := body_of(masker):
                van[naam] = lichaam
        naam = van_masker[sleutel]
        gedrukt.setdefault((bisect_right(einden, masker.start()) + 1, naam), heel)
        return naam + "\n" * masker[0].count("\n")

    tekst = MASKER.sub(name, tekst)
    return Maskers(tekst if namen else text, namen, gedrukt, van)
