"""A calendar fetched over HTTP: what changed since, and never more than its share of time and memory.

The address is a secret: it is in no error and no log.
"""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

from bot import __version__
from bot.ics.lezen import NietGelezen

MAX_BYTES = 5 * 1024 * 1024
SECONDS = 30.0  # for all of it
HOPS = 3  # redirects that are followed
_MOVED = (301, 302, 303, 307, 308)
_REFUSED, _GONE = (401, 403, 407), (404, 410)


@dataclass(frozen=True)
class Opgehaald:
    """`inhoud` is None when it is still what the caller has; the marks are for the next time."""

    inhoud: bytes | None
    etag: str | None = None
    gewijzigd: str | None = None


async def fetch(
    http: httpx.AsyncClient, address: str, *, etag: str | None = None, gewijzigd: str | None = None
) -> Opgehaald:
    """What stands at `address` now; `etag`, `gewijzigd`: the marks of what is known. Raises NietGelezen."""
    headers = {
        "Accept": "text/calendar",
        "Accept-Encoding": "gzip, identity",
        "User-Agent": f"regietafel/{__version__}",
        **({"If-None-Match": etag} if etag else {}),
        **({"If-Modified-Since": gewijzigd} if gewijzigd else {}),
    }
    try:
        async with asyncio.timeout(SECONDS):
            return await _follow(http, address, headers)
    except TimeoutError:
        raise NietGelezen("te_traag") from None
    except httpx.TimeoutException:
        raise NietGelezen("te_traag") from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError, zlib.error):  # their text may quote the address
        raise NietGelezen("onbereikbaar") from None


async def _follow(http: httpx.AsyncClient, address: str, headers: dict[str, str]) -> Opgehaald:
    """Redirects stay with the host that the administrator gave: whoever answers there must not be able to
    make the bot look into the network it is in."""
    for _ in range(HOPS + 1):
        async with http.stream("GET", address, headers=headers, follow_redirects=False) as answer:
            if answer.status_code not in _MOVED:
                return await _taken(answer)
            address = _onward(address, answer.headers.get("Location", ""))
    raise NietGelezen("doorverwezen")


def _onward(address: str, to: str) -> str:
    try:
        onward = urljoin(address, to)
        here, there = urlsplit(address), urlsplit(onward)
        same = (there.scheme, there.hostname, there.port) == (here.scheme, here.hostname, here.port)
    except ValueError:  # it is no address
        same = False
    if not same:
        raise NietGelezen("doorverwezen")
    return onward


async def _taken(answer: httpx.Response) -> Opgehaald:
    status = answer.status_code
    marks = (
        answer.headers.get("ETag", "")[:500] or None,
        answer.headers.get("Last-Modified", "")[:100] or None,
    )
    if status == 304:
        return Opgehaald(None, *marks)
    if status != 200:
        code = "geweigerd" if status in _REFUSED else "niet_gevonden" if status in _GONE else "storing"
        raise NietGelezen(code)
    raw = bytearray()
    async for chunk in answer.aiter_raw():
        raw += chunk
        if len(raw) > MAX_BYTES:
            raise NietGelezen("te_groot")
    return Opgehaald(_unpacked(bytes(raw), answer.headers.get("Content-Encoding", "")), *marks)


def _unpacked(raw: bytes, coding: str) -> bytes:
    """Never more than MAX_BYTES, however small it was packed."""
    if coding.strip().lower() in ("", "identity"):
        return raw
    if coding.strip().lower() not in ("gzip", "x-gzip"):
        raise NietGelezen("onleesbaar")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    made = unpacker.decompress(raw, MAX_BYTES + 1)
    if len(made) > MAX_BYTES:
        raise NietGelezen("te_groot")
    if not unpacker.eof:
        raise NietGelezen("afgekapt")
    return made
