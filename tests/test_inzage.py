"""Forgetting somebody in the bot's own posts too."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from bot import inzage, vergetelheid
from bot.config import Config, settings_from
from bot.errors import UserError
from bot.models import Persoon, Verzending
from bot.oefen import omgeving
from bot.texts import persoon as texts
from tests.practice import Practice, running

NAME = "Molenbroek"


@pytest.fixture
async def practice(config: Config, practice_url: str) -> AsyncIterator[Practice]:
    """The vooruitblik stands in #prt and names somebody."""
    async with running(config, practice_url, "socket") as practice:
        await practice.tick()
        assert any(NAME in m.shown for m in practice.posted())
        yield practice


def settings(practice: Practice) -> object:
    ready = omgeving.with_tokens(settings_from({}), practice.slack)
    return ready.model_copy(update={"mode": "socket"})


def number(practice: Practice) -> int:
    (found,) = practice.rows(Persoon, Persoon.naam == NAME)
    return found.id or 0


async def finished(practice: Practice) -> None:
    await practice.command("/actie klaar PRT-2026-12-14/A4 12 plekken")
    await practice.command("/actie klaar RRT-KENNEMERLAND-2026-12-21/A1")


@pytest.mark.parametrize("where", ["here", pytest.param("server", marks=pytest.mark.postgresql)])
async def test_own_posts_are_edited(practice: Practice, where: str) -> None:
    await finished(practice)
    well, said = await inzage.forget(
        practice.database,
        settings(practice),
        number(practice),
        practice.clock(),  # type: ignore[arg-type]
    )
    assert well, said
    assert (texts.AGAIN if practice.database.path else texts.BY_HAND_AGAIN) in said
    assert not any(NAME in m.shown or NAME in m.text for m in practice.posted())
    assert not any(NAME in (p.inhoud or "") for p in practice.rows(Verzending))


async def test_while_slack_cannot_be_reached_nothing_is_forgotten_and_a_second_try_works(
    practice: Practice,
) -> None:
    await finished(practice)
    practice.slack.channel("prt").members.discard(practice.slack.werkplek.bot.id)
    for message in practice.posted():
        practice.slack.werkplek.delete(message)
    well, _ = await inzage.forget(
        practice.database,
        settings(practice),
        number(practice),
        practice.clock(),  # type: ignore[arg-type]
    )
    assert not well
    assert number(practice)
    path = practice.database.path
    assert path is None or not vergetelheid.path_for(path).exists()


async def test_what_is_told_names_every_table(practice: Practice) -> None:
    lines, _ = inzage.told(practice.database, number(practice))
    assert any(line.startswith("verzending ") for line in lines)
    assert any(line.startswith("spelling ") for line in lines)
    assert json.dumps(lines)


async def test_an_unknown_number_is_said(practice: Practice) -> None:
    with pytest.raises(UserError):
        inzage.who(practice.database, "", 9999)
