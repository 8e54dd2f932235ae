"""Decisions in a table by what they are about: 'Agendanr. | Besluit', 'Beslissing | Uitkomst'.

Where a cell says but how it was decided ('Vastgesteld'), what was decided stands in the column beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_BESLUIT = re.compile(r"besluit(?:en)?|beslissing(?:en)?|decisions?", re.IGNORECASE)
_NUMMER = re.compile(
    r"(?:agenda|besluit|volg|zaak|stuk)?[-\s]?(?:nr|nummer|punt\s?nr)\.?|#|id", re.IGNORECASE
)
_ONDERWERP = re.compile(
    r"(?:(?:agenda|bespreek|besluit)?punt(?:en)?|onderwerp(?:en)?|(?:agenda)?item|thema|dossier|stuk|titel|topic|subject)",
    re.IGNORECASE,
)
_VOORSTEL = re.compile(
    r"(?:raads|wijzigings)?voorstel(?:len)?|moties?|amendement(?:en)?|aanvra(?:ag|gen)|verzoek(?:en)?|proposals?|motions?",
    re.IGNORECASE,
)
_BESPREKING = re.compile(
    r"(?:(?:wat\s(?:is|werd)\s)?besproken|bespreking|beraadslaging|verslag|notulen|tekst|inhoud|discussi(?:e|on)|notes)",
    re.IGNORECASE,
)
_UITKOMST = re.compile(r"uitkomst|uitslag|resultaat|stemming|outcome|result", re.IGNORECASE)
# Beside 'Beslissing', below which stands what was asked: 'Een of twee bussen? | Twee, tot mei'.
_ANTWOORD = re.compile(rf"(?:{_UITKOMST.pattern}|antwoord|keuze|answer|choice)", re.IGNORECASE)
_NOG_NIET = re.compile(
    r"(?:(?:besluit|beslissing)\s)?(?:(?:voor|komt|volgt)\s)?(?:later(?!\s[a-z])|volgt$|nog\s(?:geen|niet|onbekend|open|te)\b|open$"
    r"|onbekend|onduidelijk|pending|undecided|tbd|[?–-]+$)",
    re.IGNORECASE,
)
_ZO = re.compile(
    r"(?:(?:(?:de|het|we|wij)\s)?(?:\w{2,20}\s)?(?:stem(?:t|men)\s(?:unaniem\s)?in|ga(?:at|an)\s(?:unaniem\s)?akkoord)|ingestemd|instemming|conform|hamerstuk|positief|negatief|(?:unaniem\s|unanimously\s)?(?:aangenomen|verworpen|afgewezen|goedgekeurd|vastgesteld|akkoord|overgenomen|ingetrokken"
    r"|aangehouden|doorgeschoven|toegekend|gehonoreerd|adopted|approved|accepted|carried|rejected|deferred|withdrawn))\b.{0,80}",
    re.IGNORECASE,
)
_MEESTE_KOLOMMEN = 3
_HOE_WOORDEN = 6  # of 'De MR stemt unaniem in': no more than how


def by_item(kop: Sequence[str]) -> int | None:
    """The column of decisions where all beside it says of which item: 'Agendapunt | Besluit', a number below
    any word or none; that of the outcome beside 'Voorstel'."""
    koppen = [cel.strip(" *_:") for cel in kop]
    plek = next((plek for plek, cel in enumerate(koppen) if _BESLUIT.fullmatch(cel)), None)
    if plek is None and any(map(_VOORSTEL.fullmatch, koppen)):
        plek = next((plek for plek, cel in enumerate(koppen) if _UITKOMST.fullmatch(cel)), None)
    if plek is None or not 1 < len(koppen) <= _MEESTE_KOLOMMEN:
        return None
    erbij = koppen[:plek] + koppen[plek + 1 :]
    if _BESLUIT.fullmatch(koppen[plek]):
        erbij = [cel for cel in erbij if not _ANTWOORD.fullmatch(cel)]
    return plek if all(map(_says_which, erbij)) else None


def beside_text(kop: Sequence[str]) -> int | None:
    """The column with the decisions of what is told beside it: 'Onderwerp | Bespreking | Besluit'."""
    koppen = [cel.strip(" *_:") for cel in kop]
    plek = next((plek for plek, cel in enumerate(koppen) if _BESLUIT.fullmatch(cel)), None)
    erbij = [cel for cel in koppen if not _BESLUIT.fullmatch(cel)]
    verteld = [cel for cel in erbij if _BESPREKING.fullmatch(cel)]
    is_een = len(verteld) == 1 and all(_says_which(cel) for cel in erbij if cel not in verteld)
    return plek if is_een and len(erbij) + 1 == len(koppen) else None


def item_beside_text(kop: Sequence[str]) -> int | None:
    """The column with the items of the agenda that are told of beside it: 'Onderwerp | Besproken | Wie'."""
    koppen = [cel.strip(" *_:") for cel in kop]
    punten = [plek for plek, cel in enumerate(koppen) if _ONDERWERP.fullmatch(cel)]
    is_verteld = any(map(_BESPREKING.fullmatch, koppen))
    return punten[0] if is_verteld and len(punten) == 1 else None


def _says_which(kop: str) -> bool:
    return not kop or any(vorm.fullmatch(kop) for vorm in (_NUMMER, _ONDERWERP, _VOORSTEL))


def with_subject(kolommen: dict[int, str], kop: Sequence[str]) -> dict[int, str]:
    """The columns of a table, with that of what its decisions are about; an outcome is not always one."""
    if "besluit" not in kolommen.values() or "actie" in kolommen.values():
        return kolommen
    koppen = [cel.strip(" *_:") for cel in kop]
    antwoord = next((plek for plek, cel in enumerate(koppen) if _ANTWOORD.fullmatch(cel)), None)
    gevraagd = next((plek for plek, soort in kolommen.items() if soort == "besluit"))
    is_vraag = _BESLUIT.fullmatch(koppen[gevraagd]) and not any(map(_VOORSTEL.fullmatch, koppen))
    if is_vraag and antwoord is not None and antwoord not in kolommen:
        return {**kolommen, gevraagd: "gevraagd", antwoord: "besluit"}
    over = next(
        (
            plek
            for plek, cel in enumerate(koppen)
            if plek not in kolommen and (_ONDERWERP.fullmatch(cel) or _VOORSTEL.fullmatch(cel))
        ),
        None,
    )
    gevonden = {
        plek: "uitkomst" if soort == "besluit" and _UITKOMST.fullmatch(koppen[plek]) else soort
        for plek, soort in kolommen.items()
    }
    return gevonden if over is None else {**gevonden, over: "onderwerp"}


def as_one(cellen: dict[str, str]) -> dict[str, str]:
    """The cells of a row, with what it is about only where the decision does not say so itself."""
    besluit, over = cellen.get("besluit", ""), cellen.get("onderwerp", "")
    if gevraagd := cellen.get("gevraagd", ""):
        return {**cellen, "besluit": _answered(gevraagd, besluit)}
    if (uitkomst := cellen.get("uitkomst", "")) and _ZO.fullmatch(uitkomst):
        return {**cellen, "besluit": f"{over}: {uitkomst}" if over else uitkomst, "onderwerp": ""}
    kort = _ZO.fullmatch(besluit) and len(besluit.split()) <= _HOE_WOORDEN
    return {**cellen, "besluit": besluit, "onderwerp": over if kort else ""} if besluit else cellen


def _answered(gevraagd: str, antwoord: str) -> str:
    """What was asked with what was decided of it; what stands without an answer is the decision itself."""
    if _NOG_NIET.match(antwoord) or (not antwoord and gevraagd.endswith("?")):
        return ""
    wat = gevraagd if gevraagd.endswith("?") else f"{gevraagd.rstrip('.:')}:"
    return f"{wat} {antwoord}" if antwoord else gevraagd
