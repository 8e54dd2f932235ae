"""Names in the attendance with the family name first."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.omgekeerd import names_turned
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read


def _lines(tekst: str) -> list[str]:
    return [regel.kaal for regel in names_turned(split_lines(tekst))]


@pytest.mark.parametrize(
    ("geschreven", "gelezen"),
    [
        (
            "Aanwezig: Dam, P.C. van den (voorzitter); Bos, G.J.; Kok-Pol, A. (mw.)",
            "Aanwezig: P.C. van den Dam (voorzitter); G.J. Bos; mw. A. Kok-Pol",
        ),
        (
            "Deelnemers: Visser, Anna (COA) | Bos, Tim (gemeente Velsen) | Mol, Pia van der (VNG; notulist)",
            "Deelnemers: Anna Visser (COA); Tim Bos (gemeente Velsen); Pia van der Mol (VNG, notulist)",
        ),
        ("Afwezig: De Vries, K.J.", "Afwezig: K.J. De Vries"),
        ("Aanwezig:\n- Visser, Anna (COA)\n- Bos, Tim", "Aanwezig:\n- Visser, Anna (COA)\n- Bos, Tim"),
        (
            "Aanwezig:\n- Visser, Anna (COA)\n- Bos, Tim (VNG)",
            "Aanwezig:\n- Anna Visser (COA)\n- Tim Bos (VNG)",
        ),
    ],
)
def test_the_family_name_goes_behind(geschreven: str, gelezen: str) -> None:
    assert _lines(geschreven) == gelezen.splitlines()


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig: Visser, Velsen; Bos, Beek",  # of where they are
        "Aanwezig: Visser, Velsen (voorzitter); Bos, Beek (notulist)",
        "Aanwezig: J. Visser, G.J. Bos, A. Mol",
        "Aanwezig: mw. Visser, dhr. Bos; Pia Mol, COA",
        "Aanwezig: Anna Visser, Tim Bos",
        "Project: Visser, A.; Bos, T.",  # in no list of who was there
    ],
)
def test_what_else_stands_behind_a_comma_stays_there(lijst: str) -> None:
    assert _lines(lijst) == [lijst]


def test_who_met_is_who_was_there(config: Config) -> None:
    verslag = read(
        "Notulen commissie, 3 maart 2026\n\nVergaderd hebben: Dam, P.C. van den (voorzitter); Bos, G.J.\n"
        "Met kennisgeving afwezig: Mol, A.\n\n1. Rooster\nHet rooster blijft zoals het is.\n",
        config,
    )
    assert [(een.naam, een.status) for een in verslag.aanwezigheid] == [
        ("P.C. van den Dam", "aanwezig"),
        ("G.J. Bos", "aanwezig"),
        ("A. Mol", "afwezig"),
    ]
