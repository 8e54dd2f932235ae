"""Tables of acties and decisions in a text: rows between bars ('| nr | actie |'), or with tabs.

A cell that runs over more lines of a text layer is joined again: its row has no number or no text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.deelnemers.delegaties import of_bodies
from bot.verslag.deelnemers.kruisjes import ticked
from bot.verslag.deelnemers.tabel import as_lines
from bot.verslag.rij import Rij, joined
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG
from bot.verslag.taal.niets import says_none
from bot.verslag.taal.secties import done_with, promised
from bot.verslag.tabellen.actiekolom import ACTIELABEL, NIEUWE_REGEL, beside
from bot.verslag.tabellen.besluiten import decided_in_cells, is_called_one
from bot.verslag.tabellen.besluitkolommen import beside_text, with_subject
from bot.verslag.tabellen.cellen import cells, labelled
from bot.verslag.tabellen.dagkolommen import of_deadlines
from bot.verslag.tabellen.etiketrijen import label_columns, labelled_row
from bot.verslag.tabellen.kolommen import (
    acties_beside_text,
    are_states,
    both_in_one,
    columns,
    holds_both,
    kind,
    numbered,
    of_progress,
    with_names,
)
from bot.verslag.tabellen.stukken import STREEP, is_ruled, lists_actions, names_columns, stretches
from bot.verslag.tabellen.zonderkop import by_cells, with_number_apart

_OPEN_OF_DICHT = re.compile(
    r"(?:open|gesloten|afgerond|afgehandeld|gereed|loopt|lopend|klaar|closed|done)\.?", re.IGNORECASE
)
_LABEL = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG})\b", re.IGNORECASE)
_TEKST = re.compile(r"[a-z)]\.\s+[A-ZÀ-Þ]|[a-z]{2}\.$|.{100}")
_GETAL = re.compile(r"(?:[A-Z]{1,3}\s?)?\d{1,3}[.)]?|")


def take_out(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """The rows of all tables of acties and decisions, and the lines without them.

    Of a table with the attendance its people stay, one to a line; of other tables the rows as cells with tabs
    between them: the header of minutes is one often.
    """
    rijen: list[Rij] = []
    rest: list[Regel] = []
    met_etiket = label_columns(regels)
    for tabel, stuk in stretches(regels):
        if not tabel:
            rest.extend(stuk)
            continue
        eerder = len(rijen)
        stuk = [_numbered_head(stuk), *stuk[1:]]
        boven = next((regel.kaal for regel in reversed(rest) if regel.kaal), "")
        kolommen = columns(cells(stuk[0].tekst))
        if not kolommen and lists_actions(boven):
            kolommen = with_names([cells(regel.tekst, stuk[0].tekst) for regel in stuk])
        kolommen = kolommen or of_deadlines(boven, cells(stuk[0].tekst), kind)
        if not kolommen and (van_toen := of_progress(cells(stuk[0].tekst))):
            kolommen = van_toen if _shows_progress(stuk, van_toen) else {}
        allebei = both_in_one(cells(stuk[0].tekst))
        ernaast = acties_beside_text(cells(stuk[0].tekst))
        if allebei is not None:
            rest.extend(_as_text(stuk, allebei))
        elif ernaast is not None:
            besluiten = {plek for plek, soort in kolommen.items() if soort == "besluit"}
            rest.extend(_as_text(stuk, None, {ernaast, *besluiten}))
            rest.extend(decided_in_cells(stuk, {ernaast}))
            rijen.extend(_beside(stuk, ernaast))
            for plek in besluiten:
                rijen.extend(_rows(stuk[1:], {plek: "besluit"}, stuk[0].tekst))
        elif not kolommen and (besluit := beside_text(cells(stuk[0].tekst))) is not None:
            rest.extend(_as_text(stuk, None, {besluit}))
            gelezen = with_subject({besluit: "besluit"}, cells(stuk[0].tekst))
            rijen.extend(_rows(stuk[1:], gelezen, stuk[0].tekst))
            rest.extend(_marked_in_cells(stuk[1:], stuk[0].tekst))
        elif kolommen:
            gelezen = _with_number(_with_status(kolommen, stuk), stuk)
            gelezen = with_subject(gelezen, cells(stuk[0].tekst))
            onder = _rows(stuk[1:], gelezen, stuk[0].tekst)
            onder = map(_by_owner, onder) if holds_both(cells(stuk[0].tekst)) else onder
            if (stand := done_with(boven)) and "status" not in kolommen.values():
                onder = (replace(rij, cellen={**rij.cellen, "status": stand}) for rij in onder)
            rijen.extend(map(_promised, onder) if _holds_promises(stuk[0], kolommen, boven) else onder)
            if "actie" not in kolommen.values():
                rest.extend(_marked_in_cells(stuk[1:], stuk[0].tekst))
            erbuiten = set(range(len(cells(stuk[0].tekst)))) - set(kolommen)
            rest.extend(decided_in_cells(stuk, erbuiten))
        elif kolommen := by_cells(stuk, boven):
            stuk = [Regel(regel.nummer, with_number_apart(regel.tekst)) for regel in stuk]
            kop, *stuk = stuk if names_columns(stuk[0]) or is_ruled(stuk) else [stuk[0], *stuk]
            rijen.extend(_rows(stuk, kolommen, stuk[0].tekst if stuk else kop.tekst, headless=True))
        else:
            paren = [(regel, labelled_row(cells(regel.tekst), met_etiket)) for regel in stuk]
            rijen.extend(Rij(rij, (regel.nummer, regel.nummer)) for regel, rij in paren if rij)
            over = [regel for regel, rij in paren if not rij]
            rest.extend(_delegations(over, rest, regels) or _lines(over, boven))
        rijen[eerder:] = (replace(rij, tabel=stuk[0].nummer) for rij in rijen[eerder:])
    return tuple(rijen), tuple(rest)


def _numbered_head(stuk: Sequence[Regel]) -> Regel:
    """The head with 'Nr' above a first column of only numbers, in its place: columns are cut where it has
    them."""
    kop = stuk[0]
    rijen = [cells(regel.tekst, kop.tekst) for regel in stuk[1:] if not STREEP.fullmatch(regel.kaal)]
    was = cells(kop.tekst)
    if not was or numbered([was, *rijen]) == was:
        return kop
    return replace(kop, tekst=kop.tekst.replace(was[0], "Nr".ljust(len(was[0])), 1))


def _delegations(stuk: Sequence[Regel], boven: Sequence[Regel], regels: Sequence[Regel]) -> list[Regel]:
    """The lines of a table at the top with who was there by body; none of another table."""
    rijen = [regel for regel in stuk if not STREEP.fullmatch(regel.kaal) and any(cells(regel.tekst))]
    onder = [regel for regel in regels if stuk and regel.nummer > stuk[-1].nummer]
    gevonden = of_bodies([cells(regel.tekst) for regel in rijen], boven, onder)
    return [Regel(rijen[plek].nummer, tekst) for plek, tekst in gevonden]


def _lines(stuk: Sequence[Regel], boven: str) -> Iterator[Regel]:
    """The lines a table that holds no acties stays in the text with."""
    rijen = [regel for regel in stuk if not STREEP.fullmatch(regel.kaal)]
    rijen = [regel for regel in rijen if any(cells(regel.tekst))]
    cellen_per_rij = [cells(regel.tekst) for regel in rijen]
    aanwezigen = as_lines(cellen_per_rij) or ticked(cellen_per_rij, boven)
    met_label = any(map(_LABEL.match, (boven.lstrip("#* "), *(tekst for _, tekst in aanwezigen))))
    if aanwezigen and not met_label:
        yield Regel(rijen[0].nummer, "Aanwezig:")
    for plek, tekst in aanwezigen:
        yield Regel(rijen[plek].nummer, tekst)
    if not aanwezigen:
        for regel in rijen:
            cellen = [NIEUWE_REGEL.sub(" ", cel) for cel in cells(regel.tekst)]
            yield Regel(regel.nummer, labelled(list(filter(None, cellen))) or "\t".join(filter(None, cellen)))


def _as_text(
    stuk: Sequence[Regel], kolom: int | None, zonder: Collection[int] = frozenset()
) -> Iterator[Regel]:
    """The rows as text: what stands beside `kolom`, else the first line beside the number, is the title above
    the rest; without the columns `zonder`."""
    for regel in stuk[1:]:
        if STREEP.fullmatch(regel.kaal):
            continue
        cellen = cells(regel.tekst, stuk[0].tekst)
        voor = [cel for plek, cel in enumerate(cellen) if plek != kolom and plek not in zonder and cel]
        delen = [deel.strip() for cel in voor for deel in NIEUWE_REGEL.split(cel)]
        eigen = cellen[kolom] if kolom is not None and kolom < len(cellen) else ""
        titel = len(delen) if kolom is not None else 1 + bool(delen and delen[0].strip(".").isdigit())
        if kolom is None and _TEKST.search(" ".join(delen[:titel])):
            titel -= 1  # a cell of which no line is apart: 'De voorzitter opent. De agenda is goed.'
        if titel and voor:
            yield Regel(regel.nummer, f"## {' '.join(delen[:titel])}")
        for deel in (*delen[titel:], *NIEUWE_REGEL.split(eigen)):
            if deel.strip():
                yield Regel(regel.nummer, deel.strip())


def _marked_in_cells(stuk: Sequence[Regel], kop: str) -> Iterator[Regel]:
    """What stands in a cell behind a label, in a table of decisions: 'Actie: de griffie mailt …'."""
    for regel in stuk:
        for cel in cells(regel.tekst, kop):
            for deel in map(str.strip, NIEUWE_REGEL.split(cel)):
                if ACTIELABEL.match(deel):
                    yield Regel(regel.nummer, deel)


def _beside(stuk: Sequence[Regel], kolom: int) -> Iterator[Rij]:
    """The acties in column `kolom`, beside what is told."""
    for regel in stuk[1:]:
        cellen = cells(regel.tekst, stuk[0].tekst)
        if not STREEP.fullmatch(regel.kaal) and kolom < len(cellen):
            for velden in beside(cellen, kolom):
                yield Rij(velden, (regel.nummer, regel.nummer))


def _shows_progress(stuk: Sequence[Regel], kolommen: dict[int, str]) -> bool:
    plek = next(plek for plek, soort in kolommen.items() if soort == "status")
    rijen = [cells(regel.tekst, stuk[0].tekst) for regel in stuk[1:] if not STREEP.fullmatch(regel.kaal)]
    return are_states([rij[plek] for rij in rijen if plek < len(rij) and rij[plek]])


def _with_status(kolommen: dict[int, str], stuk: list[Regel]) -> dict[int, str]:
    """A column without a head in which only 'open' and 'gesloten' stand is the status."""
    rijen = [cells(regel.tekst, stuk[0].tekst) for regel in stuk[1:] if not STREEP.fullmatch(regel.kaal)]
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


def _with_number(kolommen: dict[int, str], stuk: Sequence[Regel]) -> dict[int, str]:
    """A first column without a head in which only numbers stand is that of the numbers."""
    if "nummer" in kolommen.values() or 0 in kolommen:
        return kolommen
    eerste = [cells(regel.tekst, stuk[0].tekst)[0] for regel in stuk[1:] if not STREEP.fullmatch(regel.kaal)]
    return {0: "nummer", **kolommen} if any(eerste) and all(map(_GETAL.fullmatch, eerste)) else kolommen


def _rows(
    stuk: Sequence[Regel], kolommen: dict[int, str], kop: str, *, headless: bool = False
) -> Iterator[Rij]:
    """The rows below the head `kop`, with what runs on joined to the row above it."""
    rij: Rij | None = None
    elk_een_rij = False  # everybody has one, who has nothing to do as well
    namen = [] if headless else cells(kop)
    for regel in stuk:
        if STREEP.fullmatch(regel.kaal):
            continue
        cellen = cells(regel.tekst, kop)
        if cellen == namen:
            continue  # the head again, on a next page
        gevuld = {
            soort: NIEUWE_REGEL.sub(", " if soort == "eigenaar" else " ", cellen[plek])
            for plek, soort in kolommen.items()
            if plek < len(cellen) and cellen[plek]
        }
        if not gevuld:
            continue
        if gevuld.get("eigenaar") and "termijn" not in kolommen.values():
            gevuld |= _day_below(cellen, kolommen)
        is_naam = set(gevuld) == {"eigenaar"}
        elk_een_rij = is_naam if rij is None else elk_een_rij
        if rij and not (elk_een_rij and is_naam) and _runs_on(rij, gevuld, kolommen):
            rij = Rij(joined(rij.cellen, gevuld), (rij.regels[0], regel.nummer))
            continue
        if rij:
            yield rij
        rij = Rij(gevuld, (regel.nummer, regel.nummer))
    if rij:
        yield rij


def _day_below(cellen: Sequence[str], kolommen: dict[int, str]) -> dict[str, str]:
    """The task and its day, where that stands on a last line of its own in the cell."""
    for plek, soort in kolommen.items():
        if soort in ("actie", "besluit") and plek < len(cellen):
            *taak, dag = NIEUWE_REGEL.split(cellen[plek])
            if taak and is_day(dag):
                return {soort: " ".join(taak), "termijn": dag.strip()}
    return {}


def _by_owner(rij: Rij) -> Rij:
    """A row of a column 'Besluit / actie': of somebody, it is an actie."""
    if not rij["eigenaar"] or rij["actie"]:
        return rij
    cellen = {"actie" if soort == "besluit" else soort: cel for soort, cel in rij.cellen.items()}
    return Rij(cellen, rij.regels)


def _holds_promises(kop: Regel, kolommen: dict[int, str], boven: str) -> bool:
    """Whether the head of the tasks, or the title above the table, is of toezeggingen alone."""
    koppen = (cel for plek, cel in enumerate(cells(kop.tekst)) if kolommen.get(plek) == "actie")
    return (lists_actions(boven) and promised(boven)) or any(map(promised, koppen))


def _promised(rij: Rij) -> Rij:
    return Rij({**rij.cellen, "soort": "toezegging"}, rij.regels)


def _runs_on(rij: Rij, gevuld: dict[str, str], kolommen: dict[int, str]) -> bool:
    """Whether a row is the rest of the one above: no number where rows have one, or half a sentence."""
    if is_called_one(besluit := gevuld.get("besluit", "")) or ACTIELABEL.match(besluit):
        return False
    if "nummer" in kolommen.values() and rij["nummer"]:
        return "nummer" not in gevuld and not (_is_whole(rij.cellen) and _is_whole(gevuld))
    tekst = next((gevuld[soort] for soort in ("actie", "besluit", "gevraagd") if soort in gevuld), "")
    if tekst and is_day(rij["termijn"]) and is_day(gevuld.get("termijn", "")):
        return False  # each has its own day
    return len(gevuld) < len(rij.cellen) and (not tekst or (tekst[0].islower() and not says_none(tekst)))


def _is_whole(cellen: dict[str, str]) -> bool:
    """Whether a row says what, who and by when, as one of two points of one number does."""
    taak, dag = cellen.get("actie", ""), cellen.get("termijn", "")
    return taak[:1].isupper() and "eigenaar" in cellen and is_day(dag) and not dag.isdigit()
