"""Where the calendar of each tafel is."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import Config, ConfigError, load, settings_from
from bot.config.agendabron import addresses
from bot.texts.config import TITEL_WITHOUT_BRON

SECRET = "https://agenda.example.org/geheim.ics"
VALID = (Path(__file__).parent / "valid.yaml").read_text()


def config_with(tmp_path: Path, line: str) -> Config:
    path = tmp_path / "config.yaml"
    path.write_text(VALID.replace("    kanaal: prt\n", f"    kanaal: prt\n    {line}\n", 1))
    return load(path)


def shown(found: dict[str, SecretStr]) -> dict[str, str]:
    return {tafel: address.get_secret_value() for tafel, address in found.items()}


def test_the_address_may_be_in_the_environment_or_in_a_file(tmp_path: Path) -> None:
    config = config_with(tmp_path, "agendabron: AGENDA_PRT")
    (tmp_path / "geheim").write_text(f"{SECRET}\n")
    for environ in ({"AGENDA_PRT": SECRET}, {"AGENDA_PRT_FILE": str(tmp_path / "geheim")}):
        assert shown(addresses(config, settings_from(environ).agenda)) == {"prt": SECRET}


@pytest.mark.parametrize("written", [SECRET, SECRET.replace("https", "webcal")])
def test_it_may_stand_in_the_config_itself(tmp_path: Path, written: str) -> None:
    config = config_with(tmp_path, f"agendabron: {written}")
    assert shown(addresses(config, {})) == {"prt": SECRET}
    assert "geheim" not in repr(config)


def test_without_one_there_is_nothing_to_follow(config: Config) -> None:
    assert addresses(config, {"AGENDA_PRT": SecretStr(SECRET)}) == {}


@pytest.mark.parametrize(
    ("line", "environ"),
    [
        ("agendabron: AGENDA_PRT", {}),
        ("agendabron: AGENDA_PRT", {"AGENDA_PRT": "http://agenda.example.org/geheim.ics"}),
        ("agendabron: AGENDA_PRT", {"AGENDA_PRT": "geheim"}),
        ("agendabron: http://agenda.example.org/geheim.ics", {}),
    ],
)
def test_a_mistake_stops_the_start_and_shows_no_address(
    tmp_path: Path, line: str, environ: dict[str, str]
) -> None:
    with pytest.raises(ConfigError) as caught:
        addresses(config_with(tmp_path, line), settings_from(environ).agenda)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("line", ["agendabron: prt-agenda", "agendabron: [geheim]"])
def test_what_is_neither_address_nor_variable_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(ConfigError) as caught:
        config_with(tmp_path, line)
    assert "tafels.prt.agendabron" in str(caught.value)


def test_a_title_without_a_calendar_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        config_with(tmp_path, "agendatitel: Regietafel")
    [line] = caught.value.lines
    assert "tafels.prt.agendatitel" in line
    assert line.endswith(TITEL_WITHOUT_BRON)


def test_a_calendar_whose_name_is_slipped_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        config_with(tmp_path, "agendabrn: AGENDA_PRT\n    agendatitel: Regietafel")
    assert TITEL_WITHOUT_BRON not in str(caught.value)
