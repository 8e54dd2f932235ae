"""Tasks somebody is given or takes on with 'te': 'wordt gevraagd om … na te gaan', 'vraagt Anna om …'."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog
from bot.verslag.werk.daden import DEELTJES, Graad, how_sure
from bot.verslag.zinnen.deelzinnen import Onderwerp, subject_at

_TE = (
    r",?\s+(?:om\s+)?(?P<wat>(?:(?!\bom\s)[^.;:]){0,120}?)"  # 'om steun om … te beginnen' asks for that
    rf"(?:\b(?P<deel>{DEELTJES})\s+)?\bte\s+(?P<doen>[a-zë]{{2,25}}n)\b"
)
_OM_TE = re.compile(_TE)
# 'dient een motie in, die vraagt om …', 'dient een amendement in om …': what is handed in is nobody's task.
_DIENT_IN = r"[^.;:]{3,120}\sin(?:,|\s+(?:om|waarin|waarmee|die|dat|en)\b)"
_KRIJGT = re.compile(
    r"(?:(?:wordt|worden)\s+(?:\w+\s+)?(?:verzocht|gevraagd)|(?:heeft|hebben)\s+(?:\w+\s+)?(?:toegezegd|beloofd|aangeboden)"
    r"|(?:biedt|bieden)\s+aan|(?:krijgt|krijgen)\s+(?:de|als)\s+(?:opdracht|taak)|(?:is|zijn)\s+bereid|dient|dienen)"
    rf"(?!{_DIENT_IN})" + _TE
)
_VRAAGT = re.compile(r"\b(?:vraagt|vragen|verzoekt|verzoeken)\s+(?:aan\s+)?")


def takes_on(gezegde: str) -> bool:
    """Whether a clause from its verb on gives its subject something to do for the meeting."""
    krijgt = _KRIJGT.match(gezegde)
    return krijgt is not None and _how_sure(krijgt) in ("altijd", "misschien")


def asked(betoog: Betoog, plek: int) -> tuple[Onderwerp, int] | None:
    """Who of the meeting is asked in sentence `plek` to do something, and where the asking verb stands."""
    zin = betoog.zinnen[plek].tekst
    for vraagt in _VRAAGT.finditer(zin):
        wie = subject_at(betoog, plek, vraagt.end())
        om = _OM_TE.match(zin, wie.eind) if wie and wie.soort in ("lid", "rol", "groep") else None
        if wie and om and om["wat"].strip() and _how_sure(om) == "altijd":
            return wie, vraagt.start()
    return None


def _how_sure(te: re.Match[str]) -> Graad | None:
    return how_sure(te["doen"], f" {te['wat'].strip()} {te['deel'] or ''}".rstrip())
