"""Answers of the app that are no Web API call: the body of an acknowledgement, posts to a response_url."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from bot.oefen.blokken import message_faults, too_long
from bot.oefen.schema import Json
from bot.oefen.werkplek import Channel, Message, Werkplek

MOST_USES = 5
LIFETIME_SECONDS = 30 * 60


class AnswerError(Exception):
    """Why Slack does not take the answer; the text is its error code."""


@dataclass
class ResponseUrl:
    """The right to answer one command or interaction; `message` is the one that was acted on."""

    key: str
    channel: Channel
    user_id: str
    born: float
    message: Message | None = None
    uses: int = 0


class Antwoorden:
    """Every response_url handed out: 5 uses, 30 minutes of the workspace's clock."""

    def __init__(self, werkplek: Werkplek) -> None:
        self._werkplek = werkplek
        self._urls: dict[str, ResponseUrl] = {}

    def grant(self, channel: Channel, user_id: str, message: Message | None = None) -> ResponseUrl:
        url = ResponseUrl(secrets.token_hex(12), channel, user_id, self._werkplek.now(), message)
        self._urls[url.key] = url
        return url

    def use(self, key: str, body: Any) -> None:
        """Do what was posted to this response_url. Raises AnswerError."""
        url = self._urls.get(key)
        if url is None or self._werkplek.now() - url.born > LIFETIME_SECONDS:
            raise AnswerError("expired_url")
        if url.uses >= MOST_USES:
            raise AnswerError("used_url")
        self.show(url, body)
        url.uses += 1

    def show(self, url: ResponseUrl, body: Any) -> None:
        """Show an answer: text, or an object with text, blocks, response_type … Raises AnswerError."""
        answer: Json = {"text": body} if isinstance(body, str) else body
        if not isinstance(answer, dict):
            raise AnswerError("invalid_payload")
        if answer.get("delete_original"):
            self._delete(url.message)
            return
        blocks = answer.get("blocks") or []
        if message_faults(blocks):
            raise AnswerError("invalid_blocks")
        text = answer.get("text") or ""
        if not text and not blocks:
            raise AnswerError("no_text")
        if too_long(text, blocks):
            raise AnswerError("msg_too_long")
        if answer.get("replace_original") and url.message is not None:
            self._werkplek.edit(url.message, text=text, blocks=blocks, metadata=None)
            return
        in_channel = answer.get("response_type") == "in_channel"
        self._werkplek.post(
            url.channel,
            self._werkplek.bot.id,
            text,
            blocks=blocks,
            thread_ts=answer.get("thread_ts"),
            visible_to=None if in_channel else url.user_id,
        )

    def _delete(self, message: Message | None) -> None:
        if message is not None and message in self._werkplek.channels[message.channel_id].messages:
            self._werkplek.delete(message)
