"""References to a point that a table holds: 'Actiepunt 3.1 (Anna)' below an item, and no more; '… (AP 32)'.

What is to be done stands in the row of that number; taken for a mark, it would say so of what is above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of

_GETAL = r"[A-Za-z]{0,4}[-.\s]?\d{1,4}(?:[./-]\d{1,4}){0,2}"
_VERWIJST = re.compile(
    rf"(?:^|(?<=[.!?:]\s))\W{{0,4}}(?:[Zz]ie\s)?(?:(?:[Aa][ck]tie(?:punt(?:en)?|s)?|A[CK]TIE(?:PUNT(?:EN)?|S)?|[Aa]fspra(?:ak|ken))\s|AP\s?)"
    rf"(?P<getallen>{_GETAL}(?:(?:,|\s(?:en|t/m))\s{_GETAL}){{0,5}})"
    rf"(?:\s?(?:\({NAMEN.pattern}\)|[-–—:]\s{NAMEN.pattern}))?[.)\]]{{0,2}}$"
)
_IN_HAKEN = re.compile(
    r"[(\[](?:zie\s)?(?=(?P<ap>ap)?)(?:(?:a[ck]tie(?:punt(?:en)?|s)?|ap['’]?s?|act)[-.\s]{0,2}\d{1,3}(?:,\s|\s?[&+]\s?|\s(?:en|and)\s)?){1,4}[)\]]",
    re.IGNORECASE,
)
# More of them in a row: '… wordt herschreven. [actie 11] [actie 12]'.
_RIJ = re.compile(
    rf"(?:^|(?<=\s))\s?(?:[(\[](?:zie\s)?(?:a[ck]tie(?:punt)?\s|AP\s?)?{_GETAL}[)\]]\s?){{2,6}}\.?$",
    re.IGNORECASE,
)
# The same between two sentences: '… op papier. AP2 De tafel wil verder.'
_ERTUSSEN = re.compile(rf"(?<=[a-zà-ÿ)\d][.!?])\sAP\s?(?P<getal>{_GETAL})(?=\s(?P<na>[A-ZÀ-Þ].{{0,300}}))")
_NUMMER = re.compile(r"(?:AP?|ACT)\d{1,3}")
_OPENT = re.compile(r"(?P<nummer>(?:AP?|ACT)(?P<getal>\d{1,3}))[.:)]?\s+\S")
_SLOT = re.compile(rf"(?<=[.!?])(?:\s?[(\[]{_NUMMER.pattern}[)\]]){{1,6}}\.?$")
_ZIN = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])")
_VAAK = 2  # items that end in the number of their row
_GETALLEN = re.compile(r"\d{1,3}")
_EEN = re.compile(_GETAL)
_HAAK = re.compile(r"[(\[][^()\[\]]{1,40}[)\]]")
_STAART = 160  # letters from the end of a line in which it stands


def without_references(regels: Sequence[Regel], nummers: Set[str]) -> Iterator[Regel]:
    """The lines without what only says which row of a table an item has; `nummers` are those of the rows."""
    over: list[Regel] = []
    kaal = {_figures(nummer) for nummer in nummers}
    achteraan = 0
    for regel in regels:
        begin = max(0, len(regel.tekst) - _STAART)
        verwijst = _VERWIJST.search(regel.tekst, begin) if nummers else None
        if verwijst and all(een in nummers for een in _EEN.findall(verwijst["getallen"])):
            achteraan += verwijst.start() > 0
            regel = Regel(regel.nummer, regel.tekst[: verwijst.start()].rstrip())
        elif (rij := _RIJ.search(regel.tekst, begin) if nummers else None) and {
            _figures(een) for een in _HAAK.findall(rij[0])
        } <= kaal:
            regel = Regel(regel.nummer, regel.tekst[: rij.start()].rstrip())
        over.append(regel)

    def without(merk: re.Match[str]) -> str:
        return merk[0] if merk["getal"] not in nummers or opening(merk["na"]) else ""

    for regel in over:
        yield Regel(regel.nummer, _ERTUSSEN.sub(without, regel.tekst)) if achteraan >= _VAAK else regel


def _figures(nummer: str) -> str:
    """'AP 12' and '[actie 12]' → '12'."""
    return re.sub(r"^[^\d]*|[^\d]*$", "", nummer[:_STAART])


def with_letters(rijen: Sequence[Rij], regels: Sequence[Regel]) -> Iterator[Rij]:
    """The rows; those of a table that only counts, '32', where the text says '(AP 32)', get its letters."""
    genoemd = {
        getal.lstrip("0"): "AP" if haak["ap"] else "A"
        for regel in regels
        for haak in _IN_HAKEN.finditer(regel.tekst)
        for getal in _GETALLEN.findall(haak[0])
    }
    letters = {rij.tabel: genoemd[_bare(rij)] for rij in rijen if rij["actie"] and _bare(rij) in genoemd}
    for rij in rijen:
        kaal = rij.tabel in letters and rij["actie"] and _bare(rij)
        yield replace(rij, cellen={**rij.cellen, "nummer": f"{letters[rij.tabel]}{kaal}"}) if kaal else rij


def _bare(rij: Rij) -> str:
    """The number of a row that is no more than one: '32', '7.'."""
    kaal = rij["nummer"].strip(" .)").lstrip("0")
    return kaal if kaal.isdigit() else ""


def without_pointers(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines without what points at lines that count ('A1 Anna belt het COA', 'A2 Tim: brief sturen'),
    where no task stands before it: '… eerder dan gepland. [A1] [A2]'."""
    geteld = _counted(regels)
    for regel in regels:
        slot = _SLOT.search(regel.tekst, max(0, len(regel.tekst) - _STAART)) if geteld else None
        voor = regel.tekst[: slot.start()] if slot else ""
        zin = _ZIN.split(voor)[-1]
        if (
            slot
            and set(_NUMMER.findall(slot[0])) <= geteld
            and not (opening(zin) or verb_of(zin) is Werkwoord.KAAL)
        ):
            regel = Regel(regel.nummer, voor.rstrip())
        yield regel


def _counted(regels: Sequence[Regel]) -> frozenset[str]:
    """The numbers that lines right below each other open with, from 1 on."""
    rij: list[str] = []
    vorige = 0
    for regel in regels:
        opent = _OPENT.match(regel.inhoud)
        if opent and int(opent["getal"]) == len(rij) + 1 and (not rij or regel.nummer == vorige + 1):
            rij.append(opent["nummer"])
        elif len(rij) < _VAAK:
            rij = [opent["nummer"]] if opent and int(opent["getal"]) == 1 else []
        vorige = regel.nummer
    return frozenset(rij if len(rij) >= _VAAK else ())
