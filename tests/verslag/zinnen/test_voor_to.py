"""What opens an English sentence in front of 'to' is nobody, unless it is somebody's name."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Quay WG 2026-03-03\n\n## Present\n\n* Anna Visser\n* Hope Bos\n\n## Minutes\n\n* The quay sinks.\n"


def points(zin: str, config: Config) -> list[tuple[str, str]]:
    return [(a.tekst, ", ".join(a.eigenaars)) for a in read(f"{KOP}* {zin}\n", config).acties]


@pytest.mark.parametrize(
    "zin",
    [
        "Agree to mend the quay.",
        "Need to ask the city for a permit.",
        "Continue to watch the wall by 1 May.",
        "For the wall: Try to keep it dry.",
        "Back to normal after the summer.",
        "See How to Moor for the rules.",
    ],
)
def test_a_verb_is_nobody(zin: str, config: Config) -> None:
    assert points(zin, config) == []


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Need to ask the city for a permit (Anna).", "Anna Visser"),
        ("Anna to ask the city for a permit.", "Anna Visser"),
        ("Lee to ask the city for a permit.", "Lee"),
        ("Hope to ask the city for a permit.", "Hope Bos"),
    ],
)
def test_who_does_it_is_still_found(zin: str, wie: str, config: Config) -> None:
    assert [eigenaar for _, eigenaar in points(zin, config)] == [wie]
