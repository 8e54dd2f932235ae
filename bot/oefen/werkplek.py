"""The practice workspace: its people, channels and messages. It knows what is there, not who may do what."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.oefen.bestanden import Bestand
from bot.oefen.blokken import texts_of, with_ids
from bot.oefen.schema import Json

TEAM_ID = "T0OEFEN"
TEAM_DOMAIN = "oefenomgeving"
TEAM_NAME = "Oefenomgeving"
APP_ID = "A0OEFEN"
BOT_ID = "B0OEFEN"

Clock = Callable[[], datetime]
Kind = Literal["public", "private", "im"]


@dataclass
class User:
    id: str
    name: str
    real_name: str
    title: str = ""  # what this person is, in the profile
    team_id: str = TEAM_ID
    is_admin: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    deleted: bool = False
    is_bot: bool = False
    tz: str = "Europe/Amsterdam"

    def as_api(self) -> Json:
        """As users.info gives it to an app without users:read.email."""
        shape: Json = {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": self.deleted,
            "is_bot": self.is_bot,
            "is_app_user": False,
            "profile": {
                "real_name": self.real_name,
                "display_name": self.name,
                "real_name_normalized": self.real_name,
                "display_name_normalized": self.name,
                "title": self.title,
                "team": self.team_id,
            },
        }
        if self.is_stranger:
            shape["is_stranger"] = True
        if self.deleted:
            return shape
        return shape | {
            "tz": self.tz,
            "is_admin": self.is_admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": self.is_restricted,
            "is_ultra_restricted": self.is_ultra_restricted,
        }


@dataclass
class Message:
    """One message; `visible_to` is the only person who sees it, for an ephemeral one."""

    channel_id: str
    ts: str
    user_id: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    from_bot: bool = False
    thread_ts: str | None = None
    metadata: Json | None = None
    edited_ts: str | None = None
    visible_to: str | None = None
    files: list[Bestand] = field(default_factory=list)
    images: list[Bestand] = field(default_factory=list)  # that its blocks show

    @property
    def id(self) -> str:
        return f"{self.channel_id}:{self.ts}"

    @property
    def shown(self) -> str:
        """All that a reader sees of it: the blocks when there are any, else the text, and names of files."""
        said = texts_of(self.blocks) if self.blocks else [self.text]
        return "\n".join((*said, *(file.name for file in self.files)))

    def as_api(self, *, include_metadata: bool = False) -> Json:
        shape: Json = {"type": "message", "user": self.user_id, "ts": self.ts, "text": self.text}
        shape |= {"team": TEAM_ID} | ({"bot_id": BOT_ID, "app_id": APP_ID} if self.from_bot else {})
        if self.blocks:
            shape["blocks"] = self.blocks
        if self.files:
            shape["files"] = [file.as_api() for file in self.files]
        if self.thread_ts:
            shape["thread_ts"] = self.thread_ts
        if self.edited_ts:
            shape["edited"] = {"user": self.user_id, "ts": self.edited_ts}
        if include_metadata and self.metadata is not None:
            shape["metadata"] = self.metadata
        return shape


@dataclass
class Channel:
    """`user_id` is the other side of a direct message with the bot."""

    id: str
    name: str
    kind: Kind = "public"
    members: set[str] = field(default_factory=set)
    is_ext_shared: bool = False
    is_archived: bool = False
    user_id: str | None = None
    messages: list[Message] = field(default_factory=list)

    @property
    def payload_name(self) -> str:
        """The channel_name that slash commands carry."""
        return {"im": "directmessage", "private": "privategroup"}.get(self.kind, self.name)

    def as_api(self, *, bot_id: str) -> Json:
        if self.kind == "im":
            return {
                "id": self.id,
                "is_im": True,
                "user": self.user_id,
                "is_archived": self.is_archived,
                "is_org_shared": False,
                "is_user_deleted": False,
            }
        return {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "is_channel": self.kind == "public",
            "is_group": self.kind == "private",
            "is_im": False,
            "is_mpim": False,
            "is_private": self.kind == "private",
            "is_archived": self.is_archived,
            "is_general": False,
            "is_shared": self.is_ext_shared,
            "is_ext_shared": self.is_ext_shared,
            "is_org_shared": False,
            "is_member": bot_id in self.members,
            "num_members": len(self.members),
            "context_team_id": TEAM_ID,
        }


@dataclass(frozen=True)
class Change:
    """Something that somebody can see happened: a message came, changed or went; a view did; the practice was
    steered."""

    kind: Literal["posted", "changed", "deleted", "view", "bediening"]
    message: Message | None = None
    user_id: str | None = None

    def seen_by(self, user_id: str, channel: Channel | None) -> bool:
        if self.message is None or channel is None:
            return self.user_id == user_id
        return user_id in channel.members and self.message.visible_to in (None, user_id)


class Werkplek:
    """The state of the workspace, and a way to wait for it to change."""

    def __init__(
        self, clock: Clock, *, bot: User, users: Iterable[User], channels: Iterable[Channel]
    ) -> None:
        self.clock = clock
        self.bot = bot
        self.users = {user.id: user for user in (bot, *users)}
        self.channels = {channel.id: channel for channel in channels}
        self.changes: list[Change] = []
        self._micros = 0
        self._changed = asyncio.Event()

    def now(self) -> float:
        """Seconds since 1970."""
        return self.clock().timestamp()

    def next_ts(self) -> str:
        """A message timestamp: later than every earlier one, also when the clock stands still."""
        self._micros = max(round(self.now() * 1_000_000), self._micros + 1)
        return f"{self._micros // 1_000_000}.{self._micros % 1_000_000:06d}"

    def next_id(self, prefix: str) -> str:
        """A new id as Slack's: prefix, then capitals and digits. It does not come back after a restart."""
        self.next_ts()
        return f"{prefix}{self._micros:X}"

    def direct_message(self, user_id: str) -> Channel:
        """The direct message of this person with the bot, opened when it was not."""
        for channel in self.channels.values():
            if channel.kind == "im" and channel.user_id == user_id:
                return channel
        channel = Channel(
            id="D" + user_id[1:], name="", kind="im", members={user_id, self.bot.id}, user_id=user_id
        )
        self.channels[channel.id] = channel
        return channel

    def find_message(self, channel_id: str, ts: str) -> Message | None:
        """A message by its place. Slack keeps no ephemeral ones, so they cannot be asked for."""
        messages = self.channels[channel_id].messages if channel_id in self.channels else []
        return next((one for one in messages if one.ts == ts and one.visible_to is None), None)

    def visible(self, channel: Channel, user_id: str) -> list[Message]:
        """What this person sees in the channel, oldest first; nothing when not a member."""
        if user_id not in channel.members:
            return []
        return [message for message in channel.messages if message.visible_to in (None, user_id)]

    def post(
        self,
        channel: Channel,
        user_id: str,
        text: str,
        *,
        blocks: list[Json] | None = None,
        thread_ts: str | None = None,
        metadata: Json | None = None,
        visible_to: str | None = None,
        files: list[Bestand] | None = None,
        images: list[Bestand] | None = None,
    ) -> Message:
        message = Message(
            channel_id=channel.id,
            ts=self.next_ts(),
            user_id=user_id,
            text=text,
            blocks=with_ids(blocks or []),
            from_bot=user_id == self.bot.id,
            thread_ts=thread_ts,
            metadata=metadata,
            visible_to=visible_to,
            files=files or [],
            images=images or [],
        )
        channel.messages.append(message)
        self.record(Change("posted", message))
        return message

    def edit(
        self, message: Message, *, text: str | None, blocks: list[Json] | None, metadata: Json | None
    ) -> None:
        """Replace what is given and keep the rest, as chat.update does."""
        if text is not None:
            message.text = text
        if blocks is not None:
            message.blocks = with_ids(blocks)
        if metadata is not None:
            message.metadata = metadata
        message.edited_ts = self.next_ts()
        self.record(Change("changed", message))

    def delete(self, message: Message) -> None:
        self.channels[message.channel_id].messages.remove(message)
        self.record(Change("deleted", message))

    def record(self, change: Change) -> None:
        """Note a change and wake everybody who waits for one."""
        self.changes.append(change)
        self._changed.set()
        self._changed = asyncio.Event()

    async def changed(self) -> None:
        """Return at the next change."""
        await self._changed.wait()

    async def until(self, predicate: Callable[[], object], within: float = 5.0) -> None:
        """Return once the predicate, asked at every change, holds; TimeoutError after `within` seconds."""
        async with asyncio.timeout(within):
            while not predicate():
                await self.changed()

    def seen_since(self, position: int, user_id: str) -> list[Message]:
        """The app's messages that appeared or changed for this person since that position in `changes`."""
        found: dict[str, Message] = {}
        for change in self.changes[position:]:
            message = change.message
            if message is None or not message.from_bot:
                continue
            if change.kind == "deleted":
                found.pop(message.id, None)
            elif change.seen_by(user_id, self.channels.get(message.channel_id)):
                found[message.id] = message
        return list(found.values())
