"""A report in words: in short, figures, pictures, points, decisions, mijlpalen, what regions say, sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from bot import dates
from bot.opgave.stand import GEREALISEERD, NOG, OPGAVE, RESTOPGAVE
from bot.rapport import cijfers
from bot.rapport.verzamelen import Rapport
from bot.readmodels import Actieregel, Besluitregel, Tekstregel
from bot.texts import acties as acties_texts
from bot.texts import rapport as texts
from bot.texts import uitvoer as uitvoer_texts
from bot.uitvoer.blad import Alinea, Blad, Deel, Onderdeel, Opsomming, Tabel
from bot.uitvoer.opzet import Gemaakt, clean

_ITEM = re.compile(r"^[-–•*]\s+")
POINTS_WIDTHS = (25, 31, 17, 21, 14)
DECISIONS_WIDTHS = (26, 60, 20)
MILESTONES_WIDTHS = (50, 25, 31)


def blad(told: Rapport, number: int, made: Gemaakt) -> Blad:
    """The whole report as version `number` of its area. Names in it may still have to be left out."""
    config = made.config
    period = texts.period(told.periode.van, told.periode.tot, told.peildatum)
    facts = [
        (texts.AREA, told.naam),
        (texts.PERIOD, period),
        (texts.AS_OF, dates.long_day(told.peildatum)),
        (texts.CYCLE, told.stand.cyclus or ""),
        (texts.VERSION, str(number)),
    ]
    sources = cijfers.Bronnen()
    figures = cijfers.figures(told, sources)
    return Blad(
        titel=texts.title(told.naam),
        onderwerp=texts.subject(told.naam, period),
        auteur=config.archief.archiefvormer if config.archief else uitvoer_texts.AUTHOR,
        trefwoorden=(told.naam, *texts.KEYWORDS),
        kenmerk=texts.reference(told.gebied.sleutel, number),
        feiten=tuple((name, clean(value)) for name, value in facts if value),
        onderdelen=(
            Onderdeel(texts.IN_SHORT, 2, (Opsomming(_in_short(told)),)),
            *figures,
            *told.beelden,
            *_points(told),
            Onderdeel(texts.DECISIONS, 2, _decisions(told)),
            Onderdeel(texts.MILESTONES, 2, (_milestones(told),)),
            *_notes(told),
            *sources.part(),
            Onderdeel(texts.ABOUT, 2, _about(told, made)),
        ),
        voet=texts.footer(told.naam, number, dates.moment(made.op, config.zone)),
        bladwoorden=uitvoer_texts.PAGE_WORDS,
        gemaakt=made.op,
    )


def _in_short(told: Rapport) -> tuple[str, ...]:
    work, stand = told.werk, told.stand
    awaited = [m for m in told.mijlpalen if m.gebeurd is None]
    lines = [
        texts.NO_FIGURES
        if stand.is_empty
        else texts.short_figures(
            *(cijfers.shown(stand.total(name)) for name in (OPGAVE, GEREALISEERD, RESTOPGAVE, NOG))
        ),
        texts.short_points(
            len(work.open), sum(_is_late(told, row) for row in work.open), len(work.nieuw), len(work.gesloten)
        ),
        texts.short_decisions(len(work.besluiten)),
    ]
    if told.mijlpalen:
        late = sum(m.is_overdue(told.peildatum) for m in awaited)
        lines.append(texts.short_milestones(len(told.mijlpalen) - len(awaited), len(awaited), late))
    return tuple(map(clean, lines))


def _points(told: Rapport) -> tuple[Onderdeel, ...]:
    late_first = sorted(told.werk.open, key=lambda row: not _is_late(told, row))
    return (
        Onderdeel(texts.POINTS, 2, ()),
        Onderdeel(texts.POINTS_OPEN, 3, (_table(told, texts.POINTS_OPEN, late_first, texts.NO_OPEN),)),
        Onderdeel(
            texts.POINTS_CLOSED, 3, (_table(told, texts.POINTS_CLOSED, told.werk.gesloten, texts.NO_CLOSED),)
        ),
    )


def _table(told: Rapport, title: str, rows: Sequence[Actieregel], nothing: str) -> Deel:
    if not rows:
        return Alinea(nothing)
    cells = tuple(
        _row(
            f"{row.vergadering}/A{row.nummer}",
            f"{texts.QUESTION}: {row.tekst}" if row.soort == "vraag" else row.tekst,
            uitvoer_texts.names(_owners(told, row)),
            uitvoer_texts.due(row.termijn, row.termijn_tekst, row.voorwaarde),
            _state(told, row),
        )
        for row in rows
    )
    return Tabel(title, texts.POINTS_HEAD, POINTS_WIDTHS, cells)


def _owners(told: Rapport, row: Actieregel) -> list[str]:
    called = told.werk.wie or {}
    names = (
        called.get(who.id, texts.SOMEBODY) if who.soort == "persoon" else who.naam for who in row.eigenaars
    )
    return list(dict.fromkeys(names))


def _state(told: Rapport, row: Actieregel) -> str:
    """'Te laat; nieuw', 'Open; daarna afgesloten', 'Vervallen: besloten in de raad'."""
    if row.id in told.werk.later:
        word = texts.LATE if _is_late(told, row) else acties_texts.STATES["open"]
    elif _is_late(told, row):
        word = texts.LATE
    else:
        word = uitvoer_texts.state(row.status, row.soort, row.reden)
    more = [texts.NEW] if row.id in told.werk.nieuw else []
    more += [texts.CLOSED_LATER] if row.id in told.werk.later else []
    return "; ".join([word, *more])


def _is_late(told: Rapport, row: Actieregel) -> bool:
    """Open on the last day of the period, and due before it."""
    is_open = row.is_open or row.id in told.werk.later
    return is_open and row.termijn is not None and row.termijn < told.peildatum


def _decisions(told: Rapport) -> tuple[Deel, ...]:
    rows, procedural = told.werk.besluiten, told.werk.procedureel
    shown: Deel = (
        Tabel(texts.DECISIONS, texts.DECISIONS_HEAD, DECISIONS_WIDTHS, tuple(map(_decision, rows)))
        if rows
        else Alinea(texts.NO_DECISIONS)
    )
    return (shown, Alinea(texts.procedural(procedural))) if procedural else (shown,)


def _decision(row: Besluitregel) -> tuple[str, ...]:
    state = uitvoer_texts.decision_state(row.status, row.procedureel, row.reden, row.vervangen_door)
    return _row(f"{row.vergadering}/B{row.nummer}", row.tekst, state)


def _milestones(told: Rapport) -> Deel:
    if not told.mijlpalen:
        return Alinea(texts.NO_MILESTONES)
    rows = tuple(
        _row(
            row.naam,
            texts.day(row.verwacht) if row.verwacht else texts.NO_DAY,
            texts.day(row.gebeurd)
            if row.gebeurd
            else texts.NOT_YET_LATE
            if row.is_overdue(told.peildatum)
            else texts.NOT_YET,
        )
        for row in told.mijlpalen
    )
    return Tabel(texts.MILESTONES, texts.MILESTONES_HEAD, MILESTONES_WIDTHS, rows)


def _notes(told: Rapport) -> tuple[Onderdeel, ...]:
    """Of one region under one heading; of the province a heading for each region."""
    by_area: dict[str, list[Tekstregel]] = {}
    for row in told.teksten:
        by_area.setdefault(row.gebied, []).append(row)
    if not told.regios:
        return (Onderdeel(texts.NOTE, 2, _said(told, told.teksten)),)
    parts = (Onderdeel(_heading(name), 3, _said(told, rows)) for name, rows in by_area.items())
    return (Onderdeel(texts.NOTES, 2, ()), *parts)


def _said(told: Rapport, rows: Sequence[Tekstregel]) -> tuple[Deel, ...]:
    """Its paragraphs; above them of which days, where those are others than of the report."""
    found: list[Deel] = []
    for row in rows:
        if row.tekst is None or row.van is None or row.tot is None:
            return (Alinea(texts.NO_NOTE),)
        if (row.van, row.tot) != (told.periode.van, told.periode.tot):
            found.append(Alinea(texts.note_about(row.van, row.tot)))
        for part in map(clean, row.tekst.split("\n\n")):
            found += _paragraph(part) if part else ()
    return tuple(found) or (Alinea(texts.NO_NOTE),)


def _paragraph(text: str) -> Iterator[Deel]:
    """Lines behind a dash are a list, as a screen reader tells it; other lines stay together."""
    for is_item, lines in groupby(text.split("\n"), key=lambda line: bool(_ITEM.match(line))):
        if is_item:
            yield Opsomming(tuple(_ITEM.sub("", line) for line in lines))
        else:
            yield Alinea("\n".join(lines))


def _about(told: Rapport, made: Gemaakt) -> tuple[Deel, ...]:
    called = [made.config.tafels[key].naam for key in told.tafels]
    lines = [texts.tafels(called)] if called else []
    lines.append(texts.CLOSED_OF)
    lines += () if told.stand.is_empty else texts.DEFINITIONS
    return (Opsomming(tuple(map(clean, lines))),)


def _heading(name: str) -> str:
    return clean(name[0].upper() + name[1:])


def _row(*cells: str | None) -> tuple[str, ...]:
    return tuple(clean(cell or "") or uitvoer_texts.NONE for cell in cells)
