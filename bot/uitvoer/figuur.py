"""A picture in a document: drawn, with what it says for who cannot see it, and its figures as a table."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from bot.readmodels.beeld import Beeld
from bot.uitvoer.blad import Tabel

if TYPE_CHECKING:
    from docx.document import Document

WIDTH_CM = 11.5  # of the picture in a Word file
FIRST, OTHER = 3, 2  # how wide the columns of the table are to each other


def table(beeld: Beeld) -> Tabel:
    """The same figures, for who reads rather than looks."""
    widths = (FIRST, *(OTHER,) * (len(beeld.kolommen) - 1))
    rows = tuple(tuple(cell.replace(" (", "\n(") for cell in row) for row in beeld.rijen)
    return Tabel(beeld.titel, beeld.kolommen, widths, rows, getallen=tuple(range(1, len(beeld.kolommen))))


def add_to_word(document: Document, beeld: Beeld) -> None:
    """The picture in the line of the text, with its alt text; its title is drawn in it."""
    from docx.shared import Cm

    from bot.beeld import tekenen

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True  # the table stays beside it
    shape = paragraph.add_run().add_picture(io.BytesIO(tekenen.png(beeld)), width=Cm(WIDTH_CM))
    about: Any = shape._inline.docPr
    about.set("name", beeld.naam)
    about.set("title", beeld.titel)
    about.set("descr", beeld.alt)
