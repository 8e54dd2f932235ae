"""Lists pasted from a word processor, a mail or a table: a point for each line, its sign and number gone."""

from __future__ import annotations

import pytest

from bot import invoer
from bot.config import Config
from bot.gebieden import Gebieden
from bot.invoer import Invoer
from bot.kalender import Kalender
from tests.invoer_tables import Reader, fields_of


@pytest.fixture
def read(config: Config, kalender: Kalender, gebieden: Gebieden) -> Reader:
    return Reader(config, kalender, gebieden)


def points(text: str, read: Reader) -> list[Invoer]:
    return [invoer.under_heading(line, read) for line in invoer.split_lines(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "• COA: plekken tellen, gooi\n• AenM: brief sturen, 15 feb\n• Vollink: zaal regelen",
            [("plekken tellen", "COA"), ("brief sturen", "AenM"), ("zaal regelen", "Vollink")],
        ),
        (
            "•\tCOA: plekken tellen\no\tAenM: brief sturen\n§\tVollink: zaal regelen",
            [("plekken tellen", "COA"), ("brief sturen", "AenM"), ("zaal regelen", "Vollink")],
        ),
        (
            "\uf0b7\tCOA: plekken tellen\n\uf0b7\tzaal regelen, Vollink",
            [("plekken tellen", "COA"), ("zaal regelen", "Vollink")],
        ),
        (
            "1.\tCOA: plekken tellen\r\n2.\tAenM: brief sturen\r\n",
            [("plekken tellen", "COA"), ("brief sturen", "AenM")],
        ),
        (
            "Actiepunten:\n- COA: plekken tellen\n- zaal regelen, Vollink",
            [("plekken tellen", "COA"), ("zaal regelen", "Vollink")],
        ),
        (
            "Acties:\n1) plekken tellen (COA)\n2) zaal regelen (Vollink)",
            [("plekken tellen", "COA"), ("zaal regelen", "Vollink")],
        ),
        (
            "Vollink:\nplekken tellen\nzaal regelen\n\nCOA: brief",
            [("plekken tellen", "Vollink"), ("zaal regelen", "Vollink"), ("brief", "COA")],
        ),
        (
            "Toezeggingen:\n- cvdK: sluit aan\n- COA: cijfers",
            [("sluit aan", "cvdK"), ("cijfers", "COA")],
        ),
        (
            "Vragen:\n- Wienstra: hoeveel?\n",
            [("hoeveel?", "")],
        ),
        (
            "a) COA: plekken tellen\nb) AenM: brief",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
        (
            "[ ] COA: plekken tellen\n[x] AenM: brief",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
        (
            "- plekken tellen, COA\n  - per gemeente\n- brief, AenM",
            [("plekken tellen", "COA"), ("per gemeente", ""), ("brief", "AenM")],
        ),
        (
            "plekken tellen, COA;\nbrief, AenM;\n",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
        (
            "Gooi en Vechtstreek:\n- locatie zoeken, Vollink\n- tellen in Laren",
            [("locatie zoeken", "Vollink"), ("tellen in Laren", "")],
        ),
        (
            "– COA: plekken tellen\n— AenM: brief",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
        (
            "Actie 1: plekken tellen (COA)\nActie 2: brief (AenM)",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
        (
            "A1. COA: plekken tellen\nA2. AenM: brief",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
        (
            "[A1] COA: plekken tellen\n[A2] AenM: brief",
            [("plekken tellen", "COA"), ("brief", "AenM")],
        ),
    ],
)
def test_a_pasted_list_falls_into_points(read: Reader, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(point.tekst, ",".join(point.wie)) for point in points(text, read)] == expected


@pytest.mark.parametrize(
    ("heading", "kind", "asker"),
    [
        ("Actiepunten", "actiepunt", None),
        ("Toezeggingen", "toezegging", None),
        ("Vragen", "vraag", "Wienstra"),
    ],
)
def test_a_heading_gives_its_kind(read: Reader, heading: str, kind: str, asker: str | None) -> None:
    (point,) = points(f"{heading}:\n- Wienstra: plekken tellen", read)
    assert (point.tekst, point.soort, point.ingebracht_door) == ("plekken tellen", kind, asker)


def test_the_cells_of_a_pasted_table_are_parts_of_the_line(read: Reader) -> None:
    (point,) = points("3\tplekken tellen\tCOA\tgooi\t15 februari", read)
    assert point.tekst == "plekken tellen"
    assert fields_of(point) == {"wie": "COA", "regio": "gooi", "termijn": "2027-02-15"}
