"""Tables of acties and decisions, between bars, with tabs or in columns."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read
from bot.verslag.tabellen.rijen import take_out

BALKEN = """
| Nr | Actie          | Naam |        |
|----|----------------|------|--------|
| 1  | Brief sturen   | Anna | Open   |
| 2  | Zaal zoeken    | Tim  | Gesloten |
"""
TABS = """
Nr\tActie\tWie\tStatus
1\tBrief sturen
\ten bellen\tAnna\topen
2\tZaal zoeken\tTim\tgesloten
"""
KOLOMMEN = """
Ref     Action              Who       By when
1       Write a letter      AV        30 Nov
2       Find a room         TB        next meeting
"""


@pytest.mark.parametrize(
    ("tekst", "rijen"),
    [
        (BALKEN, [("Brief sturen", "Anna", "Open"), ("Zaal zoeken", "Tim", "Gesloten")]),
        (TABS, [("Brief sturen en bellen", "Anna", "open"), ("Zaal zoeken", "Tim", "gesloten")]),
    ],
)
def test_rows_are_read_by_their_head(tekst: str, rijen: list[tuple[str, str, str]]) -> None:
    gevonden, rest = take_out(split_lines(tekst))
    assert [(rij["actie"], rij["eigenaar"], rij["status"]) for rij in gevonden] == rijen
    assert not any(regel.kaal for regel in rest)


ZONDER_RANDEN = """
Actie | Wie | Wanneer
---|---|---
Brief sturen | Anna | 1 mei

Zaal zoeken | Tim | 2 mei
"""


@pytest.mark.parametrize(
    "tekst",
    [
        BALKEN.replace("Open   |\n", "Open   |\n\n\n"),
        TABS.replace("Anna\topen\n", "Anna\topen\n\n"),
        KOLOMMEN.replace("30 Nov\n", "30 Nov\n\n").replace("Write a letter", "Brief sturen  "),
        ZONDER_RANDEN,
    ],
)
def test_a_row_behind_an_empty_line_goes_on_with_the_table(tekst: str) -> None:
    gevonden, rest = take_out(split_lines(f"## Vervoer\n{tekst}\nDe voorzitter sluit de vergadering.\n"))
    assert [rij["eigenaar"] for rij in gevonden] in (["Anna", "Tim"], ["AV", "TB"])
    assert [regel.kaal for regel in rest if regel.kaal] == [
        "## Vervoer",
        "De voorzitter sluit de vergadering.",
    ]


@pytest.mark.parametrize(
    "onder",
    [
        "| Nr | Naam | Gemeente | Aanwezig |\n| 1 | Bos | Hoorn | ja |",
        "| Dag | Zaal | Uur | Soep |\n|---|---|---|---|\n| ma | groen | 12 | tomaat |",
        "| maandag | tomatensoep |\n| dinsdag | erwtensoep |",
        "maandag\ttomatensoep\tgroene zaal\t12 uur",
    ],
)
def test_another_table_behind_an_empty_line_is_another(onder: str) -> None:
    gevonden, rest = take_out(split_lines(f"{BALKEN}\n{onder}\n"))
    assert [rij["actie"] for rij in gevonden] == ["Brief sturen", "Zaal zoeken"]
    assert len([regel for regel in rest if regel.kaal]) == len(
        [regel for regel in onder.split("\n") if "-|-" not in regel]
    )


def test_columns_without_lines_are_read_by_where_they_begin() -> None:
    gevonden, _ = take_out(split_lines(KOLOMMEN))
    assert [(rij["actie"], rij["eigenaar"], rij["termijn"]) for rij in gevonden] == [
        ("Write a letter", "AV", "30 Nov"),
        ("Find a room", "TB", "next meeting"),
    ]


def test_a_row_knows_the_lines_it_stands_on() -> None:
    gevonden, _ = take_out(split_lines(TABS))
    assert [rij.regels for rij in gevonden] == [(3, 4), (5, 5)]


@pytest.mark.parametrize("kop", ["| Kind | School |", "| Datum | Plaats |", "| Actie | Reactie |"])
def test_another_table_stays_in_the_text(kop: str) -> None:
    gevonden, rest = take_out(split_lines(f"{kop}\n|---|---|\n| Anna | Velsen |\n"))
    assert gevonden == ()
    assert any("Anna\tVelsen" in regel.tekst for regel in rest)


def test_a_row_numbered_as_a_decision_in_a_list_of_both_is_one(config: Config) -> None:
    tekst = (
        "Verslag stuurgroep\nDatum: 4 mei 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Opening\n\n"
        "## Actie- en besluitenlijst\n\n| Nr | Omschrijving | Wie | Uiterlijk |\n|---|---|---|---|\n"
        "| B1 | Advies dienstregeling opgeschort | | |\n| A1 | Brief schrijven | Tim Bos | 27-05-2026 |\n"
        "| B2 | Sleutels nazien | Anna Visser | |\n"
    )
    gelezen = read(tekst, config)
    assert [(b.nummer, b.tekst) for b in gelezen.besluiten] == [("B1", "Advies dienstregeling opgeschort")]
    assert [a.tekst for a in gelezen.acties] == ["Brief schrijven", "Sleutels nazien"]


def test_two_rows_that_each_have_a_day_are_two_points(config: Config) -> None:
    tekst = (
        "Verslag stuurgroep\nDatum: 4 mei 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Opening\n\n## Acties\n\n"
        "| Taak | Wie | Deadline |\n|---|---|---|\n| Plan inleveren | Anna | 4 juni 2026 |\n"
        "| eerste versie kaart | | 6 juni 2026 |\n| brief sturen aan | Tim | 9 juni 2026 |\n"
        "| de bewoners | | |\n"
    )
    assert [(een.tekst, een.eigenaars) for een in read(tekst, config).acties] == [
        ("Plan inleveren", ("Anna Visser",)),
        ("eerste versie kaart", ()),
        ("brief sturen aan de bewoners", ("Tim Bos",)),
    ]


def test_cells_with_gaps_between_are_those_of_the_head_one_by_one(config: Config) -> None:
    kop = (
        "Verslag stuurgroep\nDatum: 4 mei 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Opening\n\nActielijst\n"
    )
    tekst = (
        "actie  wie  wanneer\nschool bellen  Anna  1 juni\nbrief aan de schippers schrijven  Tim  9 juni\n"
    )
    onder_de_kop = (
        "actie          wie    wanneer\nschool bellen         1 juni\nkaart          Tim    9 juni\n"
    )

    def found(tabel: str) -> list[tuple[str, tuple[str, ...], str]]:
        return [(een.tekst, een.eigenaars, str(een.termijn)) for een in read(kop + tabel, config).acties]

    assert found(tekst) == [
        ("school bellen", ("Anna Visser",), "2026-06-01"),
        ("brief aan de schippers schrijven", ("Tim Bos",), "2026-06-09"),
    ]
    assert found(onder_de_kop) == [
        ("school bellen", (), "2026-06-01"),
        ("kaart", ("Tim Bos",), "2026-06-09"),
    ]


@pytest.mark.parametrize(
    ("rijen", "eigenaars"),
    [
        ("| Pia | | |\n| Tim | Zaal huren | 4 juni 2026 |\n| Wout | | |\n| Lou | | |\n", ("Tim Bos",)),
        ("| Pia | | |\n| Tim | Zaal | 4 juni 2026 |\n| | huren | |\n| Wout | | |\n", ("Tim Bos",)),
        ("| Tim en | Zaal huren | 4 juni 2026 |\n| Anna | | |\n", ("Tim Bos", "Anna Visser")),
    ],
)
def test_where_everybody_has_a_row_an_empty_one_adds_nobody(
    config: Config, rijen: str, eigenaars: tuple[str, ...]
) -> None:
    tekst = (
        "Verslag stuurgroep\nDatum: 4 mei 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Opening\n\n"
        f"## Taakverdeling\n\n| Persoon | Taak | Deadline |\n|---|---|---|\n{rijen}"
    )
    assert [(een.tekst, een.eigenaars) for een in read(tekst, config).acties] == [("Zaal huren", eigenaars)]
