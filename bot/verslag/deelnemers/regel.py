"""A line of the attendance list in one form, whatever its layout: 'Anna Visser (Velsen); Tim Bos (COA)'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import initials
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, GASTEN, OVERIG
from bot.verslag.taal.woorden import NAAM, TITEL, TUSSENVOEGSEL

_HAAK = r"(?:\s\([^()]{1,40}\))?"
_HEREN = re.compile(
    rf"\b[Dd]e\s+(?P<wie>heren|dames)\s+(?P<namen>{NAAM}{_HAAK}(?:\s*,\s*{NAAM}{_HAAK}){{0,5}}\s+en\s+{NAAM}|{NAAM}(?:\s*,\s*(?=[A-Z]\.){NAAM}){{1,6}})"
)
_TUSSEN_HEREN = re.compile(r"(?:\s*,\s*|\s+en\s+)(?![^()]{0,40}\))")
# 'Anna Visser | Gemeente Velsen', 'Anna Visser @annav'
_KOLOM = re.compile(r"^(?P<naam>[^|()]{2,60}?)\s+\|\s+(?P<van>[^|()]{2,60}?)\s*$")
_HANDVAT = re.compile(r"\s@[\w-]{1,40}")
_ALLEEN_HANDVAT = re.compile(r"(?:^|(?<=[,:;]\s))@(?P<naam>[A-Za-z][\w-]{1,30})(?=\s*(?:[,;(]|$))")
# '@annav (Anna Visser)', 'ikzelf (Anna Visser)': the name is in the brackets; 'en als gast Tim Bos'.
_NAAM_ERACHTER = re.compile(
    rf"(?:^|(?<=[,;:]\s)|(?<=\sen\s))(?:@[\w-]{{1,40}}|ik(?:zelf)?|ondergetekende)\s\((?P<naam>(?=\S+\s\S){NAAM})\)"
)
_ALS_GAST = re.compile(rf"(?<=\s)(?:als|as)\s(?:a\s)?(?:gast|guest|toehoorder)\s(?={TITEL}|[A-Z])")
# '[AV] Anna Visser', 'AV = Anna Visser (COA)', 'Anna Visser = AV', and by her letters 'AV: Anna Visser'.
_LETTERS = re.compile(
    rf"(?:^\[[A-Z]{{1,4}}\]\s+|(?:^|(?<=[,;:]\s))[A-Z][A-Za-z]{{0,4}}\s?=\s?(?!(?i:{AANWEZIG}|{AFWEZIG}|{ENKEL})\b))(?=[A-Z])"
    r"|(?<=[a-z])\s?=\s?[A-Z][A-Za-z]{0,4}(?=\s*(?:[(,;]|$))"
)
_LETTERS_ERVOOR = re.compile(
    rf"(?:^|(?<=[,;:]\s))(?P<letters>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{{1,4}})(?:\s?[:–—-]\s|\s)\s{{0,9}}(?P<wie>(?:{TITEL}\s+)?(?P<naam>(?=\S+\s\S){NAAM}))(?=\s*(?:[(,;]|$))"
)
_GAT_NA_ETIKET = re.compile(r"(?<=:)\s{2,}(?=[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,4}\s)")
_BREED = re.compile(r"[ \t]{4,}")
_STREEP_AFWEZIG = re.compile(
    r"\s+[-–—]\s+(?:afwezig|verhinderd|afgemeld|absent|vrij|ziek|verlof|(?:op\s+)?vakantie)\b[^;,:]{0,40}$",
    re.IGNORECASE,
)
# Behind the brackets, what somebody is there: 'Anna Visser (COA) - voorzitter overleg -'.
_STREEP_ROL = re.compile(
    r"(?<=\))\s[-–—]\s(?P<rol>[^()\[\];,:–—-]{3,40}?)(?:\s(?:overleg|vergadering))?[\s–—-]{0,4}$"
)
# As in: Anna Visser (COA) · Tim Bos (gemeente Velsen / Beek), the last of which is no name.
_TUSSENPUNT = re.compile(r"(?<=\S)\s[·•+/]\s(?=[A-ZÀ-Þ])(?![^()]{0,80}\))|(?<=\))\s\|\s(?=[A-ZÀ-Þ])")
# People between dashes alone: 'Anna Visser (COA) - Tim Bos - Pia Mol (schrijft)'.
_TUSSENSTREEP = re.compile(r"\s[-–—]\s(?![^()]{0,80}\))")
_EEN_MENS = re.compile(rf"(?:[\w ]{{2,20}}:\s+)?(?=\S+\s\S){NAAM}(?:\s\([^()]{{1,60}}\))?[.\s]*")
_ALLEN = re.compile(
    rf"\b(?:(?i:iedereen|allen|everyone)|(?:[Hh]et|[Dd]e|[Aa]lle|[Tt]he|[Aa]ll)(?:\s[a-z]{{3,20}}){{1,3}})\s?\((?P<wie>{NAAM}(?:,\s[a-z]{{3,20}}(?=;))?(?:(?:[,;]\s|\s(?:en|and)\s){NAAM}(?:,\s[a-z]{{3,20}}(?=[;)]))?){{1,20}})\)"
)
_IN_HAKEN = re.compile(r"(\([^()]{1,60})\(([^()]{1,20})\)\s?\)")  # 'Anna Visser (tot 21.15 uur (AV))'
_AANTAL_VOORAF = re.compile(
    r"(?:^|(?<=:\s))(?:(?:ruim|circa|ca\.|ongeveer|zo['’]n)\s)?\d{1,3}\s(?:[a-z]{3,20},?\s(?:te\sweten|namelijk|nl\.):?"
    r"|[a-z][^.;:()]{2,60},\s(?:onder\swie|waaronder|alsmede))\s+(?:de\s[a-z]{4,20}leden\s)?"
)
# As in: Velsen (mevrouw Pen, voorzitter), Beek (de heer Bos).
_NAAM_IN_HAKEN = re.compile(
    rf"(?:(?:de\s)?(?:burgemeesters?|wethouders?|raadsleden|vertegenwoordigers?)\svan\s)?(?P<van>{NAAM})\s\((?P<wie>{TITEL}\s{NAAM})(?:,\s(?P<rol>[^()]{{2,40}}))?\)"
)
# Among who were there, who was not: '…, zonder Anna Visser', '(Anna Visser is ziek)'.
_ZONDER = re.compile(
    rf",?\s(?:zonder|behalve|m\.u\.v\.|without|except)\s(?P<wie>(?:{TITEL}\s)?{NAAM})(?=\s*(?:[.;)]|$))"
    rf"|\s\((?P<haak>(?=\S+\s[A-Za-z]){NAAM})\s(?:is|was)\s[^()]{{0,20}}(?:ziek|afwezig|verhinderd|er niet)\)"
)
# Of whom the names behind it are, as in: namens de OR: B. Stam; oudergeleding: Anna Visser
_NAMENS = re.compile(
    rf"\bnamens\s+[^:;,()]{{2,40}}:\s*|(?:^|(?<=[;:.,]\s))(?!(?:{AANWEZIG}|{AFWEZIG}|{OVERIG}|{ENKEL}|niet)\b)[a-z][a-z-]{{3,25}}:\s+(?=\w)"
)
# In a list that is told: 'A, B en C. Verder aanwezig is D'.
_VERDER = re.compile(
    r"\.\s+(?:via\s+)?(?:Skype|Teams|Zoom|Online|Digitaal|Telefonisch|Later|Gast(?:en)?|Adviseurs?|Toehoorders?|Ambtelijk"
    r"|(?:Ambtelijke\s)?[Oo]ndersteuning)(?:\sbij\s(?:agenda)?p(?:un)?t\.?\s\d{1,2})?\s*:\s*"
    r"|\.\s+(?:Vanaf|Tot|Later|Bij)\s[^.;()]{2,30}?\s?ook\s+(?=[A-Z])"
    r"|\.\s+(?:Verder|Ook|Tevens|Daarnaast)\s+(?:(?:is|zijn|was|waren)\s+)?(?:ook\s+)?aanwezig\s*(?:(?:is|zijn|was|waren)\b\s*)?:?\s*"
)
# Of whom the names behind it are: 'IPO: Anna Visser, Tim Bos. VNG: Pia Mol.'
_NIEUW_LICHAAM = (  # at the end of a line, glued to the name before it
    r"(?<=[\w)])\s+(?=(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Rr]egio\w{0,12}|[A-Z][a-z]{0,12}stichting|Stichting|Ministerie)"
    r"\s[A-ZÀ-Þ][\w '’-]{1,25}:)"
)
GROEP = re.compile(
    rf"(?:^|[.;]\s+|(?<=:)\s+|{_NIEUW_LICHAAM})(?P<groep>(?!(?i:{AANWEZIG}|{AFWEZIG}|{ENKEL}|{OVERIG}|agendal\w+)\b)"
    rf"[A-ZÀ-Þ][\w '’/-]{{1,30}}:\s)\s{{0,9}}(?={TITEL}\s|(?=\S+\s[A-Za-z'’]){NAAM}\s{{0,2}}(?:[(,;.]|$))"
)
_ERACHTER = r"(?P<rest>(?:\s*\([^()]+\))?)$"
# As in two columns: 'de heer B. Roos      lid', or behind a dash: 'Anna Visser – COA (voorzitter)'.
_TWEE_KOLOMMEN = re.compile(
    rf"^(?P<naam>{TITEL}\s+\S[^|()]{{2,50}}?|(?=\S+\s\w){NAAM}(?=\s+(?:[-–—]|[a-z]|[A-Z]{{2}})))"
    rf"(?:\s{{3,}}|\s+[-–—]\s+)(?P<van>(?!{TITEL}\s)[A-Za-z][^|():;–—]{{2,60}}?){_ERACHTER}"
)
# With a comma only what is no name: 'Anna Visser, wethouder Velsen', and not 'Anna Visser, mw. Pen'.
_FUNCTIE = re.compile(
    rf"^(?P<naam>(?=\S+\s\w){NAAM}),\s+(?P<van>(?!{TITEL}|[^,;|()]{{2,60}}[-–—]\s{TITEL}\s|\w+\s+[A-Z]\S*\s+(?:\w+\s+)?[A-Z]"
    rf"|(?:van|de|der|den|ter|ten)\s)[a-z][^,;|()]{{2,60}}?){_ERACHTER}"
)
# With a title what stands before the brackets is of whom he is: 'mw. Pen, burgemeester Velsen (voorzitter)'.
_TITEL_VAN = re.compile(
    rf"^(?P<naam>{TITEL}\s+{NAAM}),\s+(?:(?P<van>[A-ZÀ-Þ][\w'’-]{{1,30}})(?=\s\()|(?P<wat>(?!(?:en|and|{TUSSENVOEGSEL})\s|{TITEL})[a-z][^,;|()]{{2,60}}?))(?P<rest>(?:\s\([^()]{{1,60}}\))?)$"
)
_HANDVATTEN = re.compile(r"(?<=\s)(@[\w-]{1,40})\s+(?=@)")  # '@anna @tim', no comma between
# As a cell with a line for each comes out of a file: 'mevrouw Pen (voorzitter) de heer Bos'.
_AANEEN = re.compile(rf"({TITEL}\s+{NAAM}(?:\s*\([^()]{{1,40}}\))?)\s+(?={TITEL}\s+[A-Z])")
# The same of names with brackets behind each: 'Anna Visser (COA) Tim Bos (VNG)'.
_AANEEN_HAKEN = re.compile(r"(?<=\))\s+(?=[A-ZÀ-Þ][\w'’.-]{1,30}\s[^()\[\],;:]{2,40}\s\()")
# Behind initials what somebody is: 'Anna Visser (AV), burgemeester Velsen'.
_LETTERS_VAN = re.compile(
    rf"(?<=\([A-Z]{{2}}\)),\s+(?P<van>(?!(?:en|and)\s|{TITEL}|{TUSSENVOEGSEL}\s)[a-z][^;()]{{2,60}}|[A-Z]{{2,6}})$"
)
_MAILADRES = re.compile(r"\s?<[^<>\s]{0,60}@[^<>\s]{1,80}>")
_AANTAL = re.compile(r"^\(\d{1,3}\s+\w{1,20}\)\s*")
_BOVENAAN = 40  # lines in which a label may stand behind another
_ETIKET = rf"(?:{AANWEZIG}|{AFWEZIG}|{ENKEL}|niet)"
_EERDER = re.compile(rf"[#*_\s-]{{0,6}}(?:[^:]{{1,30}}:\s|[\d-]+\.\s|{_ETIKET}\b)", re.IGNORECASE)
_LIJST = re.compile(rf"[#*_\s-]{{0,6}}{_ETIKET}\b[^:]{{0,30}}:(?:\s|$)", re.IGNORECASE)
# Who came besides, and for which part: 'Te gast tot agendapunt 4: Pia Mol'.
_VOOR_EEN_DEEL = r"(?:bij|tot|vanaf|voor|tijdens|t/?m|for|from|until|at)\s(?:[^.:;()]|\d[.:](?=\d)){2,30}"
_ALS_GASTEN = rf"(?i:(?:als\s+)?(?:{GASTEN}))(?:\s+{_VOOR_EEN_DEEL})?"
# Where the next list begins on a line: '…, Tim Bos. Afwezig: Pia Mol', '… Directie: Pia Mol'.
_NOG_EEN = re.compile(
    rf"(?<=[.;)\w*])\s+(?=[*_]{{0,2}}(?=[A-Z])(?:(?i:{_ETIKET})|{_ALS_GASTEN})(?:\s*\([^()]{{1,30}}\))?\s*[*_]{{0,2}}:[*_\s]*(?:[A-Z@]|{TITEL}\s)"
    rf"|(?<=\.\s)(?=[A-Z])(?i:{AFWEZIG})\s+(?:{TITEL}\s+)?[A-Z]"
    rf"|(?:Namens|Vanuit)\s[^:.;]{{3,40}}:\s+(?:[A-Z]|(?:{TITEL}|juf|meester|meneer)\s))"
)
# The same of one group that sits there too; more of them on a line are told apart below.
_EN_GROEP = re.compile(
    rf"{_NOG_EEN.pattern}|(?<=[.;)])\s+(?=(?:Directie|Bestuur(?:der)?|Schoolleiding|[A-Z][a-z]{{3,15}}geleding):\s+(?:[A-Z]|{TITEL}\s))"
)
_GASTEN = re.compile(
    rf"^[*_]{{0,2}}(?!(?i:{ENKEL})){_ALS_GASTEN}[*_\s]{{0,4}}:[*_\s]{{0,4}}(?=[A-ZÀ-Þ@]|{TITEL}\s)"
)
_AANWEZIG = re.compile(rf"[#*_\s-]{{0,6}}{AANWEZIG}\b", re.IGNORECASE)
_NAMENS_ER = re.compile(r"^N(?=amens\s)|^V(?=anuit\s)")
_SCHUIN = re.compile(rf"\s//+\s+(?=[\w. ]{{2,30}}:)|[,;]?\s[-–—|/]\s+(?=(?i:{_ETIKET})\s?:)")
# A value that runs on below itself after a comma or in what somebody is: '…, burgemeester' above 'E. Pen, …'.
_WAARDE = re.compile(rf"\s{{0,6}}(?:{AANWEZIG}|{AFWEZIG})\s*:\s*(?=\S)", re.IGNORECASE)
_LOOPT_DOOR = re.compile(r"(?:,|[:,]\s+(?:de\s+)?[a-z]{3,20}\.?)\s*$")
_BREEDTE = re.compile(r"\s*")
# What somebody is of, before his name: 'van het COA Anna Visser'.
_VAN_EERST = re.compile(
    rf"(?:,\s+(?:en\s+)?|\s+en\s+)(?:(?:van|namens|vanuit)\s+(?:de|het)\s+(?P<van>[A-Z]{{2,10}})\s+(?P<wie>{NAAM})"
    r"|(?:namens|vanuit)\s+(?:(?:de|het)\s+)?(?:gemeente|provincie|waterschap)\s+"
    r"(?P<plek>(?:Den?|Het)\s[A-ZÀ-Þ][\w'’-]{1,25}|(?!(?:De[nr]?|Het|Sint)\s)[A-ZÀ-Þ][\w'’-]{1,25})\s+"
    rf"(?P<iemand>(?:[A-ZÀ-Þ][\w-]{{1,20}}\s|[A-ZÀ-Þ]\.\s?)(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ][\w'’-]{{1,25}})(?=\s*(?:[,;.(]|en\s|$)))"
)
# Of whom somebody is, told between the names: 'Pen van de gemeente Velsen', 'Bos namens het COA'.
_VERTELD_VAN = re.compile(
    rf"(?P<naam>(?:{TITEL}\s+)?{NAAM})\s(?:(?:van|vanuit)\s(?:de\s(?:gemeente|provincie|veiligheidsregio|regio)\b(?:\s{NAAM})?|het\s(?:[A-Z]{{2,10}}|Rijk|ministerie(?:\s\S{{2,20}})?|waterschap(?:\s{NAAM})?))|(?:namens|vanuit)\s(?:(?:de|het)\s)?[\w-]{{2,25}}(?:\s[A-Z][\w-]{{1,25}}){{0,2}})(?=\s*(?:[,;.(]|en\s|$))"
)
_VAN_WOORD = re.compile(
    r"\s(?:van|vanuit|namens)\s(?=(?:de|het)\s[a-zA-Z]|[a-zA-Z])(?:(?:de|het)\s)?(?:gemeente\s)?"
)
# Before the last of a row of people, of whom he is: '…, Tim Bos (Velsen), COA: Pia Mol'.
_VAN_ERVOOR = re.compile(
    rf"(?<=[\w)]),\s+(?P<van>[A-Za-z][\w '’/-]{{1,30}}):\s+(?P<naam>(?:{TITEL}\s+)?{NAAM})(?=\s*(?:,|;|\.?$))"
)
# A row in which each has his function behind a comma: 'A. Pen, wethouder Beek, T. Bos, raadslid Dam'.
_AMBT_KOMMA = re.compile(
    rf"(?P<naam>(?:{TITEL}\s+|(?:[A-Z]\.\s?){{1,4}}|(?=[A-Z][\w'’-]+\s[A-Za-z'’])){NAAM}),\s+"
    r"(?P<van>(?:(?:loco-?)?burgemeester|wethouder|gedeputeerde|gemeentesecretaris|raadslid|dijkgraaf)\s(?:van\s)?[A-ZÀ-Þ][\w'’-]{1,30}(?:\s[A-ZÀ-Þ][\w'’-]{1,30}){0,2})"
    r"(?=\s*(?:[,;.]|$|\sen\s))"
)
# The same in a row with semicolons, of where he is alone: 'wethouder A. Pen, Beek; wethouder T. Bos, Dam'.
_AMBT_PLAATS = re.compile(
    rf"(?P<naam>\b(?:[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde|[Rr]aadslid)\s{NAAM}),\s+"
    r"(?P<van>[A-ZÀ-Þ][\w'’-]{1,30}(?:\s[A-ZÀ-Þ][\w'’-]{1,30}){0,2})(?=\s*(?:;|\.?$))"
)
_VAN_EEN = re.compile(rf"[#*_\s-]{{0,6}}(?:{ENKEL})[*_\s]{{0,4}}(?::|\s)", re.IGNORECASE)
# Any other sentence or label behind it is no name: '…, Tim Bos. Pia Mol is verhinderd.'
_ANDERE_ZIN = re.compile(
    rf"(?<=[\w)][a-z)])(?<!\b[Dd]hr)(?<!\b[Mm]evr)(?<!\b[a-z]rs)(?<!\bing)(?<!\bprof)\.\s+(?:[A-Z][a-z]{{2,20}}(?:\s\w{{2,20}}){{0,3}}:"
    rf"|(?:{TITEL}\s+)?{NAAM}(?:\s\([^()]{{1,40}}\))?(?:\s+en\s+(?:{TITEL}\s+)?{NAAM}(?:\s\([^()]{{1,40}}\))?)?\s+(?:is|zijn|was|waren|heeft|hebben|had|hadden|kan|kon|kunnen|laat|liet|zit|zat|komt|kwam|opent|zal|moest|ligt|lag|meldt|meldde|ontbreekt)\s|(?:{TITEL}\s+)?{NAAM}\sontbrak(?:en)?\b|(?:De|Het|Een)\s(?!heren?\s)[a-z]{{3,}}\s?,?\s"
    r"|(?:Bij|Voor|Tijdens|Vanaf|Tot|For|During|From)\s[^.:]{0,40}?(?:punt(?:en)?|items?)\s\d"
    rf"|(?![^.]{{0,60}}:)[A-ZÀ-Þ][\w'’]{{0,20}}(?:\s[\w'’-]{{1,20}}){{0,3}}?(?:\s(?!{TUSSENVOEGSEL}\b|en\b|and\b)[a-zà-ÿ]{{2,20}}){{2}}).{{0,400}}$"
)
# A sentence behind the list, of somebody who came: '… Wethouder Pen schoof later aan.', '… is er bij punt 3.'
_ZIN_ERACHTER = re.compile(
    rf"\.\s+(?P<wie>(?:[A-Z]?[a-z]{{3,20}}\s+)?{NAAM}(?:\s\([^()]{{1,40}}\))?)\s+(?:(?:schuift|schoof|sluit|sloot)\s"
    r"[^.;:]{0,40}?\baan(?:\sbij\s[^.;:]{2,30})?|(?:is|was|zijn|waren)\s(?:ook\s|alleen\s)?aanwezig\s(?:bij|vanaf|tot|voor|tijdens)\b[^.;:]{0,60})\.?$"
)
_TITEL_VAN_TEKST = re.compile(r"#\s[^:]{0,30}\b(?:notulen|verslag|minutes|notes)\s?[:*_]", re.IGNORECASE)


def _hanging_joined(regels: Iterable[Regel]) -> Iterator[Regel]:
    """The lines; what hangs below the names behind a label, and goes on with them, is on the line above."""
    vorige, kolom = None, 0
    for regel in regels:
        if vorige and kolom and _LOOPT_DOOR.search(vorige.tekst) and not regel.is_opsomming:
            wit = _BREEDTE.match(regel.tekst)
            if regel.kaal and wit and wit.end() >= kolom:
                vorige = Regel(regel.nummer, f"{vorige.tekst.rstrip()} {regel.kaal}")
                continue
        if vorige:
            yield vorige
        waarde = _WAARDE.match(regel.tekst)
        vorige, kolom = regel, waarde.end() if waarde else 0
    if vorige:
        yield vorige


def one_label_to_a_line(regels: Iterable[Regel]) -> Iterator[Regel]:
    """The lines; one near the top that holds more lists, 'Aanwezig: … Afwezig: …', is cut before each."""
    over, loopt = _BOVENAAN, False
    for regel in _hanging_joined(regels):
        over -= bool(regel.kaal)
        loopt = bool(regel.kaal) and (loopt or bool(_LIJST.match(regel.kaal)))
        if over < 0 or names_text(regel) or not (loopt or _EERDER.match(regel.kaal)):
            yield regel
            continue
        for stuk in _SCHUIN.split(regel.tekst):
            eerste, *meer = (_NOG_EEN if len(GROEP.findall(stuk)) > 1 else _EN_GROEP).split(stuk)
            yield Regel(regel.nummer, eerste)
            if _AANWEZIG.match(eerste):
                meer = [_NAMENS_ER.sub(lambda van: f"Aanwezig {van[0].lower()}", deel, 1) for deel in meer]
            yield from (Regel(regel.nummer, _GASTEN.sub("Aanwezig: ", deel, count=1)) for deel in meer)


def names_text(regel: Regel) -> bool:
    """Whether it is the title of the text and says of what the minutes are: '# Meeting notulen: Haven'."""
    return bool(_TITEL_VAN_TEKST.match(regel.kaal))


def groups_apart(tekst: str) -> str:
    """'IPO: Anna Visser. VNG: Pia Mol' → 'IPO: Anna Visser; VNG: Pia Mol', when there are two of them."""
    return GROEP.sub(r"; \g<groep>", tekst).lstrip("; ") if len(GROEP.findall(tekst)) > 1 else tekst


@lru_cache(maxsize=256)  # the list is read more than once, with other lines beside it
def in_brackets(tekst: str) -> str:
    """'Anna Visser | Gemeente Velsen' → 'Anna Visser (Gemeente Velsen)'; no '@annav', no '(32 personen)'.

    Columns stand three spaces apart; of more, every pattern below would try each."""
    tekst = _LETTERS.sub("", _MAILADRES.sub("", _GAT_NA_ETIKET.sub(" ", tekst, count=1)))
    tekst = _LETTERS_ERVOOR.sub(_without_letters, tekst)
    tekst = _between_dashes(_BREED.sub("   ", tekst))
    tekst = _NAAM_ERACHTER.sub(r"\g<naam>", _ALS_GAST.sub("", tekst))
    tekst = _ALLEN.sub(r"\g<wie>", _TUSSENPUNT.sub("; ", tekst))
    tekst = _NAAM_IN_HAKEN.sub(_name_first, groups_apart(tekst))
    tekst = _AANTAL_VOORAF.sub("", _IN_HAKEN.sub(r"\1, \2)", tekst))
    tekst = _ZONDER.sub(lambda zonder: f"; {zonder['wie'] or zonder['haak']} [afwezig]", tekst)
    if len(_AMBT_KOMMA.findall(tekst)) > 1 or _VAN_EEN.match(tekst):
        tekst = _AMBT_KOMMA.sub(r"\g<naam> (\g<van>)", tekst)
    if ";" in tekst:
        tekst = _AMBT_PLAATS.sub(r"\g<naam> (\g<van>)", tekst)
    tekst = _VAN_ERVOOR.sub(r"; \g<naam> (\g<van>)", _VERTELD_VAN.sub(_of_whom, tekst))
    tekst = _NAMENS.sub("", _ZIN_ERACHTER.sub(r"; \g<wie>", tekst.rstrip("* ")))
    tekst = _ANDERE_ZIN.sub("", _VERDER.sub("; ", tekst))
    tekst = _TWEE_KOLOMMEN.sub(r"\g<naam> (\g<van>)\g<rest>", tekst)
    tekst = _FUNCTIE.sub(r"\g<naam> (\g<van>)\g<rest>", tekst)
    tekst = _TITEL_VAN.sub(r"\g<naam> (\g<van>\g<wat>)\g<rest>", tekst)
    tekst = _VAN_EERST.sub(
        lambda van: f"; {van['wie'] or van['iemand']} ({van['van'] or van['plek']})", tekst
    )
    tekst = _LETTERS_VAN.sub(r" (\g<van>)", _AANEEN_HAKEN.sub("; ", tekst))
    tekst = _AANEEN.sub(r"\1; ", _HANDVATTEN.sub(r"\1, ", tekst))
    tekst = _ALLEEN_HANDVAT.sub(lambda m: m["naam"][0].upper() + m["naam"][1:], tekst)
    tekst = _AANTAL.sub("", _HANDVAT.sub("", tekst)).replace("((", "(")
    tekst = _HEREN.sub(_each_titled, _STREEP_ROL.sub(r" (\g<rol>)", _STREEP_AFWEZIG.sub(" [afwezig]", tekst)))
    return _KOLOM.sub(r"\g<naam> (\g<van>)", tekst)


def _between_dashes(tekst: str) -> str:
    """'Anna Visser - Tim Bos - Pia Mol' → the same with semicolons; a single dash says of whom he is."""
    delen = _TUSSENSTREEP.split(tekst)
    return "; ".join(delen) if len(delen) > 2 and all(map(_EEN_MENS.fullmatch, delen)) else tekst


def _without_letters(match: re.Match[str]) -> str:
    """'AV: Anna Visser' → 'Anna Visser'; 'COA: Anna Visser' says of whom she is."""
    return match["wie"] if match["letters"].casefold() in initials(match["naam"]) else match[0]


def _name_first(match: re.Match[str]) -> str:
    """'Velsen (mevrouw Pen, voorzitter)' → 'mevrouw Pen (Velsen) (voorzitter)'."""
    rol = f" ({match['rol']})" if match["rol"] else ""
    return f"{match['wie']} ({match['van']}){rol}"


def _of_whom(match: re.Match[str]) -> str:
    """'Pen van de gemeente Velsen' → 'Pen (Velsen)'."""
    van = match[0][len(match["naam"]) :]
    return f"{match['naam']} ({_VAN_WOORD.sub('', van, count=1)})"


def _each_titled(match: re.Match[str]) -> str:
    """'de heren Bos en Pen' → 'de heer Bos, de heer Pen'."""
    titel = "de heer" if match["wie"] == "heren" else "mevrouw"
    return ", ".join(f"{titel} {naam}" for naam in _TUSSEN_HEREN.split(match["namen"]))
