"""Bare consent that is a paragraph of its own: 'Akkoord' below 'Parkeren', 'Voorstel geaccepteerd'.

What it is about stands in the title above it. As what somebody says ('Anna: akkoord') it is an opinion, but
for who declares it: 'Anna: hierbij is het plan goedgekeurd'.
"""

from __future__ import annotations

import re

from bot.verslag.bron.regels import Zin

_UITSLAG = r"(?:geaccepteerd|aangenomen|goedgekeurd|overgenomen|vastgesteld|aanvaard|akkoord)"
_KAAL = re.compile(
    rf"(?:(?:Iedereen|Allen|Unaniem)\s)?[Aa]kkoord(?:\s(?:bevonden|allen|iedereen))?"
    rf"|(?:(?:Het|Dit)\s)?(?:[Vv]oorstel|[Aa]dvies|[Pp]lan|[Ww]ijziging(?:en)?|[Aa]anpassing(?:en)?)\s(?:is\s|zijn\s)?(?:unaniem\s)?{_UITSLAG}"
    # What it is that all agree to do: 'Akkoord de norm niet aan te passen'.
    r"|Akkoord\s(?:om\s)?(?![^.]{0,90}\b(?:vragen|gevraagd|nodig|krijgen|van|door|bij|wacht\w*)\b)[^.;:,?]{3,80}?\ste\s[a-zë]{3,20}n",
)
# Behind it there may be more: 'Akkoord uit de chat. De kaart blijft openbaar.'
_UIT_CHAT = re.compile(r"Akkoord\s(?:uit|via|in|per|op)\s(?:de\s)?(?:chat|mail|e-mail|app)")
_HIERBIJ = re.compile(
    r"(?:^|^[A-ZÀ-Þ][\w’' -]{1,30}:\s)[Hh]ierbij\s(?:(?:is|zijn)\s)?(?:de|het|dit|deze)\s[^.;:,?]{2,80}?\s"
    r"(?:goedgekeurd|vastgesteld|aangenomen|akkoord)(?!\s(?:door|op\s\d))\b"
)


def consents_below(titel: str, zin: Zin, tekst: str) -> str | None:
    """What was decided by these words, with the title that says about what."""
    if tekst.endswith("?") or zin.begin:
        return None
    alleen = zin.eind >= len(zin.alinea.tekst.rstrip())
    if titel and ((alleen and _KAAL.fullmatch(tekst)) or _UIT_CHAT.fullmatch(tekst)):
        return f"{titel}: {tekst}"
    return tekst if _HIERBIJ.match(tekst) else None
