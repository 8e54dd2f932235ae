"""Whose a marked task is by its subject: the mark says already that it is one, whatever the verb.

'De heer Bos start een werkgroep [A1]', 'Per wijk wijst het COA iemand aan (actie)': who stands before the
finite verb, or right behind it; not who only speaks, asks or thanks, and of a passive who is asked to do it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.taal.woorden import GEEN_DOEN, MARKERING, ZEGGEN_OF_ZIJN
from bot.verslag.werk.daden import is_verb
from bot.verslag.werk.doen import ENGELS, will_do
from bot.verslag.werk.kracht import Werkwoord, verb_of
from bot.verslag.werk.werkwoorden import VERLEDEN
from bot.verslag.zinnen.deelzinnen import Onderwerp, subject_at

# Said of what somebody will do as often as of what he says or undergoes.
_OOK_DOEN = """
begint bevestigen bevestigt gaan gaat herinneren herinnert kan komen komt kunnen loopt lopen melden meldt
opent reageert reageren roepen roept sluit start starten verduidelijkt vertelt volgen volgt vult waarschuwt
wacht wachten wijst wijzen zegt zeggen ziet zien
"""
NO_TASK = frozenset(
    (ZEGGEN_OF_ZIJN - frozenset(_OOK_DOEN.split()))
    | VERLEDEN
    | frozenset("bedankt bedanken betoogt concludeert concluderen oppert hecht moest ontbreekt".split())
)
_DAT = r"\s+(?:ook\s+|nog\s+|daarbij\s+|verder\s+|er\s+)?(?:dat|of|hoe|waarom|waar|wat|welke|wie)\b"
# With these words behind it the verb is one of speaking, asking or knowing.
_SPREEKT = re.compile(
    rf"(?:bevestig|meld|vertel|verduidelijk|waarschuw|adviseer)(?:t|en){_DAT}"
    r"|stel(?:t|len)\b(?:(?:\s+(?:ook|nog|verder))?\s+(?:dat|vast|een\s+vraag|vragen)\b|(?:(?!\s(?:op|samen)(?:,|\sen)\s)[^.;]){0,80}\svoor(?:\s+(?:om|dat)\b|,|\s+een\b[^.;]{1,80}\ste\s|$))"
    r"|ge(?:eft|ven)\b[^.;]{0,40}(?:\saan\b|\stoelichting\b|\scomplimenten\b)|spre(?:ekt|ken)\b[^.;]{0,80}\suit\b"
    r"|wij(?:st|zen)\s+(?:er\s*)?op\b|slui(?:t|ten)\b[^.;]{0,40}\saan\b|vul(?:t|len)\s+aan\b|voeg(?:t|en)\b[^.;]{0,20}\stoe\b|legt?\s+uit\b"
    r"|brengt?\b[^.;]{0,80}\snaar\s+voren\b|licht(?:en)?\b[^.;]{0,60}\stoe\b|ne(?:emt|men)\b[^.;]{0,40}\skennis\b"
    r"|deelt\s+(?:mee\b|(?:de|het|die|deze|haar|zijn)\s+(?:zorg\w*|mening|beeld|analyse)\b)"
    r"|ko(?:mt|men)\b(?![^.;]{0,80}\s(?:terug|met|op|langs|bijeen)\b)|zeg(?:t|gen)\b(?![^.;]{0,80}\s(?:toe|op|af)\b)|(?:ziet|zien)\b(?![^.;]{0,80}\stoe\b)|roept?\s+op\b|(?:gaat|gaan)\s+(?:in\b|uit\b|ervan\b|over\b|akkoord\b)"
    r"|(?:kan|kunnen)\b[^.;]{0,60}\s(?:niet|geen|zich|instemmen|begrijpen)\b|verzoe(?:kt|ken)\b"
    r"|(?:loopt|lopen)\b(?![^.;]{0,80}\s(?:na|door|langs|mee)\b)|vra(?:agt|gen)\b(?![^.;]{0,120}\s(?:na|op|aan)(?:\W|$))"
)
_GEVRAAGD = re.compile(r"[^.;]{0,40}?\b(?:gevraagd|verzocht|opgedragen|uitgenodigd\s+om)\b")
_MOET_WORDEN = re.compile(
    r"(?:kan|kunnen|moet|moeten|dient|dienen|zal|zullen|gaat|gaan)\b(?:(?!\b(?:dat|of)\b)[^.;,]){0,80}\bworden\b"
)
_WORDT = re.compile(r"\b(?:word(?:t|en))\b")
_DOOR = re.compile(r"\b[Dd]oor\s+")
_DAT_WIE = re.compile(r"\b(?:dat|of|vra(?:agt|gen)(?:\s+aan)?|verzoe(?:kt|ken))\s+")
_TE_DOEN = re.compile(r"\bte\s[a-zë]{2,25}n\b")
# 'Zij is bereid dit te vertellen': she will; 'is niet bereid', 'is bereid geweest te komen' do not.
_IS_BEREID = re.compile(
    r"(?:is|zijn)\s(?:(?:ook|wel|graag|zeker|daarom|nog)\s){0,2}(?:(?:graag\s)?bereid|van\splan|voornemens)\b"
    r"(?!\sgeweest\b)(?=(?:(?!\b(?:niet|geen|als|mits|indien)\b)[^.;]){0,120}\bte\s(?!(?:zijn|hebben|worden)\b)[a-zë]{2,25}n\b)"
)
# Behind what he says or cannot, what he does: 'Anna kan dat niet zeggen en stuurt een lijst'.
_EN_DOET = re.compile(
    r"(?:(?!\b(?:of|hoe|wat|waarom|welke|wie|te\s[a-zë]{2,20}n)\b|\bdat\s(?:hij|zij|ze|het|de|er|een|dit|die|we|[A-Z]))[^.;:,]){0,80}?"
    r"\sen\s(?P<verb>[a-z]{3,20}t)\s"
)
# Who writes it down as a point does not do it: 'De secretaris noteert dit als actiepunt'.
NOTEERT = re.compile(
    r"\s+(?:(?:noteert|noteren|markeert)\b|(?:neemt|nemen|zet|zetten|voegt|voeren|voert)\s+(?:dit|dat|het)\s[^.;]{0,40}\bactie(?:punt|lijst)?\b)"
)
_MERK = re.compile(MARKERING, re.IGNORECASE)
_DEEL = re.compile(r"[;:]\s+|,\s+maar\s+|\.\s+(?=[A-ZÀ-Þ])")
# Words that end like a verb before a subject and are none.
_GEEN_VERB = frozenset(
    GEEN_DOEN - ZEGGEN_OF_ZIJN
    | frozenset(
        "achter bijvoorbeeld dan en een eten geen het hen in naartoe namens naar of omdat op over per totdat"
        " toen tijdens tussen te via voor voordat nadat doordat zodat vanuit waarin waarmee want wanneer wat"
        " rond indien alleen samen open even liefst eerst".split()
    )
)
_VERB = re.compile(r"(?P<verb>[a-zëï]{2,25}(?:t|n|l)|[a-zëï]{3,12}(?:st|ft|kt))(?![\w’'-])")
# Behind a thing with a capital, for whom it is: 'Brief aan de minister'; 'Petra aan de slag'.
_VOOR_WIE = re.compile(r"(?:aan|van|in)\s(?!de\sslag\b|zet\b|de\sbeurt\b)")
_BIJWOORD = re.compile(r"\s+(?:(?:ook|nog|zelf|dan|daarom|alvast|graag|vervolgens|verder)\s+){0,2}")
# What opens a clause with its verb before its subject.
_OMGEKEERD = re.compile(
    r"(?:aan|als|begin|bij|binnen|bovendien|daar\w{0,8}|daarna|deze|dit|dat|door|eind|half|hier\w{0,8}|in|iedere|elke|komende?|medio|met"
    r"|morgen\w*|na|naast|nadat|namens|nu|om|omdat|ook|onder|op|over|overmorgen|per|samen|zo|zodra|sinds|tegen|tevens|tijdens|tot|uit|uiterlijk|van\w*"
    r"|vervolgens|verder|via|volgende?|voorlopig|voortaan|v[oó]{2}r|voordat|wanneer|wegens|indien|[a-z]{3,6}dag)\b",
    re.IGNORECASE,
)
_EEN_WOORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ-]+")
# 'BTW aangeven over mei', and no 'GGD aanleveren cijfers', 'PAB uitzoeken of het kan'.
_LETTERS_EN_VERB = re.compile(
    r"[A-Z]{3,6}\s[a-zë]{3,20}en(?=\W*$|\s?[,;(]|\s(?:om|over|voor|bij|met|naar|aan|in|op|uit|van|tot|per|na|en|v[oó]{2}r|uiterlijk)\b)"
)
# One of something with the verb of more: 'Brief sturen Waterschap', and no 'Bewoners sturen een brief'.
_ENKEL_EN_VERB = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ-]+(?<!en)(?<!s)\s(?P<verb>[a-zë]{3,20}en)\b")
_DING = re.compile(r"(?:[Dd]e|[Hh]et|[Ee]en|[Ee]r)\s+[a-z]")
_MENS = (
    r"(?:adviseur|manager|leider|coördinator|medewerker|beheerder|houder|regisseur|bestuurder|directeur|voorzitter|griffier|wethouder"
    r"|burgemeester|jurist|planner|trekker|ambtenaar|penningmeester)(?:s|en)?|ambtenaren|secretaris(?:sen)?"
)
# A role or a group as a subject: 'de ambtelijke kerngroep', 'de juristen van provincie en COA'. Behind one in
# the singular a word in '-en' is part of it: 'de regisseur flexwonen zet …'.
_GROEP = re.compile(
    r"(?:(?:[Dd]e|[Hh]et|[Aa]lle|[Bb]eide|[Oo]nze|[Ee]en)\s+)(?P<wie>(?:(?!(?:de|het)\b)[a-z]{3,14}(?:e|s)\s+)?"
    rf"(?:[a-z]{{0,20}}(?:{_MENS}|groep|team|commissie|bureau|secretariaat|raad|college|bestuur|directie|griffie|redactie|dienst|afdeling"
    r"|regio[’']s|provincie|corporaties|gemeenten)|gemeenten|leden|partijen|politie|brandweer|organisatie))(?![\w-])"
    r"(?P<erbij>\s+[A-Z]{2,5}(?=\s)|(?<!en)(?<!s)\s[a-z]{4,20}(?:en|ing)(?=\s[a-z]{2,15}(?<!he)(?<!nie)(?<!me)t\s))?"
    r"(?P<van>\s+van\s+(?:(?:de|het)\s+)?(?:[a-z]{3,14}(?:le|ke|se)\s+)?[\w’'-]{2,25}(?:\s+en\s+(?:(?:de|het)\s+)?[\w’'-]{2,25})?)?"
)
# Without an article, as after a label: 'Actie: wijkraad zoekt dit uit'; no 'gemeente bellen', 'voorraad is'.
_INSTELLING = re.compile(
    r"(?P<wie>(?:(?:de|het)\s)?(?:gemeente|waterschap|provincie|rijk|(?:woning)?(?:bouw)?corporatie|woningstichting|verhuurder|politie|brandweer"
    r"|school|aannemer|[a-z]{2,16}(?:(?<!voor)(?<!be)raad|vereniging|stichting|(?<=werkings)verband|platform)))"
    r"\s(?!(?:met|niet|het|dat|dit|tot|uit|wat|eerst|direct)\s)[a-z]{2,20}t\s"
)
_ALLEN = re.compile(r"(?:(?:[Dd]e|[Aa]lle)\s){0,2}(?P<wie>[\w’']{4,30})")


def owners_by_mark(betoog: Betoog, plek: int, begin: int, eind: int) -> tuple[str, ...] | None:
    """Who does the marked task in `begin:eind` of sentence `plek`, by its last clause.

    None where that does not tell, () where it tells only what is said, or what is done by nobody named.
    """
    zin = betoog.zinnen[plek].tekst
    merk = _MERK.search(zin, begin, eind)
    einde = merk.start() if merk and merk.start() > begin else eind
    grenzen = [begin, *(grens.end() for grens in _DEEL.finditer(zin, begin, einde))]
    for van, tot in zip(reversed(grenzen), reversed([*grenzen[1:], einde]), strict=True):
        wie = _in_clause(betoog, plek, van, tot) if zin[van:tot].strip(" ;,.") else None
        if wie is not None:
            return wie
    return None


def _in_clause(betoog: Betoog, plek: int, begin: int, eind: int) -> tuple[str, ...] | None:
    zin = betoog.zinnen[plek].tekst
    if (wie := _subject(betoog, plek, begin)) and not _is_thing(betoog, zin, wie, eind):
        if _IS_BEREID.match(zin, _after(zin, wie.eind), eind):
            return wie.namen
        verb = _VERB.match(zin, _after(zin, wie.eind))
        if verb is None or verb["verb"] in ENGELS or NOTEERT.match(zin, wie.eind):
            return None
        if wie.soort == "vreemd" and _VOOR_WIE.match(zin, verb.start()):
            return ()
        return _does(betoog, plek, wie, verb["verb"], verb.start(), eind)
    if not _OMGEKEERD.match(zin, begin):
        van_iets = _DING.match(zin, begin)
        return _by_whom(betoog, plek, begin, eind) or (() if van_iets else None)
    for verb in _VERB.finditer(zin, begin, eind):
        if verb["verb"] in _GEEN_VERB or zin[verb.end() : verb.end() + 1] != " ":
            continue
        if wie := _subject(betoog, plek, verb.end() + 1):
            return _does(betoog, plek, wie, verb["verb"], verb.start(), eind)
    return _by_whom(betoog, plek, begin, eind) or None


def _is_thing(betoog: Betoog, zin: str, wie: Onderwerp, eind: int) -> bool:
    """Whether the word a bare task opens with is what it is about, 'Notulen mailen', as it is but for names
    of who was there: where few are known, any word with a capital may be one."""
    letters = _LETTERS_EN_VERB.match(zin, wie.begin)
    if len(wie.namen) != 1 or not (letters or _EEN_WOORD.fullmatch(zin[wie.begin : wie.eind])):
        return False
    if betoog.is_role(wie.namen[0]) or any(
        vermelding.begin == wie.begin and (vermelding.deelnemer or letters)
        for vermelding in betoog.sprekers.mentions(zin)
    ):
        return False
    enkel = _ENKEL_EN_VERB.match(zin, wie.begin, eind)
    return verb_of(zin[wie.begin : eind]) is Werkwoord.KAAL or bool(enkel and is_verb(enkel["verb"]))


def _does(betoog: Betoog, plek: int, wie: Onderwerp, verb: str, begin: int, eind: int) -> tuple[str, ...]:
    """`wie`, when by the verb at `begin` and what follows it he does it; else who he says will do it."""
    zin = betoog.zinnen[plek].tekst
    gezegde = zin[begin:eind].rstrip(" ,")
    if _WORDT.match(verb):
        return wie.namen if _GEVRAAGD.match(gezegde) else _by_whom(betoog, plek, begin, eind)
    if verb in NO_TASK or _SPREEKT.match(gezegde):
        doet_ook = _EN_DOET.match(gezegde)
        if doet_ook and will_do(doet_ook["verb"], gezegde[doet_ook.end() :]):
            return wie.namen
        return _in_what_is_said(betoog, plek, wie, begin, eind)
    if _MOET_WORDEN.match(gezegde):
        return ()
    return wie.namen


def _in_what_is_said(betoog: Betoog, plek: int, spreker: Onderwerp, begin: int, eind: int) -> tuple[str, ...]:
    """'… concludeert dat het COA een lijst maakt', 'De voorzitter vraagt Anna een lijst te maken'.

    What another member asks for is not given to anybody yet.
    """
    zin = betoog.zinnen[plek].tekst
    for dat in _DAT_WIE.finditer(zin, begin, eind):
        wie = _subject(betoog, plek, dat.end())
        if wie is None or wie.soort == "hij":
            continue
        rest = zin[wie.eind : eind].rstrip(" ,")
        slot = rest.rpartition(" ")[2]
        if not dat[0].startswith("dat") and not (spreker.soort == "groep" or "voorzitter" in spreker.namen):
            continue
        if dat[0].startswith("v"):
            doet = _TE_DOEN.search(rest) is not None
        else:
            doet = not _WORDT.search(rest) and slot not in NO_TASK and slot[-1] in "tn"
        if doet:
            return wie.namen
    return ()


def _by_whom(betoog: Betoog, plek: int, begin: int, eind: int) -> tuple[str, ...]:
    """Of a passive: 'een lijst wordt door het COA gemaakt', 'aan het COA wordt gevraagd …'."""
    zin = betoog.zinnen[plek].tekst
    wordt = _WORDT.search(zin, begin, eind)
    if wordt is None:
        return ()
    aan = re.match(r"[Aa]an\s+", zin[begin:eind])
    if aan and _GEVRAAGD.match(zin, wordt.end(), eind) and (wie := _subject(betoog, plek, begin + aan.end())):
        return wie.namen
    for door in _DOOR.finditer(zin, begin, eind):
        if wie := _subject(betoog, plek, door.end()):
            return wie.namen
    return ()


def _after(zin: str, eind: int) -> int:
    tussen = _BIJWOORD.match(zin, eind)
    return tussen.end() if tussen else eind


def _subject(betoog: Betoog, plek: int, begin: int) -> Onderwerp | None:
    """Who is named at `begin`: somebody the register or the attendance knows, or a role or a group."""
    zin = betoog.zinnen[plek].tekst
    groep = _GROEP.match(zin, begin)
    wie = subject_at(betoog, plek, begin)
    if wie and wie.soort == "vreemd" and (_OMGEKEERD.match(zin, begin) or _DING.match(zin, begin)):
        wie = None  # 'Omdat', 'Maandag', 'Het plan'
    if not (groep or (wie and wie.namen)) and (los := _INSTELLING.match(zin, begin)):
        return Onderwerp(begin, los.end("wie"), "groep", (los["wie"],))
    if groep and not (wie and wie.namen and wie.eind >= groep.end()):
        return Onderwerp(begin, groep.end(), "groep", (f"{groep['wie']}{groep['erbij'] or ''}",))
    if wie and wie.soort == "groep" and (allen := _ALLEN.fullmatch(zin, begin, wie.eind)):
        return replace(wie, namen=(allen["wie"],))  # as printed
    return wie if wie and wie.namen else None
