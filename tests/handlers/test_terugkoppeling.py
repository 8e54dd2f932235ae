"""/terugkoppeling: read aloud, reported in a line or a form, answered on the message before a meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import Session, select

from bot import eigenaars, personen, vooruitblik
from bot.config import Tafelrollen
from bot.models import ActieEigenaar, Terugkoppeling, Vergadering
from bot.oefen.mensen import (
    BURGEMEESTER_BLOEMENDAAL,
    BURGEMEESTER_HILVERSUM,
    COA,
    SECRETARIS,
    SECRETARIS_KENNEMERLAND,
)
from bot.oefen.reply import Reply
from bot.oefen.werkplek import Message
from bot.texts import acties as acties_texts
from bot.texts import poort
from bot.texts import terugkoppeling as texts
from bot.views.terugkoppeling import read_back
from handlers.answer import Incoming, request_for
from handlers.gate import Refused
from handlers.terugkoppeling_report import save_form
from tests import builders
from tests.practice import Practice, labels, menus

VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"
NAREIZIGERS = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
QUESTION = "Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?"
OWNER = BURGEMEESTER_BLOEMENDAAL


def reports(practice: Practice, tekst: str = VISIT) -> list[Terugkoppeling]:
    return practice.rows(Terugkoppeling, Terugkoppeling.actie_id == practice.actie(tekst).id)


def only_reads(practice: Practice, user: str) -> None:
    """From now on `user` is a lezer everywhere."""
    for key, tafel in practice.config.tafels.items():
        roles = {
            name: tuple(u for u in getattr(tafel.rollen, name) if u != user)
            for name in Tafelrollen.model_fields
        }
        changed = Tafelrollen(**roles | {"lezer": (*roles["lezer"], user)})
        practice.config.tafels[key] = tafel.model_copy(update={"rollen": changed})


async def asked(practice: Practice, user: str = OWNER) -> Message:
    """The message before the meeting in which `user` is asked about their points."""
    await practice.tick()
    (message,) = [m for m in practice.slack.direct_message(user).messages if texts.YOUR_POINTS in m.shown]
    return message


async def answer(
    practice: Practice,
    message: Message,
    stand: str,
    tekst: str | None = None,
    *,
    about: str = VISIT,
    user: str = OWNER,
) -> Reply:
    """Type at the point `about` and press an answer."""
    point = practice.actie(about).id
    block = next(
        following
        for block, following in zip(message.blocks, message.blocks[2:], strict=False)
        if block["block_id"] == f"punt_{point}"
    )
    if tekst is not None:
        name = next(
            b["block_id"]
            for b in message.blocks
            if b["block_id"] in (f"antwoord_{point}", f"herzien_{point}")
        )
        practice.slack.fill(user, message, {name: tekst})
    start = practice.slack.position
    reply = await practice.slack.press(user, message, f"terugkoppeling_{stand}", block_id=block["block_id"])
    await practice.bot.deps.tasks.finish()
    return replace(reply, messages=tuple(practice.slack.werkplek.seen_since(start, user)))


def own(practice: Practice, number: int, *, soort: str = "actiepunt", tekst: str = "punt {}") -> None:
    """Points of the last PRT meeting for OWNER."""

    def note(session: Session) -> None:
        who = personen.by_slack_id(session, OWNER)
        meeting = session.exec(
            select(Vergadering).where(Vergadering.tafel == "prt", Vergadering.status == "gesloten")
        ).one()
        assert who
        for n in range(number):
            builders.actie(session, meeting, tekst.format(n), eigenaars=(who,), soort=soort)

    practice.database.run_now(note, patience=30)


# Read aloud.


@pytest.mark.parametrize("line", ["/terugkoppeling", "/terugkoppeling prt", "/terugkoppeling lees prt"])
async def test_the_list_is_a_sentence_per_open_point_the_overdue_first(practice: Practice, line: str) -> None:
    reply = await practice.command(line)
    assert "Terugkoppeling PRT van dinsdag 12 januari 2027" in reply.shown
    shown = [text for text, _ in menus(reply.message)]
    assert shown[0] == (
        f"*14-12/A1*  {NAREIZIGERS}: dat ligt bij COA, zou uiterlijk woensdag 6 januari klaar zijn "
        "en is nu vijf dagen te laat."
    )
    assert len(shown) == 5
    assert all(text.endswith(".") for text in shown)
    assert reply.shown.index(texts.LATE) < reply.shown.index(texts.OPEN)


async def test_a_lezer_may_read_it_and_without_a_table_is_asked_which(practice: Practice) -> None:
    only_reads(practice, COA)
    reply = await practice.direct("terugkoppeling", user=COA)
    assert poort.WHICH_TAFEL in reply.shown
    chosen = await practice.press(reply.message, "PRT", user=COA)
    assert NAREIZIGERS in chosen.shown


async def test_an_answer_and_what_was_finished_are_in_it(practice: Practice) -> None:
    await practice.command("/terugkoppeling A1 uitstel nodig tot 1 april")
    await practice.command("/actie klaar A3 bezoek is geregeld")
    shown = (await practice.command("/terugkoppeling")).shown
    assert "er is uitstel gevraagd tot 1 april." in shown
    assert f"{VISIT}: dat is afgerond; het laatste bericht is: bezoek is geregeld." in shown
    assert shown.index(texts.FINISHED) < shown.index(VISIT)


async def test_a_long_list_goes_on_with_a_button(practice: Practice) -> None:
    own(practice, 30)
    first = await practice.command("/terugkoppeling prt")
    assert texts.listed(1, 20, 35) in first.shown
    second = await practice.press(first.message, texts.MORE)
    assert texts.listed(21, 35, 35) in second.shown
    assert "Punt 29" in second.shown


async def test_without_open_points_it_says_so(practice: Practice) -> None:
    assert texts.NOTHING_OPEN in (await practice.command("/terugkoppeling rrt gooi")).shown


async def test_words_it_does_not_know_get_an_example(practice: Practice) -> None:
    assert texts.NOT_UNDERSTOOD in (await practice.command("/terugkoppeling zomaar wat")).shown


# Reported in a line.


@pytest.mark.parametrize("command", ["/terugkoppeling", "/terugkoppeling nieuw", "/actie terugkoppeling"])
@pytest.mark.parametrize(
    ("typed", "stand", "tekst", "status"),
    [
        ("A3 gesprek is gepland", None, "gesprek is gepland", "loopt"),
        ("A3 loopt nog, gesprek gepland", "loopt", "gesprek gepland", "loopt"),
        ("A3 uitstel nodig tot 1 april", "uitstel", "tot 1 april", "loopt"),
        ("A3 afgerond", "afgerond", "Afgerond", "afgerond"),
        ("prt A3: afgerond, bezoek geregeld", "afgerond", "bezoek geregeld", "afgerond"),
    ],
)
@pytest.mark.share(4)
async def test_what_follows_the_number_is_the_report(
    practice: Practice, command: str, typed: str, stand: str | None, tekst: str, status: str
) -> None:
    await practice.command(f"{command} {typed}")
    (kept,) = reports(practice)
    assert (kept.stand, kept.tekst, kept.door) == (stand, tekst, SECRETARIS)
    assert practice.actie(VISIT).status == status


async def test_a_word_that_is_a_verb_of_another_line_is_text_here(practice: Practice) -> None:
    await practice.command("/terugkoppeling A3 lees de brief van de raad")
    assert [row.tekst for row in reports(practice)] == ["lees de brief van de raad"]


async def test_several_points_at_once(practice: Practice) -> None:
    await practice.mention("tk A1, A3 loopt nog")
    assert [row.stand for row in (*reports(practice), *reports(practice, NAREIZIGERS))] == ["loopt", "loopt"]


async def test_a_question_is_closed_with_its_answer(practice: Practice) -> None:
    refused = await practice.command("/terugkoppeling A4 afgerond")
    assert texts.ANSWER_NEEDED in refused.shown
    await practice.command("/terugkoppeling A4 beantwoord: 120 plekken")
    assert practice.actie(QUESTION).antwoord == "120 plekken"


async def test_a_report_is_undone(practice: Practice) -> None:
    told = await practice.command("/terugkoppeling A3 afgerond, geregeld")
    await practice.press(told.message, acties_texts.UNDO)
    assert practice.actie(VISIT).status == "open"
    assert all(row.gewist_op for row in reports(practice))


# The form.


async def test_the_number_alone_opens_a_form_that_may_speak_for_an_owner(practice: Practice) -> None:
    opened = await practice.command("/terugkoppeling A1")
    assert opened.view
    key = practice.rows(ActieEigenaar, ActieEigenaar.actie_id == practice.actie(NAREIZIGERS).id)[0]
    values = {"stand": "uitstel", "tekst": "tot 1 april", "namens": f"organisatie:{key.organisatie_id}"}
    saved = await practice.submit(opened.view, values)
    assert saved.view
    assert "Uitstel nodig · tot 1 april" in saved.view.shown
    (kept,) = reports(practice, NAREIZIGERS)
    assert (kept.stand, kept.organisatie_id) == ("uitstel", key.organisatie_id)


async def test_the_menu_of_a_list_opens_the_form(practice: Practice) -> None:
    listed = await practice.command("/actie lijst")
    opened = await practice.choose(listed.message, VISIT, acties_texts.REPORT)
    assert opened.view
    assert opened.view.title == texts.FORM


@pytest.mark.parametrize(
    ("point", "values", "field"),
    [("A3", {}, "tekst"), ("A4", {"stand": "afgerond"}, "tekst")],
)
async def test_what_is_missing_is_said_at_its_field(
    practice: Practice, point: str, values: dict[str, Any], field: str
) -> None:
    opened = await practice.command(f"/terugkoppeling {point}")
    assert opened.view
    assert list((await practice.submit(opened.view, values)).errors) == [field]
    assert practice.rows(Terugkoppeling) == []


async def test_a_form_of_who_may_not_is_not_opened(practice: Practice) -> None:
    reply = await practice.command("/terugkoppeling A3", user=SECRETARIS_KENNEMERLAND)
    assert reply.view is None
    assert "een lid of het secretariaat van PRT" in reply.shown


async def test_a_lezer_who_owns_a_point_reports_on_it_and_on_no_other(practice: Practice) -> None:
    only_reads(practice, OWNER)
    opened = await practice.command("/terugkoppeling A3", user=OWNER)
    assert opened.view
    assert "namens" not in opened.view.values
    await practice.submit(opened.view, {"tekst": "ik bel morgen"}, user=OWNER)
    refused = await practice.command("/terugkoppeling A3, A1 loopt nog", user=OWNER)
    assert "een lid of het secretariaat van PRT" in refused.shown
    assert [row.tekst for row in practice.rows(Terugkoppeling)] == ["ik bel morgen"]
    undone = await practice.command("/actie ongedaan", user=OWNER)
    assert "ongedaan gemaakt" in undone.shown


async def test_a_lezer_speaks_for_themselves_and_for_no_other_owner(practice: Practice) -> None:
    await practice.command("/actie wijzig A3 wie Duinhoven, COA")
    only_reads(practice, OWNER)
    point, deps = practice.actie(VISIT).id or 0, practice.bot.deps
    request = await request_for(deps, Incoming(OWNER, (deps.team_id,), "eenmaal"), "terugkoppeling")
    me, other = practice.database.read_now(lambda s: eigenaars.of(s, [point])[point])
    with pytest.raises(Refused):
        await save_form(request, point, {"tekst": "x", "namens": other.sleutel})
    assert reports(practice) == []
    await save_form(request, point, {"tekst": "x", "namens": me.sleutel})
    assert [(row.door, row.persoon_id) for row in reports(practice)] == [(OWNER, None)]


async def test_a_forged_name_of_an_owner_is_refused(practice: Practice) -> None:
    opened = await practice.command("/terugkoppeling A1")
    assert opened.view
    for block in opened.view.source["blocks"]:
        if block["block_id"] == "namens":
            option = {"text": {"type": "plain_text", "text": "?"}, "value": "persoon:1"}
            block["element"]["options"].append(option)
    refused = await practice.submit(opened.view, {"tekst": "x", "namens": "persoon:1"})
    assert refused.errors == {"namens": texts.NOT_THEIR_POINT}
    assert practice.rows(Terugkoppeling) == []


# The message with one's points.


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
@pytest.mark.parametrize(
    ("stand", "status"), [("afgerond", "afgerond"), ("loopt", "loopt"), ("uitstel", "loopt")]
)
async def test_a_press_records_the_answer_with_its_line_and_shows_it_in_place(
    practice: Practice, stand: str, status: str
) -> None:
    message = await asked(practice)
    reply = await answer(practice, message, stand, "tot 1 april")
    (kept,) = reports(practice)
    assert (kept.stand, kept.tekst, kept.door) == (stand, "tot 1 april", OWNER)
    assert practice.actie(VISIT).status == status
    assert "tot 1 april" in message.shown
    assert labels(message) == [texts.CHANGE]
    assert not [m for m in reply.messages if m.id != message.id]


async def test_an_answer_needs_no_words(practice: Practice) -> None:
    message = await asked(practice)
    await answer(practice, message, "uitstel")
    assert [row.tekst for row in reports(practice)] == ["Uitstel nodig"]
    assert message.shown.count("Uitstel nodig") == 1


async def test_another_answer_takes_the_place_of_the_first(practice: Practice) -> None:
    message = await asked(practice)
    await answer(practice, message, "afgerond", "geregeld")
    await practice.press(message, texts.CHANGE, user=OWNER)
    assert labels(message) == list(texts.STANDEN.values())
    practice.clock.forward(minutes=3)
    await answer(practice, message, "loopt", "toch nog niet")
    assert practice.actie(VISIT).status == "loopt"
    assert labels(message) == [texts.CHANGE]
    assert "toch nog niet" in message.shown


async def test_a_question_asks_for_its_answer_and_keeps_what_was_typed_elsewhere(practice: Practice) -> None:
    own(practice, 1, soort="vraag", tekst="Wanneer is het klaar?")
    message = await asked(practice)
    assert "Beantwoord" in labels(message)
    assert texts.IS_QUESTION in str(message.blocks)
    name = f"antwoord_{practice.actie(VISIT).id}"
    practice.slack.fill(OWNER, message, {name: "half getypt"})
    await answer(practice, message, "afgerond", about="Wanneer is het klaar?")
    assert texts.ANSWER_NEEDED in message.shown
    assert practice.rows(Terugkoppeling) == []
    kept = next(b for b in message.blocks if b["block_id"] == name)
    assert kept["element"]["initial_value"] == "half getypt"
    await answer(practice, message, "afgerond", "in mei", about="Wanneer is het klaar?")
    assert practice.actie("Wanneer is het klaar?").antwoord == "in mei"
    assert texts.ANSWER_NEEDED not in message.shown


async def test_a_press_delivered_again_or_twice_has_one_effect(practice: Practice) -> None:
    message = await asked(practice)
    twin = Message(**vars(message))
    await answer(practice, message, "loopt", "gesprek")
    before = practice.counts()
    await practice.redeliver()
    message.blocks = twin.blocks  # a second press before the message changed
    await answer(practice, message, "loopt", "gesprek")
    assert practice.counts() == before
    assert labels(message) == [texts.CHANGE]


async def test_a_press_on_an_old_message_shows_how_it_is_now(practice: Practice) -> None:
    message = await asked(practice)
    await practice.command("/actie vervalt A3 besloten in de raad")
    await answer(practice, message, "loopt", "gesprek")
    assert reports(practice) == []
    assert texts.CLOSED in message.shown
    assert "besloten in de raad" in message.shown
    assert labels(message) == []


async def test_a_lezer_answers_for_their_own_point(practice: Practice) -> None:
    only_reads(practice, OWNER)
    message = await asked(practice)
    await answer(practice, message, "loopt", "gesprek")
    assert [row.door for row in reports(practice)] == [OWNER]


async def test_a_lezer_to_whom_it_does_not_belong_any_more_does_not(practice: Practice) -> None:
    message = await asked(practice)
    await practice.command("/actie wijzig A3 wie Van der Laak")
    only_reads(practice, OWNER)
    reply = await answer(practice, message, "loopt", "gesprek")
    assert reports(practice) == []
    assert "een lid of het secretariaat van PRT" in reply.shown


@pytest.mark.parametrize("forwarder", [SECRETARIS_KENNEMERLAND, COA])
async def test_a_stranger_who_presses_a_forwarded_value_changes_nothing(
    practice: Practice, forwarder: str
) -> None:
    """The buttons stand in a channel; who is no lid and no owner is refused, and the message stays."""
    only_reads(practice, forwarder)
    blocks = (await asked(practice)).blocks
    channel = practice.slack.channel("prt")
    forwarded = practice.slack.werkplek.post(channel, practice.slack.werkplek.bot.id, "", blocks=blocks)
    reply = await answer(practice, forwarded, "afgerond", "van mij", user=forwarder)
    assert "een lid of het secretariaat van PRT" in reply.shown
    assert practice.actie(VISIT).status == "open"
    assert forwarded.blocks == blocks


async def test_a_lid_who_presses_elsewhere_answers_and_gets_a_private_receipt(practice: Practice) -> None:
    blocks = (await asked(practice)).blocks
    channel = practice.slack.channel("prt")
    forwarded = practice.slack.werkplek.post(channel, practice.slack.werkplek.bot.id, "", blocks=blocks)
    start = practice.slack.position
    await answer(practice, forwarded, "loopt", user=BURGEMEESTER_HILVERSUM)
    (receipt,) = practice.slack.werkplek.seen_since(start, BURGEMEESTER_HILVERSUM)
    assert receipt.visible_to == BURGEMEESTER_HILVERSUM
    assert [row.door for row in reports(practice)] == [BURGEMEESTER_HILVERSUM]
    assert forwarded.blocks == blocks


@pytest.mark.parametrize("value", ["", "999999 1", "1", "x y", "1 1 1", "١ ١"])
async def test_a_value_that_is_not_ours_does_nothing(practice: Practice, value: str) -> None:
    message = await asked(practice)
    for block in message.blocks:
        for element in block.get("elements", []):
            element["value"] = value
    await answer(practice, message, "afgerond", "x")
    assert practice.rows(Terugkoppeling) == []
    assert practice.actie(VISIT).status == "open"


async def test_points_that_do_not_fit_are_counted(practice: Practice) -> None:
    own(practice, 24)
    message = await asked(practice)
    shown = len(read_back(message.blocks, {}).ids)
    assert shown == 15
    assert texts.rest(25 - shown, "/actie lijst mij") in message.shown


async def test_the_answers_stand_in_the_vooruitblik(practice: Practice) -> None:
    message = await asked(practice)
    await answer(practice, message, "uitstel", "tot 1 april")
    opened = await practice.command("/terugkoppeling A1")
    assert opened.view
    await practice.submit(opened.view, {"stand": "loopt", "tekst": "gesprek is gepland"})

    def read(session: Session) -> dict[str, tuple[str | None, str | None]]:
        found = session.exec(
            select(Vergadering).where(Vergadering.tafel == "prt", Vergadering.status == "gepland")
        )
        data = vooruitblik.gather(session, found.one(), practice.bot.deps.kalender.today(practice.clock()))
        return {row.tekst: (row.stand, row.terugkoppeling) for row in (*data.te_laat, *data.open)}

    found = practice.database.read_now(read)
    assert found[VISIT] == ("uitstel", "tot 1 april")
    shown = (await practice.command("/actie lijst")).shown
    assert "↳ Uitstel nodig · tot 1 april" in shown
    assert "↳ Loopt nog · gesprek is gepland" in shown


@pytest.mark.parametrize(
    "line", ["{} loopt nog, gesprek is gepland", "/actie wijzig {} loopt nog, gesprek is gepland"]
)
async def test_a_point_that_goes_on_may_be_said_behind_its_number_while_a_meeting_runs(
    practice: Practice, line: str
) -> None:
    await practice.command("/vergadering start prt 12-1")
    before = practice.counts()["notitie"]
    typed = line.format("14-12/A1")
    told = await (practice.command(typed) if typed.startswith("/") else practice.direct(typed))
    assert "gesprek is gepland" in told.shown
    (row,) = practice.rows(Terugkoppeling, Terugkoppeling.tekst == "gesprek is gepland")
    assert row.stand == "loopt"
    assert practice.counts()["notitie"] == before
