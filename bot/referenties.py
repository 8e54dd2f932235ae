"""How people write a point: `A3`, `17-12/A1` or `17-12 A1`, `PRT 17-12/A1`, `PRT-2026-01-23/A3`, `B2`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

# Ids accept only ASCII digits: full-width ones look the same and are not.
_REF = re.compile(
    r"""^\s*(?:
          (?P<reeks>[A-Za-z][A-Za-z-]*-\d{4}-\d{2}-\d{2}(?:-\d{1,2})?|[A-Za-z][A-Za-z-]*-tussentijds)\s*/\s*
        | (?:(?P<tafel>(?:prt|rrt)[a-z-]*(?:[ ][a-z-]+){0,4})\s+)?
          (?P<dag>\d{1,2})[-/](?P<maand>\d{1,2})(?:\s*/\s*|(?P<vooraan>\s{1,3}))
        )?
        (?P<letter>[AaBb])\s?(?P<nummer>[0-9]{1,6})\b(?P<rest>.*)$""",
    re.VERBOSE | re.DOTALL | re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True)
class Referentie:
    """A typed reference: `letter` A or B, and of its meeting only what was typed."""

    letter: str
    nummer: int
    reeks: str | None = None  # 'PRT-2026-01-23', upper-cased
    tafel: str | None = None
    dag: tuple[int, int] | None = None  # day, month

    def __str__(self) -> str:
        number = f"{self.letter}{self.nummer}"
        if self.reeks:
            return f"{self.reeks}/{number}"
        if self.dag:
            return f"{self.tafel + ' ' if self.tafel else ''}{self.dag[0]}-{self.dag[1]}/{number}"
        return number


def split(text: str, letter: str) -> tuple[Referentie | None, str]:
    """The reference that `text` begins with, if it is one of this `letter`, and what follows it."""
    match = _REF.match(text)
    if not match or match["letter"].upper() != letter:
        return None, text.strip()
    day = (int(match["dag"]), int(match["maand"])) if match["dag"] else None
    reeks = match["reeks"].upper() if match["reeks"] else None
    found = Referentie(letter, int(match["nummer"]), reeks, match["tafel"], day)
    return found, match["rest"].strip(" :,\t\n")


_AND = re.compile(r"(?:\s*,\s*|\s+)(?:(?:en|&|\+)\s+)?(?=\S)", re.IGNORECASE)


def split_many(text: str, letter: str) -> tuple[list[Referentie], str]:
    """All references that `text` begins with ('A3, A5 en A7 klaar'), and what follows. A colon ends them:
    in 'A3: A5 volgt' the second is text. A day that stands apart in front is of each: '17-12 A3, A5'."""
    found: list[Referentie] = []
    rest = text
    front: Referentie | None = None
    while True:
        match = _REF.match(rest)
        ref, after = split(rest, letter)
        if ref is None or match is None:
            return found, rest.strip(" :,\t\n")
        is_bare = not (ref.dag or ref.reeks)
        found.append(replace(ref, tafel=front.tafel, dag=front.dag) if front and is_bare else ref)
        front = front if is_bare else ref if match["vooraan"] else None
        behind = match["rest"]
        joint = _AND.match(behind)
        if joint is None or split(behind[joint.end() :], letter)[0] is None:
            return found, after
        rest = behind[joint.end() :]


def has_colon(text: str, rest: str) -> bool:
    """Whether a colon stands between the references of `text` and the `rest` that `split_many` gave."""
    return text.rstrip(" :,\t\n").removesuffix(rest).rstrip().endswith(":")


_REEKS = re.compile(
    r"^\s*((?:prt|rrt)[a-z-]*-\d{4}-\d{2}-\d{2}(?:-\d{1,2})?)(?![\w/-])", re.ASCII | re.IGNORECASE
)


def split_reeks(text: str) -> tuple[str | None, str]:
    """The reference of a meeting that `text` begins with ('PRT-2026-01-23'), and what follows it."""
    match = _REEKS.match(text)
    return (
        (match[1].upper(), text[match.end() :].lstrip(" :,;").rstrip(" ,;"))
        if match
        else (None, text.strip())
    )
