"""How much memory and time a child process may take for what somebody else made."""

from __future__ import annotations

import resource

CPU_SECONDS = 15
MEMORY = 768 * 1024 * 1024  # bytes of address space; the libraries themselves take about a third


def limit() -> None:
    """From here on this process has so much memory and time, and writes no file."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
