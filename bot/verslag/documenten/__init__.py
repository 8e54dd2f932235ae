"""The text of a PDF or Word file. Whatever a hostile file makes the libraries do happens here, in a child
process that cannot take more than its share (inlezen/kind.py)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from bot.errors import UserError
from bot.texts import verslag as texts

Soort = Literal["pdf", "docx"]
Told = Callable[[int, int], None]
MB = 1024 * 1024
MAX_TEXT = 5 * MB  # bytes


class TeLang(Exception):
    """More than is read of a document; its text says what, behind the name of the file."""


def text_of(data: bytes, soort: Soort, naam: str, told: Told) -> str:
    """The text in document `data`, tables as rows between bars; `told` hears which page of how many is being
    read. Raises UserError when it cannot be read, MemoryError when it takes too much."""
    try:
        if soort == "pdf":
            from bot.verslag.documenten import pdf

            text = pdf.read(data, told)
        else:
            from bot.verslag.documenten import docx

            text = docx.read(data)
    except TeLang as error:
        raise UserError(texts.bestand_te_lang(naam, str(error))) from None
    except MemoryError:
        raise
    except Exception:
        raise UserError(texts.bestand_beschadigd(naam)) from None
    if len(text.encode("utf-8", "replace")) > MAX_TEXT:
        raise UserError(texts.bestand_te_lang(naam, texts.te_veel_tekst(MAX_TEXT // MB)))
    if not text.strip():
        raise UserError(texts.bestand_zonder_tekst(naam))
    return text
