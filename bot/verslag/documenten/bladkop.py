"""The head of the pages of a Word file: templates let it say which tafel met, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from bot.verslag.documenten.onderdeel import part_of

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DELEN = tuple(f"word/header{nummer}.xml" for nummer in range(1, 7))
_GROOTSTE = 256 * 1024  # bytes
_EERSTE = 12  # lines that are looked at, of the head and of the text
_LANGSTE = 200  # letters of such a line
_APART = {f"{_WORD}tab": "   ", f"{_WORD}br": "\n"}
# What the text need not say below a head that does.
_ZEGT = (re.compile(r"\b20\d\d\b"), re.compile(r"\b(?:PRT|RRT|regietafel)\b", re.IGNORECASE))


def missing_above(data: bytes, regels: Sequence[str]) -> list[str]:
    """The lines of that head, where they say what the text `regels` does not open with; any bytes will do."""
    delen = (part_of(data, naam, _GROOTSTE) for naam in _DELEN)
    alineas = (alinea for deel in delen if deel is not None for alinea in deel.iter(f"{_WORD}p"))
    gedrukt = (regel.strip()[:_LANGSTE] for alinea in alineas for regel in _printed(alinea).split("\n"))
    kop = list(dict.fromkeys(filter(None, gedrukt)))[:_EERSTE]
    boven, onder = " ".join(kop), " ".join([regel for regel in regels if regel][:_EERSTE])
    return [*kop, ""] if any(zegt.search(boven) and not zegt.search(onder) for zegt in _ZEGT) else []


def _printed(alinea: ElementTree.Element) -> str:
    """The text of a paragraph, without numbers of pages, which are no text."""
    delen = (
        deel.text or "" if deel.tag == f"{_WORD}t" else _APART.get(deel.tag, "") for deel in _within(alinea)
    )
    return "".join(delen)


def _within(deel: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """What stands in it, but for paragraphs of their own: those of a frame, which Word keeps twice."""
    for ander in deel:
        if ander.tag != f"{_WORD}p":
            yield ander
            yield from _within(ander)
