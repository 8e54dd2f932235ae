"""A line of the attendance in one form: titles, letters and degrees beside the names."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.deelnemers.lijst import attendance
from bot.verslag.namen.plaatsen import Plaatsen


@pytest.mark.parametrize(
    ("tekst", "namen"),
    [
        (
            "Aanwezig: de dames Anna Visser en Pia Mol, de heren Bo Dam (voorzitter, lid) en Tim Bos",
            ["Anna Visser", "Pia Mol", "Bo Dam", "Tim Bos"],
        ),
        (
            "Presentie:  AV  A. Visser (vz)\n   RtB R.J. ten Bos\n   CÖ  C. Özer",
            ["A. Visser", "R.J. ten Bos", "C. Özer"],
        ),
        (
            "Aanwezig: de dames A. Visser en P. Mol en de heren B. Dam, T. Bos, K. Zee (COA), de heer R. Kok",
            ["A. Visser", "P. Mol", "B. Dam", "T. Bos", "K. Zee", "R. Kok"],
        ),
        ("Aanwezig: mevrouw A. Visser (Velsen) en T. v.d. Bos (COA)", ["A. Visser", "T. v.d. Bos"]),
        ("Aanwezig: de heren B. Dam, COA, mevrouw Visser", ["B. Dam", "Visser"]),
        ("Aanwezig: COA A. Visser (vz)", []),  # these are not her letters
        ("Aanwezig: AV Anna Visser, TB Tim Bos, COA Pia Mol", ["Anna Visser", "Tim Bos"]),
        (
            "Aanwezig: mr. dr. A. Visser (wethouder, voorzitter)\n  ir. T. Bos (directeur COA)",
            ["A. Visser", "T. Bos"],
        ),
        ("Aanwezig: Anna Visser (gemeente\n  velsen), Tim Bos", ["Anna Visser", "Tim Bos"]),
    ],
)
def test_each_of_the_gentlemen_and_who_has_letters_or_a_degree_is_one(
    config: Config, tekst: str, namen: list[str]
) -> None:
    regels = [regel for regel in split_lines(tekst) if regel.kaal]
    assert [een.naam for een in attendance(regels, Plaatsen(config))] == namen


def test_vz_before_a_name_is_who_led(config: Config) -> None:
    regels = split_lines("Vz: Anna Visser (Velsen)\nLeden: Tim Bos, Pia Mol\nVz nieuw: Bo Dam")
    lijst = attendance(regels, Plaatsen(config))
    assert [(een.naam, een.rollen) for een in lijst][:3] == [
        ("Anna Visser", ("voorzitter",)),
        ("Tim Bos", ()),
        ("Pia Mol", ()),
    ]
    assert [een.naam for een in lijst if "voorzitter" in een.rollen] == ["Anna Visser"]
