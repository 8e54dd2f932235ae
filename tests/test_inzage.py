"""Forgetting somebody in the bot's own posts too."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
from sqlmodel import Session

from bot import inzage, samenvoegen, vergetelheid
from bot.config import Config, settings_from
from bot.errors import UserError
from bot.models import Actie, Persoon, Spelling, Verzending
from bot.oefen import omgeving
from bot.texts import persoon as texts
from tests.builders import STEMPEL, actie, held, persoon
from tests.practice import Practice, running
from tests.time_helpers import TODAY

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


@pytest.mark.parametrize("where", ["here", pytest.param("server", marks=pytest.mark.postgresql)])
async def test_the_number_of_who_went_into_another_is_that_of_who_stays(
    practice: Practice, where: str
) -> None:
    def make(session: Session) -> tuple[int, int]:
        one, other = persoon(session, "Tweemaal"), persoon(session, "J. Tweemaal")
        actie(session, held(session, TODAY, "prt"), "Tweemaal belt terug", ingebracht_door=one)
        samenvoegen.merge(session, STEMPEL, practice.config, one, other)
        return one.id, other.id

    stays, goes = practice.database.run_now(make)
    found = inzage.who(practice.database, "", goes)
    assert found == stays
    told, _ = inzage.told(practice.database, found)
    assert f"persoon {goes}: J. Tweemaal, samengevoegd met persoon {stays}" in told
    well, said = await inzage.forget(
        practice.database,
        settings(practice),
        found,
        practice.clock(),  # type: ignore[arg-type]
    )
    assert well, said
    assert "Tweemaal" not in str([*practice.rows(Persoon), *practice.rows(Actie)])
    assert "tweemaal" not in str(practice.rows(Spelling))
