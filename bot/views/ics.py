"""Meetings for somebody's own calendar on the screen."""

from __future__ import annotations

from bot.texts import ics as texts
from bot.views.elementen import Block, actions, button, context, esc, header, section


def offer(reference: str) -> Block:
    """The button that sends the file of this meeting."""
    return actions(button(texts.BUTTON, "opdracht_ics", f"vergadering ics {reference}"))


def subscription(address: str, renewing: str, *, renewed: bool) -> list[Block]:
    """The address, what to do with it, and `renewing`: the command that makes another."""
    return [
        header(texts.TITLE),
        *([section(texts.RENEWED)] if renewed else []),
        section(f"```{esc(address)}```"),
        section(texts.HOW),
        context(f"{texts.CARE} `{esc(renewing)}`"),
    ]
