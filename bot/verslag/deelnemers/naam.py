"""The people between two semicolons of the attendance list: 'dhr. A en mw. B (agendaleden)'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.verslag.deelnemers.rol import (
    AMBT,
    BESTUURDER,
    BUREAU,
    IS_WEG,
    LICHAAM,
    MEERVOUD,
    ROLLEN,
    Kop,
    details,
)
from bot.verslag.taal.woorden import NAAM, TITEL, TUSSENVOEGSEL
from bot.verslag.voorstel import Deelnemer

TITEL_ERIN = re.compile(rf"(?<!\w){TITEL}(?=[\s(]|$)")
_NIEUWE_NAAM = re.compile(
    rf"{TITEL}(?=[\s(]|$)|(?:(?:ds|dr|drs|mr|prof|ir|ing)\.|[Dd]rs?|[Pp]rof)\s|(?:[A-Z]\.\s?)+[A-Za-z]"
    r"|(?!(?:namens|vanuit|vervang\w*|voor|van|met|bij|en|ook)\s)[A-Za-z][a-z-]{3,24}\s(?:[A-Z]\.\s?){1,4}[A-Za-z]"
)  # 'dhr. Vos', 'T. Vos', 'heemraad T. Vos'
# Behind the brackets of another: '… (SP), wethouder Pen'; 'mw. Bos, wethouder Velsen' is one person.
_MET_AMBT = re.compile(
    rf"(?:(?:loco-?)?burgemeester|wethouder|gedeputeerde|raadslid|statenlid|dijkgraaf|(?:hoog)?heemraad|directeur)\s+{NAAM}\s*(?:\(|\.?$)"
)
_HAAKJES = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_NAAM = re.compile(NAAM)
_GRAAD = re.compile(
    r"^(?:(?:aanwezig|afwezig|present)\s+)?(?:(?:(?:ir|dr|drs|mr|ing|prof|bc|ds)\.|(?:dr|drs|prof)(?=\s)|(?:cllrs?|councill?ors?)\b\.?"
    r"|(?:overste|kolonel|majoor|kapitein|luitenant|generaal|commissaris|inspecteur|wethouder|burgemeester|gedeputeerde"
    r"|raadslid|statenlid|(?:hoog)?heemraad|dijkgraaf|dominee|pastoor|pastor|imam|rabbijn|colonel|major)(?=\s+\S))\s*)*",
    re.IGNORECASE,
)
# 'ouderlingen Tj. Wiersma', 'meneer De Wolf', 'de wethouder A. Pen': what somebody is, before his name.
_VOOR_NAAM = re.compile(
    rf"^(?:[Dd]e\s(?={AMBT}\s))?(?:(?!{TUSSENVOEGSEL}\b)(?:[a-zë-]{{3,20}}|[a-z]{{2,6}}\.)\s+){{1,3}}(?={TUSSENVOEGSEL}?\s*[A-ZÀ-Þ])"
)
# What several are, before the first of them: 'de wethouders Anna Visser (Velsen), Tim Bos (Beek)'.
_ZIJN_ALLEN = re.compile(
    r"^(?:en\s)?(?:(?:[Nn]amens|[Vv]anuit)\s)?(?:[Dd]e\s)?(?:[a-z]{0,14}(?:burgemeesters|wethouders|gedeputeerden|bestuurders|leden|directeuren"
    r"|ambtenaren|adviseurs|secretarissen|griffiers|voorzitters|medewerkers|houders|gemeenten)|heren|dames|collega['’]?s|ouders|dijkgraven)"
    rf"\s(?=[A-ZÀ-Þ][\w.'’-]{{0,30}}\s(?:\(|(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ]))"
)
# Behind somebody, what he is of a body: 'Anna Visser, directeur basisschool De Ark', '… lid van De Ark'.
_FUNCTIE_BIJ = re.compile(
    rf"(?!{TUSSENVOEGSEL}\s)(?:[a-zë-]{{3,25}}\s){{1,3}}(?:{LICHAAM.pattern}|(?<=\s(?:van|bij)\s)(?:De|Het)\s[A-Z])"
)
_EN_NOG_EEN = re.compile(
    rf"(?<=\w)\sen\s(?=(?!{TUSSENVOEGSEL}\s)[A-ZÀ-Þ][\w’-]{{1,20}}\s(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ][\w’-]{{1,30}}$)"
)
_AFKORTING = re.compile(r"[A-Z]{2,6}")
_STREEP_VAN = re.compile(
    rf"^(?P<naam>(?:{TITEL}\s+)?{NAAM})\s[-–—]\s(?P<van>[^()\[\];–—]{{2,40}})$"
)  # 'A. Bos - COA'
# 'mevrouw Visser van het COA', 'Tim Bos van de Wijkraad': no part of the name; 'Van de Groep' is one.
_VAN_AFKORTING = re.compile(
    r"^(?P<naam>[^()\[\],;]{2,60}?)\s(?:van|namens|vanuit)\s(?:het|de)\s(?P<van>[A-Z]{2,10}"
    r"|[A-Z][a-z]{2,20}(?:platform|raad|groep|vereniging|stichting|commissie|bestuur|bureau|comit[eé]|corporatie|school))$"
)
# 'Dhr. R. van Doorn van ABC namens XYZ (vz)', behind a whole name what has more capitals than a name has.
_VAN_LETTERS = re.compile(
    rf"^(?P<naam>(?:{TITEL}\s+)?(?:(?:[A-Z]\.\s?){{1,4}}|[A-ZÀ-Þ][a-zà-ÿ-]{{1,20}}\s)(?:{TUSSENVOEGSEL}\s+){{0,3}}[A-ZÀ-Þ][\w’'-]{{1,30}})"
    r"\s(?:van|namens|vanuit)\s(?:(?:het|de)\s)?(?!IJ[a-z])(?P<van>(?:[A-Z][\w&]{0,12}[A-Z&+][\w&+-]{0,20}|[A-Z]\w{1,20}\+)(?:\s[A-ZÀ-Þ][\w&-]{1,20}){0,3})"
    r"(?:,?\s(?P<namens>namens\s[^()\[\]]{2,80}?))?(?P<erbij>\s*\([^()]{1,60}\))?[.\s]{0,3}$"
)
_MET_KENNISGEVING = re.compile(r"\s+m\.?\s?[kb]\.?(?:\s?a\.?)?$")
_LETTERS_MIDDEN = re.compile(r"(?<=[a-zà-ÿ])(?:\s[A-Z]\.)+(?=\s[A-ZÀ-Þa-z])")  # 'Anna M. Visser'
# 'Paul von der Pen', and a slip such as 'vab de': short words in a name behind which his organisation stands.
_KLEINE_WOORDEN = re.compile(
    r"(?<=\w\s)(?!(?:en|of|and|or|in|op|bij|met|als|uit|for|from|is|was|over|voor|naar)\s)[a-z]{2,4}\s"
    r"(?=(?:[a-z]{2,4}\s)?[A-ZÀ-Þ])"
)
_ACHTER_NAAM = re.compile(
    r"\s+(?:(?:vice-?)?voorzitter|secretaris|penningmeester|notulist|bestuurslid|lid|raadslid|wethouder)$",
    re.I,
)
_LOSSE_NAAM = re.compile(rf"(?!{TITEL})(?=\S+\s(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ]){NAAM}\s?(?:\(|$)")
# Behind a full name, what is no name: 'Pia Mol verslaglegging', 'Tim Bos + 2 toehoorders'.
_MET_REST = re.compile(
    rf"(?P<naam>(?:[A-Z]\.\s?){{1,4}}{NAAM}|(?=\S+\s(?:{TUSSENVOEGSEL}\s){{0,3}}[A-ZÀ-Þ]){NAAM})\s(?P<rest>(?:[a-zà-ÿ+&\d–-]\S{{0,20}})(?:\s\S{{1,20}}){{0,3}})"
)
_ALLEN = re.compile(
    r"iedereen|allen|alle\s+\w+|geen|niemand|everyone|all|none|nobody|n\.?v\.?t\.?", re.IGNORECASE
)
# Whom a list counts and does not name: 'COA (2 personen)', 'gemeente Velsen (1)'.
_GETELD = re.compile(
    r"\d{1,3}(?P<wie>\s(?:x|persoon|personen|deelnemers?|medewerkers?|ambtena(?:ar|ren)|leden|lid))?"
)
# A body alone is nobody: 'gemeente Velsen', 'COA', 'VluchtelingenWerk'.
_LICHAAM_ALLEEN = re.compile(
    r"(?:de\s|het\s)?(?:(?i:gemeenten?|provincie|ministerie|waterschap|(?:woon)?stichting|vereniging|veiligheidsregio)\s[^()]{2,60}"
    r"|[A-Z][a-z]{3,20}[A-Z][a-z]{2,20}|Politie|Brandweer|Openbaar Ministerie|Rijkswaterstaat"
    r"|COA|GGD|IND|VNG|IPO|UWV|DUO|BZK|SZW|OCW|GGZ|AenM|J&V)"
)
_ONGENOEMD = re.compile(  # 'een medewerker van het COA', 'iemand van COA'
    r"(?:een|één|twee|drie|vier|enkele|\d{1,2}|iemand|somebody|someone)\s[a-zë]"
)
_VOLGORDE = re.compile(r"\b(?:volgorde|alphabetical(?:ly)?)\b")  # says of the list how it is printed
_VOORLETTERS = re.compile(r"(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|v\.d\.)\s){0,2}[A-Z][a-z]")  # 'A. Bos'
_EN_VOORAAN = re.compile(r"^(?:en|and)\s(?=\S)")  # 'Anna, Tim, en Pia (COA)'
# Behind somebody's name where he is instead: 'Niet erbij: Tim (COA), zit in Utrecht'.
_ELDERS = re.compile(
    r"(?:is|was|zit|zat|staat|stond|werkt|moe(?:t|st)|loopt|blijft)\s(?:vandaag\s)?(?:in|op|te|bij|naar|voor|met)\s"
)
# The title of a first point, right below the names.
AGENDA = re.compile(
    r"(?:Opening|Welkom|Agenda|Mededelingen|Inleiding|Situatie|Terugblik|Rondvraag|Sluiting|Voorstelronde|Actielijst"
    r"|(?:Verslag|Notulen|Notulist|Secretaris)(?:\s[A-Z])?)"  # 'Notulen C.': who wrote them is not told
)
_TOT_LETTER = re.compile(r"[a-zà-ÿ]\s[A-ZÀ-Þ]$")
# 'ambtenaar A', 'Y': somebody whose name is not told; 'B.' is what he goes by.
_LETTER = re.compile(r"(?:[A-Z]|[XYZN]\.)(?=\s*(?:$|[(\[]))")


def members(tekst: str, kop: Kop) -> Iterator[Deelnemer]:
    """The people between two semicolons: 'dhr. A en mw. B (agendaleden)' are two, both agendalid."""
    stukken = [_with_body(stuk) for stuk in _people(tekst)]
    gedeeld = _shared(stukken[-1]) if len(stukken) > 1 else ""
    for stuk in stukken:
        lid = _member(stuk if _HAAKJES.search(stuk) else f"{stuk} {gedeeld}", kop)
        if lid:
            yield lid


def _with_body(stuk: str) -> str:
    """Behind somebody whom he is of, in brackets as others have it."""
    van = _VAN_LETTERS.match(stuk)
    if van is None:
        return _VAN_AFKORTING.sub(r"\g<naam> (\g<van>)", stuk)
    namens = f" ({van['namens']})" if van["namens"] else ""
    return f"{van['naam']} ({van['van']}){namens}{van['erbij'] or ''}"


def _people(tekst: str) -> list[str]:
    met_titel = bool(TITEL_ERIN.search(tekst))
    stukken: list[str] = []
    delen = [_EN_VOORAAN.sub("", deel) for heel in split(tekst, ",") for deel in _one_more(heel)]
    los = [bool(_LOSSE_NAAM.match(deel)) and not LICHAAM.match(deel) for deel in delen]
    # 'dhr. Bos, COA': the first tells the manner; in 'mw. Pen, Tim Bos, Pia Mol' two in a row have no title.
    met_van = bool(delen) and bool(TITEL_ERIN.match(delen[0])) and (True, True) not in pairwise(los)
    elk_met_van = sum("(" in deel for deel in delen) * 2 > len(delen) > 1
    for vorige, deel in pairwise(("", *delen)):
        if (
            met_van
            and stukken
            and TITEL_ERIN.match(stukken[-1])
            and not (_NIEUWE_NAAM.match(deel) or (vorige.endswith(")") and _MET_AMBT.match(deel)))
            and "(" not in deel
        ):
            stukken[-1] += f" ({deel})"
            continue
        afkorting = _AFKORTING.fullmatch(_HAAKJES.sub("", deel).strip()) and stukken and " " in stukken[-1]
        if (
            stukken
            and (afkorting or LICHAAM.match(deel) or _FUNCTIE_BIJ.match(deel))
            and not ("(" in stukken[-1] or TITEL_ERIN.search(deel))
        ):
            van, *haak = deel.split("(", 1)  # 'mw. Pen, gemeente Haarlem', 'Anna Visser, COA (voorzitter)'
            stukken[-1] += f" ({van.strip()})" + "".join(f" ({rest}" for rest in haak)
            continue
        for lid in (een for helft in split(deel, " & ") for een in split(helft, " and ")):
            samen = split(lid, " en ", only_before_title=met_titel)
            van = _shared(samen[-1]) if len(samen) > 1 and elk_met_van else ""
            stukken.extend(een if "(" in een else f"{een} {van}".strip() for een in samen)
    return stukken


def _one_more(deel: str) -> list[str]:
    """'locatiemanager azc De Kom en Tim Bos': behind of whom one is, the last of a row."""
    return _EN_NOG_EEN.split(deel) if _FUNCTIE_BIJ.match(deel) else [deel]


def split(tekst: str, teken: str, *, only_before_title: bool = False) -> list[str]:
    """`tekst` cut at `teken` outside brackets, without empty parts."""
    diepte, begin = 0, 0
    delen: list[str] = []
    for plek, letter in enumerate(tekst):
        diepte = max(0, diepte + (letter in "([") - (letter in ")]"))
        if diepte == 0 and plek >= begin and tekst.startswith(teken, plek):
            naam = plek + len(teken)
            los = _VOORLETTERS.match(tekst, naam) or (
                tekst[:plek].endswith(")") and _MET_AMBT.match(tekst, naam)
            )
            if only_before_title and not (TITEL_ERIN.match(tekst, naam) or los):
                continue
            delen.append(tekst[begin:plek])
            begin = plek + len(teken)
    delen.append(tekst[begin:])
    return [deel.strip() for deel in delen if deel.strip()]


def _shared(stuk: str) -> str:
    """The brackets that hold for the whole group: a plural role, or an organisation; not a singular role, nor
    that he was away."""
    if stuk.partition("(")[0].islower():  # 'Anna, Tim, medewerker (COA)' says so of the last alone
        return ""
    haakjes = [deel[0] for deel in _HAAKJES.finditer(stuk)]
    return " ".join(
        deel
        for deel in haakjes
        if deel[1:-1].lower() in MEERVOUD
        or not (ROLLEN.fullmatch(deel[1:-1]) or IS_WEG.search(deel) or _FUNCTIE_BIJ.match(deel[1:-1]))
    )


def _is_name(naam: str, *, met_van: bool) -> bool:
    naam = _LETTERS_MIDDEN.sub("", naam)
    return bool(_NAAM.fullmatch(_KLEINE_WOORDEN.sub("", naam) if met_van else naam))


def _member(stuk: str, kop: Kop) -> Deelnemer | None:
    bestuurder = BESTUURDER.match(stuk)
    stuk = _ZIJN_ALLEN.sub("", stuk)
    erin = TITEL_ERIN.search(stuk)
    if erin and (stuk[: erin.start()].islower() or stuk.startswith(("namens ", "vanuit "))):
        stuk = stuk[erin.start() :]  # 'namens het bestuur de heer Oosterling'
    stuk = _STREEP_VAN.sub(r"\g<naam> (\g<van>)", stuk)
    titel = TITEL_ERIN.match(stuk)
    kaal = _HAAKJES.sub("", stuk).strip(" .,*")
    if not titel and (_LICHAAM_ALLEEN.fullmatch(kaal) or _ONGENOEMD.match(kaal) or _ELDERS.match(kaal)):
        return None
    if not (titel or kaal) and _VOLGORDE.search(stuk):
        return None
    toelichting = [deel.strip() for groep in _HAAKJES.findall(stuk) for deel in "".join(groep).split(",")]
    naam = " ".join(_HAAKJES.sub(" ", stuk[titel.end() if titel else 0 :]).split()).strip(" .,*")
    if _MET_KENNISGEVING.search(naam):
        toelichting.append("afwezig")
        naam = _MET_KENNISGEVING.sub("", naam)
    wat, naam = naam, _ACHTER_NAAM.sub("", _GRAAD.sub("", _VOOR_NAAM.sub("", naam)))
    if naam != wat and not titel and _AFKORTING.fullmatch(naam):
        return None  # 'secretaris PFO' names the body
    geteld = [geteld for deel in toelichting if (geteld := _GETELD.fullmatch(deel))]
    if not titel and (AGENDA.fullmatch(naam) or any(een["wie"] or " " not in naam for een in geteld)):
        return None
    if len(naam) == 1 and _LETTER.search(stuk):
        naam = ""
    if IS_WEG.search(naam):
        toelichting.append(naam)
        naam = IS_WEG.sub("", naam).strip(" .,")
    met_rest = None if _is_name(naam, met_van=any(toelichting)) else _MET_REST.fullmatch(naam)
    if met_rest and not LICHAAM.match(naam):
        naam = met_rest["naam"]
        toelichting.append(met_rest["rest"])
    if (
        _ALLEN.fullmatch(naam)
        or (kop.rollen and not titel and BUREAU.match(naam))
        or (naam and not _is_name(naam, met_van=any(toelichting)))
        or not (naam or titel or any(toelichting))
    ):
        return None
    rollen, organisaties, status = details(toelichting, kop, naam)
    if bestuurder and bestuurder["ambt"].lower() not in rollen:
        rollen = (*rollen, bestuurder["ambt"].lower())
    return Deelnemer(
        delegatie=kop.delegatie,
        aanhef=" ".join(titel[0].split()) if titel else None,
        naam=_with_stop(naam, stuk) or None,
        organisatie=", ".join(organisaties) or None,
        rollen=rollen,
        status=status,
        gelakt=not naam,
    )


def _with_stop(naam: str, stuk: str) -> str:
    """'Anna B.' keeps its stop, as somebody goes by it to be told from another Anna."""
    return f"{naam}." if _TOT_LETTER.search(naam) and f"{naam}." in stuk else naam
