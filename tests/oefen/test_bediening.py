"""Faults on a switch, and a bot that restarts: the page tells what Slack did and what the bot did, and that
nothing is lost and nothing there twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.oefen.afloop import SWITCHES
from bot.oefen.omgeving import Oefening
from bot.texts import oefenbediening as texts
from tests.oefening import PRT, Blad, posted, practising

PLACE = "rrt-amsterdam-amstelland"
MAY_LOOK = {"channels:history", "groups:history"}


async def to_the_digest(oefening: Oefening, blad: Blad, fault: str, times: str = "1") -> str:
    """The fault on, and the clock at the moment of the digest of Amsterdam-Amstelland."""
    await oefening.bediening.jump(oefening.klok() + timedelta(days=7))
    await blad.post("hapering", soort=fault, aantal=times)
    return await blad.step("werkdag")


def may_look(oefening: Oefening) -> None:
    """As with `opzoeken: ja` in config.yaml."""
    inst = oefening.slack.inst
    inst.app = replace(inst.app, scopes=inst.app.scopes | MAY_LOOK)


def last(oefening: Oefening) -> str:
    """The line about the last post that met a fault."""
    each = oefening.bediening.aflopen[0]
    return " → ".join((each.wat, each.slack, *each.bot, each.staat))


async def test_an_answer_that_got_lost_is_looked_up_and_not_posted_again(
    config: Config, practice_url: str
) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        may_look(oefening)
        await to_the_digest(oefening, blad, "RESET_AFTER")
        assert texts.STEPS_DONE["UNKNOWN"] in last(oefening)
        assert "wordt nagekeken vanaf 10:05" in last(oefening)
        await blad.step("volgende")
        assert "10:05" in oefening.bediening.nu
        assert last(oefening) == (
            f"De vooruitblik in #{PLACE} → {texts.KINDS['RESET_AFTER'][1]} → {texts.STEPS_DONE['UNKNOWN']} → "
            f"{texts.STEPS_DONE['CHECKED SENT']} → Staat er nu 1 keer."
        )
        page = await blad.read()
        assert texts.STEPS_DONE["CHECKED SENT"] in page
        assert texts.ALL_WELL in page, "it was to happen once"


async def test_where_the_bot_may_not_look_the_secretary_is_asked(config: Config, practice_url: str) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        await to_the_digest(oefening, blad, "ERROR_AFTER")
        said = await blad.step("volgende")
        assert "1 bericht geplaatst aan Noor Verbeek" in said
        assert texts.NO_LOOKING_UP in last(oefening)
        assert last(oefening).endswith("Staat er nu 1 keer.")


async def test_when_slack_asks_for_less_the_bot_waits_as_long_as_it_says(
    config: Config, practice_url: str
) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        await to_the_digest(oefening, blad, "LIMITED", "3")
        assert posted(oefening, PLACE) == []
        assert "aan de beurt om 10:01" in last(oefening)  # 10:00 and 90 seconds
        for _ in range(3):
            await blad.step("volgende")
        assert "3 keer" in last(oefening)
        assert last(oefening).endswith(f"{texts.STEPS_DONE['SENT']} → Staat er nu 1 keer.")
        assert len(posted(oefening, PLACE)) == 1


async def test_a_slow_slack_is_waited_for_and_an_answer_to_somebody_is_no_post_of_the_ledger(
    config: Config, practice_url: str
) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        oefening.slack.inst.haperingen.slow = 0.01
        await to_the_digest(oefening, blad, "SLOW", "")
        assert last(oefening).endswith(f"{texts.STEPS_DONE['SENT']} → Staat er nu 1 keer.")
        assert "tot u het uitzet" in oefening.bediening.aan
        oefening.klok.ahead += timedelta(seconds=1)
        await oefening.bot.deps.slack.client.chat_postMessage(channel=PRT, text="los")
        assert texts.NO_POST in last(oefening)
        await blad.post("hapering", soort="", aantal="")
        assert oefening.bediening.aan == ""


async def test_a_restart_in_the_middle_of_a_lost_answer_posts_nothing_twice(
    config: Config, practice_url: str
) -> None:
    """Slack took the message and says nothing; meanwhile the bot stops and starts on the same register."""
    async with practising(config, practice_url) as (oefening, blad):
        may_look(oefening)
        oefening.bot.deps.slack.client.timeout = 1  # seconds
        oefening.slack.inst.haperingen.hang = 1.2
        await oefening.bediening.jump(oefening.klok() + timedelta(days=7))
        await blad.post("hapering", soort="HANG", aantal="1")
        before = oefening.bot.deps
        under_way = asyncio.create_task(blad.step("werkdag"))
        await oefening.slack.until(lambda: posted(oefening, PLACE))
        await oefening.bot.restart()
        assert oefening.bot.deps is not before
        await under_way
        await blad.step("volgende")
        await blad.step("volgende")
        assert [message.ts for message in posted(oefening, PLACE)] == [posted(oefening, PLACE)[0].ts]
        assert texts.STEPS_DONE["CHECKED SENT"] in last(oefening)
        assert last(oefening).endswith("Staat er nu 1 keer.")


@pytest.mark.sqlite("PostgreSQL has no lock of one bot")
async def test_a_restarted_bot_let_go_of_the_register_and_answers_again(
    config: Config, practice_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        assert texts.RESTARTED in await blad.post("herstart")
        await oefening.slack.sockets.wait_connected()
        reply = await oefening.slack.command("U0SECR0001", "prt", "/actie", "lijst")
        assert reply.error is None
        await oefening.bot.stop()
        other = Database(practice_url, owner=True)
        other.open()  # refuses while another bot has it
        refused = await blad.post("herstart")
        assert Path(practice_url).name in refused
        assert texts.STOPPED in await blad.read(), "the page stays, and says so"
        with pytest.raises(UserError):
            await oefening.bot.next_due()
        other.close()
        assert texts.RESTARTED in await blad.post("herstart")


async def test_what_is_not_on_offer_is_refused(config: Config, practice_url: str) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        for soort, aantal in (("<b>", "1"), ("LIMITED", "999"), ("LATE", "1")):
            form = {"soort": soort, "aantal": aantal}
            assert (await blad.http.post("/oefen/bediening/hapering", data=form)).status_code == 400
        assert (await blad.http.post("/oefen/bediening/klok", data={"stap": "terug"})).status_code == 400
        assert (await blad.http.post("/oefen/bediening/anders")).status_code == 404
        assert oefening.bediening.aan == ""


def test_every_switch_has_its_words() -> None:
    assert {fault.name for fault in SWITCHES} == set(texts.KINDS)
