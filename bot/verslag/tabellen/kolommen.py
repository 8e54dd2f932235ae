"""What the columns of a table hold: by the word above them, and lacking a head by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from bot.dates import find
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.tabellen.besluitkolommen import by_item
from bot.verslag.tabellen.dagkolommen import by_when
from bot.verslag.tabellen.vragers import with_asker

_GEEN_VANDAAG = date(2000, 1, 1)

# A word a head may hold, for what stands below it.
_WOORDEN = {
    "nummer": r"nr|no|nrs|ref|nummer|#|id|volgn\w*|volgnummer|actie-?(?:nr"
    r"|nummer|id)|actiepunt-?(?:nr|nummer)|ap|punt\s?nr",
    "eigenaar": (
        r"wie|wa|zet|naam|door|voor|eigenaar|eigenaren|actie-?(?:houder|eigenaar|nemer|drager)\w*|houder|trekker|trekkers|verantw\w*"
        r"|uitvoerder|uitvoerders|uitvoering|portefeuillehouders?|pfh|bewindspersoon|collegelid|behandelaar|behandelaars|belegd|persoon|initiatief|probleemeigenaar|owner|owners|who|assignee|assignees|assigned|toegewezen|responsible"
        r"|responsibility|lead|by|person|name"
    ),
    "termijn": (
        r"wanneer|v[oó]ór|termijn|deadline|datum|data|gereed|planning|uiterlijk|einddatum|streefdatum|afronding|afdoening|klaar|opleverdatum"
        r"|dag|periode|tijdvak|tijdpad|tijdstip|moment|when|ready|due|date|target|week|period|timing"
    ),
    "status": r"status|stand|stavaza|svz|voortgang|afgehandeld|afgedaan|voltooid|gedaan|state|progress|done",
    "toelichting": r"opmerking|opmerkingen|toelichting|bijzonderheden|remarks|notes",
    "besluit": r"besluit|besluiten|beslissing|beslissingen|decision|decisions",
    "soort": r"type|soort|categorie|kind",
    "actie": (
        r"actie|acties|actiepunt|actiepunten|vervolgactie|toezegging|toezeggingen|omschr|omschrijving|beschrijving|wat|doen|afspraak|afspraken|taak|taken|to-?do|todo"
        r"|action|actions|task|tasks|what|description|item|items|aktie|akties|activiteit|activiteiten|activity|activities"
    ),
}
_WOORD = {soort: re.compile(rf"(?:{woorden})", re.IGNORECASE) for soort, woorden in _WOORDEN.items()}
# Beside one of these a column of another kind is meant: 'actie door', 'voor wanneer', 'datum gereed'.
_VULSEL = frozenset(
    "de het te van en of een is om in up to the for aan uit door voor wie welke gereed afgesproken"
    " toegezegd nieuwe ondernemen ondernomen actie acties action actions agreed punt datum due zaken op per"
    " bij uit".split()
)
# 'Wat moet er gebeuren?', 'Door wie?', 'Wanneer is het klaar?'
_VRAAG = re.compile(
    r"(?:(?:door|voor)\s+)?(?P<woord>wat|wie|wanneer|who|what|when)\b"
    r"(?:[^|]{0,25}\?|(?:\s+(?:is|gaa[tn]|moet|pakt|pakken|op|we|er|het|dit|doen|doet|gebeuren|zijn|worden|klaar|gereed|af|verantwoordelijk|responsible)){1,5})$",
    re.IGNORECASE,
)
# 'Actie (wie / wanneer)': what else stands in the cells.
_IN_DE_CEL = re.compile(r"^(\w[\w -]{2,20}?)\s*\((?:[^()/]{2,20}/){0,3}[^()/]{3,20}\)$")
_BESLUIT, _ACTIE = r"besluit(?:en)?", r"(?:vervolg)?(?:acties?|actiepunt(?:en)?|afspra(?:ak|ken))"
_ALLEBEI = re.compile(
    rf"(?:{_BESLUIT}\s*(?:/|&|en|of)\s*{_ACTIE}|{_ACTIE}\s*(?:/|&|en|of)\s*{_BESLUIT})", re.IGNORECASE
)
_VERTELD = re.compile(
    r"(?:(?:wat\s(?:is|werd)\s)?besproken|bespreking|bespreek(?:punt(?:en)?)|besprekings?punt(?:en)?|agenda(?:punt(?:en)?)?|tekst|onderwerp(?:en)?|verslag|notulen|toelichting|inhoud|discussion|topic|notes|minutes)",
    re.IGNORECASE,
)
_TWEE = 2
_EN = re.compile(r"\s*(?:[/&,]|\s(?:en|and)\s)\s*(?:de\s|het\s)?")  # 'Onderwerp en bespreking'
_ACTIE_DOOR = re.compile(r"acties?\s?(?:door|voor|van|bij|houders?)\b|action\s(?:by|for)\b", re.IGNORECASE)
_ACTIEHOUDER = re.compile(
    r"actie-?\s?(?:houder|eigenaar|nemer|drager)s?(?:\(s\))?|action\s+owner", re.IGNORECASE
)
_ACTIE_OF_AP = re.compile(r"ap|a[ck]tie(?:punt)?|actiepunten|(?:action\s)?items?|actions?", re.IGNORECASE)
_LID = re.compile(r"(?:[a-z]{1,10}-?)?lid", re.IGNORECASE)  # 'OR-lid', beside a task and how it stands
_ONDERWERP = re.compile(r"onderwerp(?:en)?", re.IGNORECASE)
# Beside who and how it stands, and with who and when alone what was agreed.
_LOPEND_PUNT = re.compile(
    r"(?:(?:lopende?|openstaande?)\s)?punt(?:en)?|(?:lopende|openstaande)\szaken", re.IGNORECASE
)
_STAAT = re.compile(
    r"(?:(?:is\s)?(?:gedaan|afge(?:rond|handeld|daan)|gereed|klaar|uitgevoerd|vervallen|verstuurd|verzonden)|loop(?:t|t\snog)|lopend|onderhanden"
    r"|in\s(?:behandeling|uitvoering|voorbereiding)|nog\s(?:niet|te|open|bezig)|niet\s(?:gestart|ontvangen|gedaan)|open|concept|wacht|uitgesteld|aangehouden"
    r"|staat\s(?:nog\s)?open|blijft\sstaan|done|ongoing|in\sprogress|pending)\b",
    re.IGNORECASE,
)
_AFGESPROKEN = re.compile(
    r"(?:wat\s(?:is\s)?)?afgesproken|opdracht|stap(?:pen)?|steps?|ap(?:['’]?s)?", re.IGNORECASE
)
_WIE_DOET_WAT = re.compile(r"wie\s+doet\s+wat|who\s+does\s+what", re.IGNORECASE)
_TIJDVAK = r"dag|periode|tijdvak|moment|period"
_AGENDA = re.compile(rf"activiteit(?:en)?|activity|activities|omschrijving|items?|{_TIJDVAK}", re.IGNORECASE)
_HAAKJES = re.compile(r"\([^()]{0,40}\)")
_MEESTE_WOORDEN = 4
_VOORRANG = ("nummer", "besluit", "status", "termijn", "eigenaar", "toelichting", "soort", "actie")


@lru_cache(maxsize=1024)  # many a step asks it of every line
def kind(kop: str) -> str | None:
    """What the column under `kop` holds ('Door wie', 'Datum gereed', 'Omschrijving actie'), if known."""
    kop = _IN_DE_CEL.sub(r"\1", kop.strip(" *_:"))
    vraag = _VRAAG.match(kop)
    if vraag and not _VERTELD.fullmatch(kop.rstrip(" ?")):
        return _kind_of(vraag["woord"].casefold())
    woorden = re.sub(r"\(\w{1,2}\)|[*_:?()/.]", " ", kop).strip().casefold().split() or kop.split()
    if not 0 < len(woorden) <= _MEESTE_WOORDEN:
        return None
    gevonden = [_kind_of(woord) for woord in woorden]
    if any(soort is None and woord not in _VULSEL for soort, woord in zip(gevonden, woorden, strict=True)):
        return None
    if woorden[0] == "voor" and len(woorden) > 1:
        return gevonden[-1]
    if "/" in kop and {"termijn", "status"} <= set(gevonden):
        return "termijn"  # 'Termijn / stand', of which the cells tell the two apart
    return next((soort for soort in _VOORRANG if soort in gevonden), None)


def _loosely(kop: str) -> str | None:
    """The same where the heads beside it leave no doubt that it is a table of acties: 'Uiterste datum'; no
    'Wat is besproken'."""
    if _VERTELD.fullmatch(kop.strip(" *_:?")):
        return None
    woorden = re.findall(r"[a-zà-ÿ-]+", kop.casefold())
    if woorden == ["tijd"]:
        return "termijn"
    gevonden = [_kind_of(woord) for woord in woorden] if len(woorden) <= _MEESTE_WOORDEN else []
    return next((soort for soort in ("termijn", "eigenaar", "actie") if soort in gevonden), None)


def _kind_of(woord: str) -> str | None:
    return next((soort for soort, patroon in _WOORD.items() if patroon.fullmatch(woord)), None)


def columns(kop: Sequence[str]) -> dict[int, str]:
    """What each column of a table of acties or decisions holds; nothing when this is the head of none."""
    soorten = [kind(cel) for cel in kop]
    if "actie" not in soorten and any(cel.strip(" *_:").casefold() == "bij" for cel in kop):
        soorten = [_at_whom(cel, soort) for cel, soort in zip(kop, soorten, strict=True)]
    soorten = with_asker(kop, soorten)
    if len({"actie", "eigenaar", "termijn"}.intersection(filter(None, soorten))) > 1:
        soorten = [soort or _loosely(cel) for soort, cel in zip(soorten, kop, strict=True)]
    soorten = by_when(kop, soorten, _kind_of, lambda cel: _VERTELD.fullmatch(cel) is not None)
    if "eigenaar" not in soorten and "actie" in soorten and {"status", "termijn"}.intersection(soorten):
        soorten = [
            "eigenaar" if soort is None and _LID.fullmatch(cel.strip(" *_:")) else soort
            for soort, cel in zip(soorten, kop, strict=True)
        ]
    if "actie" not in soorten and "eigenaar" in soorten:
        soorten = [
            "actie" if _AFGESPROKEN.fullmatch(cel.strip(" *_:?")) else soort
            for soort, cel in zip(soorten, kop, strict=True)
        ]
    if (los := _beside_their_owner(kop, soorten)) is not None:
        soorten[los] = "actie"
    gevonden = {plek: soort for plek, soort in enumerate(soorten) if soort and soorten.index(soort) == plek}
    aanwezig = set(gevonden.values())
    if aanwezig == {"actie", "termijn"} and any(_AGENDA.fullmatch(cel.strip(" *:")) for cel in kop):
        return {}  # what happens when: nobody is to do it
    is_acties = "actie" in aanwezig and bool(aanwezig & {"eigenaar", "termijn", "status"})
    is_besluiten = "besluit" in aanwezig and (len(aanwezig) > 1 or by_item(kop) is not None)
    if not gevonden and (uitkomst := by_item(kop)) is not None:
        return {uitkomst: "besluit"}
    return gevonden if is_acties or is_besluiten else {}


def numbered(tabel: Sequence[Sequence[str]]) -> list[str]:
    """The head of a table, with 'Nr' for an 'Actie' or 'AP' in front below which only numbers stand: what is
    to be done is in another column, 'Actie | Inhoud | Door'."""
    eerste = [rij[0] for rij in tabel[1:] if rij and rij[0]]
    is_actie = bool(tabel[0]) and bool(_ACTIE_OF_AP.fullmatch(tabel[0][0].strip(" *_:")))
    if not is_actie or not eerste or not all(map(_INHOUD["nummer"], eerste)):
        return list(tabel[0])
    return ["Nr", *tabel[0][1:]]


def _at_whom(kop: str, soort: str | None) -> str | None:
    """In 'Punt | Bij' a point and who has it."""
    kaal = kop.strip(" *_:")
    return "eigenaar" if kaal.casefold() == "bij" else "actie" if _LOPEND_PUNT.fullmatch(kaal) else soort


def of_progress(kop: Sequence[str]) -> dict[int, str]:
    """The columns of 'Punt | Wie | Stand': points of before, where the states below say so (`are_states`)."""
    soorten = ["actie" if _LOPEND_PUNT.fullmatch(cel.strip(" *_:")) else kind(cel) for cel in kop]
    if "actie" not in soorten:  # 'AP | Onderwerp | Trekker | Voortgang', 'Onderwerp | Door | Stand'
        soorten = [
            "actie" if _ONDERWERP.fullmatch(cel.strip(" *_:")) else soort
            for cel, soort in zip(kop, soorten, strict=True)
        ]
    is_heel = len(set(soorten)) == len(soorten) and {"actie", "eigenaar", "status"} <= set(soorten)
    return (
        {plek: soort or "" for plek, soort in enumerate(soorten)} if is_heel and None not in soorten else {}
    )


def are_states(cellen: Sequence[str]) -> bool:
    """Whether most cells say how a task stands: 'Gedaan', 'Nog niet ontvangen', 'Concept ligt bij Anna'."""
    return sum(bool(_STAAT.match(cel)) for cel in cellen) * 2 > len(cellen)


def _beside_their_owner(kop: Sequence[str], soorten: Sequence[str | None]) -> int | None:
    """The one other column beside 'Actiehouder' and a day or a state, or beside who, when and how it stands:
    'Punt | Actiehouder | Deadline', 'Punt | Wie | Vóór | Status'."""
    los = [plek for plek, soort in enumerate(soorten) if soort is None and kop[plek].strip()]
    houder = any(map(_ACTIEHOUDER.fullmatch, (cel.strip(" *_:") for cel in kop)))
    ernaast = {"termijn", "status"}.intersection(soorten)
    van_acties = ernaast if houder else "eigenaar" in soorten and len(ernaast) > 1
    if not van_acties or "actie" in soorten or len(los) != 1:
        return None
    naam = kop[los[0]].strip(" *:")
    is_onderwerp = "termijn" in soorten and _ONDERWERP.fullmatch(naam)
    return los[0] if is_onderwerp or not _VERTELD.fullmatch(naam) else None


def with_names(tabel: Sequence[Sequence[str]]) -> dict[int, str]:
    """The columns below a title of acties when names stand beside 'Taak', whatever the word above those."""
    soorten = [kind(cel) for cel in tabel[0]]
    rijen = [rij for rij in tabel[1:] if any(re.search(r"\w", cel) for cel in rij)]
    namen = [plek for plek, soort in enumerate(soorten) if soort is None and _are_names(plek, rijen)]
    if soorten.count("actie") != 1 or "eigenaar" in soorten or len(namen) != 1:
        return {}
    return {soorten.index("actie"): "actie", namen[0]: "eigenaar"}


def _are_names(plek: int, rijen: Sequence[Sequence[str]]) -> bool:
    """Whether the cells of a column are names, apart from what stands between brackets."""
    cellen = [_HAAKJES.sub("", rij[plek]).strip() for rij in rijen if plek < len(rij) and rij[plek]]
    return bool(cellen) and all(map(_INHOUD["eigenaar"], cellen))


def holds_both(kop: Sequence[str]) -> bool:
    """Whether one column holds decisions and acties, and another says whose the acties are."""
    soorten = columns(kop)
    return "eigenaar" in soorten.values() and any(
        soorten.get(plek) == "besluit" and _ALLEBEI.fullmatch(cel.strip(" *:"))
        for plek, cel in enumerate(kop)
    )


def both_in_one(kop: Sequence[str]) -> int | None:
    """The column that holds decisions and acties alike, as text: 'Besluit / actie', no owner beside it."""
    if "eigenaar" in columns(kop).values():
        return None
    return next((plek for plek, cel in enumerate(kop) if _ALLEBEI.fullmatch(cel.strip(" *:"))), None)


def acties_beside_text(kop: Sequence[str]) -> int | None:
    """The column with the acties of what is told beside it: 'Nr | Besproken | Actie'."""
    soorten = ["actie" if _WIE_DOET_WAT.fullmatch(cel.strip(" *_:?")) else kind(cel) for cel in kop]
    soorten = [
        "actie"
        if len(een) > 1 and een[0] == "actie" and set(een) <= {"actie", "eigenaar", "termijn"}
        else soort
        for soort, een in zip(soorten, ([kind(deel) for deel in cel.split("/")] for cel in kop), strict=True)
    ]  # 'Actie / door / gereed'
    verteld = any(all(map(_VERTELD.fullmatch, _EN.split(cel.strip(" *:")))) for cel in kop)
    verteld |= len(kop) == _TWEE and not kop[0].strip(" *:")  # nothing stands above what is told
    soorten = [
        None if _AGENDA.fullmatch(cel.strip(" *:")) else een for cel, een in zip(kop, soorten, strict=True)
    ]  # 'Time | Item | Notes': of the agenda
    if door := "actie" not in soorten:  # 'Actie door', where what is to be done stands in the text
        soorten = [
            "actie" if _ACTIE_DOOR.match(cel.strip(" *:")) else een
            for cel, een in zip(kop, soorten, strict=True)
        ]
    if not verteld or soorten.count("actie") != 1:
        return None
    actie = soorten.index("actie")
    ernaast = {soort for plek, soort in columns(kop).items() if plek != actie and not door}
    # Beside a column of decisions who and when may stand in the acties too.
    los = not columns(kop) or ("besluit" in ernaast and ernaast.isdisjoint({"eigenaar", "termijn", "status"}))
    return actie if los else None


def by_content(rijen: Sequence[Sequence[str]]) -> dict[int, str]:
    """What the columns of a table of acties without a head hold, by what stands in most of their cells."""
    breedte = max(map(len, rijen), default=0)
    kolommen = [[rij[plek] for rij in rijen if plek < len(rij) and rij[plek]] for plek in range(breedte)]
    gevonden: dict[int, str] = {}
    lengtes = [sum(map(len, cellen)) / max(1, len(cellen)) for cellen in kolommen]
    for plek, cellen in enumerate(kolommen):
        for soort, past in _INHOUD.items():
            if soort not in gevonden.values() and cellen and sum(map(past, cellen)) * 2 > len(cellen):
                gevonden[plek] = soort
                break
    woorden = [any(re.search(r"\w{2}", cel) for cel in cellen) for cellen in kolommen]
    rest = [plek for plek in range(breedte) if plek not in gevonden and woorden[plek]]
    if rest and {"eigenaar", "termijn"} & set(gevonden.values()):
        gevonden[max(rest, key=lambda plek: lengtes[plek])] = "actie"
        return gevonden
    return {}


def _is_day(cel: str) -> bool:
    gelezen = find(cel, _GEEN_VANDAAG) if len(cel) <= 30 else None
    return gelezen is not None and len(gelezen.text) * 2 > len(cel)


_INHOUD: dict[str, Callable[[str], bool]] = {
    "nummer": lambda cel: bool(re.fullmatch(r"(?:[A-Za-z]{1,3}[\s.-]?)?[\d./-]{1,8}[.)]?", cel)),
    "termijn": _is_day,
    "status": lambda cel: len(cel) <= 40 and bool(_STAAT.match(cel)),
    "eigenaar": lambda cel: bool(NAMEN.fullmatch(cel)) and len(cel.split()) <= 6,
}
