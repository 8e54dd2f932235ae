"""The form by which a date is put off: until when and why."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from bot import dates
from bot.config import Config
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties
from bot.views.elementen import Block, date_input, divider, marks, modal, section, text_input


def form(row: Actieregel, config: Config, today: date, values: Mapping[str, str]) -> Block:
    """The point as it stands, a day to choose and a reason; `values` by field name."""
    blocks = [
        section(acties.line(row, config, today, always=True)),
        divider(),
        date_input("termijn", texts.UNTIL, value=values.get("termijn"), optional=False),
        text_input(
            "reden", texts.REASON, value=values.get("reden"), multiline=True, hint=texts.WHY_POSTPONED
        ),
    ]
    metadata = json.dumps({"id": row.id, "was": marks(in_form(row))})
    return modal("actie_uitstel", texts.FORM_POSTPONE, texts.SAVE, blocks, metadata)


def in_form(row: Actieregel) -> dict[str, str]:
    """What the point has where the form asks another: who changes it meanwhile is noticed."""
    return {"termijn": row.termijn.isoformat() if row.termijn else row.voorwaarde or ""}


def shown(value: str) -> str:
    """A day of `in_form` or of the date picker as people read it; anything else as it is."""
    try:
        return dates.long_date(date.fromisoformat(value))
    except ValueError:
        return value
