"""Minutes as text in, a proposal out. Pure: no clock, no file, no database."""

from __future__ import annotations

from bot.config import Config
from bot.verslag.eigen.lezen import read_own
from bot.verslag.voorstel import Voorstel


def read(text: str, config: Config, kenmerk: str | None = None) -> Voorstel:
    """What the minutes in `text` propose for the register.

    Minutes that the register made itself are read by their own layout (eigen/); `kenmerk` is the reference
    that their file has, unseen (documenten/herkomst.py). Any text gives a proposal; parts that are not found
    stay empty and get a warning. Raises UserError only when nothing ties the text to a meeting.
    """
    own = read_own(text, config, kenmerk)
    if own:
        return own
    from bot.verslag import algemeen  # over a thousand patterns, which take long to compile

    return algemeen.read(text, config)
