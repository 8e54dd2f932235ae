"""The channels of config.yaml, as Slack knows them."""

from __future__ import annotations

from typing import Any

from bot.config import Config
from bot.slack import Slack
from bot.texts import cli as texts


async def missing(slack: Slack, config: Config) -> list[str]:
    """Those that are not there, or hidden from the bot: a line each."""
    known = await by_name(slack)
    wanted = config.tafels.values()
    return [texts.missing_channel(t.afkorting, t.kanaal) for t in wanted if t.kanaal not in known]


async def by_name(slack: Slack) -> dict[str | None, dict[str, Any]]:
    """Every channel by its id and by its name."""
    found = await slack.channels()
    return {key: channel for channel in found for key in (channel["id"], channel.get("name"))}
