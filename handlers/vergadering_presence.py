"""/vergadering aanwezig, afwezig: who is there, and for whom they speak."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session

from bot import aanwezigheid, afvaardigingen, invoer, naamgenoten, personen, vergaderingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Aanwezigheid, Persoon, Vergadering
from bot.naamgenoten import Komst
from bot.naamspelling import office, split_body
from bot.readmodels import Partij
from bot.texts import personen as person_texts
from bot.texts import vergaderingen as texts
from bot.views import vergaderingen as views
from bot.views.elementen import context, esc, section
from handlers.naamgenoten import asking, komst
from handlers.opdrachten import Reply, Request, leading_tafel
from handlers.vergadering_find import find_meeting, running

MOST_NOTES = 5  # below one list


async def present(request: Request) -> Reply:
    return await _presence(request, "aanwezig")


async def absent(request: Request) -> Reply:
    return await _presence(request, "afwezig")


async def _presence(request: Request, status: str) -> Reply:
    meeting, rest = await find_meeting(request, running, fallback=vergaderingen.next_after)
    names = invoer.split_names(rest.replace("\n", ","))
    if not names:
        raise UserError(texts.NAMES_NEEDED)
    for name in names:
        await _require_no_tafel(request, name)

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        before = [slot.persoon_id for slot in aanwezigheid.of(session, known.id or 0) if slot.persoon_id]
        beside: list[tuple[Partij, Partij]] = []
        for name in names:
            alike = [who for who in personen.find(session, split_body(name)[0]) if who.soort == "persoon"]
            who = _note_presence(session, request, known, name, status, before)
            beside += [(one, who) for one in alike if who not in alike]
        slots = aanwezigheid.of(session, known.id or 0)
        there = {slot.persoon_id for slot in slots}
        shown = views.presence([(slot, name_of(session, slot)) for slot in slots])
        notes = [
            context(esc(person_texts.second(meeting.tafel, *naamgenoten.in_full(session, pair))))
            for pair in beside
            if pair[0].id not in there  # two in one list are two
        ]
        return Reply([section(f"{views.line(known, request.deps.config)}\n{shown}"), *notes[:MOST_NOTES]])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


async def _require_no_tafel(request: Request, name: str) -> None:
    """Raises UserError for 'prt' or 'Wienstra prt': nobody is called so."""
    words = name.split()
    tails = (" ".join(words[place:]) for place in range(len(words)))
    tafel = next((t for t in tails if leading_tafel(request.deps, t) is not None), None)
    if tafel and not await request.read(lambda session: bool(personen.find(session, name))):
        raise UserError(texts.no_name(tafel))


def _note_presence(
    session: Session,
    request: Request,
    meeting: Vergadering,
    typed: str,
    status: str,
    before: Collection[int],
) -> Partij:
    """One person of the list; 'Wienstra (Haarlem)' says what they speak for, 'wethouder Bos' as what. Who was
    on it `before` may be meant by the surname; two in one line are two."""
    name, body = split_body(typed)
    if not name or name.startswith("("):
        raise UserError(texts.NAMES_NEEDED)
    mention = request.slack_user(name)
    said = komst(request, body) if body else None
    if mention:
        who = personen.ensure_slack(session, request.stempel, *mention)
    else:
        who = _called(session, request, meeting, typed, said, status, before)
    if who.soort != "persoon":
        raise UserError(texts.only_people(who.naam))
    regio, town = afvaardigingen.regio_of(session, who.id, request.deps.config)
    config = request.deps.config
    came = said or Komst(town, config.regios[regio].naam if regio else None, regio)
    aanwezigheid.note(
        session,
        request.stempel,
        meeting,
        who,
        status,
        delegatie=came.delegatie or aanwezigheid.delegation(config, came.organisatie) or texts.OTHERS,
        regio=came.regio,
        organisatie=came.organisatie,
        rollen=office(name),
    )
    return who


def _called(
    session: Session,
    request: Request,
    meeting: Vergadering,
    typed: str,
    said: Komst | None,
    status: str,
    before: Collection[int],
) -> Partij:
    """Who is meant: of several who is on the list already, and otherwise than is said now."""
    name, _ = split_body(typed)
    slots = aanwezigheid.of(session, meeting.id or 0)
    people = [who for who in personen.find(session, typed) if who.soort == "persoon"]
    other = {slot.persoon_id for slot in slots if slot.status != status}
    here = [who for who in people if who.id in other]
    if said is None and len(people) > 1 and len(here) == 1:
        return here[0]
    with asking(request):
        if said and len(people) == 1:
            return people[0]
        return personen.ensure(session, request.stempel, name, komst=said, listed=before)


def name_of(session: Session, slot: Aanwezigheid) -> str | None:
    person = session.get(Persoon, slot.persoon_id) if slot.persoon_id else None
    return person.naam if person else None
