"""A workspace with one app connected to it: its keys and address, who and where, waiting for what comes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence

from bot.oefen import invullen
from bot.oefen.bezorger import Bezorger
from bot.oefen.installatie import Installatie
from bot.oefen.invullen import State
from bot.oefen.levering import HttpLevering
from bot.oefen.manifest import install
from bot.oefen.schema import Json
from bot.oefen.schermen import View
from bot.oefen.sockets import SocketLevering
from bot.oefen.werkplek import Channel, Clock, Message, User, Werkplek
from bot.views.hulp import Regel

RETRY_SECONDS = (0.0, 60.0, 300.0)


class Aansluiting:
    """A workspace with one app installed. Users and channels are named by id; a channel also by name.

    `manifest`: the app's own Slack manifest; raises ManifestError as Slack refuses it.
    `deadline`: seconds the app has to acknowledge. `retry_seconds`: pauses before an event is tried again.
    `aliases`: reserved commands to take for another ('/status' → '/stand'), with a notice.
    `verbs`: what can follow each command, which a manifest does not say, for the page to complete.
    `limit_posting`: answer chat.postMessage with 429 above one a second in a channel.
    """

    def __init__(
        self,
        werkplek: Werkplek,
        manifest: Json,
        *,
        deadline: float = 3.0,
        retry_seconds: Sequence[float] = RETRY_SECONDS,
        aliases: Mapping[str, str] | None = None,
        limit_posting: bool = False,
        verbs: Sequence[Regel] = (),
    ) -> None:
        self.werkplek = werkplek
        self.inst = Installatie(werkplek, install(manifest), limit_posting=limit_posting)
        self.sockets = SocketLevering(deadline=deadline)
        self.bezorger = Bezorger(self.inst, self.sockets, retry_seconds)
        self.aliases = dict(aliases or {})
        self.verbs = tuple(verbs)
        self._deadline = deadline
        self._born = secrets.token_hex(4)
        self._filled: dict[tuple[str, str], State] = {}

    # What a caller needs to connect the app.

    @property
    def bot_token(self) -> str:
        return self.inst.tokens.bot

    @property
    def app_token(self) -> str:
        return self.inst.tokens.app

    @property
    def signing_secret(self) -> str:
        return self.inst.tokens.signing_secret

    @property
    def base_url(self) -> str:
        """Where the server runs, as http://127.0.0.1:41234; empty before it does."""
        return self.inst.base_url

    @base_url.setter
    def base_url(self, url: str) -> None:
        self.inst.base_url = url

    @property
    def api_url(self) -> str:
        """The base of the Web API, for SLACK_API_URL; known once the server runs."""
        return f"{self.base_url}/api/"

    def deliver_to(self, url: str, clock: Clock) -> HttpLevering:
        """From now on deliver over HTTP, signed with this clock, instead of over Socket Mode."""
        levering = HttpLevering(url, self.signing_secret, clock, deadline=self._deadline)
        self.bezorger.levering = levering
        return levering

    async def close(self) -> None:
        await self.bezorger.close()
        await self.sockets.close()

    # Waiting.

    @property
    def position(self) -> int:
        """Where the record of changes stands now, for `since`."""
        return len(self.werkplek.changes)

    @property
    def stand(self) -> str:
        """A mark that is another after every change, and after a restart."""
        return f"{self._born}-{self.position}"

    async def until(self, predicate: Callable[[], object], within: float = 5.0) -> None:
        """Return once the predicate holds; TimeoutError after `within` seconds."""
        await self.werkplek.until(predicate, within)

    async def next_message(
        self, channel: str, *, since: int, user: str | None = None, within: float = 5.0
    ) -> Message:
        """The app's first message in this channel after `since`: one that `user` sees, else one for all."""
        place = self.channel(channel)

        def found() -> Message | None:
            for change in self.werkplek.changes[since:]:
                message = change.message
                if change.kind != "posted" or message is None or not message.from_bot:
                    continue
                if message.channel_id == place.id and message.visible_to in (None, user):
                    return message
            return None

        await self.until(found, within)
        message = found()
        assert message is not None
        return message

    # Who and where.

    def user(self, user_id: str) -> User:
        """Somebody who can act. ValueError for the app itself and for who has left."""
        user = self.werkplek.users.get(user_id)
        if user is None or user.deleted or user.is_bot:
            raise ValueError(f"{user_id} cannot act here")
        return user

    def channel(self, ref: str) -> Channel:
        """By id or name. ValueError when there is none."""
        name = ref.removeprefix("#")
        for channel in self.werkplek.channels.values():
            if ref == channel.id or (name and name == channel.name):
                return channel
        raise ValueError(f"no channel {ref}")

    def direct_message(self, user: str) -> Channel:
        """This person's direct message with the app."""
        return self.werkplek.direct_message(self.user(user).id)

    def _place(self, user: str, ref: str) -> tuple[User, Channel]:
        who, where = self.user(user), self.channel(ref)
        if who.id not in where.members:
            raise ValueError(f"{who.id} is not in {where.id}")
        if where.is_archived:
            raise ValueError(f"{where.id} is archived")
        return who, where

    def state(self, user: str, container: Message | View) -> State:
        """What this person filled in there so far: block_id → action_id → answer."""
        if isinstance(container, View):
            return container.values
        key = (user, container.id)
        kept, now = self._filled.get(key, {}), invullen.initial_values(container.blocks)
        same = {name for name in kept.keys() & now.keys() if kept[name].keys() == now[name].keys()}
        self._filled[key] = {name: kept[name] if name in same else now[name] for name in now}
        return self._filled[key]
