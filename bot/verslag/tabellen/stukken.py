"""Where the tables of a text are: the lines that are one together, up to the text behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.texts.uitvoer import ATTENDANCE_HEAD
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.tabel import is_attendance_head
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.cellen import GAT, STUK, cells
from bot.verslag.tabellen.kolommen import acties_beside_text, columns, kind

STREEP = re.compile(r"[|\s:+=-]*-[|\s:+=-]*")
_ONDERSTREEPT = re.compile(r"\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*")
_MEESTE_LEEG = 6  # empty lines between two rows
_MINSTE_CELLEN = 3
_RAND = 40  # letters that the last column may be wider than its head


def stretches(regels: Sequence[Regel]) -> Iterator[tuple[bool, list[Regel]]]:
    """Lines that are a table together, and the lines between tables."""
    stuk: list[Regel] = []
    in_tabel = False
    titel = False  # whether the last line was that of a list of acties
    regels = list(_barred(regels))
    for plek, regel in enumerate(regels):
        if in_tabel and not regel.kaal and _row_below(regels, plek, stuk[0]):
            continue
        met_balken = regel.kaal.startswith("|") and regel.kaal.count("|") > 1
        hoort = met_balken or (in_tabel and _belongs(regel, stuk)) or _is_plain_head(regel)
        hoort |= titel and len(cells(regel.tekst)) > 2 and not regel.is_opsomming
        titel = (titel and not regel.kaal) or (bool(regel.kaal) and lists_actions(regel.kaal))
        if stuk and (hoort != in_tabel or (met_balken and in_tabel and not stuk[0].kaal.startswith("|"))):
            yield in_tabel, stuk
            stuk = []
        in_tabel = hoort
        stuk.append(regel)
    if stuk:
        yield in_tabel, stuk


def _barred(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; those of a Markdown table without outer bars get them."""
    kop = {
        plek - 1
        for plek, regel in enumerate(regels)
        if plek and _ONDERSTREEPT.fullmatch(regel.tekst) and not regel.kaal.startswith("|")
    }
    binnen, titel = False, False
    balken = 0  # of the last row, as a row behind an empty line has them
    for plek, regel in enumerate(regels):
        if binnen and not regel.kaal:
            yield regel
            continue
        binnen = binnen and (bool(regels[plek - 1].kaal) or regel.kaal.count("|") == balken)
        los = regel.inhoud.count(" | ") > 1 and not regel.inhoud.startswith("|")
        los = los and (titel or bool(columns(cells(f"| {regel.inhoud} |"))))
        titel = (titel and not regel.kaal) or (bool(regel.kaal) and (los or lists_actions(regel.kaal)))
        binnen = plek in kop or los or (binnen and "|" in regel.tekst)
        balken = regel.kaal.count("|")
        yield Regel(regel.nummer, f"| {regel.inhoud} |") if binnen else regel


def _row_below(regels: Sequence[Regel], leeg: int, kop: Regel) -> bool:
    """Whether the table under `kop` goes on behind the empty line: a row of as many cells, itself no head."""
    onder = [regel for regel in regels[leeg : leeg + _MEESTE_LEEG] if regel.kaal][:2]
    if not onder or onder[0].kaal.startswith("|") != kop.kaal.startswith("|") or is_ruled(onder):
        return False
    cellen = cells(onder[0].tekst, kop.tekst)
    if len(cellen) != len(cells(kop.tekst)) or len(cellen) < _MINSTE_CELLEN:
        return False
    met_tekens = kop.kaal.startswith("|") or "\t" in onder[0].tekst
    recht = [stuk.start() for stuk in STUK.finditer(onder[0].tekst)]
    return (
        (met_tekens or recht == [stuk.start() for stuk in STUK.finditer(kop.tekst)])
        and kind(cellen[0]) is None
        and not names_columns(onder[0])
    )


def is_ruled(onder: Sequence[Regel]) -> bool:
    """Whether the first of these lines has a rule below it, as a head has."""
    return len(onder) > 1 and bool(STREEP.fullmatch(onder[1].kaal))


def _is_plain_head(regel: Regel) -> bool:
    return ("\t" in regel.tekst or bool(GAT.search(regel.tekst))) and is_head(cells(regel.tekst))


def is_head(cellen: Sequence[str]) -> bool:
    """Whether this is the first row of a table of acties or decisions, or of who was there."""
    kop = list(cellen)
    acties = bool(columns(kop)) or acties_beside_text(kop) is not None
    return acties or kop == list(ATTENDANCE_HEAD) or is_attendance_head(kop)


def names_columns(eerste: Regel) -> bool:
    """Whether the first row names columns all the same: 'Nr | Onderwerp | Wie | Stand'."""
    return sum(kind(cel) is not None for cel in cells(eerste.tekst)) > 1


def _belongs(regel: Regel, tabel: list[Regel]) -> bool:
    """Whether a line without bars goes on with a table with tabs, or with columns."""
    if tabel[0].kaal.startswith("|"):
        return False
    if "\t" in tabel[0].tekst:
        return "\t" in regel.tekst
    return bool(GAT.search(regel.tekst)) or _goes_on(regel, tabel)


def _goes_on(regel: Regel, tabel: Sequence[Regel]) -> bool:
    """Whether a line is the rest of one cell of the row right above it, below the head of its column."""
    begin = len(regel.tekst) - len(regel.tekst.lstrip())
    kolommen = [stuk.span() for stuk in STUK.finditer(tabel[0].tekst)]
    grenzen = [*(van for van, _ in kolommen[1:]), len(tabel[0].tekst) + _RAND]
    return (
        len(tabel) > 1
        and bool(regel.kaal)
        and regel.nummer == tabel[-1].nummer + 1
        and not regel.is_opsomming
        and any(
            begin == van and len(regel.tekst) < tot for (van, _), tot in zip(kolommen, grenzen, strict=True)
        )
    )


def lists_actions(titel: str) -> bool:
    sectie = section_of(titel)
    return sectie is not None and sectie.soort != "besluiten"
