"""What somebody is called, told inside his name in the attendance list."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.aanwezigen.voornamen import called, called_behind
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

_ROMP = """Verslag overleg wonen
3 maart 2026

{}

1. Opening
Joke opent de vergadering.

Acties
- Joke belt het COA.
- Rik en Els maken een lijst voor Joke.
"""


def _read(config: Config, er: str) -> Voorstel:
    return read(_ROMP.format(er), config)


@pytest.mark.parametrize(
    "er",
    [
        "Aanwezig: J. (Joke) Pool – Beek; R. (Rik) van Dam – COA; E. (Els) Kuit – Velsen",
        "Aanwezig: J.M. (Joke) Pool (Beek), R. (Rik) van Dam (COA) en E. (Els) Kuit (Velsen)",
        "Aanwezig:\n- J.(Joke) Pool, Beek\n- R. (Rik) van Dam, COA\n- E. (Els) Kuit, Velsen",
        "Aanwezig:\nJ. (Joke) Pool\tBeek\nR. (Rik) van Dam\tCOA\nE. (Els) Kuit\tVelsen",
        "| Naam | Organisatie |\n|---|---|\n| J. (Joke) Pool | Beek |\n| R. (Rik) van Dam | COA |\n"
        "| E. (Els) Kuit | Velsen |",
        "Aanwezig: Johanna (Joke) Pool (Beek), Hendrik (Rik) van Dam (COA), Elisabeth (Els) Kuit (Velsen)",
        "Aanwezig: Joke (J.) Pool (Beek), Rik (R.) van Dam (COA), Els (E.) Kuit (Velsen)",
        "Aanwezig: J. ‘Joke’ Pool (Beek), R. ‘Rik’ van Dam (COA), E. ‘Els’ Kuit (Velsen)",
        "Aanwezig: J. (Joke) Pool – gemeente Beek; R. (Rik)\nvan Dam – COA; E. (Els) Kuit – Velsen",
        "Aanwezig: J. (Joke) Pool – gemeente Beek; R.\n(Rik) van Dam – COA; E. (Els)\nKuit – Velsen",
        "Aanwezig: J. (Joke) Pool (gemeente Beek), R. (Rik) van\nDam (COA), E. (Els)\nKuit (Velsen)",
    ],
)
def test_who_is_called_by_a_name_in_brackets_is_found_by_it(config: Config, er: str) -> None:
    voorstel = _read(config, er)
    assert [(lid.naam, lid.organisatie) for lid in voorstel.aanwezigheid] == [
        ("Joke Pool", "Beek"),
        ("Rik van Dam", "COA"),
        ("Els Kuit", "Velsen"),
    ]
    assert [actie.eigenaars for actie in voorstel.acties] == [("Joke Pool",), ("Rik van Dam", "Els Kuit")]


def test_who_is_addressed_as_well_is_found_by_it_too(config: Config) -> None:
    er = "Aanwezig: mw. J. (Joke) Pool (Beek), dhr. R. (Rik) van Dam (COA), mw. E. (Els) Kuit (Velsen)"
    voorstel = _read(config, er)
    assert [lid.aanhef for lid in voorstel.aanwezigheid] == ["mw.", "dhr.", "mw."]
    assert [actie.eigenaars for actie in voorstel.acties] == [("Joke Pool",), ("Rik van Dam", "Els Kuit")]


@pytest.mark.parametrize(
    ("er", "namen"),
    [
        (
            "Aanwezig: J. Pool (Beek) R. van Dam (COA) E. Kuit (Velsen)",
            [("J. Pool", "Beek"), ("R. van Dam", "COA"), ("E. Kuit", "Velsen")],
        ),
        (
            "Aanwezig: mw. P. (Beek) Mw. D. (Velsen) Dhr. K. (COA)",
            [("P", "Beek"), ("D", "Velsen"), ("K", "COA")],
        ),
        (
            "Aanwezig: mw. J. (Joke) Pool (Beek), dhr. D. (Velsen), mw. Kuit (COA)",
            [("Joke Pool", "Beek"), ("D", "Velsen"), ("Kuit", "COA")],
        ),
        (
            "Aanwezig: Joke Pool (Beek) Rik van Dam (COA) Els Kuit (Velsen)",
            [("Joke Pool", "Beek"), ("Rik van Dam", "COA"), ("Els Kuit", "Velsen")],
        ),
    ],
)
def test_a_place_in_brackets_is_nobodys_name(config: Config, er: str, namen: list[tuple[str, str]]) -> None:
    assert [(lid.naam, lid.organisatie) for lid in _read(config, er).aanwezigheid] == namen


def test_a_sentence_stays_as_it_was_printed(config: Config) -> None:
    text = _ROMP.format("Aanwezig: Joke Pool (Beek), Rik Dam (COA)")
    zin = "Afgesproken is dat J. (Joke) Pool de zaal huurt [A1]."
    gelezen = read(text.replace("Joke opent de vergadering.", zin), config).acties
    assert gelezen[0].citaat.startswith(zin[:-1])


@pytest.mark.parametrize(
    ("geschreven", "gelezen"),
    [
        ("Aanwezig: P. Bos (Piet, lid), M. Kok (Margreet)", "Aanwezig: Piet Bos (lid), Margreet Kok"),
        (
            "Aanwezig: P. Bos (Piet), M. Kok (Margreet), N. de Wit (Nico)\nAfwezig: C. Mol (Cor)",
            "Aanwezig: Piet Bos, Margreet Kok, Nico de Wit\nAfwezig: Cor Mol",
        ),
        *(
            (lijst, lijst)
            for lijst in (
                "Aanwezig: A. Bos (Almere), P. Kok (Velsen), N. de Wit (Beek)",  # of where they are
                "Aanwezig: A. Bos (Almere), B. Kok (Beek), N. de Wit (Velsen), T. Mol (Dam)",
                "Aanwezig: G. Bos (Gast), V. Kok (Voorzitter)",  # what they are
                "Betreft: J. Bos (Joost), P. Kok (Pia)",
            )
        ),
    ],
)
def test_behind_most_names_the_first_name_stands_for_the_letters(geschreven: str, gelezen: str) -> None:
    assert [regel.kaal for regel in called_behind(split_lines(geschreven))] == gelezen.splitlines()


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("Aanwezig: Anna Visser\n\n1. Opening\nDit doet J. (Joke)\nBesluit: akkoord.", None),
        ("Aanwezig: Anna Visser\n\nActie P. (Piet) Bos: mail sturen", None),
        ("Aanwezig:\nVisser, A. (Velsen)\nBos, T. (Beek)\nMol, P. (Zaandam)", None),
        ("Aanwezig: Visser, A.; Mol, P. (Beek)\nActie: Anna belt", None),
        ("Aanwezig: J. (Joke) Pool", "Aanwezig: Joke Pool"),
    ],
)
def test_only_in_the_lists_the_first_name_stands_for_the_letters(tekst: str, gelezen: str | None) -> None:
    regels = tekst.replace("\n\n", "\n").split("\n") if gelezen is None else [gelezen]
    assert [regel.kaal for regel in called(split_lines(tekst)) if regel.kaal] == regels
