"""How people write which point they mean."""

from __future__ import annotations

import pytest

from bot.referenties import Referentie, split


@pytest.mark.parametrize(
    ("typed", "expected", "rest"),
    [
        ("A3", Referentie("A", 3), ""),
        ("a3", Referentie("A", 3), ""),
        ("A 3", Referentie("A", 3), ""),
        ("  A12 klaar", Referentie("A", 12), "klaar"),
        ("A3: is af", Referentie("A", 3), "is af"),
        ("A3, is af", Referentie("A", 3), "is af"),
        ("A3\nis af", Referentie("A", 3), "is af"),
        ("17-12/A1", Referentie("A", 1, dag=(17, 12)), ""),
        ("17/12/A1", Referentie("A", 1, dag=(17, 12)), ""),
        ("5-2 / a7 wie COA", Referentie("A", 7, dag=(5, 2)), "wie COA"),
        ("17-12 A1 klaar", Referentie("A", 1, dag=(17, 12)), "klaar"),
        ("prt 17-12 a1", Referentie("A", 1, tafel="prt", dag=(17, 12)), ""),
        ("PRT 17-12/A1", Referentie("A", 1, tafel="PRT", dag=(17, 12)), ""),
        (
            "RRT Gooi en Vechtstreek 17-12/A1",
            Referentie("A", 1, tafel="RRT Gooi en Vechtstreek", dag=(17, 12)),
            "",
        ),
        ("PRT-2026-01-23/A3", Referentie("A", 3, reeks="PRT-2026-01-23"), ""),
        ("prt-2026-01-23/a3 af", Referentie("A", 3, reeks="PRT-2026-01-23"), "af"),
        ("rrt-gooi-2026-01-23/A3", Referentie("A", 3, reeks="RRT-GOOI-2026-01-23"), ""),
        ("PRT-2026-01-23-2/A3", Referentie("A", 3, reeks="PRT-2026-01-23-2"), ""),
        ("PRT-TUSSENTIJDS/A3", Referentie("A", 3, reeks="PRT-TUSSENTIJDS"), ""),
    ],
)
def test_a_reference_is_read_with_what_follows_it(typed: str, expected: Referentie, rest: str) -> None:
    assert split(typed, "A") == (expected, rest)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "Aanpak maken",
        "A3x",
        "3",
        "B3",
        "A3b",
        "A1234567",
        "A３",
        "Alkmaar",
        "COA 3",
        "A-3",
        "17-12",
        "de A3",
    ],
)
def test_what_is_no_reference_stays_text(typed: str) -> None:
    assert split(typed, "A") == (None, typed.strip())


def test_a_decision_has_its_own_letter() -> None:
    assert split("B2 vervalt", "B") == (Referentie("B", 2), "vervalt")


@pytest.mark.parametrize("shown", ["A3", "17-12/A1", "PRT 17-12/A1", "PRT-2026-01-23/A3"])
def test_a_reference_is_shown_as_it_can_be_typed(shown: str) -> None:
    found, _ = split(shown, "A")
    assert str(found) == shown
