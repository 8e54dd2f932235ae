"""The child: a document on standard input, its text on standard output, within limits."""

from __future__ import annotations

import resource
import sys

from bot.verslag.documenten import MAX_TEXT, TOO_MUCH, UNREADABLE

CPU_SECONDS = 15
MEMORY = 768 * 1024 * 1024  # bytes of address space; the libraries themselves take about a third


def main() -> int:
    data = sys.stdin.buffer.read()
    limit()
    try:
        text = _read(sys.argv[1], data).encode()
    except MemoryError:
        return TOO_MUCH
    except Exception:
        return UNREADABLE
    if len(text) > MAX_TEXT:
        return TOO_MUCH
    sys.stdout.buffer.write(text)
    sys.stdout.buffer.flush()
    return 0


def limit() -> None:
    """From here on this process has so much memory and time, and writes no file."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(soort: str, data: bytes) -> str:
    if soort == "pdf":
        from bot.verslag.documenten import pdf

        return pdf.read(data)
    from bot.verslag.documenten import docx

    return docx.read(data)


if __name__ == "__main__":
    sys.exit(main())
