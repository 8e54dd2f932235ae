"""Files read back as anybody can: text, properties, comments, hidden text, attributes, names of parts.

What the same renderer puts into an empty document ('Calibri', names of styles) says nothing of anybody and is
left aside. Everything else is held to the names and numbers that may not be in it.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from bot.publicatie import gegevens
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.schrijfwijzen import LETTERS, key
from bot.publicatie.uiteen import is_sentence
from bot.publicatie.vondsten import Vondst

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_LONGEST = 40  # signs before the last word of a name
MOST_BYTES = 64 * 1024**2  # of one part, unpacked
_PNG = b"\x89PNG\r\n\x1a\n"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {f"{_WORD}{name}" for name in ("p", "br", "tab", "tc", "cr")}
_PDF_TEXT = re.compile(rb"/(?:ActualText|Alt|E|Contents|T|TU)\s*(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>)")


def readable(name: str, data: bytes) -> list[str]:
    """Everything that can be read in a docx or pdf, its own name too. Raises ValueError on another kind."""
    kind = name.rpartition(".")[2]
    if kind not in ("docx", "pdf"):
        raise ValueError(kind)
    found = _in_docx(data) if kind == "docx" else _in_pdf(data)
    return [name, *(_INVISIBLE.sub("", text) for text in found if text.strip())]


def leaks(
    found: Iterable[str],
    kaart: Namenkaart,
    *,
    noise: Collection[str] = (),
    stay: Collection[str] = (),
    kept: Collection[str] = (),
    words: Collection[str] = (),
    own: Collection[str] = (),
    settled: Collection[str] = (),
    in_pages: bool = False,
    rows: Sequence[Sequence[str]] = (),
) -> list[str]:
    """What may not be read and yet can be: names that are to be left out, of whom nobody said, or in doubt,
    and addresses and numbers. `stay`, `kept`, `words`, `own` and `settled` as in lakken.Gelakt (`staan`,
    `behouden`, `woorden`, `eigen`, `beslist`); `in_pages`: its lines are those of pages, across cells, of
    which `rows` has those of tables."""
    told: dict[str, None] = {}
    allowed = {address.casefold() for address in kept}
    for text in dict.fromkeys(text for text in found if text not in noise):
        if key(text) in stay and kaart.is_other(text):  # a place in a column of places
            continue
        for one in kaart.known(text, words):
            if _last(one.vorm) in own:
                continue
            in_context = one.overal or " " in one.sleutel
            doubt = one.soort == "twijfel" and not (in_context or one.sleutel in stay)
            if one.soort in ("weglaten", "onbekend") or doubt:
                told[one.vorm] = None
            if one.soort == "twijfel" and is_sentence(one.sleutel):
                line = _line(text, one.begin)
                told |= {} if _is_settled(line, key(one.vorm), settled, in_pages) else {one.vorm: None}
        lines = " | ".join(text.splitlines())  # what only looks like a name is not read on in another cell
        out = (one for one in kaart.find(lines, words, in_cells=True) if one.soort == "weglaten")
        told |= {
            one.vorm: None
            for one in out
            if _last(one.vorm) not in own and not (not one.wie and _is_whole(lines, one, stay))
        }
        for line in text.splitlines():
            for one in kaart.suspects(line, words):
                is_own = in_pages and _last(one.vorm) in own  # 'wordt voorzitter' and 'Geldt' beside it
                told |= {} if is_own or _is_known(one.sleutel, stay) else {one.vorm: None}
        for number in gegevens.find(text):
            written = text[number.begin : number.eind]
            told |= {} if written.casefold() in allowed else {written: None}
    return [form for form in told if not _is_of_cells(form, rows, kaart, stay)]


def _is_of_cells(form: str, rows: Sequence[Sequence[str]], kaart: Namenkaart, stay: Collection[str]) -> bool:
    """Whether it is a place that stays in its column, with what stands in the cells beside it: 'Bos' and
    'Haarlem', where somebody who is left out is called Haarlem. Word is read cell by cell."""
    for row in rows:
        for at, cell in enumerate(row):
            if not (key(cell) in stay and kaart.is_other(cell)):
                continue
            before, place, behind = _apart(form, cell)
            first, last = key(" ".join(row[:at])), key(" ".join(row[at + 1 :]))
            if place and (before or behind) and before in first and behind in last:
                return True
    return False


def _apart(form: str, cell: str) -> tuple[str, str, str]:
    """What stands before and behind the whole words of a cell, as keys; nobody called Verbeek has 'Beek'."""
    words, place = list(map(key, LETTERS.findall(form))), list(map(key, LETTERS.findall(cell)))
    for at in range(len(words) - len(place) + 1):
        if words[at : at + len(place)] == place:
            return "".join(words[:at]), "".join(place), "".join(words[at + len(place) :])
    return "", "", ""


def _is_whole(text: str, one: Vondst, stay: Collection[str]) -> bool:
    """Whether a word that is left out is a part of a name that somebody said may stay: at the end of a line
    what tells that it is one may stand on the next."""
    name = key(one.vorm)
    before, after = key(text[max(0, one.begin - _LONGEST) : one.begin]), key(text[one.eind :][:_LONGEST])
    parts = (known.partition(name) for known in stay if known != name and name in known)
    return any(before.endswith(first) and after.startswith(last) for first, _, last in parts)


def _line(text: str, at: int) -> str:
    before = text[:at].splitlines(keepends=True)[-1:]
    begin = at - len(before[0]) if before and before[0][-1] not in "\r\n" else at
    return text[begin:].splitlines()[0]


def _is_settled(line: str, name: str, settled: Collection[str], in_pages: bool) -> bool:
    """Whether a name that several have stands in a text in which it was told, or said, whose it is; of two
    texts 'Wie: Roos' is made."""
    if in_pages:
        return any(name in run for run in settled)
    said = {key(line), key(line.rpartition(": ")[2])}
    return any(
        any(part in run for part in said if name in part) or (len(run) > len(name) and run in key(line))
        for run in settled
    )


def _last(form: str) -> str:
    """A state stands behind other cells: 'voor de Zomer Open'."""
    return form.split()[-1]


def _is_known(name: str, stay: Collection[str]) -> bool:
    """A name may be cut off at the end of a line."""
    return any(name.startswith(known) or known.startswith(name) for known in stay)


def _in_docx(data: bytes) -> Iterator[str]:
    """Every part: the words of each paragraph together, each text and each attribute by itself. Only the text
    is cut into runs: two properties side by side are no number."""
    from xml.etree import ElementTree as ET

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for entry in package.infolist():
            yield entry.filename
            yield entry.comment.decode("utf-8", "replace")
            content = package.open(entry).read(MOST_BYTES)
            if content.startswith(_PNG):
                yield from _in_picture(content)
                continue
            if not entry.filename.endswith((".xml", ".rels")):
                yield content.decode("latin-1")
                continue
            root = ET.fromstring(content)  # noqa: S314 - made by ourselves a moment ago
            if entry.filename.startswith("word/"):
                yield "".join(_words(root))
            for element in root.iter():
                yield from (text for text in (element.text, element.tail) if text)
                yield from element.attrib.values()
        yield package.comment.decode("utf-8", "replace")


def _in_picture(data: bytes) -> Iterator[str]:
    """What a PNG carries besides its pixels, which are no words though they can look like an address."""
    at = len(_PNG)
    while at < len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind != b"IDAT":
            yield data[at + 8 : at + 8 + size].decode("latin-1")
        at += size + 12  # its length, kind and checksum


def _words(element: ET.Element) -> Iterator[str]:
    """The text of a part with its breaks: a name may be cut into runs."""
    if element.tag in _BREAKS:
        yield "\n"
    yield element.text or ""
    for inner in element:
        yield from _words(inner)
    yield element.tail or ""


def _in_pdf(data: bytes) -> Iterator[str]:
    """The pages as a reader shows them, and every text in the objects: properties, outline, alternative
    texts, annotations, attachments."""
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(data)
    for page in document:
        yield page.get_textpage().get_text_range()
    yield from document.get_metadata_dict().values()
    document.close()
    yield from _in_objects(data)


def _in_objects(data: bytes) -> Iterator[str]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser

    document = PDFDocument(PDFParser(io.BytesIO(data)))
    for number in sorted({number for xref in document.xrefs for number in xref.get_objids()}):
        yield from _in_value(document.getobj(number), 0)


def _in_value(value: Any, depth: int) -> Iterator[str]:
    from pdfminer.pdftypes import PDFStream

    if depth > 40:
        return
    if isinstance(value, bytes):
        yield _pdf_text(value)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _in_value(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _in_value(inner, depth + 1)
    elif isinstance(value, PDFStream):
        yield from _in_value(value.attrs, depth + 1)
        yield from _in_stream(value)


def _in_stream(stream: Any) -> Iterator[str]:
    """The texts that drawing a page names in words; what is XML or a file is read whole."""
    kind = str(stream.attrs.get("Type", ""))
    try:
        content = bytes(stream.get_data())
    except (zlib.error, ValueError):
        content = bytes(stream.rawdata or b"")
    if "Metadata" in kind or "EmbeddedFile" in kind:
        whole = content.decode("utf-8", "replace")
        yield re.sub(r"<[^>]*>", "\n", whole)
        return
    for match in _PDF_TEXT.finditer(content[:MOST_BYTES]):
        inner = match[1][1:-1]
        yield _pdf_text(bytes.fromhex(inner.decode()) if match[1][:1] == b"<" else inner)


def _pdf_text(value: bytes) -> str:
    """A text string as PDF has it: UTF-16 or UTF-8 with a mark, else a byte a sign (ISO 32000-2, 7.9.2)."""
    if value[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return value.decode("utf-16", "replace")
    return value[3:].decode("utf-8", "replace") if value[:3] == b"\xef\xbb\xbf" else value.decode("latin-1")
