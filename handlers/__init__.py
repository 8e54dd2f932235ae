"""Slack comes in: one listener per kind of payload, our own table of commands and buttons behind it."""

from __future__ import annotations

import re

from slack_bolt.async_app import AsyncApp

from bot.deps import Deps
from handlers import buttons, forms, home, messages, mishap, shortcuts, slash, verslag_bestand, welcome

ANY = re.compile(".*")


def register(app: AsyncApp, deps: Deps) -> None:
    """Everything that Slack can send us."""
    app.command(ANY)(slash.listener(deps))
    app.action(ANY)(buttons.listener(deps))
    app.view(ANY)(forms.listener(deps))
    app.shortcut(ANY)(shortcuts.listener(deps))
    app.event("app_mention")(messages.mention_listener(deps))
    app.event("message")(messages.direct_listener(deps))
    app.event("file_shared")(verslag_bestand.listener(deps))
    app.event("app_home_opened")(home.listener(deps))
    app.event("member_joined_channel")(welcome.listener(deps))
    app.error(mishap.listener(deps))
