"""What is completed is what the manifest and the help say, and nothing else."""

from __future__ import annotations

from typing import Any

from bot.config import Config
from bot.oefen import aanvulling
from bot.oefen.omgeving import make_slack
from bot.oefen.register import practice_config
from bot.oefen.slack import OefenSlack
from handlers.understand import COMMANDS, verbs
from tests.oefen.conftest import StandingClock


def slack_of(config: Config) -> OefenSlack:
    from bot import manifest

    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    return make_slack(practice_config(config), made, StandingClock(), verbs=verbs(config))


def test_every_command_and_every_verb_is_offered_with_its_usage(config: Config) -> None:
    slack = slack_of(config)
    found = {one.typed: one for one in aanvulling.offered(slack, [], ["prt"])}
    assert {verb.command for verb in verbs(config)} <= set(found)
    assert found["/actie nieuw"].usage.startswith("[tafel] wie: wat")
    assert found["/stand"].about == slack.inst.app.hints["/stand"][1]
    assert "@regietafel" in found
    assert "#prt" in found


def test_lines_to_begin_with_are_examples_of_the_help(config: Config, make_slack: Any) -> None:
    examples = {verb.example for verb in verbs(config)}
    lines = aanvulling.first_lines(slack_of(config))
    assert len(lines) == 4
    assert set(lines) <= examples
    assert aanvulling.first_lines(make_slack()) == []
