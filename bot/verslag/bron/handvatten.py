"""Names as pages with notes have them: '@Lotte Verbruggen concept maken', where '@lotte' is all that others
write. Without the sign they are read as everybody's: 'Lotte Verbruggen: concept maken'. Where who was there
is tied to them, '- Lotte Verbruggen (Velsen) @lottever', '@lottever' is that name wherever it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_TUSSEN = r"(?:\s(?:van|de|den|der|ten|ter|te|el|la|al)){1,3}"
_WOORD = r"[A-ZÀ-Þ][\w’'-]{1,24}"
_VOLUIT = rf"(?P<naam>{_WOORD}(?:(?P<tussen>{_TUSSEN})|)\s{_WOORD})"
_NAAM = re.compile(rf"(?<![\w.])@{_VOLUIT}")
_ACHTERAAN = re.compile(rf"(?<=[\w)])\s+{_NAAM.pattern}[.;]?\s*$")  # of an item: whose it is
# Behind a surname, and not behind the verb of a task: a sign, a word with a capital, the verb of who it is.
_SLUIT = re.compile(
    r"\s?[:,–—]|\s[-–—]\s|\s+[A-ZÀ-Þ@]|\s*[.;)\]]?$"
    r"|\s(?!(?:het|dat|met|niet|uit|wat|dit|tot)\b)[a-zë]{2,20}t\b",
    re.MULTILINE,
)
_HANDVAT = re.compile(r"(?<![\w.@])@(?P<teken>[\w-]{2,39})(?![\w@-]|\.\w)")
_ITEM = r"\s{0,12}(?:[-*•☐☑]\s{1,4}|\d{1,2}[.)]\s{1,4}|)(?:\[[ xX]?\]\s{1,3}|)"
# Of somebody in a row or behind a label: 'Lotte Vos (Velsen, vz) @lvos en Kees Mol (@kmol)'.
_VAN_WIE = re.compile(
    rf"(?:^{_ITEM}|[|:,;]\s*|\b(?:en|and)\s){_VOLUIT}"
    r"(?P<erbij>\s?\([^()@|]{1,80}\)|(?:\s?\|[^|@]{0,60}){0,2})"
    rf"(?P<weg>(?:\s?(?P<haak>[(\[])\s?|\s?[,:–—-]?\s*\|?\s?){_HANDVAT.pattern}"
    r"(?(haak)(?:\s?[)\]]|(?P<meer>[,;]\s)(?=[^()@]{2,60}\)))|(?=\s*(?:[|,;.(]|$|(?:en|and)\s))))"
)
# Of whom alone a line tells: 'Lotte Vos, Velsen (@lvos)', '@lvos: Lotte Vos', '| @lvos | Lotte Vos |'.
_ORG = (
    r"(?:[A-ZÀ-Þ][\w&’'.-]{0,30}(?:\s(?:van|voor|de|der|den|het|en|of|for|the|and|&|[A-ZÀ-Þ][\w&’'.-]{0,30})){0,6}"
    r"|[a-zà-ÿ-]{3,20}(?<!en))"
)
_IEMAND = re.compile(
    rf"[*_]{{0,3}}{_VOLUIT}[*_]{{0,3}}(?:(?:\s?\([^()@|]{{1,80}}\)|(?:,|\s[-–—])\s{_ORG}){{0,3}}|\s*\|.{{0,200}})\.?\s*$"
)
_BEGIN = re.compile(rf"(?:\|\s{{0,40}}){{1,2}}|{_ITEM}")
_LOS = " \t,;:–—-"
_MINSTE_HANDVATTEN = 2  # tied so; one may be that of who has a task
_NA = re.compile(r"(?:[\s,&+/]|\ben\b|\band\b){0,6}")


def with_names(regels: Sequence[str]) -> Iterator[str]:
    """The lines, without the sign before a first name with a surname: a colon between those that open an item
    and their task, brackets around who ends one.

    '@Sanne Stuur de lijst' is of Sanne: such a pair counts when it stands there again, when 'van' or 'de' is
    in it, or by what stands behind it.
    """
    van_een = [_of_one(regel) if "@" in regel else None for regel in regels]
    van_wie = {
        een["teken"].casefold(): een["naam"]
        for regel in regels
        if "@" in regel
        for een in _VAN_WIE.finditer(regel)
    } | {een.teken: een.naam for een in van_een if een}
    if len(van_wie) >= _MINSTE_HANDVATTEN:
        zonder = [een.regel if een else regel for een, regel in zip(van_een, regels, strict=True)]
        regels = [_told(regel, van_wie) if "@" in regel else regel for regel in zonder]
    tekst = "\n".join(regels)
    namen = list(_NAAM.finditer(tekst))
    vaak = Counter(naam["naam"] for naam in namen)
    bekend = {
        naam["naam"]
        for naam in namen
        if naam["naam"] in van_wie.values()
        or naam["tussen"]
        or vaak[naam["naam"]] > 1
        or _SLUIT.match(tekst, naam.end())
    }
    return (_plain(regel, bekend) if "@" in regel else regel for regel in regels)


@dataclass(frozen=True)
class _Iemand:
    """Who a line is of, the handle on it in small letters, and the line without that."""

    naam: str
    teken: str
    regel: str


def _of_one(regel: str) -> _Iemand | None:
    """The one person that a line tells of, with a handle on any side of the name; None of any other line."""
    tekens = list(_HANDVAT.finditer(regel))
    if len(tekens) != 1:
        return None
    begin = _BEGIN.match(regel)
    eerste = begin.end() if begin else 0
    voor = regel[eerste : tekens[0].start()].rstrip("`*_")
    na = regel[tekens[0].end() :].lstrip("`*_")
    if voor.endswith(("(", "[")):
        voor, na = (voor[:-1], na[1:]) if na.startswith((")", "]")) else (voor, na.lstrip(_LOS))
    voor = voor.rstrip(_LOS)
    los = not voor and na[:1] == " " and na[1:2].isalpha()
    if not voor:
        na = na.lstrip(_LOS)
        na = na[1:-1] if na.startswith("(") and na.endswith(")") else na
    gevonden = _IEMAND.match(f"{voor}{na}".lstrip("| "))
    if gevonden is None or (los and not _share_letters(tekens[0]["teken"], gevonden["naam"])):
        return None  # '@anna Bel Kees'
    return _Iemand(gevonden["naam"], tekens[0]["teken"].casefold(), f"{regel[:eerste]}{voor}{na}")


def _share_letters(teken: str, naam: str) -> bool:
    return any(woord[:3].casefold() in teken.casefold() for woord in naam.split())


def _told(regel: str, van_wie: Mapping[str, str]) -> str:
    """The line with the name behind '@' for each handle, and none where it is tied to that name."""
    regel = _VAN_WIE.sub(_untied, regel)
    return _HANDVAT.sub(lambda een: f"@{van_wie.get(een['teken'].casefold(), een['teken'])}", regel)


def _untied(een: re.Match[str]) -> str:
    """Whom a handle was tied to, without it; what else stood in its brackets or cells stays there."""
    rest = " (" if een["meer"] else "|" if "|" in een["weg"] else ""
    return een[0].removesuffix(een["weg"]) + rest


def _plain(regel: str, bekend: set[str]) -> str:
    item = re.match(_ITEM, regel)
    begin = eind = item.end() if item else 0
    namen: list[str] = []
    while (naam := _NAAM.match(regel, eind)) and naam["naam"] in bekend:
        namen.append(naam["naam"])
        na = _NA.match(regel, naam.end())
        eind = na.end() if na else naam.end()
    rest = regel[eind:]
    achter = _ACHTERAAN.search(rest) if begin and not namen else None
    if achter and achter["naam"] in bekend:
        rest = f"{rest[: achter.start()]} ({achter['naam']})"
    if namen and rest[:1].isalpha():
        rest = f": {rest}"
    elif namen and rest:
        rest = f" {rest}"
    rest = _NAAM.sub(lambda naam: naam["naam"] if naam["naam"] in bekend else naam[0], rest)
    return f"{regel[:begin]}{', '.join(namen)}{rest}"
