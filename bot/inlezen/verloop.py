"""From 'read this' to a proposal in somebody's direct message: one message, edited as it goes.

What was asked stands in the register before anybody is told, so a restart reads on (jobs/verslagen.py). Only
one bot reads it at a time, and the file is read by a child process.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import structlog
from sqlmodel import Session
from yarl import URL

from bot import verschillen, verslagpunten, voorstellen, voorstelscherm
from bot.deps import Deps
from bot.errors import UserError
from bot.inlezen import cijfers, proces, slackbestand
from bot.inlezen.bericht import Bericht, write_agreed
from bot.inlezen.ophalen import Opgehaald, Ophaler
from bot.models import Verslagvoorstel
from bot.opgave import voorleggen as opgave
from bot.readmodels import Verschilscherm, Voorstelscherm
from bot.slack import FAILURES, reason
from bot.texts import voorstel as texts
from bot.verschillen import voorleggen
from bot.verslag.bestand import MAX_DOCUMENT_MB
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.views import verschillen as difference_views
from bot.views import voorstel as views
from bot.views.elementen import Block
from bot.wijzigingen import Stempel

log = structlog.get_logger()
MOST = MAX_DOCUMENT_MB * 1024 * 1024  # bytes
FILE_ID = re.compile(r"F[A-Z0-9]{6,20}", re.ASCII)


async def carry_out(deps: Deps, number: int) -> None:
    """Fetch, read and show what was asked under this number; what goes wrong is told in the same message."""
    async with deps.lezers:
        row = await deps.database.run(lambda session: voorstellen.claim(session, number, deps.clock()))
        if row is None:
            return
        if row.status == "wacht":
            kept = await _read(deps, row)
        else:  # it was read, but the message about it may not say so
            kept = None if voorstellen.is_given_up(row, deps.clock()) else number
        if kept is not None:
            await _show_kept(deps, kept, row)


async def _read(deps: Deps, row: Verslagvoorstel) -> int | None:
    """The proposal that came of it; None when there is none, or not yet."""
    message = Bericht(deps, row, row.bestand)
    try:
        if voorstellen.is_given_up(row, deps.clock()):
            raise UserError(texts.GIVEN_UP)
        await message.say(views.reading(""))
        return await _carry_out(deps, row, message)
    except UserError as error:
        await _give_up(deps, row, message, error.text)
    except FAILURES as error:
        log.warning("minutes were not shown", error=reason(error))  # another try comes by itself
    except Exception as error:
        log.error("minutes were not read", error=type(error).__name__)
        await _give_up(deps, row, message, texts.BROKEN)
    return None


async def _show_kept(deps: Deps, number: int, row: Verslagvoorstel) -> None:
    """Until this went well the proposal keeps its lease: another try comes by itself."""
    try:
        await (cijfers.show if row.soort == opgave.SOORT else show)(deps, number, row.door)
        await deps.database.run(lambda session: voorstellen.was_shown(session, number))
    except (*FAILURES, UserError) as error:
        log.warning("proposal was not shown", error=reason(error))
    except Exception as error:
        log.error("proposal was not shown", error=type(error).__name__)


async def _carry_out(deps: Deps, row: Verslagvoorstel, message: Bericht) -> int | None:
    number = row.id or 0
    if row.soort != opgave.SOORT:
        proces.prepare(deps.gereed, deps.config)  # learns while the file is fetched
    found = await _fetched(deps, row)
    message.naam = found.naam
    await message.say(views.reading(found.naam))
    digest = hashlib.sha256(found.data).hexdigest()
    same = await deps.database.read(lambda session: voorstellen.same(session, row.door, digest, row.soort))
    if same:
        await deps.database.run(lambda session: voorstellen.replace(session, number, same.id or 0))
        return same.id
    if row.soort == opgave.SOORT:
        return await cijfers.read(deps, row, message, found, digest)
    hearing = asyncio.create_task(message.follow())
    try:
        gelezen = await proces.read(found.data, found.naam, deps.config, message.heard, deps.gereed)
    finally:
        hearing.cancel()
        with suppress(asyncio.CancelledError):
            await hearing
    kept = Beoordeling(gelezen.voorstel, gemaskeerd=gelezen.gemaskeerd)

    def keep(session: Session) -> list[Block] | None:
        """What there is to say when nothing of it needs a look."""
        sha256 = gelezen.sha256
        back = verschillen.meeting_of(session, deps.config, kept.voorstel)
        if back:
            differs = voorleggen.keep(
                session, deps.config, number, kept, back, bytes_sha256=digest, sha256=sha256
            )
            return None if differs else difference_views.nothing(found.naam, back.referentie)
        known = voorstellen.keep(session, number, kept, bytes_sha256=digest, sha256=sha256)
        if known is None:
            return None
        other = verslagpunten.told(session, known, kept.voorstel.acties)
        return views.known(found.naam, known.referentie, other)

    told = await deps.database.run(keep)
    if told:
        await message.say(told)
    return None if told else number


def _fetcher(deps: Deps) -> Ophaler:
    base = URL(deps.slack.client.base_url)
    return Ophaler(MOST, own=str(base.origin()) if deps.slack.direct else None)


async def check(deps: Deps, bron: str) -> None:
    """Whether this can be read: a file in Slack, or an address that may be fetched. Raises UserError."""
    if not FILE_ID.fullmatch(bron):
        await _fetcher(deps).check(bron)


async def _fetched(deps: Deps, row: Verslagvoorstel) -> Opgehaald:
    bron = row.bron or ""
    if not FILE_ID.fullmatch(bron):
        return await _fetcher(deps).fetch(bron)
    file = await slackbestand.about(deps.slack, bron)
    if file.van != row.door and not await _is_of_their_tafel(deps, row, file.kanalen):
        raise UserError(texts.NOT_YOURS)
    return Opgehaald(await slackbestand.download(deps.slack, file, MOST), file.naam)


async def _is_of_their_tafel(deps: Deps, row: Verslagvoorstel, channels: tuple[str, ...]) -> bool:
    """Whether the file stands in the channel of a tafel that they are the secretariaat of."""
    own = {deps.config.tafels[key].kanaal for key in row.tafels.split(",") if key in deps.config.tafels}
    return any([each in own or await deps.slack.channel_name(each) in own for each in channels[:20]])


async def show(
    deps: Deps, number: int, door: str, offset: int = 0, *, again: bool = False, told: str = ""
) -> None:
    """The proposal in the message about it, or with `again` in a new one; `told` stands in it. Errors of
    Slack are raised."""

    def read(session: Session) -> tuple[Verslagvoorstel, Voorstelscherm | Verschilscherm]:
        row = voorstellen.mine(session, number, door)
        if voorleggen.is_back(row):
            return row, voorleggen.screen(session, deps.config, row)
        return row, voorstelscherm.of(session, deps.config, row, deps.clock())

    row, shown = await deps.database.read(read)
    if isinstance(shown, Verschilscherm):
        blocks = difference_views.differences(shown, deps.config, offset)
    else:
        blocks, _ = views.proposal(shown, deps.config, offset, told=told)
    await Bericht(deps, row, anew=again).say(blocks)


async def take_over(deps: Deps, number: int, door: str) -> None:
    """Write what was agreed to, and say what was written; what fails is tried again by a tick."""
    stempel = Stempel(door, deps.clock())
    done = await write_agreed(
        deps,
        number,
        lambda session: voorstellen.take(session, stempel, deps.config, number),
        lambda why: show(deps, number, door, told=why),
    )
    if done:
        row, uitkomst = done
        if uitkomst.vergadering.tafel in deps.config.tafels:
            deps.redraw(uitkomst.vergadering.tafel)
        await tell(deps, row, views.done(uitkomst))


async def show_again(deps: Deps, number: int, door: str) -> None:
    await _quietly(show(deps, number, door, again=True))


async def show_quietly(deps: Deps, number: int, door: str, offset: int = 0) -> None:
    """`show` after an answer: when Slack fails that is only logged."""
    await _quietly(show(deps, number, door, offset))


async def _quietly(showing: Coroutine[Any, Any, None]) -> None:
    try:
        await showing
    except (*FAILURES, UserError) as error:
        log.warning("proposal was not shown", error=reason(error))


async def tell(deps: Deps, row: Verslagvoorstel, blocks: list[Block]) -> None:
    """Put something else in the message about a proposal; when Slack fails that is only logged."""
    try:
        await Bericht(deps, row).say(blocks)
    except FAILURES as error:
        log.warning("message about minutes was lost", error=reason(error))


async def _give_up(deps: Deps, row: Verslagvoorstel, message: Bericht, why: str) -> None:
    """Tell why there is no proposal. While Slack fails the next try does that, for as long as UNTOLD."""
    number = row.id or 0
    try:
        await message.say(views.failed(message.naam, why))
    except FAILURES as error:
        log.warning("failure was not told", error=reason(error))
        if deps.clock() - row.gevraagd_op < voorstellen.UNTOLD:
            return
    except UserError as error:
        log.warning("failure was told, not kept", error=reason(error))
    try:
        await deps.database.run(lambda session: voorstellen.drop(session, number))
    except UserError as error:
        log.warning("failure was not kept", error=reason(error))
