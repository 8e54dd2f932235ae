"""Lists in a PDF: an item below another one is of whom that other one is."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.lezen import read
from tests.verslag.documenten.test_ongelinieerd import pdf_of

KOP = "Verslag werkgroep Haven\n\n3 maart 2027\n\nAanwezig: Nora Visser, Teun de Boer\n\n"
LIJST = """*Actiepunten*

- Nora
  - Folder over de kade drukken en bij de buurt in de bus doen voor de zomer begint, met de kaart van de
    brug erbij
  - Zaal huren
- Teun
  - Sloep schilderen
"""


def indents(source: str) -> list[int]:
    regels = pdf.read(pdf_of(source)).splitlines()
    return [len(regel) - len(regel.lstrip()) for regel in regels if regel.strip()]


def test_what_stands_below_a_name_is_of_that_person(config: Config) -> None:
    voorstel = read(pdf.read(pdf_of(KOP + LIJST)), config)
    assert [(actie.tekst.split()[0], actie.eigenaars) for actie in voorstel.acties] == [
        ("Folder", ("Nora Visser",)),
        ("Zaal", ("Nora Visser",)),
        ("Sloep", ("Teun de Boer",)),
    ]


@pytest.mark.parametrize(
    ("source", "diep"),
    [
        ("- Kade\n- Brug", [0, 0]),
        ("- Kade\n  - Brug\n    - Sluis\n- Sloep", [0, 2, 4, 0]),
        ("- Kade\n  + Brug\n  + Sluis", [0, 2, 2]),
        ("+ Kade\n+ Brug", [0, 0]),
        ("- Kade\n\nDe leden praten.\n\n#pad(left: 20pt)[- Brug]", [0, 0, 0]),
        ("- Kade #h(1fr)\n#pad(left: 200pt)[- Brug]", [0, 0]),
    ],
    ids=["one list", "in each other", "numbers within", "numbers", "behind text", "of another column"],
)
def test_only_an_item_within_another_stands_deeper(source: str, diep: list[int]) -> None:
    assert indents(source) == diep


def test_signs_that_count_as_two_move_nothing() -> None:
    assert (
        indents("$bb(K)$ade $bb(V)$an $bb(A)$\n\n- Kade en brug\n- Brug\n- Sluis over de kade\n- Dok")
        == [0] * 5
    )
