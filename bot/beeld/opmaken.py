"""Figures into pictures: what is drawn, what it says, and the table beside it. A figure that nobody gave is
drawn as missing, never as zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.readmodels.beeld import Balk, Beeld, Gebiedscijfers, Getal, Peilmoment, Stuk, Tafelpunten, Vulling
from bot.texts import beeld as texts
from bot.texts.opgave import day_of

MOST_MOMENTS = 5  # columns that are still legible on a telephone
LEGEND: tuple[tuple[Vulling, str], ...] = (
    ("vol", texts.REALISED),
    ("streep", texts.DECIDED),
    ("punt", texts.PLEDGED),
    ("leeg", texts.NOT_YET),
)
GAP: tuple[Vulling, str] = ("ontbreekt", texts.UNKNOWN)


def of_regions(
    regions: Sequence[Gebiedscijfers], on: date, cyclus: str | None, whole: Gebiedscijfers | None = None
) -> Beeld:
    """A bar per region; `whole` is what is known of them together, where a source told more than they add up
    to. ValueError without any."""
    if not regions:
        raise ValueError("no region")
    bars = tuple(_bar(each) for each in regions)
    left = [(each.nog.plaatsen, each) for each in regions if (each.nog.plaatsen or 0) > 0]
    most = max(left, key=lambda pair: pair[0] or 0, default=None)
    none = [bar.naam for bar in bars if bar.ontbreekt]
    whole = whole or _together(regions)
    told = [*map(_told, _figures(whole)[:4]), _left(whole.nog)]
    return Beeld(
        naam="regios",
        titel=texts.regions_title(),
        onder=_below(on, regions, cyclus),
        alt=texts.areas_alt(
            len(regions),
            told,
            (most[1].naam, _told(most[1].nog)) if most and len(regions) > 1 else None,
            none,
            on,
        ),
        vorm="balken",
        legenda=(*LEGEND, GAP) if any(bar.gat for bar in bars) else LEGEND,
        merkwoord=texts.OPGAVE,
        nootwoord="",
        ontbreekt=texts.MISSING,
        balken=bars,
        kolommen=texts.REGIONS_HEAD,
        rijen=tuple(_row(each.naam, each) for each in regions),
        regels=tuple((each.naam, _line(each)) for each in regions),
    )


def of_progress(area: str, moments: Sequence[Peilmoment], cyclus: str | None) -> Beeld:
    """A column per peildatum, the first and the latest of them. ValueError without any."""
    if not moments:
        raise ValueError("no peildatum")
    ordered = sorted(moments, key=lambda moment: moment.op)
    shown = ordered if len(ordered) <= MOST_MOMENTS else [ordered[0], *ordered[1 - MOST_MOMENTS :]]
    bars = tuple(_column(each) for each in shown)
    first, last = shown[0], shown[-1]
    below = _below(last.op, [each.cijfers for each in shown], cyclus)
    return Beeld(
        naam="verloop",
        titel=texts.progress_title(area),
        onder=f"{below} {texts.MORE_FIGURES}" if len(shown) < len(ordered) else below,
        alt=texts.progress_alt(
            area,
            (day_of(first.op), _told(first.cijfers.gerealiseerd)) if len(shown) > 1 else None,
            (day_of(last.op), _told(last.cijfers.gerealiseerd)),
            _told(last.cijfers.opgave),
            _left(last.cijfers.nog),
        ),
        vorm="kolommen",
        legenda=(*LEGEND, GAP) if any(bar.gat for bar in bars) else LEGEND,
        merkwoord=texts.OPGAVE,
        nootwoord=texts.MEMBERS if any(bar.noot for bar in bars) else "",
        ontbreekt=texts.MISSING,
        balken=bars,
        kolommen=texts.PROGRESS_HEAD,
        rijen=tuple(_row(day_of(each.op), each.cijfers) for each in ordered),
        regels=tuple((day_of(each.op), _line(each.cijfers)) for each in shown),
    )


def of_tables(tables: Sequence[Tafelpunten], on: date) -> Beeld:
    """A bar per tafel. ValueError without any."""
    if not tables:
        raise ValueError("no tafel")
    worst = max(each.te_laat for each in tables)
    late = [each.naam for each in tables if each.te_laat == worst]
    return Beeld(
        naam="tafels",
        titel=texts.tables_title(),
        onder=texts.as_of(on),
        alt=texts.tables_alt(
            sum(each.open for each in tables),
            sum(each.te_laat for each in tables),
            (late, worst) if worst and len(tables) > 1 else None,
        ),
        vorm="balken",
        legenda=(("vol", texts.LATE), ("leeg", texts.IN_TIME)),
        merkwoord="",
        nootwoord="",
        ontbreekt=texts.MISSING,
        balken=tuple(_points(each) for each in tables),
        kolommen=texts.TABLES_HEAD,
        rijen=tuple((each.naam, texts.places(each.open), texts.places(each.te_laat)) for each in tables),
        regels=tuple((each.naam, texts.points(each.open, each.te_laat)) for each in tables),
    )


def _points(tafel: Tafelpunten) -> Balk:
    in_time = tafel.open - tafel.te_laat
    parts = (
        Stuk("vol", tafel.te_laat, texts.places(tafel.te_laat)),
        Stuk("leeg", in_time, texts.places(in_time)),
    )
    return Balk(tafel.naam, "", parts, merktekst=texts.open_points(tafel.open))


def _column(moment: Peilmoment) -> Balk:
    """As a bar, in few words: what they are of stands in front of the row."""
    figures = _figures(moment.cijfers)
    bar = _bar(moment.cijfers)
    *parts, rest = bar.stukken
    known = [figure.van for figure in figures if figure.plaatsen is not None]
    return replace(
        bar,
        naam=texts.progress_day(moment.op),
        noot=texts.members(known, figures[0].op) if bar.noot else "",
        stukken=(*parts, replace(rest, tekst=_left(moment.cijfers.nog, short=True))),
        merktekst=_bare(moment.cijfers.opgave),
    )


def _bar(area: Gebiedscijfers) -> Balk:
    """What is not known of an opgave that is (some gemeenten gave no figures) is a gap, not 'not yet'."""
    figures = _figures(area)
    there = [_part(fill, figure) for (fill, _), figure in zip(LEGEND[:3], figures[1:4], strict=True)]
    left, opgave = area.nog.plaatsen, area.opgave.plaatsen
    over = texts.surplus(-left) if left is not None and left < 0 else ""
    rest = Stuk("leeg", max(0, left or 0), texts.places(0) if over else _bare(area.nog))
    drawn = sum(part.aantal for part in (*there, rest))
    whole = all(figure.volledig for figure in figures)
    return Balk(
        naam=area.naam,
        noot=_coverage(figures),
        stukken=(*there, rest),
        gat=0 if whole or opgave is None else max(0, opgave - drawn),
        merk=None if opgave is None else max(0, opgave),
        merktekst=texts.mark(_bare(area.opgave), over),
        ontbreekt=all(figure.plaatsen is None for figure in figures),
    )


def _part(fill: Vulling, figure: Getal) -> Stuk:
    return Stuk(fill, figure.plaatsen or 0, _bare(figure))


def _figures(area: Gebiedscijfers) -> tuple[Getal, ...]:
    return area.opgave, area.gerealiseerd, area.besloten, area.toegezegd, area.nog


def _coverage(figures: Sequence[Getal]) -> str:
    known = [figure.van for figure in figures if figure.plaatsen is not None]
    return texts.coverage(known, max(figure.op for figure in figures)).strip()


def _together(areas: Sequence[Gebiedscijfers]) -> Gebiedscijfers:
    def added(figures: Sequence[Getal]) -> Getal:
        known = [figure.plaatsen for figure in figures if figure.plaatsen is not None]
        members = sum(figure.van for figure in figures if figure.plaatsen is not None)
        return Getal(sum(known) if known else None, members, sum(figure.op for figure in figures))

    opgave, realised, decided, pledged, left = zip(*map(_figures, areas), strict=True)
    return Gebiedscijfers("", *map(added, (opgave, realised, decided, pledged, left)))


def _row(naam: str, area: Gebiedscijfers) -> tuple[str, ...]:
    return (naam, *map(_told, _figures(area)[:4]), _left(area.nog))


def _line(area: Gebiedscijfers) -> str:
    """How many gemeenten are in the figures is said once, where that is the same for all."""
    figures = _figures(area)
    known = {figure.van for figure in figures if figure.plaatsen is not None}
    if len(known) > 1:
        return texts.line(texts.REGIONS_HEAD[1:], _row("", area)[1:], "")
    cells = (*map(_bare, figures[:4]), _left(area.nog, short=True))
    return texts.line(texts.REGIONS_HEAD[1:], cells, texts.coverage(known, figures[0].op))


def _told(figure: Getal) -> str:
    return texts.cell(figure.plaatsen, figure.van, figure.op)


def _bare(figure: Getal) -> str:
    return texts.MISSING if figure.plaatsen is None else texts.places(figure.plaatsen)


def _left(figure: Getal, *, short: bool = False) -> str:
    value = figure.plaatsen
    if value is not None and value < 0:
        told = texts.surplus(-value)
        return told if short else told + texts.coverage([figure.van], figure.op)
    return _bare(figure) if short else _told(figure)


def _below(on: date, areas: Sequence[Gebiedscijfers], cyclus: str | None) -> str:
    said = [texts.cycle(cyclus)] if cyclus else []
    said += [texts.as_of(on), texts.COUNTED]
    if any(len({f.van for f in _figures(area) if f.plaatsen is not None}) > 1 for area in areas):
        said.append(texts.NOT_OF_THE_SAME)
    if any(figure.plaatsen is None for area in areas for figure in _figures(area)):
        said.append(texts.MISSING_IS_NOT_ZERO)
    return " ".join(said)
