"""Puts the practice Slack on a port: Web API, Socket Mode, response_urls, uploads and the page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from aiohttp import web
from yarl import URL

from bot.oefen import api_files
from bot.oefen.antwoorden import AnswerError
from bot.oefen.bediening import Bediening
from bot.oefen.bestanden import PRIVATE_PATH
from bot.oefen.pagina import Pagina
from bot.oefen.slack import OefenSlack
from bot.oefen.webapi import WebApi

LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})


def add_routes(
    app: web.Application,
    slack: OefenSlack,
    *,
    hosts: Collection[str] = LOCAL_HOSTS,
    bediening: Bediening | None = None,
) -> None:
    """Add the practice Slack to an application that has other routes too.

    `hosts`: the names under which a browser may use the page; all else gets 403 (DNS rebinding).
    `bediening`: the clock and the faults that the page can work, where there are any.
    The caller sets `slack.base_url` before the first delivery.
    """
    api = WebApi(slack.inst, slack.sockets.new_ticket)
    pagina = Pagina(slack, hosts, bediening)

    async def response(request: web.Request) -> web.Response:
        try:
            body = json.loads(await request.text())
            slack.inst.antwoorden.use(request.match_info["key"], body)
        except ValueError:
            return web.Response(status=400, text="invalid_payload")
        except AnswerError as error:
            return web.Response(status=404 if str(error).endswith("_url") else 400, text=str(error))
        return web.Response(text="ok")

    async def upload(request: web.Request) -> web.Response:
        return await api_files.receive(slack.inst, request)

    async def private(request: web.Request) -> web.Response:
        return await api_files.send_private(slack.inst, request)

    async def shut(_app: web.Application) -> None:
        pagina.close()
        await slack.close()

    app.router.add_route("GET", "/api/{method}", api.handle)
    app.router.add_route("POST", "/api/{method}", api.handle)
    app.router.add_get("/link/", slack.sockets.handle)
    app.router.add_post("/response/{key}", response)
    app.router.add_post(f"{api_files.UPLOAD_PATH}{{key}}", upload)
    app.router.add_get(f"{PRIVATE_PATH}{{file}}/{{name}}", private)
    pagina.add_routes(app)
    app.on_shutdown.append(shut)


def make_app(slack: OefenSlack, *, hosts: Collection[str] = LOCAL_HOSTS) -> web.Application:
    """The practice Slack as an application of its own."""
    app = web.Application()
    add_routes(app, slack, hosts=hosts)
    return app


@asynccontextmanager
async def serve(slack: OefenSlack, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Run it; yields the address, as http://127.0.0.1:41234. Port 0 takes a free one."""
    runner = web.AppRunner(make_app(slack, hosts=LOCAL_HOSTS | {host}), access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        port = runner.addresses[0][1]
        slack.base_url = str(URL.build(scheme="http", host=host, port=port)).rstrip("/")
        yield slack.base_url
    finally:
        await runner.cleanup()
