"""The environment → frozen Settings. No error shows a value: only its variable and what is allowed."""

from __future__ import annotations

import os
import re
import ssl
import stat
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr

from bot.config.mistakes import ConfigError
from bot.config.models import Frozen
from bot.texts import config as texts

BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = SECRETS = (
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
)
MAX_SECRET_BYTES = 4096
SLACK_API_URL = "https://slack.com/api/"
REGISTER = "sqlite:///data/regietafel.db"
PRACTICE_REGISTER = "sqlite:///data/oefen.db"

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_HOST = re.compile(r"[A-Za-z0-9._:%-]+")
_PORT = re.compile(r"[0-9]{1,5}")


class Mode(StrEnum):
    """How the bot meets Slack: its own practice Slack, a socket that it opens, or requests over HTTP."""

    OEFEN = "oefen"
    SOCKET = "socket"
    HTTP = "http"


class Settings(Frozen):
    """What the environment decides. Secrets, and the database URL that may hold one, show as asterisks.

    `backup_map`: None is beside the register. `slack_api_url` ends with a slash; `leeg` asks for a practice
    register without examples; `publieke_url` is where calendars reach the bot, without a slash at its end;
    `agenda` are the addresses of calendars by variable;
    `open_files` are the variables whose file everybody on this machine can read.
    """

    mode: Mode
    bot_token: SecretStr | None = None
    app_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    slack_api_url: str
    host: str
    port: int
    database_url: SecretStr
    backup_map: Path | None
    backup_map_2: Path | None
    config: Path
    leeg: bool
    hartslag_url: SecretStr | None = None
    publieke_url: str | None = None
    agenda: Mapping[str, SecretStr] = Field(default_factory=dict)
    open_files: tuple[str, ...] = ()


def settings_from(environ: Mapping[str, str]) -> Settings:
    """The settings of these variables (empty is not set).

    ConfigError has every mistake, each as 'omgeving: NAME: what is wrong and what is allowed'.
    """
    reader = _Reader(environ)
    secrets = {name: reader.secret(name) for name in SECRETS}
    mode = reader.mode()
    settings = reader.settings(mode, secrets, reader.database_url(mode))
    if mode is not Mode.OEFEN:
        reader.check_certificates()
        reader.check_proxies()
    reader.raise_if_any()
    return settings


def practice_settings(environ: Mapping[str, str]) -> Settings:
    """The settings of `probeer`: practice mode, whatever is there.

    DATABASE_URL counts only where no Slack tokens are set: beside them it is the real register.
    """
    reader = _Reader(environ)
    url = PRACTICE_REGISTER if reader.given() else reader.database_url(Mode.OEFEN)
    settings = reader.settings(Mode.OEFEN, {}, url, api_url=SLACK_API_URL)
    reader.raise_if_any()
    return settings


class _Reader:
    """Reads variables one by one and keeps the mistakes for raise_if_any."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._lines: list[str] = []
        self._open_files: list[str] = []

    def add(self, name: str, text: str) -> None:
        self._lines.append(f"{texts.ENVIRONMENT}: {name}: {text}")

    def raise_if_any(self) -> None:
        if self._lines:
            raise ConfigError(self._lines)

    def value(self, name: str) -> str:
        return self._environ.get(name, "").strip()

    def given(self) -> set[str]:
        """Which of the three secrets are set, directly or as a file."""
        return {name for name in SECRETS if self.value(name) or self.value(f"{name}_FILE")}

    def secret(self, name: str) -> SecretStr | None:
        direct, file = self.value(name), self.value(f"{name}_FILE")
        if direct and file:
            self.add(f"{name}_FILE", texts.given_twice(name))
            return None
        value = direct or (self._file_content(f"{name}_FILE", Path(file)) if file else None)
        if not value:
            return None
        if not value.isascii() or not value.isprintable() or " " in value:
            self.add(name, texts.STRAY_SIGNS)
        elif swapped := _swapped(name, value):
            self.add(name, swapped)
        return SecretStr(value)

    def _file_content(self, name: str, path: Path) -> str | None:
        try:
            with path.open("rb") as file:
                content = file.read(MAX_SECRET_BYTES + 1)
                if os.fstat(file.fileno()).st_mode & stat.S_IROTH:
                    self._open_files.append(name)
            text = content.decode("utf-8-sig").strip()
        except (OSError, ValueError):  # ValueError: not UTF-8, or a path with a NUL
            self.add(name, texts.FILE_UNREADABLE)
            return None
        if len(content) > MAX_SECRET_BYTES:
            self.add(name, texts.file_too_large(MAX_SECRET_BYTES))
            return None
        if not text:
            self.add(name, texts.FILE_EMPTY)
        return text

    def mode(self) -> Mode:
        given, practice = self.given(), self.switch("OEFENMODUS")
        if not given and not self.value("SLACK_API_URL"):
            if self.value("CONTAINER") == "1" and not practice:
                self.add(BOT_TOKEN, texts.CONTAINER_UNCONNECTED)
            return Mode.OEFEN
        if practice:
            self.add("OEFENMODUS", texts.PRACTICE_CONNECTED)
        if BOT_TOKEN not in given:
            self.add(BOT_TOKEN, texts.BOT_MISSING)
        elif given == {BOT_TOKEN}:
            self.add(BOT_TOKEN, texts.BOT_ALONE)
        return Mode.SOCKET if APP_TOKEN in given else Mode.HTTP

    def settings(
        self,
        mode: Mode,
        secrets: Mapping[str, SecretStr | None],
        database_url: str,
        api_url: str | None = None,
    ) -> Settings:
        return Settings(
            mode=mode,
            bot_token=secrets.get(BOT_TOKEN),
            app_token=secrets.get(APP_TOKEN),
            signing_secret=secrets.get(SIGNING_SECRET),
            slack_api_url=api_url or self.api_url(),
            host=self.host(),
            port=self.port(),
            database_url=SecretStr(database_url),
            backup_map=self.path("BACKUP_MAP"),
            backup_map_2=self.path("BACKUP_MAP_2"),
            config=Path(self.value("CONFIG") or "config.yaml"),
            leeg=self.switch("LEEG"),
            hartslag_url=self.heartbeat_url(),
            publieke_url=self.public_url(),
            agenda=self.calendars(),
            open_files=tuple(self._open_files),
        )

    def check_certificates(self) -> None:
        """OpenSSL passes over a file that is not there or holds none, and then trusts nobody's."""
        file = self.value("SSL_CERT_FILE")
        try:
            if file:
                ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(file)
        except (OSError, ValueError):  # ssl.SSLError is an OSError; ValueError: a path with a NUL
            self.add("SSL_CERT_FILE", texts.NO_CERTIFICATES)

    def check_proxies(self) -> None:
        """In both spellings that are read (netwerk.proxy_for). What stands there is not told: it may hold a
        password."""
        for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
            if self.value(name) and not _is_proxy(self.value(name)):
                self.add(name, texts.NOT_A_PROXY)

    def heartbeat_url(self) -> SecretStr | None:
        value = self.secret("HARTSLAG_URL")
        if value and not is_safe_to_call(value.get_secret_value()):
            self.add("HARTSLAG_URL", texts.NOT_SAFE_TO_CALL)
        return value

    def public_url(self) -> str | None:
        value = self.value("PUBLIEKE_URL")
        if value and not (_is_plain_http(value) and is_safe_to_call(value)):
            self.add("PUBLIEKE_URL", texts.NOT_SAFE_TO_CALL)
        return value.rstrip("/") or None

    def calendars(self) -> dict[str, SecretStr]:
        """AGENDA_…, also from AGENDA_…_FILE: config.yaml says which tafel has which."""
        names = {name.removesuffix("_FILE") for name in self._environ if name.startswith("AGENDA_")}
        found = {name: self.secret(name) for name in sorted(names)}
        return {name: value for name, value in found.items() if value}

    def path(self, name: str) -> Path | None:
        return Path(self.value(name)) if self.value(name) else None

    def switch(self, name: str) -> bool:
        value = self.value(name)
        if value not in ("", "0", "1"):
            self.add(name, texts.NOT_A_SWITCH)
        return value == "1"

    def api_url(self) -> str:
        value = self.value("SLACK_API_URL") or SLACK_API_URL
        if not _is_plain_http(value):
            self.add("SLACK_API_URL", texts.NOT_A_URL)
        return value.rstrip("/") + "/"

    def host(self) -> str:
        value = self.value("HOST") or "127.0.0.1"
        if not _HOST.fullmatch(value):
            self.add("HOST", texts.NOT_A_HOST)
        return value

    def port(self) -> int:
        value = self.value("PORT") or "3000"
        if _PORT.fullmatch(value) and int(value) <= 65535:
            return int(value)
        self.add("PORT", texts.NOT_A_PORT)
        return 0

    def database_url(self, mode: Mode) -> str:
        value = self.value("DATABASE_URL") or (PRACTICE_REGISTER if mode is Mode.OEFEN else REGISTER)
        if problem := _database_problem(value):
            self.add("DATABASE_URL", problem)
        return value


def _swapped(name: str, value: str) -> str | None:
    """Only the plain mix-ups: servers other than slack.com may hand out tokens that begin differently."""
    if name == BOT_TOKEN and value.startswith("xapp-"):
        return texts.APP_FOR_BOT
    if name == APP_TOKEN and value.startswith("xoxb-"):
        return texts.BOT_FOR_APP
    if name == SIGNING_SECRET and value.startswith(("xoxb-", "xapp-")):
        return texts.NOT_FOR_SIGNING
    return None


def _is_plain_http(url: str) -> bool:
    """Whether it is http(s)://host[:port][/path], without a password, query or spaces."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises when it is no port
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and not set(url) & set(" ?#@")
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname)


def _is_proxy(url: str) -> bool:
    """Whether it is http(s)://[name:password@]host[:port]."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises when it is no port
    except ValueError:
        return False
    is_bare = parts.path in ("", "/") and not parts.query and not parts.fragment
    plain = url.isascii() and url.isprintable() and " " not in url
    return plain and is_bare and parts.scheme in ("http", "https") and bool(parts.hostname)


def is_safe_to_call(url: str) -> bool:
    """Whether a secret address travels unseen: over TLS, or within this machine."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises when it is no port
    except ValueError:
        return False
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    )


def _database_problem(url: str) -> str | None:
    scheme, separator, rest = url.partition("://")
    if scheme == "sqlite" and separator:
        path = rest.removeprefix("/").partition("?")[0]
        if path in ("", ":memory:"):
            return texts.DATABASE_IN_MEMORY
        return None if rest.startswith("/") else texts.NOT_A_DATABASE
    if scheme == "postgresql+psycopg" and rest:
        return None
    return texts.POSTGRESQL_DRIVER if scheme.startswith("postgres") else texts.NOT_A_DATABASE
