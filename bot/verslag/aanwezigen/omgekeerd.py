"""Names with the family name first, as others have them: 'Bos, T.B. van den' → 'T.B. van den Bos'.

Letters behind a comma tell so; a first name does so where most of the list have one behind the comma, and
most of them brackets behind it with of whom they are: 'Visser, Velsen; Bos, Beek' are two of a place each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.schrift import listed
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import ROLLEN
from bot.verslag.taal.woorden import TITEL, TUSSENVOEGSEL

_MINSTENS = 2  # people with a first name behind the comma
_LABEL = re.compile(r"(?P<voor>[^:;|,]{2,60}:\s{1,20}|[-*•\s]{0,9})(?P<wie>\S.*)")
_SNEDE = re.compile(r"(?:\s{0,9};\s{0,9}|\s\|\s{1,9})(?![^()]{0,80}\))")
_WOORD = r"[A-ZÀ-ÞĀ-ɏ][\w'’-]{1,30}"
_ACHTER = rf"(?P<achter>(?:{TUSSENVOEGSEL}\s){{0,3}}{_WOORD}(?:\s{_WOORD})?)"
_NA = (
    rf"(?P<tussen>(?:\s{TUSSENVOEGSEL}){{0,3}})(?P<titel>(?:\s\(?(?:{TITEL})\)?)?)"
    r"(?P<haak>(?:\s?\([^()]{1,80}\)){0,3})[.,]?"
)
_MET_LETTERS = re.compile(rf"{_ACHTER},\s(?P<voor>(?:[A-ZÀ-Þ][a-zj]?\.\s?){{1,5}})(?<!\s){_NA}")
_MET_VOORNAAM = re.compile(
    rf"{_ACHTER},\s(?P<voor>[A-ZÀ-ÞĀ-ɏ][a-zà-ÿĀ-ɏ]{{1,20}}(?:-[A-Z][a-z]{{1,20}})?){_NA}"
)
_TITEL_IN_HAAK = re.compile(rf"\s?\((?P<titel>{TITEL})\)")


def names_turned(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; in the lists of who was there, or was not, with the family name behind."""
    lijst = frozenset(listed(regels))
    voornamen = _have_first_names([regel.kaal for plek, regel in enumerate(regels) if plek in lijst])
    for plek, regel in enumerate(regels):
        tekst = _turned(regel.tekst, voornamen=voornamen) if plek in lijst and "," in regel.tekst else None
        yield Regel(regel.nummer, tekst) if tekst else regel


def _have_first_names(lijst: Sequence[str]) -> bool:
    delen = [deel for tekst in lijst if (met := _LABEL.fullmatch(tekst)) for deel in _SNEDE.split(met["wie"])]
    leden = [lid for deel in delen if (lid := _MET_VOORNAAM.fullmatch(deel))]
    zeker = [lid for lid in leden if lid["tussen"] or _says_of_whom(lid["haak"])]
    return len(leden) >= _MINSTENS and 2 * len(zeker) > len(leden) and 2 * len(leden) > len(delen)


def _says_of_whom(haak: str) -> bool:
    delen = re.findall(r"\(([^()]{1,80})\)", haak)
    return any(deel and not ROLLEN.fullmatch(deel) for deel in delen)


def _turned(tekst: str, *, voornamen: bool) -> str | None:
    met = _LABEL.fullmatch(tekst)
    if met is None:
        return None
    delen = _SNEDE.split(met["wie"])
    leden = [
        _MET_LETTERS.fullmatch(deel) or (_MET_VOORNAAM.fullmatch(deel) if voornamen else None)
        for deel in delen
    ]
    if 2 * sum(lid is not None for lid in leden) <= len(delen):
        return None
    return met["voor"] + "; ".join(_one(lid) if lid else deel for lid, deel in zip(leden, delen, strict=True))


def _one(lid: re.Match[str]) -> str:
    haken = lid["haak"].replace(";", ",")
    titel = _TITEL_IN_HAAK.search(f"{lid['titel']}{haken}")
    haken = _TITEL_IN_HAAK.sub("", haken)
    voor = f"{titel['titel']} " if titel else ""
    return f"{voor}{lid['voor'].strip()}{lid['tussen']} {lid['achter']}{haken}"
