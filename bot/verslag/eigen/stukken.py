"""What a meeting is made of, alike for a register and for a file, and how the two differ."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from bot.verslag.eigen.typografie import plain

Soort = Literal["vergadering", "agendapunt", "deelnemer", "actie", "besluit", "notitie"]
Aard = Literal["gewijzigd", "nieuw", "verdwenen"]
Waarde = str | date | time | bool | tuple[str, ...] | None  # a tuple holds names


@dataclass(frozen=True)
class Stuk:
    """One thing, with its fields by name.

    `herken` is the text it is recognised by when its number is gone, `groep` what it stands under. Of a file
    `velden` has only what the file says, and `plek` is its place in the proposal, from 0. Of a register `id`
    and `versie` are of the row; `toen` are the fields as the draft had them, and `later`: it was not in the
    draft. `telt`: its absence would mean something. `is_gewist`: it is out of sight. `blijft`: no file ends
    it.
    """

    soort: Soort
    herken: str
    velden: Mapping[str, Waarde]
    plek: int = 0
    nummer: int | None = None
    groep: str = ""
    id: int = 0
    versie: int = 0
    toen: Mapping[str, Waarde] | None = None
    later: bool = False
    telt: bool = True
    is_gewist: bool = False
    blijft: bool = False
    elders: str | None = None  # of a file: its text at a second place
    alleen_tekst: bool = False  # of a file: it is no longer in the list, only in the running text

    @property
    def draft(self) -> Mapping[str, Waarde]:
        """The fields as the draft had them, as far as is known."""
        return self.velden if self.toen is None else self.toen


@dataclass(frozen=True)
class Veldverschil:
    """`was` is what the register says now. `botst`: that is not what the draft said (`toen`), so two people
    changed it."""

    veld: str
    was: Waarde
    wordt: Waarde
    toen: Waarde = None
    botst: bool = False


@dataclass(frozen=True)
class Verschil:
    """One thing that is not in the file as in the register. `bekend` is None for what is new, `gelezen` for
    what is no longer there. `opmerkingen` are keys of texts/verschillen.py."""

    aard: Aard
    bekend: Stuk | None = None
    gelezen: Stuk | None = None
    velden: tuple[Veldverschil, ...] = ()
    botst: bool = False
    opmerkingen: tuple[str, ...] = ()
    kreeg: int | None = None

    @property
    def stuk(self) -> Stuk:
        found = self.bekend or self.gelezen
        assert found
        return found

    @property
    def sleutel(self) -> str:
        """What names it while the register and the file stay what they are: 'actie-12', 'notitie+3'."""
        if self.bekend:
            return f"{self.bekend.soort}-{self.bekend.id}"
        return f"{self.stuk.soort}+{self.stuk.plek}"

    @property
    def afdruk(self) -> str:
        """Sixteen signs that are others as soon as anything of it is: who confirmed one, confirmed this."""
        said = (self.sleutel, self.aard, self.botst, self.bekend.versie if self.bekend else 0)
        fields = [(each.veld, each.was, each.wordt) for each in self.velden]
        new = sorted(self.gelezen.velden.items()) if self.gelezen and not self.bekend else []
        return hashlib.sha256(repr((said, fields, new)).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Vergelijking:
    """`gelijk`: how many things are as they were. `dubbel`: what stands in the file twice, in full."""

    verschillen: tuple[Verschil, ...] = ()
    gelijk: int = 0
    dubbel: tuple[str, ...] = field(default=())


def same(one: Waarde, other: Waarde, *, spaced: bool = True) -> bool:
    """Whether two values say the same: texts but for typography, names in any order. Not `spaced`: whatever
    white space stands in them."""
    if isinstance(one, tuple) or isinstance(other, tuple):
        return _names(one, spaced=spaced) == _names(other, spaced=spaced)
    if isinstance(one, str) or isinstance(other, str):
        return _spaced(_shown(one), spaced) == _spaced(_shown(other), spaced)
    return one == other or (one in (None, False) and other in (None, False))


def _names(value: Waarde, *, spaced: bool) -> frozenset[str]:
    each = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    return frozenset(_spaced(plain(name), spaced).casefold() for name in each if name)


def _spaced(text: str, spaced: bool) -> str:
    return text if spaced else "".join(text.split())


def _shown(value: Waarde) -> str:
    if value is None or value is False:
        return ""
    return plain(value) if isinstance(value, str) else str(value)
