"""The welcome: once, what fits the channel, and nothing where another organisation reads along."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import BOT, COA, SECRETARIS
from bot.oefen.werkplek import Channel, Message
from bot.texts import welkom as texts
from bot.views.welkom import examples
from tests.practice import Practice, is_understood


def welcomes(practice: Practice, channel: str) -> list[Message]:
    return [m for m in practice.posted(channel) if texts.EXAMPLES in m.shown or "Goedendag" in m.shown]


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_the_bot_says_what_it_is_for_when_it_joins(practice: Practice) -> None:
    await practice.join(BOT, "rrt-kennemerland")
    (welcome,) = welcomes(practice, "rrt-kennemerland")
    assert "Regionale Regietafel Kennemerland" in welcome.shown
    assert "`/stand Kennemerland`" in welcome.shown


@pytest.mark.parametrize("tafel", ["prt", "rrt-kennemerland"])
async def test_its_examples_work_as_they_stand(practice: Practice, tafel: str) -> None:
    lines = examples(practice.config, tafel)
    assert len(lines) == 3
    for line in lines:
        assert is_understood(
            (await practice.command(line, channel=practice.config.tafels[tafel].kanaal)).shown
        )


async def test_delivered_again_it_is_said_once(practice: Practice) -> None:
    await practice.join(BOT, "prt")
    practice.clock.forward(minutes=5)
    await practice.redeliver()
    assert len(welcomes(practice, "prt")) == 1


async def test_somebody_else_who_joins_is_not_welcomed(practice: Practice) -> None:
    await practice.join(COA, "prt")
    assert welcomes(practice, "prt") == []


async def test_a_channel_without_tafel_hears_how_it_is_connected(practice: Practice) -> None:
    practice.slack.werkplek.channels["C0ANDERS01"] = Channel(
        id="C0ANDERS01", name="kantoor", members={SECRETARIS}
    )
    await practice.join(BOT, "kantoor")
    (welcome,) = welcomes(practice, "kantoor")
    assert welcome.shown == texts.of_no_tafel("kantoor")


async def test_a_shared_channel_hears_that_nothing_is_posted_there(practice: Practice) -> None:
    practice.slack.channel("prt").is_ext_shared = True
    await practice.join(BOT, "prt")
    (welcome,) = practice.posted("prt")
    assert welcome.shown == texts.SHARED
