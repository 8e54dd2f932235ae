"""The copy of every night: made in each folder, told when it fails."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import meldingen
from bot.app import connected
from bot.config import Config, Mode, settings_from
from bot.models import Aankondiging, Verzending
from bot.oefen import omgeving
from bot.oefen.mensen import SECRETARIS
from bot.texts import bewaring as texts
from jobs import Nachtkopie
from tests.practice import Practice, running


@pytest.fixture
async def practice(config: Config, practice_register: Path, tmp_path: Path) -> AsyncIterator[Practice]:
    """A bot that makes a copy every night, in two folders."""
    register = Path(shutil.copy(practice_register, tmp_path / "oefen.db"))
    async with running(config, register, "deaf") as practice:
        await practice.tick()
        night = Nachtkopie(practice.bot.deps, [tmp_path / "een", tmp_path / "twee"])
        practice.bot.deps.nightly.append(night.ask)
        yield practice


async def tick(practice: Practice, **span: float) -> None:
    practice.clock.forward(**span)
    await practice.tick()
    await practice.bot.deps.tasks.finish()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.db"))


def told(practice: Practice) -> list[str]:
    return [
        message.shown
        for message in practice.slack.direct_message(SECRETARIS).messages
        if texts.TITLE in message.shown
    ]


async def test_every_night_there_is_one_in_each_folder(practice: Practice, tmp_path: Path) -> None:
    for _ in range(3):
        await tick(practice)
    assert names(tmp_path / "een") == names(tmp_path / "twee") == ["oefen-20270111T090000Z.db"]
    await tick(practice, hours=15)  # one o'clock in Amsterdam
    assert len(names(tmp_path / "een")) == 1
    for _ in range(3):
        await tick(practice, hours=1)
    assert names(tmp_path / "een") == ["oefen-20270111T090000Z.db", "oefen-20270112T010000Z.db"]
    assert told(practice) == []


async def test_a_night_that_failed_is_told_once_a_day_and_made_up_for(
    practice: Practice, tmp_path: Path
) -> None:
    (tmp_path / "twee").write_text("hier kan geen map")
    await tick(practice)
    await tick(practice, seconds=15)
    [first] = told(practice)
    assert texts.NO_MAP[1:] in first
    assert "11 januari 2027, 10:00" in first, "the other folder has a good one"
    assert names(tmp_path / "een") == ["oefen-20270111T090000Z.db"]
    for _ in range(8):
        await tick(practice, minutes=20)
    assert len(told(practice)) == 1
    await tick(practice, hours=23)
    await tick(practice, seconds=15)
    assert len(told(practice)) == 2
    (tmp_path / "twee").unlink()
    await tick(practice, hours=1)
    assert names(tmp_path / "twee")
    assert practice.database.read_now(meldingen.backup_trouble) is None


async def test_a_night_that_was_made_up_for_before_office_hours_is_not_told(
    practice: Practice, tmp_path: Path
) -> None:
    practice.clock.now = datetime(2027, 1, 12, 2, tzinfo=UTC)
    (tmp_path / "twee").write_text("hier kan geen map")
    await tick(practice)
    await tick(practice, seconds=15)
    (row,) = practice.rows(Aankondiging, Aankondiging.soort == "reservekopie")
    (tmp_path / "twee").unlink()
    await tick(practice, hours=2)
    await tick(practice, hours=5)
    assert told(practice) == []
    (post,) = practice.rows(Verzending, Verzending.aankondiging_id == row.id)
    assert post.status == "CANCELLED"


async def test_on_slack_it_goes_by_itself_and_in_the_oefenmodus_not(practice: Practice) -> None:
    settings = omgeving.with_tokens(
        settings_from({"DATABASE_URL": str(practice.database.url)}), practice.slack
    )
    for mode, number in ((Mode.OEFEN, 0), (Mode.SOCKET, 1)):
        async with connected(
            settings.model_copy(update={"mode": mode}), practice.config, practice.database
        ) as bot:
            assert len(bot.deps.nightly) == number
