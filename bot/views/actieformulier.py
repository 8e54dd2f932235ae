"""The form of a point: each field is named as the parameter it fills."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from bot.config import Config
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views.elementen import Block, marks, modal, select_input, text_input


def form(
    config: Config,
    tafel: str | None,
    row: Actieregel | None,
    values: dict[str, str] | None = None,
    *,
    tafels: Collection[str] = (),
    bericht: dict[str, str] | None = None,
) -> Block:
    """The form for a new point, or for `row`.

    Without a `tafel` one of `tafels` is asked. `bericht` is where the Slack message stands that it is noted
    from: it goes along in the metadata.
    """
    shown = (in_form(row) if row else {}) | (values or {})
    kinds = [(k, v) for k, v in texts.KINDS.items()]
    regions = [(r.sleutel, r.naam) for r in config.regios.values()]
    blocks = [
        text_input("tekst", texts.LABELS["tekst"], value=shown.get("tekst"), multiline=True, optional=False),
        text_input("wie", texts.LABELS["wie"], value=shown.get("wie"), hint=texts.HINTS["wie"]),
        text_input(
            "termijn", texts.LABELS["termijn"], value=shown.get("termijn"), hint=texts.HINTS["termijn"]
        ),
        select_input(
            "soort", texts.LABELS["soort"], kinds, value=shown.get("soort", "actiepunt"), optional=False
        ),
        select_input("regio", texts.LABELS["regio"], regions, value=shown.get("regio")),
        text_input(
            "gemeente",
            texts.LABELS["gemeente"],
            value=shown.get("gemeente"),
            hint=texts.HINTS["gemeente"],
        ),
        text_input(
            "ingebracht_door",
            texts.LABELS["ingebracht_door"],
            value=shown.get("ingebracht_door"),
            hint=texts.HINTS["ingebracht_door"],
        ),
    ]
    if not tafel:
        blocks.insert(0, _which_tafel(config, tafels))
    metadata: dict[str, Any] = {"tafel": tafel} if tafel else {}
    metadata |= {"id": row.id, "was": marks(in_form(row))} if row else {}
    metadata |= {"bericht": bericht} if bericht else {}
    title = texts.FORM_EDIT if row else texts.FORM_NEW
    return modal("actie_wijzig" if row else "actie_nieuw", title, texts.SAVE, blocks, json.dumps(metadata))


def in_form(row: Actieregel) -> dict[str, str]:
    """What the edit form shows of a point, by field name."""
    return {
        "soort": row.soort,
        "tekst": row.tekst,
        "wie": ", ".join(p.naam for p in row.eigenaars),
        "termijn": row.termijn.isoformat() if row.termijn else row.voorwaarde or row.termijn_tekst or "",
        "regio": row.regio or "",
        "gemeente": row.gemeente or "",
        "ingebracht_door": row.ingebracht_door or "",
    }


def _which_tafel(config: Config, tafels: Collection[str]) -> Block:
    """A select that is filled in when there is nothing to choose."""
    choices = [(key, config.tafels[key].afkorting) for key in config.tafels if key in tafels]
    only = choices[0][0] if len(choices) == 1 else None
    return select_input("tafel", texts.LABELS["tafel"], choices, value=only, optional=False)
