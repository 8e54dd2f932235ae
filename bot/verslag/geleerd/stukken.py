"""The pieces of minutes that may be one task each: an item, a paragraph, a line that stands apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.verslag.bron.regels import Regel
from bot.verslag.merken.markeringen import TE_DOEN
from bot.verslag.merken.slot import closes
from bot.verslag.voorstel import Regels

VET = "**"  # the sign of what is printed bold, as titles are too
_KOP = re.compile(r"^#{1,6}\s+")
_NUMMER = re.compile(r"^\(?\d{1,3}(?:\.\d{1,3}){0,2}[.):]?\s+(?=\S)")
_ALLEEN_NUMMER = re.compile(r"^\(?\d{1,3}(?:\.\d{1,3}){0,2}[.):]?")
_OPSOMMING = r"(?:[•·▪‣◦●○■\uf0b7\uf0a7\uf02d]\s*|[-–—*o+]\s+)"
# What stands before the first word and is no bullet: '»', '!!', '✔', ':pushpin:', '>', '**'.
_TEKEN = re.compile(
    rf"^\s*(?:#{{1,6}}\s+)?{_OPSOMMING}?(?P<teken>:[a-z][a-z0-9_+-]{{1,30}}:|>{{1,3}}(?=\s)|[^\w\s\"'‘’“”()\[\]<#|.,;:@€$/\\•·▪–—-]{{1,4}})"
)
_SLOT = re.compile(r"[.!?:;…][\"'’”)\]]{0,3}$")
# A full stop behind a word, not behind a letter or an abbreviation: there the next sentence begins.
_ZIN = re.compile(r"(?<=[a-zà-ÿ)\d]{2})[.!?][\"'’”)]{0,2}\s+(?=[A-ZÀ-Þ(@])")
_RECHTS = re.compile(r"(?<=\S)\s{4,}(?P<in>\S{2,12}(?:\s\S{1,12}){0,3})$")
_BREEDSTE_KOLOM = 120  # letters from the end of a line, with the space before its last column
_KORT = 60  # letters; no longer line is a heading by its shape alone
_VOL = 70  # letters; a line as long as this ran on to the next one where it does not end a sentence
_LANGSTE = 600  # letters of a piece that is looked at


@dataclass(frozen=True)
class Stuk:
    """A piece of the text on one line; `teken` is the sign before it, `kopje` counts the headings above it.

    `is_deel`: it is a sentence of a longer piece. `rechts`: a few words apart at the right of one of its
    lines, as a last column comes out of a file. `is_rij`: it is a row of cells, of a table of anything.
    """

    tekst: str
    regels: Regels
    teken: str = ""
    in_lijst: bool = False
    kopje: int = 0
    is_deel: bool = False
    rechts: str = ""
    is_kop: bool = False
    is_rij: bool = False


def pieces(regels: Sequence[Regel], rauw: Sequence[str]) -> Iterator[Stuk]:
    """The pieces of `regels`, in order; `rauw` are the lines as they came in, with their signs."""
    open_stuk: list[Regel] = []
    kopje, los, teken, in_lijst, kop = 0, True, "", False, False

    def closed() -> Iterator[Stuk]:
        if open_stuk:
            kolom = next((rechts for regel in open_stuk if (rechts := _column(regel))), "")
            tekst = " ".join(" ".join(_without_column(regel) for regel in open_stuk).split())
            tekst = _KOP.sub("", tekst, count=1).removeprefix(teken).lstrip()
            yield Stuk(
                tekst[:_LANGSTE],
                (open_stuk[0].nummer, open_stuk[-1].nummer),
                teken,
                in_lijst,
                kopje,
                rechts=kolom,
                is_kop=kop,
                is_rij=any("\t" in regel.tekst for regel in open_stuk),
            )
            open_stuk.clear()

    for regel in regels:
        if not regel.kaal:
            los = True
            continue
        eigen = sign(rauw[regel.nummer - 1]) if regel.nummer <= len(rauw) else ""
        is_kop = bool(_KOP.match(regel.kaal)) or _is_number(regel)
        if not open_stuk or los or is_kop or eigen or _begins(open_stuk[-1], regel):
            yield from closed()
            teken, in_lijst = eigen, regel.is_opsomming or bool(_NUMMER.match(regel.kaal))
            kop = bool(_KOP.match(regel.kaal))
            kopje += is_kop or (los and _is_short(regel))
        open_stuk.append(regel)
        los = is_kop
    yield from closed()


def parts(stuk: Stuk) -> Iterator[Stuk]:
    """The piece as an item, and its sentences where it has more: a mark may open any of them."""
    grenzen = [einde.end() for einde in _ZIN.finditer(stuk.tekst)]
    if not grenzen or stuk.in_lijst or stuk.teken:
        yield stuk
    if not grenzen:
        return
    for begin, eind in zip([0, *grenzen], [*grenzen, len(stuk.tekst)], strict=True):
        if begin or not (stuk.in_lijst or stuk.teken):
            yield replace(stuk, tekst=stuk.tekst[begin:eind].strip(), teken="", is_deel=True)


def sign(rauw: str) -> str:
    """The sign that a line as it came in opens with, '' when it opens with a word or a bullet."""
    teken = _TEKEN.match(rauw)
    if teken is None:
        return ""
    return VET if teken["teken"].strip("*_") == "" else teken["teken"]


def without_number(tekst: str) -> str:
    """'3. Brief sturen' without its number in the list."""
    return _NUMMER.sub("", tekst, count=1)


def _column(regel: Regel) -> str:
    rechts = _RECHTS.search(regel.tekst, max(0, len(regel.tekst) - _BREEDSTE_KOLOM))
    return rechts["in"] if rechts and rechts.start() > 0 else ""


def _without_column(regel: Regel) -> str:
    kolom = _column(regel)
    return regel.inhoud[: len(regel.inhoud) - len(kolom)].rstrip() if kolom else regel.inhoud


def _begins(vorige: Regel, regel: Regel) -> bool:
    """Whether `regel` begins a piece of its own below `vorige`, with no empty line between them."""
    if regel.is_opsomming or _NUMMER.match(regel.kaal) or TE_DOEN.match(regel.kaal):
        return True
    if closes(vorige.kaal, regel.kaal):
        return True
    if regel.kaal[0].islower() or vorige.kaal.endswith((",", " en", " de", " het", "-")):
        return False
    return bool(_SLOT.search(vorige.kaal) or _column(vorige)) or len(vorige.kaal) < _VOL


def _is_number(regel: Regel) -> bool:
    return bool(_ALLEEN_NUMMER.fullmatch(regel.kaal))


def _is_short(regel: Regel) -> bool:
    """A short line that ends no sentence, below an empty one, as a heading does."""
    kaal = without_number(regel.kaal)
    return len(kaal) <= _KORT and kaal[:1].isupper() and not _SLOT.search(kaal) and not regel.is_opsomming
