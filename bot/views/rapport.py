"""Voortgangsrapportages on the screen: the versions that were kept, and the form for the text of a region."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from bot import dates
from bot.config import Config
from bot.readmodels import Rapportregel, Tekstregel
from bot.texts import voortgangsrapport as texts
from bot.views import namen, wijzigen
from bot.views.elementen import (
    Block,
    actions,
    button,
    context,
    esc,
    header,
    marks,
    modal,
    section,
    text_input,
)


def listing(
    rows: Sequence[Rapportregel],
    names: Callable[[Rapportregel], str],
    most: int,
    config: Config,
    command: str,
    more: str,
) -> list[Block]:
    """The first `most` of `rows`, each with what sends its files; `names` says of which area it is, `command`
    is that of /voortgang in Slack, `more` the command text of the next page."""
    if not rows:
        return [header(texts.LIST_TITLE), section(texts.none_yet(command))]
    blocks = [header(texts.LIST_TITLE)]
    for row in rows[:most]:
        when = dates.moment(row.op, config.zone)
        said = texts.list_line(
            row.id, esc(names(row)), row.nummer, row.van, row.tot, when, texts.by(namen.door(row.door))
        )
        files = button(
            texts.DOWNLOAD, f"opdracht_bestand_{row.id}", f"voortgang toon {texts.reference(row.id)}"
        )
        blocks.append(section(said, accessory=files))
    return [*blocks, *([actions(button(texts.MORE, "opdracht", more))] if len(rows) > most else [])]


def in_form(row: Tekstregel) -> dict[str, str]:
    """What the form shows of a text, by field name."""
    return {"tekst": row.tekst or ""}


def form(
    regio: str, row: Tekstregel, door: str | None, config: Config, values: dict[str, str] | None = None
) -> Block:
    """The text of a region (its key) over the period of `row`, with what somebody made of it. `door`: who
    wrote it last."""
    shown = in_form(row) | (values or {})
    metadata = {
        "regio": regio,
        "van": row.van.isoformat() if row.van else "",
        "tot": row.tot.isoformat() if row.tot else "",
        "was": marks(in_form(row)),
    }
    about = [texts.form_about(esc(row.gebied), row.van, row.tot)] if row.van and row.tot else []
    if row.op and door:
        about.append(texts.form_last(namen.door(door), dates.moment(row.op, config.zone)))
    field = text_input("tekst", texts.LABEL_TEXT, value=shown["tekst"], multiline=True)
    return modal(
        "voortgang_tekst", texts.FORM_TITLE, texts.FORM_SAVE, [context(*about), field], json.dumps(metadata)
    )


def overtaken(regio: str, row: Tekstregel, door: str | None, config: Config, values: dict[str, str]) -> Block:
    """The form once more, where somebody else wrote another text meanwhile: both are shown."""
    view = form(regio, row, door, config, values)
    top = wijzigen.meanwhile([(texts.LABEL_TEXT, row.tekst or "", values["tekst"])], None, config)
    return view | {"blocks": [*top, *view["blocks"]]}
