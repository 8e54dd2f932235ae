"""Who came for a part of the meeting was there too; and a list is written as the one above it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.bij_een_punt import for_a_part
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read

_KOP = "Verslag stuurgroep\nDatum: 16 oktober 2025\n\n"
_ONDER = "\n\n1. Opening\nDe voorzitter opent de vergadering om 10.04 uur en heet allen welkom.\n"
_LIJST = "Aanwezig: Anna Visser (voorzitter), Tim Bos, Pia Mol en Kay Moor (verslag)"
_VIER = {"Anna Visser", "Tim Bos", "Pia Mol", "Kay Moor"}


def _there(text: str, config: Config) -> set[str]:
    people = read(_KOP + text + _ONDER, config).aanwezigheid
    return {een.naam or "" for een in people if een.status == "aanwezig"}


@pytest.mark.share(2)
@pytest.mark.parametrize("ertussen", [". ", "\nAfwezig: Rik Hal\n\n"])
@pytest.mark.parametrize(
    ("zin", "erbij"),
    [
        ("Bij punt 4 is bestuurder Wim Dam aanwezig.", {"Wim Dam"}),
        ("Bij agendapunt 2 en 3 schuift de heer Dam (COA) aan.", {"Dam"}),
        ("Mevrouw De Wit is aanwezig bij punt 5.", {"De Wit"}),
        ("Tijdens de behandeling van punt 2 waren Wim Dam en Kees Haak erbij.", {"Wim Dam", "Kees Haak"}),
        ("Wim Dam (COA) sluit aan bij punt 3.", {"Wim Dam"}),
        ("For item 4 Owen Radley joined.", {"Owen Radley"}),
        ("Vanaf punt 3 is Anna Visser aanwezig.", set()),
        ("Bij punt 3 is Wim Dam niet aanwezig.", set()),
        ("Bij punt 2 is Haven Zuid aan de orde.", set()),
        ("Bij punt 3 sluit Wim Dam zich aan bij de vraag.", set()),
    ],
)
def test_who_came_for_a_point_was_there(ertussen: str, zin: str, erbij: set[str], config: Config) -> None:
    assert _there(f"{_LIJST}{ertussen}{zin}", config) == _VIER | erbij


def test_below_a_next_label_each_line_is_one_person_as_below_the_first(config: Config) -> None:
    lijst = "Present\n- Anna Visser, Town House (chair)\n- Tim Bos, Regional Service Oost\n"
    lijst += "- Pia Mol, University Library Oost\n- Kay Moor, Shared Office\n\n"
    read_ = read(f"{_KOP}{lijst}Apologies\n- Wim Dam, University Library Oost\n{_ONDER}", config)
    assert {(een.naam, een.status) for een in read_.aanwezigheid} == {
        *((naam, "aanwezig") for naam in _VIER),
        ("Wim Dam", "afwezig"),
    }
    namen = (
        "Aanwezig\nAnna Visser, gemeente Velsen\nTim Bos, Haven Zuid\nPia Mol, Haven Noord\nKay Moor, COA\n\n"
    )
    weg = read(f"{_KOP}{namen}Afwezig\nWim Dam, Kees Haak\n{_ONDER}", config).aanwezigheid
    assert {een.naam for een in weg if een.status == "afwezig"} == {"Wim Dam", "Kees Haak"}


def test_a_body_that_stands_between_the_names_is_nobody(config: Config) -> None:
    lijst = "Aanwezig: Anna Visser, Tim Bos, Politie, Pia Mol, Brandweer, Kay Moor, Openbaar Ministerie"
    assert _there(lijst, config) == _VIER


def test_a_first_name_alone_is_nobody_new() -> None:
    regels = split_lines("Bij punt 4 is Willem aanwezig.\nBij punt 5 is Wim Dam aanwezig.\n")
    assert [regel.tekst for regel in for_a_part(regels)] == ["Aanwezig: Wim Dam"]
