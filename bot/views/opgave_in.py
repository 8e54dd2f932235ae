"""Figures on their way in: what is wrong with a file, or what it would change, page by page."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from bot.config import Config
from bot.opgave.tabblad import Fout
from bot.opgave.wending import CHANGED, NEW, SAME, Opgavevoorstel, Wending
from bot.texts import acties as actie_texts
from bot.texts import opgave_in as texts
from bot.views.elementen import (
    MESSAGE_TEXT,
    Block,
    actions,
    at_most,
    button,
    context,
    esc,
    header,
    section,
    sections,
    short,
    text_length,
)

PREFIX = "opgavevoorstel_"
MOST_ON_PAGE = 40
REST = 900  # characters kept for what stands around the lines
_NAME, _LINE = 80, 400


def mistakes(name: str, fouten: Sequence[Fout]) -> tuple[list[Block], bool]:
    """What is wrong, as much as one message holds, and whether that is all."""
    blocks: list[Block] = [
        header(texts.mistakes_title(at_most(name, _NAME))),
        context(texts.nothing_taken(len(fouten))),
    ]
    room = MESSAGE_TEXT - REST - text_length(*blocks)
    told = mistake_lines(fouten)
    lines: list[str] = []
    for line in told:
        shown = short(line, _LINE)
        room -= len(shown) + 1
        if room < 0 or len(lines) == MOST_ON_PAGE:
            break
        lines.append(shown)
    blocks += sections(lines)
    if len(lines) < len(told):
        blocks.append(context(texts.more_mistakes(len(told) - len(lines))))
    return blocks, len(lines) == len(told)


def mistake_lines(fouten: Iterable[Fout]) -> list[str]:
    """A line for every mistake; the same in several rows is one line."""
    rows: dict[tuple[str, str, str, str], list[int]] = {}
    for fout in fouten:
        rows.setdefault((fout.blad, fout.kolom, fout.kop, fout.tekst), []).append(fout.rij)
    return [
        texts.mistake(blad, _joined(numbers), kolom, kop, tekst)
        for (blad, kolom, kop, tekst), numbers in rows.items()
    ]


def _joined(rows: Sequence[int]) -> str:
    """'3, 5–9' of row numbers; '' for a whole sheet."""
    runs: list[list[int]] = []
    for row in sorted({row for row in rows if row}):
        if runs and row == runs[-1][-1] + 1:
            runs[-1][1:] = [row]
        else:
            runs.append([row])
    return ", ".join("–".join(map(str, run)) for run in runs)


def mistakes_csv(fouten: Iterable[Fout]) -> bytes:
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(texts.MISTAKES_HEADINGS)
    for fout in fouten:
        cells = (fout.blad, str(fout.rij or ""), fout.kolom, fout.kop, fout.tekst)
        writer.writerow([f"'{c}" if c[:1] in "=+-@\t" and c else c for c in cells])
    return made.getvalue().encode("utf-8-sig")


def proposal(shown: Opgavevoorstel, config: Config, offset: int = 0, *, told: str = "") -> list[Block]:
    """What would change, from the line `offset` on, and the buttons, with `told` above them."""
    turns = shown.anders
    offset = min(offset, max(len(turns) - 1, 0))
    counts = {wat: shown.count(wat) for wat in (NEW, CHANGED, SAME)}
    blocks: list[Block] = [header(texts.proposal_title(at_most(shown.bestand, _NAME)))]
    refused = [section(f"⚠ {esc(told)}")] if told else []
    blocks.append(section(f"*{texts.counted(counts)}*"))
    blocks += [context(f"⚠ {esc(line)}") for line in shown.gemeld]
    if not turns:
        return [*blocks, *refused, context(texts.NOTHING_CHANGES)]
    room = MESSAGE_TEXT - REST - text_length(*blocks, *refused)
    lines: list[str] = []
    for turn in turns[offset : offset + MOST_ON_PAGE]:
        line = short(line_of(turn, config), _LINE)
        room -= len(line) + 3
        if room < 0 and lines:
            break
        lines.append(f"• {line}")
    end = offset + len(lines)
    blocks += sections(lines)
    if len(lines) < len(turns):
        blocks.append(context(texts.page_of(offset + 1, end, len(turns))))
    blocks.append(context(texts.NOT_WRITTEN_YET))
    mark = f"{shown.id} {shown.vast}"
    buttons = [button(texts.TAKE, f"{PREFIX}neem", mark, style="primary")]
    if end < len(turns):
        buttons.append(button(texts.NEXT, f"{PREFIX}verder", f"{shown.id} {end}"))
    if offset:
        back = max(offset - MOST_ON_PAGE, 0)
        buttons.append(button(texts.BACK, f"{PREFIX}terug", f"{shown.id} {back}"))
    buttons.append(button(texts.PUT_AWAY, f"{PREFIX}weg", mark))
    return [*blocks, *refused, actions(*buttons)]


def line_of(turn: Wending, config: Config) -> str:
    """'Laren · opgave 2024 · 1 februari 2026: plaatsen 100 → 110'; not escaped."""
    about = texts.about(turn.regel, {key: regio.naam for key, regio in config.regios.items()})
    if turn.wat == NEW:
        return f"{about}: {texts.says(turn.regel)}"
    changes = [
        texts.change(name, was, turn.wordt[name]) for name, was in turn.was.items() if name != "vervallen"
    ]
    again = [texts.COUNTS_AGAIN] if "vervallen" in turn.was else []
    return f"{about}: {', '.join([*changes, *again])}"


def done(shown: Opgavevoorstel, moment: str) -> list[Block]:
    """What was written, and the button that takes it back: `moment` is when that was."""
    counts = {wat: shown.count(wat) for wat in (NEW, CHANGED, SAME)}
    told = texts.taken(at_most(shown.bestand, _NAME), texts.counted(counts))
    show = button(texts.SHOW, "opdracht_opgave", "opgave provincie")
    return [section(esc(told)), actions(show, undo(moment))]


def undo(moment: str) -> Block:
    """A button that takes back the figures that were written at a moment."""
    return button(actie_texts.UNDO, "opdracht_ongedaan", f"opgave ongedaan {moment}")


def offer(file_id: str, name: str) -> list[Block]:
    """The question whether a file has figures; nothing was read yet."""
    read = button(texts.READ, "opdracht_opgave", f"opgave importeer {file_id}", style="primary")
    return [section(texts.offer(short(name, _NAME))), actions(read)]


def put_away(name: str) -> list[Block]:
    return [section(texts.put_away(short(name, _NAME)))]


def told(text: str) -> list[Block]:
    """One sentence of ours."""
    return [section(text)]


def plain_lines(shown: Opgavevoorstel, config: Config) -> list[str]:
    """For a terminal."""
    counts = {wat: shown.count(wat) for wat in (NEW, CHANGED, SAME)}
    return [texts.counted(counts), *shown.gemeld, *(f"- {line_of(turn, config)}" for turn in shown.anders)]
