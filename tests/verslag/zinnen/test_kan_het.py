"""A mark behind what somebody is good at closes the task in the sentence before."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag kade, 16 oktober 2025\n\nAanwezig: Anna Visser, Tim Bos\n\n1. Kade\n"


@pytest.mark.parametrize(
    ("ervoor", "zin", "is_samen"),
    [
        ("Voor nieuwe bewoners gaat Anna naar Pia Mol.", "Zij heeft veel ervaring met bewoners.", True),
        ("Anna huurt de zaal.", "Zij is goed thuis in verhuur.", True),
        ("Anna vertelt over de zaal.", "Zij heeft geen tijd en belt later.", False),
        ("De zaal is vol.", "Zij heeft kennis van zalen en zoekt een andere.", False),
        ("De zaal is vol.", "Zij heeft toegezegd te bellen.", False),
    ],
)
def test_whether_the_task_is_in_the_sentence_before(
    config: Config, ervoor: str, zin: str, is_samen: bool
) -> None:
    [punt] = read(f"{KOP}{ervoor} {zin[:-1]} (actie Anna).\n", config).acties
    assert punt.tekst.startswith(ervoor[:-1]) is is_samen
    assert punt.eigenaars == ("Anna Visser",)
