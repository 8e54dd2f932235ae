"""Who was away is told behind who was there, on the same line or below it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_ER_WAREN = "Er waren: Rik Hoogma (Velsen), Miek Laan (COA, verslag)."
_ROMP = f"Overleg wonen\n17 april 2026\n\n{_ER_WAREN}{{}}\n\n1. Opening\nRik opent.\n"
_ER = ["Rik Hoogma", "Miek Laan"]


def _who(config: Config, achter: str) -> tuple[list[str], list[str]]:
    leden = read(_ROMP.format(achter), config).aanwezigheid
    er_was = [lid.naam or "" for lid in leden if lid.status == "aanwezig"]
    return er_was, [lid.naam or "" for lid in leden if lid.status == "afwezig"]


@pytest.mark.parametrize(
    "achter",
    [
        " Bericht van verhindering van Petra Winter (Beek) en Jan Smit (Haarlem).",
        " Bericht van verhindering\nvan Petra Winter (Beek) en Jan Smit (Haarlem).",
        " Met bericht van verhindering van Petra Winter en\nJan Smit.",
        " Er is bericht van afwezigheid van Petra Winter (Beek), Jan Smit.",
        " Er waren afmeldingen van Petra Winter en Jan Smit.",
        " Afbericht is ontvangen van Petra Winter en Jan Smit.",
        "\nBericht van verhindering van Petra Winter (Beek) en Jan Smit (Haarlem).",
    ],
)
def test_a_message_of_absence_behind_the_list_is_of_who_was_away(config: Config, achter: str) -> None:
    assert _who(config, achter) == (_ER, ["Petra Winter", "Jan Smit"])


@pytest.mark.parametrize(
    "achter",
    [
        " Er waren geen afmeldingen.",
        " Bericht van verhindering van de gemeente is niet ontvangen.",
        " Bericht van verhindering",
        " De afmelding bij de gemeente volgt.",
    ],
)
def test_of_nobody_it_names_nobody(config: Config, achter: str) -> None:
    assert _who(config, achter) == (_ER, [])
