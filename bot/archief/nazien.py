"""Checking an archive with nothing but the archive: is all of it there, and is it what was put in?

It trusts nothing: hulsel.py bounds what is read, every file is held to its checksum, its metadata and the
counts, every field of the rows to the history, and the metadata to the rows. What it cannot see: a PDF that
was replaced and every checksum with it, or a whole archive made up, chain and all. Those have another
checksum than was shown when it was made.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.archief import hulsel, keten, vorm
from bot.archief.beschrijving import Beschrijving
from bot.archief.hulsel import Refused
from bot.archief.keten import Keten
from bot.texts import nazien as texts

MOST_TOLD = 50
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)  # of a line that is no row
LETTERS = {"besluit": "B", "actie": "A"}
_SUM = re.compile(r"([0-9a-f]{64})  (\S+)")
# Kind → the field that names the row it belongs to, and the kind of that row.
BELONGS = {
    "agendapunt": ("vergadering_id", "vergadering"),
    "aanwezigheid": ("vergadering_id", "vergadering"),
    "besluit": ("vergadering_id", "vergadering"),
    "actie": ("vergadering_id", "vergadering"),
    "notitie": ("vergadering_id", "vergadering"),
    "terugkoppeling": ("actie_id", "actie"),
    "verslagversie": ("vergadering_id", "vergadering"),
    "verslagbestand": ("versie_id", "verslagversie"),
    "rapportbestand": ("versie_id", "rapportversie"),
    "locatiestand": ("locatie_id", "locatie"),
}


def _is_whole(row: dict[str, Any]) -> bool:
    return not row["zout"] or bool(_sum(f"{row['zout']}\x1f{row['inhoud']}".encode()) == row["hash"])


def _is_the_file(row: dict[str, Any]) -> bool:
    return bool(_sum(base64.b64decode(row["inhoud"], validate=True)) == row["sha256"])


# Kind → whether what is in a row is what its checksum says; without a salt nobody can say.
SEALED: dict[str, Callable[[dict[str, Any]], bool]] = {
    **dict.fromkeys(("verslagversie", "rapportversie"), _is_whole),
    **dict.fromkeys(("verslagbestand", "rapportbestand"), _is_the_file),
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
    oefening: bool


@dataclass
class Bevinding:
    """What a check found: what is wrong, a line each, and what the archive says of itself."""

    mis: list[str] = field(default_factory=list)
    over: Over | None = None
    bestanden: int = 0
    heringepakt: bool = False  # by another program than the bot

    def add(self, problem: str) -> None:
        if len(self.mis) < MOST_TOLD and problem not in self.mis:
            self.mis.append(problem)


def check(path: Path) -> Bevinding:
    """Look at an archive. Reads every byte of it once, some twice; a register is not needed."""
    found = Bevinding()
    try:
        with hulsel.opened(path) as package:
            found.heringepakt = not hulsel.is_ours(package)
            _Nazien(package, found).check()
    except Refused as refused:
        found.add(str(refused))
    return found


class _Nazien:
    def __init__(self, package: zipfile.ZipFile, found: Bevinding) -> None:
        self.package = package
        self.found = found
        self.names = {entry.filename for entry in package.infolist() if not entry.is_dir()}
        self.sums: dict[str, str] = {}
        self.known: dict[str, set[int]] = {kind: set() for kind in vorm.KINDS}
        self.shown: dict[str, set[int]] = {kind: set() for kind in vorm.KINDS}
        self.formaat = vorm.FORMAT
        self.references: dict[int, str] = {}  # of the meetings
        self.tafels: set[str] = set()
        self.days: dict[str, list[date]] = {}  # of the meetings of a document

    def check(self) -> None:
        about = self._about()
        self.found.over, self.found.bestanden = about, len(self.names)
        folders = [*about.documenten, vorm.DATA]
        files = {folder: [vorm.pdf(folder)] for folder in about.documenten}
        files[vorm.DATA] = [vorm.data(kind) for kind in vorm.kinds(about.formaat)]
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
        every_day = [day for days in self.days.values() for day in days]
        described = Beschrijving(self.package, self.names, self.sums, about, self.found.add)
        described.check_series(folders, every_day)
        for folder in folders:
            days = every_day if folder == vorm.DATA else self.days.get(folder, [])
            described.check(folder, [name for name in files[folder] if name in self.names], days)

    def _about(self) -> Over:
        if vorm.ABOUT not in self.names:
            raise Refused(texts.missing(vorm.ABOUT))
        try:
            about = Over.model_validate_json(hulsel.whole(self.package, vorm.ABOUT))
        except (ValidationError, RecursionError):
            raise Refused(texts.unreadable(vorm.ABOUT)) from None
        if about.formaat not in (vorm.FORMAT, vorm.FIRST):
            raise Refused(texts.other_format(about.formaat))
        if set(about.aantallen) != set(vorm.kinds(about.formaat).values()) or not all(
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
        chain = Keten(self.shown, about.formaat)
        self.formaat = about.formaat
        for kind, word in vorm.kinds(about.formaat).items():
            name = vorm.data(kind)
            if name not in self.names:
                continue
            number = self._lines(kind, name, chain)
            if number != about.aantallen[word]:
                self.found.add(texts.other_count(name, number, about.aantallen[word]))
        if vorm.data("wijziging") in self.names:
            if chain.head != about.keten:
                self.found.add(texts.OTHER_HEAD)
            self._compare(chain)
        if sorted(self.days) != sorted(about.documenten):
            self.found.add(texts.OTHER_DOCUMENTS)
        for name in sorted(self.tafels - set(about.tafels)):
            self.found.add(texts.other_tafel(name))

    def _lines(self, kind: str, name: str, chain: Keten) -> int:
        number = last = 0
        content = self._summed(name, hulsel.parts(self.package, name))
        for line in hulsel.lines(content, name):
            number += 1
            try:
                row = json.loads(line)
                if vorm.line(row) != line or type(row["id"]) is not int or row["id"] <= last:
                    raise ValueError(kind)
                last = row["id"]
                problem = chain.follow(row) if kind == "wijziging" else self._row(kind, row)
            except UNREADABLE:
                problem = texts.bad_line(name, number)
            if problem:
                self.found.add(problem)
        return number

    def _row(self, kind: str, row: dict[str, Any]) -> str | None:
        """What is wrong with a row by itself, or beside those it belongs to. Raises one of UNREADABLE."""
        if set(row) != vorm.fields(kind, row, self.formaat):
            raise ValueError(kind)
        name = vorm.data(kind)
        self.known[kind].add(row["id"])
        if row.get("status") != vorm.WIPED:
            self.shown[kind].add(row["id"])
        if kind == "vergadering":
            day = date.fromisoformat(row["datum"]) if row["datum"] else None
            self.days.setdefault(vorm.document(row["tafel"], day.year if day else None), []).extend(
                [day] if day else []
            )
            self.tafels.add(row["tafel"])
            self.references[row["id"]] = row["referentie"]
        if letter := LETTERS.get(kind):
            meeting = self.references.get(row["vergadering_id"])
            if meeting is not None and row["referentie"] != f"{meeting}/{letter}{row['nummer']}":
                return texts.other_reference(name, row["id"])
        if kind in SEALED and not SEALED[kind](row):
            return texts.not_as_history(name, row["id"], "inhoud")
        key, owner = BELONGS.get(kind, ("", ""))
        return texts.orphan(name, row["id"]) if key and row[key] not in self.known[owner] else None

    def _compare(self, chain: Keten) -> None:
        """Every field of every row against what the history says that it became: the rows are read again."""
        for kind in vorm.kinds(self.formaat).keys() & vorm.FIELDS.keys():
            name = vorm.data(kind)
            content = hulsel.parts(self.package, name) if name in self.names else iter(())
            for line in hulsel.lines(content, name):
                try:
                    row = json.loads(line)
                    fields = list(chain.differing(kind, row)) if row["id"] in self.shown[kind] else []
                except UNREADABLE:
                    continue  # told already
                for field_ in fields:
                    unknown = field_ == keten.ROW
                    self.found.add(
                        texts.not_in_history(name, row["id"])
                        if unknown
                        else texts.not_as_history(name, row["id"], field_)
                    )


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
