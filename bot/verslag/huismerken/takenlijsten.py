"""Lists in which each line is somebody's, below whatever title: they are lists of tasks.

Two forms: names on a line of their own with bullets below each, and lines that each name somebody in the same
place. What people say stands in that form as well, at 'Rondvraag'; so the title may not speak of that, hardly
a line may be a sentence that tells, and some must read like a task or say when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.huismerken.bewijs import Gezegd, are_tasks
from bot.verslag.huismerken.wie import IsBekend, Wie, are_known, dated, read_who
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import looks_back, section_of

_LANGSTE = 200  # letters of a line in a list
_LANGSTE_TITEL = 60
_MINSTE_NAMEN = 2
_MINSTE_REGELS = 3
_MEESTE_REGELS = 60
_VOORAAN = re.compile(r"\s*(?::|[-=]>|→)\s*(?=\S)|\s+(?:[-–—/|])\s+(?=\S)")
_ACHTERAAN = re.compile(r":\s+|\s[-–—]\s+|\s?\(|,\s+|\s?/\s?|\s{3,}")
NUMMER = re.compile(r"^\d{1,2}[.)]\s+")  # '2. Brief sturen'
_PER_PERSOON = re.compile(r"\bper\s+(?:persoon|naam|actiehouder|deelnemer|[a-z]{0,10}lid)\b", re.IGNORECASE)
_VAN = re.compile(r"\s\([^()]{1,40}\)")  # of whom somebody is: 'dhr. Mulder (Velsen)'
_TITEL = re.compile(r"(?P<voor>[#*_\s]{0,8}(?:\d{1,2}[.):/]?\s+)?)(?P<woorden>[^\W\d_].*?)(?P<na>[\s:*_]*)")
# Above what people said or are, whatever stands beside the word.
_ANDERS = re.compile(
    r"\b(?:rondvraag|rondje|rond|ronde|w\.?v\.?t\.?t\.?k|varia|overig\w*|mededeling\w*|meded|nieuws|updates?|aanwezig\w*|afwezig\w*"
    r"|afgemeld\w*|deelnemers|leden|agenda\w*|besluit\w*|besloten|notulen|verslag|opening|start|begin|sluiting|ingekomen|gast\w*|contact\w*"
    r"|bereikbaar\w*|rooster\w*|vakantie\w*|verlof|jarig\w*|verjaardag\w*|presentaties?|sprekers?|rollen|rolverdeling|samenstelling|bezetting"
    r"|vertegenwoordig\w*|kandidaten|vragen|reacties|discussie|meningen|wensen|ideeën|complimenten|bedankt|aob|any\s+other|news|announcements"
    r"|round|attend\w*|present|regrets|apologies|decisions?|questions?|roles|contacts?|speakers?|verzendlijst|bijlagen?|terugkoppeling|stand)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Item:
    """What a line says is to be done, and whose it is."""

    plek: int
    taak: str
    wie: Wie
    vooraan: bool = False
    is_vervolg: bool = False  # the last line of a longer one


def task_lists(regels: Sequence[Regel], buiten: frozenset[int], is_bekend: IsBekend) -> Iterator[Regel]:
    """The lines; such lists are below a title that every rule knows, with who has it behind each line."""
    nieuw: dict[int, str] = {}
    onder_namen = _below_names(regels, buiten, is_bekend)
    for titel, items, namen in (*onder_namen, *_in_place(regels, buiten, is_bekend)):
        nieuw |= dict.fromkeys(namen, "")
        nieuw |= {item.plek: _with_owner(regels[item.plek], item) for item in items}
        if section_of(regels[titel].kaal) is None:
            nieuw[titel] = _as_tasks(regels[titel].tekst)
    for plek, regel in enumerate(regels):
        yield Regel(regel.nummer, nieuw[plek]) if plek in nieuw else regel


def _with_owner(regel: Regel, item: _Item) -> str:
    """'- brief sturen (3 mei)' as '- brief sturen (Anna, 3 mei).'"""
    voor = regel.tekst[: len(regel.tekst) - len(regel.tekst.lstrip())]
    voor += regel.kaal[: len(regel.kaal) - len(regel.inhoud)] or ("" if item.is_vervolg else "- ")
    return f"{voor}{item.taak.rstrip(' .;,')} ({item.wie})."


def _as_tasks(titel: str) -> str:
    vorm = _TITEL.fullmatch(titel)
    return f"{vorm['voor']}Actiepunten{vorm['na']}" if vorm else titel


def _below_names(
    regels: Sequence[Regel], buiten: frozenset[int], is_bekend: IsBekend
) -> Iterator[tuple[int, list[_Item], list[int]]]:
    """Title, items and lines of names of each list that is cut up by who has what."""
    plek = 0
    while plek < len(regels):
        namen, items, bekend = [], [], 0
        titel = _title_above(regels, plek)
        per_persoon = titel is not None and bool(_PER_PERSOON.search(regels[titel].kaal))
        is_lijst = titel is not None and section_of(regels[titel].kaal) is not None
        begin = plek
        while plek < len(regels) and (wie := _heads(regels[plek], buiten, is_bekend, per_persoon, is_lijst)):
            onder = list(_bullets(regels, plek + 1))
            if not onder:
                break
            namen.append(plek)
            bekend += are_known(wie, is_bekend)
            items += [_dated(regels, eerste, laatste, wie) for eerste, laatste in onder]
            plek = _next_filled(regels, onder[-1][1] + 1)
        if titel is not None and len(namen) >= _MINSTE_NAMEN:
            nodig = not per_persoon if is_lijst else len(namen) / 2
            if bekend >= nodig and _are_tasks(regels[titel], items, los=False):
                yield titel, items, namen
        plek = max(plek, begin + 1)


def _heads(
    regel: Regel, buiten: frozenset[int], is_bekend: IsBekend, per_persoon: bool, is_lijst: bool
) -> str:
    """Whose the bullets below the line are: of people known here, with of whom they are or not; or of
    somebody with a title, a role or a group: 'mw. Visser', 'Penningmeester'. 'Communicatie' is nobody, but
    in a list that says to be of persons. `is_lijst`: that every rule knows by its title."""
    kaal = regel.kaal.strip("#*_: ")
    if regel.nummer in buiten or regel.is_opsomming or not kaal or len(kaal) > _LANGSTE_TITEL:
        return ""
    namen = kaal if are_known(kaal, is_bekend) else _VAN.sub("", kaal)
    if is_lijst and namen != kaal and is_bekend(namen):
        return ""  # 'Anna (bouw)', 'Anna (uiterlijk 2 mei)': read where lists are (lijsten/deelkop.py)
    klein = namen[0].lower() + namen[1:]
    is_iemand = are_known(namen, is_bekend) or klein == "gemeente" or NAMEN.fullmatch(klein)
    return namen if is_iemand or (per_persoon and NAMEN.fullmatch(namen)) else ""


def _bullets(regels: Sequence[Regel], plek: int) -> Iterator[tuple[int, int]]:
    """First and last line of each bullet from `plek` on, with empty lines around them or not."""
    plek = _next_filled(regels, plek)
    while plek < len(regels) and _opens_item(regels[plek]):
        eerste = plek
        while plek + 1 < len(regels) and _goes_on(regels[eerste], regels[plek + 1]):
            plek += 1
        yield eerste, plek
        plek = _next_filled(regels, plek + 1)


def _opens_item(regel: Regel) -> bool:
    return regel.is_opsomming or bool(NUMMER.match(regel.kaal))


def _goes_on(bullet: Regel, regel: Regel) -> bool:
    """Whether a line right below a bullet is of it still: deeper, or in small letters that are no name."""
    if not regel.kaal or _opens_item(regel):
        return False
    return indent(regel) > indent(bullet) or (regel.kaal[0].islower() and not NAMEN.match(regel.kaal))


def _dated(regels: Sequence[Regel], eerste: int, laatste: int, namen: str) -> _Item:
    taak, wanneer = dated(regels[laatste].inhoud)
    return _Item(laatste, taak, Wie(namen, wanneer), is_vervolg=laatste > eerste)


def _in_place(
    regels: Sequence[Regel], buiten: frozenset[int], is_bekend: IsBekend
) -> Iterator[tuple[int, list[_Item], list[int]]]:
    """Title and items of each list of which the lines name somebody, all in front or all behind."""
    plek = 0
    while plek < len(regels):
        rij: list[int] = []
        titel = _title_above(regels, plek)
        begin = plek
        if titel is None or section_of(regels[titel].kaal):
            plek += 1
            continue
        while plek < len(regels) and len(rij) < _MEESTE_REGELS and _may_be_item(regels[plek], buiten):
            rij.append(plek)
            plek += 1
            if len(rij) > 1 and regels[plek - 1].is_opsomming != regels[plek - 2].is_opsomming:
                rij.pop()
                plek -= 1
                break
        plek = begin + 1
        if len(rij) < _MINSTE_REGELS:
            continue
        for kant in (_named_behind, _named_in_front):
            if kant(regels[titel], titel, is_bekend):
                continue  # the first of the list is no title of the others
            gelezen = [kant(regels[een], een, is_bekend) for een in rij]
            if not regels[begin].is_opsomming:  # without bullets the list ends where nobody is named
                aantal = next((i for i, een in enumerate(gelezen) if een is None), len(gelezen))
                gelezen = gelezen[:aantal]
            items = [item for item in gelezen if item]
            if (
                len(items) >= _MINSTE_REGELS
                and 4 * len(items) >= 3 * len(gelezen)
                and _are_tasks(regels[titel], items, los=True)
            ):
                yield titel, items, []
                break


def _may_be_item(regel: Regel, buiten: frozenset[int]) -> bool:
    return (
        bool(regel.kaal)
        and regel.nummer not in buiten
        and len(regel.kaal) <= _LANGSTE
        and "\t" not in regel.tekst
    )


def _named_in_front(regel: Regel, plek: int, is_bekend: IsBekend) -> _Item | None:
    """'Anna – brief sturen'."""
    tekst = regel.inhoud
    for scheiding in _VOORAAN.finditer(tekst[:_LANGSTE_TITEL]):
        wie = read_who(tekst[: scheiding.start()], is_bekend)
        if wie:
            taak, wanneer = dated(tekst[scheiding.end() :])
            return _Item(plek, taak, Wie(wie.namen, wie.wanneer or wanneer), vooraan=True)
    return None


def _named_behind(regel: Regel, plek: int, is_bekend: IsBekend) -> _Item | None:
    """'brief sturen: Anna, 3 mei', 'brief sturen (Anna)'."""
    tekst = regel.inhoud.rstrip(" .;")
    for scheiding in _ACHTERAAN.finditer(tekst):
        rest = tekst[scheiding.end() :]
        wie = read_who(rest.removesuffix(")") if rest.count("(") < rest.count(")") else rest, is_bekend)
        if wie and scheiding.start() > 1:
            return _Item(plek, tekst[: scheiding.start()], wie)
    return None


def _are_tasks(titel: Regel, items: Sequence[_Item], *, los: bool) -> bool:
    """Whether a list is one of tasks, by its title or by what its lines say."""
    sectie = section_of(titel.kaal)
    if sectie:
        return sectie.soort != "besluiten"
    if _ANDERS.search(titel.kaal) or looks_back(titel.kaal):
        return False
    return are_tasks(
        [Gezegd(NUMMER.sub("", item.taak), item.wie.wanneer, item.vooraan) for item in items], los=los
    )


def _title_above(regels: Sequence[Regel], plek: int) -> int | None:
    """The line above a list that is its title: short, with a colon or apart from what is above it."""
    boven = next((i for i in range(plek - 1, max(-1, plek - 3), -1) if regels[i].kaal), None)
    if boven is None or regels[boven].is_opsomming or len(regels[boven].kaal) > _LANGSTE_TITEL:
        return None
    kaal = regels[boven].kaal
    apart = boven == 0 or not regels[boven - 1].kaal or kaal.startswith("#") or kaal.isupper()
    if not (kaal.endswith(":") or apart) or (kaal.endswith((".", "?", "!", ";")) and not kaal.isupper()):
        return None
    return boven if _TITEL.fullmatch(regels[boven].tekst) else None


def _next_filled(regels: Sequence[Regel], plek: int) -> int:
    return next((i for i in range(plek, len(regels)) if regels[i].kaal), len(regels))
