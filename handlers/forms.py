"""A submitted form: saved, then the receipt in its place; a mistake is said under its field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.errors import FormErrors, UserError
from bot.texts import hulp as hulp_texts
from bot.texts import poort as texts
from bot.views.elementen import Block, esc, filled_in, section, still_open
from handlers import (
    actie_edit,
    actie_new,
    actie_uitstel,
    besluit,
    home,
    late,
    navragen,
    pages,
    privacystop,
    shortcuts,
    terugkoppeling_report,
)
from handlers.answer import explain, request_for
from handlers.buttons import incoming_from
from handlers.meanwhile import Meanwhile
from handlers.opdrachten import AlreadyDone, Form, Reply, Request, row_id, values_of
from handlers.open_form import form_button
from handlers.privacystop import HeldInForm


def listener(deps: Deps) -> Any:
    async def on_submit(ack: AsyncAck, body: dict[str, Any]) -> None:
        view, from_home = body["view"], pages.is_from_home(body["view"])

        async def not_yet() -> None:
            page = pages.answer_page(hulp_texts.NOT_YET, Reply.say(texts.NOT_YET), from_home=from_home)
            await ack(response_action="update", view=page)

        async def tell(saved: Saved) -> None:
            """In the place of the form, or with the form back in its place and all that was typed."""
            page = saved.given["view"] if "view" in saved.given else still_open(view, saved.said)
            await pages.replace(deps, incoming_from(body), view["id"], page, saved.said)
            if from_home:
                await home.publish(deps, incoming_from(body))

        saved = await late.in_time(deps, _saved(deps, body, from_home=from_home), not_yet, tell)
        if saved is None:
            return
        await ack(**saved.given)
        if from_home and saved.is_over:
            deps.tasks.spawn(home.publish(deps, incoming_from(body)))

    return on_submit


@dataclass(frozen=True)
class Saved:
    """What became of a form: what Slack is given for it, what is said, and whether the form is done with."""

    given: dict[str, Any]
    said: list[Block]
    is_over: bool


async def _saved(deps: Deps, body: dict[str, Any], *, from_home: bool) -> Saved:
    view = body["view"]
    try:
        request = await request_for(deps, incoming_from(body), view["callback_id"].partition("_")[0])
        reply: Reply | Form = await _save(request, view)
        title = hulp_texts.SAVED
    except AlreadyDone as error:  # not shown as a form: sent again it would be written again
        reply, title = Reply(explain(deps, error)), hulp_texts.NOT_SAVED
    except Exception as error:
        given, said = _mistake(deps, view, error)
        return Saved(given, said, is_over=False)
    if isinstance(reply, Form):  # there is more to fill in
        page = pages.form_page(reply, from_home=from_home)
        return Saved({"response_action": "update", "view": page}, form_button(reply).blocks, is_over=False)
    page = pages.answer_page(title, reply, from_home=from_home)
    return Saved({"response_action": "update", "view": page}, reply.blocks, is_over=True)


def _mistake(deps: Deps, view: dict[str, Any], error: Exception) -> tuple[dict[str, Any], list[Block]]:
    """What is wrong, under its field or on top, and in words; the form stays, with all that was typed."""
    if isinstance(error, (Meanwhile, HeldInForm)):
        return {"response_action": "update", "view": error.view}, [section(esc(error.text))]
    if isinstance(error, FormErrors) and error.fields.keys() <= filled_in(view).keys():
        said = [section(esc(str(error)))]
        told = {name: text[:150] for name, text in error.fields.items()}
        return {"response_action": "errors", "errors": told}, said
    field = error.field if isinstance(error, UserError) else None
    if field and field in filled_in(view):
        said = [section(esc(str(error)))]
        return {"response_action": "errors", "errors": {field: str(error)[:150]}}, said
    said = explain(deps, error)
    return {"response_action": "update", "view": still_open(view, said)}, said


async def _save(request: Request, view: dict[str, Any]) -> Reply | Form:
    """What the form asks; its metadata says which point, never who may: that is the gate's."""
    metadata, values = pages.metadata_of(view), values_of(view)
    privacystop.check_form(view, values)
    tafel, row = str(metadata.get("tafel") or values.get("tafel")), row_id(metadata.get("id"))
    match view["callback_id"]:
        case "actie_nieuw" if tafel in request.deps.config.tafels:
            link = await shortcuts.message_link(request.deps, metadata.get("bericht"))
            return await actie_new.create_from_form(request, tafel, values, bron=link)
        case "actie_wijzig" if row:
            return await actie_edit.edit_from_form(request, row, metadata.get("was"), values)
        case "actie_uitstel" if row:
            return await actie_uitstel.postpone_from_form(request, row, metadata.get("was"), values)
        case "besluit_nieuw" if tafel in request.deps.config.tafels:
            return await besluit.create_from_form(request, tafel, values)
        case "besluit_wijzig" if row:
            return await besluit.edit_from_form(request, row, metadata.get("was"), values)
        case "terugkoppeling_nieuw" if row:
            return await terugkoppeling_report.save_form(request, row, values)
        case "terugkoppeling_navraag":
            return await navragen.save_form(request, metadata, values)
    return await _save_seldom(request, view, row, values)


async def _save_seldom(
    request: Request, view: dict[str, Any], row: int | None, values: dict[str, str]
) -> Reply | Form:
    """Of what few use: imported when a form of it comes in, as what a seldom verb does (Later)."""
    metadata = pages.metadata_of(view)
    match view["callback_id"]:
        case "verslag_punt" if row:
            from handlers import verslag_voorstel

            return await verslag_voorstel.save_item(request, row, str(metadata.get("punt")), values)
        case "verslag_verschil" if row:
            from handlers import verslag_verschillen

            return await verslag_verschillen.save_item(request, row, metadata, values)
        case "verslag_kop" if row:
            from handlers import verslag_voorstel

            return await verslag_voorstel.save_head(request, row, values)
        case "opgave_opgave" | "opgave_locaties" | "opgave_uitruil":
            from handlers import opgave_form

            return await opgave_form.save(request, opgave_form.blad_of(view["callback_id"]), values)
        case "verslag_namen":
            from handlers import verslag_publiceren

            return await verslag_publiceren.save_form(request, metadata, values)
        case "voortgang_tekst":
            from handlers import voortgang_rapport

            return await voortgang_rapport.save_form(request, metadata, values)
    raise UserError(texts.NOT_MADE_HERE)
