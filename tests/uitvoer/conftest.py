"""A meeting with everything that minutes can tell, to export."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from bot.config import Config
from bot.models import Vergadering
from bot.uitvoer.opzet import Gemaakt
from tests.time_helpers import T0
from tests.uitvoer.verzonnen import full, write


@pytest.fixture
def made(config: Config) -> Gemaakt:
    return Gemaakt(config, T0)


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return write(session, full())
