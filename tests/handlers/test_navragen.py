"""/terugkoppeling navragen: the list, the mail as a file, and what owners outside Slack answered."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from typing import Any

import pytest
from sqlmodel import Session, select

from bot import personen
from bot.models import Spelling, Terugkoppeling, Vergadering
from bot.naamspelling import fold
from bot.oefen.mensen import BURGEMEESTER_HILVERSUM, SECRETARIS_KENNEMERLAND
from bot.oefen.schermen import View
from bot.texts import acties as acties_texts
from bot.texts import csvlijst
from bot.texts import terugkoppeling as texts
from bot.views.navragen import MOST_OWNERS, MOST_POINTS
from handlers.answer import Incoming, request_for
from handlers.gate import Refused
from handlers.navragen import save_form
from tests import builders
from tests.practice import Practice

NAREIZIGERS = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"


def note(practice: Practice, owner: str, *teksten: str, **fields: Any) -> list[int]:
    """Points of the last PRT meeting for `owner`; their ids."""

    def write(session: Session) -> list[int]:
        held = select(Vergadering).where(Vergadering.tafel == "prt", Vergadering.status == "gesloten")
        meeting = session.exec(held).one()
        who = personen.ensure(session, builders.STEMPEL, owner)
        made = [builders.actie(session, meeting, tekst, eigenaars=(who,), **fields) for tekst in teksten]
        return [point.id or 0 for point in made]

    return practice.database.run_now(write, patience=30)


async def form_of(practice: Practice, owner: str) -> View:
    opened = await practice.command(f"/terugkoppeling navragen prt {owner}")
    assert opened.view
    return opened.view


def reports(practice: Practice) -> list[Terugkoppeling]:
    return practice.rows(Terugkoppeling)


async def test_the_list_comes_when_it_is_asked_for(practice: Practice) -> None:
    reply = await practice.command("/terugkoppeling navragen prt")
    assert "COA · 1 punt" in reply.shown.replace("*", "")
    assert "Duinhoven" not in reply.shown


async def test_without_such_owners_it_says_so(practice: Practice) -> None:
    assert texts.NOBODY_TO_ASK in (await practice.command("/terugkoppeling navragen rrt gooi")).shown


async def test_a_long_list_goes_on_with_a_button(practice: Practice) -> None:
    for n in range(MOST_OWNERS):
        note(practice, f"Zwart {n:02}", "punt")
    first = await practice.command("/terugkoppeling navragen prt")
    assert "Zwart 19" not in first.shown
    second = await practice.press(first.message, texts.MORE)
    assert "Zwart 19" in second.shown


async def test_the_message_of_the_moment_leads_to_the_form_and_the_file(practice: Practice) -> None:
    await practice.tick()
    messages = practice.slack.direct_message("U0SECR0001").messages
    (message,) = [m for m in messages if "Navragen voor PRT" in m.shown]
    opened = await practice.press(message, texts.NOTE_ANSWER)
    assert opened.view
    assert opened.view.title == texts.FORM_OF_OWNER
    filed = await practice.press(message, texts.EML)
    assert [file.name for m in filed.messages for file in m.files] == ["terugkoppeling-coa-2027-01-11.eml"]


async def test_the_file_is_a_mail_without_address_that_opens_to_be_sent(practice: Practice) -> None:
    note(practice, "COA", "Plan van aanpak\r\nBcc: kwaad@voorbeeld.nl")
    reply = await practice.command("/terugkoppeling navragen prt COA eml")
    assert texts.MAIL_COMES in reply.shown
    (file,) = [file for m in reply.messages for file in m.files]
    mail = message_from_bytes(file.content, policy=policy.default)
    assert (mail["To"], mail["Bcc"], mail["X-Unsent"]) == (None, None, "1")
    assert mail["Date"].datetime == practice.clock()
    body = mail.get_content()
    assert NAREIZIGERS in body
    assert "Plan van aanpak Bcc: kwaad@voorbeeld.nl" in body


async def test_a_file_that_does_not_arrive_is_told(practice: Practice) -> None:
    app = practice.slack.inst.app
    practice.slack.inst.app = replace(app, scopes=app.scopes - {"files:write"})
    reply = await practice.command("/terugkoppeling navragen prt COA eml")
    assert csvlijst.failed("E-mail COA") in reply.shown


async def test_only_what_is_filled_in_is_written_in_the_name_of_the_owner(practice: Practice) -> None:
    first, second, third = note(practice, "COA", "een", "twee", "drie")
    saved = await practice.submit(
        await form_of(practice, "COA"),
        {
            f"stand_{first}": "uitstel",
            f"tekst_{first}": "tot 1 april",
            f"stand_{second}": "afgerond",
            f"tekst_{third}": "we bellen nog",
        },
    )
    assert saved.view
    assert texts.noted(3, "COA") in saved.view.shown
    coa = practice.database.read_now(lambda s: personen.find(s, "COA")[0])
    assert [(r.actie_id, r.stand, r.tekst, r.organisatie_id) for r in reports(practice)] == [
        (first, "uitstel", "tot 1 april", coa.id),
        (second, "afgerond", "Afgerond", coa.id),
        (third, None, "we bellen nog", coa.id),
    ]
    assert practice.actie("twee").status == "afgerond"
    assert practice.actie(NAREIZIGERS).status == "open"


async def test_all_of_it_is_undone_at_once(practice: Practice) -> None:
    first, second = note(practice, "COA", "een", "twee")
    saved = await practice.submit(
        await form_of(practice, "COA"), {f"stand_{first}": "afgerond", f"stand_{second}": "loopt"}
    )
    assert saved.view
    await practice.press(saved.view, acties_texts.UNDO_ALL)
    assert [practice.actie(tekst).status for tekst in ("een", "twee")] == ["open", "open"]
    assert all(row.gewist_op for row in reports(practice))


async def test_a_list_tells_who_said_it_where_that_is_not_plain(practice: Practice) -> None:
    (id_,) = note(practice, "COA", "samen")
    await practice.command("/actie wijzig A6 wie COA, AenM")
    await practice.submit(
        await form_of(practice, "COA"), {f"stand_{id_}": "loopt", f"tekst_{id_}": "overleg"}
    )
    assert "↳ COA: Loopt nog · overleg" in (await practice.command("/actie lijst")).shown
    assert "COA meldt dat het nog loopt: overleg." in (await practice.command("/terugkoppeling")).shown


async def test_a_question_without_its_answer_is_said_at_its_field_and_nothing_is_written(
    practice: Practice,
) -> None:
    (point,), (question,) = note(practice, "COA", "een"), note(practice, "COA", "Hoeveel?", soort="vraag")
    form = await form_of(practice, "COA")
    refused = await practice.submit(form, {f"stand_{point}": "loopt", f"stand_{question}": "afgerond"})
    assert refused.errors == {f"tekst_{question}": texts.ANSWER_NEEDED}
    assert reports(practice) == []


async def test_an_empty_form_is_not_saved(practice: Practice) -> None:
    refused = await practice.submit(await form_of(practice, "COA"))
    assert refused.view
    assert texts.REPORT_NEEDED in refused.view.shown


async def test_a_form_delivered_again_has_one_effect(practice: Practice) -> None:
    (id_,) = note(practice, "COA", "een")
    await practice.submit(await form_of(practice, "COA"), {f"stand_{id_}": "loopt"})
    before = practice.counts()
    practice.clock.forward(minutes=2)
    await practice.redeliver()
    assert practice.counts() == before


async def test_more_points_than_a_form_holds_are_counted(practice: Practice) -> None:
    note(practice, "Van Dam", *(f"punt {n}" for n in range(MOST_POINTS + 4)))
    form = await form_of(practice, "Van Dam")
    assert texts.too_many_for_form(4) in form.shown


async def test_a_point_that_went_to_another_in_the_meantime_is_refused(practice: Practice) -> None:
    (id_,) = note(practice, "COA", "een")
    form = await form_of(practice, "COA")
    await practice.command("/actie wijzig A6 wie AenM")
    refused = await practice.submit(form, {f"stand_{id_}": "loopt"})
    assert refused.view
    assert texts.NOT_THEIR_POINT in refused.view.shown
    assert reports(practice) == []


async def test_what_the_form_carries_gives_no_rights(practice: Practice) -> None:
    """The secretary of Kennemerland has a form of their own point at a point of the PRT."""
    (foreign,) = note(practice, "Molenbroek", "van de PRT")
    who = practice.database.read_now(lambda s: personen.find(s, "Molenbroek")[0])
    deps = practice.bot.deps
    request = await request_for(
        deps, Incoming(SECRETARIS_KENNEMERLAND, (deps.team_id,), "eenmaal"), "terugkoppeling"
    )
    carried = {"tafel": "rrt-kennemerland", "wie": who.sleutel, "ids": [foreign]}
    with pytest.raises(Refused):
        await save_form(request, carried, {f"tekst_{foreign}": "klaar"})
    assert reports(practice) == []


@pytest.mark.parametrize("rest", ["", " COA", " COA eml"])
async def test_who_is_no_lid_is_not_helped_to_ask(practice: Practice, rest: str) -> None:
    reply = await practice.command(f"/terugkoppeling navragen prt{rest}", user=SECRETARIS_KENNEMERLAND)
    assert reply.view is None
    assert "een lid of het secretariaat van PRT" in reply.shown
    assert not any(message.files for message in reply.messages)


async def test_an_owner_without_such_points_is_told(practice: Practice) -> None:
    for name in ("Duinhoven", "Niemand"):
        reply = await practice.command(f"/terugkoppeling navragen prt {name}", user=BURGEMEESTER_HILVERSUM)
        assert texts.no_points(name) in reply.shown


async def test_two_owners_with_one_name_are_asked_apart(practice: Practice) -> None:
    note(practice, "Van Dam", "van de een")
    note(practice, "Van Damme", "van de ander")

    def same_spelling(session: Session) -> None:
        other = personen.find(session, "Van Damme")[0]
        session.add(Spelling(tekst=fold("Van Dam"), persoon_id=other.id))

    practice.database.run_now(same_spelling)
    reply = await practice.command("/terugkoppeling navragen prt Van Dam")
    assert texts.WHICH_OWNER in reply.shown
    opened = await practice.press(reply.message, "Van Damme")
    assert opened.view
    assert "van de ander" in opened.view.shown
