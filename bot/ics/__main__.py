"""The child: a calendar on standard input, its meetings on standard output, within limits."""

from __future__ import annotations

import sys

from bot.grenzen import limit
from bot.ics import apart, lezen


def main() -> int:
    data = sys.stdin.buffer.read()
    limit()
    code, told = answer(data, sys.argv[1])
    sys.stdout.buffer.write(told)
    sys.stdout.buffer.flush()
    return code


def answer(data: bytes, asked: str) -> tuple[int, bytes]:
    """The exit code and what goes with it on standard output."""
    try:
        return 0, apart.to_json(lezen.read(data, apart.asked(asked)))
    except lezen.NietGelezen as error:
        return apart.UNREADABLE, error.code.encode()


if __name__ == "__main__":
    sys.exit(main())
