"""Opening a zip from who knows where: nothing is unpacked, nothing is read before its size is known.

Every byte of the file must belong to a file in it, so that nothing is hidden between, before or behind them,
and no two share their bytes (a zip bomb does).
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.archief import vorm
from bot.texts import nazien as texts

END, END64, LOCATOR64 = 22, 56, 20  # bytes of the records at the end
LOCAL = 30  # bytes of a header before its name
PART = 64 * 1024
UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError, struct.error),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError),
)


class Refused(Exception):
    """This is no archive that can be looked at any further; str() says why, in Dutch."""


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip at `path`. Raises Refused."""
    try:
        with path.open("rb") as file:
            directory, end = _end(file)
            with zipfile.ZipFile(file) as found:
                _check(found, file, directory, end)
                yield found
    except UNREADABLE:
        raise Refused(texts.NOT_READABLE) from None


def parts(found: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """What is in a file, a part at a time; never more than it said. Raises Refused."""
    try:
        with found.open(name) as file:
            while part := file.read(PART):
                yield part
    except UNREADABLE:
        raise Refused(texts.damaged(name)) from None


def lines(content: Iterator[bytes], name: str) -> Iterator[bytes]:
    """The lines in parts of a file, each with its end. Raises Refused on one that is too long."""
    rest = b""
    for part in content:
        *whole, rest = (rest + part).split(b"\n")
        yield from (line + b"\n" for line in whole)
        if len(rest) > vorm.MOST_LINE:
            raise Refused(texts.line_too_long(name))
    if rest:
        yield rest


def whole(found: zipfile.ZipFile, name: str) -> bytes:
    """A small file. Raises Refused when it is not small."""
    if found.getinfo(name).file_size > vorm.MOST_METADATA:
        raise Refused(texts.too_large(name))
    return b"".join(parts(found, name))


def _end(file: IO[bytes]) -> tuple[int, int]:
    """(bytes of the directory, where the records behind it begin); looked at before anything is read."""
    size = file.seek(0, 2)
    if size < END:
        raise Refused(texts.NOT_A_ZIP)
    end = size - END
    file.seek(end)
    mark, disk, first, here, entries, directory, offset, comment = struct.unpack("<4s4H2LH", file.read(END))
    if mark != b"PK\5\6" or comment or disk or first or here != entries:
        raise Refused(texts.NOT_A_ZIP)
    if entries == 0xFFFF or 0xFFFFFFFF in (directory, offset):
        end -= LOCATOR64 + END64
        if end < 0:
            raise Refused(texts.NOT_A_ZIP)
        file.seek(end)
        record = struct.unpack("<4sQ2H2L4Q", file.read(END64))
        if record[0] != b"PK\6\6":
            raise Refused(texts.NOT_A_ZIP)
        entries, directory = record[7], record[8]
    if entries > vorm.MOST_FILES or directory > vorm.MOST_FILES * 400:
        raise Refused(texts.TOO_MANY_FILES)
    file.seek(0)
    return directory, end


def _check(found: zipfile.ZipFile, file: IO[bytes], directory: int, end: int) -> None:
    entries = sorted(found.infolist(), key=lambda entry: entry.header_offset)
    names = [entry.filename for entry in entries]
    for name in names:
        if not vorm.NAME.fullmatch(name):
            raise Refused(texts.strange_name(name))
    if len({name.casefold() for name in names}) != len(names):
        raise Refused(texts.TWICE)
    if sum(entry.file_size for entry in entries) > vorm.MOST_BYTES:
        raise Refused(texts.TOO_LARGE)
    at = 0
    for entry in entries:
        is_ours = entry.date_time == vorm.MOMENT and entry.compress_type == zipfile.ZIP_DEFLATED
        if entry.header_offset != at or not is_ours or entry.comment or entry.flag_bits:
            raise Refused(texts.HIDDEN)
        file.seek(at)
        header = file.read(LOCAL)
        length, extra = struct.unpack("<2H", header[26:30])
        if file.read(length) != entry.filename.encode():
            raise Refused(texts.HIDDEN)
        at += LOCAL + length + extra + entry.compress_size
    if at != found.start_dir or at + directory != end:
        raise Refused(texts.HIDDEN)
