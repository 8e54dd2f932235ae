"""Writing the zip: file by file, with the size and checksum of each, the same bytes for the same content.

The draft stands beside the target, is on disk before it gets its name, and only its owner can read it.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from bot.archief import vorm
from bot.archief.mdto import Bestand


class Pakket:
    """A zip that is being written; `files` has what was, in order."""

    def __init__(self, target: zipfile.ZipFile) -> None:
        self._target = target
        self.files: dict[str, Bestand] = {}

    def add(self, name: str, content: Iterable[bytes] | bytes) -> Bestand:
        """Write one file; `content` may come in parts, of which one is in memory at a time."""
        entry = zipfile.ZipInfo(name, vorm.MOMENT)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 3  # Unix, wherever it is made
        entry.external_attr = 0o100600 << 16
        digest, size = hashlib.sha256(), 0
        with self._target.open(entry, "w", force_zip64=True) as file:
            for part in (content,) if isinstance(content, bytes) else content:
                file.write(part)
                digest.update(part)
                size += len(part)
        self.files[name] = Bestand(name, size, digest.hexdigest())
        return self.files[name]

    def close_with_manifest(self) -> None:
        """The checksums of all that was written, in the form `sha256sum -c` reads."""
        lines = (f"{file.sha256}  {name}\n".encode() for name, file in sorted(self.files.items()))
        self.add(vorm.MANIFEST, lines)


@contextmanager
def written(target: Path) -> Iterator[Pakket]:
    """A package that becomes `target` when all went well; otherwise nothing is left. Raises OSError."""
    handle, name = mkstemp(prefix=".archief-", suffix=".nieuw", dir=target.parent)  # 0600, and nobody's else
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
                yield Pakket(made)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            draft.unlink()
        raise
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
