"""A channel that became shared with another organisation between two messages gets no names from then on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.models import Poging
from bot.oefen.mensen import ANDERE_ORGANISATIE, BURGEMEESTER_BLOEMENDAAL
from bot.oefen.werkplek import Channel, User
from tests.practice import Practice, with_button
from tests.security.test_gate_matrix import secrets

DAYS = 16  # from eight working days before the meeting until after it


def share(practice: Practice) -> Channel:
    channel = practice.slack.channel("prt")
    channel.members.add(ANDERE_ORGANISATIE)
    channel.is_ext_shared = True
    return channel


def seen_by_the_others(practice: Practice) -> list[str]:
    """What stands in the channel for everybody, from the bot."""
    return [message.shown for message in practice.posted()]


async def test_whatever_moment_comes_nothing_more_is_posted(practice: Practice) -> None:
    """From before a meeting until it is closed, moved and corrected."""
    await practice.command("/vergadering plan prt 2 februari 9:30")
    await practice.tick()
    share(practice)
    before = seen_by_the_others(practice)
    for line in ("start prt", "verzet prt naar 3 februari 10:00", "sluit prt akkoord", "deel prt"):
        await practice.command(f"/vergadering {line}")
        await practice.command("/actie nieuw prt Molenbroek: een punt dat niet naar buiten mag")
        await practice.tick()
    for _ in range(DAYS):
        practice.clock.forward(days=1)
        await practice.tick()
    assert seen_by_the_others(practice) == before
    assert "channel_is_shared" in {tried.fout for tried in practice.rows(Poging)}


async def test_the_live_overview_is_not_drawn_on(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw prt Molenbroek: van voor het delen")
    share(practice)
    before = seen_by_the_others(practice)
    await practice.command("/actie nieuw prt Molenbroek: van na het delen")
    await practice.tick()
    assert seen_by_the_others(practice) == before
    assert practice.actie("van na het delen")


async def test_answers_there_are_for_who_asked_alone(practice: Practice) -> None:
    channel = share(practice)
    await practice.mention("actie lijst prt")
    shown = with_button(await practice.command("/actie toon A3"), "Afgerond")
    await practice.press(shown, "Afgerond")
    theirs = practice.slack.werkplek.visible(channel, ANDERE_ORGANISATIE)
    told = " ".join(message.shown for message in theirs if message.from_bot)
    assert not [secret for secret in secrets(practice) if secret in told]


async def test_the_welcome_there_names_nobody(practice: Practice) -> None:
    share(practice)
    await practice.join(practice.bot.deps.bot_user, "prt")
    (welcome,) = seen_by_the_others(practice)
    assert not [secret for secret in secrets(practice) if secret in welcome]


BECAME: dict[str, Callable[[User], None]] = {
    "guest": lambda user: setattr(user, "is_restricted", True),
    "left": lambda user: setattr(user, "deleted", True),
    "of another organisation": lambda user: setattr(user, "is_stranger", True),
}


@pytest.mark.parametrize("became", BECAME)
async def test_an_owner_who_is_no_member_any_more_gets_no_message(practice: Practice, became: str) -> None:
    BECAME[became](practice.slack.werkplek.users[BURGEMEESTER_BLOEMENDAAL])
    await practice.command("/vergadering plan prt 2 februari 9:30")
    for _ in range(DAYS):
        practice.clock.forward(days=1)
        await practice.tick()
    assert practice.slack.werkplek.direct_message(BURGEMEESTER_BLOEMENDAAL).messages == []
    assert "no_member" in {tried.fout for tried in practice.rows(Poging)}
