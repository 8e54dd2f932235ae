"""`make fuzz MINUTES=…`: every property, with other input each time, until the time is over or one fails."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time

_PASSED = re.compile(r"(\d+) passed")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--tries", type=int, default=2000, help="of each property in one round")
    given = parser.parse_args()
    until, inputs = time.monotonic() + given.minutes * 60, 0
    command = [sys.executable, "-m", "pytest", "-n", "auto", "-m", "fuzz", "-p", "no:cacheprovider"]
    while time.monotonic() < until:
        environment = os.environ | {"FUZZ": str(given.tries)}
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
        held = _PASSED.search(done.stdout)
        if done.returncode or not held:
            print(done.stdout)
            return done.returncode or 1
        properties = int(held[1])
        inputs += properties * given.tries
        print(f"{properties} properties held, up to {inputs} inputs in all", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
