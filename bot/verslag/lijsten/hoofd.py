"""A list of acties that stands in the upper part of minutes, above who was there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.kopjes.vormen import DEELNEMERSLABEL, VELD
from bot.verslag.merken.markeringen import ITEM
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of

_NUMMER = re.compile(r"(?:[A-Z]{1,3}\s?)?\d{1,4}(?:[.-]\d{1,3})?[.:)]?\s+(?=[^\W\d])")
_MET_NAAM = re.compile(rf"{NAMEN.pattern}(?::|\s+[-–—])\s+[a-zà-ÿ]")
_HAAK = re.compile(r"\((?P<in>[^()]{2,60})\)\.?$")
_TUSSEN = re.compile(r"\s+[-–—]\s+|[,;]\s+")
_PROZA = re.compile(r"^(?:\S+\s+){3}.*[a-z)]\.$")
_VOORUIT = 3  # lines below the title; a task may run over some


def list_above(kop: Sequence[Regel]) -> slice:
    """The lines of such a list, its title first; none when what stands below 'Actie- en besluitenlijst' is
    no task, but the rest of a header of that title."""
    for plek in range(1, len(kop) - 1):
        sectie = section_of(kop[plek].kaal)
        if sectie and sectie.soort != "besluiten" and _opens_item(kop, plek + 1):
            velden = (i for i in range(plek + 1, len(kop)) if is_of_header(kop[i]))
            return slice(plek, next(velden, len(kop)))
    return slice(0, 0)


def text_below_title(kop: Sequence[Regel]) -> int:
    """Where the text of a note begins that looks like one header: a title, a day, and below them an item or a
    sentence on each line; its length when it has none."""
    return next(
        (plek for plek in range(1, len(kop)) if _opens_item(kop, plek) or _PROZA.search(kop[plek].kaal)),
        len(kop),
    )


def is_title_of_all(kop: Sequence[Regel], onder: Sequence[Regel]) -> bool:
    """Whether the lines below the header are the list that its title names, 'Actielijst RRT' or 'Afspraken
    overleg Haven', and no more."""
    sectie = section_of(kop[0].kaal) if kop and onder else None
    return (
        sectie is not None
        and sectie.soort != "besluiten"
        and all(_opens_item(onder, plek) for plek in range(len(onder)))
    )


def is_of_header(regel: Regel) -> bool:
    return bool(VELD.match(regel.inhoud) or DEELNEMERSLABEL.match(regel.kaal))


def _opens_item(kop: Sequence[Regel], plek: int) -> bool:
    regel = kop[plek]
    if is_of_header(regel):
        return False
    if regel.is_opsomming or ITEM.match(regel.kaal) or _NUMMER.match(regel.kaal):
        return True
    onder = kop[plek + 1] if plek + 1 < len(kop) else None
    if onder and onder.is_opsomming and NAMEN.fullmatch(regel.kaal.rstrip(" :")):
        return True  # of whom the bullets below are
    return bool(_MET_NAAM.match(regel.kaal)) or any(
        _ends_in_day(een.kaal) for een in kop[plek : plek + _VOORUIT] if not is_of_header(een)
    )


def _ends_in_day(tekst: str) -> bool:
    """'Lijst sturen (Anna, 1 mei)', 'Lijst sturen – Anna – 1 mei'."""
    haak = _HAAK.search(tekst, max(0, len(tekst) - 70))
    delen = _TUSSEN.split(haak["in"] if haak else tekst)
    return (haak is not None or len(delen) > 2) and is_day(delen[-1].rstrip(" ."))
