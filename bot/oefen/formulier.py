"""What the forms of the page ask for, done in the practice Slack; KeyError or ValueError if it cannot be."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import PurePath
from typing import Any

from aiohttp.web import FileField
from multidict import MultiMapping

from bot.oefen.invullen import Value, find, takes_several
from bot.oefen.reply import Reply
from bot.oefen.schermen import View
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import Message, User
from bot.texts import oefen as texts


def field_name(block_id: str, action_id: str, *chosen: str) -> str:
    """How a form names the element with these ids, or one choice of a menu."""
    return json.dumps([block_id, action_id, *chosen])


class Formulier:
    """One posted form; everything absent is empty."""

    def __init__(self, fields: MultiMapping[Any]) -> None:
        self._fields = fields
        self.als = self.text("als")

    def text(self, name: str) -> str:
        value = self._fields.get(name, "")
        return value if isinstance(value, str) else ""

    def values(self, name: str) -> list[str]:
        return [value for value in self._fields.getall(name, []) if isinstance(value, str)]

    def file(self, name: str) -> tuple[str, bytes] | None:
        """The name and bytes of a file that was chosen."""
        given = self._fields.get(name)
        if not isinstance(given, FileField) or not given.filename:
            return None
        return PurePath(given.filename).name, given.file.read()

    def ids(self, value: str) -> tuple[str, str]:
        """The (block_id, action_id) that a field or button is named by."""
        block_id, action_id, *_ = json.loads(value)
        return str(block_id), str(action_id)

    def choice(self, value: str) -> str | None:
        """What the name of a button says was chosen: that of a menu does."""
        chosen = json.loads(value)[2:]
        return str(chosen[0]) if chosen else None


class Handeling:
    """One act of one person. `waar` is where to show them the result, `draad` the thread open there."""

    def __init__(self, slack: OefenSlack, user: User, form: Formulier) -> None:
        self._slack = slack
        self._user = user
        self._form = form
        self.waar = form.text("in")
        self.draad = form.text("draad")

    def by_name(self, name: str) -> Callable[[], Awaitable[Reply]] | None:
        return {
            "zeg": self._say,
            "bestand": self._drop,
            "druk": self._press,
            "indienen": self._submit,
            "sluiten": self._dismiss,
            "snelkoppeling": self._shortcut,
        }.get(name)

    async def _say(self) -> Reply:
        text = self._form.text("tekst").strip()
        if not text:
            raise ValueError("nothing was typed")
        thread_ts = self._thread()
        if text.startswith("/"):
            if thread_ts:
                return Reply(self._slack.position, error="not_supported", notice=texts.NO_COMMAND_IN_THREAD)
            name, *rest = text.split(maxsplit=1)
            return await self._slack.command(self._user.id, self.waar, name, "".join(rest))
        return await self._slack.say(self._user.id, self.waar, text, thread_ts=thread_ts)

    async def _drop(self) -> Reply:
        found = self._form.file("bestand")
        if found is None:
            raise ValueError("no file was chosen")
        name, content = found
        if not content:
            return Reply(self._slack.position, error="no_file_data", notice=texts.FILE_EMPTY)
        return await self._slack.drop(self._user.id, self.waar, name, content, thread_ts=self._thread())

    def _thread(self) -> str | None:
        """The message that is answered, where one is; KeyError for one that this person does not see."""
        ts = self._form.text("antwoord_op")
        return self._message(self.waar, ts).ts if ts else None

    async def _press(self) -> Reply:
        container = self._container()
        self._fill(container)
        pressed = self._form.text("druk")
        block_id, action_id = self._form.ids(pressed)
        value = self._form.choice(pressed) or self._value(container, block_id, action_id)
        return await self._slack.press(self._user.id, container, action_id, value, block_id=block_id)

    async def _submit(self) -> Reply:
        view = self._view()
        self._fill(view)
        return await self._slack.submit(self._user.id, view)

    async def _dismiss(self) -> Reply:
        return await self._slack.dismiss(self._user.id, self._view())

    async def _shortcut(self) -> Reply:
        channel_id, _, ts = self._form.text("bericht").partition(":")
        message = self._message(channel_id, ts) if ts else None
        return await self._slack.shortcut(self._user.id, self._form.text("naam"), message=message)

    def _container(self) -> Message | View:
        kind, _, rest = self._form.text("houder").partition(":")
        return self._message(*rest.split(":", 1)) if kind == "bericht" else self._view()

    def _message(self, channel_id: str, ts: str) -> Message:
        channel = self._slack.channel(channel_id)
        for message in self._slack.werkplek.visible(channel, self._user.id):
            if message.ts == ts:
                return message
        raise KeyError(ts)

    def _view(self) -> View:
        view = self._slack.inst.schermen.find(self._form.text("houder").removeprefix("scherm:"))
        if view is None or view.user_id != self._user.id:
            raise KeyError("view")
        return view

    def _fill(self, container: Message | View) -> None:
        """Take over every field the form showed, also the ones left empty."""
        for name in self._form.values("aanwezig"):
            block_id, action_id = self._form.ids(name)
            value = self._value(container, block_id, action_id)
            self._slack.fill(self._user.id, container, {action_id: value}, block_id=block_id)

    def _value(self, container: Message | View, block_id: str, action_id: str) -> Value:
        _block, element = find(container.blocks, action_id, block_id)
        given = self._form.values("veld" + field_name(block_id, action_id))
        if takes_several(element):
            return given
        return given[0].replace("\r\n", "\n") if given else None
