"""/status (in Slack: /stand): how things stand with a region, gemeente, tafel or person."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import naamgenoten, personen
from bot import status as status_
from bot.config import Rol
from bot.errors import UserError
from bot.gebieden import Ambiguous, Kind, Match
from bot.gelijkenis import nearest
from bot.readmodels import Partij, Status
from bot.texts import status as texts
from bot.views import status as views
from handlers import status_overzicht
from handlers.opdrachten import Choice, Command, Form, Reply, Request, Verb

KINDS: frozenset[Kind] = frozenset({"regio", "gemeente", "tafel"})
_FILLERS = ("van", "zaken", "voor", "over", "in", "met", "bij")


async def of_regio(request: Request) -> Reply:
    return await _place(request, frozenset({"regio"}))


async def of_gemeente(request: Request) -> Reply:
    return await _place(request, frozenset({"gemeente"}))


async def of_tafel(request: Request) -> Reply:
    if not request.text and request.tafel:
        return await _show_tafel(request, request.tafel)
    return await _place(request, frozenset({"tafel"}))


async def of_wie(request: Request) -> Reply:
    if not request.text:
        raise UserError(texts.WHAT_NEEDED)
    _require_reader(request)
    mention = request.slack_user(request.text)

    def read(session: Session) -> list[Partij]:
        if mention:
            return [p for p in [personen.by_slack_id(session, mention[0])] if p]
        return personen.find(session, request.text) or personen.like(session, request.text)

    found = await request.read(read)
    if not found:
        raise UserError(await request.read(lambda session: _nobody(session, request.text)))
    if len(found) > 1:
        names = await request.read(lambda session: naamgenoten.in_full(session, found))
        raise Choice(texts.which_person(request.text), [(name, request.line(name)) for name in names])
    return await _show_party(request, found[0])


async def of_me(request: Request) -> Reply:
    me = await request.read(lambda session: personen.by_slack_id(session, request.access.user))
    if me is None:
        return Reply.say(texts.MINE_UNKNOWN)
    return await _show_party(request, me)


async def of_anything(request: Request) -> Reply | Form:
    """Words without a kind: a place, else a person; nothing: the tafel of this channel, else oneself."""
    words = request.text.split()
    while words and words[0].casefold() in _FILLERS:
        words.pop(0)
    kind = next((v for v in COMMAND.verbs if words and words[0].casefold() in (v.name, *v.aliases)), None)
    if kind:
        return await kind.run(request.with_text(" ".join(words[1:])))
    text = " ".join(words)
    if not text:
        return await (_show_tafel(request, request.tafel) if request.tafel else of_me(request))
    _require_reader(request)
    mention = request.slack_user(text)
    people = [] if mention else await request.read(lambda session: personen.find(session, text))
    if mention:
        return await of_wie(request)
    matches = request.deps.gebieden.find(text, KINDS)
    if people and not any(m.how == "exact" for m in matches):
        return await _show_party(request, people[0]) if len(people) == 1 else await of_wie(request)
    if not matches:
        some = await request.read(lambda session: personen.like(session, text))
        if len(some) == 1:
            return await _show_party(request, some[0])
    return await _show_match(request, _resolve(request, text, KINDS))


def _require_reader(request: Request) -> None:
    """Refuse whoever may read no tafel: even which names the register knows is not theirs to see."""
    if not request.readable:
        request.access.require(next(iter(request.deps.config.tafels)), Rol.LEZER)


async def _place(request: Request, kinds: frozenset[Kind]) -> Reply:
    if not request.text:
        raise UserError(texts.WHAT_NEEDED)
    return await _show_match(request, _resolve(request, request.text, kinds))


def _resolve(request: Request, text: str, kinds: frozenset[Kind]) -> Match:
    try:
        return request.deps.gebieden.resolve(text, kinds)
    except Ambiguous as error:
        options = [(f"{m.kind} {m.naam}", f"{request.command} {m.kind} {m.naam}") for m in error.options]
        raise Choice(error.text, options) from None


async def _show_match(request: Request, match: Match) -> Reply:
    if match.kind == "tafel":
        return await _show_tafel(request, match.key)
    _require_reader(request)
    of = status_.of_regio if match.kind == "regio" else status_.of_gemeente
    key = match.key if match.kind == "regio" else match.naam

    def read(session: Session) -> Reply:
        found = of(session, request.deps.config, key, request.readable, request.today)
        return _render(request, found, match.naam)

    return await request.read(read)


async def _show_tafel(request: Request, key: str) -> Reply:
    request.access.require(key, Rol.LEZER)

    def read(session: Session) -> Reply:
        found = status_.of_tafel(session, request.deps.config, key, request.readable, request.today)
        return _render(request, found, key)

    return await request.read(read)


async def _show_party(request: Request, who: Partij) -> Reply:
    def read(session: Session) -> Reply:
        found = status_.of_wie(session, who, request.readable, request.today)
        return _render(request, found, who.naam)

    return await request.read(read)


def _render(request: Request, found: Status, about: str) -> Reply:
    today: date = request.today
    return Reply(views.render(found, request.deps.config, today, about=about))


def _nobody(session: Session, name: str) -> str:
    near = nearest(name, personen.names(session), 70, most=3)
    hint = f" {texts.perhaps(', '.join(near))}" if near else ""
    return f"{texts.nobody_called(name)}{hint}"


COMMAND = Command(
    name="status",
    about="De stand van zaken",
    hint="regio Kennemerland | gemeente Haarlem | tafel prt | mij",
    aliases=("stand", "stavaza"),
    default=of_anything,
    verbs=(
        Verb(
            "regio",
            of_regio,
            "de stand van een regio",
            "naam",
            "status regio Kennemerland",
            ("rrt", "regios"),
        ),
        Verb("gemeente", of_gemeente, "de stand van een gemeente", "naam", "status gemeente Haarlem"),
        Verb("tafel", of_tafel, "de stand van een tafel", "naam", "status tafel prt"),
        Verb(
            "wie",
            of_wie,
            "de punten van een persoon of organisatie",
            "naam",
            "status wie COA",
            ("persoon", "eigenaar"),
        ),
        Verb("mij", of_me, "uw eigen punten", "", "status mij", ("mijn", "ik", "me")),
        Verb(
            "overzicht",
            status_overzicht.of_work,
            "het werk in cijfers, per tafel: open, te laat, hoe oud, vaak uitgesteld, zonder eigenaar",
            "[tafel] [csv]",
            "status overzicht",
            ("cijfers", "voortgang"),
        ),
    ),
)
