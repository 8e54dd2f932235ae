"""`importeer` into a register that is not there yet, and what the commands say when something is wrong."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot import cli
from bot.cli import lezen
from bot.database import Database
from bot.inlezen import proces
from bot.models import Vergadering
from bot.texts import csvlijst as csv_texts
from bot.texts import verslagen as verslagen_texts
from bot.texts import voorstel as voorstel_texts

EXAMPLE = Path(__file__).resolve().parents[1] / "docs" / "voorbeeldverslag.txt"


@pytest.fixture
def new_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'nieuw.db'}")
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "nieuw.db"


def test_what_is_imported_into_a_new_register_is_all_that_is_in_it(
    new_register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["importeer", str(EXAMPLE)]) == 0
    assert cli.main(["persoon", "Van den Akker"]) == 0
    database = Database(f"sqlite:///{new_register}", owner=False)
    database.open()
    with closing(database):
        found = database.read_now(lambda session: session.exec(select(col(Vergadering.referentie))).all())
    assert found == ["RRT-KENNEMERLAND-2026-03-05"]
    assert capsys.readouterr().out


def test_what_takes_long_says_on_standard_error_how_far_it_is(
    new_register: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lezen, "SECONDS", 0.001)
    assert cli.main(["importeer", str(EXAMPLE), "--proef"]) == 0
    told = capsys.readouterr()
    assert told.err.count(voorstel_texts.reading(EXAMPLE.name)) == 1
    assert EXAMPLE.name not in told.out


@pytest.mark.usefixtures("new_register", "real_children")
def test_text_is_read_within_limits_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proces, "SECONDS", 0.05)
    assert cli.main(["importeer", str(EXAMPLE)]) == 1
    assert f"{EXAMPLE.name} vraagt te veel om te lezen" in capsys.readouterr().err


LISTED = (
    "# Verslag RRT Kennemerland\n5 maart 2026\n\n## Actielijst\n| nr | actie | wie | wanneer |\n"
    "|---|---|---|---|\n| 1 | Sleutels ophalen | Otter | {} |\n"
)
NOTHING = "Verslag RRT Kennemerland\n6 maart 2026\n"
POINT = "RRT-KENNEMERLAND-2026-03-05/A1;RRT Kennemerland;2026-03-05;Actiepunt;Iets"
LIST = f"\ufeff{';'.join(csv_texts.ACTIES)}\r\n{POINT}\r\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LIST, csv_texts.NOT_TO_IMPORT),
        (LIST.replace(";", ","), csv_texts.NOT_TO_IMPORT),  # as a spreadsheet keeps it
        (NOTHING, verslagen_texts.NOTHING_READ),
    ],
)
def test_a_file_in_which_nothing_was_read_is_refused_and_makes_no_meeting(
    new_register: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    file = tmp_path / "lijst.csv"
    file.write_text(text, encoding="utf-8")
    assert cli.main(["importeer", str(EXAMPLE)]) == 0
    assert cli.main(["importeer", str(file)]) == 1
    assert said in " ".join(capsys.readouterr().err.split())
    database = Database(f"sqlite:///{new_register}", owner=False)
    database.open()
    with closing(database):
        assert len(database.read_now(lambda session: session.exec(select(Vergadering)).all())) == 1


@pytest.mark.usefixtures("new_register")
def test_minutes_that_were_put_right_are_told_with_the_command_that_changes_the_register(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for day in ("9 maart 2026", "16 maart 2026"):
        file = tmp_path / f"{day}.md"
        file.write_text(LISTED.format(day), encoding="utf-8")
        assert cli.main(["importeer", str(file)]) == 0
    told = capsys.readouterr().out
    assert "In het register: termijn ma 9 maart 2026. In dit verslag: termijn ma 16 maart 2026." in told
    assert "`/actie wijzig RRT-KENNEMERLAND-2026-03-05/A1 termijn ma 16 maart 2026`" in told


def test_an_owner_whom_nobody_knows_is_told_as_long_as_nobody_does(
    new_register: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "verslag.md"
    file.write_text(LISTED.format("9 maart 2026"), encoding="utf-8")
    said = f"- {voorstel_texts.unknown_owner('Otter')}"
    assert cli.main(["importeer", str(file), "--proef"]) == 0
    assert said in capsys.readouterr().out
    assert cli.main(["importeer", str(file), "--proef", "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["acties"]
    assert said in told.err.splitlines()
    assert not new_register.exists()  # nothing is kept of a trial
    assert cli.main(["importeer", str(file)]) == 0
    assert said in capsys.readouterr().out
    assert cli.main(["importeer", str(file), "--proef"]) == 0
    assert said not in capsys.readouterr().out


@pytest.mark.usefixtures("new_register")
def test_an_archive_for_a_folder_that_is_not_there_is_refused_in_dutch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["importeer", str(EXAMPLE)]) == 0
    capsys.readouterr()
    assert cli.main(["archief", "--naar", str(tmp_path / "nergens" / "a.zip")]) == 1
    assert "a.zip is niet geschreven: de map bestaat niet. Maak haar" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["importeer", "--help"], "wat erbij hoort:\n  BESTAND"),
        (["--help"], "opdrachten:\n"),
    ],
)
def test_help_calls_what_belongs_to_a_command_no_command(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main(words)
    assert said in capsys.readouterr().out


def test_a_number_that_is_none_is_told_in_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["persoon", "--nummer", "x"]) == 1
    assert capsys.readouterr().err.startswith("Achter --nummer hoort een getal.")
