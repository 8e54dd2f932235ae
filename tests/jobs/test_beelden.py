"""The pictures behind a vooruitblik: when there are figures, after it, once, whatever fails."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import Session, update

import jobs
from bot import vergaderingen
from bot.config import Config
from bot.models import Aankondiging, Locatiestand, Opgave, Poging, Uitruil, Verzending
from bot.oefen.haperingen import Hapering
from bot.oefen.werkplek import Message
from bot.readmodels.beeld import BEELD
from bot.texts import beeld as texts
from bot.texts import vooruitblik as vooruitblik_texts
from bot.verzendingen import LEASE
from bot.wijzigingen import Stempel
from tests.opgave.cijfers import NOV, locatie, opgave, put
from tests.practice import Practice, StandingClock, running

UPLOAD, POST, LOOK = "files.getUploadURLExternal", "chat.postMessage", "conversations.history"


@pytest.fixture
async def practice(config: Config, register: str) -> AsyncIterator[Practice]:
    """PRT meets tomorrow: its vooruitblik is due. Of two gemeenten there are figures."""
    async with running(config, register, "deaf") as practice:
        give_figures(practice)
        practice.slack.inst.haperingen.channel = practice.slack.channel("prt").id
        practice.bot.deps.slack.client.timeout, practice.slack.inst.haperingen.hang = 1, 1.2  # seconds
        yield practice


def withdraw_figures(practice: Practice) -> None:
    """Those that the practice register brings."""

    def write(session: Session) -> None:
        for table in (Opgave, Locatiestand, Uitruil):
            session.execute(update(table).values(vervallen=True))

    practice.database.run_now(write)


def give_figures(practice: Practice) -> None:
    withdraw_figures(practice)

    def write(session: Session) -> None:
        told = (opgave("Laren", 100, NOV), locatie("Laren", "Eng", 60, NOV), opgave("Haarlem", 900, NOV))
        put(session, practice.config, *told)

    practice.database.run_now(write)


def pictures(practice: Practice, channel: str = "prt") -> list[Message]:
    return [m for m in practice.posted(channel) if texts.with_digest("") in m.shown]


def post(practice: Practice) -> Verzending:
    (owed,) = practice.rows(Aankondiging, Aankondiging.wat == BEELD, Aankondiging.publiek == "prt")
    (found,) = practice.rows(Verzending, Verzending.aankondiging_id == owed.id)
    return found


async def later(practice: Practice, **span: float) -> None:
    practice.clock.forward(**span)
    await practice.slack.inst.haperingen.land()
    await practice.tick()


async def until_posted(practice: Practice) -> None:
    await practice.tick()  # the vooruitblik
    await practice.tick()  # its pictures are brought
    await later(practice, seconds=10)


async def test_they_come_behind_the_vooruitblik_and_once(practice: Practice) -> None:
    await practice.tick()
    (digest,) = practice.posted("prt")
    assert digest.shown.startswith(vooruitblik_texts.title("PRT"))
    await practice.tick()
    assert pictures(practice) == [], "Slack looks at a file first"
    await later(practice, seconds=10)
    (message,) = pictures(practice)
    for _ in range(3):
        await later(practice, minutes=5)
    assert pictures(practice) == [message]
    assert len(practice.rows(Verzending, Verzending.status == "SENT")) >= 2


async def test_they_are_shown_with_their_alt_text_and_the_figures_beside_them(practice: Practice) -> None:
    await until_posted(practice)
    (message,) = pictures(practice)
    shown = [block for block in message.blocks if block["type"] == "image"]
    assert shown[0]["alt_text"].startswith("Balken van 5 regio’s")
    assert shown[1]["alt_text"].startswith("Balken per tafel")
    assert f"*Zaanstreek-Waterland*: {texts.MISSING}\n" in f"{message.shown}\n"
    assert "*Gooi en Vechtstreek*: opgave 100 · gerealiseerd 60 · besloten 0" in message.shown
    assert [image.content[:4] for image in message.images] == [b"\x89PNG"] * 2
    assert [block["slack_file"]["id"] for block in shown] == [image.id for image in message.images]


async def test_a_region_has_its_own_progress(practice: Practice) -> None:
    tafel, kalender = practice.config.tafels["rrt-gooi"], practice.bot.deps.kalender
    day = kalender.today(practice.clock()) + timedelta(days=2)

    def plan(session: Session) -> None:
        vergaderingen.plan(session, Stempel("test", practice.clock()), tafel, kalender, day)

    practice.database.run_now(plan)
    await until_posted(practice)
    (message,) = pictures(practice, tafel.kanaal)
    (shown,) = [block for block in message.blocks if block["type"] == "image"]
    assert shown["alt_text"].startswith(
        "Kolommen van Gooi en Vechtstreek: op 1 november 2026 gerealiseerd 60 ("
    )


async def test_without_figures_there_is_only_the_vooruitblik(config: Config, register: str) -> None:
    async with running(config, register, "deaf") as practice:
        withdraw_figures(practice)
        await until_posted(practice)
        assert len(practice.posted("prt")) == 1
        assert practice.rows(Aankondiging, Aankondiging.wat == BEELD) == []


async def test_figures_that_come_days_later_post_nothing(config: Config, register: str) -> None:
    async with running(config, register, "deaf") as practice:
        await practice.tick()
        practice.clock.forward(days=1, seconds=1)
        give_figures(practice)
        await until_posted(practice)
        assert pictures(practice) == []


@pytest.mark.parametrize("method", [UPLOAD, "files.completeUploadExternal"])
@pytest.mark.parametrize("fault", [Hapering.RESET_AFTER, Hapering.ERROR_AFTER, Hapering.LIMITED])
async def test_an_upload_that_fails_is_done_again_and_posts_once(
    practice: Practice, method: str, fault: Hapering
) -> None:
    practice.slack.inst.haperingen.channel = None
    await practice.tick()
    practice.slack.inst.haperingen.queued[method] = [fault]
    await practice.tick()
    assert post(practice).status == "PLANNED"
    for _ in range(4):
        await later(practice, minutes=2)
    assert len(pictures(practice)) == 1


@pytest.mark.parametrize("fault", [Hapering.RESET_AFTER, Hapering.INTERNAL_AFTER])
async def test_a_post_whose_answer_was_lost_is_uncertain_and_never_sent_blindly(
    practice: Practice, fault: Hapering
) -> None:
    await practice.tick()
    await practice.tick()
    practice.slack.inst.haperingen.queued[POST] = [fault]
    await later(practice, seconds=10)
    assert post(practice).status == "UNKNOWN"
    for _ in range(3):
        await later(practice, minutes=10)
    assert len(pictures(practice)) == 1


@pytest.mark.parametrize("fault", [Hapering.RESET_AFTER, Hapering.RESET_BEFORE])
async def test_where_the_bot_may_look_it_finds_out(practice: Practice, fault: Hapering) -> None:
    inst = practice.slack.inst
    inst.app = replace(inst.app, scopes=inst.app.scopes | {"channels:history", "groups:history"})
    await practice.tick()
    await practice.tick()
    inst.haperingen.queued[POST] = [fault]
    await later(practice, seconds=10)
    for _ in range(4):
        await later(practice, minutes=6)
    assert post(practice).status == "SENT"
    assert len(pictures(practice)) == 1


async def test_a_file_that_slack_does_not_know_yet_waits(practice: Practice) -> None:
    await practice.tick()
    await practice.tick()
    inst = practice.slack.inst
    kept, inst.bestanden._kept = inst.bestanden._kept, {}
    await later(practice, seconds=10)
    assert (post(practice).status, pictures(practice)) == ("PLANNED", [])
    inst.bestanden._kept = kept
    await later(practice, seconds=30)
    assert len(pictures(practice)) == 1


async def test_a_bot_that_dies_between_bringing_and_posting_loses_and_doubles_nothing(
    config: Config, register: str
) -> None:
    """Killed while the pictures were brought nothing was posted: that is certain, and nobody is asked."""
    clock = StandingClock()
    async with running(config, register, "deaf", clock=clock) as practice:
        give_figures(practice)
        await practice.tick()

        def claimed(session: Session) -> None:
            jobs.reconcile(session, practice.bot.deps, clock())
            job = jobs.claim_due(session, practice.bot.deps, clock())
            assert job
            assert job.bericht.brengt

        practice.database.run_now(claimed)
        practice.clock.forward(seconds=LEASE.total_seconds() + 1)
        await practice.tick()
        assert post(practice).status == "PLANNED"
        await later(practice, seconds=10)
        assert len(pictures(practice)) == 1
        tried = practice.rows(Poging, Poging.verzending_id == post(practice).id)
        assert "UNKNOWN" not in {attempt.uitkomst for attempt in tried}
