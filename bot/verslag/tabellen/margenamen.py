"""Names of a column at the right, which a PDF prints below the item they stood beside: 'Actie', and under it
'Anna', 'Tim en' / 'Bea'.

They say who has something to do, not what: that is a sentence of the item, never its title. Where the minutes
have a list of acties in which those people stand, it is there, in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.eigenaars.wanneer import due_behind
from bot.verslag.kopjes.titels import GENUMMERD
from bot.verslag.kopjes.vormen import AFGESLOTEN
from bot.verslag.rij import ALLEEN_NAAM, Rij
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import names_actions
from bot.verslag.tabellen.actiekolom import ZIN, said_of
from bot.verslag.tabellen.kolommen import kind

_OPENING = re.compile(
    r"(?:#{1,4}\s)?(?:(?:[Aa]genda)?[Pp]unt\s)?(?:0?1[a-z]?[.):]{0,2}\s+)?"
    r"(?:Opening|Welkom|Mededelingen|Vaststell\w+|Agenda|Ingekomen|Verslag|Notulen)\b[^.:;]{0,60}"
)
_NAAMWOORD = re.compile(r"[A-ZÀ-Þ][\w'’-]+|[A-Z]{2,4}\b")
_ALLEN = re.compile(r"(?i:allen|iedereen|de\s+leden|all)")
_MEESTE_REGELS = 3  # of one cell
_LANGSTE_CEL = 40  # letters of a line
_LANGSTE_LIJST = 40  # lines below its title


@dataclass(frozen=True)
class _Cel:
    """Who, and by when, on the lines from `van` up to `tot`."""

    van: int
    tot: int
    wie: str
    wanneer: str


def names_below(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """What such names are beside, as rows, and the lines without that column."""
    kop = next((plek for plek in range(len(regels)) if _heads(regels, plek)), None)
    if kop is None:
        return (), tuple(regels)
    eind = next((n for n in range(kop + 1, len(regels)) if _is_list(regels[n])), len(regels))
    bekend = {woord for regel in regels[:kop] for woord in _NAAMWOORD.findall(regel.kaal)}
    cellen = list(_cells(regels, kop + 1, eind, bekend))
    if not cellen:
        return (), tuple(regels)
    weg = {kop, *(n for n in range(kop, eind) if regels[n].kaal == regels[kop].kaal)}
    weg.update(n for cel in cellen for n in range(cel.van, cel.tot))
    rijen = tuple(
        rij
        for cel, vorige in zip(cellen, [kop, *(een.tot for een in cellen)], strict=False)
        if (rij := _row(regels, vorige, cel))
    )
    return rijen, tuple(regel for plek, regel in enumerate(regels) if plek not in weg)


def without_listed(rijen: Sequence[Rij], regels: Sequence[Regel]) -> tuple[Rij, ...]:
    """The rows but those of a lone name beside what is told, of somebody who stands in a list of acties."""
    verwijst = {rij.tabel for rij in rijen if rij[ALLEEN_NAAM]}
    if not verwijst:
        return tuple(rijen)
    in_lijst = {
        woord
        for rij in rijen
        if rij["actie"] and rij.tabel and rij.tabel not in verwijst
        for woord in _NAAMWOORD.findall(rij["eigenaar"])
    }
    for plek, regel in enumerate(regels):
        if names_actions(regel.kaal):
            onder = regels[plek + 1 : plek + _LANGSTE_LIJST]
            in_lijst.update(woord for een in onder for woord in _NAAMWOORD.findall(een.kaal))
    return tuple(
        rij
        for rij in rijen
        if not (rij[ALLEEN_NAAM] and in_lijst.intersection(_NAAMWOORD.findall(rij["eigenaar"])))
    )


def _heads(regels: Sequence[Regel], plek: int) -> bool:
    """Whether a line is the word above that column: right below it the agenda opens."""
    kaal = regels[plek].kaal
    if not kaal or len(kaal) > _LANGSTE_CEL or kaal.endswith(":") or kind(kaal) not in ("actie", "eigenaar"):
        return False
    onder = next((regel.kaal for regel in regels[plek + 1 : plek + 4] if regel.kaal), "")
    return bool(_OPENING.fullmatch(onder))


def _is_list(regel: Regel) -> bool:
    return names_actions(regel.kaal) or regel.kaal.startswith("|")


def _cells(regels: Sequence[Regel], begin: int, eind: int, bekend: set[str]) -> Iterator[_Cel]:
    plek = begin
    while plek < eind:
        cel = _cell(regels, plek, eind, bekend)
        if cel:
            yield cel
        plek = cel.tot if cel else plek + 1


def _cell(regels: Sequence[Regel], plek: int, eind: int, bekend: set[str]) -> _Cel | None:
    """Lines with only names of those present, one cell; behind a sentence that ended."""
    boven = regels[plek - 1].kaal
    if boven and not AFGESLOTEN.search(boven):
        return None
    gevuld = next((n for n in range(plek, eind) if not regels[n].kaal), eind)
    for tot in range(min(gevuld, plek + _MEESTE_REGELS), plek, -1):
        delen = [regel.kaal for regel in regels[plek:tot]]
        if any(len(deel) > _LANGSTE_CEL for deel in delen):
            continue
        wanneer = delen.pop() if len(delen) > 1 and is_day(delen[-1]) else ""
        wie, _, dag = " ".join(delen).partition(", ") if not wanneer else (" ".join(delen), "", "")
        if dag and not is_day(dag):
            wie, dag = " ".join(delen), ""
        woorden = _NAAMWOORD.findall(wie)
        if NAMEN.fullmatch(wie) and (_ALLEN.fullmatch(wie) or (woorden and bekend.issuperset(woorden))):
            return _Cel(plek, tot, wie, wanneer or dag)
    return None


def _row(regels: Sequence[Regel], begin: int, cel: _Cel) -> Rij | None:
    """The sentence of the item that the names are beside."""
    titel = max((n for n in range(begin, cel.van) if GENUMMERD.fullmatch(regels[n].kaal)), default=begin - 1)
    tekst = [regel for regel in regels[titel + 1 : cel.van] if regel.kaal]
    if not tekst:
        return None
    zinnen = ZIN.split(" ".join(regel.kaal for regel in tekst))
    taak = said_of([cel.wie], zinnen).rstrip(" .")
    velden = {
        "actie": taak,
        "termijn": cel.wanneer or due_behind(taak, zinnen),
        "eigenaar": cel.wie,
        ALLEEN_NAAM: "ja",
    }
    return Rij(velden, (tekst[0].nummer, tekst[-1].nummer))
