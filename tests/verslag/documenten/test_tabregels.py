"""A table that somebody made with tabs is one, and so is one that stands among the text of a larger table."""

from __future__ import annotations

import io

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.documenten.tabregels import with_tabbed_rows
from bot.verslag.lezen import read

KOP = "Nr\tWat\tWie\tWanneer"
PRINTED = ["| Nr | Wat | Wie | Wanneer |", "|---|---|---|---|"]


def word(*alineas: str) -> bytes:
    from docx import Document

    document = Document()
    for alinea in alineas:
        document.add_paragraph(alinea)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("regel", "rij"),
    [
        ("1\tBrief sturen\tAnna\t1 mei", "| 1 | Brief sturen | Anna | 1 mei |"),
        ("1\tBrief sturen\t\t\tAnna\t1 mei", "| 1 | Brief sturen | Anna | 1 mei |"),
        ("1\tBrief sturen\tAnna", "| 1 | Brief sturen | Anna |  |"),
        ("\tBrief sturen\tAnna\t1 mei", "|  | Brief sturen | Anna | 1 mei |"),
        ("1\tBrief sturen\t\t1 mei", "| 1 | Brief sturen |  | 1 mei |"),
    ],
)
def test_a_row_below_a_head_has_its_cells_below_those_of_the_head(regel: str, rij: str) -> None:
    assert list(with_tabbed_rows([f"**{KOP}**", "", regel])) == [*PRINTED, rij]


def test_what_comes_behind_the_rows_is_text_again() -> None:
    regels = [KOP, "", "1\tBrief\tAnna\tmei", "", "", "2\tTaart\tTim\tmei", "", "Sluiting"]
    assert list(with_tabbed_rows(regels))[2:] == [
        "| 1 | Brief | Anna | mei |",
        "",
        "",
        "2 Taart    Tim    mei",
        "",
        "Sluiting",
    ]


def test_without_a_head_tabs_make_no_table() -> None:
    regels = ["Aanwezig:\tAnna\tTim", "Brief sturen\tAnna\t1 mei", "Gewoon een zin."]
    assert list(with_tabbed_rows(regels)) == [
        "Aanwezig: Anna    Tim",
        "Brief sturen    Anna    1 mei",
        "Gewoon een zin.",
    ]


def test_of_a_word_file_with_such_a_table_each_task_has_its_owner_and_day(config: Config) -> None:
    rijen = ("1\tBrief sturen aan het COA\tKees\teind mei", "2\tKaart sturen\tsecretaris\t3 juni 2026")
    kop = ("Verslag PRT 23 januari 2026", "Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)", "ACTIEPUNTEN")
    acties = read(docx.read(word(*kop, KOP, *rijen)), config).acties
    assert [(een.tekst, een.eigenaars, een.termijn_tekst) for een in acties] == [
        ("Brief sturen aan het COA", ("Kees Blok",), "eind mei"),
        ("Kaart sturen", ("secretaris",), "3 juni 2026"),
    ]


def test_a_table_within_one_that_lays_out_the_page_is_read_as_rows(config: Config) -> None:
    from docx import Document

    document = Document()
    for alinea in ("Verslag PRT 23 januari 2026", "Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)"):
        document.add_paragraph(alinea)
    table = document.add_table(rows=0, cols=3)
    for rij in (
        ("1 Opening\nIris opent.",),
        ("Actie", "Wie", "Wanneer"),
        ("Brief sturen\naan het COA", "Kees", "3 juni 2026"),
        ("2 Kas\nEr is geld.",),
        ("Actie", "Wie", "Wanneer"),
        ("Kas tellen", "Iris", "4 juni 2026"),
    ):
        cellen = table.add_row().cells
        if len(rij) == 1:
            cellen[0].merge(cellen[2])
        for cel, tekst in zip(cellen, rij, strict=False):
            een, *meer = tekst.split("\n")
            cel.text = een
            for alinea in meer:
                cel.add_paragraph(alinea)
    file = io.BytesIO()
    document.save(file)
    tekst = docx.read(file.getvalue())
    assert "\n2 Kas\nEr is geld.\n" in tekst
    assert [(een.tekst, een.eigenaars, str(een.termijn)) for een in read(tekst, config).acties] == [
        ("Brief sturen aan het COA", ("Kees Blok",), "2026-06-03"),
        ("Kas tellen", ("Iris Prent",), "2026-06-04"),
    ]


def test_a_table_in_a_cell_is_read_as_rows(config: Config) -> None:
    from docx import Document

    document = Document()
    for alinea in ("Verslag PRT 23 januari 2026", "Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)"):
        document.add_paragraph(alinea)
    cel = document.add_table(rows=1, cols=2).rows[0].cells[1]
    cel.text = "1 Kas"
    cel.add_paragraph("Er is geld.")
    binnen = cel.add_table(rows=2, cols=3)
    inhoud = (("Actie", "Wie", "Wanneer"), ("Kas\ntellen", "Iris", "4 juni 2026"))
    for rij, teksten in zip(binnen.rows, inhoud, strict=True):
        for plek, tekst in zip(rij.cells, teksten, strict=True):
            plek.text = tekst
    file = io.BytesIO()
    document.save(file)
    acties = read(docx.read(file.getvalue()), config).acties
    assert [(een.tekst, een.eigenaars) for een in acties] == [("Kas tellen", ("Iris Prent",))]
