"""Checking an archive with nothing but the archive: is all of it there, and is it what was put in?

It trusts nothing: hulsel.py bounds what is read, every file is held to its checksum, its metadata and the
counts, and the rows to their history. What it cannot see: a PDF that was replaced and every checksum with it,
or a whole archive made up, chain and all. Those have another checksum than was shown when it was made.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.archief import hulsel, vorm
from bot.archief.hulsel import Refused
from bot.archief.keten import COMPARED, Keten
from bot.archief.mdto import NAMESPACE, PROLOGUE
from bot.texts import nazien as texts

MOST_TOLD = 50
_SUM = re.compile(r"([0-9a-f]{64})  (\S+)")
# Kind → the field that names the row it belongs to, and the kind of that row.
BELONGS = {
    "agendapunt": ("vergadering_id", "vergadering"),
    "aanwezigheid": ("vergadering_id", "vergadering"),
    "besluit": ("vergadering_id", "vergadering"),
    "actie": ("vergadering_id", "vergadering"),
    "notitie": ("vergadering_id", "vergadering"),
    "terugkoppeling": ("actie_id", "actie"),
}


class Over(BaseModel):
    """archief.json."""

    model_config = ConfigDict(strict=True, extra="forbid", hide_input_in_errors=True)

    formaat: str
    gemaakt_op: str
    archiefvormer: str
    tafels: dict[str, str]
    vanaf: str | None
    tot: str | None
    tussentijds: bool
    aantallen: dict[str, int]
    documenten: list[str]
    keten: str


@dataclass
class Bevinding:
    """What a check found: what is wrong, a line each, and what the archive says of itself."""

    mis: list[str] = field(default_factory=list)
    over: Over | None = None
    bestanden: int = 0

    def add(self, problem: str) -> None:
        if len(self.mis) < MOST_TOLD and problem not in self.mis:
            self.mis.append(problem)


def check(path: Path) -> Bevinding:
    """Look at an archive. Reads every byte of it once, some twice; a register is not needed."""
    found = Bevinding()
    try:
        with hulsel.opened(path) as package:
            _Nazien(package, found).check()
    except Refused as refused:
        found.add(str(refused))
    return found


class _Nazien:
    def __init__(self, package: zipfile.ZipFile, found: Bevinding) -> None:
        self.package = package
        self.found = found
        self.names = set(package.namelist())
        self.sums: dict[str, str] = {}
        self.known: dict[str, set[int]] = {kind: set() for kind in vorm.KINDS}
        self.shown: dict[str, set[int]] = {kind: set() for kind in vorm.KINDS}
        self.fields: list[tuple[str, int, str, bytes]] = []

    def check(self) -> None:
        about = self._about()
        self.found.over, self.found.bestanden = about, len(self.names)
        folders = [*about.documenten, vorm.DATA]
        files = {folder: [vorm.pdf(folder)] for folder in about.documenten}
        files[vorm.DATA] = [vorm.data(kind) for kind in vorm.KINDS]
        every = [name for names in files.values() for name in names]
        objects = [vorm.of_object(folder) for folder in (vorm.SERIES, *folders)]
        expected = {vorm.README, vorm.ABOUT, vorm.MANIFEST, *objects, *every, *map(vorm.of_file, every)}
        for name in sorted(expected - self.names):
            self.found.add(texts.missing(name))
        for name in sorted(self.names - expected):
            self.found.add(texts.not_ours(name))
        self._manifest()
        for name in sorted(self.names & expected - {vorm.data(kind) for kind in vorm.KINDS}):
            for _ in self._summed(name, hulsel.parts(self.package, name)):
                pass
        self._rows(about)
        for folder in folders:
            self._object(folder, [name for name in files[folder] if name in self.names])
        self._series(folders)

    def _about(self) -> Over:
        if vorm.ABOUT not in self.names:
            raise Refused(texts.missing(vorm.ABOUT))
        try:
            about = Over.model_validate_json(hulsel.whole(self.package, vorm.ABOUT))
        except (ValidationError, RecursionError):
            raise Refused(texts.unreadable(vorm.ABOUT)) from None
        if about.formaat != vorm.FORMAT:
            raise Refused(texts.other_format(about.formaat))
        if set(about.aantallen) != set(vorm.KINDS.values()) or not all(
            vorm.DOCUMENT.fullmatch(name) for name in about.documenten
        ):
            raise Refused(texts.unreadable(vorm.ABOUT))
        return about

    def _manifest(self) -> None:
        if vorm.MANIFEST not in self.names:
            return
        content = hulsel.parts(self.package, vorm.MANIFEST)
        for line in hulsel.lines(content, vorm.MANIFEST):
            entry = _SUM.fullmatch(line.decode("ascii", "replace").removesuffix("\n"))
            if entry is None or entry[2] in self.sums:
                self.found.add(texts.unreadable(vorm.MANIFEST))
                return
            self.sums[entry[2]] = entry[1]
        for name in sorted(set(self.sums) - self.names):
            self.found.add(texts.missing(name))

    def _summed(self, name: str, content: Iterator[bytes]) -> Iterator[bytes]:
        """The parts of a file as they come by; at its end its checksum is held against the manifest."""
        digest = hashlib.sha256()
        for part in content:
            digest.update(part)
            yield part
        if name == vorm.MANIFEST:
            return
        if name not in self.sums:
            self.found.add(texts.not_listed(name))
        elif self.sums[name] != digest.hexdigest():
            self.found.add(texts.other_sum(name))

    # The rows

    def _rows(self, about: Over) -> None:
        for kind in vorm.KINDS:
            name = vorm.data(kind)
            if name not in self.names:
                continue
            chain = Keten(self.shown) if kind == "wijziging" else None
            number = self._lines(kind, name, chain)
            if number != about.aantallen[vorm.KINDS[kind]]:
                self.found.add(texts.other_count(name, number, about.aantallen[vorm.KINDS[kind]]))
            if chain and chain.head != about.keten:
                self.found.add(texts.OTHER_HEAD)
            if chain:
                self._compare(chain)

    def _lines(self, kind: str, name: str, chain: Keten | None) -> int:
        number = last = 0
        content = self._summed(name, hulsel.parts(self.package, name))
        for line in hulsel.lines(content, name):
            number += 1
            try:
                row = json.loads(line)
                if vorm.line(row) != line or type(row["id"]) is not int or row["id"] <= last:
                    raise ValueError(kind)
                last = row["id"]
                problem = chain.follow(row) if chain else self._row(kind, row)
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                problem = texts.bad_line(name, number)
            if problem:
                self.found.add(problem)
        return number

    def _row(self, kind: str, row: dict[str, Any]) -> str | None:
        self.known[kind].add(row["id"])
        if row.get("status") != "gewist":
            self.shown[kind].add(row["id"])
            for name in COMPARED.get(kind, ()):
                self.fields.append((kind, row["id"], name, str(row[name]).encode()))
        key, owner = BELONGS.get(kind, ("", ""))
        return texts.orphan(vorm.data(kind), row["id"]) if key and row[key] not in self.known[owner] else None

    def _compare(self, chain: Keten) -> None:
        for kind, id_, name, value in self.fields:
            if chain.differs(kind, id_, name, value.decode()):
                self.found.add(texts.not_as_history(vorm.data(kind), id_, name))

    # The metadata

    def _object(self, folder: str, files: list[str]) -> None:
        top = self._metadata(vorm.of_object(folder), "informatieobject")
        if top is None:
            return
        shown = _marks(top, "heeftRepresentatie/verwijzingIdentificatie")
        within = _marks(top, "isOnderdeelVan/verwijzingIdentificatie")
        if _marks(top, "identificatie") != [folder] or shown != files or within != [vorm.SERIES]:
            self.found.add(texts.other_metadata(vorm.of_object(folder)))
        for name in files:
            about = self._metadata(vorm.of_file(name), "bestand")
            if about is None:
                continue
            size = str(self.package.getinfo(name).file_size)
            told = [
                _at(about, "checksum/checksumWaarde"),
                _at(about, "omvang"),
                *_marks(about, "identificatie"),
            ]
            of = _marks(about, "isRepresentatieVan/verwijzingIdentificatie")
            if told != [self.sums.get(name, ""), size, name] or of != [folder]:
                self.found.add(texts.other_metadata(vorm.of_file(name)))

    def _series(self, folders: list[str]) -> None:
        top = self._metadata(vorm.of_object(vorm.SERIES), "informatieobject")
        if top is None:
            return
        if _marks(top, "identificatie") != [vorm.SERIES] or (
            _marks(top, "bevatOnderdeel/verwijzingIdentificatie") != folders
        ):
            self.found.add(texts.other_metadata(vorm.of_object(vorm.SERIES)))

    def _metadata(self, name: str, kind: str) -> ET.Element | None:
        """What a metadata file says; None when it cannot be read, which is told. No DTD, so no entities."""
        if name not in self.names:
            return None
        content = hulsel.whole(self.package, name)
        if content.startswith(PROLOGUE) and b"<!" not in content:
            try:
                root = ET.fromstring(content)  # noqa: S314 - without a DTD there is nothing to expand
            except ET.ParseError:
                root = ET.Element("")
            if [root.tag, *(inner.tag for inner in root)] == [_path("MDTO"), _path(kind)]:
                return root[0]
        self.found.add(texts.unreadable(name))
        return None


def _path(names: str) -> str:
    return "/".join(f"{{{NAMESPACE}}}{name}" for name in names.split("/"))


def _at(top: ET.Element, names: str) -> str:
    return top.findtext(_path(names)) or ""


def _marks(top: ET.Element, names: str) -> list[str]:
    """The identificatieKenmerk of each element at this path."""
    return [found.text or "" for found in top.findall(_path(f"{names}/identificatieKenmerk"))]
