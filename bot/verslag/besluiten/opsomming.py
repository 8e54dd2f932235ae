"""More decisions in one sentence, by letter or number: 'De tafel besluit: a. de hal gaat dicht; b. …'."""

from __future__ import annotations

import re

_EERSTE = re.compile(r":\s+(?:a|1)[.)]\s+(?=\S)")
_VOLGENDE = re.compile(r"[;,.]?\s+(?:en\s+)?(?:[b-k]|[2-9])[.)]\s+(?=\S)")


def is_summed_up(tekst: str) -> bool:
    return bool(_EERSTE.search(tekst))


def each(tekst: str, *, goes_on: bool = False) -> tuple[str, ...]:
    """The parts of a sentence that sums up what is decided; `goes_on`: of a sentence that goes on with it."""
    eerste = _EERSTE.search(tekst)
    if not (eerste or goes_on):
        return (tekst,)
    delen = _VOLGENDE.split(tekst[eerste.end() :] if eerste else tekst)
    return tuple(deel.strip(" ;,.") for deel in delen if deel.strip(" ;,."))
