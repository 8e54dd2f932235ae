"""The practice Slack as its users hold it: type a command, press a button, fill in a form, see the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.oefen import invullen, payloads
from bot.oefen.aansluiting import Aansluiting
from bot.oefen.antwoorden import AnswerError
from bot.oefen.bestanden import MOST_BYTES, Bestand, new_id
from bot.oefen.invullen import Value
from bot.oefen.inzending import after_submission
from bot.oefen.levering import DeliveryError, Envelope
from bot.oefen.manifest import RESERVED
from bot.oefen.reply import Reply
from bot.oefen.schermen import View
from bot.oefen.werkplek import Message, User
from bot.texts import oefen as texts


class OefenSlack(Aansluiting):
    """A workspace with one app, and what people do in it. All are named by id; a channel also by name."""

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

    def _grant(self, who: User, message: Message) -> str:
        channel = self.werkplek.channels[message.channel_id]
        return self._response_url(self.inst.antwoorden.grant(channel, who.id, message).key)

    def _response_url(self, key: str) -> str:
        return f"{self.base_url}/response/{key}"
