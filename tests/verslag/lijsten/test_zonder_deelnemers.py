"""A list by person in notes that do not say who was there: who stands above bullets has them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag RRT Kennemerland\n5 maart 2026\n\n"


def found(tekst: str, config: Config) -> list[tuple[str, str]]:
    return [(een.tekst, ", ".join(een.eigenaars)) for een in read(tekst, config).acties]


@pytest.mark.parametrize("kop", ["**{}**", "### {}", "### {}:"])
@pytest.mark.parametrize("wie", ["Nora", "Nora de Wit", "Nora van den Berg"])
def test_below_a_name_all_is_of_that_name(config: Config, kop: str, wie: str) -> None:
    eerste, tweede = kop.format(wie), kop.format("Teun")
    tekst = f"{KOP}## Acties\n{eerste}\n- COA bellen\n- cijfers opvragen\n\n{tweede}\n- brief schrijven\n"
    assert found(tekst, config) == [
        ("COA bellen", wie),
        ("cijfers opvragen", wie),
        ("brief schrijven", "Teun"),
    ]


@pytest.mark.parametrize("onderwerp", ["Opvang", "Begroting", "Communicatie", "Jaarplan", "AZC"])
def test_a_subject_has_no_tasks(config: Config, onderwerp: str) -> None:
    tekst = f"{KOP}## Acties\n### {onderwerp}\n- zaal reserveren\n- brief schrijven\n"
    assert found(tekst, config) == [("zaal reserveren", ""), ("brief schrijven", "")]


def test_where_it_is_said_who_was_there_another_word_is_a_subject(config: Config) -> None:
    wie = "Aanwezig: Nora de Wit, Teun Bos\n\n"
    tekst = f"{KOP}{wie}## Acties\n### Nora\n- COA bellen\n\n### Bea\n- brief schrijven\n"
    assert found(tekst, config) == [("COA bellen", "Nora de Wit"), ("brief schrijven", "")]
