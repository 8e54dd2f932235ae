"""Tafels, regions and municipalities by the names people use. Pure: all comes from the configuration."""

from bot.gebieden.answers import ALL_KINDS, Ambiguous, How, Kind, Match, Mention
from bot.gebieden.finding import Gebieden

__all__ = ["ALL_KINDS", "Ambiguous", "Gebieden", "How", "Kind", "Match", "Mention"]
