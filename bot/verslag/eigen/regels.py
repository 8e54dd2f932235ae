"""Our own minutes as lines: what stands together, of Word, Markdown or PDF alike."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from bot.texts import uitvoer as texts
from bot.texts.publicatie import NOTE as NOTE_HEAD
from bot.verslag.eigen.cellen import LINES_APART
from bot.verslag.voorstel import Soort

SECTIONS = (texts.ATTENDANCE, texts.REPORTED, texts.DISCUSSED, texts.DECISIONS, texts.ACTIONS, texts.NEXT)
KINDS: dict[str, Soort] = {
    texts.KINDS["actiepunt"]: "actiepunt",
    texts.KINDS["toezegging"]: "toezegging",
    texts.KINDS["vraag"]: "vraag",
}
BESIDE = (texts.ASKED_BY, texts.REGION, texts.MUNICIPALITY, texts.ANSWER)
NOTE = re.compile(rf"{re.escape(NOTE_HEAD)}(?:, [^:]{{1,30}})?: (?P<tekst>.+)")
LONE = (texts.NOTHING_UNDER, texts.NO_AGENDA)  # lines that say that there is nothing
_HEADING = re.compile(r"(#{1,3}) (.+)")
ITEM = re.compile(r"(?P<nummer>\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-K])\. (?P<titel>\S.*)")
POINT = re.compile(
    rf"\[(?P<sleutel>[AB]\d{{1,6}})\] (?P<soort>{'|'.join((*KINDS, texts.DECISION))}): (?P<tekst>\S.*)"
)
FACT = re.compile(r"(?P<naam>[A-Z][a-z ]{2,20}): (?P<waarde>\S.*)")
_NAME_OF_FACT = re.compile(r"\*\*(.+?:)\*\* ")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|(?: --- \|)+|---")
_NO_SHAPE = re.compile(r"\[U\+(?P<teken>[0-9A-F]{4,5})\]")  # a sign that no font has (zetwerk)
_BREAK = "\u200b"  # where a word that is too long may break (zetwerk/huisstijl.typ)
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff]")


@dataclass
class Regel:
    """What stands together: a heading of `niveau`, a row of `cellen`, a bullet or a paragraph; `plek` is the
    line it begins on, from 1. `is_sure`: Word or Markdown says what it is; the lines of a PDF do not."""

    plek: int
    tekst: str = ""
    niveau: int = 0
    cellen: list[str] = field(default_factory=list)
    is_bullet: bool = False
    is_sure: bool = False


def lines(text: str) -> list[Regel]:
    text = text.replace("\ufffe", "-")
    lines = _INVISIBLE.sub("", text).split("\n")
    if any(_HEADING.match(line) for line in lines):
        is_markdown = any(_NAME_OF_FACT.match(line) for line in lines)
        return [_line(place, line, is_markdown) for place, line in enumerate(lines, 1) if _says(line)]
    broken = frozenset(place for place, line in enumerate(text.split("\n"), 2) if line.endswith(_BREAK))
    lines = [_NO_SHAPE.sub(lambda sign: chr(int(sign["teken"], 16)), line) for line in lines]
    return list(_without_headings(lines, broken))


def _says(line: str) -> bool:
    return bool(line.strip()) and not _RULE.fullmatch(line.strip())


def _line(place: int, line: str, is_markdown: bool) -> Regel:
    """A line of Word or of Markdown; between the lines of a cell Word has `<br>` (documenten/docx.py)."""
    line = _NAME_OF_FACT.sub(r"\1 ", line.strip(), count=1) if is_markdown else line.strip()

    def plain(part: str) -> str:
        return " ".join((_ESCAPED.sub(r"\1", part) if is_markdown else part.replace("<br>", " ")).split())

    def cell(part: str) -> str:
        return plain(part) if is_markdown else LINES_APART.join(map(plain, part.split("<br>")))

    heading = _HEADING.match(line)
    if heading:
        return Regel(place, plain(heading[2]), len(heading[1]), is_sure=True)
    if line.startswith("|"):
        return Regel(place, cellen=[cell(part) for part in _BAR.split(line)[1:-1]], is_sure=True)
    is_bullet = line.startswith("- ")
    return Regel(place, plain(line.removeprefix("- ")), is_bullet=is_bullet, is_sure=True)


def _without_headings(lines: Sequence[str], broken: Collection[int]) -> Iterator[Regel]:
    """The lines of a PDF put together again: what a heading, item or paragraph begins with is known. Those
    numbered `broken` begin within a word."""
    open_: Regel | None = None
    section, items, number, blank, head = "", 0, "", True, ""
    for place, line in enumerate((" ".join(line.split()) for line in lines), 1):
        if not line or line == head:
            blank = True
            continue
        head = head or line  # the title, again at the top of every page
        if open_ is not None and place in broken:
            open_.tekst, blank = f"{open_.tekst}{line}", False
            continue
        item = ITEM.fullmatch(line)
        new: Regel | None = None
        if line in SECTIONS:
            section, new = line, Regel(place, line, 2)
        elif line.startswith("|"):
            cells = line.replace("<br>", " ").strip("|").split("|")
            new = Regel(place, cellen=[" ".join(cell.split()) for cell in cells])
        elif line.startswith("•"):
            new = Regel(place, line.removeprefix("•").strip(), is_bullet=True)
        elif section == texts.DISCUSSED and (
            line == texts.ELSEWHERE
            or (item and (blank or item["nummer"] == str(items + 1) or _is_next(item, number, open_)))
        ):
            items, new = items + 1, Regel(place, line, 3)
            number = item["nummer"] if item else number
        elif _begins(line, section, open_):
            new = Regel(place, line)
        if new is None and open_ is not None and not open_.cellen:
            open_.tekst = f"{open_.tekst} {line}"
        else:
            if open_ is not None:
                yield open_
            open_ = new or Regel(place, line)
        blank = False
    if open_ is not None:
        yield open_


def _is_next(item: re.Match[str], number: str, before: Regel | None) -> bool:
    """Whether this item of the agenda comes behind the one of `number`, as a secretary counts: '2a' or '3'
    behind '2', and any right below the title or the line that says that nothing was noted."""
    if before is not None and (before.tekst in LONE or before.niveau):
        return True
    if not number or item["titel"][0].islower():
        return False
    if number.isalpha() or item["nummer"].isalpha():
        return number.isalpha() and item["nummer"] == chr(ord(number) + 1)
    return 0 <= _whole(item["nummer"]) - _whole(number) <= 1


def _whole(number: str) -> int:
    return int(re.split(r"\D", number, maxsplit=1)[0])


def _begins(line: str, section: str, before: Regel | None) -> bool:
    if not section:
        return bool(FACT.match(line))
    if section != texts.DISCUSSED or line in (texts.NOTHING_UNDER, texts.NO_AGENDA):
        return (section != texts.DISCUSSED and (before is None or bool(before.niveau))) or line in LONE
    about_point = before is not None and not before.is_bullet and not before.niveau
    return bool(POINT.match(line) or NOTE.match(line)) or (
        about_point and line.startswith(tuple(f"{n}: " for n in BESIDE))
    )
