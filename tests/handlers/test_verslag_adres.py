"""An address of minutes that disappoints: told with what to do next, and nothing of it is kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from aiohttp import web

from bot.inlezen import ophalen, verloop
from bot.inlezen.ophalen import Ophaler
from bot.models import Actie, Besluit, Verslag, Verslagvoorstel
from bot.oefen.mensen import SECRETARIS
from tests.outside import SLACK as HOST
from tests.outside import make_certificates, server_context
from tests.practice import Practice

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


@pytest.mark.parametrize(
    ("path", "why", "next_step"),
    [
        (
            "groot.pdf",
            "groter dan 1 MB",
            "of bewaar het zonder beelden en bijlagen",
        ),
        ("druppelt.pdf", "duurde te lang", "Zet het bestand anders zelf in dit gesprek"),
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
