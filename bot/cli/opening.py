"""What most commands begin with: the settings, the register."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from bot.errors import UserError
from bot.texts import cli as texts

if TYPE_CHECKING:
    from bot.config import Config, Settings
    from bot.database import Database


def read_settings() -> tuple[Settings, Config]:
    from bot.config import load, settings_from

    settings = settings_from(os.environ)
    return settings, load(settings.config)


def open_register(*, must_exist: bool = False, filled: bool = False) -> closing[Database]:
    """The register this command works on: without tokens that of the oefenmodus, which it says.

    One that is not there is made, unless it `must_exist`: what is told, or kept, of a register must not be of
    one that was never used. In the practice register nothing is invented unless it is to be `filled`: what
    somebody imports is all there is in it.
    """
    from bot import registers
    from bot.config import Mode
    from bot.database import Database
    from bot.klok import utc_now

    settings, config = read_settings()
    path = Database(settings.database_url.get_secret_value(), owner=False).path
    if must_exist and path and not path.exists():
        raise UserError(texts.no_register(str(path)))
    if settings.mode is Mode.OEFEN:
        from bot.oefen import register

        print(texts.PRACTICE, file=sys.stderr)
        return closing(register.open_register(settings, config, owner=False, clock=utc_now, filled=filled))
    database = Database(settings.database_url.get_secret_value(), owner=False)
    database.open()
    registers.prepare(database, config, utc_now())
    return closing(database)
