"""/zoek and the lists as a file, as somebody at the tafel uses them."""

from __future__ import annotations

import pytest

from bot.models import Actie
from bot.oefen.mensen import GAST
from bot.texts import acties as acties_texts
from bot.texts import besluiten as besluiten_texts
from bot.texts import poort
from bot.texts import zoeken as texts
from tests.practice import Practice, labels

NOTED = "/actie nieuw COA: Noodpakketten uitdelen, kennemerland"


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_part_of_a_word_is_found_and_the_title_says_how_it_was_read(practice: Practice) -> None:
    await practice.command(NOTED)
    reply = await practice.command("/zoek pakketten kennemerland sinds december")
    assert "Gezocht: pakketten · Kennemerland · sinds 1 december 2026" in reply.shown.splitlines()[0]
    assert "*Noodpakketten* uitdelen" in reply.shown
    assert "Actie *A6* · PRT" in reply.shown


async def test_what_was_found_can_be_shown(practice: Practice) -> None:
    await practice.command(NOTED)
    reply = await practice.command("/zoek noodpakketten")
    [hit] = [b for b in reply.message.blocks if "accessory" in b]
    first = hit["accessory"]["options"][0]["value"]
    assert first.startswith("actie toon PRT-")
    shown = await practice.direct(first)
    assert "Noodpakketten uitdelen" in shown.shown


async def test_a_place_that_gives_nothing_can_be_left_out(practice: Practice) -> None:
    await practice.command(NOTED)
    reply = await practice.command('/zoek "noodpakketten uit" gooi')
    assert texts.nothing_there("Gooi en Vechtstreek") in reply.shown
    assert labels(reply.message) == [texts.without("Gooi en Vechtstreek")]
    wider = await practice.press(reply.message, texts.without(""))
    assert "Noodpakketten" in wider.shown


async def test_a_kind_may_be_said_first_or_last(practice: Practice) -> None:
    await practice.command("/besluit nieuw er komen noodpakketten")
    await practice.command(NOTED)
    decided = ("/zoek besluiten noodpakketten", "/zoek noodpakketten besluiten", "/besluit zoek pakketten")
    for line in decided:
        reply = await practice.command(line)
        assert "Besluit *B3*" in reply.shown
        assert "Actie" not in reply.shown.partition("\n")[2]
    for line in ("/zoek acties noodpakketten", "/actie zoek noodpakketten"):
        reply = await practice.command(line)
        assert "Actie *A6*" in reply.shown
        assert "Besluit" not in reply.shown


async def test_points_of_somebody_are_found(practice: Practice) -> None:
    reply = await practice.command("/zoek wie COA nareizigers")
    assert "wie COA" in reply.shown
    assert "*nareizigers*" in reply.shown
    nobody = await practice.command("/zoek wie Sinterklaas pakjes")
    assert nobody.shown == texts.nobody("Sinterklaas")


@pytest.mark.parametrize("command", ["/zoek", "/actie zoek", "/besluit zoek"])
async def test_nothing_to_look_for_is_said_with_an_example(practice: Practice, command: str) -> None:
    reply = await practice.command(command)
    assert command in reply.shown
    assert "bijvoorbeeld" in reply.shown


async def test_nothing_found_is_said(practice: Practice) -> None:
    assert texts.NOTHING in (await practice.command("/zoek zwembad")).shown
    assert acties_texts.NONE_FITS in (await practice.command("/actie zoek zwembad")).shown
    assert besluiten_texts.NONE_FITS in (await practice.command("/besluit zoek zwembad")).shown


async def test_results_turn_pages(practice: Practice) -> None:
    lines = "\n".join(f"COA: zwaluwstaart {n:02}" for n in range(30))
    await practice.command(f"/actie nieuw {lines}")
    first = await practice.command("/zoek zwaluwstaart")
    page = first.shown  # the answer to the button takes its place
    second = await practice.press(first.message, acties_texts.MORE)
    assert all(f"*zwaluwstaart* {n:02}" in page + second.shown for n in range(30))
    assert "*zwaluwstaart* 29" in page
    assert acties_texts.MORE not in labels(second.message)


async def test_a_year_behind_vanaf_is_no_page(practice: Practice) -> None:
    await practice.command(NOTED)
    assert "Noodpakketten" in (await practice.command("/zoek noodpakketten vanaf 2026")).shown


async def test_a_guest_finds_nothing(practice: Practice) -> None:
    assert (await practice.command("/zoek nareizigers", user=GAST)).shown == poort.GUEST


@pytest.mark.parametrize("typed", ["<!channel>", "*vet* _schuin_", "`x` <@U0BEST0001>", "<http://x|y> ~z~"])
async def test_markup_stays_inert(practice: Practice, typed: str) -> None:
    await practice.command(f"/actie nieuw COA: zwaluwstaart {typed}")
    reply = await practice.command("/zoek zwaluwstaart")
    raw = str([b for b in reply.message.blocks if b["type"] == "section"])
    assert "<!" not in raw
    assert "<http" not in raw
    assert "<@" not in raw


@pytest.mark.parametrize(
    "typed", ['"', '""', '"*', "NEAR(a b)", "%", "👩\u200d💻", "a OR b", "x" * 3000, "sinds", "wie", "csv"]
)
@pytest.mark.share(2)
async def test_whatever_is_typed_is_answered(practice: Practice, typed: str) -> None:
    reply = await practice.command(f"/zoek {typed}")
    assert reply.error is None
    assert poort.apology("").partition(";")[0] not in reply.shown


async def test_a_gone_point_is_not_found(practice: Practice) -> None:
    noted = await practice.command(NOTED)
    await practice.press(noted.message, "Ongedaan")
    assert practice.rows(Actie, Actie.status == "gewist")
    assert texts.NOTHING in (await practice.command("/zoek noodpakketten")).shown


async def test_a_list_of_points_takes_a_period(practice: Practice) -> None:
    everything = await practice.command("/actie lijst prt")
    since = await practice.command("/actie lijst prt sinds 1 december")
    assert "sinds 1 december 2026" in since.shown
    assert since.shown.splitlines()[1:] == everything.shown.splitlines()[1:]
    before = await practice.command("/actie lijst prt tot 1 december")
    assert acties_texts.NONE_FITS in before.shown
