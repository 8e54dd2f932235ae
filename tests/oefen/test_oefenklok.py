"""Time travel: the practice clock goes forward, and what is due by then is there, once."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest
from sqlmodel import Session, select

from bot import wijzigingen
from bot.config import Config
from bot.models import Aankondiging, Verzending
from bot.oefen.mensen import SECRETARIS
from bot.oefen.oefenklok import MOST, Oefenklok
from bot.oefen.omgeving import Oefening
from bot.texts import berichten as berichten_texts
from bot.texts import oefenbediening as texts
from tests.oefening import posted, practising
from tests.practice import StandingClock
from tests.time_helpers import T0


def ledger(session: Session) -> list[tuple[str, str, str]]:
    rows = session.exec(
        select(Aankondiging.wat, Aankondiging.publiek, Verzending.status).where(
            Aankondiging.id == Verzending.aankondiging_id
        )
    ).all()
    return sorted((wat, publiek, status) for wat, publiek, status in rows)


def status_of(oefening: Oefening, wat: str, publiek: str) -> list[str]:
    rows = oefening.bot.deps.database.read_now(ledger)
    return [status for kind, audience, status in rows if (kind, audience) == (wat, publiek)]


async def test_the_page_says_what_time_it_is_and_that_it_is_the_practice_clock(
    config: Config, practice_url: str
) -> None:
    async with practising(config, practice_url) as (_, blad):
        assert "Het is hier maandag 11 januari 2027, 10:00 — oefenklok, gelijk" in await blad.read()
        await blad.step("uur")
        said = await blad.read()
        assert "Het is hier maandag 11 januari 2027, 11:00 — oefenklok, 1 uur vooruit" in said


async def test_a_jump_over_the_moment_of_the_digest_posts_it_once(config: Config, practice_url: str) -> None:
    """Amsterdam-Amstelland meets on Tuesday 26 January; five working days before, at 9:00, it is due."""
    place = "rrt-amsterdam-amstelland"
    async with practising(config, practice_url) as (oefening, blad):
        await oefening.bediening.jump(T0 + timedelta(days=7))
        assert posted(oefening, place) == []
        assert f"1 bericht geplaatst in #{place}" in await blad.step("werkdag")
        await blad.step("uur")
        assert len(posted(oefening, place)) == 1, "another jump posts it no second time"
        assert status_of(oefening, "vooruitblik", "rrt-amstelland") == ["SENT"]


async def test_until_the_next_message_goes_to_each_in_turn_and_posts_something_every_time(
    config: Config, practice_url: str
) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        await blad.step("volgende")  # what is due at the start
        before, seen, database = oefening.klok(), set(), oefening.bot.deps.database
        owed = database.read_now(ledger)
        assert await oefening.bot.next_due()
        assert database.read_now(ledger) == owed, "looking ahead writes nothing"
        for _ in range(2):
            said = await blad.step("volgende")
            assert "geplaatst" in said
            assert "Er is niets geplaatst" not in said
            assert oefening.klok() > before
            before = oefening.klok()
            seen |= {m.id for c in oefening.slack.werkplek.channels.values() for m in c.messages}
        sent = [row for row in database.read_now(ledger) if row[2] == "SENT"]
        assert len(seen) == len(sent), "every message is a post of the ledger, and once"


async def test_when_nothing_is_to_come_it_says_so_and_the_clock_stays(
    config: Config, practice_url: str
) -> None:
    async with practising(config, practice_url) as (oefening, blad):
        await oefening.bediening.jump(oefening.klok() + timedelta(days=40))  # past every meeting
        for _ in range(5):
            before = oefening.klok()
            said = await blad.step("volgende")
            if texts.NOTHING_TO_COME in said:
                break
        assert texts.NOTHING_TO_COME in said
        assert oefening.klok() == before


async def test_a_clock_that_jumps_over_a_meeting_posts_no_digest_of_it_and_reports_that(
    config: Config, practice_url: str
) -> None:
    """As the ledger has it for a bot that was away: what is past its time expires, and is reported."""
    async with practising(config, practice_url) as (oefening, blad):
        await blad.step("volgende")
        before = len(posted(oefening, "rrt-amsterdam-amstelland"))
        said = await oefening.bediening.jump(oefening.klok() + timedelta(days=28))
        assert "geplaatst" in said
        assert len(posted(oefening, "rrt-amsterdam-amstelland")) == before
        assert status_of(oefening, "vooruitblik", "rrt-amstelland") == ["EXPIRED"]
        told = [m.shown for m in oefening.slack.direct_message(SECRETARIS).messages]
        title = berichten_texts.report_title("RRT Amsterdam-Amstelland")
        assert sum(title in shown for shown in told) == 1
        await blad.step("uur")
        told = [m.shown for m in oefening.slack.direct_message(SECRETARIS).messages]
        assert sum(title in shown for shown in told) == 1


async def test_messages_bear_the_practice_time_in_order_and_a_working_day_leaves_out_the_weekend(
    config: Config, practice_url: str
) -> None:
    friday = StandingClock(T0 + timedelta(days=4))
    async with practising(config, practice_url, friday) as (oefening, blad):
        await oefening.slack.say(SECRETARIS, "prt", "voor de sprong")
        assert "maandag 18 januari 2027, 10:00" in await blad.step("werkdag")
        await oefening.slack.say(SECRETARIS, "prt", "na de sprong")
        stamps = [float(m.ts) for m in oefening.slack.channel("prt").messages]
        assert stamps == sorted(stamps)
        assert stamps[-1] == pytest.approx(oefening.klok().timestamp(), abs=1)


async def test_the_lead_outlives_the_process_and_real_time_counts_on(
    config: Config, practice_url: str
) -> None:
    real = StandingClock()
    async with practising(config, practice_url, real) as (oefening, blad):
        await blad.step("werkdag")
        before = {row for row in oefening.bot.deps.database.read_now(ledger) if row[2] == "SENT"}
        assert ("vooruitblik", "prt", "SENT") in before
    real.forward(minutes=20)
    async with practising(config, practice_url, real) as (oefening, blad):
        assert "dinsdag 12 januari 2027, 10:20" in oefening.bediening.nu
        assert before <= set(oefening.bot.deps.database.read_now(ledger))
        assert posted(oefening) == [], "what was posted before is not posted again"
        assert oefening.bot.deps.database.read_now(wijzigingen.broken_links) == []


def test_the_clock_never_goes_back_nor_out_of_reach() -> None:
    klok = Oefenklok(StandingClock())
    klok.ahead = timedelta(hours=3)
    with pytest.raises(ValueError, match="2027"):
        klok.lead_at(T0 + timedelta(hours=2))
    with pytest.raises(ValueError, match="20"):
        klok.lead_at(T0 + MOST + timedelta(days=1))
    assert klok.lead_at(T0 + timedelta(days=1)) == timedelta(days=1)


async def test_a_form_of_another_site_moves_nothing(config: Config, practice_url: str) -> None:
    async with practising(config, practice_url) as (oefening, _):
        bot, before = oefening.bot.deps, oefening.klok()
        async with httpx.AsyncClient(base_url=oefening.address, trust_env=False) as http:
            for origin in ("https://kwaad.example", "null", ""):
                for wat in ("klok", "hapering", "herstart"):
                    form = {"stap": "uur", "soort": "LIMITED", "aantal": "1"}
                    path, headers = f"/oefen/bediening/{wat}", {"Origin": origin}
                    assert (await http.post(path, data=form, headers=headers)).status_code == 403
        assert (oefening.bot.deps, oefening.klok(), oefening.bediening.aan) == (bot, before, "")
