"""The metadata: the elements of MDTO 1.0.1, in the order and number of its schema."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.archief import mdto
from bot.archief.mdto import Bestand, Object, Periode
from bot.config import Archief, Bewaartermijn
from tests.archief.test_maken import content
from tests.time_helpers import T0, TODAY

NAME = Object("register-prt-2027", "Register PRT 2027")
FILE = Bestand("register-prt-2027/register-prt-2027.pdf", 1234, "ab" * 32)
TEMPORARY = Archief(
    archiefvormer="Gemeente <X> & Y",
    waardering="tijdelijk",
    bewaartermijn=Bewaartermijn(aantal=10, eenheid="jaren"),
    selectielijst="Selectielijst",
    categorie="19.1",
)
# Of an informatieobject, from the schema: identificatie to beperkingGebruik; * may be there more than once.
ORDER = (
    *("identificatie", "naam", "aggregatieniveau", "omschrijving", "dekkingInTijd", "taal", "event"),
    *("waardering", "bewaartermijn", "informatiecategorie", "isOnderdeelVan", "bevatOnderdeel"),
    *("heeftRepresentatie", "archiefvormer", "beperkingGebruik"),
)


def names(xml: bytes) -> list[str]:
    (top,) = ET.fromstring(xml)
    return [inner.tag.removeprefix(f"{{{mdto.NAMESPACE}}}") for inner in top]


def test_an_informatieobject_has_its_elements_in_the_order_of_the_schema() -> None:
    xml = mdto.informatieobject(
        TEMPORARY,
        NAME,
        "Archiefstuk",
        T0,
        omschrijving="x",
        periode=Periode(TODAY, TODAY),
        part_of=Object("register", "Register"),
        parts=[Object("deel", "Deel")],
        files=[FILE],
    )
    assert names(xml) == list(ORDER)
    text = xml.decode()
    assert "Gemeente &lt;X&gt; &amp; Y" in text
    assert "<begripCode>V</begripCode>" in text
    assert "<termijnLooptijd>P10Y</termijnLooptijd>" in text


def test_what_is_not_known_is_left_out() -> None:
    plain = Archief(archiefvormer="X")
    xml = mdto.informatieobject(plain, NAME, "Serie", T0, omschrijving="x", periode=None)
    left_out = ("dekkingInTijd", "bewaartermijn", "informatiecategorie", "isOnderdeelVan", "bevatOnderdeel")
    assert names(xml) == [name for name in ORDER if name not in (*left_out, "heeftRepresentatie")]
    assert b"<begripCode>B</begripCode>" in xml


def test_a_bestand_has_its_size_format_and_checksum() -> None:
    xml = mdto.bestand(FILE, NAME, T0)
    assert names(xml) == [
        *("identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan")
    ]
    (top,) = ET.fromstring(xml)
    told = {e.tag.rpartition("}")[2]: e.text for e in top.iter()}
    assert told["omvang"] == "1234"
    assert told["begripCode"] == "fmt/476"
    assert told["checksumWaarde"] == FILE.sha256
    assert told["checksumDatum"] == "2027-01-11T09:00:00+00:00"
    assert told["naam"] == "register-prt-2027.pdf"


@pytest.mark.parametrize("text", ["\x00\x08\x0b\x1f\ufffe\uffff", "]]>", "<a>&b;", "\ud800"])
def test_a_text_that_xml_cannot_hold_does_no_harm(text: str) -> None:
    xml = mdto.informatieobject(
        Archief(archiefvormer=f"X{text}"), NAME, "Serie", T0, omschrijving=text, periode=None
    )
    assert names(xml)[0] == "identificatie"


def test_every_file_and_folder_of_an_archive_has_metadata(archive: Path) -> None:
    files = content(archive)
    described = {
        name.removesuffix(".bestand.mdto.xml") for name in files if name.endswith(".bestand.mdto.xml")
    }
    assert described == {name for name in files if name.endswith((".pdf", ".jsonl"))}
    folders = {name.partition("/")[0] for name in files if "/" in name}
    assert {f"{folder}/{folder}.mdto.xml" for folder in folders} <= set(files)
