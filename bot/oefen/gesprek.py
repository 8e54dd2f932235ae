"""A channel as one person reads it: day by day, replies in their thread, and what is new to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.oefen import opmaak
from bot.oefen.werkplek import Channel, Message, User, Werkplek
from bot.texts import oefen as texts

# Within so many seconds somebody's next message stands under the same name, as in Slack.
TOGETHER = 300


@dataclass(frozen=True)
class Regel:
    """One message where it stands: `day` is the heading above it, where a new day begins; `follows` says that
    the name above it goes for it too; `replies` are those of its thread, oldest first."""

    message: Message
    day: str = ""
    follows: bool = False
    replies: Sequence[Message] = ()


def moment(message: Message, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(float(message.ts), zone)


def lines(messages: Sequence[Message], zone: ZoneInfo, today: date) -> list[Regel]:
    """These messages oldest first; a reply stands with the message it answers, where that is among them."""
    there = {message.ts for message in messages}
    threads: dict[str, list[Message]] = defaultdict(list)
    roots: list[Message] = []
    for message in sorted(messages, key=lambda one: one.ts):
        if is_reply(message) and message.thread_ts in there:
            threads[str(message.thread_ts)].append(message)
        else:
            roots.append(message)
    found: list[Regel] = []
    last: Message | None = None
    for root in roots:
        new_day = last is None or moment(last, zone).date() != moment(root, zone).date()
        day = day_name(moment(root, zone), today) if new_day else ""
        follows = not new_day and last is not None and not threads[last.ts] and _belongs(last, root)
        found.append(Regel(root, day, follows, threads[root.ts]))
        last = root
    return found


def is_reply(message: Message) -> bool:
    return message.thread_ts not in (None, message.ts)


def _belongs(last: Message, message: Message) -> bool:
    same = (last.user_id, last.visible_to) == (message.user_id, message.visible_to)
    return same and float(message.ts) - float(last.ts) < TOGETHER


def day_name(at: datetime, today: date) -> str:
    """'Vandaag', 'Gisteren', or the weekday and date."""
    known = {0: texts.TODAY, 1: texts.YESTERDAY}
    return known.get((today - at.date()).days) or opmaak.dutch_date(at, "{date_long}")


class Gelezen:
    """Up to where each person has read each channel."""

    def __init__(self, werkplek: Werkplek) -> None:
        self._werkplek = werkplek
        self._last: dict[tuple[str, str], str] = {}

    def read(self, user: User, channel: Channel) -> None:
        """This person has the channel before them now."""
        seen = self._werkplek.visible(channel, user.id)
        if seen:
            self._last[user.id, channel.id] = max(message.ts for message in seen)

    def unread(self, user: User, channels: Iterable[Channel]) -> dict[str, int]:
        """Channel id → how many messages of others came since; those without any are left out."""
        counts = {channel.id: self._count(user, channel) for channel in channels}
        return {key: count for key, count in counts.items() if count}

    def _count(self, user: User, channel: Channel) -> int:
        last = self._last.get((user.id, channel.id), "")
        seen = self._werkplek.visible(channel, user.id)
        return sum(message.ts > last and message.user_id != user.id for message in seen)
