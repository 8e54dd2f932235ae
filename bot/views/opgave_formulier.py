"""The forms for a figure: the columns of a sheet as fields."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from bot.opgave.kolommen import KOLOMMEN, Kolom
from bot.opgave.regels import Blad
from bot.opgave.stand import STATUSES, VERVALLEN
from bot.texts import acties as acties_texts
from bot.texts import opgave as opgave_texts
from bot.texts import opgave_in as texts
from bot.views.elementen import Block, modal, select_input, text_input

MOST_OPTIONS = 100  # of a menu in Slack
# Not needed of a gemeente without a location; of any other it is told when it is empty (opgave/toetsen.py).
OF_A_PLACE = ("status", "capaciteit")


def form(blad: Blad, places: Sequence[str], values: Mapping[str, str]) -> Block:
    """A form for one line. `places`: what the person may fill in; `values` stand in it at first."""
    blocks = [_field(kolom, places, values.get(kolom.veld)) for kolom in KOLOMMEN[blad]]
    return modal(f"opgave_{blad}", opgave_texts.FORMS[blad], acties_texts.SAVE, blocks, json.dumps({}))


def _field(kolom: Kolom, places: Sequence[str], value: str | None) -> Block:
    choices: Sequence[str] = ()
    if kolom.vorm in ("gebied", "gemeente") and len(places) <= MOST_OPTIONS:
        choices = places
    elif kolom.vorm == "status":
        choices = (*STATUSES, VERVALLEN)
    elif kolom.vorm == "ja/nee":
        choices = (texts.YES, texts.NO)
    label = kolom.kop[:1].upper() + kolom.kop[1:]
    optional = not kolom.nodig or kolom.veld in OF_A_PLACE
    if choices:
        options = [(choice, choice) for choice in choices]
        return select_input(kolom.veld, label, options, value=value, hint=kolom.uitleg, optional=optional)
    return text_input(kolom.veld, label, value=value, hint=kolom.uitleg, optional=optional)
