"""Names of attendees that were typed without their capital where it says who does something: 'anna: belt'.

In minutes with capitals elsewhere, unlike those of kleineletters.py. Who is on the list is known by it; who
stands in such a place more than once, with at least as many of the list, is one of them: 'stef', of Stefan.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.wie.naamplaatsen import GEEN_NAAM

_NAAM = r"[a-zà-ÿ][a-zà-ÿ-]{1,14}"
_OPENT = r"^\s{0,12}(?:[-*•]\s{1,4})?(?:\[[ xX]?\]\s{1,3})?"
# 'anna: …', 'anna zal …' at the beginning of a line; 'Actie [anna]'.
_PLAATS = re.compile(
    rf"(?:{_OPENT}|\b[Aa]cti(?:e|on)\s?[(\[]\s?)(?P<naam>{_NAAM})(?=:\s+\S|\s+(?:zal|gaat|will)\s+[a-z]|\s?[)\]])"
)
_VOORAAN = re.compile(rf"{_OPENT}(?P<naam>{_NAAM})(?=,?\s+[a-zà-ÿ(])")
# '- Brief sturen (anna, tim)': at the end of an item only who is on the list.
_ACHTERAAN = re.compile(
    rf"(?<=\s\()(?P<namen>{_NAAM}(?:(?:,|\s(?:en|and))\s{_NAAM}){{0,3}})(?=\)[.;]?\s{{0,3}}$)"
)
# 'Actie @anna:', '(actie: @anna)', '→ @anna: …', 'Trekker: @anna': the label says already who it is.
_HANDVAT = re.compile(
    r"(?P<voor>^\s{0,12}(?:[-*•]\s{1,4})?(?:[→>]|[-=]>)\s|\b(?i:a[ck]tie(?:punt|houder)?|action|ap|trekker|eigenaar|owner|wie|door)"
    r"(?:\s?\d{1,3})?\s?:?\s(?:voor\s)?[(\[]?)@(?P<naam>[\w-]{2,15})(?![\w@-])"
)
_LIJST = re.compile(
    r"(?:aanwezig|afwezig|erbij|deelnemers|present|absent|attend)(?:[^:]{0,30}:|[a-z]{0,4}$)", re.IGNORECASE
)
_KOP = re.compile(r"#{1,6}\s")
_LIJSTREGELS = 25  # below its label, up to an empty line
_VOORNAAM = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][a-zà-ÿ-]{1,14}(?![\w’'-])")
_LIDWOORD = re.compile(r"\b(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|[Aa]n?)\s+([a-zà-ÿ-]{2,15})\b")
_MINSTENS = 2  # places in which one of the list stands so, and in which another has to


def with_named_doers(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, with a capital for each name in such a place."""
    plaatsen = [plaats["naam"] for regel in regels for plaats in _PLAATS.finditer(regel.tekst)]
    lijst = listed(regels)
    regels = [replace(regel, tekst=_by_handle(_behind(regel, lijst), lijst)) for regel in regels]
    bekend = lijst.intersection(plaatsen)
    if sum(naam in bekend for naam in plaatsen) < _MINSTENS:
        yield from regels
        return
    namen = bekend | _others(regels, plaatsen, bekend)
    for regel in regels:
        tekst = _PLAATS.sub(lambda plaats: _capital(plaats, namen), regel.tekst)
        yield Regel(regel.nummer, _VOORAAN.sub(lambda plaats: _capital(plaats, bekend), tekst))


def listed(regels: Sequence[Regel]) -> frozenset[str]:
    """The words with a capital behind or below 'Aanwezig:' or '## Present', without it."""
    namen: set[str] = set()
    over, begonnen = 0, False
    for regel in regels:
        if label := _LIJST.match(_KOP.sub("", regel.inhoud)):
            over, begonnen = _LIJSTREGELS, not regel.kaal.endswith(label[0])
        elif regel.kaal:
            over, begonnen = over - 1, True
        elif begonnen:
            over = 0
        if over > 0:
            woorden = _VOORNAAM.findall(regel.kaal)
            namen.update(woord.lower() for woord in woorden if not GEEN_NAAM.fullmatch(woord))
    return frozenset(namen)


def _others(regels: Sequence[Regel], plaatsen: Sequence[str], bekend: frozenset[str]) -> frozenset[str]:
    """Who stands where those of the list do, when they are half of all; a thing has an article somewhere."""
    dingen = {ding for regel in regels for ding in _LIDWOORD.findall(regel.tekst)}
    vaak = Counter(plaatsen)
    ander = {
        naam
        for naam, aantal in vaak.items()
        if aantal >= _MINSTENS and naam not in dingen and not GEEN_NAAM.fullmatch(naam.capitalize())
    }
    return frozenset(ander) if 2 * len(bekend) >= len(ander | bekend) else frozenset()


def _behind(regel: Regel, lijst: frozenset[str]) -> str:
    """The line, with a capital for each name in the brackets of an item, where all are names of the list."""
    achter = _ACHTERAAN.search(regel.tekst) if regel.is_opsomming else None
    if achter is None or not lijst.issuperset(re.split(r",\s|\s(?:en|and)\s", achter["namen"])):
        return regel.tekst
    namen = re.sub(
        _NAAM, lambda naam: naam[0] if naam[0] in ("en", "and") else naam[0].capitalize(), achter["namen"]
    )
    return f"{regel.tekst[: achter.start()]}{namen}{regel.tekst[achter.end() :]}"


def _by_handle(tekst: str, lijst: frozenset[str]) -> str:
    """The line, with the first name of the list that a handle behind a label is."""

    def named(een: re.Match[str]) -> str:
        return f"{een['voor']}{een['naam'].capitalize()}" if een["naam"].lower() in lijst else een[0]

    return _HANDVAT.sub(named, tekst) if "@" in tekst else tekst


def _capital(plaats: re.Match[str], namen: frozenset[str]) -> str:
    naam = plaats["naam"]
    return f"{plaats[0].removesuffix(naam)}{naam.capitalize()}" if naam in namen else plaats[0]
