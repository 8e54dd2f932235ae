"""What an item of a list under 'Acties' or 'Afspraken' says: its task, and who is named with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.verslag.markeringen import NAMEN

# As in 'Een plaatje maken (Anna/Tim) – is gedaan' and 'Een plaatje maken – Anna'.
_WANNEER = r"(?:\s*[,;–—-]\s*(?P<wanneer>[^()–—]{2,40}?))?"
_ACHTERAAN = re.compile(
    rf"\s*\((?:door\s+|actie:?\s+)?(?P<wie>{NAMEN.pattern}){_WANNEER}\)(?:\s*[-–—:*]\s*\S.*)?\s*[.;]?$"
)
_ACHTER_STREEP = re.compile(rf"\s+[-–—]\s+(?P<wie>{NAMEN.pattern}){_WANNEER}\s*[.;]?$")
_IN_KOLOM = re.compile(rf"(?<=[a-z)])\s+(?P<wie>{NAMEN.pattern})\s+[-–—]\s+(?P<wanneer>[^–—]{{3,40}})$")
_NUMMER = re.compile(r"(?:[A-Z]{1,3}\s?\d{1,3}[.:)]?|\d{1,3}[.:)])\s+(?=\S)")
_AANLOOP = re.compile(rf"\s*(?:en\s+dat\s+)?(?:{_NUMMER.pattern})?")
_GEEN = re.compile(r"(?:geen|niets|n\.?\s?v\.?\s?t|-|none)\W*", re.IGNORECASE)
_VOORAAN = re.compile(rf"(?P<wie>{NAMEN.pattern})\s*(?::|\s[-–—])\s+(?=\S)")
_DATUM_ACHTERAAN = re.compile(r"\s+[-–—]\s+(?P<wanneer>[^–—()]{3,30})$")
_DEEL = re.compile(r"(?:(?!\s+en\s+dat\s)[^;])+")


# A task by its form alone: 'Actie (wie: Anna; wanneer: 3 mei): …', 'Actie → Anna: …'.
_MET_VELDEN = re.compile(
    r"^[Aa]ctie(?:punt)?\s*[\d.]{0,8}\s*\((?:wie|door|eigenaar)\s*:\s*(?P<wie>[^;()]{0,80})(?:;\s*(?:wanneer|termijn|deadline)\s*:"
    r"\s*(?P<wanneer>[^()]{0,40}))?\)\s*:\s*(?=\S)"
)
_MET_PIJL = re.compile(r"^[Aa]ctie(?:punt)?\s*(?:→|⇒|➔|[-=]>)\s*(?P<wie>[^:]{1,60}?)\s*:\s*(?=\S)")
# 'Afspraak 26-037: wethouder Pen belt …': numbered by the year, and of somebody.
_AFSPRAAK = re.compile(r"^[Aa]fspraak\s+[\d.-]{1,10}\s*:\s*(?=\S)")
# '[ ] Een brief sturen  @anna @tim  📅 2026-03-04'; '[x]' is done and '[-]' was dropped.
_VAKJE = re.compile(
    r"^\[ \]\s+(?P<taak>[^@\u23f0-\u23ff\U0001f4c5-\U0001f4c6]+?)\s*(?P<wie>(?:@[\w-]{1,40}\s*)*)"
    r"(?:[^\w\s@(]+\s*(?P<wanneer>[\w -]{3,40}))?$"
)


@dataclass(frozen=True)
class Item:
    """The task stands at `begin:eind` of the sentence; `wie` as printed, '' when nobody is named apart."""

    begin: int
    eind: int
    wie: str = ""
    wanneer: str = ""


def action_item(tekst: str) -> Item | None:
    """None when the item says that there are none."""
    if _GEEN.fullmatch(tekst):
        return None
    nummer = _NUMMER.match(tekst)
    begin = nummer.end() if nummer else 0
    vooraan = _VOORAAN.match(tekst, begin)
    if vooraan:
        slot = _DATUM_ACHTERAAN.search(tekst, vooraan.end())
        return Item(
            vooraan.end(),
            slot.start() if slot else len(tekst),
            vooraan["wie"],
            slot["wanneer"] if slot else "",
        )
    for vorm in (_ACHTERAAN, _ACHTER_STREEP, _IN_KOLOM):
        achteraan = vorm.search(tekst)
        if achteraan and achteraan.start() > begin:
            return Item(begin, achteraan.start(), achteraan["wie"], achteraan["wanneer"] or "")
    return Item(begin, len(tekst))


def task_line(tekst: str) -> Item | None:
    """The task that a line is by its form alone, whatever heading it stands under."""
    vakje = _VAKJE.match(tekst)
    if vakje:
        wie = ", ".join(naam.capitalize() for naam in re.findall(r"@([\w-]+)", vakje["wie"]))
        return Item(*vakje.span("taak"), wie, vakje["wanneer"] or "")
    velden = _MET_VELDEN.match(tekst) or _MET_PIJL.match(tekst)
    if velden:
        wanneer = velden.groupdict().get("wanneer") or ""
        wie = velden["wie"].replace("(en ", ", ").strip(" )?-")
        return Item(velden.end(), len(tekst), wie, wanneer.strip(" -"))
    afspraak = _AFSPRAAK.match(tekst)
    return Item(afspraak.end(), len(tekst)) if afspraak else None


def agreed(tekst: str) -> Iterator[Item]:
    """The parts of a sentence in which something may be agreed: '20 juni belt Anna; 22 juni schrijft Tim'."""
    for deel in _DEEL.finditer(tekst):
        aanloop = _AANLOOP.match(deel[0])
        if aanloop and deel[0].strip():
            yield Item(deel.start() + aanloop.end(), deel.end())
