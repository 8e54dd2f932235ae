"""The zip around an archive: another program may pack the same files anew, but hide nothing in it."""

from __future__ import annotations

import io
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from bot.archief import nazien, vorm
from tests.archief.test_maken import content
from tests.archief.test_nazien import covered_up, write


@pytest.fixture
def unpacked(archive: Path, tmp_path: Path) -> Path:
    """The files of the archive in a folder, as somebody has them who unpacked it."""
    folder = tmp_path / "uitgepakt"
    with zipfile.ZipFile(archive) as found:
        found.extractall(folder)
    return folder


class Pipe(io.RawIOBase):
    """Something that cannot seek, so that sizes follow behind each file."""

    def __init__(self, target: IO[bytes]) -> None:
        self._target = target

    def writable(self) -> bool:
        return True

    def write(self, part: object) -> int:
        return self._target.write(part)  # type: ignore[arg-type]


def by_make_archive(folder: Path, target: Path) -> None:
    """With entries for folders, the times of now, another order."""
    shutil.make_archive(str(target.with_suffix("")), "zip", folder)


def stored_backwards(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as made:
        for path in sorted(folder.rglob("*"), reverse=True):
            made.write(path, path.relative_to(folder))


def through_a_pipe(folder: Path, target: Path) -> None:
    with target.open("wb") as file, zipfile.ZipFile(Pipe(file), "w", zipfile.ZIP_DEFLATED) as made:  # type: ignore[arg-type]
        for path in sorted(folder.rglob("*")):
            made.write(path, path.relative_to(folder))


def with_unix_times(folder: Path, target: Path) -> None:
    """As Info-ZIP does: times and owners beside each name."""
    extra = struct.pack("<2HBL", 0x5455, 5, 1, 1_800_000_000) + struct.pack(
        "<2HBBLBL", 0x7875, 11, 1, 4, 1000, 4, 1000
    )
    with zipfile.ZipFile(target, "w") as made:
        for path in sorted(folder.rglob("*.*")):
            entry = zipfile.ZipInfo.from_file(path, path.relative_to(folder))
            entry.extra = extra
            made.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)


PACKERS = [by_make_archive, stored_backwards, through_a_pipe, with_unix_times]


@pytest.mark.parametrize("pack", PACKERS)
def test_what_another_program_packed_anew_is_well_and_told(
    unpacked: Path, tmp_path: Path, pack: Callable[[Path, Path], None]
) -> None:
    pack(unpacked, tmp_path / "x.zip")
    found = nazien.check(tmp_path / "x.zip")
    assert found.mis == []
    assert found.heringepakt


def test_the_bots_own_zip_is_not_taken_for_anothers(archive: Path) -> None:
    assert not nazien.check(archive).heringepakt


@pytest.mark.parametrize("pack", PACKERS)
@pytest.mark.parametrize("change", ["altered", "added", "gone"])
def test_what_changed_in_a_zip_of_another_program_is_named(
    unpacked: Path, tmp_path: Path, pack: Callable[[Path, Path], None], change: str
) -> None:
    target, said = unpacked / vorm.data("besluit"), "gegevens/besluiten.jsonl is veranderd: het controlegetal"
    if change == "altered":
        target.write_bytes(target.read_bytes().replace(b"Haarlem", b"Velsen ").replace(b"kader", b"KADER"))
    elif change == "added":
        (unpacked / "gegevens" / "extra.jsonl").write_text("{}\n")
        said = "gegevens/extra.jsonl hoort er niet in."
    else:
        target.unlink()
        said = "gegevens/besluiten.jsonl ontbreekt."
    pack(unpacked, tmp_path / "x.zip")
    assert any(line.startswith(said) for line in nazien.check(tmp_path / "x.zip").mis)


def test_a_folder_that_was_packed_whole_is_told_how_to_do_it_right(unpacked: Path, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "x"), "zip", unpacked.parent, unpacked.name)
    (said,) = nazien.check(tmp_path / "x.zip").mis
    assert said.startswith("Alles zit in een map 'uitgepakt'. Pak uit")


@pytest.mark.parametrize("folder", ["leeg/", "../", "gegevens/dieper/", "/", "__MACOSX/"])
def test_a_folder_that_holds_nothing_of_the_archive_is_refused(
    archive: Path, tmp_path: Path, folder: str
) -> None:
    target = write(tmp_path / "x.zip", content(archive))
    with zipfile.ZipFile(target, "a") as more:
        more.writestr(folder, b"")
    assert len(nazien.check(target).mis) == 1


def test_a_folder_with_something_in_it_is_refused(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(write(tmp_path / "x.zip", content(archive)), "a") as more:
        more.writestr("gegevens/", b"geheim")
    assert nazien.check(tmp_path / "x.zip").mis == ["gegevens/ hoort er niet in."]


@pytest.mark.parametrize("name", ["Gegevens/besluiten.jsonl", "gegevens/BESLUITEN.jsonl", "archief.json/"])
def test_a_name_twice_is_refused_however_it_is_written(archive: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(write(tmp_path / "x.zip", content(archive)), "a") as more:
        more.writestr(name, b"")
    assert len(nazien.check(tmp_path / "x.zip").mis) == 1


def hidden_zips(archive: Path) -> Iterator[Callable[[zipfile.ZipInfo], None]]:
    def unknown_extra(entry: zipfile.ZipInfo) -> None:
        entry.extra = struct.pack("<2H6s", 0x6666, 6, b"geheim")

    def long_extra(entry: zipfile.ZipInfo) -> None:
        entry.extra = struct.pack("<2H60s", 0x5455, 60, b"geheim")

    def half_extra(entry: zipfile.ZipInfo) -> None:
        entry.extra = b"abc"

    def comment(entry: zipfile.ZipInfo) -> None:
        entry.comment = b"geheim"

    yield from (unknown_extra, long_extra, half_extra, comment)


@pytest.mark.parametrize("which", range(4))
def test_what_is_hidden_beside_a_name_is_refused_with_that_name(
    archive: Path, tmp_path: Path, which: int
) -> None:
    hide = list(hidden_zips(archive))[which]
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as made:
        for name, held in content(archive).items():
            entry = zipfile.ZipInfo(name, vorm.MOMENT)
            if name == vorm.data("besluit"):
                hide(entry)
            made.writestr(entry, held, zipfile.ZIP_DEFLATED)
    (said,) = nazien.check(tmp_path / "x.zip").mis
    assert said.startswith("Bij gegevens/besluiten.jsonl: de zip is veranderd")


def test_bytes_behind_the_sizes_that_follow_a_file_are_refused(unpacked: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.zip"
    through_a_pipe(unpacked, target)
    with zipfile.ZipFile(target) as found:
        at, start = sorted(entry.header_offset for entry in found.infolist())[1], found.start_dir
    raw = bytearray(target.read_bytes())
    raw[at - 5] ^= 1  # in the record of sizes before the second file
    assert start
    target.write_bytes(raw)
    assert "de zip is veranderd" in nazien.check(target).mis[0]


@pytest.mark.parametrize("how", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_way_of_packing_that_is_not_read_is_named(archive: Path, tmp_path: Path, how: int) -> None:
    (said,) = nazien.check(write(tmp_path / "x.zip", covered_up(content(archive)), how=how)).mis
    assert "ingepakt op een manier die de bot niet leest" in said
