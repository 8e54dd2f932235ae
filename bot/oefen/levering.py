"""Brings payloads to the app as Slack does over HTTP: signed, with a deadline, and a reason for failing."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol
from urllib.parse import urlencode

import aiohttp

from bot.oefen.schema import Json
from bot.oefen.werkplek import Clock

EnvelopeKind = Literal["slash_commands", "interactive", "events_api"]


@dataclass(frozen=True)
class Envelope:
    """One payload on its way to the app."""

    kind: EnvelopeKind
    payload: Json
    retry_num: int = 0
    retry_reason: str = ""
    accepts_response: bool = True

    def again(self, retry_num: int, reason: str) -> Envelope:
        return replace(self, retry_num=retry_num, retry_reason=reason)


class DeliveryError(Exception):
    """The app did not take a payload. `code` is what Slack shows the user, `reason` what a retry carries."""

    def __init__(self, code: str, reason: str, *, retry: bool = True) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason
        self.retry = retry


class Levering(Protocol):
    """A way to the app."""

    async def deliver(self, envelope: Envelope) -> Any:
        """The app's answer (None, text or an object), or DeliveryError."""

    async def close(self) -> None: ...


def sign(secret: str, timestamp: str, body: str) -> str:
    """The X-Slack-Signature of this body."""
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:{body}".encode(), hashlib.sha256)
    return "v0=" + digest.hexdigest()


class HttpLevering:
    """To one request URL. `clock` stamps the signatures: it must agree with that of who verifies them."""

    def __init__(self, url: str, signing_secret: str, clock: Clock, *, deadline: float = 3.0) -> None:
        self._url = url
        self._secret = signing_secret
        self._clock = clock
        self._timeout = aiohttp.ClientTimeout(total=deadline)
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def verify_url(self, token: str, challenge: str) -> bool:
        """Whether the app answers url_verification, which Slack asks before it accepts a request URL."""
        payload = {"type": "url_verification", "token": token, "challenge": challenge}
        answer = await self.deliver(Envelope("events_api", payload))
        return answer == challenge or (isinstance(answer, dict) and answer.get("challenge") == challenge)

    async def deliver(self, envelope: Envelope) -> Any:
        body, content_type = self._encode(envelope)
        timestamp = str(int(self._clock().timestamp()))
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(self._secret, timestamp, body),
        }
        if envelope.retry_num:
            headers |= {
                "X-Slack-Retry-Num": str(envelope.retry_num),
                "X-Slack-Retry-Reason": envelope.retry_reason,
            }
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout)
        try:
            async with self._session.post(self._url, data=body.encode(), headers=headers) as response:
                text = await response.text()
                if response.status != 200:
                    wanted = response.headers.get("X-Slack-No-Retry") != "1"
                    raise DeliveryError("dispatch_failed", "http_error", retry=wanted)
                return self._decode(response.content_type, text)
        except TimeoutError:
            raise DeliveryError("operation_timeout", "http_timeout") from None
        except aiohttp.ClientError:
            raise DeliveryError("dispatch_failed", "connection_failed") from None

    @staticmethod
    def _encode(envelope: Envelope) -> tuple[str, str]:
        form = "application/x-www-form-urlencoded"
        if envelope.kind == "slash_commands":
            return urlencode(envelope.payload), form
        if envelope.kind == "interactive":
            return urlencode({"payload": json.dumps(envelope.payload)}), form
        return json.dumps(envelope.payload), "application/json"

    @staticmethod
    def _decode(content_type: str, text: str) -> Any:
        if not text.strip():
            return None
        if content_type == "application/json":
            try:
                return json.loads(text)
            except ValueError:
                raise DeliveryError("dispatch_failed", "http_error") from None
        return text
