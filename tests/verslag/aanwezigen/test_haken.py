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


@pytest.mark.parametrize("label", ["Namens de OR", "Vanuit het bestuur", "Van de school"])
@pytest.mark.parametrize("breuk", ["Wout\nHendriks", "Wout\nHendriks, Piet Krol", "Wout van\nDam"])
def test_a_name_of_a_group_broken_at_the_margin_is_one(config: Config, label: str, breuk: str) -> None:
    kop = (
        f"Overleg OR\n6 november 2025\n\n{label}: Femke Dirks (vz), Ahmet Yildiz, Carolien Baar, {breuk}\n"
        "Namens de bestuurder: Lisette van Bok (directeur), Ronald Pek (HR)\nAfgemeld: Marja Zout"
    )
    leden = read(kop + PUNT, config).aanwezigheid
    er = {een.naam for een in leden if een.status == "aanwezig"}
    namen = {"Femke Dirks", "Ahmet Yildiz", "Carolien Baar", "Lisette van Bok", "Ronald Pek"}
    assert er == namen | set(breuk.replace("\n", " ").split(", "))
    assert [een.naam for een in leden if een.status == "afwezig"] == ["Marja Zout"]


def test_the_next_label_is_no_rest_of_a_name(config: Config) -> None:
    kop = (
        "Overleg OR\n6 november 2025\n\nNamens de OR: Femke Dirks (vz), Ahmet Yildiz, Carolien Baar, Wout\n"
        "Verslag: Ahmet Yildiz\nNamens de bestuurder: Lisette van Bok (directeur), Ronald Pek (HR)"
    )
    assert "Wout Verslag" not in {een.naam for een in read(kop + PUNT, config).aanwezigheid}
