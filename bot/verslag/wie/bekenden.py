"""Who these minutes know by name: the attendance, roles, and the initials that stand for somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bot.verslag.betoog import Betoog
from bot.verslag.taal.namenrij import NAMEN_VAN
from bot.verslag.taal.woorden import NAAM

_LETTERS = r"[A-Z][A-Za-z’']{0,2}[A-Z]"
# Initials behind the name they stand for, as in: Chris Cole – Chairman (CC) and Erwin Kaart (EK, vz).
_UITGELEGD = re.compile(
    rf"(?P<naam>{NAAM})(?:\s+[-–]\s+\w+)?\s+\((?P<letters>{_LETTERS})(?:,[^()]{{0,20}})?\)"
)
# Initials where a line ends.
_AAN_DE_RAND = re.compile(
    rf"(?:^|[.!?)]\s+|\s{{2,}})\(?(?P<letters>{_LETTERS}(?:[\s,/&+()]+{_LETTERS}){{0,3}})\)?\s*$"
)
# The head of a last column in which who does it stands, alone or with the other heads before it.
KOLOMKOP = re.compile(r"(?:.{0,40}\s)?(?:Actie(?:houder)?|ACTIE|Action|ACTION|Wie|Door)\W{0,2}")
_ALTIJD = frozenset(
    "allen iedereen all clerk chair chairman chairperson secretary treasurer everyone".split()
)
_MINSTENS = 2  # times that letters stand at the edge of a line before they are initials
_LANGSTE_KOP = 60  # letters of a line that is the head of columns
_MEESTE = 5  # names in a row
_MET_VAN = re.compile(r"[a-z]{2}\s\(")  # 'Mulder (COA)'; of letters both are names
_TUSSEN_NAMEN = re.compile(r"(?:\s*[,/&+]\s*|\s+(?:en|and|EN)\s+)(?![^()]{0,40}\))")


class Bekenden:
    """Answers whether words are the names of people these minutes know."""

    def __init__(self, betoog: Betoog, teksten: Sequence[str]) -> None:
        self._betoog = betoog
        self._uitgelegd = {
            match["letters"]: match["naam"]
            for tekst in teksten
            for match in _UITGELEGD.finditer(tekst[:600])
            if match["letters"][0] == match["naam"].lstrip("d'’")[:1]
        }
        rand: Counter[str] = Counter()
        for tekst in teksten:
            achteraan = _AAN_DE_RAND.search(tekst[-40:])
            rand.update(re.findall(_LETTERS, achteraan["letters"]) if achteraan else ())
        letters = betoog.sprekers.initials
        self.met_kolom = any(KOLOMKOP.fullmatch(tekst) for tekst in teksten if len(tekst) < _LANGSTE_KOP)
        minstens = 1 if self.met_kolom else _MINSTENS
        self._letters = frozenset(self._uitgelegd) | {
            code for code, aantal in rand.items() if aantal >= minstens and code[0] in letters
        }
        if self._letters:  # once some letters are, the others at the edge are too
            self._letters |= {code for code in rand if code[0] in letters}

    def are_known(self, namen: str) -> bool:
        """Whether `namen`, one or more as printed, are all people or roles that these minutes know."""
        delen = split_names(namen)
        return 0 < len(delen) <= _MEESTE and all(map(self._is_known, delen))

    def are_names(self, namen: str) -> bool:
        """Whether they may be people nobody introduced."""
        delen = split_names(namen)
        return 0 < len(delen) <= _MEESTE and all(map(self._betoog.is_somebody, delen))

    def in_full(self, namen: str) -> str:
        """'CC en FH' as the names that the minutes say they stand for."""
        return ", ".join(self._uitgelegd.get(deel, deel) for deel in split_names(namen))

    def _is_known(self, naam: str) -> bool:
        if naam in self._letters or naam.casefold() in _ALTIJD or self._betoog.is_role(naam):
            return True
        if self._betoog.sprekers.resembles(naam):
            return True
        vermeldingen = self._betoog.sprekers.mentions(naam)
        return (
            len(vermeldingen) == 1
            and vermeldingen[0].begin == 0
            and vermeldingen[0].eind == len(naam)
            and vermeldingen[0].soort in ("persoon", "rol", "organisatie")
        )


def split_names(namen: str) -> list[str]:
    """'(SG) AS', 'Anna en Tim' as a list."""
    met_van = _MET_VAN.search(namen) and NAMEN_VAN.fullmatch(namen)
    kaal = namen if met_van else re.sub(r"[()\[\]*@]", " ", namen).strip(" .:;,-–—")
    delen = [deel for deel in _TUSSEN_NAMEN.split(kaal) if deel.strip()]
    uit: list[str] = []
    for deel in delen:
        woorden = deel.split()
        uit += (
            woorden
            if len(woorden) > 1 and all(re.fullmatch(_LETTERS, woord) for woord in woorden)
            else [deel.strip()]
        )
    return uit
