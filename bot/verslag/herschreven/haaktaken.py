"""A task in brackets behind the label and who has it: 'Actie: Anna (hek verven, 3 mei)' as 'Actie Anna: …'.

More of them may stand in one sentence: '… Actie: Anna (hek verven), actie: Tim (zand halen).'
"""

from __future__ import annotations

import re

from bot.verslag.huismerken.wie import IsBekend, are_known
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.kracht import Werkwoord, verb_of

_WOORD = r"(?:[Aa][ck]tie(?:punt)?|A[CK]TIE(?:PUNT)?|[Aa]ction|ACTION)"
_HAAKTAAK = re.compile(
    rf"(?P<voor>^|(?<=[a-zà-ÿ)\d][.!?])\s|(?<=\)),?\s(?:en\s|and\s)?){_WOORD}:?\s(?P<wie>{NAMEN.pattern})"
    r"\s\((?P<taak>[^()]{5,120})\)\.?(?=[\s,;]|$)(?!,?\s(?:en|and|&)\s(?![Aa]ctie))"
)
_MEESTE = 10  # in one line


def out_of_brackets(tekst: str, is_bekend: IsBekend) -> tuple[str, list[tuple[str, str]]]:
    """The line with such tasks behind their label, and what was put in for what."""
    paren: list[tuple[str, str]] = []
    for haak in reversed(list(_HAAKTAAK.finditer(tekst))[:_MEESTE]):
        taak, _, _ = haak["taak"].partition(",")
        if " " not in taak or verb_of(taak) is not Werkwoord.KAAL or not are_known(haak["wie"], is_bekend):
            continue
        nieuw = f"Actie {haak['wie']}: {haak['taak']}"
        paren.append((nieuw, haak[0][len(haak["voor"]) :].rstrip(".")))
        ervoor = haak["voor"] if tekst[: haak.start()].endswith((".", "!", "?")) or not haak["voor"] else ". "
        erna = tekst[haak.end() :]
        tekst = f"{tekst[: haak.start()]}{ervoor}{nieuw}{'' if erna.startswith('.') else '.'}{erna}"
    return tekst, paren
