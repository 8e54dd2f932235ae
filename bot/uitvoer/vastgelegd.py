"""A document as it is kept: the same text in, the same document out; and its texts changed one by one."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, TypeVar, cast

from bot.readmodels import beeld
from bot.uitvoer import blad
from bot.uitvoer.blad import Blad

KIND = "is"  # which of the classes of blad.py and beeld.py an object is
MOMENT = "moment"
T = TypeVar("T")
_CLASSES: dict[str, Any] = {
    name: kind
    for name, kind in (vars(blad) | vars(beeld)).items()
    if isinstance(kind, type) and dataclasses.is_dataclass(kind)
}


def encode(page: Blad) -> str:
    return json.dumps(_plain(page), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(kept: str) -> Blad:
    """Raises ValueError on what was not made by `encode`."""
    made = _whole(json.loads(kept))
    if not isinstance(made, Blad):
        raise ValueError(KIND)
    return made


def changed(value: T, change: Callable[[str], str]) -> T:
    """The same with every text in it changed."""
    made: Any = value
    if isinstance(value, str):
        made = change(value)
    elif isinstance(value, tuple):
        made = tuple(changed(inner, change) for inner in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: changed(getattr(value, f.name), change) for f in dataclasses.fields(value)}
        made = dataclasses.replace(value, **fields)
    return cast("T", made)


def texts(value: Any) -> Iterator[str]:
    """Every text in it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts(inner)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {KIND: type(value).__name__} | fields
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return {MOMENT: value.isoformat()} if isinstance(value, datetime) else value


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_whole(inner) for inner in value)
    if not isinstance(value, dict):
        return value
    if MOMENT in value:
        return datetime.fromisoformat(value[MOMENT])
    kind = _CLASSES.get(str(value.get(KIND)))
    if kind is None:
        raise ValueError(KIND)
    return kind(**{name: _whole(inner) for name, inner in value.items() if name != KIND})
