"""/vergadering start, punt, sluit and deel: a meeting while it runs."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import aankondigingen, actielijst, agendapunten, vergaderingen
from bot import vooruitblik as vooruitblik_
from bot.actielijst import Filter
from bot.config import Rol
from bot.errors import UserError
from bot.models import Agendapunt, Vergadering
from bot.texts import overzicht as texts
from bot.texts import vergaderingen as vergaderingen_texts
from bot.views import overzicht as views
from bot.views import vergaderingen as vergaderingen_views
from bot.views import vooruitblik as vooruitblik_views
from bot.views.elementen import context, section
from handlers.opdrachten import AGREED, Choice, Reply, Request
from handlers.vergadering_find import find_meeting, find_running, names_meeting, require_no_more, running

MOST_ASKED = 40  # points that lack something, read aloud before closing


async def start(request: Request) -> Reply:
    """Begin the next meeting; one of a later day only when it is named or confirmed: its minutes will say
    that it was held on that day."""
    meeting, rest = await find_meeting(request, vergaderingen.next_after)
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    require_no_more(rest)
    is_ahead = meeting.status == "gepland" and not names_meeting(request, rest)
    if is_ahead and meeting.datum and meeting.datum > request.today:
        afkorting = request.deps.config.tafels[meeting.tafel].afkorting
        question = vergaderingen_texts.too_early(afkorting, meeting.datum)
        raise Choice(question, [(vergaderingen_texts.TOO_EARLY_YES, request.line(meeting.referentie))])

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        vergaderingen.start(session, request.stempel, known)
        begun = section(vergaderingen_views.line(known, request.deps.config))
        items = agendapunten.of(session, known.id or 0)
        first = views.item(items[0], items, known) if items else []
        return Reply([begun, *first, context(texts.HOW)])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


async def to_item(request: Request) -> Reply:
    """The next item of the agenda, or the one that is named by number or words; what is noted hangs there."""
    meeting, words = await find_running(request)

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id, with_for_update=True)
        items = agendapunten.of(session, known.id or 0)
        if not items:
            raise UserError(texts.NO_AGENDA)
        item = _named(items, words) if words else _after(items, known.agendapunt)
        agendapunten.move_to(session, request.stempel, known, item)
        return Reply(views.item(item, items, known))

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


def _named(items: list[Agendapunt], words: str) -> Agendapunt:
    """Raises UserError with what is on the agenda."""
    found = agendapunten.named(items, words)
    if len(found) != 1:
        raise UserError(f"{texts.no_such_item(words)}\n{vergaderingen_views.agenda(items)}")
    return found[0]


def _after(items: list[Agendapunt], volgorde: int | None) -> Agendapunt:
    later = [item for item in items if item.volgorde > (volgorde or 0)]
    if not later:
        raise UserError(texts.LAST_ITEM)
    return later[0]


async def close(request: Request) -> Reply:
    """First what still lacks an owner or a date, to be read aloud; then, or when nothing does, it is closed
    and shows what was noted."""
    meeting, words = await find_running(request)
    if meeting.status == "loopt":  # a day behind it says which one is meant
        meeting, words = await find_meeting(request.with_text(f"{meeting.tafel} {words}"), running)
    if meeting.status != "loopt":
        raise UserError(vergaderingen_texts.not_running(meeting.status))
    lacking = Filter([meeting.tafel], vergadering_id=meeting.id, onvolledig=True)
    if words.casefold() != AGREED:
        require_no_more(words)
        request.access.require(meeting.tafel, Rol.SECRETARIAAT)
        rows = await request.read(
            lambda session: actielijst.select_rows(session, lacking, request.today, limit=MOST_ASKED)
        )
        if rows:
            rows.sort(key=lambda row: row.nummer)
            agreed = request.line(f"{meeting.referentie} {AGREED}")
            return Reply(views.before_closing(rows, meeting, agreed))

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        tafel = request.deps.config.tafels[known.tafel]
        vergaderingen.close(session, request.stempel, known, tafel, request.deps.kalender)
        return _closed(session, request, known)

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


def _closed(session: Session, request: Request, meeting: Vergadering) -> Reply:
    """What was noted, what goes on to the next meeting, and the button that shares it: not where config.yaml
    has it posted by itself."""
    config, today = request.deps.config, request.today
    tafel = config.tafels[meeting.tafel]
    noted = vooruitblik_.summarise(session, meeting, today)
    still_open = actielijst.count(session, Filter([meeting.tafel]), today)
    share = (texts.share_with(tafel.kanaal), f"vergadering deel {meeting.referentie}")
    by_itself = any(moment.wat == aankondigingen.SUMMARY for moment in tafel.momenten)
    return Reply(
        views.closed(
            vooruitblik_views.summary(noted, config, today),
            still_open,
            _coming(session, meeting, today),
            None if by_itself else share,
        )
    )


def _coming(session: Session, meeting: Vergadering, today: date) -> Vergadering | None:
    return vergaderingen.next_after(session, meeting.tafel, today)


async def share(request: Request) -> Reply:
    """Owe the channel the summary of a closed meeting: once, however often it is asked."""
    meeting, rest = await find_meeting(request, vergaderingen.last_before)
    require_no_more(rest)
    if meeting.status != "gesloten":
        raise UserError(vergaderingen_texts.not_closed(meeting.status))
    tafel = request.deps.config.tafels[meeting.tafel]
    channel = f"#{tafel.kanaal}"

    def write(session: Session) -> Reply:
        if not aankondigingen.owe_summary(session, meeting, tafel, request.now):
            return Reply.say(texts.shared_already(channel))
        return Reply.say(texts.shared(channel))

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)
