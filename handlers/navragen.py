"""Owners outside Slack: a mail for each to send, and their answers noted for them."""

from __future__ import annotations

import re
from typing import Any

from sqlmodel import Session

from bot import actielijst, mail, naamgenoten, opvolgers, personen, terugkoppelingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie, Vergadering
from bot.readmodels import Navraag
from bot.terugkoppelingen import Antwoord
from bot.texts import navragen as mail_texts
from bot.texts import poort as poort_texts
from bot.texts import terugkoppeling as texts
from bot.views import navragen as views
from handlers import bestand
from handlers.actie_undo import moment
from handlers.opdrachten import Choice, Form, Reply, Request, row_id, split_page

_MAIL = re.compile(r"(?:^|\s)\.?(?:eml|e-?mail)$", re.IGNORECASE)


async def ask_others(request: Request) -> Reply | Form:
    """The list; with an owner behind it the form for their answers, and with 'eml' behind that the mail."""
    words, offset = split_page(request.text)
    wanted = _MAIL.search(words)
    tafel, who = request.with_text(words[: wanted.start()] if wanted else words).split_tafel(
        Rol.LID, regio=True
    )
    request.access.require(tafel, Rol.LID)
    config, today = request.deps.config, request.today

    def read(session: Session) -> tuple[list[Navraag], Vergadering | None]:
        meeting = terugkoppelingen.meeting_of(session, tafel, today)
        before = meeting.datum if meeting else None
        return terugkoppelingen.outside_slack(session, tafel, before, today), meeting

    found, meeting = await request.read(read)
    if not who:
        page = request.pages(tafel)
        return Reply(views.listing(found, tafel, meeting, config, today, offset=offset, page=page))
    each = await _owner(request, tafel, found, who)
    if wanted is None:
        return Form(views.form(each, tafel, config, today), request.line(f"{tafel} {each.wie.sleutel}"))
    subject, body = views.write(each, tafel, meeting, config, today)

    async def content() -> tuple[bytes, str]:
        written = mail.draft(subject, body, request.now.astimezone(config.zone))
        return written, texts.points(len(each.punten))

    name = mail_texts.filename(each.wie.naam, today.isoformat())
    title = f"{mail_texts.TITLE} {each.wie.naam}"
    request.deps.tasks.spawn(bestand.to_direct_message(request, title, name, content))
    return Reply.beside(texts.MAIL_COMES)


async def _owner(request: Request, tafel: str, found: list[Navraag], who: str) -> Navraag:
    """The owner among `found` by key ('persoon:3') or by a name that people use."""
    known = await request.read(lambda session: personen.find(session, who))
    key = await request.read(lambda session: opvolgers.of_key(session, who.casefold()))
    keys = {key, *(party.sleutel for party in known)}
    fitting = [each for each in found if each.wie.sleutel in keys]
    if not fitting:
        raise UserError(texts.no_points(request.plain(who)))
    if len(fitting) > 1:
        names = await request.read(lambda session: naamgenoten.in_full(session, [e.wie for e in fitting]))
        options = [
            (name, request.line(f"{tafel} {each.wie.sleutel}"))
            for name, each in zip(names, fitting, strict=True)
        ]
        raise Choice(texts.WHICH_OWNER, options)
    return fitting[0]


async def save_form(request: Request, metadata: dict[str, Any], values: dict[str, str]) -> Reply:
    """What an owner answered, all of it or nothing. The metadata says which points the form showed; whose
    they are and who may write there is looked up again."""
    tafel, key, ids = metadata.get("tafel"), str(metadata.get("wie")), metadata.get("ids")
    if tafel not in request.deps.config.tafels or not isinstance(ids, list):
        raise UserError(poort_texts.NOT_MADE_HERE)
    filled = {
        id_: Antwoord(values.get(f"stand_{id_}") or None, request.plain(values.get(f"tekst_{id_}", "")))
        for id_ in ids[: views.MOST_POINTS]
        if row_id(id_) and (values.get(f"stand_{id_}") or values.get(f"tekst_{id_}"))
    }
    if not filled:
        raise UserError(texts.REPORT_NEEDED)

    def write(session: Session) -> Reply:
        name = ""
        for id_, given in filled.items():
            name = _note(session, request, id_, key, given)
        session.flush()
        rows = actielijst.by_ids(session, list(filled))
        return Reply(views.noted(rows, name, request.deps.config, request.today, moment(request)))

    return await request.write(str(tafel), Rol.LID, write)


def _note(session: Session, request: Request, actie_id: int, key: str, given: Antwoord) -> str:
    """Write one answer; the name of the owner."""
    actie = session.get(Actie, actie_id, with_for_update=True)
    who = terugkoppelingen.owner(session, actie_id, key)
    if actie is None or actie.status == "gewist" or who is None:
        raise UserError(texts.NOT_THEIR_POINT)
    request.access.require(session.get_one(Vergadering, actie.vergadering_id).tafel, Rol.LID)
    try:
        terugkoppelingen.answer(session, request.stempel, actie, given, namens=who)
    except UserError as error:
        raise UserError(error.text, field=f"{error.field}_{actie_id}") from None
    return who.naam
