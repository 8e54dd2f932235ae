"""A button of a proposal, whichever of the two kinds: which proposal it is about, and what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.deps import Deps
from bot.errors import UserError
from bot.texts import poort as poort_texts
from handlers.answer import Incoming, in_words, request_for
from handlers.opdrachten import Form, Reply, Request


async def pressed(
    deps: Deps, incoming: Incoming, value: str, do: Callable[[Request, int, str], Awaitable[Reply | Form]]
) -> Reply | Form | None:
    """What a button of a proposal does; `value` is its number and what the button is about. None: the message
    or form itself shows it."""

    async def run() -> Reply | Form:
        request = await request_for(deps, incoming, "verslag")
        number, _, rest = value.partition(" ")
        if not (number.isascii() and number.isdigit() and len(number) < 18):
            raise UserError(poort_texts.NOT_MADE_HERE)
        return await do(request, int(number), rest)

    given = await in_words(deps, run)
    return given if isinstance(given, Form) or given.blocks else None
