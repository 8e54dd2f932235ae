"""A draft comes back in Slack: what is other in it is shown, and only what is confirmed is written, once."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import acties, verschillen, voorstellen
from bot.inlezen import verloop
from bot.models import (
    Aanwezigheid,
    Actie,
    Agendapunt,
    Notitie,
    Persoon,
    Vergadering,
    Verslag,
    Verslagvoorstel,
)
from bot.oefen.mensen import COA, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.oefen.schermen import View
from bot.oefen.werkplek import Message
from bot.texts import acties as acties_texts
from bot.texts import verschillen as texts
from bot.texts import voorstel as voorstel_texts
from bot.verschillen import voorleggen
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.wijzigingen import Stempel
from tests.practice import Practice, labels, with_button
from tests.proposing import Show, direct
from tests.rollen import only
from tests.verschillen.conftest import (
    Edit,
    cell,
    draft,
    edited,
    line,
    line_after,
    read_back,
    with_row,
    without_line,
    without_row,
)

REFERENCE = "PRT-2026-12-14"


def point(practice: Practice, number: int) -> Actie:
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == REFERENCE)
    (row,) = practice.rows(Actie, Actie.vergadering_id == meeting.id, Actie.nummer == number)
    return row


def of_now(practice: Practice, *edits: Edit) -> bytes:
    """The draft of the meeting as the register has it, with these edits."""

    def make(session: Session) -> bytes:
        meeting = session.exec(select(Vergadering).where(Vergadering.referentie == REFERENCE)).one()
        return draft(session, meeting, practice.config)

    data = edited(practice.database.run_now(make), *edits)
    practice.clock.forward(minutes=5)
    return data


@pytest.fixture
def shown(practice: Practice) -> Show:
    """Puts a draft that came back before somebody, as if a child had read it."""

    async def show(*edits: Edit, user: str = SECRETARIS, tafels: tuple[str, ...] = ("prt",)) -> Message:
        read = read_back(of_now(practice, *edits), practice.config)

        def keep(session: Session) -> int:
            row = voorstellen.ask(session, Stempel(user, practice.clock()), "F0", tafels)
            row.bestand = "concept.docx"
            meeting = verschillen.meeting_of(session, practice.config, read)
            assert meeting
            assert voorleggen.keep(
                session,
                practice.config,
                row.id or 0,
                Beoordeling(read),
                meeting,
                bytes_sha256="b",
                sha256="s",
            )
            return row.id or 0

        await verloop.show(practice.bot.deps, await practice.database.run(keep), user)
        return direct(practice, user)[-1]

    return show


def latest(practice: Practice) -> Message:
    return direct(practice)[-1]


async def test_an_edited_draft_is_known_by_itself_and_taken_over_when_confirmed(practice: Practice) -> None:
    first = point(practice, 1)
    data = of_now(
        practice,
        cell("acties", "A1", 2, "De voorzitter schreef dit anders"),
        with_row("acties", ("", "Actiepunt", "Een punt erbij", "COA", "1 mei 2027", "Open")),
    )
    channel = practice.slack.direct_message(SECRETARIS).id
    offered = await practice._seen(
        SECRETARIS, practice.slack.drop(SECRETARIS, channel, "terug.docx", data, "")
    )
    before = practice.counts()
    proposal = with_button(
        await practice.press(with_button(offered, voorstel_texts.READ), voorstel_texts.READ), "Neem"
    )
    for said in (f"Verschillen met {REFERENCE}", "1 gewijzigd · 1 nieuw", "De voorzitter schreef dit anders"):
        assert said in proposal.shown
    assert first.tekst in proposal.shown
    assert practice.counts()["actie"] == before["actie"]
    done = await practice.press(proposal, "Neem 2 over")
    (message,) = done.messages
    assert message.ts == proposal.ts
    assert "2 verschillen overgenomen" in message.shown
    assert point(practice, 1).tekst == "De voorzitter schreef dit anders"
    assert practice.counts()["actie"] == before["actie"] + 1
    (row,) = practice.rows(Verslagvoorstel)
    assert (row.status, row.inhoud) == ("overgenomen", None)
    assert len(practice.rows(Verslag, Verslag.bestand == "terug.docx")) == 1
    undone = await practice.press(message, "Ongedaan")
    assert "A1" in undone.messages[-1].shown
    assert f"Het overgenomen concept van {REFERENCE} is teruggenomen." in undone.shown  # no list was changed
    assert point(practice, 1).tekst == first.tekst


async def test_what_is_new_is_told_with_the_number_it_got(practice: Practice, shown: Show) -> None:
    """One wiped is not given away again: the row that has its number in the file gets another."""
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == REFERENCE)
    last = max(row.nummer for row in practice.rows(Actie, Actie.vergadering_id == meeting.id))

    def wipe(session: Session) -> None:
        query = select(Actie).where(Actie.vergadering_id == meeting.id, Actie.nummer == last)
        acties.wipe(session, Stempel(SECRETARIS, practice.clock()), session.exec(query).one())

    await practice.database.run(wipe)
    row = ("Actiepunt", "Een punt erbij", "COA", "geen", "Open")
    message = await shown(
        with_row("acties", (f"A{last}", *row)),
        with_row("acties", ("", row[0], "Nog een punt", *row[2:])),
        with_row("besluiten", ("", "Er komt een brief", "Geldt")),
    )
    done = await practice.press(message, "Neem 3 over")
    assert f"A{last + 1} ‘Een punt erbij’ (in het bestand A{last})" in done.shown
    assert f"A{last + 2} ‘Nog een punt’, B" in done.shown
    assert point(practice, last + 1).tekst == "Een punt erbij"


async def test_a_point_typed_into_the_text_is_offered_as_a_point(practice: Practice, shown: Show) -> None:
    """Also between a point and what is told beside it."""
    message = await shown(
        line_after("[A1]", "Besluit: de tafel stemt in met de kosten."),
        line_after("[A1]", "Actie: COA maakt een overzicht voor 1 juli."),
    )
    assert "Notitie" not in message.shown
    assert "Wie: COA" in message.shown
    assert "Termijn: woensdag 30 juni 2027" in message.shown
    done = await practice.press(message, "Neem 2 over")
    assert "‘COA maakt een overzicht’" in done.shown
    assert "‘de tafel stemt in met de kosten.’" in done.shown


async def test_a_heading_that_is_gone_is_told_by_name(practice: Practice, shown: Show) -> None:
    message = await shown(
        line("Actielijst", "Actiepunten en toezeggingen"),
        without_line("Kenmerk:"),
        cell("acties", "A1", 2, "Anders gezegd"),
    )
    assert "1 gewijzigd ·" in message.shown
    assert "nieuw" not in message.shown
    assert "Het kopje ‘Actielijst’ staat niet meer in het bestand." in message.shown
    assert "De regel ‘Kenmerk: …’ staat niet meer in het bestand." in message.shown


async def test_a_draft_that_says_what_the_register_says_is_done_with_at_once(practice: Practice) -> None:
    read = Beoordeling(read_back(of_now(practice), practice.config))

    def keep(session: Session) -> bool:
        row = voorstellen.ask(session, Stempel(SECRETARIS, practice.clock()), "F0", ("prt",))
        meeting = verschillen.meeting_of(session, practice.config, read.voorstel)
        assert meeting
        return voorleggen.keep(
            session, practice.config, row.id or 0, read, meeting, bytes_sha256="b", sha256="s"
        )

    assert await practice.database.run(keep) is False
    (row,) = practice.rows(Verslagvoorstel)
    assert (row.status, row.inhoud) == ("overgenomen", None)


async def test_what_is_gone_is_taken_over_only_when_that_is_confirmed(
    practice: Practice, shown: Show
) -> None:
    message = await shown(without_row("acties", "A1"), cell("acties", "A2", 2, "Anders"))
    assert "alleen als u dit zelf bevestigt" in message.shown
    await practice.press(message, "Neem 1 over")
    assert point(practice, 1).status != "vervallen"
    left = latest(practice)
    assert "A1" in str([m.shown for m in direct(practice)])
    message = next(m for m in direct(practice) if "Ook 1 verdwenen" in labels(m))
    await practice.press(message, "Ook 1 verdwenen")
    assert (point(practice, 1).status, point(practice, 1).reden) == ("vervallen", "niet meer in het verslag")
    assert left


async def test_the_button_takes_a_returned_draft_back_with_its_lists(practice: Practice, shown: Show) -> None:
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == REFERENCE)
    of_it = Aanwezigheid.vergadering_id == meeting.id
    before = {row.id: row.model_dump() for row in practice.rows(Aanwezigheid, of_it)}
    message = await shown(
        without_row("deelnemers", "Kennemerland"),
        without_row("acties", "A1"),
        line("Plaats:", "Plaats: Raadhuis,"),
    )
    await practice.press(message, "Ook")
    assert len(practice.rows(Aanwezigheid, of_it)) < len(before)
    undone = await practice.press(latest(practice), "Ongedaan")
    assert texts.put_back(REFERENCE, ("aanwezigheid", "vergadering")) in undone.shown
    assert point(practice, 1).status == "open"
    assert {row.id: row.model_dump() for row in practice.rows(Aanwezigheid, of_it)} == before
    (now,) = practice.rows(Vergadering, Vergadering.referentie == REFERENCE)
    assert now.locatie == meeting.locatie


async def test_the_button_takes_back_a_draft_that_dropped_two_items(practice: Practice, shown: Show) -> None:
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == REFERENCE)
    of_it = Agendapunt.vergadering_id == meeting.id
    before = {row.id: row.model_dump() for row in practice.rows(Agendapunt, of_it)}
    dropped = [without_line(f"{row['volgorde']}. {row['titel']}") for row in list(before.values())[1:3]]
    await practice.press(await shown(*dropped), "Ook")
    assert len(practice.rows(Agendapunt, of_it)) == len(before) - 2
    undone = await practice.press(latest(practice), "Ongedaan")
    assert "is teruggenomen, ook uit de agenda." in undone.shown
    assert {row.id: row.model_dump() for row in practice.rows(Agendapunt, of_it)} == before


async def test_a_note_that_was_taken_back_is_as_it_was(practice: Practice, shown: Show) -> None:
    await practice.command("/notitie prt De raming komt in maart")
    (note,) = practice.rows(Notitie)
    await practice.press(await shown(without_line(note.tekst)), "Ook")
    undone = await practice.press(latest(practice), "Ongedaan")
    assert acties_texts.note_put_back(note.tekst) in undone.shown
    assert practice.rows(Notitie, Notitie.id == note.id)[0].gewist_op is None


async def test_a_form_of_address_alone_is_taken_back_too(practice: Practice, shown: Show) -> None:
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == REFERENCE)
    slots = practice.rows(Aanwezigheid, Aanwezigheid.vergadering_id == meeting.id)
    person = next(p for s in slots for p in practice.rows(Persoon, Persoon.id == s.persoon_id) if p.aanhef)
    name, other = f"{person.aanhef} {person.naam}", "mw." if person.aanhef != "mw." else "dhr."
    await practice.press(await shown(cell("deelnemers", name, 1, f"{other} {person.naam}")), "Neem")
    assert practice.rows(Persoon, Persoon.id == person.id)[0].aanhef == other
    await practice.press(latest(practice), "Ongedaan")
    assert practice.rows(Persoon, Persoon.id == person.id)[0].aanhef == person.aanhef


async def test_each_difference_has_a_form_to_take_it_or_leave_it(practice: Practice, shown: Show) -> None:
    was = point(practice, 2).tekst
    message = await shown(without_row("acties", "A1"), cell("acties", "A2", 2, "Anders"))
    view = (await practice.press(message, "Bekijk")).view
    assert isinstance(view, View)
    saved = await practice.submit(view, {"oordeel": "neem"})
    assert "Er staat nog niets in het register" in saved.view.shown
    following = (await practice.press(saved.view, "Volgend verschil")).view
    assert "Anders" in following.shown
    await practice.submit(following, {"oordeel": "over"})
    assert "✔ akkoord" in latest(practice).shown
    assert "wordt overgeslagen" in latest(practice).shown
    await practice.press(latest(practice), "Neem 1 over")
    assert point(practice, 1).status == "vervallen"
    assert point(practice, 2).tekst == was


async def test_two_presses_and_a_redelivery_have_one_effect(practice: Practice, shown: Show) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"), line("Plaats:", "Plaats: Raadhuis,"))
    as_it_was = list(message.blocks)
    await practice.press(message, "Neem 2 over")
    await practice.redeliver()
    now = practice.counts()
    message.blocks = as_it_was  # as a phone still shows it
    told = await practice.press(message, "Neem 2 over")
    assert "al overgenomen" in told.messages[-1].shown
    assert practice.counts() == now


async def test_a_draft_that_nobody_changed_says_that_alone_where_the_register_went_on(
    practice: Practice,
) -> None:
    data = of_now(practice)
    await practice.command(f"/actie wijzig {REFERENCE}/A3 = Heel iets anders")
    channel = practice.slack.direct_message(SECRETARIS).id
    offered = await practice._seen(
        SECRETARIS, practice.slack.drop(SECRETARIS, channel, "terug.docx", data, "")
    )
    await practice.press(with_button(offered, voorstel_texts.READ), voorstel_texts.READ)
    shown = latest(practice).shown
    assert texts.no_differences(REFERENCE, "terug.docx") in shown
    assert "is niets veranderd" in shown
    assert "niets anders dan in het register" not in shown


async def test_who_is_no_secretariaat_of_that_tafel_any_more_takes_nothing_over(
    practice: Practice, shown: Show
) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"))
    only(practice, SECRETARIS, prt="lezer", rrt_gooi="secretariaat")
    before = practice.counts()
    await practice.press(message, "Neem 1 over")
    assert practice.counts() == before
    assert practice.rows(Actie, Actie.tekst == "Anders") == []


async def test_who_is_no_secretariaat_of_that_tafel_any_more_is_shown_no_difference(
    practice: Practice, shown: Show
) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"))
    only(practice, SECRETARIS, prt="lezer", rrt_gooi="secretariaat")
    told = await practice.press(message, "Bekijk")
    assert told.view is None
    assert "Anders" not in str([m.shown for m in told.messages])
    assert told.messages


async def test_what_changed_meanwhile_is_asked_again(practice: Practice, shown: Show) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"))

    def meanwhile(session: Session) -> None:
        row = session.get_one(Actie, point(practice, 1).id)
        acties.change(session, Stempel(COA, practice.clock()), row, tekst="Door een ander")

    await practice.database.run(meanwhile)
    told = await practice.press(message, "Neem 1 over")
    assert any("Intussen is er iets veranderd" in m.shown for m in told.messages)
    assert point(practice, 1).tekst == "Door een ander"
    (screen,) = [m for m in direct(practice) if "Verschillen met" in m.shown]
    assert "sinds het concept" in screen.shown
    assert not any(label.startswith("Neem") for label in labels(screen))


async def test_what_was_confirmed_of_another_state_is_not_confirmed(practice: Practice, shown: Show) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"), cell("acties", "A2", 2, "Ook anders"))
    view = (await practice.press(message, "Bekijk")).view

    def meanwhile(session: Session) -> None:
        row = session.get_one(Actie, point(practice, 1).id)
        acties.change(session, Stempel(COA, practice.clock()), row, tekst="Door een ander")

    await practice.database.run(meanwhile)
    refused = await practice.submit(view, {"oordeel": "neem"})
    assert "Intussen is er iets veranderd" in refused.view.shown


async def test_only_the_secretariaat_of_its_tafel_sees_it(practice: Practice, shown: Show) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"))
    only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat", prt="lid")
    for user in (SECRETARIS_KENNEMERLAND, COA):
        mine = await practice.direct("stand mij", user=user)
        copied = mine.messages[-1]  # whoever gets hold of its button
        copied.blocks = [message.blocks[-1]]
        told = await practice.press(copied, "Neem 1 over", user=user)
        assert "Anders" not in str([m.shown for m in told.messages])
    assert point(practice, 1).tekst != "Anders"
    with pytest.raises(Exception, match="andere tafel"):
        await shown(
            cell("acties", "A1", 2, "Anders"), user=SECRETARIS_KENNEMERLAND, tafels=("rrt-kennemerland",)
        )


async def test_it_cannot_be_taken_for_minutes_of_another_hand(practice: Practice, shown: Show) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"))
    before = practice.counts()
    take = next(b for b in message.blocks[-1]["elements"] if b["action_id"] == "verschil_neem")
    number = take["value"].split()[0]
    forged = take | {"action_id": "voorstel_alles", "value": number}
    message.blocks = [{"type": "actions", "block_id": "b", "elements": [forged]}]
    await practice.press(message, "Neem 1 over")
    assert practice.counts() == before
    assert practice.rows(Notitie, Notitie.tekst == "Anders") == []


async def test_of_very_many_the_rest_waits_for_another_press(
    practice: Practice, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voorleggen, "MOST_AT_ONCE", 1)
    message = await shown(cell("acties", "A1", 2, "Anders"), cell("acties", "A2", 2, "Ook anders"))
    told = await practice.press(message, "Neem 2 over")
    assert "wacht nog één" in str([m.shown for m in told.messages])
    assert (point(practice, 1).tekst, point(practice, 2).tekst == "Ook anders") == ("Anders", False)
    (screen,) = [m for m in direct(practice) if "Verschillen met" in m.shown]
    await practice.press(screen, "Neem 1 over")
    assert point(practice, 2).tekst == "Ook anders"


async def test_it_can_be_put_away_and_nothing_is_written(practice: Practice, shown: Show) -> None:
    message = await shown(cell("acties", "A1", 2, "Anders"))
    told = await practice.press(message, "Leg weg")
    assert "Er is niets opgeslagen" in told.messages[-1].shown
    (row,) = practice.rows(Verslagvoorstel)
    assert (row.status, row.inhoud) == ("weggelegd", None)
    assert point(practice, 1).tekst != "Anders"
