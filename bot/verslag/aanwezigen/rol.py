"""Who was there by what he did or is: 'Notulist: Anna Visser', 'Gast: mw. Pen', 'Namens de OR: Anna, Tim'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.regel import names_text
from bot.verslag.deelnemers.rol import BUREAU, GEZELSCHAP, LICHAAM
from bot.verslag.taal.aanwezigheid import ENKEL
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL

_TUSSEN = re.compile(r"[,;&]|\s(?:en|and|alsmede|evenals)\s")
_MET_TITELS = rf"(?i:(?:{TITEL}\s+)?{GRADEN}){NAAM}"
_MET_FUNCTIE = rf"(?:(?:burgemeester|wethouder|gedeputeerde|raadslid|commissaris)\s+)?{_MET_TITELS}"
_ACHTER_LABEL = rf"(?:[*_\s]{{0,4}}:[*_\s]{{0,20}}|\s{{3,40}})(?P<wie>{_MET_FUNCTIE})"
_ENKEL = re.compile(
    rf"[\s#*_-]{{0,6}}(?:(?P<label>(?i:{ENKEL})){_ACHTER_LABEL}"
    rf"|(?P<zonder>[Vv]oorzitter|[Ss]ecretaris|[Nn]otulist)\s(?P<los>(?:{TITEL}\s+)?{NAAM})\s\()"
)
_NAMENS = r"[Nn]amens\s[^:;,.()]{2,40}?"
_LABEL = rf"(?:(?i:{GEZELSCHAP})|{_NAMENS})"
_GEZELSCHAP = re.compile(rf"[\s#*_-]{{0,6}}(?P<label>(?i:{GEZELSCHAP})){_ACHTER_LABEL}")
# Behind it a place is nobody: 'Namens de gemeente  Velsen'.
_NAMENS_WIE = re.compile(
    rf"(?P<label>{_NAMENS})(?:\s?:\s|\s\s)\s{{0,40}}(?P<wie>(?!(?:De|Het)\s)(?=\S+\s[A-Za-z'’]){_MET_FUNCTIE})"
)
_NOG_EEN = re.compile(rf"(?<=[.;])\s+(?={_LABEL}\s?:)")  # 'Griffier: Anna Visser. Namens de raad: Tim Bos'
_LICHAAM = re.compile(r"\b(?:bestuur|college)$", re.IGNORECASE)
_ENKEL_IS = re.compile(
    rf"(?P<label>(?:[Vv]oorzitter|[Ss]ecretaris|[Nn]otulist))\s+(?:is|was)\s+(?P<wie>{_MET_FUNCTIE})"
    rf"(?:(?:,|\s+en|,\s+en)\s+(?P<rol>(?:raads)?griffier|secretaris|notulist)\s+(?:is\s+|was\s+)?(?P<ook>{_MET_FUNCTIE}))?"
)


def single(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines of a header that name one person by what he did there: 'Notulist: Anna Visser'."""
    for regel in regels:
        enkel = None if names_text(regel) else _ENKEL.match(regel.kaal)
        if zin := _ENKEL_IS.match(regel.kaal):
            yield Regel(regel.nummer, f"{zin['label']}: {zin['wie']}")
            if zin["ook"]:
                yield Regel(regel.nummer, f"Aanwezig: {zin['ook']} ({zin['rol']})")
        elif enkel and enkel["zonder"]:
            yield Regel(regel.nummer, f"{enkel['zonder']}: {regel.kaal[enkel.start('los') :]}")
        elif enkel and not (enkel["wie"].isupper() or LICHAAM.match(enkel["wie"])):
            yield Regel(regel.nummer, f"{enkel['label']}: {regel.kaal[enkel.start('wie') :]}")


def by_role(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines of a header that name who came by what they are: 'Gast: mw. A. Visser', 'Bestuur: Anna, Tim'.

    'Bestuur: Stichting De Haven' names nobody: of a body the members are, and more than one.
    """
    for regel in regels:
        for deel in _NOG_EEN.split(regel.kaal):
            gezelschap = _NAMENS_WIE.match(deel) or _GEZELSCHAP.match(deel)
            if gezelschap and not gezelschap["wie"].isupper() and not BUREAU.match(gezelschap["wie"]):
                namen = deel[gezelschap.start("wie") :]
                if namen[0].islower() or _TUSSEN.search(namen) or not _LICHAAM.search(gezelschap["label"]):
                    yield Regel(regel.nummer, f"Aanwezig: {namen}")
