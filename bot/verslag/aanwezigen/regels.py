"""Attendance that lost its columns or has no label of its own, as the lines of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile, zip_longest

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import LICHAAM, ROLLEN, initials
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL, TUSSENVOEGSEL

_BOVENAAN = 40  # lines in which the attendance stands
_HOOFDLETTER = r"[A-ZÀ-Þ][\w'’-]+"
_VOLUIT = rf"{_HOOFDLETTER}\s+(?:{TUSSENVOEGSEL}\s+){{0,3}}{_HOOFDLETTER}"
_MET_STAND = re.compile(
    r"(?:Naam|Name)\s.{0,60}\b(?:Aanwezig|Present|Attendance)(?:heid)?\??$", re.IGNORECASE
)
_MET_DELEGATIE = re.compile(r"Delegatie\s+(?:Vertegenwoordig\w+(?:\s+door)?|Naam|Namen)$", re.IGNORECASE)
_STAND = re.compile(
    rf"(?P<naam>{_VOLUIT})\s+(?P<van>\S.*?)??\s*(?P<stand>(?<=\s)(?:[xXv✓✔✗✘–-]|ja|nee|yes|no|afwezig|aanwezig))$"
)
_DELEGATIE = re.compile(rf"(?P<van>\S.*?)\s+(?P<naam>{_VOLUIT})$")
_NIET = re.compile(r"[✗✘–-]|nee|no|afwezig")
# 'Aanwezig' alone on a line, and the head of its columns: 'Naam Organisatie Rol'.
_LABEL_ALLEEN = re.compile(rf"[#*_\s-]{{0,6}}(?:{AANWEZIG}|{AFWEZIG})\s*:?[*_\s]{{0,4}}", re.IGNORECASE)
_LABEL_MET_WAARDE = re.compile(rf"[#*_]{{0,4}}(?:{AANWEZIG}|{AFWEZIG})\s?:", re.IGNORECASE)
_KOLOMKOP = re.compile(
    r"(?:Naam|Namen|Name|Wie)(?:\s+(?:Organisatie|Functie|Rol|Namens|Gemeente|Partij|Afdeling|Instantie|Vertegenwoordigt"
    r"|Organi[sz]ation|Role|Function)){1,3}",
    re.IGNORECASE,
)
_VOORAF = rf"{GRADEN}(?:{TITEL}\s+)?{GRADEN}"
_MET_LETTERS = rf"{_VOORAF}(?:[A-ZÀ-Þ][a-z]?\.\s?){{1,5}}(?:{TUSSENVOEGSEL}\s+){{0,3}}{_HOOFDLETTER}"
# Below it, the name and what somebody is, in columns or with one space between.
_EEN_NAAM = re.compile(rf"{_VOORAF}{NAAM}")
_TITEL_VOORAAN = re.compile(rf"{TITEL}\s")
_GAT = re.compile(r"\s{2,}|\t")
_IN_HAKEN = re.compile(r"^\((?P<in>[^()]{1,60})\)$")  # a column in brackets: 'Anna Visser     COA     (vz)'
_ROL_ACHTERAAN = re.compile(r"\s+(?=(?:vice-?)?(?:voorzitter|secretaris|notulist|lid)$)")
_RIJ_LETTERS = re.compile(
    rf"(?P<naam>{_MET_LETTERS})\s+(?P<van>(?:[a-z]|[A-Z][A-Z]|[A-Z][a-z]+[A-Z]|Gemeente|Provincie)[^()|;:]{{1,80}})"
)
_VAN = re.compile(r"van\s+(?:(?:de|het)\s+)?(?=[A-ZÀ-Þ])")  # 'A. Bos van Waterland'
_RIJ_IN_TABEL = re.compile(rf"(?P<naam>{_MET_LETTERS}|{_VOLUIT})\s+(?P<van>\S[^()|;:]{{1,80}})")
_WIE = re.compile(rf"{_VOORAF}{_VOLUIT}|{_MET_LETTERS}")
# '1. Anna Visser (COA)' is no title there; '- Anna Visser, COA' is one person, '- Anna Visser, Tim Bos' two.
_NUMMER = re.compile(r"^(?:\d{1,2}[.)]|[-*•–])\s+")
_EEN_LID = re.compile(rf"{_VOORAF}(?=\S+\s[A-Za-z'’]){NAAM}(?:\s*\([^()]{{1,60}}\)){{0,2}}")
_RIJ_KOMMA = re.compile(
    rf"(?P<naam>{_VOORAF}(?=\S+\s[A-Za-z'’]){NAAM}),\s+(?P<van>(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Ss]tichting|[Mm]inisterie)"
    rf"\s[^,()|;:]{{2,50}}|(?!{TITEL})[A-Z][\w.-]{{1,30}})"
)
_LID_KOMMA = re.compile(
    rf"(?P<naam>{_VOORAF}(?:(?!{TUSSENVOEGSEL}\s)[a-zë-]{{4,20}}\s)?{NAAM})(?:(?:,(?:\s?,)?|\s[-–—])\s+(?P<van>(?!{TITEL}\s|\d)(?:(?!\s[-–—]\s)[^();:|]){{2,80}}?))?(?P<rest>(?:\s*\([^()]{{1,60}}\)){{0,2}})[;,.]?"
)
# The one that lost its comma: 'Anna Visser Health and Care Centre (chair)', 'Anna Visser COA'.
_LID_ZONDER_KOMMA = re.compile(
    rf"(?P<naam>{_VOLUIT})\s(?P<van>[A-Z]{{3,8}}|[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){{0,3}}\s(?:and|of|for|&|en|van|voor)"
    r"\s[A-Za-zÀ-ÿ][\w’' -]{1,60}\w)(?P<rest>(?:\s*\([^()]{1,60}\)){0,2})[;,.]?"
)
# 'B. Pen (voorzitter) wethouder', 'W. Bos Velsen-Zuid': letters and a name, and what is behind it.
_LID_LETTERS = re.compile(
    rf"(?P<naam>{_MET_LETTERS})(?P<rol>\s*\([^()]{{1,40}}\))?(?:\s+(?P<van>(?!(?:en|van|over|door|met|voor|in|op|uit|naar|bij|de|het|aan)\s)[^\W\d][^(),.;:|]{{1,60}}))?"
)
_MET_KOMMA = re.compile(rf"{_VOORAF}(?=\S+\s[A-Za-z'’]){NAAM}(?:,|\s[-–—])\s+[^,]")
_FUNCTIE_VAN = (
    r"(?:burgemeester|wethouder|gedeputeerde|raadslid|locoburgemeester)\s(?:van\s)?[A-ZÀ-Þ][^(),;:|]{2,40}?"
)
_MET_FUNCTIE = re.compile(rf".{{2,60}}\({_FUNCTIE_VAN}\)")
_EEN_WEG = re.compile(
    rf"(?P<voor>[#*_\s-]{{0,6}}(?i:{AFWEZIG})\s?:[*_\s]{{1,4}}{_VOORAF}{NAAM}),\s(?P<van>{_FUNCTIE_VAN})(?P<rest>(?:\s\([^()]{{2,40}}\))?)\.?"
)
_GEEN_NAAM = re.compile(r"[a-z]|[A-Z]{2}")  # what opens no second family name
_ELK_MET_VAN = 4  # lines that each have a comma; no four lines hold two people each
_MEER = 2  # of such lines are an attendance; a single 'Betreft: Van Hogendorp Park' is none


def out_of_columns(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; those below 'Naam Functie Aanwezig' or 'Delegatie Vertegenwoordigd door' as a list."""
    past: re.Pattern[str] | None = None
    for plek, regel in enumerate(regels):
        kop = plek < _BOVENAAN and not past
        nieuw = (
            _STAND
            if _MET_STAND.match(regel.kaal)
            else _DELEGATIE
            if _MET_DELEGATIE.match(regel.kaal)
            else None
        )
        volgende = regels[plek + 1].kaal if plek + 1 < len(regels) else ""
        if kop and nieuw and nieuw.fullmatch(volgende):
            past = nieuw
            yield Regel(regel.nummer, "Aanwezig:")
            continue
        rij = past.fullmatch(regel.kaal) if past else None
        if rij is None:
            past = past if past and not regel.kaal else None
            yield regel
            continue
        niet = " (afwezig)" if _NIET.fullmatch(rij.groupdict().get("stand") or "") else ""
        van = f" ({rij['van']})" if rij["van"] else ""
        yield Regel(regel.nummer, f"{rij['naam']}{van}{niet}")


def below_label(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; those below 'Aanwezig' on its own that hold a name and what somebody is, with the latter in
    brackets: 'W. Bos      gemeente Velsen, lid'. A single such line is a name of more words. Below the next
    label they are written as below the first."""
    plek, eerder, plaats_eerst = 0, False, False
    gevuld = 0
    while plek < len(regels):
        regel = regels[plek]
        plek += 1
        gevuld += bool(regel.kaal)
        telt = gevuld <= _BOVENAAN or regel.kaal.startswith("##") or regel.kaal.endswith(":")
        if not (telt and regel.kaal and _LABEL_ALLEEN.fullmatch(regel.kaal)):
            yield regel
            continue
        yield regel
        met_kop = plek < len(regels) and bool(_KOLOMKOP.fullmatch(regels[plek].kaal))
        plek += met_kop
        while not met_kop and plek < len(regels) and not regels[plek].kaal:
            yield regels[plek]
            plek += 1
        onder = list(takewhile(lambda een: een.kaal and not _is_label(een.kaal), regels[plek:]))
        een_per_regel = _one_each(onder, eerder=eerder)
        if len(onder) == 1 and (uiteen := _spread(regels[plek:])):
            een_per_regel = _one_each(uiteen, eerder=eerder)
            plek += len(uiteen) - 1 if een_per_regel else 0  # of the lines between them
        eerder = eerder or bool(een_per_regel)
        met_plaats = _place_first(onder, 1 if plaats_eerst else _MEER)
        plaats_eerst = plaats_eerst or bool(met_plaats)
        rijen = (
            een_per_regel
            or _by_initials(onder)
            or met_plaats
            or [(een, _in_columns(een.kaal, met_kop=met_kop)) for een in onder]
        )
        breed = met_kop or sum(rij is not None for _, rij in rijen) * 2 > len(rijen)
        for een, rij in rijen if breed else ():
            yield Regel(een.nummer, rij or een.tekst)
            plek += 1


def _is_label(tekst: str) -> bool:
    return bool(_LABEL_ALLEEN.fullmatch(tekst) or _LABEL_MET_WAARDE.match(tekst))


def who_was_away(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; 'Afwezig: Anna Visser, burgemeester Velsen' is one person where others are written so too,
    elsewhere it may be two of them."""
    zo_geschreven = sum(bool(_MET_FUNCTIE.match(regel.kaal)) for regel in regels[:_BOVENAAN]) >= _MEER
    for plek, regel in enumerate(regels):
        een = _EEN_WEG.fullmatch(regel.kaal) if zo_geschreven and plek < _BOVENAAN else None
        yield Regel(regel.nummer, f"{een['voor']} ({een['van']}){een['rest']}") if een else regel


def _spread(regels: Sequence[Regel]) -> list[Regel]:
    """The first lines that hold a name and what somebody is behind a comma, a blank line between any two."""
    om_en_om = takewhile(
        lambda paar: _MET_KOMMA.match(paar[0].kaal) and not (paar[1] and paar[1].kaal),
        zip_longest(regels[::2], regels[1::2]),
    )
    return [een for een, _ in om_en_om]


def _one_each(onder: Sequence[Regel], *, eerder: bool) -> list[tuple[Regel, str | None]]:
    """The lines as 'Anna Visser (COA)' when each is one person with what he is behind a comma; in a list with
    bullets one function tells so for all, without them each line has the comma. `eerder`: so was the list
    before, which tells so for this one."""
    kaal = [_NUMMER.sub("", een.kaal, count=1) for een in onder]
    leden = [_LID_KOMMA.fullmatch(een) for een in kaal]
    if _ELK_MET_VAN <= len(onder) <= 2 * sum(bool(lid and lid["van"]) for lid in leden):
        leden = [_LID_ZONDER_KOMMA.fullmatch(een) or lid for een, lid in zip(kaal, leden, strict=True)]
    met_van = [lid["van"] for lid in leden if lid and lid["van"]]
    functie = any(van[0].islower() or LICHAAM.match(van) or ROLLEN.match(van) for van in met_van)
    met_tekens = bool(onder) and all(_NUMMER.match(een.kaal) for een in onder)
    los = met_tekens or len(met_van) == len(onder)
    zo_ook = eerder and met_tekens
    overal = zo_ook or len(met_van) == len(onder) >= (_MEER if eerder else _ELK_MET_VAN)
    if len(onder) < (1 if zo_ook else _MEER) or not ((functie or overal) and los and all(leden)):
        return []
    return [
        (een, f"- {lid['naam']}{' (' + lid['van'] + ')' if lid['van'] else ''}{lid['rest']}")
        for een, lid in zip(onder, leden, strict=True)
        if lid
    ]


def _by_initials(onder: Sequence[Regel]) -> list[tuple[Regel, str | None]]:
    """The lines as 'A. Visser (Velsen)' when each is one person by his letters and most say what he is, with
    one space between: columns that lost their gaps."""
    leden = [_LID_LETTERS.fullmatch(een.kaal) for een in onder]
    functie = sum(bool(lid and (lid["rol"] or _GEEN_NAAM.match(lid["van"] or ""))) for lid in leden)
    if len(onder) < _MEER or not all(leden) or functie * 2 <= len(onder):
        return []
    return [
        (een, f"{lid['naam']}{lid['rol'] or ''}{' (' + lid['van'] + ')' if lid['van'] else ''}")
        for een, lid in zip(onder, leden, strict=True)
        if lid
    ]


def _place_first(onder: Sequence[Regel], minste: int) -> list[tuple[Regel, str | None]]:
    """The lines as 'Velsen: A. Visser (lid)' when all have a whole name in their second column, and a word or
    a body in the first; `minste` of them tell so."""
    cellen = [_GAT.split(een.kaal) for een in onder]
    if len(onder) < minste or not all(len(rij) > 1 and _WIE.fullmatch(rij[1]) for rij in cellen):
        return []
    if any(_WIE.fullmatch(rij[0]) or set("(|:;") & set(rij[0]) or LICHAAM.match(rij[1]) for rij in cellen):
        return []
    return [
        (een, f"{van}: {naam}" + (f" ({', '.join(rest)})" if rest else ""))
        for een, (van, naam, *rest) in zip(onder, cellen, strict=True)
    ]


def _in_columns(tekst: str, *, met_kop: bool) -> str | None:
    """'W. Bos     gemeente Velsen     lid' → 'W. Bos (gemeente Velsen, lid)'; None of any other line."""
    teken = _NUMMER.match(tekst)
    kaal = tekst[teken.end() :] if teken else tekst
    met_komma = _RIJ_KOMMA.fullmatch(kaal)
    if met_komma:
        return f"{'- ' if teken else ''}{met_komma['naam']} ({met_komma['van']})"
    if teken and tekst[0].isdigit() and _EEN_LID.fullmatch(kaal):
        return f"- {kaal}"
    naam, *van = (_IN_HAKEN.sub(r"\g<in>", deel) for deel in _GAT.split(tekst))
    if van and naam.casefold() in initials(van[0]):
        naam, *van = van  # 'AV     Anna Visser     COA'
    if van and _TITEL_VOORAAN.match(van[0]):
        return None  # 'Velsen     mw. Pen': the place is in the first column
    if van and _EEN_NAAM.fullmatch(naam) and not any(set(deel) & set("(|:;") for deel in van):
        return f"{naam} ({', '.join(van)})"
    rij = (_RIJ_IN_TABEL if met_kop else _RIJ_LETTERS).fullmatch(tekst)
    if rij is None:
        return None
    van_wie = _VAN.sub("", rij["van"], count=1)
    van_wie = van_wie.removesuffix(".") if van_wie.count(".") == 1 else van_wie  # '… namens XYZ.'
    return f"{rij['naam']} ({_ROL_ACHTERAAN.sub(', ', van_wie)})"
