"""Who will do an action point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog
from bot.verslag.eigenaars.gemerkt import NOTEERT, owners_by_mark
from bot.verslag.eigenaars.wendingen import (
    ALLE,
    before_its_day,
    by_group,
    by_somebody,
    group_doing,
    named_otherwise,
    should_have,
)
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.taal.namenrij import LICHAAM, NAMEN, SOORT
from bot.verslag.werk.doen import is_approached, is_asked, is_doing, opening, will_do
from bot.verslag.werk.kracht import commands
from bot.verslag.wie.eigenaarsnamen import SCHEIDING, named_owners, of_group, owner_names, row_of_names
from bot.verslag.zinnen.toezeggingen import find_commitment

_PUNT_VOOR = re.compile(rf"\b(?:a[ck]tie|A[CK]TIE)(?:punt|PUNT)?\s+voor\s+(?P<wie>{NAMEN.pattern})")
_DOOR = re.compile(r"\b[Dd]oor\s+")
_SAMEN_MET = re.compile(
    rf"(?:\b(?:[Ss]amen\s+met|in\s+samenwerking\s+met|i\.?s\.?m\.?|[Tt]ogether\s+with)|(?<=\()met)\s+(?P<wie>{NAMEN.pattern})"
)
_FUNCTIE = re.compile(
    r"(?:[Dd]e\s+|[Hh]et\s+)?(?:[Pp]rovincie|[Gg]emeente|[Ww]aterschap|[Ss]ecretariaat|\w{0,12}secretaris|[Gg]riffier|[Bb]estuur|[Cc]ollege)\b"
)
_ALLEN = frozenset(
    "allen iedereen allemaal eenieder leden deelnemers aanwezigen gemeenten partijen all everyone".split()
)
# 'Actie: de selectiecommissie stelt een profiel op': behind a label the subject is who does it.
_DE_FUNCTIE = re.compile(
    rf"(?:[Dd]e|[Hh]et)\s+(?P<wie>{LICHAAM}|(?:(?:dagelijks|algemeen)\s)?(?!{SOORT}\s)[a-z][\w-]{{3,30}}|[A-Z]{{2,6}})\s+"
    r"(?!(?:moet|dient|zal)\s[^.;,]{0,80}?\bworden\b|(?:ver)?schuift\s|gaat\s(?:naar|in|door|van)\s)(?P<verb>[a-z]{2,20}(?:t|zal))\b"
)
_NIET_DOOR = re.compile(r"[^.;]{0,80}\b(?:niet|voortaan)\b")
_ZONDER_GETAL = frozenset("to will shall should het".split())  # one verb for one and for more, or none yet
_HOOFDLETTER = re.compile(r"\s+[A-ZÀ-Þ]")
VLAKBIJ = 40  # letters before a name in which its verb stands
_VER = 300  # letters behind a name in which the rest of its verb stands
# 'Afgesproken wordt dat het COA …', 'De vergadering spreekt af dat de secretaris …'
_AFSPRAAK = re.compile(
    r"(?:^(?:Er\s+(?:wordt|is)\s+)?[Aa]fgesproken\s+(?:(?:wordt|is)\s+)?"
    r"|\b(?:spreekt|spreken)\s+af,?\s+|^Afspraak(?:\s+is)?:?\s+)dat\s+$"
)
VERZOEKT = re.compile(r"\b(?:verzoekt|verzoeken|vraagt|vragen)\s+(?:aan\s+)?$")
TE_DOEN = re.compile(r"(?:,?\s+om\b)?(?:(?!\bof\b)[^.;]){0,160}?\bte\s+[a-zë]+n\b")
_VERB_ERNA = re.compile(r"\s+(?P<verb>zal|moet|[a-zë]{2,30}(?:t|n))\b")
_VERB_ERVOOR = re.compile(
    r"(?<![\w-])(?<!\b(?:wat|hoe|wie)\s)(?<!\bwaar\s)(?P<verb>zal|moet|[a-zë]{2,30}(?:t|en))\s+$"
)
_VERB_VOORAAN = re.compile(r"(?!de\b|het\b|dat\b|niet\b|met\b|uit\b)[a-zë]{2,30}(?:t|en)\s")
_LIJDEND = re.compile(r"\b(?:wordt|worden|is|zijn)\b")
_WORDT = re.compile(r"\b(?:wordt|worden)\b")
# 'Actie: Anna Visser informeren over …': she is told of it.
_ZIN = re.compile(r"(?<=[a-z)]{2})[.;,]\s+(?=[A-Z])")
_ONDERWERP = re.compile(r"[A-ZÀ-Þ][\w-]{2,20}(?:\s[\w-]{2,20}){0,2}(?::|\s[-–—])\s+(?=[A-ZÀ-Þ])")
_GEVRAAGD = re.compile(
    rf"(?:[Aa]an\s+)?(?P<wie>{ALLE}|(?:[Dd]e|[Hh]et)\s+[a-z][\w-]{{3,25}}(?:\s+[a-z]{{4,20}})?|{NAMEN.pattern})\s+(?:(?:word(?:t|en)|is|zijn)\s+(?:gevraagd|verzocht)|(?:de\s+vraag|het\s+verzoek)\s+(?:om\s+)?)\b"
)
_INFINITIEF = re.compile(r"\s+(?!gaan\b|zullen\b|moeten\b)[a-zë]{3,20}en\b")
# 'Anna offerte opvragen bij de aannemer': her task, and not what is done to her.
_TAAK_ERNA = re.compile(
    r"\s+(?!(?:nog|ook|even|weer|wel|niet|over|om|voor|bij|als|in|op|naar|tot|en|met|van|uit|aan|te)\b|[a-zë]+en\b)[a-z][\w-]{2,30}\s(?:(?!\b(?:is|zijn|wordt|worden|heeft|hebben)\b)[^.;:]){0,120}?"
    r"\b[a-zë]{3,20}en(?=\s*(?:$|[,(;.])|\s+(?:bij|met|voor|v[oó]{2}r|aan|van|in|op|uit|naar|over|door|uiterlijk|na)\b)"
)
_GEZAMENLIJK = re.compile(
    r"(?:^|(?:^|,\s+)(?:[Dd]e|[Aa]lle)\s+(?:(?:vijf|betrokken|overige)\s+)?)"
    r"(?P<wie>gemeenten|[a-z]{0,12}regio[’\']s|RRT[’\']s|ministeries|leden|wethouders|burgemeesters|provincies|partijen)\s+(?P<verb>[a-zë]+n)\b"
)
# 'Leden die een foto hebben sturen die in': of those; 'Leden die ziek waren worden gebeld' is of nobody.
_DIE = re.compile(
    r"(?P<wie>(?:(?:De|Alle)\s+)?(?:[Ll]eden|[Dd]eelnemers|[Gg]emeenten|[Rr]egio[’\']s|[Pp]artijen|[Rr]aadsleden))\s+die\s"
    r"(?![^.;]{0,160}\b(?:worden|kunnen|mogen|krijgen|informeren|inlichten|uitnodigen|benaderen|bedanken|vragen|bellen|mailen|betrekken)\b)"
)
# 'Sleutel halen (Bram)', also of who is not in the attendance list.
_NAAM_ACHTER = re.compile(
    r"(?<=[a-z]) \((?!(?:Teams|Zoom|Excel|Word|Outlook|Slack|Bijlage|Concept|Gereed|Klaar|Loopt|Open)\b)"
    r"(?P<wie>[A-Z][a-zë]{2,11})\)\W?$"
)
_VERB = re.compile(r"\s+(?P<verb>[a-zëï]{3,30})\b")
_ALLEMAAL = re.compile(r"(?P<wie>Allen|Iedereen|Eenieder)\s+(?P<verb>[a-zë]+(?:n|t))\b")


def owners(betoog: Betoog, punt: Actiepunt) -> tuple[str, ...]:
    """Who the text says will do it, with those he does it with: 'Anna schrijft het plan, samen met Tim'."""
    deel = betoog.zinnen[punt.plek].tekst[punt.begin : punt.eind]
    namen = _owners(betoog, punt)
    met = _SAMEN_MET.search(deel) if namen else None
    erbij = [naam for naam in SCHEIDING.split(met["wie"]) if naam] if met else []
    return tuple(dict.fromkeys((*namen, *named_owners(betoog, ", ".join(filter(betoog.is_person, erbij))))))


def _owners(betoog: Betoog, punt: Actiepunt) -> tuple[str, ...]:
    """Named in the mark, promising or doing it, 'door …'; else nobody."""
    if punt.wie:
        return named_owners(betoog, punt.wie)
    if voor := _PUNT_VOOR.search(betoog.zinnen[punt.plek].tekst, punt.begin):
        return named_owners(betoog, voor["wie"])
    taak = betoog.zinnen[punt.plek].tekst[punt.taak or punt.begin :]
    in_lijst = betoog.zinnen[punt.plek].alinea.lijst == "acties"
    if punt.vooraan and (met_dag := before_its_day(betoog, taak[: punt.eind - (punt.taak or punt.begin)])):
        return met_dag
    if punt.vooraan and is_approached(taak):
        eind = punt.eind - (punt.taak or punt.begin)
        return by_somebody(betoog, taak[:eind]) or _further_on(betoog, punt, in_lijst=in_lijst)
    if (punt.vooraan or punt.is_afspraak) and (namen := _opening_names(betoog, punt)):
        return namen
    gevraagd = _GEVRAAGD.match(betoog.zinnen[punt.plek].tekst, punt.taak or punt.begin)
    if punt.vooraan and gevraagd and betoog.is_somebody(gevraagd["wie"]):
        return named_owners(betoog, gevraagd["wie"])
    if not punt.is_los and (door := by_somebody(betoog, taak[: punt.eind - (punt.taak or punt.begin)])):
        return door
    if punt.vooraan and (zou := should_have(betoog, taak)):
        return zou
    if punt.vooraan and (allen := _GEZAMENLIJK.match(taak) or _DIE.match(taak)):
        return (allen["wie"],)
    if punt.vooraan and (groep_doet := group_doing(taak)):
        return groep_doet
    if punt.vooraan:
        mentions = betoog.sprekers.mentions(betoog.zinnen[punt.plek].tekst)
        eerste = next((v for v in mentions if v.begin == punt.taak > 0), None)
        groep = betoog.joined(punt.plek, eerste) if eerste else ()
        zin = betoog.zinnen[punt.plek].tekst
        alleen = groep[0] if len(groep) == 1 else None
        if alleen and alleen.soort == "persoon" and _INFINITIEF.match(zin, alleen.eind):
            return ()
        if groep and is_asked(zin, groep[-1].eind):
            return ()
        if groep and owner_names(betoog, groep):
            return owner_names(betoog, groep)
    if punt.is_afspraak and (doeners := _doers(betoog, punt.plek, punt.begin, punt.eind)):
        return owner_names(betoog, doeners)
    if punt.is_afspraak and (namen := _in_that_clause(betoog, punt)):
        return namen
    for plek, begin, eind in _places(betoog, punt):
        namen = _promising(betoog, plek, begin, eind)
        gemerkt = None
        if not (namen or punt.is_afspraak or punt.is_los):
            gemerkt = owners_by_mark(betoog, plek, begin, eind)
        if gemerkt is None or (punt.vooraan and not gemerkt):
            gemerkt = namen or owners_in(betoog, plek, begin, eind)
        if gemerkt:
            return gemerkt
    slot = (
        _NAAM_ACHTER.search(betoog.zinnen[punt.plek].tekst, punt.begin, punt.eind) if punt.vooraan else None
    )
    if slot and betoog.may_be_name(slot["wie"]):
        return (slot["wie"],)
    if punt.begin and _VERB_VOORAAN.match(betoog.zinnen[punt.plek].tekst, punt.begin):
        return owners_in(betoog, punt.plek, 0, punt.begin)  # 'X zoekt dit uit [A1] en maakt een lijst [A2]'
    return _further_on(betoog, punt, in_lijst=in_lijst) if punt.vooraan or in_lijst else ()


def _further_on(betoog: Betoog, punt: Actiepunt, *, in_lijst: bool) -> tuple[str, ...]:
    """Who is named behind the subject or in a later sentence: 'Folder: Anna maakt hem.'"""
    zin = betoog.zinnen[punt.plek].tekst
    gevraagd = _GEVRAAGD.match(zin, punt.begin)
    if gevraagd:
        return named_owners(betoog, gevraagd["wie"])
    label = _ONDERWERP.match(zin, punt.taak or punt.begin)
    verder = [einde.end() for einde in _ZIN.finditer(zin, punt.begin, punt.eind)]
    for begin in (*((label.end(),) if label else ()), *verder):
        wie = opening(zin, begin, in_list=in_lijst)
        if wie and all(map(betoog.is_person, filter(None, SCHEIDING.split(wie["wie"])))):
            return named_owners(betoog, wie["wie"])
    return ()


def _opening_names(betoog: Betoog, punt: Actiepunt) -> tuple[str, ...]:
    """'Sanne en Joris V. maken …': who the task opens with, in the attendance list or not."""
    zin = betoog.zinnen[punt.plek]
    begin = punt.taak or punt.begin
    in_lijst = punt.vooraan or zin.alinea.lijst in ("acties", "afspraken")
    if van_groep := of_group(betoog, zin.tekst, begin):
        return van_groep
    wie = opening(zin.tekst, begin, in_list=in_lijst)
    vooraan = next((v for v in betoog.sprekers.mentions(zin.tekst) if v.begin == begin), None)
    groep = betoog.joined(punt.plek, vooraan) if vooraan and vooraan.deelnemer else ()
    rij = row_of_names(betoog, zin.tekst, begin, groep) if groep else None
    if wie is None and rij and _TAAK_ERNA.match(zin.tekst, rij.end()):
        return named_owners(betoog, rij[0])
    if wie is None and groep and _TAAK_ERNA.match(zin.tekst, groep[-1].eind):
        return owner_names(betoog, groep)
    if wie is None and groep and in_lijst and commands(zin.tekst[groep[-1].eind :].lstrip()):
        return owner_names(betoog, groep)
    if wie is None and vooraan and vooraan.soort == "organisatie" and punt.vooraan:
        verb = _VERB.match(zin.tekst, vooraan.eind)  # 'AP2 Het COA maakt een plan'
        if verb and will_do(verb["verb"], zin.tekst[verb.end() : verb.end() + _VER]):
            return owner_names(betoog, (vooraan,))
    if wie is None and (anders := named_otherwise(betoog, zin.tekst, begin)):
        return anders
    if wie is None:
        functie = _DE_FUNCTIE.match(zin.tekst, begin)
        doet = functie and will_do(functie["verb"], zin.tekst[functie.end() : functie.end() + _VER])
        niet = functie and _NIET_DOOR.match(zin.tekst, functie.end())
        return (functie["wie"],) if functie and doet and not niet else ()
    namen = named_owners(betoog, wie["wie"])
    in_engels = wie["verb"] in _ZONDER_GETAL or commands(zin.tekst[wie.start("verb") :])  # 'Anna + Tim draft'
    if len(namen) > 1 and wie["verb"].endswith("t") and not in_engels:
        namen = (wie["wie"],)  # 'Waterschap Rijn en IJssel levert'
    enkelvoud = len(namen) == 1 if in_engels else not wie["verb"].endswith("n")
    vooraan = next((v for v in betoog.sprekers.mentions(zin.tekst) if v.begin == wie.start("wie")), None)
    if vooraan and vooraan.soort == "persoon" and _HOOFDLETTER.match(zin.tekst, vooraan.eind):
        return owner_names(betoog, (vooraan,))  # 'Anna Offerte opvragen', as two columns come out of a file
    bekend = _FUNCTIE.match(wie["wie"]) or all(
        betoog.is_somebody(naam) or betoog.may_be_name(naam) for naam in SCHEIDING.split(wie["wie"]) if naam
    )
    return (
        namen
        if namen and bekend and (enkelvoud == (len(namen) == 1) or namen[0].casefold() in _ALLEN)
        else ()
    )


def _in_that_clause(betoog: Betoog, punt: Actiepunt) -> tuple[str, ...]:
    """'Afgesproken wordt dat Anna en Tim … zullen': who the clause opens with, in the list or not."""
    zin = betoog.zinnen[punt.plek].tekst
    wie = NAMEN.match(zin, punt.begin) if zin[: punt.begin].endswith("dat ") else None
    genoemd = next((v for v in betoog.sprekers.mentions(zin) if v.begin == punt.begin), None)
    if wie and genoemd and genoemd.soort == "persoon" and genoemd.eind > wie.end():
        return owner_names(betoog, (genoemd,))  # 'dat de secretaris, mevrouw Pen, …'
    if wie is None or _WORDT.search(zin.partition("(")[0], wie.end(), punt.eind):
        return ()
    delen = [naam for naam in SCHEIDING.split(wie[0]) if naam]
    groep = betoog.is_role(wie[0]) and zin[wie.end() :].startswith(" ")  # no 'all' of 'alle winkels'
    iemand = groep or all(map(betoog.is_person, delen))
    return named_owners(betoog, wie[0]) if iemand else ()


def _places(betoog: Betoog, punt: Actiepunt) -> Iterator[tuple[int, int, int]]:
    """The stretches of text of a point, the marked one first."""
    ervoor = betoog.zinnen[punt.plek].tekst[: punt.begin]  # '2. ' of an item is nobody
    yield punt.plek, punt.taak or (0 if ervoor.strip(" .)0123456789") else punt.begin), punt.eind
    if punt.eerste < punt.plek:
        yield punt.eerste, 0, len(betoog.zinnen[punt.eerste].tekst)


def _promising(betoog: Betoog, plek: int, begin: int, eind: int) -> tuple[str, ...]:
    belofte = find_commitment(betoog, plek, begin, eind)
    return owner_names(betoog, belofte.door) if belofte and belofte.door else ()


def owners_in(betoog: Betoog, plek: int, begin: int, eind: int) -> tuple[str, ...]:
    """Who will do it by this part of a sentence: who promises it, its subject, all, or by whom it is done."""
    zin = betoog.zinnen[plek].tekst
    if belofte := _promising(betoog, plek, begin, eind):
        return belofte
    doeners = _doers(betoog, plek, begin, eind)
    if doeners:
        return owner_names(betoog, doeners)
    gezamenlijk = _GEZAMENLIJK.search(zin[begin:eind]) or _ALLEMAAL.match(zin[begin:eind])
    if gezamenlijk and is_doing(gezamenlijk["verb"], zin[begin + gezamenlijk.end() : eind]):
        return (gezamenlijk["wie"],)
    if re.search(r"\bword(?:t|en)\b", zin):
        for door in _DOOR.finditer(zin, begin, eind):
            wie = next((v for v in betoog.sprekers.mentions(zin) if v.begin == door.end()), None)
            if wie:
                return owner_names(betoog, betoog.joined(plek, wie))
    return by_group(zin, begin, eind)


def _doers(betoog: Betoog, plek: int, begin: int, eind: int) -> tuple[Vermelding, ...]:
    """The subject of a marked clause, when its verb is one of doing ('De secretaris maakt …')."""
    zin = betoog.zinnen[plek].tekst
    opdrachtgever = False
    for eerste in betoog.sprekers.mentions(zin):
        if not begin <= eerste.begin < eind:
            continue
        groep = betoog.joined(plek, eerste)
        if groep[0] is not eerste:
            continue
        if NOTEERT.match(zin, groep[-1].eind):
            continue
        voor, na = zin[begin : eerste.begin], zin[groep[-1].eind : min(eind, groep[-1].eind + _VER)]
        if not voor.strip():
            verb = _VERB_ERNA.match(na)
            if verb and is_doing(verb["verb"], na[verb.end() :]):
                return _people(betoog, plek, groep)
            opdrachtgever = eerste.naam == "voorzitter" or eerste.soort == "vergadering"
            continue
        ervoor = _VERB_ERVOOR.search(voor[-VLAKBIJ:])
        if (
            (_AFSPRAAK.search(voor[-VLAKBIJ:]) and not _LIJDEND.search(na))
            or (opdrachtgever and VERZOEKT.search(voor[-VLAKBIJ:]) and TE_DOEN.match(na))
            or (ervoor and is_doing(ervoor["verb"], na) and not betoog.sprekers.opener(zin[begin:]))
        ):
            return _people(betoog, plek, groep)
    return ()


def _people(betoog: Betoog, plek: int, groep: tuple[Vermelding, ...]) -> tuple[Vermelding, ...]:
    bedoeld = tuple(v for lid in groep if (v := betoog.meant(plek, lid)))
    return bedoeld if all(v.soort != "vergadering" for v in bedoeld) else ()
