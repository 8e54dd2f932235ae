"""The voortgangsrapportage at a prompt: files in a folder, kept in the register, nothing written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import cli
from tests.conformance import faults


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch, practice_url: str) -> None:
    """A practice register that only this test has, and the repository's config."""
    monkeypatch.setenv("DATABASE_URL", practice_url)
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("prompt")
def test_the_files_are_in_the_folder_and_the_version_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["voortgang", "rapport", "regio", "Kennemerland", "2025", "--naar", str(tmp_path)]
    assert cli.main(line) == 0
    assert "Bewaard als R1." in capsys.readouterr().out
    made = sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".docx", ".pdf"))
    name = "voortgangsrapportage-kennemerland-2025-12-31-versie-1"
    assert made == [f"{name}.docx", f"{name}.pdf"]
    assert faults((tmp_path / f"{name}.pdf").read_bytes()) == []


@pytest.mark.usefixtures("prompt")
def test_an_area_that_is_none_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["voortgang", "rapport", "q1", "2026", "--naar", str(tmp_path)]) == 1
    assert "provincie" in capsys.readouterr().err
