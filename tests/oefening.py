"""The whole practice environment, as `make run` starts it, with its page worked by posted forms."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape

import httpx

from bot import manifest
from bot.config import Config, settings_from
from bot.oefen import omgeving
from bot.oefen.bediening import Bediening
from bot.oefen.mensen import SECRETARIS
from bot.oefen.omgeving import Oefening
from bot.oefen.werkplek import Message
from handlers.understand import COMMANDS
from tests.practice import StandingClock

PRT = "C0KANAAL01"


@dataclass
class Blad:
    """The page of one practice environment, held by the secretary. Every act gives back what it then says."""

    http: httpx.AsyncClient
    bediening: Bediening | None = None  # where it runs in this process: read here, which draws no page

    async def step(self, stap: str) -> str:
        """Put the clock forward: 'uur', 'werkdag', 'volgende'."""
        return await self.post("klok", stap=stap)

    async def post(self, wat: str, **fields: str) -> str:
        answer = await self.http.post(f"/oefen/bediening/{wat}", data=self._here() | fields)
        assert answer.status_code == 303, answer.text
        b = self.bediening
        return f"{b.nu} — {b.voorsprong} {b.melding}" if b else await self.read()

    async def read(self) -> str:
        """The controls, as text."""
        page = (await self.http.get("/", params=self._here())).text
        found = re.search(r'<section class="bediening.*?</section>', page, re.DOTALL)
        assert found
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", found[0])))

    @staticmethod
    def _here() -> dict[str, str]:
        return {"als": SECRETARIS, "in": PRT}


def holding(address: str) -> httpx.AsyncClient:
    """A browser at the page: its forms come from there."""
    return httpx.AsyncClient(base_url=address, headers={"Origin": address}, trust_env=False, timeout=60)


@asynccontextmanager
async def practising(
    config: Config, register: str, real: StandingClock | None = None
) -> AsyncIterator[tuple[Oefening, Blad]]:
    """The practice environment on `register` (a URL), with `real` for real time."""
    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    settings = settings_from({"DATABASE_URL": register, "PORT": "0"})
    clock = real or StandingClock()
    async with (
        omgeving.practising(settings, config, made, clock, redraw_seconds=0.1) as oefening,
        holding(oefening.address) as http,
    ):
        oefening.bot.deps.redrawers.clear()  # no meeting runs here, and every tick would look for one
        yield oefening, Blad(http, oefening.bediening)


def posted(oefening: Oefening, channel: str = "prt") -> list[Message]:
    """The bot's messages that everybody in the channel sees."""
    return [m for m in oefening.slack.channel(channel).messages if m.from_bot and m.visible_to is None]
