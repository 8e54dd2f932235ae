"""Of which meeting a Word file is the draft, and when it or a PDF was made: what the register wrote into it,
unseen. A PDF that Word or LibreOffice made of a draft says when they did so, which is another thing.

Anybody may have changed it: a reference is looked up, and a moment only says what may have changed since.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from bot.texts.uitvoer import MADE, NOT_READ, PDF_OF_ANOTHER, REFERENCE, layout_lost
from bot.verslag.documenten.onderdeel import part_of
from bot.verslag.voorstel import Voorstel, Waarschuwing

MOST = 64 * 1024  # bytes of properties; ours are about 600
_PART = "docProps/custom.xml"
_IN_PDF = re.compile(rb"<xmp:CreatorTool>Typst [^<>]{1,20}</xmp:CreatorTool>")
_MADE_IN_PDF = re.compile(rb"<xmp:CreateDate>([0-9T:+Z-]{20,25})</xmp:CreateDate>")
# What our own minutes say of themselves: they are read by the words of their layout (eigen/).
VAN_ONS = re.compile(rf"{REFERENCE}:? [A-Z][A-Z-]{{1,40}}-\d{{4}}-\d{{2}}-\d{{2}}")
_REFERENCE = re.compile(r"[A-Z][A-Z-]{1,40}-\d{4}-\d{2}-\d{2}(?:-\d{1,3})?")


def reference(data: bytes) -> str | None:
    """The meeting that the file says it is of; any bytes will do."""
    told = _properties(data).get(REFERENCE, "")
    return told if _REFERENCE.fullmatch(told) else None


def stamped(voorstel: Voorstel, data: bytes) -> Voorstel:
    """`voorstel` with what the file it was read from says of itself, and that its layout was lost where it is
    ours but was not read as such (lezen.py), or may be, in a PDF that another program made; any bytes will
    do."""
    said = reference(data)
    head = replace(voorstel.vergadering, gemaakt=_made(data))
    warnings = voorstel.waarschuwingen
    if head.kenmerk and data.startswith(b"%PDF-") and not _IN_PDF.search(data):
        warnings = (Waarschuwing(NOT_READ, PDF_OF_ANOTHER, None), *warnings)
    if said is None:
        return replace(voorstel, vergadering=head, waarschuwingen=warnings)
    if head.kenmerk is None:
        warnings = (Waarschuwing(NOT_READ, layout_lost(said), None), *warnings)
    return replace(voorstel, vergadering=replace(head, kenmerk=said), waarschuwingen=warnings)


def _made(data: bytes) -> datetime | None:
    if not data.startswith(b"%PDF-"):
        return _moment(_properties(data).get(MADE, ""))
    found = _MADE_IN_PDF.search(data) if _IN_PDF.search(data) else None
    return _moment(found[1].decode()) if found else None


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None


def _properties(data: bytes) -> dict[str, str]:
    found = part_of(data, _PART, MOST)
    return {} if found is None else {each.get("name", ""): "".join(each.itertext()).strip() for each in found}
