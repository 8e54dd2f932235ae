"""What stands before a colon at the beginning: the kind, who asks, who owns it, where."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot import dates
from bot.gebieden import Match
from bot.invoer.labels import SOORTEN, set_askers
from bot.invoer.model import KINDS, PLURALS, Draft
from bot.invoer.names import MENTION, is_certain, is_name, names_in

# A word processor's own signs are private characters; '§ 3.2' is a place in a text.
_SIGN = r"[-*•·–—◦▪▫■□●○➢➤►‣→✓✔☐☑\ue000-\uf8ff]|§(?!\s*\d)|\[[ xX]?\]"
BULLET = re.compile(
    rf"^(?:(?:{_SIGN})\s+(?=\S)){{1,2}}|^(?:o|\d{{1,2}}[.)]|[a-zA-Z]\)|\[A\d{{1,3}}\]|A\d{{1,3}}[.:)])\s+(?=\S)"
    r"|^\d{1,3}\t+(?=\S)"
)
# Not of 'Van Dam' and 'van der Laak': there it is of the name.
OF = r"(?-i:van|VAN)(?!\s(?:der|den|'t|’t)\b)"
_KIND = re.compile(
    rf"^\s*(?P<soort>{'|'.join((*PLURALS, *SOORTEN))})(?:\s\d{{1,2}})?"
    rf"(?:\s+(?P<voor>{OF}|namens|door|aan|voor)\b|(?=[\s:]))\s*(?P<naam>[^:\n]{{0,80}}?)\s*:\s*",
    re.IGNORECASE,
)
HEAD = re.compile(rf"^\s*(?P<naam>(?:{MENTION}|[^:\n<>]){{1,80}}?)\s*:(?:\s+(?=\S)|(?P<vast>)(?=[^\W\d_]))")
_DAY = re.compile(
    r"(?P<dag>\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2} [a-z]{3,9}\.?(?: \d{4})?)[\s,]{1,3}(?=\S)"
)
_TO = re.compile(r"\s(?:aan|voor)\s")
_PARTS = re.compile(r"[,;()]")


def take_kind(draft: Draft) -> None:
    """'vraag van Wienstra aan COA: …', 'toezegging cvdK: …', 'actie voor Vollink: …', 'actie: …'."""
    match = _KIND.match(draft.tekst)
    if not match:
        return
    said, for_whom = match["naam"], (match["voor"] or "").casefold() in ("aan", "voor")
    by, to = ("", said) if for_whom else (*_TO.split(said, maxsplit=1), "")[:2]
    asked, answers = _pieces(draft, by), _pieces(draft, to)
    if not all(is_name(each, draft.known.names) for each in (*asked.names, *answers.names)):
        return
    word = match["soort"].casefold()
    draft.soort = PLURALS.get(word) or KINDS.get(word, word)
    draft.places += asked.places + answers.places
    draft.tekst = draft.tekst[match.end() :]
    if draft.soort == "vraag":
        _set_question(draft, tuple(asked.names), tuple(answers.names))
    else:
        draft.wie = tuple(asked.names + answers.names) or draft.wie


def _set_question(draft: Draft, asked: tuple[str, ...], to: tuple[str, ...]) -> None:
    """Who asks, and who is to answer. In 'Wienstra: vraag: hoeveel?' who stood in front asks, but an
    organisation there is who answers."""
    front, bodies = draft.wie, any(draft.known.names(name) == "organisatie" for name in draft.wie)
    if not asked and front and (to or not bodies):
        asked, front = front, ()
    draft.wie = to or front
    if asked:
        set_askers(draft, asked)


def take_owner(draft: Draft) -> None:
    """'COA: …', 'mw. Lampen, AenM: …', 'gooi, COA: …', 'COA, toezegging: …': all before the colon are names,
    places or the kind."""
    match = HEAD.match(draft.tekst)
    if not match or draft.wie or draft.ingebracht_door:
        return
    day = _day_before(draft, match["naam"])
    found = _pieces(draft, match["naam"][day:])
    known = draft.known.names
    fits = is_certain if match["vast"] is not None else is_name  # 'COA:nareizigers', not 'Let op:nareizigers'
    if not all(fits(each, known) for each in found.names) or found == _Pieces():
        return
    draft.places += found.places
    draft.wie = tuple(found.names)
    draft.tekst = f"{match['naam'][:day].strip()} {draft.tekst[match.end() :]}".strip()
    draft.soort = draft.soort or found.soort
    if draft.soort == "vraag":
        _set_question(draft, (), ())
    elif not draft.soort:
        take_kind(draft)


def _day_before(draft: Draft, said: str) -> int:
    """Where the day in figures ends that stands before the names: '14-12 De Winter', or 0."""
    match = _DAY.match(said)
    if match is None:
        return 0
    werkdagen = draft.known.kalender.werkdagen
    days = dates.find_all(match["dag"], draft.known.today, werkdagen=werkdagen)
    return match.end() if days and days[0].text == match["dag"] else 0


def begins_with_owner(text: str) -> bool:
    """Whether what stands before a colon can be names alone: 'De Winter: …', 'mw. Lampen, COA: …'."""
    match = HEAD.match(text)
    parts = [part.strip() for part in _PARTS.split(match["naam"])] if match and match["vast"] is None else []
    named = [name for part in parts for name in names_in(part, _nobody)]
    return bool(named) and all(is_name(name, _nobody) for name in named)


def _nobody(_: str) -> None:
    return None


@dataclass
class _Pieces:
    """What stands before a colon."""

    soort: str | None = None
    places: list[Match] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def _pieces(draft: Draft, said: str) -> _Pieces:
    """The kind, the places and the names in `said`; 'Molenbroek (Haarlem)' is a name and a place."""
    found, known = _Pieces(), draft.known
    parts = (said,) if known.names(said) else _PARTS.split(said)
    for part in (each.strip() for each in parts):
        place = known.place(part)
        if place:
            found.places.append(place)
        elif part.casefold() in SOORTEN:
            found.soort = KINDS.get(part.casefold(), part.casefold())
        else:
            for name in names_in(part, known.names):
                place = known.place(name)
                found.places += [place] if place else []
                found.names += [] if place else [name]
    return found
