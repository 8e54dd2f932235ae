"""The address of minutes: which is fetched, which is refused, and what is told of one that disappoints."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from aiohttp import web

from bot.errors import UserError
from bot.inlezen import ophalen, verloop
from bot.inlezen.ophalen import Opgehaald, Ophaler
from bot.models import Actie, Besluit, Verslag, Verslagvoorstel
from bot.oefen import payloads
from bot.oefen.mensen import SECRETARIS
from bot.texts import inlezen as inlezen_texts
from bot.texts import voorstel as texts
from tests.outside import SLACK as HOST
from tests.outside import make_certificates, server_context
from tests.practice import Practice
from tests.proposing import direct, drop, proposals

MOST = 1024 * 1024
BROKEN_PDF = b"%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n" + b"\x00\xff" * 400
PAGE = b"<!doctype html><html><title>Verslag</title><body><p>Log in om verder te gaan</p></body></html>"


async def handle(request: web.Request) -> web.StreamResponse:
    match request.path:
        case "/groot.pdf":
            return web.Response(body=b"%PDF-1.7" + b"a" * MOST)
        case "/druppelt.pdf":
            answer = web.StreamResponse()
            await answer.prepare(request)
            while True:
                await answer.write(b"%")
                await asyncio.sleep(0.02)
        case "/foto.jpg":
            return web.Response(
                body=b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\x00" * 400, content_type="image/jpeg"
            )
        case "/kapot.pdf":
            return web.Response(body=BROKEN_PDF, content_type="application/pdf")
    return web.Response(body=PAGE, content_type="text/html")


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ca")
    make_certificates(folder)
    return folder


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch, certificates: Path) -> AsyncIterator[str]:
    """A server with a certificate on this machine, which stands in for one on the open internet."""

    async def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    here = partial(Ophaler, resolve=resolve, is_public=lambda _: True, ports=None)
    monkeypatch.setattr(verloop, "Ophaler", here)
    monkeypatch.setattr(verloop, "MOST", MOST)
    monkeypatch.setattr(ophalen, "SECONDS", 0.3)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates / "ca.pem"))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    app = web.Application()
    app.router.add_get("/{tail:.*}", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=server_context(certificates)).start()
    yield f"https://{HOST}:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_without_an_address_it_is_told_how(practice: Practice) -> None:
    told = await practice.command("/verslag importeer")
    assert "Zet het verslag" in told.messages[0].shown
    assert proposals(practice) == []


async def test_minutes_at_an_address_of_the_practice_server_are_read(practice: Practice) -> None:
    await drop(practice, b"<!doctype html><title>Verslag</title>")
    file = practice.slack.direct_message(SECRETARIS).messages[0].files[0]
    address = f"{practice.slack.base_url}{file.path}?als={SECRETARIS}"
    answered = await practice.command(f"/verslag importeer {address}")
    assert texts.READING_COMES in answered.messages[0].shown
    assert "is een webpagina" in direct(practice)[-1].shown  # so it was fetched and read


REFUSED = (
    ("https://169.254.169.254/latest", inlezen_texts.INSIDE),
    ("HTTPS://127.0.0.1/v.pdf", inlezen_texts.INSIDE),
    ("<https://10.0.0.9/v.pdf|verslag>", inlezen_texts.INSIDE),
    ("http://voorbeeld.nl/v.pdf", inlezen_texts.NOT_HTTPS),
    ("https://voorbeeld.nl:8443/v.pdf", inlezen_texts.OTHER_PORT),
    ("https://a:b@voorbeeld.nl/v.pdf", inlezen_texts.WITH_PASSWORD),
    ("zomaar", inlezen_texts.NO_ADDRESS),
)


@pytest.mark.parametrize("command", ["/verslag", "/opgave"])
async def test_an_address_that_is_refused_is_refused_at_once(practice: Practice, command: str) -> None:
    before = direct(practice)
    for address, why in REFUSED:
        answered = await practice.command(f"{command} importeer {address}")
        assert [why in message.shown for message in answered.messages] == [True], address
    assert (direct(practice), proposals(practice)) == (before, [])


async def test_a_link_is_the_address_behind_it_whatever_it_is_called(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Slack hands over what was pasted with a label, or typed in capitals."""
    asked: list[str] = []

    async def fetch(self: Ophaler, address: str) -> Opgehaald:
        asked.append(address)
        raise UserError(inlezen_texts.TOO_SLOW)

    async def check(self: Ophaler, address: str) -> None:
        return None

    monkeypatch.setattr(Ophaler, "fetch", fetch)
    monkeypatch.setattr(Ophaler, "check", check)
    monkeypatch.setattr(payloads, "encode", lambda text, *_, **__: text)  # it is marked already
    for typed in (
        "<https://voorbeeld.nl/v.pdf?a=1&amp;b=2|het verslag &amp; meer>",
        "<HTTPS://voorbeeld.nl/v.pdf?a=1&amp;b=2>",
        "&lt;https://voorbeeld.nl/v.pdf?a=1&amp;b=2|verslag&gt;",
        "<https://voorbeeld.nl/v.pdf?a=1&amp;b=2|voorbeeld.nl/v.pdf>",
    ):
        await practice.command(f"/verslag importeer {typed}")
    assert {address.replace("HTTPS", "https") for address in asked} == {"https://voorbeeld.nl/v.pdf?a=1&b=2"}
    assert len(asked) == 4


async def test_a_number_of_somebody_in_an_address_behind_a_label_is_held(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payloads, "encode", lambda text, *_, **__: text)
    await practice.command("/verslag importeer <https://voorbeeld.nl/v.pdf?bsn=111222333|verslag>")
    assert proposals(practice) == []


@pytest.mark.parametrize(
    ("path", "why", "next_step"),
    [
        (
            "groot.pdf",
            "groter dan 1 MB",
            "of bewaar het zonder beelden en bijlagen",
        ),
        ("druppelt.pdf", "duurde te lang", "Zet het bestand anders zelf in uw gesprek"),
        ("foto.jpg", "foto.jpg is geen tekst, PDF of Word-bestand", "Bewaar het verslag als"),
        ("kapot.pdf", "kapot.pdf kan niet worden gelezen", "sla het opnieuw op zonder wachtwoord"),
        ("verslag.html", "verslag.html is een webpagina", "Bewaar het verslag zelf als"),
    ],
)
async def test_what_cannot_be_read_is_told_with_what_to_do_next_and_nothing_of_it_is_kept(
    practice: Practice, server: str, path: str, why: str, next_step: str
) -> None:
    before = {table: len(practice.rows(table)) for table in (Actie, Besluit, Verslag)}
    await practice.command(f"/verslag importeer {server}/{path}")
    (told,) = [m.shown for m in practice.slack.direct_message(SECRETARIS).messages if m.from_bot]
    assert why in told
    assert next_step in told
    assert told.count(path) <= 1
    (row,) = practice.rows(Verslagvoorstel)
    assert (row.status, row.inhoud, row.bron) == ("mislukt", None, None)
    assert {table: len(practice.rows(table)) for table in (Actie, Besluit, Verslag)} == before


@pytest.mark.parametrize("typed", ["prt {}", "rrt gooi: {}", "gooi {}", "{} prt"])
async def test_a_tafel_beside_the_address_is_no_part_of_it(practice: Practice, typed: str) -> None:
    await drop(practice, b"<!doctype html><title>Verslag</title>")
    file = practice.slack.direct_message(SECRETARIS).messages[0].files[0]
    address = f"{practice.slack.base_url}{file.path}?als={SECRETARIS}"
    answered = await practice.command(f"/verslag importeer {typed.format(address)}")
    assert f"{texts.READING_COMES} {texts.TAFEL_IN_IT}" in answered.messages[0].shown
    assert "is een webpagina" in direct(practice)[-1].shown
