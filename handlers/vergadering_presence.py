"""/vergadering aanwezig, afwezig: who is there, and for whom they speak."""

from __future__ import annotations

from sqlmodel import Session

from bot import aanwezigheid, invoer, personen, vergaderingen
from bot.config import Rol
from bot.errors import UserError
from bot.gebieden import Ambiguous
from bot.models import Aanwezigheid, Persoon, Vergadering
from bot.texts import vergaderingen as texts
from bot.views import vergaderingen as views
from bot.views.elementen import section
from handlers.opdrachten import Reply, Request
from handlers.vergadering_find import find_meeting, running


async def present(request: Request) -> Reply:
    return await _presence(request, "aanwezig")


async def absent(request: Request) -> Reply:
    return await _presence(request, "afwezig")


async def _presence(request: Request, status: str) -> Reply:
    meeting, rest = await find_meeting(request, running, fallback=vergaderingen.next_after)
    names = invoer.split_names(rest.replace("\n", ","))
    if not names:
        raise UserError(texts.NAMES_NEEDED)

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        for name in names:
            _note_presence(session, request, known, name, status)
        slots = aanwezigheid.of(session, known.id or 0)
        shown = views.presence([(slot, name_of(session, slot)) for slot in slots])
        return Reply([section(f"{views.line(known, request.deps.config)}\n{shown}")])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


def _note_presence(session: Session, request: Request, meeting: Vergadering, typed: str, status: str) -> None:
    """One person of the list; 'Wienstra (Haarlem)' says what they speak for."""
    name, _, org = typed.partition("(")
    org = org.rstrip(") ")
    if not name.strip():
        raise UserError(texts.NAMES_NEEDED)
    mention = request.slack_user(name)
    who = (
        personen.ensure_slack(session, request.stempel, *mention)
        if mention
        else personen.ensure(session, request.stempel, name)
    )
    if who.soort != "persoon":
        raise UserError(texts.only_people(who.naam))
    regio, town = personen.regio_of(session, who.id, request.deps.config)
    if org:
        regio, town = _place(request, org)
    config = request.deps.config
    known = aanwezigheid.delegation(config, org or town)
    aanwezigheid.note(
        session,
        request.stempel,
        meeting,
        who,
        status,
        delegatie=config.regios[regio].naam if regio else known or texts.OTHERS,
        regio=regio,
        organisatie=org or town,
    )


def _place(request: Request, org: str) -> tuple[str | None, str | None]:
    try:
        match = request.deps.gebieden.resolve(org, {"gemeente", "regio"})
    except (Ambiguous, UserError):
        return None, None
    if match.kind == "regio":
        return match.key, None
    return request.deps.gebieden.regio_of_gemeente(match.naam).sleutel, match.naam


def name_of(session: Session, slot: Aanwezigheid) -> str | None:
    person = session.get(Persoon, slot.persoon_id) if slot.persoon_id else None
    return person.naam if person else None
