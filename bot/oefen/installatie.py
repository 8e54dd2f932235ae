"""One app installed in the practice workspace: everything the Web API and the deliveries share."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from bot.oefen.antwoorden import Antwoorden
from bot.oefen.bestanden import Bestanden
from bot.oefen.haperingen import Haperingen
from bot.oefen.manifest import App
from bot.oefen.schermen import Schermen
from bot.oefen.werkplek import TEAM_DOMAIN, Channel, Werkplek


def _secret(prefix: str) -> str:
    return prefix + secrets.token_hex(16)


@dataclass(frozen=True)
class Tokens:
    """The secrets of this installation, new each time."""

    bot: str = field(default_factory=lambda: _secret("xoxb-"))
    app: str = field(default_factory=lambda: _secret("xapp-"))
    signing_secret: str = field(default_factory=lambda: _secret(""))
    verification: str = field(default_factory=lambda: _secret(""))


class Tempo:
    """Slack's limit on posting: about one message a second in a channel, after a small burst."""

    def __init__(self, werkplek: Werkplek, *, burst: int = 4) -> None:
        self._werkplek = werkplek
        self._burst = burst
        self._spent: dict[str, tuple[float, float]] = {}

    def wait(self, channel: Channel) -> int:
        """Seconds to wait before a message may go here; 0 when it may go now, which is then counted."""
        now = self._werkplek.now()
        level, since = self._spent.get(channel.id, (0.0, now))
        level = max(0.0, level - (now - since))
        if level + 1 > self._burst:
            self._spent[channel.id] = (level, now)
            return 1
        self._spent[channel.id] = (level + 1, now)
        return 0


class Installatie:
    """`tempo` is None while posting is not limited."""

    def __init__(self, werkplek: Werkplek, app: App, *, limit_posting: bool) -> None:
        self.werkplek = werkplek
        self.app = app
        self.tokens = Tokens()
        self.schermen = Schermen(werkplek)
        self.antwoorden = Antwoorden(werkplek)
        self.bestanden = Bestanden(werkplek.now)
        self.haperingen = Haperingen(werkplek)
        self.tempo = Tempo(werkplek) if limit_posting else None
        self.base_url = ""  # where it is served, once it is

    @property
    def workspace_url(self) -> str:
        """What links to messages begin with: the page that shows them."""
        return f"{self.base_url}/" if self.base_url else f"https://{TEAM_DOMAIN}.slack.com/"
