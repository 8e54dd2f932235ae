"""config.yaml → Config, or every mistake in it at once."""

from __future__ import annotations

from pathlib import Path

from bot.config.mistakes import ConfigError, Mistakes
from bot.config.models import Config
from bot.config.nodes import parse
from bot.config.sections import read_config
from bot.texts import config as texts

MAX_BYTES = 256 * 1024


def load(path: Path) -> Config:
    """The configuration in the file at `path`.

    ConfigError has all mistakes, each as 'config.yaml:LINE: key.path: what is wrong and what is allowed'.
    The file is called as it was given, or by its bare name when the path is absolute.
    """
    name = path.name if path.is_absolute() else str(path)
    mistakes = Mistakes(name)
    root = parse(_text(path, name, mistakes), mistakes)
    return read_config(root, mistakes)


def _text(path: Path, name: str, mistakes: Mistakes) -> str:
    content = _content(path, name)
    if len(content) > MAX_BYTES:
        raise ConfigError([f"{name}: {texts.too_large(MAX_BYTES // 1024)}"])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mistakes.add(content.count(b"\n", 0, error.start) + 1, "", texts.NOT_UTF8)
        mistakes.raise_if_any()
        raise


def _content(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        problem = texts.NO_FILE
    except IsADirectoryError:
        problem = texts.A_DIRECTORY
    except (OSError, ValueError):  # ValueError: a path that no file system takes, such as one with a NUL
        problem = texts.UNREADABLE_FILE
    raise ConfigError([f"{name}: {problem}"])
