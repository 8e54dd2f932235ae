"""The documents say what the program does: what they leave out or make up fails here."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import metadata
from pathlib import Path

import pytest

from bot import __version__
from bot.config import Config, settings_from
from bot.config.grammar import SOORTEN_BERICHT
from bot.config.models import Rol
from bot.manifest import EVENTS, HISTORY_SCOPES, SCOPES
from handlers.understand import COMMANDS, find_command, slack_name, split_verb

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()
HANDLEIDING = (ROOT / "docs" / "handleiding.md").read_text()
BEHEER = (ROOT / "docs" / "beheer.md").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
DOCKERFILE = (ROOT / "Dockerfile").read_text().replace("\\\n", " ").splitlines()
PACKAGES = sorted(path.parent.name for path in ROOT.glob("[a-z]*/__init__.py"))
LOCKS = ("requirements.txt", "requirements-dev.txt")


def rows(text: str) -> Iterator[list[str]]:
    """The cells of every row of every table."""
    for line in text.splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def named_first(text: str) -> set[str]:
    """What stands `so` in the first cell of a row."""
    return {name for cells in rows(text) for name in re.findall(r"`([^`]+)`", cells[0])}


def typed_commands(text: str) -> list[str]:
    """What a person is told to type, without examples of mentions: '/actie toon A3'."""
    return re.findall(r"`(/[a-z][^`/]*?)`", text)


def direct_dependencies() -> list[str]:
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    return [re.split(r"[^\w.-]", line)[0] for line in wanted]


def test_the_readme_says_at_once_what_status_is_called(config: Config) -> None:
    beginning = "\n".join(README.splitlines()[:6])
    assert "`/status`" in beginning
    assert f"`{config.opdrachten.status}`" in beginning


def test_every_verb_has_its_row_in_the_readme(config: Config) -> None:
    verbs = {
        f"{slack_name(config, command.name)} {verb.name}".strip()
        for command in COMMANDS
        for verb in command.verbs
    }
    assert {name for name in named_first(README) if name[0] == "/"} == verbs


def test_the_handleiding_has_every_verb(config: Config) -> None:
    shown = typed_commands(HANDLEIDING)
    for command in COMMANDS:
        for verb in command.verbs:
            typed = f"{slack_name(config, command.name)} {verb.name}".strip()
            assert [line for line in shown if f"{line} ".startswith(f"{typed} ")], typed


@pytest.mark.parametrize("text", [README, HANDLEIDING], ids=["README", "handleiding"])
def test_what_people_are_told_to_type_exists(config: Config, text: str) -> None:
    for line in typed_commands(text):
        word, _, rest = line.partition(" ")
        command = None if word in ("/invite", "/gezond", "/healthz") else find_command(config, word)
        if command and rest:
            assert command.default or command.find(split_verb(command, rest)[0]), line


def test_every_variable_that_is_read_has_a_row_in_the_readme() -> None:
    asked: set[str] = set()

    class Asked(dict[str, str]):
        def get(self, key: str, default: object = None) -> str:
            asked.add(key)
            return ""

    settings_from(Asked())
    assert len(asked) > 5
    assert asked <= named_first(README)


def test_every_direct_dependency_has_a_row_with_its_licence() -> None:
    described = {cells[0].strip("`"): cells[1:] for cells in rows(README) if len(cells) == 3}
    for name in direct_dependencies():
        why, licence = described[name]
        about = metadata(name)
        assert why
        assert licence == (about["License-Expression"] or about["License"] or licence), name


def test_the_layout_names_every_package_and_every_file_of_bot() -> None:
    layout = README.partition("## Layout")[2].partition("## ")[0].partition("```")[2]
    words = set(layout.split())
    assert {f"{name}/" for name in PACKAGES} <= words
    assert {f"{path.parent.name}/" for path in (ROOT / "bot").glob("*/__init__.py")} <= words
    assert {path.stem for path in (ROOT / "bot").glob("*.py")} - {"__init__"} <= words


def test_beheer_explains_every_scope_event_role_and_moment() -> None:
    roles = {rol.name.lower() for rol in Rol}
    assert {*SCOPES, *HISTORY_SCOPES, *SOORTEN_BERICHT, *roles} <= named_first(BEHEER)
    assert all(f"`{event}`" in BEHEER for event in EVENTS)


def test_the_changelog_has_the_version_that_is_released() -> None:
    assert __version__ == PROJECT["version"]
    assert f"## [{PROJECT['version']}] – " in (ROOT / "CHANGELOG.md").read_text()


def test_the_licence_is_the_one_of_the_package() -> None:
    assert (ROOT / "LICENSE").read_text().startswith(f"SPDX-License-Identifier: {PROJECT['license']}\n")


def test_links_between_the_documents_lead_somewhere() -> None:
    for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^):]+)\)", path.read_text()):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_the_image_has_every_package_and_starts_without_root_or_shell() -> None:
    copied = {
        word.rstrip("/") for line in DOCKERFILE if line.startswith("COPY ") for word in line.split()[1:-1]
    }
    assert copied == {*PACKAGES, "requirements.txt", "config.yaml"}
    let_through = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line[:1] == "!"}
    assert let_through == copied
    assert [line for line in DOCKERFILE if re.match(r"USER [1-9]", line)]
    commands = [json.loads(line.partition("CMD ")[2]) for line in DOCKERFILE if "CMD [" in line]
    assert commands == [["python", "-m", "bot", "gezond"], ["python", "-m", "bot"]]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_pins_and_hashes_and_names_no_place_to_get_them(lock: str) -> None:
    lines = (ROOT / lock).read_text().splitlines()
    assert [line for line in lines if line and not re.match(r"[\w.-]+==|    --hash=sha256:", line)] == []
    assert [line for line in lines if "==" in line and not line.endswith("\\")] == []


def test_ci_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
