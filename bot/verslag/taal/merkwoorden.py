"""The words that mark an action point, and the numbers of one that counts by the year."""

from __future__ import annotations

# 'AP 25-11-01', 'T26-011': numbered by the day or the year; the register counts on itself.
VOLGNUMMER = r"(?:[A-Z]{1,4}[.-]?)?\d{2,4}[./-]\d{1,3}(?:[./-]\d{1,3})?(?:[/-][A-Z\d]{1,2}\b)?"
# 'Actie B1', 'Afspraak C.2': counted below the item of the agenda with that letter; 'D66' is a party.
ITEMNUMMER = r"(?!D66\b)[A-F][.-]?\d{1,2}(?=\s*[:(])"
LABELWOORD = (
    r"(?:N(?:ieuwe?|IEUWE?)\s+)?(?:(?:[Vv]ervolg-?)?[Aa][ck]tie(?:\s?punt)?|A[CK]TIE(?:\s?PUNT)?|[Aa]ction(?:\s+(?:[Ii]tem|[Pp]oint)s?)?|ACTION(?:\s+(?:ITEM|POINT)S?)?"
    r"|AI|AP|ap(?=\s?:|\s[\w+&, ]{1,40}:)"
    r"|[Tt]o[\s-]?do|TODO|[Tt]e\s+doen(?=\s*:)|TE\s+DOEN(?=\s*:)|[Tt]aak|TAAK|[Tt]ask|TASK|[Hh]uiswerk|[Tt]oezegging|TOEZEGGING)\b"
)
