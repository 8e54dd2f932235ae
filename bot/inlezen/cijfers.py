"""From a file with figures to what it would change, shown in a direct message, and then into the register."""

from __future__ import annotations

from collections.abc import Sequence

import structlog
from sqlmodel import Session

from bot import voorstellen
from bot.deps import Deps
from bot.errors import UserError
from bot.inlezen import proces
from bot.inlezen.bericht import Bericht, write_agreed
from bot.inlezen.ophalen import Opgehaald
from bot.models import Verslagvoorstel
from bot.opgave import voorleggen
from bot.opgave.tabblad import Fout
from bot.opgave.wending import Opgavevoorstel
from bot.slack import FAILURES, reason
from bot.texts import opgave_in as texts
from bot.views import opgave_in as views
from bot.views.elementen import Block, esc
from bot.wijzigingen import Stempel

log = structlog.get_logger()


async def read(
    deps: Deps, row: Verslagvoorstel, message: Bericht, found: Opgehaald, digest: str
) -> int | None:
    """The number of the proposal that came of it; None when there is nothing to agree to, and that was told.
    Raises UserError."""
    number = row.id or 0
    today = deps.kalender.today(deps.clock())
    gelezen = await proces.read_figures(found.data, found.naam, deps.config, today)
    if gelezen.fouten:
        blocks, all_shown = views.mistakes(found.naam, gelezen.fouten)
        await message.say(blocks)
        await deps.database.run(lambda session: voorstellen.drop(session, number))
        if not all_shown:
            await _send_mistakes(deps, row.door, gelezen.fouten)
        return None

    def keep(session: Session) -> None:
        voorleggen.keep(session, deps.config, number, gelezen, bytes_sha256=digest)

    await deps.database.run(keep)
    return number


async def _send_mistakes(deps: Deps, door: str, fouten: Sequence[Fout]) -> None:
    """The whole list as a file, where the message held a part."""
    try:
        channel = await deps.slack.direct_message(door)
        files = [(texts.MISTAKES_FILE, views.mistakes_csv(fouten))]
        await deps.slack.upload_all(
            channel, files, titles=[texts.MISTAKES_TITLE], comment=esc(texts.all_mistakes(len(fouten)))
        )
    except FAILURES as error:
        log.warning("mistakes were not sent", error=reason(error))


async def show(deps: Deps, number: int, door: str, offset: int = 0, *, told: str = "") -> None:
    """What it would change, in the message about it. Errors of Slack are raised."""

    def read_(session: Session) -> tuple[Verslagvoorstel, Opgavevoorstel]:
        row = voorstellen.mine(session, number, door, voorleggen.SOORT)
        return row, voorleggen.screen(session, deps.config, row)

    row, shown = await deps.database.read(read_)
    await Bericht(deps, row).say(views.proposal(shown, deps.config, offset, told=told))


async def show_quietly(deps: Deps, number: int, door: str, offset: int = 0, *, told: str = "") -> None:
    """`show` after an answer: when Slack fails that is only logged."""
    try:
        await show(deps, number, door, offset, told=told)
    except (*FAILURES, UserError) as error:
        log.warning("figures were not shown", error=reason(error))


async def take_over(deps: Deps, number: int, door: str) -> None:
    """Write what was agreed to, and say what was written; what fails is tried again by a tick."""
    stempel = Stempel(door, deps.clock())
    done = await write_agreed(
        deps,
        number,
        lambda session: voorleggen.take(session, stempel, deps.config, number),
        lambda why: show(deps, number, door, told=why),
    )
    if done is None:
        return
    row, shown = done
    if row.status == "open":
        await show_quietly(deps, number, door, told=texts.CHANGED_MEANWHILE)
    else:
        await tell(deps, row, views.done(shown, stempel.op.isoformat()))


async def tell(deps: Deps, row: Verslagvoorstel, blocks: list[Block]) -> None:
    """Put something else in the message; when Slack fails that is only logged."""
    try:
        await Bericht(deps, row).say(blocks)
    except (*FAILURES, UserError) as error:
        log.warning("message about figures was lost", error=reason(error))
