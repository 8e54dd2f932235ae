"""The Slack Web API, as far as the bot needs it.

Every call is a POST with a form body: Slack takes both, some compatible servers read nothing else.
"""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from bot import netwerk
from bot.toegang import Toegang
from bot.verzendingen import SEND_TIMEOUT
from bot.views.elementen import Block

# What a call can raise when Slack refuses, cannot be reached or does not answer in time.
FAILURES = (SlackApiError, aiohttp.ClientError, TimeoutError)
MOST_ALT = 1000  # signs (docs.slack.dev/reference/methods/files.getUploadURLExternal)
RATE_LIMITED = {"ratelimited", "rate_limited"}


@dataclass(frozen=True)
class Member:
    """Somebody in Slack, as the gate needs to know them."""

    id: str
    name: str
    team: str
    is_admin: bool
    is_guest: bool
    is_stranger: bool
    is_deleted: bool
    is_bot: bool

    @property
    def may_read(self) -> bool:
        """Whether this is somebody of our own who still works here; what they may read, their roles say."""
        return not (self.is_guest or self.is_stranger or self.is_deleted or self.is_bot)


class Slack:
    """The calls the bot makes. Errors of Slack are raised as SlackApiError.

    The proxy of the environment is used unless `direct` (the oefenmodus, which stays on this machine).
    """

    def __init__(self, token: str, base_url: str, *, direct: bool = False) -> None:
        self.direct = direct
        self.trusted = None if direct else netwerk.trusted()
        self.client, self._questions = (
            AsyncWebClient(
                token=token,
                base_url=base_url,
                timeout=int(SEND_TIMEOUT),
                retry_handlers=[],
                proxy=self.proxy_for(base_url),
                ssl=self.trusted,
            )
            for _ in range(2)
        )
        self.toegang = Toegang()
        self._channels: dict[str, str] = {}  # id → name

    def proxy_for(self, address: str) -> str | None:
        return None if self.direct else netwerk.proxy_for(address)

    @asynccontextmanager
    async def connected(self) -> AsyncIterator[None]:
        """Meanwhile questions go over connections that are kept: making one takes longer than the answer.

        What is posted has one of its own each time: of one that Slack just closed, nobody could say whether
        the message arrived.
        """
        timeout = aiohttp.ClientTimeout(total=self.client.timeout)
        async with aiohttp.ClientSession(timeout=timeout) as self._questions.session:
            yield

    async def ask(self, method: str, **arguments: Any) -> dict[str, Any]:
        """`call`, of what changes nothing: asked again where the connection was closed meanwhile."""
        try:
            return await self.call(method, client=self._questions, **arguments)
        except aiohttp.ServerDisconnectedError:
            return await self.call(method, client=self._questions, **arguments)

    async def call(
        self, method: str, *, client: AsyncWebClient | None = None, **arguments: Any
    ) -> dict[str, Any]:
        """One method of the Web API; None is left out, what is not text goes as JSON."""
        given = {k: v for k, v in arguments.items() if v is not None}
        data = {k: v if isinstance(v, str) else json.dumps(v) for k, v in given.items()}
        try:
            answer = await (client or self.client).api_call(method, data=data)
        except SlackApiError as error:
            self.toegang.answered(reason(error))
            raise
        except FAILURES as error:
            self.toegang.failed(reason(error))
            raise
        self.toegang.granted()
        return dict(answer.data) if isinstance(answer.data, dict) else {}

    async def identity(self) -> dict[str, Any]:
        """auth.test: team_id, user_id and bot_id of the token."""
        return await self.call("auth.test")

    async def member(self, user: str) -> Member:
        info = (await self.ask("users.info", user=user))["user"]
        profile = info.get("profile") or {}
        return Member(
            id=info["id"],
            name=info.get("real_name") or profile.get("real_name") or info.get("name") or info["id"],
            team=info.get("team_id") or profile.get("team") or "",
            is_admin=bool(info.get("is_admin") or info.get("is_owner") or info.get("is_primary_owner")),
            is_guest=bool(info.get("is_restricted") or info.get("is_ultra_restricted")),
            is_stranger=bool(info.get("is_stranger")),
            is_deleted=bool(info.get("deleted")),
            is_bot=bool(info.get("is_bot")),
        )

    async def channels(self) -> list[dict[str, Any]]:
        """All channels the token can see, page by page."""
        found: list[dict[str, Any]] = []
        cursor: str | None = None
        for _ in range(50):  # 50 pages of 200 is more than a workspace has; a cursor that loops ends here
            page = await self.call(
                "conversations.list",
                types="public_channel,private_channel",
                exclude_archived="false",
                limit="200",
                cursor=cursor,
            )
            found += page.get("channels", [])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
            if not cursor:
                break
        self._channels.update({c["id"]: c["name"] for c in found if c.get("name")})
        return found

    async def channel_name(self, channel: str) -> str | None:
        """The name of a channel; None for a direct message or one that cannot be seen."""
        if channel.startswith("D"):
            return None
        if channel not in self._channels:
            try:
                info = (await self.ask("conversations.info", channel=channel))["channel"]
            except SlackApiError:
                return None
            self._channels[channel] = info.get("name") or channel
        return self._channels[channel]

    async def channel_id(self, name: str) -> str:
        """The id of a channel by the name config.yaml gives it; the name itself when nobody knows it."""
        for attempt in ("known", "fresh"):
            for channel, known in self._channels.items():
                if name in (known, channel):
                    return channel
            if attempt == "known":
                await self.channels()
        return name

    async def post(
        self,
        channel: str,
        blocks: list[Block],
        text: str,
        *,
        thread: str | None = None,
        sleutel: str | None = None,
    ) -> tuple[str, str]:
        """Post a message, to be found again by `sleutel`; returns the channel id and ts that it got."""
        answer = await self.call(
            "chat.postMessage",
            channel=channel,
            blocks=blocks,
            text=text,
            thread_ts=thread,
            metadata=metadata("overzicht", sleutel) if sleutel else None,
        )
        return str(answer.get("channel") or channel), str(answer["ts"])

    async def update_message(self, channel: str, ts: str, blocks: list[Block], text: str) -> None:
        await self.call("chat.update", channel=channel, ts=ts, blocks=blocks, text=text)

    async def delete_message(self, channel: str, ts: str) -> None:
        await self.call("chat.delete", channel=channel, ts=ts)

    async def post_private(
        self, channel: str, user: str, blocks: list[Block], text: str, *, thread: str | None = None
    ) -> None:
        """A message in a channel that only `user` sees."""
        await self.call(
            "chat.postEphemeral", channel=channel, user=user, blocks=blocks, text=text, thread_ts=thread
        )

    async def direct_message(self, user: str) -> str:
        """The channel id of the direct message with `user`, opened where it was not."""
        opened = await self.call("conversations.open", users=user)
        return str(opened["channel"]["id"])

    async def permalink(self, channel: str, ts: str) -> str:
        """The address of a message, as its server gives it."""
        return str((await self.call("chat.getPermalink", channel=channel, message_ts=ts))["permalink"])

    async def update_view(self, view_id: str, view: Block) -> None:
        await self.call("views.update", view_id=view_id, view=view)

    async def push_view(self, trigger_id: str, view: Block) -> None:
        """Open a modal over the one that is open."""
        await self.call("views.push", trigger_id=trigger_id, view=view)

    async def open_view(self, trigger_id: str, view: Block) -> None:
        await self.call("views.open", trigger_id=trigger_id, view=view)

    async def publish_home(self, user: str, view: Block) -> None:
        await self.call("views.publish", user_id=user, view=view)

    async def upload(self, channel: str, filename: str, content: bytes, *, title: str, comment: str) -> None:
        """A message with a file, in a channel (its id) that the bot is in; needs files:write."""
        await self.upload_all(channel, [(filename, content)], titles=[title], comment=comment)

    async def upload_all(
        self,
        channel: str,
        files: Sequence[tuple[str, bytes]],
        *,
        titles: Sequence[str],
        comment: str,
        alts: Sequence[str] = (),
    ) -> None:
        """One message with all these files (name, bytes), or none; `alts`: what they say, when pictures.

        Slack's three steps: an address to upload to, the bytes, the message. Not slack_sdk's files_upload_v2:
        that puts the arguments in the query, goes to any address and raises an error that is not of FAILURES.
        """
        done = [
            {"id": await self._put(filename, content, alt), "title": title}
            for (filename, content), title, alt in zip(files, titles, alts or [""] * len(files), strict=True)
        ]
        await self.call(
            "files.completeUploadExternal", files=done, channel_id=channel, initial_comment=comment
        )

    async def keep(self, filename: str, content: bytes, *, title: str) -> str:
        """A file in no channel, which nobody but the bot sees until a message shows it (as `slack_file` of an
        image, docs.slack.dev/reference/block-kit/composition-objects/slack-file-object); returns its id."""
        file_id = await self._put(filename, content)
        await self.call("files.completeUploadExternal", files=[{"id": file_id, "title": title}])
        return file_id

    async def _put(self, filename: str, content: bytes, alt: str = "") -> str:
        about: dict[str, Any] = {"alt_txt": alt[:MOST_ALT]} if alt else {}
        place = await self.call("files.getUploadURLExternal", filename=filename, length=len(content), **about)
        await self._upload_to(str(place.get("upload_url")), content)
        return str(place.get("file_id"))

    async def _upload_to(self, address: str, content: bytes) -> None:
        """POST the bytes where Slack said. The address is the permission: the token stays here."""
        if not self._is_safe(address):
            raise aiohttp.InvalidURL(address, "neither https nor where the Web API is")
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self.client.timeout)) as session,
            session.post(
                address,
                data=io.BytesIO(content),
                proxy=self.proxy_for(address),
                ssl=self.client.ssl or True,
                allow_redirects=False,
            ) as answer,
        ):
            if answer.status != 200:  # all else is a failure (reference/methods/files.getUploadURLExternal)
                raise SlackApiError("the upload was refused", answer)  # type: ignore[no-untyped-call]

    def _is_safe(self, address: str) -> bool:
        """Names are in the file: it goes over TLS, or to the server that has the token already."""
        try:
            url = URL(address)
        except ValueError:
            return False
        base = URL(self.client.base_url)
        return url.scheme == "https" or (url.scheme, url.host) == (base.scheme, base.host)

    async def is_shared(self, channel: str) -> bool:
        """Whether people of another workspace read this channel, or may soon; that can change any day."""
        if channel.startswith("D"):
            return False
        info = (await self.call("conversations.info", channel=channel)).get("channel") or {}
        return bool(info.get("is_ext_shared") or info.get("is_pending_ext_shared"))


def metadata(soort: str, sleutel: str) -> dict[str, Any]:
    """What a message is found by; an edit that names none leaves it as it is."""
    return {"event_type": soort, "event_payload": {"sleutel": sleutel}}


def reason(error: Exception) -> str:
    """A word for the log: Slack's error code, else the kind of failure; never a message with contents."""
    if not isinstance(error, SlackApiError):
        return type(error).__name__
    return str(said(error).get("error") or f"http_{http_status(error)}")


def said(error: SlackApiError) -> dict[str, Any]:
    """What Slack said; empty when it was no JSON (slack_sdk then hands over the bare HTTP response)."""
    data = getattr(error.response, "data", None)
    return data if isinstance(data, dict) else {}


def http_status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", 0) or getattr(error.response, "status", 0) or 0)


def retry_after(error: Exception) -> timedelta | None:
    """The Retry-After of an answer, at most an hour; None when it has none."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    seconds = str(headers.get("Retry-After") or headers.get("retry-after") or "")
    return timedelta(seconds=min(int(seconds), 3600)) if seconds.isascii() and seconds.isdigit() else None
