"""Tables of which a file kept only the cells, one to a line: number, text, name, date, and again.

A reeks is found by its heads ('Nr', 'Actie', 'Wie', each on a line), or, below a title 'Actiepunten', by the
kinds of cell that come back in one order. A cell that is missing or runs over more lines breaks no row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.kopjes.titels import GENUMMERD
from bot.verslag.kopjes.vormen import DEELNEMERSLABEL, KOPTEKEN
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import names_actions, section_of
from bot.verslag.tabellen.kolommen import columns, kind

_NUMMER = re.compile(r"(?:[A-Z]{1,3}[\s.-]?)?\d{1,4}(?:[./-]\d{1,4})?[.):]?")
_STAND = re.compile(
    r"(?:open|gesloten|dicht|afgerond|afgehandeld|gereed|klaar|gedaan|loopt|lopend|in\s+behandeling|onderhanden"
    r"|nieuw|vervallen|ok|closed|done|ongoing|in\s+progress|pending|completed?|new)\.?",
    re.IGNORECASE,
)
_NIEMAND = re.compile(r"[-–—?]|n\.?v\.?t\.?|n\.?[tn]\.?b\.?|tbd", re.IGNORECASE)
_KLEINE_NAAM = re.compile(
    r"(?:het\s+|de\s+)?[\w/&-]{2,20}(?:\s*[,/&+]\s*[\w-]{2,20}|\s+en\s+[\w-]{2,20}){0,3}"
)
_ONDERWERP = re.compile(r"onderwerp|agendapunt|punt|topic|subject|vergadering|bron", re.IGNORECASE)
# What may stand under which head.
_PAST = {
    "nummer": "N",
    "actie": "TW",
    "besluit": "TW",
    "eigenaar": "W",
    "termijn": "D",
    "status": "S",
    "toelichting": "T",
    "soort": "TW",
}
_SOORT_VAN = {"N": "nummer", "T": "actie", "W": "eigenaar", "D": "termijn", "S": "status"}
_MEESTE_CELLEN = 600
_LANGSTE_CEL = 400  # letters; a longer line is prose
_LANGSTE_KOP = 40
_MINSTENS = 2  # rows
_MEESTE = 0.7  # of the rows that must be whole
_LANGSTE_RIJ = 6  # cells in a row without heads
_VOLGNUMMER = re.compile(r"(?:^|(?<=\s))(?P<nummer>\d{1,2})[.)]?\s+(?=[A-ZÀ-Þ@])")


def flattened(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows of all such tables, and the lines without them."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal]
    rijen: list[Rij] = []
    weg: set[int] = set()
    i = 0
    while i < len(gevuld):
        kop, begin = _heads(regels, gevuld, i)
        if begin == i:
            i += 1
            continue
        cellen = [regels[plek] for plek in gevuld[begin : begin + _MEESTE_CELLEN]]
        cellen = cellen[: next((n for n, cel in enumerate(cellen) if _ends(cel)), len(cellen))]
        gevonden, gebruikt = _rows(cellen, kop) if kop else _headless(cellen)
        if gevonden:
            rijen += gevonden
            weg.update(gevuld[i + (not kop) : begin + gebruikt])
        i = begin + gebruikt if gevonden else i + 1
    return tuple(rijen), tuple(regel for plek, regel in enumerate(regels) if plek not in weg)


def one_to_a_line(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; one below 'Actiepunten' that holds rows '1 … 2 … 3 …' behind each other is cut at them."""
    titel = False
    for regel in regels:
        grenzen = _numbers(regel.kaal) if titel else []
        if len(grenzen) > 2:
            for van, tot in zip(grenzen, [*grenzen[1:], len(regel.kaal)], strict=True):
                yield Regel(regel.nummer, regel.kaal[van:tot].rstrip())
        else:
            yield regel
        if regel.kaal:
            titel = _lists_actions(regel) or (titel and _is_head_line(regel))


def _numbers(tekst: str) -> list[int]:
    """Where 1, 2, 3 … stand in `tekst`, that opens with 1."""
    grenzen: list[int] = []
    for gevonden in _VOLGNUMMER.finditer(tekst):
        if int(gevonden["nummer"]) == len(grenzen) + 1 and (grenzen or gevonden.start() == 0):
            grenzen.append(gevonden.start())
    return grenzen


def _is_head_line(regel: Regel) -> bool:
    return bool(columns(regel.kaal.split()))


def _lists_actions(regel: Regel) -> bool:
    sectie = None if regel.is_opsomming else section_of(regel.kaal)
    return sectie is not None and sectie.soort == "acties" and not sectie.wie


def _heads(regels: Sequence[Regel], gevuld: list[int], i: int) -> tuple[list[str | None], int]:
    """What the heads from line `i` on hold, and where the cells begin; none below a title alone."""
    koppen: list[str] = []
    for plek in gevuld[i : i + 8]:
        kaal = regels[plek].kaal
        is_kop = (
            len(kaal) <= _LANGSTE_KOP
            and not KOPTEKEN.match(kaal)
            and (kind(kaal) or _ONDERWERP.fullmatch(kaal))
        )
        if not is_kop or kaal.casefold() in koppen:
            break
        koppen.append(kaal.casefold())
    if len(koppen) > 1 and names_actions(koppen[0]) and kind(koppen[1]) == "actie":
        koppen, i = koppen[1:], i + 1  # 'Actiepunten' is the title above the heads
    soorten = columns(koppen)
    if "eigenaar" in soorten.values() and "actie" in soorten.values():
        return [soorten.get(plek) for plek in range(len(koppen))], i + len(koppen)
    return [], i + 1 if _lists_actions(regels[gevuld[i]]) else i


def _ends(regel: Regel) -> bool:
    genummerd = GENUMMERD.fullmatch(regel.kaal)
    return (
        bool(KOPTEKEN.match(regel.kaal))
        or len(regel.kaal) > _LANGSTE_CEL
        or DEELNEMERSLABEL.match(regel.kaal) is not None
        or (
            genummerd is not None
            and genummerd["punt"] is not None
            and len(regel.kaal.split()) < 4
            and not (genummerd["nummer"].isalpha() and NAMEN.fullmatch(regel.kaal))  # 'H. Bos' in a cell
        )
        or (section_of(regel.kaal) is not None and not regel.is_opsomming)
    )


def _kind_of(cel: str) -> str:
    """N(umber), D(ay), S(tate), W(ho) or T(ext)."""
    if is_day(cel):
        return "D"
    if _NUMMER.fullmatch(cel):
        return "N"
    if _STAND.fullmatch(cel):
        return "S"
    return "W" if NAMEN.fullmatch(cel) and len(cel.split()) <= 6 else "T"


def _headless(cellen: Sequence[Regel]) -> tuple[list[Rij], int]:
    """The rows below a title, when the kinds of cell come back in one order with one text in it."""
    if any(cel.is_opsomming for cel in cellen[:_LANGSTE_RIJ]):
        return [], 0
    soorten = "".join(_kind_of(cel.kaal) for cel in cellen[: 4 * _LANGSTE_RIJ])
    for lengte in range(2, _LANGSTE_RIJ + 1):
        rij = soorten[:lengte]
        eenmaal = rij.count("T") == 1 and rij.count("W") == 1 and len(set(rij)) == lengte
        if eenmaal and soorten[lengte : 2 * lengte] == rij and not (lengte == 2 and _is_prose(cellen)):
            return _rows(cellen, [_SOORT_VAN[soort] for soort in rij])
    return [], 0


def _is_prose(cellen: Sequence[Regel]) -> bool:
    """Whether the texts are sentences, and what stands between them may be headings."""
    teksten = [cel.kaal for cel in cellen[: 2 * _LANGSTE_RIJ] if _kind_of(cel.kaal) == "T"]
    return 2 * sum(tekst.endswith((".", "?", "!")) for tekst in teksten) > len(teksten)


def _rows(cellen: Sequence[Regel], kop: Sequence[str | None]) -> tuple[list[Rij], int]:
    """The rows of `cellen` under `kop` and how many cells they take; nothing when too few are whole."""
    rijen: list[tuple[dict[int, str], list[int], int]] = []
    kolom = len(kop)
    for plek, regel in enumerate(cellen):
        erna = cellen[plek + 1].kaal if plek + 1 < len(cellen) else ""
        volgende = _column(regel.inhoud, kop, kolom, rijen[-1][0] if rijen else {}, erna)
        if volgende is None:
            break
        if not rijen or volgende < kolom or (volgende == kolom and not _goes_on(regel, kop[kolom])):
            rijen.append(({}, [], plek))
        velden, nummers, _ = rijen[-1]
        velden[volgende] = f"{velden.get(volgende, '')} {regel.inhoud}".strip()
        nummers.append(regel.nummer)
        kolom = volgende
    klaar = [(_row(velden, nummers, kop), plek) for velden, nummers, plek in rijen]
    eind = sum(len(nummers) for _, nummers, _ in rijen)
    while klaar and not _is_whole(klaar[-1][0]):
        eind = klaar.pop()[1]  # what follows the table
    heel = sum(_is_whole(rij) for rij, _ in klaar)
    if heel < _MINSTENS or heel < _MEESTE * len(klaar):
        return [], 0
    return [rij for rij, _ in klaar if rij["actie"] or rij["besluit"]], eind


def _row(velden: dict[int, str], nummers: Sequence[int], kop: Sequence[str | None]) -> Rij:
    cellen = {soort: velden[kolom] for kolom, soort in enumerate(kop) if soort and kolom in velden}
    return Rij(cellen, (min(nummers), max(nummers)))


def _is_whole(rij: Rij) -> bool:
    return bool((rij["actie"] or rij["besluit"]) and (rij["eigenaar"] or rij["termijn"]))


def _column(cel: str, kop: Sequence[str | None], nu: int, rij: dict[int, str], erna: str = "") -> int | None:
    """The column in which `cel` stands: the next one it fits, else the first of a new row, else more of this
    one. A small word with a name below it (`erna`) is the last of a task: 'benaderen' above 'Anna'."""
    soort = _kind_of(cel)
    in_tekst = nu < len(kop) and kop[nu] in ("actie", "besluit", "toelichting")
    if in_tekst and soort == "T":
        verder = [k for k in range(nu + 1, len(kop)) if kop[k] == "eigenaar" and k not in rij]
        if verder and not (_KLEINE_NAAM.fullmatch(cel) and cel.islower() and _kind_of(erna) != "W"):
            return nu
    if in_tekst and soort == "W" and cel[0].islower() and _kind_of(erna) == "W":
        return nu  # 'de werkgroep', where a name follows, is the end of the task
    volgorde = [*range(nu + 1, len(kop)), *range(min(nu + 1, len(kop)))]
    past = next((plek for plek in volgorde if _fits(cel, soort, kop[plek])), None)
    return past if past is not None or nu == len(kop) else nu


def _fits(cel: str, soort: str, kolom: str | None) -> bool:
    if kolom is None:
        return soort in "TWD"
    if kolom == "eigenaar" and soort == "T":
        return (cel.islower() and bool(_KLEINE_NAAM.fullmatch(cel))) or bool(_NIEMAND.fullmatch(cel))
    return soort in _PAST[kolom] or (kolom in ("termijn", "status") and bool(_NIEMAND.fullmatch(cel)))


def _goes_on(regel: Regel, kolom: str | None) -> bool:
    """Whether a second cell in one column is more of the first: a text that runs over lines."""
    return kolom in ("actie", "besluit", "toelichting", None) or regel.kaal[0].islower()
