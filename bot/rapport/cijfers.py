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
    Gebiedsstand,
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
WIDTHS = (28, 18, 18, 18, 18, 10)
CHANGE_WIDTHS = (40, 35, 31)
SOURCES_WIDTHS = (8, 68, 30)


@dataclass
class Bronnen:
    """Where figures came from, numbered as they are first named."""

    genoemd: dict[Herkomst, int] = field(default_factory=dict)

    def named(self, found: Iterable[Herkomst]) -> str:
        """'[1] [2]'."""
        for each in sorted(found, key=lambda h: (h.peildatum, h.bron), reverse=True):
            self.genoemd.setdefault(each, len(self.genoemd) + 1)
        return " ".join(texts.source(number) for number in sorted(self.genoemd[each] for each in found))

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
        Onderdeel(texts.CHANGE, 3, _change(told)),
    )


def _table(told: Rapport, title: str, names: tuple[str, ...], sources: Bronnen) -> Tabel:
    rows = [_of_area(one, one.naam, names, sources) for one in told.regios]
    rows = rows or [_of_gemeente(one, names, sources) for one in told.stand.gemeenten]
    rows.append(_of_area(told.stand, texts.TOTAL, names, sources))
    head = (texts.AREA, *map(texts.figure, names), texts.SOURCE)
    return Tabel(title, head, WIDTHS, tuple(rows))


def shown(som: Som) -> str:
    """'1.234', '1.234 (7 van 9 gemeenten)', 'ontbreekt'."""
    if not som.van:
        return texts.MISSING
    number = opgave_texts.number(som.plaatsen)
    return number if som.volledig else f"{number} {texts.of(som.van, som.op)}"


def _of_area(stand: Gebiedsstand, name: str, names: tuple[str, ...], sources: Bronnen) -> tuple[str, ...]:
    totals = [stand.total(figure) for figure in names]
    found: set[Herkomst] = set()
    for total in totals:
        found |= total.herkomst if total.van else set()
    cells = (shown(total).replace(" (", "\n(") for total in totals)
    return clean(name), *cells, sources.named(found) or NONE


def _of_gemeente(stand: Gemeentestand, names: tuple[str, ...], sources: Bronnen) -> tuple[str, ...]:
    values = {name: stand.figure(name) for name in names}
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
    table = Tabel(texts.CHANGE, texts.CHANGE_HEAD, CHANGE_WIDTHS, tuple(rows))
    return Alinea(texts.change_since(told.verandering.sinds)), table
