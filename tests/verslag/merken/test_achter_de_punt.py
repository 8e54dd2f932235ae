"""A mark in brackets behind a stop in the middle of a paragraph: whose the sentence before it is."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = (
    "# Verslag RRT Duin\n\n27 november 2025\n\n"
    "Aanwezig: Rik Pool (Velsen), Joke Dam (Beek), Bo Mol (COA)\n\n## 1. Opvang\n\n"
)
_RIK, _JOKE, _BO = "Rik Pool", "Joke Dam", "Bo Mol"


def points(config: Config, alinea: str) -> list[tuple[str, tuple[str, ...]]]:
    acties = read(f"{_KOP}{alinea}\n", config).acties
    return [(een.citaat, een.eigenaars) for een in acties if een.soort == "actiepunt"]


@pytest.mark.parametrize("merk", ["(AP Rik)", "[AP Rik]", "(AP: Rik, 18 maart)", "(actie Rik)", "(TODO Rik)"])
@pytest.mark.parametrize("erachter", ["Daarna volgt een brief.", "Iedereen is blij.", "Bo is benieuwd."])
def test_a_mark_behind_a_stop_is_of_the_sentence_before(config: Config, merk: str, erachter: str) -> None:
    zin = f"Het bod wordt opnieuw doorgerekend. {merk}"
    assert points(config, f"De cijfers zijn oud. {zin} {erachter}") == [(zin, (_RIK,))]


def test_each_mark_behind_a_stop_is_of_its_own_sentence(config: Config) -> None:
    alinea = (
        "Rik rekent het bod door en stuurt het 18 maart toe. (AP Rik) Daarna gaan de burgemeesters naar hun "
        "college. (AP allen, uiterlijk 31 maart) Bo belt de wethouder. (AP Bo/Joke)"
    )
    gelezen = points(config, alinea)
    assert [wie for _, wie in gelezen] == [(_RIK,), ("allen",), (_BO, _JOKE)]
    assert [zin.split()[0] for zin, _ in gelezen] == ["Rik", "Daarna", "Bo"]


@pytest.mark.parametrize(
    "alinea",
    [
        "(AP Rik) Kaart tekenen voor de buurt. (AP Bo) Brief sturen aan het college.",
        "[AP Rik] Rik tekent de kaart. [AP Bo] Bo stuurt een brief aan het college.",
        "(actie Rik) Kaart tekenen voor de buurt. (actie Bo) Brief sturen aan het college.",
    ],
)
def test_in_a_paragraph_that_opens_with_one_each_is_of_what_follows(config: Config, alinea: str) -> None:
    kaart, brief = points(config, alinea)
    assert ("kaart" in kaart[0].lower(), kaart[1]) == (True, (_RIK,))
    assert ("brief" in brief[0].lower(), brief[1]) == (True, (_BO,))
    assert "brief" not in kaart[0].lower()


@pytest.mark.parametrize(
    "alinea",
    [
        "Het bod is klaar (AP 3 is daarmee gedaan). Bo is blij.",
        "De app van Bo is af. (Apart besproken) Iedereen is blij.",
    ],
)
def test_other_words_in_brackets_mark_nothing(config: Config, alinea: str) -> None:
    assert points(config, alinea) == []
