"""The page on which somebody uses the practice Slack in a browser. It works without JavaScript too."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Collection
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from aiohttp import web
from yarl import URL

from bot.oefen import gesprek
from bot.oefen.bediening import Bediening
from bot.oefen.beeld import Beeld
from bot.oefen.bestanden import DOWNLOAD_PATH, MOST_BYTES, Bestand, image_type
from bot.oefen.formulier import Formulier, Handeling
from bot.oefen.reply import Reply
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import User
from bot.texts import oefen as texts

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_FILES = Path(__file__).with_name("sjablonen")
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    # Not 'no-referrer': browsers then send 'Origin: null' with a form, which is refused here.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_HEARTBEAT_SECONDS = 15
# The page asks for itself again after a change, and sends its forms by itself: nobody opens the Home tab,
# and nobody is led anywhere.
_REFRESH = "X-Ververs"
_HOME_SECONDS = 2.0


class Pagina:
    """The routes of the page. It serves requests for one of `hosts`, and takes only its own forms."""

    def __init__(self, slack: OefenSlack, hosts: Collection[str], bediening: Bediening | None = None) -> None:
        self._slack = slack
        self._hosts = frozenset(hosts)
        self._bediening = bediening
        self._beeld = Beeld(slack, bediening)
        self._streams: set[asyncio.Task[Any]] = set()

    def add_routes(self, app: web.Application) -> None:
        app.router.add_get("/", self._guarded(self._page))
        app.router.add_get("/archives/{kanaal}/p{ts:[0-9]{7,20}}", self._guarded(self._permalink))
        app.router.add_get(f"{DOWNLOAD_PATH}{{bestand}}", self._guarded(self._download))
        app.router.add_get("/oefen/live", self._guarded(self._live))
        app.router.add_get("/oefen/{file:[a-z]+\\.(?:css|js|svg)}", self._guarded(self._file))
        app.router.add_post("/oefen/{handeling}", self._guarded(self._post))

        if self._bediening:
            self._bediening.add_routes(app, self._guarded, _HEADERS)

    def close(self) -> None:
        for stream in self._streams:
            stream.cancel()

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            if not self._is_ours(request):
                return web.Response(status=403, text=texts.NOT_FROM_HERE, headers=_HEADERS)
            return await handler(request)

        return guarded

    def _is_ours(self, request: web.Request) -> bool:
        """The Host is one of ours (no rebound name), and a form comes from this very address."""
        try:
            host = URL(f"http://{request.host}").host
        except ValueError:
            return False
        if host not in self._hosts:
            return False
        origin = request.headers.get("Origin", "")
        return request.method == "GET" or origin.partition("://")[2] == request.host

    def _who(self, wanted: str | None) -> User:
        """The person acted as: the one asked for, else the first."""
        people = self._beeld.people()
        return next((user for user in people if user.id == wanted), people[0])

    async def _page(self, request: web.Request) -> web.Response:
        user, place = self._who(request.query.get("als")), request.query.get("in", "")
        if place == "home" and _REFRESH not in request.headers:
            await self._open_home(user)
        html = self._beeld.page(user, place, request.query.get("draad", ""))
        return web.Response(text=html, content_type="text/html", headers=_HEADERS)

    async def _open_home(self, user: User) -> None:
        """The app hears of it; the first time somebody waits for what it then shows."""
        homes = self._slack.inst.schermen.homes
        await self._slack.open_home(user.id)
        with contextlib.suppress(TimeoutError):
            await self._slack.until(lambda: user.id in homes, _HOME_SECONDS)

    async def _permalink(self, request: web.Request) -> web.Response:
        """A link to a message (chat.getPermalink) leads to where it stands on the page."""
        channel, digits = request.match_info["kanaal"], request.match_info["ts"]
        ts = f"{digits[:-6]}.{digits[-6:]}"
        found = self._slack.werkplek.find_message(channel, ts)
        place = {"als": self._who(request.query.get("als")).id, "in": channel}
        if found and gesprek.is_reply(found):
            place["draad"] = str(found.thread_ts)
        return web.Response(status=303, headers=_HEADERS | {"Location": f"/?{urlencode(place)}#m{ts}"})

    async def _download(self, request: web.Request) -> web.Response:
        """A file that the person acted as can see in a message; a browser shows pictures, keeps the rest."""
        found = self._seen_file(self._who(request.query.get("als")), request.match_info["bestand"])
        if found is None:
            return web.Response(status=404, text=texts.NO_FILE, headers=_HEADERS)
        shown = image_type(found) if "toon" in request.query else None
        name = f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(found.name, safe='')}"
        return web.Response(
            body=found.content,
            content_type=shown or "application/octet-stream",
            headers=_HEADERS | {"Content-Disposition": name},
        )

    def _seen_file(self, user: User, file_id: str) -> Bestand | None:
        werkplek = self._slack.werkplek
        for channel in werkplek.channels.values():
            for message in werkplek.visible(channel, user.id):
                for file in (*message.files, *message.images):
                    if file.id == file_id:
                        return file
        return None

    async def _file(self, request: web.Request) -> web.Response:
        path = _FILES / request.match_info["file"]
        if not path.is_file():
            raise web.HTTPNotFound
        text = path.read_text(encoding="utf-8")
        return web.Response(text=text, content_type=_TYPES[path.suffix], headers=_HEADERS)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: one whenever something changed, also since the page was drawn (`na`) or, when
        the connection was lost, since the last event."""
        known = request.headers.get("Last-Event-ID") or request.query.get("na") or self._slack.stand
        response = web.StreamResponse(headers=_HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        task = asyncio.current_task()
        assert task is not None
        self._streams.add(task)
        task.add_done_callback(self._streams.discard)
        with contextlib.suppress(ConnectionResetError):  # whoever left
            while True:
                line = ": nog hier\n\n"
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_HEARTBEAT_SECONDS):
                        if known == self._slack.stand:
                            await self._slack.werkplek.changed()
                    known = self._slack.stand
                    line = f"data: veranderd\nid: {known}\nretry: 1000\n\n"
                await response.write(line.encode())
        return response

    async def _post(self, request: web.Request) -> web.Response:
        try:
            form = Formulier(await request.clone(client_max_size=MOST_BYTES + 65536).post())
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413, text=texts.FILE_TOO_BIG, headers=_HEADERS)
        user = self._who(form.als)
        handeling = Handeling(self._slack, user, form)
        run = handeling.by_name(request.match_info["handeling"])
        if run is None:
            raise web.HTTPNotFound
        reply: Reply | None
        try:
            reply = await run()
        except (KeyError, ValueError):
            reply = None
        self._beeld.remember(user, reply)
        if self._bediening:
            self._bediening.forget()
        if _REFRESH in request.headers:
            # What was not taken stays with who typed it.
            return web.Response(status=422 if reply is None or reply.error else 204, headers=_HEADERS)
        place = {"als": user.id, "in": handeling.waar}
        if handeling.draad:
            place["draad"] = handeling.draad
        return web.Response(status=303, headers=_HEADERS | {"Location": f"/?{urlencode(place)}"})
