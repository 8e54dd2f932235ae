"""Who was there by a letter that thanks them for it: its writer, and those it is written to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.woorden import NAAM

_MAILREGELS = 10
_LANGSTE = 300  # letters of a line that is looked at
_AFZENDER = re.compile(rf"\s*(?:Van|From|Afzender)\s*:\s*(?P<wie>{NAAM})")
_AAN = re.compile(r"\s*(?:Aan|To)\s*:\s*(?=\S)")
_DANK = (
    r"\b(?:[Dd]ank|[Bb]edankt|[Tt]hanks|[Tt]hank\s+you|[Ff]ijn|[Ll]euk|[Gg]oed|[Gg]reat)\b"
    r"[^.!?]{0,40}?\b(?:jullie|ieders|your?)\b"
)
_VANDAAG = (
    r"(?:vandaag|vanmiddag|vanochtend|vanmorgen|vanavond|gisteren|(?:maan|dins|woens|donder|vrij)dag"
    r"|today|yesterday|this\s+(?:morning|afternoon))"
)
# For what can be given by mail alone, the day tells that it was not.
_VOOR_HET_KOMEN = re.compile(
    rf"{_DANK}(?:[^.!?]{{0,30}}\b(?:tijd|komst|aanwezigheid|deelname|time|attendance|coming|joining)\b"
    r"|[^.!?]{0,15}\b(?:er|erbij)\s(?:bij\s)?(?:waren|konden\szijn)\b"
    rf"|[^.!?]{{0,30}}\b(?:inbreng|bijdragen?|input|contributions?|overleg|gesprek)\b[^.!?]{{0,20}}\b{_VANDAAG}\b)"
)


def thanked(regels: Sequence[Regel]) -> Iterator[Regel]:
    """One line with the writer of a letter and whom it is to, no copies, where it thanks them for coming."""
    kop = regels[:_MAILREGELS]
    van = next((een for regel in kop if (een := _AFZENDER.match(regel.tekst))), None)
    aan = next((regel for regel in kop if _AAN.match(regel.tekst)), None)
    if van and aan and any(_VOOR_HET_KOMEN.search(regel.kaal[:_LANGSTE]) for regel in regels):
        namen = re.findall(NAAM, aan.tekst.partition(":")[2][:_LANGSTE])
        yield Regel(aan.nummer, f"Aanwezig: {'; '.join((*namen, van['wie']))}")
