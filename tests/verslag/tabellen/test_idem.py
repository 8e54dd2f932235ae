"""A cell that says 'idem' has what the row above has, in the same table."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag Dorpsraad\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart\n\n## Acties\n\n"


def owners_and_days(config: Config, rijen: str) -> list[tuple[tuple[str, ...], str | None]]:
    tabel = f"| Actie | Wie | Wanneer |\n|---|---|---|\n{rijen}"
    return [(een.eigenaars, een.termijn_tekst) for een in read(KOP + tabel, config).acties]


@pytest.mark.parametrize("idem", ["idem", "Idem.", '"', "”", ",,", "ditto", "dezelfde"])
def test_what_is_the_same_is_that_of_the_row_above(config: Config, idem: str) -> None:
    rijen = f"| Soep proeven | Nora en Pieter | 9 april |\n| Kaart kopen | {idem} | {idem} |\n"
    beide = ("Nora Blom", "Pieter Zwart")
    assert owners_and_days(config, rijen) == [(beide, "9 april"), (beide, "9 april")]


def test_it_goes_on_over_more_rows_and_for_one_column_alone(config: Config) -> None:
    rijen = (
        "| Soep proeven | Nora | 9 april |\n| Kaart kopen | idem | 2 mei |\n| Kaart tekenen | idem | idem |\n"
        "| Zaal huren | Pieter | |\n| Zaal vegen | idem | idem |\n"
    )
    assert owners_and_days(config, rijen) == [
        *((("Nora Blom",), "9 april"), (("Nora Blom",), "2 mei"), (("Nora Blom",), "2 mei")),
        *((("Pieter Zwart",), None), (("Pieter Zwart",), None)),
    ]


@pytest.mark.parametrize("idem", ["idem", "-", ""])
def test_above_the_first_row_stands_nobody(config: Config, idem: str) -> None:
    assert owners_and_days(config, f"| Soep proeven | {idem} | 9 april |\n") == [((), "9 april")]


def test_a_thursday_is_a_day(config: Config) -> None:
    rijen = "| Soep proeven | Nora | 9 april |\n| Kaart kopen | Nora | do. |\n"
    assert owners_and_days(config, rijen)[1] == (("Nora Blom",), "do.")
