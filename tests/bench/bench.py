"""`make bench`: how fast the bot is, as ratios. `python -m tests.bench.bench [part …]`; see PARTS.

Not collected by pytest: what takes minutes and depends on the machine is no test.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench import alone, commands, measures, seed
from tests.bench.measures import Measure

BASELINE = Path(__file__).with_name("baseline.json")
PARTS: dict[str, Callable[[datetime, argparse.Namespace], Coroutine[Any, Any, list[Measure]]]] = {
    "commands": lambda when, given: commands.against_floor(when, given.rounds, given.number),
    "postgresql": lambda when, given: commands.on_postgresql(when, given.rounds, given.number),
    "start": lambda when, given: alone.start(when, given.rounds, given.soak),
    "files": lambda when, given: alone.files(when, given.rounds),
    "digests": lambda when, given: alone.digests(when, given.rounds, given.points),
    "flat": lambda when, given: commands.flat(
        when, given.rounds, max(5, given.number // 5), 1_000, given.points
    ),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=[*PARTS], help=", ".join(PARTS))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--number", type=int, default=100, help="payloads of one client in a round")
    parser.add_argument("--points", type=int, default=1_000_000, help="points of the large register")
    parser.add_argument("--soak", type=int, default=100_000, help="commands after which memory is the same")
    parser.add_argument("--keep", action="store_true", help="hold later runs against this one")
    parser.add_argument("--check", action="store_true", help="fail on a ratio that got worse by a quarter")
    given = parser.parse_args()
    when = datetime.now(UTC)
    found: list[Measure] = []
    for part in given.parts:
        found += (of_part := asyncio.run(PARTS[part](when, given)))
        print(measures.table(of_part), flush=True)
    raw = seed.FOLDER / f"result-{when:%Y%m%d-%H%M%S}.json"
    measures.write(raw, when, found)
    print(f"\n{json.dumps(measures.machine())}\nall samples: {raw}")
    if given.keep:
        BASELINE.write_text(json.dumps(measures.baseline(found, when), indent=1) + "\n", encoding="utf-8")
    if given.check:
        worse = measures.worse(found, json.loads(BASELINE.read_text(encoding="utf-8")))
        print("\n".join(worse), file=sys.stderr)
        return 1 if worse else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
