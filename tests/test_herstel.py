"""A register that is put back from a copy: nothing that was said after the copy is said again."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from bot import (
    aankondigingen,
    backup,
    bediening,
    herstel,
    notities,
    registers,
    vergaderingen,
    wijzigingen,
)
from bot.app import connected
from bot.config import Config, settings_from
from bot.database import Database
from bot.kalender import Kalender
from bot.models import Aankondiging, Overzichtsdeel, Poging, Vergadering, Verzending, Wijziging
from bot.oefen import omgeving
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.texts import berichten as texts
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, planned, put_back
from tests.practice import Practice, make_practice_register, running
from tests.time_helpers import T0, T

HISTORY = {"channels:history", "groups:history"}


@asynccontextmanager
async def again(practice: Practice) -> AsyncIterator[Practice]:
    """Another bot, after the first one stopped, on the same register and the same Slack."""
    settings = settings_from({"DATABASE_URL": str(practice.database.url)})
    async with AsyncExitStack() as stack:
        database = Database(str(practice.database.url), owner=True)
        database.open()
        stack.callback(database.close)
        bot = await stack.enter_async_context(
            connected(
                omgeving.with_tokens(settings, practice.slack),
                practice.config,
                database,
                clock=practice.clock,
                redraw_seconds=0,
            )
        )
        yield replace(practice, bot=bot, database=database)


@asynccontextmanager
async def first_life(config: Config, register: Path, *, may_look: bool) -> AsyncIterator[Practice]:
    config = config.model_copy(update={"opzoeken": may_look})
    async with running(config, register, "deaf") as practice:
        if may_look:
            inst = practice.slack.inst
            inst.app = replace(inst.app, scopes=inst.app.scopes | HISTORY)
        yield practice


async def ticks(practice: Practice, number: int = 3, **span: float) -> None:
    """Time passes, and ticks come."""
    practice.clock.forward(**span)
    for _ in range(number):
        await practice.tick()
        await practice.bot.deps.tasks.finish()
        practice.clock.forward(seconds=15)


def start_meeting(practice: Practice) -> None:
    def write(session: Session) -> None:
        meeting = session.exec(
            select(Vergadering).where(Vergadering.tafel == "prt", Vergadering.status == "gepland")
        ).one()
        vergaderingen.start(session, Stempel(SECRETARIS, practice.clock()), meeting)

    practice.database.run_now(write)


def long_meeting(practice: Practice) -> None:
    """So much is noted that the overview goes on in a second message."""

    def write(session: Session) -> None:
        meeting = session.exec(select(Vergadering).where(Vergadering.status == "loopt")).one()
        for number in range(60):
            notities.create(session, STEMPEL, meeting, f"{number} " + "lange notitie " * 60)

    practice.database.run_now(write)


def standing(practice: Practice) -> Counter[tuple[str, str]]:
    """Every message of the bot: the place and its first line."""
    return Counter(
        (channel.id, message.shown.splitlines()[0])
        for channel in practice.slack.werkplek.channels.values()
        for message in channel.messages
        if message.from_bot
    )


def owed(practice: Practice, wat: str, publiek: str) -> Verzending:
    (row,) = practice.rows(Aankondiging, Aankondiging.wat == wat, Aankondiging.publiek == publiek)
    (post,) = practice.rows(Verzending, Verzending.aankondiging_id == row.id)
    return post


async def test_the_drill_nothing_twice_and_nothing_missing(
    config: Config, register: Path, copy: Path
) -> None:
    """Digest, personal messages and overview were posted after the copy; the bot may look them up."""
    async with first_life(config, register, may_look=True) as first:
        await ticks(first)
        start_meeting(first)
        await ticks(first)
        before = standing(first)
        assert {place for place, _ in before} > {first.slack.channel("prt").id}
        first.database.close()
        first.clock.forward(minutes=20)
        done = put_back(register, copy, first.clock())
        assert done.sinds == T0
        async with again(first) as second:
            start_meeting(second)  # the secretary begins it once more
            await ticks(second)
            assert standing(second) == before, "nobody looks before a late post can have landed"
            await ticks(second, minutes=6)
            assert standing(second) == before
            assert {owed(second, *what).status for what in DUE} == {"SENT"}
            parts = second.rows(Overzichtsdeel)
            assert [part.ts for part in parts] == [m.ts for m in overviews(second)]
            await ticks(second, minutes=20)
            assert standing(second) == before
            assert second.database.read_now(wijzigingen.broken_links) == []


DUE = (
    ("vooruitblik", "prt"),
    ("eigenaars", BURGEMEESTER_BLOEMENDAAL),
    ("navragen", SECRETARIS),
)


def overviews(practice: Practice) -> list[object]:
    place = practice.slack.direct_message(SECRETARIS)
    return [m for m in place.messages if m.from_bot and m.shown.startswith("PRT · ")]  # type: ignore[misc]


async def test_what_was_never_posted_is_posted_after_a_look(
    config: Config, register: Path, copy: Path
) -> None:
    async with first_life(config, register, may_look=True) as first:
        first.database.close()
        put_back(register, copy, first.clock())
        async with again(first) as second:
            await ticks(second)
            assert standing(second) == {}
            await ticks(second, minutes=6)
            assert {owed(second, *what).status for what in DUE} == {"SENT"}
            assert len(second.posted()) == 1


async def test_where_the_bot_may_not_read_the_secretariaat_is_asked_and_direct_messages_are_looked_up(
    config: Config, register: Path, copy: Path
) -> None:
    async with first_life(config, register, may_look=False) as first:
        await ticks(first)
        before = standing(first)
        first.database.close()
        put_back(register, copy, first.clock())
        async with again(first) as second:
            await ticks(second, number=5, minutes=6)
            new = standing(second) - before
            assert [line for _, line in new] == [texts.report_title("PRT")], "only the question is new"
            assert owed(second, "eigenaars", BURGEMEESTER_BLOEMENDAAL).status == "SENT"
            digest = owed(second, "vooruitblik", "prt")
            assert digest.status == "UNKNOWN"
            second.database.run_now(
                lambda s: bediening.turn(s, digest.id or 0, "staat-er-niet", second.clock())
            )
            await ticks(second)
            assert owed(second, "vooruitblik", "prt").status == "SENT", "somebody looked"
            assert len(second.posted()) == 3, "the pictures of before, of which is asked as well"


@pytest.mark.parametrize("known", [False, True])
async def test_the_overview_in_a_channel_that_cannot_be_read_is_not_posted_again(
    config: Config, register: Path, copy: Path, known: bool
) -> None:
    """It was posted after the copy was made, or its second message was. The secretariaat reads along."""
    tafel = config.tafels["prt"].model_copy(update={"overzicht": "kanaal"})
    config = config.model_copy(update={"tafels": config.tafels | {"prt": tafel}})
    async with first_life(config, register, may_look=False) as first:
        await ticks(first)
        meant = copy
        if known:
            start_meeting(first)
            await ticks(first)
            [meant], _ = backup.make(register, [copy.parent], backup.name_at(register, first.clock()))
            long_meeting(first)
        else:
            start_meeting(first)
        await ticks(first)
        channel = first.slack.channel("prt").id
        before = Counter({line: n for line, n in standing(first).items() if line[0] == channel})
        assert sum(before.values()) == (4 if known else 3), "the digest, its pictures and the overview"
        first.database.close()
        first.clock.forward(minutes=20)
        put_back(register, meant, first.clock())
        async with again(first) as second:
            if known:
                long_meeting(second)
            else:
                start_meeting(second)
            await ticks(second, number=5, minutes=6)
            after = standing(second)
            assert {line: n for line, n in after.items() if line[0] == channel} == before
            assert overviews(second), "the secretariaat has it in their direct message"


async def test_a_meeting_some_days_after_the_restore_has_its_overview_in_the_channel(
    config: Config, register: Path, copy: Path
) -> None:
    tafel = config.tafels["prt"].model_copy(update={"overzicht": "kanaal"})
    config = config.model_copy(update={"tafels": config.tafels | {"prt": tafel}})
    async with first_life(config, register, may_look=False) as first:
        first.database.close()
        put_back(register, copy, first.clock())
        async with again(first) as second:
            (meeting,) = second.rows(Vergadering, Vergadering.tafel == "prt", Vergadering.status == "gepland")
            assert meeting.datum
            later = Kalender(config).today(T0) + timedelta(days=3)
            second.database.run_now(
                lambda s: wijzigingen.change(s, STEMPEL, "verzet", s.merge(meeting), datum=later)
            )
            second.clock.forward(days=3)
            start_meeting(second)
            await ticks(second)
            assert any("PRT · " in message.shown for message in second.posted())
            assert overviews(second) == []


async def test_what_is_due_after_the_restore_goes_out_as_usual(
    config: Config, register: Path, copy: Path
) -> None:
    async with first_life(config, register, may_look=False) as first:
        first.database.close()
        put_back(register, copy, first.clock())
        async with again(first) as second:
            await ticks(second, minutes=6)
            second.clock.now = T0.replace(hour=15, minute=1)  # the reminder is due at 16:00 in Amsterdam
            await ticks(second)
            assert owed(second, "herinnering", "prt").status == "SENT"


async def test_what_was_refused_before_the_copy_and_sent_after_it_is_looked_up_too(
    config: Config, register: Path, copy: Path
) -> None:
    """In the copy it was tried; that says nothing about later."""

    def refused(session: Session) -> None:
        post = session.exec(
            select(Verzending)
            .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
            .where(Aankondiging.wat == "vooruitblik", Aankondiging.publiek == "prt")
        ).one()
        post.poging, post.eerste_poging = 1, T0
        session.add(
            Poging(verzending_id=post.id or 0, nummer=1, op=T0, uitkomst="PLANNED", fout="ratelimited")
        )

    async with first_life(config, register, may_look=True) as first:
        first.database.run_now(refused)
        [copied], _ = backup.make(register, [copy.parent], backup.name_at(register, T(1)))
        await ticks(first)
        first.database.close()
        put_back(register, copied, first.clock())
        async with again(first) as second:
            await ticks(second, minutes=6)
            digest = owed(second, "vooruitblik", "prt")
            assert (digest.status, digest.poging) == ("SENT", 1), "not even tried again"
            assert len(second.posted()) == 2, "with its pictures"


async def test_a_meeting_planned_after_the_copy_and_planned_again_is_announced_once(
    config: Config, register: Path, copy: Path
) -> None:
    day = date(2027, 1, 14)

    def plan(session: Session) -> None:
        vergaderingen.plan(session, STEMPEL, config.tafels["rrt-gooi"], Kalender(config), day)

    def in_gooi(practice: Practice) -> int:
        return sum(m.from_bot for m in practice.slack.channel("rrt-gooi-en-vechtstreek").messages)

    async with first_life(config, register, may_look=True) as first:
        first.database.run_now(plan)
        await ticks(first)
        assert in_gooi(first) == 1
        first.database.close()
        put_back(register, copy, first.clock())
        async with again(first) as second:
            second.database.run_now(plan)
            await ticks(second, number=5, minutes=6)
            assert in_gooi(second) == 1
            (meeting,) = second.rows(Vergadering, Vergadering.referentie == "RRT-GOOI-2027-01-14")
            (row,) = second.rows(
                Aankondiging, Aankondiging.vergadering_id == meeting.id, Aankondiging.wat == "vooruitblik"
            )
            (post,) = second.rows(Verzending, Verzending.aankondiging_id == row.id)
            assert post.status == "SENT"


async def test_a_backup_that_is_put_back_by_hand_is_recognised(
    config: Config, register: Path, copy: Path
) -> None:
    async with first_life(config, register, may_look=True) as first:
        await ticks(first)
        before = standing(first)
        first.database.close()
        shutil.copy(copy, register)
        async with again(first) as second:
            registers.prepare(second.database, config, second.clock())
            registers.prepare(second.database, config, second.clock())
            assert len(second.rows(Wijziging, Wijziging.wat == herstel.WAT)) == 1
            await ticks(second, minutes=6)
            assert standing(second) == before


def test_keys_are_the_same_in_a_copy_and_other_in_another_register(
    config: Config, empty_register: Path, tmp_path: Path
) -> None:
    def key(path: Path) -> str:
        database = Database(f"sqlite:///{path}", owner=True)
        database.open()
        with closing(database):
            return database.run_now(lambda s: _first_key(s, config))

    one, copied = (Path(shutil.copy(empty_register, tmp_path / f"{n}.db")) for n in (1, 2))
    other = tmp_path / "3.db"
    make_practice_register(config, other)
    assert key(one) == key(copied) != key(other)


def _first_key(session: Session, config: Config) -> str:
    meeting = planned(session, config, date(2027, 3, 31), "rrt-zaanstreek")
    return session.exec(
        select(Verzending.sleutel)
        .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
        .where(Aankondiging.vergadering_id == meeting.id, Aankondiging.wat == "vooruitblik")
    ).one()


def test_a_correction_that_says_something_else_has_another_key(session: Session, config: Config) -> None:
    kalender, tafel = Kalender(config), config.tafels["prt"]
    meeting = planned(session, config, date(2027, 3, 31))
    row = Aankondiging(
        vergadering_id=meeting.id or 0, soort="correctie", wat="correctie", publiek="prt", volgnummer=1,
        vanaf=T0, vervalt=T(60),
    )  # fmt: skip
    vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, begin=time(10))
    one = aankondigingen._key(session, meeting, row)
    assert aankondigingen._key(session, meeting, row) == one
    vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, begin=time(11))
    assert aankondigingen._key(session, meeting, row) != one


def test_after_ninety_days_nothing_is_in_doubt(session: Session) -> None:
    herstel.mark(session, Stempel("opdrachtregel", T0))
    assert herstel.latest(session, T0 + timedelta(days=89))
    assert herstel.latest(session, T0 + timedelta(days=91)) is None


def test_of_two_restores_the_last_counts_and_all_that_the_register_missed(session: Session) -> None:
    first = herstel.mark(session, Stempel("opdrachtregel", T0))
    herstel.mark(session, Stempel("opdrachtregel", T(3600)))
    found = herstel.latest(session, T(7200))
    assert found
    assert (found.op, found.sinds) == (T(3600), first)
