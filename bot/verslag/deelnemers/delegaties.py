"""A table of who was there below the title of minutes, with no word for it, each row of a body: 'Provincie |
mw. Visser (voorzitter); dhr. Bos' above 'Walcheren | dhr. Mol (Veere) [afwezig]'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.labelrijen import LABEL, NIEUWE_REGEL, are_people, is_body, is_surely_somebody
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG

_BOVENAAN = 8  # lines with text, above which such a table stands
_KOP = 40  # lines below it in which a list may say who was there
_MINSTENS = 3  # rows
# What people have to do with a paper rather than of whom they are: 'Opdrachtgever | mw. Visser (COA)'.
_TAAK = re.compile(
    r"\b(?:\w*(?:gever|nemer|leider|lezer)|opsteller|steller|auteurs?|eigenaar|beheerder|aan|cc|kopie|van|voor|door|via"
    r"|contact\w*|aanspreek\w*|versie|status|volgende?|vorige?|ter|bereikbaar\w*|portefeuille\w*|vervang\w*|piket\w*)\b",
    re.IGNORECASE,
)
# Above people who are of it, or to whom it goes: '## Contactpersonen', 'Verzonden aan:'.
_ERBOVEN = re.compile(r"##|.{0,200}:$")
_ER_OF_NIET = re.compile(rf"{AANWEZIG}|{AFWEZIG}", re.IGNORECASE)
_BIJ_NAAM = re.compile(r"\([^()]{1,60}\)|\[[^\[\]]{1,30}\]")
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
    if any(map(_says_who_was_there, (*gevuld, *lager))):
        return []
    gevonden: list[tuple[int, str, str]] = []
    erbij: list[tuple[int, str]] = []
    for plek, rij in enumerate(rijen):
        van, *mensen = [cel.strip() for cel in rij if cel.strip()] or [""]
        label = van.strip(" *_:")
        if mensen and LABEL.fullmatch(label):
            erbij.append((plek, "\t".join((van, *mensen))))  # 'Datum | 3 mei'
            continue
        if len(mensen) != 1 or _TAAK.search(label) or not label[:1].isupper() or not _hold_people(mensen[0]):
            return []
        gevonden.append((plek, label, mensen[0]))
    zeker = sum(all(map(is_surely_somebody, _one_by_one(cel))) for _, _, cel in gevonden)
    van_lichaam = sum(is_body(van) for _, van, _ in gevonden)
    meer = any(len(_one_by_one(cel)) > 1 for _, _, cel in gevonden)
    if len(gevonden) < _MINSTENS or zeker < len(gevonden) or van_lichaam < 1 + (not meer):
        return []
    lijst = [(plek, f"Aanwezig: {van}: {'; '.join(_one_by_one(cel))}") for plek, van, cel in gevonden]
    return sorted([*erbij, *lijst])


def _says_who_was_there(regel: Regel) -> bool:
    etiket = ETIKET.match(regel.inhoud)
    return bool(etiket and _ER_OF_NIET.fullmatch(etiket["soort"]))


def _one_by_one(cel: str) -> list[str]:
    """The people of a cell, each with what is in brackets behind him in round ones."""
    plat = _BIJ_NAAM.sub(lambda haak: "_" * len(haak[0]), NIEUWE_REGEL.sub("; ", cel))
    heel = NIEUWE_REGEL.sub("; ", cel)
    delen, begin = [], 0
    for grens in (*re.finditer(r"[,;]\s+", plat), None):
        eind = grens.start() if grens else len(heel)
        delen.append(_STAND.sub(r" (\g<stand>)", heel[begin:eind].strip()))
        begin = grens.end() if grens else eind
    return [deel for deel in delen if deel]


def _hold_people(cel: str) -> bool:
    return all(are_people(_BIJ_NAAM.sub("", deel).strip()) for deel in _one_by_one(cel))
