"""Help, and the answer to what was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.texts import hulp as texts
from bot.views.elementen import Block, actions, button, context, divider, esc, header, section, sections


@dataclass(frozen=True)
class Regel:
    """One thing that can be typed: `command` as Slack calls it, such as '/actie nieuw', and what it does."""

    command: str
    usage: str
    about: str
    example: str


def command(title: str, rules: Sequence[Regel]) -> list[Block]:
    """All verbs of one command, with an example each."""
    lines = [f"`{f'{esc(r.command)} {esc(r.usage)}'.strip()}`\n{esc(r.about)}. {_example(r)}" for r in rules]
    return [header(title), *sections(lines), context(texts.EVERYWHERE)]


def overview(commands: Sequence[Regel]) -> list[Block]:
    """The commands, one line each."""
    lines = [f"`{esc(r.command)} {esc(r.usage)}`\n{esc(r.about)}" for r in commands]
    return [header(texts.TITLE), *sections(lines), divider(), context(texts.EVERYWHERE)]


def not_understood(typed: str, nearest: Regel | None, retry: str | None) -> list[Block]:
    """What was not understood, the nearest command with an example, and a button that gives it."""
    blocks = [section(texts.not_understood(esc(typed[:80])))]
    if nearest:
        blocks.append(
            section(f"{texts.PERHAPS} `{esc(nearest.command)}` — {esc(nearest.about)}. {_example(nearest)}")
        )
    if retry:
        blocks.append(actions(button(texts.do_it(retry), "opdracht", retry)))
    return [*blocks, context(texts.HELP)]


def _example(rule: Regel) -> str:
    """Nothing where the usage says it all."""
    said = f"{rule.command} {rule.usage}".strip()
    return f"{texts.EXAMPLE} `{esc(rule.example)}`" if rule.example and rule.example != said else ""
