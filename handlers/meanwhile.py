"""Two people with the same form open: what only one of them changed is kept, what both changed is asked.

A form remembers in its metadata a mark of each field as it was opened (views.elementen.marks). Somebody who
forges that only fools themselves: rights are the gate's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bot.errors import UserError
from bot.texts import acties as texts
from bot.views.elementen import Block, marks


class Meanwhile(UserError):
    """Both changed the same field: `view` is the form again, with what each made of it."""

    def __init__(self, view: Block) -> None:
        super().__init__(texts.MEANWHILE)
        self.view = view


def merge(
    was: Any, now: Mapping[str, str], filled: Mapping[str, str], *, together: Collection[str] = ()
) -> tuple[dict[str, str], list[str]]:
    """(what this person changed, the fields that both changed to something else).

    `was`: the marks the form was opened with; `now`: what it would show at this moment. `together`: fields
    that say one thing, of which one changed is all changed.
    """
    opened = was if isinstance(was, dict) else {}
    mine, current = marks(filled), marks(now)
    touched = {name: value for name, value in filled.items() if mine[name] != opened.get(name)}
    others = [] if touched.keys().isdisjoint(together) else [name for name in together if name not in touched]
    compared = [*touched, *others]
    both = [
        name for name in compared if name in opened and current.get(name) not in (opened[name], mine[name])
    ]
    return touched, both
