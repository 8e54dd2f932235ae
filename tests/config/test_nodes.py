"""YAML that cannot be read, or should not be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Changed = Callable[[str, str], tuple[str, int]]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


# YAML that cannot be read: what is replaced, by what, and words of the explanation.
SYNTAX = [
    ("    kanaal: prt\n", "\t§kanaal: prt\n", "tab"),
    ("naam: Oosterduin\n", "naam: §'Oosterduin\n", "aanhalingsteken"),
    ("naam: Oosterduin\n", "naam: 'Oosterduin\n§# foto's\n", "aanhalingsteken dat sluit"),
    ("naam: Oosterduin\n", "naam: §'Ooster' duin\n", "aanhalingsteken dat sluit"),
    ("ook: [OD]", "ook: §[OD", "haak"),
    ("rollen: {secretariaat: [U0AAA],", "rollen: §{secretariaat: [U0AAA,", "haak"),
    ("    kanaal: prt\n", "   §kanaal: prt\n", "inspringing"),
    ("    kanaal: prt\n", "    §kanaal prt\n", "dubbele punt"),
    ("naam: Oosterduin\n", "naam: §Ooster: duin\n", "dubbele punt"),
    ("kanaal: prt", "kanaal: §@prt", "aanhalingstekens"),
    ("kanaal: prt", "kanaal: §p\x01rt", "onzichtbaar"),
    ("regios:\n", "§---\nregios:\n", "tweede document"),
    ("ook: [OD]", "ook: §" + "[" * 5000, "te diep"),
    ("ook: [OD]", "§? [a]\n    : b", "sleutel"),
]


@pytest.mark.parametrize(("old", "new", "words"), SYNTAX)
def test_yaml_that_cannot_be_read_is_told_with_its_line(
    changed: Changed, mistakes: Mistakes, old: str, new: str, words: str
) -> None:
    text, line = changed(old, new)
    (mistake,) = mistakes(text)
    assert mistake.startswith(f"config.yaml:{line}: ")
    assert words in mistake


def test_every_line_that_begins_with_a_tab_is_told(valid: str, mistakes: Mistakes) -> None:
    told = mistakes(valid.replace("    kanaal:", "\tkanaal:"))
    assert [mistake.split(": ")[1][:3] for mistake in told] == ["tab", "tab", "tab"]


@pytest.mark.parametrize("text", ["", "# alleen uitleg\n", "---\n"])
def test_an_empty_file_is_told(mistakes: Mistakes, text: str) -> None:
    (mistake,) = mistakes(text)
    assert mistake.startswith("config.yaml:1: het bestand is leeg")


@pytest.mark.parametrize("text", ["- een\n- twee\n", "woord\n"])
def test_a_file_that_is_no_mapping_is_told(mistakes: Mistakes, text: str) -> None:
    (mistake,) = mistakes(text)
    assert mistake.startswith("config.yaml:1: hier horen sleutels")


def test_nested_aliases_are_refused_before_anything_is_expanded(valid: str, mistakes: Mistakes) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
        for before, name in zip("abcdefg", "bcdefgh", strict=True)
    )
    told = mistakes(bomb + valid)
    assert "verwijzing" in told[1]


def test_a_file_that_contains_itself_is_refused(valid: str, mistakes: Mistakes) -> None:
    told = mistakes(valid + "extra: &x\n  zelf: *x\n")
    assert any("extra.zelf: een verwijzing" in mistake for mistake in told)
