"""config.yaml and the environment, as frozen settings. A mistake stops the start, with file, line and key."""

from bot.config.environment import Mode, Settings, practice_settings, settings_from
from bot.config.grammar import RESERVED_COMMANDS
from bot.config.loading import load
from bot.config.mistakes import ConfigError
from bot.config.models import (
    Archief,
    Bewaartermijn,
    Bewaren,
    Config,
    Cyclusstap,
    Delegatie,
    Frozen,
    Gemeente,
    Moment,
    Opdrachten,
    Organisatie,
    Publicatie,
    Regio,
    Rol,
    Sluitingsdag,
    Standaardrollen,
    Tafel,
    Tafelrollen,
    Tijdvak,
)

__all__ = [
    "RESERVED_COMMANDS",
    "Archief",
    "Bewaartermijn",
    "Bewaren",
    "Config",
    "ConfigError",
    "Cyclusstap",
    "Delegatie",
    "Frozen",
    "Gemeente",
    "Mode",
    "Moment",
    "Opdrachten",
    "Organisatie",
    "Publicatie",
    "Regio",
    "Rol",
    "Settings",
    "Sluitingsdag",
    "Standaardrollen",
    "Tafel",
    "Tafelrollen",
    "Tijdvak",
    "load",
    "practice_settings",
    "settings_from",
]
