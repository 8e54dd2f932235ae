"""Files that tests read."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot.verslag.bestand import load_bytes, text_in


def load_text(path: Path) -> str:
    """The text in the file at `path`."""
    return text_in(load_bytes(path), path.name)


def digest(text: str) -> str:
    """What minutes are known by when they are read again."""
    return hashlib.sha256(text.encode()).hexdigest()
