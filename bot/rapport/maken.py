"""A report as it may leave the house: no name that is not public, set as Word and PDF, both read back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.publicatie import lakken
from bot.publicatie import maken as publicatie
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Gelakt, Lak
from bot.publicatie.maken import Bestand
from bot.texts import rapport as texts
from bot.uitvoer import vastgelegd
from bot.uitvoer.blad import Alinea, Blad

_FIGURES = re.compile(r"[0-9.()\s]*[0-9][.()]*\s[0-9.()\s]*")
_JOINTS = re.compile(r"[.()\s]")
MOST_ROUNDS = 5  # a doubt that is left out may bring another to light


@dataclass(frozen=True)
class Gemaakt:
    """`weggelaten`: what was left out of its texts; `twijfels`: words that were, as they may be a name;
    `leesbaar`: what may not be read and yet can be in the files: then it does not go out."""

    blad: Blad
    bestanden: tuple[Bestand, ...]
    weggelaten: tuple[Lak, ...]
    twijfels: tuple[str, ...]
    leesbaar: tuple[str, ...]


def make(page: Blad, kaart: Namenkaart, name: str) -> Gemaakt:
    """`kaart` is for this report alone: what may be a name is judged in it. `name` is that of the files,
    without the ending. Seconds of work: not on the loop."""
    found, doubts = _without_names(page, kaart)
    count = sum(mask.aantal for mask in found.lakken)
    *others, about = found.blad.onderdelen
    told = replace(about, delen=(*about.delen, Alinea(texts.left_out(count))))
    found.blad = replace(found.blad, onderdelen=(*others, told))
    files = publicatie.files(found.blad, name)
    leaks = _not_of_the_table(publicatie.leaks(files, kaart, found), found.blad)
    return Gemaakt(found.blad, tuple(files), found.lakken, doubts, leaks)


def counted(masks: Sequence[Lak]) -> Mapping[str, int]:
    """How often what was left out, by kind."""
    found: dict[str, int] = {}
    for mask in masks:
        found[mask.soort] = found.get(mask.soort, 0) + mask.aantal
    return found


def _not_of_the_table(leaks: Sequence[str], page: Blad) -> tuple[str, ...]:
    """Without figures of cells side by side that together look like the number of somebody ('080 240 240 0'):
    every text of the page was looked through by itself, and what is a number stands in one."""
    digits = [_JOINTS.sub("", text) for text in vastgelegd.texts(page)]
    return tuple(
        leak
        for leak in leaks
        if not _FIGURES.fullmatch(leak) or any(_JOINTS.sub("", leak) in text for text in digits)
    )


def _without_names(page: Blad, kaart: Namenkaart) -> tuple[Gelakt, tuple[str, ...]]:
    """Nobody is asked here, so what may be a name and was not judged is left out."""
    doubts: dict[str, str] = {}
    found = lakken.lak(page, kaart)
    for _ in range(MOST_ROUNDS):
        if not found.twijfels:
            break
        doubts |= {doubt.sleutel: doubt.vorm for doubt in found.twijfels}
        kaart.oordelen |= dict.fromkeys(doubts, True)
        found = lakken.lak(page, kaart)
    return found, tuple(dict.fromkeys(doubts.values()))
