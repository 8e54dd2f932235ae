"""Who a task opens with in other words than name and verb: 'Anna zou …', 'Overleg Anna en Tim over …'."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog
from bot.verslag.dagen.woorden import is_day
from bot.verslag.eigenaars.gemerkt import NO_TASK
from bot.verslag.taal.namenrij import GROEP, GROEPEN, NAMEN, SOME
from bot.verslag.werk.doen import is_asked, is_doing, will_do
from bot.verslag.werk.tedoen import is_to_be_done
from bot.verslag.werk.tekens import is_no_task
from bot.verslag.wie.eigenaarsnamen import SCHEIDING, named_owners

ALLE = r"[Aa]lle\s+[a-z]{3,20}(?:\s+van\s+(?:de|het)\s+[\w-]{3,20})?"
# 'Alle deelnemers sturen foto's', as a task opens.
_ALLE_DOEN = re.compile(rf"(?P<wie>{ALLE})\s+(?P<verb>[a-zë]{{2,20}}n)\b")
# 'De gemeenten reageren vóór 1 juni', 'Iedere school vult de lijst in': a group, and what it does.
_GROEP_DOET = re.compile(
    rf"(?:(?:[Dd]e|[Hh]et)\s+)?(?P<wie>{GROEPEN.pattern})\s+(?P<verb>[a-zë]{{2,20}}(?:n|t))\b"
)
# 'Anna plans to write …', 'Anna en Tim willen wel meedenken'.
_IS_VAN_PLAN = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s+(?:(?:plans?|agree[sd]?|intends?|promise[sd]?|offer(?:s|ed)|volunteer(?:s|ed)|needs?|ha(?:s|ve))\s+to\s+(?!be\b)"
    r"|wil(?:len)?\s+(?:wel|graag)\s+(?!weten\b|horen\b|zien\b|dat\b)(?=[^.;]{0,80}\b[a-zë]{3,20}en\b))[a-z]"
)
# 'Overleg Anna en Tim over de zaal': of both.
_ONDERLING = re.compile(
    rf"(?:[Aa]fspraak|[Oo]verleg|[Gg]esprek)\s+(?:tussen\s+)?(?P<wie>{NAMEN.pattern})\s+over\b"
)
# 'AP3 Anna zou de zaal huren', of a point that is looked back on.
_ZOU = re.compile(
    rf"(?P<wie>{NAMEN.pattern})\s+zou(?:den)?\s(?!graag\b|liever\b)[^.;:]{{0,120}}?\b[a-zë]{{3,20}}en(?=\s*(?:$|[.,;:(]))"
)
# Whose the task is with more said of them: 'De werkgroep Haven 2 die de brief schreef zal …'.
_MET_BIJZIN = re.compile(
    rf"(?P<wie>(?:[Dd]e|[Hh]et)\s[a-z]{{0,16}}(?:{GROEP}|groep|raad|bureau|overleg)(?:\s[A-Z\d][\w.&-]{{0,30}}){{0,4}}|{NAMEN.pattern}),?\s"
    r"(?:die|dat)\s[^.;:]{3,200}?\s(?:zal|zullen|gaat|gaan)\s(?!(?:niet|geen)\b)"
    r"(?![^.;:]{0,160}\bworden\b)(?=[^.;:]{3,200}?\b[a-zë]{3,20}en\b)"
)
# 'zal door de schrijvers van de delen worden verwerkt'
_DOOR_GROEP = re.compile(
    r"\b(?:zal|zullen|moet|moeten|dient|dienen|wordt|worden)\s(?:[^.;:]{0,80}?\s)?door\s(?:de|het)\s"
    rf"(?P<wie>(?:[a-z]{{0,16}}(?:eurs|ers|isten|anten|enten|leden|{GROEP})|groep|bureau)(?:\svan\s(?:de|het|alle)\s(?:[a-z]{{3,16}}e\s)?[\w-]{{3,24}})?)\s"
)
# Set apart: 'Vragen vooraf naar Anna, door allen, uiterlijk 3 mei'.
_DOOR_ALLEN = re.compile(rf",\s+door\s+(?P<wie>allen|iedereen|{ALLE})(?=\s*(?:[,.;(\[]|$))")
# 'All partners confirm …', 'Each region to send …'
_ENGELSE_GROEP = re.compile(
    r"(?:[Tt]he\s)?(?P<wie>(?:(?:[Aa]ll|[Bb]oth|[Ee]ach|[Ee]very)\s(?:(?:the|other|two|three|four|five)\s)?)?"
    r"(?:partners?|members?|regions?|municipalit(?:y|ies)|teams?|participants?|attendees|delegations?|part(?:y|ies)"
    r"|organi[sz]ations?|countr(?:y|ies)|provinces?|units?|schools?|agenc(?:y|ies)))"
    r"\s(?:(?:to|will|should|shall|must)\s)?"
    r"(?!(?:are|is|be|were|was|ha[sd]|have|can|could|may|might|would|agree|think|feel|felt|said|say|want|like|need|support|seem|find|found|in|of|on|for|with|and|or|at|from)s?\b)"
    r"[a-z]{2,15}(?<!ed)\b"
)
# 'Panel members to ask around', 'Finance team to pay', 'The Secretariat to contact Tim'; 'The board to be
# told' is of nobody.
_ENGELSE_ROL = re.compile(
    r"(?:[Tt]he\s)?(?P<wie>(?!(?:Ask|Invite|Get|Tell|Remind|Help|Allow|Request|Encourage|Want|Urge|Expect|Form|Need|Email|Enable)\s)"
    r"[A-Z][a-z]{2,20}\s(?:[a-z]{3,15}\s)?(?:group|team|(?:sub-?)?committee|panel|board|office)|(?:[Vv]ice-)?[Cc]hair(?:man|woman|person)?|[Ss]ecretar(?:y|iat)|[Tt]reasurer|[Cc]lerk"
    r"|(?:(?:[Pp]anel|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Tt]eam|[Gg]roup|[Ww]orking|[Ss]teering|[Pp]roject"
    r"|[Tt]ask|[Aa]dvisory|[Ee]xecutive|[Ss]taff|[Ss]enior)\s)?(?:[Mm]embers|[Pp]artners|[Cc]ommittee|[Bb]oard|[Pp]anel"
    r"|[Cc]ouncil|[Gg]roup|[Tt]eam|[Oo]fficers|[Oo]fficials|[Ss]taff|[Dd]elegates)"
    r"|(?!(?:Invite|Ask|Request|Remind|Inform|Contact|Call|Tell|E?mail)\s)(?:[A-Z][\w-]{1,20}\s){1,3}(?:[Oo]ffice|[Bb]ureau|[Dd]esk|[Dd]epartment|[Aa]gency|[Ss]ervice|[Ss]ecretariat|[Uu]nit)"
    r"|(?:City|Town|Municipality|Province|Region|District|County)\sof\s[A-Z][\w-]{1,25})\s(?:to|will|shall|must)\s(?!(?:be|not|have|the|an?|our|your)\b)[a-z]{2,15}\b"
)
# What a group is or has, and does not do.
_TELT = re.compile(
    r"(?:zijn|is|waren|was|hebben|heeft|hadden|worden|wordt|kunnen|kan|willen|mogen|zouden|staan|komen)\b"
)
_ENKELE = re.compile(rf"{SOME}\s", re.IGNORECASE)
_NIET = re.compile(r"\s(?:geen|niet|nooit)\b")
# 'Twee leden zoeken voor de kascommissie': they are sought.
_GEZOCHT = re.compile(r"(?:zoeken|werven|vinden|kiezen)\s*(?:voor\b|[.,;(]|$)")
_VER = 300  # letters behind a verb in which the rest of it stands

_INFINITIEF_DOOR = re.compile(rf"\b[a-zà-ÿ]{{2,20}}n\s+door\s+(?P<wie>{NAMEN.pattern})(?=$|[\s,(])")
_NAAM_EN_DAG = re.compile(rf"\s\((?P<wie>{NAMEN.pattern})\)\s(?P<dag>[^().;]{{3,30}})\W?$")
_MERK_ACHTER = re.compile(r"\s?[(\[]\s?(?:A(?:P|CT)?\s?\d{1,3}|[Aa][ck]tie(?:punt)?)\s?[)\]][. ]*$")


def named_otherwise(betoog: Betoog, zin: str, begin: int) -> tuple[str, ...]:
    """Who a task opens with in other forms than a name and its verb."""
    for vorm in (_IS_VAN_PLAN, _ONDERLING):
        wie = vorm.match(zin, begin)
        if wie and (betoog.is_somebody(wie["wie"]) or betoog.may_be_name(wie["wie"])):
            namen = named_owners(betoog, wie["wie"])
            return namen if vorm is not _ONDERLING or len(namen) > 1 else ()
    met_bijzin = _MET_BIJZIN.match(zin, begin)
    if met_bijzin and betoog.is_somebody(met_bijzin["wie"]) and not is_no_task(zin, met_bijzin.end()):
        return (met_bijzin["wie"],)
    alle = _ALLE_DOEN.match(zin, begin)
    if alle and will_do(alle["verb"], zin[alle.end() : alle.end() + _VER]):
        return (alle["wie"],)
    groep = _GROEP_DOET.match(zin, begin)
    return group_doing(zin, begin) if groep and will_do(groep["verb"], zin[groep.end() :][:_VER]) else ()


def by_group(zin: str, begin: int, eind: int) -> tuple[str, ...]:
    """The group by which it must or will be done."""
    if allen := _DOOR_ALLEN.search(zin, begin, eind):
        return (allen["wie"],)
    door = _DOOR_GROEP.search(zin, begin, eind)
    return (door["wie"],) if door and is_to_be_done(zin[begin:eind]) else ()


def group_doing(zin: str, begin: int = 0) -> tuple[str, ...]:
    """The group a marked task opens with, in the plural or each of it, with what it will do."""
    if engels := _ENGELSE_GROEP.match(zin, begin) or _ENGELSE_ROL.match(zin, begin):
        return (engels["wie"],)
    groep = _GROEP_DOET.match(zin, begin)
    verb = groep["verb"] if groep else ""
    if groep is None or _TELT.match(zin, groep.start("verb")) or verb in NO_TASK:
        return ()
    if is_asked(zin, groep.end("wie")) or _GEZOCHT.match(zin, groep.start("verb")):
        return ()
    rest = zin[groep.end() :][:_VER]
    if _ENKELE.match(groep["wie"]) and (_NIET.search(rest) or not is_doing(verb, rest)):
        return ()  # 'Drie gemeenten leveren nog geen cijfers' tells how it is
    return (groep["wie"].removeprefix("de ").removeprefix("De "),)


def should_have(betoog: Betoog, taak: str) -> tuple[str, ...]:
    """Of 'Anna zou de zaal huren' who would."""
    zou = _ZOU.match(taak)
    namen = [naam for naam in SCHEIDING.split(zou["wie"]) if naam] if zou else []
    return named_owners(betoog, zou["wie"]) if zou and all(map(betoog.is_person, namen)) else ()


def by_somebody(betoog: Betoog, taak: str) -> tuple[str, ...]:
    """'offerte opvragen door Anna vóór 1 mei': who it ends in, whenever it is to be done."""
    kaal = _MERK_ACHTER.sub("", taak).rstrip(" .")
    door = _INFINITIEF_DOOR.search(kaal)
    rest = kaal[door.end() :].strip(" ,()") if door else ""
    if door is None or (rest and not is_day(rest)) or not betoog.is_somebody(door["wie"]):
        return ()
    return named_owners(betoog, door["wie"])


def before_its_day(betoog: Betoog, taak: str) -> tuple[str, ...]:
    """'Anna om advies vragen (Tim) vóór 3 mei': who it ends in, when a day comes behind him."""
    achter = _NAAM_EN_DAG.search(taak)
    if achter is None or not is_day(achter["dag"]) or not betoog.is_somebody(achter["wie"]):
        return ()
    return named_owners(betoog, achter["wie"])
