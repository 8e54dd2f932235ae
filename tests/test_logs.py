"""Logs: JSON lines with ids, never names, texts or tokens."""

from __future__ import annotations

import io
import json
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import logs


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_each_line_is_json_with_a_time_and_a_level(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure()
    structlog.get_logger().info("refused", user="U012AB3CD")
    (line,) = lines(capsys)
    assert (line["event"], line["user"], line["level"]) == ("refused", "U012AB3CD", "info")
    assert line["timestamp"].endswith("Z")


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-123-abc",
        "xapp-1-A0-456-def",
        "xoxe.xoxp-1-abc",
        "https://hooks.slack.com/commands/T1/2/geheim",
        "http://127.0.0.1:3000/response/geheim",
        "https://hooks.slack.com/actions/T1/2/geheim",
    ],
)
def test_tokens_and_answer_addresses_are_taken_out(capsys: pytest.CaptureFixture[str], secret: str) -> None:
    logs.configure()
    structlog.get_logger().warning("lost", error=f"met {secret} erin")
    assert secret not in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["slack_bolt.AsyncApp", "aiohttp.server", "sqlalchemy.engine", "wie.dan.ook"]
)
def test_of_a_library_only_where_it_came_from(capsys: pytest.CaptureFixture[str], name: str) -> None:
    logs.configure()
    try:
        raise ValueError("mw. Kanarie")
    except ValueError:
        logging.getLogger(name).exception("payload %s", {"text": "mw. Kanarie"})
    (line,) = lines(capsys)
    assert line["event"] == "library"
    assert line["where"].startswith(f"{name}:")
    assert line["error"] == "ValueError"
    assert "Kanarie" not in json.dumps(line)


def test_a_line_that_cannot_be_written_is_not_quoted(capsys: pytest.CaptureFixture[str]) -> None:
    """As logging does by itself, with the arguments of the line, on standard error."""
    logs.configure()
    (handler,) = logging.getLogger().handlers
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(io.StringIO())
    handler.stream.close()
    logging.getLogger("wie.dan.ook").error("payload %s", "Kanarie")
    assert "Kanarie" not in capsys.readouterr().err


def test_a_full_disk_under_the_log_stops_no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    logs.configure()
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr("sys.stderr", full)
        structlog.get_logger().error("tick failed")
        with suppress(OSError):
            full.close()


def test_what_libraries_say_at_debug_is_not_kept(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure(logging.DEBUG)
    logging.getLogger("slack_sdk.web").debug("xoxb-1 Kanarie")
    assert capsys.readouterr().err == ""
