"""A document as Word: real headings, table heads that come again on every page, captions, nl-NL, no macros.

What has a number also has a bookmark ('punt_A1'), and the document properties with the meeting it is of and
the moment it was made: Word keeps them when it is edited, and shows neither.
"""

from __future__ import annotations

import io
import re
from datetime import UTC
from typing import TYPE_CHECKING, Any

from bot.texts.uitvoer import MADE, REFERENCE
from bot.uitvoer import figuur, kolommen
from bot.uitvoer.blad import Alinea, Blad, Deel, Figuur, Onderdeel, Opsomming, Punt, Tabel

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

INK, SOFT, LINE, BAND = "1F3A5F", "4A5563", "9AA5B4", "EEF1F6"
FONT = "Arial"  # with letters as wide everywhere: what is metric-compatible stands in for it
WIDTH, WIDTH_TURNED = 9100, 14000  # of the text, in twentieths of a point
KEPT = {
    *("normal", "default paragraph font", "normal table", "no list", "table grid"),
    *("header", "footer", "heading 1", "heading 2", "heading 3"),
    *(
        f"list {kind}{level}" for kind in ("bullet", "number") for level in ("", " 2", " 3")
    ),  # of the numbering
}
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # of properties that a user defines (MS-OLEPS)
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_]")


def render(page: Blad) -> bytes:
    from docx import Document

    document = Document()
    _describe(document, page)
    _style(document, is_turned=page.liggend)
    _header_and_footer(document, page)
    writer = _Writer(document, page)
    writer.add("Heading 1", page.titel)
    for name, value in page.feiten:
        writer.labelled(name, value, style="Feit")
    for part in page.onderdelen:
        writer.part(part)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _width(page: Blad) -> int:
    return WIDTH_TURNED if page.liggend else WIDTH


class _Writer:
    """The parts of a document, each bookmark with a number of its own; `width` is that of the text."""

    def __init__(self, document: Document, page: Blad) -> None:
        self.document, self.turned, self.width = document, page.liggend, _width(page)
        self._marks = 0
        self._styles = {style.name: style.style_id for style in document.styles}

    def add(self, style: str, text: str = "") -> Paragraph:
        """A paragraph. python-docx would go through all styles for each."""
        paragraph = self.document.add_paragraph(text)
        paragraph._p.style = self._styles[style]
        return paragraph

    def part(self, part: Onderdeel) -> None:
        heading = self.add(f"Heading {part.niveau}", part.kop)
        if part.sleutel:
            self._mark(heading, part.sleutel)
        for deel in part.delen:
            self._deel(deel)

    def _deel(self, deel: Deel) -> None:
        match deel:
            case Alinea(tekst):
                _say(self.document.add_paragraph(), tekst)
            case Opsomming(regels):
                for line in regels:
                    _say(self.add("List Bullet"), line)
            case Punt(sleutel, soort, tekst, bij):
                point = self.labelled(f"[{sleutel}] {soort}", tekst, style="Punt")
                self._mark(point, f"genoteerd_{sleutel}")
                told = [point, *(self.labelled(name, value, style="Bij punt") for name, value in bij)]
                for paragraph in told[:-1]:
                    paragraph.paragraph_format.keep_with_next = True
            case Tabel():
                self._table(deel)
            case Figuur(beeld):
                figuur.add_to_word(self.document, beeld)
                self._table(figuur.table(beeld))

    def labelled(self, name: str, value: str, *, style: str) -> Paragraph:
        """'Datum: vrijdag 23 januari 2026', the name in bold."""
        paragraph = self.add(style)
        paragraph.add_run(f"{name}:").bold = True
        paragraph.add_run(" ")
        _say(paragraph, value)
        return paragraph

    def _table(self, table: Tabel) -> None:
        made = self.document.add_table(rows=0, cols=len(table.kop))
        made.style = "Register"
        made.autofit = False
        parts = kolommen.widths(table, turned=self.turned)
        widths = [int(self.width * part / sum(parts)) for part in parts]
        _table_properties(made._tbl, table.titel, widths)
        _row(made._tbl, table.kop, widths, table.getallen, is_head=True)
        for place, cells in enumerate(table.rijen):
            row = _row(made._tbl, cells, widths, table.getallen)
            if table.sleutels:
                self._mark_xml(row[0].find(_q("w:p")), f"lijst_{table.sleutels[place]}")
        self.add("Na tabel")

    def _mark(self, paragraph: Paragraph, name: str) -> None:
        self._mark_xml(paragraph._p, name)

    def _mark_xml(self, paragraph: Any, name: str) -> None:
        """A bookmark around a paragraph: Word does not show it, and keeps it as long as the text is there."""
        self._marks += 1
        start = _element("w:bookmarkStart", {"w:id": self._marks, "w:name": _NOT_IN_A_NAME.sub("_", name)})
        properties = paragraph.find(_q("w:pPr"))
        paragraph.insert(0 if properties is None else 1, start)
        paragraph.append(_element("w:bookmarkEnd", {"w:id": self._marks}))


def _say(paragraph: Paragraph, text: str) -> None:
    """Text with its line breaks; python-docx makes one of '\\n'."""
    paragraph.add_run(text)


def _describe(document: Document, page: Blad) -> None:
    """What the file says of itself; in the place of what the template of python-docx says."""
    about = document.core_properties
    about.title, about.subject, about.author = page.titel, page.onderwerp, page.auteur
    about.keywords, about.language, about.comments = "; ".join(page.trefwoorden), "nl-NL", ""
    about.last_modified_by, about.revision = page.auteur, 1
    about.created = about.modified = page.gemaakt.astimezone(UTC).replace(tzinfo=None)
    _custom_properties(document, {REFERENCE: page.kenmerk, MADE: page.gemaakt.isoformat()})
    for part in (document.part.package, document.part):  # the picture and the styles of the template itself
        for key, relation in list(part.rels.items()):
            if relation.reltype.rpartition("/")[2] in (
                "thumbnail",
                "stylesWithEffects",
                "customXml",
                "extended-properties",
            ):
                del part.rels[key]


def _custom_properties(document: Document, values: dict[str, str]) -> None:
    """bot/verslag/documenten/herkomst.py reads them when the document comes back."""
    from xml.sax.saxutils import escape

    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    told = "".join(
        f'<property fmtid="{_FMTID}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), start=2)
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}">{told}</Properties>'
    )
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), _CUSTOM_TYPE, xml.encode(), package)
    package.relate_to(part, _CUSTOM_REL)


def _style(document: Document, *, is_turned: bool) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if is_turned:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    styles: Any = document.styles
    _leave_out(styles)
    ink = RGBColor.from_string(INK)
    normal = styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.12
    _speaks_dutch(styles)
    for level, size, before, after in ((1, 18, 0, 8), (2, 14, 18, 6), (3, 11.5, 12, 4)):
        style = styles[f"Heading {level}"]
        _own_font(style)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, ink
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
    styles["List Bullet"].paragraph_format.space_after = Pt(4)
    for name, before, after, indent in (
        *(("Feit", 0, 1, 0), ("Punt", 6, 2, 0)),
        *(("Bij punt", 0, 1, 0.6), ("Na tabel", 0, 0, 0)),
    ):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.left_indent = Cm(indent)
    styles["Bij punt"].font.size = Pt(9.5)
    styles["Na tabel"].font.size = Pt(4)
    table = styles.add_style("Register", WD_STYLE_TYPE.TABLE)
    table.base_style = styles["Table Grid"]
    table.font.size = Pt(9)


def _leave_out(styles: Any) -> None:
    """The dozens of styles of the template that nobody uses: Word would offer them all."""
    for style in list(styles.element.findall(_q("w:style"))):
        name = style.find(_q("w:name")).get(_q("w:val"))
        if name.removesuffix(" Char").casefold() not in KEPT:
            styles.element.remove(style)


def _own_font(style: Any) -> None:
    """The font of the style itself, not that of the theme."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    style.font.name = FONT


def _speaks_dutch(styles: Any) -> None:
    """The language of all text that names no other: what a screen reader and the spelling check go by."""
    properties = styles.element.find(f"{_q('w:docDefaults')}/{_q('w:rPrDefault')}/{_q('w:rPr')}")
    for lang in properties.findall(_q("w:lang")):
        properties.remove(lang)
    properties.append(_element("w:lang", {"w:val": "nl-NL", "w:eastAsia": "nl-NL", "w:bidi": "ar-SA"}))


def _header_and_footer(document: Document, page: Blad) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt, RGBColor, Twips

    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = page.titel
    for footer in (section.footer, section.first_page_footer):
        paragraph = footer.paragraphs[0]
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Twips(_width(page)), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"{page.voet}\t{page.bladwoorden[0]} ")
        _field(paragraph, "PAGE")
        paragraph.add_run(f" {page.bladwoorden[1]} ")
        _field(paragraph, "NUMPAGES")
    for name in ("Header", "Footer"):
        style: Any = document.styles[name]
        style.font.size, style.font.color.rgb = Pt(8.5), RGBColor.from_string(SOFT)
        for tab in style.element.findall(f"{_q('w:pPr')}/{_q('w:tabs')}"):
            tab.getparent().remove(tab)


def _field(paragraph: Paragraph, code: str) -> None:
    """A number that Word works out itself."""
    field = _element("w:fldSimple", {"w:instr": code})
    run, text = _element("w:r"), _element("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _table_properties(table: Any, title: str, widths: list[int]) -> None:
    properties = table.tblPr
    for old in ("w:tblW", "w:tblLook", "w:tblLayout"):
        for found in properties.findall(_q(old)):
            properties.remove(found)
    properties.append(_element("w:tblW", {"w:w": sum(widths), "w:type": "dxa"}))
    borders = _element("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{edge}", {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": LINE}))
    properties.append(borders)
    properties.append(_element("w:tblLayout", {"w:type": "fixed"}))
    margins = _element("w:tblCellMar")
    for edge, width in (("top", 50), ("left", 90), ("bottom", 50), ("right", 90)):
        margins.append(_element(f"w:{edge}", {"w:w": width, "w:type": "dxa"}))
    properties.append(margins)
    properties.append(_element("w:tblLook", {"w:val": "0020", "w:firstRow": 1, "w:noVBand": 1}))
    properties.append(_element("w:tblCaption", {"w:val": title}))
    for column, width in zip(table.tblGrid.findall(_q("w:gridCol")), widths, strict=True):
        column.set(_q("w:w"), str(width))


def _row(
    table: Any,
    cells: tuple[str, ...],
    widths: list[int],
    numbers: tuple[int, ...],
    *,
    is_head: bool = False,
) -> Any:
    """A row at once, as python-docx is slow at cells; its parts in the order of the schema."""
    row = _element("w:tr")
    properties = _element("w:trPr")
    properties.append(_element("w:cantSplit"))
    if is_head:
        properties.append(_element("w:tblHeader"))
    row.append(properties)
    for place, (text, width) in enumerate(zip(cells, widths, strict=True)):
        cell, about = _element("w:tc"), _element("w:tcPr")
        about.append(_element("w:tcW", {"w:w": width, "w:type": "dxa"}))
        if is_head:
            about.append(_element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": BAND}))
        cell.append(about)
        cell.append(_cell_paragraph(text, is_head=is_head, is_number=place in numbers))
        row.append(cell)
    table.append(row)
    return row.findall(_q("w:tc"))


def _cell_paragraph(text: str, *, is_head: bool, is_number: bool) -> Any:
    paragraph, run, spacing = _element("w:p"), _element("w:r"), _element("w:pPr")
    spacing.append(_element("w:spacing", {"w:after": 0, "w:line": 252, "w:lineRule": "auto"}))
    if is_number:
        spacing.append(_element("w:jc", {"w:val": "right"}))
    paragraph.append(spacing)
    if is_head:
        look = _element("w:rPr")
        look.append(_element("w:b"))
        look.append(_element("w:color", {"w:val": INK}))
        run.append(look)
    for place, line in enumerate(text.split("\n")):
        if place:
            run.append(_element("w:br"))
        shown = _element("w:t", {"xml:space": "preserve"})
        shown.text = line
        run.append(shown)
    paragraph.append(run)
    return paragraph


def _element(tag: str, attributes: dict[str, object] | None = None) -> Any:
    from docx.oxml import OxmlElement

    made = OxmlElement(tag)
    for name, value in (attributes or {}).items():
        made.set(_q(name), str(value))
    return made


def _q(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(name))
