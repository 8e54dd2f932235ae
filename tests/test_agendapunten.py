"""Which item of an agenda is meant by what somebody calls it."""

from __future__ import annotations

import pytest

from bot import agendapunten
from bot.models import Agendapunt


def agenda(*items: tuple[str | None, str]) -> list[Agendapunt]:
    return [
        Agendapunt(vergadering_id=1, volgorde=place, nummer=number, titel=title)
        for place, (number, title) in enumerate(items, start=1)
    ]


@pytest.mark.parametrize(
    ("words", "titles"), [("1", ["Opening"]), ("3", ["Rondvraag"]), ("2", []), ("0", []), ("4", [])]
)
def test_a_number_is_the_one_that_is_printed_and_no_place(words: str, titles: list[str]) -> None:
    found = agendapunten.named(agenda(("1", "Opening"), ("3", "Rondvraag")), words)
    assert [item.titel for item in found] == titles


@pytest.mark.parametrize(("words", "titles"), [("1", ["Opening"]), ("2", ["Rondvraag"]), ("3", [])])
def test_where_none_is_printed_it_is_the_place(words: str, titles: list[str]) -> None:
    found = agendapunten.named(agenda((None, "Opening"), (None, "Rondvraag")), words)
    assert [item.titel for item in found] == titles
