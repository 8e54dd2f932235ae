"""Columns with the place or body first: 'Haarlem   Anna de Boer'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

PUNT = "\n\n1. Opening\nDe voorzitter opent.\n"


def there(config: Config, lijst: str) -> list[tuple[str | None, str | None, str | None, str]]:
    gelezen = read(f"Verslag RRT Kennemerland\n12 november 2026\n\n{lijst}{PUNT}", config).aanwezigheid
    return [(een.naam, een.organisatie, een.delegatie, een.status) for een in gelezen]


@pytest.mark.parametrize(
    ("eerste", "tweede", "weg"),
    [
        ("Iris van de Prent", "Kees Blok", "Tom Vos"),
        ("I. van de Prent", "K. Blok", "T. Vos"),
        ("drs. I. Prent", "K.L. Blok", "Tom Vos"),
    ],
)
@pytest.mark.parametrize("gat", ["   ", "\t", "        "])
@pytest.mark.parametrize("leeg", ["\n", "\n\n"])
def test_who_is_in_the_second_column_is_of_what_is_in_the_first(
    config: Config, eerste: str, tweede: str, weg: str, gat: str, leeg: str
) -> None:
    lijst = f"Aanwezig{leeg}Haarlem{gat}{eerste}\nCOA{gat}{tweede}\n\nAfwezig{leeg}Heemstede{gat}{weg}"
    assert there(config, lijst) == [
        (eerste.removeprefix("drs. "), None, "Haarlem", "aanwezig"),
        (tweede, None, "COA", "aanwezig"),
        (weg, None, "Heemstede", "afwezig"),
    ]


def test_a_third_column_says_what_somebody_is(config: Config) -> None:
    lijst = "Aanwezig\nHaarlem   Iris Prent   wethouder\nVelsen   Kees Blok   voorzitter"
    gelezen = read(f"Verslag RRT Kennemerland\n12 november 2026\n\n{lijst}{PUNT}", config).aanwezigheid
    assert [(een.naam, een.delegatie) for een in gelezen] == [
        ("Iris Prent", "Haarlem"),
        ("Kees Blok", "Velsen"),
    ]
    assert gelezen[1].rollen == ("voorzitter",)


@pytest.mark.parametrize(
    ("rijen", "namen"),
    [
        ("Iris Prent   Gemeente Haarlem\nKees Blok   Gemeente Velsen", ["Iris Prent", "Kees Blok"]),
        ("Iris   Gemeente Haarlem\nKees   Stichting Welkom", ["Iris", "Kees"]),
        ("Iris Prent   Stille Hoek\nKees Blok   Rode Loper", ["Iris Prent", "Kees Blok"]),
    ],
)
def test_a_name_in_front_stays_in_front(config: Config, rijen: str, namen: list[str]) -> None:
    assert [naam for naam, *_ in there(config, f"Aanwezig\n{rijen}")] == namen


def test_a_role_may_have_a_stop(config: Config) -> None:
    gelezen = read(
        f"Verslag 12 november 2026\n\nAanwezig: I. Prent (Haarlem, vz.), K. Blok (COA){PUNT}", config
    )
    assert [(een.organisatie, een.rollen) for een in gelezen.aanwezigheid] == [
        ("Haarlem", ("vz",)),
        ("COA", ()),
    ]
