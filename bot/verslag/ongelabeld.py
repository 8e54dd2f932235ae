"""Tasks in running text without a label: 'Joop belt met de fietsenmaker', 'Rutger will check the cover'.

Somebody of the attendance (or the secretary or chair) opens the sentence with a verb of doing in the present
tense, or promises in any wording. What he says, asks, finds, has or usually does is no task. Minutes that
number their points within the text ('… [A1]') say themselves what is one: there a promise stays a promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.actiepunten import Actiepunt
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.markeringen import find_marks
from bot.verslag.sprekers import Vermelding
from bot.verslag.toezeggingen import Belofte, find_commitment

_VERDER = r"(?=[^.;]{1,140}?\s"
_SLOT = (
    r"(?:\s*$|\s*[.,;(]|\s+(?:en|naar|in|met|op|aan|bij|voor|v[oó]{2}r|per|uiterlijk|zodra|na|binnen|eind|begin"
    r"|medio|tijdens|van|over|hoe|of|wie|wat|welke|deze|volgende|komende)\b))"
)
# 'stuurt klanten door', 'schrijft de vertraging toe' is another verb.
_ANDER = r"[^.;,]{0,120}?\s(?:(?:aan|toe|af|mee|weg)\s*(?:$|[.,;])|toe\s+aan\b|door\b|inzichtelijk\b)"
_ANDERS = rf"(?!{_ANDER})"
_STUK = (
    r"(?:\w*(?:rooster|overzicht|opzet|notitie|nota|voorstel|lijst|lijstje|planning|plan|brief|flyer|poster|verslag|kaart|memo|mail|datumprikker"
    r"|instructie|versie|schema|draaiboek|tekst|folder|inventarisatie|analyse|samenvatting|begroting|raming|formulier|relaas|afspraak|nieuwsbrief"
    r"|presentatie|checklist|factsheet|document|uitnodiging|foto|foto's|berekening|rekenvoorbeeld|enquête|persbericht|oproep|A4)\b|concept)"
)
_DOET = re.compile(
    rf"(?:belt|bellen|mailt|mailen|appt|(?:stuurt|sturen){_ANDERS}|herschrijft|verspreidt|inventariseert"
    r"|checkt|actualiseert|bezorgt|agendeert|publiceert|vertaalt|reserveert|print|kopieert"
    rf"|schrijft(?=\s+(?:een|de|het|hierover|daarover|aan)\b){_ANDERS}"
    r"|plant(?=\s+(?:een|de|het)\b)|leest\s+mee\b|geeft(?=\s+(?:haar|zijn)\s+(?:opmerkingen|commentaar)\b)"
    rf"|legt(?![^.;]{{0,80}}\svoor\s+aan\s+(?:de\s+(?:vergadering|tafel|leden|aanwezigen|groep)|het\s+overleg)\b){_VERDER}voor\s+aan\b)"
    rf"|(?:maakt|maken)(?=\s+(?:nog\s+)?(?:een|de|het|er)\b[^.;,]{{0,60}}?\b{_STUK}){_ANDERS}"
    rf"|(?:zoekt|zoeken){_VERDER}(?:uit|op){_SLOT}|zoekt\s+uit\b|(?:werkt|werken){_VERDER}uit{_SLOT}"
    rf"|(?:past|passen){_VERDER}aan{_SLOT}|(?:levert|leveren){_VERDER}aan{_SLOT}|(?:vult|vullen){_VERDER}aan{_SLOT}"
    rf"|(?:koppelt|koppelen){_VERDER}terug{_SLOT}|(?:stelt|stellen){_VERDER}(?:op|samen){_SLOT}"
    rf"|(?:stemt|stemmen){_VERDER}af{_SLOT}|(?:pakt|pakken){_VERDER}op{_SLOT}|haalt{_VERDER}op{_SLOT}|hangt{_VERDER}op{_SLOT}"
    rf"|(?:bereidt|bereiden){_VERDER}voor{_SLOT}|(?:vraagt|vragen)(?!\s+aandacht)(?![^.;,]{{0,60}}\s(?:of|naar|om|zich)\b){_VERDER}(?:op|na){_SLOT}"
    r"|(?:vraagt|vragen)\s+(?:dit|het|dat)\s+na\b"
    rf"|dient{_VERDER}in{_SLOT}|geeft(?=[^.;]{{1,60}}\s(?:door|opdracht)(?:\s|\.|$))"
    r"|(?:zet|zetten)(?=[^.;]{1,80}?\s(?:op\s+(?:de\s+(?:agenda|lijst|site|website|kaart)|een\s+rij|papier)|uit|in\s+(?:het|de)\s+[a-z]{0,12}(?:blad|nieuwsbrief|krant|app))(?:\s|[.,;]|$))"
    r"|(?:neemt|nemen)(?=\s+(?:hierover\s+|daarover\s+|deze\s+week\s+|nog\s+)?contact\s+(?:met\s[^.;]{2,40}\s)?op\b|[^.;]{1,60}\sop\s+zich\b)"
    rf"|(?:nodigt|nodigen)(?!\s+(?:iedereen|allen|de\s+(?:leden|tafel|aanwezigen|vergadering)|alle|collega)\b){_VERDER}uit{_SLOT}"
    r"|(?:brengt|brengen)(?!\s+(?:haar|hem|hen)\b)(?=[^.;]{1,120}?\s(?:in\s+kaart|op\s+de\s+hoogte|onder\s+de\s+aandacht)\b)"
    r"|houdt(?=[^.;]{1,80}\sop\s+de\s+hoogte\b)|gaat\s+na\b|informeert(?=\s+bij\s)|doet\s+navraag\b"
    r"|will\s+(?!(?:be|have|not|probably|likely|continue|remain|open|start|leave|retire|join|attend)\b)[a-z]{3,20}\b)"
    r"(?![\w-])"
)
# What is somebody's job as often as a task: a task when a day, 'nog' or what was just said stands beside it.
_DOET_MISSCHIEN = re.compile(
    r"(?:regelt|regelen|bestelt|bestellen|onderzoekt|onderzoeken|controleert|verzamelt|verzamelen|coördineert|organiseert"
    r"|koopt|overlegt|overleggen|informeert(?=\s+de\s)|(?:zorgt|zorgen)(?=\s+(?:er)?voor\b|\s+dat\b|\s+er\s)"
    r"|laat(?=[^.;]{1,100}?\s(?!zien\b|weten\b|merken\b|blijken\b|horen\b)[a-z]{3,20}en(?:\s*$|[.,;])))"
    r"(?![\w-])"
)
_TAAK = re.compile(
    r"\b(?:nog|alsnog|hierover|daarover|hiervoor|daarvoor|hiervan|dit|deze|uiterlijk|binnen|eind|medio|begin|morgen|overmorgen"
    r"|z\.?s\.?m|komende|volgende|intern|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week\s+\d"
    r"|(?:v[oó]{2}r|per)\s+(?:de|het|eind|\d)|\d{1,2}\s+(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))"
)
# It is put to somebody outside the meeting: 'vraagt aan de tandarts of', 'verzoekt het CBS om'.
_BUITEN = re.compile(
    r"(?:vraagt|verzoekt)\s+(?P<wie>(?:aan\s+|bij\s+)?(?:de|het)\s+[\w-]{2,30})\s+(?:of|om)\b"
    r"(?<!wethouder om)(?<!wethouder of)"
)
_AANWEZIG = re.compile(
    r"\b(?:wethouder|burgemeester|portefeuillehouder|gedeputeerde|directeur|directie|college|bestuur|commissie|gemeenten?|provincie"
    r"|voorzitter|leden|raad|team|woord|regio|collega)\b"
)
# No task, wherever it stands in the clause: it is usual, is going on, was done, or is only thought of.
_GEEN_TAAK = re.compile(
    r"\b(?:niet|geen|nooit|sinds|al|meestal|soms|vaak|altijd|regelmatig|elke?|iedere|ieder|dagelijks|wekelijks|maandelijks|jaarlijks"
    r"|momenteel|nu|vandaag|tegenwoordig|gewoonlijk|misschien|wellicht|waarschijnlijk|zouden|zou|vorige?|gisteren|intussen|inmiddels"
    r"|not|never|usually|already|currently|today|met\s+(?:pensioen|verlof|vakantie)|verslag\s*$|maar\s+pas)\b"
)
_GEDAAN = re.compile(
    r"\b(?:is|zijn)\s+(?:al\s+|inmiddels\s+)?(?:gebeurd|gedaan|geregeld|verstuurd|verzonden|afgerond|klaar|gereed)\b"
)
_BIJWOORD = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:(?:ook|nog|zelf|dan|daarom|alvast|graag|samen\s+met\s+[A-Z]\w+)\s+)?"
)
# Who goes on holiday, along or into something, does nothing for the meeting.
_GAAT_ERGENS = re.compile(
    r"\b(?:gaat|gaan)\b[^.;]{0,60}?\b(?:met\s+(?:pensioen|verlof|vakantie)|akkoord|hierop\s+in|als\s+vertegenwoordiger|op\s+bezoek|werken)\b"
)
_GAAT = re.compile(r"\b(?:gaat|gaan)\b")
# 'zal de collega's missen', 'zal op maandag werken': nobody does anything for the meeting.
_GEEN_DAAD = re.compile(
    r"\b(?:missen|werken|worden|zijn|hebben|blijven|aflopen|verhuizen|openen)\s*(?:$|[.,;])"
)
_ANDER_WERK = re.compile(rf"(?:stuurt|sturen|schrijft|schrijven)\b(?={_ANDER})")
_ONDERVRAAGD = re.compile(
    r"\b(?:gevraagd|vraagt|weten|biedt|bieden|besloten|waarschijnlijk|niet\s+meer|[Ee]ens\s+in)\b"
)
_ROLLEN = frozenset({"secretaris", "voorzitter", "penningmeester", "griffier", "notulist", "projectleider"})


def _numbers_its_points(betoog: Betoog) -> bool:
    """Whether the minutes put a number behind the points in their text ('… [A1]')."""
    return any(
        mark.nummer and not mark.vooraan
        for zin in betoog.zinnen
        if not zin.alinea.lijst
        for mark in find_marks(zin.tekst)
    )


def unlabelled(betoog: Betoog, gemerkt: Sequence[Actiepunt], noten: frozenset[int]) -> Iterator[Actiepunt]:
    """The tasks without a mark, in sentences that neither hold a marked one nor are a secretary's note."""
    if _numbers_its_points(betoog):
        return
    al = {plek for punt in gemerkt for plek in range(punt.eerste, punt.plek + 1)} | noten
    for plek in range(len(betoog.zinnen)):
        punt = None if plek in al else _find(betoog, plek)
        if punt:
            yield punt


def _find(betoog: Betoog, plek: int) -> Actiepunt | None:
    """The task in sentence `plek`, which carries no mark; None when it tells of something else."""
    zin = betoog.zinnen[plek]
    if zin.alinea.lijst or zin.tekst.endswith("?"):
        return None
    wie = _does(betoog, plek)
    belofte = None if wie else _promises(betoog, plek)
    if not wie and belofte is None:
        return None
    begin, eind = (belofte.begin, belofte.eind) if belofte else (0, len(zin.tekst))
    eind = begin + len(without_stop(zin.tekst[begin:eind]))
    return Actiepunt(plek, plek, begin, eind, wie=wie, is_afspraak=True, is_los=True)


def _does(betoog: Betoog, plek: int) -> str:
    """Who opens the sentence, when they do something: 'Joop belt de fietsenmaker'; '' when they do not."""
    zin = betoog.zinnen[plek].tekst
    eerste = betoog.sprekers.opener(zin)
    if eerste is None or not _is_one_of_us(eerste):
        return ""
    laatste = betoog.joined(plek, eerste)[-1]
    tussen = _BIJWOORD.match(zin, laatste.eind)
    begin = tussen.end() if tussen else laatste.eind
    doet = _DOET.match(zin, begin) or _asks_outside(betoog, zin, begin)
    if not doet and _DOET_MISSCHIEN.match(zin, begin):
        doet = bool(_TAAK.search(zin, begin))
    if not doet or _GEEN_TAAK.search(_clause(zin, begin)) or _GEDAAN.search(zin, begin):
        return ""
    return zin[eerste.begin : laatste.eind]


def _clause(zin: str, begin: int) -> str:
    return re.split(r"[,;]", zin[begin:], maxsplit=1)[0]


def _asks_outside(betoog: Betoog, zin: str, begin: int) -> bool:
    """'De secretaris verzoekt het CBS om …': of nobody at the table."""
    vraagt = _BUITEN.match(zin, begin)
    if vraagt is None or _AANWEZIG.search(vraagt["wie"]):
        return False
    return not any(vraagt.start("wie") <= v.begin < vraagt.end("wie") for v in betoog.sprekers.mentions(zin))


def _is_one_of_us(wie: Vermelding) -> bool:
    return (wie.soort == "persoon" and wie.deelnemer is not None) or (
        wie.soort == "rol" and wie.naam in _ROLLEN
    )


def _promises(betoog: Betoog, plek: int) -> Belofte | None:
    """A promise by somebody; what an organisation 'gaat' doing is told, not promised."""
    zin = betoog.zinnen[plek].tekst
    belofte = find_commitment(betoog, plek)
    if belofte is None or not belofte.door or _ONDERVRAAGD.search(zin[: belofte.verb]):
        return None
    gaat = _GAAT.match(zin, belofte.verb)
    if gaat and (_GAAT_ERGENS.match(zin, belofte.verb) or not all(map(_is_one_of_us, belofte.door))):
        return None
    if _GEEN_DAAD.search(zin, belofte.verb) or _ANDER_WERK.match(zin, belofte.verb):
        return None
    if _DOET_MISSCHIEN.match(zin, belofte.verb) and not _TAAK.search(zin, belofte.verb):
        return None
    return None if _GEEN_TAAK.search(_clause(zin, belofte.verb)) or _GEDAAN.search(zin) else belofte
