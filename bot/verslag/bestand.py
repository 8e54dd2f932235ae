"""The text of a file with minutes. A new format is a line in READERS."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

from bot.errors import UserError
from bot.texts import verslag as texts

MAX_MB = 5
_MB = 1024 * 1024
_DOCUMENTEN = {".pdf": "PDF", ".docx": "Word", ".doc": "Word", ".odt": "OpenDocument", ".rtf": "RTF"}
_KENMERKEN = {b"%PDF-": "PDF", b"PK\x03\x04": "Word", b"\xd0\xcf\x11\xe0": "Word", b"{\\rtf": "RTF"}
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_STUURTEKENS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b"))


def load_text(path: Path) -> str:
    """The text in the file at `path`. Raises UserError, saying what to do, for anything that is no text."""
    naam = path.name or str(path)
    if path.is_dir():
        raise UserError(texts.bestand_is_map(naam))
    data = _bytes(path, naam)
    if not data.strip():
        raise UserError(texts.bestand_leeg(naam))
    lezer = READERS.get(path.suffix.lower(), read_plain)
    return lezer(data, naam)


def read_plain(data: bytes, naam: str) -> str:
    """Plain text: UTF-8, UTF-16 with a byte order mark, else Windows-1252."""
    soort = _DOCUMENTEN.get(Path(naam).suffix.lower()) or next(
        (soort for kenmerk, soort in _KENMERKEN.items() if data.startswith(kenmerk)), None
    )
    if soort:
        raise UserError(texts.bestand_document(naam, soort))
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
        if path.stat().st_size > MAX_MB * _MB:
            raise UserError(texts.bestand_te_groot(naam, MAX_MB))
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError(texts.bestand_ontbreekt(naam)) from None
    except (OSError, ValueError):
        raise UserError(texts.bestand_onleesbaar(naam)) from None


# By suffix, in lower case; every other file is read as plain text.
READERS: dict[str, Callable[[bytes, str], str]] = {".txt": read_plain, ".md": read_plain}
