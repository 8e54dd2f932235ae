"""Who is named first in a sentence, where its capital says nothing: by what they do, or what they brought.

No list has every name, and every sentence begins with a capital; so what is asked about is a word that no
sentence begins with otherwise (beginwoorden.py), before what a person does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.patronen import later
from bot.publicatie.aanduidingen import NO_PERSON, NOBODY, SENTENCE_ENDS, is_title
from bot.publicatie.beginwoorden import is_beginning, is_thing_or_name
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES, key
from bot.publicatie.volnamen import THINGS
from bot.publicatie.voornamen import VOORNAMEN
from bot.verslag.taal.woorden import NAAM, SPREEKWOORDEN, TITEL
from bot.verslag.werk.werkwoorden import DADEN

Span = tuple[int, int]
# What things do as well, or hardly anybody without a word more.
_THINGS_TOO = frozenset(
    "biedt brengt dient doet gaat hangt komt kost loopt maakt past plant staat steunt werkt zorgt".split()
)
_FEELS = """
adviseert antwoordde attendeert bedankt bedoelt begrijpt belde betreurt betwijfelt complimenteert
constateert dacht denkt erkent ervaart gaf gelooft had hecht heeft herinnert herkent hoopt hoopte krijgt
laat las mailde meent meldde memoreert merkte mist nam neemt onderstreept oordeelt opperde oppert pleit
pleitte riep schreef signaleert sprak stelde twijfelt vermoedt verneemt vertelde verwelkomt vindt vond
vreest vroeg waardeert waarschuwt wacht wees weet wenst wil wilde zal zei ziet zocht zou
""".split()
_DONE = sorted(({each.enkelvoud for each in DADEN.values()} | SPREEKWOORDEN | {*_FEELS}) - _THINGS_TOO)
_GONE = "aangesteld|afgetreden|benoemd|met\\s(?:pensioen|verlof|vakantie)|overleden|teruggetreden|vertrokken"
_IS = (
    r"(?:is|was)\s(?:(?:het|hier|er|niet|ook|wel|zelf|nog|erg|zeer|al|inmiddels|nu|onlangs)\s){0,3}(?:hiermee"
    r"|ermee|mee|akkoord|eens|benieuwd|bereid|blij|tevreden|tegen|voorstander|tegenstander|afwezig|aanwezig|verhinderd|ziek"
    rf"|van\s(?:mening|oordeel)|{_GONE})"
)
_MORE = (
    r"(?:komt|gaat)\s(?:(?:hier|er|daar|hierop|erop|later|nog)\s|in\s[^.;:,]{1,40}\s){0,2}"
    r"(?:met|op|terug|na|akkoord|in\sgesprek)"
    r"|doet\s(?:dit|dat|het|de|een|mee|navraag)|maakt\s(?:een|het|de|zich)|werkt\s[^.;:\n]{1,60}\suit|zorgt\svoor"
    r"|(?:kan|kon|moet|mag)\szich"
)
_PREFIX = r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Tt]e|['’]t|El|Al|La)\s){0,3}"
_WORD = r"(?:d['’])?[^\W\d_a-z][\w'’-]{1,40}"
_ONE = rf"(?:[A-Z][a-z]?\.\s?){{0,4}}{_PREFIX}{_WORD}(?:\s{_PREFIX}{_WORD}){{0,2}}"
_SMALL = r"(?!(?!['’]t\s|d['’][^\W\d_a-z])['’]?[a-z])"  # no small letter but that of ''t Zwoel', 'd'Hondt'
_BEGINS = rf"(?<![\w&-]){_SMALL}"
_DOES = rf"(?:\s\([^()\n]{{1,40}}\))?\s{{1,3}}(?:{'|'.join(_DONE)}|{_IS}|{_MORE})(?!\w)"
_PLURAL = "|".join(
    sorted({each for each in DADEN if each.endswith("n")} | {"geven", "melden", "vinden", "willen", "zullen"})
)
_THING = (
    "bijdrage|brief|idee|inbreng|mail|memo|notitie|opmerking|oproep|reactie|suggestie|toelichting|verzoek"
    "|voorstel"
)
_VAN = r"(?:Van|De|Den|Ter|Ten)\s(?:(?:de|den|der|het|['’]t)\s)?"
# Words of a sentence that is said: 'Roelofs: er is ruimte', and not 'Inloop: dagelijks'.
_SAID = (
    "als|blijft|dat|die|dit|er|gaat|gisteren|heb|hebben|heeft|het|hij|hoe|hoeveel|ik|is|je|kan|komt|kunnen|men|mijn"
    "|moet|moeten|onze|onlangs|u|waar|waarom|wanneer|wat|we|wel|welke|wie|wij|wil|worden|wordt|zal|ze|zij|zijn|zou"
)
# What stands first: who does something, alone or with others; whose words follow; whose words were told of.
_FIRST = (
    later(rf"{_BEGINS}(?P<namen>(?>{_ONE})){_DOES}"),
    later(rf"{_BEGINS}(?P<namen>(?>{_ONE})(?:,\s(?>{_ONE})){{0,3}}\sen\s(?>{_ONE}))\s(?:{_PLURAL})(?!\w)"),
    later(rf"{_BEGINS}(?P<namen>(?>{_ONE})):\s(?i:{_SAID})\s"),
    later(rf"{_BEGINS}(?P<namen>{_VAN}{_WORD}):\s\w"),
    later(
        rf"{_BEGINS}(?P<namen>{_PREFIX}[^\W\d_a-z][\w-]{{1,40}}?)(?:(?<=[sxz])['’]|['’]s|(?<![sxz])s)\s(?:{_THING})(?!\w)"
    ),
)
# Anywhere: who is asked, or says it, or does something in a clause, where the verb comes last.
_BESIDE = (
    later(
        rf"(?<!\w)(?:dat|nadat|of|omdat|terwijl|wanneer|zodat|zodra)\s{_SMALL}(?P<namen>(?>{_ONE})(?:\s(?:en|of)\s(?>{_ONE}))?)"
        rf"\s(?:[^.;:\n]{{1,80}}?\s)?(?:{'|'.join(_DONE)}|{_PLURAL}|{_GONE})(?!\w)"
    ),
    later(rf"(?<!\w)(?:[Vv]olgens|[Aa]ldus|[Nn]amens|Met|Door|Aan|Bij)\s{_SMALL}(?P<namen>{_ONE})"),
    later(
        rf"(?<![\w-])(?i:actie|antwoord|inbreng|opmerking|reactie|toezegging|vraag)(?:\s(?:aan|van))?:?"
        rf"\s(?P<namen>{_ONE})(?=\s?[:)\]]|\.?$)"
    ),
)
_EACH = later(_ONE)
# 'RV meldt'; most who are no body are called so by two letters.
_INITIALS = later(rf"(?<![\w&-])(?P<namen>[A-Z]{{2}}){_DOES}")
_BODIES = frozenset(
    """
    ab ap bd bo bv bz cp cv db dt ek eu ez gr gs hr ib id ip it kb ki mr mt nl ns nv om or po pr ps ro sg tk
    to un vk vn vo vz wg
    """.split()
)
# Where a text names a place or a thing: 'in Lindermeer', 'het Kadaster'; not 'naar', nor 'uit': so a mail
# goes to somebody too, or a question comes from them.
_THING = r"(?P<naam>[^\W\d_a-z][\w-]{1,40})"
_CALLED = (
    later(rf"(?<!\w)(?:in|binnen|het|een|geen|gemeenten?|locatie|provincie|regio|stad|dorp|wijk)\s{_THING}"),
    later(rf"^(?:[•*-]\s)?{_THING}:\s{TITEL}\s{NAAM}(?=\s\(|,\s{TITEL}|$)"),
)
# For what somebody came who is one for sure: 'Anna Bos (Kadaster)'; not 'Mededelingen (Bos)'.
_CAME_FOR = later(
    rf"(?P<titel>{TITEL}\s)?(?<![\w&-])(?P<wie>(?>{_ONE}))\s\({_THING}(?P<doet>\)\s(?:{'|'.join(_DONE)})(?!\w))?"
)
_INITIALED = later(r"[A-Z][a-z]?\.")
# What nobody has or asks of themselves: 'heeft nog plek', not 'heeft de plekken geteld'; and what things do
# that are the name of somebody as well.
_OF_BODIES = later(
    r"\s(?:(?:biedt|betaalt|geeft|had|heeft|houdt|kreeg|krijgt)\s(?:(?:al|circa|een|eigen|extra|geen|genoeg|meer"
    r"|minder|nog|nu|ook|ruim|te|tijdelijk|veel|voldoende|weer|weinig|wel|\d[\d.]{0,8})\s){0,4}"
    r"(?:€|bedden|capaciteit|drukte|effect|euro|gevolgen|invloed|nadeel|plaatsen|plek(?:ken)?|ruimte|storing"
    r"|voordeel|woningen)(?![^.;:,]{0,60}\s\w{0,8}(?:be|ge|ont|ver)\w{2,20}[dtn](?!\w))"
    r"|krijgt\s(?:een\s)?(?:hogere?|lagere?|nieuwe?|vervolg|voorrang)"
    r"|vraagt\s(?:(?:extra|meer|nog|veel)\s){0,2}aandacht(?!\s(?:hiervoor|daarvoor|om|voor)))(?!\w)"
)
_THINGS_DO = later(
    r"\s(?:geeft(?!\s(?:\w{1,20}\s){0,2}aan(?!\w))|had|heeft|komt|krijgt|laat\szien|vraagt\s(?:om|veel)|zorgt)(?!\w)"
)
# 'De Boer', where 'De Linde' is a house.
_WITH_DE = frozenset(
    """
    backer beer boer bont bree bruijn bruin bruyn geus gier goede goeij graaf graaff groot haan haas heer
    hoog hoop jager jong jonge keijzer klerk kock koning kort koster krom kroon kruif kruijf lange leeuw man
    meij mol moor munck munnik nijs nooijer pater regt ridder rijk rijke roo rooij roon roos ruijter ruiter
    smet snoo swart veer vos vreede vries waal waard weerd wild wilde winter wit witte wolf wolff zeeuw
    zwaan zwart
    """.split()
)
_NO_PREFIX = ("In", "Op", "Te", "Het")
# A sentence may be said within signs, or stand behind one that was: '(Zwoelstra meldt …)', '….” Zwoelstra'.
_OPENED = later(r"(?:[(\[„“‘\"]|→\s?|[.!?…][\"”’)\]]?\s{0,2}|\w\)\s{1,2})$")
_CODE = later(r"\d|-[A-Z]$")  # 'W3C', 'Enable-U'
_SHOUTED = 6  # letters of a name in capitals; what is shorter is mostly an organisation
_WITHIN = later(r"(?:Mc|Mac|De|Van)[A-Z][a-z]{2,30}")
_ADJECTIVE = later(r"\w{2,30}(?:ische?|lijke?|ige|ele|aire|ale)")


def called(text: str) -> frozenset[str]:
    """The runs of what a text names as a place or a thing, somewhere."""
    lines = text.splitlines()
    named = (match for line in lines for pattern in _CALLED for match in pattern.finditer(line))
    came_for = (match for line in lines for match in _CAME_FOR.finditer(line) if _is_somebody(match))
    return frozenset(key(match["naam"]) for match in (*named, *came_for))


def _is_somebody(match: re.Match[str]) -> bool:
    words = LETTERS.findall(match["wie"])
    if any(is_beginning(word) or is_title(word) for word in words):
        return False
    is_named = key(words[0]) in VOORNAMEN or _INITIALED.match(match["wie"])
    return bool(match["titel"] or match["doet"] or is_named)


class Vooraan:
    """`find`s who is named so."""

    def __init__(self, other: Collection[str]) -> None:
        """`other`: the runs of what is no person."""
        self._other = other

    def find(self, text: str, small: Collection[str], things: Collection[str] = ()) -> Iterator[Span]:
        """`small`: the words that the document also writes in small letters; `things`: what it
        `called` so."""
        for pattern in (*_FIRST, *_BESIDE):
            for match in pattern.finditer(text):
                begin, eind = match.span("namen")
                if pattern in _FIRST and not _opens(text, begin):
                    continue
                for one in _EACH.finditer(text, begin, eind):
                    is_thing = _OF_BODIES.match(text, one.end()) or (
                        is_thing_or_name(one[0]) and _THINGS_DO.match(text, one.end())
                    )
                    if not is_thing and self._is_name(one[0], small, things):
                        yield one.span()
        for match in _INITIALS.finditer(text):
            said = match["namen"].casefold()
            is_other = any(said in words for words in (_BODIES, NOBODY, small, self._other))
            if _opens(text, match.start()) and not is_other:
                yield match.span("namen")

    def _is_name(self, said: str, small: Collection[str], things: Collection[str]) -> bool:
        words = [word for word in LETTERS.findall(said) if len(word) > 1]
        named = [word for word in words if word.casefold() not in PREFIXES]
        is_known = any(key(one) in self._other or key(one) in things for one in (said, *named))
        if not named or is_known or words[0] in _NO_PREFIX or not all(map(_is_written, named)):
            return False
        if _CODE.search(said):
            return False
        if words[0] == "De" and named == words[1:]:
            return key(named[0]) in _WITH_DE and said.count(" ") == 1
        if words[0] != named[0]:  # 'Van de Water', also where water is spoken of
            return True
        return not (_ADJECTIVE.fullmatch(named[0]) or any(_is_word(word, small) for word in named))


def _is_written(word: str) -> bool:
    """As a name is: not 'COA', 'DigiD'."""
    is_shout = word.isupper() and len(word) >= _SHOUTED
    return (word == word.capitalize() or is_shout or bool(_WITHIN.fullmatch(word))) and not (
        NO_PERSON.fullmatch(word)
    )


def _is_word(word: str, small: Collection[str]) -> bool:
    said = word.casefold()
    return said in small or said in THINGS or is_beginning(word) or is_title(word)


def _opens(text: str, begin: int) -> bool:
    before = text[max(0, begin - 4) : begin]
    return bool(SENTENCE_ENDS.search(before[-3:]) or _OPENED.search(before))
