"""A line of the attendance list in one form, whatever its layout: 'Anna Visser (Velsen); Tim Bos (COA)'."""

from __future__ import annotations

import re

from bot.verslag.etiketten import AANWEZIG, AFWEZIG, ENKEL, OVERIG
from bot.verslag.woorden import NAAM, TITEL

_HEREN = re.compile(
    rf"\b[Dd]e\s+(?P<wie>heren" rf"|dames)\s+(?P<namen>{NAAM}(?:\s*,\s*{NAAM}){{0,5}}\s+en\s+{NAAM})"
)
# 'Anna Visser | Gemeente Velsen', 'Anna Visser @annav'
_KOLOM = re.compile(r"^(?P<naam>[^|()]{2,60}?)\s+\|\s+(?P<van>[^|()]{2,60}?)\s*$")
_HANDVAT = re.compile(r"\s@[\w-]{1,40}")
_ALLEEN_HANDVAT = re.compile(r"(?:^|(?<=[,:;]\s))@(?P<naam>[A-Za-z][\w-]{1,30})(?=\s*(?:[,;(]|$))")
_LETTERS = re.compile(r"^\[[A-Z]{1,4}\]\s+(?=[A-Z])")  # '[AV] Anna Visser'
_STREEP_AFWEZIG = re.compile(
    r"\s+[-–—]\s+(?:afwezig|verhinderd" r"|afgemeld|absent)\b[^;,]{0,40}$", re.IGNORECASE
)
# Of whom the names behind it are, as in: namens de OR: B. Stam; oudergeleding: Anna Visser
_NAMENS = re.compile(
    rf"\bnamens\s+[^:;,()]{{2,40}}:\s*|(?:^|(?<=[;:.,]\s))(?!(?:{AANWEZIG}|{AFWEZIG}|{OVERIG}|{ENKEL})\b)[a-z][a-z-]{{3,25}}:\s+(?=\w)"
)
# In a list that is told: 'A, B en C. Verder aanwezig is D'.
_VERDER = re.compile(
    r"\.\s+(?:via\s+)?(?:Skype|Teams|Zoom|Online|Digitaal|Telefonisch|Gast(?:en)?)\s*:\s*"
    r"|\.\s+(?:Verder|Ook|Tevens|Daarnaast)\s+(?:(?:is|zijn|was|waren)\s+)?(?:ook\s+)?aanwezig\s*(?:(?:is|zijn|was|waren)\b\s*)?:?\s*"
)
# As in two columns: 'de heer B. Roos      lid'.
_TWEE_KOLOMMEN = re.compile(
    rf"^(?P<naam>{TITEL}\s+\S[^|()]{{2,50}}?)\s{{3,}}(?P<van>[A-Za-z][^|();]{{2,60}})$"
)
_HANDVATTEN = re.compile(r"(?<=\s)(@[\w-]{1,40})\s+(?=@)")  # '@anna @tim', no comma between
# As a cell with a line for each comes out of a file: 'mevrouw Pen (voorzitter) de heer Bos'.
_AANEEN = re.compile(rf"({TITEL}\s+{NAAM}(?:\s*\([^()]{{1,40}}\))?)\s+(?={TITEL}\s+[A-Z])")
_AANTAL = re.compile(r"^\(\d{1,3}\s+\w{1,20}\)\s*")


def in_brackets(tekst: str) -> str:
    """'Anna Visser | Gemeente Velsen' → 'Anna Visser (Gemeente Velsen)'; no '@annav', no '(32 personen)'."""
    tekst = _TWEE_KOLOMMEN.sub(r"\g<naam> (\g<van>)", _VERDER.sub("; ", _NAMENS.sub("", tekst)))
    tekst = _AANEEN.sub(r"\1; ", _HANDVATTEN.sub(r"\1, ", tekst))
    tekst = _ALLEEN_HANDVAT.sub(lambda m: m["naam"][0].upper() + m["naam"][1:], tekst)
    tekst = _AANTAL.sub("", _HANDVAT.sub("", _LETTERS.sub("", tekst))).replace("((", "(")
    tekst = _HEREN.sub(_each_titled, _STREEP_AFWEZIG.sub(" [afwezig]", tekst))
    return _KOLOM.sub(r"\g<naam> (\g<van>)", tekst)


def _each_titled(match: re.Match[str]) -> str:
    """'de heren Bos en Pen' → 'de heer Bos, de heer Pen'."""
    titel = "de heer" if match["wie"] == "heren" else "mevrouw"
    return ", ".join(f"{titel} {naam}" for naam in re.split(r"\s*,\s*|\s+en\s+", match["namen"]))
