"""Names in the margin: below what they do or at its end, as a column 'Actie' comes out of a file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.verslag.geleerd.lezing import Lezing
from bot.verslag.geleerd.randen import at_edge
from bot.verslag.geleerd.stukken import Stuk, without_number
from bot.verslag.voorstel import Actie
from bot.verslag.werk.kracht import Werkwoord
from bot.verslag.wie.bekenden import Bekenden

_MINSTENS_IN_KANT = 3
_ADRES = re.compile(r"\(?https?://\S+\)?")
# An hour or a day before what is on then, or what stands on every agenda: names beside it tell of it.
_AGENDA = re.compile(
    r"(?:\d{1,2}[.)]\s+)?(?:\d{1,2}[.:][0-5]\d\b|\d{1,2}[-/]\d{1,2}\b|opening|mededelingen|rondvraag"
    r"|sluiting|w\.?v\.?t\.?t\.?k"
    r"|vaststell\w+\s+(?:van\s+)?(?:de\s+)?agenda|(?:notulen|verslag)\s+(?:vorige?|van)\b)"
    r"|.{3,60}\s\d{1,2}[.:][0-5]\d$",
    re.IGNORECASE,
)
_KANT = 4  # pieces back from names in the margin in which what they do stands


def in_margin(
    stukken: Sequence[Stuk], namen: Sequence[tuple[str, str]], bekenden: Bekenden
) -> Iterator[Lezing]:
    """Names below what they do or initials at its end, as a column 'Actie' comes out of a file.

    What stands there is a task without a verb too; so they must be more than two, or stand below such a word.
    """
    groepen = list(_margins(stukken, namen))
    teksten = (stuk for stuk in stukken if not stuk.is_kop)  # '## Werving (AV)': who tells of it
    achteraan = [lezing for stuk in teksten if (lezing := at_edge(stuk, bekenden))]
    if not bekenden.met_kolom:
        achteraan = _without_agenda(achteraan)
    in_kolom = sum(lezing.merk == ("rechts",) or bool(lezing.wanneer) for lezing in achteraan)
    if len(groepen) + len(achteraan) + in_kolom < (1 if bekenden.met_kolom else _MINSTENS_IN_KANT):
        return
    yield from achteraan
    for boven, onder in groepen:
        paren = [(boven[-1], (", ".join(wie for wie, _ in onder), onder[0][1]))]
        if len(boven) >= len(onder):
            paren = list(zip(boven[len(boven) - len(onder) :], onder, strict=True))
        for stuk, (wie, wanneer) in paren:
            taak = without_number(stuk.tekst).rstrip(" .")
            yield Lezing(("kant",), stuk, taak, wie, wanneer, True, werkwoord=Werkwoord.DOEN)


def _without_agenda(lezingen: Sequence[Lezing]) -> list[Lezing]:
    """What names stand beside; of an agenda or a calendar, most of whose lines say so, only the tasks."""
    zaken = [lezing for lezing in lezingen if lezing.werkwoord is not Werkwoord.KAAL]
    op_agenda = [lezing for lezing in zaken if _AGENDA.match(lezing.stuk.tekst)]
    if 2 * len(op_agenda) < len(lezingen):
        return list(lezingen)
    return [lezing for lezing in lezingen if lezing.werkwoord is Werkwoord.KAAL]


def _margins(
    stukken: Sequence[Stuk], namen: Sequence[tuple[str, str]]
) -> Iterator[tuple[list[Stuk], list[tuple[str, str]]]]:
    """Each run of lines with only names (and a day), and the pieces right above it under the same heading;
    right below a heading they are who had the floor, and as items of a list who a group is made of. With
    bullets below the first and none above it, they stand above what is theirs."""
    boven: list[Stuk] = []
    onder: list[tuple[str, str]] = []
    boven_lijst = False
    for plek, (stuk, naam) in enumerate(zip(stukken, namen, strict=True)):
        if naam[0]:
            volgt = stukken[plek + 1] if plek + 1 < len(stukken) else stuk
            boven_lijst = _has_bullet(volgt) and (boven_lijst or not (boven and _has_bullet(boven[-1])))
            onder += [] if stuk.in_lijst or boven_lijst else [naam]
            continue
        boven_lijst &= _has_bullet(stuk)
        if onder and boven:
            yield boven, onder
        if onder or (boven and boven[-1].kopje != stuk.kopje):
            boven = []
        onder = []
        boven = [] if stuk.is_kop or _ADRES.fullmatch(stuk.tekst) else [*boven[-_KANT:], stuk]
    if onder and boven:
        yield boven, onder


def _has_bullet(stuk: Stuk) -> bool:
    return stuk.in_lijst and without_number(stuk.tekst) == stuk.tekst


def are_told_below(
    lezingen: Sequence[Lezing], bekend: Iterable[Actie], owners: Callable[[str], Sequence[str]]
) -> bool:
    """Whether below them there is a point for each name in the margin: that says who has one, and the list at
    the end what it is."""
    laatste = max((lezing.stuk.regels[1] for lezing in lezingen), default=0)
    onder = Counter(naam for actie in bekend if actie.regels[0] > laatste for naam in actie.eigenaars)
    return Counter(naam for lezing in lezingen for naam in owners(lezing.wie)) <= onder
