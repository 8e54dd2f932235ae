"""Attendance that is told in a sentence, as the lines a list would have: 'Afwezig: Anna, Tim'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from bot.verslag.aanwezigen.opening import OPENING, came_together
from bot.verslag.aanwezigen.som import Opsomming, away, summed_up
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.taal.woorden import NAAM, TITEL

_REGELS = 60  # from the top in which who was there is told
_VOORAAN = 8  # paragraphs above the text
_KOPJE = re.compile(r"#{2,5}\s|\d{1,2}[.)]\s")
_FUNCTIE = (
    r"(?:(?:de|het|onze)\s+)?(?:(?:vice-?)?voorzitter|secretaris"
    r"|penningmeester|lid|leden|notulist|wethouder|collega)"
)
_VAN_WAT = r"(?:(?:de|het)\s+)?[a-z][\w-]{2,25}(?:\s(?:(?:De|Het)\s)?(?!(?:De|Het)\b)[A-Z][\w-]{1,25})?"
_VAN = rf"(?:\s*\([^()]{{1,40}}\)|\s+(?:van|namens)\s+{_VAN_WAT})?"
_NAMENS = r"(?:namens|vanuit)\s+(?:(?:[Dd]e|[Hh]et)\s+)?[\w-]{2,25}\s+"
_EEN = rf"(?:{_NAMENS})?(?:{_FUNCTIE}\s+)?(?:{TITEL}\s+)?{NAAM}{_VAN}"
_NAMEN = rf"(?P<wie>{_EEN}(?:(?:\s*[,;]\s*|,?\s+(?:en|and)\s+){_EEN}){{0,20}})"
_MET = (
    r"(?:met\s+(?:kennisgeving|(?:af)?bericht(?:geving)?)"
    r"|m\.?\s?k\.?(?:a\.?)?|zonder\s+(?:kennisgeving|bericht))"
)
_ENGELS_AFWEZIG = (
    r"(?:(?:could\s*n[o’']t|(?:was|were)\s+unable\s+to)\s+(?:make\s+it|attend|join|come|be\s+there)"
    r"|sent\s+(?:(?:his|her|their)\s+)?(?:apologies|regrets))"
)
_AFWEZIG = (
    re.compile(
        r"\b(?:[Ii]edereen|[Aa]llen|[Aa]lle\s+\w+|[Hh]et\s+(?:voltallige\s+)?\w+)\s+(?:is|zijn|was|waren)\s+(?:er|aanwezig|present)\b[^.;:]{0,30}?"
        rf"\b(?:behalve|op|met\s+uitzondering\s+van|uitgezonderd)\s+{_NAMEN}"
    ),
    re.compile(
        rf"(?:^|[.;]\s+|\sen\s(?=\S+\s[A-ZÀ-Þ])){_NAMEN}\s+(?:(?:heeft|hebben|had|hadden)\s+(?:zich\s+)?(?:[a-z]+\s+){{0,4}}?afgemeld|(?:laat|laten|liet|lieten)\s+(?:zich\s+verontschuldigen|weten\s+niet\s+te\s+kunnen)|(?:kon|konden)\s+(?:er\s+(?:(?:helaas|door|wegens|vanwege)\s+(?:\w+\s+){{0,3}}?)?)?niet)\b"
    ),
    re.compile(
        rf"(?:^|[.;,]\s+|\()(?=\S){_NAMEN},?\s+(?:[a-z][^.;:,]{{2,40}}?\s+en\s+)?(?:is|zijn|was|waren)\s+(?:helaas\s+|vandaag\s+|dus\s+|{_MET}\s+)?(?:afwezig|verhinderd|afgemeld|ziek)\b"
    ),
    re.compile(rf"(?:^|[.;]\s+){_NAMEN}\s+(?:{_MET}\s+)?(?:afwezig|verhinderd|afgemeld|ziek)\s*(?=[.;)]|$)"),
    re.compile(
        rf"(?:^|[.;]\s+)(?:{_MET}\s+)?(?:[Aa]fwezig|[Vv]erhinderd|[Aa]fgemeld|[Vv]erontschuldigd)\s*(?:{_MET}\s*)?(?:zijn\s+|is\s+)?(?::\s*)?{_NAMEN}"
    ),
    re.compile(
        rf"(?:^|\d[.)]?\s+|[.;]\s+)(?:[Ss]orry\s+not\s+to\s+be\s+there|[Aa]pologies)(?:\s+(?:for\s+absence|received|from|were\s+received)){{0,3}}\s*(?::|:?[-–])?\s*{_NAMEN}"
    ),
    re.compile(
        rf"(?:^|[.;,(]\s*)(?!(?:D(?:at|it|an|aar|eze|ie)|Het|Er|Wie|Hij|Zij|Wij|We)\b){_NAMEN},?\s+(?:was|waren|is|zijn)\s+(?:er\s+)?(?:helaas\s+|vandaag\s+)?(?:niet\s+(?:bij|aanwezig)|niet(?=[.,;)]|\s\(|$))"
    ),
    re.compile(rf"\b(?:erbij|er|aanwezig),\s+{_NAMEN}\s+niet(?=[.,;)]|$)"),
    re.compile(rf"(?:^|[.;]\s+){_NAMEN}\s+{_ENGELS_AFWEZIG}\b"),
    re.compile(
        rf"\b[Ww]ie\s+er\s+niet\s+(?:bij\s+)?(?:was|waren|kon(?:den)?|kan|kunnen)(?:\s+zijn)?,?\s*\({_NAMEN}\)"
    ),
    re.compile(
        rf"\b(?:[Oo]mdat|[Aa]angezien)\s+{_NAMEN}\s+(?:ziek|afwezig|verhinderd|afgemeld|op\s+vakantie)\s+(?:is|was|zijn|waren)\b"
    ),
    re.compile(
        rf"(?:^|[.;]\s+)(?:{_FUNCTIE},?\s)?(?:De\s[a-z]{{3,20}},\s)?{_NAMEN},?\s(?:(?:meldde|meldden|meldt|melden)\szich\s(?:[a-z]+\s){{0,3}}?af\b"
        r"|(?:liet|lieten|laat|laten)\s(?:verstek\sgaan\b|weten\s(?:dat\s(?:hij|zij|ze)\s[^.;]{0,40}?)?niet\s(?:te\s)?(?:kunnen|kon(?:den)?|kan)(?:\s(?:komen|deelnemen))?(?=\s*(?:[.,;)]|$))))"
    ),
    re.compile(
        rf"(?:^|[.;]\s+)(?={TITEL}\s|\S+\s(?:[a-z]{{2,4}}\s){{0,2}}[A-ZÀ-Þ]){_NAMEN}\sontbrak(?:en)?(?=\s*(?:[.,;]|$|(?:wegens|vanwege|met|helaas)\b))"
    ),
    re.compile(
        rf"\b(?:[Aa]fmelding(?:en)?|[Aa]fbericht|[Bb]ericht\s+van\s+verhindering)\s+(?:(?:is|zijn|ontvangen|gekregen|kwam(?:en)?)\s+){{0,2}}van\s+{_NAMEN}"
    ),
)
_ENKELVOUD = re.compile(r",?\s+(?:is|was|heeft|had|kon|laat|liet)\b")
# Behind who was there, where somebody else was: 'Anna en Tim. Pia Mol zat op Texel.'
_ELDERS = re.compile(
    rf"(?:(?<=\.\s)(?!(?:De|Het|Een)\s)(?=\S+\s[A-Za-z(])|(?<=[,;]\s))(?P<wie>{NAAM})(?:\s\([^()]{{2,40}}\))?\s+(?:had\seen\sandere\safspraak|stond\sin\sde\sfile|(?:zit|zat|ligt|lag|verblijft|verbleef)\s(?:nog\s|thans\s)?(?:ziek|thuis|vast|op|in)\b"
    r"|(?:laat|liet)\sweten\sdat\s(?:hij|zij|ze)\b)(?![^.;]{0,60}\b(?:zaal|tribune|publieke?|bestuur|werkgroep|\w*commissie)\b)"
)
# Behind who was there, in the same sentence, who was not: '…; mevrouw Pen had zich afgemeld'.
_MAAR_NIET = re.compile(
    r"[;,]\s+(?:(?:maar|terwijl|alleen|en)\s+)?[^;,]{2,80}?\s(?:had|hadden|heeft|hebben|is|was|zijn|waren|kon|konden|liet|lieten)\s"
    r"(?=[^;,]{0,40}\b(?:afgemeld|verhinderd|afwezig|ziek|niet|verontschuldigen)\b)"
)
# What opens a sentence that tells who was there.
_AANWEZIG = re.compile(
    r"\b(?:(?:[Aa]anwezig|[Pp]resent|[Ee]rbij|[Ii]n\s+attendance)\s+(?:zijn|waren|were)"
    r"|(?:[Ww]aren|[Zz]ijn)\s+(?:er\s+)?aanwezig"
    r"|[Bb]ij\s+(?:het|de|dit|deze)\s+(?:overleg|vergadering|bijeenkomst|bespreking|gesprek)\s+(?:waren|zijn)(?:\s+aanwezig)?"
    r"|(?:[Aa]chter|[Aa]an|[Oo]m|[Rr]ond|[Ii]n)\s+(?:(?:de|een)\s+)?\w*(?:tafel|zaal)\s+(?:zitten|zaten)"
    r"|(?:[Nn]amen|[Nn]emen)\s+(?:\w+\s+)?deel(?=\s*:)|[Hh]ebben\s+deelgenomen(?=\s*:)"
    r"|\b[Ww](?:e|ij)\s[^.:;]{0,50}\bwaren(?=\s*:)|(?<=[.)]\s)(?:[Aa]ls\s+)?[Gg]ast(?:en)?(?=:)"
    r"|[Kk]wamen\s[^.:;]{0,100}?\b(?:bijeen|bij\s+elkaar|samen)(?=\s*:)"
    r"|[Ww](?:e|ij)\s+waren\s+(?:er\s+)?met[^.:]{1,20}(?=:)"
    r"|[Tt]egenwoordig(?:\s+(?:zijn|waren))?(?=:)|^There(?=:)|(?:[Ee]r\s+waren|[Ww]ie\s+waren\s+er|[Oo]n\s+the\s+call)(?=:))\s*:?\s+"
)
# The names first: 'Anna (COA), Tim en Pia waren erbij', 'het overleg van vanmiddag (Anna, Tim en ik)'.
_ERBIJ = re.compile(
    rf"(?:^|[.;(]\s*)(?!(?:Verder|Ook|Tevens|Daarnaast|Er|Hierbij|We|Wij)\b)(?P<wie>{_EEN}(?:(?:\s*[,;]\s*|,?\s+(?:en|and)\s+){_EEN}){{0,20}}(?:,?\s(?:en|and)\s(?:ik|ikzelf))?),?\s+(?:waren|zijn)\s+(?:er\s*bij|er(?=[.,;])|aanwezig|present|van\s+de\s+partij|aangeschoven)\b(?!\s*:)"
)
_RIJTJE = rf"(?P<wie>{NAAM}(?:,\s+{NAAM}){{0,12}},?\s+(?:en|and)\s+(?:ik(?:zelf)?|{NAAM}))"
_TUSSEN_HAKEN = re.compile(
    rf"\b(?:overleg|gesprek|bijeenkomst|vergadering|bespreking|werkbezoek|bel\w*|bestuur|team|\w*(?:groep|commissie))\b[^.;:()]{{0,30}}\("
    rf"{_RIJTJE}(?=[;,.)])"
)
_WE_WAREN = re.compile(
    rf"\b[Ww](?:e|ij)\s+waren\s+(?:er\s+|vandaag\s+|gisteren\s+)?met\s+{_RIJTJE}(?=\s*(?:[;.]|$))"
)
# 'Op verzoek van de commissaris, mevrouw Pen, kwamen bijeen: …': she was there as well.
_OP_VERZOEK = re.compile(
    rf"\b(?:verzoek|uitnodiging|initiatief)\s+van\s+(?:de\s+[a-z]{{4,25}},?\s+)?(?P<wie>{TITEL}\s+{NAAM})"
)
_WELKOM = re.compile(
    rf"(?P<opent>{_EEN})\s+(?:heet\s+(?:van\s+harte\s+)?welkom:?|verwelkomt:?)\s+(?P<wie>[^.:]{{8,400}})"
)
_AFZENDER = re.compile(  # somebody, and no 'Secretariaat Haven'
    r"\s*(?:Van|From|Afzender)\s*:\s*(?!(?:Secretariaat|Griffie|Bureau|Bestuur|Team|Gemeente|Provincie)\b)"
    rf"(?P<wie>{NAAM})"
)
_ONTVANGER = re.compile(r"\s*(?:Van|From|Aan|To|CC|Cc|Afzender)\s*:\s*\S")
_MAILREGELS = 10
_EINDE = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=\))|(?<=\sik))(?<!\b[Dd]hr)(?<!\b[Mm]evr)(?<!\bMrs)(?<!\bdrs)(?<!\bing)(?<!\bprof)"
    r"\.(?=\s+[A-ZÀ-Þ]|\s*$)(?![^()]{0,80}\))"
)
_GRADEN = re.compile(r"\b(?:mr|dr|drs|ir|ing|prof|ds)\.\s+(?=\S)")
_TUSSEN = re.compile(
    r"\s*[,;]\s*(?:(?:en|and|alsmede|evenals|en\s+ook)\s+)?|\s+(?:en|and|alsmede|evenals)(?:\s*,)?\s+"
)
_SCHEIDING = re.compile(r"\s*[,;]\s*|\s+(?:en|and)\s+")
_HAAKJES = re.compile(r"\([^()]{0,80}\)")
# What somebody is or came for, before and behind his name; 'van der' and 'van de Ven' are of the name.
_VOORAF = re.compile(
    rf"(?:{_NAMENS}|van\s+(?:de|het)\s+[A-Z]{{2,10}}\s+)?(?:(?!{TITEL})[a-zà-ÿ][\w.-]*\s+){{0,5}}(?={TITEL}|[A-ZÀ-Þ])"
)
# No person: 'de klankbordgroep Oude Werf', 'de gemeenten Velsen en Beek'.
_LICHAAM = re.compile(
    r"(?:(?:de|het|een)\s)?(?:gemeenten?|provincies?|[a-z]{0,20}(?:groep|raad|stichting|vereniging|commissie))\s(?=[A-ZÀ-Þ])"
)
_VOLUIT = re.compile(rf"{TITEL}\s|\S+\s[A-Za-z'’]")
_ACHTERAF = re.compile(
    r"\s+(?:(?:namens|vanuit|uit|als|die|who|of|from|for)\s+"
    r"|van\s+(?:het\s+|de\s+(?=[A-Z]{2}|[a-z])|(?=[A-Z]{2})|(?!(?:de[rn]?|het)\s)(?=[a-z])))(?P<van>.*)"
)
_IKZELF = re.compile(r"ik|ikzelf|mijzelf|ondergetekende|myself|I")
_IK = re.compile(rf"(?:{_IKZELF.pattern})\s+\((?P<naam>{NAAM})(?:,\s[a-z]{{2,20}})?\)")
_SCHRIJVER = re.compile(
    rf"(?:{_IKZELF.pattern})(?P<van>\s\([^()]{{2,60}}\))?"
)  # 'ondergetekende (provincie)'
_EEN_NAAM = re.compile(
    rf"(?P<wie>(?:{TITEL}\s+)?{NAAM})(?P<haak>(?:\s*\([^()]{{0,80}}\)){{0,2}})\s*(?:aanwezig|present)?"
)
_ONAF = re.compile(r"(?:[,;]|\s(?:en|and|de|het|der|den|van|heer|heren|dames|mevrouw|mw\.|dhr\.))\s{0,3}$")
_AFGESLOTEN = re.compile(r"(?<![ (][A-Z])\.$")  # no initial: '…, alsmede R.' above 'Bos'
_KOPREGEL = re.compile(r"\s*(?:Datum|Date|Plaats|Locatie|Tijd|Onderwerp)\s*:", re.IGNORECASE)
# 'Sorry not to be there: Tim Bos', 'Tim Bos had zich afgemeld': not the rest of the line above.
_EIGEN_REGEL = re.compile(
    rf"\s*(?:[A-Z][\w']*(?:\s[\w']+){{0,5}}:\s+[A-Z]|(?:{TITEL}\s+)?(?=\S+\s[A-Z]){NAAM}\s+(?:is|was|heeft|had|kan|kon|laat|liet)\s)"
)
_LANGSTE = 700


def told(regels: Sequence[Regel]) -> Iterator[Regel]:
    """A line for each sentence near the top that says who was there, or was not."""
    brief = _of_letter(regels[:_MAILREGELS])
    vooraan = True

    def onder(boven: Regel) -> list[str]:
        return [een.kaal for een in regels if een.nummer > boven.nummer]

    for plek, regel in enumerate(paragraphs(regels[:_REGELS])):
        tekst = regel.inhoud[:_LANGSTE]
        vooraan &= plek == 0 or (plek < _VOORAAN and not _KOPJE.match(tekst))
        for patroon in _AFWEZIG:
            match = patroon.search(tekst)
            if match:
                enkel = _ENKELVOUD.match(tekst, match.end("wie"))  # '…, Tim en Pia; Bram was ziek' is of Bram
                voor, _, weg = match["wie"].rpartition(";")
                weg = weg.strip() if enkel or _SCHEIDING.search(voor.replace(";", "")) else match["wie"]
                laatste = weg.rpartition(", ")[2]
                if enkel and " en " in weg.removesuffix(laatste) and not laatste.isupper():
                    weg = laatste  # 'Anna, Tim en Pia, Bram was ziek'
                namen = _SCHEIDING.split(_bare(weg))
                if not weg.isupper():  # 'Anna Visser, COA'; of 'AV en TB' each is somebody
                    namen = [naam for naam in namen if not naam.isupper()]
                wie = "; ".join(brief.get(naam, naam) for naam in namen)
                yield Regel(regel.nummer, f"Afwezig: {wie}")
        erbij = [*(_told_first(tekst) if vooraan else ()), *_named_there(tekst)]
        for elders in _ELDERS.finditer(tekst) if any(list(people(stuk)) for stuk in erbij) else ():
            if not any(elders["wie"] in wie for stuk in erbij for wie in people(stuk)):
                yield Regel(regel.nummer, f"Afwezig: {elders['wie']}")
        etiket = ETIKET.match(tekst)
        zonder = vooraan and not erbij and not (etiket and etiket["slot"])
        som = summed_up(tekst, onder(regel)) if zonder else Opsomming((), ())
        bekend = [naam.partition(" (")[0] for stuk in erbij for naam in people(stuk)]
        if weg_erbij := som.weg or (away(tekst, bekend) if bekend else ()):
            yield Regel(regel.nummer, f"Afwezig: {'; '.join(weg_erbij)}")
        for stuk in (*erbij, "; ".join(som.erbij)):
            wie = "; ".join(brief.get(naam, naam) for naam in people(stuk, brief.get("", "")))
            if wie:
                yield Regel(regel.nummer, f"Aanwezig: {wie}")


def _told_first(tekst: str) -> Iterator[str]:
    """The parts of a paragraph above the text that sum up who came, if most are named in full: no places."""
    for stuk in (*came_together(tekst), *(_up_to_end(tekst[een.end() :]) for een in OPENING.finditer(tekst))):
        namen = list(people(stuk))
        if 2 * sum(bool(_VOLUIT.match(naam)) for naam in namen) >= len(namen):
            yield stuk


def _up_to_end(tekst: str) -> str:
    return _MAAR_NIET.split(_EINDE.split(tekst)[0])[0]


def _named_there(tekst: str) -> Iterator[str]:
    """The parts of a paragraph that sum up who was there."""
    for opening in _AANWEZIG.finditer(tekst):
        gastheer = _OP_VERZOEK.search(opening[0])
        wie = _up_to_end(tekst[opening.end() :])
        yield f"{gastheer['wie']}, {wie}" if gastheer else wie
    for namen in chain.from_iterable(vorm.finditer(tekst) for vorm in (_ERBIJ, _TUSSEN_HAKEN, _WE_WAREN)):
        if _TUSSEN.search(namen["wie"]):  # 'Dat is aanwezig' names nobody
            yield namen["wie"]
    welkom = _WELKOM.search(tekst)
    if welkom and _TUSSEN.search(welkom["wie"]):  # a single guest is welcomed among others
        yield f"{welkom['opent']}, {welkom['wie']}"


def _of_letter(regels: Sequence[Regel]) -> dict[str, str]:
    """Of a letter, the full name by first name of who wrote it and got it; the writer by ''."""
    namen = [
        naam
        for regel in regels
        if _ONTVANGER.match(regel.tekst)
        for naam in re.findall(NAAM, regel.tekst.partition(":")[2])
    ]
    voornamen = Counter(naam.split()[0] for naam in namen)
    afzender = next((een["wie"] for regel in regels if (een := _AFZENDER.match(regel.tekst))), "")
    return {naam.split()[0]: naam for naam in namen if voornamen[naam.split()[0]] == 1} | {"": afzender}


def people(tekst: str, ik: str = "") -> Iterator[str]:
    """Who a sentence sums up, without what they are: 'de secretaris Anna Visser', 'Tim Bos van het COA'."""
    begin = 0
    haken = [(haak.start(), haak.end()) for haak in _HAAKJES.finditer(tekst)]
    tussen = [m for m in _TUSSEN.finditer(tekst) if not any(van < m.start() < tot for van, tot in haken)]
    grenzen = [(m.start(), m.end()) for m in tussen] + [(len(tekst), len(tekst))]
    for eind, volgende in grenzen:
        deel, begin = _GRADEN.sub("", tekst[begin:eind].strip()), volgende
        zelf, schrijver = _IK.match(deel), _SCHRIJVER.fullmatch(deel)
        kern = zelf["naam"] if zelf else _VOORAF.sub("", deel, count=1)
        if schrijver and not zelf:
            kern = f"{ik}{schrijver['van'] or ''}" if ik else ""
        # What stands between brackets is of them alone: '(wethouder van Velsen)'.
        achter = _ACHTERAF.search(_HAAKJES.sub(lambda haak: "_" * len(haak[0]), kern))
        een = _EEN_NAAM.fullmatch(kern[: achter.start()] if achter else kern)
        if een and kern and not (een["wie"].isupper() or _LICHAAM.match(deel)):
            yield een["wie"] + een["haak"]


def paragraphs(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, those of one sentence joined."""
    open_regel: Regel | None = None
    for regel in regels:
        if open_regel and not regel.kaal and _is_cut(open_regel.tekst):
            continue  # a file with an empty line below each
        begint = regel.is_opsomming or _KOPREGEL.match(regel.tekst) or _EIGEN_REGEL.match(regel.tekst)
        af = open_regel and (_AFGESLOTEN.search(open_regel.tekst[-4:]) or _KOPREGEL.match(open_regel.tekst))
        if open_regel and regel.kaal and not (begint or af):
            open_regel = Regel(open_regel.nummer, f"{open_regel.tekst} {regel.kaal}"[:_LANGSTE])
            continue
        if open_regel:
            yield open_regel
        open_regel = regel if regel.kaal else None
    if open_regel:
        yield open_regel


def _is_cut(tekst: str) -> bool:
    """Whether a sentence that tells who was there breaks off within brackets or behind 'en de'."""
    kort = tekst[:_LANGSTE]
    return bool(_AANWEZIG.search(kort)) and (kort.count("(") > kort.count(")") or bool(_ONAF.search(kort)))


def _bare(namen: str) -> str:
    """The names without what somebody is: 'de voorzitter Anna Visser', 'Cor van de winkel' → 'Cor'."""
    namen = re.sub(rf"\b{_NAMENS}(?=[A-Z])", "", namen)
    kaal = re.sub(rf"\s+(?:van|namens)\s+{_VAN_WAT}", "", namen)
    return re.sub(rf"\b{_FUNCTIE}\s+(?=[A-Z])", "", kaal)
