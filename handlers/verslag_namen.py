"""/verslag namen: whose names are public, and changing that."""

from __future__ import annotations

import re

from sqlmodel import Session

from bot import naamoordelen, openbaarheid, opvolgers, personen, referenties
from bot.config import Rol
from bot.errors import UserError
from bot.readmodels import Naamstand
from bot.texts import personen as personen_texts
from bot.texts import verslagleven as texts
from bot.views import verslagleven as views
from bot.views.elementen import esc
from handlers.opdrachten import PAGE, Choice, Reply, Request, split_page
from handlers.vergadering_find import referenced, written_day
from handlers.verslag_samen import MERGE, merge

_ANSWER = re.compile(
    r"(?:^|\s+)(?P<keuze>niet\s+openbaar|openbaar|bestuurder|ambtelijk|niet)$", re.IGNORECASE
)
_OPEN = ("openbaar", "bestuurder")
MOST_WORDS = 8  # of a name
_KEY = re.compile(r"persoon:(?P<id>[0-9]{1,9})")


async def names(request: Request) -> Reply:
    """Who had to do with the tafel; with a name and an answer behind it that is kept."""
    words, offset = split_page(request.text)
    tafel, rest = await _without_meeting(request.with_text(words))
    config = request.deps.config
    people = await request.read(lambda session: openbaarheid.of_tafel(session, config, tafel))
    if not rest:
        title, page = config.tafels[tafel].afkorting, request.pages(tafel)
        return Reply(views.names(people, tafel, title, PAGE, offset, page))
    if MERGE.search(rest):
        return await merge(request, tafel, rest)
    answer = _ANSWER.search(rest)
    who = await _person(request, tafel, people, rest[: answer.start()] if answer else rest, answer)
    if answer is None:
        return Reply(views.names([who], tafel, config.tafels[tafel].afkorting, PAGE, 0, request.pages(tafel)))
    keuze = re.sub(r"\s+openbaar$", "", answer["keuze"].casefold())
    if keuze in _OPEN and _was_another(rest[: answer.start()], who):
        raise UserError(personen_texts.MERGE_CHANGED)

    def write(session: Session) -> Reply:
        person = openbaarheid.say(session, request.stempel, who.id, keuze)
        public = openbaarheid.is_public(person, config)
        against = naamoordelen.against(session, person) if public else []
        told = [texts.names_said(person.naam, public), *([texts.names_against(against)] if against else [])]
        return Reply.say(esc(" ".join(told)))

    return await request.write(tafel, Rol.SECRETARIAAT, write)


def _was_another(words: str, who: Naamstand) -> bool:
    """Whether a button of before they were made one named the other: to that nobody knew who would stay, of
    whose name the answer may be more closed."""
    key = _KEY.fullmatch(words.strip())
    return key is not None and int(key["id"]) != who.id


async def _without_meeting(request: Request) -> tuple[str, str]:
    """The tafel, for its secretariaat alone, and what follows. Raises UserError where a meeting is named: a
    name is public in all or in none."""
    reeks, after = referenties.split_reeks(request.text)
    if reeks:
        tafel, rest = (await referenced(request, reeks)).tafel, ""
    else:
        tafel, rest = request.split_tafel(Rol.SECRETARIAAT, regio=True)
        reeks, after = referenties.split_reeks(rest)
    request.access.require(tafel, Rol.SECRETARIAAT)
    reading = written_day(request, rest)
    if reading:
        after = rest[reading.end :].strip(" ,;:")
    if reeks or reading:
        raise UserError(texts.names_of_tafel(tafel, after))
    return tafel, rest


async def _person(
    request: Request, tafel: str, people: list[Naamstand], name: str, answer: re.Match[str] | None
) -> Naamstand:
    """The one of these people who is meant. Raises Choice when several are called so."""
    fitting = await _fitting(request, people, name)
    if not fitting:
        words = name.split()
        for size in range(min(len(words) - 1, MOST_WORDS), 0, -1) if answer is None else ():
            if known := await _fitting(request, people, " ".join(words[:size])):
                raise UserError(texts.no_such_answer(request.plain(" ".join(words[size:])), known[0].naam))
        raise UserError(texts.no_such_person(request.plain(name)))
    if len(fitting) > 1:
        said = f" {answer['keuze']}" if answer else ""
        options = [
            (
                texts.person(one.naam, one.organisatie, one.soort),
                request.line(f"{tafel} persoon:{one.id}{said}"),
            )
            for one in fitting
        ]
        raise Choice(texts.WHICH_PERSON, options)
    return fitting[0]


async def _fitting(request: Request, people: list[Naamstand], name: str) -> list[Naamstand]:
    """Who of them is called so."""
    key = _KEY.fullmatch(name.strip())
    if key:  # of a button that was shown before two were made one, it is who stays
        number = int(key["id"])
        ids = {await request.read(lambda session: opvolgers.of_number(session, number))}
    else:
        found = await request.read(lambda session: personen.find(session, name))
        ids = {party.id for party in found if party.soort == "persoon"}
    return [one for one in people if one.id in ids]
