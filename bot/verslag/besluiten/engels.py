"""Decisions in English minutes: 'The board agreed to …', 'Motion carried', 'Approved …'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.verslag.besluiten.vertelling import only_tells
from bot.verslag.besluiten.wie import ABOUT
from bot.verslag.bron.regels import Zin

_BODY = (
    r"(?:board|committee|council|meeting|group|team|members|TSC|trustees|table|panel|task\s+force|attendees)"
)
# Which of them: 'the steering committee', 'the CODA review committee'; no 'city council', which is elsewhere.
_KIND = r"(?:[A-Z]{2,8}\s)?(?:(?:working|steering|review|management|executive|editorial|project|advisory)\s)?"
_WE = (
    rf"(?:[Tt]he\s{_KIND}(?:{_BODY}|Panel|Committee|Board|Group|Team|Meeting)|(?:Members|Attendees|Directors|Trustees|Partners)"
    r"|Board|Committee|Council|Meeting|Panel)"
)
_TO = r"\s(?:not\s)?(?:to|that|upon|against|in\sfavou?r\sof)\b"
# A thing: not 'agreed with Anna', 'approved by the council'.
_THING = r"\s(?:the|this|these|that|an?|its|all|no|option|spending|moving|setting|[A-Z][\w-]+)\b"
# What can be accepted by deciding so: no risk, apologies or gift.
_OFFERED = (
    r"\s(?:[^.;:,]{2,120}\sas\s|(?:the|this|these|that|an?)\s(?:[\w-]{2,20}\s){0,3}?(?:proposals?|offer|quot(?:e|ation)|tender|bid|report"
    r"|recommendations?|resignation|application|request|amendments?|nomination|accounts|budget|plan)\b)"
)
_OPTION = r"\s(?:the\s)?(?:[\w-]{2,20}\s)?(?:option|variant|scenario|version|proposal|alternative)\b"
_ROLE = (
    rf"\s(?:as\s)?(?:(?:the|an?|our|new)\s){{0,2}}(?:representative|delegate|(?:vice-?)?chair\w{{0,6}}|secretary|treasurer|trustee|auditor|spokes\w{{3,7}})\b"
    rf"(?!\s(?:of|at)\s(?!(?:the\s)?{_BODY}\b))"
)
# What a decision was made to do; when that was, is another time.
_MADE = (
    r"^(?!(?:After|When|Since|As|Before|Until|While)\b)(?:[^.;:]{5,160}?(?:,|\sand)\s(?:the|a)|The|A)\s"
    r"decision\s(?:was|has\sbeen)\s(?:then\s|unanimously\s)?(?:made|taken)\s(?:not\s)?to\b"
)
_HABIT = r"(?!.{0,160}\b(?:every|each|annually)\b)"  # 'The board accepts the accounts every year'
_BODY_DECIDES = re.compile(
    rf"(?:^|^{ABOUT}|^After\s[^.;,]{{2,60}}\s|,\s){_WE}\s(?:unanimously\s|then\s|also\s)?"
    rf"(?:(?:agree[ds]|decide[ds]|resolve[ds]|voted){_TO}|(?:approved|adopted|agreed|endorsed|ratified|rejected|chose){_THING}"
    rf"|accept(?:ed|s{_HABIT}){_OFFERED}|(?:opted\sfor|settled\son|decided\son|chose){_OPTION})"
    rf"|^{_WE}\s(?:unanimously\s)?(?:approves|adopts|endorses|ratifies|rejects|chooses)\s(?:the|this|these|an?|option)\b{_HABIT}"
    rf"|{_MADE}"
    r"|^(?:There\s(?:was|is)\s(?:general\s|broad\s|unanimous\s)?)?(?:[Aa]greement|[Cc]onsensus)\s(?:to|that)\b"
    r"|^(?:We|All)\s(?:are|were)\s(?:all\s)?(?:in\sagreement|agreed)\s(?:to|that)\b"
)
_VOTED = re.compile(
    r"^(?:The\s)?(?:[Mm]otion|[Dd]ecision|[Pp]roposal|[Rr]equest)\s(?:to\s(?:(?!not\b)[^.;:]){2,120}\s)?(?:was\s)?(?:carried|passed|approved|adopted)$"
    r"|^(?:(?:A|The)\s)?[Mm]otion\b(?!.{0,200}\bnot\b)[^.;]{2,200}?(?:\s(?:was|and)|\s?[–—:,-])\s(?:then\s|unanimously\s)?(?:carried|passed|approved|adopted)(?:\sunanimously)?$"
    r"|^(?:IT\sWAS\s)?(?:RESOLVED|AGREED),?\s(?:not\s)?(?:to|that)\b|^All\s(?:members\s|present\s)?(?:were|are|voted)\sin\sfavou?r\sof\s"
    rf"|^(?:The|This)\s[^.;:]{{3,120}}?\s(?:was|were)\s(?:then\s|duly\s)?(?:unanimously\s(?:approved|adopted)|(?:approved|adopted)\s(?:unanimously|as\s[a-z]{{4,12}}|by\s(?:the\s{_BODY}|all)))$"
    r"|^No\sobjections?\b[^.:;,]{0,60}[;,]\s[^.;:]{3,120}?\s(?:was|were|is|are)\s(?:approved|adopted)$"
    r"|^(?:[A-Z][\w’'-]{1,20}(?:\s|,\s|\s(?:and|&)\s)){1,6}(?:(?:was|is|were|are)\s)?(?:re-?)?elected\s(?:as\s)?(?:the\s)?(?:new\s)?(?:joint\s)?(?:vice-?|co-?)?(?:chair\w{0,6}|secretar(?:y|ies)|treasurers?)\b"
)
# In notes, without who decides: 'Tim approved as our delegate', 'Budget agreed at £100'.
_NOTED = re.compile(
    rf"^(?:[A-Z][\w’'-]{{1,20}}\s){{1,3}}(?:was\s)?(?:approved|confirmed|appointed){_ROLE}"
    r"|^(?:(?:The|A)\s)?(?:\w{2,14}\s)?[Bb]udget\s(?:for\s[^.;:,]{2,40}\s)?(?:was\s)?(?:approved|agreed|set)\s(?:at|of)\s[€£$\d]"
    r"|^(?:Ratified|Approved|Adopted)\s(?!by\b|in\b|on\b)[a-z]"
)
# What was decided will be, or should: 'agreed that we should aim for May', and no 'that more should be done'.
_WILL = re.compile(
    r"(?<=\w)\s(?:will|would)\s"
    r"|(?<=\sthat)\s(?:(?:the|all)\s)?[a-z]{4,20}s\sshould\s(?=(?:not\s)?(?!be\b|have\b)[a-z])"
    rf"|(?<=\sthat)\s(?:we|it|this|they|(?:the\s)?{_KIND}(?:{_BODY}|[A-Z]{{2,6}})|the\s[a-z]{{3,20}}(?=\sshould\sbe\s[a-z]{{2,20}}(?:ed|en|t)\b))\sshould\s(?!have\b|also\shave\b)"
)
# A clause of its own behind what was agreed: '…, but the sign should be left out'.
_ERACHTER = re.compile(r",\s(?:in\sparticular|but|and|so|which|with)\s")
# What is put to the vote, and the outcome that stands below it.
_STEMMING = re.compile(r"(?:Vote|[Vv]oting)\s(?:on|in\sof)\s|(?:A\s)?Motion\s(?:to|that|by|from)\s")
_UITSLAG = re.compile(
    r"\b(?:(?:[Vv]ote|[Mm]otion)\s(?:was\s)?(?:passed|passes|carried|carries|approved)|(?:[Cc]arried|[Pp]assed)\b|[Aa]ll\sin\sfavou?r)"
)
_LANGSTE_UITSLAG = 80
_TOT_UITSLAG = 3  # sentences: who seconded it and the count may stand between


def is_voted(zinnen: Sequence[Zin], plek: int) -> bool:
    """Whether sentence `plek` was put to the vote and, by what follows, passed."""
    erna = zinnen[plek + 1 : plek + 1 + _TOT_UITSLAG]
    tot = takewhile(lambda zin: not _STEMMING.match(zin.tekst), erna)
    return bool(_STEMMING.match(zinnen[plek].tekst)) and any(_is_outcome(zin.tekst) for zin in tot)


def is_outcome_of_before(zinnen: Sequence[Zin], plek: int) -> bool:
    """Whether it says how the vote went that a sentence before tells of: that one is the decision."""
    ervoor = zinnen[max(0, plek - _TOT_UITSLAG) : plek]
    return _is_outcome(zinnen[plek].tekst) and any(_STEMMING.match(zin.tekst) for zin in ervoor)


def _is_outcome(tekst: str) -> bool:
    return len(tekst) < _LANGSTE_UITSLAG and bool(_UITSLAG.search(tekst)) and "not" not in tekst.split()


def decides(tekst: str) -> bool:
    body = _BODY_DECIDES.search(tekst)
    if not (body or _VOTED.search(tekst) or _NOTED.search(tekst)) or tekst.endswith("?"):
        return False
    achter = _ERACHTER.search(tekst, body.end()) if body else None
    zonder = _WILL.sub(" ", tekst[: achter.start()] if achter else tekst)
    return not only_tells(zonder, len(zonder))
