"""How owners are compared: whoever is meant, by whatever part of the name the minutes print."""

from __future__ import annotations

import pytest

from tests.verslag.meten import _same_owners


@pytest.mark.parametrize(
    ("waar", "gelezen"),
    [
        ("Dirk-Jan", "Dirk-Jan Kwak"),
        ("Jan Jaap", "Jan Jaap Zoet"),
        ("Martin B", "Martin Borg"),
        ("Dhr. Vrolik", "M. Vrolik"),
        ("Mw. Eef", "K. Eef"),
        ("de secretaris", "secretaris"),
        ("Het bestuur", "bestuur"),
        ("Alle deelnemers", "deelnemers"),
        ("De Boer", "Anna de Boer"),
        ("AdB", "Anna de Boer"),
        ("A. de Boer", "Anna de Boer"),
        ("wethouder De Boer", "Anna de Boer"),
        ("gemeente Duinmeer", "Duinmeer"),
    ],
)
def test_a_part_of_a_name_is_that_person(waar, gelezen):
    assert _same_owners([waar], [gelezen])


@pytest.mark.parametrize(
    ("waar", "gelezen"),
    [
        (["Dirk"], ["Jan Dirksen"]),
        (["Dhr. Vrolik"], ["De"]),
        (["Anna C"], ["Anna de Boer"]),
        (["Anna", "Tim"], ["Anna de Boer"]),
        (["secretaris"], ["de"]),
        (["Boer"], ["Boerma"]),
        (["B. de Boer"], ["Anna de Boer"]),
        (["wethouder Kort"], ["wethouder"]),
        (["wethouder Kort"], ["burgemeester Kort"]),
        (["A. Kort"], ["Anna van Dijk Kort"]),
    ],
)
def test_another_name_is_not(waar, gelezen):
    assert not _same_owners(waar, gelezen)
