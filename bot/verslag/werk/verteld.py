"""What an item of a list only tells: what was done or how it is, and not what is to be done."""

from __future__ import annotations

import re

from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.woorden import DOEN_MET, GEEN_DOEN, ZEGGEN_OF_ZIJN
from bot.verslag.werk.daden import how_sure
from bot.verslag.werk.doen import is_doing
from bot.verslag.werk.kracht import Werkwoord, commands, first_sentence, verb_of
from bot.verslag.werk.werkwoorden import NOOIT

# What is still wanted, whatever else is told.
_NOG_TE_DOEN = re.compile(
    r"\b(?:nog|niet|nodig|moet|moeten|gewenst|graag|te\s+[a-z]{2,20}en|need(?:s|ed)?|to|not|still|will|actie|action)\b"
)
# The day something must be done by; 'op 3 mei' may be when it was done.
_TERMIJN = re.compile(
    r"\b(?:uiterlijk|volgende?|komende?|aanstaande|morgen|zodra|next|tomorrow)\b"
    r"|\b(?:v[oó]{2}r|voor|tegen|per|binnen|by|before|until)\s+(?:(?:de|het|the)\s+)?"
    r"(?:\d|(?:begin|half|medio|eind|end|week|zomer|kerst|summer|christmas)|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec))",
    re.IGNORECASE,
)
_VOOR_GE = (
    r"(?:aan|af|bij|bijeen|door|goed|in|klaar|langs|mee|na|neer|om|op|over|rond|samen|terug|toe|uit|vast"
    r"|voor|weg)?"
)
# No infinitive ends so: 'verspreid', 'opgehaald', 'ontvangen', and no 'verven', 'bespreken', 'gebruiken'.
DEELWOORD = (
    rf"(?:{_VOOR_GE}ge(?!bruiken|meenten|bieden|bouwen|sprekken|bied\b|ld)[a-zë]{{2,20}}(?:d|t|en)|{_VOOR_GE}gedaan"
    r"|(?:be|ver|ont|her)(?!leid\b|richt\b|band\b|zoek\b|eid\b|stand\b|drag\b)[a-zë]{2,20}[dt]|onderzocht|overlegd|voltooid"
    r"|begonnen|besloten|besproken|bekeken|herschreven|herzien|ontvangen|ontbonden|verlopen|verschenen|verschoven|verstreken"
    r"|vertrokken|vervallen|verkregen|verzonden)"
)
# Said so, it is still to be done, or by somebody to be begun.
_WEL_TE_DOEN = re.compile(
    r"(?:toe|aan|af|op|voor)?(?:gezegd|gevraagd|geboden|gesproken|gedragen|gesteld|gekondigd)|beloofd|verzocht|besloten|verwacht"
    r"|vereist|bedoeld|beoogd|benodigd|gepland|gezocht|bereid|verplicht|belast|gewacht|begonnen|gestart"
)
_IS_GEDAAN = re.compile(
    r"(?P<voor>[^.,;:?–→>]{2,80}?)\s(?:heeft|hebben|is|zijn)\s(?P<midden>(?:[^\s.,;:?–→>]{1,40}\s){0,12}?)"
    rf"(?P<deel>{DEELWOORD}|klaar|gereed|af|rond)(?:\sen\s{DEELWOORD})?(?P<na>(?:\s[^\s.,;:?–→>]{{1,40}}){{0,8}})"
)
# The same in a report: 'Flyers rondgebracht in de wijk'. Few words that end like this are none of these.
_KAAL_GEDAAN = re.compile(
    rf"[A-ZÀ-Þ][^.,;:?–→>]{{2,80}}?\s(?:{_VOOR_GE}ge(?!bied\b|bruikt\b|looft\b|niet\b|neest\b|beurt\b|draagt\b|tuigt\b|luid\b|ld\b|duld\b|zicht\b|dicht\b|recht\b|wicht\b|schrift\b|ldt\b|eft\b|nereert\b|leidt\b)"
    r"[a-zë]{2,20}(?<!hei)(?:d|t)|verstuurd|verzonden|verspreid|verdeeld|verzameld|besteld|betaald|beantwoord"
    r"|besproken|ontvangen|gesproken|geschreven|(?:door|over|mee)?gegeven|(?:op|mee)?genomen|gekozen|gevonden)"
    r"(?:\s[^\s.,;:?–→>]{1,40}){0,8}"
)
_WAS_ZO = re.compile(
    r"(?P<voor>[^.,;:?–→>]{2,80}?)\s(?:was|waren|werd|werden|had|hadden|bleek|bleken|were|has\s+been|have\s+been|(?:has|have|is|are)\s+[a-z]{2,15}ed)"
    r"(?:\s[^.,;:?–→>]{1,160})?"
)
_DEED = re.compile(
    rf"(?:{NAMEN.pattern}|We|They|It|The\s+\w{{2,20}})\s+"
    r"(?!(?:agreed|promised|offered|volunteered|assigned|asked|tasked|required|requested|wanted|invited|expected|planned)\b)"
    r"[a-z]{3,15}(?<![eio])ed\b"
)
_LIDWOORD = frozenset("de het een alle te door van met aan voor in op bij".split())
# Behind these stands what is found out, or another clause: 'Navragen of de zaal vrij is'.
_BIJZIN = frozenset(
    "of dat wie wat hoe die waar waarom wanneer als om te to if whether that who what how".split()
)
_VERDER = _BIJZIN | frozenset("en and maar but dus zodat want".split())
_HULP = frozenset("wordt worden is zijn heeft hebben moet moeten zal zullen kan kunnen gaat gaan".split())
# How it is, of anybody or anything: 'De zaal is dicht', 'Morgen begint de kermis'.
_TOESTAND = frozenset(
    """
    is zijn was waren hebben had hadden krijgt krijgen blijven vinden komen komt staan kost misschien wellicht
    are were has
    """.split()
) | frozenset(woord for woord in ZEGGEN_OF_ZIJN | (NOOIT - GEEN_DOEN) if woord.endswith("t")) - frozenset(
    "acht beantwoordt besluit gaat loopt mocht sluit start test voorziet wordt".split()
)
# What was answered there: 'Anna beantwoordt de vraag ontkennend', and no 'Anna beantwoordt de brief'.
_IS_BEANTWOORD = re.compile(
    r"\bbeantwoord(?:t|en)\b[^.;]{0,80}\b(?:ontkennend|bevestigend|instemmend|afwijzend|met\s(?:een\s)?(?:ja|nee))\b"
)
# 'Ik ben benieuwd', 'Ik vind het te duur'; whatever else somebody says of himself, he will do.
_IK = re.compile(
    r"Ik\s(?:(?:ben\s)?(?:[a-z]{2,12}\s)?(?:benieuwd|blij|bang|tevreden|trots|eens|ge[a-zï]{3,20}d)"
    r"|(?P<verb>vind|hoop|denk|geloof|verwacht|vrees|betwijfel|begrijp|waardeer))\b"
)
_DOEL = re.compile(r"(?:Het\s)?(?:[Dd]oel|[Bb]edoeling)\s(?:is|blijft)\s(?!dat\b)")
_EERSTE_WOORDEN = 8  # of a sentence, among which its verb stands
_VRAAGT = re.compile(r"[A-ZÀ-Þ][^?:]{0,200}\?\W*")
_LANGSTE = 300


def is_done(tekst: str) -> bool:
    """Whether an item surely tells only what was done, or how it was: in one clause, with nothing to do.

    'De brief is verstuurd', and no 'De brief is verstuurd, Jet belt na' or 'De brief is voor 1 mei klaar'.
    """
    zin = tekst.strip(" .!")
    if len(zin) > _LANGSTE or _NOG_TE_DOEN.search(zin) or _TERMIJN.search(zin):
        return False
    gedaan = _IS_GEDAAN.fullmatch(zin)
    if gedaan and not _BIJZIN.intersection(gedaan["voor"].lower().split()):
        vlak_voor = gedaan["midden"].split()[-1:]
        iets = _WEL_TE_DOEN.fullmatch(gedaan["deel"]) or _LIDWOORD.intersection(vlak_voor)
        return not (iets or _VERDER.intersection(gedaan["na"].split()))
    kaal = _KAAL_GEDAAN.fullmatch(zin)
    if kaal and verb_of(zin) is Werkwoord.GEEN and (_VERDER | _HULP).isdisjoint(zin.lower().split()):
        return True
    was = _WAS_ZO.fullmatch(zin)
    if was and not _BIJZIN.intersection(was["voor"].lower().split()):
        return not _VERDER.intersection(zin[was.end("voor") :].split())
    if commands(zin):
        return False  # 'Update deprecated pages'
    return bool(_DEED.match(zin)) and not re.search(r"[.;]\s", zin)


def may_be_task(tekst: str, dag: str | None) -> bool:
    """Whether words of nobody have a day, of what was not done yet, or a bare verb: 'Zaal huren'."""
    met_dag = bool(dag and dag in tekst)
    return (met_dag or verb_of(tekst) is Werkwoord.KAAL) and not is_done(tekst)


def tells(tekst: str) -> bool:
    """Whether words of nobody in a mixed list say how it is or was, or ask, and not what is to be done."""
    if _VRAAGT.fullmatch(tekst) or is_done(tekst) or _IS_BEANTWOORD.search(tekst[:_LANGSTE]):
        return True
    zin = first_sentence(tekst)[:_LANGSTE]
    if _DOEL.match(zin):
        return True
    if _NOG_TE_DOEN.search(zin) or _TERMIJN.search(zin):
        return False
    if zin.startswith("Ik "):
        ik = _IK.match(zin)
        doet = ik is not None and ik["verb"] is not None and is_doing(f"{ik['verb']}t", zin[ik.end() :])
        return ik is not None and not (doet or is_day(zin))
    if verb_of(zin) is Werkwoord.KAAL:
        return False
    woorden = zin.split()
    plek = next((i for i, woord in enumerate(woorden[:_EERSTE_WOORDEN]) if woord in _TOESTAND), 0)
    if plek == 0 or _BIJZIN.intersection(woorden[:plek]) or any(w[-1] in ".,:;" for w in woorden[:plek]):
        return False
    verb, rest = woorden[plek], " ".join(["", *woorden[plek + 1 :]])
    doet = how_sure(verb, rest) in ("altijd", "misschien") or (verb in DOEN_MET and is_doing(verb, rest))
    return tekst[:1].isupper() and not doet
