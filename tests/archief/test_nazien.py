"""Checking an archive: an honest one is well, and whatever is done to it is seen."""

from __future__ import annotations

import hashlib
import json
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from bot.archief import nazien, vorm
from bot.database import Database
from bot.models import Besluit, Wijziging
from bot.texts import nazien as texts
from tests.archief.test_maken import content
from tests.share import share

Make = Callable[..., Path]
Rows = list[dict[str, Any]]


def write(target: Path, files: dict[str, bytes], **changed: Any) -> Path:
    """A zip of these files, written as the bot does, but packed in less time."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for name, held in files.items():
            entry = zipfile.ZipInfo(name, changed.get("moment", vorm.MOMENT))
            entry.compress_type = changed.get("how", zipfile.ZIP_DEFLATED)
            made.writestr(entry, held)
    return target


def covered_up(files: dict[str, bytes]) -> dict[str, bytes]:
    """With the sizes and checksums put right everywhere: what somebody does who knows how it works."""
    files = dict(files)
    for name in [n for n in files if n.endswith(".bestand.mdto.xml")]:
        of = name.removesuffix(".bestand.mdto.xml")
        if of in files:
            xml = files[name].decode()
            xml = re.sub(r"(?<=<omvang>)\d+", str(len(files[of])), xml)
            digest = hashlib.sha256(files[of]).hexdigest()
            files[name] = re.sub(r"(?<=<checksumWaarde>)\w+", digest, xml).encode()
    about = json.loads(files[vorm.ABOUT])
    about["aantallen"] = {
        word: files.get(vorm.data(kind), b"").count(b"\n") for kind, word in vorm.KINDS.items()
    }
    files[vorm.ABOUT] = json.dumps(about).encode()
    sums = {n: hashlib.sha256(held).hexdigest() for n, held in files.items() if n != vorm.MANIFEST}
    files[vorm.MANIFEST] = "".join(f"{total}  {n}\n" for n, total in sorted(sums.items())).encode()
    return files


def edited(files: dict[str, bytes], kind: str, change: Callable[[Rows], Any]) -> dict[str, bytes]:
    """With the rows of one kind changed, and covered up."""
    name = vorm.data(kind)
    found = [json.loads(line) for line in files[name].splitlines()]
    change(found)
    return covered_up(files | {name: b"".join(map(vorm.line, found))})


def test_an_honest_archive_is_well(archive: Path) -> None:
    found = nazien.check(archive)
    assert found.mis == []
    assert found.over
    assert found.over.aantallen["besluiten"] == 6
    assert found.bestanden == len(content(archive))


def test_what_the_tests_write_themselves_is_well_too(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    assert nazien.check(write(tmp_path / "x.zip", files)).mis == []
    assert nazien.check(write(tmp_path / "y.zip", covered_up(files))).mis == []


def test_a_flipped_byte_is_seen_in_every_file(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    for name, held in share(files.items(), 3):
        at = len(held) // 2
        flipped = held[:at] + bytes([held[at] ^ 1]) + held[at + 1 :]
        found = nazien.check(write(tmp_path / "x.zip", files | {name: flipped}))
        assert any(name in told for told in found.mis) or name == vorm.MANIFEST, name
        assert found.mis


def test_a_flipped_byte_is_seen_anywhere_in_the_zip(archive: Path, tmp_path: Path) -> None:
    raw = archive.read_bytes()
    with zipfile.ZipFile(archive) as found:
        headers = [entry.header_offset for entry in found.infolist()]
        directory = found.start_dir
    unseen = []
    header = headers[1]
    for at in [*range(0, directory, 9973), *range(header, header + 30, 2), *range(directory, len(raw), 173)]:
        flipped = tmp_path / "x.zip"
        flipped.write_bytes(raw[:at] + bytes([raw[at] ^ 0x10]) + raw[at + 1 :])
        if not nazien.check(flipped).mis and content(flipped) != content(archive):
            unseen.append(at)
    assert unseen == []


def test_a_file_that_is_gone_added_or_renamed_is_seen(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    for name in share(files, 3):
        left = {n: held for n, held in files.items() if n != name}
        gone = left if name in (vorm.ABOUT, vorm.MANIFEST) else covered_up(left)
        assert nazien.check(write(tmp_path / "x.zip", gone)).mis, name
    name = vorm.data("besluit")
    left = {n: held for n, held in files.items() if n != name}
    renamed = nazien.check(write(tmp_path / "x.zip", left | {"gegevens/besluit.jsonl": files[name]})).mis
    assert {f"{name} ontbreekt.", "gegevens/besluit.jsonl hoort er niet in."} <= set(renamed)
    more = covered_up(files | {"gegevens/nog-iets.txt": b"x"})
    assert "gegevens/nog-iets.txt hoort er niet in." in nazien.check(write(tmp_path / "x.zip", more)).mis


@pytest.mark.parametrize("kind", ["verslagversie", "verslagbestand", "rapportversie", "rapportbestand"])
def test_other_minutes_and_reports_are_seen_even_when_covered_up(
    archive: Path, tmp_path: Path, kind: str
) -> None:
    """What was adopted, published or reported is held to its checksum, and that to the history."""

    def forge(rows: Rows) -> None:
        rows[0]["inhoud"] = "QUFB"

    found = nazien.check(write(tmp_path / "x.zip", edited(content(archive), kind, forge))).mis
    assert found == [texts.not_as_history(vorm.data(kind), 1, "inhoud")]

    def forge_well(rows: Rows) -> None:
        forge(rows)
        rows[0] |= {"zout": ""} if kind.endswith("versie") else {"sha256": hashlib.sha256(b"AAA").hexdigest()}
        rows[0] |= {"hash": "0" * 64} if kind.endswith("versie") else {}

    found = nazien.check(write(tmp_path / "y.zip", edited(content(archive), kind, forge_well))).mis
    field = "hash" if kind.endswith("versie") else "sha256"
    assert found == [texts.not_as_history(vorm.data(kind), 1, field)]


@pytest.mark.parametrize("kind", ["actie", "besluit", "notitie", "terugkoppeling"])
def test_another_text_is_seen_by_the_history_even_when_covered_up(
    archive: Path, tmp_path: Path, kind: str
) -> None:
    def forge(rows: Rows) -> None:
        row = next(row for row in rows if row.get("tekst"))
        row["tekst"] = "Heel iets anders"

    found = nazien.check(write(tmp_path / "x.zip", edited(content(archive), kind, forge)))
    assert len(found.mis) == 1
    assert f"gegevens/{vorm.KINDS[kind]}.jsonl" in found.mis[0]
    assert "'tekst' is anders dan in de geschiedenis" in found.mis[0]


def swap(rows: Rows) -> None:
    rows[4], rows[5] = rows[5], rows[4]


def swap_keeping_ids(rows: Rows) -> None:
    swap(rows)
    rows[4]["id"], rows[5]["id"] = rows[5]["id"], rows[4]["id"]


def someone_else(rows: Rows) -> None:
    rows[7]["door"] = "U0IEMAND01"


def other_value(rows: Rows) -> None:
    for row in rows:
        for value in row.get("waarden", ())[:1]:
            value["na"] = "anders"


def without_values(rows: Rows) -> None:
    del next(row for row in rows if row["soort"] == "besluit" and row.get("waarden"))["waarden"]


def without_last(rows: Rows) -> None:
    del rows[-1]


def without_first(rows: Rows) -> None:
    del rows[0]


def without_one(rows: Rows) -> None:
    del rows[9]


@pytest.mark.parametrize(
    "forge",
    [
        swap,
        swap_keeping_ids,
        someone_else,
        other_value,
        without_values,
        without_last,
        without_first,
        without_one,
    ],
)
def test_a_chain_that_was_tampered_with_is_seen_even_when_covered_up(
    archive: Path, tmp_path: Path, forge: Callable[[Rows], None]
) -> None:
    found = nazien.check(write(tmp_path / "x.zip", edited(content(archive), "wijziging", forge)))
    assert "wijzigingen.jsonl" in found.mis[0]


@pytest.mark.parametrize("kind", ["vergadering", "actie", "besluit"])
def test_a_row_that_was_taken_out_is_seen_even_when_covered_up(
    archive: Path, tmp_path: Path, kind: str
) -> None:
    found = nazien.check(write(tmp_path / "x.zip", edited(content(archive), kind, lambda rows: rows.pop(0))))
    assert found.mis


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"id":1e400}',
        b'{"id":true}',
        b'{"id": 1}',
        b"\xff",
        b"[" * 100_000,
        b"9" * 5000,
    ],
)
@pytest.mark.share(2)
def test_a_line_that_is_no_row_is_told_and_nothing_breaks(archive: Path, tmp_path: Path, line: bytes) -> None:
    files = content(archive)
    for kind in ("besluit", "wijziging"):
        forged = covered_up(files | {vorm.data(kind): files[vorm.data(kind)] + line + b"\n"})
        found = nazien.check(write(tmp_path / "x.zip", forged))
        assert any("geen geldige rij" in told for told in found.mis), line


@pytest.mark.parametrize(
    "name",
    [
        "../buiten.txt",
        "/etc/passwd",
        "a/../../b",
        "C:\\x",
        "a//b",
        "gegevens/",
        "a/b/c",
        "x" * 300,
        "é.txt",
        "\x1b[2J",
    ],
)
def test_a_strange_name_stops_it(archive: Path, tmp_path: Path, name: str) -> None:
    found = nazien.check(write(tmp_path / "x.zip", content(archive) | {name: b"x"}))
    assert len(found.mis) == 1
    assert "\x1b" not in found.mis[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["heel.zip", "x.zip"]


def test_two_files_with_one_name_are_seen(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    with (
        pytest.warns(UserWarning, match="Duplicate name"),
        zipfile.ZipFile(write(tmp_path / "x.zip", files), "a", zipfile.ZIP_DEFLATED) as more,
    ):
        more.writestr(zipfile.ZipInfo(vorm.ABOUT, vorm.MOMENT), files[vorm.ABOUT], zipfile.ZIP_DEFLATED)
    assert nazien.check(tmp_path / "x.zip").mis == ["archief.json zit er twee keer in."]


@pytest.mark.parametrize("at", ["front", "end", "between", "comment"])
def test_bytes_that_belong_to_no_file_are_seen(archive: Path, tmp_path: Path, at: str) -> None:
    raw = archive.read_bytes()
    target = tmp_path / "x.zip"
    if at == "comment":
        target.write_bytes(raw)
        with zipfile.ZipFile(target, "a") as found:
            found.comment = b"geheim"
    elif at == "between":
        with zipfile.ZipFile(archive) as found:
            start = found.start_dir
        end = raw[:-6] + struct.pack("<L", start + 6) + raw[-2:]
        target.write_bytes(end[:start] + b"geheim" + end[start:])
    else:
        target.write_bytes(b"geheim" + raw if at == "front" else raw + b"geheim")
    assert len(nazien.check(target).mis) == 1


def test_a_bomb_is_not_unpacked(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = content(archive)
    bomb = write(tmp_path / "x.zip", files | {"bom.txt": b"\0" * 4_000_000})
    monkeypatch.setattr(vorm, "MOST_BYTES", 3_000_000)
    assert nazien.check(bomb).mis == [texts.TOO_LARGE]


def test_a_size_that_lies_is_seen(archive: Path, tmp_path: Path) -> None:
    """The directory says 10 bytes where there are four million."""
    target = write(tmp_path / "x.zip", content(archive) | {"bom.txt": b"\0" * 4_000_000})
    raw = target.read_bytes()
    target.write_bytes(raw.replace(struct.pack("<L", 4_000_000), struct.pack("<L", 10)))
    assert nazien.check(target).mis


def test_a_line_without_end_is_not_read_into_memory(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vorm, "MOST_LINE", 200_000)
    forged = covered_up(content(archive) | {vorm.data("notitie"): b'"' + b"x" * 1_000_000})
    assert "regel die langer is" in nazien.check(write(tmp_path / "x.zip", forged)).mis[-1]


def test_entities_in_metadata_are_refused(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    name = vorm.of_object(vorm.SERIES)
    laughs = b'<!DOCTYPE MDTO [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    start, rest = files[name].split(b"\n", 1)
    forged = covered_up(files | {name: start + b"\n" + laughs + rest})
    assert f"{name} is niet te lezen zoals het hoort." in nazien.check(write(tmp_path / "x.zip", forged)).mis


@pytest.mark.parametrize("raw", [b"", b"PK", b"x" * 100, b"PK\5\6" + b"\0" * 18, b"PK\5\6" + b"\xff" * 18])
def test_what_is_no_zip_is_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(raw)
    assert len(nazien.check(tmp_path / "x.zip").mis) == 1
    assert len(nazien.check(tmp_path / "er-niet.zip").mis) == 1
    assert len(nazien.check(tmp_path).mis) == 1


def test_a_register_that_was_changed_behind_the_bot_shows_in_its_archive(
    register: Database, make: Make
) -> None:
    def forge(session: Session) -> None:
        decision = session.exec(select(Besluit).where(Besluit.status == "geldt")).first()
        assert decision
        decision.tekst = "Stilletjes veranderd"
        entry = session.get_one(Wijziging, 20)
        entry.door = "U0IEMAND01"

    register.run_now(forge, patience=60)
    told = "\n".join(nazien.check(make(register)).mis)
    assert "id 20: sluit niet aan" in told
    assert "anders dan in de geschiedenis" in told


def test_metadata_of_another_file_is_seen(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    one, other = vorm.of_file(vorm.data("actie")), vorm.of_file(vorm.data("besluit"))
    sums = files | {one: files[other], other: files[one]}
    found = nazien.check(write(tmp_path / "x.zip", _manifest_only(sums)))
    assert {line.split(": ")[0] for line in found.mis} == {one, other}


def _manifest_only(files: dict[str, bytes]) -> dict[str, bytes]:
    sums = sorted((n, hashlib.sha256(held).hexdigest()) for n, held in files.items() if n != vorm.MANIFEST)
    return files | {vorm.MANIFEST: "".join(f"{total}  {n}\n" for n, total in sums).encode()}
