"""What masks look like: '[naam]', 'xxx', 'mevrouw X', '█████', 'ambtenaar A'; 'A.' in the place of a name."""

from __future__ import annotations

import re

from bot.patronen import later
from bot.verslag.taal.woorden import TITEL, TUSSENVOEGSEL

_S = r"(?:[ \u00a0]{1,2}|\n)"  # a line may end between the words of a mask
_IEMAND = (
    r"(?:ambtenaar|medewerk(?:st)?er|(?:beleids)?adviseur|deelne(?:mer|emster)|persoon|(?:be|in)wo(?:ner|onster)"
    r"|omwonende|betrokkene|aanwezige|(?:in)?spreker|burger|collega|functionaris|melder|vrijwilliger|huurder|ouder"
    r"|respondent)"
)
_WEG = (
    r"(?:geanonimiseerd|verwijderd|weggelaten|weggehaald|(?:weg)?gelakt|afgeschermd|onleesbaar(?: gemaakt)?"
    r"|bekend(?: bij[ \w]{3,20})?)"
)
_WOORD = (
    rf"(?i:(?:een )?(?:naam|namen|(?:achter|voor)naam|name|{_IEMAND}|{_WEG})(?:[ -][^\[\]<>\n|]{{1,25}})?)"
)
_IN_HAKEN = rf"(?:{_WOORD}|pers(?:oons|\. ?)gegevens?|[XYZ]{{2,4}}|(?i:x{{2,4}}))"
# Of money, days and what is counted it is not known how many: 'xx euro'; 'per persoon 2 euro'.
_GETELD = (
    r"(?:euro|uur|procent|weken|dagen|jaar|keer|stuks|personen|m2|januari|februari|maart|april|mei|juni|juli"
    r"|augustus|september|oktober|november|december)\b"
)
_CODE = r"(?:5\.[12]\.\d|10\.[12])\.?"  # of the law by which it was taken out
_WOO = (
    rf"(?<!rtikel )(?<!rt\. )(?<!grond van )(?:\[\(?{_CODE}[a-z]?\.?\)?\]|(?<![\w.]){_CODE}[a-g]\b(?!\.?\d))"
)
_NA_STOP = (
    r"(?:De|Het|Een|Er|Dit|Dat|Die|Deze|In|Op|Om|Voor|We|Wij|Ook|Bij|Over|Na|Met|Uit|Aan|Als|Volgens"
    r"|Afgelopen)\b(?! [A-ZÀ-Þ])"
)
_NAAMDEEL = rf"(?:[A-ZÀ-Þ]|{TUSSENVOEGSEL}\b)"
# One letter that is no initial before a name: 'mevrouw A', no 'mevrouw A. de Vries'.
_LETTER = (
    rf"(?:X\b(?![’'-])|[A-Z]\b(?![’'-]|{_S}{_NAAMDEEL}|\.{_S}?(?!{_NA_STOP}){_NAAMDEEL}))"
    r"(?:\.(?= [a-z]|\s?[):,\]]))?"
)
_TITEL = rf"(?:[Dd]e )?(?:{TITEL}|[Hh]eer){_S}"
_MASKER = (
    rf"(?:(?:{_TITEL})?(?:\[{_IN_HAKEN}\](?! ?=|\()|<{{1,2}}{_IN_HAKEN}>{{1,2}}|\{{{_IN_HAKEN}\}}"
    rf"|(?<!\w)[Nn]aam {_WEG}(?!\w)|[█▇■▓]{{2,40}}(?: [█▇■▓]{{2,40}}){{0,3}}"
    rf"|(?<![\w.@/€’'-])(?<!€ )(?i:x{{2,5}})(?![\w@/’'-]|\.\w| {_GETELD}| ?%)|{_WOO})"
    rf"|{_TITEL}(?:\[[A-Z]\.?\]|{_LETTER})"
    rf"|(?<![\w-])(?<![Pp]er )(?:[Dd]e )?(?:{_IEMAND}|(?=[A-Z])(?i:{_IEMAND}))"
    rf"(?:{_S}{_LETTER}| \d{{1,2}}\b(?![.,:/-]\d| {_GETELD})))"
)
_LICHAAM = (
    r"(?:(?:gemeente|provincie|regio|waterschap|veiligheidsregio|stichting)(?: [A-ZÀ-Þ][\w'’-]{1,25}){0,3}"
    r"|[A-Z][\w&-]{1,20})"
)
_GEEN_LICHAAM = r"(?!(?:[Bb]egin|[Mm]edio|[Ee]ind|[Vv][oó]{2}r|[Uu]iterlijk)\b)"
_ERACHTER = (
    rf"(?: ?\((?P<haak>{_GEEN_LICHAAM}[A-Za-zÀ-ÿ][^()\d\n]{{1,39}})\)"
    rf"| (?:van|namens) (?:(?:de|het) )?(?P<van>{_LICHAAM})|, (?P<komma>[A-Z]{{2,6}})(?= ?(?:[|:;)]|$)))"
)
# A letter alone is somebody only where a name would stand: 'Actie A.: …', '(B.)', 'door [C]', 'D. belt …'.
_NA_LABEL = (
    r"(?:(?<=[Aa]ctie )|(?<=ACTIE )|(?<=[Aa]ctie: )|(?<=ACTIE: )|(?<=punt )|(?<=AI )|(?<= voor )|(?<= door )"
    r"|(?<=[Ww]ie: )|(?<=\d, )|(?<=[–—→>-] ))"
)
_DOET = r"(?!(?:dat|dit|het|met|niet|tot|uit|want|wat)\b)(?:zal|[a-zë]{2,20}t)\b"
_INITIAAL = (
    rf"(?:(?<=[(\[])[A-Z]\.|(?<=\()[XYZ]\b|{_NA_LABEL}(?:[A-Z]\.|\[[A-Z]\.?\]|[XYZ]\b))(?=\s?[:)\]–—]| -|, )"
    rf"|(?:^|(?<=[].:!?)*>→►–-] ))(?:[A-Z]\.|(?<=[:*–] )\[[A-Z]\])(?=: | {_DOET})"
    rf"|{_NA_LABEL}(?:[A-Z](?=\.{{1,2}}(?:$| {_NA_STOP}))|(?:\[[A-Z]\.?\]|[XYZ]\b)(?=\.?(?:$| {_NA_STOP})))"
    rf"|(?<= door )(?:[A-Z]\.|\[[A-Z]\])(?= (?!{TUSSENVOEGSEL} ?[A-Z])[a-zà-ÿ(\[])"
)
_IN_MASKER = re.compile(rf"\[(?i:(?:een )?(?:{_IEMAND}|naam)) (?:van )?(?:(?:de|het) )?(?P<van>{_LICHAAM})\]")
IS_CODE = re.compile(_CODE)
MASKER = later(rf"(?<!\w)(?=\S)(?:(?P<masker>{_MASKER})(?:{_ERACHTER})?|{_INITIAAL})", re.MULTILINE)
_LETTER_ALLEEN = re.compile(r"\[?[A-Z]\.?\]?")


def is_mask(naam: str) -> bool:
    """Whether no name stands here but what was put for one, which in other minutes is somebody else."""
    return bool(MASKER.fullmatch(naam) or _LETTER_ALLEEN.fullmatch(naam))


def body_of(masker: re.Match[str]) -> str | None:
    """Of whom the masked one is: 'COA' of '[naam] (COA)', '[ambtenaar COA]' and 'XX van het COA'."""
    erin = _IN_MASKER.search(masker[0])
    return masker["haak"] or masker["van"] or masker["komma"] or (erin["van"] if erin else None)
