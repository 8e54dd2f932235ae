"""Labels of tasks as programmers write them: '`ACTION` Anna to …', '#actie Anna: …', 'TODO(anna): …'.

Each becomes 'Action: …' or 'Action Anna: …' on its own line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.verslag.woorden import NAAM

_WOORD = r"(?:a[ck]tie(?:punt)?|action(?:\s?item)?|todo|ap)"
_WIE = rf"(?:@?[a-z][\w-]{{1,38}}|@?{NAAM}(?:(?:,\s|\s?[/&]\s?|\s(?:en|and)\s)@?{NAAM}){{0,3}})"
_VOOR = r"(?P<voor>\s{0,12}(?:>\s{0,3})?(?:(?:[-*•–]|\d{1,2}[.)])\s+)?[*_]{0,2})"
_MERK = re.compile(rf"{_VOOR}(?:`(?i:{_WOORD})`|#(?i:{_WOORD})\b)[*_]{{0,2}}:?[*_]{{0,2}}\s+(?=\S)")
_VAN = re.compile(
    rf"{_VOOR}(?i:{_WOORD})(?:\s?\((?P<wie>{_WIE})\)|\s(?:on|aan)\s(?P<op>{_WIE}))[*_]{{0,2}}:[*_]{{0,2}}\s+(?=\S)"
)
_NEEMT = re.compile(
    r"(?<=\w\s)(?:took|takes|has|have|got)\s(?:an?|the)\saction(?:\s(?:item|point))?(?=\sto\s[a-z])"
)


def with_labels(regels: Iterable[str]) -> Iterator[str]:
    for regel in regels:
        if merk := _MERK.match(regel):
            yield f"{merk['voor']}Action: {regel[merk.end() :]}"
        elif van := _VAN.match(regel):
            wie, voor = van["wie"] or van["op"], van["voor"].rstrip("*_")
            yield f"{voor}Action {'@' if wie[0].islower() else ''}{wie}: {regel[van.end() :]}"
        else:
            yield _NEEMT.sub("agreed", regel) if "action" in regel else regel
