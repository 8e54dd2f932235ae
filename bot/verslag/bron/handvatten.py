"""Names as pages with notes have them: '@Lotte Verbruggen concept maken', where '@lotte' is all that others
write. Without the sign they are read as everybody's: 'Lotte Verbruggen: concept maken'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_TUSSEN = r"(?:\s(?:van|de|den|der|ten|ter|te|el|la|al)){1,3}"
_WOORD = r"[A-ZÀ-Þ][\w’'-]{1,24}"
_NAAM = re.compile(rf"@(?P<naam>{_WOORD}(?:(?P<tussen>{_TUSSEN})|)\s{_WOORD})")
_ITEM = r"\s{0,12}(?:[-*•☐☑]\s{1,4})?(?:\[[ xX]?\]\s{1,3})?"
_ALLEEN = re.compile(rf"{_ITEM}@(?P<naam>{_WOORD}\s{_WOORD})\s*")
_NA = re.compile(r"(?:[\s,&+/]|\ben\b|\band\b){0,6}")


def with_names(regels: Sequence[str]) -> Iterator[str]:
    """The lines, without the sign before a first name with a surname, and a colon between those that open an
    item and their task. '@Sanne Stuur de lijst' is of Sanne: such a pair counts when it stands there again,
    alone on a line, or with 'van' or 'de' in it."""
    tekst = "\n".join(regels)
    gevonden = Counter(naam["naam"] for naam in _NAAM.finditer(tekst))
    bekend = {naam["naam"] for naam in _NAAM.finditer(tekst) if naam["tussen"]}
    bekend |= {naam for naam, aantal in gevonden.items() if aantal > 1}
    bekend |= {alleen["naam"] for regel in regels if (alleen := _ALLEEN.fullmatch(regel))}
    return (_plain(regel, bekend) if "@" in regel else regel for regel in regels)


def _plain(regel: str, bekend: set[str]) -> str:
    item = re.match(_ITEM, regel)
    begin = eind = item.end() if item else 0
    namen: list[str] = []
    while (naam := _NAAM.match(regel, eind)) and naam["naam"] in bekend:
        namen.append(naam["naam"])
        na = _NA.match(regel, naam.end())
        eind = na.end() if na else naam.end()
    rest = regel[eind:]
    if namen and rest[:1].isalpha():
        rest = f": {rest}"
    elif namen and rest:
        rest = f" {rest}"
    rest = _NAAM.sub(lambda naam: naam["naam"] if naam["naam"] in bekend else naam[0], rest)
    return f"{regel[:begin]}{', '.join(namen)}{rest}"
