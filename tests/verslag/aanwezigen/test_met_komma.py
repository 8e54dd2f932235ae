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


LIJST = "Aanwezigen: Nora Blom, Teun Vos, Anna Visser,\n\n"
ONDER = (
    "\n\nVerontschuldigd: Steven Vandenbroeke, Lutgart Van Vlaanderen.\n\n"
    "  • Welkom door de directeur.\n  • Het hek is groen.\n"
)


@pytest.mark.parametrize("laatste", ["Luc Berg, directeur", "mevrouw Berg", "Luc Berg (school)"])
def test_a_list_that_ends_in_a_comma_has_its_last_name_below_it(config: Config, laatste: str) -> None:
    voorstel = read(f"Verslag ouderraad\n3 maart 2026\n\n{LIJST}{laatste}{ONDER}", config)
    assert [(een.naam or "").split()[-1] for een in voorstel.aanwezigheid if een.status == "aanwezig"] == [
        *("Blom", "Vos", "Visser", "Berg")
    ]


@pytest.mark.parametrize("titel", ["Opening en welkom", "1. Nieuwe kade"])
def test_the_first_title_below_such_a_list_is_nobody(config: Config, titel: str) -> None:
    voorstel = read(
        f"Verslag ouderraad\n3 maart 2026\n\n{LIJST}{titel}\n\nWij praten over het hek.\n", config
    )
    assert [een.naam for een in voorstel.aanwezigheid] == ["Nora Blom", "Teun Vos", "Anna Visser"]
