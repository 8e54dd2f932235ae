"""What was changed, put back, handed over, or changed by two at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Vergadering, Wijziging
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties, namen
from bot.views.elementen import Block, actions, button, context, divider, esc, header, section, short

SHOWN = 200  # characters of a text beside another


def changed(
    row: Actieregel, config: Config, today: date, *, home: Vergadering | None = None, was: str | None = None
) -> list[Block]:
    """A point as it is after a change, with the text it had before where that is another."""
    return [
        section(acties.line(row, config, today, home=home, always=True)),
        *([context(texts.was(short(was, SHOWN)))] if was else []),
        actions(button(texts.EDIT, "actie_wijzig", acties.reference(row)), _undo(row)),
    ]


def because(why: str = "") -> list[Block]:
    """Why the date of a point became another, below its receipt."""
    return [context(texts.postponed_because(esc(why)))] if why else []


def undo_button(row: Actieregel) -> Block:
    return actions(_undo(row))


def _undo(row: Actieregel) -> Block:
    return button(texts.UNDO, "actie_ongedaan", str(row.id))


def put_back(row: Actieregel, config: Config, today: date) -> list[Block]:
    """A point as it is after an undo."""
    return [
        section(f"{texts.put_back(acties.reference(row))}\n{acties.line(row, config, today, always=True)}")
    ]


def hand_over(
    rows: Sequence[Actieregel],
    elsewhere: int,
    old: str,
    new: str,
    command: str,
    config: Config,
    today: date,
    *,
    warnings: Sequence[str] = (),
) -> list[Block]:
    """What would go from one owner to another, and the button that does it: `command`."""
    shown = acties.points(rows, config, today, menus=False)
    notes = [*warnings, *([texts.hand_over_elsewhere(elsewhere)] if elsewhere else [])]
    return [
        header(texts.hand_over_title(old, new)),
        context(texts.hand_over_count(len(rows))),
        *shown,
        *([context(*(short(note, SHOWN) for note in notes))] if notes else []),
        actions(button(texts.hand_over(len(rows)), "opdracht", command, style="primary")),
    ]


def handed_over(number: int, old: str, new: str, undo: str) -> list[Block]:
    """That it was done, with the way back: the command `undo`."""
    return [
        section(texts.handed_over(number, esc(old), esc(new))),
        actions(button(texts.UNDO, "opdracht", undo)),
    ]


def meanwhile(fields: Iterable[tuple[str, str, str]], last: Wijziging | None, config: Config) -> list[Block]:
    """What stands on top of a form that somebody overtook: per field (label, now, yours), and by whom."""
    by = (
        [context(texts.meanwhile_by(namen.door(last.door), dates.moment(last.op, config.zone)))]
        if last
        else []
    )
    both = [
        section(texts.meanwhile(label, short(now or "–", SHOWN), short(yours or "–", SHOWN)))
        for label, now, yours in fields
    ]
    return [section(texts.MEANWHILE), *both, *by, divider()]


def refilled(blocks: Iterable[Block], versie: int) -> list[Block]:
    """The fields of a form that is shown once more, with what they hold by now. Slack would keep what stood
    in them as long as block_id and action_id are the same (bolt-js #290)."""
    return [
        block | {"element": block["element"] | {"action_id": f"{block['block_id']}_{versie}"}}
        if "element" in block
        else block
        for block in blocks
    ]
