"""/actie: noted, found, changed and finished, as somebody at the tafel does it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.models import Actie, Terugkoppeling, Vergadering, Wijziging
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, BURGEMEESTER_HILVERSUM, SECRETARIS
from bot.texts import acties as texts
from bot.texts import zoeken as zoeken_texts
from tests.practice import Practice, labels

LINE = "/actie nieuw COA: nareizigers in locatie Blaricum, gooi, uiterlijk 15 februari"
FIRST = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_one_line_is_one_point_with_a_receipt(practice: Practice) -> None:
    reply = await practice.command(LINE)
    actie = practice.actie("nareizigers in locatie Blaricum")
    assert (actie.nummer, actie.regio, actie.gemeente) == (6, "gooi", "Blaricum")
    assert (actie.termijn, actie.termijn_tekst) == (date(2027, 2, 15), "uiterlijk 15 februari")
    first_line = reply.message.shown.splitlines()[0]
    assert first_line.startswith("*A6* · COA · ")
    for part in ("Gooi en Vechtstreek", "ma 15 februari 2027", "uiterlijk 15 februari"):
        assert part in first_line
    assert labels(reply.message) == ["Wijzigen", "Ongedaan maken"]
    assert reply.message.visible_to == SECRETARIS


async def test_what_is_missing_is_marked_and_not_refused(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw de sleutels van de noodopvang regelen")
    assert practice.actie("de sleutels van de noodopvang regelen").termijn is None
    assert texts.NO_OWNER in reply.shown
    assert texts.NO_DATE in reply.shown


async def test_several_lines_are_several_points(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw COA: eerste regel\n\nCOA: tweede regel\nderde regel")
    added = practice.rows(Actie, Actie.nummer > 5)
    assert [(a.nummer, a.tekst) for a in added] == [
        (6, "eerste regel"),
        (7, "tweede regel"),
        (8, "derde regel"),
    ]
    assert all(f"*A{number}*" in reply.shown for number in (6, 7, 8))


async def test_the_tafel_may_stand_on_a_line_of_its_own(practice: Practice) -> None:
    await practice.command("/actie nieuw prt\nCOA: eerste regel\ntweede regel", channel="rrt-kennemerland")
    added = practice.rows(Actie, Actie.nummer > 5)
    assert [a.tekst for a in added] == ["eerste regel", "tweede regel"]


async def test_one_line_without_text_refuses_all(practice: Practice) -> None:
    before = practice.counts()
    reply = await practice.command("/actie nieuw COA: eerste regel\nactiepunt:")
    assert reply.shown == texts.TEXT_NEEDED
    assert practice.counts() == before


async def test_without_text_a_form_opens_and_saves(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw")
    assert reply.view
    assert reply.view.title == texts.FORM_NEW
    values = {"tekst": "brief opstellen", "wie": "COA, Hanna", "termijn": "eind maart", "regio": "nhn"}
    saved = await practice.submit(reply.view, values)
    actie = practice.actie("brief opstellen")
    assert (actie.regio, actie.termijn) == ("nhn", date(2027, 3, 31))
    assert saved.view
    assert "*A6* · COA, Hanna" in saved.view.shown


async def test_a_date_that_is_none_is_said_under_its_field_and_nothing_is_written(practice: Practice) -> None:
    before = practice.counts()
    reply = await practice.command("/actie nieuw")
    assert reply.view
    answer = await practice.submit(reply.view, {"tekst": "brief", "termijn": "blauw"})
    assert list(answer.errors) == ["termijn"]
    assert answer.errors["termijn"] == texts.date_not_understood("blauw")
    assert practice.counts() == before
    better = await practice.submit(reply.view, {"termijn": "1 maart"})
    assert not better.errors
    assert practice.actie("brief").termijn == date(2027, 3, 1)


async def test_the_edit_button_opens_the_form_with_what_is_there(practice: Practice) -> None:
    receipt = await practice.command(LINE)
    form = await practice.press(receipt.message, "Wijzigen")
    assert form.view
    assert form.view.title == texts.FORM_EDIT
    assert form.view.values["tekst"]["tekst"]["value"] == "nareizigers in locatie Blaricum"
    await practice.submit(form.view, {"wie": "Duinhoven"})
    assert practice.actie("nareizigers in locatie Blaricum").termijn_tekst == "uiterlijk 15 februari"
    assert "Duinhoven" in (await practice.command("/actie toon A6")).shown


async def test_two_with_the_form_open_keep_what_only_one_of_them_changed(practice: Practice) -> None:
    mine = await practice.command("/actie wijzig A3")
    assert mine.view
    await practice.command("/actie wijzig A3 termijn 1 mei", user=BURGEMEESTER_BLOEMENDAAL)
    await practice.submit(mine.view, {"tekst": "iets heel anders"})
    saved = practice.actie("iets heel anders")
    assert saved.termijn == date(2027, 5, 1)


async def test_what_two_changed_at_once_is_shown_side_by_side_and_asked(practice: Practice) -> None:
    mine = await practice.command("/actie wijzig A3")
    assert mine.view
    await practice.command("/actie A3 = de tekst van de ander", user=BURGEMEESTER_BLOEMENDAAL)
    answer = await practice.submit(mine.view, {"tekst": "mijn tekst", "termijn": "1 mei"})
    assert answer.view
    assert texts.MEANWHILE in answer.view.shown
    assert "Intussen: de tekst van de ander" in answer.view.shown
    assert "Van u: mijn tekst" in answer.view.shown
    assert practice.actie("de tekst van de ander").termijn == date(2027, 1, 21)  # nothing half-saved
    await practice.submit(answer.view)
    assert practice.actie("mijn tekst").termijn == date(2027, 5, 1)


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_undo_takes_the_point_back_and_keeps_its_number(practice: Practice) -> None:
    receipt = await practice.command(LINE)
    undone = await practice.press(receipt.message, "Ongedaan")
    assert "ongedaan gemaakt" in undone.shown
    assert practice.actie("nareizigers in locatie Blaricum").status == "gewist"
    assert "Blaricum" not in (await practice.command("/actie lijst")).shown
    assert "*A7*" in (await practice.command("/actie nieuw COA: de volgende")).shown


async def test_undo_delivered_twice_changes_nothing_more(practice: Practice) -> None:
    receipt = await practice.command(LINE)
    await practice.press(receipt.message, "Ongedaan")
    before = practice.counts()
    practice.clock.forward(seconds=5)
    await practice.redeliver()
    assert practice.counts() == before


async def test_undo_is_only_for_who_noted_it(practice: Practice) -> None:
    await practice.command(LINE)
    other = await practice.command("/actie nieuw COA: van iemand anders", user=BURGEMEESTER_HILVERSUM)
    undo = next(b for b in other.message.blocks[-1]["elements"] if b["action_id"] == "actie_ongedaan")
    undo["value"] = str(practice.actie("nareizigers in locatie Blaricum").id)
    answer = await practice.press(other.message, "Ongedaan", user=BURGEMEESTER_HILVERSUM)
    assert texts.UNDO_NOTHING in answer.shown
    assert practice.actie("nareizigers in locatie Blaricum").status == "open"


async def test_undo_is_too_late_after_ten_minutes(practice: Practice) -> None:
    receipt = await practice.command(LINE)
    practice.clock.forward(minutes=10, seconds=1)
    answer = await practice.press(receipt.message, "Ongedaan")
    assert texts.UNDO_NOTHING in answer.shown
    assert practice.actie("nareizigers in locatie Blaricum").status == "open"


async def test_finished_reopened_dropped_and_reported(practice: Practice) -> None:
    done = await practice.command("/actie klaar A3 brief is verstuurd")
    assert texts.STATES["afgerond"] in done.shown
    assert [t.tekst for t in practice.rows(Terugkoppeling)] == ["brief is verstuurd"]
    await practice.command("/actie heropen A3")
    assert practice.actie(VISIT).status == "open"
    await practice.command("/actie tk A3 gesprek is gepland")
    assert practice.actie(VISIT).status == "loopt"
    refused = await practice.command("/actie vervalt A3")
    assert texts.REASON_NEEDED in refused.shown
    await practice.command("/actie vervalt A3 besloten in de raad")
    assert (practice.actie(VISIT).status, practice.actie(VISIT).reden) == ("vervallen", "besloten in de raad")


async def test_finishing_a_question_keeps_its_answer(practice: Practice) -> None:
    reply = await practice.command("/actie klaar A4 nog honderd plekken")
    assert texts.ANSWERED in reply.shown
    assert practice.actie("Hoeveel plekken zijn er in Haarlem nog niet gerealiseerd?").antwoord == (
        "nog honderd plekken"
    )


@pytest.mark.parametrize("line", ["/actie A3 klaar", "/actie A3 gereed", "/actie af A3", "/actie A3 done"])
async def test_the_verb_may_follow_the_number_and_have_other_words(practice: Practice, line: str) -> None:
    await practice.command(line)
    assert practice.actie(VISIT).status == "afgerond"


async def test_the_number_alone_shows_the_point(practice: Practice) -> None:
    reply = await practice.command("/actie A3")
    assert VISIT in reply.shown
    assert "Afgerond" in labels(reply.message)
    done = await practice.press(reply.message, "Afgerond")
    assert texts.STATES["afgerond"] in done.shown
    assert practice.actie(VISIT).status == "afgerond"


async def test_a_number_of_two_meetings_is_asked_and_the_button_does_it(practice: Practice) -> None:
    """Once no meeting runs any more: while it does, a bare number is one of it."""
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw COA: iets van vandaag, 1 maart")
    await practice.command("/vergadering sluit")
    before = practice.counts()
    question = await practice.command("/actie klaar A1 gedaan")
    assert texts.which("A1") in question.shown
    assert practice.counts() == before
    assert labels(question.message)[0].startswith("PRT-2027-01-12/A1")
    answer = await practice.press(question.message, "PRT-2026-12-14/A1")
    assert texts.STATES["afgerond"] in answer.shown
    assert practice.actie(FIRST).status == "afgerond"
    assert practice.actie("iets van vandaag").status == "open"


@pytest.mark.parametrize("ref", ["14-12/A1", "PRT 14-12/A1", "prt 14-12/A1", "PRT-2026-12-14/A1"])
async def test_a_number_with_its_meeting_is_found_from_any_channel(practice: Practice, ref: str) -> None:
    reply = await practice.command(f"/actie toon {ref}", channel="rrt-gooi-en-vechtstreek")
    assert FIRST in reply.shown


async def test_a_number_that_is_not_there_says_where_to_look(practice: Practice) -> None:
    reply = await practice.command("/actie klaar A99")
    assert reply.shown == texts.not_found("A99")


@pytest.mark.parametrize("digits", ["A３", "A٣"])
async def test_only_ascii_digits_number_a_point(practice: Practice, digits: str) -> None:
    before = practice.counts()
    await practice.command(f"/actie klaar {digits}")
    assert practice.counts() == before


@pytest.mark.parametrize(
    ("words", "found", "not_found"),
    [
        ("kennemerland", VISIT, FIRST),
        ("G&V", FIRST, VISIT),
        ("gemeente Haarlem", "Hoeveel plekken", VISIT),
        ("te laat", FIRST, VISIT),
        ("vragen", "Hoeveel plekken", FIRST),
        ("toezeggingen", "Sluit in het voorjaar aan", FIRST),
        ("wie COA", FIRST, VISIT),
        ("prt", FIRST, "Locaties voor kleinschalige"),
        ("prt COA", FIRST, VISIT),
        ("wie COA prt", FIRST, VISIT),
        ("prt haarlem", "Hoeveel plekken", VISIT),
        ("prt wie Duinhoven", VISIT, FIRST),
        ("Molenbroek rrt kennemerland", "Locaties voor kleinschalige", "Hoeveel plekken"),
        ("prt 14-12", FIRST, "Locaties voor kleinschalige"),
        ("21-12 rrt kennemerland", "Locaties voor kleinschalige", FIRST),
        ("op 14 december", FIRST, "Locaties voor kleinschalige"),
        ("prt 13-12", "Geen punten gevonden", FIRST),
        ("prt rrt gooi", "twee tafels", FIRST),
    ],
)
async def test_the_list_narrows_by_words(practice: Practice, words: str, found: str, not_found: str) -> None:
    shown = (await practice.command(f"/actie lijst {words}")).shown
    assert found in shown
    assert not_found not in shown


@pytest.mark.parametrize(("words", "total"), [("wie COA", 31), ("", 35)])
async def test_the_list_turns_pages(practice: Practice, words: str, total: int) -> None:
    lines = "\n".join(f"COA: punt nummer {n:02}" for n in range(1, 31))
    await practice.command(f"/actie nieuw {lines}")
    first = await practice.command(f"/actie lijst {words}".strip())
    assert texts.listed(20, total) in first.shown
    second = await practice.press(first.message, texts.MORE)
    assert texts.listed(total - 20, total) in second.shown
    assert "punt nummer 30" in second.shown
    assert not labels(second.message)


async def test_more_lines_than_fit_are_refused_as_a_whole(practice: Practice) -> None:
    before = practice.counts()
    lines = "\n".join(f"COA: punt {n}" for n in range(41))
    assert (await practice.command(f"/actie nieuw {lines}")).shown == texts.too_many_lines(41, 40)
    assert practice.counts() == before


async def test_a_search_of_very_many_words_is_answered(practice: Practice) -> None:
    assert texts.NONE_FITS in (await practice.command(f"/actie zoek {'woord ' * 80}")).shown
    reply = await practice.command(f"/actie zoek {'woord ' * 1200}")
    assert reply.shown == zoeken_texts.too_long(500)


async def test_search_finds_words_in_reports(practice: Practice) -> None:
    await practice.command("/actie tk A3 noodpakketten zijn besteld")
    assert VISIT in (await practice.command("/actie zoek noodpakketten")).shown


async def test_a_name_that_is_nearly_known_is_said_and_not_merged(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw Duinhovens: iets nakijken")
    assert texts.alike("Duinhovens", "Duinhoven") in reply.shown


async def test_every_change_has_its_author_in_the_history(practice: Practice) -> None:
    await practice.command("/actie klaar A3", user=BURGEMEESTER_BLOEMENDAAL)
    last = practice.rows(Wijziging)[-1]
    assert (last.door, last.wat) == (BURGEMEESTER_BLOEMENDAAL, "afgerond")
    card = await practice.command("/actie toon A3")
    assert f"<@{BURGEMEESTER_BLOEMENDAAL}>" in card.shown


async def test_before_the_first_meeting_points_are_noted_all_the_same(practice: Practice) -> None:
    await practice.command("/vergadering vervalt rrt nhn te vroeg in het jaar")
    reply = await practice.command("/actie nieuw COA: alvast dit", channel="rrt-noord-holland-noord")
    assert "*A1*" in reply.shown or "TUSSENTIJDS/A1" in reply.shown
    (holder,) = practice.rows(Vergadering, Vergadering.status == "tussentijds")
    assert holder.referentie == "RRT-NHN-TUSSENTIJDS"
    assert practice.actie("alvast dit").regio == "nhn"


@pytest.mark.parametrize("typed", ["<!channel> let op", "*vet* <!here>", "<@U0BEST0001> & <http://x|y>"])
async def test_markup_that_was_typed_stays_inert(practice: Practice, typed: str) -> None:
    reply = await practice.command(f"/actie nieuw COA: {typed}")
    raw = str(reply.message.blocks)
    assert "<!channel>" not in raw
    assert "<!here>" not in raw
    assert "<http" not in raw


async def test_a_mention_becomes_an_owner_in_slack(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw @hanna.duinhoven: zaal reserveren")
    assert "*A6* · Duinhoven" in reply.shown  # the name the register has for her
    mine = await practice.command("/status mij", user=BURGEMEESTER_BLOEMENDAAL)
    assert "zaal reserveren" in mine.shown


async def test_a_mention_of_somebody_new_takes_the_name_of_the_profile(practice: Practice) -> None:
    reply = await practice.command("/actie nieuw @daan.oosterling: notulen rondsturen")
    assert "Daan Oosterling" in reply.shown
