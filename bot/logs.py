"""Structured logs on standard error: JSON lines with ids, never names, texts or tokens."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any

import structlog

_TOKEN = re.compile(
    r"x(?:ox[a-z]|app)-[A-Za-z0-9-]+|https?://[^\s\"']*/(?:response|commands|actions)/[^\s\"']+"
)
# What these say at lower levels can hold whole payloads, with names and tokens.
_QUIET = ("slack_bolt", "slack_sdk", "aiohttp", "apscheduler", "httpx", "httpcore", "sqlalchemy", "asyncio")


def configure(level: int = logging.INFO) -> None:
    """Send our logs and those of the libraries, without what they were about, to standard error."""
    shared: list[Any] = [
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.add_log_level,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer(ensure_ascii=False)],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.PrintLogger(_Steady()),  # type: ignore[arg-type]
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _without_arguments],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.raiseExceptions = False  # a line that cannot be written would be quoted, arguments and all
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)


class _Steady:
    """Standard error, which may be a file on a full disk: the work goes on without its log."""

    def write(self, text: str) -> None:
        with suppress(OSError):
            sys.stderr.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            sys.stderr.flush()


def redact(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Tokens and secret addresses out of every value."""
    return {k: _TOKEN.sub("[weg]", v) if isinstance(v, str) else v for k, v in event.items()}


def _without_arguments(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Of a library's line only where it came from and its kind: its text may quote what people typed."""
    record = event.get("_record")
    kind = record.exc_info[0].__name__ if record and record.exc_info and record.exc_info[0] else None
    where = f"{record.name}:{record.lineno}" if record else ""
    kept = {k: event[k] for k in ("timestamp", "level", "_record", "_from_structlog") if k in event}
    return {**kept, "event": "library", "where": where, "error": kind}
