"""/vergadering aanwezig, afwezig: who is there, and for whom they speak."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlmodel import Session

from bot import aanwezigheid, afvaardigingen, invoer, naamgenoten, personen, vergaderingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Aanwezigheid, Persoon, Vergadering
from bot.naamgenoten import Komst
from bot.naamspelling import office, split_body
from bot.readmodels import Partij
from bot.texts import acties as acties_texts
from bot.texts import personen as person_texts
from bot.texts import vergaderingen as texts
from bot.views import vergaderingen as views
from bot.views.elementen import actions, button, context, esc, section
from handlers.actie_undo import moment
from handlers.naamgenoten import asking, komst
from handlers.opdrachten import Reply, Request, leading_tafel
from handlers.vergadering_find import find_meeting, running

_WIPE = re.compile(r"(?:wis|wissen|verwijder)(?:\s{0,5}:|\s|$)\s{0,5}", re.IGNORECASE)
_WIPES = re.compile(r"(?:^|\s)(?:wis|wissen|verwijder)$")  # behind a name
# For whom somebody came is no part of a name: 'Linden (COA) plv. van Zwaan', 'namens Zwaan: Linden'.
_FOR_ANOTHER = re.compile(
    r"(?P<wie>\S.*?)\s(?:(?:plv\.?|als\svervang(?:er|ster)|ter\svervanging|in\splaats)\s(?:van|voor)|i\.?p\.?v\.?|namens"
    r"|vervangt)\s(?P<voor>\S.*)|(?:namens|i\.?p\.?v\.?)\s(?P<eerst>[^:]+):\s*(?P<dan>\S.*)",
    re.IGNORECASE,
)
MOST_NOTES = 5  # below one list


async def present(request: Request) -> Reply:
    return await _presence(request, "aanwezig")


async def absent(request: Request) -> Reply:
    return await _presence(request, "afwezig")


async def _presence(request: Request, status: str) -> Reply:
    meeting, rest = await find_meeting(request, running, fallback=vergaderingen.next_after)
    wiping = _WIPE.match(rest)
    names = invoer.split_names(rest[wiping.end() if wiping else 0 :].replace("\n", ","))
    if not names:
        raise UserError(texts.NAMES_NEEDED)
    if wiping:
        return await _take_off(request, meeting, names)
    wrong = next((name for name in names if _WIPE.match(name) or _WIPES.search(name)), None)
    if wrong:
        raise UserError(texts.wipe_apart(wrong))
    for name in names:
        if other := _FOR_ANOTHER.fullmatch(name):
            who, whom = other["wie"] or other["dan"], other["voor"] or other["eerst"]
            raise UserError(texts.for_another(request.plain(name), request.plain(who), request.plain(whom)))
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
        how = context(esc(texts.take_off(known.referentie)))
        listed = section(f"{views.line(known, request.deps.config)}\n{shown}")
        return Reply([listed, *notes[:MOST_NOTES], how])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


async def _take_off(request: Request, meeting: Vergadering, names: Collection[str]) -> Reply:
    """Who was noted by mistake goes off the list of this meeting; who was not there is afwezig."""

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        gone = [_slot_of(session, request, known, name) for name in names]
        for slot in {slot.id: slot for slot in gone}.values():
            aanwezigheid.remove(session, request.stempel, slot)
        session.flush()
        slots = aanwezigheid.of(session, known.id or 0)
        shown = views.presence([(slot, name_of(session, slot)) for slot in slots])
        undo = actions(button(acties_texts.UNDO, "opdracht", moment(request)))
        return Reply([section(f"{views.line(known, request.deps.config)}\n{shown}"), undo])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


def _slot_of(session: Session, request: Request, meeting: Vergadering, name: str) -> Aanwezigheid:
    """The one on the list who is called so, in full or by the surname. Raises Choice when several are."""
    slots = {slot.persoon_id: slot for slot in aanwezigheid.of(session, meeting.id or 0) if slot.persoon_id}
    mention = request.slack_user(name)
    who = personen.by_slack_id(session, mention[0]) if mention else None
    found = [who] if who else personen.find(session, name)
    there = [one for one in found if one.soort == "persoon" and one.id in slots]
    if not there:
        there = [one for one in personen.with_surname(session, name) if one.id in slots]
    if not there:
        raise UserError(texts.not_listed(request.plain(name), meeting.referentie))
    with asking(request):
        naamgenoten.require_one(session, name, there)
    return slots[there[0].id]


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
