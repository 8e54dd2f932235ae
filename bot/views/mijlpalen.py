"""Mijlpalen on the screen: a list, a card, what shifts, which one is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.readmodels import Actieregel, Mijlpaalregel, Verplaatsing
from bot.texts import mijlpalen as texts
from bot.views import acties
from bot.views.elementen import (
    Block,
    actions,
    button,
    context,
    esc,
    fit,
    header,
    section,
    sections,
    short,
)

SHOWN = 20  # points of a kind; the rest is counted
NAME = 120


def label(row: Mijlpaalregel) -> str:
    return f"*M{row.id}*  {short(row.naam, NAME)}"


def state(row: Mijlpaalregel, today: date) -> str:
    """'verwacht ma 1 februari 2027, ⏰ nog niet gebeurd'."""
    if row.gebeurd:
        return texts.happened(dates.long_date(row.gebeurd))
    if row.verwacht is None:
        return texts.UNKNOWN_DAY
    told = texts.expected(dates.long_date(row.verwacht))
    return f"{told}, {texts.OVERDUE}" if row.is_overdue(today) else told


def line(row: Mijlpaalregel, today: date) -> str:
    hanging = f" · {texts.hanging(row.hangt)}" if row.hangt else ""
    return f"{label(row)}\n      {state(row, today)}{hanging}"


def listing(rows: Sequence[Mijlpaalregel], today: date, questions: Sequence[Block]) -> list[Block]:
    """`questions`: about the points of which it is not sure what they hang on."""
    if not rows and not questions:
        return [header(texts.TITLE), section(texts.NONE)]
    asked = [section(f"*{texts.LOOSE}*"), *questions] if questions else []
    return fit([header(texts.TITLE), *sections(line(row, today) for row in rows), *asked], "…")


def card(
    row: Mijlpaalregel,
    moved: Verplaatsing,
    points: Mapping[int, Actieregel],
    config: Config,
    today: date,
    *,
    told: Sequence[str] = (),
    undo: str | None = None,
) -> list[Block]:
    """One mijlpaal with the open points that hang on it, as far as `points` has them. `told`: what was just
    done, `undo` the command that takes that back."""
    by_hand = {id_ for id_, _ in moved.met_de_hand}
    blocks: list[Block] = [
        *sections(told),
        header(f"M{row.id} {row.naam}"),
        section(state(row, today)),
    ]
    hanging = [point for id_, point in points.items() if id_ not in by_hand]
    blocks += _listed(texts.HANGING, hanging, config, today)
    own = [points[id_] for id_, _ in moved.met_de_hand if id_ in points]
    blocks += _listed(texts.BY_HAND, own, config, today)
    if not points:
        blocks.append(section(texts.NOTHING_HANGS))
    return [*fit(blocks, "…")[:46], actions(*_buttons(row, undo))]


def preview(
    row: Mijlpaalregel,
    moved: Verplaatsing,
    points: Mapping[int, Actieregel],
    command: str,
    config: Config,
    today: date,
    *,
    again: bool = False,
) -> list[Block]:
    """What would shift and what would not, and the button that does it: `command`. `again`: it is no longer
    what was shown before."""
    becomes = Mijlpaalregel(row.id, row.naam, *moved.wordt)
    lines = [_shift(points[s.actie_id], s.van, s.naar, config) for s in moved.schuift if s.actie_id in points]
    blocks: list[Block] = [
        *([section(texts.MEANWHILE)] if again else []),
        header(f"M{row.id} {row.naam}"),
        section(f"{state(row, today)} → *{state(becomes, today)}*"),
        section(f"*{texts.shifting(len(moved.schuift))}*"),
        *sections(_first(lines)),
        *_listed(texts.BY_HAND, [points[i] for i, _ in moved.met_de_hand if i in points], config, today),
        *_listed(
            texts.CAN_BEGIN if moved.wordt[1] else texts.WAITS_ON,
            [points[i] for i, _ in moved.wachten if i in points],
            config,
            today,
        ),
    ]
    unseen = _unseen(moved, points)
    note = [context(texts.elsewhere(unseen))] if unseen else []
    do = button(texts.do_shift(len(moved.schuift)), "opdracht", command, style="primary")
    return [*fit(blocks, "…")[:45], *note, actions(do)]


def done(moved: Verplaatsing, points: Mapping[int, Actieregel]) -> list[str]:
    """What is told of a move that was just made."""
    waiting = [f"{acties.reference(points[i])}" for i, _ in moved.wachten if i in points]
    told = [texts.shifted(len(moved.schuift)) if moved.schuift else texts.SHIFT_NONE]
    if moved.wordt[1] and waiting:
        told.append(f"{texts.CAN_BEGIN}: {', '.join(waiting[:SHOWN])}.")
    return told


def question(reference: str, condition: str, options: Sequence[tuple[str, str]]) -> list[Block]:
    """Which mijlpaal a point waits for: (label, command) per answer."""
    made = [button(text, f"opdracht_{n}", command) for n, (text, command) in enumerate(options)]
    return [section(esc(texts.which_for(reference, condition))), actions(*made)]


def follow(reference: str, name: str, was: date | None, would: date | None, command: str) -> list[Block]:
    """A point whose mijlpaal moved while it was closed: the button gives it the date it would have."""
    days = [dates.long_date(day) if day else None for day in (was, would)]
    told = texts.moved_meanwhile(reference, name, *days)
    return [section(f"⚠ {esc(told)}"), actions(button(texts.follow(days[1]), "opdracht", command))]


def template(
    steps: Sequence[tuple[str, date | None, Mijlpaalregel | None]], command: str | None, today: date
) -> list[Block]:
    """The steps of a cycle, each as it would be or already is, and the button that makes the new ones."""
    lines = []
    for name, day, known in steps:
        if known:
            lines.append(f"{label(known)}\n      {state(known, today)} · {texts.KEPT}")
        else:
            when = texts.expected(dates.long_date(day)) if day else texts.UNKNOWN_DAY
            lines.append(f"{short(name, NAME)}\n      {when} · {texts.MADE}")
    new = sum(1 for *_, known in steps if known is None)
    if command and new:
        last = actions(button(texts.make(new), "opdracht", command, style="primary"))
    else:
        last = section(texts.TEMPLATE_DONE)
    return [header(texts.TEMPLATE), *sections(lines), context(texts.TEMPLATE_SOURCE), last]


def block(rows: Sequence[Mijlpaalregel], today: date) -> list[Block]:
    """The ones to look out for, on the Home tab and in a vooruitblik."""
    return sections([f"*{texts.TITLE}*", *(line(row, today) for row in rows)]) if rows else []


def _buttons(row: Mijlpaalregel, undo: str | None) -> list[Block]:
    back = [button(texts.UNDO, "opdracht_ongedaan", undo)] if undo else []
    if row.gebeurd:
        return [button(texts.TAKE_BACK, "opdracht_heropen", f"mijlpaal heropen M{row.id}"), *back]
    return [
        button(texts.MARK_HAPPENED, "opdracht_gebeurd", f"mijlpaal gebeurd M{row.id}"),
        button(texts.MARK_POSTPONED, "opdracht_uitgesteld", f"mijlpaal uitgesteld M{row.id}"),
        *back,
    ]


def _shift(row: Actieregel, van: date | None, naar: date | None, config: Config) -> str:
    """A point, whose it is and at which tafel, from when to when."""
    when = " → ".join(dates.long_date(day) if day else texts.UNKNOWN_DAY for day in (van, naar))
    tafel = config.tafels[row.tafel].afkorting if row.tafel in config.tafels else row.tafel
    about = " · ".join(part for part in (acties.owners(row), esc(tafel)) if part)
    return f"*{acties.reference(row)}*  {short(row.tekst, acties.LINE)}\n      {about} · {when}"


def _listed(title: str, rows: Sequence[Actieregel], config: Config, today: date) -> list[Block]:
    if not rows:
        return []
    return sections([f"*{title}*", *_first([acties.line(row, config, today) for row in rows])])


def _first(lines: Sequence[str]) -> list[str]:
    rest = len(lines) - SHOWN
    return [*lines[:SHOWN], *([texts.more(rest)] if rest > 0 else [])]


def _unseen(moved: Verplaatsing, points: Mapping[int, Actieregel]) -> int:
    every = [*(s.actie_id for s in moved.schuift), *(i for i, _ in (*moved.met_de_hand, *moved.wachten))]
    return sum(1 for id_ in every if id_ not in points)
