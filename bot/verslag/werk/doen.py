"""Whether a verb says that somebody does something, and not that he says, thinks or undergoes it."""

from __future__ import annotations

import re

from bot.verslag.taal.namenrij import NAMEN, NAMEN_VAN
from bot.verslag.taal.woorden import DOEN_MET, GEEN_DOEN, NAAM, TITEL
from bot.verslag.werk.werkwoorden import VERLEDEN

_AAN_DE_SLAG = re.compile(
    r"\s*(?:nog\s+|ook\s+)?(?:aan\s+de\s+slag|verder|(?!(?:naar|over|in\s|door\b|om\b|uit\b)).*\b(?!(?:minuten|uren|dagen|weken|maanden|jaren)\b)[a-zë]{3,}en\b)"
)
_MAAKT_ZICH = re.compile(
    r"ma(?:akt|ken)\s+zich\s+(?:[a-z]{2,12}\s+){0,2}(?:zorgen|druk|boos|kwaad|ongerust)\b"
)
_MOET = re.compile(r"(?:zal|zullen|gaat|gaan|moet|moeten|will|shall|should|to)")
_DAT = re.compile(r"[^.;]{0,30}\bdat\b")  # what follows is what he says
# Of nobody who is to do something, wherever it stands.
_GEEN_TAAK = frozenset(
    "is zijn was waren heeft hebben had hadden wordt worden blijft"
    " blijven kan kunnen mag mogen wil willen zou zouden vindt vinden"
    " lijkt staat staan ligt liggen bestaat loopt lopen komt komen"
    " gaat gaan treedt denkt hoopt verwacht weet heet met aan dat uit"
    " niet van een in en en op tegen".split()
)
# Words that end like a verb and are things: 'Planning project', 'Herziening handvest'.
_DING = re.compile(
    r"\w*(?:ject|tract|pport|cept|dget|ment|teit|lijst|punt|fest|vest|tekst|kaart|poort|besluit|klant|markt|kracht|schrift|dienst|komst|kunst"
    r"|advies|klacht|opdracht|overzicht|bericht|toets|enquêt|list|event|content)|\w{3,}(?:test|post|kost|tion|sion)"
)
# Words that end like a verb, and are none: 'Aan het einde', 'Bram niet bellen'.
_GEEN_VERB = frozenset("het dat dit wat met niet eerst best nooit liefst juist want tot uit echt".split())
# In English, behind a verb: 'Announce next meeting', 'Discuss what it costs'.
ENGELS = frozenset(
    "about an at best between current different first it latest least most next not open own recent"
    " than that then what when without".split()
)
_GEEN_LIDWOORD = r"(?<!\bDe)(?<!\bHet)(?<!\bEen)(?<!\bOnze)"  # 'De input', as 'De Boer' begins
_LEENWOORD = frozenset("update upgrade review share deploy".split())
# 'Anna en Tim uitnodigen voor de excursie': they are asked, and do not ask.
_GEVRAAGD = re.compile(
    rf"(?:\s*(?:,|en|and|&)\s*{NAAM}){{0,3}}\s+(?:uitnodigen|informeren|inlichten|benaderen|bedanken|betrekken|raadplegen|vragen|inviteren)"
    r"(?=\s+(?:voor|over|om|bij|als|in|op|naar|tot|of|wat|hoe|wanneer)\b|\W*$)"
)
# 'COA bellen', 'Rosa polsen voor de commissie': of one person or body a bare verb is what is done to him.
_BENADEREN = (
    r"(?:(?:op|na|terug|af)?bellen|(?:aan)?mailen|appen|benaderen|uitnodigen|informeren|inlichten|vragen|bevragen|polsen|bedanken"
    r"|aanschrijven|aanspreken|spreken|bezoeken|bijpraten|herinneren|interviewen|contacteren|betrekken|raadplegen|consulteren|feliciteren)"
)
_BENADERD = re.compile(
    rf"(?:{TITEL}\s+|[Ww]ethouder\s+|[Bb]urgemeester\s+)?{NAAM}\s+{_BENADEREN}"
    r"(?=\s*(?:$|[.,;:()])|\s+(?:voor|over|om|bij|als|in|op|naar|tot|of|wat|hoe|wanneer|en|v[oó]{2}r|uiterlijk|per|i\.?v\.?m\.?)\b)"
)
# Words that open a sentence, and are nobody; also those of a deadline: 'Morgen belt Anna', 'Eind Q2 komt …'.
_GEEN_WIE = (
    r"(?!(?:V[oó]{2}r|Voor|Na|Per|Tegen|Uiterlijk|Binnen|Begin|Half|Medio|Eind|Morgen|Overmorgen|Vandaag|Deze|Komende?|Volgende?|Doorlopend|Tijdens"
    r"|(?:Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|By|Before|Next|Tomorrow|Q[1-4])\b)"
    r"(?![A-Z]{1,3}-?\d{1,3}[a-z]?\s[a-zë]{3,25}en\b)"  # 'U5 herschrijven'
    r"(?!(?:Letter|E-?mail|Mail|Memo|Note|Report|Invitation|Proposal|Reply|Response|Link|Message|Request|Visit)\sto\s)"
    r"(?!In\s(?:de|het)\s)(?!(?:Is|Zijn|Wordt|Er|Het|Dit|Dat|Geen|Niets|Alles|Needs?|Any|Motion|Nothing|Time|Items?"
    r"|Hij|Zij|Ze|Wij|We|Men|Die|Deze|Wie|Wat|Mits|Tenzij|Voortaan|Voorlopig|Indien|Aangezien|Omdat|Hoewel|Zodra|Verder|(?:Hier|Daar|Waar)[a-z]{2,8}|Vervolgens|Tevens|Bovendien|Ook|Door)\b)"
)
_OPENT = re.compile(
    rf"@?{_GEEN_WIE}(?P<wie>{NAMEN_VAN.pattern}){_GEEN_LIDWOORD}\s+(?P<verb>[a-zëï]{{2,30}})\b"
)
# 'Anna schrijft het plan, Tim leest mee': hers, and no task of his own.
_HELPT_MEE = re.compile(
    rf"{NAMEN.pattern}\s+(?:(?:lees|denk|kijk|werk|help)(?:t|en)\s+(?:[a-z]{{2,12}}\s){{0,2}}mee\b|(?:help|ondersteun|assisteer)(?:t|en)\b)"
)
_GESPROKEN = re.compile(rf"[\[(]?\d{{1,2}}:\d\d(?::\d\d)?[\])]?\s+(?:[-–—]\s+)?{NAMEN.pattern}\s*:(?:\s|$)")


def is_spoken(tekst: str) -> bool:
    """Whether it is a line of a transcript, with the time before who speaks: '10:21 Anna Visser: Top.'"""
    return bool(_GESPROKEN.match(tekst))


def is_asked(tekst: str, eind: int) -> bool:
    """Whether those named up to `eind` are the ones that are invited, told or asked."""
    return bool(_GEVRAAGD.match(tekst, eind))


def helps(tekst: str, begin: int) -> bool:
    """Whether who is named at `begin` only reads along, or helps."""
    return bool(_HELPT_MEE.match(tekst, begin))


def is_approached(tekst: str) -> bool:
    """Whether a bare task opens with whom it is about: 'COA bellen', and no 'Anna en Tim bellen haar'."""
    return bool(_BENADERD.match(tekst))


def did(tekst: str) -> bool:
    """Whether who `tekst` opens with did it before: 'Anna en Tim maakten afspraken'."""
    opent = _OPENT.match(tekst)
    return opent is not None and opent["verb"] in VERLEDEN


def is_doing(verb: str, rest: str) -> bool:
    """Whether `verb`, with `rest` behind it, is doing: 'stelt een brief op', not 'stelt dat'."""
    if _MAAKT_ZICH.match(f"{verb}{rest}"):
        return False
    deel = DOEN_MET.get(verb)
    if deel and verb not in VERLEDEN:
        return not _DAT.match(rest) and bool(re.search(rf"\b(?:{deel})\b", rest))
    return verb not in GEEN_DOEN and verb not in VERLEDEN and verb not in ENGELS


def will_do(verb: str, rest: str) -> bool:
    """The same, of what is still to be done: 'gaat bekijken', 'moet nog bellen' too."""
    if _MOET.fullmatch(verb):
        return bool(_AAN_DE_SLAG.match(rest)) if verb.startswith("ga") else True
    lijkt = verb in _LEENWOORD or (verb.endswith(("t", "n")) and verb not in _GEEN_VERB)
    return lijkt and is_doing(verb, rest)


def opening(tekst: str, begin: int = 0, *, in_list: bool = False) -> re.Match[str] | None:
    """Who `tekst` opens with, at `begin`, when he will do something: 'Anna en Tim bellen …'.

    `in_list`: as an item of a list of acties, in which 'Anna deelt …' is no speaking.
    """
    opent = _OPENT.match(tekst, begin)
    if opent is None or opent["verb"] in ENGELS or _DING.fullmatch(opent["verb"]):
        return None
    if is_asked(tekst, opent.end("wie")):
        return None
    verb, rest = opent["verb"], tekst[opent.end() : opent.end() + 300]
    doet = will_do(verb, rest) or (in_list and verb not in _GEEN_TAAK and bool(re.search(r"(?:t|n)$", verb)))
    return opent if doet else None
