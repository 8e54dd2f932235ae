"""A point of the text and the row of the list that notes it in few words: one point, told once."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_PUNTEN = [
    ("belt de gemeente", "Gemeente bellen"),
    ("zoekt uit of de zaal vrij is", "Uitzoeken of de zaal vrij is"),
    ("stuurt de cijfers rond", "Cijfers rondsturen"),
    ("houdt de brief aan", "Brief aanhouden"),
    ("houdt de brief aan", "De brief"),
    ("levert de tekst aan bij de drukker", "Aanlevering tekst drukker"),
    ("werkt het voorstel verder uit", "Uitwerking voorstel"),
    ("regelt een beamer", "Beamer"),
]


def texts(config: Config, in_tekst: str, in_lijst: str) -> list[str]:
    verslag = f"""# Verslag werkgroep wonen 12 mei 2027
Aanwezig: Sanne Poort, Joost Mulder, Aylin Demir

## 1. Huur
De stand van zaken wordt besproken. Er zijn geen vragen. {in_tekst}

## Actielijst
| Nr | Actie | Wie | Wanneer | Status |
|---|---|---|---|---|
| 1 | {in_lijst} | Sanne | 1 juni | open |
"""
    return [punt.tekst for punt in read(verslag, config).acties if punt.soort != "vraag"]


@pytest.mark.parametrize("vorm", ["Sanne {}.", "Actie: Sanne {}.", "**Actiepunt:** Sanne Poort {}."])
@pytest.mark.parametrize(("in_tekst", "in_lijst"), _PUNTEN)
def test_a_task_and_its_row_in_few_words_are_one_point(
    config: Config, vorm: str, in_tekst: str, in_lijst: str
) -> None:
    assert texts(config, vorm.format(in_tekst), in_lijst) == [in_lijst]


@pytest.mark.parametrize(
    ("in_tekst", "in_lijst"),
    [
        ("Actie: Sanne maakt de zaal schoon.", "Zaal boeken"),
        ("Actie: Joost belt de gemeente.", "Gemeente bellen"),
        ("Actie: Sanne belt de gemeente.", "Brief"),
    ],
)
def test_another_task_or_that_of_somebody_else_stays_a_point_of_its_own(
    config: Config, in_tekst: str, in_lijst: str
) -> None:
    assert len(texts(config, in_tekst, in_lijst)) == len((in_tekst, in_lijst))


@pytest.mark.parametrize(
    ("afspraak", "in_lijst", "aantal"),
    [
        ("Afgesproken wordt dat Sanne en Joost er voor gaan zitten.", "Tekst over de steiger afmaken", 1),
        ("Afgesproken is dat Sanne en Joost dat oppakken.", "Steiger in de folder zetten", 1),
        ("Er wordt afgesproken dat Sanne en Joost daarnaar kijken.", "Voorstel voor de steiger", 1),
        ("Afgesproken wordt dat Sanne en Joost er voor gaan zitten.", "Beamer regelen", 2),  # of another
        ("Afgesproken wordt dat Sanne en Joost de beamer regelen.", "Tekst over de steiger afmaken", 2),
    ],
)
def test_what_was_agreed_on_a_thing_told_before_it_is_the_item_about_that(
    config: Config, afspraak: str, in_lijst: str, aantal: int
) -> None:
    verslag = f"""Verslag werkgroep wonen
12 mei 2027

Aanwezig: Sanne Poort, Joost Mulder, Aylin Demir

1. Folder
In de folder staat nog niets over de steiger. Aylin vindt dat het niet zonder kan. {afspraak}

ACTIELIJST
a. {in_lijst}
   Sanne Poort en Joost Mulder - 1 juni
b. Zaal huren
   Aylin Demir - 2 juni
"""
    gevonden = [punt for punt in read(verslag, config).acties if punt.soort == "actiepunt"]
    assert len(gevonden) == aantal + 1
    van_lijst = [str(punt.termijn) for punt in gevonden if punt.termijn]
    assert van_lijst == ["2027-06-01", "2027-06-02"]
