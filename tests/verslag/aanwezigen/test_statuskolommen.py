"""A table of who was there with a column for each way of being there, or not."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.statuskolommen import by_column
from bot.verslag.bron.regels import Regel
from bot.verslag.lezen import read

_TEKST = "\n\n## 1. Opening\nAnna opent de vergadering.\n"


def _table(kop: str, *rijen: str) -> str:
    streep = "|" + "---|" * (kop.count("|") - 1)
    return "\n".join(("# Werkgroep Kade", "5 februari 2026", "", kop, streep, *rijen))


def _who(config: Config, kop: str, *rijen: str) -> dict[str | None, str]:
    return {een.naam: een.status for een in read(_table(kop, *rijen) + _TEKST, config).aanwezigheid}


@pytest.mark.parametrize(
    "kop",
    [
        "| Aanwezig | Online | Afwezig |",
        "| **Aanwezig:** | **Via Teams** | **Met kennisgeving afwezig** |",
        "| Aanwezig | Gasten | Afgemeld |",
        "| In the room | Remote | Apologies |",
        "| Op locatie | Digitaal aanwezig | Afwezig |",
    ],
)
@pytest.mark.parametrize("tussen", ["<br>", ", "])
def test_people_are_there_as_their_column_says(config: Config, kop: str, tussen: str) -> None:
    een, twee = f"Anna Visser (Velsen){tussen}Tim Bos (COA)", f"Kim Mol (GGD){tussen}Lars Kok (Beek)"
    rij = f"| {een} | {twee} | Ada Pen (IND) |"
    assert _who(config, kop, rij) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Kim Mol": "aanwezig",
        "Lars Kok": "aanwezig",
        "Ada Pen": "afwezig",
    }


def test_each_may_have_a_row_and_a_cell_may_be_empty(config: Config) -> None:
    rijen = ("| Anna Visser | Kim Mol |", "| Tim Bos ||", "| Lars Kok | - |")
    assert _who(config, "| Aanwezig | Afwezig |", *rijen) == {
        "Anna Visser": "aanwezig",
        "Tim Bos": "aanwezig",
        "Lars Kok": "aanwezig",
        "Kim Mol": "afwezig",
    }


@pytest.mark.parametrize(
    ("kop", "rij"),
    [
        ("| Naam | Aanwezig | Afwezig |", "| Anna Visser | x | |"),
        ("| Online | Digitaal |", "| Anna Visser | Tim Bos |"),
        ("| Aanwezig |", "| Anna Visser |"),
        ("| Aanwezig | Afwezig |", "| Anna Visser | Tim Bos | COA |"),
        ("| Online | Aanwezig |", "| Anna Visser | nee |"),
        ("| Afwezig | Reden |", "| Anna Visser | ziek |"),
    ],
)
def test_other_tables_stay_as_they_are(kop: str, rij: str) -> None:
    regels = [Regel(plek, tekst) for plek, tekst in enumerate(_table(kop, rij).split("\n"))]
    assert list(by_column(regels)) == regels


def test_an_empty_cell_at_the_end_of_a_row_is_one() -> None:
    rijen = ("| Aanwezig | Afwezig |", "| Tim Bos ||", "|| Kim Mol |")
    regels = list(by_column([Regel(plek, rij) for plek, rij in enumerate(rijen)]))
    assert [regel.tekst for regel in regels if regel.tekst] == ["Aanwezig: Tim Bos", "Afwezig: Kim Mol"]
