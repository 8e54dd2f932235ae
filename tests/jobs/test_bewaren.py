"""The daily forgetting, by ticks of a bot."""

from __future__ import annotations

from datetime import timedelta

from bot import bewaartermijnen, notities, wijzigingen
from bot.models import Notitie, Wijziging
from tests.builders import STEMPEL, held
from tests.practice import Practice
from tests.time_helpers import TODAY


async def test_a_tick_forgets_what_is_past_its_term_once(practice: Practice) -> None:
    await practice.database.run(
        lambda s: notities.create(s, STEMPEL, held(s, TODAY - timedelta(days=7)), "kladje van Duinhoven")
    )
    await practice.tick()
    assert [n.tekst for n in practice.rows(Notitie)] == ["kladje van Duinhoven"]
    practice.clock.now += timedelta(days=800)
    await practice.tick()
    await practice.tick()
    assert [n.tekst for n in practice.rows(Notitie)] == [""]
    told = practice.rows(Wijziging, Wijziging.wat == bewaartermijnen.WAT)
    assert len(told) == 1
    assert practice.database.read_now(wijzigingen.broken_links) == []
