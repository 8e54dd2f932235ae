"""Shortcuts: a message becomes a point that keeps where it was said; a form opens from anywhere."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from bot.deps import Deps
from bot.manifest import SHORTCUTS
from bot.oefen.mensen import (
    ANDERE_ORGANISATIE,
    BURGEMEESTER_BLOEMENDAAL,
    COA,
    GAST,
    SECRETARIS,
    SECRETARIS_KENNEMERLAND,
)
from bot.oefen.schermen import View
from bot.oefen.werkplek import Channel, Message
from bot.texts import acties as texts
from bot.texts import hulp, poort
from handlers.shortcuts import NAMES, READS, message_link
from tests.practice import Practice

SAID = "COA: nareizigers opvangen in Blaricum, uiterlijk 15 februari"
TEXT = "nareizigers opvangen in Blaricum"


async def said(practice: Practice, text: str = SAID, channel: str = "prt", **thread: str) -> Message:
    await practice.slack.say(COA, channel, text, **thread)
    return practice.slack.channel(channel).messages[-1]


def filled(view: View) -> dict[str, str]:
    """What stands in the form, by field."""
    shown = {}
    for name, answers in view.values.items():
        (answer,) = answers.values()
        shown[name] = answer.get("value") or (answer.get("selected_option") or {}).get("value") or ""
    return shown


async def form_of(practice: Practice, message: Message | None, user: str = SECRETARIS) -> View:
    opened = await practice.shortcut("noteer_actie" if message else "nieuwe_actie", message, user=user)
    assert opened.view
    return opened.view


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_a_message_fills_in_the_form_and_is_kept_as_source(practice: Practice) -> None:
    message = await said(practice)
    form = await form_of(practice, message)
    assert form.title == texts.FORM_NEW
    assert filled(form) == {
        "tekst": TEXT,
        "wie": "COA",
        "termijn": "uiterlijk 15 februari",
        "soort": "actiepunt",
        "regio": "gooi",
        "gemeente": "Blaricum",
        "ingebracht_door": "",
    }
    saved = await practice.submit(form)
    assert saved.view
    assert saved.view.title == hulp.SAVED
    point = practice.actie(TEXT)
    assert (point.termijn, point.regio, point.gemeente) == (date(2027, 2, 15), "gooi", "Blaricum")
    assert point.bron == f"{practice.slack.base_url}/archives/{message.channel_id}/p{digits(message.ts)}"
    card = await practice.command("/actie toon A6")
    assert f"{texts.SOURCE}: <{point.bron}|{texts.MESSAGE}>" in card.shown


async def test_a_reply_in_a_thread_is_linked_within_it(practice: Practice) -> None:
    first = await said(practice, "Waar vangen we nareizigers op?")
    reply = await said(practice, SAID, thread_ts=first.ts)
    await practice.submit(await form_of(practice, reply))
    link = practice.actie(TEXT).bron or ""
    assert link.endswith(f"/p{digits(reply.ts)}?thread_ts={first.ts}&cid={reply.channel_id}")


async def test_where_the_bot_is_not_the_link_is_made_of_the_workspace(practice: Practice) -> None:
    message = await said(practice)
    place = {"kanaal": "C0ELDERS01", "ts": message.ts, "draad": "1700000000.000100"}
    base, deps = practice.slack.base_url, practice.bot.deps
    assert await message_link(deps, place) == (
        f"{base}/archives/C0ELDERS01/p{digits(message.ts)}?thread_ts=1700000000.000100&cid=C0ELDERS01"
    )


@pytest.mark.parametrize(
    "given",
    [
        None,
        "C0KANAAL01",
        {"kanaal": "C0KANAAL01"},
        {"kanaal": "C0KANAAL01", "ts": "1700000000.٠٠"},
        {"kanaal": "C0KANAAL01|x", "ts": "1700000000.000100"},
        {"kanaal": "../../api", "ts": "1700000000.000100"},
        {"kanaal": "C0KANAAL01", "ts": "1700000000.000100", "draad": "'; drop table"},
    ],
)
async def test_a_place_that_slack_did_not_write_gives_no_link(practice: Practice, given: object) -> None:
    assert await message_link(practice.bot.deps, given) is None


async def test_who_is_mentioned_stays_the_same_person(practice: Practice) -> None:
    known = await form_of(practice, await said(practice, "@hanna.duinhoven: locatie bezoeken"))
    assert filled(known)["wie"] == "Duinhoven"
    new = await form_of(practice, await said(practice, "@yusuf.karaman: cijfers leveren"))
    assert filled(new)["wie"] == f"<@{COA}|Yusuf Karaman>"
    saved = await practice.submit(new)
    assert saved.view
    assert "Yusuf Karaman" in saved.view.shown


async def test_a_day_that_passes_before_the_words_are_read_again_is_the_same_day(practice: Practice) -> None:
    form = await form_of(practice, await said(practice, "COA: plan maken, over twee weken"))
    await practice.submit(form)
    assert practice.actie("plan maken").termijn == date(2027, 1, 25)


@pytest.mark.parametrize("text", ["x", "<b>& losse tekst", "z" * 4000, "eerste regel\ntweede regel"])
async def test_any_message_opens_the_form(practice: Practice, text: str) -> None:
    form = await form_of(practice, await said(practice, text))
    assert filled(form)["tekst"]


async def test_a_channel_without_tafel_asks_which(practice: Practice) -> None:
    practice.slack.werkplek.channels["C0ANDERS01"] = Channel(
        id="C0ANDERS01", name="kantoor", members={COA, SECRETARIS, practice.slack.werkplek.bot.id}
    )
    message = await said(practice, channel="kantoor")
    form = await form_of(practice, message)
    assert [o["value"] for o in form.blocks[0]["element"]["options"]] == list(practice.config.tafels)
    unchosen = await practice.submit(form)
    assert list(unchosen.errors) == ["tafel"]
    saved = await practice.submit(form, {"tafel": "rrt-gooi"})
    assert saved.view
    assert "RRT-GOOI-" in saved.view.shown
    assert practice.actie(TEXT).bron


async def test_the_global_shortcut_offers_only_where_one_may_write(practice: Practice) -> None:
    form = await form_of(practice, None, SECRETARIS_KENNEMERLAND)
    assert filled(form)["tafel"] == "rrt-kennemerland"
    await practice.submit(form, {"tekst": "eenmaal"}, user=SECRETARIS_KENNEMERLAND)
    assert practice.actie("eenmaal").bron is None


async def test_a_guest_is_refused_in_words(practice: Practice) -> None:
    opened = await practice.shortcut("noteer_actie", await said(practice), user=GAST)
    assert opened.view
    assert opened.view.title == hulp.NOT_OPENED
    assert poort.GUEST in opened.view.shown


async def test_somebody_of_another_organisation_is_refused_in_words(practice: Practice) -> None:
    opened = await practice.shortcut("nieuwe_actie", user=ANDERE_ORGANISATIE)
    assert opened.view
    assert poort.FOREIGN in opened.view.shown


async def test_who_may_not_write_for_this_tafel_is_told_so(practice: Practice) -> None:
    opened = await practice.shortcut("noteer_actie", await said(practice), user=SECRETARIS_KENNEMERLAND)
    assert opened.view
    assert "een lid of het secretariaat van PRT" in opened.view.shown
    assert SAID not in opened.view.shown


async def test_rights_are_asked_again_when_it_is_submitted(practice: Practice) -> None:
    form = await form_of(practice, None, SECRETARIS_KENNEMERLAND)
    form.source["private_metadata"] = json.dumps({"tafel": "prt"})
    answer = await practice.submit(form, {"tekst": "stiekem"}, user=SECRETARIS_KENNEMERLAND)
    assert answer.view
    assert "een lid of het secretariaat van PRT" in answer.view.shown
    assert filled(answer.view)["tekst"] == "stiekem"


async def test_an_unknown_gemeente_is_said_under_its_field(practice: Practice) -> None:
    form = await form_of(practice, None, BURGEMEESTER_BLOEMENDAAL)
    values = {"tafel": "prt", "tekst": "brief", "gemeente": "Rotterdam"}
    answer = await practice.submit(form, values, user=BURGEMEESTER_BLOEMENDAAL)
    assert answer.errors["gemeente"].startswith("'Rotterdam' ")
    better = await practice.submit(form, {"gemeente": "haarlem"}, user=BURGEMEESTER_BLOEMENDAAL)
    assert not better.errors
    assert (practice.actie("brief").gemeente, practice.actie("brief").regio) == ("Haarlem", "kennemerland")


def test_every_shortcut_of_the_manifest_is_answered() -> None:
    assert set(SHORTCUTS) == {*NAMES, READS}


async def test_another_compatible_server_is_not_linked_over_plain_http(practice: Practice) -> None:
    deps: Deps = practice.bot.deps
    elsewhere = replace(deps, workspace_url="http://kwaad.example/")
    assert await message_link(elsewhere, {"kanaal": "C0ELDERS01", "ts": "1700000000.000100"}) is None


def digits(ts: str) -> str:
    return ts.replace(".", "")
