"""Who was there by a word at the end of each line, or a cross below 'aanwezig' or 'afwezig', as a list:
'Anna Visser, notulist: aanwezig' → 'Anna Visser (notulist)', '4  T. Bos   afwezig' → 'T. Bos (afwezig)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL

_BOVENAAN = 30  # lines in which the attendance begins
_MINSTENS = 2  # lines with a state; one may be a sentence
_NUMMER = (
    r"(?:(?:(?:[Hh]uis)?[Nn]r|[Nn]o|[Aa]pp|[Ww]oning)\.?\s?\d{1,4}[a-z]?[.):]?\s{1,9}"
    r"|\d{1,3}[.)]\s{1,9}|[-*•]\s{1,9})?"
)
_WEG = (
    r"(?:met\sbericht\s|met\skennisgeving\s)?(?:afwezig|afgemeld|verhinderd|afgezegd|verontschuldigd|ziek|absent)"
    r"|niet\s(?:aanwezig|verschenen)|a\.?m\.?k\.?|z\.?k\.?|excused"
)
_REGEL = re.compile(
    rf"{_NUMMER}(?P<naam>(?:{TITEL}\s)?{GRADEN}(?:{TITEL}\s)?{NAAM})(?P<haak>(?:\s?\([^()]{{1,60}}\))?)(?:,\s(?P<rol>[a-z][^,:;()]{{2,40}}?))?"
    rf"(?:\s?:\s{{1,9}}|\s{{2,60}}|\t\s{{0,9}}|\s[-–—]\s|\s?\.{{3,60}}\s?)(?:(?P<weg>(?i:{_WEG}))|(?i:aanwezig|present|online))\b(?P<rest>[^:]{{0,60}})"
)
_ALS = re.compile(r"\bals\s(?P<rol>[a-z]{3,20})$")
_LABEL = re.compile(
    r"[#*_\s]{0,6}(?:presentie(?:lijst)?|aan-?\s?(?:en|/)\s?afwezig(?:en|heid)?|aanwezig(?:en|heid)?(?:\s?(?:/|en)\s?afwezig(?:en|heid)?)?"
    r"|deelnemers(?:lijst)?|leden|attendance)[:*_\s]{0,6}",
    re.IGNORECASE,
)
# The head of two columns with a cross in one of them for each.
_KOLOMMEN = re.compile(
    r"\s{0,60}(?:(?:naam|namen|name)\b\s{2,60})?(?P<er>aanwezig|present)\s{2,60}(?P<weg>afwezig|absent|afgemeld)\s{0,60}",
    re.IGNORECASE,
)
_MET_KRUIS = re.compile(
    rf"\s{{0,20}}(?P<wie>(?:{TITEL}\s)?{NAAM}(?:\s?\([^()]{{1,60}}\))?)\s{{2,80}}(?P<kruis>[xXvV✓✔])\s*"
)


def with_states(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; the people below a label with the word behind each of them, or a cross, in brackets."""
    plek = 0
    while plek < len(regels):
        regel = regels[plek]
        plek += 1
        if plek > _BOVENAAN or not (_LABEL.fullmatch(regel.tekst) or _KOLOMMEN.fullmatch(regel.tekst)):
            yield regel
            continue
        leeg = plek < len(regels) and not regels[plek].kaal
        onder = list(takewhile(lambda een: een.kaal, regels[plek + leeg :]))
        leden = _by_cross(regel.tekst, onder) or _by_word(onder)
        if not leden:
            yield regel
            continue
        yield Regel(regel.nummer, "Aanwezig:")
        yield from leden
        plek += leeg + len(leden)


def _by_word(onder: Sequence[Regel]) -> list[Regel]:
    """The first lines that each end in a state; none where there are fewer than two."""
    gelezen = [_REGEL.fullmatch(een.kaal) for een in onder]
    leden = list(takewhile(lambda paar: paar[1] is not None, zip(onder, gelezen, strict=True)))
    if len(leden) < _MINSTENS:
        return []
    return [Regel(een.nummer, _in_brackets(lid)) for een, lid in leden if lid]


def _in_brackets(lid: re.Match[str]) -> str:
    als = _ALS.search(lid["rest"])
    erbij = (lid["rol"], als["rol"] if als else "", "afwezig" if lid["weg"] else "")
    return f"- {lid['naam']}{lid['haak']}" + "".join(f" ({deel})" for deel in erbij if deel)


def _by_cross(kop: str, onder: Sequence[Regel]) -> list[Regel]:
    """The lines with a cross below one of the two labels, whichever is nearest."""
    kolommen = _KOLOMMEN.fullmatch(kop)
    gelezen = [_MET_KRUIS.fullmatch(een.tekst) for een in onder]
    if not kolommen or len(onder) < _MINSTENS or not all(gelezen):
        return []
    er, weg = (sum(kolommen.span(naam)) // 2 for naam in ("er", "weg"))
    return [
        Regel(een.nummer, f"- {lid['wie']}" + (" (afwezig)" if 2 * lid.start("kruis") > er + weg else ""))
        for een, lid in zip(onder, gelezen, strict=True)
        if lid
    ]
