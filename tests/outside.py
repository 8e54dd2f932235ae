"""The way out of an office: a proxy that alone knows where Slack is, and a CA that nobody else knows."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

SLACK = "slack.voorbeeld.test"  # a name that no DNS has: only the proxy gets there
_CONFIG = """
[req]
distinguished_name = dn
[dn]
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[server]
basicConstraints = CA:FALSE
"""


def make_certificates(folder: Path) -> None:
    """`ca.pem`, and signed by it `server.pem` for SLACK and `verlopen.pem`, which is past its time."""
    (folder / "openssl.cnf").write_text(_CONFIG)
    new = "req -newkey rsa:2048 -nodes -config openssl.cnf"
    _openssl(folder, f"{new} -x509 -keyout ca.key -out ca.pem -subj /CN=Eigen-CA -days 2 -extensions ca")
    _openssl(folder, f"{new} -keyout server.key -out server.csr -subj /CN={SLACK}")
    with (folder / "openssl.cnf").open("a") as config:
        config.write(f"subjectAltName = DNS:{SLACK}\n")
    for name, days in (("server", "2"), ("verlopen", "-1")):
        sign = "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extensions server"
        _openssl(folder, f"{sign} -extfile openssl.cnf -days {days} -out {name}.pem")


def _openssl(folder: Path, line: str) -> None:
    subprocess.run(["openssl", *line.split()], cwd=folder, check=True, capture_output=True, timeout=60)


def server_context(folder: Path, name: str = "server") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.pem", folder / "server.key")
    return context


class Proxy:
    """Takes CONNECT only, and leads every name to one port of this machine."""

    def __init__(self) -> None:
        self.port = 0  # where everything is led to
        self.asked: list[str] = []  # 'slack.voorbeeld.test:443', one for each connection
        self.password: str | None = None  # 'naam:geheim'
        self.refuses = False
        self.url = ""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, target, _ = head.split("\r\n")[0].split(" ")
        self.asked.append(target)
        if self.password and f"Basic {b64encode(self.password.encode()).decode()}" not in head:
            await self._answer(writer, "407 Proxy Authentication Required")
        elif self.refuses or method != "CONNECT":
            await self._answer(writer, "403 Forbidden")
        else:
            there, onward = await asyncio.open_connection("127.0.0.1", self.port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await asyncio.gather(_pass_on(reader, onward), _pass_on(there, writer))
        writer.close()

    @staticmethod
    async def _answer(writer: asyncio.StreamWriter, status: str) -> None:
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    with suppress(ConnectionError, RuntimeError):
        writer.close()


@asynccontextmanager
async def serving_proxy() -> AsyncIterator[Proxy]:
    proxy = Proxy()
    server = await asyncio.start_server(proxy.handle, "127.0.0.1", 0)
    proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
