"""/mijlpaal: awaited events, and the deadlines that move with them."""

from __future__ import annotations

from dataclasses import replace

from sqlmodel import Session

from bot import actielijst, mijlpalen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie, Mijlpaal
from bot.texts import mijlpalen as texts
from bot.views import mijlpalen as views
from bot.views.elementen import esc
from handlers import mijlpaal_sjabloon
from handlers.actie_find import apply
from handlers.actie_find import find as find_actie
from handlers.actie_undo import moment
from handlers.mijlpaal_find import Gevraagd, day_of, find, parse, past_day, province, require_writer
from handlers.mijlpaal_verzet import card, gebeurd, heropen, uitgesteld, verzet
from handlers.mijlpaal_vraag import NEW, question
from handlers.opdrachten import AGREED, Choice, Command, Form, Reply, Request, Verb, leading_tafel

MOST_QUESTIONS = 5


async def create(request: Request) -> Reply:
    """A new one; one that exists is moved to the day that is given, after it was shown what shifts."""
    tafel, text = _whose(request)
    asked = parse(request, text)
    if not asked.naam:
        raise UserError(texts.NAME_NEEDED)
    happened = past_day(request, asked.dag) if asked.woord == "gebeurd" else None
    expected = day_of(request, asked.dag) if asked.dag and not happened else None

    def known(session: Session) -> tuple[Mijlpaal | None, list[Mijlpaal], bool]:
        found = mijlpalen.exact(session, asked.naam)
        found = found if found and found.gewist_op is None else None
        is_seen = bool(found and mijlpalen.by_id(session, found.id or 0, request.readable))
        return found, mijlpalen.nearly(session, asked.naam, request.readable), is_seen

    found, near, is_seen = await request.read(known)
    shared = tafel in province(request)
    if found and not is_seen and not shared:
        raise UserError(texts.name_taken(asked.naam))
    if found:
        if shared and not found.gedeeld:
            await request.write(
                tafel,
                Rol.SECRETARIAAT,
                lambda s: mijlpalen.share(s, request.stempel, s.get_one(Mijlpaal, found.id), tafel),
            )
            request = _next(request)
        if not expected and not happened:
            return await card(request, found.id or 0, [texts.already(f"M{found.id}")])
        verb, day = ("gebeurd", happened) if happened else ("verzet", expected)
        text = f"M{found.id} {day}"
        return await (gebeurd if happened else verzet)(request.with_text(text).as_verb(verb))
    if near and not asked.akkoord:
        raise Choice(texts.which(asked.naam), _or_new(request, asked, near, tafel))

    def write(session: Session) -> int:
        row = mijlpalen.create(
            session,
            request.stempel,
            request.plain(asked.naam),
            tafel=tafel,
            gedeeld=shared,
            verwacht=expected,
            gebeurd=happened,
        )
        return row.id or 0

    return await card(request, await request.write(tafel, Rol.SECRETARIAAT, write))


def _next(request: Request) -> Request:
    """What is written besides in the same delivery has a key of its own."""
    return replace(request, key=f"{request.key}/2" if request.key else "")


def _or_new(request: Request, asked: Gevraagd, near: list[Mijlpaal], tafel: str) -> list[tuple[str, str]]:
    """The mijlpalen that may be meant, and the new one that else is."""
    said = f"{asked.woord} {asked.dag}".strip()
    day = asked.dag
    verb = "gebeurd" if asked.woord == "gebeurd" else "verzet" if day else "toon"
    known = [(row.naam, request.line(f"M{row.id} {day}".strip(), verb=verb)) for row in near[:8]]
    new = request.line(f"{tafel} '{asked.naam}' {said}".strip() + f": {AGREED}", verb="nieuw")
    return [*known, (texts.new_one(asked.naam), new)]


def _whose(request: Request) -> tuple[str, str]:
    """The tafel that a new one is of: named in front, else the PRT for its secretariaat, else the tafel of
    the channel or the only one where this person is secretariaat. Refused or Choice where that gives none."""
    named = leading_tafel(request.deps, request.text)
    mine = request.access.tafels(Rol.SECRETARIAAT)
    if named is None:
        own = next((key for key in province(request) if key in mine), None)
        named = (own, request.text) if own else request.split_tafel(Rol.SECRETARIAAT)
    request.access.require(named[0], Rol.SECRETARIAAT)
    return named


async def listing(request: Request) -> Reply:
    """All of them: words behind it would look like a choice."""
    if request.text:
        raise UserError(texts.list_is_whole(request.text))

    def read(session: Session) -> Reply:
        rows = mijlpalen.listing(session, request.readable)
        loose = actielijst.by_ids(session, mijlpalen.loose(session, request.readable, limit=MOST_QUESTIONS))
        asked = [block for row in loose for block in question(session, row)]
        return Reply(views.listing(rows, request.today, asked))

    request.access.require(_reads(request), Rol.LEZER)
    return await request.read(read)


def _reads(request: Request) -> str:
    return min(request.readable, default=next(iter(request.deps.config.tafels)))


async def show(request: Request) -> Reply:
    asked = parse(request, request.text)
    found = await request.read(lambda session: find(session, request, asked, "toon").id or 0)
    return await card(request, found)


async def koppel(request: Request) -> Reply:
    """'A3 M2' hangs a point on a mijlpaal, 'A3 nieuw' on one of its own."""
    row, rest = await find_actie(request)
    asked = parse(request, rest)
    werkdagen = request.deps.kalender.werkdagen

    def write(session: Session, actie: Actie) -> bool:
        if not actie.voorwaarde:
            raise UserError(texts.NO_CONDITION)
        if asked.naam.casefold() == NEW:
            return mijlpalen.connect_new(session, request.stempel, actie, row.tafel, werkdagen)
        known = find(session, request, asked, "toon")
        return mijlpalen.connect(session, request.stempel, actie, known, werkdagen)

    return await apply(request, row, write)


async def hernoem(request: Request) -> Reply:
    """M3 'another name'."""
    asked = parse(request, request.text)

    def read(session: Session) -> tuple[int, str, str]:
        known = find(session, request, Gevraagd(asked.naam, "", "", False, None), "toon")
        return known.id or 0, known.naam, require_writer(session, request, known)

    id_, was, tafel = await request.read(read)
    name = request.plain(request.text.partition(asked.naam)[2].strip(" '\"‘’“”,:"))

    def write(session: Session) -> None:
        mijlpalen.rename(session, request.stempel, session.get_one(Mijlpaal, id_), name)

    await request.write(tafel, Rol.SECRETARIAAT, write)
    return await card(request, id_, [texts.renamed(esc(was), esc(name))], undo=moment(request))


async def wis(request: Request) -> Reply:
    """A slip, on which nothing hangs."""
    asked = parse(request, request.text)

    def read(session: Session) -> tuple[int, str, str]:
        known = find(session, request, asked, "wis")
        return known.id or 0, known.naam, require_writer(session, request, known)

    id_, name, tafel = await request.read(read)
    await request.write(
        tafel,
        Rol.SECRETARIAAT,
        lambda session: mijlpalen.wipe(session, request.stempel, session.get_one(Mijlpaal, id_)),
    )
    return Reply.say(texts.wiped(esc(name)))


async def anything(request: Request) -> Reply | Form:
    """'M3', 'publicatie raming', and "'publicatie raming' gebeurd 27 februari": what is said of it is the
    verb."""
    if not request.text:
        return await listing(request.as_verb("lijst"))
    asked = parse(request, request.text)
    runs = {
        "gebeurd": ("gebeurd", gebeurd),
        "verwacht": ("verzet", verzet),
        "verzet": ("verzet", verzet),
        "uitgesteld": ("uitgesteld", uitgesteld),
        "nog niet gebeurd": ("heropen", heropen),
        "niet gebeurd": ("heropen", heropen),
    }
    verb, run = runs.get(asked.woord, ("toon", show))
    return await run(request.as_verb(verb))


COMMAND = Command(
    name="mijlpaal",
    about="Mijlpalen, en de termijnen die eraan hangen",
    hint="nieuw 'publicatie raming' verwacht 1 februari | lijst | gebeurd M3 | help",
    aliases=("mijlpalen",),
    default=anything,
    verbs=(
        Verb(
            "nieuw",
            create,
            "maakt een mijlpaal; termijnen als 'twee weken na …' volgen hem",
            "'naam' [verwacht datum]",
            "mijlpaal nieuw 'publicatie capaciteitsraming' verwacht 1 februari",
            ("nieuwe", "maak", "voeg toe"),
        ),
        Verb(
            "lijst",
            listing,
            "toont de mijlpalen, en welke punten nog niet gekoppeld zijn",
            "",
            "mijlpaal lijst",
            ("alle", "overzicht"),
        ),
        Verb(
            "toon",
            show,
            "toont één mijlpaal met wat eraan hangt",
            "M3 of naam",
            "mijlpaal toon publicatie capaciteitsraming",
            ("bekijk",),
        ),
        Verb(
            "verzet",
            verzet,
            "verzet een mijlpaal; u ziet eerst welke punten meeschuiven",
            "M3 of naam [naar] datum",
            "mijlpaal verzet M3 naar 1 maart",
            ("verplaats", "verschuif", "verwacht"),
        ),
        Verb(
            "uitgesteld",
            uitgesteld,
            "stelt een mijlpaal uit; zonder datum vervallen de termijnen die eraan hangen tot er een is",
            "M3 of naam [tot datum]",
            "mijlpaal uitgesteld M3",
            ("uitstel", "stel uit"),
        ),
        Verb(
            "gebeurd",
            gebeurd,
            "noteert dat het is gebeurd; u ziet eerst welke punten meeschuiven",
            "M3 of naam [datum]",
            "mijlpaal gebeurd M3 27 februari",
            ("gedaan", "bereikt"),
        ),
        Verb(
            "heropen",
            heropen,
            "neemt terug dat het is gebeurd",
            "M3 of naam",
            "mijlpaal heropen M3",
            ("toch niet", "niet gebeurd", "nog niet gebeurd"),
        ),
        Verb(
            "koppel",
            koppel,
            "hangt een punt aan een mijlpaal, als de bot niet zeker weet welke is bedoeld",
            "A3 M2 of A3 nieuw",
            "mijlpaal koppel A3 M2",
            ("koppelen",),
        ),
        Verb(
            "hernoem",
            hernoem,
            "geeft een mijlpaal een andere naam",
            "M3 'naam'",
            "mijlpaal hernoem M3 'publicatie capaciteitsraming 2028'",
            ("heet", "noem"),
        ),
        Verb(
            "sjabloon",
            mijlpaal_sjabloon.cycle,
            "maakt de stappen van een wettelijke cyclus, met de datums uit config.yaml; u ziet ze eerst",
            "",
            "mijlpaal sjabloon",
            ("cyclus",),
        ),
        Verb(
            "wis",
            wis,
            "haalt een mijlpaal weg die er niet had mogen staan",
            "M3 of naam",
            "mijlpaal wis M3",
            ("verwijder", "schrap"),
        ),
    ),
)
