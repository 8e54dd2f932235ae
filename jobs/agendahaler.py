"""The calendars that meetings come from, looked at every half hour."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

import structlog
from pydantic import SecretStr
from sqlmodel import Session

from bot import agendabronnen, agendavolgen
from bot.agendabronnen import EVERY, Bekend
from bot.config import Tafel
from bot.database import NotSaved
from bot.deps import Deps
from bot.ics import apart, ophalen
from bot.ics.lezen import AHEAD, Lezing, NietGelezen, Vraag
from bot.wijzigingen import Stempel

log = structlog.get_logger()


class Agendahaler:
    """Looks at each calendar when it is its turn, one after another: one that hangs holds up no message."""

    def __init__(self, deps: Deps, addresses: Mapping[str, SecretStr]) -> None:
        self._deps = deps
        self._addresses = addresses
        self._busy = False
        self._looked: datetime | None = None
        self._trouble: dict[str, str] = {}

    def ask(self, now: datetime) -> None:
        """Look whether it is time, and have it done."""
        recent = self._looked is not None and self._looked <= now < self._looked + EVERY
        if self._addresses and not self._busy and not recent:
            self._busy, self._looked = True, now
            self._deps.tasks.spawn(self._look(now))

    def figures(self) -> dict[str, Any]:
        """For `/gezond`: why which calendar cannot be read; nothing while all can."""
        return {"agenda_fout": dict(self._trouble)} if self._trouble else {}

    async def _look(self, now: datetime) -> None:
        try:
            for key, address in self._addresses.items():
                await self._one(self._deps.config.tafels[key], address.get_secret_value(), now)
        finally:
            self._busy = False

    async def _one(self, tafel: Tafel, address: str, now: datetime) -> None:
        run, kalender = self._deps.database.run, self._deps.kalender
        try:
            mark = _mark(address, tafel.agendatitel)
            claim = partial(
                agendabronnen.claim, kalender=kalender, tafel=tafel.sleutel, kenmerk=mark, now=now
            )
            known = await run(claim)
            if known is None:
                return
            try:
                read = await self._follow(tafel, address, known, now)
                well = partial(agendabronnen.succeeded, tafel=tafel, kalender=kalender, read=read, now=now)
                await run(well)
                self._trouble.pop(tafel.sleutel, None)
            except NotSaved:
                raise
            except Exception as error:
                code = error.code if isinstance(error, NietGelezen) else "niet_verwerkt"
                self._trouble[tafel.sleutel] = code
                fail = partial(agendabronnen.failed, tafel=tafel, kalender=kalender, code=code, now=now)
                times, kind = await run(fail), type(error).__name__
                log.warning("calendar was not read", tafel=tafel.sleutel, why=code, error=kind, times=times)
        except Exception as error:  # of the register: the next turn tries again; its text may quote anything
            log.error("calendar was not followed", tafel=tafel.sleutel, error=type(error).__name__)

    async def _follow(self, tafel: Tafel, address: str, known: Bekend, now: datetime) -> Bekend | None:
        """What was read and followed; None when it was still the same."""
        got = await ophalen.fetch(self._deps.http.client, address, etag=known.etag, gewijzigd=known.gewijzigd)
        if got.inhoud is None and known.inhoud is None:
            raise NietGelezen("storing")  # 'not modified' to who never said what it had
        mark = hashlib.sha256(got.inhoud).hexdigest() if got.inhoud is not None else known.inhoud
        if got.inhoud is None or mark == known.inhoud:
            return None
        today = self._deps.kalender.today(now)
        vraag = Vraag(today, today + AHEAD, self._deps.config.zone, tafel.agendatitel)
        lezing = await apart.read(got.inhoud, vraag)
        apply = partial(self._apply, tafel=tafel, lezing=lezing, tot=vraag.tot, now=now)
        while not await self._deps.database.run(apply):
            pass
        missed = partial(agendabronnen.missed, tafel=tafel, kalender=self._deps.kalender, now=now)
        await self._deps.database.run(partial(missed, onbegrepen=lezing.onbegrepen))
        self._deps.redraw(tafel.sleutel)
        return Bekend(got.etag, got.gewijzigd, mark)

    def _apply(self, session: Session, *, tafel: Tafel, lezing: Lezing, tot: date, now: datetime) -> bool:
        stempel = Stempel(agendavolgen.DOOR, now)
        return agendavolgen.apply(session, stempel, tafel, self._deps.kalender, lezing, tot)


def _mark(address: str, titel: str | None) -> str:
    return hashlib.sha256(repr((address, titel)).encode()).hexdigest()
