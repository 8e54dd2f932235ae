"""/terugkoppeling: how points stand, read aloud at the opening, reported, asked of who is not in Slack."""

from __future__ import annotations

from bot import terugkoppelingen
from bot.config import Rol
from bot.errors import UserError
from bot.texts import terugkoppeling as texts
from bot.views import terugkoppeling as views
from handlers import navragen, terugkoppeling_report
from handlers.nummers import split_numbers
from handlers.opdrachten import PAGE, Command, Form, Reply, Request, Verb, split_page


async def read_aloud(request: Request) -> Reply:
    """A sentence per open point of earlier meetings, for the chair of the running or next meeting."""
    words, offset = split_page(request.text)
    tafel, rest = request.with_text(words).split_tafel(regio=True)
    if rest:
        raise UserError(texts.NOT_UNDERSTOOD)
    request.access.require(tafel, Rol.LEZER)
    data = await request.read(
        lambda session: terugkoppelingen.to_read(session, tafel, request.today, limit=PAGE, offset=offset)
    )
    page = request.pages(tafel)
    return Reply(views.reading(data, tafel, request.deps.config, request.today, offset=offset, page=page))


async def without_verb(request: Request) -> Reply | Form:
    """A tafel alone, or nothing, is the list; with a number behind the tafel it is about that point."""
    refs = split_numbers(request, "A").nummers
    return await (terugkoppeling_report.report(request) if refs else read_aloud(request))


COMMAND = Command(
    name="terugkoppeling",
    about="Hoe staat het met de punten?",
    hint="prt | A3 loopt nog, … | navragen | help",
    aliases=("tk", "terugkoppelingen"),
    default=without_verb,
    verbs=(
        Verb(
            "lees",
            read_aloud,
            "toont de lijst om bij de opening voor te lezen; een tafel alleen doet dat ook",
            "[tafel]",
            "terugkoppeling lees prt",
            ("voorlezen", "lees voor", "lijst", "opening"),
        ),
        Verb(
            "nieuw",
            terugkoppeling_report.report,
            "noteert hoe het staat; met alleen het nummer opent een formulier",
            "A3 [afgerond, loopt nog of uitstel nodig] [toelichting]",
            "terugkoppeling nieuw A3 loopt nog, gesprek is gepland",
            ("noteer", "meld"),
        ),
        Verb(
            "navragen",
            navragen.ask_others,
            "toont eigenaars buiten Slack, met een e-mail die klaarstaat; het antwoord noteert u hier",
            "[tafel] [naam] [eml]",
            "terugkoppeling navragen prt",
            ("navraag", "vraag na", "uitvraag"),
        ),
    ),
)
