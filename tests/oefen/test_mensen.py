"""The practice workspace has everybody a test of rights needs."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.oefen.mensen import ANDERE_ORGANISATIE, BOT, GAST, SECRETARIS, VERTROKKEN, make_werkplek
from bot.oefen.werkplek import TEAM_ID, Werkplek


def make() -> Werkplek:
    return make_werkplek(lambda: datetime(2026, 1, 23, tzinfo=UTC), ["prt", "rrt-gooi"])


def test_bot_and_own_people_are_in_every_channel() -> None:
    werkplek = make()
    assert [channel.name for channel in werkplek.channels.values()] == ["prt", "rrt-gooi"]
    for channel in werkplek.channels.values():
        assert {BOT, SECRETARIS, GAST} <= channel.members
        assert not {ANDERE_ORGANISATIE, VERTROKKEN} & channel.members


def test_first_person_is_the_secretary_and_an_administrator() -> None:
    first = next(user for user in make().users.values() if not user.is_bot)
    assert (first.id, first.is_admin) == (SECRETARIS, True)


def test_ids_are_ascii_and_the_stranger_is_of_another_team() -> None:
    users = make().users
    assert all(user_id.isascii() and user_id.isalnum() and user_id.isupper() for user_id in users)
    assert [user.id for user in users.values() if user.team_id != TEAM_ID] == [ANDERE_ORGANISATIE]


def test_two_workspaces_share_nothing() -> None:
    one, two = make(), make()
    one.users[SECRETARIS].deleted = True
    assert two.users[SECRETARIS].deleted is False


def test_timestamps_rise_while_the_clock_stands_still() -> None:
    werkplek = make()
    stamps = [werkplek.next_ts() for _ in range(3)]
    assert stamps == sorted(set(stamps), key=float)
