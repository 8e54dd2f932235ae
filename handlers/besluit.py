"""/besluit: decisions noted, found, changed and withdrawn."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from sqlmodel import Session

from bot import agendapunten, besluiten, csvlijst, herkomst, vergaderingen, wijzigingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Besluit, Vergadering
from bot.readmodels import Besluitregel
from bot.texts import acties as acties_texts
from bot.texts import besluiten as texts
from bot.views import besluiten as views
from bot.views import herkomst as herkomst_views
from bot.views import namen, wijzigen
from bot.views.elementen import FIELD
from handlers import bestand, zoek
from handlers.actie_undo import moment
from handlers.meanwhile import Meanwhile, merge
from handlers.noteren import Waarin, home, meeting_of, split_meeting
from handlers.nummers import Behind, ask_behind, named_behind, require_only_number, split_numbers
from handlers.opdrachten import (
    MOST_LINES,
    PAGE,
    Choice,
    Command,
    Form,
    Reply,
    Request,
    Verb,
    split_page,
)
from handlers.vergadering_find import find_list


async def create(request: Request) -> Reply | Form:
    """One line is one decision; without text a form opens."""
    waarin = await split_meeting(request, is_decision=True)
    request.access.require(waarin.tafel, Rol.LID)
    lines = [line.strip() for line in waarin.text.splitlines() if line.strip()]
    if not lines and waarin.vergadering:
        raise UserError(texts.TEXT_NEEDED)
    if not lines:
        return Form(views.form(waarin.tafel, None), request.line(waarin.tafel))
    return await _write_new(request, waarin, lines)


async def create_from_form(request: Request, tafel: str, values: dict[str, str]) -> Reply:
    if not values.get("tekst"):
        raise UserError(texts.TEXT_NEEDED, field="tekst")
    return await _write_new(request, Waarin(tafel, None, ""), [values["tekst"]])


async def listing(request: Request) -> Reply:
    """The latest decisions, of a meeting, a tafel or all; as a file the whole list."""
    words, as_file = bestand.wanted(request.text)
    words, offset = split_page(words)
    tafel, meeting = await find_list(request.with_text(words))
    if tafel:
        request.access.require(tafel, Rol.LEZER)
    tafels = [tafel] if tafel else sorted(request.readable)
    config = request.deps.config
    about = namen.meeting(tafel, meeting.datum, config) if tafel and meeting else None
    title = texts.title(about or (config.tafels[tafel].afkorting if tafel else None))
    one = meeting.id if meeting else None
    if as_file:
        ids = await request.read(
            lambda session: besluiten.select_ids(
                session, tafels, vergadering_id=one, limit=csvlijst.MOST_ROWS + 1
            )
        )
        return await bestand.send(
            request, title, ids, besluiten.by_ids, lambda rows: csvlijst.besluiten(rows, config)
        )

    def read(session: Session) -> tuple[list[Besluitregel], Vergadering | None]:
        home = vergaderingen.current(session, tafel, request.today) if tafel else None
        rows = besluiten.select_rows(session, tafels, vergadering_id=one, limit=PAGE + 1, offset=offset)
        return rows, home

    rows, home = await request.read(read)
    return Reply(views.listing(rows, title, PAGE, home=home, offset=offset, page=request.pages(words)))


async def search(request: Request) -> Reply:
    return await zoek.search_in(
        request, zoek.BESLUITEN, nothing=texts.NONE_FITS, example="besluit zoek governancekader"
    )


async def show(request: Request) -> Reply:
    row, rest = await find(request)
    require_only_number(rest, "B")
    return Reply(views.card(row, request.deps.config))


async def source(request: Request) -> Reply:
    """'Waar staat dat?': the sentence it came from, and what happened since."""
    row, rest = await find(request)
    require_only_number(rest, "B")

    def read(session: Session) -> Reply:
        return Reply(herkomst_views.card(herkomst.of_besluit(session, row.id), request.deps.config))

    return await request.read(read)


async def edit(request: Request) -> Reply | Form:
    row, text = await find(request, behind=Behind.ASKED)
    text = request.plain(text.removeprefix("=").removeprefix("tekst").strip(" :"))
    if not text:
        request.access.require(row.tafel, Rol.LID)
        ref = f"{row.vergadering}/B{row.nummer}"
        await request.read(lambda s: besluiten.require_own_words(s, s.get_one(Besluit, row.id)))
        if len(row.tekst) > FIELD:
            raise UserError(texts.too_long_for_form(ref))
        return Form(views.form(row.tafel, row), request.line(ref))
    return await _apply(request, row, lambda s, b: besluiten.reword(s, request.stempel, b, text))


async def edit_from_form(request: Request, besluit_id: int, was: Any, values: dict[str, str]) -> Reply:
    """The edit form. Raises Meanwhile when somebody else changed the decision since it was opened."""
    if not values.get("tekst"):
        raise UserError(texts.TEXT_NEEDED, field="tekst")
    row = await request.read(lambda s: besluiten.one(s, besluit_id))

    def write(session: Session, besluit: Besluit) -> bool:
        now = besluiten.one(session, besluit_id)
        touched, both = merge(was, views.in_form(now), values)
        if both:
            last = wijzigingen.history(session, "besluit", besluit_id)[-1][0]
            told = [(texts.LABEL_TEXT, now.tekst, values["tekst"])]
            view = views.form(now.tafel, now, values)
            top = wijzigen.meanwhile(told, last, request.deps.config)
            raise Meanwhile(view | {"blocks": [*top, *view["blocks"]]})
        text = touched.get("tekst", now.tekst)
        return besluiten.reword(session, request.stempel, besluit, request.plain(text))

    return await _apply(request, row, write)


async def withdraw(request: Request) -> Reply:
    """With a reason; 'vervangen door B3' names the decision that takes its place."""
    row, reason = await find(request, behind=Behind.ASKED)
    successor: Besluitregel | None = None
    replaced = re.match(r"(?:vervangen\s+)?door\s+(?=b\s?[0-9]|\S+/b)", reason, re.IGNORECASE)
    if replaced:
        ref = reason[replaced.end() :]
        front = f"{row.vergadering}/B{row.nummer} door"
        successor, reason = await find(request, ref, front=front)
        if successor.id == row.id:
            raise UserError(texts.ITSELF)

    def write(session: Session, besluit: Besluit) -> bool:
        door = session.get_one(Besluit, successor.id) if successor else None
        return besluiten.withdraw(session, request.stempel, besluit, request.plain(reason), door=door)

    return await _apply(request, row, write, rol=Rol.SECRETARIAAT)


async def find(
    request: Request, text: str | None = None, *, behind: Behind = Behind.THEIRS, front: str = ""
) -> tuple[Besluitregel, str]:
    """The decision that the text begins with, and the rest. Raises Choice when several fit, of which the
    answers begin with `front`, or a tafel behind the number may be text."""
    given = request if text is None else request.with_text(text)
    split = split_numbers(given, "B", behind)
    tafel, refs, rest, _ = split
    if not refs:
        raise UserError(texts.NUMBER_NEEDED)
    if len(refs) > 1:
        raise UserError(acties_texts.ONE_AT_A_TIME)
    ref = refs[0]
    here = [tafel] if tafel else [request.tafel] if request.tafel and not ref.reeks else request.readable
    tafels = [t for t in here if t in request.readable]

    def candidates(session: Session, of: Collection[str]) -> list[Besluit]:
        return besluiten.candidates(session, ref, of, request.today, request.deps.tafel_names())

    def read(session: Session) -> list[Besluitregel]:
        return [besluiten.one(session, b.id or 0) for b in candidates(session, tafels)]

    other = named_behind(given, split) if behind is Behind.ASKED else None
    if other:
        there = {other[0]} & request.readable
        is_there = bool(await request.read(lambda session: candidates(session, there)))
        if is_there or not other[1]:
            raise ask_behind(given, split, other, is_there=is_there)
    found = await request.read(read)
    if not found:
        raise UserError(texts.not_found(str(ref)))
    if len(found) > 1:
        named = [(f"{r.vergadering}/B{r.nummer}", r.tekst) for r in found]
        raise Choice(
            texts.which(str(ref)),
            [(f"{ref_} {t}", request.line(f"{front} {ref_}: {rest}".strip(" :"))) for ref_, t in named],
        )
    return found[0], rest


async def _write_new(request: Request, waarin: Waarin, lines: list[str]) -> Reply:
    if len(lines) > MOST_LINES:
        raise UserError(acties_texts.too_many_lines(len(lines), MOST_LINES))

    def write(session: Session) -> Reply:
        meeting = meeting_of(session, request, waarin)
        rows = []
        for line in lines:
            text = line.removeprefix("procedureel:").strip()
            procedural = text != line
            made = besluiten.create(
                session,
                request.stempel,
                meeting,
                request.plain(text),
                procedureel=procedural,
                agendapunt_id=agendapunten.current_id(session, meeting),
            )
            rows.append(besluiten.one(session, made.id or 0))
        return Reply(views.receipt(rows, moment(request), home=home(session, request, waarin, meeting)))

    return await request.write(waarin.tafel, Rol.LID, write)


async def _apply(
    request: Request, row: Besluitregel, fn: Callable[[Session, Besluit], bool], *, rol: Rol = Rol.LID
) -> Reply:
    def write(session: Session) -> Reply:
        if not fn(session, session.get_one(Besluit, row.id, with_for_update=True)):
            return Reply.say(texts.NOTHING_CHANGED)
        return Reply(views.card(besluiten.one(session, row.id), request.deps.config))

    return await request.write(row.tafel, rol, write)


COMMAND = Command(
    name="besluit",
    about="Besluiten",
    hint="nieuw … | lijst | B2 wijzig … | help",
    aliases=("besluiten", "b"),
    verbs=(
        Verb(
            "nieuw",
            create,
            "noteert een besluit; zonder tekst opent een formulier",
            "[tafel] [dag] tekst",
            "besluit nieuw het governancekader wordt vastgesteld",
            ("nieuwe", "noteer", "toevoegen", "voeg toe", "add", "+"),
        ),
        Verb(
            "lijst",
            listing,
            "toont de laatste besluiten; met csv erachter de hele lijst als bestand",
            "[tafel of alle] [dag] [csv]",
            "besluit lijst prt",
            ("overzicht", "list", "alle"),
        ),
        Verb("toon", show, "toont één besluit", "B2", "besluit toon B2", ("bekijk", "laat zien", "show")),
        Verb(
            "bron",
            source,
            "toont waar een besluit vandaan komt: de zin uit het verslag, en wat er daarna mee gebeurde",
            "B2",
            "besluit bron B2",
            ("waar staat dat", "waar staat", "herkomst", "citaat"),
        ),
        Verb(
            "wijzig",
            edit,
            "wijzigt de tekst",
            "B2 [tekst]",
            "besluit wijzig B2 de tekst zoals die moet zijn",
            ("verander", "aanpassen", "pas aan", "edit"),
        ),
        Verb(
            "intrekken",
            withdraw,
            "trekt een besluit in, of vervangt het",
            "B2 reden | B2 vervangen door B3",
            "besluit intrekken B2 herzien na overleg",
            ("intrek", "trek", "vervang", "vervangen", "ingetrokken", "vervalt", "verwijder"),
        ),
        Verb(
            "zoek",
            search,
            "zoekt in alle besluiten",
            "woorden [regio of tafel] [sinds …]",
            "besluit zoek governancekader",
            ("vind", "zoeken", "search"),
        ),
    ),
)
