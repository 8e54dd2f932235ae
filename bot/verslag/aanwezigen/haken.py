"""Who somebody is, in brackets or quotes that were broken at the margin: '… Visser (Groen' above 'Links)'.

So it is with a name behind the label of a group: 'Namens de OR: Tim Bos, Anna' above 'Visser'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.door import is_cut_in_a_name
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG

_STAART = 80  # letters from the end of a line in which they open
_BOVENAAN = 25  # lines with text in which the attendance stands
_ETIKET = re.compile(r"[#*_\s-]{0,6}[A-ZÀ-Þ][^:.,;()]{2,40}:[*_]{0,2}\s+\S")
_GROEP = re.compile(r"[#*_\s-]{0,6}(?:Namens|Vanuit|Van|Voor)\s[^:.,;()]{2,40}:[*_]{0,2}\s+\S")
_OPEN = re.compile(r"[\w.]\s?\([^()]{1,60}$")
# A lone label, with people below it, of whom one is '… namens de geleding “Wonen' above 'en zorg”.'
_LABEL = re.compile(rf"[#*_\s-]{{0,6}}(?:{AANWEZIG}|{AFWEZIG})\s?:?[*_\s]{{0,4}}", re.IGNORECASE)
_OPEN_CITAAT = re.compile(r"\w\s[“„][^“”„]{1,60}$")
_DICHT_CITAAT = re.compile(r"\s*(?P<rest>[^“”„:]{1,60}”(?:\s*[.,;)])?)\s*$")
_DICHT = re.compile(r"\s*(?P<rest>[^():]{1,60}\)(?:\s*[,;])?)\s*")


def brackets_whole(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; what such brackets hold behind a label stands as a whole on the line they open on."""
    over, boven, met_etiket, onder_label = _BOVENAAN, Regel(0, ""), False, False
    for regel in regels:
        met_etiket = bool(boven.kaal) and (met_etiket or bool(_ETIKET.match(boven.tekst)))
        onder_label = bool(boven.kaal) and (onder_label or bool(_LABEL.fullmatch(boven.tekst)))
        open_ = (
            met_etiket
            and over >= 0
            and _OPEN.search(boven.tekst.rstrip(), max(0, len(boven.tekst) - _STAART))
        )
        citaat = (met_etiket or onder_label) and _OPEN_CITAAT.search(boven.tekst.rstrip()[-_STAART:])
        sluit = _DICHT_CITAAT if citaat else _DICHT
        dicht = sluit.match(regel.tekst) if (open_ or citaat) and not regel.is_opsomming else None
        if dicht:
            boven = Regel(boven.nummer, f"{boven.tekst.rstrip()} {dicht['rest']}")
            regel = Regel(regel.nummer, regel.tekst[dicht.end() :])
        if boven.nummer:
            yield boven
        over -= bool(regel.kaal)
        boven = regel
    if boven.nummer:
        yield boven


def names_whole(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; a name behind such a label that goes on below it stands as a whole beside the label."""
    boven: Regel | None = None
    for plek, regel in enumerate(regels):
        in_groep = boven is not None and plek <= 2 * _BOVENAAN and bool(_GROEP.match(boven.tekst))
        if boven and in_groep and is_cut_in_a_name(boven, regel):
            yield Regel(boven.nummer, f"{boven.tekst.rstrip()} {regel.kaal}")
            boven = None
            continue
        if boven:
            yield boven
        boven = regel
    if boven:
        yield boven
