"""`make fuzz MINUTES=…`: every property, with other input each time, until the time is over or one fails."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time

_HELD = re.compile(r"(\d+) passing, 0 failing")  # in the statistics of Hypothesis, for each property


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--times", type=int, default=5, help="a round is twice so many times the suite")
    given = parser.parse_args()
    until, inputs = time.monotonic() + given.minutes * 60, 0
    command = [sys.executable, "-m", "pytest", "-n", "auto", "-m", "fuzz", "-p", "no:cacheprovider"]
    while time.monotonic() < until:
        environment = os.environ | {"FUZZ": str(given.times)}
        told = [*command, "--hypothesis-show-statistics"]
        done = subprocess.run(told, env=environment, stdout=subprocess.PIPE, text=True, check=False)
        held = _HELD.findall(done.stdout)
        if done.returncode or not held:
            print(done.stdout)
            return done.returncode or 1
        inputs += sum(map(int, held))
        print(f"{len(held)} properties held, {inputs} inputs in all", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
