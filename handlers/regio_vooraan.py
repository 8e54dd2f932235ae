"""A region in front of what somebody writes: a word of it ('Kennemerland levert de cijfers'), or its RRT?"""

from __future__ import annotations

import re

from sqlmodel import Session

from bot import vergaderingen
from bot.config import Rol
from bot.texts import poort as texts
from handlers.opdrachten import Choice, Request, leading_tafel

_FOR_SOMEBODY = re.compile(r"[A-Z][^:,.\n]{0,40}:\s")  # 'kennemerland De Boer: zaal huren'


async def split_tafel(request: Request, rol: Rol) -> tuple[str, str]:
    """`Request.split_tafel` before free text, where a region is a word. Raises Choice where it may be the
    RRT of it: that one meets now and the tafel of the channel does not, or whose it is stands behind it."""
    tafel, text = request.split_tafel(rol)
    named = leading_tafel(request.deps, request.text, regio=True)
    if named is None or not named[1] or named[0] == tafel or leading_tafel(request.deps, request.text):
        return tafel, text
    other, rest = named
    if other not in request.access.tafels(rol):
        return tafel, text

    def meets_now(session: Session) -> bool:
        return {m.tafel for m in vergaderingen.running(session, [tafel, other])} == {other}

    is_label = request.text.removesuffix(rest).rstrip(" \n").endswith((":", ","))
    if (_FOR_SOMEBODY.match(rest) and not is_label) or await request.read(meets_now):
        names = request.deps.config.tafels
        options = [
            (names[other].afkorting, request.line(f"{other} {rest}")),
            (names[tafel].afkorting, request.line(f"{tafel} {text}")),
        ]
        raise Choice(texts.WHICH_TAFEL, options)
    return tafel, text
