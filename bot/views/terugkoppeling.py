"""Terugkoppelingen on the screen: read aloud, asked of an owner in Slack, filled in for a point."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Actieregel, Voorlezing
from bot.texts import terugkoppeling as texts
from bot.texts import voorlezen
from bot.views import acties, namen
from bot.views.elementen import (
    MESSAGE_BLOCKS,
    MESSAGE_TEXT,
    Block,
    actions,
    at_most,
    button,
    context,
    divider,
    esc,
    fit,
    fitting,
    header,
    modal,
    section,
    sections,
    select_input,
    text_input,
    text_length,
)

ANSWER = "terugkoppeling"  # what the action_id of a button on an owner's message begins with
AGAIN = f"{ANSWER}_herzien"
SPOKEN, SPOKEN_REPORT = 300, 200  # characters of a point's text and of its last word, read aloud
_ABOUT = re.compile(r"(punt|antwoord|herzien)_([0-9]{1,18})", re.ASCII)


@dataclass(frozen=True)
class Gevraagd:
    """What stands on an owner's message: its points, which of them are answered, which of those are asked
    again, and what is typed at each."""

    ids: tuple[int, ...]
    beantwoord: frozenset[int] = frozenset()
    opnieuw: frozenset[int] = frozenset()
    ingevuld: Mapping[int, str] = field(default_factory=dict)


def reading(
    data: Voorlezing,
    tafel: str,
    config: Config,
    today: date,
    *,
    offset: int = 0,
    page: Callable[[int], str],
) -> list[Block]:
    """The list a chair reads aloud, a sentence per point; `page` gives the command text for another page."""
    meeting = data.vergadering
    when = dates.long_day(meeting.datum) if meeting and meeting.datum else None
    blocks = [header(texts.reading_title(config.tafels[tafel].afkorting, when))]
    lines = fitting(_aloud(row, today, meeting) for row in data.open)
    end = offset + len(lines)
    if not data.totaal:
        blocks.append(section(texts.NOTHING_OPEN))
    elif lines:
        blocks.append(context(texts.listed(offset + 1, end, data.totaal)))
    heading = ""
    for row, line in zip(data.open, lines, strict=False):
        group = texts.LATE if row.is_overdue(today) else texts.OPEN
        if group != heading:
            blocks.append(section(f"*{group}*"))
        heading = group
        blocks.append(section(line, accessory=acties.menu_for(row)))
    if data.totaal > end:
        return [*blocks, actions(button(texts.MORE, "opdracht", page(end)))]
    if data.afgerond:
        blocks += [section(f"*{texts.FINISHED}*")]
        blocks += sections(_aloud(row, today, meeting) for row in data.afgerond)
    return fit(blocks, texts.cut_off(f"{config.opdrachten.actie} lijst klaar {tafel}"))


def _aloud(row: Actieregel, today: date, home: Vergadering | None) -> str:
    return f"*{namen.point(row, 'A', home)}*  {esc(voorlezen.sentence(spoken(row), today))}"


def spoken(row: Actieregel) -> voorlezen.Punt:
    """What there is to say aloud of a point."""
    report, outcome = row.terugkoppeling, row.antwoord or row.reden
    if report is not None and row.stand and texts.is_bare(report, row.stand):
        report = ""
    return voorlezen.Punt(
        soort=row.soort,
        tekst=at_most(row.tekst, SPOKEN),
        eigenaars=tuple(owner.naam for owner in row.eigenaars),
        vraagsteller=row.ingebracht_door,
        termijn=row.termijn,
        woorden=row.termijn_tekst,
        voorwaarde=row.voorwaarde,
        kinderen=row.kinderen,
        uitgesteld=row.uitgesteld,
        bericht=None if report is None else at_most(report, SPOKEN_REPORT),
        stand=row.stand,
        melder=row.melder,
        slot=None if row.is_open else row.status,
        uitkomst=None if row.is_open or not outcome else at_most(outcome, SPOKEN_REPORT),
    )


def ask(
    rows: Sequence[Actieregel],
    rest: int,
    meeting: Vergadering,
    config: Config,
    today: date,
    *,
    asked: Gevraagd | None = None,
    mistake: tuple[int, str] | None = None,
) -> list[Block]:
    """One owner's message before a meeting: per point a line to fill in and a button per answer; what is
    answered shows its answer. `rest` more points are only counted, as is what does not fit. `mistake`: the
    point with which something is wrong, and what."""
    assert meeting.datum
    state = asked or Gevraagd(())
    title = texts.owner_title(config.tafels[meeting.tafel].afkorting, dates.long_day(meeting.datum))
    blocks = [header(title), section(texts.YOUR_POINTS)]
    room = MESSAGE_TEXT - text_length(*blocks) - 200
    for place, row in enumerate(rows):
        point = _point(row, meeting, config, today, state)
        point += [context(f"⚠ {esc(mistake[1])}")] if mistake and mistake[0] == row.id else []
        room -= text_length(*point)
        if room < 0 or len(blocks) + len(point) >= MESSAGE_BLOCKS:
            rest += len(rows) - place
            break
        blocks += point
    command = f"{config.opdrachten.actie} lijst mij"
    return [*blocks, *([context(texts.rest(rest, command))] if rest else [])]


def _point(
    row: Actieregel, meeting: Vergadering, config: Config, today: date, state: Gevraagd
) -> list[Block]:
    """A point that is asked, or the answer with the way to give another."""
    told, value = acties.line(row, config, today, always=not row.is_open), f"{row.id} {meeting.id}"
    about = {"block_id": f"punt_{row.id}"}
    again = row.id in state.opnieuw
    if not again and (not row.is_open or row.id in state.beantwoord):
        change = button(texts.CHANGE, AGAIN, value) if row.stand else None
        return [section(told, accessory=change) | about]
    is_question = row.soort == "vraag"
    line = text_input(
        f"{'herzien' if again else 'antwoord'}_{row.id}",
        texts.ANSWER if is_question else texts.TEKST,
        value=state.ingevuld.get(row.id),
        hint=texts.IS_QUESTION if is_question else None,
    )
    answers = [button(texts.word(stand, row.soort), f"{ANSWER}_{stand}", value) for stand in texts.STANDEN]
    return [section(told) | about, line, actions(*answers)]


def read_back(blocks: Iterable[Mapping[str, Any]], values: Mapping[str, Any]) -> Gevraagd:
    """What an owner's message shows, from its blocks and what is typed in it. It grants nothing: whose points
    these are, the register says."""
    ids: list[int] = []
    asked: set[int] = set()
    again: set[int] = set()
    typed: dict[int, str] = {}
    for block in blocks:
        found = _ABOUT.fullmatch(str(block.get("block_id")))
        if not found:
            continue
        kind, number = found[1], int(found[2])
        if kind == "punt":
            ids.append(number)
            continue
        (asked if kind == "antwoord" else again).add(number)
        given: Mapping[str, Any] = next(iter(values.get(found[0], {}).values()), {})
        typed[number] = str(given.get("value") or "")
    return Gevraagd(tuple(ids), frozenset(ids) - asked - again, frozenset(again), typed)


def form(row: Actieregel, config: Config, today: date, *, others: Collection[tuple[str, str]]) -> Block:
    """How one point stands; `others` are (key, name) of the owners that somebody may answer for."""
    hint = texts.IS_QUESTION if row.soort == "vraag" else None
    standen = [(stand, texts.word(stand, row.soort)) for stand in texts.STANDEN]
    blocks = [
        section(acties.line(row, config, today, always=True)),
        divider(),
        select_input("stand", texts.STAND, standen),
        text_input("tekst", texts.ANSWER if hint else texts.TEKST, multiline=True, hint=hint),
    ]
    if others:
        blocks.append(select_input("namens", texts.NAMENS, list(others)[:100], hint=texts.NAMENS_HINT))
    return modal(f"{ANSWER}_nieuw", texts.FORM, texts.SAVE, blocks, json.dumps({"id": row.id}))
