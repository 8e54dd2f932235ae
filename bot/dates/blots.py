"""What looks like a date and is none: titled names, clock times, numbered things, telephones, amounts."""

from __future__ import annotations

import re
from collections.abc import Callable

BLOT = "_"  # a word character: nothing begins or ends against it

_PARTICLES = r"(?:(?:van|de|den|der|ter|ten|te|'t|het|el|al|bin)\s){0,3}"
_SURNAME = r"[a-z][a-z'-]{1,40}"
_TITLED_NAME = (
    r"(?<!\w)(?:(?:mw|mevr|dhr|drs|prof|fam)\b\.?|(?:hr|mr|dr|ir|ing)\.|mevrouw\b|(?:de\sheer|heer|heren|meneer)\b)"
    rf"\s?(?:[a-z]\.\s?){{0,4}}{_PARTICLES}{_SURNAME}"
)
_OFFICE_NAME = (
    r"(?<!\w)(?:burgemeester|wethouder|minister|staatssecretaris|gedeputeerde|secretaris|griffier|voorzitter"
    rf"|directeur|commissaris|collega|raadslid|familie|gemeente|stichting|firma|bureau)\s{_PARTICLES}(?P<name>{_SURNAME})"
)

_HOUR = r"(?:[01]?\d|2[0-3])"
_MINUTE = r"[0-5]\d"
_TO = r"\s?(?:-|tot|t/m)\s?"
_CLOCK = (
    r"(?<![\w.,:/-])(?<!binnen\s)(?<!over\s)(?:"
    rf"{_HOUR}(?:[:.]{_MINUTE})?{_TO}{_HOUR}(?:[:.]{_MINUTE})?\s?(?:uur|u)(?!\w)"
    rf"|{_HOUR}[:.]{_MINUTE}{_TO}{_HOUR}[:.]{_MINUTE}(?![\d.])"
    rf"|{_HOUR}:{_MINUTE}(?!\d)|{_HOUR}\.{_MINUTE}(?!\d|\.\d)"
    rf"|(?:0\d|1[0-8]){_MINUTE}-(?:[01]\d|2[0-3]){_MINUTE}(?!\d)"
    rf"|{_HOUR}\s?uur(?!\w)|{_HOUR}u(?:{_MINUTE})?(?!\w))"
)

_NUMBERED = (
    r"artikel(?:en)?|art\.?|leden|lid|bijlagen?|pagina(?:'s)?|blz\.?|bladzijden?|blad|pp?\.|hoofdstuk(?:ken)?"
    r"|hfst\.?|paragraaf|par\.?|(?<!\w)§|dia's|dia|slides?|sheets?|rij|kolom|kvk(?:-nummer|-nr\.?)?|code"
    r"|(?:agenda)?punt(?:en)?|nrs?\.?|nummers?|(?:zaak|dossier|kenmerk|document)(?:nummer|nr\.?)?"
    r"|ref(?:erentie|\.)?|versie|fase|tabel|figuur|kamer|zaal|lokaal|variant|scenario|optie|stap|spoor"
    r"|huisn(?:umme)?r\.?|regels?|perceel|kavel|(?:bus)?lijn|groep(?:en)?|klas|leeftijd|uitslag|score|verhouding|schaal|rapportcijfers?|tel\.?|telefoon|moties?|amendement(?:en)?|lijst|sprint|jaargang|route|postbus|postcode|huisnummers?|categorie|sectie(?:\s[a-z])?|item|stemverhouding|gebouw|vleugel|blok|vra(?:ag|gen)|(?:gewonnen|verloren)\smet"
)
_NUMBERS = (
    r"(?<!\w)https?://[^\s]{1,300}",
    r"(?<![\w.@+-])[\w.+-]{1,64}@[\w.-]{1,64}",
    r"(?<!\w)(?:[a-z]{2,12}-){0,3}(?:\d{4}-)?\d{1,2}-\d{1,2}/[ab]\d{1,4}(?!\w)",  # 17-12/A1
    r"(?<!\w)\+\d[\d\s()-]{7,16}\d(?!\d)",
    r"(?<![\w-])(?=0(?:[\s-]?\d){9}(?!\d))0\d{1,3}[\s-]\d{2,3}(?:\s?\d{2,3}){1,3}(?![\d-])",
    r"(?<!\w)(?:€\s?|eur\s|euro\s)\d[\d.,/-]{0,20}",
    r"(?<!\w)24/7(?!\w)",
    r"(?<!\w)(?:[a-z]{2,30}(?:straat|weg|laan|plein|kade|gracht|singel|dijk|steeg|hof|pad|park|haven|rak)"
    r"|[a-z]{0,30}(?:dreef|markt))\s\d{1,4}[-/]\d{1,4}(?!\w)",
    r"(?<!\w)met\s\d{1,2}-\d{1,2}(?![\w-])",  # 'aangenomen met 4-3'
    rf"(?<!\w)(?<!week\s)(?:{_NUMBERED})\s{{0,2}}:?\s{{0,2}}(?:nr\.?\s{{0,2}}|nummer\s)?#?(?:[a-z]{{1,4}}-)?\d[\w./-]{{0,30}}",
)

_TITLED = re.compile(_TITLED_NAME, re.ASCII)
_OFFICE = re.compile(_OFFICE_NAME, re.ASCII)
_NO_DATES = tuple(re.compile(pattern, re.ASCII) for pattern in (_CLOCK, *_NUMBERS))


def blot(plain: str, is_capital: Callable[[int], bool]) -> str:
    """The folded text with everything that is no date replaced, at the same length."""

    def office(match: re.Match[str]) -> str:
        return _blotted(match) if is_capital(match.start("name")) else match[0]

    plain = _OFFICE.sub(office, _TITLED.sub(_blotted, plain))
    for pattern in _NO_DATES:
        plain = pattern.sub(_blotted, plain)
    return plain


def _blotted(match: re.Match[str]) -> str:
    return BLOT * len(match[0])
