"""What is told of minutes while somebody goes through them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.config import Config
from bot.texts import verslag as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Actie

HEAD = "Verslag RRT Duin\n5 maart 2026\n\nAanwezig: Anna Visser (Velsen), Tim de Boer (COA)\n\n1. Opening\n"
WRONG = "vrijdag 2 april 2026"


def judged(config: Config, *lines: str) -> Beoordeling:
    return Beoordeling(read(HEAD + "".join(f"{line}\n" for line in lines), config))


def with_day(judged: Beoordeling, sleutel: str, day: date) -> Beoordeling:
    item = judged.find(sleutel)
    assert isinstance(item, Actie)
    return judged.changed(sleutel, replace(item, termijn=day, termijn_tekst=None), over=False)


def days_told(judged: Beoordeling) -> list[int]:
    """The lines of which it is told that a day is wrong."""
    kinds = (texts.WEEKDAG, texts.GEEN_DAG)
    return [w.regels[0] for w in judged.voorstel.waarschuwingen if w.soort in kinds and w.regels]


@pytest.mark.parametrize("written", [WRONG, "31 april 2026"])
def test_a_day_that_was_put_right_is_told_no_longer(config: Config, written: str) -> None:
    before = judged(config, f"Actie: Anna belt het COA, uiterlijk {written}.")
    assert days_told(before) == [7]
    item = before.find("a0")
    assert isinstance(item, Actie)
    assert days_told(before.changed("a0", replace(item, tekst="Anna belt"), over=False)) == [7]
    assert days_told(with_day(before, "a0", date(2026, 4, 3))) == []


def test_of_two_with_that_day_the_other_is_told_until_it_was_put_right_too(config: Config) -> None:
    first = f"Actie: Anna belt het COA, uiterlijk {WRONG}."
    second = f"Actie: Tim bezoekt de locatie, uiterlijk {WRONG}."
    before = judged(config, first, second, "Op dinsdag 4 maart 2026 was er overleg.")
    assert days_told(before) == [7, 8, 9]
    after = with_day(before, "a0", date(2026, 4, 3))
    assert days_told(after) == [8, 9]
    assert days_told(with_day(after, "a1", date(2026, 4, 3))) == [9], "of no point"
