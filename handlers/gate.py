"""The one gate. Every command, mention, form, button and Home opening passes it.

What it lets through is an Access: the only thing that says which tafels somebody may read and write.
Nothing in a payload's metadata counts for rights.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from bot.config import Config, Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.slack import FAILURES, Member
from bot.texts import poort as texts

log = structlog.get_logger()
LOOKUP_TIMEOUT = 1.5  # seconds; Slack waits 3 for our answer


class Refused(UserError):
    """Somebody may not do this; the text says why and to whom to turn, and nothing from the register."""


@dataclass(frozen=True)
class Access:
    """One admitted person and their role at each tafel."""

    user: str
    name: str
    rollen: dict[str, Rol]
    config: Config

    def tafels(self, rol: Rol = Rol.LEZER) -> frozenset[str]:
        """The tafels where this person has at least `rol`."""
        return frozenset(t for t, has in self.rollen.items() if has >= rol)

    def require(self, tafel: str, rol: Rol) -> None:
        """Raise Refused unless this person has at least `rol` at `tafel`."""
        if self.rollen.get(tafel, Rol.GEEN) >= rol:
            return
        known = self.config.tafels[tafel]
        ask = (
            texts.ask_secretary(" of ".join(f"<@{u}>" for u in known.rollen.secretariaat))
            if known.rollen.secretariaat
            else texts.ASK_ADMIN
        )
        log.info("refused", user=self.user, tafel=tafel, needed=rol.name)
        if rol == Rol.LEZER:
            raise Refused(texts.may_not_read(known.afkorting, ask))
        raise Refused(texts.not_allowed(rol, known.afkorting, ask))


async def admit(deps: Deps, user: str, *teams: str | None) -> Access:
    """Look `user` up and give their Access. Raises Refused for whoever is not a full, active member of this
    workspace: `teams` are all team ids the payload names, and each must be ours."""
    if any(team and team != deps.team_id for team in teams):
        raise _refuse(user, texts.FOREIGN)
    try:
        async with asyncio.timeout(LOOKUP_TIMEOUT):
            member = await deps.slack.member(user)
    except (*FAILURES, KeyError) as error:
        log.warning("lookup failed", user=user, error=type(error).__name__)
        raise Refused(texts.UNREACHABLE) from error
    if member.is_stranger or (member.team and member.team != deps.team_id):
        raise _refuse(user, texts.FOREIGN)
    if member.is_guest:
        raise _refuse(user, texts.GUEST)
    if member.is_deleted or member.is_bot:
        raise _refuse(user, texts.DEACTIVATED)
    roles = {key: _rol(member, key, deps.config) for key in deps.config.tafels}
    return Access(user, member.name, roles, deps.config)


def _rol(member: Member, tafel: str, config: Config) -> Rol:
    named = config.tafels[tafel].rollen
    for rol, people in (
        (Rol.SECRETARIAAT, named.secretariaat),
        (Rol.LID, named.lid),
        (Rol.LEZER, named.lezer),
    ):
        if member.id in people:
            return rol
    if member.is_admin and not named.secretariaat:
        return max(config.rollen.werkruimtebeheerder, config.rollen.niet_genoemd)
    return config.rollen.niet_genoemd


def _refuse(user: str, text: str) -> Refused:
    log.info("refused", user=user, reason=text)
    return Refused(text)
