"""A box before a label, or a labelled task that is struck out: '[x] Actie Anna: …', '~~Actie: …~~'. The label
says whose it is; the box only how it stands, which goes behind the task."""

from __future__ import annotations

import re

from bot.verslag.taal.merkwoorden import LABELWOORD

_MET_LABEL = re.compile(
    rf"(?P<voor>\s*(?:[-*•]\s+)?)(?:\[(?P<in>[ xX✓✔]?)\]\s+)?(?P<streep>~~)?"
    rf"(?P<taak>(?:{LABELWOORD}(?:\s[^:\[\]]{{1,40}})?|(?!B\s?\d)[A-Z]{{1,3}}[\s-]?\d{{1,3}})\s?:\s.*\w.*)"
)


def behind_task(regel: str) -> str:
    """The line, where it is such a task without its box and with 'afgerond' behind it if it was ticked."""
    gevonden = _MET_LABEL.fullmatch(regel)
    if gevonden is None or (gevonden["in"] is None and not gevonden["streep"]):
        return regel
    klaar = bool(gevonden["streep"] or gevonden["in"].strip())
    taak = gevonden["taak"].replace("~~", "").rstrip()
    return f"{gevonden['voor']}{taak.rstrip('.') + ' (afgerond)' if klaar else taak}"
