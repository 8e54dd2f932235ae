"""A bot of its own for each test, on a copy of the practice register of T0; PRT meets tomorrow."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.config import Config
from tests.practice import Practice, running


@pytest.fixture
async def practice(
    request: pytest.FixtureRequest, config: Config, practice_url: str
) -> AsyncIterator[Practice]:
    """Over Socket Mode; parametrize indirectly with 'http' for signed requests."""
    async with running(config, practice_url, getattr(request, "param", "socket")) as practice:
        yield practice
