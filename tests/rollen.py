"""Somebody in the practice Slack with other rights than the practice config gives."""

from __future__ import annotations

from bot.config import Rol, Tafelrollen
from tests.practice import Practice


def only(practice: Practice, user: str, **rollen: str) -> None:
    """From now on `user` has these roles (`prt="lid"`, `rrt_gooi="lezer"`) and may read nowhere else."""
    config = practice.config
    closed = config.rollen.model_copy(update={"niet_genoemd": Rol(0)})
    object.__setattr__(config, "rollen", closed)
    for key, tafel in config.tafels.items():
        people = {
            name: tuple(u for u in getattr(tafel.rollen, name) if u != user)
            for name in Tafelrollen.model_fields
        }
        name = rollen.get(key.replace("-", "_"))
        if name:
            people[name] = (*people[name], user)
        config.tafels[key] = tafel.model_copy(update={"rollen": Tafelrollen(**people)})
