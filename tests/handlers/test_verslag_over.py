"""A proposal that somebody takes over: what cannot be written comes back, and holds up nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot import verslagen
from bot.config import Config
from bot.models import Aankondiging, Actie, Verslagvoorstel
from bot.oefen.haperingen import Hapering
from bot.oefen.mensen import SECRETARIS
from bot.oefen.werkplek import Message
from bot.texts import voorstel as texts
from tests.practice import Practice, labels, running, with_button

VERSLAG = """# Verslag RRT Gooi 9 december 2026
Aanwezig: dhr. Alkema (Huizen), mw. Bakker (COA)

## Opvang
AP1: Alkema belt de school.
AP2: Bakker stuurt de cijfers.
"""


async def proposed(practice: Practice, content: str = VERSLAG) -> Message:
    """What the bot shows of these minutes."""
    channel = practice.slack.direct_message(SECRETARIS).id
    dropped = practice.slack.drop(SECRETARIS, channel, "verslag.txt", content.encode(), "")
    offered = with_button(await practice._seen(SECRETARIS, dropped), texts.READ)
    return with_button(await practice.press(offered, texts.READ), "Neem")


def broken(*_: Any, **__: Any) -> None:
    raise ValueError("a mistake of ours")


async def test_points_numbered_otherwise_are_taken_over(practice: Practice) -> None:
    done = await practice.press(await proposed(practice), "Neem 2 over")
    assert "RRT-GOOI-2026-12-09: A1, A2" in done.messages[0].shown


async def test_what_cannot_be_written_comes_back_with_what_was_changed(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await proposed(practice)
    form = (await practice.press(shown, "Bekijk AP1")).view
    assert form
    await practice.submit(form, {"tekst": "Alkema belt álle scholen", "oordeel": "neem"})
    with monkeypatch.context() as mended:
        mended.setattr(verslagen, "store", broken)
        await practice.press(shown, "Neem")
    assert texts.NOT_TAKEN in shown.shown
    assert "álle scholen" in shown.shown
    assert [(row.status, row.huur_tot) for row in practice.rows(Verslagvoorstel)] == [("open", None)]
    await practice.press(shown, "Neem")
    assert practice.actie("Alkema belt álle scholen").nummer == 1


async def test_what_cannot_be_written_stops_no_message(
    config: Config, practice_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was agreed to before a restart; Slack does not take the word about it at once either."""
    monkeypatch.setattr(verslagen, "store", broken)
    async with running(config, practice_url) as practice:
        await proposed(practice)
        (row,) = practice.rows(Verslagvoorstel)

        def agree(session: Any) -> None:
            kept = session.get_one(Verslagvoorstel, row.id)
            kept.status, kept.huur_tot = "akkoord", practice.clock() - timedelta(minutes=1)
            session.add(kept)

        await practice.database.run(agree)
        practice.slack.inst.haperingen.queued["chat.update"] = [Hapering.ERROR_BEFORE]
        assert await practice.tick() > 0
        await practice.bot.deps.tasks.finish()
        await practice.tick()
        await practice.bot.deps.tasks.finish()
        assert [(row.status, row.huur_tot) for row in practice.rows(Verslagvoorstel)] == [("open", None)]
        (message,) = [
            m for m in practice.slack.direct_message(SECRETARIS).messages if "Neem 2 over" in labels(m)
        ]
        assert texts.NOTHING_YET in message.shown
        assert practice.rows(Actie, Actie.tekst == "Bakker stuurt de cijfers") == []
        assert practice.rows(Aankondiging)
