"""The chain of the history, followed from an archive alone.

Written from the description in LEESMIJ.txt and not shared with bot/wijzigingen.py: what checks a chain should
not be what made it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from bot.texts import nazien as texts

PARTS = ("op", "door", "wat", "soort", "object_id", "digest")
# Of these kinds the register as it is must follow from its history, field by field.
COMPARED = {
    "vergadering": ("status",),
    "besluit": ("tekst", "status"),
    "actie": ("tekst", "status"),
    "terugkoppeling": ("tekst",),
    "notitie": ("tekst",),
}


class Keten:
    """Follows the chain a line at a time; `shown` are the rows the archive has of each kind."""

    def __init__(self, shown: Mapping[str, set[int]]) -> None:
        self.head = ""
        self._shown = shown
        self._last: dict[tuple[str, int, str], bytes | None] = {}  # None: forgotten, so nobody can say

    def follow(self, row: Mapping[str, Any]) -> str | None:
        """What is wrong with the next line; None when it is well. Raises KeyError where a part is missing."""
        here = self.head
        self.head = str(row["keten"])
        if _sha(here, *(str(row[part]) for part in PARTS)) != self.head:
            return texts.chain_broken(row["id"])
        values = row.get("waarden")
        is_shown = row["object_id"] in self._shown.get(row["soort"], ())
        if is_shown and values is None:
            return texts.values_missing(row["id"])
        if not is_shown and values is not None:
            return texts.values_of_nothing(row["id"])
        return self._values(row, values) if values is not None else None

    def differs(self, kind: str, id_: int, field: str, value: str) -> bool:
        """Whether the history says that this field of a row became something else."""
        last = self._last.get((kind, id_, field))
        return last is not None and last != _brief(value)

    def _values(self, row: Mapping[str, Any], values: list[Mapping[str, Any]]) -> str | None:
        fields = [str(value["veld"]) for value in values]
        if fields != sorted(fields):
            return texts.values_altered(row["id"])
        for value in values:
            if value["veld"] in COMPARED.get(row["soort"], ()):
                known = _brief(value["na"]) if value["zout"] and value["na"] is not None else None
                self._last[row["soort"], row["object_id"], value["veld"]] = known
        if any(value["zout"] == "" for value in values):
            return None
        digests = (_sha(v["zout"], v["veld"], json.dumps([v["voor"], v["na"]])) for v in values)
        return None if _sha(*digests) == row["digest"] else texts.values_altered(row["id"])


def _brief(value: str) -> bytes:
    return hashlib.sha256(value.encode()).digest()


def _sha(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
