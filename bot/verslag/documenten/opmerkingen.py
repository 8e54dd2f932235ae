"""What somebody wrote in the margin of a Word file: no text of the minutes, but it may ask for a change."""

from __future__ import annotations

from xml.etree import ElementTree

from bot.verslag.documenten.onderdeel import part_of

MOST = 1024 * 1024  # bytes of all of them; a hundred take some 60 kB
_PART = "word/comments.xml"


def comments(data: bytes) -> tuple[str, ...]:
    """The text of each, in the order of the file; any bytes will do."""
    part = part_of(data, _PART, MOST)
    if part is None:
        return ()
    said = (" ".join("".join(_words(each)).split()) for each in part if _is(each, "comment"))
    return tuple(text for text in said if text)


def _words(comment: ElementTree.Element) -> list[str]:
    """Those of its paragraphs, each apart."""
    parts = (each for each in comment.iter() if _is(each, "p") or _is(each, "t"))
    return [" " if _is(each, "p") else each.text or "" for each in parts]


def _is(element: ElementTree.Element, name: str) -> bool:
    return element.tag.rpartition("}")[2] == name
