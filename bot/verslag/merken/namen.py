"""Whom a mark names: '(actie Anna)', 'Actie fietsersbond:', '(Actie redactie API strategie)'."""

from __future__ import annotations

import re
from itertools import takewhile

from bot.verslag.taal.namenrij import GROEP, NAMEN, NAMEN_VAN
from bot.verslag.werk.daden import is_verb

NOBODY = frozenset(
    "nodig vereist gevraagd volgt open nu hierbij hieruit daarom dus is wordt afgesproken gewenst loopt"
    " afgerond gereed klaar uitgevoerd uitgezet ondernomen vervalt van voor for of".split()
)
# What a task is like, where others name whose it is: 'Actie (spoed): …'.
HOEDANIG = frozenset(
    "spoed urgent dringend hoog hoge laag lage midden normaal prioriteit prio nieuw oud lopend extra intern"
    " extern optioneel gratis voorlopig high low medium new optional".split()
)
# Who may have a task without a name or a capital, as one of more or with who does it there: 'AP waterschap en
# gemeente: …', 'Actie politie (Visser): …'.
DIENST = (
    r"(?:(?:de|het)\s+)?(?:politie|brandweer|gemeente|provincie|waterschap|wijkagent|corporatie|woningcorporatie"
    r"|woningstichting|school|ouders|bewoners|ondernemers|aannemer|beveiliging|handhaving|jongerenwerk)"
)
DIENSTEN = re.compile(
    rf"{DIENST}(?:(?:(?:,\s|\s?[/&+]\s?|\s(?:en|and)\s)(?:{DIENST}|{NAMEN.pattern})){{1,4}}|\s\({NAMEN.pattern}\))"
)
_GROEP = re.compile(rf"(?:de\s+|het\s+)?{GROEP}(?:\s[\w-]{{2,20}}){{1,3}}")  # 'redactie API strategie'
_ROL_ERACHTER = re.compile(r"\s\([a-z][^()]{1,38}\)")  # 'Evers (wethouder)'


def names_in(wie: str) -> str:
    """The names `wie` opens with ('COA, uiterlijk 1 maart'); a task between the brackets names nobody."""
    kaal = _ROL_ERACHTER.sub("", wie.strip(" ,:;–-"))
    delen = re.split(r"\s*[,;]\s*|:\s+", kaal)  # '(actie Anna: sleutel aanvragen)'
    if delen[0].isalpha() and delen[0].islower() and delen[0] not in NOBODY:
        return "" if delen[0] in HOEDANIG else delen[0]  # '(actie fietsersbond)'
    if _GROEP.fullmatch(delen[0]) and not any(map(is_verb, delen[0].split())):
        return delen[0]
    return ", ".join(takewhile(NAMEN_VAN.fullmatch, delen))
