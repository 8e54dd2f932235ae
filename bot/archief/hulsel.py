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
METHODS = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)
ENCRYPTED, DESCRIBED_AFTER = 0x1, 0x8  # flags of an entry
# What may stand beside a name, and the most bytes of it: zip64 sizes, times (NTFS, Unix), owners.
EXTRAS = {0x0001: 28, 0x000A: 32, 0x5455: 13, 0x5855: 12, 0x7855: 4, 0x7875: 11}
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


def is_ours(found: zipfile.ZipFile) -> bool:
    """Whether the bot itself packed it, and not another program that was given the same files."""
    return all(
        entry.date_time == vorm.MOMENT and entry.compress_type == zipfile.ZIP_DEFLATED and not entry.flag_bits
        for entry in found.infolist()
    )


def _check(found: zipfile.ZipFile, file: IO[bytes], directory: int, end: int) -> None:
    """Another program may pack the same files its own way; no two may share a name, nothing may be hidden."""
    entries = sorted(found.infolist(), key=lambda entry: entry.header_offset)
    names = [entry.filename for entry in entries]
    folders = {name.partition("/")[0] for name in names if not name.endswith("/")}
    if names and _is_wrapped(names):
        raise Refused(texts.one_folder(names[0]))
    for entry in entries:
        plain = entry.filename.removesuffix("/") if entry.is_dir() else entry.filename
        if not vorm.NAME.fullmatch(plain) or entry.orig_filename != entry.filename:
            raise Refused(texts.strange_name(plain))
        if entry.is_dir() and (plain not in folders or entry.file_size):
            raise Refused(texts.not_ours(entry.filename))
    seen: set[str] = set()
    for name in names:
        if name.casefold().rstrip("/") in seen:
            raise Refused(texts.twice(name))
        seen.add(name.casefold().rstrip("/"))
    if sum(entry.file_size for entry in entries) > vorm.MOST_BYTES:
        raise Refused(texts.TOO_LARGE)
    after = [*(entry.header_offset for entry in entries[1:]), found.start_dir]
    at = 0
    for entry, ends_at in zip(entries, after, strict=True):
        if (
            entry.compress_type not in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)
            or entry.flag_bits & ENCRYPTED
        ):
            raise Refused(texts.other_packing(entry.filename))
        if entry.header_offset != at or entry.comment:
            raise Refused(texts.hidden(entry.filename))
        file.seek(at)
        header = file.read(LOCAL)
        length, extra = struct.unpack("<2H", header[26:30])
        (method,) = struct.unpack("<H", header[8:10])
        is_same = file.read(length) == entry.filename.encode() and method == entry.compress_type
        if not is_same or not _is_harmless(file.read(extra)) or not _is_harmless(entry.extra):
            raise Refused(texts.hidden(entry.filename))
        at += LOCAL + length + extra + entry.compress_size
        if entry.flag_bits & DESCRIBED_AFTER:
            file.seek(at)
            if file.read(max(ends_at - at, 0)) not in _descriptors(entry):
                raise Refused(texts.hidden(entry.filename))
            at = ends_at
        if at != ends_at:
            raise Refused(texts.hidden(entry.filename))
    if at + directory != end:
        raise Refused(texts.HIDDEN)


def _is_wrapped(names: list[str]) -> bool:
    """All of it stands in one folder, which is what packing a folder gives."""
    folder = names[0].partition("/")[0]
    return f"{folder}/{vorm.ABOUT}" in names and all(name.startswith(f"{folder}/") for name in names)


def _is_harmless(extra: bytes) -> bool:
    """Nothing but times, owners and sizes beside a name."""
    while extra:
        if len(extra) < 4:
            return False
        kind, size = struct.unpack("<2H", extra[:4])
        if size > EXTRAS.get(kind, -1) or len(extra) < 4 + size:
            return False
        extra = extra[4 + size :]
    return True


def _descriptors(entry: zipfile.ZipInfo) -> set[bytes]:
    """The ways to write checksum and sizes behind a file."""
    plain = {
        struct.pack(sizes, entry.CRC, entry.compress_size, entry.file_size)
        for sizes in ("<LQQ", *(["<3L"] if max(entry.compress_size, entry.file_size) < 1 << 32 else []))
    }
    return plain | {b"PK\7\x08" + one for one in plain}
