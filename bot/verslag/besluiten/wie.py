"""Who decides for the meeting: 'we', all who are in it, or a body by its name.

What any single person, organisation or authority agrees with is an opinion, or news.
"""

from __future__ import annotations

from bot.verslag.sprekers import GREMIUM

_ALLEN = (
    r"[Ii]edereen|[Aa]llen|[Pp]artijen"
    r"|(?:[Aa]lle|[Dd]e)\s(?:aanwezigen|leden|partijen|partners|deelnemers|besturen)"
)
_NAAM = (
    r"(?:[Dd]e|[Hh]et|[Oo]ns)\s+(?!gemeenteraad|ministerraad)(?:(?:algemeen|dagelijks|voltallige?)\s+)?"
    r"(?:[a-z]{0,20}(?:bestuur|commissie|groep|team|vergadering|directie|redactie|platform|kring|tafel|management|leden)"
    r"|[a-z]{3,20}raad|wethouders)|(?:[Dd]e\s+)?(?:OR|GMR)"
)
# Without 'de' it opens a line of notes: 'Werkgroep is akkoord'.
_ZONDER_DE = r"(?:Werk|Stuur|Kern|Project)groep|Overleg|Vergadering|Commissie|Bestuur|Tafel"
WIE = rf"(?:[Ww]e|[Ww]ij|[Mm]en|{_ALLEN}|{_NAAM}|(?:(?:[Dd]e|[Hh]et)\s+)?(?:{GREMIUM})|{_ZONDER_DE})"
