"""What stands between names, or behind them: a dash, a slash, a comma, a number, brackets, a sentence."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.verslag.aanwezigen.test_vormen import _KOP, _ONDER, _people

_TWEE = {"Anna Visser", "Tim Bos"}


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig: Anna Visser (COA) / Tim Bos (GGD)\nAfwezig: Cor Stam\n",
        "Aanwezig: Anna Visser + Tim Bos\nAfwezig: Cor Stam\n",
        "Aanwezig – Anna Visser en Tim Bos\nAfwezig – Cor Stam\n",
        "Deelnemers: Anna Visser - COA, Tim Bos - GGD\nAfmeldingen: Cor Stam - Velsen\n",
        "Deelnemers\n1. Anna Visser\n2. Tim Bos (COA)\nAfwezig\n1. Cor Stam\n",
        "Aanwezig\n\n- Anna Visser, COA\n- Tim Bos, gemeente Velsen\n\nAfwezig: Cor Stam\n",
        "Aanwezig: Anna Visser, Tim Bos, Cor Stam (afwezig)\n",
        "Aanwezig: Anna Visser, Tim Bos - afwezig: Cor Stam\n",
        "(aanwezig: Anna Visser, Tim Bos; afwezig: Cor Stam)\n",
        "Aanwezig zijn: Anna Visser, Tim Bos\nAfwezig is: Cor Stam\n",
        "Aanwezig: Anna Visser en Tim Bos. Cor Stam is verhinderd.\n",
        "Aanwezig: Anna Visser en Tim Bos. Cor Stam laat zich verontschuldigen.\n",
        "Anna Visser en Tim Bos waren er, Cor Stam niet.\n",
        "Aanwezig: Anna Visser\nAfwezig: Cor Stam\nBij agendapunt 3: Tim Bos\n",
        "Aanwezig: Anna Visser\nAfwezig: Cor Stam\nAmbtelijke ondersteuning: dhr. Tim Bos\n",
    ],
)
def test_names_are_kept_apart_whatever_stands_between(lijst: str, config: Config) -> None:
    assert _people(_KOP + lijst + _ONDER, config) == (_TWEE, {"Cor Stam"})


@pytest.mark.parametrize(
    "regel",
    [
        "Volgende vergadering: Velsen, 3 april 2026",
        "Tim Bos zat de vergadering voor in de zaal.",
        "De heer Pen heeft de zaal geregeld.",
    ],
)
def test_what_is_told_below_or_behind_the_names_is_nobody(regel: str, config: Config) -> None:
    lijst = "Aanwezig: Anna Visser, Tim Bos"
    assert _people(f"{_KOP}{lijst}\n{regel}\n{_ONDER}", config) == (_TWEE, set())
    assert _people(f"{_KOP}{lijst}. {regel}\n{_ONDER}", config) == (_TWEE, set())


def test_what_stands_behind_a_dash_or_a_comma_is_his_organisation(config: Config) -> None:
    for lijst in (
        "Aanwezig: Anna Visser - COA, Tim Bos - GGD\n",
        "Aanwezig\n- Anna Visser, COA\n- Tim Bos, GGD\n",
    ):
        people = read(_KOP + lijst + _ONDER, config).aanwezigheid
        assert [(een.naam, een.organisatie) for een in people] == [("Anna Visser", "COA"), ("Tim Bos", "GGD")]


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig: Anna Visser, wethouder Velsen; Tim Bos, COA\nAfwezig: Cor Stam, GGD\n",
        "Aanwezig: Anna Visser, gemeente Velsen, Tim Bos, COA\nAfwezig: Cor Stam\n",
        "Aanwezig: Velsen: Anna Visser; Beek: Tim Bos\nAfwezig: Cor Stam\n",
        "Aanwezig: Anna Visser <anna@velsen.example>, Tim Bos (tim@beek.example)\nAfwezig: Cor Stam\n",
        "Aanwezig: Anna Visser, Tim Bos\nCor Stam heeft zich wegens ziekte afgemeld.\n",
        "| Naam | Organisatie | Aanwezig |\n|---|---|---|\n| Anna Visser | Velsen | x |\n"
        "| Tim Bos | Beek | x |\n| Cor Stam | COA | |\n",
    ],
)
def test_of_whom_somebody_is_makes_no_second_person(lijst: str, config: Config) -> None:
    assert _people(_KOP + lijst + _ONDER, config) == (_TWEE, {"Cor Stam"})


@pytest.mark.parametrize(
    "regel",
    [
        "Zaal: De Grote Kade",
        "Project: Haven Oost, Kade West",
        "Vergaderplaats: Velsen Noord",
        "Verzonden aan: Cor Stam, Pia Mol",
        "Bij de stukken: Nota Haven",
        "Volgend overleg: Haven Oost, 3 april",
        "Ter kennisname: Nota Kade",
        "Ingekomen stukken: Brief Haven Oost",
    ],
)
def test_a_label_of_the_meeting_below_the_names_names_nobody(regel: str, config: Config) -> None:
    lijst = f"Aanwezig: Anna Visser, Tim Bos\n{regel}\n"
    assert _people(_KOP + lijst + _ONDER, config) == (_TWEE, set())


@pytest.mark.parametrize(
    "zin",
    [
        "Aanwezig waren vooral boten. Cor Stam zit op de kade.",
        "Aanwezig waren Anna Visser en Tim Bos. De Kade ligt in de haven.",
        "Aanwezig waren Anna Visser en Tim Bos. Cor Stam zit in de kascommissie.",
        "Aanwezig waren Anna Visser en Tim Bos. Cor Stam zat op de publieke tribune.",
    ],
)
def test_where_something_lies_or_somebody_sits_makes_nobody_absent(zin: str, config: Config) -> None:
    assert _people(f"{_KOP}Aanwezig: Anna Visser, Tim Bos\n\n{zin}\n{_ONDER}", config) == (_TWEE, set())
