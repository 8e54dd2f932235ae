"""Names of the attendance list that run on over the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.naam import TITEL_ERIN
from bot.verslag.deelnemers.rol import AMBT
from bot.verslag.taal.woorden import NAAM, TITEL, TUSSENVOEGSEL

_ONAF = re.compile(rf"(?:[;,]|\ben|\b(?:gemeente|namens|vanuit|van|van\s(?:de|het)|{AMBT}))$")
# The last word of a line, and what of a name may follow on the next.
_EINDE_NAAM = re.compile(rf"(?:[,;]|\sen|{TITEL}|\s(?:{AMBT}))\s+(?:[A-Z][\w.-]*|{TUSSENVOEGSEL})$")
REST_VAN_NAAM = re.compile(r"[A-ZÀ-Þ][\w'’-]+\s*(?:[,;.()]|$|en\s)")
_ACHTER_LETTER = re.compile(
    rf"(?:{TUSSENVOEGSEL}\s+){{0,3}}{REST_VAN_NAAM.pattern}"
)  # '… A.' above 'De Wit (COA)'
_MET_FUNCTIE = re.compile(rf"[a-zë-]{{4,20}}\s+{NAAM}\s+\([^()]{{2,60}}\)")  # 'wethouder Pen (Velsen)'
_MET_GRAAD = re.compile(rf"(?:(?:mr|dr|drs|ir|ing|prof|ds)\.\s?){{1,3}}{NAAM}")  # 'ir. T. Bos (Velsen)'
# With a title or a particle as its last word a line ends in the middle of a name, however short it is.
_MIDDEN_IN_NAAM = re.compile(
    rf"(?:^|[\s,;:])(?:{TITEL}|(?:{TITEL}|[A-ZÀ-Þ][\w.-]{{0,30}})(?:\s+{TUSSENVOEGSEL}){{1,3}})$"
)
_LIDWOORD = re.compile(r"(?:de|het|een)\s+[a-z]")  # 'de regiomanager van het COA', a line of its own
_NAAM_VOORAAN = re.compile(NAAM)
_VOLLE_REGEL = 45
_HAKEN_VOORAAN = re.compile(r"\[[^\[\]]{2,40}\]\s{2,}\S")  # '[ambtenaar]     Velsen': a row of its own


def whole(regels: Sequence[Regel], label: re.Pattern[str]) -> Iterator[Regel]:
    """The lines; names behind a label that run on below it stand on one line: what is told of somebody may
    be cut at the margin as well."""
    vorige: Regel | None = None
    in_zin, breedte = False, 0
    for regel in regels:
        etiket = label.match(regel.inhoud)
        if vorige and in_zin and not etiket and breedte >= _VOLLE_REGEL and runs_on(vorige.tekst, regel.kaal):
            vorige, breedte = Regel(regel.nummer, f"{vorige.tekst.rstrip()} {regel.kaal}"), len(regel.kaal)
            continue
        if vorige:
            yield vorige
        vorige, breedte = regel, len(regel.kaal)
        in_zin = bool(etiket and regel.inhoud[etiket.end() :].strip())
    if vorige:
        yield vorige


def runs_on(tekst: str, volgende: str) -> bool:
    return (
        bool(_ONAF.search(tekst[-20:]))
        or tekst.count("(") > tekst.count(")")
        or (
            volgende[:1].islower()
            and not (
                TITEL_ERIN.match(volgende) or _MET_GRAAD.match(volgende) or _MET_FUNCTIE.fullmatch(volgende)
            )
            and not (tekst.endswith(")") and _LIDWOORD.match(volgende))
        )
        or volgende.startswith("(")
        or (volgende.startswith("[") and not _HAKEN_VOORAAN.match(volgende))
    )


def is_cut_in_a_name(boven: Regel, onder: Regel) -> bool:
    """Whether a line full of names ends in the first half of one: '…, Tim Bos, Anna' above 'Visser (COA)'."""
    if onder.nummer == boven.nummer + 1 and _MIDDEN_IN_NAAM.search(boven.kaal[-80:]):
        return bool(_NAAM_VOORAAN.match(onder.kaal))
    slot = _EINDE_NAAM.search(boven.kaal)
    return (
        slot is not None
        and onder.nummer == boven.nummer + 1
        and len(boven.kaal) >= _VOLLE_REGEL
        and bool((_ACHTER_LETTER if slot[0].endswith(".") else REST_VAN_NAAM).match(onder.kaal))
    )
