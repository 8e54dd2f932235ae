"""Minutes and lists at a prompt: which meeting, which files, and that nothing is written over."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import cli, vaststelling
from bot.config import Config
from bot.database import Database
from bot.models import Vergadering
from bot.texts import archief as archief_texts
from bot.texts import uitvoer as texts
from bot.verslag.lezen import read
from tests.bestanden import load_text
from tests.builders import STEMPEL, held


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch, practice_url: str) -> None:
    """A practice register that only this test has, and the repository's config."""
    monkeypatch.setenv("DATABASE_URL", practice_url)
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("prompt")
@pytest.mark.parametrize(
    ("words", "kinds", "names"),
    [
        (
            ["concept", "prt", "14-12-2026"],
            [],
            ["conceptverslag-prt-2026-12-14.docx", "conceptverslag-prt-2026-12-14.pdf"],
        ),
        (
            ["actielijst", "PRT-2026-12-14"],
            ["--soort", "csv,md"],
            ["actielijst-prt-2026-12-14.csv", "actielijst-prt-2026-12-14.md"],
        ),
        (
            ["besluitenlijst", "rrt", "kennemerland", "21-12-2026"],
            ["--soort", "md"],
            ["besluitenlijst-rrt-kennemerland-2026-12-21.md"],
        ),
    ],
)
def test_the_files_are_in_the_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], kinds: list[str], names: list[str]
) -> None:
    assert cli.main(["verslag", *words, "--naar", str(tmp_path), *kinds]) == 0
    assert capsys.readouterr().out.splitlines() == [str(tmp_path / name) for name in names]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".db") == sorted(names)


@pytest.mark.usefixtures("prompt")
def test_the_minutes_are_those_of_the_register(tmp_path: Path, config: Config) -> None:
    assert (
        cli.main(["verslag", "concept", "prt", "14-12-2026", "--naar", str(tmp_path), "--soort", "docx"]) == 0
    )
    found = read(load_text(tmp_path / "conceptverslag-prt-2026-12-14.docx"), config)
    assert [actie.nummer for actie in found.acties] == ["A1", "A2", "A3", "A4", "A5"]


@pytest.mark.usefixtures("prompt")
def test_a_file_that_somebody_may_have_worked_on_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "conceptverslag-prt-2026-12-14.md"
    mine.write_text("van mij")
    line = ["verslag", "concept", "prt", "14-12-2026", "--naar", str(tmp_path), "--soort", "docx,md"]
    assert cli.main(line) == 1
    assert archief_texts.exists(str(mine)) in capsys.readouterr().err
    assert mine.read_text() == "van mij"
    assert not (tmp_path / "conceptverslag-prt-2026-12-14.docx").exists()


@pytest.mark.usefixtures("prompt")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["concept", "prt", "--soort", "csv"], texts.NO_CSV),
        (["concept", "prt", "--soort", "odt"], texts.NO_SUCH_KIND),
        (["concept", "prt", "1-1-2020"], "1-1-2020"),
        (["concept", "prt", "PRT-2020-01-01"], "PRT"),
        (["concept", "nergens"], "nergens"),
        (["verhaal", "prt"], "verhaal"),
    ],
)
def test_what_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    assert cli.main(["verslag", *words, "--naar", str(tmp_path)]) == 1
    assert told in capsys.readouterr().err


@pytest.mark.usefixtures("prompt")
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = tmp_path / "nergens"
    assert cli.main(["verslag", "concept", "prt", "--naar", str(nowhere)]) == 1
    assert texts.no_such_folder(str(nowhere)) in capsys.readouterr().err


@pytest.mark.usefixtures("prompt")
def test_minutes_that_are_adopted_are_no_draft_any_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], config: Config, practice_url: str
) -> None:
    def adopt(session: Session) -> None:
        meeting = session.exec(select(Vergadering).where(Vergadering.referentie == "PRT-2026-12-14")).one()
        held(session, date(2027, 1, 11))
        vaststelling.adopt(session, STEMPEL, config, meeting, today=date(2027, 1, 11))

    database = Database(practice_url, owner=True)
    database.open()
    asyncio.run(database.run(adopt))
    database.close()
    assert (
        cli.main(["verslag", "concept", "prt", "14-12-2026", "--naar", str(tmp_path), "--soort", "md"]) == 0
    )
    told, path = capsys.readouterr().out.splitlines()
    assert told == texts.is_adopted("PRT-2026-12-14", 1)
    assert path == str(tmp_path / "verslag-prt-2026-12-14-vastgesteld-1.md")
    assert "concept" not in Path(path).read_text().casefold()
    line = ["verslag", "concept", "prt", "14-12-2026", "--naar", str(tmp_path), "--soort", "md", "--nieuw"]
    assert cli.main(line) == 0
    (path,) = capsys.readouterr().out.splitlines()
    assert path == str(tmp_path / "conceptverslag-prt-2026-12-14-versie-2.md")
    assert texts.concept(2) in Path(path).read_text()
