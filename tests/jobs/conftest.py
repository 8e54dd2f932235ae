"""A bot that hears nothing: only time comes in. Each test has a copy of a register made at T0."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.config import Config
from bot.oefen.haperingen import Hapering
from tests.practice import Practice, running


@pytest.fixture
def register(practice_url: str) -> str:
    """The practice register: PRT meets tomorrow at 9:30, Kennemerland in six working days."""
    return practice_url


@pytest.fixture
async def practice(config: Config, register: str) -> AsyncIterator[Practice]:
    async with running(config, register, "deaf") as practice:
        yield practice


@pytest.fixture
def faults(practice: Practice) -> list[Hapering]:
    """What the next messages to #prt meet, one each; then all is well."""
    haperingen = practice.slack.inst.haperingen
    haperingen.channel = practice.slack.channel("prt").id
    return haperingen.queued.setdefault("chat.postMessage", [])
