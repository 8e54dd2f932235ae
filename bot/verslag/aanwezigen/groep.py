"""Who was there by groups in the header, each with its people, where nothing is called 'Aanwezig'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lak import MASKER
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, OVERIG
from bot.verslag.taal.woorden import NAAM, TITEL

_BOVENAAN = 40  # lines in which the attendance stands
_MEER = 2  # of such lines are an attendance
# A group with its people, as in: Personeelsgeleding: Anna Visser, Tim Bos (voorzitter).
_LID = rf"(?:{TITEL}\s+|(?=\S+\s+\w)){NAAM}(?:\s*\([^()]{{1,40}}\))?"
_GROEP = re.compile(
    rf"[#*_\s-]{{0,6}}(?!(?:{AANWEZIG}|{AFWEZIG}|{ENKEL}|(?i:{OVERIG})|Aan|Van(?!\s+(?:de|het)\s)|To|From|Titel|Project)\b|[^:]{{0,40}}\b(?:niet|not|zonder)\b)[A-ZÀ-Þ][^:,]{{2,40}}:[*_\s]{{1,4}}(?P<wie>{_LID}(?:,\s+{_LID}){{0,9}})$",
)
_MET_HAAK = rf"(?:(?:{TITEL}\s+)?{NAAM}|{MASKER})\s?\((?!\d)[^()]{{1,60}}\)"
# The same in columns that lost their gaps: 'Gemeenten Pen (Velsen), Bos (Beek)' above 'Partners Mol (COA)'.
_IN_KOLOM = re.compile(
    r"(?:Gemeenten?|(?:[A-Z][a-z]{2,20}\s)?[Pp]artners|Ketenpartners|Provincies?|Rijk|Ministeries?|Waterschap(?:pen)?|Corporaties|Overigen?|Leden)"
    rf"\s{{1,40}}(?P<wie>{_MET_HAAK}(?:[,;]\s{{1,4}}{_MET_HAAK}){{0,12}})[.;]?"
)
# People with titles behind any word: 'Scholen dhr. Bos (Velsen); mw. Mol (Beek) [afwezig]'.
_MET_TITEL = re.compile(
    rf"(?!(?i:{AANWEZIG}|{AFWEZIG}|{ENKEL}|{OVERIG})\b)[A-ZÀ-Þ][\w/-]{{2,30}}(?:\s[\w/-]{{2,20}}){{0,2}}?\s{{1,40}}"
    rf"(?P<wie>{TITEL}\s{{1,4}}{NAAM}\s\([^()]{{2,60}}\)(?:$|[\s;,.].{{0,200}}))"
)
_SCHREEF = re.compile(rf"(?:Verslag|Notulen)\s{{1,40}}(?P<wie>(?=\S+\s\S){NAAM}(?:\s\([^()]{{1,60}}\))?)")


def by_group(regels: Sequence[Regel]) -> Iterator[Regel]:
    """A line for each group that the header names with its people, and one for who wrote below them."""
    kop = regels[:_BOVENAAN]
    for vorm, in_kolom in (
        (_GROEP.match, False),
        (_IN_KOLOM.fullmatch, True),
        (_MET_TITEL.fullmatch, False),
    ):
        groepen = [(regel, groep) for regel in kop if (groep := vorm(regel.kaal))]
        if len(groepen) < _MEER:
            continue
        for regel, groep in groepen:
            yield Regel(regel.nummer, f"Aanwezig: {groep['wie']}")
        for regel in kop if in_kolom else ():
            schreef = _SCHREEF.fullmatch(regel.kaal)
            if schreef and regel.nummer > groepen[0][0].nummer:
                yield Regel(regel.nummer, f"Notulist: {schreef['wie']}")
