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


_MET_AFWEZIG = "Overleg wonen\n17 april 2026\n\n{er}\nAfwezig: Wim Klaassen\n\n1. Opening\nRik opent.\n"
_DRIE = "Rik Hoogma (voorzitter), Miek Laan, Bep Kolk"


@pytest.mark.parametrize(
    ("er", "erbij"),
    [
        (f"Aanwezig: {_DRIE}. Bij punt 4 ook Kees Dreef (hoofd keuken).", ["Kees Dreef"]),
        (f"Aanwezig: {_DRIE}. Vanaf agendapunt 3: Kees Dreef en Nel Kort.", ["Kees Dreef", "Nel Kort"]),
        (f"Aanwezig: {_DRIE}\nVoor punt 2 en 3 ook aanwezig: mw. Dreef", ["Dreef"]),
        (f"Erbij waren: {_DRIE}. Van de zorggroep: Kees Dreef (manager).", ["Kees Dreef"]),
        (f"Aanwezig zijn: {_DRIE}. Verder: Kees Dreef en Nel Kort.", ["Kees Dreef", "Nel Kort"]),
        (f"Aanwezig: {_DRIE}. Van het bestuur: niemand.", []),
    ],
)
def test_a_sentence_behind_the_list_names_more(config: Config, er: str, erbij: list[str]) -> None:
    leden = read(_MET_AFWEZIG.format(er=er), config).aanwezigheid
    er_was = [lid.naam for lid in leden if lid.status == "aanwezig"]
    assert er_was == ["Rik Hoogma", "Miek Laan", "Bep Kolk", *erbij]


@pytest.mark.parametrize(
    "wanneer",
    [
        "(punt 4)",
        "(bij agendapunt 3)",
        "(agendapunt 3 t/m 5)",
        "(tot en met punt 5)",
        "(via Teams)",
        "(alleen punt 2 en 3)",
    ],
)
def test_for_which_part_he_came_is_no_organisation(config: Config, wanneer: str) -> None:
    met = f"Aanwezig: Nel Kort (COA, {wanneer[1:]}, Rik Hoogma, Miek Laan, Kees Dreef {wanneer}"
    leden = read(_MET_AFWEZIG.format(er=met), config).aanwezigheid
    assert [lid.organisatie for lid in leden] == ["COA", None, None, None, None]
