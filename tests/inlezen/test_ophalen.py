"""An address that somebody typed leads to the open internet or nowhere."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from aiohttp import web

from bot.errors import UserError
from bot.inlezen import ophalen
from bot.inlezen.ophalen import Ophaler, is_public
from bot.texts import inlezen as texts
from tests.outside import SLACK as HOST
from tests.outside import make_certificates, server_context, serving_proxy

MOST = 1000
FILE = b"Verslag van de tafel"


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
        *("169.254.169.254", "169.254.170.2", "100.64.0.1", "192.0.0.192", "198.18.0.1", "192.0.2.1"),
        *("224.0.0.1", "240.0.0.1", "255.255.255.255", "203.0.113.9"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1"),
        *(
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2001:0:4136:e378:8000:63bf:80ff:fffe",
            "2001:db8::1",
            "3fff::1",
            "168.63.129.16",
        ),
        *("geen adres", "", "127.1"),
    ],
)
def test_an_address_of_the_inside_is_not_public_however_it_is_wrapped(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "145.100.1.1", "2a02:f6e::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_an_address_of_the_open_internet_is(address: str) -> None:
    assert is_public(address)


class Names:
    """A resolver whose answer changes each time it is asked, as that of somebody who rebinds a name."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        found = self.answers[min(len(self.asked), len(self.answers)) - 1]
        if not found:
            raise OSError("unknown")
        return found


def here_is_public(address: str) -> bool:
    """This machine stands in for a server on the open internet."""
    return address == "127.0.0.1" or is_public(address)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ca")
    make_certificates(folder)
    return folder


@pytest.fixture(autouse=True)
def outside(monkeypatch: pytest.MonkeyPatch, certificates: Path) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates / "ca.pem"))


class Server:
    """`heads` and `url` of a server with a certificate for HOST; `/naar?…` sends on to anywhere."""

    url = ""
    port = 0
    heads: list[str]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.heads.append(f"{request.headers['Host']}{request.path}")
        match request.path:
            case "/naar":
                return web.Response(status=302, headers={"Location": request.query["waar"]})
            case "/rond":
                return web.Response(status=302, headers={"Location": "/rond"})
            case "/groot":
                return web.Response(body=b"a" * (MOST + 1))
            case "/zonder-lengte":
                answer = web.StreamResponse()
                await answer.prepare(request)
                for _ in range(20):
                    await answer.write(b"a" * 100)
                return answer
            case "/ingepakt":
                return web.Response(body=FILE, headers={"Content-Encoding": "gzip"})
            case "/traag":
                await asyncio.Event().wait()
            case "/weg":
                return web.Response(status=404)
            case "/dicht":
                return web.Response(status=403)
        return web.Response(body=FILE, content_type="text/html")


@pytest.fixture
async def server(certificates: Path) -> AsyncIterator[Server]:
    server = Server()
    server.heads = []
    app = web.Application()
    app.router.add_get("/{tail:.*}", server.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=server_context(certificates)).start()
    server.port = runner.addresses[0][1]
    server.url = f"https://{HOST}:{server.port}"
    yield server
    await runner.cleanup()


def ophaler(names: Names, **options: object) -> Ophaler:
    return Ophaler(MOST, resolve=names, is_public=here_is_public, ports=None, **options)  # type: ignore[arg-type]


async def refusal(fetcher: Ophaler, address: str) -> str:
    with pytest.raises(UserError) as caught:
        await fetcher.fetch(address)
    return caught.value.text


async def test_the_connection_goes_to_the_address_that_was_looked_at_and_tls_verifies_the_name(
    server: Server,
) -> None:
    names = Names(["127.0.0.1"], ["10.0.0.1"])
    found = await ophaler(names).fetch(f"{server.url}/map/verslag%20maart.pdf?x=1#deel")
    assert (found.data, found.naam) == (FILE, "verslag maart.pdf")
    assert names.asked == [HOST]  # once: a name that is rebound meanwhile leads nowhere else
    assert server.heads == [f"{HOST}:{server.port}/map/verslag maart.pdf"]


async def test_a_server_with_the_certificate_of_another_name_is_not_trusted(server: Server) -> None:
    names = Names(["127.0.0.1"])
    assert await refusal(ophaler(names), f"https://ander.voorbeeld.nl:{server.port}/") == texts.NO_TRUST
    assert server.heads == []


@pytest.mark.parametrize(
    "found",
    [["10.0.0.1"], ["127.0.0.1", "192.168.0.1"], ["::ffff:169.254.169.254"], ["fd00::1", "127.0.0.1"]],
)
async def test_a_name_with_one_address_of_the_inside_is_refused(server: Server, found: list[str]) -> None:
    assert await refusal(ophaler(Names(found)), f"{server.url}/") == texts.INSIDE
    assert server.heads == []


@pytest.mark.parametrize(
    ("waar", "why"),
    [
        ("https://10.0.0.5/verslag.pdf", texts.INSIDE),
        ("https://[::ffff:7f00:1]/", texts.INSIDE),
        ("http://voorbeeld.nl/verslag.pdf", texts.NOT_HTTPS),
        ("file:///etc/passwd", texts.NO_ADDRESS),
        ("https://naam:geheim@voorbeeld.nl/", texts.WITH_PASSWORD),
    ],
)
async def test_a_redirect_is_looked_at_as_a_new_address(server: Server, waar: str, why: str) -> None:
    names = Names(["127.0.0.1"], ["10.0.0.5"])
    assert await refusal(ophaler(names), f"{server.url}/naar?waar={waar}") == why
    assert len(server.heads) == 1


async def test_a_redirect_elsewhere_is_followed_but_not_for_ever(server: Server) -> None:
    names = Names(["127.0.0.1"])
    found = await ophaler(names).fetch(f"{server.url}/naar?waar=/verslag.txt")
    assert (found.data, found.naam) == (FILE, "verslag.txt")
    found = await ophaler(names).fetch(f"{server.url}/naar?waar=/bsn_123456782.txt")
    assert found.naam == "bsn_[nummer weggelaten].txt"
    assert await refusal(ophaler(names), f"{server.url}/rond") == texts.TOO_MANY_REDIRECTS


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("groot", texts.too_big(MOST)),
        ("zonder-lengte", texts.too_big(MOST)),
        ("ingepakt", texts.PACKED),
        ("weg", texts.refused(404)),
        ("dicht", texts.refused(403)),
    ],
)
async def test_what_is_too_big_packed_or_not_given_is_said(server: Server, path: str, why: str) -> None:
    assert await refusal(ophaler(Names(["127.0.0.1"])), f"{server.url}/{path}") == why


async def test_a_server_that_does_not_answer_is_given_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ophalen, "SECONDS", 0.2)
    assert await refusal(ophaler(Names(["127.0.0.1"])), f"{server.url}/traag") == texts.TOO_SLOW


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://voorbeeld.nl/v.pdf", texts.NOT_HTTPS),
        ("ftp://voorbeeld.nl/v.pdf", texts.NO_ADDRESS),
        ("verslag.pdf", texts.NO_ADDRESS),
        ("https://", texts.NO_ADDRESS),
        ("https://xn--/v.pdf", texts.NO_ADDRESS),
        ("https://voorbeeld.nl:8443/v.pdf", texts.OTHER_PORT),
        ("https://a:b@voorbeeld.nl/", texts.WITH_PASSWORD),
        ("https://169.254.169.254/latest/meta-data/", texts.INSIDE),
        ("https://[::1]/", texts.INSIDE),
        ("https://2130706433/", texts.INSIDE),
        ("https://0x7f.1/", texts.INSIDE),
        ("https://localhost/", texts.INSIDE),
    ],
)
async def test_as_the_bot_is_shipped_nothing_but_https_to_the_open_internet(address: str, why: str) -> None:
    assert await refusal(Ophaler(MOST), address) == why
    with pytest.raises(UserError) as caught:
        await Ophaler(MOST).check(address)
    assert caught.value.text == why


async def test_a_first_look_waits_for_no_slow_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ophalen, "SOON", 0.05)

    async def never(host: str, port: int) -> list[str]:
        await asyncio.Event().wait()
        return []

    await Ophaler(MOST, resolve=never).check("https://voorbeeld.nl/v.pdf")


async def test_the_practice_server_alone_needs_no_tls() -> None:
    app = web.Application()
    app.router.add_get("/v.txt", _answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    here = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        assert (await Ophaler(MOST, own=here).fetch(f"{here}/v.txt")).data == FILE
        assert await refusal(Ophaler(MOST, own="http://127.0.0.1:1"), f"{here}/v.txt") == texts.NOT_HTTPS
        assert await refusal(Ophaler(MOST, own=here), f"https://127.0.0.1:{here[-5:]}/") == texts.OTHER_PORT
    finally:
        await runner.cleanup()


async def _answer(_: web.Request) -> web.Response:
    return web.Response(body=FILE)


async def test_behind_a_proxy_only_a_name_that_it_alone_knows_is_left_to_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving_proxy() as proxy:
        proxy.port = server.port
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert (await ophaler(Names([])).fetch(f"https://{HOST}/v.txt")).data == FILE
        assert proxy.asked == [f"{HOST}:443"]
        for inside in ("https://intranet/", "https://dossier.lan/", "https://metadata.google.internal/"):
            assert await refusal(ophaler(Names([])), inside) == texts.INSIDE
        assert await refusal(ophaler(Names(["10.0.0.1"])), f"https://{HOST}/") == texts.INSIDE
        assert proxy.asked == [f"{HOST}:443"]
