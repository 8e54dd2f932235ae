"""config.yaml: what a good one becomes, and files that cannot be read at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, Rol, load
from bot.config.loading import MAX_BYTES

REPO = Path(__file__).resolve().parents[2]

Changed = Callable[[str, str], tuple[str, int]]
Loaded = Callable[[str | bytes], Config]
Mistakes = Callable[[str | bytes], tuple[str, ...]]


def test_the_configuration_of_the_repository_loads_and_has_six_tafels() -> None:
    config = load(REPO / "config.yaml")
    assert len(config.tafels) == 6
    assert {tafel.regio for tafel in config.tafels.values()} == {None, *config.regios}


def test_a_valid_file_becomes_typed_values(valid: str, loaded: Loaded) -> None:
    config = loaded(valid)
    assert config.zone.key == "Europe/Amsterdam"
    assert (config.kantooruren.begin, config.kantooruren.eind) == (time(8, 30), time(17, 30))
    assert config.opdrachten.status == "/stand"
    assert [dag.datum for dag in config.sluitingsdagen] == [date(2027, 3, 26), date(2027, 5, 5)]
    assert config.rollen.niet_genoemd is Rol.LEZER
    assert config.tafels["prt"].regio is None
    assert config.tafels["prt"].rollen.secretariaat == ("U0AAA",)
    assert config.tafels["rrt-oost"].sleutel == "rrt-oost"
    assert config.tafels["rrt-oost"].rollen.lid == ()
    assert config.regios["west"].sleutel == "west"
    assert [gemeente.naam for gemeente in config.regios["west"].gemeenten] == ["Strand (WD)", "Zilt"]
    assert config.regios["west"].gemeenten[0].ook == ("Strand",)
    assert [organisatie.naam for organisatie in config.delegaties[0].organisaties] == [
        "secretariaat",
        "griffie",
    ]


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(valid: str, loaded: Loaded) -> None:
    windows = b"\xef\xbb\xbf" + valid.replace("\n", "\r\n").encode()
    assert loaded(windows) == loaded(valid)


def test_lines_are_counted_right_with_windows_line_ends(changed: Changed, mistakes: Mistakes) -> None:
    text, line = changed("kanaal: prt", "kanaal: §Prt")
    (mistake,) = mistakes("\ufeff" + text.replace("\n", "\r\n"))
    assert mistake.startswith(f"config.yaml:{line}: tafels.prt.kanaal: ")


def test_words_that_yaml_1_1_takes_for_numbers_and_truths_stay_words(valid: str, loaded: Loaded) -> None:
    config = loaded(valid.replace("plaats: Provinciehuis, Duinstad", "plaats: no").replace("[OD]", "[12:30]"))
    assert config.tafels["prt"].plaats == "no"
    assert config.regios["oost"].ook == ("12:30",)


def test_another_encoding_is_told_with_its_line(changed: Changed, mistakes: Mistakes) -> None:
    text, line = changed("naam: Oosterduin\n", "naam: §Oostér\n")
    (mistake,) = mistakes(text.encode("latin-1"))
    assert mistake.startswith(f"config.yaml:{line}: geen UTF-8")


def test_a_file_that_is_too_large_is_not_read_on(mistakes: Mistakes) -> None:
    (mistake,) = mistakes(b"#" * (MAX_BYTES + 1))
    assert mistake == "config.yaml: groter dan 256 kB; dat kan geen instelling zijn"


def test_a_missing_file_asks_for_its_path(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^weg\.yaml: dit bestand is er niet\. Geef het pad met CONFIG=…$"):
        load(tmp_path / "weg.yaml")


def test_a_directory_is_no_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"dit is een map.*CONFIG=…"):
        load(tmp_path)


def test_a_relative_path_is_told_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "instellingen").mkdir()
    (tmp_path / "instellingen" / "bot.yaml").write_text("", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"^instellingen/bot\.yaml:1: "):
        load(Path("instellingen/bot.yaml"))
