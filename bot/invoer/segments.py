"""The parts of a line between commas, dashes, semicolons and brackets: which of them are fields."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.invoer import trailing
from bot.invoer.front import HEAD
from bot.invoer.labels import SOORTEN, set_askers
from bot.invoer.model import BREAK, KINDS, Draft
from bot.invoer.names import (
    MENTION,
    bare,
    is_certain,
    is_name,
    known_in_lower_case,
    names_in,
    says,
    split_names,
)
from bot.texts import invoer as texts

_BETWEEN = re.compile(
    rf"\s*(?:[;{BREAK}]|(?<=\s)[|/](?=\s)|,(?![\d-])|(?<!\d),)[^\S{BREAK}]*|(?:^|(?<=\s))[-–—]{{1,2}}(?=\s|$)[^\S{BREAK}]*"
    r"|(?<=[?!.])\s+(?=vraag\svan\s)"
)
_BRACKETS = re.compile(r"\s*\(([^()]{0,120})\)")
_BY_KIND = re.compile(
    rf"(?P<soort>{'|'.join(SOORTEN)})\s(?P<voor>(?:van|door|namens)\s)?(?P<namen>.{{1,80}}?)"
    r"(?:\s(?:aan|voor)\s(?P<aan>.{1,80}))?",
    re.IGNORECASE,
)
_AT_END = re.compile(
    rf"(?P<voor>^|(?<!\S)\S{{1,40}}\s)(?P<namen>{MENTION}(?:\s*(?:,|en|\+|&)?\s*{MENTION})*)[\s.]*$"
)
_AT_START = re.compile(rf"^(?P<namen>{MENTION}(?:\s*(?:,|en|\+|&)?\s*{MENTION})*)\s+(?P<rest>\S.*)$")
_MENTION = re.compile(MENTION)
MOST_SEGMENTS = 30  # more is prose, or no line that somebody typed
_WITH = frozenset(
    "met aan van bij voor tussen namens naar in uit over door en of tot om per tegen via vanuit rond".split()
)


@dataclass
class Segment:
    """A part of the line, and the sign between it and the part before; '' where something was taken out.
    `is_tight`: nothing stood around that sign ('"x";"y"')."""

    between: str
    text: str
    is_tight: bool = False


def take(draft: Draft) -> None:
    """Take the segments that are a field by themselves out of the text."""
    _take_brackets(draft)
    kept: list[Segment] = []
    owned = bool(draft.wie)
    segments = _split(draft.tekst)
    if len(segments) > MOST_SEGMENTS:
        draft.tekst = _join(segments)
        return
    places = _places(draft, segments)
    for number, segment in enumerate(segments):
        if number in places or _take_kind(draft, segment.text):
            continue
        if not owned and not _is_enumeration(draft, kept, segment) and _take_names(draft, segment.text):
            continue
        if not owned:
            _take_head(draft, segment, first=not kept)
            _take_mentions(draft, segment)
            if not draft.wie and draft.soort != "vraag":
                segment.text, draft.wie = trailing.split(segment.text, draft.known.names)
        meant = draft.known.nearly_place(segment.text)
        if meant:
            draft.warnings.append(texts.perhaps_place(segment.text.strip(), meant.naam))
        kept.append(segment)
    draft.tekst = _join([segment for segment in kept if segment.text.strip(" :.")])


def _split(text: str) -> list[Segment]:
    found: list[Segment] = []
    end, between, is_tight = 0, "", False
    for match in [*_BETWEEN.finditer(text), None]:
        part = text[end : match.start() if match else None].strip()
        if part:
            found.append(Segment(between, part, is_tight))
            between = ""
        if match:
            end, between = match.end(), match[0].strip() or between
            is_tight = match[0] == between
    return found


def _join(segments: list[Segment]) -> str:
    text = ""
    for segment in segments:
        sign = segment.between
        space = " " if sign[:1] in ("-", "–", "—", "|", "/") else ""
        after = "" if segment.is_tight and not space else " "
        text += (f"{space}{sign}{after}" if text else "") + segment.text
    return bare(text, " ,;–-")


def _places(draft: Draft, segments: list[Segment]) -> set[int]:
    """The numbers of the segments that are a regio or gemeente, noted; several of one sort, or two that do
    not fit together, stay text."""
    found = {}
    for number, segment in enumerate(segments):
        place = draft.known.place(segment.text)
        if place and not (number and _lists_places(draft, segments[number - 1].text, place.kind)):
            found[number] = place
    towns = {place.key for place in found.values() if place.kind == "gemeente"}
    regions = {place.key for place in found.values() if place.kind == "regio"}
    own = {draft.known.gebieden.regio_of_gemeente(town).sleutel for town in towns}
    if len(regions) > 1:
        found = {}
    elif len(towns) > 1 or (regions and own - regions):
        found = {number: place for number, place in found.items() if place.kind == "regio"}
    draft.places += found.values()
    return set(found)


def _lists_places(draft: Draft, before: str, kind: str) -> bool:
    """Whether `before` ends with 'in Haarlem': then ', Velsen' goes on with it."""
    words = before.split()
    if len(words) < 2:
        return False
    place = draft.known.place(words[-1])
    return bool(place and place.kind == kind == "gemeente" and words[-2].casefold() in _WITH)


def _take_kind(draft: Draft, text: str) -> bool:
    """'toezegging' or 'vraag van Wienstra' by itself."""
    plain = text.strip(" .:?").casefold()
    if plain in SOORTEN and not draft.soort:
        draft.soort = KINDS.get(plain, plain)
        return True
    match = _BY_KIND.fullmatch(text.strip())
    if match is None or draft.soort:
        return False
    names, to = split_names(match["namen"]), split_names(match["aan"] or "")
    somebody = is_name if match["voor"] else is_certain
    if not all(somebody(name, draft.known.names) for name in (*names, *to)):
        return False
    draft.soort = KINDS.get(match["soort"].casefold(), match["soort"].casefold())
    if draft.soort == "vraag":
        set_askers(draft, names)
        draft.wie = draft.wie or to
    else:
        draft.wie = (*draft.wie, *names)
    return True


def _take_names(draft: Draft, text: str) -> bool:
    """Somebody known, mentioned or called by a title: the owner, or who asks a question."""
    words = text.strip(" .:")
    known = draft.known.names
    names = (words,) if words and known(words) else split_names(words)
    names = names or tuple(_MENTION.findall(words))
    alone = [is_certain(name, known) or known_in_lower_case(name, known) for name in names]
    if not names or not all(alone):
        return False
    asks = draft.soort == "vraag" and not draft.ingebracht_door
    if asks and len(names) == 1 and "persoon" in (known(names[0]), known(names[0].capitalize())):
        draft.ingebracht_door = names[0]
    else:
        draft.wie = (*draft.wie, *names)
    return True


def _is_enumeration(draft: Draft, kept: list[Segment], segment: Segment) -> bool:
    """'overleg met COA, AenM en VRO': they go on with the one before and are not the owners."""
    words = kept[-1].text.split() if kept and "," in segment.between else []
    if len(words) < 2 or words[-2].casefold() not in _WITH or draft.known.place(words[-1]):
        return False
    names = split_names(segment.text)
    return len(names) > 1 or draft.known.names(words[-1]) == draft.known.names(segment.text.strip(" ."))


def _take_head(draft: Draft, segment: Segment, *, first: bool) -> None:
    """'… 15 februari, COA: nareizigers': before a colon, as at the beginning of the line."""
    match = HEAD.match(segment.text)
    if match is None or draft.wie or draft.ingebracht_door:
        if first and not draft.wie and not segment.between and draft.has_deadline:
            _take_leading(draft, segment)
        return
    names = names_in(match["naam"], draft.known.names)
    certain = all(is_certain(name, draft.known.names) for name in names)
    spaced = first and match["vast"] is None
    if names and (certain or (spaced and all(is_name(name, draft.known.names) for name in names))):
        draft.wie = names
        segment.text = segment.text[match.end() :]


def _take_leading(draft: Draft, segment: Segment) -> None:
    """'uiterlijk 15 februari COA nareizigers': right behind the date; 'COA zegt dat …' is a sentence."""
    name, _, rest = segment.text.partition(" ")
    if rest and draft.known.names(name) and not _says(rest):
        draft.wie = (name,)
        segment.text = rest


def _take_mentions(draft: Draft, segment: Segment) -> None:
    """'nareizigers @hanna', '@hanna nareizigers': at an end, but not 'bellen met @hanna'."""
    if draft.wie:
        return
    end, start = _AT_END.search(segment.text), _AT_START.match(segment.text)
    if end and end["voor"].strip().casefold() not in _WITH:
        draft.wie = tuple(_MENTION.findall(end["namen"]))
        segment.text = segment.text[: end.start("namen")].rstrip()
    elif start:
        draft.wie = tuple(_MENTION.findall(start["namen"]))
        if not _says(start["rest"]):
            segment.text = start["rest"]


def _says(words: str) -> bool:
    """Whether these words go on with a sentence: 'zegt dat …', 'met de raad overleggen'."""
    return says(words) or words.split(" ")[0].casefold() in _WITH


def _take_brackets(draft: Draft) -> None:
    """'(COA, Blaricum)': what is a field leaves, and with the last of it the brackets."""
    for match in reversed(list(_BRACKETS.finditer(draft.tekst))[-MOST_SEGMENTS:]):
        segments = _split(match[1])
        kept = [segment for segment in segments if not _take_one(draft, segment.text)]
        if len(kept) == len(segments) and segments:
            continue
        rest = f" ({_join(kept)})" if kept else ""
        draft.tekst = f"{draft.tekst[: match.start()]}{rest}{BREAK}{draft.tekst[match.end() :]}"


def _take_one(draft: Draft, text: str) -> bool:
    place = draft.known.place(text)
    if place and place.kind not in {each.kind for each in draft.places}:
        draft.places.append(place)
        return True
    if _take_kind(draft, text) or (not draft.wie and _take_names(draft, text)):
        return True
    names = split_names(text)
    asked = draft.soort == "vraag" and not draft.ingebracht_door and names and not place
    if asked and all(is_name(name, draft.known.names) for name in names):
        set_askers(draft, names)
        return True
    return False
