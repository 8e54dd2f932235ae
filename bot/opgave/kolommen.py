"""The sheets as they are filled in: their columns, in order. Template, file, form and export are of this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.config.names import squeeze
from bot.opgave.regels import Blad
from bot.texts import opgave_cellen as texts

Vorm = Literal["gebied", "gemeente", "cyclus", "getal", "datum", "naam", "type", "status", "ja/nee", "bron"]


@dataclass(frozen=True)
class Kolom:
    """`veld`: what a line and a form call it. `ook`: other headings that are understood."""

    kop: str
    veld: str
    vorm: Vorm
    nodig: bool = True
    ook: tuple[str, ...] = ()

    @property
    def uitleg(self) -> str:
        return texts.EXPLAINED[self.vorm if self.veld not in texts.EXPLAINED else self.veld]

    def is_called(self, heading: str) -> bool:
        return squeeze(heading) in {squeeze(name) for name in (self.kop, *self.ook)}


_CYCLUS = Kolom("cyclus", "cyclus", "cyclus", ook=("ronde",))
_AMV = Kolom("waarvan amv", "amv", "getal", nodig=False, ook=("amv", "amv-plaatsen"))
_PEILDATUM = Kolom("peildatum", "peildatum", "datum", ook=("stand per",))
_BRON = Kolom("bron", "bron", "bron")

KOLOMMEN: dict[Blad, tuple[Kolom, ...]] = {
    "opgave": (
        Kolom("gebied", "gebied", "gebied", ook=("gemeente", "naam gemeente")),
        _CYCLUS,
        Kolom("plaatsen", "plaatsen", "getal", ook=("opgave", "aantal", "aantal plaatsen")),
        _AMV,
        _PEILDATUM,
        _BRON,
    ),
    "locaties": (
        Kolom("gemeente", "gemeente", "gemeente"),
        Kolom("locatie", "naam", "naam", ook=("naam", "naam locatie")),
        Kolom("type", "soort", "type", nodig=False, ook=("soort",)),
        Kolom("status", "status", "status"),
        Kolom("capaciteit", "capaciteit", "getal", ook=("plaatsen", "aantal plaatsen")),
        _AMV,
        Kolom("begin", "begin", "datum", nodig=False, ook=("begindatum", "start", "van")),
        Kolom("eind", "eind", "datum", nodig=False, ook=("einddatum", "einde", "tot en met")),
        Kolom("telt mee", "telt_mee", "ja/nee", nodig=False, ook=("duurzaam", "telt")),
        _PEILDATUM,
        _BRON,
    ),
    "uitruil": (
        Kolom("van", "van", "gemeente", ook=("van gemeente",)),
        Kolom("naar", "naar", "gemeente", ook=("naar gemeente",)),
        _CYCLUS,
        Kolom("plaatsen", "plaatsen", "getal", ook=("aantal", "aantal plaatsen")),
        _PEILDATUM,
        _BRON,
    ),
}
