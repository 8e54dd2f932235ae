"""Who has a task in square brackets behind it, as in round ones: 'Kaart maken [Anna]: loopt'.

Only names of the list of attendees: others may say anything between square brackets. In front of a task they
are a mark of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven.kleinenamen import listed
from bot.verslag.taal.woorden import NAAM

_DAG = r"(?:v[oó]{2}r|voor|uiterlijk|in|per|tegen|eind|begin|half|medio|by|before|\d)"
_HAKEN = re.compile(
    rf"(?:(?<=\w\s)|^\s{{0,8}}(?=\[[^\[\]]{{2,60}}\]\s{_DAG}))\[(?P<namen>{NAAM}(?:(?:,\s|\s?[/&]\s?|\s(?:en|and)\s){NAAM}){{0,4}})\]"
    rf"(?=\s{{0,3}}:|\s{_DAG})"
)
_WOORD = re.compile(r"[^\W\d_][\w’'-]*")
_TUSSEN = frozenset("en and van de den der ter ten".split())


def in_round_brackets(regels: Sequence[Regel]) -> Iterator[Regel]:
    lijst = listed(regels) if any("]" in regel.tekst for regel in regels) else frozenset()

    def rounded(haken: re.Match[str]) -> str:
        woorden = {woord.lower() for woord in _WOORD.findall(haken["namen"])} - _TUSSEN
        heel = haken[0].replace("[", "(").replace("]", ")")
        return heel if woorden and woorden <= lijst else haken[0]

    for regel in regels:
        yield replace(regel, tekst=_HAKEN.sub(rounded, regel.tekst)) if "[" in regel.tekst else regel
