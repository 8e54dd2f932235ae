"""Labels in signs that are taken off, or read as a title, later: '`ACTION` Anna to …', '#actie Anna: …'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_WOORD = r"(?:a[ck]tie(?:punt)?|action(?:\s?item)?|todo|ap)"
_VOOR = r"(?P<voor>\s{0,12}(?:>\s{0,3})?(?:(?:[-*•–]|\d{1,2}[.)])\s+)?[*_]{0,2})"
_MERK = re.compile(rf"{_VOOR}(?:`(?i:{_WOORD})`|#(?i:{_WOORD})\b)[*_]{{0,2}}:?[*_]{{0,2}}\s+(?=\S)")


def with_labels(regels: Iterable[str]) -> Iterator[str]:
    for regel in regels:
        merk = _MERK.match(regel)
        yield f"{merk['voor']}Action: {regel[merk.end() :]}" if merk else regel
