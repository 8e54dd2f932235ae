"""What beside its verb makes a clause a task, or none: a day, what it refers to, a habit, what was done."""

from __future__ import annotations

import re

_MAAND = r"(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_DAG = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_BIJEENKOMST = r"(?:vergadering|overleg|bijeenkomst|keer|sessie|maal|afspraak|editie|meeting)"
_PERIODE = r"(?:eind|weekend|zomer|winter|herfst|voorjaar|kerst|\w{0,10}vakantie)"
# When it will be done: that makes a task of a verb that says nothing by itself.
_DAN = re.compile(
    r"\b(?:uiterlijk|z\.?s\.?m|zo\s+(?:snel|spoedig)\s+mogelijk|morgen|overmorgen|alsnog|vanavond|vanmiddag"
    r"|op\s+korte\s+termijn|binnen(?:kort|\s+(?:een|twee|drie|vier|enkele|\d+)\s)"
    rf"|(?:deze|komende|volgende)\s+(?:week|wk|maand|weken|{_BIJEENKOMST})"
    rf"|(?:eind|begin|medio|half|in|voor|v[oó]{{2}}r|tegen|op|per)\s+(?:eind\s+)?(?:\d{{1,2}}\s+)?{_MAAND}"
    rf"|(?:voor|v[oó]{{2}}r|na)\s+(?:(?:de|het)\s+)?(?:{_PERIODE}|{_DAG})"
    r"|(?:voor|v[oó]{2}r|tegen|op|in|naar)\s+(?:de\s+|het\s+)?volgende?\s"
    rf"|(?:op|aanstaande|komende|volgende)\s+{_DAG}\b|dit\s+(?:jaar|kwartaal|weekend)|(?:week|wk)\s+\d"
    r"|(?:op|voor|v[oó]{2}r|uiterlijk)\s+(?:ma|di|wo|do|vr)\b"
    r"|by\s+(?:the|next|\d|[A-Z])|before|next\s+(?:week|meeting|month))",
    re.IGNORECASE,
)
# It is about what was just said, or not done yet.
_HIERVAN = re.compile(
    r"\b(?:het(?=\s+(?:na|uit|op|voor|terug|mee|door|aan|bij)\b)|en\s+koppelt\s+(?:\w+\s+)?terug"
    r"|nog|hierover|daarover|hiervoor|daarvoor|hiervan|daarvan|dit|deze|intern|verder|extra|meteen|eens"
    r"|na\s+(?:afloop|de\s+vergadering)"
    rf"|binnen|eind|begin|medio|komende|volgende|{_DAG}|(?:v[oó]{{2}}r|per)\s+(?:de|het|\d)|\d{{1,2}}\s+{_MAAND})"
)
# It is usual, is going on, was done, or is only thought of; or somebody does it to himself.
_GEEN_TAAK = re.compile(
    r"\b(?:[Hh]ierbij(?!\s+zal|\s+zullen)|[Bb]ijgaand|niet|geen|nooit|sinds|al|meestal|soms|vaak|altijd|regelmatig"
    r"|elke?|iedere|ieder|dagelijks|wekelijks"
    r"|maandelijks|jaarlijks|op\s+verzoek(?!\s+van)|voortaan|momenteel|nu|vandaag|tegenwoordig|gewoonlijk|doorgaans|traditiegetrouw|misschien"
    r"|wellicht|waarschijnlijk|zouden|zou|liever|(?<!van )(?<!van de )(?<!van het )vorige?|gisteren|intussen"
    r"|inmiddels|(?<!op )zich|not|never|last\s+(?:time|meeting)|usually|already|currently|today"
    r"|(?:ons|iedereen|aanwezigen|leden|deelnemers|\w{0,12}groep|tafel|zaal|commissie|raad|bestuur)\s+mee\s+(?:in|door|langs)"
    r"|verjaardag|jubileum|(?<!een )verslag\s*$"
    r"|maar\s+pas|voor\s+de\s+(?!volgende)\w{1,12}(?:de|ste)\s+keer|met\s+(?:\w{0,3}pensioen|\w{0,20}verlof|vakantie|sabbatical))\b"
)
_GEDAAN = re.compile(
    r"\b(?:is|zijn)\s+(?:al\s+|inmiddels\s+)?"
    r"(?:gebeurd|gedaan|geregeld|verstuurd|verzonden|afgerond|klaar|gereed)\b"
)
# Between a verb and what is done with it: when, for whom, and that it is still to be done.
_TUSSEN = re.compile(
    r"(?:\s+(?:nog|ook|dan|alsnog|eerst|zelf|daarna|hierna|even|meteen|direct|zo\s+snel\s+mogelijk|morgen|overmorgen"
    r"|samen\s+met\s+(?:de\s+|het\s+)?\w{2,20}(?:\s+[A-Z]\w{1,20})?|binnenkort|ondertussen|hem|hen|hun|ons|haar(?=\s+(?:een|de|het|nog|dit|deze)\b)|(?:hier|daar)(?:voor|van|over|bij|na)?"
    r"|(?:voor|vóór)\s+(?:ons|hem|haar|hen|iedereen|de\s+(?:leden|groep|vergadering))"
    rf"|(?:(?:op|voor|v[oó]{{2}}r|uiterlijk|per|in|tegen|na|eind|begin|medio|half)\s+){{1,2}}(?:\d{{1,2}}\s+{_MAAND}\w{{0,9}}|{_MAAND}\w{{0,9}}|{_DAG})"
    rf"|(?:deze|komende|volgende)\s+(?:week|maand|{_BIJEENKOMST}|{_DAG}))(?![\w-])){{1,4}}"
)
_HAAKJES = re.compile(r"\([^()]{0,80}\)")
_KOMMA = re.compile(r"[,;]")
_BIJZIN = re.compile(r"\s(?:dat|wanneer|hoe|wat|wie|waar\w*|omdat|zodra)\s")
# What is found out or worked on may itself be usual, or not so: 'zoekt uit hoe lang men nu moet wachten'.
_ONDERZIN = re.compile(r"(?<=[a-z])\s(?:hoe|wat|wie|waarom|wanneer|die|dat)\s")
_WIL = re.compile(
    r"(?:zal|zullen|gaat|gaan|moet(?=\s+(?:\w+\s+){0,2}nog\b))\b(?=[^.;]{1,160}?\s(?:[a-zë]{3,25}en|[a-z]{0,8}(?:gaan|doen))"
    r"(?:\s*$|\s*[.,;(]|\s+(?:met|naar|over|bij|van|in|op|aan|voor|voordat|om|of|wat|wanneer|wie|hoe|zodra)\b))"
)
# The same in English; what somebody will be, have or enjoy is no task.
_WILL = re.compile(
    r"will\s+(?!(?:be|have|not|probably|likely|continue|remain|open|start(?!\s+(?:the|this|a)\b)|leave|retire|join|attend|become"
    r"|need|miss|move(?!\s+(?:the|this|these|all)\b)|get|lose|arrive|return|travel|turn|stay|visit|play|marry|study|step|stand|serve|host|enjoy"
    r"|feel|know|hear|see|find|receive|come|probably|also\s+be)\b)[a-z]{3,20}\b"
)
_WEG = r"(?:op\s+(?:vakantie|reis)|met\s+(?:\w{0,3}pensioen|\w{0,20}verlof|vakantie|sabbatical))"
# 'dat zij in mei met verlof gaat en wordt vervangen': before its verb.
_WEG_ERVOOR = re.compile(rf"\b{_WEG}\s+$")
# Who goes on holiday, along or into something, does nothing for the meeting.
_GAAT_ERGENS = re.compile(
    rf"(?:gaat|gaan|zal|zullen)\b[^.;]{{0,60}}?\b(?:{_WEG}|akkoord|(?:hier)?op\s+in|in\s+op"
    r"|er\s*van\s+uit|als\s+vertegenwoordiger|op\s+bezoek|werken)\b"
)
# 'zal de collega's missen', 'zal op maandag werken'.
_GEEN_DAAD = re.compile(
    r"\b(?:(?:relatie|invloed|gevolgen|betrekking|effect|voorrang|baat)\shebben\b|(?:trouwen|aftreden|terugtreden|opstappen|toetreden|verhuizen|bevallen|emigreren)\s+(?:op|met|als|in|per|naar|tijdens|uit|na|tot|v[oó]{2}r)\b)"
    r"|\b(?:aftreden|terugtreden|opstappen|toetreden|vertrekken|missen|vinden|denken|werken|worden|zijn|hebben|blijven|aflopen|verhuizen|openen|trouwen|studeren"
    r"|reizen|wonen|stoppen|bevallen|merken|horen|kunnen|moeten|krijgen)\s*(?:$|[.,;])"
)


def says_when(rest: str) -> bool:
    """Whether there is a day or a term in the clause behind its verb."""
    return bool(_DAN.search(rest))


def is_about_this(rest: str) -> bool:
    """Whether it is about what was just said, or is still to be done."""
    return bool(_HIERVAN.search(rest)) or says_when(rest)


def is_no_task(zin: str, na: int, eind: int | None = None) -> bool:
    """Whether what stands from `na` on, behind a verb, tells of a habit, of what goes on or was done."""
    kern = _KOMMA.split(_HAAKJES.sub(" ", zin[na:eind]), maxsplit=1)[0]
    kern = _ONDERZIN.split(kern, maxsplit=1)[0]
    return bool(_GEEN_TAAK.search(kern) or _GEDAAN.search(zin, na))


def after_adverbs(rest: str) -> str:
    """What is done, behind the words between it and its verb that say when, for whom or 'nog'."""
    tussen = _TUSSEN.match(rest)
    return rest[tussen.end() :] if tussen else rest


def will_do(gezegde: str) -> bool:
    """Whether a clause from its verb on says 'zal …' or 'gaat …' of something that is done."""
    return bool(_WIL.match(gezegde)) and not happens(gezegde)


def will_act(gezegde: str) -> bool:
    """The same of 'will …'."""
    return bool(_WILL.match(gezegde))


def is_away(ervoor: str) -> bool:
    """Whether what stands before 'gaat' or 'zal gaan' says that somebody goes on leave."""
    return bool(_WEG_ERVOOR.search(ervoor))


def happens(gezegde: str) -> bool:
    """Whether somebody only undergoes it, goes somewhere, or goes into something."""
    hoofdzin = _BIJZIN.split(gezegde, maxsplit=1)[0]
    return bool(_GEEN_DAAD.search(hoofdzin) or _GAAT_ERGENS.match(hoofdzin))
