"""Who was there by a word at the end of each line, or by a cross below 'aanwezig' or 'afwezig'."""

from __future__ import annotations

import pytest

from bot.verslag.aanwezigen.hoofd import in_any_words
from bot.verslag.aanwezigen.standen import with_states
from bot.verslag.bron.regels import split_lines


def _lines(tekst: str) -> list[str]:
    return [regel.kaal for regel in with_states(split_lines(tekst)) if regel.kaal]


@pytest.mark.parametrize(
    "lijst",
    [
        "Aan- en afwezig\nAnna Visser, voorzitter: aanwezig\nTim Bos: aanwezig (vanaf 19.45 uur)\n"
        "Pia Mol: afwezig zonder bericht",
        "Presentielijst\nnr. 2   Anna Visser (voorzitter)    aanwezig\nnr. 4   Tim Bos     aanwezig\n"
        "nr. 10  Pia Mol    afwezig, volmacht aan nr. 4",
        "Aanwezigheid:\n\n- Anna Visser (voorzitter) - aanwezig\n- Tim Bos - online\n- Pia Mol - a.m.k.",
        "Leden\n1. Anna Visser (voorzitter) ..... present\n2. Tim Bos ..... aanwezig\n3. Pia Mol ..... ziek",
        "                 aanwezig   afwezig\nAnna Visser (voorzitter)  x\nTim Bos             x\n"
        "Pia Mol                        x",
    ],
)
def test_a_word_or_a_cross_behind_each_says_who_was_there(lijst: str) -> None:
    assert _lines(lijst) == [
        "Aanwezig:",
        "- Anna Visser (voorzitter)",
        "- Tim Bos",
        "- Pia Mol (afwezig)",
    ]


def test_a_guest_is_one_by_what_stands_behind_the_word() -> None:
    lijst = "Aan- en afwezig\nTim Bos (COA): aanwezig als gast\nPia Mol: afgemeld\nBeheerder: mw. Dam"
    assert _lines(lijst) == [
        "Aanwezig:",
        "- Tim Bos (COA) (gast)",
        "- Pia Mol (afwezig)",
        "Beheerder: mw. Dam",
    ]


@pytest.mark.parametrize(
    "lijst",
    [
        "Leden\nAnna Visser: aanwezig",  # a single line may be told
        "Leden\nAnna Visser: stuurt het stuk rond\nTim Bos: belt de beheerder",
        "Sleutels\nAnna Visser: aanwezig\nTim Bos: afwezig",  # no label of who was there
        "Leden\nDe sleutel is aanwezig\nEr is niemand afwezig",
        "aanwezig   afwezig\nAnna Visser   x\nplan van mei   x",
    ],
)
def test_other_lines_stay_as_they_are(lijst: str) -> None:
    assert _lines(lijst) == lijst.splitlines()


@pytest.mark.parametrize("label", ["Aan- en afwezig", "Aan-/afwezig", "Aan- of afwezig"])
def test_a_label_for_both_is_not_that_of_who_was_away(label: str) -> None:
    regels = split_lines(f"{label}: Anna Visser (COA), Tim Bos (afwezig)\nAfwezig: Pia Mol, Bo Dam")
    assert [regel.kaal for regel in in_any_words(regels)] == [
        "Aanwezig: Anna Visser (COA), Tim Bos (afwezig)",
        "Afwezig: Pia Mol, Bo Dam",
    ]
