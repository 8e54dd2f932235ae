"""What is put before somebody of minutes: what was read, as the register can use it."""

from __future__ import annotations

from bot.config import Config
from bot.inlezen import lezing
from tests.proposing import VOORBEELD


def test_a_point_of_the_chair_is_put_before_somebody_as_of_who_chaired(config: Config) -> None:
    owners = {
        owner
        for actie in lezing.read(VOORBEELD.decode(), VOORBEELD, config).acties
        for owner in actie.eigenaars
    }
    assert "voorzitter" not in owners
    assert "Zonneveld" in owners
