"""The clock of this machine; wherever else time counts, it comes in as an argument."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    return datetime.now(UTC)
