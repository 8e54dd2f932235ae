"""Who is to do what in capitals, in a row or behind it: '- ANNA TO CALL THE PRINTER', '… - ANNA TO CHECK'."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven.schrijfwijzen import Geschreven
from bot.verslag.huismerken.wie import IsBekend

_WIE = r"[A-ZÀ-Þ]{2,20}(?:[ ][A-ZÀ-Þ'’]{2,20}){0,2}"
# At the margin a break may stand before any of its words.
_DAAD = re.compile(
    r"(?P<voor>^[ \t]{0,20}(?:(?:[-*•–]|\d{1,2}[.)])[ \t]{1,4})?"
    r"|[\w.?!)\]][ \t]{1,4}[-–—]\s{1,20}|[a-z)][.?!]\s)"
    rf"(?P<wie>{_WIE}(?:[ ](?:AND|EN|&)[ ]{_WIE})?)"
    r"(?P<gat>\s{1,20})(?P<te>TO|ZAL|WILL)(?P<gat2>\s{1,20})(?P<verb>[A-Z]{2,20})\b",
    re.MULTILINE,
)
_STREEP = re.compile(r"(?P<slot>\S)[ \t]+[-–—](?P<wit>\s+)")
_EN = re.compile(r"[ ](?:AND|EN|&)[ ]")
_TE = {"TO": "to", "WILL": "will", "ZAL": "zal"}


def in_small_letters(regels: Sequence[Regel], buiten: frozenset[int], is_bekend: IsBekend) -> Geschreven:
    """The lines, those of somebody who was there as 'Anna to call THE PRINTER', an action of its own behind a
    sentence; `buiten`: the lines of header and attendance."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}
    tekst = "\n".join(regel.tekst for regel in regels)
    begint = [0, *accumulate(len(regel.tekst) + 1 for regel in regels)]

    def small(daad: re.Match[str]) -> str:
        namen = [naam.title() for naam in _EN.split(daad["wie"])]
        nummer = regels[bisect_right(begint, daad.start("wie")) - 1].nummer
        if nummer in buiten or not all(map(is_bekend, namen)) or "\n\n" in daad[0]:
            return daad[0]
        voor, los = daad["voor"], _STREEP.fullmatch(daad["voor"])
        wie, te, verb = " and ".join(namen), _TE[daad["te"]], daad["verb"].lower()
        gedrukt.setdefault(nummer, []).append(
            (f"{'Action: ' if los else ''}{wie} {te} {verb}", f"{daad['wie']} {daad['te']} {daad['verb']}")
        )
        if los:
            voor = f"{los['slot']}{'' if los['slot'] in '.?!' else '.'}{los['wit'] or ' '}Action: "
        return f"{voor}{wie}{daad['gat']}{te}{daad['gat2']}{verb}"

    klein = _DAAD.sub(small, tekst).split("\n") if _DAAD.search(tekst) else None
    if klein is None:
        return Geschreven(tuple(regels), {})
    return Geschreven(tuple(map(Regel, (regel.nummer for regel in regels), klein)), gedrukt)
