"""Tables of acties and decisions in a text: rows between bars ('| nr | actie |'), or with tabs.

A cell that runs over more lines of a text layer is joined again: its row has no number or no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.regels import Regel
from bot.verslag.voorstel import Regels

_STREEP = re.compile(r"[|\s:+=-]*-[|\s:+=-]*")
_KOLOMMEN = {
    "nummer": r"(?:nr|no|ref|nummer|#|id|volgnummer|actie(?:punt)?\s*(?:nr|nummer))\.?",
    "actie": (
        r"(?:actie(?:s|punt|punten)?|agreed\s+action|omschrijving(?:\s+actie)?|wat|afspraak|afspraken|taak|taken|to-?do"
        r"|actions?(?:\s+items?)?|task|what|description)"
    ),
    "besluit": r"(?:besluit(?:en)?|beslissing(?:en)?|decisions?)",
    "eigenaar": (
        r"(?:wie|naam|door(?:\s+wie)?|voor|eigenaar|actie(?:\s*houder|\s+door|\s+voor)|trekker|verantwoordelijke?"
        r"|uitvoerder|owner|who|assignee|responsible|by)"
    ),
    "termijn": (
        r"(?:wanneer|termijn|deadline|datum(?:\s+gereed)?|data|gereed|planning|uiterlijk|voor\s+wanneer|einddatum"
        r"|(?:by\s+)?when|ready(?:\s+by)?|due(?:\s+date)?|date)"
    ),
    "status": r"(?:status|stand(?:\s+van\s+zaken)?|voortgang|afgehandeld|opmerking(?:en)?|state|progress)",
}
_KOLOM = {soort: re.compile(woorden, re.IGNORECASE) for soort, woorden in _KOLOMMEN.items()}
_OPEN_OF_DICHT = re.compile(
    r"(?:open|gesloten|afgerond|afgehandeld|gereed|loopt|lopend|klaar|closed|done)\.?", re.IGNORECASE
)
_MEESTE_KOLOMMEN = 12
_GAT = re.compile(r"(?:^|\S)\s{2,}(?=\S)")
_STUK = re.compile(r"\S+(?: \S+)*")


@dataclass(frozen=True)
class Rij:
    """One row of a table of acties or decisions, by column ('actie', 'eigenaar' …), and where it stands."""

    cellen: dict[str, str]
    regels: Regels

    def __getitem__(self, kolom: str) -> str:
        return self.cellen.get(kolom, "")


def is_head(cellen: Sequence[str]) -> bool:
    """Whether this is the first row of a table of acties or decisions."""
    return bool(_columns(list(cellen)))


def take_out(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows of all tables of acties and decisions, and the lines without them.

    Of other tables the lines stay, a row as cells with tabs between them: the header of minutes is one often.
    """
    rijen: list[Rij] = []
    rest: list[Regel] = []
    for tabel, stuk in _stretches(regels):
        kolommen = _columns(_cells(stuk[0].tekst)) if tabel else {}
        if kolommen:
            rijen.extend(_rows(stuk, _with_status(kolommen, stuk)))
        elif tabel:
            rest.extend(
                Regel(regel.nummer, "\t".join(filter(None, _cells(regel.tekst))))
                for regel in stuk
                if not _STREEP.fullmatch(regel.kaal)
            )
        else:
            rest.extend(stuk)
    return tuple(rijen), tuple(rest)


def _stretches(regels: Sequence[Regel]) -> Iterator[tuple[bool, list[Regel]]]:
    """Lines that are a table together, and the lines between tables."""
    stuk: list[Regel] = []
    in_tabel = False
    for regel in regels:
        met_balken = regel.kaal.startswith("|") and regel.kaal.count("|") > 1
        hoort = met_balken or (in_tabel and _belongs(regel, stuk)) or bool(_columns(_cells(regel.tekst)))
        if stuk and hoort != in_tabel:
            yield in_tabel, stuk
            stuk = []
        in_tabel = hoort
        stuk.append(regel)
    if stuk:
        yield in_tabel, stuk


def _belongs(regel: Regel, tabel: list[Regel]) -> bool:
    """Whether a line without bars goes on with a table with tabs, or with columns."""
    if tabel[0].kaal.startswith("|"):
        return False
    return "\t" in regel.tekst if "\t" in tabel[0].tekst else bool(_GAT.search(regel.tekst))


def _cells(tekst: str, kop: str = "") -> list[str]:
    """The cells of a row: between bars, between tabs, else in the columns of `kop`, with gaps between."""
    if tekst.strip().startswith("|"):
        return [" ".join(cel.split()) for cel in tekst.strip().strip("|").split("|", _MEESTE_KOLOMMEN)]
    if "\t" in tekst or not _GAT.search(kop or tekst):
        return [" ".join(cel.split()) for cel in tekst.split("\t", _MEESTE_KOLOMMEN)]
    begin = [stuk.start() for stuk in _STUK.finditer(kop or tekst)][:_MEESTE_KOLOMMEN]
    cellen = [""] * len(begin)
    for stuk in _STUK.finditer(tekst):
        kolom = max((i for i, plek in enumerate(begin) if plek <= stuk.start() + 1), default=0)
        cellen[kolom] = " ".join([cellen[kolom], *stuk[0].split()]).strip()
    return cellen


def _columns(kop: list[str]) -> dict[int, str]:
    """What each column of a table of acties or decisions holds; nothing when this is the head of none."""
    gevonden: dict[int, str] = {}
    for plek, naam in enumerate(kop):
        soort = next((soort for soort, woord in _KOLOM.items() if woord.fullmatch(naam.strip(" :*"))), None)
        if soort and soort not in gevonden.values():
            gevonden[plek] = soort
    soorten = set(gevonden.values())
    is_acties = "actie" in soorten and soorten & {"eigenaar", "termijn", "status"}
    is_besluiten = "besluit" in soorten and len(soorten) > 1
    return gevonden if is_acties or is_besluiten else {}


def _with_status(kolommen: dict[int, str], stuk: list[Regel]) -> dict[int, str]:
    """A column without a head in which only 'open' and 'gesloten' stand is the status."""
    rijen = [_cells(regel.tekst, stuk[0].tekst) for regel in stuk[1:] if not _STREEP.fullmatch(regel.kaal)]
    for plek in range(max(map(len, rijen), default=0)):
        waarden = {rij[plek] for rij in rijen if plek < len(rij)} - {""}
        if (
            plek not in kolommen
            and "status" not in kolommen.values()
            and waarden
            and all(map(_OPEN_OF_DICHT.fullmatch, waarden))
        ):
            return {**kolommen, plek: "status"}
    return kolommen


def _rows(stuk: list[Regel], kolommen: dict[int, str]) -> Iterator[Rij]:
    """The rows below the head, with what runs on joined to the row above it."""
    rij: Rij | None = None
    for regel in stuk[1:]:
        if _STREEP.fullmatch(regel.kaal):
            continue
        cellen = _cells(regel.tekst, stuk[0].tekst)
        gevuld = {
            soort: cellen[plek] for plek, soort in kolommen.items() if plek < len(cellen) and cellen[plek]
        }
        if not gevuld:
            continue
        if rij and _runs_on(rij, gevuld, kolommen):
            rij = Rij(_joined(rij.cellen, gevuld), (rij.regels[0], regel.nummer))
            continue
        if rij:
            yield rij
        rij = Rij(gevuld, (regel.nummer, regel.nummer))
    if rij:
        yield rij


def _runs_on(rij: Rij, gevuld: dict[str, str], kolommen: dict[int, str]) -> bool:
    """Whether a row is the rest of the one above: no number where rows have one, or half a sentence."""
    if "nummer" in kolommen.values() and rij["nummer"]:
        return "nummer" not in gevuld
    tekst = gevuld.get("actie") or gevuld.get("besluit") or ""
    return len(gevuld) < len(rij.cellen) and (not tekst or tekst[0].islower())


def _joined(boven: dict[str, str], onder: dict[str, str]) -> dict[str, str]:
    return {
        soort: " ".join(filter(None, (boven.get(soort), onder.get(soort)))) for soort in {**boven, **onder}
    }
