"""A bot that dies at any step, with a Slack that fails: every message is told once. Long: `make faults`."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from tests.faults.run import random_lives
from tests.faults.scenario import scenario
from tests.share import LONG

DUE = {
    ("vooruitblik", "prt"),
    ("beeld: vooruitblik", "prt"),
    ("eigenaars", BURGEMEESTER_BLOEMENDAAL),
    ("navragen", SECRETARIS),
}


STEPS = range(1, 14) if LONG else (8, 10, 13)  # `make power`: every step


@pytest.mark.parametrize("step", STEPS)
async def test_killed_at_a_step_of_a_tick_everything_is_told_once(
    config: Config, practice_url: str, step: int
) -> None:
    """The steps around the claim, the sending and the recording of the first messages."""
    async with scenario(config, practice_url) as here:
        assert await here.live(kill_at=step) == step
        await here.settle()
        assert here.kills == 1
        assert here.faults() == []
        assert here.told() == DUE


@pytest.mark.parametrize("seed", [0])
async def test_lives_of_random_length_with_a_failing_slack(
    config: Config, practice_url: str, seed: int
) -> None:
    async with scenario(config, practice_url, seed) as here:
        await random_lives(here, 8, seed)
        assert here.faults() == []
        assert here.told() >= DUE


async def test_a_message_that_is_missing_or_there_twice_is_seen(config: Config, practice_url: str) -> None:
    """The judge itself: it would say so."""
    async with scenario(config, practice_url) as here:
        await here.settle()
        assert here.faults() == []
        channel = here.slack.channel("prt")
        message = next(m for m in channel.messages if m.metadata)
        channel.messages.append(message)
        assert len(here.faults()) == 1
        channel.messages.remove(message)
        channel.messages.remove(message)
        assert len(here.faults()) == 1
