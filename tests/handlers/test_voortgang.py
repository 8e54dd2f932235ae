"""/voortgang: a report in the direct message, kept as a version; the text of a region; who may."""

from __future__ import annotations

import pytest

from bot import wijzigingen
from bot.models import Rapportbestand, Rapporttekst, Rapportversie
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, COA, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import voortgangsrapport as texts
from bot.verslag.bestand import text_in
from tests.conformance import faults
from tests.practice import Practice
from tests.rollen import only


async def test_the_report_comes_as_word_and_pdf_and_is_kept(practice: Practice) -> None:
    reply = await practice.command("/voortgang rapport provincie")
    since = "vanaf de vorige vergadering, PRT-2026-12-14"
    assert f"Periode: 14 december 2026 t/m 11 januari 2027 ({since}" in reply.shown
    (message,) = (message for message in reply.messages if message.files)
    assert message.channel_id == practice.slack.direct_message(SECRETARIS).id
    assert [file.name for file in message.files] == [
        "voortgangsrapportage-provincie-2027-01-11-versie-1.docx",
        "voortgangsrapportage-provincie-2027-01-11-versie-1.pdf",
    ]
    assert "Bewaard als R1." in message.text
    assert faults(message.files[1].content) == []
    for name in ("Molenbroek", "Zijlmans", "Duinhoven"):  # nobody said that their name is public
        assert name not in text_in(message.files[0].content, "r.docx")
    kept = practice.rows(Rapportbestand)
    assert [row.inhoud for row in kept] == [file.content for file in message.files]
    assert practice.database.read_now(wijzigingen.broken_links) == []

    listed = await practice.command("/voortgang lijst")
    assert "*R1*  Provincie Noord-Holland, versie 1" in listed.shown
    again = await practice.command("/voortgang toon R1")
    (second,) = (message for message in again.messages if message.files)
    assert [file.content for file in second.files] == [row.inhoud for row in kept]


async def test_the_text_of_a_region_is_written_in_a_form_and_stands_in_its_report(practice: Practice) -> None:
    form = await practice.command("/voortgang tekst regio Kennemerland", user=SECRETARIS_KENNEMERLAND)
    assert form.view
    said = "In Haarlem loopt een gesprek.\n\nIn Velsen niet."
    saved = await practice.submit(form.view, {"tekst": said}, user=SECRETARIS_KENNEMERLAND)
    assert saved.view
    assert "is bewaard" in saved.view.shown
    (row,) = practice.rows(Rapporttekst)
    assert (row.gebied, row.tekst, row.door) == ("kennemerland", said, SECRETARIS_KENNEMERLAND)
    again = await practice.command("/voortgang tekst regio Kennemerland")
    assert again.view
    assert f"Laatst gewijzigd door <@{SECRETARIS_KENNEMERLAND}>" in again.view.shown
    reply = await practice.command("/voortgang rapport regio Kennemerland", user=SECRETARIS_KENNEMERLAND)
    (message,) = (message for message in reply.messages if message.files)
    assert "In Velsen niet." in text_in(message.files[0].content, "r.docx")


async def test_a_text_that_somebody_overtook_shows_both_and_asks(practice: Practice) -> None:
    line, other = "/voortgang tekst regio Kennemerland q4 2026", SECRETARIS_KENNEMERLAND
    first, second = await practice.command(line, user=other), await practice.command(line)
    assert first.view
    assert second.view
    await practice.submit(first.view, {"tekst": "van de een"}, user=other)
    answer = await practice.submit(second.view, {"tekst": "van de ander"})
    assert answer.view
    assert "Intussen: van de een" in answer.view.shown
    assert [row.tekst for row in practice.rows(Rapporttekst)] == ["van de een"]
    await practice.submit(answer.view)
    assert [row.tekst for row in practice.rows(Rapporttekst)] == ["van de ander"]


async def test_a_number_of_one_person_is_held_back(practice: Practice) -> None:
    form = await practice.command("/voortgang tekst regio Kennemerland")
    assert form.view
    await practice.submit(form.view, {"tekst": "mevrouw met BSN 123456782"})
    assert practice.rows(Rapporttekst) == []


async def test_who_may_not_make_one_gets_none(practice: Practice) -> None:
    for line in ("rapport provincie", "rapport regio Gooi", "tekst regio Gooi"):
        reply = await practice.command(f"/voortgang {line}", user=SECRETARIS_KENNEMERLAND)
        assert "secretariaat" in reply.shown
        assert not any(message.files for message in reply.messages)
    reply = await practice.command("/voortgang rapport", user=BURGEMEESTER_BLOEMENDAAL)
    assert not any(message.files for message in reply.messages)
    assert practice.rows(Rapportversie) == []


async def test_a_kept_report_is_for_who_may_read_all_that_is_in_it(practice: Practice) -> None:
    await practice.command("/voortgang rapport regio Kennemerland")
    await practice.command("/voortgang rapport provincie")
    only(practice, COA, rrt_kennemerland="lezer")
    listed = await practice.mention("voortgang lijst", user=COA)
    assert "R1" in listed.shown
    assert "R2" not in listed.shown
    refused = await practice.mention("voortgang toon R2", user=COA)
    assert texts.no_report("R2") in refused.shown
    given = await practice.mention("voortgang toon R1", user=COA)
    assert any(message.files for message in given.messages)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("rapport provincie zomaar", "geen periode"),
        ("rapport provincie q1 2029", "begint pas op"),
        ("tekst provincie", texts.ONLY_REGION),
        ("toon 3x", texts.WHICH_REPORT),
        ("lijst provincie q1", texts.NO_PERIOD_HERE),
    ],
)
async def test_what_is_not_understood_says_what_to_do(practice: Practice, line: str, said: str) -> None:
    assert said.replace("`", "") in (await practice.command(f"/voortgang {line}")).shown.replace("`", "")
    assert practice.rows(Rapportversie) == []


async def test_a_command_that_is_delivered_twice_is_kept_once(practice: Practice) -> None:
    await practice.command("/voortgang rapport regio Gooi")
    await practice.redeliver()
    assert len(practice.rows(Rapportversie)) == 1
