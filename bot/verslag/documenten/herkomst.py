"""Of which meeting a Word file is the draft, and when it was made: what the register wrote into it, unseen.

Anybody may have changed it: a reference is looked up, and a moment only says what may have changed since.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from xml.etree import ElementTree

from bot.texts.uitvoer import MADE, REFERENCE
from bot.verslag.voorstel import Voorstel

MOST = 64 * 1024  # bytes of properties; ours are about 600
_PART = "docProps/custom.xml"
_REFERENCE = re.compile(r"[A-Z][A-Z-]{1,40}-\d{4}-\d{2}-\d{2}(?:-\d{1,3})?")


def stamped(voorstel: Voorstel, data: bytes) -> Voorstel:
    """`voorstel` with what the file it was read from says of itself; any bytes will do."""
    told = _properties(data)
    reference, made = told.get(REFERENCE, ""), told.get(MADE, "")
    head = voorstel.vergadering
    if _REFERENCE.fullmatch(reference):
        head = replace(head, kenmerk=reference)
    return replace(voorstel, vergadering=replace(head, gemaakt=_moment(made)))


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None


def _properties(data: bytes) -> dict[str, str]:
    if not data.startswith(b"PK"):
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts, parts.open(_PART) as part:
            xml = part.read(MOST)
        if (
            b"<!" in xml or b"\0" in xml
        ):  # entities need a DOCTYPE, which UTF-16 could hide; Word writes neither
            return {}
        found = ElementTree.fromstring(xml)  # noqa: S314 - without entities, and of bounded size
    except (zipfile.BadZipFile, zipfile.LargeZipFile, KeyError, ElementTree.ParseError):
        return {}
    except (OSError, RuntimeError, NotImplementedError, ValueError, EOFError):  # encrypted, cut off, odd
        return {}
    return {each.get("name", ""): "".join(each.itertext()).strip() for each in found}
