"""One typed line, field by field: each step takes what it understands out of the text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.gebieden import Gebieden, Match
from bot.invoer import deadlines, front, labels, namens, segments
from bot.invoer.model import BREAK, Draft, Invoer, Known, KnownNames, NextMeeting
from bot.invoer.names import bare, without_people
from bot.kalender import Kalender

_PAUSE = " ,;:–-"


def nobody(_: str) -> None:
    """The register of who knows nobody."""


def parse(
    line: str,
    today: date,
    kalender: Kalender,
    gebieden: Gebieden,
    next_meeting: NextMeeting,
    known_names: KnownNames = nobody,
) -> Invoer:
    """The fields of a new point in `line`, wherever they stand.

    `known_names` tells whether a name is that of a persoon or organisatie: only they own a point by standing
    alone. Every word is in a field or in the text.
    """
    plain = _with_breaks(front.BULLET.sub("", line.strip()))
    plain = namens.joined(plain, known_names)
    known = Known(today, kalender, gebieden, next_meeting, lambda name: known_names(namens.parted(name)))
    draft = Draft(plain, known)
    front.take_kind(draft)
    labels.take(draft)
    front.take_owner(draft)
    deadlines.take(draft)
    labels.take_door(draft)
    left = draft.tekst
    segments.take(draft)
    text = bare(draft.tekst, _PAUSE) or _first_words(left)
    _take_subject(draft, text)
    draft.places += _places_of(draft, (*draft.wie, draft.ingebracht_door or ""))
    text, asker = namens.parted(text), namens.parted(draft.ingebracht_door or "") or None
    draft.wie = tuple(namens.parted(name) for name in draft.wie)
    regio, gemeente = _area(draft, text)
    return Invoer(
        tekst=text,
        soort=draft.soort,
        wie=tuple(dict.fromkeys(draft.wie)),
        ingebracht_door=asker,
        regio=regio,
        gemeente=gemeente,
        termijn=draft.termijn,
        termijn_tekst=draft.termijn_tekst,
        voorwaarde=draft.voorwaarde,
        warnings=tuple(dict.fromkeys(namens.parted(warning) for warning in draft.warnings)),
    )


def _with_breaks(line: str) -> str:
    """The line with single spaces, and a break between the cells of a pasted table."""
    cells = (" ".join(cell.split()) for cell in line.split("\t"))
    return f" {BREAK} ".join(cell for cell in cells if cell)


def _first_words(left: str) -> str:
    """A line of nothing but fields: its first part is also what it says."""
    parts = (bare(part, _PAUSE) for part in left.replace(",", BREAK).replace(";", BREAK).split(BREAK))
    return next((part for part in parts if part), "")


def _take_subject(draft: Draft, text: str) -> None:
    """'toezegging: cvdK spreekt het kabinet aan': who promises is who the sentence is about."""
    name = text.partition(" ")[0]
    if draft.soort == "toezegging" and not draft.wie and draft.known.names(name):
        draft.wie = (name,)


def _places_of(draft: Draft, names: Sequence[str]) -> list[Match]:
    """The places that stand in brackets behind these names, of each kind where none was named yet."""
    named = {place.kind for place in draft.places}
    found = (draft.known.place(body) for body in map(namens.body, names) if body)
    return [place for place in found if place and place.kind not in named]


def _area(draft: Draft, text: str) -> tuple[str | None, str | None]:
    """(key of the regio, gemeente): as named by themselves, else the only ones that the text is about."""
    gebieden = draft.known.gebieden
    regio = _only([match.key for match in draft.places if match.kind == "regio"])
    gemeente = _only([match.naam for match in draft.places if match.kind == "gemeente"])
    owners = [name for name in draft.wie if draft.known.names(name) != "persoon"]
    mentioned = [m.match for m in gebieden.find_in_text(without_people(" ".join([text, *owners])))]
    towns, regions = _named(mentioned, "gemeente"), _named(mentioned, "regio")
    if gemeente is None and len(towns) == 1:
        own = gebieden.regio_of_gemeente(towns[0]).sleutel
        gemeente = towns[0] if regio in (None, own) else None
    if regio is None and gemeente:
        regio = gebieden.regio_of_gemeente(gemeente).sleutel
    elif regio is None:
        towns += [match.naam for match in draft.places if match.kind == "gemeente"]
        regio = _only([*regions, *(gebieden.regio_of_gemeente(town).sleutel for town in towns)])
    return regio, gemeente


def _named(matches: list[Match], kind: str) -> list[str]:
    names = (match.naam if kind == "gemeente" else match.key for match in matches if match.kind == kind)
    return list(dict.fromkeys(names))


def _only(keys: list[str]) -> str | None:
    return keys[0] if len(set(keys)) == 1 else None
