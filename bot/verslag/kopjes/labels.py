"""A line that opens with a label, and whether the task behind it ends there without a stop."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.dates.words import MONTH_NAMES
from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.volgende import VERGADERING
from bot.verslag.kopjes.titels import ACTIENUMMER
from bot.verslag.kopjes.vormen import VOL, gap
from bot.verslag.merken.markeringen import LABELREGEL
from bot.verslag.taal.namenrij import NAMEN

# As a task ends: in who, when or an infinitive.
_TAAK_AF = re.compile(
    rf"(?:\)|\]|\d{{4}}|[a-z]{{3,20}}en|\s[-–—]\s{NAMEN.pattern}|\b(?:{'|'.join(MONTH_NAMES)}|{VERGADERING}|[a-z]{{4,6}}dag"
    r"|(?:week|wk|Q)\s?\d{1,2}|\d{1,2}[-/]\d{1,2}))$",
    re.IGNORECASE,
)
_TITELWOORDEN = 3  # at most, of a title below a task with a label
_WIT = 2  # empty lines, below which a sentence may be broken at any place
_STAART = 80  # letters from the end in which that stands
# A title with its number, or a capital as a sentence or another title begins.
_BEGINT = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})?[a-z]?[.)]?\s+)?[A-ZÀ-Þ]")
_PARAGRAAF = re.compile(r"\d{1,2}\.\d{1,2}[.)]?\s+[A-ZÀ-Þ]")


def opens_label(regel: Regel) -> bool:
    """'Actie: …', 'A3. …'"""
    return bool(LABELREGEL.match(regel.inhoud) or ACTIENUMMER.match(regel.kaal))


def ends_labelled(groep: Sequence[Regel], regel: Regel) -> bool:
    """Whether the task of `groep` ends at the empty line above `regel`, which is a title, or a sentence below
    who, when or an infinitive."""
    if not (opens_label(groep[0]) and gap(groep[-1], regel) and _BEGINT.match(regel.kaal)):
        return False
    if len(regel.kaal.split()) <= _TITELWOORDEN:
        return regel.kaal[-1].isalnum()
    heel = regel.kaal.endswith((".", "!", "?")) or len(regel.kaal) > VOL or regel.kaal[0].isdigit()
    zin = heel or gap(groep[-1], regel) >= _WIT
    return zin and bool(_TAAK_AF.search(groep[-1].kaal[-_STAART:]))


def opens_section(regel: Regel) -> bool:
    """'1.3 De bouw ligt stil.'"""
    return bool(_PARAGRAAF.match(regel.kaal))
