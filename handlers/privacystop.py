"""The stop on numbers of one person: wherever text comes in, before anything is written or logged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot import privacystop
from bot.errors import UserError
from bot.texts import privacystop as texts
from bot.views import privacystop as views
from handlers.opdrachten import NotUnderstood, Request

TYPED = ("bericht", "vermelding")  # ways in that leave a message in Slack


class HeldInForm(UserError):
    """A form with such a number in it: `view` is the form again, without."""

    def __init__(self, text: str, view: dict[str, Any]) -> None:
        super().__init__(text)
        self.view = view


def check(request: Request, line: str, *, offer: bool = True, is_question: bool = False) -> None:
    """Raise NotUnderstood with the same command without the number, to be pressed. `offer`: whether `line` is
    a command that can be given again as it stands; `is_question`: it only asks, and would save nothing."""
    found = privacystop.find(line)
    if found and is_question:
        kinds = privacystop.kinds(found)
        blocks = views.not_searched(kinds, in_slack=request.access.langs in TYPED)
        raise NotUnderstood(texts.not_searched(kinds), blocks)
    if found:
        kinds = privacystop.kinds(found)
        masked = privacystop.mask(line, found) if offer else None
        blocks = views.held(kinds, masked, in_slack=request.access.langs in TYPED)
        raise NotUnderstood(texts.held(kinds), blocks)


def check_form(view: dict[str, Any], values: Mapping[str, str]) -> None:
    """Raise HeldInForm where a field has such a number."""
    found = {name: hits for name, text in values.items() if (hits := privacystop.find(text))}
    if found:
        kinds = privacystop.kinds([hit for hits in found.values() for hit in hits])
        masked = {name: privacystop.mask(values[name], hits) for name, hits in found.items()}
        raise HeldInForm(texts.held(kinds), views.form_again(view, masked, kinds))
