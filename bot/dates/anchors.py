"""Rules for what hangs on an event ('voor de volgende PRT', 'na publicatie') or on nothing ('z.s.m.')."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from bot.dates.lead import UNIT, Relation
from bot.dates.reading import Ask, Event, Meeting, Outcome, Problem, Reason, Rule, Where, rule
from bot.dates.words import FUNCTION_WORDS, NUMBER, is_verb

_NEXT = r"(?:eerst\s?)?(?:volgende?|komende?)|aankomende?|aanstaande?|a\.s\."
_PLAIN_MEETING = r"(?:vergadering|overleg|bijeenkomst|zitting|sessie|regietafel|tafel|keer)"
_MEETING = (
    rf"(?:(?P<noun>prt|rrt|(?:provinciale|regionale)\sregietafel|(?:bestuurlijk|ambtelijk|regionaal)\soverleg)"
    rf"(?P<kind>[\s-](?:vergadering|overleg)(?!\w))?|(?P<plain>{_PLAIN_MEETING}))(?!\svan\s(?:\w{{4,9}}dag\s)?\d)"
)
_OF = re.compile(
    r"\svan\s(?:de\s|het\s)?(?=(?:prt|rrt|(?:provinciale|regionale)\sregietafel)(?!\w))", re.ASCII
)
_NAMED = re.compile(r"(?:prt|rrt|(?:provinciale|regionale)\sregietafel)", re.ASCII)
_MOST_NAME_WORDS = 4
_NAME_WORD = re.compile(r"\s?([a-z][a-z&'-]{0,30})", re.ASCII)

_EVENT = (
    r"(?:publicatie|bekendmaking|verkiezing|verkiezingen|raadsverkiezingen|reces|vakantie|(?:zomer|winter)stop|bouwvak|besluit|besluiten"
    r"|besluitvorming|vaststelling|kabinetsformatie|formatie|kabinet|behandeling|ontvangst|akkoord|goedkeuring"
    r"|instemming|afronding|oplevering|advies|reactie|evaluatie|inwerkingtreding|opening|sluiting|terugkoppeling"
    r"|toezending|aanlevering|consultatie|uitspraak|capaciteitsraming|raming|verdeling|kamerbrief|debat"
    r"|collegebesluit|raadsbesluit|raadsvergadering|gemeenteraad|dagtekening|overeenstemming|toestemming"
    r"|voltooiing|aantreden|afloop)"
)
_LENGTH = rf"(?:(?:binnen|uiterlijk|maximaal)\s)?{NUMBER}\s{UNIT}\s"
_OF_WHAT = (
    r"(?:\s(?:in|op)\s(?:de|het)\s[a-z][a-z'-]{1,40}|\s(?:van|door|over)\s(?:(?:de|het|een|deze)\s)?(?:(?:nieuwe?|definitieve?|landelijke?|eerste)\s)?[a-z][a-z'-]{1,40}"
    r"|\s(?:(?:de|het)\s)?[a-z-]{0,30}(?:ing|tie|sie|heid|plan|wet|nota|brief|rapport|besluit|cijfers))?"
)
# A noun closes the clause or stands before its verb; 'na vaststelling maken wij' has none.
_BARE_NOUN = re.compile(
    r"\s(?P<word>[a-z][a-z-]{1,40})(?=\s?(?:[,;.)]|$)|\s(?:wordt|worden|zal|zullen|kan|kunnen|gaat|gaan|moet|moeten|is|zijn)\b)",
    re.ASCII,
)
_EVENT_YEAR = re.compile(r"\s20\d\d(?![\w-])", re.ASCII)
_OPEN = (
    r"z\.?\s?s\.?\s?m\.?|(?:zo\s)?(?:spoedig|snel|gauw)\smogelijk|asap|a\.s\.a\.p\.?|n\.?t\.?b\.?|n\.?n\.?b\.?|tbd"
    r"|nader\ste\sbepalen|nog\ste\sbepalen|t\.?z\.?t\.?|te\szijner\stijd"
)
_OPEN_ALONE = (
    r"doorlopend|structureel|(?:per\s)?direct|per\somgaande|onmiddellijk|continu|permanent|p\.?m\.?|n\.?v\.?t\.?|onbekend|geen|binnenkort|op\skorte\stermijn"
    r"|dagelijks|wekelijks|tweewekelijks|maandelijks|jaarlijks|periodiek|regelmatig"
    r"|over\s(?:enige|een\spaar|enkele)\s[a-z]{2,10}"
)


def _next_meeting(match: re.Match[str], ask: Ask) -> Outcome:
    """'de volgende PRT' anywhere; 'voor de PRT' only alone or counted from: a paper is for the PRT too."""
    if not match["next"] and not _points_at_a_meeting(match, ask):
        return None
    if match["plain"] == "keer" and not match["next"]:
        return None
    whose = _OF.match(ask.line.folded, match.end())
    if whose:
        named = _NAMED.match(ask.line.folded, whose.end())
        return _named_meeting(ask, whose.end(), named.end()) if named else None
    if match["plain"]:
        return Meeting(ask.line.original(*match.span("plain")), match.end(), _ask_for(ask, None))
    if match["kind"]:
        name = ask.line.original(*match.span("noun"))
        return Meeting(name, match.end(), _ask_for(ask, name))
    return _named_meeting(ask, match.start("noun"), match.end())


def _points_at_a_meeting(match: re.Match[str], ask: Ask) -> bool:
    if ask.lead.offset:
        return True
    related = ask.lead.relation in (Relation.BEFORE, Relation.AFTER) or ask.lead.strong
    return related and ask.line.is_segment(ask.start, match.end())


def _named_meeting(ask: Ask, start: int, end: int) -> Meeting:
    """The longest name that is known; a name is never cut before a capital, doubtful before a plain word."""
    ends = [end]
    while len(ends) <= _MOST_NAME_WORDS and (word := _NAME_WORD.match(ask.line.folded, ends[-1])):
        ends.append(word.end())
    for stop in reversed(ends):
        name = ask.line.original(start, stop)
        found = _ask_for(ask, name)
        if found or stop == _capital_end(ask, ends):
            return Meeting(name, stop, found, certain=not _goes_on(ask, stop))
    raise AssertionError("the last of the ends is always tried")


def _capital_end(ask: Ask, ends: list[int]) -> int:
    """Where the last capitalised word of the name stops."""
    capitals = [
        stop for begin, stop in pairwise(ends) if ask.line.original(begin, stop).strip()[:1].isupper()
    ]
    return capitals[-1] if capitals else ends[0]


def _goes_on(ask: Ask, stop: int) -> bool:
    word = ask.line.next_word(stop)
    return bool(word) and word not in FUNCTION_WORDS and not is_verb(word)


def _ask_for(ask: Ask, name: str | None) -> date | None:
    return ask.next_meeting(name) if ask.next_meeting else None


def _event(match: re.Match[str], ask: Ask) -> Outcome:
    return _until(match.start(), match.end(), ask)


def _until(start: int, end: int, ask: Ask) -> Event:
    """An event, with the year that tells it from the one before: 'na het verdeelbesluit 2028'."""
    year = _EVENT_YEAR.match(ask.line.folded, end)
    stop = year.end() if year else end
    return Event(ask.line.original(start, stop), stop)


def _event_of(match: re.Match[str], ask: Ask) -> Outcome:
    """The event with the bare noun that says of what: 'na vaststelling kader (worden …)'."""
    noun = _BARE_NOUN.match(ask.line.folded, match.end())
    if noun and noun["word"] not in FUNCTION_WORDS and not is_verb(noun["word"]):
        return _until(match.start(), noun.end("word"), ask)
    return _event(match, ask)


def _any_event(match: re.Match[str], ask: Ask) -> Outcome:
    """'twee weken na start realisatie'; not 'twee weken voor de kerst reserveren', which is what one does."""
    last = [word for word in match[0].split() if not word.isdigit()][-1]
    return None if is_verb(last) else _event(match, ask)


def _open(match: re.Match[str], ask: Ask) -> Outcome:
    return Problem(Reason.ONBEPAALD)


RULES: tuple[Rule, ...] = (
    rule(rf"(?:(?P<next>{_NEXT})\s)?{_MEETING}", _next_meeting),
    rule(
        rf"(?:{_LENGTH})?(?:direct\s|pas\s|meteen\s|kort\s)?(?:na|nadat|in\safwachting\svan|afhankelijk\svan)\s"
        rf"(?:(?:de|het|een|deze)\s)?(?:[a-z-]{{1,30}}\s)?[a-z-]{{0,30}}{_EVENT}{_OF_WHAT}",
        _event_of,
    ),
    rule(
        rf"(?:{_LENGTH})?(?:nog\s)?(?:voor|tot)\s(?:de|het|een)\s(?:[a-z-]{{1,30}}\s)?[a-z-]{{0,30}}{_EVENT}{_OF_WHAT}",
        _event,
    ),
    rule(r"zodra\s[^,;.\[\n]{2,79}[^,;.\[\s]", _event),
    rule(_OPEN, _open),
    rule(_OPEN_ALONE, _open, Where.SEGMENT),
)
# Tried when nothing else is found: any event will do when it is counted from, or is all the text says.
LAST_RESORTS = (
    rule(
        rf"{_LENGTH}(?:na|voor)\s(?:(?:de|het|een)\s)?[a-z-]{{3,40}}(?:\s[a-z-]{{1,40}}){{0,6}}(?:\s20\d\d)?",
        _any_event,
        Where.SEGMENT,
    ),
    rule(
        rf"na\s(?!{NUMBER}\s)(?:(?:de|het|een)\s)?[a-z-]{{3,40}}(?:\s[a-z-]{{1,40}}){{0,2}}",
        _event,
        Where.WHOLE,
    ),
)
