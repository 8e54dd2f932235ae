"""/mijlpaal sjabloon: the steps of a statutory cycle, out of config.yaml, as mijlpalen."""

from __future__ import annotations

from datetime import date
from zlib import crc32

from sqlmodel import Session

from bot import mijlpalen
from bot.config import Cyclusstap, Rol
from bot.errors import UserError
from bot.models import Mijlpaal
from bot.readmodels import Mijlpaalregel
from bot.texts import mijlpalen as texts
from bot.views import mijlpalen as views
from handlers.mijlpaal_find import province
from handlers.opdrachten import AGREED, Reply, Request


async def cycle(request: Request) -> Reply:
    """Shown first; the button makes those that are not there yet. By the secretariaat of the PRT: its steps
    are of every tafel."""
    tafel = province(request)[0]
    request.access.require(tafel, Rol.SECRETARIAAT)
    steps = request.deps.config.cyclus
    if not steps:
        raise UserError(texts.TEMPLATE_EMPTY)
    shown = await request.read(lambda session: _as_known(session, steps))
    agreed = f"{AGREED} {_seal(shown)}"
    if request.text != agreed:
        return Reply(views.template(shown, request.line(agreed), request.today))

    def write(session: Session) -> int:
        found = [(step, known) for step, (*_, known) in zip(steps, _as_known(session, steps), strict=True)]
        new = [step for step, known in found if known is None]
        for row in (session.get_one(Mijlpaal, known.id) for _, known in found if known):
            mijlpalen.share(session, request.stempel, row, tafel)  # it may have come of somebody's condition
        for step in new:
            mijlpalen.create(
                session, request.stempel, step.naam, tafel=tafel, gedeeld=True, verwacht=step.datum
            )
        return len(new)

    number = await request.write(tafel, Rol.SECRETARIAAT, write)
    rows = await request.read(lambda session: mijlpalen.listing(session, request.readable))
    return Reply([*Reply.say(texts.made(number)).blocks, *views.listing(rows, request.today, ())])


Shown = list[tuple[str, date | None, Mijlpaalregel | None]]


def _as_known(session: Session, steps: tuple[Cyclusstap, ...]) -> Shown:
    """Each step with the mijlpaal of that name, where there is one."""
    found: Shown = []
    for step in steps:
        row = mijlpalen.exact(session, step.naam)
        known = (
            Mijlpaalregel(row.id or 0, row.naam, row.verwacht, row.gebeurd)
            if row and row.gewist_op is None
            else None
        )
        found.append((step.naam, step.datum, known))
    return found


def _seal(shown: Shown) -> str:
    return f"v{crc32(repr(shown).encode())}"
