"""One person to a line with what he is behind a comma, also with a blank line between any two."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

LEDEN = (
    "Nora Winter – CHAIR",
    "Tim Bos, University of Velsen",
    "Anna Visser, Talk of the Town",
    "Pia Mol, Home Office",
)


def there(config: Config, regels: tuple[str, ...], tussen: str) -> list[str | None]:
    tekst = f"Minutes of 3 August 2011\n\nPresent:\n\n{tussen.join(regels)}\n\n1. Aims\n\nFine.\n"
    return [lid.naam for lid in read(tekst, config).aanwezigheid]


@pytest.mark.parametrize("tussen", ["\n", "\n\n"])
def test_what_stands_behind_the_comma_is_nobody(config: Config, tussen: str) -> None:
    assert there(config, LEDEN, tussen) == ["Nora Winter", "Tim Bos", "Anna Visser", "Pia Mol"]


@pytest.mark.parametrize("tussen", ["\n", "\n\n"])
def test_two_to_a_line_stay_two(config: Config, tussen: str) -> None:
    paren = ("Nora Winter, Tim Bos", "Anna Visser, Pia Mol")
    assert there(config, paren, tussen) == ["Nora Winter", "Tim Bos", "Anna Visser", "Pia Mol"]


def test_the_text_below_the_list_is_no_part_of_it(config: Config) -> None:
    tekst = "Minutes of 3 August 2011\n\nPresent:\n\n" + "\n\n".join(
        (*LEDEN, "Opening, news", "Tim Bos spoke, at length.")
    )
    namen = [lid.naam for lid in read(tekst, config).aanwezigheid]
    assert namen == ["Nora Winter", "Tim Bos", "Anna Visser", "Pia Mol"]
