"""What the list of attendees says of somebody besides his name: what he is, of whom, and if he was there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.taal.namenrij import FUNCTIE
from bot.verslag.voorstel import Aanwezigheidsstatus

IS_WEG = re.compile(r"\b(?:afwezig|verhinderd|afgemeld|afmelding)\b|\bm\.\s?k\.|\bafw\.", re.IGNORECASE)
# 'deels', 'Vanaf punt 3', 'via Teams, online'; 'Dienst Digitaal Stelsel' and 'Online Zuid' are of bodies.
_DEELS = re.compile(
    r"\b(?:deels|gedeeltelijk|aanwezig|online|digitaal|vanaf|tot\s+\d)"
    r"|^(?i:deels|gedeeltelijk|aanwezig|online|digitaal|vanaf|tot\s+\d)(?!\s[A-ZÀ-Þ])"
)
_ROL = (
    r"(?:plv\.?|plaatsvervangend|waarnemend|loco|ambtelijk|bestuurlijk)?[\s-]*(?:vice)?(?:voorzitter|vz|cv?dk|commissaris\s+van\s+de\s+koning"
    r"|(?:voorz|vrz|secr|notul)\.?|secretaris|notulist|notulen|verslag|(?:raads|staten|commissie)?griffier|agenda(?:lid|leden)|toehoorders?|adviseurs?|gast(?:en)?|wethouders?|burgemeesters?"
    r"|gedeputeerden?|(?:bestuurs|commissie|raads)?lid|penningmeester|(?:vice[\s-])?president|secretary|treasurer|chair(?:man|person)?)"
)
# What somebody is, before his name: 'wethouder A. Bos'.
AMBT = (
    r"(?:(?:loco-?|waarnemend\s)?burgemeester|wethouder|gedeputeerde|commissaris|dijkgraaf|heemraad|statenlid|raadslid"
    r"|directeur|voorzitter|secretaris|griffier)"
)
ROLLEN = re.compile(_ROL, re.IGNORECASE)
_ROL_VAN = re.compile(
    rf"(?P<rol>{_ROL})\s+(?:van\s+)?(?:de\s+gemeente\s+|gemeente\s+)?(?P<van>\S.*)", re.IGNORECASE
)
BESTUURDER = re.compile(r"(?:de\s)?(?P<ambt>(?:loco-?)?burgemeester|wethouder|gedeputeerde)\s", re.IGNORECASE)
# What somebody does, and not of whom he is: 'projectleider', 'bestuurlijk adviseur', 'regiomanager'.
_FUNCTIE = re.compile(
    rf"(?:[a-zë]{{3,14}}\s)?(?:{FUNCTIE}|[a-zë-]{{0,20}}(?:manager|adviseur|medewerker|directeur|leider|bestuurder"
    r"|strateeg|jurist|regisseur)|woordvoerder|stagiaire?|planoloog|architect)"
)
_FUNCTIE_VAN = re.compile(
    rf"(?P<rol>{_FUNCTIE.pattern})\s(?:(?:van|bij)\s)?(?:(?:de|het)\s)?(?:gemeente\s)?(?P<van>[A-ZÀ-Þ]\S.*)"
)
# Whose names follow behind a colon or a gap in a header: 'Gast: Anna Visser', 'College      wethouder Bos'.
_ERBIJ = r"(?:vaste\s+)?gast(?:en)?|ambtelijk(?:e\s+(?:ondersteuning|bijstand))?|ondersteuning|inleiders?"
ERBIJ = re.compile(rf"(?:{_ERBIJ}|namens\s.{{2,40}})", re.IGNORECASE)
GEZELSCHAP = (
    rf"(?:{_ERBIJ}|guests?|gespreksleid(?:er|ing)|dagvoorzitter|(?:raads|commissie|staten)?griffier"
    r"|gedeputeerden?|wethouders?|burgemeester|(?:dagelijks\s+|algemeen\s+)?bestuur|college"
    r"|(?:staten|raads|commissie|bestuurs)leden)"
)
_VOLUIT = dict.fromkeys(("notulen", "verslag", "notul"), "notulist")
_VOLUIT |= {"voorz": "voorzitter", "vrz": "voorzitter", "secr": "secretaris"}
MEERVOUD = {"agendaleden": "agendalid", "gasten": "gast", "gedeputeerden": "gedeputeerde"}


# What opens the name of a body or a place and never that of a person: 'Stichting De Haven', 'PCBO De Ark',
# 'Stadskantoor Velsen'.
LICHAAM = re.compile(
    r"(?i:(?:gemeente|provincie|ministerie|waterschap|namens|vanuit|politie|brandweer|azc|obs|woonstichting|[a-z]{0,20}(?:stichting|vereniging"
    r"|opvang|verband|school|groep|dienst|bureau|centrum|corporatie|instituut|college|fonds|comit[eé]|platform|collectief|commissie"
    r"|overleg|bijeenkomst|vergadering|(?:dorps|wijk|ouder|jeugd)raad|kantoor|gebouw|kazerne|bibliotheek|theater|museum)"
    r"|(?:gemeente|stad|provincie|buurt|dorps|wijk|cultuur|club|waterschaps|verenigings|zieken|verpleeg)huis|(?:raad|staten|vergader)zaal))\s+(?:van\s+)?\S|[A-Z]{3,6}\s+(?:De\s|Het\s)?[A-Z]"
)

# Who writes minutes for others is no attendee: 'Notulist: Bureau Visser', '…, Notulisten Collectief Oost'.
BUREAU = re.compile(
    r"(?:Bureau|Notul|Stenograf|Secretariaatsservice|Stichting|Vereniging|Gemeente|Provincie)[a-z]*(?:\s|$)"
    r"|\S+\s?(?:service|services|bureau|collectief|B\.?V\.?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Kop:
    """What a label above or before the names says of all of them."""

    delegatie: str | None = None
    status: Aanwezigheidsstatus = "aanwezig"
    rollen: tuple[str, ...] = ()
    lijst: int = 0  # the line of that label
    telt: bool = True  # what stands below 'Blad' or 'Kopie aan' is no attendee


def initials(naam: str) -> set[str]:
    """The first letters of a name, with and without those of 'van der'."""
    woorden = re.split(r"[\s-]+", naam.strip())
    return {
        "".join(woord[:1] for woord in deel).casefold()
        for deel in (woorden, [woord for woord in woorden if woord[:1].isupper()])
    }


def details(
    toelichting: list[str], kop: Kop, naam: str
) -> tuple[tuple[str, ...], list[str], Aanwezigheidsstatus]:
    """Roles, organisations and presence out of what stands in brackets behind a name; '(AV)' behind Anna
    Visser is none of them, nor '(AdV)' behind Anna de Vos.

    In the row of a delegation the brackets say of which part of it somebody is, as in the minutes of the PRT:
    'COA: dhr. Bos (bestuur), dhr. Mol (regiomanager)'; in a bare list 'regiomanager' is what he does.
    An agendalid gets the papers and need not attend: whether he was there is not known unless it is said.
    """
    rollen, organisaties = list(kop.rollen), []
    status: Aanwezigheidsstatus | None = None
    for deel in filter(None, toelichting):
        rol_van = _ROL_VAN.fullmatch(deel) or _FUNCTIE_VAN.fullmatch(deel)
        if _DEELS.search(deel) or deel.lower() in ("ja", "yes"):
            status = "aanwezig" if kop.status != "afwezig" else None  # of who was away nobody was there
        elif IS_WEG.search(deel) or deel.lower() in ("nee", "no"):
            status = "afwezig"
        elif _FUNCTIE.fullmatch(deel) and not kop.delegatie:
            rollen.append(deel)
        elif ROLLEN.fullmatch(rol := deel.rstrip(".")):  # 'vz.'
            rollen.append((MEERVOUD | _VOLUIT).get(rol.lower(), rol))
        elif rol_van:
            rollen.append(rol_van["rol"])
            organisaties.append(rol_van["van"])
        elif not (deel[0].isdigit() or (deel[0].isupper() and deel.casefold() in initials(naam))):
            organisaties.append(deel.removeprefix("gemeente "))
    if status is None:
        status = "onbekend" if "agendalid" in rollen else kop.status
    return tuple(rollen), organisaties, status
