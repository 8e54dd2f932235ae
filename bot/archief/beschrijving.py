"""The metadata of an archive, held to the files and the rows it is about."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol
from xml.etree import ElementTree as ET

from bot.archief import hulsel, vorm
from bot.archief.mdto import NAMESPACE, PROLOGUE
from bot.texts import archief as archive_texts
from bot.texts import nazien as texts

MARK = "identificatieKenmerk"
# What every informatieobject of an archive says alike.
ALIKE = (
    "waardering",
    "bewaartermijn",
    "informatiecategorie",
    "archiefvormer",
    "beperkingGebruik",
    "taal",
    "event",
)


class Over(Protocol):
    """What archive.json says."""

    gemaakt_op: str
    archiefvormer: str
    oefening: bool


class Beschrijving:
    """Each problem goes to `tell`, with the file and the element that is not as it should be."""

    def __init__(
        self,
        package: zipfile.ZipFile,
        names: set[str],
        sums: dict[str, str],
        about: Over,
        tell: Callable[[str], None],
    ) -> None:
        self._package = package
        self._names = names
        self._sums = sums
        self._about = about
        self._tell = tell
        self._series: ET.Element | None = None

    def check_series(self, folders: list[str], days: Sequence[date]) -> None:
        name = vorm.of_object(vorm.SERIES)
        self._series = top = self._read(name, "informatieobject")
        if top is None:
            return
        told = {
            "identificatie": (_marks(top, "identificatie"), [vorm.SERIES]),
            "bevatOnderdeel": (_marks(top, "bevatOnderdeel/verwijzingIdentificatie"), folders),
            "aggregatieniveau": (_at(top, "aggregatieniveau/begripLabel"), "Serie"),
            "archiefvormer": (_at(top, "archiefvormer/verwijzingNaam"), self._about.archiefvormer),
            **self._of_all(top, days),
        }
        self._differences(name, told)

    def check(self, folder: str, files: list[str], days: Sequence[date]) -> None:
        """The informatieobject that a folder is, and its files."""
        name = vorm.of_object(folder)
        top = self._read(name, "informatieobject")
        if top is not None:
            told: dict[str, tuple[object, object]] = {
                "identificatie": (_marks(top, "identificatie"), [folder]),
                "heeftRepresentatie": (_marks(top, "heeftRepresentatie/verwijzingIdentificatie"), files),
                "isOnderdeelVan": (_marks(top, "isOnderdeelVan/verwijzingIdentificatie"), [vorm.SERIES]),
                "aggregatieniveau": (_at(top, "aggregatieniveau/begripLabel"), "Archiefstuk"),
                **self._of_all(top, days),
            }
            if self._series is not None:
                told["naam"] = (_at(top, "naam"), _name_in(self._series, folder))
                told |= {tag: (_whole(top, tag), _whole(self._series, tag)) for tag in ALIKE}
            self._differences(name, told)
        for file in files:
            self._file(file, folder)

    def _of_all(self, top: ET.Element, days: Sequence[date]) -> dict[str, tuple[object, object]]:
        """What the metadata of every informatieobject has from the rows, and from archive.json."""
        period = [_at(top, f"dekkingInTijd/dekkingInTijd{which}datum") for which in ("Begin", "Eind")]
        is_practice = _at(top, "omschrijving").startswith(archive_texts.PRACTICE)
        return {
            "dekkingInTijd": (period, [min(days).isoformat(), max(days).isoformat()] if days else ["", ""]),
            "eventTijd": (_at(top, "event/eventTijd"), self._about.gemaakt_op),
            "omschrijving": (is_practice, self._about.oefening),
        }

    def _file(self, file: str, folder: str) -> None:
        name = vorm.of_file(file)
        top = self._read(name, "bestand")
        if top is None:
            return
        self._differences(
            name,
            {
                "identificatie": (_marks(top, "identificatie"), [file]),
                "naam": (_at(top, "naam"), file.rpartition("/")[2]),
                "omvang": (_at(top, "omvang"), str(self._package.getinfo(file).file_size)),
                "checksumAlgoritme": (_at(top, "checksum/checksumAlgoritme/begripLabel"), "SHA-256"),
                "checksumWaarde": (_at(top, "checksum/checksumWaarde"), self._sums.get(file, "")),
                "checksumDatum": (_at(top, "checksum/checksumDatum"), self._about.gemaakt_op),
                "isRepresentatieVan": (_marks(top, "isRepresentatieVan/verwijzingIdentificatie"), [folder]),
            },
        )

    def _differences(self, name: str, told: dict[str, tuple[object, object]]) -> None:
        for element, (is_, ought) in told.items():
            if is_ != ought:
                self._tell(texts.other_metadata(name, element))

    def _read(self, name: str, kind: str) -> ET.Element | None:
        """What a metadata file says; None when it cannot be read, which is told. No DTD, so no entities."""
        if name not in self._names:
            return None
        content = hulsel.whole(self._package, name)
        if content.startswith(PROLOGUE) and b"<!" not in content:
            try:
                root = ET.fromstring(content)  # noqa: S314 - without a DTD there is nothing to expand
            except ET.ParseError:
                root = ET.Element("")
            if [root.tag, *(inner.tag for inner in root)] == [_path("MDTO"), _path(kind)]:
                return root[0]
        self._tell(texts.unreadable(name))
        return None


def _path(names: str) -> str:
    return "/".join(f"{{{NAMESPACE}}}{name}" for name in names.split("/"))


def _at(top: ET.Element, names: str) -> str:
    return top.findtext(_path(names)) or ""


def _marks(top: ET.Element, names: str) -> list[str]:
    """The identificatieKenmerk of each element at this path."""
    return [found.text or "" for found in top.findall(_path(f"{names}/{MARK}"))]


def _whole(top: ET.Element, name: str) -> list[bytes]:
    return [ET.tostring(found).strip() for found in top.findall(_path(name))]


def _name_in(series: ET.Element, folder: str) -> str:
    """What the series calls this part of it."""
    for part in series.findall(_path("bevatOnderdeel")):
        if _at(part, f"verwijzingIdentificatie/{MARK}") == folder:
            return _at(part, "verwijzingNaam")
    return ""
