"""Who wrote a mail or a message, as its head says: 'Van: Anna Visser', '[9-5-2025 15:22] Visser, Anna'."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.verslag.taal.woorden import NAAM

_MAIL = re.compile(rf"(?:Van|From|Afzender)\s*:\s*(?P<wie>{NAAM})")
_CHAT = re.compile(
    rf"\[\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}},?\s\d{{1,2}}:\d{{2}}(?::\d{{2}})?\]\s(?P<wie>{NAAM})(?:,\s(?P<voor>{NAAM}))?:?\s*$"
)


def sender(regels: Iterable[str]) -> str:
    """The name in the first of `regels` that is such a head, first name first; '' of none."""
    for regel in regels:
        kop = _MAIL.match(regel.strip()) or _CHAT.match(regel.strip())
        if kop:
            voor = kop.groupdict().get("voor")
            return f"{voor} {kop['wie']}" if voor else kop["wie"]
    return ""
