"""Labels in signs that are taken off, or read as a title, later: '`ACTION` Anna to …', '**Actie** sturen'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_WOORD = r"(?:a[ck]tie(?:punt)?|action(?:\s?item)?|todo|ap)"
_VOOR = r"(?P<voor>\s{0,12}(?:>\s{0,3})?(?:(?:[-*•–]|\d{1,2}[.)])\s+)?[*_]{0,2})"
_MERK = re.compile(rf"{_VOOR}(?:`(?i:{_WOORD})`|#(?i:{_WOORD})\b)[*_]{{0,2}}:?[*_]{{0,2}}\s+(?=\S)")
# What may stand behind such a word as the subject of a sentence, or as the rest of its name.
_GEEN_LABEL = (
    r"(?:is|zijn|was|waren|wordt|worden|werd|werden|staat|loopt|lopen|blijft|blijven|kan|kunnen|moet|moeten|mag|zal|heeft|hebben"
    r"|vervalt|volgt|nodig|klaar|gereed|gedaan|open|geen|en|of|die|dat|over|uit|van|voor|door|met|in|punten|lijst|houder|plan"
    r"|points?|items?|log|list|wie|wanneer|besluit|status|has|have|had|will|must|should|can|by|for|of|on|and|or)\b"
)
# A word in bold is a label without a colon too: at the margin, behind a bullet, and behind a stop.
_IN_VET = re.compile(
    rf"(?P<voor>^\s{{0,12}}(?:>\s{{0,3}})?(?:(?:[-*•–]|\d{{1,2}}[.)])\s+)?|[.!?)]\s{{1,3}})(?P<teken>\*\*|__)"
    r"(?P<label>(?i:a[ck]tie(?:punt)?|action(?:\s?item)?|todo|afspraak|afgesproken"
    r"|besluit|besloten|beslissing|decision|decided))(?P=teken)"
    rf"\s{{1,3}}(?=[A-Za-zÀ-ÿ])(?!(?i:{_GEEN_LABEL}))(?!\w[\w ]{{0,40}}:|[^.;]{{0,40}}(?:\*\*|__|\s{{3}}|\|))"
)


def with_labels(regels: Iterable[str]) -> Iterator[str]:
    for regel in regels:
        merk = _MERK.match(regel)
        yield f"{merk['voor']}Action: {regel[merk.end() :]}" if merk else _IN_VET.sub(_with_colon, regel)


def _with_colon(vet: re.Match[str]) -> str:
    return f"{vet['voor']}{vet['teken']}{vet['label']}:{vet['teken']} "
