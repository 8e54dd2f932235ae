"""Lists as a file: read back as they were written, and nothing in them that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import csvlijst
from bot.config import Config
from bot.readmodels import Actieregel, Besluitregel, Partij, Treffer
from bot.texts import csvlijst as texts
from bot.zoekwoorden import Fragment

POINT = Actieregel(
    agendapunt_id=None,
    mijlpaal_id=None,
    ouder_id=None,
    uitgesteld=0,
    bron=None,
    vanuit=None,
    kinderen_klaar=0,
    kinderen_alle=0,
    is_verwacht=False,
    id=1,
    versie=0,
    nummer=3,
    soort="vraag",
    tekst="Hoeveel plekken zijn er;\r\nen waar?",
    tafel="prt",
    vergadering_id=1,
    vergadering="PRT-2027-01-04",
    datum=date(2027, 1, 4),
    agendapunt="Opvang",
    eigenaars=(Partij("organisatie", 1, "COA"), Partij("persoon", 2, "Ter Braak")),
    eigenaar_voorstel=None,
    ingebracht_door="Van der Laak",
    regio="gooi",
    gemeente="Laren",
    termijn=date(2027, 2, 15),
    termijn_tekst="uiterlijk 15 februari",
    voorwaarde=None,
    status="afgerond",
    reden=None,
    antwoord="Twaalf",
    gesloten_op=datetime(2027, 1, 9, 23, 30, tzinfo=UTC),
    citaat=None,
    regels=None,
    terugkoppeling="Is uitgezocht",
)


def read(made: bytes) -> list[list[str]]:
    """As Excel in the Netherlands reads it."""
    return list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_point_is_a_row_under_its_column_names(config: Config) -> None:
    made = csvlijst.acties([POINT], config)
    assert made.startswith(b"\xef\xbb\xbfNummer;Tafel;")
    names, row = read(made)
    assert tuple(names) == texts.ACTIES
    assert dict(zip(names, row, strict=True)) == {
        "Nummer": "PRT-2027-01-04/A3",
        "Tafel": "PRT",
        "Vergadering": "2027-01-04",
        "Soort": "Vraag",
        "Tekst": "Hoeveel plekken zijn er;\r\nen waar?",
        "Eigenaars": "COA, Ter Braak",
        "Voorgestelde eigenaar": "",
        "Ingebracht door": "Van der Laak",
        "Regio": "Gooi en Vechtstreek",
        "Gemeente": "Laren",
        "Termijn": "2027-02-15",
        "Termijn in woorden": "uiterlijk 15 februari",
        "Voorwaarde": "",
        "Status": "Beantwoord",
        "Laatste terugkoppeling": "Is uitgezocht",
        "Antwoord": "Twaalf",
        "Reden": "",
        "Agendapunt": "Opvang",
        "Gesloten op": "2027-01-10",
    }


def test_decisions_and_hits_have_a_cell_for_every_column(config: Config) -> None:
    decision = Besluitregel(
        id=1,
        versie=0,
        nummer=2,
        tekst="Kader vastgesteld",
        procedureel=True,
        status="vervangen",
        reden="herzien",
        tafel="prt",
        vergadering_id=1,
        vergadering="PRT-2027-01-04",
        datum=None,
        agendapunt=None,
        vervangen_door="PRT-2027-01-11/B3",
    )
    names, row = read(csvlijst.besluiten([decision], config))
    assert len(names) == len(row)
    assert row[:2] == ["PRT-2027-01-04/B2", "PRT"]
    hit = Treffer(
        soort="notitie",
        id=1,
        nummer=None,
        tafel="prt",
        vergadering="PRT-2027-01-04",
        datum=date(2027, 1, 4),
        op=None,
        tekst="Dank",
        status=None,
        fragment=Fragment("", "", ""),
    )
    names, row = read(csvlijst.treffers([hit], config))
    assert dict(zip(names, row, strict=True))["Nummer"] == "PRT-2027-01-04"


@pytest.mark.parametrize("typed", ["=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_what_a_spreadsheet_would_run_is_text(config: Config, typed: str) -> None:
    row = read(csvlijst.acties([POINT._replace(tekst=typed)], config))[1]
    assert row[4] == f"'{typed}"


@given(st.lists(st.text(st.characters(), max_size=30), max_size=5))
def test_what_was_written_is_read_back(config: Config, typed: list[str]) -> None:
    made = csvlijst.acties([POINT._replace(tekst=text) for text in typed], config)
    rows = read(made)[1:]
    assert [row[4] for row in rows] == [csvlijst.safe(text) for text in typed]
    assert all(len(row) == len(texts.ACTIES) for row in rows)
    assert not any(cell[:1] in tuple("=+-@\t\r\n") for row in rows for cell in row if cell)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Acties: open · PRT", "acties-open-prt-2027-01-11.csv"),
        ("../../<x>|é\x00", "x-2027-01-11.csv"),
        ("漢字", "lijst-2027-01-11.csv"),
    ],
)
def test_a_file_name_is_letters_and_digits(title: str, name: str) -> None:
    assert texts.filename(title, "2027-01-11") == name
