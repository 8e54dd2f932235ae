"""Mistakes in config.yaml or the environment: gathered first, then told all at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.errors import UserError
from bot.texts import config as texts

MAX_TOLD = 50
MAX_SHOWN = 60

# Slack tokens, a password in a URL, and long runs of letters and digits such as signing secrets.
_SECRET = re.compile(
    r"xox[a-z]|xapp-|://\S*@|[0-9a-f]{20}|(?=[A-Za-z0-9+/_=.-]*[0-9])[A-Za-z0-9+/_=.-]{28}", re.IGNORECASE
)


class ConfigError(UserError):
    """What is wrong with the configuration; `lines` has one line for each mistake, str() all of them."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


class Mistakes:
    """The mistakes of one file, each with its line (from 1) and the path of its key ('' for the file)."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[tuple[int, str, str]] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, line: int, path: str, text: str) -> None:
        self._found.append((line, path, text))

    def raise_if_any(self) -> None:
        """Raises ConfigError with the mistakes in the order of the file, when there are any."""
        if not self._found:
            return
        ordered = sorted(self._found, key=lambda mistake: mistake[0])
        lines = [
            ": ".join(filter(None, (f"{self._file}:{line}", path, text))) for line, path, text in ordered
        ]
        if len(lines) > MAX_TOLD:
            lines[MAX_TOLD:] = [texts.more_mistakes(self._file, len(lines) - MAX_TOLD)]
        raise ConfigError(lines)


def shown(value: str) -> str:
    """The value as an error may show it: quoted and cut, or only 'deze waarde' when it may be a secret."""
    return texts.HIDDEN_VALUE if _may_be_secret(value) else f"'{_cut(value)}'"


def shown_key(key: str) -> str:
    """A key of the file as an error may show it; '…' when somebody put a secret there."""
    return texts.HIDDEN_KEY if _may_be_secret(key) else _cut(key)


def _may_be_secret(value: str) -> bool:
    return _SECRET.search(value[: 4 * MAX_SHOWN]) is not None


def _cut(value: str) -> str:
    visible = "".join(sign if sign.isprintable() else " " for sign in value)
    return visible if len(visible) <= MAX_SHOWN else visible[: MAX_SHOWN - 1] + "…"
