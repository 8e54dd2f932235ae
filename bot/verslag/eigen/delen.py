"""The parts of our own minutes: under which heading each line stands, also when that was renamed or lost."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.texts import uitvoer as texts
from bot.verslag.eigen.lijsten import ACTIONS_HEADS, Head, has_list
from bot.verslag.eigen.regels import SECTIONS, Regel
from bot.verslag.voorstel import Waarschuwing

LISTS: tuple[tuple[str, str, tuple[Head, ...], str], ...] = (  # what each tells of, and how it is known
    ("deelnemer", texts.ATTENDANCE, (texts.ATTENDANCE_HEAD,), texts.NO_ATTENDANCE),
    ("besluit", texts.DECISIONS, (texts.DECISIONS_HEAD,), texts.NO_DECISIONS),
    ("actie", texts.ACTIONS, ACTIONS_HEADS, texts.NO_ACTIONS),
)
_BY_NAME = {name.casefold(): name for name in SECTIONS}


@dataclass(frozen=True)
class Delen:
    """The lines by the heading of ours that they stand under ('' is what comes first), and which of those
    headings are there."""

    regels: Mapping[str, Sequence[Regel]]
    kopjes: frozenset[str]

    def of(self, part: str) -> Sequence[Regel]:
        return self.regels.get(part, ())

    def lists(self) -> list[str]:
        """The kinds of which the list stands there as we made it."""
        return [kind for kind, part, heads, none in LISTS if has_list(self.of(part), heads, none)]

    def missing(self) -> Iterator[Waarschuwing]:
        """What minutes lack: a heading of which the part was known all the same, or the part."""
        for part in (texts.ATTENDANCE, texts.DISCUSSED, texts.DECISIONS, texts.ACTIONS):
            says = any(regel.cellen or regel.tekst for regel in self.of(part))
            if not says and (part != texts.DISCUSSED or part not in self.kopjes):
                yield Waarschuwing(texts.NOT_READ, texts.part_lost(part), None)
            elif part not in self.kopjes:
                yield Waarschuwing(texts.NOT_READ, texts.heading_lost(part), None)


def divide(regels: Sequence[Regel]) -> Delen:
    """A list is known by its columns and the agenda by the level of its items where their own heading is
    lost; a heading in its place that nobody knows goes with it."""
    headings = frozenset(filter(None, (_section(regel) for regel in regels if regel.niveau)))
    kopjes = headings | set(filter(None, (_section(regel, headings) for regel in regels)))
    found: dict[str, list[Regel]] = {"": []}
    section = ""
    for regel, following in pairwise((*regels, Regel(0))):
        known = _section(regel, headings) or (_begun_by(following, kopjes) if regel.niveau == 2 else None)
        section = known or _begun_by(regel, kopjes) or section
        stands = found.setdefault(section, [])
        if not known:
            stands.append(regel)
    return Delen(found, kopjes)


def _section(regel: Regel, headings: Collection[str] = ()) -> str | None:
    """The part that this heading begins, of whatever level; a line that is none only where there is none."""
    name = _BY_NAME.get(regel.tekst.rstrip(" :.").casefold())
    is_line = not (regel.niveau or regel.is_bullet or regel.cellen)
    return name if regel.niveau or (is_line and name not in headings) else None


def _begun_by(regel: Regel, kopjes: frozenset[str]) -> str | None:
    """The part that begins here without its heading."""
    if regel.niveau == 3 and texts.DISCUSSED not in kopjes:
        return texts.DISCUSSED
    said = [cell.casefold() for cell in regel.cellen]
    for _, part, heads, none in LISTS:
        is_head = any(said == [cell.casefold() for cell in head] for head in heads)
        if part not in kopjes and (is_head or (regel.tekst == none and not regel.is_bullet)):
            return part
    return None
