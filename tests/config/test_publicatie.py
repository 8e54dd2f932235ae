"""The section `publicatie`: whose name is public without asking, and the grounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.config import Config, Publicatie

Loaded = Callable[[str | bytes], Config]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


def test_without_the_section_the_law_is_named(valid: str, loaded: Loaded) -> None:
    found = loaded(valid).publicatie
    assert found == Publicatie() == loaded(f"{valid}\npublicatie:\n").publicatie
    assert found.gronden["naam"].startswith("artikel 5.1, tweede lid, onder e, Woo")
    assert found.gronden["nummer"].startswith("artikel 5.1, eerste lid, onder e, Woo")
    assert found.soorten == {"bestuurder": True, "ambtelijk": False}


@pytest.mark.parametrize(("word", "means"), [("ja", True), ("nee", False), ("vragen", None)])
def test_a_kind_of_person_is_public_or_not_or_asked(
    valid: str, loaded: Loaded, word: str, means: bool | None
) -> None:
    found = loaded(f"{valid}\npublicatie:\n  bestuurder: {word}\n  grond: eigen grond\n").publicatie
    assert found.bestuurder is means
    assert found.ambtelijk is False
    assert found.gronden["e-mailadres"] == "eigen grond"


def test_a_mistake_is_told_with_its_line(valid: str, mistakes: Mistakes) -> None:
    (told,) = mistakes(f"{valid}\npublicatie:\n  bestuurder: soms\n")
    assert "publicatie.bestuurder" in told
    assert "vragen" in told
