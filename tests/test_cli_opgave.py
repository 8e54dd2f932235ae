"""Figures on the command line: the template to fill in, and a file taken over, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import main
from tests.opgave.boeken import lines

ROW = ("Laren", "2024", "100", "", "2025-02-01", "brief")


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'register.db'}")


def test_the_template_is_written_and_never_over_what_was_filled_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["opgave", "sjabloon", "--naar", str(tmp_path)]) == 0
    made = sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("opgave-sjabloon"))
    assert made == [
        "opgave-sjabloon-locaties.csv",
        "opgave-sjabloon-opgave.csv",
        "opgave-sjabloon-uitruil.csv",
        "opgave-sjabloon.xlsx",
    ]
    assert main(["opgave", "sjabloon", "--naar", str(tmp_path)]) == 1
    assert "opgave-sjabloon.xlsx" in capsys.readouterr().err


@pytest.mark.usefixtures("real_children")
def test_a_file_is_taken_over_or_told_what_is_wrong_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "cijfers.csv"
    file.write_bytes(lines(ROW))
    assert main(["opgave", "importeer", str(file), "--proef"]) == 0
    assert "1 nieuw" in capsys.readouterr().out
    assert main(["opgave", "importeer", str(file)]) == 0
    assert "1 nieuw, 0 gewijzigd, 0 gelijk" in capsys.readouterr().out
    file.write_bytes(lines(("Laren", "2024", "110", "", "2025-02-01", "brief"), ("Larn", *ROW[1:])))
    assert main(["opgave", "importeer", str(file)]) == 1
    assert "rij 3, kolom A (gebied): 'Larn' kent de bot niet" in capsys.readouterr().err
    file.write_bytes(lines(ROW))
    assert main(["opgave", "importeer", str(file)]) == 0
    assert "0 nieuw, 0 gewijzigd, 1 gelijk" in capsys.readouterr().out
