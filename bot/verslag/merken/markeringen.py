"""The marks of an action point in minutes: '[A1]', 'AP1:', '(actiepunt)', '(actie: COA)', 'Actie: …'."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.verslag.bron.opmaak import PIN
from bot.verslag.merken.namen import DIENST, DIENSTEN, HOEDANIG, NOBODY, names_in
from bot.verslag.merken.terugblik import is_of_a_thing, looks_back
from bot.verslag.taal.merkwoorden import ITEMNUMMER, LABELWOORD, VOLGNUMMER
from bot.verslag.taal.namenrij import NAMEN, NAMEN_VAN
from bot.verslag.taal.woorden import IN_HAKEN, NA_NUMMER, NAAM, TITEL

_EIGENAAR = re.compile(
    rf"\s*(?P<wie>{NAMEN_VAN.pattern})\s*(?::|(?<!Dhr)(?<!Mw)(?<!Mevr)(?<!\b[A-Z])\.(?=\s+[A-Z][a-zë]{{2,20}}t\s))\s*"
)
_NUMMER = r"(?P<{n}>A(?:P|CT)?|[Aa][ck]ti(?:e(?:punt)?|on))(?:\s?[.#]?\s?|-)(?P<{c}>\d{{1,3}})"
_IN_HAKEN = _NUMMER.format(n="letters", c="cijfers") + rf"(?P<rest>{NA_NUMMER})"
_HAAKS = re.compile(r"\[\s?" + _IN_HAKEN + r"\s?\]")
_ROND = re.compile(r"\(\s?" + _IN_HAKEN + r"\s?\)(?=\s*(?:[.,;:]|$))")
# '(Actie Frank vraagt dit na)', '(actie: COA zoekt het uit)': the task itself stands between the brackets.
_TUSSEN_HAKEN = re.compile(
    rf"\(\s?(?:[Aa][ck]tie(?:punt)?|ACTIE)\s*:?\s+(?P<taak>(?P<wie>{NAMEN_VAN.pattern})\s+(?!(?:en|and)\s+(?:{TITEL}\s+)?{NAAM}\s*[,)])(?=[^\s()]{{1,40}}\s)[a-z][^()]{{8,200}}?)\s?\)"
)
# 'Actie beheer, links nalopen', and no 'Actie loopt, …', 'Actie besproken, …'.
_LICHAAM = r"(?!(?:nodig|open|klaar|daarom|hier\w*|voor|vorige?)\b)[a-z]{4,16}(?<!d)(?<!t)(?<!en)"
# 'Actie Frank hier een plaatje van maken', 'Actie De scholen sturen …'; 'Actie Velsen – in mei gehouden' not.
_ZONDER_PUNTEN = re.compile(
    r"^(?:(?:[Vv]ervolg)?[Aa][ck]tie(?:punt)?|A[CK]TIE(?:PUNT)?|AP)\s+(?:voor\s+)?(?:(?=(?:De|Het|Alle|Elke|Iedere)\s[a-z]{4})"
    rf"|(?P<wie>{NAMEN.pattern}|{_LICHAAM}(?=,))(?:\s\([A-Z][^()]{{1,38}}\))?(?:\s*[:,]?\s+(?=[a-z])(?!(?:uit|van|met|(?<!,\s)in)\b)|\s+[-–—]\s+(?=\S)))"
    r"(?!(?:is|zijn|wordt|worden|staat|ligt|liggen|heeft|had|werd|loopt|lopen|blijft|kan|was|over|die)\b)"
    r"(?!(?:uit|van|met|in)\s[^.;–—]{2,60}\s(?:gehouden|gekregen|genomen|gegeven|geweest|gedaan|besproken|gesproken"
    r"|ontvangen|begonnen|gevonden|gemaakt|gehaald|gewerkt|geregeld|afgerond|gedeeld|gestart)\s*(?:[.;–—]|$))"
)
# 'Action Owen to send a reminder', without a colon.
_IN_ENGELS = re.compile(
    rf"^(?:Action|ACTION)\s+(?!(?:Plan|Points?|Items?|Logs?|Lists?|Group|Team|Committee)\b)(?P<wie>{NAMEN.pattern})\s+"
    r"to\s+(?!be\b)(?=[a-z])"
)
# 'ACTION – AW agenda item', 'Actie - Anna belt': a dash where others have a colon; but 'Actie- en
# besluitenlijst' is one word.
_MET_STREEP = re.compile(
    rf"^(?:A[CK]TIE(?:PUNT)?|ACTION(?:\s+(?:POINT|ITEM))?|[Aa][ck]tie(?:punt)?|[Aa]ction(?:\s+(?:[Pp]oint|[Ii]tem))?)\s*[-–—]\s+"
    rf"(?!(?:en|and)\b)(?:(?!(?:De|Het|Een|Er|Dit|Deze)\s)(?P<wie>{NAMEN.pattern})(?=\s+(?!(?:en|and)\b)[a-z]))?(?=\s*\S)"
)
_GENOEMD = re.compile(
    r"(?!(?<=\w\s)\(AP\)\s[a-z])[(\[]\s?(?:[Aa][ck]tie(?:punt)?|A[CK]TIE|[Aa]ction|ACTION|AP(?!\s?\d{1,3}(?![\d./-]))|[Tt]o\s?do|TODO|A(?=:\s[A-Z@][^()\[\]:]{1,60}[)\]]\W*(?:$|\s[A-Z])))\b(?:\s*[:\-–]\s*|\s+|(?=[)\]]))"
    rf"(?P<wie>{IN_HAKEN}{{0,60}}?)\.?\s?[)\]]"
)
# A number; or a label with its number, who it is for and a colon, or a stop; or one numbered by the year,
# as in 'Actie-BM-2026-03 Anna belt'.
_VOORAAN = re.compile(
    rf"^(?:(?:{LABELWOORD}\s)?" + _NUMMER.format(n="letters", c="cijfers") + r"(?![./-]\d)"
    rf"(?:\s?\((?P<haak>{NAMEN.pattern})\)(?=\s?[:–-]))?\s?(?:[:.–-]|(?=\s(?:[A-Z]|(?:{TITEL}|wethouder|burgemeester)\s|(?:de\s)?[a-z]{{4,16}}\s?:\s)))"
    rf"|{LABELWOORD}(?:\s?{VOLGNUMMER}|\s?(?P<letters2>A(?:P|CT)?|)\s?[.#]?\s?(?P<cijfers2>\d{{1,3}})|\s{ITEMNUMMER})?"
    r"(?:(?P<voor>(?:\s+(?:(?:voor|for|door|by|van)\s+)?[(\[]?[\w.’'&/,@+-]{1,30}[)\]]?){0,6}?)\s*:(?!//)|\.(?=\s+[A-ZÀ-Þ]))"
    rf"|{LABELWOORD}[\s-]{VOLGNUMMER}(?=\s+[A-ZÀ-Þ]))\s*"
)
# 'Actie voor de volgende keer het plan afmaken'
_VOOR_DAN = re.compile(
    r"^(?:[Vv]ervolg)?[Aa][ck]tie(?:punt)?\s+voor\s+(?:(?:de|het)\s+)?volgende?\s+(?:keer|vergadering|overleg|bijeenkomst)\s+(?=[a-z])"
    r"(?!(?:is|zijn|was|waren|wordt|worden|blijft|staat)\b)"
)
# 'AP5 (sleutelplan) blijft staan, Anna': looked back on, and still to be done.
_BLIJFT = re.compile(
    rf"^{_NUMMER.format(n='letters', c='cijfers')}\s*(?=\([^()]{{3,80}}\)\s+"
    r"(?:blijft|staat|loopt)\s+(?:nog\s+)?(?:staan|open|door|nog)\b"
    rf"(?:,\s+(?P<wie>{NAMEN.pattern})\W*$)?)"
)
_ITEMNUMMER = re.compile(r"\d{1,2}[.)]\s+(?=\D)")
_NA_NAAM = re.compile(rf"\s*(?:\s[-–—]|:)\s+(?={LABELWOORD})")
_KAAL = re.compile(r"(?<=\s)(?P<letters>A(?:P)?)\s?(?P<cijfers>\d{1,2})(?P<rest>)(?=\s*(?:[.,;](?!\d)|$))")
_NOTEREN = re.compile(
    r"\b(?:wordt|worden)\b(?!\s+(?:niet|geen)\b)(?=[^.;]{0,80}?\bals\s+a[ck]tie(?:punt)?\b|[^.;]{0,60}?\been\s+actiepunt\b"
    r"|[^.;]{0,80}?\b(?:aan|op|in)\s+de\s+actielijst\b)[^.;\[(]{0,120}?"
    r"(?:genoteerd|opgenomen|toegevoegd|opgevoerd|geplaatst|vastgelegd|actie(?:punt|lijst))\b"
    r"(?:\s+als\s+a[ck]tie(?:punt)?|\s+(?:aan|op|in)\s+de\s+actielijst)?"
)
# 'Actiepunt voor woningcorporatie Ons Huis:', of a body with what it is before its name.
_MET_LICHAAM = re.compile(
    r"(?:voor|for|door|by)\s+(?:de\s+|het\s+)?(?![a-z]{3,6}dag\b|[a-z]{2,6}(?:ber|ari)\b)[a-z]{6,25}(?:\s+(?:de\s+)?[A-ZÀ-Þ][\w'’-]{1,25}){1,3}"
)
_WERKWOORD = re.compile(r"(?!leden\b|allen\b|iedereen\b|\w*gemeenten\b)[a-zë]{3,}en")  # 'Actie vragen: …'
_SLOTNUMMER = re.compile(rf"\s*{_HAAKS.pattern}\s*[.;]?$")
_NUMMERSTAART = 80  # letters from the end in which a number between brackets stands
_VERSTE = 200  # characters from the end in which a mark behind the task stands
_HANDVATTEN = re.compile(r"(?<=[\w.])\s+(?=@)")  # '@anna @tim B.': two, apart
_VAN = re.compile(r"^[(\[]?(?:voor|for|door|by|van)\s+|[@\[\]]")
_DAGLABEL = re.compile(r"(?<=\w)[,.;]?\s(?:Deadline|Termijn|Gereed)$")  # 'Actie Anna Deadline: 3 mei'
_OM_DE_NAAM = re.compile(r"(?<!\w\s)\(([^()]{0,60})\)?|^([^()]{0,60})\)$")  # '(voor Anna)'; no 'Anna (COA)'

# A line that begins with a label begins a paragraph; 'Actie: mw. Pen, vóór 1 maart' ends one as well.
LABELREGEL = re.compile(
    r"(?:\[\s?(?:A(?:P|CT)?|B)\s?\d{1,3}\s?\]\s*)?(?:(?:nieuwe?|new|standing|final)\s+)?(?:(?-i:AP|ap|AI)|a[ck]tie(?:punt|houders?(?=\s*:))?|taak|task|huiswerk|to[\s-]?do|afspraak|afgesproken|conclusie|toezegging|besl(?=\.?:)|besluit|beslissing|besloten|action(?:\s+item)?|decision)\b(?:(?:[^:.(]|(?<=\b[A-Z])\.|(?<=\d)\.(?=\d)){0,40}|[^:(]{0,14}\([^()]{0,90}\)\s*)(?::|→)"
    r"|(?-i:ACTION|ACTIE|Actie|Action)(?:punt|PUNT|\s+[Pp]oint|\s+POINT)?(?:\s+\d{1,3}(?:[.-]\d{1,3}){0,2}"
    r"|(?-i:\s+[A-Z])[\w&+/, ]{1,40})?\s+[-–—]\s"
    r"|(?:besl|afgespr)\.:|(?-i:Afspraak)\s\d{1,3}(?:[.-]\d{1,3}){0,2}\s+(?-i:[A-Z])"
    rf"|\[[ xX]\]\s|→\s|{PIN}\s",
    re.IGNORECASE,
)
# 'AP1 Brief sturen', '3. Offerte vragen': an item of a list without a bullet.
ITEM = re.compile(
    r"(?:\[(?:AP|A|ACT|B)\s?\d{1,3}\]|\d{1,2}\.\d{1,2}[.)]?(?=\s+[A-Z])|(?:AP|A|ACT|B)-\d{1,3}[.:)]?|(?:AP|A|ACT)\s?\d{1,3}[.:)]?|(?:AP|ACT|Actie(?:punt)?)\s\d{2,4}[./-]\d{1,3}[.:)]?|T[\s-]?\d{1,3}(?:-\d{1,3})?[.:)]?(?=\s+[A-Z])|\d{1,2}[.)]|B(?:ESLUIT)?\s?\d{1,2}(?:\.\d{1,2})?[.:)]?)\s+(?=\S)"
)
# 'Anna and Tim to write a plan': in English minutes a line of its own.
TE_DOEN = re.compile(rf"{NAMEN.pattern}\s+to\s+[a-z]{{2,20}}\s")
MERK = (
    r"(?:[Aa][ck]tie(?:punt|houders?(?=\s*:))?|A[CK]TIE(?:PUNT)?|[Aa]ction(?:\s+[Ii]tem)?"
    r"|ACTION|AP|[Tt]aak|[Tt]o\s?[Dd]o|TO\s?DO|\[(?:A|AP|[Aa]ctie|ACTIE|TODO)\])(?!\w)"
)
# Behind a name, when; and no task, as in 'Actie: Anna – drie offertes opvragen'.
_TIJD = (
    r"(?=[^.;]{0,30}\d|(?:v[oó]{2}r|voor|uiterlijk|na|tijdens|bij|begin|half|medio|eind|week|vanaf|z\.?\s?s\.?\s?m|asap|(?:per\s+)?direct|doorlopend"
    r"|volgende?|deze|komende?|tegen|eerst|z[oa]|binnen|deadline|gereed|klaar|concept\s(?:eind|begin|half|medio|in|op|voor)|by|before|after|at|next|within|end|[a-z]{3,6}dag|(?-i:[jfmasond])[a-z]{1,8}(?:r|i|l|t)\b)"
    r")(?![^.;]{0,40}\b(?!\w{0,12}(?:weken|maanden|dagen)\b|(?:morgen|tussen|binnen|tegen)\b)[a-z]{3,20}en\b)"
)
_EN_WANNEER = (
    rf"(?:(?:(?:[,;–-]\s*|\s(?=(?:tegen|uiterlijk|v[oó]{{2}}r|(?:[Tt]ermijn|[Dd]eadline|[Gg]ereed|[Ww]anneer):)\s)){_TIJD}|\s*\((?![^()]{{1,40}}\)\s*(?:[\w:,]|[–-]\s*(?!{_TIJD})))"
    r"|(?<!\b[A-Z])\.\s+(?=[A-Z]\w{2,15}\s*:))[^.;]{2,40})?"
)
# Not where the task stands behind the day: 'Actie Anna, 12 april: nota voor het college'.
_GEEN_TAAK = r"(?![^.;]{0,80}\d(?:\s[a-zA-Z]{3,9})?(?:\s20\d\d)?\s?:\s+\S)"
SLOTREGEL = re.compile(
    rf"{_GEEN_TAAK}(?:(?:[-–—→>]|[-=]>)\s*)?{MERK}\s*(?::\s*|\s)(?:(?:voor|door)\s+)?@?(?P<wie>(?:{DIENST}\s+en\s+)?(?!(?:Geen|Wie|Wanneer|Door|Naam|Who|Log|List|Table|TABLE|Register)\b){NAMEN_VAN.pattern}|{DIENST})\s*(?P<rest>{_EN_WANNEER})\.?"
)
# The same behind the task itself: '… – actie Anna', '… Actie: Anna en Tim, 1 maart'.
_ACHTERAAN = re.compile(
    rf"(?:(?:\s+(?:[-–—→]|[-=]>)|[,;:])\s*{MERK}\s*:?|\s+(?:Actie|ACTIE|Action|ACTION|AP|TODO)\s*:|\s+A[ck]tiepunt\s|(?<=[)\]])\s+(?:Actie|ACTIE)(?=\s))\s*@?(?!(?i:Geen|Lijst|Volgende?)\b)(?P<wie>{NAMEN.pattern})\s*{_EN_WANNEER}\)?\.?$"
)


@dataclass(frozen=True)
class Markering:
    """A mark at `begin:eind`; `nummer` without spaces ('A1', 'AP3'); `wie` as printed, '' if nobody.

    `vooraan`: it opens the sentence ('Actie COA: …'). `is_taak`: it holds the task ('(Actie Anna belt)').
    """

    begin: int
    eind: int
    nummer: str | None = None
    wie: str = ""
    vooraan: bool = False
    is_taak: bool = False


def find_mark(zin: str) -> Markering | None:
    """The first mark of an action point in a sentence."""
    return next(iter(find_marks(zin)), None)


def find_marks(zin: str) -> tuple[Markering, ...]:
    """The marks in a sentence, in order; the number of an older point that is looked back on is none."""
    slot = SLOTREGEL.fullmatch(zin)
    if slot:
        return (Markering(0, len(zin), wie=slot["wie"], vooraan=True),)
    vooraan = _up_front(zin)
    if vooraan:
        return (vooraan,)
    achteraan = _ACHTERAAN.search(zin, max(0, len(zin) - _VERSTE))
    if achteraan and achteraan.start():
        nummer = _number_before(zin, achteraan.start())
        return (Markering(achteraan.start(), len(zin), nummer, achteraan["wie"]),)
    taken = tuple(_TUSSEN_HAKEN.finditer(zin))
    if taken:
        return tuple(
            Markering(taak.start("taak"), taak.end("taak"), wie=taak["wie"], is_taak=True) for taak in taken
        )
    genoemd = _GENOEMD.search(zin)
    for patroon in (_HAAKS, _ROND, _KAAL):
        genummerd = [
            match
            for match in patroon.finditer(zin)
            if not looks_back(zin, match) and not (patroon is _KAAL and is_of_a_thing(zin, match.start()))
        ]
        if genummerd:
            elders = names_in(genoemd["wie"]) if genoemd and len(genummerd) == 1 else ""
            return tuple(_numbered(zin, match, elders) for match in genummerd)
    if genoemd and not looks_back(zin, genoemd):
        return tuple(map(_of_whom, _GENOEMD.finditer(zin)))
    noteren = _NOTEREN.search(zin)
    return (Markering(noteren.end(), noteren.end()),) if noteren else ()


def _of_whom(genoemd: re.Match[str]) -> Markering:
    """'(actie Anna)', '(actie A3 Anna, morgen)'."""
    eigen = re.fullmatch(_NUMMER.format(n="letters", c="cijfers") + r"\s*(?P<wie>.*)", genoemd["wie"])
    nummer = number_of(eigen["letters"], eigen["cijfers"]) if eigen else None
    return Markering(genoemd.start(), genoemd.end(), nummer, names_in((eigen or genoemd)["wie"]))


def _up_front(zin: str) -> Markering | None:
    """'A1: …', 'Actie COA: …', 'Actie: COA: …', '[A1] Actie: …', '2. Actie: …'."""
    if item := _ITEMNUMMER.match(zin):
        na = item.end()
        label = _up_front(zin[na:])
        return replace(label, eind=na + label.eind) if label else None
    if gehaakt := _HAAKS.match(zin):
        begin = len(zin) - len(zin[gehaakt.end() :].lstrip())
        label = None if _HAAKS.match(zin, begin) else _up_front(zin[begin:])
        nummer = number_of(gehaakt["letters"], gehaakt["cijfers"])
        return Markering(0, begin + label.eind, nummer, label.wie, vooraan=True) if label else None
    if zin.startswith(PIN):
        eigenaar = _EIGENAAR.match(zin, len(PIN))
        eind = eigenaar.end() if eigenaar else len(PIN) + 1
        return Markering(len(PIN) + 1, eind, wie=eigenaar["wie"] if eigenaar else "", vooraan=True)
    if door := _up_front_of(zin):
        return door
    vooraan = _VOORAAN.match(zin)
    if blijft := _BLIJFT.match(zin):
        nummer = number_of(blijft["letters"], blijft["cijfers"])
        return Markering(0, blijft.end(), nummer, blijft["wie"] or "", vooraan=True)
    voor = (vooraan["voor"] or vooraan["haak"] or "").strip() if vooraan else ""
    if vooraan and voor and not _is_named(voor):
        if over := _about(vooraan):
            return Markering(0, over, vooraan=True)
        vooraan = None  # 'Actie is nodig op: …'
    if vooraan is None:
        kaal = _ZONDER_PUNTEN.match(zin) or _IN_ENGELS.match(zin) or _MET_STREEP.match(zin)
        if kaal is None:
            dan = _VOOR_DAN.match(zin)
            return Markering(0, dan.end(), vooraan=True) if dan else None
        return Markering(0, kaal.end(), wie=kaal["wie"] or "", vooraan=True)
    nummer = number_of(vooraan["letters"] or vooraan["letters2"], vooraan["cijfers"] or vooraan["cijfers2"])
    eind, wie = vooraan.end(), _without_marks(_HANDVATTEN.sub(", ", voor))
    eigenaar = None if wie else _EIGENAAR.match(zin, eind)
    if eigenaar:
        eind, wie = eigenaar.end(), eigenaar["wie"]
    slot = None if nummer else _number_behind(zin, eind)
    if slot:
        nummer, wie = number_of(slot["letters"], slot["cijfers"]), wie or names_in(slot["rest"])
    return Markering(0, eind, nummer, wie, vooraan=True)


def without_number(zin: str, begin: int = 0) -> str:
    """The task from `begin` on, up to the number it ends in: 'Actie: Anna belt [A2]'."""
    slot = _number_behind(zin, begin)
    return zin[begin : slot.start() if slot else len(zin)]


def _number_behind(zin: str, begin: int) -> re.Match[str] | None:
    slot = _SLOTNUMMER.search(zin, max(begin, len(zin) - _NUMMERSTAART))
    return slot if slot and slot.start() > begin else None


def _number_before(zin: str, eind: int) -> str | None:
    """The number right before a mark that names who: '… een tekening (AP3) – actie Anna'."""
    begin = max(0, eind - _NUMMERSTAART)
    ervoor = (getal for vorm in (_HAAKS, _ROND) for getal in vorm.finditer(zin, begin, eind))
    slot = next((getal for getal in ervoor if getal.end() == eind), None)
    return number_of(slot["letters"], slot["cijfers"]) if slot else None


def _up_front_of(zin: str) -> Markering | None:
    """'PR - Action 2026-03 Draft a register': who it is for, before the label."""
    wie = NAMEN.match(zin)
    label = _NA_NAAM.match(zin, wie.end()) if wie else None
    mark = _up_front(zin[label.end() :]) if label else None
    if wie is None or label is None or mark is None:
        return None
    return Markering(0, label.end() + mark.eind, mark.nummer, mark.wie or wie[0], vooraan=True)


def _without_marks(voor: str) -> str:
    kaal = _OM_DE_NAAM.sub(r"\1\2", _VAN.sub("", _DAGLABEL.sub("", voor))).strip(" ,")
    return "" if kaal in HOEDANIG else kaal


def _is_named(voor: str) -> bool:
    """Whether the words between a label and its colon are names: 'Actie voor het COA:', no 'Taak is nu:'."""
    woorden = _without_marks(voor.strip()).split()
    if len(woorden) == 1 and woorden[0].islower():
        return woorden[0] not in NOBODY and not _WERKWOORD.fullmatch(woorden[0])
    if _MET_LICHAAM.fullmatch(voor.strip()) or DIENSTEN.fullmatch(_without_marks(voor.strip())):
        return True
    return not woorden or bool(NAMEN.match(" ".join(woorden))) or woorden[0][0].isupper()


def _about(label: re.Match[str]) -> int | None:
    """Where the task begins in 'ACTIE nieuwe folder: teksten verzamelen', of a label in capitals."""
    voor = (label["voor"] or "").split()
    begin = label.start("voor")
    if len(voor) < 2 or not label.string[:begin].isupper() or voor[0] in NOBODY:
        return None
    return None if _WERKWOORD.fullmatch(voor[0]) else begin + 1


def _numbered(zin: str, match: re.Match[str], elders: str) -> Markering:
    opent = match.start() == 0 and bool(zin[match.end() :].strip(" ."))
    eind = match.end() + (len(zin[match.end() :]) - len(zin[match.end() :].lstrip()) if opent else 0)
    wie = names_in(match["rest"]) or elders
    return Markering(match.start(), eind, number_of(match["letters"], match["cijfers"]), wie, vooraan=opent)


def number_of(letters: str | None, cijfers: str | None) -> str | None:
    """'A1' or 'AP1', as the register writes what was printed; 'A' where no letters were."""
    if cijfers is None:
        return None
    soort = (letters or "A").upper()
    return f"{'A' if soort.startswith('ACT') else soort}{int(cijfers)}"
