"""What only Word has: merged cells, lines broken by hand, tabs, boxes to tick, lines through a text, bold,
items below items."""

from __future__ import annotations

import io
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.documenten.vetdruk import as_marked
from bot.verslag.lezen import read

KOP = "Verslag PRT 23 januari 2026"
WIE = "Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)"
BOX = (
    '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox>'
    '<w14:checked w14:val="{}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent>'
    "</w:sdt>"
)

LEVELS_ID = 99
LEVELS = (
    '<w:abstractNum xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' w:abstractNumId="{LEVELS_ID}">'
    + "".join(f'<w:lvl w:ilvl="{n}"><w:numFmt w:val="bullet"/></w:lvl>' for n in range(3))
    + "</w:abstractNum>"
)


def word(rows: list[tuple[str, ...]], *, merged: int | None = None, bold: bool = False) -> str:
    """The text of a file with this table; `merged`: the column of which row 1 and 2 are one cell; `bold`: its
    first row is."""
    from docx import Document

    document = Document()
    document.add_heading("Actielijst", 1)
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, tekst in zip(table.add_row().cells, row, strict=True):
            cell.text = tekst
    for cell in table.rows[0].cells if bold else ():
        cell.paragraphs[0].runs[0].bold = True
    if merged is not None:
        table.cell(1, merged).merge(table.cell(2, merged))
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


def lines(*paragraphs: str, struck: tuple[str, ...] = (), boxes: str = "") -> str:
    """The text of a file with these paragraphs below a list of acties; `boxes`: one that is ticked (x) or not
    before each."""
    from docx import Document
    from docx.oxml import parse_xml

    document = Document()
    document.add_heading("Actielijst", 1)
    for number, tekst in enumerate(paragraphs):
        paragraph = document.add_paragraph(style="List Bullet" if struck else None)
        if boxes:
            paragraph._p.append(parse_xml(BOX.format(int(boxes[number] == "x"))))
        paragraph.add_run(tekst).font.strike = tekst in struck
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


@pytest.mark.parametrize("merged", ["Anna", "COA"])
def test_an_owner_of_two_rows_owns_the_tasks_of_both(config: Config, merged: str) -> None:
    rows = [("Nr", "Actie", "Wie"), ("1", "Brief sturen", merged), ("2", "Nota maken", "")]
    found = read(f"{KOP}\n\n{word(rows, merged=2)}", config).acties
    assert [list(each.eigenaars) for each in found] == [[merged], [merged]]


def test_a_task_beside_two_rows_is_one_task(config: Config) -> None:
    rows = [("Nr", "Besproken", "Actie"), ("1", "Opening.", "Anna: brief sturen"), ("2", "Rest.", "")]
    assert len(read(f"{KOP}\n\n{word(rows, merged=2)}", config).acties) == 1


def test_a_line_broken_by_hand_leaves_a_table_without_heads_a_table(config: Config) -> None:
    rows = [("Brief sturen\naan het COA", "Anna", "1 mei 2026"), ("Nota maken", "Tim", "2 mei 2026")]
    found = read(f"{KOP}\n\n{word(rows)}", config).acties
    assert [(each.tekst, *each.eigenaars) for each in found] == [
        ("Brief sturen aan het COA", "Anna"),
        ("Nota maken", "Tim"),
    ]


def test_who_is_concerned_is_not_who_was_there(config: Config) -> None:
    found = read(f"{KOP}\n\nBij de opvang zijn Kees Pen en Jan Smit betrokken.\n", config)
    assert [each.naam for each in found.aanwezigheid] == []


def test_a_box_that_is_ticked_says_that_it_was_done(config: Config) -> None:
    text = lines("Kees Blok: lijst maken, 5 februari", "Iris Prent: brief sturen, 6 februari", boxes="-x")
    acties = read(f"{KOP}\n{WIE}\n\n{text}", config).acties
    assert [(p.tekst, p.status) for p in acties] == [("lijst maken", "open"), ("brief sturen", "afgerond")]


def test_of_a_list_only_what_is_struck_out_as_a_whole_was_done(config: Config) -> None:
    struck = "Iris Prent: brief sturen"
    acties = read(
        f"{KOP}\n{WIE}\n\n{lines(struck, 'Kees Blok: lijst maken', struck=(struck,))}", config
    ).acties
    assert [(p.tekst, p.status) for p in acties] == [("brief sturen", "afgerond"), ("lijst maken", "open")]
    assert "~" not in lines("Kees Blok: lijst maken")


def test_what_tabs_set_apart_is_apart(config: Config) -> None:
    text = lines("1.\tLijst maken\tKees\t5 februari", "2.\tBrief sturen\tIris\t6 februari")
    assert "1. Lijst maken     Kees    5 februari\n2. Brief sturen    Iris    6 februari" in text
    acties = read(f"{KOP}\n{WIE}\n\n{text}", config).acties
    assert [(p.tekst, p.eigenaars, str(p.termijn)) for p in acties] == [
        ("Lijst maken", ("Kees Blok",), "2026-02-05"),
        ("Brief sturen", ("Iris Prent",), "2026-02-06"),
    ]


@pytest.mark.parametrize("label", ["Aanwezig:", "3.", "A1", "(b)", "2.1", "–"])
def test_a_tab_behind_a_number_or_a_label_is_a_space(label: str) -> None:
    assert f"{label} Iris Prent, Kees Blok\n" in lines(f"{label}\tIris Prent, Kees Blok")


def items(*paragraphs: tuple[int, str]) -> str:
    """The text of a file with a list of acties, each as deep as its number says; bold between stars."""
    from docx import Document
    from docx.oxml import parse_xml

    document = Document()
    document.add_heading("Actielijst", 1)
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(LEVELS))
    numbered_as = numbering.add_num(LEVELS_ID).numId
    for depth, tekst in paragraphs:
        paragraph = document.add_paragraph()
        numbered = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        numbered.get_or_add_numId().val = numbered_as
        numbered.get_or_add_ilvl().val = depth
        for place, run in enumerate(tekst.split("*")):
            paragraph.add_run(run).bold = bool(place % 2)
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


def test_an_item_below_another_stays_below_it(config: Config) -> None:
    told = items((0, "Anna"), (1, "brief sturen"), (1, "nota maken"), (0, "Tim"), (1, "zaal huren"))
    assert told.splitlines()[2:] == [
        "- Anna",
        "  - brief sturen",
        "  - nota maken",
        "- Tim",
        "  - zaal huren",
    ]
    found = read(f"{KOP}\n\nAanwezig: Anna Prent, Tim Blok\n\n{told}", config).acties
    assert [(each.tekst, *each.eigenaars) for each in found] == [
        ("brief sturen", "Anna Prent"),
        ("nota maken", "Anna Prent"),
        ("zaal huren", "Tim Blok"),
    ]


def numbered(*paragraphs: str) -> str:
    """The text of a file in which a paragraph with '1. ' in front is the one item of a numbered list."""
    from docx import Document

    document = Document()
    for tekst in paragraphs:
        is_item = tekst.startswith("1. ")
        style = "List Number" if is_item else None
        paragraph = document.add_paragraph(style=style)
        for place, run in enumerate(tekst.removeprefix("1. ").split("*")):
            paragraph.add_run(run).bold = bool(place % 2)
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


def test_the_one_item_of_a_numbered_list_of_acties_is_no_title() -> None:
    gelezen = numbered("1. Geld", "De raming is hoger.", "*Acties*", "1. Nieuwe raming sturen (Tim, 3 mei)")
    assert gelezen.split("\n\n") == [
        "## Geld",
        "De raming is hoger.",
        "**Acties**",
        "- Nieuwe raming sturen (Tim, 3 mei)\n",
    ]


@pytest.mark.parametrize("boven", ["*Acties*", "De brief is klaar en ligt bij de stukken.", "*Planning*"])
def test_a_title_of_the_agenda_that_word_numbers_stays_one(boven: str) -> None:
    assert "## Rondvraag" in numbered("1. Geld", boven, "1. Rondvraag", "Niemand.")
    is_item = "- Nieuwe raming sturen naar Tim" in numbered(boven, "1. Nieuwe raming sturen naar Tim", "Zo.")
    assert is_item == (boven == "*Acties*")


def test_a_sentence_that_word_numbers_is_no_title() -> None:
    zin = "Kees opent de vergadering, er zijn geen vragen over de agenda."
    gelezen = numbered(
        "1. Opening", "Welkom.", f"1. {zin}", "Zo.", "1. Vaststelling van de agenda.", "Akkoord."
    )
    assert [regel for regel in gelezen.split("\n") if regel] == [
        "## Opening",
        "Welkom.",
        f"- {zin}",
        "Zo.",
        "## Vaststelling van de agenda.",
        "Akkoord.",
    ]


def test_a_name_in_bold_behind_a_task_is_whose_it_is(config: Config) -> None:
    told = items((0, "Brief sturen *Anna*"), (0, "*Tim* zaal huren"), (0, "Nota *snel* maken"))
    found = read(f"{KOP}\n\nAanwezig: Anna Prent, Tim Blok\n\n{told}", config).acties
    assert [each.eigenaars for each in found] == [("Anna Prent",), ("Tim Blok",), ()]
    assert found[2].tekst == "Nota snel maken"


def test_the_pieces_of_a_name_in_bold_are_one_name(config: Config) -> None:
    assert as_marked([("Brief ", False), ("An", True), ("na", True), (" ", False), ("Prent", True)]) == (
        "Brief **Anna Prent**"
    )


@pytest.mark.parametrize("alone", [" ", ":", "*Anna*"])
def test_a_bold_space_or_sign_is_as_if_it_were_not(alone: str) -> None:
    assert as_marked([("Anna", False), (alone, True), ("belt", False)]) == f"Anna{alone}belt"


@pytest.mark.parametrize("how", ["bold", "underline"])
def test_a_title_that_is_set_apart_by_that_alone_is_a_heading(config: Config, how: str) -> None:
    from docx import Document

    document = Document()
    for tekst, apart in (("Opening", True), ("De kade is klaar.", False), ("Rondvraag", True)):
        setattr(document.add_paragraph().add_run(tekst).font, how, apart)
        document.add_paragraph("Er is niets.")
    file = io.BytesIO()
    document.save(file)
    found = read(f"{KOP}\n\n{WIE}\n\n{docx.read(file.getvalue())}", config)
    assert [each.titel for each in found.agendapunten] == ["Opening", "Rondvraag"]


def paragraphs(*teksten: str) -> str:
    """The text of a file with these paragraphs; bold between stars."""
    from docx import Document

    document = Document()
    for tekst in teksten:
        paragraph = document.add_paragraph()
        for place, run in enumerate(tekst.split("*")):
            paragraph.add_run(run).bold = bool(place % 2)
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


def test_a_title_in_bold_is_a_heading_and_a_sentence_with_a_bold_word_none(config: Config) -> None:
    told = paragraphs("*Stand van de haven*", "De kade is *bijna* klaar.", "Iris Prent vertelt.")
    found = read(f"{KOP}\n\n{WIE}\n\n{told}", config)
    assert [punt.titel for punt in found.agendapunten] == ["Stand van de haven"]


@pytest.mark.parametrize(
    "who",
    [
        ("*Aanwezig*", "*Iris Prent*", "*Kees Blok*", "*Afwezig*", "*Tim Mol*"),
        ("*Aanwezig:*", "*Iris Prent, COA*", "Kees Blok", "*Afwezig:*", "*Tim Mol*"),
        ("Aanwezig:", "*COA*", "Iris Prent", "*Velsen*", "Kees Blok", "Afwezig:", "*Haarlem*", "Tim Mol"),
    ],
)
def test_a_name_in_bold_below_its_label_is_who_was_there(who: tuple[str, ...], config: Config) -> None:
    told = paragraphs(KOP, *who, "*Opening*", "Kees opent de vergadering en heet *Iris* van harte welkom.")
    found = read(told, config)
    assert {(each.naam, each.status) for each in found.aanwezigheid} >= {
        ("Iris Prent", "aanwezig"),
        ("Kees Blok", "aanwezig"),
        ("Tim Mol", "afwezig"),
    }
    assert [punt.titel for punt in found.agendapunten] == ["Opening"]


def test_where_most_is_bold_that_says_nothing() -> None:
    told = paragraphs("*Kees opent.*", "*Iris belt de zaal.*", "Einde.")
    assert told == "Kees opent.\n\nIris belt de zaal.\n\nEinde.\n"


def test_a_table_that_is_none_of_acties_is_not_read_for_what_its_cells_may_be(config: Config) -> None:
    rows = [("veld", "type_veld", "card"), ("Opvang.Locatie", "CD", "0..1"), ("Opvang.Plaats", "ST", "1")]
    told = word(rows, bold=True).replace("Actielijst", "Vergelijking")
    assert "|---|---|---|" in told
    assert "|---|---|---|" not in word(rows)
    assert read(f"{KOP}\n\n{WIE}\n\n{told}", config).acties == ()


@pytest.mark.parametrize("bold_rows", [1, 2])
def test_a_row_in_bold_with_a_day_or_among_bold_rows_is_no_head(bold_rows: int, config: Config) -> None:
    told = table(
        ("Brief sturen", "Kees Blok", "3 mei 2026"), ("Nota maken", "Iris Prent", ""), bold=bold_rows
    )
    found = read(f"{KOP}\n\n{WIE}\n\n{told}", config).acties
    assert [(each.tekst, *each.eigenaars) for each in found] == [
        ("Brief sturen", "Kees Blok"),
        ("Nota maken", "Iris Prent"),
    ]
    assert found[0].termijn == date(2026, 5, 3)


def test_rows_below_a_head_in_words_of_its_own_are_read_by_their_cells(config: Config) -> None:
    head = ("Punten", "Persoon", "Uiterlijk", "Opm.")
    told = table(
        head, ("Brief sturen", "Kees Blok", "3 mei 2026", "spoed"), ("Nota maken", "Tim", "4 mei 2026", "")
    )
    assert "|---|---|---|---|" in told
    found = read(f"{KOP}\n\n{WIE}\n\n{told}", config).acties
    assert [(each.tekst, *each.eigenaars, each.termijn) for each in found] == [
        ("Brief sturen", "Kees Blok", date(2026, 5, 3)),
        ("Nota maken", "Tim", date(2026, 5, 4)),
    ]


def table(*rows: tuple[str, ...], bold: int = 1) -> str:
    """The text of a file with these rows below 'Actielijst', the first `bold` of them bold."""
    from docx import Document

    document = Document()
    document.add_heading("Actielijst", 1)
    made = document.add_table(0, len(rows[0]))
    for place, row in enumerate(rows):
        for cell, tekst in zip(made.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(tekst).bold = place < bold
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())
