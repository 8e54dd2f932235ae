"""MDTO: metadata for government information that stays accessible, as XML (MDTO-XML 1.0.1).

Names, order and cardinality of the elements are those of the schema of the Nationaal Archief
(nationaalarchief.nl/mdto); each function gives one file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.etree import ElementTree as ET

from bot.config import Archief
from bot.texts import archief as texts

NAMESPACE = "https://www.nationaalarchief.nl/mdto"
SCHEMA = f"{NAMESPACE}/MDTO-XML1.0.1.xsd"
PROLOGUE = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
# Lists of concepts that MDTO itself names.
LEVELS = "Begrippenlijst Aggregatieniveaus MDTO"
VALUATIONS = "Begrippenlijst Waarderingen MDTO"
EVENTS = "Begrippenlijst EventTypeLijst MDTO"
ALGORITHMS = "Begrippenlijst ChecksumAlgoritme MDTO"
FORMATS = "PRONOM-register"
VALUATION = {"blijvend": ("Blijvend te bewaren", "B"), "tijdelijk": ("Tijdelijk te bewaren", "V")}
# (label, PRONOM id) by how a file ends.
FORMAT = {
    "pdf": ("Acrobat PDF/A - Portable Document Format 2a", "fmt/476"),
    "jsonl": ("JSON Lines", "fmt/2054"),
}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-�\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Object:
    """An informatieobject: its mark, which is unique within the archive's source, and its name."""

    kenmerk: str
    naam: str


@dataclass(frozen=True)
class Bestand:
    """A file as it was written; `sha256` in hexadecimals, `omvang` in bytes."""

    naam: str
    omvang: int
    sha256: str


@dataclass(frozen=True)
class Periode:
    begin: date
    eind: date


def informatieobject(
    about: Archief,
    this: Object,
    level: str,
    made: datetime,
    *,
    omschrijving: str,
    periode: Periode | None,
    part_of: Object | None = None,
    parts: Sequence[Object] = (),
    files: Sequence[Bestand] = (),
) -> bytes:
    root, top = _document("informatieobject")
    _identification(top, this.kenmerk)
    _text(top, "naam", this.naam)
    _concept(top, "aggregatieniveau", level, LEVELS)
    _text(top, "omschrijving", omschrijving)
    if periode:
        covered = ET.SubElement(top, "dekkingInTijd")
        _concept(covered, "dekkingInTijdType", texts.COVERAGE, texts.OWN_LIST)
        _text(covered, "dekkingInTijdBegindatum", periode.begin.isoformat())
        _text(covered, "dekkingInTijdEinddatum", periode.eind.isoformat())
    _text(top, "taal", "nl")
    event = ET.SubElement(top, "event")
    _concept(event, "eventType", "Creatie", EVENTS)
    _text(event, "eventTijd", moment(made))
    _reference(event, "eventVerantwoordelijkeActor", about.archiefvormer)
    _text(event, "eventResultaat", texts.EXPORTED)
    label, code = VALUATION[about.waardering]
    _concept(top, "waardering", label, VALUATIONS, code)
    if about.bewaartermijn:
        unit = "D" if about.bewaartermijn.eenheid == "dagen" else "Y"
        term = ET.SubElement(top, "bewaartermijn")
        _text(term, "termijnLooptijd", f"P{about.bewaartermijn.aantal}{unit}")
    if about.selectielijst and about.categorie:
        _concept(top, "informatiecategorie", about.categorie, about.selectielijst)
    if part_of:
        _reference(top, "isOnderdeelVan", part_of.naam, part_of.kenmerk)
    for part in parts:
        _reference(top, "bevatOnderdeel", part.naam, part.kenmerk)
    for file in files:
        _reference(top, "heeftRepresentatie", _base(file.naam), file.naam)
    _reference(top, "archiefvormer", about.archiefvormer)
    limit = ET.SubElement(top, "beperkingGebruik")
    _concept(limit, "beperkingGebruikType", about.beperking, texts.OWN_LIST)
    _text(limit, "beperkingGebruikNadereBeschrijving", texts.RESTRICTION)
    return _bytes(root)


def bestand(file: Bestand, of: Object, made: datetime) -> bytes:
    root, top = _document("bestand")
    _identification(top, file.naam)
    _text(top, "naam", _base(file.naam))
    _text(top, "omvang", str(file.omvang))
    label, code = FORMAT[file.naam.rpartition(".")[2]]
    _concept(top, "bestandsformaat", label, FORMATS, code)
    checksum = ET.SubElement(top, "checksum")
    _concept(checksum, "checksumAlgoritme", "SHA-256", ALGORITHMS)
    _text(checksum, "checksumWaarde", file.sha256)
    _text(checksum, "checksumDatum", moment(made))
    _reference(top, "isRepresentatieVan", of.naam, of.kenmerk)
    return _bytes(root)


def moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _document(kind: str) -> tuple[ET.Element, ET.Element]:
    root = ET.Element("MDTO", {"xmlns": NAMESPACE, "xmlns:xsi": _INSTANCE})
    root.set("xsi:schemaLocation", f"{NAMESPACE} {SCHEMA}")
    return root, ET.SubElement(root, kind)


def _text(parent: ET.Element, name: str, value: str) -> None:
    ET.SubElement(parent, name).text = _NOT_XML.sub("", value)


def _identification(parent: ET.Element, mark: str, name: str = "identificatie") -> None:
    inner = ET.SubElement(parent, name)
    _text(inner, "identificatieKenmerk", mark)
    _text(inner, "identificatieBron", texts.SOURCE)


def _reference(parent: ET.Element, name: str, to: str, mark: str | None = None) -> None:
    inner = ET.SubElement(parent, name)
    _text(inner, "verwijzingNaam", to)
    if mark:
        _identification(inner, mark, "verwijzingIdentificatie")


def _concept(parent: ET.Element, name: str, label: str, listed: str, code: str | None = None) -> None:
    inner = ET.SubElement(parent, name)
    _text(inner, "begripLabel", label)
    if code:
        _text(inner, "begripCode", code)
    _reference(inner, "begripBegrippenlijst", listed)


def _base(name: str) -> str:
    return name.rpartition("/")[2]


def _bytes(root: ET.Element) -> bytes:
    ET.indent(root)
    return PROLOGUE + ET.tostring(root, encoding="unicode").encode() + b"\n"
