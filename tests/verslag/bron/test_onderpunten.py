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


@pytest.mark.parametrize("onder", ["   a. {}\n   b. {}\n", "   1. {}\n   2. {}\n", "   - {}\n   - {}\n"])
def test_a_task_keeps_what_hangs_below_it(config: Config, onder: str) -> None:
    zaal, belt = (
        onder.format("bij het dorpshuis", "met een beamer"),
        onder.format("over de zaal", "over geld"),
    )
    lijst = f"1. Zaal huren\n{zaal}2. Tim belt Anna\n{belt}3. Kas tellen:\n{belt}"
    assert [taak for taak, _ in _tasks(config, lijst)] == ["Zaal huren", "Tim belt Anna", "Kas tellen:"]


@pytest.mark.parametrize("onder", ["   a. {}\n   b. {}\n", "   1. {}\n   2. {}\n"])
def test_fields_below_a_task_are_its_own(onder: str) -> None:
    regels = f"1. Zaal huren\n{onder.format('Wie: Tim', 'Wanneer: 3 mei')}".split("\n")
    assert list(with_items_below(regels))[1:3] == ["   - Wie: Tim", "   - Wanneer: 3 mei"]


@pytest.mark.parametrize(
    ("haken", "teken"),
    [("Tim", "1."), ("Tim Bos, 3 mei", "1."), ("Anna en Tim", "1."), ("@tim", "1."), ("Tim ook", "-")],
)
def test_brackets_that_tell_make_no_item_of_its_own(haken: str, teken: str) -> None:
    regels = ["1. De zaal is vol.", f"   a. Dat is jammer ({haken})"]
    assert list(with_items_below(regels))[1] == f"   {teken} Dat is jammer ({haken})"


def test_below_a_topic_bare_tasks_are_of_nobody_yet(config: Config) -> None:
    lijst = "- Wegen en paden\n  - stoep herstellen\n  - pad vegen\n"
    assert _tasks(config, lijst) == [("stoep herstellen", ()), ("pad vegen", ())]


def test_numbers_below_a_topic_count_on_their_own(config: Config) -> None:
    geld = "   1. Kas tellen, Tim\n   2. Brief sturen (Anna)\n   3. Kaart maken (Kees)\n"
    zaal = "   1. Huren: Tim\n   2. Sleutel ophalen door Anna\n"
    taken = [
        ("Kas tellen", TIM),
        ("Brief sturen", ANNA),
        ("Kaart maken", KEES),
        ("Huren", TIM),
        ("Sleutel ophalen", ANNA),
    ]
    assert _tasks(config, f"1. Geld\n{geld}2. Zaal\n{zaal}") == taken


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
