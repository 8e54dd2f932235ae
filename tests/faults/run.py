"""`make faults KILLS=10000`: bots killed at random steps while Slack fails, until so many have died."""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import tempfile
from pathlib import Path

from bot.config import Config, load
from bot.oefen.haperingen import Hapering, Kans
from tests.faults.scenario import Scenario, scenario
from tests.practice import make_practice_register

ROOT = Path(__file__).resolve().parents[2]
LIVES = 40  # in one register, before it is settled and judged
DAY = 20 * 3600  # seconds that pass in it: before the meeting of tomorrow begins


async def random_lives(here: Scenario, lives: int, seed: int) -> None:
    """Bots that live for a random number of steps, the clock moving on, then a calm end. Up to 45% of calls
    fail."""
    rng = random.Random(seed)
    rate = rng.uniform(0, 0.45)
    here.haperingen.by_chance = (
        Kans(rate),
        Kans(rate / 2, (Hapering.ERROR_BEFORE, Hapering.LIMITED, Hapering.RESET_BEFORE),
             ("conversations.history", "conversations.info", "conversations.open", "chat.delete")),
    )  # fmt: skip
    for _ in range(lives):
        await here.live(ticks=2, kill_at=rng.randint(1, 40))
        here.clock.forward(rng.choice((1, 20, 61, 310, 600)) if rng.random() < 0.8 else DAY / lives)
        await here.haperingen.land()
    await here.settle()


def run(kills: int, seed: int, folder: Path) -> int:
    """Until `kills` bots have died; 1 when a message was missing or there twice, with the seed for it."""
    config = load(ROOT / "config.yaml")
    made = folder / "oefen.db"
    make_practice_register(config, made)
    died = judged = 0
    while died < kills:
        register = Path(shutil.copy(made, folder / "storing.db"))
        killed, wrong = asyncio.run(_one(config, register, seed + judged))
        died, judged = died + killed, judged + 1
        if wrong:
            print(f"seed {seed + judged - 1}: {wrong}", flush=True)
            return 1
        print(f"{died} killed, {judged} registers: nothing missing, nothing twice", flush=True)
        for path in folder.glob("storing.db*"):
            path.unlink()
    return 0


async def _one(config: Config, register: Path, seed: int) -> tuple[int, list[str]]:
    async with scenario(config, register, seed) as here:
        await random_lives(here, LIVES, seed)
        return here.kills, here.faults()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return run(arguments.kills, arguments.seed, Path(folder))


if __name__ == "__main__":
    raise SystemExit(main())
