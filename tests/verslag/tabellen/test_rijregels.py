"""Tables of which a file kept one space between the cells: whatever the columns and the line ends."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = (
    "Notulen raad\n\n25 september 2025\n\nAanwezig: Luc, Jeanne, Finn, mw. Rahmani, dhr. Stolk\n\n"
    "1. Opening\n\nGeen.\n\n"
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Actiepunten\nWat Wie Gereed\nEnquête opstellen mw. Rahmani 1 oktober 2025\n"
        "Gesprek voorbereiden dhr. Stolk en Finn z.s.m.\n",
        "ACTIEPUNTEN\nWat Wie Gereed\nEnquête\nopstellen\nmw. Rahmani 1 oktober 2025\nGesprek\nvoorbereiden\n"
        "dhr. Stolk en Finn z.s.m.\n",
        "Nr Actie Wie Wanneer Status\n1 Enquête opstellen Rahmani 1 oktober 2025 open\n"
        "2 Gesprek voorbereiden Stolk, Finn z.s.m. loopt\n",
        "Wie Actie Deadline\nRahmani Enquête opstellen 1 oktober 2025\n"
        "Stolk en Finn Gesprek voorbereiden z.s.m.\n",
        "Datum Omschrijving Naam Einddatum Voltooid\n8-2-2025 Enquête opstellen Rahmani 1 oktober 2025\n"
        "6-4-2025 Gesprek voorbereiden Stolk en\nFinn z.s.m.\n",
    ],
)
def test_the_cells_of_a_row_are_told_apart(config: Config, tekst: str) -> None:
    punten = points(config, tekst)
    assert [(p.tekst, p.eigenaars, p.termijn) for p in punten] == [
        ("Enquête opstellen", ("Rahmani",), date(2025, 10, 1)),
        ("Gesprek voorbereiden", ("Stolk", "Finn"), None),
    ]
    assert punten[1].termijn_tekst == "z.s.m."


def test_who_is_not_in_the_attendance_is_an_owner_at_the_end_of_a_row(config: Config) -> None:
    tekst = (
        "Actiepunten:\nDatum Omschrijving Naam\n8-2-2025 Opzet voor de avond Leo\nLuc\n"
        "6-4-2025 Stukje voor site Anna\n"
    )
    assert [p.eigenaars for p in points(config, tekst)] == [("Leo", "Luc"), ("Anna",)]


def test_prose_below_words_that_might_be_a_head_stays_prose(config: Config) -> None:
    assert not points(config, "Actie Wie\nDe avond was gezellig.\nEr is veel gepraat over het dak.\n")


@pytest.mark.parametrize("rij", ["Brief  sturen  Finn  1 mei", "1", "-  -", "Finn", " Finn  en  Luc ", "en"])
def test_odd_rows_below_a_head_do_no_harm(config: Config, rij: str) -> None:
    assert len(points(config, f"Actiepunten\nWat Wie Gereed\n{rij}\nZaal bellen Luc 2 mei\n{rij}\n")) <= 3
