"""The figures of a report in tables, each with its source. What nobody told is 'ontbreekt', not nought."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.opgave.stand import (
    BESLOTEN,
    GEREALISEERD,
    IN_ONDERZOEK,
    NOG,
    OPGAVE,
    RESTOPGAVE,
    STATUSES,
    TOEGEZEGD,
    Gemeentestand,
    Herkomst,
    Som,
)
from bot.rapport.verzamelen import Rapport
from bot.texts import opgave as opgave_texts
from bot.texts import rapport as texts
from bot.texts.uitvoer import NONE
from bot.uitvoer.blad import Alinea, Deel, Onderdeel, Tabel
from bot.uitvoer.opzet import clean

# Two tables of four figures: eight columns would cut words on a page.
WHOLE, PLACES = (OPGAVE, GEREALISEERD, RESTOPGAVE, NOG), (GEREALISEERD, BESLOTEN, TOEGEZEGD, IN_ONDERZOEK)
WIDTHS, NUMBERS = (28, 17, 17, 17, 17, 12), (1, 2, 3, 4)
CHANGE_WIDTHS = (40, 35, 31)
SOURCES_WIDTHS = (8, 68, 30)


@dataclass
class Bronnen:
    """Where figures came from, numbered as they are first named."""

    genoemd: dict[Herkomst, int] = field(default_factory=dict)

    def named(self, found: Iterable[Herkomst]) -> str:
        """'[1] [2]', '[1]–[7] [9]'."""
        for each in sorted(found, key=lambda h: (h.peildatum, h.bron), reverse=True):
            self.genoemd.setdefault(each, len(self.genoemd) + 1)
        runs: list[list[int]] = []
        for number in sorted(self.genoemd[each] for each in found):
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return " ".join(texts.sources(run) for run in runs)

    def part(self) -> tuple[Onderdeel, ...]:
        """The list of them; nothing where no figure is shown."""
        if not self.genoemd:
            return ()
        rows = tuple(
            (texts.source(number), clean(source.bron) or NONE, texts.day(source.peildatum))
            for source, number in self.genoemd.items()
        )
        list_ = Tabel(texts.SOURCES, texts.SOURCES_HEAD, SOURCES_WIDTHS, rows)
        return (Onderdeel(texts.SOURCES, 2, (list_,)),)


def figures(told: Rapport, sources: Bronnen) -> tuple[Onderdeel, ...]:
    """Per region or gemeente with the total, what is not in it, and what is other than before."""
    stand = told.stand
    if stand.is_empty:
        return (Onderdeel(texts.FIGURES, 2, (Alinea(texts.NO_FIGURES),)),)
    return (
        Onderdeel(texts.FIGURES, 2, (_table(told, texts.FIGURES, WHOLE, sources), *_paragraphs(told))),
        Onderdeel(texts.PLACES, 3, (_table(told, texts.PLACES, PLACES, sources), *_not_counting(told))),
        *_amv(told, sources),
        Onderdeel(texts.CHANGE, 3, _change(told)),
    )


def _table(told: Rapport, title: str, names: tuple[str, ...], sources: Bronnen) -> Tabel:
    areas = [(one.naam, [one.total(name) for name in names]) for one in told.regios]
    rows = [_of_area(name, totals, sources) for name, totals in areas]
    rows = rows or [_of_gemeente(one, names, sources) for one in told.stand.gemeenten]
    rows.append(_of_area(texts.TOTAL, [told.stand.total(name) for name in names], sources))
    head = (texts.AREA, *map(texts.figure, names), texts.SOURCE)
    return Tabel(title, head, WIDTHS, tuple(rows), getallen=NUMBERS)


def _amv(told: Rapport, sources: Bronnen) -> tuple[Onderdeel, ...]:
    """Of which for amv, where any source tells."""
    names = (OPGAVE, GEREALISEERD, BESLOTEN, TOEGEZEGD)
    whole = [told.stand.amv(name) for name in names]
    if not any(som.plaatsen for som in whole):
        return ()
    rows = [_of_area(one.naam, [one.amv(name) for name in names], sources) for one in told.regios]
    rows = rows or [_amv_of_gemeente(one, names, sources) for one in told.stand.gemeenten]
    rows.append(_of_area(texts.TOTAL, whole, sources))
    head = (texts.AREA, *map(texts.figure, names), texts.SOURCE)
    table = Tabel(texts.AMV, head, WIDTHS, tuple(rows), getallen=NUMBERS)
    return (Onderdeel(texts.AMV, 3, (table, Alinea(texts.AMV_NOT_TOLD))),)


def shown(som: Som) -> str:
    """'1.234', '1.234 (7 van 9 gemeenten)', 'ontbreekt'."""
    if not som.van:
        return texts.MISSING
    number = opgave_texts.number(som.plaatsen)
    return number if som.volledig else f"{number} {texts.of(som.van, som.op)}"


def _of_area(name: str, totals: list[Som], sources: Bronnen) -> tuple[str, ...]:
    found: set[Herkomst] = set()
    for total in totals:
        found |= total.herkomst if total.van else set()
    cells = (shown(total).replace(" (", "\n(") for total in totals)
    return clean(name), *cells, sources.named(found) or NONE


def _of_gemeente(stand: Gemeentestand, names: tuple[str, ...], sources: Bronnen) -> tuple[str, ...]:
    return _row(stand, {name: stand.figure(name) for name in names}, sources)


def _amv_of_gemeente(stand: Gemeentestand, names: tuple[str, ...], sources: Bronnen) -> tuple[str, ...]:
    values = {name: stand.opgave_amv if name == OPGAVE else stand.amv_places(name) for name in names}
    return _row(stand, values, sources)


def _row(stand: Gemeentestand, values: dict[str, int | None], sources: Bronnen) -> tuple[str, ...]:
    found: set[Herkomst] = set()
    for name, value in values.items():
        found |= stand.herkomst(name) if value is not None else set()
    cells = (texts.MISSING if v is None else opgave_texts.number(v) for v in values.values())
    return clean(stand.naam), *cells, sources.named(found) or NONE


def _paragraphs(told: Rapport) -> Iterable[Alinea]:
    """What is not in the figures, and where sources do not agree."""
    stand = told.stand
    for figure in (OPGAVE, GEREALISEERD):
        if stand.missing(figure):
            yield Alinea(clean(texts.missing(figure, _lacking(told, figure))))
    for area in (stand, *told.regios):
        if area.opgegeven is None:
            continue
        given, added = opgave_texts.number(area.opgegeven.plaatsen), area.contradicts
        if added is not None:
            yield Alinea(clean(texts.contradicts(given, opgave_texts.number(added), area.naam)))
        if area in stand.only_whole:
            yield Alinea(clean(texts.only_whole(area.naam, given)))


def _lacking(told: Rapport, figure: str) -> Iterable[str]:
    """The gemeenten of which it is missing; of a region where it is of all, the region."""
    if not told.regios:
        return told.stand.missing(figure)
    whole = [r.naam for r in told.regios if len(r.missing(figure)) == len(r.gemeenten)]
    some = [g for r in told.regios if r.naam not in whole for g in r.missing(figure)]
    return [*map(texts.all_of, whole), *some]


def _not_counting(told: Rapport) -> Iterable[Alinea]:
    for telt in (False, None):
        places = [plek for one in told.stand.gemeenten for plek in one.apart(telt)]
        if places:
            number = opgave_texts.number(sum(plek.capaciteit for plek in places))
            yield Alinea(texts.apart(len(places), number, is_unknown=telt is None))


def _change(told: Rapport) -> tuple[Deel, ...]:
    """Of every figure how it stands and what is other than at the peildatum before."""
    if told.verandering is None:
        return (Alinea(texts.NO_CHANGE_KNOWN),)
    rows = []
    for name in (OPGAVE, *STATUSES, RESTOPGAVE, NOG):
        value = told.verandering.verschil[name]
        difference = (
            texts.NOT_COMPARED if value is None else texts.difference(value, opgave_texts.number(abs(value)))
        )
        rows.append((texts.figure(name), shown(told.stand.total(name)), difference))
    table = Tabel(texts.CHANGE, texts.CHANGE_HEAD, CHANGE_WIDTHS, tuple(rows), getallen=(1, 2))
    return Alinea(texts.change_since(told.verandering.sinds)), table
