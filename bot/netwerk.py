"""How the bot goes out: through which proxy, and whose certificates it trusts. One answer for all libraries:
slack_sdk knows no NO_PROXY, and aiohttp and httpx each trust another store."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

import aiohttp
from yarl import URL

from bot.texts import netwerk as texts

if TYPE_CHECKING:
    import httpx

THIS_MACHINE = ("127.0.0.1", "localhost", "::1")
EXPIRED, OF_ANOTHER_NAME = (10,), (62, 64)  # OpenSSL's X509_V_ERR_…: man openssl-verification-options


def proxy_for(address: str) -> str | None:
    """The proxy of HTTPS_PROXY (for http: HTTP_PROXY) unless NO_PROXY leaves the host out; None for none, and
    for this machine itself."""
    url = URL(address)
    if not url.host or url.host in THIS_MACHINE or proxy_bypass_environment(url.host):
        return None
    return getproxies_environment().get({"wss": "https", "ws": "http"}.get(url.scheme, url.scheme))


def trusted() -> ssl.SSLContext:
    """What this machine trusts, and the certificates in SSL_CERT_FILE. Raises OSError when those are none."""
    context = ssl.create_default_context()
    if own := os.environ.get("SSL_CERT_FILE", "").strip():
        context.load_verify_locations(cafile=own)
    return context


class Http:
    """Where all goes out that is no call of the Web API. httpx is imported when something does: a start need
    not wait for it. `trust` as of `http_client`."""

    def __init__(self, trust: ssl.SSLContext | None) -> None:
        self._trust = trust

    @cached_property
    def client(self) -> httpx.AsyncClient:
        return http_client(self._trust)

    async def post(self, url: str, payload: Mapping[str, Any]) -> str | None:
        """Send `payload` as JSON; what went wrong, or None where it was taken."""
        import httpx

        try:
            answered = await self.client.post(url, json=payload)
            answered.raise_for_status()
        except httpx.HTTPError as error:
            return type(error).__name__
        return None

    async def aclose(self) -> None:
        if "client" in vars(self):
            await self.client.aclose()


def http_client(trust: ssl.SSLContext | None) -> httpx.AsyncClient:
    """`trust` as of `trusted`, which takes long to make; None in the oefenmodus, which stays on this
    machine."""
    import httpx

    if trust is None:
        nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # nothing here speaks TLS
        return httpx.AsyncClient(timeout=10, trust_env=False, verify=nobody)
    here = {f"all://{f'[{host}]' if ':' in host else host}": None for host in THIS_MACHINE}
    return httpx.AsyncClient(timeout=10, verify=trust, mounts=here)


def explained(error: Exception) -> str:
    """Why Slack could not be reached, and what to do."""
    match error:
        case aiohttp.ClientConnectorCertificateError():
            code = getattr(error.certificate_error, "verify_code", None)
            if code in EXPIRED:
                return texts.certificate_expired(str(error.host))
            if code in OF_ANOTHER_NAME:
                return texts.certificate_of_another(str(error.host))
            return texts.certificate_not_trusted(str(error.host))
        case aiohttp.ClientHttpProxyError(status=407):
            return texts.PROXY_ASKS_WHO
        case aiohttp.ClientHttpProxyError():
            return texts.proxy_refuses(error.status)
        case aiohttp.ClientProxyConnectionError():
            return texts.PROXY_UNREACHABLE
    return texts.SLACK_UNREACHABLE
