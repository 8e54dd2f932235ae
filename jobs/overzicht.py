"""The live overview of a running meeting, edited in place: soon after something was noted, and every tick."""

from __future__ import annotations

import asyncio
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

import structlog
from slack_sdk.errors import SlackApiError
from sqlmodel import Session

from bot import bezorgen, overzicht
from bot.deps import Deps
from bot.models import Overzichtsdeel, Vergadering
from bot.nakijken import NotSeen
from bot.slack import FAILURES, reason
from bot.views import overzicht as views
from bot.views import plain
from bot.views.elementen import Block

log = structlog.get_logger()
REDRAW_SECONDS = 2.5  # Slack takes about 50 edits a minute in a channel
# Slack's words for a message that cannot be edited any more: the next drawing posts it anew.
GONE = {"message_not_found", "cant_update_message", "edit_window_closed", "channel_not_found"}


@dataclass(frozen=True)
class Part:
    """One message of the overview as it should be, and the row of the one that stands there."""

    meeting_id: int
    publiek: str
    place: int
    channel: str  # as config.yaml names it; of a direct message the Slack id of the person
    is_private: bool
    blocks: list[Block] | None  # None: it should not be there any more
    known: Overzichtsdeel | None

    @property
    def hash(self) -> str:
        return hashlib.sha256(json.dumps(self.blocks).encode()).hexdigest()


class Redrawer:
    """Draws the overview of a tafel soon after it is asked to, at most once every `every` seconds."""

    def __init__(self, deps: Deps, every: float = REDRAW_SECONDS) -> None:
        self._deps = deps
        self._every = every
        self._asked: set[str] = set()
        self._drawn: dict[str, float] = {}
        self._busy: dict[str, asyncio.Lock] = {}

    def ask(self, tafel: str) -> None:
        """Something was written about this tafel."""
        if tafel not in self._asked:
            self._asked.add(tafel)
            self._deps.tasks.spawn(self._soon(tafel))

    async def _soon(self, tafel: str) -> None:
        clock = asyncio.get_running_loop().time
        async with self._busy.setdefault(tafel, asyncio.Lock()):
            await asyncio.sleep(self._drawn.get(tafel, -self._every) + self._every - clock())
            self._asked.discard(tafel)  # what is written from here on asks again
            self._drawn[tafel] = clock()
            try:
                await draw(self._deps, tafel)
            except Exception as error:
                log.error("overview was not drawn", error=type(error).__name__)


async def drawn(deps: Deps, now: datetime) -> list[str]:
    """The tafels that have an overview: the others need not be looked at one by one."""
    found = await deps.database.read(lambda session: overzicht.to_draw(session, deps.config.tafels, now))
    return sorted({meeting.tafel for meeting in found})


async def draw(deps: Deps, *tafels: str) -> None:
    """Bring the overviews of the meetings of these tafels in Slack up to the register, as they are now."""
    parts = await deps.database.read(lambda session: _parts(session, deps, tafels))
    for part in parts:
        if part.known is None or part.blocks is None or part.known.hash != part.hash:
            await _bring(deps, part)


def _parts(session: Session, deps: Deps, tafels: tuple[str, ...]) -> list[Part]:
    now = deps.clock()
    found = overzicht.to_draw(session, tafels, now)
    return [part for meeting in found for part in _of(session, deps, meeting)]


def _of(session: Session, deps: Deps, meeting: Vergadering) -> list[Part]:
    tafel, today = deps.config.tafels[meeting.tafel], deps.kalender.today(deps.clock())
    data = overzicht.gather(session, meeting, today)
    parts: list[Part] = []
    in_doubt = not deps.config.opzoeken and overzicht.may_stand_unseen(session, meeting, deps.clock())
    for publiek in overzicht.audiences(session, meeting, tafel, is_in_doubt=in_doubt):
        private = publiek != tafel.sleutel
        known = {row.volgorde: row for row in overzicht.parts(session, meeting.id or 0, publiek)}
        messages = views.live(data, deps.config, today, private=private)
        channel = publiek if private else tafel.kanaal
        wanted = dict(enumerate(messages)) if known or meeting.status == "loopt" else {}
        if in_doubt and not private:  # nobody can look what stands there: nothing is posted a second time
            wanted = {place: blocks for place, blocks in wanted.items() if place in known}
        parts += [
            Part(meeting.id or 0, publiek, place, channel, private, wanted.get(place), known.get(place))
            for place in sorted({*wanted, *known})
        ]
    return parts


async def _bring(deps: Deps, part: Part) -> None:
    """Post, edit or remove one message; what does not work now is tried again at the next drawing."""
    try:
        if part.known is None or part.known.ts is None:
            await _post(deps, part)
        elif part.blocks is None:
            await deps.slack.delete_message(part.known.kanaal, part.known.ts)
            await _forget(deps, part.known)
        else:
            there = (part.known.kanaal, part.known.ts)
            await _edit(deps, part.known.id or 0, there, part.blocks, part.hash, before=part.known.hash)
    except FAILURES as error:
        log.warning("overview was not drawn", error=reason(error))
        if isinstance(error, SlackApiError) and reason(error) in GONE and part.known:
            await _forget(deps, part.known)


async def _post(deps: Deps, part: Part) -> None:
    if part.blocks is None:
        return
    blocks, hash_, now = part.blocks, part.hash, deps.clock()
    channel = (
        await deps.slack.direct_message(part.channel)
        if part.is_private
        else await deps.slack.channel_id(part.channel)
    )
    if await deps.slack.is_shared(channel):
        return  # names are not for another organisation
    claimed = await deps.database.run(
        lambda session: overzicht.claim(session, part.meeting_id, part.publiek, part.place, channel, now)
    )
    if claimed is None:
        return
    if claimed.sinds and (part.is_private or deps.config.opzoeken):
        seen = await bezorgen.look_up(deps.slack, deps.bot_user, channel, claimed.sleutel, claimed.sinds)
        if isinstance(seen, NotSeen):
            log.warning("overview was not looked up", error=seen.error)
            return
        if seen.ts:
            await _edit(deps, claimed.deel_id, (channel, seen.ts[0]), blocks, hash_, before="")
            return
    kanaal, ts = await deps.slack.post(channel, blocks, plain.notification(blocks), sleutel=claimed.sleutel)
    await _record(deps, claimed.deel_id, kanaal, ts, hash_, before="")


async def _edit(
    deps: Deps, id_: int, there: tuple[str, str], blocks: list[Block], hash_: str, *, before: str
) -> None:
    if await deps.slack.is_shared(there[0]):
        return
    await deps.slack.update_message(*there, blocks, plain.notification(blocks))
    await _record(deps, id_, *there, hash_, before=before)


async def _record(deps: Deps, id_: int, kanaal: str, ts: str, hash_: str, *, before: str) -> None:
    await deps.database.run(lambda s: overzicht.record(s, id_, kanaal, ts, hash_, before=before))


async def _forget(deps: Deps, known: Overzichtsdeel) -> None:
    id_, ts = known.id or 0, known.ts
    if ts:
        await deps.database.run(lambda session: overzicht.forget(session, id_, ts))
