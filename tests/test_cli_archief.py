"""The commands about terms and archives, as somebody at a prompt types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import cli
from bot.texts import archief as texts


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch, register_path: Path) -> None:
    """A practice register that only this test has, and the repository's config."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{register_path}")
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("prompt")
def test_terms_are_shown_and_nothing_is_due_in_a_new_register(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bewaren", "--proef"]) == 0
    shown = capsys.readouterr().out
    assert "berichten 1 jaar, gewist 30 dagen" in shown
    assert texts.NOTHING_DUE in shown
