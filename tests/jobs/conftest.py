"""A bot that hears nothing: only time comes in. Each test has a copy of a register made at T0."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import Config
from bot.oefen.haperingen import Hapering
from tests.practice import Practice, make_practice_register, running


@pytest.fixture(scope="session")
def practice_register(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("oefen") / "oefen.db"
    make_practice_register(config, path)
    return path


@pytest.fixture
def register(practice_register: Path, tmp_path: Path) -> Path:
    """The practice register: PRT meets tomorrow at 9:30, Kennemerland in six working days."""
    return Path(shutil.copy(practice_register, tmp_path / "oefen.db"))


@pytest.fixture
async def practice(config: Config, register: Path) -> AsyncIterator[Practice]:
    async with running(config, register, "deaf") as practice:
        yield practice


@pytest.fixture
def faults(practice: Practice) -> list[Hapering]:
    """What the next messages to #prt meet, one each; then all is well."""
    haperingen = practice.slack.inst.haperingen
    haperingen.channel = practice.slack.channel("prt").id
    return haperingen.queued.setdefault("chat.postMessage", [])
