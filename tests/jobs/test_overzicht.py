"""The live overview: one message edited in place, for whom it is meant, within Slack's limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import Session, select

from bot import notities, overzicht
from bot.config import Config
from bot.deps import Deps
from bot.models import Overzichtsdeel, Vergadering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.oefen.werkplek import Message
from bot.texts import overzicht as texts
from jobs.overzicht import Redrawer, draw
from tests.builders import STEMPEL
from tests.practice import Practice, buttons, running


@pytest.fixture
async def practice(config: Config, register: Any) -> AsyncIterator[Practice]:
    async with running(config, register) as practice:
        await practice.command("/vergadering start prt 12-1")
        yield practice


def overview(practice: Practice, user: str = SECRETARIS) -> list[Message]:
    """The parts that stand in somebody's direct message with the bot."""
    place = practice.slack.direct_message(user)
    return [m for m in place.messages if m.from_bot and m.shown.startswith("PRT · ")]


def in_channel(practice: Practice) -> list[Message]:
    return [m for m in practice.posted() if m.shown.startswith("PRT · ")]


def for_the_channel(practice: Practice) -> Deps:
    """What the bot works with where config.yaml shows the overview to the whole channel."""
    config = practice.bot.deps.config
    tafels = config.tafels | {"prt": config.tafels["prt"].model_copy(update={"overzicht": "kanaal"})}
    return replace(practice.bot.deps, config=config.model_copy(update={"tafels": tafels}))


def note(session: Session, number: int) -> None:
    meeting = session.exec(select(Vergadering).where(Vergadering.status == "loopt")).one()
    notities.create(session, STEMPEL, meeting, f"notitie {number}")


async def test_one_message_is_edited_in_place(practice: Practice) -> None:
    (first,) = overview(practice)
    assert "▸ *1. Opening en mededelingen* (nu)" in first.shown
    await practice.command("/actie nieuw COA: nareizigers in Laren, 1 maart")
    await practice.command("/besluit nieuw het kader wordt vastgesteld")
    await practice.command("/notitie de raming komt in maart")
    await practice.command("/vergadering punt")
    (message,) = overview(practice)
    assert message.ts == first.ts
    for part in (
        "*A1*  nareizigers in Laren · COA · Gooi en Vechtstreek · ma 1 maart 2027",
        "*B1*  het kader wordt vastgesteld",
        "– de raming komt in maart",
        "▸ *2. Actuele opvangsituatie* (nu)",
    ):
        assert part in message.shown


async def test_it_is_for_the_secretariaat_and_not_for_the_channel(practice: Practice) -> None:
    await practice.command("/actie nieuw COA: geheim, 1 maart")
    assert in_channel(practice) == []
    assert overview(practice, BURGEMEESTER_BLOEMENDAAL) == []


async def test_the_channel_sees_it_where_config_says_so(practice: Practice) -> None:
    await draw(for_the_channel(practice), "prt")
    (message,) = in_channel(practice)
    assert buttons(message) == []  # those are the secretariaat's


async def test_a_channel_that_others_read_too_gets_no_names(practice: Practice) -> None:
    deps = for_the_channel(practice)
    await draw(deps, "prt")
    practice.slack.channel("prt").is_ext_shared = True
    await practice.command("/actie nieuw Wienstra: geheim, 1 maart")
    await draw(deps, "prt")
    (message,) = in_channel(practice)
    assert "Wienstra" not in message.shown


async def test_what_did_not_change_is_not_edited(practice: Practice) -> None:
    start = practice.slack.position
    await draw(practice.bot.deps, "prt")
    await practice.tick()
    await practice.bot.deps.tasks.finish()
    mine = practice.slack.direct_message(SECRETARIS).id
    changed = [
        c for c in practice.slack.werkplek.changes[start:] if c.message and c.message.channel_id == mine
    ]
    assert changed == []


async def test_closing_is_seen_and_leaves_no_buttons(practice: Practice) -> None:
    assert buttons(overview(practice)[0])
    await practice.command("/vergadering sluit")
    (message,) = overview(practice)
    assert message.shown.startswith("PRT · Gesloten")
    assert buttons(message) == []


async def test_a_long_meeting_is_split_before_slack_refuses_it(practice: Practice) -> None:
    note = "x" * 150
    for _ in range(3):
        await practice.command("/notitie " + "\n".join(f"{n} {note}" for n in range(35)))
    messages = overview(practice)
    assert len(messages) > 1
    assert texts.CONTINUED in messages[1].shown
    shown = "\n".join(m.shown for m in messages)
    assert shown.count(note) == 105
    assert [len(buttons(m)) for m in messages] == [0] * (len(messages) - 1) + [2]


async def test_a_part_that_is_not_needed_any_more_goes(practice: Practice) -> None:
    await practice.command("/notitie " + "\n".join(f"{n} {'x' * 150}" for n in range(40)))
    await practice.command("/notitie " + "\n".join(f"{n} {'x' * 150}" for n in range(40)))
    assert len(overview(practice)) == 2
    await practice.command("/actie ongedaan")
    assert len(overview(practice)) == 1


async def test_a_message_that_was_removed_in_slack_is_posted_anew(practice: Practice) -> None:
    (message,) = overview(practice)
    practice.slack.werkplek.delete(message)
    await practice.command("/actie nieuw COA: iets, 1 maart")  # finds that it is gone
    await practice.tick()
    await practice.bot.deps.tasks.finish()
    (again,) = overview(practice)
    assert "iets" in again.shown


async def test_a_restarted_bot_goes_on_with_the_same_message(practice: Practice) -> None:
    (first,) = overview(practice)
    other = replace(practice.bot.deps, redrawers=[])
    await practice.command("/actie nieuw COA: iets, 1 maart")
    await draw(other, "prt")
    (message,) = overview(practice)
    assert message.ts == first.ts


async def test_a_part_is_claimed_by_one_and_taken_over_when_that_one_died(practice: Practice) -> None:
    (meeting,) = practice.rows(Vergadering, Vergadering.status == "loopt")
    now = practice.clock()

    def claim(at: Any) -> overzicht.Plaatsing | None:
        return practice.database.run_now(
            lambda s: overzicht.claim(s, meeting.id or 0, "U0ANDER", 0, "D0", at)
        )

    first = claim(now)
    assert first
    assert first.sinds is None
    assert claim(now) is None
    second = claim(now + 2 * overzicht.CLAIM)
    assert second
    assert (second.deel_id, second.sleutel) == (first.deel_id, first.sleutel)
    assert second.sinds
    assert second.sinds < now, "it is looked up first"
    assert len(practice.rows(Overzichtsdeel, Overzichtsdeel.publiek == "U0ANDER")) == 1


async def test_a_part_that_was_posted_but_not_recorded_is_found(practice: Practice) -> None:
    (first,) = overview(practice)
    (part,) = practice.rows(Overzichtsdeel)

    def as_before_the_record(session: Session) -> None:
        row = session.get_one(Overzichtsdeel, part.id)
        row.ts, row.hash = None, ""

    practice.database.run_now(as_before_the_record)
    await practice.command("/actie nieuw COA: iets, 1 maart")
    practice.clock.forward(seconds=61)
    await practice.tick()
    await practice.bot.deps.tasks.finish()
    (message,) = overview(practice)
    assert message.ts == first.ts
    assert "iets" in message.shown


async def test_many_writes_are_one_drawing(practice: Practice) -> None:
    """Asked ten times while it waits its turn, it draws once, as things are then."""
    redrawer = Redrawer(replace(practice.bot.deps, redrawers=[]), every=0)
    start = practice.slack.position
    for number in range(10):
        redrawer.ask("prt")
        practice.database.run_now(lambda session, n=number: note(session, n))  # type: ignore[misc]
    await practice.bot.deps.tasks.finish()
    assert [c.kind for c in practice.slack.werkplek.changes[start:]] == ["changed"]
    assert "notitie 9" in overview(practice)[0].shown


async def test_an_outage_is_made_up_for_at_the_next_drawing(practice: Practice) -> None:
    base = practice.bot.deps.slack.client.base_url
    practice.bot.deps.slack.client.base_url = "http://127.0.0.1:9/api/"
    await practice.database.run(lambda s: note(s, 1))
    await draw(practice.bot.deps, "prt")
    assert "notitie 1" not in overview(practice)[0].shown
    practice.bot.deps.slack.client.base_url = base
    await practice.tick()
    await practice.bot.deps.tasks.finish()
    assert "notitie 1" in overview(practice)[0].shown


async def test_two_drawings_at_once_post_one_message(practice: Practice) -> None:
    deps = for_the_channel(practice)
    await asyncio.gather(draw(deps, "prt"), draw(deps, "prt"))
    assert len(in_channel(practice)) == 1


async def test_of_two_bots_that_edit_at_once_the_latest_stands_there_in_the_end(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    deps = practice.bot.deps
    edit = deps.slack.update_message

    async def overtaken(*arguments: Any) -> None:
        """While this edit is on its way, another bot shows what was noted since."""
        monkeypatch.setattr(deps.slack, "update_message", edit)
        practice.database.run_now(lambda session: note(session, 2))
        await draw(deps, "prt")
        assert "notitie 2" in overview(practice)[0].shown
        await edit(*arguments)

    monkeypatch.setattr(deps.slack, "update_message", overtaken)
    practice.database.run_now(lambda session: note(session, 1))
    await draw(deps, "prt")
    assert "notitie 2" not in overview(practice)[0].shown
    await draw(deps, "prt")
    assert "notitie 2" in overview(practice)[0].shown


async def test_of_two_bots_that_miss_a_message_one_posts_it_anew(practice: Practice) -> None:
    (known,) = practice.rows(Overzichtsdeel)
    (message,) = overview(practice)
    practice.slack.direct_message(SECRETARIS).messages.remove(message)
    practice.database.run_now(lambda session: note(session, 1))
    await draw(practice.bot.deps, "prt")
    await draw(practice.bot.deps, "prt")
    (anew,) = practice.rows(Overzichtsdeel)
    practice.database.run_now(lambda session: overzicht.forget(session, known.id or 0, known.ts or ""))
    assert practice.rows(Overzichtsdeel) == [anew]
    assert len(overview(practice)) == 1
