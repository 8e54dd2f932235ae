"""What nobody foresaw while a payload was handled: a code in the log, and no false receipt."""

from __future__ import annotations

from typing import Any

from slack_bolt import BoltResponse

from bot.deps import Deps
from bot.texts import poort as texts
from handlers.answer import report

COME_AGAIN = 503  # Slack sends an event again, and keeps a form open with 'We had some trouble connecting'


def listener(deps: Deps) -> Any:
    async def on_error(error: Exception, body: dict[str, Any]) -> BoltResponse:
        """A command is answered with an apology; all else is not acknowledged: nothing seems saved."""
        deps.told(error)
        code = report(error)
        if "command" in body:
            return BoltResponse(status=200, body=texts.apology(code))
        return BoltResponse(status=COME_AGAIN, body="")

    return on_error
