"""Attendance that lost its columns or has no label of its own, as the lines of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.etiketten import AANWEZIG, AFWEZIG, ENKEL, OVERIG
from bot.verslag.regels import Regel
from bot.verslag.woorden import NAAM, TUSSENVOEGSEL

_BOVENAAN = 40  # lines in which the attendance stands
_HOOFDLETTER = r"[A-ZÀ-Þ][\w'’-]+"
_VOLUIT = rf"{_HOOFDLETTER}\s+(?:{TUSSENVOEGSEL}\s+){{0,3}}{_HOOFDLETTER}"
_MET_STAND = re.compile(
    r"(?:Naam|Name)\s.{0,60}\b(?:Aanwezig|Present|Attendance)(?:heid)?\??$", re.IGNORECASE
)
_MET_DELEGATIE = re.compile(r"Delegatie\s+(?:Vertegenwoordig\w+(?:\s+door)?|Naam|Namen)$", re.IGNORECASE)
_STAND = re.compile(
    rf"(?P<naam>{_VOLUIT})\s+(?P<van>\S.*?)??\s*(?P<stand>(?<=\s)(?:[xXv✓✔✗✘–-]|ja|nee|yes|no|afwezig|aanwezig))$"
)
_DELEGATIE = re.compile(rf"(?P<van>\S.*?)\s+(?P<naam>{_VOLUIT})$")
_KOPPEN = ((_MET_STAND, _STAND), (_MET_DELEGATIE, _DELEGATIE))
_NIET = re.compile(r"[✗✘–-]|nee|no|afwezig")
# A group with its people, as in: Personeelsgeleding: Anna Visser, Tim Bos (voorzitter).
_LID = rf"(?=\S+\s+\w){NAAM}(?:\s*\([^()]{{1,40}}\))?"
_GROEP = re.compile(
    rf"[#*_\s-]{{0,6}}(?!(?:{AANWEZIG}|{AFWEZIG}|{ENKEL}|{OVERIG}|Aan|Van|To|From|Titel|Project)\b)[A-ZÀ-Þ][^:,]{{2,40}}:[*_\s]{{1,4}}(?P<wie>{_LID}(?:,\s+{_LID}){{0,9}})$",
)
_MEER = 2  # of such lines are an attendance; a single 'Betreft: Van Hogendorp Park' is none


def out_of_columns(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; those below 'Naam Functie Aanwezig' or 'Delegatie Vertegenwoordigd door' as a list."""
    past: re.Pattern[str] | None = None
    for plek, regel in enumerate(regels):
        kop = plek < _BOVENAAN and not past
        nieuw = (
            _STAND
            if _MET_STAND.match(regel.kaal)
            else _DELEGATIE
            if _MET_DELEGATIE.match(regel.kaal)
            else None
        )
        volgende = regels[plek + 1].kaal if plek + 1 < len(regels) else ""
        if kop and nieuw and nieuw.fullmatch(volgende):
            past = nieuw
            yield Regel(regel.nummer, "Aanwezig:")
            continue
        rij = past.fullmatch(regel.kaal) if past else None
        if rij is None:
            past = past if past and not regel.kaal else None
            yield regel
            continue
        niet = " (afwezig)" if _NIET.fullmatch(rij.groupdict().get("stand") or "") else ""
        van = f" ({rij['van']})" if rij["van"] else ""
        yield Regel(regel.nummer, f"{rij['naam']}{van}{niet}")


def by_group(regels: Sequence[Regel]) -> Iterator[Regel]:
    """A line for each group that the header names with its people, when nothing is called 'Aanwezig'."""
    groepen = [(regel, groep) for regel in regels[:_BOVENAAN] if (groep := _GROEP.match(regel.kaal))]
    for regel, groep in groepen if len(groepen) >= _MEER else ():
        yield Regel(regel.nummer, f"Aanwezig: {groep['wie']}")
