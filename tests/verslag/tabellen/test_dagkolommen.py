"""Which column says by when, beside one that says when a point arose."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.tabellen.kolommen import columns

_VERSLAG = """# Verslag werkgroep Weidepad
Vergadering van 14 mei 2025
Aanwezig: Anna Visser (voorzitter), Tim Bos

## 1. Opening
De voorzitter opent. Volgende vergadering: 18 juni 2025.

## Actielijst
"""


@pytest.mark.parametrize(
    "kop",
    [
        ["Datum OR", "Actie", "Wie", "Voor"],
        ["Datum", "Actie", "Door", "Voor"],
        ["Datum overleg", "Actie", "Wie", "Termijn"],
        ["Datum afspraak", "Omschrijving", "Trekker", "Wanneer"],
        ["Vergadering", "Actie", "Wie", "Voor"],
        ["Datum verslag", "Actie", "Wie", "Datum"],
    ],
)
def test_the_day_a_point_arose_is_no_deadline(kop: list[str]) -> None:
    assert columns(kop) == {1: "actie", 2: "eigenaar", 3: "termijn"}


def test_so_it_is_before_how_it_stands() -> None:
    assert columns(["Datum overleg", "Actie", "Wie", "Status"]) == {1: "actie", 2: "eigenaar", 3: "status"}


@pytest.mark.parametrize(
    ("kop", "termijn"),
    [
        (["Datum", "Actie", "Wie"], 0),  # nothing else says by when
        (["Datum gereed", "Actie", "Wie"], 0),
        (["Actie", "Wie", "Voor", "Datum"], 3),  # for whom
    ],
)
def test_alone_such_a_day_is_when_it_is_due(kop: list[str], termijn: int) -> None:
    assert columns(kop)[termijn] == "termijn"


def test_a_month_or_a_meeting_below_it_is_no_day(config: Config) -> None:
    tabel = """
| No. | Datum OR | Actie | Wie | Voor |
|---|---|---|---|---|
| 25-01 | 11-12-2024 | Overzicht uren per team | Tim | juni-vergadering |
| 25-02 | 14-05-2025 | Tekst van artikel 4 aanleveren | Anna | 21 mei |
| 25-03 | 14-05-2025 | Notitie sloten agenderen | Anna | najaar |
"""
    acties = read(_VERSLAG + tabel, config).acties
    assert [(actie.termijn, actie.termijn_tekst) for actie in acties] == [
        (None, "juni-vergadering"),
        (date(2025, 5, 21), "21 mei"),
        (None, "najaar"),
    ]


def test_a_day_by_which_it_is_ready_is_one_before_how_it_stands_too() -> None:
    kop = ["Nr", "Datum gereed", "Actie", "Wie", "Status"]
    assert columns(kop)[1] == "termijn"
    assert 1 not in columns([*kop[:1], "Datum", *kop[2:]])


_DEADLINES = "| {kop} |\n|---|---|\n| 4 juni 2025 | Brief sturen (Tim) |\n| 6 juni 2025 | eerste kaart |\n"


@pytest.mark.parametrize(
    "titel", ["## Deadlines", "## 6. Aankomende deadlines", "Deadlines tot de zomer (5 min):"]
)
@pytest.mark.parametrize("kop", ["Datum | Doel", "Wanneer | Mijlpaal"])
def test_below_deadlines_stands_what_must_be_there_by_each_day(config: Config, titel: str, kop: str) -> None:
    gelezen = read(_VERSLAG.replace("## Actielijst", titel) + f"\n{_DEADLINES.format(kop=kop)}", config)
    assert [(een.tekst, een.eigenaars, een.termijn) for een in gelezen.acties] == [
        ("Brief sturen", ("Tim Bos",), date(2025, 6, 4)),
        ("eerste kaart", (), date(2025, 6, 6)),
    ]


def test_below_deadlines_a_column_may_say_whose_it_is(config: Config) -> None:
    tabel = "| Wie | Datum | Product |\n|---|---|---|\n| Tim | 4 juni 2025 | Brief sturen |\n"
    gelezen = read(_VERSLAG.replace("## Actielijst", "## Deadlines") + f"\n{tabel}", config)
    assert [(een.tekst, een.eigenaars) for een in gelezen.acties] == [("Brief sturen", ("Tim Bos",))]


@pytest.mark.parametrize("titel", ["## Kalender", "## Belangrijke data", "De deadlines zijn verschoven."])
def test_below_another_title_days_are_of_what_happens(config: Config, titel: str) -> None:
    tabel = "| Datum | Doel |\n|---|---|\n| 4 juni 2025 | Brief sturen |\n| 6 juni 2025 | Kermis |\n"
    assert not read(_VERSLAG.replace("## Actielijst", titel) + f"\n{tabel}", config).acties
