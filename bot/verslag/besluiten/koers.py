"""A change of course, by the meeting: 'We slaan de braderie over', 'Voortaan rekenen we 75 euro'.

It is said as a fact, so two things must hold: who does it is the meeting ('we', or a body by its name), and
the verb itself begins or ends something, or the sentence says that it is so from now on. What we have, are or
expect is so by itself, whatever day stands with it.
"""

from __future__ import annotations

import re

from bot.verslag.besluiten.vertelling import is_unsettled, only_tells
from bot.verslag.namen.sprekers import GREMIUM

_MAAND = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
# From a day on it is so by what a meeting itself does; by any other verb it may be news.
_VOORTAAN = re.compile(
    rf"\b(?:[Vv]oortaan|[Ii]n\shet\svervolg|[Vv]anaf\s(?:nu|(?:(?:\d{{1,2}}\s)?{_MAAND}|(?:de\s)?volgende?\s\w{{4,15}})"
    r"\s(?:komen|vergaderen|overleggen|hanteren|gebruiken|rapporteren|melden|delen)\s(?:we|wij))\b)"
)
# How things are, come or must be: what is so from now on by these verbs is news.
_TOESTAND = (
    r"(?:zijn|hebben|zitten|staan|krijgen|weten|horen|merken|zien\b(?!\s+elkaar)|verwachten|betalen|missen|worden|ontvangen"
    r"|moeten|kunnen|mogen|willen|zullen|zouden|hoeven|hopen|wachten)"
)
_DOEN = re.compile(
    rf"\b(?:[Ww]e|[Ww]ij)\s+(?!{_TOESTAND}\b)[a-zë]{{2,16}}en\b|\b(?!{_TOESTAND}\b)[a-zë]{{2,16}}en\s+(?:we|wij)\b"
)
# To begin, to end, to leave out, to prolong: each verb with what must stand behind it.
_WENDINGEN = {
    ("slaan", "slaat"): r"\b(?:de|het)\b[^.;]{2,60}\sover$",
    ("zeggen", "zegt"): r"\b(?:de|het)\b[^.;]{2,80}\sop$",
    ("schaffen", "schaft"): r"^(?:(?!\sen\s)[^,]){2,80}\saf$",
    ("voeren", "voert"): r"^(?:(?!\sen\s)[^,]){0,80}\sin$",
    ("nemen", "neemt"): r"\b(?:advies|voorstel)\b.{0,60}\sover$|^\sover$",
    ("doen", "doet"): (
        r"^\s(?:dit\sjaar\s)?(?:weer|niet)\smee\b|^(?:\s(?:de|het)\s[\w-]{3,30})?\sniet(?:\smeer)?(?=,|$)"
    ),
    ("stoppen", "stopt"): r"\bmet\s(?:de|het)\s(?!vergadering|overleg|bijeenkomst)",
    ("starten", "start"): r"\b(?:pilot|proef)\b",
    (
        "gaan",
        "gaat",
    ): r"^(?:\s(?:de|het)\s[\w-]{3,30})?\s(?:niet|nu\sniet)\s(?:meer\s)?(?:verder|door)(?=\smet\b|,|$)",
    ("wachten", "wacht"): r"^\s(?:\w{2,10}\s)?met\s(?:de|het|een)\s[^.;]{2,60}\stot\b",
    ("schrappen", "schrapt"): r"^\s(?:de|het)\s",
    ("verlengen", "verlengt"): r"^\s(?:de|het)\s(?!vergadering|overleg|bijeenkomst)",
    ("proberen", "probeert"): r"^\s(?:een|de|het)\s",
    ("staan", "staat"): r"\b(?:niet\smeer|geen\b[^.;,]{2,60}\smeer|voortaan\b[^.;,]{0,60})\stoe\b",
    ("laten", "laat"): r"\b(?:niet\smeer|geen\b[^.;,]{2,60}\smeer)\stoe\b",
}
_VERVOLG = {werkwoord: re.compile(vorm) for paar, vorm in _WENDINGEN.items() for werkwoord in paar}
_MEERVOUD, _ENKELVOUD = ("|".join(paar[i] for paar in _WENDINGEN) for i in (0, 1))
_WENDING = re.compile(
    rf"(?:\b(?:[Ww]e|[Ww]ij)\s+(?P<na>{_MEERVOUD})|\b(?P<voor>{_MEERVOUD})\s+(?:we|wij)"
    rf"|^(?:De|Het)\s+(?:{GREMIUM})\s+(?P<orgaan>{_ENKELVOUD}))\b(?P<rest>[^.;:]{{0,120}})"
)
_BIJZIN = re.compile(r"\b(?:dat|die|omdat|zodat|terwijl|waar\w{0,6}|toen|hoe|tot|want)\b[^,;:]{0,80}$")
_VANDAAG = re.compile(r"\b(?:vandaag|vanavond|uur)\b")


def changes_course(tekst: str) -> bool:
    """Whether the sentence says what will be otherwise from now on, by the meeting itself."""
    if is_unsettled(tekst) or _VANDAAG.search(tekst):
        return False
    wending = _WENDING.search(tekst)
    if wending:
        werkwoord = wending["na"] or wending["voor"] or wending["orgaan"]
        if _VERVOLG[werkwoord].search(wending["rest"]):
            return _is_here(tekst, wending.start(), wending.start("rest"))
    doen = _DOEN.search(tekst) if _VOORTAAN.search(tekst) else None
    return bool(doen and _is_here(tekst, doen.start(), doen.end()))


def _is_here(tekst: str, begin: int, eind: int) -> bool:
    return not (only_tells(tekst, eind) or _BIJZIN.search(tekst[:begin]))
