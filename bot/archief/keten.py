"""The chain of the history, followed from an archive alone, and what it says that the rows became.

Written from the description in LEESMIJ.txt and not shared with bot/wijzigingen.py: what checks a chain should
not be what made it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.archief import vorm
from bot.texts import nazien as texts

PARTS = ("op", "door", "wat", "soort", "object_id", "digest")
MOMENTS = ("gestart_op", "gesloten_op", "aangemaakt_op", "op")
FORGOTTEN = "vergeten"  # what the history calls it when a person was
MASKED = "gelakt"
UPGRADED = {("mijlpaal", "tafel"), ("actie", "afstand"), ("actie", "afstand_eenheid")}
OPEN, CLOSED = (
    {"veld", "zout", "voor", "na"},
    {"veld", "som"},
)  # a value to read; one to count with
SHORT = 64  # signs
BEFORE, BEHIND = re.compile(r"(?:[a-z.]{1,12} ){0,3}"), re.compile(r"(?: \([^()]{1,120}\))?")  # tells apart
ROW = "id"  # told to differ when the history knows no such row at all


@dataclass
class Verloop:
    """What the fields of one row became last; of those that were forgotten nobody can say."""

    kept: dict[str, str | None] = field(default_factory=dict)
    forgotten: set[str] = field(default_factory=set)


class Keten:
    """Follows the chain a line at a time; `shown` are the rows the archive has of each kind."""

    def __init__(self, shown: Mapping[str, set[int]], formaat: str = vorm.FORMAT) -> None:
        self.head = ""
        self._formaat = formaat
        self._shown = shown
        self._became: dict[tuple[str, int], Verloop] = {}
        self._forgotten: set[str] = set()  # persons, by id

    def follow(self, row: Mapping[str, Any]) -> str | None:
        """What is wrong with the next line; None when it is well. Raises KeyError where a part is missing."""
        here = self.head
        self.head = str(row["keten"])
        if _sha(here, *(str(row[part]) for part in PARTS)) != self.head:
            return texts.chain_broken(row["id"])
        if row["soort"] == "persoon" and row["wat"] == FORGOTTEN:
            self._forgotten.add(str(row["object_id"]))
        values = row.get("waarden")
        is_shown = row["object_id"] in self._shown.get(row["soort"], ())
        if is_shown and values is None:
            return texts.values_missing(row["id"])
        if not is_shown and values is not None and row["soort"] not in vorm.NAMED:
            return texts.values_of_nothing(row["id"])
        return self._values(row, values) if values is not None else None

    def differing(self, kind: str, row: Mapping[str, Any]) -> Iterator[str]:
        """The fields of a row that are not what the history says they became."""
        became = self._became.get((kind, row["id"]))
        if became is None:
            if not _made_without_history(kind, row):
                yield ROW
            return
        for name in vorm.columns(kind, self._formaat):
            is_known = name == "id" or self._is_same(became, name, row[name])
            if not is_known and not _came_of_an_upgrade(became, kind, name, row):
                yield name
        if kind == "aanwezigheid" and not self._is_named(became, row["naam"], "persoon_id", row[MASKED]):
            yield "naam"
        elif kind == "terugkoppeling":
            by = "organisatie_id" if became.kept.get("organisatie_id") else "persoon_id"
            if not self._is_named(became, row["namens"], by):
                yield "namens"
        elif kind == "actie":
            if not self._is_named(became, row["ingebracht_door"], "ingebracht_door_id"):
                yield "ingebracht_door"
            if not self._is_owned(became, row["eigenaars"]):
                yield "eigenaars"

    def _is_same(self, became: Verloop, name: str, value: Any) -> bool:
        if name in became.forgotten:
            return True
        if name not in became.kept:
            return not value  # never noted: it was empty, or is newer than the row and has its default
        if _equals(name, became.kept[name], value):
            return True
        return name == MASKED and value is True and became.kept.get("persoon_id") in self._forgotten

    def _is_named(self, became: Verloop, name: str | None, by: str, is_masked: bool = False) -> bool:
        """Whether this is what the one is called whose id the history has in the field `by`."""
        who = became.kept.get(by)
        if is_masked or (who is None and by not in became.forgotten):
            return name is None
        called = self._became.get((vorm.NAMES[by], int(who))) if who and who.isdigit() else None
        if by in became.forgotten or (called and vorm.NAME_FIELD in called.forgotten):
            return True
        return called is not None and called.kept.get(vorm.NAME_FIELD) == name

    def _is_owned(self, became: Verloop, names: list[str]) -> bool:
        """Whether these are the owners. What tells two of one name apart follows who the register knows by
        now, who may be others than when they became the owners: then the name itself is held to it."""
        told = became.kept.get("eigenaars")
        if "eigenaars" in became.forgotten or told == (_brief(", ".join(names)) if names else None):
            return True
        keys = (became.kept.get(vorm.OWNERS) or "").split()
        return len(keys) == len(names) and all(map(self._may_be_called, keys, names))

    def _may_be_called(self, key: str, name: str) -> bool:
        """Whether the one with this key is: Kort is 'mw. Kort' and 'Kort (COA)' too."""
        kind, _, number = key.partition(":")
        called = self._became.get((kind, int(number))) if number.isdecimal() else None
        if called is None or vorm.NAME_FIELD in called.forgotten:
            return called is not None
        before, known, behind = name.partition(called.kept.get(vorm.NAME_FIELD) or "\0")
        return bool(known and BEFORE.fullmatch(before) and BEHIND.fullmatch(behind))

    def _values(self, row: Mapping[str, Any], values: list[Mapping[str, Any]]) -> str | None:
        fields = [str(value["veld"]) for value in values]
        if fields != sorted(fields):
            return texts.values_altered(row["id"])
        became = self._became.setdefault((str(row["soort"]), row["object_id"]), Verloop())
        digests, is_whole = [], True
        for value in values:
            name = str(value["veld"])
            if set(value) not in (OPEN, CLOSED):
                return texts.values_altered(row["id"])
            if "som" in value:
                if row["soort"] not in vorm.NAMED or name == vorm.NAME_FIELD:
                    return texts.values_altered(row["id"])
                digests.append(str(value["som"]))
                continue
            became.forgotten.discard(name)
            if value["zout"] == "":
                is_whole = False
                became.forgotten.add(name)
            kept = None if value["na"] is None else str(value["na"])
            became.kept[name] = _brief(kept) if kept and name != vorm.OWNERS else kept
            digests.append(_sha(value["zout"], name, json.dumps([value["voor"], value["na"]])))
        return None if not is_whole or _sha(*digests) == row["digest"] else texts.values_altered(row["id"])


def _made_without_history(kind: str, row: Mapping[str, Any]) -> bool:
    """Release 0.1.0 noted no mijlpaal that came of a condition in a point: it has a name, and no more."""
    return kind == "mijlpaal" and row["verwacht"] is None and row["gebeurd"] is None


def _came_of_an_upgrade(became: Verloop, kind: str, name: str, row: Mapping[str, Any]) -> bool:
    """Whether an upgrade may have filled this field of an older register, without history: the tafel of a
    mijlpaal, and how far from it a point is due, as far as the words of its condition say that."""
    if name in became.kept or (kind, name) not in UPGRADED:
        return False
    if kind == "mijlpaal" or "voorwaarde" in became.forgotten:
        return True
    from bot.dates import split_condition

    distance, _ = split_condition(row["voorwaarde"] or "")
    said = {"afstand": distance.aantal, "afstand_eenheid": distance.eenheid} if distance else {}
    return bool(row[name] == said.get(name))


def _equals(name: str, kept: str | None, value: Any) -> bool:
    """Whether a row has what the history keeps: there text is as it is, and anything else JSON."""
    if kept is None or value is None:
        return kept is value
    if isinstance(value, str) and name in MOMENTS:
        try:
            return datetime.fromisoformat(json.loads(kept)) == datetime.fromisoformat(value)
        except (ValueError, TypeError):
            return False
    told = json.dumps(value)
    return kept in ((_brief(value), told) if isinstance(value, str) else (told,))


def _brief(text: str) -> str:
    """A text to compare by: a long one by its checksum, which no short one can look like."""
    return text if len(text) <= SHORT else f"\0{_sha(text)}"


def _sha(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
