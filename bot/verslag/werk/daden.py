"""Whether a verb, with what stands behind it, says that its subject does something for the meeting.

A separable verb has its prefix at the end of the clause ('past het rooster aan'); with a prefix that the
table of verbs does not give it, it is another verb ('stuurt het team aan').
"""

from __future__ import annotations

import re
from typing import Literal

from bot.verslag.werk.tekens import after_adverbs
from bot.verslag.werk.werkwoorden import DADEN, NOOIT, Daad

Graad = Literal["altijd", "misschien", "onbekend"]

# A document or thing of the work of a meeting.
_STUK = (
    r"(?:\w{0,20}(?:rooster|overzicht|opzet|notitie|nota|voorstel|lijst|lijstje|planning|plan|brief|flyer|poster"
    r"|verslag|kaart|memo|mail|datumprikker|instructie|versie|schema|draaiboek|tekst|folder|inventarisatie"
    r"|analyse|samenvatting|begroting|raming|formulier|relaas|afspraak|nieuwsbrief|presentatie|checklist"
    r"|factsheet|document|uitnodiging|foto|foto's|berekening|rekenvoorbeeld|enquête|persbericht|oproep|A4|issue"
    r"|plaatjes?|pull\s+request)\b|concept)"
)
_DIE = r"(?:iedereen|allen|alle|collega|de\s+(?:leden|tafel|aanwezigen|vergadering|groep)|het\s+overleg)\b"
# Whom somebody at the table invites along.
_GENOOD = (
    rf"(?:{_DIE}|ieder\b|(?:de|haar|zijn|onze)\s+(?:andere\s+|overige\s+)?(?:collega['’]?s|leden|deelnemers)\b"
    r"|de\s+(?:andere|overige)\s)"
)
_NODIGT = re.compile(rf"[A-ZÀ-Þ][^.;:]{{1,60}}?\snodig(?:t|en)\s+(?:graag\s+|ook\s+)?{_GENOOD}")
_DEELBAAR = (
    r"\s+(?:de|het|een)\s+(?:\w+\s+)?"
    r"(?:link|presentatie|document|lijst|bestand|stukken|cijfers|notitie|memo|overzicht)\b"
)
# What makes doing of a verb that says little by itself.
_MET = {
    "bestelt": r"\s+(?:een|nieuwe?|extra|nog|twee|drie|vier|vijf|zes|tien|twaalf|twintig|\d+)\b",
    "boekt": r"\s+(?:een|de)\s+\w*(?:zaal|locatie|ruimte|bus|reis|band|spreker|hotel|tafel)\b",
    "brengt": r"[^.;]{1,120}?\s(?:in\s+kaart|op\s+de\s+hoogte|onder\s+de\s+aandacht(?=\s+(?:van|bij)\b))\b"
    r"|\s+(?:de|het|een)\s[^.;,]{2,60}\snaar\s+de\b",
    "deelt": rf"{_DEELBAAR}[^.;,]{{0,40}}\smet\s+(?!elkaar|ons\b|{_DIE})",
    "denkt": r"(?:\s+verder)?\s+na\s+over\b",
    "doet": r"[^.;,]{0,40}\s\w{0,20}(?:slag|voorstel(?:len)?|navraag|voorwerk|aanvraag|aangifte|boodschappen"
    r"|inventarisatie|nameting|check)\b",
    "gaat": r"[^.;,]{0,40}\slangs\s+bij\b|[^.;,]{0,20}\sbij\s[^.;,]{2,40}\slangs\b"
    r"|[^.;,]{0,40}\sachter\s[^.;,]{2,50}\saan\b|\s+erachteraan\b"
    r"|[^.;,]{0,40}\saan\s+de\s+slag\b|\s+(?:hier|daar)mee\s+(?:\w+\s+)?verder\b|\s+hier\s+mee\s+verder\b",
    "geeft": r"[^.;]{1,60}?\s(?:opdracht(?:\s|\.|$)|terugkoppeling\b(?!\s+(?:van|over|uit)\b|\s*:))"
    r"|\s+(?:haar|zijn)\s+(?:opmerkingen|commentaar)\b",
    "houdt": r"[^.;]{1,80}\sop\s+de\s+hoogte\b",
    "informeert": r"\s+bij\s",
    "koppelt": r"\s+(?:dit|deze|de|het|hier\w*|daar\w*)\b[^.;]{0,60}?\sterug\b",
    "legt": r"(?:\s+\w+){0,2}?\s+contact\b",
    "maakt": r"\s+(?:(?:nog|hier|er|hiervan|hiervoor|daarvan|op\s+basis\s+van\s[^;,]{3,150}?)\s+)?"
    rf"(?:(?:een|de|het|\d+)\s+(?:[\w-]{{1,30}}\s+){{0,2}}?|(?:nieuwe\s+)?(?!verslag\b)){_STUK}",
    "loopt": r"\s+door\s+(?:de|het)\s+\w{0,20}(?:lijst|plan|draaiboek)\b",
    "neemt": r"(?:\s+\w+){0,3}?\s+contact\b|\s+het\s+initiatief\b"
    r"|[^.;]{0,60}?\s(?:op\s+zich|voor\s+(?:zijn|haar|hun)\s+rekening)\b"
    r"|[^.;,]{1,60}\sop\s+in\s+(?:de|het)\b",
    "roept": r"\s[^.;,]{2,60}\sbij\s+elkaar\b",
    "schrijft": r"\s+(?:een|de|het|hierover|daarover|aan)\b",
    "vraagt": r"[^.;]{0,60}?\s(?:een\s+prijs|(?:prijs)?opga(?:ve|af)|offertes?)\b"
    r"|\s+om\s+opheldering\s+bij\b",
    "zet": r"[^.;]{1,80}?\s(?:op\s+(?:de\s+(?:agenda|\w{0,12}(?:lijst|pagina|site)|kaart|server|schijf)"
    r"|een\s+rij|papier|[A-Z])"
    r"|in\s+(?:het|de)\s+[a-z]{0,12}(?:agenda|map|blad|nieuwsbrief|krant|app))(?:\s|[.,;]|$)",
    "zoekt": r"\s+(?:nog\s+)?(?:iemand|contact)\b",
    "bekijkt": r"\s+(?:of|hoe)\b",
    "bespreekt": r"\s+met\s+(?!elkaar|de\s+(?:aanwezigen|leden|vergadering|groep))[^;,]{2,40}?"
    r"\s(?:of|hoe|wat|wanneer)\s",
    "kijkt": r"\s+of\b",
    "onderzoekt": r"\s+(?:of\b|de\s+mogelijkhe)",
}
# The same, of what is as often a habit.
_MISSCHIEN_MET = {
    "geeft": r"[^.;]{1,60}?\sterugkoppeling\s+(?:van|over|uit)\b",
    "houdt": r"[^.;,]{1,50}\sin\s+de\s+gaten\b|(?:\s+\w+){0,2}?\s+contact\s+met\b",
    "komt": r"(?:\s+\w+){0,2}?\s+met\s+een\s+(?:\w+\s+)?"
    r"(?:voorstel|plan|opzet|notitie|overzicht|planning)\b(?!:)",
    "meldt": r"\s+(?:dit|deze|het|de)\b[^.;,:]{0,40}\sbij\s+(?:de|het)\s",
    "laat": r"[^.;]{1,100}?\s(?!zien\b|weten\b|merken\b|blijken\b|horen\b)[a-z]{3,20}en(?:\s*$|[.,;])",
    "spreekt": r"\s+met\b",
    "zoekt": r"\s+(?:een|nog|naar\s+een)\b",
    "zorgt": r"\s+(?:er|(?:\w+\s+){0,5}voor\b|dat\b)",
    "bespreekt": r"\s+(?:dit|deze|hier\w*|het|de)\b[^.;,]{0,40}\smet\s+"
    r"(?!elkaar|de\s+(?:aanwezigen|leden|vergadering|groep))",
    "deelt": _DEELBAAR,
}
# With this behind it the verb says something else after all.
_NIET_MET = {
    "brengt": r"\s+(?:haar|hem|hen)\b(?!(?:\s+\w+){0,3}?\s(?:rond|langs)\b)"
    r"|[^.;,]{0,60}\b(?:naar\s+voren|verslag\s+uit|met\s+zich|in\s+herinnering)\b"
    r"|[^.;,]{0,60}\bonder\s+de\s+aandacht\b(?!\s+(?:van|bij)\b)",
    "levert": r"\s+een\s+(?:goede|mooie|belangrijke|waardevolle|grote)\b",
    "deelt": r"[^.;,]{0,40}\bmee\b",
    "dient": r"[^.;]{0,80}\b(?:(?:sub)?amendement(?:en)?|moties?)\b",  # handed in, and voted on
    "doet": r"[^.;,]{0,40}\b(?:mee|verslag|oproep)\b",
    "geeft": r"[^.;,]{0,20}\bstokje\b",
    "informeert": r"\s+(?:naar|of|wanneer|hoe)\b",
    "legt": rf"[^.;]{{0,80}}\s(?:voor\s+aan\s+{_DIE}|uit\b)",
    "licht": rf"\s+{_DIE}",
    "maakt": r"[^.;,]{0,40}\b(?:inzichtelijk|onderscheid|grapje|voorbehoud|kanttekening|opmerking|bezwaar"
    r"|compliment|zorgen)\b",
    "nodigt": rf"\s+{_GENOOD}",
    "peilt": r"\s+(?:bij\s+)?(?:de|het)\s+(?:tafel|leden|vergadering|stemming|meningen|aanwezigen|overleg)\b",
    "plant": r"\s+(?:zich|bomen|struiken)\b",
    "stuurt": r"\s+(?:aan\s+op\b|erop\b|op\s+(?!\d|\w+dag\b))",
    "vertaalt": r"[^.;]{0,40}\sals\b",
    "vervangt": r"\s+[A-Z]\w",
    "vraagt": r"\s+(?:aandacht|zich)\b|\s+(?:aan\s+)?[A-Z][\w\s]{1,30}\som\b|[^.;,]{0,60}\s(?:of|naar)\b",
    "schrijft": r"[^.;]{0,120}?\stoe\s+aan\b|\s+een\s+boek\b",
    "polst": r"\s+(?:bij\s+)?(?:de|het)\s+(?:tafel|leden|vergadering|stemming|meningen|aanwezigen|overleg)\b",
    "reserveert": r"[^.;]{0,40}(?:€|\beuro\b|\bbudget\b|\bbedrag\b)|[^.;]{0,80}\sop\s+de\s+begroting\b",
    "rondt": r"\s+af\s+met\b"
    r"|\s+(?:de|het|dit)\s+(?:bespreking|discussie|agendapunt|punt|vergadering|rondvraag)\b",
    "vult": r"\s+[A-Z]\w{1,20}\s+aan\b|\s+aan\s*:",
}
# What is done with words, at the meeting; or for oneself.
_LUCHT = re.compile(
    r"\s+(?:zijn|haar|mijn)\s+(?!opmerking|commentaar|bevinding|presentatie|cijfers|deel|tekst|stuk|voorstel|notitie|gegevens)"
    r"|[^.;,]{0,40}?\b(?:vraagtekens?|kanttekening(?:en)?|opmerking(?:en)?|compliment(?:en)?|bezwaar|vooruitgang"
    r"|resultaten|winst|indruk|verslag\s+(?:uit|van)|beroep\s+op|stemming|probleem|kwestie|stokje|kritiek"
    r"|pleidooi|boek|woning|huis|baan|hobby|andere\s+kant|(?:tijdens\s+de|ter)\s+vergadering)\b"
)
DEELTJES = (
    "aan|af|bij|bijeen|door|in|kort|langs|mee|na|neer|om|op|over|rond|samen|terug|toe|uit|vast|voor|weg"
)
_VOORVOEGSEL = re.compile(rf"(?:{DEELTJES})")
_DEELTJE = re.compile(
    rf"\s(?P<deel>{DEELTJES})(?!(?<=\bin|\bop|\bna)\s+(?:deze|volgende|komende)\b)(?=\s*$|\s*[.,;()]|\s+(?:en|naar|in|met|op|aan|bij|voor|v[oó]{{2}}r|per"
    r"|uiterlijk|zodra|na|nadat|binnen|eind|begin|medio|tijdens|van|over|om|hoe|of|wie|wat|welke|deze|volgende|komende"
    r"|door|via|onder|rond|tegen|zonder|zodat|dan|vanaf|tot|uit|dus|voordat)\b)"
)
# Here another clause begins, and the prefix of the verb is not behind it.
_BIJZIN = re.compile(
    r"[;:(]|,\s+(?:dat|die|dus|en|maar|met|waar\w*|als)\b"
    r"|\s(?:want|omdat|zodat|maar|of|terwijl|wanneer|hoe|om|zodra|indien|nadat|aangezien)\s"
)
_WERKWOORD = re.compile(r"[a-zë]{2,25}(?:t|en)")
_GRADEN: dict[str, Graad] = {"+": "altijd", "?": "misschien", "!": "onbekend"}
_PATRONEN = {
    id(tabel): {verb: re.compile(p) for verb, p in tabel.items()}
    for tabel in (_MET, _MISSCHIEN_MET, _NIET_MET)
}


def how_sure(verb: str, rest: str) -> Graad | None:
    """How sure it is that `verb`, with `rest` behind it, is doing something; None when it is not."""
    daad = DADEN.get(verb)
    if daad is None:
        return "onbekend" if verb not in NOOIT and _WERKWOORD.fullmatch(verb) else None
    kern = after_adverbs(rest)
    if _fits(_NIET_MET, daad, rest) or _fits(_NIET_MET, daad, kern):
        return None
    if _fits(_MET, daad, rest) or _fits(_MET, daad, kern):
        return "altijd"
    hoofdzin = _BIJZIN.split(rest, maxsplit=1)[0]
    deeltjes = {gevonden["deel"] for gevonden in _DEELTJE.finditer(hoofdzin)}
    if deeltjes & daad.deeltjes:
        return "altijd"
    if _LUCHT.match(kern):
        return None
    if deeltjes & daad.soms:
        return "onbekend"
    if _fits(_MISSCHIEN_MET, daad, rest) or _fits(_MISSCHIEN_MET, daad, kern):
        return "misschien"
    if deeltjes or daad.teken == "-":
        return None
    return _GRADEN[daad.teken]


def invites_us(tekst: str) -> bool:
    """Whether somebody only invites who is there: 'Anna nodigt de collega's uit om te komen kijken'."""
    return bool(_NODIGT.match(tekst))


def _fits(tabel: dict[str, str], daad: Daad, rest: str) -> bool:
    patroon = _PATRONEN[id(tabel)].get(daad.enkelvoud)
    return patroon is not None and bool(patroon.match(rest))


def is_verb(woord: str) -> bool:
    """Whether it is the infinitive of something done, also with its prefix: 'sturen', 'rondsturen'."""
    deeltje = _VOORVOEGSEL.match(woord)
    return woord in DADEN or (deeltje is not None and woord[deeltje.end() :] in DADEN)
