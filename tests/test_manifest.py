"""The manifest: what Slack takes, with the least rights."""

from __future__ import annotations

import pytest

from bot import manifest
from bot.config import Config
from bot.oefen.manifest import RESERVED, install
from handlers.understand import COMMANDS, slack_name

ROWS = [(c.name, c.about, c.hint) for c in COMMANDS]
LEAST = {
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
}


@pytest.mark.parametrize("url", [None, "https://bot.example/", "https://bot.example"])
def test_slack_takes_it(config: Config, url: str | None) -> None:
    app = install(manifest.build(config, ROWS, url=url))
    assert set(app.commands) == {slack_name(config, command.name) for command in COMMANDS}


def test_no_command_has_a_name_that_slack_keeps(config: Config) -> None:
    built = manifest.build(config, ROWS)
    names = {c["command"] for c in built["features"]["slash_commands"]}
    assert not names & set(RESERVED)


def test_it_asks_for_the_least_rights(config: Config) -> None:
    built = manifest.build(config, ROWS)
    assert set(built["oauth_config"]["scopes"]["bot"]) == LEAST
    assert set(built["settings"]["event_subscriptions"]["bot_events"]) == {
        "app_home_opened",
        "app_mention",
        "file_shared",
        "member_joined_channel",
        "message.im",
    }


def test_mentions_in_commands_arrive_with_ids(config: Config) -> None:
    commands = manifest.build(config, ROWS)["features"]["slash_commands"]
    assert all(command["should_escape"] for command in commands)


def test_with_an_address_everything_goes_there(config: Config) -> None:
    built = manifest.build(config, ROWS, url="https://bot.example/")
    endpoint = "https://bot.example/slack/events"
    assert {c["url"] for c in built["features"]["slash_commands"]} == {endpoint}
    assert built["settings"]["event_subscriptions"]["request_url"] == endpoint
    assert built["settings"]["interactivity"]["request_url"] == endpoint
    assert built["settings"]["socket_mode_enabled"] is False


def test_the_names_of_config_are_the_names_in_slack(config: Config) -> None:
    renamed = config.opdrachten.model_copy(update={"status": "/stavaza"})
    built = manifest.build(config.model_copy(update={"opdrachten": renamed}), ROWS)
    assert "/stavaza" in {c["command"] for c in built["features"]["slash_commands"]}


def test_shortcuts_are_short_enough_for_a_menu(config: Config) -> None:
    app = install(manifest.build(config, ROWS))
    assert app.shortcuts_of("message") == {
        "noteer_actie": "Noteer als actiepunt",
        "lees_verslag": "Lees als verslag",
    }
    assert app.shortcuts_of("global") == {"nieuwe_actie": "Nieuw actiepunt"}
