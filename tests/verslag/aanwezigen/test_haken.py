"""Attendance by groups of people, of which the brackets run over the end of a line."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

PUNT = "\n\n1. Opening\nDe voorzitter opent de vergadering en heet iedereen welkom in de zaal.\n"


@pytest.mark.parametrize("label", ["Commissieleden", "Raadsleden", "Leden", "Fracties", "Aanwezig"])
@pytest.mark.parametrize(
    "breuk", ["Agrarisch\nBelang), mevrouw H. Rood (Groen)", "Agrarisch Belang), mevrouw H. Rood\n(Groen)"]
)
def test_brackets_broken_at_the_margin_hide_nobody(config: Config, label: str, breuk: str) -> None:
    kop = (
        "Verslag commissie Water\n30 mei 2024\n\nVoorzitter: mevrouw A. Korst\n"
        f"{label}: de heer J. Kuiper ({breuk}, de heer N. Bakker (Stad)\n"
        "College: gedeputeerde R. Dekker, gedeputeerde I. Sas\nGriffie: de heer L. Dros (verslag)\n"
        "Afwezig: de heer G. Schuur (Natuur)"
    )
    er = [een for een in read(kop + PUNT, config).aanwezigheid if een.status == "aanwezig"]
    namen = {"A. Korst", "J. Kuiper", "H. Rood", "N. Bakker", "R. Dekker", "I. Sas", "L. Dros"}
    assert {een.naam for een in er} == namen
