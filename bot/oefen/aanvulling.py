"""What the box to type in can complete: the commands of the manifest, their verbs, people and channels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import User

# What somebody who is new here is given to try; their examples are those of the help.
_FIRST = ("/stand regio", "/actie lijst", "/actie nieuw", "/vergadering lijst")


@dataclass(frozen=True)
class Aanvulling:
    """One thing to take: `typed` comes in the box; `usage` is what can follow it, `about` what it does."""

    typed: str
    usage: str = ""
    about: str = ""
    example: str = ""


def offered(slack: OefenSlack, people: list[User], channel_names: list[str]) -> Iterator[Aanvulling]:
    """Commands each with its verbs behind it, then who and where can be mentioned."""
    for name, (usage, about) in slack.inst.app.hints.items():
        yield Aanvulling(name, usage, about)
        for verb in slack.verbs:
            if verb.command.startswith(f"{name} "):
                yield Aanvulling(verb.command, verb.usage, verb.about, verb.example)
    yield Aanvulling(f"@{slack.werkplek.bot.name}")
    yield from (Aanvulling(f"@{one.real_name}", about=one.title) for one in people)
    yield from (Aanvulling(f"#{name}") for name in channel_names)


def first_lines(slack: OefenSlack) -> list[str]:
    """Whole lines to begin with, of the verbs that are there."""
    examples = {verb.command: verb.example for verb in slack.verbs}
    return [examples[name] for name in _FIRST if examples.get(name)]
