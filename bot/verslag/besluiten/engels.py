"""Decisions in English minutes: 'The board agreed to …', 'Motion carried', 'Approved …'."""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import only_tells

_BODY = (
    r"(?:board|committee|council|meeting|group|team|members|TSC|trustees|table|panel|task\s+force|attendees)"
)
_DECIDES = re.compile(
    rf"(?:^|^After\s[^.;,]{{2,60}}\s|,\s)[Tt]he\s(?:working\s|steering\s)?{_BODY}\s(?:unanimously\s|then\s|also\s)?"
    r"(?:(?:agreed|decided|resolved)\s(?:not\s)?(?:to|that|upon)\b|(?:approved|adopted|agreed)\s(?:the|this|these|that)\b)"
    r"|^(?:The\s)?[Mm]otion\s(?:was\s)?(?:carried|passed|approved)\b|^(?:Ratified|Approved|Adopted)\s(?!by\b|in\b|on\b)[a-z]"
)


def decides(tekst: str) -> bool:
    return bool(_DECIDES.search(tekst)) and not only_tells(tekst, len(tekst))
