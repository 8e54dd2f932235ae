"""What only the practice environment has: a clock to put forward, faults to switch on, a bot to restart.

Plain forms that work without JavaScript; `Pagina` guards them as its own. The template is bediening.html.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode

from aiohttp import web

from bot.config import Config
from bot.dates.show import long_day, short_date
from bot.errors import UserError
from bot.kalender import Kalender
from bot.oefen import afloop
from bot.oefen.afloop import Afloop
from bot.oefen.formulier import Formulier
from bot.oefen.oefenbot import Oefenbot
from bot.oefen.oefenklok import Oefenklok
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import Change, Message
from bot.texts import oefenbediening as texts

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

MOST_TICKS = 30  # after a jump: one message for an audience a tick, and what one message leads to
MOST_SHOWN = 8


@dataclass(frozen=True)
class Plaats:
    """Where something was posted: a channel (an id), or the direct message of one person (`als`)."""

    naam: str
    waar: str
    als: str = ""

    @property
    def heen(self) -> str:
        return texts.go_to_person(self.naam) if self.als else texts.go_to_channel(self.naam)

    @property
    def met_voorzetsel(self) -> str:
        return texts.to_person(self.naam) if self.als else texts.in_channel(self.naam)


class Bediening:
    """The controls of one practice environment. The template asks it how things stand."""

    t = texts

    def __init__(self, slack: OefenSlack, bot: Oefenbot, klok: Oefenklok, config: Config) -> None:
        self._slack, self._bot, self._klok = slack, bot, klok
        self._kalender = Kalender(config)
        self._busy = asyncio.Lock()
        self.forget()

    def forget(self) -> None:
        """Somebody went on with something else: what the last act led to is no news any more."""
        self.melding = ""
        self.plaatsen: list[Plaats] = []  # where it can be seen
        self.open = False  # whether it was about a fault

    def add_routes(
        self, app: web.Application, guarded: Callable[[Handler], Handler], headers: Mapping[str, str]
    ) -> None:
        """Under /oefen/bediening, each behind the guard of the page and with its headers."""

        async def post(request: web.Request) -> web.Response:
            form = Formulier(await request.post())
            act = self._acts().get(request.match_info["wat"])
            if act is None:
                raise web.HTTPNotFound
            async with self._busy:  # two jumps at once are one after the other
                before = self.aflopen
                self.forget()
                try:
                    self.melding = await act(form)
                except UserError as error:
                    self.melding = error.text
                self.open = self.aflopen != before or request.match_info["wat"] != "klok"
            self._slack.werkplek.record(Change("bediening"))  # every page that is open shows it
            query = urlencode({"als": form.als, "in": form.text("in")})
            return web.Response(status=303, headers={**headers, "Location": f"/?{query}"})

        app.router.add_post("/oefen/bediening/{wat}", guarded(post))

    def _acts(self) -> dict[str, Callable[[Formulier], Awaitable[str]]]:
        return {"klok": self._move_clock, "hapering": self._switch, "herstart": self._restart}

    # The clock.

    @property
    def loopt(self) -> bool:
        """Whether the bot runs."""
        return self._bot.runs

    @property
    def nu(self) -> str:
        here = self._klok().astimezone(self._kalender.zone)
        return texts.here(long_day(here.date()), f"{here:%H:%M}")

    @property
    def voorsprong(self) -> str:
        return texts.lead(self._klok.ahead)

    async def _move_clock(self, form: Formulier) -> str:
        now, step = self._klok(), form.text("stap")
        if step == "uur":
            return await self.jump(now + timedelta(hours=1))
        if step == "werkdag":
            return await self.jump(self._next_working_day(now))
        if step != "volgende":
            raise web.HTTPBadRequest
        return await self._to_the_next()

    async def _to_the_next(self) -> str:
        """What is due already may post nothing yet: a picture is brought to Slack before it is posted."""
        ahead, said = self._klok.ahead, texts.NOTHING_TO_COME
        for _ in range(MOST_TICKS):
            due = await self._bot.next_due()
            if due is None:
                break
            said = await self.jump(due)
            if self.plaatsen or self._klok.ahead != ahead:
                break
        return said

    def _next_working_day(self, now: datetime) -> datetime:
        """The same time on the clock of the next working day."""
        here = now.astimezone(self._kalender.zone)
        return self._kalender.at(self._kalender.werkdagen.add(here.date(), 1), here.time())

    async def jump(self, moment: datetime) -> str:
        """Let it be `moment`, and the bot do at once what is due by then; returns what was posted, in words.

        A clock that jumps, as the ledger knows it: the bot does not live through what lies between. Raises
        UserError while the bot does not run, and beyond what the clock can.
        """
        start = self._slack.position
        await self._settle(1)  # what is due already is not jumped over
        moved = moment > self._klok()
        if moved:
            async with self._bot.between_ticks() as database:
                try:
                    ahead = self._klok.lead_at(moment)
                except ValueError:
                    raise UserError(texts.TOO_FAR) from None
                await database.run(lambda session: self._klok.note(session, ahead), patience=10)
                self._klok.ahead = ahead
            await self._settle(2)  # what a look-up leads to is owed a tick later
        messages = self._posted(start)
        self.plaatsen = self._places(messages)
        counted = Counter(message.channel_id for message in messages)
        posted = [(plaats.met_voorzetsel, counted[plaats.waar]) for plaats in self.plaatsen]
        return texts.jumped(posted, moved=moved)

    async def _settle(self, ticks: int) -> None:
        """Tick until so many ticks on end posted nothing."""
        quiet = 0
        for _ in range(MOST_TICKS):
            before = self._slack.position
            await self._bot.tick()
            quiet = 0 if self._posted(before) else quiet + 1
            if quiet == ticks:
                return

    def _posted(self, since: int) -> list[Message]:
        changes = self._slack.werkplek.changes[since:]
        return [c.message for c in changes if c.kind == "posted" and c.message and c.message.from_bot]

    def _places(self, messages: list[Message]) -> list[Plaats]:
        """Where they stand, each once, channels first."""
        werkplek = self._slack.werkplek
        places = [werkplek.channels[each] for each in dict.fromkeys(one.channel_id for one in messages)]
        channels = [Plaats(one.name, one.id) for one in places if not one.user_id]
        persons = [
            Plaats(werkplek.users[one.user_id].real_name, one.id, one.user_id)
            for one in places
            if one.user_id
        ]
        return channels + persons

    # What goes wrong.

    @property
    def aan(self) -> str:
        """Which fault is switched on; '' for none."""
        on = self._slack.inst.haperingen.switched
        return texts.is_on(on[0].name, on[1]) if on else ""

    @property
    def schakelaars(self) -> list[tuple[str, str]]:
        return [(fault.name, texts.KINDS[fault.name][0]) for fault in afloop.SWITCHES]

    @property
    def aflopen(self) -> list[Afloop]:
        """What became of the posts that met a fault, the last first; not known while the bot is stopped."""
        if not self.loopt:
            return []
        met = list(self._slack.inst.haperingen.met)
        keys = {each.sleutel for each in met if each.sleutel}
        boekingen = self._bot.deps.database.read_now(lambda session: afloop.booked(session, keys))
        return afloop.told(met, boekingen, self._slack.werkplek, self.tijd)[:MOST_SHOWN]

    def tijd(self, moment: datetime) -> str:
        """The day where it is not today, and the time."""
        here, now = (at.astimezone(self._kalender.zone) for at in (moment, self._klok()))
        day = "" if here.date() == now.date() else f"{short_date(here.date())} "
        return f"{day}{here:%H:%M}"

    async def _switch(self, form: Formulier) -> str:
        kind, times = form.text("soort"), form.text("aantal")
        known = {fault.name: fault for fault in afloop.SWITCHES}
        if (kind and kind not in known) or times not in texts.TIMES:
            raise web.HTTPBadRequest
        self._slack.inst.haperingen.switch(known.get(kind), int(times) if times else None)
        return self.aan or texts.ALL_WELL

    # The bot.

    async def _restart(self, _: Formulier) -> str:
        await self._bot.restart()
        return texts.RESTARTED
