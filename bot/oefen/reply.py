"""What somebody gets to see when they do something in the practice Slack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.oefen.schermen import View
from bot.oefen.werkplek import Message


@dataclass(frozen=True)
class Reply:
    """What Slack shows somebody as the result of one act.

    `messages`: the app's messages that appeared or changed for this person before it acknowledged;
    what it posts later comes through `OefenSlack.next_message(…, since=reply.position)`.
    `view`: the modal now in front (after `open_home`: the Home tab). `errors`: under the fields, by block_id.
    `error`: Slack's code when the app did not answer well. `notice`: a sentence of the environment itself.
    """

    position: int
    messages: tuple[Message, ...] = ()
    view: View | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    error: str | None = None
    notice: str | None = None

    @property
    def message(self) -> Message:
        """The only message. ValueError when there are none or more."""
        (message,) = self.messages
        return message

    @property
    def shown(self) -> str:
        """All text of the messages."""
        return "\n".join(message.shown for message in self.messages)
