"""`make fuzz MINUTES=…`: every property, with other input each time, until the time is over or one fails."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--tries", type=int, default=2000, help="of each property in one round")
    given = parser.parse_args()
    until, rounds = time.monotonic() + given.minutes * 60, 0
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "-m", "fuzz", "-p", "no:cacheprovider"]
    while time.monotonic() < until:
        done = subprocess.run(command, env=os.environ | {"FUZZ": str(given.tries)}, check=False)
        rounds += 1
        print(f"round {rounds}: {given.tries} tries of each property", flush=True)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
