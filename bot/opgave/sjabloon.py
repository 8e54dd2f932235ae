"""The empty sheets to fill in, and the same sheets filled from the register: what goes out can come in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from bot.config import Config
from bot.csvlijst import safe
from bot.opgave import feiten
from bot.opgave.gemeenten import PROVINCIE, Gebied, Lijnen
from bot.opgave.kolommen import KOLOMMEN
from bot.opgave.lezen import TOELICHTING
from bot.opgave.regels import BLADEN, Blad, LocatieRegel, OpgaveRegel, Regel, UitruilRegel
from bot.opgave.stand import STATUSES, VERVALLEN
from bot.opgave.tabblad import MOST_ROWS
from bot.texts import opgave as opgave_texts
from bot.texts import opgave_in as texts

WIDTHS = {"getal": 13, "datum": 13, "cyclus": 13, "ja/nee": 11, "bron": 45, "naam": 30}
USUAL_WIDTH = 22


def said_of(session: Session, config: Config, gebied: Gebied, on: date) -> list[Regel]:
    """Everything that was said of an area up to a day and not withdrawn, as the lines that say it. A location
    is of the gemeente that answered for it on its peildatum."""
    facts, lines = feiten.read(session, config, gebied, on), Lijnen(config)
    found: list[Regel] = [
        OpgaveRegel(
            soort=c.gebied.soort,
            gebied=c.gebied.sleutel,
            cyclus=c.cyclus,
            plaatsen=c.plaatsen,
            amv=c.amv,
            **c.herkomst._asdict(),
        )
        for c in facts.cijfers
    ]
    found += [
        LocatieRegel(
            gemeente=lines.answers_for(p.gemeente, p.herkomst.peildatum),
            naam=p.naam,
            soort=p.soort,
            status=p.status,
            capaciteit=p.capaciteit,
            amv=p.amv,
            begin=p.begin,
            eind=p.eind,
            telt_mee=p.telt_mee,
            **p.herkomst._asdict(),
        )
        for p in facts.plekken
    ]
    found += [
        UitruilRegel(van=r.van, naar=r.naar, cyclus=r.cyclus, plaatsen=r.plaatsen, **r.herkomst._asdict())
        for r in facts.ruil
    ]
    return sorted(found, key=lambda regel: (BLADEN.index(regel.blad), *map(str, regel.sleutel)))


def files(config: Config) -> list[tuple[str, bytes]]:
    """The empty template, by name: the workbook, and a csv file for each sheet."""
    sheets = [(f"{texts.TEMPLATE_FILE}-{blad}.csv", csv_of(blad, (), config)) for blad in BLADEN]
    return [(f"{texts.TEMPLATE_FILE}.xlsx", workbook(config)), *sheets]


def csv_of(blad: Blad, regels: Iterable[Regel], config: Config) -> bytes:
    """One sheet as csv: its headings, and these lines."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow([kolom.kop for kolom in KOLOMMEN[blad]])
    for regel in regels:
        cells = _cells(regel, config)
        writer.writerow([safe(c if isinstance(c, date) else None if c is None else str(c)) for c in cells])
    return made.getvalue().encode("utf-8-sig")


def workbook(config: Config, regels: Sequence[Regel] = ()) -> bytes:
    """All sheets as xlsx, with an explanation and choices to pick from."""
    import openpyxl  # type: ignore[import-untyped]
    from openpyxl.styles import Alignment, Font  # type: ignore[import-untyped]
    from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]

    book = openpyxl.Workbook()
    book.remove(book.active)
    names = [g.naam for regio in config.regios.values() for g in regio.gemeenten]
    for blad in BLADEN:
        sheet = book.create_sheet(blad)
        sheet.freeze_panes = "A2"
        for index, kolom in enumerate(KOLOMMEN[blad], start=1):
            cell = sheet.cell(1, index, kolom.kop)
            cell.font = Font(bold=True)
            column = sheet.column_dimensions[cell.column_letter]
            column.width = WIDTHS.get(kolom.vorm, USUAL_WIDTH)
            if kolom.vorm == "datum":
                column.number_format = "yyyy-mm-dd"
            choices = {
                "status": f'"{",".join((*STATUSES, VERVALLEN))}"',
                "ja/nee": '"ja,nee"',
                "gemeente": f"={TOELICHTING}!$D$2:$D${len(names) + 1}",
            }.get(kolom.vorm)
            if choices:
                rule = DataValidation(type="list", formula1=choices, allow_blank=True, showErrorMessage=False)
                sheet.add_data_validation(rule)
                rule.add(f"{cell.column_letter}2:{cell.column_letter}{MOST_ROWS}")
        for row, regel in enumerate((r for r in regels if r.blad == blad), start=2):
            for index, value in enumerate(_cells(regel, config), start=1):
                cell = sheet.cell(row, index, safe(value) if isinstance(value, str) else value)
                if isinstance(value, date):
                    cell.number_format = "yyyy-mm-dd"
    sheet = book.create_sheet(TOELICHTING)
    for index, width in enumerate((14, 16, 90, 22), start=1):
        sheet.column_dimensions["ABCD"[index - 1]].width = width
    for index, title in enumerate(texts.EXPLAINED_HEADINGS, start=1):
        sheet.cell(1, index, title).font = Font(bold=True)
    for row, cells in enumerate(_explained(), start=2):
        for index, text in enumerate(cells, start=1):
            sheet.cell(row, index, text).alignment = Alignment(wrap_text=True, vertical="top")
    for row, name in enumerate(names, start=2):
        sheet.cell(row, 4, name)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _explained() -> list[tuple[str, str, str]]:
    columns = [
        (blad, kolom.kop, kolom.uitleg if kolom.nodig else texts.may_be_empty(kolom.uitleg))
        for blad in BLADEN
        for kolom in KOLOMMEN[blad]
    ]
    return columns + [("", "", text) for text in (*opgave_texts.DEFINITIONS, *texts.HOW_TO_FILL_IN)]


def _cells(regel: Regel, config: Config) -> list[Any]:
    """The cells of a line, as its columns stand."""
    values: Mapping[str, Any] = regel.model_dump()
    if isinstance(regel, OpgaveRegel):
        values = {**values, "gebied": _area(regel, config)}
    told = {True: texts.YES, False: texts.NO}
    return [
        told[value] if isinstance(value, bool) else value
        for value in (values[kolom.veld] for kolom in KOLOMMEN[regel.blad])
    ]


def _area(regel: OpgaveRegel, config: Config) -> str:
    if regel.soort == "regio":
        return f"regio {config.regios[regel.gebied].naam}" if regel.gebied in config.regios else regel.gebied
    return PROVINCIE.sleutel if regel.soort == "provincie" else regel.gebied
