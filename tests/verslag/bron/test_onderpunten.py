"""Numbers and letters below an item of a list: more of it, or tasks of who is named in it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.onderpunten import with_items_below
from bot.verslag.lezen import read

_WIE = "Tim Bos (Velsen), Anna Visser (COA), Kees Mol (IND)"
_KOP = f"# Overleg Kade\n15 januari 2026\nAanwezig: {_WIE}\n\n## Acties\n"
TIM, ANNA, KEES = ("Tim Bos",), ("Anna Visser",), ("Kees Mol",)


def _tasks(config: Config, lijst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(een.tekst, een.eigenaars) for een in read(_KOP + lijst, config).acties]


@pytest.mark.parametrize(
    "onder", ["   a. {}\n   b. {}\n", "   1. {}\n   2. {}\n", "\ta) {}\n\tb) {}\n", "   - {}\n   - {}\n"]
)
def test_what_hangs_below_a_task_with_an_owner_is_more_of_it(config: Config, onder: str) -> None:
    meer = onder.format("met de wegen", "met de huizen")
    lijst = f"1. Zaal huren (Tim)\n2. Kaart maken (Anna)\n{meer}3. Brief sturen (Kees)\n"
    assert _tasks(config, lijst) == [("Zaal huren", TIM), ("Kaart maken", ANNA), ("Brief sturen", KEES)]


@pytest.mark.parametrize("onder", ["   a. {}\n   b. {}\n", "   1. {}\n   2. {}\n"])
@pytest.mark.parametrize("kop", ["Communicatie en de website van de kade", "Geld"])
def test_what_says_itself_whose_it_is_is_a_task(config: Config, onder: str, kop: str) -> None:
    taken = _tasks(config, f"1. {kop}\n{onder.format('Brief sturen (Tim)', 'Kaart maken (Anna)')}")
    assert taken[-2:] == [("Brief sturen", TIM), ("Kaart maken", ANNA)]


def test_below_a_name_they_are_hers(config: Config) -> None:
    lijst = "1. Tim\n   a. Brief sturen\n   b. Kaart maken\n2. Anna:\n   1. Kas tellen\n"
    assert _tasks(config, lijst) == [("Brief sturen", TIM), ("Kaart maken", TIM), ("Kas tellen", ANNA)]


@pytest.mark.parametrize(
    "lijst",
    [
        "1. Zaal huren\n2. Kaart maken\n",
        " 9. Zaal huren\n10. Kaart maken\n",
        "1. Zaal huren\n   3. Kaart maken\n",
        "Zaal huren\n   a. Kaart maken\n",
        "1. Zaal huren\n   met de tuin\n",
    ],
)
def test_other_lines_stay_as_they_are(lijst: str) -> None:
    assert list(with_items_below(lijst.split("\n"))) == lijst.split("\n")
