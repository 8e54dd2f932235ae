"""Where the calendar of each tafel is: a secret, which config.yaml may leave to the environment."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import SecretStr

from bot.config.environment import is_safe_to_call
from bot.config.mistakes import ConfigError
from bot.config.models import Config
from bot.texts import config as texts


def addresses(config: Config, given: Mapping[str, SecretStr]) -> dict[str, SecretStr]:
    """The address by tafel, of those that have one; `given`: the AGENDA_… variables. Raises ConfigError."""
    found: dict[str, SecretStr] = {}
    wrong: list[str] = []
    for tafel in config.tafels.values():
        if tafel.agendabron is None:
            continue
        name = tafel.agendabron.get_secret_value()
        is_address = "://" in name
        value = name if is_address else given[name].get_secret_value() if name in given else ""
        where = f"tafels.{tafel.sleutel}.agendabron" if is_address else name
        address = f"https{value[6:]}" if value.lower().startswith("webcal:") else value
        if not value:
            wrong.append(f"{texts.ENVIRONMENT}: {texts.calendar_not_given(name)}")
        elif not is_safe_to_call(address):
            wrong.append(f"{where}: {texts.NOT_SAFE_TO_CALL}")
        else:
            found[tafel.sleutel] = SecretStr(address)
    if wrong:
        raise ConfigError(wrong)
    return found
