"""Files with figures: right ones read; wrong, missing and hostile cells told by row and column, at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.config import Config, load
from bot.config.models import Gemeente
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.opgave import lezen
from bot.opgave.cellen import Raad
from bot.opgave.regels import LocatieRegel, OpgaveRegel, UitruilRegel
from bot.views import opgave_in as views
from tests.opgave.boeken import book, head, lines, with_part
from tests.opgave.cijfers import with_gemeenten
from tests.time_helpers import TODAY

NOON = datetime(2025, 2, 1, 12)  # noqa: DTZ001 - a sheet knows no zones
FAR_DOWN = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>'
)
GOOD = ("Laren", "2024", "100", "", "2025-02-01", "brief")


@pytest.fixture
def raad(config: Config) -> Raad:
    return Raad(config, Gebieden(config), TODAY)


def told(data: bytes, raad: Raad) -> list[str]:
    """What is wrong, as a person reads it."""
    found = lezen.read(data, raad)
    assert found.fouten
    assert found.regels == ()
    return views.mistake_lines(found.fouten)


def test_a_csv_is_read(raad: Raad) -> None:
    found = lezen.read(lines(GOOD, ("regio Gooi", "1e", "1.485", "20", "1 feb 2025", "brief")), raad)
    assert found.fouten == ()
    assert found.regels == (
        OpgaveRegel(
            soort="gemeente",
            gebied="Laren",
            cyclus="2024",
            plaatsen=100,
            peildatum=date(2025, 2, 1),
            bron="brief",
        ),
        OpgaveRegel(
            soort="regio",
            gebied="gooi",
            cyclus="1",
            plaatsen=1485,
            amv=20,
            peildatum=date(2025, 2, 1),
            bron="brief",
        ),
    )


def test_a_workbook_is_read_with_all_its_sheets(raad: Raad) -> None:
    made = book(
        opgave=[["provincie", 2024, 16290.0, None, NOON, "brief"]],
        locaties=[
            ["Laren", "Eng", "azc", "Gerealiseerd", 90, 5, date(2024, 1, 1), None, None, "1-2-2025", "COA"],
            ["Huizen", "Geen", None, None, None, None, None, None, None, "1-2-2025", "COA"],
        ],
        uitruil=[["Laren", "Huizen", "2024-25", "30", date(2025, 2, 1), 2025]],
    )
    found = lezen.read(made, raad)
    assert found.fouten == ()
    whole, eng, none, swap = found.regels
    assert isinstance(whole, OpgaveRegel)
    assert (whole.soort, whole.plaatsen, whole.cyclus) == ("provincie", 16290, "2024")
    assert isinstance(eng, LocatieRegel)
    assert (eng.status, eng.capaciteit, eng.begin, eng.telt_mee) == (
        "gerealiseerd",
        90,
        date(2024, 1, 1),
        None,
    )
    assert isinstance(none, LocatieRegel)
    assert (none.naam, none.capaciteit, none.status) == ("geen", 0, "gerealiseerd")
    assert isinstance(swap, UitruilRegel)
    assert (swap.cyclus, swap.plaatsen, swap.bron) == ("2024-2025", 30, "2025")


@pytest.mark.parametrize(
    ("veld", "cell", "says"),
    [
        ("gebied", "Larn", "kolom A (gebied): 'Larn' kent de bot niet als gemeente. Bedoelde u Laren?"),
        ("gebied", "Atlantis", "Schrijf de naam zoals in config.yaml"),
        ("gebied", "Amsterdam-Amstelland", ""),
        ("gebied", "", "kolom A (gebied): is leeg. Vul dit in"),
        ("gebied", "<!channel>", "kent de bot niet"),
        ("plaatsen", "1.234", ""),
        ("plaatsen", "1 234", ""),
        ("plaatsen", "0", ""),
        ("plaatsen", "-5", "kolom C (plaatsen): '-5' is minder dan nul"),
        ("plaatsen", "12,5", "'12,5' is geen heel getal"),
        ("plaatsen", "12.5", "geen heel getal"),
        ("plaatsen", "1e9", "'1e9' is geen getal"),
        ("plaatsen", "1.23.456", "geen getal"),
        ("plaatsen", "٣", "geen getal"),
        ("plaatsen", "ca. 100", "geen getal"),
        ("plaatsen", "100001", "Zet er hooguit 100.000 neer"),
        ("plaatsen", "9" * 400, "geen getal"),
        ("plaatsen", "", "is leeg"),
        ("amv", "101", "kolom D (waarvan amv): 101 is meer dan de 100 plaatsen"),
        ("cyclus", "ooit", "'ooit' is geen cyclus"),
        ("cyclus", "tweede cyclus", ""),
        ("cyclus", "2025-2024", "geen cyclus"),
        ("peildatum", "31 februari 2025", "bestaat niet"),
        ("peildatum", "1 februari", "geen datum"),
        ("peildatum", "februari 2025", "geen datum"),
        ("peildatum", "45689", "geen datum"),
        ("peildatum", "01/02/2025", ""),
        ("peildatum", "1 februari 2025", ""),
        ("peildatum", "12-1-2027", "12 januari 2027 ligt in de toekomst"),
        ("peildatum", "1-1-1925", "ligt niet tussen 2000 en 2100"),
        ("bron", "=cmd|' /C calc'!A0", "begint als een formule"),
        ("bron", "+31", "begint als een formule"),
        ("bron", "@SUM(1)", "begint als een formule"),
        ("bron", "<@U012AB3CD> & <!here>", ""),
        ("bron", "zie mail van 123456782, BSN", "heeft een BSN"),
        ("bron", "a\u202eb", "onzichtbare tekens"),
        ("bron", "x" * 501, "is te lang (501 tekens)"),
    ],
)
def test_a_cell_is_right_or_it_is_told_what_to_do(raad: Raad, veld: str, cell: str, says: str) -> None:
    row = list(GOOD)
    row[["gebied", "cyclus", "plaatsen", "amv", "peildatum", "bron"].index(veld)] = cell
    found = lezen.read(lines(row), raad)
    if not says:
        assert (found.fouten, len(found.regels)) == ((), 1)
        return
    [line] = views.mistake_lines(found.fouten)
    assert line.startswith("rij 2, kolom ")
    assert says in line
    assert "123456782" not in line


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            {"status": "gerealseerd"},
            "kolom D (status): 'gerealseerd' is geen status. Bedoelde u gerealiseerd?",
        ),
        ({"status": "ja"}, "Kies uit: gerealiseerd, besloten"),
        ({"eind": "31-12-2023"}, "kolom H (eind): 31 december 2023 ligt voor het begin, 1 januari 2024"),
        (
            {"begin": "1-3-2025"},
            "kolom G (begin): gerealiseerd op 1 februari 2025, maar het begin is 1 maart 2025",
        ),
        ({"telt mee": "misschien"}, "kolom I (telt mee): 'misschien' is geen ja of nee"),
        ({"waarvan amv": "91"}, "kolom F (waarvan amv): 91 is meer dan de 90 plaatsen"),
        ({"locatie": "geen"}, "kolom E (capaciteit): locatie 'geen' met 90 plaatsen"),
        ({"locatie": "x" * 151}, "kolom B (locatie): is te lang"),
    ],
)
def test_what_does_not_go_together_in_a_location_is_told(
    raad: Raad, changes: dict[str, str], says: str
) -> None:
    row = dict(
        zip(
            head("locaties"),
            ("Laren", "Eng", "azc", "gerealiseerd", "90", "5", "1-1-2024", "", "", "1-2-2025", "COA"),
            strict=True,
        )
    )
    [line] = told(lines(list((row | changes).values()), blad="locaties"), raad)
    assert says in line


def test_a_swap_is_between_two(raad: Raad) -> None:
    [line] = told(lines(("Laren", "Laren", "2024", "5", "1-2-2025", "x"), blad="uitruil"), raad)
    assert "kolom B (naar): is dezelfde gemeente" in line


def test_every_mistake_is_told_at_once_and_the_same_in_several_rows_once(raad: Raad) -> None:
    bad = ("Larn", "2024", "x", "", "2025-02-01", "")
    found = told(lines(bad, GOOD, bad, bad), raad)
    assert [line.partition(":")[0] for line in found] == [
        "rij 2, 4–5, kolom A (gebied)",
        "rij 2, 4–5, kolom C (plaatsen)",
        "rij 2, 4–5, kolom F (bron)",
    ]


def test_lines_that_say_the_same_twice_or_contradict_each_other_are_told(raad: Raad) -> None:
    found = told(lines(GOOD, GOOD, ("laren", "2024", "101", "", "1-2-2025", "brief")), raad)
    assert found == [
        "rij 3: staat er al in rij 2. Verwijder een van de twee",
        "rij 4: zegt iets anders dan rij 2 over hetzelfde. Houd de regel over die klopt",
    ]


def test_none_and_a_location_on_the_same_day_contradict_each_other(raad: Raad) -> None:
    place = ("Laren", "Eng", "", "besloten", "40", "", "", "", "", "2025-02-01", "COA")
    none = ("Laren", "geen", "", "", "", "", "", "", "", "2025-02-01", "COA")
    gelezen = lezen.read(lines(place, none, blad="locaties"), raad)
    assert gelezen.regels == ()
    assert [fout.tekst for fout in gelezen.fouten] == [
        "rij 3 zegt dat Laren geen locatie heeft. Houd de regel over die klopt"
    ]
    other = (*none[:9], "2025-03-01", "COA")
    assert lezen.read(lines(place, other, blad="locaties"), raad).fouten == ()


def test_a_gemeente_that_is_not_there_on_the_peildatum_is_told(raad: Raad, config: Config) -> None:
    merged = Gemeente(naam="Wijdemeren", tot=date(2025, 1, 1), opgegaan_in="Hilversum")
    config = with_gemeenten(config, "gooi", [merged, Gemeente(naam="Nieuw", vanaf=date(2026, 1, 1))])
    raad = Raad(config, Gebieden(config), TODAY)
    found = told(lines(("Wijdemeren", *GOOD[1:]), ("Nieuw", *GOOD[1:])), raad)
    assert "Wijdemeren is er sinds 1 januari 2025 niet meer, zij ging op in Hilversum" in found[0]
    assert "Nieuw is er pas sinds 1 januari 2026" in found[1]


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + lines(GOOD),
        lines(GOOD, sep=","),
        lines(GOOD, sep="\t"),
        b"sep=;\r\n" + lines(GOOD),
        lines(GOOD).decode().encode("utf-16"),
        b"\r\n\r\n" + lines(GOOD) + b"\r\n;;;;;\r\n",
        lines(GOOD).replace(b"gebied", b"Gemeente").replace(b"waarvan amv", b"AMV"),
    ],
    ids=["mark", "komma", "tab", "sep", "utf-16", "lege rijen", "andere kopjes"],
)
def test_csv_as_excel_and_others_write_it(raad: Raad, data: bytes) -> None:
    assert len(lezen.read(data, raad).regels) == 1


def test_an_old_coding_is_read_and_told(raad: Raad) -> None:
    found = lezen.read(lines((*GOOD[:5], "brief cliënt")).decode().encode("cp1252"), raad)
    assert found.regels[0].bron == "brief cliënt"
    assert "Windows-1252" in found.gemeld[0]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (lines(GOOD).replace(b"brief", b'"brief'), "aanhalingsteken te veel of te weinig"),
        (lines(GOOD, (*GOOD[:5], '"een\r\ntwee"')), "staat op meer regels"),
        (lines((*GOOD[:5], "x" * 140_000)), "heeft een cel van meer dan"),
        (lines((*GOOD, "", "los")), "kolom H: staat onder geen kopje"),
        (b"een;twee\r\n1;2\r\n", "herkent dit blad niet"),
        (lines(GOOD).replace(b"plaatsen", b"plaatsn"), "herkent dit blad niet"),
    ],
)
def test_what_is_wrong_with_a_csv_as_a_sheet_is_told(raad: Raad, data: bytes, says: str) -> None:
    assert any(says in line for line in told(data, raad))


@pytest.mark.parametrize(
    "data",
    [b"", b"\0\1\2", b"%PDF-1.7 ...", b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", lines(), lines().lower()],
)
def test_what_is_no_sheet_is_refused_with_what_to_do(raad: Raad, data: bytes) -> None:
    with pytest.raises(UserError):
        lezen.read(data, raad)


def _hidden(made: Any) -> None:
    made["locaties"].sheet_state = "hidden"


def _very_hidden(made: Any) -> None:
    made["locaties"].sheet_state = "veryHidden"


def _merged(made: Any) -> None:
    made["opgave"].merge_cells("A2:A3")


def _hidden_row(made: Any) -> None:
    made["opgave"].row_dimensions[3].hidden = True


def _hidden_column(made: Any) -> None:
    made["opgave"].column_dimensions["D"].hidden = True


def _formula(made: Any) -> None:
    made["opgave"]["C2"] = "=SUM(1,2)"


def _error(made: Any) -> None:
    made["opgave"]["C2"] = "#REF!"


def _extra(made: Any) -> None:
    made.create_sheet("Blad3").append(["iets", "anders"])


def _heading(made: Any) -> None:
    made["opgave"]["D1"] = "amvs"


def _twice(made: Any) -> None:
    made["opgave"]["G1"] = "bron"


def _time(made: Any) -> None:
    made["opgave"]["C2"] = NOON


def _number(made: Any) -> None:
    made["opgave"]["E2"] = 45689


def _fraction(made: Any) -> None:
    made["opgave"]["C2"] = 1.234


def _far(made: Any) -> None:
    made["opgave"]["XFD2"] = "ver weg"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_hidden, "locaties: is verborgen. Maak het blad zichtbaar"),
        (_very_hidden, "locaties: is verborgen"),
        (_merged, "opgave, rij 2, kolom A: A2:A3 is samengevoegd"),
        (_hidden_row, "opgave, rij 3: is verborgen. Maak de rij zichtbaar"),
        (_hidden_column, "opgave, kolom D: is verborgen"),
        (_formula, "opgave, rij 2, kolom C (plaatsen): is een formule. Zet er de waarde neer"),
        (_error, "kolom C (plaatsen): heeft de foutmelding #REF!"),
        (_extra, "Blad3, rij 1: de bot herkent dit blad niet"),
        (_heading, "opgave, rij 1, kolom D: het kopje 'amvs' kent de bot niet"),
        (_twice, "opgave, rij 1, kolom G: het kopje 'bron' staat er twee keer"),
        (_time, "kolom C (plaatsen): '2025-02-01 12:00:00' is geen getal"),
        (_number, "kolom E (peildatum): '45689' is geen datum"),
        (_fraction, "kolom C (plaatsen): '1.234' is geen heel getal"),
        (_far, "opgave: heeft iets vanaf kolom AO"),
    ],
)
def test_what_a_workbook_hides_or_calculates_is_told(
    raad: Raad, change: Callable[[Any], None], says: str
) -> None:
    other = ("Huizen", *GOOD[1:])
    place = ("Laren", "Eng", "", "besloten", 9, "", "", "", "", "2025-02-01", "COA")
    assert any(says in line for line in told(book(change, opgave=[GOOD, other], locaties=[place]), raad))


def test_a_workbook_whose_only_sheet_has_another_name_is_known_by_its_headings(raad: Raad) -> None:
    def rename(made: Any) -> None:
        made["opgave"].title = "Blad1"

    assert len(lezen.read(book(rename, opgave=[GOOD]), raad).regels) == 1


def test_a_workbook_that_declares_entities_or_unpacks_to_too_much_is_refused(raad: Raad) -> None:
    good = book(opgave=[GOOD])
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'
    for data in (
        with_part(good, "xl/worksheets/sheet1.xml", bomb),
        with_part(good, "xl/worksheets/sheet1.xml", b"<worksheet>" + b" " * 9_000_000),
        with_part(good, "xl/media/image1.png", b"\0" * 50_000_000),
        with_part(good, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row"),
        good[: len(good) // 2],
    ):
        with pytest.raises(UserError):
            lezen.read(data, raad)


def test_too_many_rows_are_refused(raad: Raad) -> None:
    with pytest.raises(UserError, match=r"hooguit 2\.000 regels"):
        lezen.read(lines(*[GOOD] * 2001), raad)
    row = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
    many = b"<worksheet><sheetData>" + "".join(row.format(n) for n in range(1, 100_001)).encode()
    for content in (many + b"</sheetData></worksheet>", FAR_DOWN):
        data = with_part(book(opgave=[GOOD]), "xl/worksheets/sheet1.xml", content)
        with pytest.raises(UserError, match=r"hooguit 2\.000 regels"):
            lezen.read(data, raad)


CELLS = st.text(max_size=30) | st.sampled_from(GOOD)


@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.lists(CELLS, min_size=6, max_size=7), max_size=5))
def test_whatever_stands_in_a_csv_is_read_or_told(rows: list[list[str]]) -> None:
    try:
        found = lezen.read(lines(*rows), _raad())
    except (UserError, UnicodeEncodeError):
        return
    assert bool(found.regels) != bool(found.fouten)
    assert len(found.regels) in (0, sum(any(cell.strip() for cell in row) for row in rows))


@cache
def _raad() -> Raad:
    config = load(Path(__file__).resolve().parents[2] / "config.yaml")
    return Raad(config, Gebieden(config), TODAY)
