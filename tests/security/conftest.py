"""The same bot and register as the handlers are tested with."""

from tests.handlers.conftest import *  # noqa: F403
