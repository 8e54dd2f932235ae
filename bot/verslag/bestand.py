"""The text of a file with minutes: text and Markdown as they are, PDF and Word through `documenten`."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from bot.errors import UserError
from bot.texts import verslag as texts
from bot.verslag import documenten
from bot.verslag.bron.htmlalineas import in_plain_signs

MAX_MB = 5  # of text; longer is no minutes
MAX_DOCUMENT_MB = 25  # with its pictures
_MB = 1024 * 1024
_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"
_ANDERE = {b"\xd0\xcf\x11\xe0": "Word 97", b"{\\rtf": "RTF"}
_OPENDOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"  # the first thing in such a zip, as it must be
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_WEBPAGINA = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_STUURTEKENS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b"))


def is_document(data: bytes) -> bool:
    """Whether it is a PDF or Word file, by what it says itself, and no text."""
    return _PDF in data[:1024] or data.startswith(_ZIP)


def load_bytes(path: Path) -> bytes:
    """The bytes in the file at `path`. Raises UserError, saying what to do, when they cannot be had."""
    naam = path.name or str(path)
    if path.is_dir():
        raise UserError(texts.bestand_is_map(naam))
    return _bytes(path, naam)


def text_in(data: bytes, naam: str, told: documenten.Told = lambda *_: None) -> str:
    """The text in the bytes of a file called `naam`; what they are, they say themselves, not the name. `told`
    hears which page of how many is being read.

    Raises UserError, saying what to do, when there is none to be read, MemoryError when that takes too much.
    """
    if not data.strip():
        raise UserError(texts.bestand_leeg(naam))
    if _PDF in data[:1024]:
        return in_plain_signs(documenten.text_of(data, "pdf", naam, told))
    if data.startswith(_ZIP) and _OPENDOCUMENT in data[:100]:
        raise UserError(texts.bestand_ander_document(naam, "OpenDocument"))
    if data.startswith(_ZIP):
        return in_plain_signs(documenten.text_of(data, "docx", naam, told))
    return in_plain_signs(_plain(data, naam))


def _plain(data: bytes, naam: str) -> str:
    """Plain text: UTF-8, UTF-16 with a byte order mark, else Windows-1252."""
    if len(data) > MAX_MB * _MB:
        raise UserError(texts.bestand_te_groot(naam, MAX_MB))
    soort = next((soort for kenmerk, soort in _ANDERE.items() if data.startswith(kenmerk)), None)
    if soort:
        raise UserError(texts.bestand_ander_document(naam, soort))
    if _WEBPAGINA.match(data[:1024]):
        raise UserError(texts.bestand_webpagina(naam))
    codering = next((codering for bom, codering in _BOMS.items() if data.startswith(bom)), None)
    if codering is None and data.translate(None, _STUURTEKENS) != data:
        raise UserError(texts.bestand_geen_tekst(naam))
    try:
        return data.decode(codering or "utf-8")
    except UnicodeDecodeError:
        if codering:
            raise UserError(texts.bestand_geen_tekst(naam)) from None
        return data.decode("cp1252", errors="replace")


def _bytes(path: Path, naam: str) -> bytes:
    try:
        if path.stat().st_size > MAX_DOCUMENT_MB * _MB:
            raise UserError(texts.bestand_te_groot(naam, MAX_DOCUMENT_MB))
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError(texts.bestand_ontbreekt(naam)) from None
    except (OSError, ValueError):
        raise UserError(texts.bestand_onleesbaar(naam)) from None
