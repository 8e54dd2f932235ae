"""The rows of the agenda in front of the minutes: who introduces a topic has no task by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.agendalijst import AGENDA, RIJ, rows_below
from bot.verslag.taal.namenrij import NAMEN, NAMEN_VAN

_WIE_ERACHTER = re.compile(
    rf"\s{{1,9}}(?:[(\[](?:@[\w-]{{1,39}}|{NAMEN_VAN.pattern})(?:,?\s\d{{1,3}}\s?(?:min\w{{0,5}}|m|['’]))?[)\]]"
    rf"|[-–—]\s(?:@[\w-]{{1,39}}|{NAMEN.pattern})|@[\w-]{{1,39}})\.?\s{{0,9}}$"
)
_STAART = 80  # letters from the end of a row in which that stands


def without_introducers(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; the names behind the rows of such an agenda are left out."""
    over = 0
    for plek, regel in enumerate(regels):
        if not over and AGENDA.fullmatch(regel.kaal):
            over = rows_below(regels, plek + 1)
        elif over:
            over -= 1
            staart = max(0, len(regel.tekst) - _STAART)
            wie = _WIE_ERACHTER.search(regel.tekst, staart) if RIJ.match(regel.tekst) else None
            regel = Regel(regel.nummer, regel.tekst[: wie.start()]) if wie and wie.start() > staart else regel
        yield regel
