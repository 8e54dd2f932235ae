"""What a tafel would be sent, shown without sending it."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Verzending
from bot.preview import preview
from tests.builders import actie, held, planned
from tests.time_helpers import T0, day


@pytest.fixture
def planned_meeting(database: Database, config: Config) -> None:
    def write(session: Session) -> None:
        actie(session, held(session, day(-7)), "Formats maken", termijn=day(-1))
        planned(session, config, day(14))

    database.run_now(write)


@pytest.mark.usefixtures("planned_meeting")
@pytest.mark.parametrize("name", ["prt", "PRT", "Provinciale Regietafel"])
def test_the_digest_of_the_next_meeting_is_shown_with_where_and_when(
    database: Database, config: Config, name: str
) -> None:
    about, message = preview(database, config, name, None, T0)
    assert "#prt" in about
    assert "ma 18 januari 2027, 9:00" in about
    assert "Formats maken" in message
    assert "ma 25 januari 2027" in message


@pytest.mark.usefixtures("planned_meeting")
def test_another_moment_shows_the_register_as_it_looks_then(database: Database, config: Config) -> None:
    _, message = preview(database, config, "prt", "2027-01-05 09:00", T0)
    assert "te laat" not in message
    with_offset, _ = preview(database, config, "prt", "2027-01-05T09:00+01:00", T0)
    assert "#prt" in with_offset


@pytest.mark.usefixtures("planned_meeting")
def test_a_tafel_without_meeting_says_what_its_channel_or_secretary_would_read(
    database: Database, config: Config
) -> None:
    _, message = preview(database, config, "gooi", None, T0)
    assert "nog geen volgende vergadering van RRT Gooi en Vechtstreek" in message


@pytest.mark.usefixtures("planned_meeting")
def test_a_preview_writes_nothing(database: Database, config: Config) -> None:
    def posts(session: Session) -> list[tuple[str, int]]:
        return list(session.exec(select(Verzending.status, Verzending.poging)).all())

    before = database.read_now(posts)
    preview(database, config, "prt", None, T0)
    assert database.read_now(posts) == before


@pytest.mark.parametrize("moment", ["morgen", "2027-13-01"])
@pytest.mark.usefixtures("planned_meeting")
def test_what_is_no_moment_is_told(database: Database, config: Config, moment: str) -> None:
    with pytest.raises(UserError):
        preview(database, config, "prt", moment, T0)


def test_a_tafel_nobody_knows_is_told(database: Database, config: Config) -> None:
    with pytest.raises(UserError):
        preview(database, config, "tafel van zeven", None, T0)
