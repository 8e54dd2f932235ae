"""Attendance in the forms in which secretaries wrote it: columns, sentences, letters, labels cut in two."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "Verslag stuurgroep\nDatum: 16 oktober 2025\n"
_ONDER = "\n1. Opening\nDe voorzitter opent de vergadering om 10.04 uur en heet allen welkom.\n"
_DRIE = {"Anna Visser", "Tim Bos", "Pia Mol"}


def _people(text: str, config: Config) -> tuple[set[str], set[str]]:
    people = read(text, config).aanwezigheid
    return (
        {een.naam or "" for een in people if een.status == "aanwezig"},
        {een.naam or "" for een in people if een.status == "afwezig"},
    )


@pytest.mark.parametrize(
    "lijst",
    [
        "aanwezig Anna Visser, Tim Bos, Pia Mol (verslag)\nafwezig geen\n",
        "Aanwezig: Anna Visser (burgemeester Velsen, voorzitter) Tim Bos (COA) Pia Mol (directeur VR)\n",
        "Aanwezig: Anna Visser (AV), burgemeester Velsen\n  Tim Bos (TB), COA\n  Pia Mol (PM), lid\n",
        "Aan de lijn: Anna Visser (GGD), Tim Bos (gemeente), Pia Mol (Rode Kruis)\n",
        "*Anna Visser (SKO), Tim Bos (brugfunctionaris) en Pia Mol (gemeente Velsen) waren erbij.*\n",
        "Anna Visser (voorzitter) heet welkom mevrouw Pia Mol en de heer Tim Bos.\n",
        "Voorzitter is drs. Anna Visser. Verder zijn aanwezig de leden Tim Bos (COA), alsmede Pia Mol.\n",
    ],
)
def test_who_was_there_is_read_whatever_the_form(lijst: str, config: Config) -> None:
    assert _people(_KOP + lijst + _ONDER, config) == (_DRIE, set())


def test_names_in_columns_below_a_label_keep_what_they_are(config: Config) -> None:
    lijst = (
        "\nAANWEZIG\n  W.F. Pen        directeur, voorzitter\n  A. Visser-Mol   VR, opleiden & oefenen\n"
        "  K. Bos          politie\nAFWEZIG\n  R. Stam         COA\n"
    )
    people = read(_KOP + lijst + _ONDER, config).aanwezigheid
    assert [(een.naam, een.status) for een in people] == [
        ("W.F. Pen", "aanwezig"),
        ("A. Visser-Mol", "aanwezig"),
        ("K. Bos", "aanwezig"),
        ("R. Stam", "afwezig"),
    ]
    assert people[0].rollen == ("directeur", "voorzitter")
    assert people[2].organisatie == "politie"


def test_a_table_that_lost_its_columns_is_read_by_its_head(config: Config) -> None:
    lijst = (
        "Aanwezig\nNaam Organisatie Rol\nmr. E.C. van Pen gemeente Velsen voorzitter\nD. Bos GGD lid\n"
        "Anna Visser VluchtelingenWerk lid\nMet bericht van verhindering afwezig: P. Mol (COA) en N. Stam.\n"
    )
    assert _people(_KOP + lijst + _ONDER, config) == (
        {"E.C. van Pen", "D. Bos", "Anna Visser"},
        {"P. Mol", "N. Stam"},
    )


def test_a_label_that_was_broken_at_the_margin_is_one_label(config: Config) -> None:
    lijst = "Present: Anna Visser, Tim Bos. Afwezig\nm.k.: Pia Mol, Cor Stam.\n"
    assert _people(_KOP + lijst + _ONDER, config) == ({"Anna Visser", "Tim Bos"}, {"Pia Mol", "Cor Stam"})


def test_who_writes_a_letter_is_i_and_first_names_are_those_it_went_to(config: Config) -> None:
    brief = (
        "Van: Nora Hof <n.hof@velsen.example>\nAan: Anna Visser; Tim Bos; Pia Mol\n"
        "Datum: dinsdag 3 maart 2026 16:42\nOnderwerp: overleg van vanmiddag\n\nBeste allemaal,\n\n"
        "Dank voor het prettige overleg van vanmiddag (Anna, Tim\nen ik; Pia was er niet bij).\n"
    )
    assert _people(brief, config) == ({"Nora Hof", "Anna Visser", "Tim Bos"}, {"Pia Mol"})


def test_a_bureau_that_writes_the_minutes_is_no_attendee(config: Config) -> None:
    lijst = "Notulist: Bureau Woordelijk\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n"
    assert _people(_KOP + lijst + _ONDER, config) == (_DRIE, set())


@pytest.mark.parametrize("naam", ["Overste R. Pen", "Anna M. Visser", "Mohammed al-Tayeb"])
def test_a_rank_initials_in_the_midst_and_al_are_of_a_name(naam: str, config: Config) -> None:
    aanwezig, _ = _people(f"{_KOP}Aanwezig: Tim Bos (COA), {naam} (GGD)\n{_ONDER}", config)
    assert aanwezig == {"Tim Bos", naam.removeprefix("Overste ")}


def test_a_title_right_below_the_absent_is_nobody(config: Config) -> None:
    lijst = (
        "Aanwezig: Anna Visser, Tim Bos, Pia Mol\nBericht van verhindering: Cor Stam\n\nBeeld\n"
        "Instroom in Ter Apel is stabiel, rond de 120 per dag. In Friesland zijn op dit\n"
        "moment 2.346 plekken bezet.\n"
    )
    assert _people(_KOP + lijst, config) == (_DRIE, {"Cor Stam"})


def test_a_list_in_which_each_has_a_comma_holds_one_person_a_line(config: Config) -> None:
    lijst = "## Present\n\n* Anna Visser, Sailing Club North\n* Tim Bos, Red Cross\n* Pia Mol, Harbour Office"
    leden = _people(f"{_KOP}{lijst}\n* Jet Kuijer, Safety Region\n{_ONDER}", config)[0]
    assert leden == {*_DRIE, "Jet Kuijer"}


def test_two_names_on_a_line_are_two_people(config: Config) -> None:
    leden = _people(f"{_KOP}Aanwezig:\n- Anna Visser, Tim Bos\n- Pia Mol\n{_ONDER}", config)[0]
    assert leden == _DRIE
