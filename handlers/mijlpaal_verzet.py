"""A mijlpaal moved, happened or taken back: what shifts is shown first; and the card of one."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import actielijst, mijlpalen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Mijlpaal
from bot.readmodels import Actieregel, Mijlpaalregel, Verplaatsing
from bot.texts import mijlpalen as texts
from bot.views import mijlpalen as views
from bot.views.elementen import Block
from handlers.actie_undo import moment
from handlers.mijlpaal_find import Gevraagd, day_of, find, parse, past_day, require_writer
from handlers.opdrachten import AGREED, Reply, Request


async def verzet(request: Request) -> Reply:
    """To another day. Where points shift that is shown first, and the button does it."""
    asked = parse(request, request.text)
    if not asked.dag:
        raise UserError(texts.DATE_NEEDED)
    return await _move(request, asked, "verzet", day_of(request, asked.dag))


async def uitgesteld(request: Request) -> Reply:
    """To another day, or without one: then it is not known when."""
    asked = parse(request, request.text)
    return await _move(request, asked, "uitgesteld", day_of(request, asked.dag) if asked.dag else None)


async def gebeurd(request: Request) -> Reply:
    """Today, or on the day that is named."""
    asked = parse(request, request.text)
    return await _move(request, asked, "gebeurd", past_day(request, asked.dag))


async def heropen(request: Request) -> Reply:
    """It did not happen after all; what was expected counts again."""
    return await _move(request, parse(request, request.text), "heropen", None)


async def _move(request: Request, asked: Gevraagd, verb: str, day: date | None) -> Reply:
    """Shown first where points shift; `asked.zegel` binds the button to what was shown."""
    werkdagen = request.deps.kalender.werkdagen

    def planned(session: Session, known: Mijlpaal, *, lock: bool = False) -> Verplaatsing:
        verwacht, happened = _becomes(known, verb, day)
        return mijlpalen.plan(session, known, verwacht, happened, werkdagen, lock=lock)

    def read(session: Session) -> tuple[int, str, Verplaatsing]:
        known = find(session, request, asked, verb)
        return known.id or 0, require_writer(session, request, known), planned(session, known)

    id_, tafel, moved = await request.read(read)
    if moved.schuift and asked.zegel != moved.zegel:
        return await _preview(request, moved, verb, day, again=bool(asked.zegel))
    if moved.was == moved.wordt:
        return await card(request, id_, [texts.STILL_THE_SAME])

    def write(session: Session) -> Verplaatsing:
        known = session.get_one(Mijlpaal, id_, with_for_update=True, populate_existing=True)
        require_writer(session, request, known)
        now = planned(session, known, lock=True)
        if now.zegel != moved.zegel:  # only just
            raise UserError(texts.MEANWHILE)
        mijlpalen.carry_out(session, request.stempel, now)
        return now

    done = await request.write(tafel, Rol.SECRETARIAAT, write)
    request.deps.redraw(*done.tafels)
    points = await request.read(lambda session: _points(session, request, done))
    return await card(request, id_, views.done(done, points), undo=moment(request))


def _becomes(known: Mijlpaal, verb: str, day: date | None) -> tuple[date | None, date | None]:
    """(verwacht, gebeurd) after it. Raises UserError where that makes no sense."""
    if verb == "gebeurd":
        return known.verwacht, day
    if verb == "heropen":
        if known.gebeurd is None:
            raise UserError(texts.NOT_HAPPENED)
        return known.verwacht, None
    if known.gebeurd:
        raise UserError(texts.has_happened(known.gebeurd.isoformat()))
    return day, None


async def _preview(
    request: Request, moved: Verplaatsing, verb: str, day: date | None, *, again: bool
) -> Reply:
    said = f"M{moved.mijlpaal_id} {day or ''}".strip()
    command = request.line(f"{said}: {AGREED} {moved.zegel}", verb=verb)

    def read(session: Session) -> Reply:
        row = _regel(session, moved.mijlpaal_id)
        points = _points(session, request, moved)
        return Reply(
            views.preview(row, moved, points, command, request.deps.config, request.today, again=again)
        )

    return await request.read(read)


async def card(request: Request, id_: int, told: list[str] | None = None, undo: str | None = None) -> Reply:
    def read(session: Session) -> Reply:
        known = session.get_one(Mijlpaal, id_)
        stands = mijlpalen.plan(
            session, known, known.verwacht, known.gebeurd, request.deps.kalender.werkdagen
        )
        ids = [actie.id or 0 for actie, tafel in mijlpalen.on(session, id_) if tafel in request.readable]
        points = {row.id: row for row in actielijst.by_ids(session, ids)}
        blocks: list[Block] = views.card(
            _regel(session, id_),
            stands,
            points,
            request.deps.config,
            request.today,
            told=told or (),
            undo=undo,
        )
        return Reply(blocks)

    return await request.read(read)


def _regel(session: Session, id_: int) -> Mijlpaalregel:
    row = session.get_one(Mijlpaal, id_)
    return Mijlpaalregel(id_, row.naam, row.verwacht, row.gebeurd)


def _points(session: Session, request: Request, moved: Verplaatsing) -> dict[int, Actieregel]:
    """The points that this person may read, by id."""
    seen = request.readable
    ids = [shift.actie_id for shift in moved.schuift if shift.tafel in seen]
    ids += [id_ for id_, tafel in (*moved.met_de_hand, *moved.wachten) if tafel in seen]
    return {row.id: row for row in actielijst.by_ids(session, ids)}
