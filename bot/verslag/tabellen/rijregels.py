"""Tables of which a file kept the rows as lines, one space between the cells: '1 Brief sturen Anna 1 mei'.

The head says which columns there are, and in what order. What is a number, a day or a state is taken from the
ends of a row, then who does it, by the names in the attendance or by how they are written (regelnamen.py);
what is left is the task.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.kopjes.vormen import KOPTEKEN, gap
from bot.verslag.rij import Rij
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.kolommen import are_states, columns, kind, of_progress
from bot.verslag.tabellen.regelnamen import are_names, ends_in_owners, may_be_name

_NUMMER = re.compile(r"(?:[A-Z]{1,3}[\s.-]?)?\d{1,3}(?:[.-]\d{1,3})?[.)]?(?=\s)")
_DAG = re.compile(r"\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?(?=\s)")
_GETAL_ACHTERAAN = re.compile(r"\s\d{1,3}(?:[.-]\d{1,2})?[a-z]?[.)]?$")
# 'DM 1 mei' is more than a day, and so are '4 Anna 1 mei', '& DM 1 mei' and '4 1 mei'.
_MEER = re.compile(r"\d{1,2}\s[A-ZÀ-Þ]|\d{1,2}[a-z]?\s\d{1,2}(?:\s[A-Za-z]|[./-])|(?:en|and)\s[A-ZÀ-Þ]|[&/+]")
_WEEKDAG = re.compile(
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE
)
_GEEN_DAG = re.compile(r"[?–—-]|n\.?v\.?t\.?")
# The heads, also those of two words.
_KOP = re.compile(
    r"agenda\s(?:point|item|punt|nr|no)\b\.?|assigned\sto\b|toegewezen\saan\b|belegd\sbij\b|te\sdoen\b|uiterste\sdatum\b|\S+",
    re.IGNORECASE,
)
_AGENDAPUNT = re.compile(r"agenda[\s-]?(?:point|item|punt|nr|no)?\.?", re.IGNORECASE)
_STAND = re.compile(
    r"\s(?P<in>(?:open|gesloten|afgerond|afgehandeld|gereed|klaar|gedaan|loopt(?:\s+nog)?|lopend|onderhanden|nieuw|vervallen|uitgevoerd"
    r"|in\s+(?:behandeling|uitvoering|voorbereiding)|nog\s+(?:te\s+doen|open|niet\s+[a-z]{2,20})"
    r"|closed|done|ongoing|in\s+progress|completed?|new)(?:[,;]\s[^,;]{3,60})?)\.?$",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?:,|\b(?:op|in|per|tot|naar|voor|van|met|en|de|het|een|on|by|the))$")  # goes on below
_WANNEER = re.compile(
    r"(?:volgende|next)\s+(?:vergadering|keer|overleg|meeting)|[A-Za-z]{3,9}\.?\s+\d{4}|Q[1-4](?:\s+\d{4})?|week\s+\d{1,2}"
    r"|(?:begin|half|medio|eind)\s+[a-z]{3,9}|[a-z]{3,9}",
    re.IGNORECASE,
)
_MAAND = re.compile(
    r"jan|feb|maart|mrt|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec|volgende|next|q[1-4]|week", re.IGNORECASE
)
_MEESTE_KOPPEN = 6
_MEESTE_DEEL = 6  # words of names or of a day
_PRESENTIE = re.compile(rf"{AANWEZIG}|{AFWEZIG}", re.IGNORECASE)
_LANGSTE = 160  # letters of a line of a row
_MEESTE_RIJEN = 400
_MEESTE_REGELS = 10  # of one row; more is no table
_NAAMREGELS = 40  # from the top in which the names are
_MINSTENS, _MEESTE = 2, 0.7  # whole rows, and of all rows


def rows_on_lines(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows of all such tables, and the lines without them."""
    gevuld = [regel for regel in regels if regel.kaal]
    namen = _names(gevuld)
    rijen: list[Rij] = []
    weg: set[int] = set()
    for plek, regel in enumerate(gevuld):
        kop = _head(regel)
        if kop and regel.nummer not in weg:
            onder = list(_below(gevuld, plek + 1))
            gevonden, gebruikt = _rows(onder, kop, namen)
            minstens = 1 if plek and section_of(gevuld[plek - 1].kaal) else _MINSTENS
            zeker = kind(_words_of_head(regel)[kop.index("actie")]) or are_states(
                [rij["status"] for rij in gevonden]
            )
            if len(gevonden) >= minstens and zeker:
                rijen += gevonden
                weg.update(regel.nummer for regel in (gevuld[plek], *onder[:gebruikt]))
    return tuple(rijen), tuple(regel for regel in regels if regel.nummer not in weg)


def _names(gevuld: Sequence[Regel]) -> frozenset[str]:
    """The words with a capital on the lines that say who was there."""
    erin, namen = False, set()
    for plek, regel in enumerate(gevuld[:_NAAMREGELS]):
        etiket = ETIKET.match(regel.inhoud)
        erin = bool(etiket and _PRESENTIE.fullmatch(etiket["soort"])) or (
            not etiket and erin and gap(gevuld[plek - 1], regel) == 0
        )
        if erin:
            namen.update(
                re.findall(r"[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*", regel.inhoud[etiket.end() if etiket else 0 :])
            )
    return frozenset(namen)


def _head(regel: Regel) -> list[str | None]:
    """What the columns hold, in order; nothing when the line is no such head."""
    woorden = _words_of_head(regel)
    if not 2 <= len(woorden) <= _MEESTE_KOPPEN or any(teken in regel.kaal for teken in ("  ", "\t", "|")):
        return []
    zonder_agenda = ["" if _AGENDAPUNT.fullmatch(woord) else woord for woord in woorden]
    soorten = columns(zonder_agenda) or of_progress(zonder_agenda)
    soorten |= {plek: "agendapunt" for plek, woord in enumerate(zonder_agenda) if not woord}
    if not {"actie", "eigenaar"} <= set(soorten.values()) or not all(
        soorten.get(plek) or kind(woord) for plek, woord in enumerate(woorden)
    ):
        return []
    return [soorten.get(plek) for plek in range(len(woorden))]


def _words_of_head(regel: Regel) -> list[str]:
    return _KOP.findall(regel.kaal.strip(" :"))


def _below(gevuld: Sequence[Regel], begin: int) -> Iterator[Regel]:
    for plek in range(begin, min(len(gevuld), begin + _MEESTE_RIJEN)):
        regel = gevuld[plek]
        los = gap(gevuld[plek - 1], regel) > 1 or section_of(regel.kaal) or KOPTEKEN.match(regel.kaal)
        if los or len(regel.kaal) > _LANGSTE or regel.is_opsomming or _head(regel):
            return
        yield regel


def _rows(onder: Sequence[Regel], kop: Sequence[str | None], namen: frozenset[str]) -> tuple[list[Rij], int]:
    """The whole rows, and how many of the lines they take; none when too many are not whole."""
    actie = kop.index("actie")
    opent = _opener(kop[0]) if actie else None
    if kop[0] == "agendapunt" and onder and not _NUMMER.match(onder[0].kaal):
        return [], 0  # it has words, of which none tells where the task begins
    groepen: list[list[Regel]] = []
    heel = False
    for regel in onder:
        af = heel and not (regel.kaal[0].islower() or _HALF.search(groepen[-1][-1].kaal))
        nieuw = bool(opent(regel.kaal)) if opent else af
        if nieuw or not groepen:
            groepen.append([])
        groepen[-1].append(regel)
        if len(groepen[-1]) > _MEESTE_REGELS:
            break
        heel = _parsed(groepen[-1], kop, namen) is not None
    gelezen = [(groep, _parsed(groep, kop, namen)) for groep in groepen]
    while gelezen and gelezen[-1][1] is None:
        gelezen.pop()  # what follows the table
    rijen = [rij for _, rij in gelezen if rij]
    if len(rijen) < _MEESTE * len(gelezen):
        return [], 0
    return rijen, sum(len(groep) for groep, _ in gelezen)


def _opener(soort: str | None) -> Callable[[str], re.Match[str] | None] | None:
    """How a line begins that begins a row, when that can be told."""
    return {
        "nummer": _NUMMER.match,
        "agendapunt": _NUMMER.match,
        None: _DAG.match,
        "termijn": _DAG.match,
    }.get(soort)


def _parsed(groep: Sequence[Regel], kop: Sequence[str | None], namen: frozenset[str]) -> Rij | None:
    tekst = " ".join(woord for regel in groep for woord in regel.kaal.split())
    actie = kop.index("actie")
    cellen: dict[str, str] = {}
    for soort in kop[:actie]:
        begin = _at_left(tekst, soort, namen)
        cellen |= {soort: tekst[:begin].strip(" .)")} if soort and begin else {}
        tekst = tekst[begin:].lstrip()
    for soort in reversed(kop[actie + 1 :]):
        eind = _at_right(tekst, soort, namen)
        cel, tekst = tekst[eind:].strip(), tekst[:eind].rstrip()
        cellen |= {soort: cel} if soort and cel and not _GEEN_DAG.fullmatch(cel) else {}
    for boven, onder in pairwise(groep):  # 'Leo' above 'Luc' in one cell
        wie, laatste = cellen.get("eigenaar", ""), boven.kaal.split()[-1]
        if wie and onder.kaal.startswith(wie) and tekst.endswith(f" {laatste}") and may_be_name(laatste):
            tekst, cellen["eigenaar"] = tekst[: -len(laatste)].rstrip(), f"{laatste}, {wie}"
    if not cellen.get("eigenaar") or len(tekst) < _MEESTE_DEEL:
        return None
    return Rij({**cellen, "actie": tekst}, (groep[0].nummer, groep[-1].nummer))


def _at_left(tekst: str, soort: str | None, namen: frozenset[str]) -> int:
    if soort == "eigenaar":
        woorden = tekst.split()
        aantal = next((n for n in range(_MEESTE_DEEL, 0, -1) if are_names(woorden[:n], namen)), 0)
        return len(" ".join(woorden[:aantal]))
    gevonden = (_NUMMER if soort in ("nummer", "agendapunt") else _DAG).match(tekst)
    return gevonden.end() if gevonden else 0


def _at_right(tekst: str, soort: str | None, namen: frozenset[str]) -> int:
    """Where the cell of this kind begins at the end of the row; the end itself when there is none."""
    if soort == "status":
        stand = _STAND.search(tekst)
        return stand.start() if stand else len(tekst)
    if soort in ("nummer", "agendapunt"):
        getal = _GETAL_ACHTERAAN.search(tekst)
        return getal.start() if getal else len(tekst)
    past = {
        "termijn": lambda delen: _is_day(" ".join(delen), namen),
        "eigenaar": lambda delen: are_names(delen, namen),
    }
    woorden = tekst.split()
    for aantal in range(min(_MEESTE_DEEL, len(woorden) - 1), 0, -1):
        if soort in past and past[soort](woorden[-aantal:]):
            return len(" ".join(woorden[:-aantal]))
    aantal = ends_in_owners(woorden) if soort == "eigenaar" else 0
    return len(" ".join(woorden[: len(woorden) - aantal]))


def _is_day(tekst: str, namen: frozenset[str]) -> bool:
    woorden = tekst.split()
    if _GEEN_DAG.fullmatch(tekst) or (len(woorden) == 1 and is_day(tekst)):
        return True  # 'Ongoing'
    if namen.intersection(woorden) or (woorden[0][0].isupper() and not _MAAND.match(woorden[0])):
        return False  # 'Anna 1 mei'
    if _MEER.match(tekst) and not (len(woorden) > 1 and _MAAND.match(woorden[1])):
        return False
    if any(_is_owner_before_day(woorden, plek) for plek in range(1, len(woorden) - 1)):
        return False  # 'kopen DM 1 mei 2025'
    return is_day(tekst) or bool(
        _WANNEER.fullmatch(tekst) and (_MAAND.match(woorden[0]) or _MAAND.match(woorden[-1]))
    )


def _is_owner_before_day(woorden: Sequence[str], plek: int) -> bool:
    geen_naam = _MAAND.match(woorden[plek]) or _WEEKDAG.fullmatch(woorden[plek])
    if geen_naam or not ends_in_owners(woorden[: plek + 1]):
        return False
    return is_day(" ".join(woorden[plek + 1 :]))
