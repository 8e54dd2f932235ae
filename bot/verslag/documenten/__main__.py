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
    code, text = answer(data, sys.argv[1])
    sys.stdout.buffer.write(text)
    sys.stdout.buffer.flush()
    return code


def answer(data: bytes, soort: str) -> tuple[int, bytes]:
    """The exit code and what goes with it on standard output."""
    try:
        text = _read(soort, data).encode()
    except MemoryError:
        return TOO_MUCH, b""
    except Exception:
        return UNREADABLE, b""
    return (TOO_MUCH, b"") if len(text) > MAX_TEXT else (0, text)


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
