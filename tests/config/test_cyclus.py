"""The section `cyclus`: the steps of a statutory cycle and their dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.config import Config, Cyclusstap

Loaded = Callable[[str | bytes], Config]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


def test_without_the_section_there_are_no_steps_and_the_command_has_its_usual_name(
    valid: str, loaded: Loaded
) -> None:
    found = loaded(valid)
    assert (found.cyclus, found.opdrachten.mijlpaal) == ((), "/mijlpaal")
    assert loaded(f"{valid}\ncyclus:\n").cyclus == ()


def test_a_step_has_a_date_or_none_yet(valid: str, loaded: Loaded) -> None:
    steps = "\ncyclus:\n  - naam: publicatie raming\n    datum: 2028-02-01\n  - naam: besluit\n    datum:\n"
    assert loaded(valid + steps).cyclus == (
        Cyclusstap(naam="publicatie raming", datum=date(2028, 2, 1)),
        Cyclusstap(naam="besluit"),
    )


def test_the_config_that_comes_along_names_steps_and_invents_no_dates(config: Config) -> None:
    assert len(config.cyclus) > 3
    assert {step.datum for step in config.cyclus} == {None}


def test_a_mistake_is_told_with_its_line(valid: str, mistakes: Mistakes) -> None:
    (told,) = mistakes(f"{valid}\ncyclus:\n  - naam: besluit\n    datum: ooit\n")
    assert "datum" in told
    (twice,) = mistakes(f"{valid}\ncyclus:\n  - naam: besluit\n  - naam: Besluit\n")
    assert "één keer" in twice
