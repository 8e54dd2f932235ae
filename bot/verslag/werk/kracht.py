"""How much words read like a task, by what they say alone: a verb of doing, somebody who does it, a day."""

from __future__ import annotations

import re
from enum import IntEnum

from bot.verslag.taal.woorden import SPREEKWOORDEN, ZEGGEN_OF_ZIJN
from bot.verslag.werk.daden import invites_us
from bot.verslag.werk.doen import is_doing, will_do

_HULP = (
    r"is|zijn|ben|was|waren|wordt|worden|werd|werden|heeft|hebben|heb|had|hadden|kan|kunnen|mag|mogen|zou|zouden|blijft"
    r"|blijven|moet|moeten|wil|willen|gaat|gaan|zal|zullen|staat|staan|komt|komen|krijgt|krijgen|blijkt|lijkt"
    r"|geeft|vindt|meldt|vertelt|vraagt|stelt|denkt|verwacht|are|were|has|have|had|be|been"
)
_HULPWERKWOORD = re.compile(rf"(?<![\w-])(?:{_HULP})(?![\w-])", re.IGNORECASE)
# Of somebody who says, opens or finds something: a sentence, and no note of a task.
_FINIET = frozenset(woord for woord in ZEGGEN_OF_ZIJN | SPREEKWOORDEN if woord.endswith("t")) - frozenset(
    "acht besluit licht start".split()
)
# 'nieuwe beheerder start 1 mei', and no 'brief over de start op 1 mei'.
_START = re.compile(
    r"(?<!\b(?:de|of))(?<!\b(?:het|een|bij|van|tot|met|the))(?<!\bvoor)(?<=[a-zà-ÿ)]{2})\sstart\s"
    r"(?:\d|(?:in|op|per|vanaf|na|eind|begin|half|medio|pas|weer|morgen|volgende|komende)\b)"
)
# Behind the last word of a task may stand what, when, with whom: 'uitzoeken of …', 'maken voor de …'.
_MEERVOUD = frozenset("we wij ze zij jullie".split())  # of whom what ends like an infinitive tells
_STAART = (
    r"(?=\s*(?:[.,;:!()\[\]]|$|\s[-–—]\s|\s(?:of|om|dat|wat|wie|hoe|bij|met|voor|naar|aan|in|op|over|door|als|en"
    r"|van|na|nadat|onder|mits|zodra|wanneer|eind|begin|half|medio|volgende|komende|\d{1,2}\s[a-z]{3,9}|vóór|tegen|uiterlijk|tot|binnen|t\.?b\.?v\.?|i\.?v\.?m\.?|n\.?a\.?v\.?|zodat)\b))"
)
_INFINITIEF = re.compile(
    rf"(?<![\w-])(?<!\bte\s)(?<!\bom\s)(?<!\bhet\s)(?P<werkwoord>[a-zà-ÿ]{{1,16}}(?:en|ën|gaan|doen|zien|staan)|doen|gaan|zien){_STAART}"
)
# The same ending, and no verb.
_GEEN_WERKWOORD = re.compile(
    r"(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor)?ge(?:bleven|boden|bracht|gaan|geven|houden|keken|kozen"
    r"|komen|kregen|laten|lezen|lopen|nomen|schreven|sloten|sproken|steld|stuurd|trokken|vonden|vraagd|worden|zien|zonden)"
    r"|iedereen|meteen|ineens|een|geen|tegen|binnen|buiten|boven|beneden|achteren|voren|leden|heren|dagen|weken|maanden|minuten|jaren|kosten|punten"
    r"|stukken|mensen|ouders|kinderen|vragen|ideeën|open|eigen|tussen|allen|samen|alleen|eigenaren|personen"
    r"|notulen|afspraken|agendapunten|actiepunten|uren|foto['’]en|borden|tafels|woorden"
    r"|\w{2,}(?:ingen|heden|teiten|schappen|ementen|dingen|lijsten|zaken|kaarten|straten|groepen|klassen|scholen"
    r"|gemeenten|brieven|stoelen|bloemen))"
)
_VOORAAN = re.compile(
    r"^(?!(?:[Tt]evreden|[Oo]pen|[Ee]igen|[Bb]innen|[Tt]egen|[Tt]ussen|[Bb]oven|[Aa]lleen|[Ss]amen|[Tt]wijfel)\b)"
    r"(?P<werkwoord>[A-ZÀ-Þa-zà-ÿ][a-zà-ÿ]{1,16}(?:[a-zà-ÿ]en|gaan|doen))\s+(?:de|het|een|of|met|naar|aan|bij|voor|over|om|onder|van|wat|wie|hoe"
    r"|welke?|dat|op|in|alle|nieuwe?|volgende|deze|dit|via|tot|uit|hoeveel|waar|wanneer)\b"
)
# Things with how they are: 'ballen van de jeugd zijn zacht', and no 'vragen of er ballen zijn'.
_ZIJN_ZO = re.compile(
    r"[a-zà-ÿ]{2,16}en\s(?:van|in|op|bij|voor|aan|uit)\s(?:de|het|een|onze)\s(?:(?!\b(?:of|dat|die|wie|wat|hoe|welke?|waar\w{0,5}|als|om|te)\b)[^.;,:]){1,60}?"
    r"\s(?:zijn|waren|worden|werden|hebben|hadden)\s",
    re.IGNORECASE,
)
# Many who do it, and a part of their verb apart behind it: 'kosten lopen op' tells, of 'kosten ophalen' it is
# one word. Or what came of something: 'Daardoor vervallen tien plekken'.
_MEERVOUD_DOET = re.compile(
    r"(?:Daar|Hier)(?:mee|door)\s[a-zà-ÿ]{2,16}en\s(?!(?:in|op|bij|met|voor|aan|naar)\s)(?:[a-zà-ÿ]{2,20}|\d[\d.]{0,8})\s"
    r"|[A-ZÀ-Þa-zà-ÿ][a-zà-ÿ-]{1,30}(?:en|s)\s[a-zà-ÿ]{2,16}en\s"
    r"(?:(?:over|op|aan|in|uit|door|om|tegen|tekort|mis)\s?(?:[.,;:!]|$)|(?:af|toe|terug|mee|weg|leeg|vast|vol)\b)"
)
# Words that end as 'stuurt' does, and are no verb.
_GEEN_VORM = (
    r"(?!(?:het|dat|dit|wat|met|niet|uit|eerst|best|nooit|soms|liefst|juist|goed|want|tot|echt|graag)\b)"
)
_PERSOONSVORM = re.compile(
    rf"^{_GEEN_VORM}(?P<werkwoord>[a-zà-ÿ]{{2,18}}(?:t|dt)|zal|gaat)\s+(?!en\s)(?P<rest>\S.*)", re.DOTALL
)
_TO = re.compile(
    r"^(?:(?:(?:(?:we\s)?need|try|remember)\s(?=to\b))?"
    r"(?:to|will|shall|should|must)\s+(?!be\s+noted\b)[a-z]{2,20}|te\s+[a-zë]{2,20}n)\b",
    re.IGNORECASE,
)
_ENGELS = re.compile(
    r"^(?:add|announce|approach|arrange|ask|assess|book|bring|build|buy|call|chase|check|circulate|clean|collect|compile"
    r"|complete|confirm|contact|coordinate|create|define|deliver|design|develop|discuss|distribute|document|draft"
    r"|email|ensure|explore|file|finali[sz]e|find|finish|fix|follow|get|give|implement|inform|inspect|install"
    r"|invest\w+|invite|issue|keep|liaise|look|mail|make|measure|merge|move|obtain|order|organi[sz]e|pay|phone"
    r"|plan|post|prepare|present|print|produce|propose|provide|publish|purchase|put|raise|register|remind|remove"
    r"|rename|repair|replace|reply|report|request|research|reserve|resolve|respond|review|run|schedule|send|set"
    r"|share|sort|speak|start|submit|talk|test|tidy|track|translate|try|update|upgrade|upload|verify|visit|work"
    r"|write|automate|backport|clarify|convert|delete|describe|determine|disable|enable|evaluate|examine"
    r"|expand|extend|gather|generate|identify|improve|integrate|introduce|migrate|negotiate|nominate|notify|onboard"
    r"|prioriti[sz]e|rebase|recruit|reduce|refactor|refine|reopen|reorgani[sz]e|revert|rewrite|select"
    r"|simplify|solicit|solve|summari[sz]e|unblock|validate)\b(?!\s+(?:is|was|are|has|from|of)\b)",
    re.IGNORECASE,
)
# Told of what was done, said or is so.
_VERLEDEN = re.compile(
    r"\b(?:heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden)\b[^.;]{0,120}?"
    r"\b(?:ge|be|ver|ont|her|[a-z]{2,5}ge)[a-zà-ÿ]{2,20}(?:d|t|en)\b"
    r"|\b(?:was|were|has\s+been|have\s+been|had)\s+\w+ed\b|\b(?:passed|carried|completed?|afgerond|afgehandeld|no\s+further)\b",
    re.IGNORECASE,
)
# 'vond de proef goed lopen', 'aanhaken zou helpen'; but 'uitzoeken of dat zou kunnen'.
_ZEI = re.compile(
    r"^(?:vond(?:en)?|had(?:den)?|gaf|zag|zei|ging|kwam|wilde|dacht|kreeg|stond|vroeg|wist|kon|moest|mocht|hoorde|vertelde|meldde|noemde)\b"
    r"|^(?:(?!\b(?:of|dat|wat|hoe|die|wie|welke?|waar\w{0,5}|als)\b)[^.;]){0,200}?\bzou(?:den)?\b"
)
_VRAAG = re.compile(r"\?\W{0,3}$")
_ZIN = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ])")
_KIJK = 300  # letters of a task in which its verb stands


class Werkwoord(IntEnum):
    """How the verb of a task is written, the surest last."""

    GEEN = 0
    DOEN = 1  # 'stuurt een brief', 'zal bellen'
    KAAL = 2  # as only a task is: 'brief sturen', 'to send', with no other verb


def verb_of(taak: str) -> Werkwoord:
    """How `taak`, without who has it, says what is to be done."""
    eerste = first_sentence(taak)[:_KIJK]
    if _VRAAG.search(taak) or len(eerste.split()) < 2:
        return Werkwoord.GEEN
    if _TO.match(eerste) or _ENGELS.match(eerste):
        return Werkwoord.KAAL
    if _VERLEDEN.search(eerste) or _ZEI.match(eerste) or _ZIJN_ZO.match(eerste):
        return Werkwoord.GEEN
    if _MEERVOUD_DOET.match(eerste):
        return Werkwoord.GEEN
    vorm = _PERSOONSVORM.match(eerste)
    if vorm and (is_doing(vorm["werkwoord"], vorm["rest"]) or will_do(vorm["werkwoord"], vorm["rest"])):
        return Werkwoord.DOEN
    eind = _infinitive_end(eerste)
    voor = eerste[:eind]
    woorden = voor.lower().split()
    finiet = (_FINIET | _MEERVOUD).intersection(woorden) or any(woord.endswith("dt") for woord in woorden)
    if eind == 0 or finiet or _HULPWERKWOORD.search(voor) or _START.search(voor):
        return Werkwoord.GEEN
    return Werkwoord.KAAL


def commands(taak: str) -> bool:
    """Whether it opens as a task does in English: 'call the insurer'."""
    return bool(_ENGELS.match(taak))


def first_sentence(tekst: str) -> str:
    einde = _ZIN.search(tekst)
    return tekst[: einde.start() + 1] if einde else tekst


def is_told(tekst: str) -> bool:
    """Whether it was done, or is asked, or invites who is there: no task, whatever else there is."""
    eerste = first_sentence(tekst)[:_KIJK]
    return bool(_VRAAG.search(tekst) or _VERLEDEN.search(eerste)) or invites_us(eerste)


def reads_as_sentence(tekst: str) -> bool:
    """Whether its first sentence has a verb as one that tells has it: 'de lift is stuk', 'vindt het duur'."""
    eerste = first_sentence(tekst)[:_KIJK]
    return bool(_HULPWERKWOORD.search(eerste) or _FINIET.intersection(eerste.lower().split()))


def _infinitive_end(tekst: str) -> int:
    """Where the first infinitive ends that may be the verb of a task, 0 without one."""
    vooraan = _VOORAAN.match(tekst)
    if vooraan and not _GEEN_WERKWOORD.fullmatch(vooraan["werkwoord"].lower()):
        return vooraan.end("werkwoord")
    for gevonden in _INFINITIEF.finditer(tekst):
        if not _GEEN_WERKWOORD.fullmatch(gevonden["werkwoord"]):
            return gevonden.end()
    return 0
