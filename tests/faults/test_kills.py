"""A bot that dies at any step, with a Slack that fails: every message is told once. Long: `make faults`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.config import Config
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from tests.faults.run import random_lives
from tests.faults.scenario import scenario
from tests.practice import make_practice_register

DUE = {("vooruitblik", "prt"), ("eigenaars", BURGEMEESTER_BLOEMENDAAL), ("navragen", SECRETARIS)}


@pytest.fixture(scope="module")
def practice_register(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("storing") / "oefen.db"
    make_practice_register(config, path)
    return path


@pytest.fixture
def register(practice_register: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(practice_register, tmp_path / "oefen.db"))


@pytest.mark.parametrize("step", [5, 8, 9, 10, 11, 13])
async def test_killed_at_a_step_of_a_tick_everything_is_told_once(
    config: Config, register: Path, step: int
) -> None:
    """The steps around the claim, the sending and the recording of the first messages."""
    async with scenario(config, register) as here:
        assert await here.live(kill_at=step) == step
        await here.settle()
        assert here.kills == 1
        assert here.faults() == []
        assert here.told() == DUE


@pytest.mark.parametrize("seed", [0])
async def test_lives_of_random_length_with_a_failing_slack(config: Config, register: Path, seed: int) -> None:
    async with scenario(config, register, seed) as here:
        await random_lives(here, 8, seed)
        assert here.faults() == []
        assert here.told() >= DUE


async def test_a_message_that_is_missing_or_there_twice_is_seen(config: Config, register: Path) -> None:
    """The judge itself: it would say so."""
    async with scenario(config, register) as here:
        await here.settle()
        assert here.faults() == []
        channel = here.slack.channel("prt")
        (message,) = [m for m in channel.messages if m.metadata]
        channel.messages.append(message)
        assert len(here.faults()) == 1
        channel.messages.remove(message)
        channel.messages.remove(message)
        assert len(here.faults()) == 1
