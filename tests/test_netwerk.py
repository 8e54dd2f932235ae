"""Out through a proxy, to a Slack whose certificate only SSL_CERT_FILE makes good."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from aiohttp import web as aiohttp_web

from bot import manifest, netwerk
from bot.app import connected, socket_mode
from bot.check import check
from bot.config import Config, Mode, Settings, settings_from
from bot.database import Database
from bot.deps import Deps
from bot.hartslag import Heartbeat
from bot.oefen import omgeving
from bot.oefen.register import practice_config
from bot.oefen.server import LOCAL_HOSTS, make_app
from bot.oefen.slack import OefenSlack
from bot.storing import Storing
from bot.texts import netwerk as texts
from handlers.understand import COMMANDS
from tests.outside import SLACK, Proxy, make_certificates, server_context, serving_proxy
from tests.practice import StandingClock
from tests.share import LONG

PROXY_NAMES = ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "ALL_PROXY")
NAMES = (*PROXY_NAMES, *(name.lower() for name in PROXY_NAMES))
ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*NAMES, "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ca")
    make_certificates(folder)
    return folder


@pytest.fixture
async def proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Proxy]:
    """All there is of the outside, and the environment says so."""
    async with serving_proxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        yield proxy


@pytest.fixture
def certificate() -> str:
    """Which certificate Slack shows; a test may ask for another."""
    return "server"


@pytest.fixture
async def slack(
    config: Config, proxy: Proxy, certificates: Path, certificate: str
) -> AsyncIterator[OefenSlack]:
    """The practice Slack over TLS, behind the proxy; also who watches the heartbeat."""
    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    slack = omgeving.make_slack(practice_config(config), made, StandingClock())
    slack.base_url = f"https://{SLACK}"
    app = make_app(slack, hosts=LOCAL_HOSTS | {SLACK})
    app.router.add_get("/hartslag", _well)
    runner = aiohttp_web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    tls = server_context(certificates, certificate)
    await aiohttp_web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    proxy.port = runner.addresses[0][1]
    yield slack
    await runner.cleanup()


async def _well(_: aiohttp_web.Request) -> aiohttp_web.Response:
    return aiohttp_web.Response()


def environ(slack: OefenSlack) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": f"https://{SLACK}/api/",
    }


def settings(slack: OefenSlack) -> Settings:
    return settings_from(environ(slack))


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch, certificates: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates / "ca.pem"))


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("password", [None, "bot:geheim"])
async def test_calls_the_socket_files_and_the_heartbeat_go_through_the_proxy_and_trust_the_own_ca(
    slack: OefenSlack,
    proxy: Proxy,
    config: Config,
    database: Database,
    password: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if password:
        proxy.password = password
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", f"//{password}@"))
    ready = practice_config(config)
    async with (
        connected(settings(slack), ready, database, clock=StandingClock()) as bot,
        socket_mode(bot, slack.app_token) as socket,
    ):
        await slack.sockets.wait_connected()
        assert await socket.is_open()
        asked = len(proxy.asked)

        channel = await bot.deps.slack.channel_id("prt")
        await bot.deps.slack.upload(channel, "acties.csv", b"a;b\n", title="Acties", comment="1 regel.")
        assert any(m.files for m in slack.channel("prt").messages)

        heart = Heartbeat(
            bot.deps, Mode.SOCKET, _nothing, Storing(StandingClock()), beat_url=f"https://{SLACK}/hartslag"
        )
        assert await beats(heart, bot.deps)
        assert set(proxy.asked) == {f"{SLACK}:443"}
        assert len(proxy.asked) > asked + 3


async def _nothing() -> None:
    pass


async def beats(heart: Heartbeat, deps: Deps) -> bool:
    """Whether a beat is taken, as the log would say."""
    from structlog.testing import capture_logs

    with capture_logs() as lines:
        await heart.tick()
        await deps.tasks.finish()
    return lines == []


@pytest.mark.parametrize(
    ("certificate", "trust", "told"),
    [
        ("server", False, texts.certificate_not_trusted(SLACK)),
        ("verlopen", True, texts.certificate_expired(SLACK)),
    ],
)
async def test_a_certificate_that_is_not_good_is_told_as_such(
    slack: OefenSlack,
    config: Config,
    certificates: Path,
    trust: bool,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if trust:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificates / "ca.pem"))
    assert await check(settings(slack), config, lambda _: None) == [told]


@pytest.mark.usefixtures("trusting")
async def test_a_certificate_for_another_name_is_told_as_such(slack: OefenSlack, config: Config) -> None:
    other = settings_from(environ(slack) | {"SLACK_API_URL": "https://elders.voorbeeld.test/api/"})
    told = texts.certificate_of_another("elders.voorbeeld.test")
    assert await check(other, config, lambda _: None) == [told]


@pytest.mark.usefixtures("trusting")
async def test_a_proxy_that_does_not_let_slack_through_is_told_as_such(
    slack: OefenSlack, proxy: Proxy, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.refuses = True
    assert await check(settings(slack), config, lambda _: None) == [texts.proxy_refuses(403)]
    proxy.password = "bot:geheim"
    assert await check(settings(slack), config, lambda _: None) == [texts.PROXY_ASKS_WHO]
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert await check(settings(slack), config, lambda _: None) == [texts.PROXY_UNREACHABLE]


async def test_the_command_line_tells_it_at_the_start(
    slack: OefenSlack, certificates: Path, tmp_path: Path, config: Config
) -> None:
    """The whole program, as an administrator starts it: without the CA, then with it."""
    given = {
        **{name: value for name, value in os.environ.items() if name not in NAMES},
        **environ(slack),
        "HTTPS_PROXY": os.environ["HTTPS_PROXY"],
        "CONFIG": str(ROOT / "config.yaml"),
        "PYTHONPATH": str(ROOT),
    }

    async def run(*arguments: str, **more: str) -> tuple[int, str]:
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "bot", *arguments],
            cwd=tmp_path,
            env=given | more,
            capture_output=True,
            text=True,
            timeout=180,
        )
        return done.returncode, done.stdout + done.stderr

    own = str(certificates / "ca.pem")
    assert await run("start") == (1, texts.certificate_not_trusted(SLACK) + "\n")
    if LONG:  # in the suite this process alone trusts it, above
        _, trusting = await run("controleer", SSL_CERT_FILE=own)
        assert "Oefenomgeving" in trusting


@pytest.mark.parametrize(
    ("address", "no_proxy", "through"),
    [
        ("https://slack.com/api/", "", True),
        ("wss://wss-primary.slack.com/link", "", True),
        ("https://slack.com/api/", "slack.com", False),
        ("https://files.slack.com/x", ".slack.com", False),
        ("https://slack.com/api/", "*", False),
        ("https://slack.com/api/", "voorbeeld.nl", True),
        ("http://slack.intern/api/", "", False),  # that is for HTTP_PROXY
        ("https://127.0.0.1:8443/", "", False),
        ("https://localhost/", "", False),
    ],
)
def test_no_proxy_and_this_machine_are_left_out(
    address: str, no_proxy: str, through: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.intern:8080")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert netwerk.proxy_for(address) == ("http://proxy.intern:8080" if through else None)


async def test_a_watchman_on_this_machine_is_not_asked_of_the_proxy(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    async with netwerk.http_client(netwerk.trusted()) as http:
        with pytest.raises(httpx.ConnectError):
            await http.get("http://127.0.0.1:9/")
    assert proxy.asked == []


@pytest.mark.parametrize(("status", "wrong"), [(200, None), (404, "HTTPStatusError")])
async def test_an_answer_that_is_not_taken_is_told(status: int, wrong: str | None) -> None:
    http = netwerk.Http(None)
    http.client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(status)))
    assert await http.post("http://127.0.0.1/", {"text": "klaar"}) == wrong
    await http.aclose()
