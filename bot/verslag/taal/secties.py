"""Lists in minutes, of acties, of what was agreed or of decisions: known by the words above them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from bot.verslag.taal.namenrij import GROEP, NAMEN

Soort = Literal["acties", "afspraken", "besluiten"]
_LANGSTE = 100  # characters; a title is no sentence
_MEESTE_WOORDEN = 6
# Behind it how it stands, and of whom it is, with a name of any length: 'Actielijst werkgroep (stand 3 mei
# 2026)', 'Actiepunten commissie Wonen en Zorg, stand per 3 mei'.
_STAND = re.compile(r"\s\([^()]{1,40}\)$|,\s(?:stand|bijgewerkt|versie)\s[^,;:]{2,30}$")
_VAN_GROEP = re.compile(
    rf"\s{GROEP}\s[A-ZÀ-Þ][\w-]{{1,25}}(?:(?:\s|,\s|\s(?:en|&)\s)[A-ZÀ-Þ][\w-]{{1,25}}){{0,3}}$"
)
# Signs before a title are no part of it: '## ✅ Besloten'.
_OPMAAK = re.compile(r"^[#>*_\s•·–—\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff-]+|[*_\s]+$")
_NUMMER = re.compile(
    r"^(?:\d{1,2}[.:]\d{2}(?:\s?u(?:ur)?)?\s?[–—-]|(?:(?:[Aa]genda)?[Pp]unt\s+\d{1,2}|[Bb]ijlage(?:\s+\w{1,2})?)\s*[:.–-]|\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z])[.)]?\s+(?=\S)"
)
# These say it themselves, whatever stands with them: 'Overzicht openstaande actiepunten bestuur'.
_ACTIES = re.compile(
    r"(?<![\w-])(?:(?:vervolg|besluiten-?\s?(?:en|/|&)\s?)?a[ck]tie(?:s|punt(?:en)?|[\s-]?items)?-?(?:\s?(?:en|/|&)\s?-?(?:besluiten|afspraken))?[\s-]?(?:lijst|tabel|overzicht)"
    r"|(?:vervolg)?a[ck]tie(?:s|punten|[\s-]items)|action\s+(?:items?|points?|list|log|table)|actions|actionables|to[\s-]?do(?:['’]?s)?(?:[\s-]?(?:lijst|list))?|takenlijst|toezeggingen-?lijst|lijst\s+(?:van|met)\s+toezeggingen)(?![\w-])",
    re.IGNORECASE,
)
_MIDDEN = r"(?:\s*(?:en|and|&|/|,)\s*[\w-]{3,20})?"
# 'Inhoudelijke & praktische besluiten'; what was decided before or is to be decided is none of now.
_SOORT_BESLUIT = (
    r"(?:strategische|algemene|belangrijke|belangrijkste|organisatorische|financiële|inhoudelijke|praktische|technische"
    r"|formele|gezamenlijke|definitieve|nieuwe|overige|key|main|strategic|general|important|technical|financial|other|new)"
)
# 'Wat gaan we doen de komende weken?'
_HIERNA = (
    r"(?:\s+(?:verder|hierna|straks|vanaf\s+nu|(?:naar|in|voor)\s+de\s+toekomst"
    r"|(?:na|van|vanaf)\s+vandaag|van\s+van(?:ochtend|morgen|middag|avond)"
    r"|(?:in\s+)?(?:de\s+)?komende\s+(?:tijd|weken|maanden|periode|jaar)|dit\s+jaar|volgend\s+jaar))?"
)
# Of which meeting: 'AFSPRAKEN OVERLEG HAVEN EN GEMEENTE', 'Afspraken uit het gesprek van 3 maart'.
_UIT_OVERLEG = (
    r"(?:\s+(?:uit\s+|van\s+)?(?:(?:het|de|ons|onze)\s+)?(?:overleg|vergadering|bijeenkomst|gesprek|bespreking)"
    r"\b[^.;:?]{0,60})?"
)
# These only alone, or with one thing more: 'Taken', 'Afspraken en vervolg', 'Besluit en acties'.
_ALLEEN: tuple[tuple[Soort, re.Pattern[str]], ...] = (
    (
        "afspraken",
        re.compile(
            r"(?:(?:de\s+)?(?:volgende\s+)?|deze\s+)(?:afspraken|acties|actiepunten)\s+(?:zijn|worden|werden)\s+"
            r"(?:gemaakt|afgesproken|uitgezet|genoteerd)"
            r"|(?:wat\s+is\s+)?(?:afgesproken|overeengekomen)"
            r"|wat\s+(?:hebben\s+(?:we|wij)|(?:we|wij)\s+hebben)\s+(?:afgesproken|overeengekomen)\??"
            r"|(?:the\s+)?following\s+(?:actions?|action\s+items)\s+(?:were|are)\s+(?:agreed|noted|taken)"
            r"|(?:(?:gemaakte|overige|nieuwe)\s+|lijst\s+(?:van|met)\s+|(?:(?:hierbij|hieronder|dit\s+(?:zijn|waren))\s+)?(?:de|onze)\s+)?"
            r"(?:werk|vervolg)?afspraken(?:lijst)?"
            + _UIT_OVERLEG
            + _MIDDEN
            + _HIERNA
            + r"|taakverdeling|verdeling\s+(?:van\s+)?(?:de\s+)?taken"
            r"|(?:volgende|vervolg|next|follow[\s-]?up)[\s-]?(?:stappen|steps)"
            + _MIDDEN
            + r"|(?:vervolg|opvolging|follow[\s-]?ups?|wrap[\s-]?up)"
            + _MIDDEN
            + r"|(?:besluit(?:en)?|conclusies?|decisions?)\s*(?:en|and|&"
            r"|/)\s*(?:acties?|actiepunten|afspraken|actions?|action\s+items|vervolg)"
            + r"|(?:acties?|actiepunten|actions?)\s*(?:en|and|&"
            r"|/)\s*(?:besluit(?:en)?|conclusies?|decisions?)",
            re.IGNORECASE,
        ),
    ),
    (
        "acties",
        re.compile(
            r"(?:(?:(?:voorgestelde|nieuwe|openstaande|resterende|overige|afgesproken)\s+)?acties?|actiepunt|toezeggingen(?:\s*(?:en|&)\s*openstaande\s+(?:punten|acties))?|(?:(?:op|uit|af)\s+te\s+[a-z]{4,12}\s+)?(?:vervolg-?|opvolg)?taken"
            r"|(?:follow-?up\s+)?tasks?|huiswerk|(?:(?:nog\s+)?te\s+)?doen|(?:nog\s+)?t\.?d\."
            rf"|wie\s+(?:doet\s+wat|pakt\s+wat\s+op|gaat\s+wat\s+doen){_HIERNA}\??|wat\s+(?:gaan\s+we\s+(?:nu\s+)?doen|spreken\s+we\s+af){_HIERNA}\??)"
            r"(?:\s+\([^()]{1,40}\))?",
            re.IGNORECASE,
        ),
    ),
    (
        "besluiten",
        re.compile(
            r"(?:wat\s+(?:is|werd)\s+(?:er\s+)?besloten|wat\s+(?:hebben\s+)?(?:we|wij)\s+(?:hebben\s+)?besloten(?:\s+hebben)?|what\s+(?:was|we|have\s+we)\s+decided)\??"
            rf"|(?:genomen\s+|overzicht\s+|key\s+|{_SOORT_BESLUIT}(?:\s*(?:en|and|&|/|,)\s*{_SOORT_BESLUIT}){{0,2}}\s+)?"
            r"(?:besluit(?:en)?(?:lijst)?|besloten|beslissing(?:en)?|decisions?(?:\s+(?:made|taken))?|resolutions?)(?:\s+van\s+(?:vandaag|vanavond|deze\s+vergadering|dit\s+overleg))?",
            re.IGNORECASE,
        ),
    ),
)
# With one of these beside it most of what stands below is told: 'Ontwikkelingen & acties'.
_VERTELD = (
    r"(?:\w{0,12}ontwikkelingen|mededelingen|nieuws|updates?|opmerkingen|discussie|bespreking|besprek\w+|onderwerp(?:en)?|ideeën"
    r"|(?:overige\s|andere\s)?(?:vergaderingen|bijeenkomsten|overleggen)|informatie|terugkoppeling|aandachtspunten|news|announcements)"
)
_VERTELD_EN = re.compile(
    rf"\b{_VERTELD}\s*(?:en|and|&|/|,|met|with|incl\.|plus)\s|(?:\s(?:en|and)|\s*[&/,])\s*{_VERTELD}\b",
    re.IGNORECASE,
)
# Of which meeting or days they are: 'Taken tot de volgende keer', 'Huiswerk volgend overleg'.
_VOOR_WANNEER = re.compile(
    r"\s+(?:(?:voor|tot|bij|uit|van|na|naar\s+aanleiding\s+van)\s+(?:de|het|deze|dit|onze)\s+(?:volgende?|komende?|huidige)?"
    r"|bij\s+(?:agenda)?punt(?=\s+\d)|(?:volgende?|komende?|deze|dit|for|from|before|until|uiterlijk|by|vandaag|vanavond|morgen|today|tomorrow)\b)\s*(?:\w+(?:\.\d{1,3})?\s*){0,4}$",
    re.IGNORECASE,
)
# The same with its day: 'Actielijst na de vergadering van 3 maart 2026', 'Acties n.a.v. 3 maart'.
_VAN_VERGADERING = re.compile(
    r"\s+(?:na|naar\s+aanleiding\s+van|n\.?a\.?v\.?)"
    r"(?:\s+(?:de|het)\s+\w{0,12}(?:vergadering|overleg|bijeenkomst|bespreking)\s+(?:van|op|d\.d\.))?"
    r"\s+(?:[a-z]{4,9}dag\s+)?\d{1,2}[\s/-]\w{1,9}(?:[\s/-]20\d\d)?$",
    re.IGNORECASE,
)
# What a form says of how to fill it in: 'ACTIEPUNTEN (noteer wie wat wanneer doet)'.
_OM_IN_TE_VULLEN = re.compile(
    r"\s\((?i:noteer|noteren|schrijf|vermeld|vul|geef|per|note|write|list|record|please|to\sbe|in\ste)\s[^()]{5,80}\)$"
)
# A sentence that opens a list: 'De deelnemers zijn het eens over de volgende acties:'.
_INLEIDING = re.compile(
    r"[A-ZÀ-Þ][^:.;,]{3,60}\s(?:(?:de\s+)?volgende|deze(?=[^:]{1,40}:))\s+(?P<wat>acties|actiepunten|afspraken)"
    r"(?:\s+(?:(?:hier|daar|er)?uit\s?)?(?:af|vast|op|overeen|gemaakt|afgesproken|uitgezet|vastgelegd|(?:voort)?gekomen|voort|genoteerd|benoemd"
    r"|gedefinieerd|ontstaan|nodig))?\s*:?"
)
# 'We hebben het volgende afgesproken:', 'Afgesproken is het volgende:': by nobody but the meeting.
_ERBIJ = r"(?:\s+(?:met\s+elkaar|samen|vandaag|vanmiddag|verder|ook|daarom|onderling))?"
_INLEIDING_AFSPRAKEN = re.compile(
    r"(?=.{0,60}\b(?:afgesproken|overeengekomen|af)\b)"
    r"(?:(?:we|wij)\s+(?:hebben|spraken|spreken)|er\s+(?:is|wordt|werd)|afgesproken\s+(?:is|wordt|werd)"
    r"|(?:het\s+volgende|dit)\s+(?:is|wordt|werd|(?:hebben|spraken|spreken)\s+(?:we|wij)))"
    rf"{_ERBIJ}(?:\s+het\s+volgende)?{_ERBIJ}(?:\s+(?:afgesproken|overeengekomen|af))?\s*:?",
    re.IGNORECASE,
)
_INLEIDING_BESLUITEN = re.compile(
    r"[A-ZÀ-Þ][^:.;,]{2,60}\s(?:besluit|besluiten|heeft\s+besloten)(?:\s+(?:het\s+volgende|als\s+volgt))?\s*:?"
    r"|(?:Er\s+(?:wordt|is)\s+b|B)esloten(?:\s+(?:wordt|is|werd|zijn))?(?:\s+het\s+volgende)?\s*:"
    r"|(?:De\s+volgende|Deze)\s+besluiten\s+(?:zijn|worden|werden)\s+(?:er\s+)?genomen\s*:?"
)
_EEN_BESLUIT = re.compile(r"besluit|besloten|beslissing|decision", re.IGNORECASE)
# What was noted before: it is looked through, not agreed on now.
_TERUGBLIK = re.compile(
    r"\b(?:vorige?|eerdere?|previous|last|terugblik|outstanding|afgehandelde?|afgevoerde?|uitgevoerde?|afgerond\w*|afgedane?|afgedaan|gereed|vervallen|gesloten|completed|done|closed"
    r"|opmerkingen\s+(?:over|bij|op|de|het|huidige|a[ck]tie\w*|taken\w*|to-?do\w*)"
    r"|voltooid\w*|voortgang|stand\s+van\s+zaken|doorlopen|overlopen|doornemen|besprek\w+|behandeling|notulen|verslag|(?<!\d\s)minutes|update|review)\b",
    re.IGNORECASE,
)
# What has left the list: 'Afgehandelde actiepunten', 'Vervallen'.
_AFGEDAAN = re.compile(
    r"(?:(?P<weg>afgevoerde?|vervallen)|afgehandelde?|afgeronde?|afgedane|uitgevoerde?|voltooide?|gesloten|completed|closed)"
    r"(?:\s+(?:acties|actiepunten|punten|taken|toezeggingen|afspraken|zaken|actions|action\s+(?:points|items))\b.{0,30})?",
    re.IGNORECASE,
)
# One word, between what is said of an item: '> Actiepunt', '> Beslissing'.
_ETIKET = re.compile(r"actiepunt|besluit|beslissing|besloten|decision|resolution", re.IGNORECASE)
_TOEZEGGINGEN = re.compile(r"\btoezegging", re.IGNORECASE)
_OOK_ANDERE = re.compile(r"a[ck]tie|taken|taak|besluit|afspra", re.IGNORECASE)
_MET_NAMEN = re.compile(rf"(?P<titel>[^:]{{3,40}}?)\s*:\s*@?(?P<wie>[\w ]{{0,12}}{NAMEN.pattern})\.?")


@dataclass(frozen=True)
class Sectie:
    """A list: `wie` is who does all of it, as printed, '' when the items say; `inleiding`: a sentence opens
    it, so that what follows its items is text again; `is_een`: 'BESLUIT', of what stands right below it."""

    soort: Soort
    wie: str = ""
    inleiding: bool = field(default=False, compare=False)
    is_een: bool = field(default=False, compare=False)


@lru_cache(maxsize=1024)  # many a step asks it of every line
def section_of(titel: str) -> Sectie | None:
    """The list that `titel` stands above ('## 5. Actiepunten', 'Volgende stappen:', 'Acties: @anna')."""
    if len(titel) > _LANGSTE:
        return None
    kaal = _NUMMER.sub("", _OPMAAK.sub("", titel)).strip(" *_")
    inleiding = None if _TERUGBLIK.search(kaal) else _INLEIDING.fullmatch(kaal)
    if inleiding:
        return Sectie("afspraken" if inleiding["wat"] == "afspraken" else "acties", inleiding=True)
    if not _TERUGBLIK.search(kaal) and _INLEIDING_AFSPRAKEN.fullmatch(kaal):
        return Sectie("afspraken", inleiding=True)
    if _INLEIDING_BESLUITEN.fullmatch(kaal):
        return Sectie("besluiten")
    kern = _OM_IN_TE_VULLEN.sub("", kaal.rstrip(":").strip(" *_"))
    kern = _VAN_VERGADERING.sub("", kern)
    soort = _kind(kern) or (None if _TERUGBLIK.search(kern) else _kind(_VOOR_WANNEER.sub("", kern)))
    if soort:
        return Sectie(soort, is_een=bool(_EEN_BESLUIT.fullmatch(kern)))
    met_namen = _MET_NAMEN.fullmatch(kaal)
    if met_namen and _kind(met_namen["titel"]) == "acties" and _ACTIES.search(met_namen["titel"]):
        return Sectie("acties", met_namen["wie"])
    return None


def promised(titel: str) -> bool:
    """Whether the words above a list or a column are of toezeggingen alone, and not of acties too."""
    return bool(_TOEZEGGINGEN.search(titel)) and not _OOK_ANDERE.search(titel)


def looks_back(titel: str) -> bool:
    """Whether a title is of what was noted or done before: 'Afgerond', 'Vorige vergadering'."""
    return bool(_TERUGBLIK.search(titel))


def done_with(titel: str) -> str:
    """How all stands that is below such a title: 'afgerond', 'vervallen'; '' below any other one."""
    if len(titel) > _LANGSTE:
        return ""
    gevonden = _AFGEDAAN.fullmatch(_NUMMER.sub("", _OPMAAK.sub("", titel)).strip(" *_:"))
    return ("vervallen" if gevonden["weg"] else "afgerond") if gevonden else ""


def is_label(titel: str) -> bool:
    """Whether a title is a single word for what the paragraph below it is."""
    return bool(_ETIKET.fullmatch(_OPMAAK.sub("", titel).rstrip(":")))


def names_actions(titel: str) -> bool:
    """Whether a title says it by itself: 'Actiepunten', 'Actielijst'; 'Actie' may be the head of a column."""
    sectie = section_of(titel)
    return sectie is not None and sectie.soort == "acties" and bool(_ACTIES.search(titel))


def _kind(titel: str) -> Soort | None:
    if not titel or _TERUGBLIK.search(titel) or ":" in titel:
        return None
    alleen = next((soort for soort, woord in _ALLEEN if woord.fullmatch(titel)), None)
    if alleen or titel.endswith((".", "?", ",", ";")):
        return alleen
    kern = _VAN_GROEP.sub("", _STAND.sub("", titel))
    if len(kern.split()) > _MEESTE_WOORDEN or not _ACTIES.search(titel):
        return None
    return "afspraken" if _VERTELD_EN.search(titel) else "acties"
