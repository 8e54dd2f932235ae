"""/vergadering: planned, moved, held and closed; agenda and presence."""

from __future__ import annotations

import re
from datetime import timedelta

from sqlmodel import Session

from bot import aanwezigheid, agendapunten, vergaderingen
from bot import vooruitblik as vooruitblik_
from bot.config import Rol
from bot.errors import UserError
from bot.models import Vergadering
from bot.texts import vergaderingen as texts
from bot.views import acties as actie_views
from bot.views import besluiten as besluit_views
from bot.views import ics as ics_views
from bot.views import vergaderingen as views
from bot.views.elementen import Block, context, section
from handlers import berichten, vergadering_presence, vergadering_run, vergadering_vervalt
from handlers.opdrachten import Command, Later, Reply, Request, Verb
from handlers.vergadering_find import (
    Wanneer,
    find_list,
    find_meeting,
    read_when,
    require_no_more,
    split_front,
)

_ITEM = re.compile(r"^\s*(?:[-*•·–]\s+)?(?:(?P<nummer>\d{1,2}(?:\.\d{1,2})?[a-z]?)[.)]?\s+)?(?P<titel>\S.*)$")
_FAR = timedelta(days=300)
_NAAR = re.compile(r"(?:^|\s)naar\s+", re.IGNORECASE)


async def plan(request: Request) -> Reply:
    tafel, text = request.split_tafel(Rol.SECRETARIAAT, regio=True)
    when = read_when(request, text)
    if when.datum is None:
        raise UserError(texts.DATE_NEEDED)
    datum = when.datum
    deps = request.deps

    def write(session: Session) -> Reply:
        meeting = vergaderingen.plan(
            session,
            request.stempel,
            deps.config.tafels[tafel],
            deps.kalender,
            datum,
            begin=when.begin,
            eind=when.eind,
            locatie=when.locatie,
        )
        said = section(f"{texts.STATES['gepland']} · {views.line(meeting, deps.config)}")
        return Reply([said, *_odd_day(request, meeting), ics_views.offer(meeting.referentie)])

    return await request.write(tafel, Rol.SECRETARIAAT, write)


async def listing(request: Request) -> Reply:
    """What comes and what was; with the day of one behind it that one."""
    tafel, meeting = await find_list(request, cancelled=True)
    if meeting:
        return await show(request.with_text(meeting.referentie))
    tafels = [tafel] if tafel else sorted(request.readable)
    for tafel in tafels:
        request.access.require(tafel, Rol.LEZER)

    def read(session: Session) -> Reply:
        ahead = vergaderingen.planned(session, tafels, request.today)
        cancelled = vergaderingen.cancelled(session, tafels, request.today)
        behind = vergaderingen.held(session, tafels, request.today)
        return Reply(views.listing(ahead, cancelled, behind, request.deps.config))

    return await request.read(read)


async def show(request: Request) -> Reply:
    meeting, rest = await find_meeting(request, vergaderingen.current, cancelled=True)
    require_no_more(rest)
    config, today = request.deps.config, request.today

    def read(session: Session) -> Reply:
        noted = vooruitblik_.summarise(session, meeting, today)
        slots = aanwezigheid.of(session, meeting.id or 0)
        return Reply(
            views.card(
                meeting,
                agendapunten.of(session, meeting.id or 0),
                [(slot, vergadering_presence.name_of(session, slot)) for slot in slots],
                actie_views.points(noted.acties, config, today, home=meeting),
                [besluit_views.line(row, home=meeting) for row in noted.besluiten],
                config,
            )
        )

    return await request.read(read)


async def agenda(request: Request) -> Reply:
    """Pasted lines become the agenda; without lines it is shown."""
    tafel, text = split_front(request)
    first, _, rest = text.partition("\n")
    meeting, left = await find_meeting(
        request, vergaderingen.next_after, f"{tafel} {first}", fallback=vergaderingen.current
    )
    lines = [line for line in [*left.split(";"), *rest.splitlines()] if line.strip()]
    titles = [(m["nummer"], m["titel"].strip()) for m in map(_ITEM.match, lines) if m]

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        agendapunten.replace_all(session, request.stempel, known, titles)
        return _agenda(session, request, known)

    if titles:
        return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)
    return await request.read(lambda session: _agenda(session, request, meeting))


async def move(request: Request) -> Reply:
    tafel, text = split_front(request, Rol.SECRETARIAAT)
    naar = _NAAR.search(text)  # without it a day in front is the new one
    which = text[: naar.start()] if naar else text
    meeting, rest = await find_meeting(
        request, vergaderingen.next_after, f"{tafel} {which}", new_day=naar is None
    )
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    if naar and rest:
        raise UserError(texts.not_moved(rest))
    when = read_when(request, text[naar.end() :] if naar else rest)
    if when == Wanneer(None, None, None, None):
        raise UserError(texts.NEW_DATE_NEEDED)
    deps = request.deps

    def write(session: Session) -> Vergadering:
        known = session.get_one(Vergadering, meeting.id)
        tafel = deps.config.tafels[known.tafel]
        moved = vergaderingen.move(session, request.stempel, known, tafel, deps.kalender, **when._asdict())
        if not moved:
            raise UserError(texts.NOTHING_CHANGED)
        return known

    after = await request.write(meeting.tafel, Rol.SECRETARIAAT, write)
    said = section(texts.moved(meeting.datum, views.line(after, deps.config)))
    return Reply([said, *_odd_day(request, after), ics_views.offer(after.referentie)])


def _odd_day(request: Request, meeting: Vergadering) -> list[Block]:
    """A word when a meeting is on a day on which nobody works, or a year ahead as that day has just been."""
    day = meeting.datum
    if day is None:
        return []
    free = not request.deps.kalender.werkdagen.is_werkdag(day)
    far = day - request.today > _FAR and str(day.year) not in request.text
    told = (
        *((texts.no_workday(day),) if free else ()),
        *((texts.far_ahead(day, meeting.referentie),) if far else ()),
    )
    return [context(each) for each in told]


def _agenda(session: Session, request: Request, meeting: Vergadering) -> Reply:
    items = agendapunten.of(session, meeting.id or 0)
    return Reply([section(f"{views.line(meeting, request.deps.config)}\n{views.agenda(items)}")])


COMMAND = Command(
    name="vergadering",
    about="Vergaderingen: plannen, agenda, aanwezigheid",
    hint="plan prt 23-1 9:30-11:00 plaats | lijst | help",
    aliases=("vergaderingen", "overleg", "v"),
    verbs=(
        Verb(
            "plan",
            plan,
            "plant een vergadering; tijd en plaats mogen weg als ze zijn zoals altijd",
            "[tafel] dag [tijd] [plaats]",
            "vergadering plan prt 23-1 9:30-11:00 Provinciehuis",
            ("nieuw", "nieuwe", "plannen", "inplannen", "maak"),
        ),
        Verb(
            "lijst",
            listing,
            "toont wat komt en wat was",
            "[tafel of alle]",
            "vergadering lijst",
            ("overzicht", "list", "alle"),
        ),
        Verb(
            "toon",
            show,
            "toont één vergadering",
            "[tafel] [dag]",
            "vergadering toon prt 23-1",
            ("bekijk", "laat zien", "show"),
        ),
        Verb(
            "agenda",
            agenda,
            "zet de geplakte regels als agenda, of toont hem",
            "[tafel] regels",
            "vergadering agenda prt Opening; Actuele opvang; Rondvraag",
            ("agendapunten",),
        ),
        Verb(
            "start",
            vergadering_run.start,
            "begint de vergadering",
            "[tafel]",
            "vergadering start prt",
            ("begin", "open"),
        ),
        Verb(
            "punt",
            vergadering_run.to_item,
            "gaat naar het volgende agendapunt, of naar dat met dit nummer; wat u noteert, komt daaronder",
            "[tafel] [nummer of titel]",
            "vergadering punt 3",
            ("agendapunt", "volgende", "naar punt"),
        ),
        Verb(
            "aanwezig",
            vergadering_presence.present,
            "noteert wie er zijn",
            "[tafel] namen",
            "vergadering aanwezig Wienstra (Haarlem), De Boer",
            ("present",),
        ),
        Verb(
            "afwezig",
            vergadering_presence.absent,
            "noteert wie er niet zijn",
            "[tafel] namen",
            "vergadering afwezig De Boer",
            ("absent",),
        ),
        Verb(
            "sluit",
            vergadering_run.close,
            "toont eerst wat nog een eigenaar of datum mist; sluit dan de vergadering",
            "[tafel]",
            "vergadering sluit",
            ("sluiten", "einde", "stop", "klaar"),
        ),
        Verb(
            "deel",
            vergadering_run.share,
            "plaatst de samenvatting van een gesloten vergadering in het kanaal",
            "[tafel] [dag]",
            "vergadering deel prt",
            ("delen", "deel samenvatting", "samenvatting"),
        ),
        Verb(
            "berichten",
            berichten.messages,
            "toont wat de bot rond een vergadering plaatst; houd het vast, plaats het nu of opnieuw",
            "[tafel] [dag] [nu, vasthouden, doorlaten of opnieuw] [bericht]",
            "vergadering berichten prt",
            ("bericht", "meldingen"),
        ),
        Verb(
            "verzet",
            move,
            "verzet een geplande vergadering",
            "[tafel] [dag] naar dag [tijd] [plaats]",
            "vergadering verzet prt naar 30 januari 10:00",
            ("verplaats", "verschuif", "wijzig"),
        ),
        Verb(
            "vervalt",
            vergadering_vervalt.cancel,
            "laat een geplande vergadering vervallen, met de reden",
            "[tafel] [dag] reden",
            "vergadering vervalt prt te weinig agendapunten",
            ("verval", "annuleer", "afgelast", "schrap", "gaat niet door"),
        ),
        Verb(
            "ics",
            Later("vergadering_ics", "file"),
            "stuurt een agendabestand (.ics) van een vergadering; met alle van wat nog komt",
            "[tafel] [dag of alle]",
            "vergadering ics prt",
            ("agendabestand", "outlook", "kalender"),
        ),
        Verb(
            "abonnement",
            Later("vergadering_ics", "subscribe"),
            "toont het adres waarmee uw eigen agenda de vergaderingen volgt; vernieuw maakt een ander",
            "[tafel] [vernieuw]",
            "vergadering abonnement prt",
            ("abonneer", "abonneren", "feed", "webcal"),
        ),
    ),
)
