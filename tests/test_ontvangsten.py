"""What comes in twice has one effect."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import Session

from bot import ontvangsten
from bot.database import Database
from bot.errors import UserError
from tests.time_helpers import T0, T


def test_a_key_is_first_once(session: Session) -> None:
    assert ontvangsten.is_first(session, "trigger-1", T0)
    assert not ontvangsten.is_first(session, "trigger-1", T(60))
    assert ontvangsten.is_first(session, "trigger-2", T0)


def test_a_redelivery_after_a_restart_is_known(database: Database) -> None:
    assert database.run_now(lambda session: ontvangsten.is_first(session, "trigger-1", T0))
    database.close()
    database.open()
    assert not database.run_now(lambda session: ontvangsten.is_first(session, "trigger-1", T(3600)))


def test_what_was_not_saved_may_come_again(database: Database) -> None:
    def write(session: Session) -> None:
        ontvangsten.is_first(session, "trigger-1", T0)
        raise UserError("Kies een datum.")

    with pytest.raises(UserError):
        database.run_now(write)
    assert database.run_now(lambda session: ontvangsten.is_first(session, "trigger-1", T0))


def test_the_lines_of_a_message_count_for_the_whole_and_the_whole_for_its_lines(session: Session) -> None:
    assert ontvangsten.is_first(session, "Ev1/0", T0)
    assert ontvangsten.is_first(session, "Ev1/1", T0)
    assert not ontvangsten.is_first(session, "Ev1", T0)
    assert ontvangsten.is_first(session, "Ev12", T0)
    assert not ontvangsten.is_first(session, "Ev12/0", T0)
    assert ontvangsten.is_first(session, "Ev10/0", T0)


def test_keys_are_kept_for_a_day(session: Session) -> None:
    ontvangsten.is_first(session, "trigger-1", T0)
    ontvangsten.forget_old(session, T0 + timedelta(hours=24))
    session.expire_all()
    assert not ontvangsten.is_first(session, "trigger-1", T0)
    ontvangsten.forget_old(session, T0 + timedelta(hours=24, seconds=1))
    session.expire_all()
    assert ontvangsten.is_first(session, "trigger-1", T0)
