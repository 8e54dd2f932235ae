"""The files of the practice Slack: what may still be uploaded, and what stands with a message."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote

from bot.oefen.schema import Json

DOWNLOAD_PATH = "/oefen/bestand/"  # and then the id; see pagina.py
PRIVATE_PATH = "/files-pri/"  # for who has the bot's token: the id, and the name; see api_files.py
MOST_BYTES = 8 * 1024 * 1024  # of one file; Slack takes a gigabyte, but here all of it stays in memory
MOST_ALT = 1000  # signs of alt_txt
LOOK_SECONDS = 2  # until a file can be shown in a message; Slack tells no number
LIFETIME_SECONDS = 30 * 60  # to upload and complete; Slack does not say how long its addresses live


@dataclass(frozen=True)
class Bestand:
    """A file that was completed: `created` in whole seconds since 1970, by somebody at `base_url`."""

    id: str
    name: str
    title: str
    content: bytes
    user_id: str
    created: int
    base_url: str
    alt: str = ""  # what it says, for who cannot see it

    @property
    def path(self) -> str:
        """Where the page has it to download."""
        return f"{DOWNLOAD_PATH}{self.id}"

    def as_api(self) -> Json:
        """As it stands in a message (docs.slack.dev/reference/objects/file-object)."""
        return {
            "id": self.id,
            "created": self.created,
            "timestamp": self.created,
            "name": self.name,
            "title": self.title,
            "mimetype": mimetypes.guess_type(self.name)[0] or "application/octet-stream",
            "filetype": PurePath(self.name).suffix.removeprefix(".").lower(),
            "user": self.user_id,
            "size": len(self.content),
            "mode": "hosted",
            "alt_txt": self.alt,
            "is_external": False,
            "url_private": f"{self.base_url}{PRIVATE_PATH}{self.id}/{quote(self.name, safe='')}",
            "url_private_download": f"{self.base_url}{PRIVATE_PATH}{self.id}/{quote(self.name, safe='')}",
        }


@dataclass
class Upload:
    """The right to upload one file of `length` bytes, for who knows the key; `content` once that was done."""

    key: str
    file_id: str
    name: str
    length: int
    born: float
    alt: str = ""
    content: bytes | None = None


def new_id() -> str:
    return f"F0{secrets.token_hex(5).upper()}"


# What a browser may show of itself, by how its content begins; SVG is no picture but a document.
_IMAGES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def image_type(file: Bestand) -> str | None:
    """The media type of a picture, as its content and not its name has it; None for any other file."""
    return next((kind for start, kind in _IMAGES if file.content.startswith(start)), None)


class Bestanden:
    """The uploads that are under way: each is filled once and completed once, within its lifetime."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._uploads: dict[str, Upload] = {}
        self._kept: dict[str, Bestand] = {}

    def keep(self, files: Iterable[Bestand]) -> None:
        """Files in no channel: a message of the bot may show them."""
        self._kept |= {file.id: file for file in files}

    def to_show(self, file_id: str) -> Bestand | None:
        """A picture that a message may show: Slack looks at a file first, and knows it a little later."""
        file = self._kept.get(file_id)
        is_ready = file is not None and self._now() - file.created >= LOOK_SECONDS
        return file if file and is_ready and image_type(file) else None

    def announce(self, name: str, length: int, alt: str = "") -> Upload:
        """A new upload; those that ran out of time are forgotten."""
        self._uploads = {one.file_id: one for one in self._uploads.values() if self._lives(one)}
        upload = Upload(
            key=secrets.token_urlsafe(24),
            file_id=new_id(),
            name=name,
            length=length,
            born=self._now(),
            alt=alt,
        )
        self._uploads[upload.file_id] = upload
        return upload

    def awaited(self, key: str) -> Upload | None:
        """The upload that this key may fill now; None when there is none, or no longer."""
        return next(
            (
                one
                for one in self._uploads.values()
                if one.key == key and one.content is None and self._lives(one)
            ),
            None,
        )

    def complete(self, file_ids: Iterable[str]) -> list[tuple[Upload, bytes]]:
        """These uploads, each named once, with what was put in them. KeyError when one has nothing yet."""
        found = []
        for file_id in file_ids:
            upload = self._uploads[file_id]
            if upload.content is None or not self._lives(upload):
                raise KeyError(file_id)
            found.append((upload, upload.content))
        for upload, _ in found:
            del self._uploads[upload.file_id]
        return found

    def _lives(self, upload: Upload) -> bool:
        return self._now() - upload.born <= LIFETIME_SECONDS
