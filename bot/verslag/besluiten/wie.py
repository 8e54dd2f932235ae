"""Who decides for the meeting: 'we', all who are in it, or a body by its name.

What any single person, organisation or authority agrees with is an opinion, or news.
"""

from __future__ import annotations

import re

from bot.verslag.namen.sprekers import GREMIUM

# Before what is decided, the number of an item or of a paragraph, or the time: '3. ', '2.1 ', '21.15 '.
ITEM = r"\d{1,2}(?:[.)]|[.:]\d{1,2}(?:\.\d{1,2})?[.)]?)\s+"
# Before it in English, what it is about: 'Quay: it was agreed to …'.
ABOUT = r"(?!(?:[Ss]ee|Re)\b|[^:]{0,30}\b(?:last|is|are|was|were)\b)[A-Z][\w&/ -]{1,30}:\s"
_ALLEN = (
    r"[Ii]edereen|[Aa]llen|[Pp]artijen"
    r"|(?:[Aa]lle|[Dd]e)\s(?:aanwezigen|leden|partijen|partners|deelnemers|besturen)"
)
_NAAM = (
    r"(?:[Dd]e|[Hh]et|[Oo]ns)\s+(?!gemeenteraad|ministerraad)(?:(?:alge(?:meen|mene)|dagelijks|voltallige?)\s+)?"
    r"(?:[a-z]{0,20}(?:bestuur|commissie|groep|team|vergadering|directie|redactie|platform|kring|tafel|management|leden|bestuurders|netwerk|geleding|panel|samenwerkingsverband)"
    r"|[a-z]{3,20}raad|raad\s+van\s+toezicht|wethouders)|(?:[Dd]e\s+)?(?:OR|GMR)"
)
# Without 'de' it opens a line of notes: 'Werkgroep is akkoord'.
_ZONDER_DE = r"(?:Werk|Stuur|Kern|Project)groep|Overleg|Vergadering|Commissie|Bestuur|Tafel"
WIE = rf"(?:[Ww]e|[Ww]ij|[Mm]en|{_ALLEN}|{_NAAM}|(?:(?:[Dd]e|[Hh]et)\s+)?(?:{GREMIUM})|{_ZONDER_DE})"
# It stands right before the verb, or behind its first word: 'besluiten we'.
_ERVOOR = re.compile(
    rf"(?:^(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}[.)]?\s)?|[,;:]\s+|\b(?:en|maar|dat|dus)\s+|(?<=[a-z])\s(?=(?:We|Wij)\s))"
    rf"{WIE}\s+(?:unaniem\s+|dan\s+ook\s+|daarom\s+|dus\s+|wel\s+)?$"
)
_ERNA = re.compile(rf"\w+\s+{WIE}\b")
_WIJDTE = 80  # letters before a verb in which it can stand


def is_ours(tekst: str, verb: int) -> bool:
    """Whether the meeting, by any of its names, stands beside the verb that begins at `verb`."""
    return bool(_ERVOOR.search(tekst, max(0, verb - _WIJDTE), verb) or _ERNA.match(tekst, verb))
