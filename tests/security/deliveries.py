"""Whatever can come in, on behalf of anybody, also of who could never hold this Slack: a payload is made as
Slack makes it and delivered; what comes of it is gathered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.oefen import payloads
from bot.oefen.levering import Envelope
from bot.oefen.schermen import View
from bot.oefen.werkplek import Channel, Message, User
from tests.practice import Practice

Json = dict[str, Any]


@dataclass
class Deliveries:
    """Payloads of `who` to the bot of `practice`; each answers with all that the bot then showed anybody."""

    practice: Practice
    who: User

    def __post_init__(self) -> None:
        werkplek = self.practice.slack.werkplek
        werkplek.users.setdefault(self.who.id, self.who)
        for channel in werkplek.channels.values():
            channel.members.add(self.who.id)

    async def command(self, line: str) -> str:
        return await self.deliver(self.command_envelope(line))

    def command_envelope(self, line: str, channel: str = "prt") -> Envelope:
        name, _, text = line.partition(" ")
        where = self.practice.slack.channel(channel)
        made = payloads.command(
            self._inst,
            self.who,
            where,
            name,
            text,
            response_url=self._answer_url(where),
            trigger_id=self._trigger(),
        )
        return Envelope("slash_commands", made)

    async def mention(self, line: str) -> str:
        return await self.deliver(self.mention_envelope(line))

    def mention_envelope(self, line: str, channel: str = "prt") -> Envelope:
        where = self.practice.slack.channel(channel)
        said = self._said(where, f"<@{self.practice.bot.deps.bot_user}> {line}")
        return self._event(payloads.app_mention(said, self.who, where), where)

    async def direct(self, line: str) -> str:
        return await self.deliver(self.direct_envelope(line))

    def direct_envelope(self, line: str) -> Envelope:
        where = self.practice.slack.werkplek.direct_message(self.who.id)
        return self._event(payloads.message_event(self._said(where, line), self.who, where), where)

    async def home(self) -> str:
        return await self.deliver(self.home_envelope())

    def home_envelope(self) -> Envelope:
        where = self.practice.slack.werkplek.direct_message(self.who.id)
        return self._event(payloads.app_home_opened(self._inst, self.who, where), where)

    def joined_envelope(self, channel: str) -> Envelope:
        where = self.practice.slack.channel(channel)
        return self._event(payloads.member_joined_channel(self._inst, self.who, where, None), where)

    async def press(self, action_id: str, value: str, *, menu: bool = False) -> str:
        return await self.deliver(self.press_envelope(action_id, value, menu=menu))

    def press_envelope(self, action_id: str, value: str, *, menu: bool = False) -> Envelope:
        """Press a button, or choose in a menu, of a message of the bot that is made up for it."""
        where = self.practice.slack.channel("prt")
        shown = self.practice.slack.werkplek.post(where, self.practice.slack.werkplek.bot.id, "knop")
        chosen: Json = {"selected_option": {"value": value}} if menu else {"value": value}
        action = {"action_id": action_id, "block_id": "b", "type": "overflow" if menu else "button"} | chosen
        made = payloads.message_actions(
            self._inst,
            self.who,
            shown,
            [action],
            {},
            response_url=self._answer_url(where),
            trigger_id=self._trigger(),
        )
        return Envelope("interactive", made, accepts_response=False)

    async def press_in_view(self, action_id: str, value: str) -> str:
        action = {"action_id": action_id, "block_id": "b", "type": "button", "value": value}
        view = self._view("", {}, {})
        made = payloads.view_actions(self._inst, self.who, view, [action], trigger_id=self._trigger())
        return await self.deliver(Envelope("interactive", made, accepts_response=False))

    async def submit(self, callback_id: str, metadata: Any, values: dict[str, str]) -> str:
        return await self.deliver(self.submit_envelope(callback_id, metadata, values))

    def submit_envelope(self, callback_id: str, metadata: Any, values: dict[str, str]) -> Envelope:
        """Send a form in with this metadata, as if it had been opened."""
        view = self._view(callback_id, metadata, values)
        made = payloads.view_submission(self._inst, self.who, view, trigger_id=self._trigger())
        return Envelope("interactive", made)

    async def shortcut(self, callback_id: str, *, text: str | None = None) -> str:
        return await self.deliver(self.shortcut_envelope(callback_id, text=text))

    def shortcut_envelope(self, callback_id: str, *, text: str | None = None) -> Envelope:
        """From anywhere, or with `text` on a message that says it."""
        if text is None:
            made = payloads.global_shortcut(self._inst, self.who, callback_id, trigger_id=self._trigger())
        else:
            where = self.practice.slack.channel("prt")
            made = payloads.message_shortcut(
                self._inst,
                self.who,
                self._said(where, text),
                callback_id,
                response_url=self._answer_url(where),
                trigger_id=self._trigger(),
            )
        return Envelope("interactive", made, accepts_response=False)

    async def deliver(self, envelope: Envelope) -> str:
        werkplek, schermen = self.practice.slack.werkplek, self._inst.schermen
        start = self.practice.slack.position
        answer = await self.practice.slack.bezorger.deliver(envelope)
        await self.practice.bot.deps.tasks.finish()
        shown: list[Any] = [answer]
        for change in werkplek.changes[start:]:
            if change.message is not None:
                shown += [change.message.as_api()] if change.message.from_bot else []
            elif change.user_id == self.who.id:
                views = [schermen.homes.get(self.who.id), schermen.top(self.who.id)]
                shown += [view.source for view in views if view]
        return json.dumps(shown, ensure_ascii=False)

    def _view(self, callback_id: str, metadata: Any, values: dict[str, str]) -> View:
        blocks = [
            {
                "type": "input",
                "block_id": name,
                "label": {"type": "plain_text", "text": name},
                "element": {"type": "plain_text_input", "action_id": name, "initial_value": value},
            }
            for name, value in values.items()
        ]
        source = {
            "type": "modal",
            "callback_id": callback_id,
            "title": {"type": "plain_text", "text": "x"},
            "submit": {"type": "plain_text", "text": "x"},
            "private_metadata": json.dumps(metadata),
            "blocks": blocks,
        }
        schermen = self._inst.schermen
        schermen.clear(self.who.id)
        made: View = schermen.open(self._trigger(), source)
        return made

    @property
    def _inst(self) -> Any:
        return self.practice.slack.inst

    def _trigger(self) -> str:
        return str(self._inst.schermen.new_trigger(self.who.id))

    def _answer_url(self, where: Channel) -> str:
        key = self._inst.antwoorden.grant(where, self.who.id).key
        return f"{self.practice.slack.base_url}/response/{key}"

    def _said(self, where: Channel, text: str) -> Message:
        return self.practice.slack.werkplek.post(where, self.who.id, text)

    def _event(self, event: Json, where: Channel) -> Envelope:
        made = payloads.event_callback(self._inst, event, is_ext_shared=where.is_ext_shared)
        return Envelope("events_api", made, accepts_response=False)
