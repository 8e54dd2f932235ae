"""A small valid config.yaml, and ways to break it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, load


@pytest.fixture(scope="session")
def valid() -> str:
    return (Path(__file__).parent / "valid.yaml").read_text(encoding="utf-8")


@pytest.fixture
def loaded(tmp_path: Path) -> Callable[[str | bytes], Config]:
    """What a file with this content becomes."""

    def load_content(content: str | bytes) -> Config:
        file = tmp_path / "config.yaml"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return load(file)

    return load_content


@pytest.fixture
def mistakes(loaded: Callable[[str | bytes], Config]) -> Callable[[str | bytes], tuple[str, ...]]:
    """The mistakes that are told about a file with this content."""

    def told(content: str | bytes) -> tuple[str, ...]:
        with pytest.raises(ConfigError) as caught:
            loaded(content)
        assert str(caught.value) == "\n".join(caught.value.lines)
        return caught.value.lines

    return told


@pytest.fixture
def changed(valid: str) -> Callable[[str, str], tuple[str, int]]:
    """The valid file with `old` replaced by `new`, and the line that '§' in `new` (taken out) stands on."""

    def change(old: str, new: str) -> tuple[str, int]:
        assert valid.count(old) == 1, f"{old!r} should occur once in the valid file"
        text = valid.replace(old, new)
        return text.replace("§", ""), text[: text.index("§")].count("\n") + 1

    return change
