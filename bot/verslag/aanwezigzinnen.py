"""Attendance that is told in a sentence, as the lines a list would have: 'Afwezig: Anna, Tim'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.etiketten import ENKEL
from bot.verslag.regels import Regel
from bot.verslag.woorden import NAAM, TITEL

_REGELS = 60  # from the top in which who was there is told
_FUNCTIE = (
    r"(?:(?:de|het|onze)\s+)?(?:(?:vice-?)?voorzitter|secretaris"
    r"|penningmeester|lid|leden|notulist|wethouder|collega)"
)
_VAN = r"(?:\s*\([^()]{1,40}\)|\s+(?:van|namens)\s+(?:(?:de|het)\s+)?[a-z][\w-]{2,25})?"
_NAMENS = r"(?:namens|vanuit)\s+(?:(?:de|het)\s+)?[\w-]{2,25}\s+"
_EEN = rf"(?:{_NAMENS})?(?:{_FUNCTIE}\s+)?(?:{TITEL}\s+)?{NAAM}{_VAN}"
_NAMEN = rf"(?P<wie>{_EEN}(?:(?:\s*[,;]\s*|,?\s+(?:en|and)\s+){_EEN}){{0,20}})"
_MET = (
    r"(?:met\s+(?:kennisgeving|(?:af)?bericht(?:geving)?)"
    r"|m\.?\s?k\.?(?:a\.?)?|zonder\s+(?:kennisgeving|bericht))"
)
_AFWEZIG = (
    re.compile(
        r"\b(?:[Ii]edereen|[Aa]llen|[Aa]lle\s+\w+|[Hh]et\s+(?:voltallige\s+)?\w+)\s+(?:is|zijn|was|waren)\s+(?:er|aanwezig|present)\b[^.;:]{0,30}?"
        rf"\b(?:behalve|op|met\s+uitzondering\s+van|uitgezonderd)\s+{_NAMEN}"
    ),
    re.compile(rf"(?:^|[.;]\s+){_NAMEN}\s+(?:heeft|hebben|had|hadden)\s+(?:zich\s+)?afgemeld\b"),
    re.compile(
        rf"(?:^|[.;,]\s+){_NAMEN},?\s+(?:is|zijn|was|waren)\s+(?:helaas\s+|vandaag\s+|{_MET}\s+)?(?:afwezig|verhinderd|afgemeld|ziek)\b"
    ),
    re.compile(
        rf"(?:^|[.;]\s+)(?:{_MET}\s+)?(?:[Aa]fwezig|[Vv]erhinderd|[Aa]fgemeld|[Vv]erontschuldigd)\s*(?:{_MET}\s*)?(?:zijn\s+|is\s+)?(?::\s*)?{_NAMEN}"
    ),
    re.compile(
        rf"(?:^|\d[.)]?\s+)[Aa]pologies(?:\s+(?:for\s+absence|received|from|were\s+received)){{0,3}}\s*(?::|:?[-–])?\s*{_NAMEN}"
    ),
    re.compile(
        rf"\b(?:[Aa]fmelding(?:en)?|[Aa]fbericht|[Bb]ericht\s+van\s+verhindering)\s+(?:(?:is|zijn|ontvangen|gekregen|kwam(?:en)?)\s+){{0,2}}van\s+{_NAMEN}"
    ),
)
_AANWEZIG = re.compile(
    rf"\b(?:[Aa]anwezig\s+(?:zijn|waren)|(?:[Ww]aren|[Zz]ijn)\s+(?:er\s+)?aanwezig|[Ee]rbij\s+waren"
    rf"|[Bb]ij\s+(?:het|de|dit|deze)\s+(?:overleg|vergadering|bijeenkomst|bespreking|gesprek)\s+(?:waren|zijn)(?:\s+aanwezig)?|[Aa](?:chter\s+de|an)\s+tafel\s+(?:zitten|zaten)|[Pp]resent\s+were)\s*:?\s+{_NAMEN}"
)
# 'Aanwezig zijn namens de bewoners de heren Bos en Pen, namens De Sleutel mevrouw Vos.'
_MET_TITELS = re.compile(
    rf"[Aa]anwezig\s+(?:zijn" rf"|waren)\s+(?P<wie>[^.:]{{0,200}}\b{TITEL}\s[^:]{{3,400}}?)\.?$"
)
_LANGSTE = 700
_ENKEL = re.compile(
    rf"[\s#*_-]{{0,6}}(?P<label>{ENKEL})[*_\s]{{0,4}}:[*_\s]{{0,4}}(?P<wie>{NAAM})", re.IGNORECASE
)


def told(regels: Sequence[Regel]) -> Iterator[Regel]:
    """A line for each sentence near the top that says who was there, or was not."""
    for regel in _paragraphs(regels[:_REGELS]):
        tekst = regel.inhoud[:_LANGSTE]
        for patroon in _AFWEZIG:
            match = patroon.search(tekst)
            if match:
                yield Regel(regel.nummer, f"Afwezig: {_bare(match['wie'])}")
                break
        met_titels = _MET_TITELS.match(tekst)
        aanwezig = _AANWEZIG.search(tekst)
        if met_titels:
            yield Regel(regel.nummer, f"Aanwezig: {met_titels['wie']}")
        elif aanwezig:
            yield Regel(regel.nummer, f"Aanwezig: {_bare(aanwezig['wie'])}")


def _paragraphs(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, those of one sentence joined."""
    open_regel: Regel | None = None
    for regel in regels:
        if open_regel and regel.kaal and not regel.is_opsomming and not open_regel.tekst.endswith("."):
            open_regel = Regel(open_regel.nummer, f"{open_regel.tekst} {regel.kaal}"[:_LANGSTE])
            continue
        if open_regel:
            yield open_regel
        open_regel = regel if regel.kaal else None
    if open_regel:
        yield open_regel


def single(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines of a header that name one person by what he did there: 'Notulist: Anna Visser'."""
    for regel in regels:
        enkel = _ENKEL.match(regel.kaal)
        if enkel and not enkel["wie"].isupper():
            yield Regel(regel.nummer, f"{enkel['label']}: {regel.kaal[enkel.start('wie') :]}")


def _bare(namen: str) -> str:
    """The names without what somebody is: 'de voorzitter Anna Visser', 'Cor van de winkel' → 'Cor'."""
    namen = re.sub(rf"\b{_NAMENS}(?=[A-Z])", "", namen)
    kaal = re.sub(r"\s+(?:van|namens)\s+(?:(?:de|het)\s+)?[a-z][\w-]{2,25}", "", namen)
    return re.sub(rf"\b{_FUNCTIE}\s+(?=[A-Z])", "", kaal)
