"""The action points of a text and those of its lists and tables, taken together where they are one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog
from bot.verslag.eigenaars.zelfde import as_in_list, in_full
from bot.verslag.merken.markeringen import SLOTREGEL
from bot.verslag.rij import Rij
from bot.verslag.samen.gelijken import Verwanten, same_point, with_context
from bot.verslag.samen.herhaling import Items, Lijsten
from bot.verslag.samen.woorden import says_all
from bot.verslag.tabellen.actietabel import completed
from bot.verslag.voorstel import Actie


@dataclass(frozen=True)
class Samengenomen:
    """A point of the running text and the item of a list or table that was taken for the same one; `gok`: by
    no more than one owner and an uncommon word."""

    in_tekst: Actie
    in_lijst: Actie
    gok: bool


@dataclass
class Punten:
    """The action points so far, and which sentences they quote."""

    acties: list[Actie] = field(default_factory=list)
    punten: list[Actiepunt] = field(default_factory=list)
    dubbel: list[Actie] = field(default_factory=list)
    samen: list[Samengenomen] = field(default_factory=list)
    verwanten: Verwanten = field(default_factory=Verwanten)
    alleen_wie: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def add(self, betoog: Betoog, punt: Actiepunt, actie: Actie) -> None:
        self.verwanten.add(len(self.acties), actie, with_context(betoog, punt.plek))
        if punt.eerste < punt.plek and SLOTREGEL.fullmatch(betoog.zinnen[punt.plek].tekst):
            self.alleen_wie.setdefault(actie.eigenaars, []).append(len(self.acties))
        self.acties.append(actie)
        self.punten.append(punt)

    def by_who_alone(self, eigenaars: tuple[str, ...]) -> list[int]:
        """The points marked by no more than 'Actie Anna', behind a sentence that may only tell of them."""
        return self.alleen_wie.get(eigenaars, [])


def in_list(betoog: Betoog, punt: Actiepunt) -> bool:
    return betoog.zinnen[punt.plek].alinea.lijst in ("acties", "afspraken", "proza")


def points(betoog: Betoog, gelezen: Sequence[tuple[Actiepunt, Actie]], items: Items) -> Punten:
    """The points of the text and of its lists, in order; those of the text are known before any list, which
    may stand above it."""
    gevonden = Punten()
    nummers: set[str] = set()
    vrij: set[int] = set()  # of the running text, and not yet found in a list
    lijsten = Lijsten()
    begin = next((plek for plek, zin in enumerate(betoog.zinnen) if not zin.alinea.lijst), 0)
    for punt, actie in sorted(gelezen, key=lambda een: in_list(betoog, een[0])):
        zelfde = actie.nummer is not None and actie.nummer in nummers
        in_lijst = in_list(betoog, punt)
        nummer = betoog.zinnen[punt.plek].alinea.lijstnummer if in_lijst else 0
        # A list above the whole text is of it; what one further down is of, stands above the list.
        erboven = None if punt.plek < begin else punt.plek
        vanaf = betoog.zinnen[punt.plek].alinea.vanaf
        if in_lijst and (
            _completes(gevonden, betoog, actie, vrij, items, erboven=erboven, vanaf=vanaf)
            or _repeats(gevonden, actie, lijsten, nummer)
        ):
            nummers.update(filter(None, (actie.nummer,)))
            continue
        if zelfde:
            gevonden.dubbel.append(actie)
            actie = replace(actie, nummer=None)
        if actie.nummer:
            nummers.add(actie.nummer)
        if nummer:
            lijsten.add(len(gevonden.acties), actie, nummer)
        if not in_lijst:
            vrij.add(len(gevonden.acties))
        gevonden.add(betoog, punt, actie)
    return _in_order(gevonden, betoog)


def _in_order(gevonden: Punten, betoog: Betoog) -> Punten:
    """The same points, as they stand in the text."""
    op_rij = Punten(dubbel=gevonden.dubbel, samen=gevonden.samen)
    for punt, actie in sorted(
        zip(gevonden.punten, gevonden.acties, strict=True), key=lambda een: een[0].plek
    ):
        op_rij.add(betoog, punt, actie)
    return op_rij


def add_rows(gevonden: Punten, betoog: Betoog, rijen: Sequence[tuple[Actie, Rij]], items: Items) -> None:
    """A row that is a point of the text or of another table completes it; others are points of their own.

    A table in which a point is done already is of before: below it its rows are only said once more.
    """
    vrij = set(range(len(gevonden.acties)))
    tabellen = Lijsten()
    terug = {rij.tabel for actie, rij in rijen if rij.tabel and actie.status == "afgerond"}
    for actie, rij in rijen:
        eronder = rij.regels[1] if rij.tabel in terug else None
        if _completes(gevonden, betoog, actie, vrij, items, rij["nummer"], zeker_onder=eronder):
            continue
        if not _repeats(gevonden, actie, tabellen, rij.tabel):
            tabellen.add(len(gevonden.acties), actie, rij.tabel)
            gevonden.acties.append(actie)


def _completes(
    gevonden: Punten,
    betoog: Betoog,
    lijst: Actie,
    vrij: set[int],
    items: Items,
    gedrukt: str = "",
    erboven: int | None = None,
    vanaf: int = 0,
    zeker_onder: int | None = None,
) -> bool:
    """Whether an item of a list is one of the points `vrij` of the running text, which it then completes;
    with `erboven` one of those above that place; above line `vanaf`, and with `zeker_onder` below that one,
    only where it says all the same. A point gone through is one only where that is sure."""
    verwant = vrij & gevonden.verwanten.of(lijst)
    kandidaten = sorted(i for i in verwant if _stands_above(gevonden.punten[i], erboven))
    tot = zeker_onder or sys.maxsize
    kandidaten = [
        i
        for i in kandidaten
        if vanaf <= gevonden.acties[i].regels[0] < tot or _says(gevonden.acties[i], lijst)
    ]
    alleen_wie = gevonden.by_who_alone(lijst.eigenaars)
    acties = [as_in_list(betoog, gevonden.acties[i], lijst) for i in kandidaten]
    acties = [
        replace(een, termijn=None) if i in alleen_wie else een
        for i, een in zip(kandidaten, acties, strict=True)
    ]
    zinnen = [with_context(betoog, gevonden.punten[i].plek) for i in kandidaten]
    met_zin = list(zip(acties, zinnen, strict=True))
    zelfde = same_point(lijst, met_zin, gedrukt)
    if zelfde and zelfde[1]:
        van_nu = [not gevonden.punten[i].is_nagelopen for i in kandidaten]
        over = [i for i, een in enumerate(met_zin) if van_nu[i] and not items.is_of_another(lijst, *een)]
        zelfde = same_point(lijst, [met_zin[i] for i in over], gedrukt)
        zelfde = (over[zelfde[0]], zelfde[1]) if zelfde else None
    if zelfde is None:
        return False
    plek, gok = zelfde
    i = kandidaten[plek]
    if gok and {lijst.status, gevonden.acties[i].status} != {"open"}:  # what is done is no task of now
        return False
    vrij.remove(i)
    gevonden.samen.append(Samengenomen(gevonden.acties[i], lijst, gok))
    heel = in_full(lijst, gevonden.acties[i])
    gevonden.acties[i] = completed(gevonden.acties[i], heel, gok=gok, in_tabel=bool(gedrukt))
    return True


def _stands_above(punt: Actiepunt, plek: int | None) -> bool:
    return plek is None or punt.plek < plek


def _says(actie: Actie, lijst: Actie) -> bool:
    """Whether `actie` is the one of that number, or has all that the item of the list says."""
    zelfde_nummer = lijst.nummer is not None and lijst.nummer == actie.nummer
    return zelfde_nummer or says_all(actie.tekst, lijst.tekst)


def _repeats(gevonden: Punten, item: Actie, lijsten: Lijsten, nummer: int) -> bool:
    """Whether an item of list `nummer` is a point of another list, which it then completes."""
    i = lijsten.repeated(item, nummer)
    if i is None:
        return False
    gevonden.samen.append(Samengenomen(gevonden.acties[i], item, gok=False))
    gevonden.acties[i] = completed(gevonden.acties[i], item)
    return True
