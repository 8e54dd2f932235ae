"""Opening a form, or the button that opens it where nothing can open by itself."""

from __future__ import annotations

import structlog

from bot.deps import Deps
from bot.slack import FAILURES, reason
from bot.texts import hulp as texts
from bot.views.elementen import actions, button, section
from handlers.opdrachten import Form, Reply

log = structlog.get_logger()


async def open_form(deps: Deps, form: Form, trigger_id: str | None) -> Reply | None:
    """Open it (None), or give a button: in a mention or direct message nothing may open unasked, and a
    trigger lives three seconds."""
    if trigger_id:
        try:
            await deps.slack.open_view(trigger_id, form.view)
            return None
        except FAILURES as error:
            log.warning("form did not open", error=reason(error))
    return form_button(form)


def form_button(form: Form) -> Reply:
    return Reply([section(texts.FORM_READY), actions(button(texts.OPEN_FORM, "opdracht", form.command))])
