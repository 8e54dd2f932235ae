"""Reading minutes and figures goes on where it was after a restart, or when Slack does not answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import Session

from bot import voorstellen
from bot.config import Config
from bot.models import Opgave
from bot.oefen.haperingen import Hapering
from bot.oefen.mensen import SECRETARIS
from bot.opgave import voorleggen
from bot.texts import inlezen as inlezen_texts
from bot.texts import voorstel as texts
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Voorstel
from bot.wijzigingen import Stempel
from tests.opgave.cijfers import opgave
from tests.opgave.test_voorleggen import kept, vast
from tests.practice import running
from tests.proposing import KENNEMERLAND, direct, proposals


async def test_what_was_asked_before_a_restart_is_read_after_it(config: Config, practice_url: str) -> None:
    async with running(config, practice_url, "deaf") as before:
        stempel = Stempel(SECRETARIS, before.clock())
        # What the answer to the command waits for; the bot then stops before it has begun.
        await before.database.run(lambda s: voorstellen.ask(s, stempel, "https://10.0.0.9/v", [KENNEMERLAND]))
    async with running(config, practice_url, "deaf") as after:
        await after.tick()
        await after.bot.deps.tasks.finish()
        assert [m for m in direct(after) if inlezen_texts.INSIDE in m.shown]
        await after.tick()
        await after.bot.deps.tasks.finish()
        assert len([m for m in direct(after) if inlezen_texts.INSIDE in m.shown]) == 1


async def test_what_waited_too_long_to_be_read_is_told(config: Config, practice_url: str) -> None:
    async with running(config, practice_url, "deaf") as practice:
        stempel = Stempel(SECRETARIS, practice.clock() - timedelta(hours=2))
        await practice.database.run(lambda s: voorstellen.ask(s, stempel, "F0", [KENNEMERLAND]))
        practice.slack.inst.haperingen.queued["chat.postMessage"] = [Hapering.ERROR_BEFORE]
        for _ in range(3):
            practice.clock.forward(minutes=5)
            await practice.tick()
            await practice.bot.deps.tasks.finish()
        assert [m for m in direct(practice) if texts.GIVEN_UP in m.shown] == direct(practice)[-1:]
        assert [row.status for row in proposals(practice)] == ["mislukt"]


async def test_a_proposal_that_slack_did_not_take_is_shown_after_all(
    config: Config, practice_url: str, gelezen: Voorstel
) -> None:
    async with running(config, practice_url, "deaf") as practice:
        stempel = Stempel(SECRETARIS, practice.clock())

        def keep(session: Session) -> None:
            number = voorstellen.ask(session, stempel, "F0", [KENNEMERLAND]).id or 0
            voorstellen.claim(session, number, practice.clock())
            voorstellen.keep(session, number, Beoordeling(gelezen), bytes_sha256="b", sha256="s")

        await practice.database.run(keep)
        practice.slack.inst.haperingen.queued["chat.postMessage"] = [Hapering.ERROR_BEFORE]
        for _ in range(4):
            practice.clock.forward(minutes=5)
            await practice.tick()
            await practice.bot.deps.tasks.finish()
        assert len([m for m in direct(practice) if texts.NOTHING_YET in m.shown]) == 1
        assert [(row.status, row.huur_tot) for row in proposals(practice)] == [("open", None)]


@pytest.mark.parametrize("fault", [Hapering.RESET_AFTER, Hapering.ERROR_AFTER])
async def test_a_first_word_whose_answer_was_lost_stands_there_once(
    config: Config, practice_url: str, fault: Hapering
) -> None:
    """It was posted and nobody heard: the next try finds it, and goes on in the same message."""
    async with running(config, practice_url, "deaf") as practice:
        stempel = Stempel(SECRETARIS, practice.clock())
        await practice.database.run(
            lambda s: voorstellen.ask(s, stempel, "https://10.0.0.9/v", [KENNEMERLAND])
        )
        practice.slack.inst.haperingen.queued["chat.postMessage"] = [fault]
        for _ in range(3):
            await practice.tick()
            await practice.bot.deps.tasks.finish()
            practice.clock.forward(minutes=5)
        said = (inlezen_texts.INSIDE, texts.FETCHING)
        (message,) = [m for m in direct(practice) if any(words in m.shown for words in said)]
        assert inlezen_texts.INSIDE in message.shown
        assert [row.status for row in proposals(practice)] == ["mislukt"]


@pytest.mark.parametrize("agreed", [False, True], ids=["read", "agreed to"])
async def test_a_proposal_outlives_a_restart(
    config: Config, practice_url: str, gelezen: Voorstel, agreed: bool
) -> None:
    async with running(config, practice_url) as before:
        stempel = Stempel(SECRETARIS, before.clock())

        def keep(session: Session) -> None:
            row = voorstellen.ask(session, stempel, "F0", [KENNEMERLAND])
            voorstellen.keep(session, row.id or 0, Beoordeling(gelezen), bytes_sha256="b", sha256="s")
            if agreed:
                voorstellen.agree(session, row, before.clock())

        await before.database.run(keep)
    async with running(config, practice_url) as after:
        if agreed:
            after.clock.forward(minutes=5)
            await after.tick()
            await after.bot.deps.tasks.finish()
        else:
            await after.command("/verslag voorstel")
            await after.press(direct(after)[-1], "Neem")
        assert any("in het register gezet" in m.shown for m in direct(after))
        assert [row.status for row in proposals(after)] == ["overgenomen"]


async def test_figures_that_were_agreed_to_are_taken_over_after_a_restart(
    config: Config, practice_url: str
) -> None:
    async with running(config, practice_url) as before:
        stempel = Stempel(SECRETARIS, before.clock())

        def agree(session: Session) -> None:
            number = kept(session, config, opgave("Laren", 100), door=stempel)
            voorleggen.agree(session, stempel, config, number, vast(session, config, number))

        await before.database.run(agree)
    async with running(config, practice_url) as after:
        after.clock.forward(minutes=5)
        await after.tick()
        await after.bot.deps.tasks.finish()
        assert [m for m in direct(after) if "1 nieuw" in m.shown]
        assert len(after.rows(Opgave, Opgave.plaatsen == 100)) == 1
