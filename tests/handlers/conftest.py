"""A bot of its own for each test, on a copy of the practice register of T0; PRT meets tomorrow."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import Config
from tests.practice import Practice, make_practice_register, running


@pytest.fixture(scope="session")
def practice_register(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("oefen") / "oefen.db"
    make_practice_register(config, path)
    return path


@pytest.fixture
async def practice(
    request: pytest.FixtureRequest, config: Config, practice_register: Path, tmp_path: Path
) -> AsyncIterator[Practice]:
    """Over Socket Mode; parametrize indirectly with 'http' for signed requests."""
    register = Path(shutil.copy(practice_register, tmp_path / "oefen.db"))
    async with running(config, register, getattr(request, "param", "socket")) as practice:
        yield practice
