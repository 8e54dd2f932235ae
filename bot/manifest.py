"""The Slack app manifest (docs.slack.dev/reference/app-manifest), from the table of commands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.config import Config
from bot.texts import manifest as texts

# Least: what each is for stands in docs/beheer.md. Usergroups are not read; of files only
# those that somebody asked the bot to read.
SCOPES = (
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
)
# Only where config.yaml lets the bot look up whether an uncertain message of its own stands in a channel.
HISTORY_SCOPES = ("channels:history", "groups:history")
EVENTS = ("app_home_opened", "app_mention", "file_shared", "member_joined_channel", "message.im")
# callback_id → (on what, name, description); handlers/shortcuts.py answers them.
SHORTCUTS = {
    "noteer_actie": ("message", texts.NOTE_MESSAGE, texts.NOTE_MESSAGE_ABOUT),
    "lees_verslag": ("message", texts.READ_MINUTES, texts.READ_MINUTES_ABOUT),
    "nieuwe_actie": ("global", texts.NEW_POINT, texts.NEW_POINT_ABOUT),
}


def scopes(config: Config) -> tuple[str, ...]:
    """What the bot token needs with this config, sorted."""
    return tuple(sorted((*SCOPES, *(HISTORY_SCOPES if config.opzoeken else ()))))


def build(
    config: Config, commands: Iterable[tuple[str, str, str]], *, url: str | None = None
) -> dict[str, Any]:
    """The manifest for these (name, about, hint); Socket Mode, or HTTP when the public `url` is given."""
    endpoint = f"{url.rstrip('/')}/slack/events" if url else None
    request_url = {"request_url": endpoint} if endpoint else {}
    return {
        "display_information": {
            "name": texts.NAME,
            "description": texts.DESCRIPTION,
            "long_description": texts.LONG_DESCRIPTION,
            "background_color": "#1f3a5f",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": texts.BOT_USER, "always_online": True},
            "shortcuts": [
                {"name": name, "type": kind, "callback_id": callback_id, "description": about}
                for callback_id, (kind, name, about) in SHORTCUTS.items()
            ],
            "slash_commands": [
                {
                    "command": getattr(config.opdrachten, name),
                    "description": about,
                    "usage_hint": hint,
                    "should_escape": True,
                    **({"url": endpoint} if endpoint else {}),
                }
                for name, about, hint in commands
            ],
        },
        "oauth_config": {"scopes": {"bot": list(scopes(config))}},
        "settings": {
            "event_subscriptions": {**request_url, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **request_url},
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }
