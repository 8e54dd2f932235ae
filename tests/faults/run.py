"""`make faults KILLS=10000`: bots killed at random steps while Slack fails, until so many have died.

`REPLICAS=3`: so many at once on one PostgreSQL register.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import tempfile
from pathlib import Path

from bot.config import Config, load
from bot.oefen.haperingen import Hapering, Kans
from tests import postgresql, registers
from tests.faults.scenario import Scenario, scenario

ROOT = Path(__file__).resolve().parents[2]
LIVES = 40  # in one register, before it is settled and judged
DAY = 20 * 3600  # seconds that pass in it: before the meeting of tomorrow begins


async def random_lives(here: Scenario, lives: int, seed: int, replicas: int = 1) -> None:
    """Bots that live for a random number of steps, so many at once, the clock moving on, then a calm end. Up
    to 45% of calls fail."""
    rng = random.Random(seed)
    rate = rng.uniform(0, 0.45)
    here.haperingen.by_chance = (
        Kans(rate),
        Kans(rate / 2, (Hapering.ERROR_BEFORE, Hapering.LIMITED, Hapering.RESET_BEFORE),
             ("conversations.history", "conversations.info", "conversations.open", "chat.delete")),
    )  # fmt: skip
    for _ in range(lives // replicas):
        ends = [rng.randint(1, 40) for _ in range(replicas)]
        await asyncio.gather(*(here.live(ticks=2, kill_at=end) for end in ends))
        here.clock.forward(
            rng.choice((1, 20, 61, 310, 600)) if rng.random() < 0.8 else DAY * replicas / lives
        )
        await here.haperingen.land()
    await here.settle()


def run(kills: int, seed: int, replicas: int, folder: Path) -> int:
    """Until `kills` bots have died; 1 when a message was missing or there twice, with the seed for it."""
    config = load(ROOT / "config.yaml")
    made = registers.Registers(config, folder, "storing")
    backend = registers.POSTGRESQL if replicas > 1 else registers.BACKEND
    died = judged = 0
    while died < kills:
        here = folder / str(judged)
        here.mkdir()
        with made.copy(backend, registers.practice, here) as url:
            killed, wrong = asyncio.run(_one(config, url, seed + judged, replicas))
        died, judged = died + killed, judged + 1
        if wrong:
            print(f"seed {seed + judged - 1}: {wrong}", flush=True)
            return 1
        print(f"{died} killed, {judged} registers: nothing missing, nothing twice", flush=True)
        shutil.rmtree(here)
    return 0


async def _one(config: Config, url: str, seed: int, replicas: int) -> tuple[int, list[str]]:
    async with scenario(config, url, seed) as here:
        await random_lives(here, LIVES, seed, replicas)
        return here.kills, here.faults()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--replicas", type=int, default=1)
    arguments = parser.parse_args()
    postgresql.configure()
    try:
        with tempfile.TemporaryDirectory() as folder:
            return run(arguments.kills, arguments.seed, arguments.replicas, Path(folder))
    finally:
        postgresql.stop()


if __name__ == "__main__":
    raise SystemExit(main())
