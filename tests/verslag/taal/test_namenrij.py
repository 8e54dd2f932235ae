"""A row of names as one pattern: what belongs to it, where it ends, and what it costs to make."""

from __future__ import annotations

import re

import pytest

from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.woorden import NAAM


@pytest.mark.parametrize(
    "rij",
    [
        "Anna",
        "J. van der Meulen",
        "d’Arcy Blom en ’t Hart",
        "Jan D’Hondt",
        "Олена Шевченко en Šimon Đurić",
        "dhr. Vos, mw. De Wit en het COA",
        "Anna & Tim",
        "Anna/Tim/Pia",
        "de voorzitter en wethouder Bos i.s.m. de GGD",
    ],
)
def test_names_with_what_stands_between_two_are_one_row(rij: str) -> None:
    assert (gevonden := NAMEN.fullmatch(rij)), rij
    assert gevonden[0] == rij


@pytest.mark.parametrize(
    ("zin", "rij"),
    [
        ("Anna, zegt hij", "Anna"),
        ("Anna en iemand", "Anna"),
        ("Anna Visser belt Tim", "Anna Visser"),
        ("Anna en Tim, later Pia", "Anna en Tim"),
    ],
)
def test_a_row_ends_with_a_name_not_with_what_would_stand_before_the_next(zin: str, rij: str) -> None:
    gevonden = NAMEN.match(zin)
    assert gevonden
    assert gevonden[0] == rij


@pytest.mark.parametrize("zin", [", Anna", " en Anna", "& Anna", "later Anna"])
def test_a_row_begins_with_a_name(zin: str) -> None:
    assert not NAMEN.match(zin)
    gevonden = NAMEN.search(zin)
    assert gevonden
    assert gevonden[0] == "Anna"


def test_what_one_name_is_stands_once_in_the_pattern_of_a_row() -> None:
    """Some ninety patterns have a row of names in them; who reads a file waits until they are compiled."""
    assert NAMEN.pattern.count(NAAM) == 1


@pytest.mark.parametrize("stuk", ["A-", "A'", "A--", "A-'", "Anna-"])
def test_a_name_of_many_pieces_is_cut_in_one_way(stuk: str) -> None:
    """Not in four words wherever a hyphen stands: that took seconds for a line of some hundred letters."""
    assert re.match(f"{NAAM}!", (stuk * 60)[:120] + "!") is None  # longer than one word
