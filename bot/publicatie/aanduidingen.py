"""How a text says that somebody is meant: a title, an office, a degree, an organisation beside the name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.dates.words import MONTH_NAMES, WEEKDAYS
from bot.naamvormen import plain
from bot.patronen import later
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES
from bot.verslag.taal.woorden import NAAM, SPREEKWOORDEN, TITEL

ROLE = (
    r"(?:[Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde|[Mm]inister|[Ss]taatssecretaris|[Cc]ommissaris"
    r"|(?:[Dd]irecteur|[Ss]ecretaris)(?:-generaal)?|[Gg]riffier|[Cc]ollega"
    r"|(?:[Rr]egio)?(?:[Mm]anager|[Cc]oördinator)|[Bb]eleids(?:adviseur|medewerker)|[Aa]dviseur|[Vv]oorzitter"
    r"|[Aa]mbtenaar|[Pp]rojectleider|[Pp]rogrammamanager|[Mm]eneer|[Hh]eer)"
)
DEGREE = r"(?:[Pp]rof|[Dd]rs|[Dd]r|[Mm]r|[Ii]r|[Ii]ng)\."
# Between commas or brackets more of them say so: 'DG Migratie' is a part of a ministry.
_ANY_ROLE = rf"(?:{ROLE}|p?[DS]G|CEO|[Hh]oofd|[Tt]eamleider|[Ww]oordvoerder|[Kk]wartiermaker|[Dd]ijkgraaf)"
# An owner that minutes only name by what they are; De Heer is a surname.
OFFICE = later(rf"(?:[Dd]e\s+)?(?!(?:[Mm]en|[Hh])eer){ROLE}")
# And by the body that is to do it: no family is called so, and a text is full of these words.
BODY = later(
    r"(?:(?:de|het)\s+)?(?:bestuur|bewoners|college|gemeente(?:n|raad)?|provincie|secretariaat|ministeries?|politie"
    r"|griffie|directie|omwonenden|(?:dorps|wijk)raad|(?:woning)?corporaties?|(?:veiligheids)?regio|regietafel"
    r"|(?:kern|project|regie|stuur|werk)groep|projectteam)",
    re.IGNORECASE,
)
TITLED = later(
    rf"(?<!\w)(?:(?:{TITEL}|{ROLE})(?:\s+{DEGREE})*|{DEGREE}(?:\s*{DEGREE})*)\s+[\"“„‘]?(?P<naam>{NAAM})"
)
SEVERAL = later(rf"(?<!\w)(?:[Hh]eren|[Dd]ames)\s+(?P<namen>{NAAM}(?:(?:,|\s+en)\s+{NAAM})*)")
WITH_BODY = later(rf"(?<!\w)(?P<naam>{NAAM})\s+[(\[](?P<van>[^()\[\]]{{2,60}})[)\]]")
# Ministries as the government shortens them, also where the configuration has none of them.
MINISTRY = (
    r"(?:AenM|A&M|AZ|BHO|BZ|BZK|EZ|EZK|IenW|I&W|JenV|J&V|KGG|LNV|LVVN|OCW|SZW|VRO|VWS|Defensie|Financiën)"
)
# In haste without a capital: 'mevrouw de zwalm (aenm)'.
SMALL_WITH_BODY = later(
    rf"(?<!\w){TITEL}\s+(?P<naam>(?:(?:van|de|den|der|ter|ten|te|el|al|la|v\.?d\.?)\s){{0,3}}[a-zà-ÿ][\w'’-]{{1,40}})"
    r"(?:\s*[,/(\[]\s*|\s+(?:van|bij)\s+(?:het\s+|de\s+)?)(?:min(?:isterie|\.)?\s+(?:van\s+)?)?"
    r"(?P<van>[\w&-]{2,20})(?!\w)"
)
# As they are written in full: what stands in one is nobody, whoever stands beside it.
_MINISTRIES = later(
    r"(?<!\w)(?:Asiel en Migratie|(?:Algemene|Buitenlandse|Economische) Zaken"
    r"|Binnenlandse Zaken en Koninkrijksrelaties|Infrastructuur en Waterstaat|Justitie en Veiligheid"
    r"|Klimaat en Groene Groei|Landbouw, Visserij, Voedselzekerheid en Natuur"
    r"|Onderwijs, Cultuur en Wetenschap|Sociale Zaken en Werkgelegenheid|Volksgezondheid, Welzijn en Sport"
    r"|Volkshuisvesting en Ruimtelijke Ordening)(?!\w)"
)
NO_PERSON = later(rf"{MINISTRY}|p?[DS]G|CEO")
# 'Kwakernaak, AenM', 'Kwakernaak namens het COA'; 'van' alone within a sentence: 'Presentatie van COA', and
# so with nothing between: 'Presentatie COA'.
BEFORE_BODY = later(
    rf"(?<!\w)(?P<naam>{NAAM})"
    r"(?=(?:\s*[,/]\s*(?:(?:van|bij|namens)\s+)?|\s+[–-]\s+|\s+(?P<los>van|bij)\s+|\s+namens\s+|(?P<naast>\s+))"
    rf"(?:(?:het|de)\s+)?(?P<min>[Mm]in(?:isterie|\.)\s+(?:van\s+)?)?(?P<van>{MINISTRY}|[^\W\d_a-z][\w&-]{{1,20}})(?!\w))"
)
# What only somebody does, and what may be said of a thing too: 'Onderzoek wijst uit'.
_SAYS = """
adviseert antwoordt beaamt beantwoordt bedankt belde belt benadrukt bepleit bevestigt dankt herhaalt
informeert licht mailde mailt meldde meldt merkt pleit presenteert reageert schetst schreef schrijft spreekt
vertelde vertelt verzoekt vraagt waarschuwt zegt zei
""".split()
SPOKEN_BY = later(rf"(?<!\w)(?:{'|'.join(sorted({*_SAYS, *SPREEKWOORDEN} - {'zal'}))})\s+(?P<naam>{NAAM})")
SPEAKS = later(rf"(?<![\w&-])(?P<naam>{NAAM})\s+(?:{'|'.join(_SAYS)})(?!\w)")
# An office before or behind a name, and a comma or brackets: 'de DG, Sanne Vonk, belt'.
BESIDE_ROLE = (
    later(rf"(?<!\w){_ANY_ROLE},\s+(?P<naam>{NAAM})(?=\s?[,;.)])"),
    later(rf"(?<!\w){_ANY_ROLE}\s\((?P<naam>{NAAM})[,)]"),
    later(rf"(?<![\w&-])(?=[^\s,]{{1,40}}\s[^\s,])(?P<naam>{NAAM}),\s+(?:(?:de|een)\s+)?{_ANY_ROLE}(?!\w)"),
)
SENTENCE_ENDS = later(r"(?:^|[.!?:;•\n|–-])\s*$")
INITIALS = later(r"^(?:[A-Z]\.\s?)+")
INITIALS_BEFORE = later(r"(?<!\w)(?:[A-Z]\.\s?){1,4}$")
# 'PJ', 'P.J.' by themselves: no name comes behind.
FIRST_AND_INITIAL = later(r"(?<![\w.])(?P<voor>[^\W\d_a-z][^\W\d_]{1,20})\s(?P<achter>[A-Z])\.(?!\w)")
TWO_INITIALS = later(
    r"(?<![\w.@/-])(?:[A-Z]\.\s?[A-Z]\.|[A-Z]{2})(?![\w@/-]|\s?(?:v|vd|van|de|der|ter|ten)\b|\s?[A-Z])"
)
SHORTENED = later(
    r"(?<!\w)[Vv]an\s+(?:der|den|de|het|'t)\s+[A-Z]\.?(?![\w.&-]|\s[A-Z]|['’]s)"
)  # 'Van der K.'
# 'gemeente Bergen', 'de gemeenten Schagen, Bergen en Hoorn': a place, whoever is called so.
_PLACE_BEFORE = later(
    r"(?<!\w)[Gg]emeente(?:n\s+(?:[^\W\d_][\w'’-]{0,30}(?:\s[^\W\d_][\w'’-]{0,30}){0,2}(?:,|\s+en)\s+){0,6}|\s+)$"
)
DATE = later(rf"(?:(?:{'|'.join(WEEKDAYS)})\s+)?(?<!\w)[0-3]?[0-9]e?\s+(?:{'|'.join(MONTH_NAMES)})(?!\w)")
_DAY_BEFORE = later(r"(?<!\w)[0-3]?[0-9]e?\s+$")
_YEAR_AFTER = later(r"\s+(?:19|20)[0-9]{2}(?!\w)")
_DAY_AFTER = later(rf"\s+[0-3]?[0-9]\s+(?:{'|'.join(MONTH_NAMES)})(?!\w)", re.IGNORECASE)
_CAPITAL_BEFORE = later(r"(?<!\w)[^\W\d_a-z][\w.'’-]{0,40}\s+$")
# What a sentence may begin with that is nobody, also in minutes that do not write it in small letters.
NOBODY = frozenset(
    """
    aan alle alleen alles als ander anderen bij daarna daarnaast daarom dan dat deze die dit door dus een
    elk elke en er gisteren hier hierna hij het ieder iedereen iemand in ja later men met na naast namens nee
    niemand nu om onder ook op over sinds tegen tijdens toch tot tussen uit vanaf vanuit van vandaag
    vervolgens verder via volgens voor vooral waarom wat we wegens wel wie wij ze zij zo zodra zonder
    """.split()
)
_MARKS = later(r"[*`]+|(?<![^\W_])[_~]+|[_~]+(?![^\W_])")
_NO_PREFIX = frozenset("de het een in op te".split())
_ARTICLES = _NO_PREFIX | {"van"}
LEADING = later(r"(?<!\S)[a-z'’]+(?=\s)")  # small words in front of a name: 'in', 'van der'


def unmarked(text: str) -> str:
    """As long as it is, without the marks with which Slack and Markdown set words apart: 'mevrouw *Smit*'."""
    return _MARKS.sub(lambda match: " " * len(match[0]), text)


def is_whole(form: str, namen: Collection[str]) -> bool:
    """Whether words that are like these names have more of a name than the word: a first name, a 'van der'.
    'de' alone is only that where one of them has it too; 'De' may begin a sentence."""
    first, _, rest = form.partition(" ")
    if first.casefold() not in _ARTICLES or " " in rest:
        return bool(rest)
    return first != "De" and any(naam.casefold().startswith(f"{first.casefold()} ") for naam in namen)


def without_article(form: str) -> str:
    """'Schagen' of 'In Schagen', which looks like the name of a Karin van Schagen."""
    first, _, rest = form.partition(" ")
    return rest if first.casefold() in _NO_PREFIX else form


def is_place(bare: str, begin: int) -> bool:
    """Whether what stands before says that a place is meant."""
    return bool(_PLACE_BEFORE.search(bare[max(0, begin - 120) : begin]))


def is_date(bare: str, begin: int, eind: int) -> bool:
    """Whether one word is the month of a day or year, or the weekday of a date: a name may be Mei."""
    word, before = bare[begin:eind], bare[max(0, begin - 45) : begin]
    if word in MONTH_NAMES and _DAY_BEFORE.search(before):
        return True
    after = {**dict.fromkeys(MONTH_NAMES, _YEAR_AFTER), **dict.fromkeys(WEEKDAYS, _DAY_AFTER)}
    follows = after.get(word.casefold())
    return bool(follows and follows.match(bare, eind)) and not _CAPITAL_BEFORE.search(before)


def ministries(text: str) -> list[tuple[int, int]]:
    """Where a text names a ministry in full."""
    return [match.span() for match in _MINISTRIES.finditer(text)]


def ministry_end(text: str, begin: int) -> int:
    """Where the full name of one ends that begins here; 0 where none does."""
    match = _MINISTRIES.match(text, begin)
    return match.end() if match else 0


def is_title(word: str) -> bool:
    return bool(re.fullmatch(rf"{TITEL}|[Hh]eer|{ROLE}", word))


def is_prefix(form: str) -> bool:
    """'Van' by itself is nobody, also where somebody is called Van der Laak."""
    return {word.casefold() for word in LETTERS.findall(form)} <= PREFIXES


def phrase(text: str, begin: int, eind: int) -> str:
    """Words with the one before and the one after: 'op de lange termijn'."""
    return next(phrases(text, begin, eind))


def phrases(text: str, begin: int, eind: int) -> Iterator[str]:
    """`phrase`, and what it is where the text is cut off before these words, or behind them."""
    before = LETTERS.findall(plain(text[max(0, begin - 40) : begin])[0])[-1:]
    after = LETTERS.findall(plain(text[eind : eind + 40])[0])[:1]
    middle = LETTERS.findall(plain(text[begin:eind])[0])
    for said in ([*before, *middle, *after], [*middle, *after], [*before, *middle]):
        yield " ".join(said).casefold()
