"""When two spellings are the same name."""

from __future__ import annotations

import pytest

from bot.config.names import fold, squeeze


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Gooi & Vechtstreek", "gooi en vechtstreek"),
        ("Gooi &amp; Vechtstreek", "gooi en vechtstreek"),
        ("Zaanstreek–Waterland", "zaanstreek waterland"),
        ("Bergen (NH)", "bergen nh"),
        ("  Súdwest-Fryslân ", "sudwest fryslan"),
        ("'s-Gravenland", "s gravenland"),
        ("!?", ""),
    ],
)
def test_case_accents_and_punctuation_make_no_difference(name: str, folded: str) -> None:
    assert fold(name) == folded
    assert fold(folded) == folded


def test_spaces_make_no_difference_either() -> None:
    assert squeeze("G & V") == squeeze("GenV") == "genv"
