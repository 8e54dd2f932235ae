"""Who has a point and by when, on lines of their own below it: a margin as it comes out of a file."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = """Verslag tafel Havenkade, 21 januari 2026

Aanwezig: R. Kroon (voorzitter), M. Visser (LTO), P. Bos, Tim Mol, L. Pen (verslag)

1. Kade
De kaart is klaar. De tafel wil daarmee verder.
"""
_ONDER = "\n\n2. Rondvraag\nNiemand heeft iets.\n"


def points(tekst: str, config: Config) -> list[tuple[tuple[str, ...], str | None, str]]:
    acties = read(f"{_KOP}{tekst}{_ONDER}", config).acties
    bron = " ".join(tekst.split())
    assert all(actie.citaat in bron for actie in acties)
    return [(een.eigenaars, een.termijn_tekst, een.tekst) for een in acties if een.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("tekst", "wie", "wanneer"),
    [
        ("Actie: De kaart wordt\naangevuld.\nVisser\nvóór 6 maart", ("M. Visser",), "vóór 6 maart"),
        ("Actie: De kaart wordt aangevuld. Bos\n27 februari", ("P. Bos",), "27 februari"),
        ("Actie: De kaart wordt aangevuld. Visser, Bos 6 maart", ("M. Visser", "P. Bos"), "6 maart"),
        ("Actie: De kaart wordt aangevuld. Mw. Visser\n3 mei", ("M. Visser",), "3 mei"),
        ("Actie: De kaart wordt aangevuld.\nVisser, Bos", ("M. Visser", "P. Bos"), None),
        ("Actie: De kaart wordt aangevuld.\nallen\n1 april", ("allen",), "1 april"),
        ("Actie: De kaart wordt aangevuld.\nTim Mol, 1 april", ("Tim Mol",), "1 april"),
        ("ACTIE 3: De kaart wordt aangevuld\nTim Mol\n1 april", ("Tim Mol",), "1 april"),
        (
            "Actie: De kaart wordt aangevuld.\nBos\nvoor de zomer\nHij komt.",
            ("P. Bos",),
            "voor de zomer",
        ),
        ("- Actie: De kaart wordt aangevuld.\n  Visser en Bos\n  1 mei", ("M. Visser", "P. Bos"), "1 mei"),
    ],
)
def test_names_and_a_day_below_a_point_are_its_owner_and_deadline(
    tekst: str, wie: tuple[str, ...], wanneer: str | None, config: Config
) -> None:
    assert points(tekst, config) == [(wie, wanneer, "De kaart wordt aangevuld")]


def test_each_point_has_the_lines_below_it(config: Config) -> None:
    tekst = "Actie: De kaart wordt aangevuld. Bos\n3 mei\nActie: Er komt een zaal.\nallen\n1 april\n"
    assert points(tekst, config) == [
        (("P. Bos",), "3 mei", "De kaart wordt aangevuld"),
        (("allen",), "1 april", "Er komt een zaal"),
    ]


@pytest.mark.parametrize(
    ("tekst", "wie"),
    [
        ("Actie: De kaart wordt aangevuld.\nBos\nHij vertelt hoe dat gaat.", ()),
        ("Actie: De kaart wordt aangevuld.\nBos denkt daarover mee.", ()),
        ("Actie: De kaart wordt aangevuld.\nHaren", ()),
        ("Actie Visser: De kaart wordt aangevuld.\nBos", ("M. Visser",)),
        ("De kaart wordt aangevuld.\nBos\n1 april", None),
        ("Tim vult de kaart aan.\nActie: dhr. Bos, 1 april", ("P. Bos",)),
    ],
)
def test_a_name_that_goes_on_or_is_of_nobody_there_owns_nothing(
    tekst: str, wie: tuple[str, ...] | None, config: Config
) -> None:
    assert [een[0] for een in points(tekst, config)] == ([] if wie is None else [wie])
