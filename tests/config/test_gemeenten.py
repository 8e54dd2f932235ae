"""Gemeenten that came, went or merged: what config.yaml may say of it, and what every mistake is called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.config import Config
from bot.config.models import Gemeente

Loaded = Callable[[str | bytes], Config]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


def with_gemeenten(valid: str, *lines: str) -> str:
    """The valid file with these gemeenten in its region oost."""
    before, _, after = valid.partition("gemeenten: [Duinstad, Helmzand]")
    assert after
    return before + "gemeenten:\n" + "\n".join(f"      {line}" for line in lines) + after


def test_a_gemeente_says_from_when_it_is_and_into_which_it_merged(valid: str, loaded: Loaded) -> None:
    config = loaded(
        with_gemeenten(
            valid,
            "- {naam: Duinen, tot: 2027-01-01, opgegaan_in: Haven}",
            "- {naam: Haven, vanaf: 2022-01-01}",
        )
    )
    assert config.regios["oost"].gemeenten == (
        Gemeente(naam="Duinen", tot=date(2027, 1, 1), opgegaan_in="Haven"),
        Gemeente(naam="Haven", vanaf=date(2022, 1, 1)),
    )


@pytest.mark.parametrize(
    ("lines", "path", "told"),
    [
        (
            ["- {naam: Duinen, tot: 2027-01-01, opgegaan_in: Havn}", "- Haven"],
            "opgegaan_in",
            "Bedoelde u Haven?",
        ),
        (["- {naam: Duinen, opgegaan_in: Haven}", "- Haven"], "opgegaan_in", "zeg erbij sinds wanneer"),
        (["- {naam: Duinen, vanaf: 2027-01-01, tot: 2027-01-01}"], "tot", "ligt na vanaf"),
        (["- {naam: Duinen, tot: 1 mei}"], "tot", "is geen datum"),
        (["- {naam: Duinen, tot: 2027-01-01, opgegaan_in: Duinen}"], "opgegaan_in", "in elkaar op"),
        (
            ["- {naam: Duinen, tot: 2027-01-01, opgegaan_in: Haven}", "- {naam: Haven, vanaf: 2028-01-01}"],
            "opgegaan_in",
            "is er op 2027-01-01 zelf niet",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line(
    valid: str, mistakes: Mistakes, lines: list[str], path: str, told: str
) -> None:
    text = with_gemeenten(valid, *lines)
    [mistake] = mistakes(text)
    line = text[: text.index("naam: Duinen")].count("\n") + 1
    assert mistake.startswith(f"config.yaml:{line}: ")
    assert f".{path}: " in mistake
    assert told in mistake


def test_gemeenten_do_not_merge_into_each_other_in_a_circle(valid: str, mistakes: Mistakes) -> None:
    found = mistakes(
        with_gemeenten(
            valid,
            "- {naam: Duinen, tot: 2027-01-01, opgegaan_in: Haven}",
            "- {naam: Haven, tot: 2028-01-01, opgegaan_in: Duinen}",
        )
    )
    assert len(found) == 2
    assert all("in elkaar op" in line for line in found)
