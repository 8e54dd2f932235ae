"""The commands about terms and archives, as somebody at a prompt types them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from bot import cli
from bot.config import Config
from bot.texts import archief as texts
from tests.practice import make_practice_register
from tests.time_helpers import T0

ROOT = Path(__file__).resolve().parents[1]


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
    assert "berichten 1 jaar, voorstellen 30 dagen" in shown
    assert texts.NOTHING_DUE in shown


@pytest.mark.usefixtures("prompt")
def test_controleer_says_how_long_things_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["controleer"]) == 0
    assert "Bewaartermijnen: berichten 1 jaar" in capsys.readouterr().out


@pytest.mark.usefixtures("prompt")
def test_where_no_archive_can_be_made_there_is_none_to_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "prt.zip"
    assert cli.main(["archief", "--naar", str(target), "--tafel", "rrt gooi"]) == 1
    assert texts.NO_MEETINGS in capsys.readouterr().err
    assert cli.main(["archief", "--controleer", str(target)]) == 1
    assert "niet in orde" in capsys.readouterr().err


def test_an_archive_is_checked_without_a_register(
    archive_of_practice: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nergens/geen.db")
    assert cli.main(["archief", "--controleer", str(archive_of_practice)]) == 0
    assert "De keten sluit aan" in capsys.readouterr().out
    archive_of_practice.write_bytes(archive_of_practice.read_bytes()[:-1])
    assert cli.main(["archief", "--controleer", str(archive_of_practice)]) == 1


@pytest.fixture
def archive_of_practice(
    config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    make_practice_register(config, tmp_path / "oefen.db")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'oefen.db'}")
    monkeypatch.setattr("bot.klok.utc_now", lambda: T0)
    target = tmp_path / "prt.zip"
    assert cli.main(["archief", "--naar", str(target), "--tafel", "prt"]) == 0
    shown = capsys.readouterr().out
    assert "prt.zip is gemaakt (vergaderingen 1" in shown
    assert hashlib.sha256(target.read_bytes()).hexdigest() in shown
    return target


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], texts.MAKE_OR_CHECK),
        (["--naar", "a.zip", "--controleer", "a.zip"], texts.MAKE_OR_CHECK),
        (["--naar", "a.pdf"], texts.MUST_BE_ZIP),
        (["--naar", "a.zip", "--tot", "2026-12-31", "--jaar", "2026"], texts.ONE_PERIOD),
        (["--naar", "a.zip", "--tot", "31-12-2026"], texts.NOT_A_DAY),
        (["--naar", "a.zip", "--jaar", "26"], texts.NOT_A_YEAR),
        (["--naar", "a.zip", "--tafel", "nergens"], "nergens"),
    ],
)
def test_what_is_asked_wrongly_is_told(
    arguments: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    monkeypatch.chdir(tmp_path)
    assert cli.main(["archief", *arguments]) == 1
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
