"""The health of the bot in plain Dutch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.database import BUSY, KINDS
from bot.texts import gezond as texts

HARTSLAG = Path(__file__).resolve().parents[2] / "bot" / "hartslag.py"


def test_a_bot_that_is_well_says_so_first() -> None:
    shown = texts.shown({"gezond": True, "redenen": [], "modus": "socket", "te_laat": 0})
    assert shown.splitlines() == [texts.WELL, "modus: socket", "berichten die nog weg moeten: 0"]


def test_every_reason_says_what_to_do_and_the_last_error_is_one_line() -> None:
    figures = {"redenen": ["geen_socket"], "laatste_fout": {"soort": "schijf_vol", "op": "2027-01-11"}}
    first, reason, error = texts.shown(figures).splitlines()
    assert first == texts.UNWELL
    assert reason == f"- {texts.REASONS['geen_socket']}"
    assert error == "laatste fout: schijf_vol, 2027-01-11"


@pytest.mark.parametrize("kind", sorted({kind for _, kind in KINDS} - {BUSY} | {"weg", "onbereikbaar"}))
def test_why_the_register_takes_nothing_has_its_own_sentence(kind: str) -> None:
    figures = {"redenen": ["register_schrijft_niet"], "register_fout": kind}
    assert texts.shown(figures).splitlines()[1] == f"- {texts.REGISTER[kind]}"
    assert ("Maak ruimte" in texts.REGISTER[kind]) == (kind == "schijf_vol")


def test_no_reason_is_without_its_sentence() -> None:
    given = set(re.findall(r'(?:reasons = \["|append\(")(\w+)"', HARTSLAG.read_text()))
    assert given == set(texts.REASONS)
