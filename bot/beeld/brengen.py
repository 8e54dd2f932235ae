"""The pictures of a message to Slack, before the message: files in no channel, that it then shows."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from bot.beeld import tekenen
from bot.readmodels.beeld import BEELD
from bot.slack import Slack
from bot.verzendingen import Bericht


class NotDrawn(Exception):
    """A picture that cannot be drawn: another attempt would not help."""


async def bring(slack: Slack, bericht: Bericht) -> Bericht:
    """The same message with the pictures that Slack has now. Raises NotDrawn or one of slack.FAILURES."""
    return replace(bericht, blocks=[await _shown(slack, block) for block in bericht.blocks])


async def _shown(slack: Slack, block: dict[str, Any]) -> dict[str, Any]:
    if BEELD not in block:
        return block
    rest = {name: value for name, value in block.items() if name != BEELD}
    told = block[BEELD]
    try:
        made = await asyncio.to_thread(tekenen.draw, told)
    except Exception as error:  # whatever it is: the other messages go on
        raise NotDrawn from error
    file_id = await slack.keep(f"{told['naam']}.png", made, title=told["titel"])
    return rest | {"slack_file": {"id": file_id}}
