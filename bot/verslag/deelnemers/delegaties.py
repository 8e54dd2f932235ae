"""A table of who was there below the title of minutes, with no word for it, each row of a body: 'Provincie |
mw. Visser (voorzitter); dhr. Bos' above 'Walcheren | dhr. Mol (Veere) [afwezig]'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.labelrijen import (
    LABEL,
    NIETS,
    NIEUWE_REGEL,
    are_people,
    is_body,
    is_surely_somebody,
)
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG
from bot.verslag.taal.woorden import TITEL

_BOVENAAN = 8  # lines with text, above which such a table stands
_KOP = 40  # lines below it in which a list may say who was there
_MINSTENS = 3  # rows
_LICHAMEN = 2  # of them, surely of a body, where no cell holds more people
# What people have to do with a paper rather than of whom they are: 'Opdrachtgever | mw. Visser (COA)'.
_TAAK = re.compile(
    r"\b(?:\w*(?:gever|nemer|leider|lezer)|opsteller|steller|auteurs?|eigenaar|beheerder|aan|cc|kopie|van|voor|door|via"
    r"|contact\w*|aanspreek\w*|versie|status|volgende?|vorige?|ter|bereikbaar\w*|portefeuille\w*|vervang\w*|piket\w*)\b",
    re.IGNORECASE,
)
# Above people who are of it, or to whom it goes: '## Contactpersonen', 'Verzonden aan:', 'Leden per regio';
# of the header itself only what minutes are called, or when and where it was.
_ERBOVEN = re.compile(r"##|.{0,200}:$")
_HOOFD = re.compile(
    r"\d|\b(?:verslag|notulen|besluitenlijst|datum|plaats|locatie|minutes)\b|\w*(?:overleg|vergadering|tafel|groep|raad)\b",
    re.IGNORECASE,
)
_ER_OF_NIET = re.compile(rf"{AANWEZIG}|{AFWEZIG}", re.IGNORECASE)
_BIJ_NAAM = re.compile(r"\([^()]{1,60}\)|\[[^\[\]]{1,30}\]")
_TUSSEN = re.compile(rf"[,;]\s+|\s+(?:en|and)\s+(?={TITEL}\s|[A-ZÀ-Þ])")
_STAND = re.compile(r"\s*\[(?P<stand>[a-zà-ÿ][^\[\]]{1,30})\]")


def of_bodies(
    rijen: Sequence[Sequence[str]], boven: Sequence[Regel], onder: Sequence[Regel]
) -> list[tuple[int, str]]:
    """The rows as lines behind 'Aanwezig:', each with its place; none of any other table, or where a label
    in the lines `boven` or `onder` the table says who was there."""
    gevuld = [regel for regel in boven if regel.kaal]
    lager = [regel for regel in onder if regel.kaal][:_KOP]
    if not 0 < len(gevuld) <= _BOVENAAN or _ERBOVEN.match(gevuld[-1].kaal):
        return []
    if not _HOOFD.search(gevuld[-1].kaal):
        return []
    if any(map(_says_who_was_there, (*gevuld, *lager))):
        return []
    gevonden: list[tuple[int, str, list[str]]] = []
    erbij: list[tuple[int, str]] = []
    for plek, rij in enumerate(rijen):
        van, *mensen = [cel.strip(" *_") for cel in rij] or [""]
        van = van.rstrip(" :") or (gevonden[-1][1] if gevonden else "")  # below a body, one more of it
        mensen = [cel for cel in mensen if not NIETS.fullmatch(cel)]
        if LABEL.fullmatch(van):
            erbij.append((plek, "\t".join((van, *mensen))))  # 'Datum | 3 mei'
            continue
        wie = [een for cel in mensen for een in _one_by_one(cel)]
        if len(mensen) > 1 or not van[:1].isupper() or _TAAK.search(van) or not _are_people(wie):
            return []
        gevonden += [(plek, van, wie)] if wie else []
    allen = [een for _, _, wie in gevonden for een in wie]
    van_lichaam = sum(is_body(van) for _, van, _ in gevonden)
    meer = len(allen) > len(gevonden)  # in one cell
    if (
        len(gevonden) < _MINSTENS
        or not all(map(is_surely_somebody, allen))
        or van_lichaam < (1 if meer else _LICHAMEN)
    ):
        return []
    lijst = [(plek, f"Aanwezig: {van}: {'; '.join(wie)}") for plek, van, wie in gevonden]
    return sorted([*erbij, *lijst])


def _says_who_was_there(regel: Regel) -> bool:
    etiket = ETIKET.match(regel.inhoud)
    return bool(etiket and _ER_OF_NIET.fullmatch(etiket["soort"]))


def _one_by_one(cel: str) -> list[str]:
    """The people of a cell, each with what is in brackets behind him in round ones."""
    heel = NIEUWE_REGEL.sub("; ", cel)
    plat = _BIJ_NAAM.sub(lambda haak: "_" * len(haak[0]), heel)
    delen, begin = [], 0
    for grens in (*_TUSSEN.finditer(plat), None):
        eind = grens.start() if grens else len(heel)
        delen.append(_STAND.sub(r" (\g<stand>)", heel[begin:eind].strip()))
        begin = grens.end() if grens else eind
    return [deel for deel in delen if deel]


def _are_people(wie: Sequence[str]) -> bool:
    return all(are_people(_BIJ_NAAM.sub("", een).strip()) for een in wie)
