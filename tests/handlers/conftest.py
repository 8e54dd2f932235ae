"""A bot of its own for each test, on a copy of the practice register of T0; PRT meets tomorrow."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.config import Config
from bot.oefen.mensen import SECRETARIS
from bot.oefen.werkplek import Message
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from tests.practice import Practice, running
from tests.proposing import KENNEMERLAND, VOORBEELD, Show, proposed


@pytest.fixture
async def practice(
    request: pytest.FixtureRequest, config: Config, practice_url: str
) -> AsyncIterator[Practice]:
    """Over Socket Mode; parametrize indirectly with 'http' for signed requests."""
    async with running(config, practice_url, getattr(request, "param", "socket")) as practice:
        yield practice


@pytest.fixture(scope="module")
def gelezen(config: Config) -> Voorstel:
    """The invented minutes of docs/, read."""
    return read(VOORBEELD.decode(), config)


@pytest.fixture
def shown(practice: Practice, gelezen: Voorstel) -> Show:
    """Puts a proposal of them, or of others, before somebody."""

    async def show(
        user: str = SECRETARIS, tafels: tuple[str, ...] = (KENNEMERLAND,), voorstel: Voorstel = gelezen
    ) -> Message:
        return await proposed(practice, voorstel, user=user, tafels=tafels)

    return show
