"""One practice Slack on a free port, and a Bolt app to join to it in either way that Slack knows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.oefen.levering import Envelope
from bot.oefen.mensen import make_werkplek
from bot.oefen.server import serve
from bot.oefen.slack import OefenSlack

Json = dict[str, Any]


class StandingClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 23, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


def make_manifest() -> Json:
    return {
        "display_information": {"name": "Proefbot", "long_description": "Een bot om mee te proeven. " * 8},
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "regietafel"},
            "shortcuts": [
                {"name": "Nieuw", "callback_id": "nieuw", "description": "Iets nieuws", "type": "global"},
                {"name": "Bewaar", "callback_id": "bewaar", "description": "Bewaar dit", "type": "message"},
            ],
            "slash_commands": [
                {"command": "/actie", "description": "Actiepunten", "should_escape": True},
                {"command": "/stand", "description": "Stand van zaken", "should_escape": False},
            ],
        },
        "oauth_config": {
            "scopes": {
                "bot": [
                    "app_mentions:read",
                    "channels:history",
                    "channels:read",
                    "chat:write",
                    "commands",
                    "groups:read",
                    "im:history",
                    "im:write",
                    "users:read",
                ]
            }
        },
        "settings": {
            "event_subscriptions": {
                "bot_events": ["app_home_opened", "app_mention", "member_joined_channel", "message.im"]
            },
            "interactivity": {"is_enabled": True},
            "socket_mode_enabled": True,
        },
    }


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """slack_sdk would send even 127.0.0.1 through a proxy of the environment."""
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def manifest() -> Json:
    return make_manifest()


MakeSlack = Callable[..., OefenSlack]


@pytest.fixture
def make_slack(clock: StandingClock, manifest: Json) -> MakeSlack:
    """A practice Slack with the channels prt and rrt-gooi; keywords go to OefenSlack."""

    def make(**settings: Any) -> OefenSlack:
        return OefenSlack(
            make_werkplek(clock, ["prt", "rrt-gooi"]), manifest, **{"retry_seconds": (0, 0, 0), **settings}
        )

    return make


@pytest.fixture
async def slack(request: pytest.FixtureRequest, make_slack: MakeSlack) -> AsyncIterator[OefenSlack]:
    """It runs; other settings by parametrizing it indirectly."""
    slack = make_slack(**getattr(request, "param", {}))
    async with serve(slack):
        yield slack


@pytest.fixture
def client(slack: OefenSlack) -> AsyncWebClient:
    return AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])


@pytest.fixture
def app(slack: OefenSlack, client: AsyncWebClient) -> AsyncApp:
    """An app without listeners."""
    return AsyncApp(client=client, signing_secret=slack.signing_secret, process_before_response=True)


Join = Callable[[OefenSlack, AsyncApp], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def over_socket_mode(slack: OefenSlack, app: AsyncApp) -> AsyncIterator[None]:
    handler = AsyncSocketModeHandler(app, slack.app_token, web_client=app.client)
    await handler.connect_async()
    await slack.sockets.wait_connected()
    try:
        yield
    finally:
        await handler.close_async()


@asynccontextmanager
async def over_http(slack: OefenSlack, app: AsyncApp) -> AsyncIterator[None]:
    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    server = web.Application()
    server.router.add_post("/slack/events", events)
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    # Bolt verifies signatures by the wall clock, so they are stamped with it.
    levering = slack.deliver_to(url, lambda: datetime.now(UTC))
    try:
        yield
    finally:
        await levering.close()
        await runner.cleanup()


@pytest.fixture(params=[over_socket_mode, over_http], ids=["socket", "http"])
def join(request: pytest.FixtureRequest) -> Join:
    """Connect the app to the practice Slack for as long as the context lasts; each test runs in both ways."""
    way: Join = request.param
    return way


class FakeApp:
    """Stands where the app would be: keeps what it got and gives the answer it was told."""

    def __init__(self) -> None:
        self.got: list[Envelope] = []
        self.answer: Any = None

    async def deliver(self, envelope: Envelope) -> Any:
        self.got.append(envelope)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def close(self) -> None:
        pass


class Browser:
    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._base = base

    async def get(self, path: str = "/", **headers: str) -> tuple[int, str]:
        async with self._session.get(self._base + path, headers=headers) as response:
            return response.status, await response.text()

    async def read(self, path: str = "/") -> str:
        status, html = await self.get(path)
        assert status == 200
        return unescape(html)

    async def post(self, act: str, fields: Any, **headers: str) -> tuple[int, str]:
        """The status of the form and, when it was taken, the page it leads to."""
        fields = fields if isinstance(fields, list) else list(fields.items())
        headers = {"Origin": self._base} | headers
        url = f"{self._base}/oefen/{act}"
        async with self._session.post(url, data=fields, headers=headers, allow_redirects=False) as response:
            if response.status != 303:
                return response.status, await response.text()
            return 303, await self.read(response.headers["Location"])


@pytest.fixture
def fake_app() -> FakeApp:
    return FakeApp()


@pytest.fixture
async def browser(slack: OefenSlack) -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession() as session:
        yield Browser(session, slack.base_url)
