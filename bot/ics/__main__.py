"""The child: a calendar on standard input, its meetings on standard output, within limits."""

from __future__ import annotations

import sys

from bot.ics import apart, lezen
from bot.verslag.documenten.__main__ import limit


def main() -> int:
    data = sys.stdin.buffer.read()
    limit()
    try:
        told, code = apart.to_json(lezen.read(data, apart.asked(sys.argv[1]))), 0
    except lezen.NietGelezen as error:
        told, code = error.code.encode(), apart.UNREADABLE
    sys.stdout.buffer.write(told)
    sys.stdout.buffer.flush()
    return code


if __name__ == "__main__":
    sys.exit(main())
