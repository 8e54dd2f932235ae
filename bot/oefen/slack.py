"""The practice Slack as its users hold it: type a command, press a button, fill in a form, see the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.oefen import invullen, payloads
from bot.oefen.antwoorden import AnswerError
from bot.oefen.bestanden import MOST_BYTES, Bestand, new_id
from bot.oefen.bezorger import Bezorger
from bot.oefen.installatie import Installatie
from bot.oefen.invullen import State, Value
from bot.oefen.inzending import after_submission
from bot.oefen.levering import DeliveryError, Envelope, HttpLevering
from bot.oefen.manifest import RESERVED, install
from bot.oefen.reply import Reply
from bot.oefen.schema import Json
from bot.oefen.schermen import View
from bot.oefen.sockets import SocketLevering
from bot.oefen.werkplek import Channel, Clock, Message, User, Werkplek
from bot.texts import oefen as texts
from bot.views.hulp import Regel

RETRY_SECONDS = (0.0, 60.0, 300.0)


class OefenSlack:
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

    # What somebody does.

    async def command(self, user: str, channel: str, name: str, text: str = "") -> Reply:
        """Type a slash command; `name` with its slash."""
        who, where = self._place(user, channel)
        notice = None
        if name in RESERVED:
            if name not in self.aliases:
                return Reply(self.position, notice=texts.slack_took(name))
            notice = texts.slack_keeps(name, self.aliases[name])
            name = self.aliases[name]
        if name not in self.inst.app.commands:
            return Reply(self.position, error="unknown_command", notice=texts.unknown_command(name))
        if self.inst.app.commands[name]:
            text = payloads.encode(text, self.werkplek, labels=True)
        url = self.inst.antwoorden.grant(where, who.id)
        payload = payloads.command(
            self.inst,
            who,
            where,
            name,
            text.strip(),
            response_url=self._response_url(url.key),
            trigger_id=self.inst.schermen.new_trigger(who.id),
        )

        def answered(body: Any) -> None:
            if not body or (isinstance(body, dict) and not body.keys() & {"text", "blocks"}):
                return
            try:
                self.inst.antwoorden.show(url, body)
            except AnswerError:
                raise DeliveryError("invalid_command_response", "") from None

        reply = await self._act(who, Envelope("slash_commands", payload), answered)
        if reply.error:
            notice = texts.command_failed(name, reply.error)
        return replace(reply, notice=notice)

    async def say(self, user: str, channel: str, text: str, *, thread_ts: str | None = None) -> Reply:
        """Type a message; '@name' and '#channel' become mentions. The app hears what it is subscribed to."""
        who, where = self._place(user, channel)
        if where.kind == "im" and not self.inst.app.messages_tab_writable:
            raise ValueError("the messages tab of this app is read-only")
        start = self.position
        encoded = payloads.encode(text, self.werkplek, labels=False)
        message = self.werkplek.post(where, who.id, encoded, thread_ts=thread_ts)
        await self.bezorger.typed(message, who, where)
        return self._reply(start, who)

    async def drop(
        self,
        user: str,
        channel: str,
        name: str,
        content: bytes,
        text: str = "",
        *,
        thread_ts: str | None = None,
    ) -> Reply:
        """Put a file in a channel or direct message, with words or without."""
        who, where = self._place(user, channel)
        if not 0 < len(content) <= MOST_BYTES:
            raise ValueError("an empty file, or one that is too big")
        start = self.position
        file = Bestand(
            id=new_id(),
            name=name,
            title=name,
            content=content,
            user_id=who.id,
            created=int(self.werkplek.now()),
            base_url=self.base_url,
        )
        encoded = payloads.encode(text, self.werkplek, labels=False)
        message = self.werkplek.post(where, who.id, encoded, files=[file], thread_ts=thread_ts)
        await self.bezorger.typed(message, who, where)
        return self._reply(start, who)

    async def mention(self, user: str, channel: str, text: str, *, thread_ts: str | None = None) -> Reply:
        """Type '@bot text'."""
        return await self.say(user, channel, f"@{self.werkplek.bot.name} {text}", thread_ts=thread_ts)

    async def open_home(self, user: str) -> Reply:
        """Open the app's Home tab."""
        who, start = self.user(user), self.position
        where = self.direct_message(user)
        await self.bezorger.event("app_home_opened", payloads.app_home_opened(self.inst, who, where), where)
        return replace(self._reply(start, who), view=self.inst.schermen.homes.get(who.id))

    async def join(self, user_id: str, channel: str, *, inviter: str | None = None) -> Reply:
        """Add somebody, or the app itself, to a channel."""
        who, where, start = self.werkplek.users[user_id], self.channel(channel), self.position
        where.members.add(who.id)
        by = self.user(inviter) if inviter else None
        await self.bezorger.event(
            "member_joined_channel", payloads.member_joined_channel(self.inst, who, where, by), where
        )
        return self._reply(start, who)

    async def shortcut(self, user: str, callback_id: str, *, message: Message | None = None) -> Reply:
        """Choose a global shortcut, or one on a message."""
        who = self.user(user)
        wanted = "message" if message else "global"
        if callback_id not in self.inst.app.shortcuts_of(wanted):
            raise ValueError(f"the manifest has no {wanted} shortcut {callback_id}")
        trigger_id = self.inst.schermen.new_trigger(who.id)
        if message is None:
            payload = payloads.global_shortcut(self.inst, who, callback_id, trigger_id=trigger_id)
        else:
            payload = payloads.message_shortcut(
                self.inst,
                who,
                message,
                callback_id,
                response_url=self._grant(who, message),
                trigger_id=trigger_id,
            )
        return await self._act(who, Envelope("interactive", payload, accepts_response=False))

    def fill(
        self,
        user: str,
        container: Message | View,
        values: Mapping[str, Value],
        *,
        block_id: str | None = None,
    ) -> None:
        """Fill in fields (by action_id or block_id) and send nothing yet.

        A value is an option's value, an id, 'YYYY-MM-DD' or text; a list where several go; None empties.
        """
        invullen.fill(container.blocks, self.state(user, container), values, block_id)

    async def press(
        self,
        user: str,
        container: Message | View,
        action_id: str,
        value: Value = None,
        *,
        block_id: str | None = None,
    ) -> Reply:
        """Press a button or choose in a select or menu.

        KeyError when the container has no such element, ValueError when the choice is not on offer.
        """
        who = self._in_reach(user, container)
        block, element = invullen.find(container.blocks, action_id, block_id)
        if not value and invullen.takes_one(element):
            raise ValueError("nothing was chosen")
        state = self.state(user, container)
        actions = [invullen.action(block, element, value, self.werkplek.next_ts())]
        if element["action_id"] in state.get(block["block_id"], {}):
            state[block["block_id"]][element["action_id"]] = invullen.answer(element, value)
        trigger_id = self.inst.schermen.new_trigger(who.id)
        if isinstance(container, View):
            payload = payloads.view_actions(self.inst, who, container, actions, trigger_id=trigger_id)
        else:
            payload = payloads.message_actions(
                self.inst,
                who,
                container,
                actions,
                state,
                response_url=self._grant(who, container),
                trigger_id=trigger_id,
            )
        return await self._act(who, Envelope("interactive", payload, accepts_response=False))

    async def submit(self, user: str, view: View, values: Mapping[str, Value] | None = None) -> Reply:
        """Fill in and submit the modal in front.

        What Slack's own client would not send (an empty input that is needed) comes back in `errors` at once.
        """
        who = self._in_reach(user, view)
        if self.inst.schermen.top(who.id) is not view:
            raise ValueError("only the modal in front can be submitted")
        self.fill(user, view, values or {})
        lacking = invullen.missing(view.blocks, view.values)
        if lacking:
            return Reply(
                self.position,
                view=view,
                errors={
                    name: texts.FIELD_LENGTH if filled else texts.FIELD_NEEDED
                    for name, filled in lacking.items()
                },
            )
        errors: dict[str, str] = {}
        trigger_id = self.inst.schermen.new_trigger(who.id)
        payload = payloads.view_submission(self.inst, who, view, trigger_id=trigger_id)

        def answered(body: Any) -> None:
            errors.update(after_submission(self.inst.schermen, view, body or {}))

        reply = await self._act(who, Envelope("interactive", payload), answered)
        return replace(reply, errors=errors)

    async def dismiss(self, user: str, view: View) -> Reply:
        """Close the modal in front without submitting it."""
        who, start = self._in_reach(user, view), self.position
        self.inst.schermen.close(view)
        if view.source.get("clear_on_close"):
            self.inst.schermen.clear(who.id)
        if not view.source.get("notify_on_close"):
            return self._reply(start, who)
        payload = payloads.view_closed(
            self.inst, who, view, is_cleared=bool(view.source.get("clear_on_close"))
        )
        return await self._act(who, Envelope("interactive", payload, accepts_response=False))

    # How it comes about.

    def _in_reach(self, user: str, container: Message | View) -> User:
        """The user, when this stands before them. ValueError when it does not."""
        who = self.user(user)
        if isinstance(container, View):
            seen = container.user_id == who.id
        else:
            channel = self.werkplek.channels[container.channel_id]
            seen = container in self.werkplek.visible(channel, who.id)
        if not seen:
            raise ValueError(f"{who.id} does not see {container.id}")
        return who

    async def _act(
        self, who: User, envelope: Envelope, answered: Callable[[Any], None] | None = None
    ) -> Reply:
        start = self.position
        try:
            body = await self.bezorger.deliver(envelope)
            if answered:
                answered(body)
        except DeliveryError as error:
            notice = texts.action_failed(error.code)
            return replace(self._reply(start, who), error=error.code, notice=notice)
        return self._reply(start, who)

    def _reply(self, start: int, who: User) -> Reply:
        messages = tuple(self.werkplek.seen_since(start, who.id))
        return Reply(self.position, messages, view=self.inst.schermen.top(who.id))

    def state(self, user: str, container: Message | View) -> State:
        """What this person filled in there so far: block_id → action_id → answer."""
        if isinstance(container, View):
            return container.values
        key = (user, container.id)
        kept, now = self._filled.get(key, {}), invullen.initial_values(container.blocks)
        same = {name for name in kept.keys() & now.keys() if kept[name].keys() == now[name].keys()}
        self._filled[key] = {name: kept[name] if name in same else now[name] for name in now}
        return self._filled[key]

    def _grant(self, who: User, message: Message) -> str:
        channel = self.werkplek.channels[message.channel_id]
        return self._response_url(self.inst.antwoorden.grant(channel, who.id, message).key)

    def _response_url(self, key: str) -> str:
        return f"{self.base_url}/response/{key}"
