"""Which column of a table says by when, beside one that says when a point arose."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

# Beside 'Deadline' the day something was noted, or the time in which it is done.
_ZWAK = frozenset("datum data date week dag periode tijdvak moment period".split())
_VOOR = frozenset({"voor", "by"})
# Above days and what must be there by each: '6. Aankomende deadlines', '## Deadlines (5 min)'.
_DEADLINES = re.compile(
    r"[\W\d]{0,12}(?:[^\W\d]{3,15}\s){0,2}deadlines\b(?:\s[^.;|]{1,30})?[\W_]{0,6}", re.IGNORECASE
)


def by_when(
    kop: Sequence[str],
    soorten: Sequence[str | None],
    kind_of: Callable[[str], str | None],
    is_told: Callable[[str], bool],
) -> list[str | None]:
    """What the columns hold, with one that says by when at most: not 'Datum' or 'Datum overleg' beside
    'Deadline', nor before what was noted then (`is_told` knows what it was about), and of 'Wie' and 'Voor',
    'Who' and 'By' the last one. `kind_of` knows what a word is in a head."""
    uit = list(soorten)
    koppen = [cel.strip(" *_:") for cel in kop]
    dagen = [plek for plek, soort in enumerate(uit) if soort == "termijn"]
    zwak = [plek for plek in dagen if _is_weak(koppen[plek], kind_of)]
    actie = uit.index("actie") if "actie" in uit else 0
    if uit.count("eigenaar") > 1 and all(plek in zwak and plek < actie for plek in dagen):
        laatste = len(uit) - 1 - uit[::-1].index("eigenaar")
        if koppen[laatste].casefold() in _VOOR:
            uit[laatste] = "termijn"
    if uit.count("termijn") == 1 and dagen and dagen[0] < actie:
        if "status" not in uit and not any(map(is_told, koppen[:actie])):
            return uit
    elif uit.count("termijn") < 2:
        return uit
    elif len(zwak) == uit.count("termijn"):
        zwak = zwak[:-1]  # 'Datum overleg' and 'Datum'
    return [None if plek in zwak else soort for plek, soort in enumerate(uit)]


def of_deadlines(titel: str, kop: Sequence[str], kind: Callable[[str], str | None]) -> dict[int, str]:
    """In 'Datum | Doel' below a title of deadlines the tasks and their days; nothing in any other table."""
    soorten = [kind(cel) for cel in kop]
    los = soorten.count(None) == 1 and {"termijn", "eigenaar"}.issuperset({*soorten} - {None})
    if not los or soorten.count("termijn") != 1 or not _DEADLINES.fullmatch(titel):
        return {}
    return {plek: soort or "actie" for plek, soort in enumerate(soorten)}


def _is_weak(kop: str, kind_of: Callable[[str], str | None]) -> bool:
    """Whether it says that a day stands below it, and not what is to be done by then: not 'Datum gereed'."""
    dagwoorden = {woord for woord in re.findall(r"[^\W\d]+", kop.casefold()) if kind_of(woord) == "termijn"}
    return bool(dagwoorden) and dagwoorden <= _ZWAK
