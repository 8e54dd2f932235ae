"""What the head of the pages of a Word file says: where that is needed, it stands above the text."""

from __future__ import annotations

import io
from datetime import date

import pytest
from docx import Document
from docx.oxml import parse_xml

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.lezen import read

TEKST = ("Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)", "Actie: Kees Blok belt de beheerder.")
NAMESPACES = " ".join(
    (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
        'xmlns:v="urn:schemas-microsoft-com:vml"',
    )
)
FRAME = (
    f"<w:r {NAMESPACES}><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r>"
    "<w:t>RRT Gooi</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
NUMBER = f"<w:r {NAMESPACES}><w:instrText>PAGE 2020</w:instrText></w:r>"


def word(head: str, *lines: str, within: str = "") -> bytes:
    document = Document()
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.text = head
    if within:
        paragraph._p.append(parse_xml(within))
    for line in lines:
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Verslag RRT Kennemerland\t12 november 2026", TEKST),
        ("RRT Kennemerland", ("Verslag van 12 november 2026", *TEKST)),
        ("12 november 2026", ("Regionale Regietafel Kennemerland", *TEKST)),
    ],
)
def test_a_head_says_which_tafel_met_and_when(config: Config, head: str, lines: tuple[str, ...]) -> None:
    gelezen = read(docx.read(word(head, *lines)), config)
    assert (gelezen.vergadering.tafel, gelezen.vergadering.datum) == ("rrt-kennemerland", date(2026, 11, 12))
    assert [p.eigenaars for p in gelezen.acties] == [("Kees Blok",)]


@pytest.mark.parametrize(
    "head", ["Verslag PRT 1 mei 2025", "Vertrouwelijk", "Postbus 123, 2000 AB Haarlem", "", "Blad"]
)
def test_of_a_text_that_says_so_itself_and_of_a_head_that_does_not_nothing_is_put_in_front(head: str) -> None:
    file = word(head, "Verslag RRT Kennemerland 12 november 2026", *TEKST, within=NUMBER)
    assert docx.read(file).startswith("Verslag RRT Kennemerland 12 november 2026\n")
    assert docx.read(word("Vertrouwelijk", *TEKST, within=NUMBER)).startswith("Aanwezig:")


def test_a_frame_in_the_head_is_a_line_of_its_own() -> None:
    lines = docx.read(word("Verslag 12 november 2026", *TEKST, within=FRAME)).split("\n")
    assert lines[:3] == ["Verslag 12 november 2026", "RRT Gooi", ""]


def test_of_a_head_without_end_the_first_lines_are_read() -> None:
    head = "\n".join(f"Regel {n} van 2026 {'en verder ' * 40}" for n in range(200))
    lines = docx.read(word(head, *TEKST)).split("\n")
    assert lines[12] == ""
    assert [line[:10].strip() for line in lines[:12]] == [f"Regel {n} van"[:10].strip() for n in range(12)]
    assert max(map(len, lines[:12])) <= 200
