"""Marks of English minutes that are no label in front, and what only tells of a step."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = """# Security group 2027-05-12

Present: Wes Tadema, Ann Lely, Sam Poel

## Triage

We went through the queue.

"""


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [(punt.tekst, punt.eigenaars, punt.citaat) for punt in read(_KOP + tekst, config).acties]


@pytest.mark.parametrize(
    ("zin", "tekst", "wie"),
    [
        ("Next action is to summarize the discussion.", "summarize the discussion", ()),
        ("* Next action: summarize the discussion", "summarize the discussion", ()),
        ("* Next step is Wes will open three issues.", "Wes will open three issues", ("Wes Tadema",)),
        ("Sam took an action to write the policy.", "write the policy", ("Sam Poel",)),
        ("Ann has taken the action to be editor of it.", "be editor of it", ("Ann Lely",)),
        ("Action on Sam to write the policy.", "write the policy", ("Sam Poel",)),
        ("- ACTION(Sam): write the policy", "write the policy", ("Sam Poel",)),
    ],
)
def test_an_english_mark_is_read_and_quoted_as_printed(
    config: Config, zin: str, tekst: str, wie: tuple[str, ...]
) -> None:
    assert points(config, zin) == [(tekst, wie, zin.strip("*-. "))]


@pytest.mark.parametrize(
    "zin",
    [
        "Next step: unclear.",
        "The next step is unclear to all of us.",
        "Wes has the action of last time done.",
        "Volgende stap: nog onbekend.",
    ],
)
def test_what_tells_of_a_step_is_no_point(config: Config, zin: str) -> None:
    assert points(config, zin) == []
