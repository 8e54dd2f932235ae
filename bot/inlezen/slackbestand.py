"""A file that somebody put in Slack: what Slack says of it, and its bytes. The token goes to Slack alone."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from yarl import URL

from bot import privacystop
from bot.errors import UserError
from bot.slack import FAILURES, Slack, reason
from bot.texts import inlezen as texts

SECONDS = 60.0
_NO_MINUTES = ("image/", "video/", "audio/")


@dataclass(frozen=True)
class Slackbestand:
    """What Slack says of a file; its contents are not looked at for this."""

    id: str
    naam: str
    van: str  # the Slack user who put it there
    kanalen: tuple[str, ...]
    adres: str
    grootte: int  # bytes, as Slack says
    mimetype: str

    @property
    def may_be_figures(self) -> bool:
        """Whether it is called as a sheet is."""
        return self.naam.casefold().endswith((".csv", ".xlsx"))

    @property
    def may_be_minutes(self) -> bool:
        """Whether it is worth asking; what it is, its bytes say when it is read."""
        return not self.mimetype.startswith(_NO_MINUTES)


async def about(slack: Slack, file_id: str) -> Slackbestand:
    """Raises UserError when Slack does not have it for us."""
    try:
        file: Any = (await slack.call("files.info", file=file_id)).get("file")
    except FAILURES as error:
        raise UserError(texts.no_file(reason(error))) from error
    if not isinstance(file, dict) or not isinstance(file.get("url_private"), str):
        raise UserError(texts.NOT_IN_SLACK)
    places = [file.get(kind) for kind in ("channels", "groups", "ims")]
    return Slackbestand(
        id=file_id,
        naam=privacystop.mask_name(str(file.get("name") or file.get("title") or texts.NAMELESS)[:200]),
        van=str(file.get("user") or ""),
        kanalen=tuple(str(c) for place in places if isinstance(place, list) for c in place),
        adres=file["url_private"],
        grootte=file["size"] if isinstance(file.get("size"), int) else 0,
        mimetype=str(file.get("mimetype") or ""),
    )


async def download(slack: Slack, file: Slackbestand, most: int) -> bytes:
    """At most `most` bytes. Raises UserError.

    A redirect is not followed: Slack sends who may not read to a page to log in, and the token stays here.
    """
    if not is_slacks_own(file.adres, slack.client.base_url):
        raise UserError(texts.NOT_IN_SLACK)
    if file.grootte > most:
        raise UserError(texts.too_big(most))
    try:
        async with (
            asyncio.timeout(SECONDS),
            aiohttp.ClientSession() as session,
            session.get(
                file.adres,
                headers={"Authorization": f"Bearer {slack.client.token}", "Accept-Encoding": "identity"},
                proxy=slack.proxy_for(file.adres),
                ssl=slack.client.ssl or True,
                allow_redirects=False,
                auto_decompress=False,
            ) as answer,
        ):
            if answer.status != 200:
                raise UserError(texts.no_file(f"http_{answer.status}"))
            data = bytearray()
            async for part in answer.content.iter_any():
                data += part
                if len(data) > most:
                    raise UserError(texts.too_big(most))
            return bytes(data)
    except (aiohttp.ClientError, TimeoutError, SlackApiError) as error:
        raise UserError(texts.no_file(reason(error))) from error


def is_slacks_own(address: str, api: str) -> bool:
    """Whether the token may go there: to slack.com and its hosts over TLS, or to the very server that
    SLACK_API_URL names."""
    try:
        url, base = URL(address), URL(api)
        if url.user is not None or url.password is not None:
            return False
        if _is_slack(base.host):
            return url.scheme == "https" and _is_slack(url.host) and url.port == 443
        return url.origin() == base.origin()
    except ValueError:
        return False


def _is_slack(host: str | None) -> bool:
    return host is not None and (host == "slack.com" or host.endswith(".slack.com"))
