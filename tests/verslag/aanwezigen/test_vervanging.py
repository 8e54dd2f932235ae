"""Who came for somebody who was away."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_ROMP = "Overleg wonen\n17 april 2026\n\n{er}\n\n1. Opening\n{zin}\n"
_ER = ["Rik Hoogma", "Miek Laan"]


def _who(config: Config, er: str, zin: str = "Rik opent de vergadering.") -> tuple[list[str], list[str]]:
    leden = read(_ROMP.format(er=er, zin=zin), config).aanwezigheid
    er_was = [lid.naam or "" for lid in leden if lid.status == "aanwezig"]
    return er_was, [lid.naam or "" for lid in leden if lid.status == "afwezig"]


@pytest.mark.parametrize(
    "weg",
    [
        "Afwezig: Petra Winter, vervangen door Daan Klomp; Jan Smit",
        "Afwezig: Petra Winter (COA), wordt vervangen door Daan Klomp, Jan Smit",
        "Afgemeld: Petra Winter (crisis, vervangen door Daan Klomp), Jan Smit",
        "Afwezig: Petra Winter (vervanger: Daan Klomp), Jan Smit",
        "Afwezig m.k.: Petra Winter – vervanging door Daan Klomp; Jan Smit",
        "Afwezig:\n- Petra Winter (vertegenwoordigd door Daan Klomp)\n- Jan Smit",
        "Afwezig:\nPetra Winter (Velsen), vervangen door Daan Klomp (Velsen)\nJan Smit (COA)",
        "Apologies: Petra Winter (represented by Daan Klomp), Jan Smit",
    ],
)
def test_who_replaced_somebody_was_there(config: Config, weg: str) -> None:
    er, niet = _who(config, f"Aanwezig: Rik Hoogma, Miek Laan\n{weg}")
    assert (er, niet) == ([*_ER, "Daan Klomp"], ["Petra Winter", "Jan Smit"])


def test_who_is_on_both_lists_counts_once(config: Config) -> None:
    er = "Aanwezig: Rik Hoogma, Miek Laan, Daan Klomp\nAfwezig: Petra Winter, vervangen door Daan Klomp"
    assert _who(config, er) == ([*_ER, "Daan Klomp"], ["Petra Winter"])


@pytest.mark.parametrize(
    "achter",
    [
        " (vervangt Petra Winter)",
        " (i.p.v. mw. Winter)",
        " (plv. voor P. Winter)",
        " als vervanger van Petra Winter",
    ],
)
def test_whom_he_replaced_is_no_organisation_of_anybody(config: Config, achter: str) -> None:
    er = f"Aanwezig: Rik Hoogma, Miek Laan, Daan Klomp{achter}\nAfwezig: Jan Smit"
    leden = read(_ROMP.format(er=er, zin="Rik opent."), config).aanwezigheid
    assert [(lid.naam, lid.organisatie) for lid in leden] == [
        (naam, None) for naam in (*_ER, "Daan Klomp", "Jan Smit")
    ]


@pytest.mark.parametrize(
    ("weg", "zin"),
    [
        ("Afwezig: Petra Winter, vervangen door de secretaris", "Rik opent."),
        (
            "Afwezig: Petra Winter",
            "De lamp is vervangen door Daan Klomp.",
        ),
    ],
)
def test_without_a_name_and_in_a_text_nobody_came(config: Config, weg: str, zin: str) -> None:
    assert _who(config, f"Aanwezig: Rik Hoogma, Miek Laan\n{weg}", zin) == (_ER, ["Petra Winter"])
