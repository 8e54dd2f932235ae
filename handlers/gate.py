"""The one gate. Every command, mention, form, button and Home opening passes it.

What it lets through is an Access: the only thing that says which tafels somebody may read and write.
Nothing in a payload's metadata counts for rights.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from bot import weigeringen
from bot.config import Config, Rol, Tafel
from bot.deps import Deps
from bot.errors import UserError
from bot.slack import FAILURES, Member
from bot.texts import poort as texts
from bot.wijzigingen import Stempel

log = structlog.get_logger()
LOOKUP_TIMEOUT = 1.5  # seconds; Slack waits 3 for our answer


class Refused(UserError):
    """Somebody may not do this; the text says why and to whom to turn, and nothing from the register.

    `why` and `tafel` are for the history; `langs` is how it came in (weigeringen.LANGS).
    """

    def __init__(self, text: str, user: str, why: str, *, langs: str = "", tafel: str | None = None) -> None:
        super().__init__(text)
        self.user, self.why, self.langs, self.tafel = user, why, langs, tafel


@dataclass(frozen=True)
class Access:
    """One admitted person and their role at each tafel."""

    user: str
    name: str
    rollen: dict[str, Rol]
    config: Config
    langs: str = ""  # how it came in: weigeringen.LANGS

    def tafels(self, rol: Rol = Rol.LEZER) -> frozenset[str]:
        """The tafels where this person has at least `rol`."""
        return frozenset(t for t, has in self.rollen.items() if has >= rol)

    def require(self, tafel: str, rol: Rol) -> None:
        """Raise Refused unless this person has at least `rol` at `tafel`."""
        if self.rollen.get(tafel, Rol.GEEN) >= rol:
            return
        known = self.config.tafels[tafel]
        ask = _whom_to_ask(known)
        log.info("refused", user=self.user, tafel=tafel, needed=rol.name)
        text = (
            texts.may_not_read(known.afkorting, ask)
            if rol == Rol.LEZER
            else texts.not_allowed(rol, known.afkorting, ask)
        )
        raise Refused(text, self.user, f"geen {rol.name.lower()}", langs=self.langs, tafel=tafel)


async def admit(deps: Deps, user: str, *teams: str | None, langs: str = "") -> Access:
    """Look `user` up and give their Access. Raises Refused for whoever is not a full, active member of this
    workspace: `teams` are all team ids the payload names, and each must be ours."""
    if any(team and team != deps.team_id for team in teams):
        raise _refuse(user, texts.FOREIGN, "andere werkruimte", langs)
    try:
        async with asyncio.timeout(LOOKUP_TIMEOUT):
            member = await deps.slack.member(user)
    except (*FAILURES, KeyError) as error:
        log.warning("lookup failed", user=user, error=type(error).__name__)
        raise UserError(texts.UNREACHABLE) from error
    if member.is_stranger or (member.team and member.team != deps.team_id):
        raise _refuse(user, texts.FOREIGN, "andere werkruimte", langs)
    if member.is_guest:
        raise _refuse(user, texts.GUEST, "gast", langs)
    if member.is_deleted or member.is_bot:
        raise _refuse(user, texts.DEACTIVATED, "bot" if member.is_bot else "niet actief", langs)
    roles = {key: _rol(member, key, deps.config) for key in deps.config.tafels}
    if not any(roles.values()):
        first = next(iter(deps.config.tafels.values()))
        raise _refuse(user, texts.may_read_nowhere(_whom_to_ask(first)), "geen lezer", langs)
    return Access(user, member.name, roles, deps.config, langs)


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


def _whom_to_ask(tafel: Tafel) -> str:
    people = " of ".join(f"<@{user}>" for user in tafel.rollen.secretariaat)
    return texts.ask_secretary(people) if people else texts.ASK_ADMIN


def _refuse(user: str, text: str, why: str, langs: str) -> Refused:
    log.info("refused", user=user, why=why)
    return Refused(text, user, why, langs=langs)


def keep(deps: Deps, refused: Refused) -> None:
    """Write a refusal into the history, after the answer: that does not wait for the register."""
    deps.tasks.spawn(_keep(deps, refused, Stempel(refused.user, deps.clock())))


async def _keep(deps: Deps, refused: Refused, stempel: Stempel) -> None:
    langs = refused.langs
    try:
        if not await deps.database.read(lambda session: weigeringen.is_kept(session, stempel, langs)):
            await deps.database.run(
                lambda session: weigeringen.note(session, stempel, langs, refused.why, refused.tafel)
            )
    except UserError:
        log.warning("refusal was not kept", user=stempel.door)
