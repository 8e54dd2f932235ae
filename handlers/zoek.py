"""/zoek: in points, decisions, notes and reports; by words, place, person and period."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session

from bot import csvlijst, personen, zoeken, zoekvraag
from bot.config import Rol
from bot.errors import UserError
from bot.readmodels import Partij, Treffer
from bot.texts import zoeken as texts
from bot.views import zoeken as views
from bot.zoekvraag import Zoekvraag
from handlers import bestand
from handlers.opdrachten import PAGE, Command, Reply, Request, Verb, split_page

MOST = 1000  # results that one turns pages through; who wants more gets a file
_YEAR = re.compile(r"\bvanaf (?:19|20)\d\d$")
EVERYTHING = "alles"
_KINDS = {plural: kind for kind, plural in texts.PLURALS.items()}
ACTIES = ("actie", "terugkoppeling")
BESLUITEN = ("besluit",)


async def search(request: Request) -> Reply:
    """In everything, unless the words name a kind."""
    return await search_in(request, (), nothing=texts.NOTHING, example="zoek noodpakketten kennemerland")


async def search_in(request: Request, kinds: tuple[str, ...], *, nothing: str, example: str) -> Reply:
    """Only in these kinds; `nothing` says that there is none of them, `example` is a whole line."""
    _require_reader(request)
    text, as_file = bestand.wanted(request.text)
    words, offset = (text, 0) if _YEAR.search(text) else split_page(text)
    limit, today, kalender = PAGE + 1, request.today, request.deps.kalender
    if as_file:
        limit, offset = csvlijst.MOST_ROWS + 1, 0

    def read(session: Session) -> tuple[Zoekvraag, list[int], list[Treffer]]:
        vraag = zoekvraag.read(words, today, kalender, request.deps.gebieden, _people(request, session))
        if not vraag.says_something:
            raise UserError(texts.what(_typed(request, example)))
        if vraag.tafel:
            request.access.require(vraag.tafel.key, Rol.LEZER)
        vraag = vraag.only(kinds)
        ids = zoeken.select_ids(session, vraag, request.readable, kalender, limit=limit, offset=offset)
        return vraag, ids, [] if as_file else zoeken.rows(session, ids, vraag)

    vraag, ids, rows = await request.read(read)
    config = request.deps.config
    if as_file:
        return await bestand.send(
            request,
            views.title(vraag),
            ids,
            lambda session, chunk: zoeken.rows(session, chunk, vraag),
            lambda found: csvlijst.treffers(found, config),
        )
    wider = request.line(vraag.zonder_plaats) if vraag.zonder_plaats else ""
    page = request.pages(words)
    return Reply(
        views.listing(
            rows, vraag, PAGE, config, offset=offset, last=MOST, page=page, nothing=nothing, wider=wider
        )
    )


def _people(request: Request, session: Session) -> zoekvraag.People:
    """Who is called so, by a mention or a spelling the register knows."""

    def called(name: str) -> Sequence[Partij]:
        mention = request.slack_user(name)
        if mention:
            known = personen.by_slack_id(session, mention[0])
            return [known] if known else []
        return personen.find(session, name)

    return called


def _require_reader(request: Request) -> None:
    """Refuse whoever may read no tafel: even which names the register knows is not theirs to see."""
    if not request.readable:
        request.access.require(next(iter(request.deps.config.tafels)), Rol.LEZER)


def _typed(request: Request, example: str) -> str:
    """An example as it is typed here: '/zoek noodpakketten'."""
    command, _, rest = example.partition(" ")
    return f"{getattr(request.deps.config.opdrachten, command)} {rest}"


async def _of_kind(request: Request) -> Reply:
    """'/zoek besluiten …': the verb is the kind."""
    kinds = () if request.verb == EVERYTHING else (_KINDS[request.verb],)
    example = f"zoek {request.verb} noodpakketten"
    return await search_in(request, kinds, nothing=texts.NOTHING, example=example)


COMMAND = Command(
    name="zoek",
    about="Zoeken in acties, besluiten, notities en terugkoppelingen",
    hint="pakketten kennemerland | wie COA opvang | opvang sinds december",
    aliases=("zoeken", "vind"),
    default=search,
    verbs=(
        Verb(
            EVERYTHING,
            _of_kind,
            "zoekt overal; elk woord moet voorkomen, ook midden in een woord. Een regio, tafel, naam of "
            "periode beperkt de uitkomst; met csv erachter komt die als bestand",
            'woorden ["letterlijke tekst"] [regio, gemeente of tafel] [wie naam] [sinds, tot of in …] [csv]',
            "zoek pakketten kennemerland sinds december",
            ("overal",),
        ),
        Verb(
            "acties",
            _of_kind,
            "zoekt alleen in acties",
            "woorden …",
            "zoek acties wie COA nareizigers",
            ("actie", "actiepunten"),
        ),
        Verb(
            "besluiten",
            _of_kind,
            "zoekt alleen in besluiten",
            "woorden …",
            "zoek besluiten governance prt",
            ("besluit",),
        ),
        Verb(
            "notities",
            _of_kind,
            "zoekt alleen in notities",
            "woorden …",
            "zoek notities spreidingswet 2026",
            ("notitie", "aantekeningen"),
        ),
        Verb(
            "terugkoppelingen",
            _of_kind,
            "zoekt alleen in terugkoppelingen",
            "woorden …",
            "zoek terugkoppelingen pakketten",
            ("terugkoppeling", "tk"),
        ),
    ),
)
