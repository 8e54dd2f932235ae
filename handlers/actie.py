"""/actie: points noted, found, changed and finished."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from bot import actielijst, acties, invoer, referenties, vergaderingen, wijzigingen
from bot.actielijst import Filter
from bot.config import Rol
from bot.errors import UserError
from bot.invoer import Invoer
from bot.models import Actie, Vergadering
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties as views
from bot.views.elementen import FIELD, Block
from handlers.actie_filter import read_filter
from handlers.actie_input import next_meeting, parse_form, parse_line, party, write_new
from handlers.opdrachten import (
    MOST_LINES,
    PAGE,
    Choice,
    Command,
    Form,
    Reply,
    Request,
    Verb,
    leading_tafel,
    split_page,
)

UNDO_WITHIN = timedelta(minutes=10)


async def create(request: Request) -> Reply | Form:
    """One line is one point; without text a form opens."""
    tafel, text = request.split_tafel(Rol.LID)
    request.access.require(tafel, Rol.LID)
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return Form(views.form(request.deps.config, tafel, None), request.line(tafel))

    if len(lines) > MOST_LINES:
        raise UserError(texts.too_many_lines(len(lines), MOST_LINES))

    def write(session: Session) -> Reply:
        found = (parse_line(session, request, tafel, line) for line in lines)
        return Reply([block for new in found for block in _receipt(session, request, tafel, new)])

    return await request.write(tafel, Rol.LID, write)


async def create_from_form(request: Request, tafel: str, values: dict[str, str]) -> Reply:
    """A new point from the form; a field that cannot be read is said under it."""

    def write(session: Session) -> Reply:
        return Reply(_receipt(session, request, tafel, parse_form(session, request, tafel, values)))

    return await request.write(tafel, Rol.LID, write)


def _receipt(session: Session, request: Request, tafel: str, new: Invoer) -> list[Block]:
    """Write a point and show what was written, in its transaction: what cannot be shown is not kept."""
    row, meeting, warnings = write_new(session, request, tafel, new)
    home = meeting if request.tafel in (tafel, None) else None  # there a bare A1 is another point
    return views.receipt(row, request.deps.config, home=home, warnings=warnings)


async def listing(request: Request) -> Reply:
    """Open points unless asked otherwise; by tafel, region, gemeente or owner."""
    words, offset = split_page(request.text)
    today, config = request.today, request.deps.config

    def read(session: Session) -> tuple[list[Actieregel], int, str, Vergadering | None]:
        filter_, title = read_filter(session, request, words)
        home = vergaderingen.current(session, request.tafel, today) if request.tafel else None
        rows = actielijst.select_rows(session, filter_, today, limit=PAGE, offset=offset)
        return rows, actielijst.count(session, filter_, today), title, home

    rows, total, title, home = await request.read(read)
    page = request.pages(words)
    return Reply(views.listing(rows, total, title, config, today, home=home, offset=offset, page=page))


async def search(request: Request) -> Reply:
    words, offset = split_page(request.text)
    if not words:
        raise UserError(texts.SEARCH_WHAT)

    def read(session: Session) -> tuple[list[Actieregel], int]:
        filter_ = Filter(tafels=request.readable, staat="alle", woorden=words)
        rows = actielijst.select_rows(session, filter_, request.today, limit=PAGE, offset=offset)
        return rows, actielijst.count(session, filter_, request.today)

    rows, total = await request.read(read)
    title, config, page = texts.found(words), request.deps.config, request.pages(words)
    return Reply(views.listing(rows, total, title, config, request.today, offset=offset, page=page))


async def show(request: Request) -> Reply:
    actie, _ = await find(request)

    def read(session: Session) -> Reply:
        row = actielijst.one(session, actie.id)
        history = wijzigingen.history(session, "actie", actie.id)
        return Reply(views.card(row, history, request.deps.config, request.today))

    return await request.read(read)


async def edit(request: Request) -> Reply | Form:
    """With fields after the number: changed at once; without: the form."""
    row, rest = await find(request)
    if not rest:
        request.access.require(row.tafel, Rol.LID)
        if len(row.tekst) > FIELD:
            raise UserError(texts.too_long_for_form(_ref(row)))
        return Form(views.form(request.deps.config, row.tafel, row), request.line(_ref(row)))
    fields = invoer.split_fields(rest)
    if not fields:
        raise UserError(texts.WHICH_CHANGE)
    return await _change(request, row, fields)


async def edit_from_form(request: Request, actie_id: int, versie: int, values: dict[str, str]) -> Reply:
    """The edit form; refused when somebody else changed the point since it was opened."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))
    return await _change(request, row, values, versie=versie)


async def finish(request: Request) -> Reply:
    row, note = await find(request)
    return await _apply(
        request, row, lambda s, a: acties.finish(s, request.stempel, a, request.plain(note) or None)
    )


async def reopen(request: Request) -> Reply:
    row, _ = await find(request)
    return await _apply(request, row, lambda s, a: acties.reopen(s, request.stempel, a))


async def drop(request: Request) -> Reply:
    row, reason = await find(request)
    return await _apply(request, row, lambda s, a: acties.drop(s, request.stempel, a, request.plain(reason)))


async def report(request: Request) -> Reply:
    row, text = await find(request)

    def write(session: Session, actie: Actie) -> bool:
        acties.report(session, request.stempel, actie, request.plain(text))
        return True

    return await _apply(request, row, write)


async def undo(request: Request, actie_id: int) -> Reply:
    """Take back a point just noted: by whoever noted it, within ten minutes. The number stays used."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))

    def write(session: Session) -> bool:
        actie = session.get_one(Actie, actie_id)
        born = wijzigingen.history(session, "actie", actie_id)[0][0]
        if born.door != request.access.user or request.now - born.op > UNDO_WITHIN:
            raise UserError(texts.UNDO_TOO_LATE)
        return wijzigingen.change(
            session, request.stempel, "ongedaan", actie, status="gewist", gesloten_op=request.now
        )

    await request.write(row.tafel, Rol.LID, write)
    return Reply.say(texts.undone(_ref(row)))


async def find(request: Request) -> tuple[Actieregel, str]:
    """The point that the text begins with, and the rest. Raises Choice when the number fits several."""
    named = leading_tafel(request.deps, request.text, regio=True)
    text = named[1] if named else request.text
    ref, rest = referenties.split(text, "A")
    if ref is None:
        raise UserError(texts.NUMBER_NEEDED)
    tafels = [named[0]] if named else [request.tafel] if request.tafel and not ref.reeks else request.readable

    def read(session: Session) -> tuple[list[Actieregel], bool]:
        readable = [t for t in tafels if t in request.readable]
        names = request.deps.tafel_names()
        found = acties.candidates(session, ref, readable, request.today, names)
        elsewhere = not found and bool(request.tafel) and not named
        if elsewhere:
            found = acties.candidates(session, ref, request.readable, request.today, names)
        return [actielijst.one(session, a.id or 0) for a in found], elsewhere

    found, elsewhere = await request.read(read)
    if not found:
        raise UserError(texts.not_found(str(ref)))
    if len(found) > 1 or (elsewhere and not ref.dag):  # of another tafel: asked, never guessed
        options = [(f"{_ref(r)} {r.tekst}", request.line(f"{_ref(r)} {rest}".strip())) for r in found]
        raise Choice(texts.which(str(ref)), options)
    return found[0], rest


def _ref(row: Actieregel) -> str:
    return f"{row.vergadering}/A{row.nummer}"


async def _change(
    request: Request, row: Actieregel, fields: dict[str, str], *, versie: int | None = None
) -> Reply:
    gebieden = request.deps.gebieden

    def write(session: Session, actie: Actie) -> bool:
        if versie is not None:
            acties.check_version(actie, versie)
        values: dict[str, Any] = {}
        if "tekst" in fields:
            if not fields["tekst"]:
                raise UserError(texts.TEXT_NEEDED, field="tekst")
            values["tekst"] = request.plain(fields["tekst"])
        if "termijn" in fields and fields["termijn"] not in _as_shown(row):
            due = invoer.deadline(
                fields["termijn"],
                request.today,
                request.deps.kalender,
                lambda name: next_meeting(session, request, row.tafel, name),
            )
            values["termijn"], values["termijn_tekst"], values["voorwaarde"] = due
        if fields.get("gemeente"):
            town = gebieden.resolve(fields["gemeente"], {"gemeente"}).naam
            values["gemeente"], values["regio"] = town, gebieden.regio_of_gemeente(town).sleutel
        elif "regio" in fields:
            key = gebieden.resolve(fields["regio"], {"regio"}).key if fields["regio"] else None
            values |= {"regio": key} | ({"gemeente": None} if key != row.regio else {})
        if fields.get("soort"):
            if fields["soort"].casefold() not in acties.SOORTEN:
                raise UserError(texts.WHICH_KIND, field="soort")
            values["soort"] = fields["soort"].casefold()
        if "antwoord" in fields:
            values["antwoord"] = request.plain(fields["antwoord"]) or None
        if "ingebracht_door" in fields:
            asker = party(session, request, fields["ingebracht_door"]) if fields["ingebracht_door"] else None
            values["ingebracht_door_id"] = asker.id if asker and asker.soort == "persoon" else None
        changed = acties.change(session, request.stempel, actie, **values)
        if "wie" in fields:
            owners = [party(session, request, name) for name in invoer.split_names(fields["wie"])]
            changed = acties.set_owners(session, request.stempel, actie, owners) or changed
        return changed

    return await _apply(request, row, write)


def _as_shown(row: Actieregel) -> tuple[str, ...]:
    """What the edit form shows as the date: left as it is, the date and its words stay."""
    return (row.termijn.isoformat() if row.termijn else row.voorwaarde or row.termijn_tekst or "",)


async def _apply(request: Request, row: Actieregel, fn: Callable[[Session, Actie], bool]) -> Reply:
    """Change one point and show it as it then is."""

    def write(session: Session) -> Reply:
        if not fn(session, session.get_one(Actie, row.id, with_for_update=True)):
            return Reply.say(texts.NOTHING_CHANGED)
        session.flush()
        after, home = actielijst.one(session, row.id), session.get(Vergadering, row.vergadering_id)
        return Reply(views.changed(after, request.deps.config, request.today, home=home))

    return await request.write(row.tafel, Rol.LID, write)


COMMAND = Command(
    name="actie",
    about="Actiepunten, toezeggingen en vragen",
    hint="nieuw COA: …, 15 maart | lijst | A3 klaar | help",
    aliases=("acties", "actiepunt", "actiepunten", "a"),
    default=None,
    verbs=(
        Verb(
            "nieuw",
            create,
            "noteert een punt; zonder tekst opent een formulier",
            "[tafel] wie: wat, waar, wanneer",
            "actie nieuw COA: nareizigers in Blaricum, gooi, uiterlijk 15 februari",
            ("nieuwe", "noteer", "toevoegen", "voeg toe", "maak", "add", "+"),
        ),
        Verb(
            "lijst",
            listing,
            "toont open punten",
            "[tafel, regio, gemeente of naam] [te laat, klaar of alle]",
            "actie lijst kennemerland",
            ("overzicht", "list", "alle", "open", "actielijst"),
        ),
        Verb(
            "toon",
            show,
            "toont één punt met zijn geschiedenis",
            "A3",
            "actie toon A3",
            ("bekijk", "laat zien", "show"),
        ),
        Verb(
            "wijzig",
            edit,
            "wijzigt een punt; met alleen het nummer opent een formulier",
            "A3 [wie …] [termijn …] [regio …] [tekst …]",
            "actie wijzig A3 wie COA termijn 1 mei",
            ("verander", "aanpassen", "pas aan", "edit", "bewerk"),
        ),
        Verb(
            "klaar",
            finish,
            "rondt een punt af; bij een vraag is de tekst het antwoord",
            "A3 [toelichting]",
            "actie klaar A3 brief is verstuurd",
            (
                "gereed",
                "af",
                "afgerond",
                "is klaar",
                "is af",
                "done",
                "afronden",
                "rond af",
                "voltooid",
                "beantwoord",
            ),
        ),
        Verb("heropen", reopen, "zet een punt weer open", "A3", "actie heropen A3", ("heropend", "terug")),
        Verb(
            "vervalt",
            drop,
            "laat een punt vervallen, met de reden",
            "A3 reden",
            "actie vervalt A3 besloten in de raad",
            ("verval", "vervallen", "schrap", "annuleer", "verwijder", "kan weg"),
        ),
        Verb(
            "terugkoppeling",
            report,
            "noteert hoe het met een punt staat",
            "A3 tekst",
            "actie terugkoppeling A3 gesprek is gepland",
            ("tk", "stand", "voortgang"),
        ),
        Verb(
            "zoek",
            search,
            "zoekt in alle punten",
            "woorden",
            "actie zoek noodpakketten",
            ("vind", "zoeken", "find", "search"),
        ),
    ),
)
