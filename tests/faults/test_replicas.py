"""Several bots on one PostgreSQL register: killed, or standing still. Long: `make faults REPLICAS=3`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.config import Config
from bot.models import Verzending
from bot.verzendingen import LEASE, QUARANTINE
from tests.faults.run import random_lives
from tests.faults.scenario import scenario
from tests.faults.test_kills import DUE

pytestmark = pytest.mark.postgresql
BEFORE_THE_POST = 9  # the first message is claimed, and about to be sent


async def test_of_bots_that_are_killed_together_everything_is_told_once(
    config: Config, practice_url: str
) -> None:
    async with scenario(config, practice_url, 3) as here:
        await random_lives(here, 9, 3, replicas=3)
        assert here.kills
        assert here.faults() == []
        assert here.told() >= DUE


async def test_two_bots_that_tick_at_once_tell_everything_once(config: Config, practice_url: str) -> None:
    async with scenario(config, practice_url) as here:
        await random_lives(here, 2, 0, replicas=2)
        assert here.faults() == []


async def test_what_a_bot_posts_after_it_stood_still_past_its_lease_is_removed_and_reported(
    config: Config, practice_url: str, tmp_path: Path
) -> None:
    async with scenario(config, practice_url) as here:
        async with here.frozen(at=BEFORE_THE_POST):
            (taken,) = [post for _, post in here.owed() if post.status == "SENDING"]
            here.clock.forward(LEASE.total_seconds() + 1)
            await here.live()
            assert _of(here.owed(), taken).status == "UNKNOWN"
            here.clock.forward(QUARANTINE.total_seconds() + 1)
            await here.live()
            assert _of(here.owed(), taken).status == "SENT"
            assert here.messages()[taken.sleutel] == 1
        assert here.messages()[taken.sleutel] == 2  # it went on
        log = tmp_path / "log"
        here.clock.forward(11 * 60)
        await here.live(log=str(log))
        assert here.faults() == []
        reported = [json.loads(line) for line in log.read_text().splitlines()]
        assert [one["id"] for one in reported if "extra message was removed" in one["event"]] == [taken.id]


def _of(owed: list, taken: Verzending) -> Verzending:
    return next(post for _, post in owed if post.id == taken.id)
