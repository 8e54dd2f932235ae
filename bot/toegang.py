"""Whether Slack lets us in: what its answers say of the token, the connection and the pace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

# The token is refused, whatever it asks: a recovered one sends what is owed then (reliability.md §2, rule 4).
TOKEN_REFUSED = {"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"}
ASK_AGAIN = timedelta(minutes=1)  # between two questions whether a refused token works again


@dataclass
class Toegang:
    """Kept in memory: after a restart Slack says it again.

    `refused`: Slack's code while it refuses the token. `unreachable`: the kind of failure while calls get no
    answer. `pause_until`: no message goes out before this; Slack asked for less (429, Retry-After).
    """

    refused: str | None = None
    unreachable: str | None = None
    pause_until: datetime | None = None
    _asked: datetime | None = None

    def granted(self) -> None:
        self.refused = self.unreachable = None

    def answered(self, code: str) -> None:
        """Slack was reached and said no; of the token that tells something only with these codes."""
        self.unreachable = None
        if code in TOKEN_REFUSED:
            self.refused = code

    def failed(self, kind: str) -> None:
        self.unreachable = kind

    def pause(self, until: datetime) -> None:
        self.pause_until = max(until, self.pause_until or until)

    def may_ask(self, now: datetime) -> bool:
        """Whether to find out if it is over; a refused token is shown once in ASK_AGAIN."""
        if self.refused and self._asked and now - self._asked < ASK_AGAIN:
            return False
        self._asked = now
        return True

    def keeps_pace(self, now: datetime) -> bool:
        return self.pause_until is None or self.pause_until <= now

    def may_send(self, now: datetime) -> bool:
        return not (self.refused or self.unreachable) and self.keeps_pace(now)
