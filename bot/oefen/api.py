"""What the Web API methods share: their arguments, their errors, and finding a channel they may touch."""

from __future__ import annotations

import json
from typing import Any

from bot.oefen.installatie import Installatie
from bot.oefen.schema import Json
from bot.oefen.werkplek import Channel

# The scope of a method on channels, by the kind of channel.
READ_SCOPES = {"public": "channels:read", "private": "groups:read", "im": "im:read"}
HISTORY_SCOPES = {"public": "channels:history", "private": "groups:history", "im": "im:history"}


class ApiError(Exception):
    """A refusal; `body` is the whole answer, `retry_after` seconds when it is about the tempo."""

    def __init__(
        self, code: str, *, retry_after: int = 0, messages: list[str] | None = None, **more: Any
    ) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after
        self.body: Json = {"ok": False, "error": code, **more}
        if messages:
            self.body |= {"response_metadata": {"messages": messages}}


class Args:
    """The arguments of one call; whatever way they came, they read the same."""

    def __init__(self, values: Json) -> None:
        self._values = values

    def text(self, name: str) -> str | None:
        """The argument as text; None when absent or empty."""
        value = self._values.get(name)
        return str(value) if value not in (None, "") else None

    def needed(self, name: str, error: str = "invalid_arguments") -> str:
        value = self.text(name)
        if value is None:
            raise ApiError(error, messages=[f"[ERROR] missing required field: {name}"])
        return value

    def has(self, name: str) -> bool:
        return self._values.get(name) is not None

    def flag(self, name: str, default: bool = False) -> bool:
        value = self._values.get(name, default)
        return value if isinstance(value, bool) else str(value).lower() in ("1", "true")

    def number(self, name: str, default: int, *, highest: int) -> int:
        try:
            value = int(self._values.get(name) or default)
        except (TypeError, ValueError):
            raise ApiError("invalid_arguments") from None
        return max(1, min(value, highest))

    def json(self, name: str, error: str) -> Any:
        """An argument that is JSON: as it came in a JSON body, or as text in a form. None when absent."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise ApiError(error) from None

    def need_scope(self, inst: Installatie, *any_of: str) -> None:
        if not inst.app.scopes & set(any_of):
            raise ApiError(
                "missing_scope", needed=",".join(any_of), provided=",".join(sorted(inst.app.scopes))
            )


def find_channel(inst: Installatie, ref: str, *, by_name: bool = False) -> Channel:
    """By id; only to post in (`by_name`) does Slack take a name too, with or without '#'. A private channel
    without the bot does not exist for it."""
    channel = inst.werkplek.channels.get(ref)
    if channel is None and by_name:
        name = ref.removeprefix("#")
        channel = next(
            (one for one in inst.werkplek.channels.values() if one.name and one.name == name), None
        )
    if channel is None or (channel.kind != "public" and inst.werkplek.bot.id not in channel.members):
        raise ApiError("channel_not_found")
    return channel


def page(args: Args, found: list[Any], *, default: int = 100) -> tuple[list[Any], Json]:
    """The asked part of a list by `limit` and `cursor`, and the response_metadata that goes with it."""
    limit = args.number("limit", default, highest=1000)
    cursor = args.text("cursor") or "0"
    if not cursor.isdecimal() or int(cursor) > len(found):
        raise ApiError("invalid_cursor")
    end = int(cursor) + limit
    return found[int(cursor) : end], {"next_cursor": str(end) if end < len(found) else ""}
