"""One part of a Word file, which is a zip of XML: what stands in it beside the text."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree


def part_of(data: bytes, name: str, most: int) -> ElementTree.Element | None:
    """The part `name` of at most `most` bytes; None where there is no such part that can be read. Any bytes
    will do."""
    if not data.startswith(b"PK"):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts, parts.open(name) as part:
            xml = part.read(most)
        if b"<!" in xml or b"\0" in xml:  # entities need a DOCTYPE, which UTF-16 could hide
            return None
        return ElementTree.fromstring(xml)  # noqa: S314 - without entities, and of bounded size
    except (zipfile.BadZipFile, zipfile.LargeZipFile, KeyError, ElementTree.ParseError):
        return None
    except (OSError, RuntimeError, NotImplementedError, ValueError, EOFError):  # encrypted, cut off, odd
        return None
