"""Tables with a bar between their cells and none around them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read
from bot.verslag.tabellen.randloos import with_bars_around

KOP = "RRT Kennemerland 5 maart 2026\n\nAanwezig: Anna Visser (COA), Tim Bos (Velsen)\n\n1. Opening\n\n"


def test_what_stands_below_actie_is_a_point_and_what_stands_beside_it_is_none(config: Config) -> None:
    tekst = (
        "Onderwerp | Besproken | Actie\nVelsen | gaat door | Anna belt de school\n"
        "Zandvoort | nog niet rond | Tim vraagt na bij de buren\nRondvraag | geen |\n\nDaarna sluit zij.\n"
    )
    assert [(een.tekst, een.eigenaars) for een in read(KOP + tekst, config).acties] == [
        ("Anna belt de school", ("Anna Visser",)),
        ("Tim vraagt na bij de buren", ("Tim Bos",)),
    ]


def test_of_a_list_of_tasks_the_columns_are_those_of_its_head(config: Config) -> None:
    tekst = "Actie | Wie | Wanneer\nschool bellen | Anna | 1 april\nBrief sturen | Tim |\n"
    assert [(een.tekst, een.eigenaars, str(een.termijn)) for een in read(KOP + tekst, config).acties] == [
        ("school bellen", ("Anna Visser",), "2026-04-01"),
        ("Brief sturen", ("Tim Bos",), "None"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "RRT Kennemerland | 5 maart 2026 | verslag\nDe actie | Anna",
        "Actie | Wie | Wanneer\n\nAnna belt de school",
        "Velsen | gaat door\nZandvoort | ook",
        "| Actie | Wie |\n| bellen | Anna |",
    ],
)
def test_other_bars_stay_as_they_are(tekst: str) -> None:
    regels = tuple(split_lines(tekst))
    assert tuple(with_bars_around(regels)) == regels
