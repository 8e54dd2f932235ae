"""What somebody typed into the cells of our own lists in their own way: a word for how it stands, two names
below each other, columns in another order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.texts import acties as acties_texts
from bot.texts import uitvoer as texts
from bot.verslag.voorstel import Aanwezigheidsstatus

_MORE = re.compile(r"(?:\s(?:en|&|\+)|[,;])$")  # of the name on the next line: 'Jansen en'
LINES_APART = "\n"  # between the lines of a cell
_NAMES = (texts.WHO, texts.ASKED_BY)
_PRESENCE: dict[str, Aanwezigheidsstatus] = {
    **dict.fromkeys(("", texts.PRESENCE["onbekend"]), "onbekend"),
    texts.PRESENCE["aanwezig"]: "aanwezig",
    texts.PRESENCE["afwezig"]: "afwezig",
}
# What else people write there: 'afwezig m.k.', 'aanwezig tot 10:30'.
_NOT_THERE = re.compile(
    r"\b(?:afwezig|afw|afgemeld|afmelding|verhinderd|verontschuldigd|ziek|absent|niet|nee)\b|\bm\.\s?k\."
)
_THERE = re.compile(r"\b(?:aanwezig|aanw|present|erbij|er|online|digitaal|ja)\b")
# What comes first says it: 'aanwezig, niet bij punt 4'.
_SURELY_THERE = re.compile(r"(?:aanwezig|aanw|present|online|digitaal|ja)\b(?!\W{0,3}(?:nee|niet)\W{0,3}$)")
_STATES = {
    **{shown.casefold(): state for state, shown in acties_texts.STATES.items()},
    acties_texts.ANSWERED.casefold(): "afgerond",
    "": "open",
    **dict.fromkeys(("klaar", "gereed", "gedaan", "afgehandeld"), "afgerond"),
    **dict.fromkeys(("loopt nog", "bezig", "in behandeling"), "loopt"),
    "vervalt": "vervallen",
}


def presence(cell: str) -> Aanwezigheidsstatus | None:
    """None where nobody can say what is meant."""
    said = cell.casefold()
    if said in _PRESENCE:
        return _PRESENCE[said]
    if _SURELY_THERE.match(said):
        return "aanwezig"
    if _NOT_THERE.search(said):
        return "afwezig"
    return "aanwezig" if _THERE.search(said) else None


def state(cell: str) -> tuple[str, str]:
    """How a point stands, and what is said of it behind the colon; ('', '') where that is not understood."""
    shown, _, reason = ("" if cell == texts.NONE else cell).partition(": ")
    found = _STATES.get(shown.strip(" .").casefold(), "")
    return (found, reason) if found else ("", "")


def order(said: Sequence[str], head: Sequence[str]) -> Sequence[int]:
    """Where each column of `head` stands, as these are its names in whatever order."""
    names = [cell.casefold() for cell in said]
    known = [cell.casefold() for cell in head]
    return [names.index(name) for name in known] if sorted(names) == sorted(known) else range(len(head))


def in_line(cell: str, column: str) -> str:
    """The lines of a cell as one; of a column of names each is another, but what stands in brackets."""
    lines = [line.strip() for line in cell.split(LINES_APART) if line.strip()]
    if column not in _NAMES:
        return " ".join(lines)
    names: list[str] = []
    for line in lines:
        if names and line.startswith("("):
            names[-1] += f" {line}"
        else:
            names.append(_MORE.sub("", line))
    return texts.NAMES_APART.join(names) if len(names) > 1 else " ".join(lines)
