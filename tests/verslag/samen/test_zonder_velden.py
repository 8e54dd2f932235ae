"""What stands as owner and day behind a task leaves its words only where it was read as that."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.betoog import Betoog
from bot.verslag.namen.namenlijst import Namenlijst
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.namen.sprekers import Sprekers
from bot.verslag.samen.bewoording import without_fields


@pytest.fixture
def betoog(config: Config) -> Betoog:
    plaatsen = Plaatsen(config)
    return Betoog((), Sprekers(Namenlijst(()), plaatsen, frozenset(), frozenset()), plaatsen, None)


@pytest.mark.parametrize(
    ("eigenaars", "termijn", "taak"),
    [
        (("Anna",), "12 april", "Kaart delen"),
        (("Anna",), "uiterlijk 12 april", "Kaart delen"),
        (("Anna",), None, "Kaart delen – Anna – 12 april"),
        (("Anna",), "in mei", "Kaart delen – Anna – 12 april"),
        (("Tim",), "12 april", "Kaart delen – Anna – 12 april"),
    ],
)
def test_no_word_is_lost(betoog: Betoog, eigenaars: tuple[str, ...], termijn: str | None, taak: str) -> None:
    assert without_fields(betoog, "Kaart delen – Anna – 12 april", eigenaars, termijn) == taak


def test_a_task_keeps_two_words(betoog: Betoog) -> None:
    assert without_fields(betoog, "Kaart – Anna", ("Anna",), None) == "Kaart – Anna"
