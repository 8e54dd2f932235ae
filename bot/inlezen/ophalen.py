"""A file fetched from an address that somebody typed: over https, and never from the inside of a network.

A name is resolved once for a connection, every address it has is looked at, and the connection goes to one
that was looked at while TLS verifies the name: a name that is rebound in between leads nowhere else. A
redirect is a new address.

With a proxy (HTTPS_PROXY) it is the proxy that resolves. What is looked at then: the scheme, the port, an
address that stands in the URL, a name that is internal by itself, and what this machine resolves the name to
where it can. A name that only the proxy can resolve is left to the proxy, which must bar the inside.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import unquote

import httpx

from bot import netwerk, privacystop
from bot.errors import UserError
from bot.texts import inlezen as texts

MOST_REDIRECTS = 5
SECONDS = 30.0  # for all of it
SOON = 1.0  # of these for a first look, while somebody waits for an answer
PORTS = (443,)
MOST_NAME = 100  # characters of a file's name
_REDIRECTS = (301, 302, 303, 307, 308)
_INSIDE = ("localhost", "local", "internal", "intern", "lan", "corp", "home.arpa")
_GLOBAL_V6 = IPv6Network("2000::/3")  # all that IANA gave out for the open internet
_NAT64 = IPv6Network("64:ff9b::/96")
# What Python of today or yesterday takes for public: special use (RFC 6890, 9637), and Azure's own services,
# which answer every virtual machine there.
_NOT_PUBLIC = tuple(map(ip_network, ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32", "3fff::/20")))

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


@dataclass(frozen=True)
class Opgehaald:
    data: bytes
    naam: str


async def resolve(host: str, port: int) -> Sequence[str]:
    """Every address of `host`, as the machine's own resolver has them. Raises OSError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=1)  # SOCK_STREAM
    return list(dict.fromkeys(str(address[4][0]) for address in found))


def is_public(address: str) -> bool:
    """Whether this is an address of the open internet, whatever it is wrapped in: no loopback, private,
    link-local (cloud metadata), carrier, multicast or reserved one."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if any(ip in network for network in _NOT_PUBLIC):
        return False
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast and not ip.is_reserved
    inner = _wrapped(ip)
    if inner is not None:
        return is_public(str(inner))
    return ip in _GLOBAL_V6 and ip.is_global


def _wrapped(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address in an IPv6 one: mapped, NAT64, 6to4 or Teredo."""
    if ip.ipv4_mapped:
        return ip.ipv4_mapped
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


@dataclass(frozen=True)
class Ophaler:
    """Fetches files. `own` is the origin of the practice server, which is on this machine and has no TLS:
    nothing is asked of its address. `most` is in bytes."""

    most: int
    own: str | None = None
    resolve: Resolve = resolve
    is_public: Callable[[str], bool] = is_public
    ports: Sequence[int] | None = PORTS

    async def check(self, address: str) -> None:
        """Whether it may be fetched, as far as that is known at once. Raises UserError."""
        url = _parsed(address)
        with suppress(TimeoutError):
            async with asyncio.timeout(SOON):
                await self._checked(url, proxied=self._proxy(url) is not None)

    async def fetch(self, address: str) -> Opgehaald:
        """The file at `address`. Raises UserError, saying what to do."""
        try:
            async with asyncio.timeout(SECONDS):
                return await self._follow(_parsed(address))
        except TimeoutError:
            raise UserError(texts.TOO_SLOW) from None
        except httpx.HTTPError as error:
            raise UserError(_explained(error)) from error

    async def _follow(self, url: httpx.URL) -> Opgehaald:
        for _ in range(MOST_REDIRECTS + 1):
            found = await self._get(url)
            if isinstance(found, Opgehaald):
                return found
            url = found
        raise UserError(texts.TOO_MANY_REDIRECTS)

    async def _get(self, url: httpx.URL) -> Opgehaald | httpx.URL:
        """The file, or the address that the server sends us on to."""
        proxy = self._proxy(url)
        at = await self._checked(url, proxied=proxy is not None)
        host = url.raw_host.decode()
        headers = {"Accept": "*/*", "Accept-Encoding": "identity", "Host": url.netloc.decode()}
        async with httpx.AsyncClient(
            verify=netwerk.trusted(), trust_env=False, proxy=proxy, timeout=10
        ) as client:
            request = client.build_request(
                "GET", url.copy_with(host=at), headers=headers, extensions={"sni_hostname": host}
            )
            answer = await client.send(request, stream=True)
            try:
                if answer.status_code in _REDIRECTS and answer.headers.get("location"):
                    return _parsed(str(url.join(answer.headers["location"])))
                return Opgehaald(await self._body(answer), _name(url))
            finally:
                await answer.aclose()

    def _proxy(self, url: httpx.URL) -> str | None:
        return netwerk.proxy_for(str(url)) if not self._is_own(url) else None

    async def _checked(self, url: httpx.URL, *, proxied: bool) -> str:
        """Where to connect to: an address that was looked at, or the name where a proxy resolves it."""
        host = url.raw_host.decode()
        if self._is_own(url):
            return host
        if url.scheme != "https":
            raise UserError(texts.NOT_HTTPS)
        port = url.port or 443
        if self.ports is not None and port not in self.ports:
            raise UserError(texts.OTHER_PORT)
        try:
            found = await self.resolve(host, port)
        except (OSError, UnicodeError):
            found = []
        if any(not self.is_public(each) for each in found):
            raise UserError(texts.INSIDE)
        if proxied:
            if not found and _is_inside_by_name(host):
                raise UserError(texts.INSIDE)
            return host
        if not found:
            raise UserError(texts.no_such_host(host))
        return found[0]

    def _is_own(self, url: httpx.URL) -> bool:
        return self.own is not None and f"{url.scheme}://{url.netloc.decode()}" == self.own

    async def _body(self, answer: httpx.Response) -> bytes:
        if answer.status_code != 200:
            raise UserError(texts.refused(answer.status_code))
        if answer.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            raise UserError(texts.PACKED)  # unpacked it may be any size
        said = answer.headers.get("content-length", "")
        if said.isascii() and said.isdigit() and int(said[:20]) > self.most:
            raise UserError(texts.too_big(self.most))
        data = bytearray()
        async for part in answer.aiter_raw():
            data += part
            if len(data) > self.most:
                raise UserError(texts.too_big(self.most))
        return bytes(data)


def _parsed(address: str) -> httpx.URL:
    try:
        url = httpx.URL(address.strip())
        has_host = bool(url.host)
    except (httpx.InvalidURL, UnicodeError):  # UnicodeError: 'xn--' with nothing behind it
        raise UserError(texts.NO_ADDRESS) from None
    if url.scheme not in ("http", "https") or not has_host:
        raise UserError(texts.NO_ADDRESS)
    if url.userinfo:
        raise UserError(texts.WITH_PASSWORD)
    return url.copy_with(fragment=None)


def _is_inside_by_name(host: str) -> bool:
    name = host.casefold().rstrip(".")
    return "." not in name or any(name == each or name.endswith(f".{each}") for each in _INSIDE)


def _name(url: httpx.URL) -> str:
    last = unquote(url.path.rstrip("/").rsplit("/", 1)[-1])
    kept = "".join(sign for sign in last if sign.isprintable() and sign not in '<>|"\\/')
    return privacystop.mask_name(kept.strip())[-MOST_NAME:] or texts.NAMELESS


def _explained(error: httpx.HTTPError) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return texts.NO_TRUST
        cause = cause.__cause__ or cause.__context__
    return texts.TOO_SLOW if isinstance(error, httpx.TimeoutException) else texts.UNREACHABLE
