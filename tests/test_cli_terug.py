"""A draft that comes back, at a prompt: shown first, and written only where a flag says what."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import cli
from bot.cli.opening import open_register
from bot.models import Actie, Persoon, Vergadering
from bot.texts import verschillen as texts
from bot.texts import verslagen as verslagen_texts
from bot.texts import voorstel as voorstel_texts
from tests.verschillen.conftest import cell, edited, with_row, without_row

REFERENCE = "PRT-2026-12-14"


@pytest.fixture
def returned(monkeypatch: pytest.MonkeyPatch, practice_url: str, tmp_path: Path) -> Path:
    """The draft of a practice meeting, made at a prompt and edited in Word."""
    monkeypatch.setenv("DATABASE_URL", practice_url)
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        monkeypatch.delenv(name, raising=False)
    asked = ["verslag", "concept", REFERENCE, "--naar", str(tmp_path), "--soort", "docx"]
    assert cli.main(asked) == 0
    path = tmp_path / f"conceptverslag-{REFERENCE.casefold()}.docx"
    changed = edited(
        path.read_bytes(),
        cell("acties", "A1", 2, "Anders gezegd"),
        without_row("acties", "A2"),
        with_row("acties", ("", "Actiepunt", "Een punt erbij", "COA", "geen", "Open")),
    )
    path.write_bytes(changed)
    return path


def points() -> dict[int, tuple[str, str]]:
    def read(session: Session) -> dict[int, tuple[str, str]]:
        query = (
            select(Actie)
            .join(Vergadering, Vergadering.id == Actie.vergadering_id)
            .where(Vergadering.referentie == REFERENCE)
        )
        return {row.nummer: (row.tekst, row.status) for row in session.exec(query).all()}

    with open_register() as database:
        return database.read_now(read)


def test_of_what_is_new_it_says_whose_it_is_too(returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert cli.main(["importeer", str(returned)]) == 0
    assert "Wie: COA" in capsys.readouterr().out.partition("Een punt erbij\n")[2].split("\n")[0]


def test_what_to_look_at_is_told_before_anything_is_written(
    returned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    returned.write_bytes(edited(returned.read_bytes(), cell("acties", "A1", 3, "Pieterse")))
    capsys.readouterr()
    assert cli.main(["importeer", str(returned)]) == 0
    assert f"- {voorstel_texts.unknown_owner('Pieterse')}" in capsys.readouterr().out


def test_without_a_word_for_it_nothing_is_written(returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = points()
    capsys.readouterr()
    for flags, end in (
        ([], texts.CLI_HOW),
        (["--proef", "--overnemen", "nieuw"], verslagen_texts.PROPOSAL_ONLY),
    ):
        assert cli.main(["importeer", str(returned), *flags]) == 0
        told = capsys.readouterr().out
        for said in (
            "A1  gewijzigd",
            "→ Anders gezegd",
            "A2  verdwenen",
            "Actie  nieuw",
            "Een punt erbij",
            end,
        ):
            assert said in told
    assert points() == before


def test_what_is_named_is_written_and_no_more(returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = points()
    assert cli.main(["importeer", str(returned), "--overnemen", "gewijzigd, nieuw"]) == 0
    assert "2 verschillen overgenomen" in capsys.readouterr().out
    now = points()
    assert now[1][0] == "Anders gezegd"
    assert now[2] == before[2]
    assert sorted(now.keys() - before.keys()) == [max(before) + 1]
    assert cli.main(["importeer", str(returned), "--overnemen", "gewijzigd,nieuw,A2"]) == 0
    assert points().keys() == now.keys()
    assert points()[2][1] == "vervallen"


def test_a_word_that_means_nothing_is_told(returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["importeer", str(returned), "--overnemen", "alles"]) == 1
    assert texts.cli_unknown("alles") in capsys.readouterr().err
    example = Path(__file__).resolve().parents[1] / "docs" / "voorbeeldverslag.txt"
    assert cli.main(["importeer", str(example), "--overnemen", "nieuw"]) == 1
    assert texts.CLI_NOT_A_DRAFT in capsys.readouterr().err


def test_a_mask_that_somebody_typed_into_a_draft_is_nobody(returned: Path) -> None:
    row = ("", "Actiepunt", "Nog een punt erbij", "COA en [naam weggelaten]", "geen", "Open")
    returned.write_bytes(edited(returned.read_bytes(), with_row("acties", row)))
    assert cli.main(["importeer", str(returned), "--overnemen", "nieuw"]) == 0
    with open_register() as database:
        people = database.read_now(lambda session: session.exec(select(Persoon.naam)).all())
    assert not [name for name in people if "weggelaten" in name]


def test_a_public_version_is_refused(returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    returned.with_suffix(".txt").write_text("Status: Openbare versie 1, gemaakt op maandag 4 januari 2027")
    assert cli.main(["importeer", str(returned.with_suffix(".txt"))]) == 1
    assert "is een openbare versie" in capsys.readouterr().err
