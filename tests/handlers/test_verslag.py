"""Minutes come in by Slack: asked, read by a child, shown to the secretary, written when they say so."""

from __future__ import annotations

import io
import zipfile

import pytest
from aiohttp import web

from bot.gereed import Gereed
from bot.inlezen import proces, verloop
from bot.models import Actie, Vergadering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, COA, GAST, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import inlezen as inlezen_texts
from bot.texts import voorstel as texts
from tests.practice import Practice, labels, with_button
from tests.proposing import KENNEMERLAND, direct, drop, proposals, written
from tests.rollen import only


@pytest.mark.usefixtures("real_children")
async def test_a_dropped_file_is_read_when_asked_and_written_when_confirmed_once(practice: Practice) -> None:
    before = practice.counts()
    offered = with_button(await drop(practice), texts.READ)
    assert "pas als u dat vraagt" in offered.shown
    assert practice.counts() == before  # nothing was read
    proposal = with_button(await practice.press(offered, texts.READ), "Neem")
    assert written(practice) == (before["actie"], before["besluit"], before["verslag"])
    for said in (
        "RRT Kennemerland",
        "niet gelakt",
        "regels 46–49",
        "● zeker",
        "◐ waarschijnlijk",
        "ontbreekt",
    ):
        assert said in proposal.shown
    assert proposal.shown.index("Let op") < proposal.shown.index("*A1*")
    done = await practice.press(proposal, "Neem")
    (message,) = done.messages
    assert message.ts == proposal.ts  # the same message, with what was written
    assert "4 actiepunten" in message.shown
    assert "A1, A2, A3" in message.shown
    assert "Toon de vergadering" in labels(message)
    assert "Opening en vaststelling agenda" in (await practice.press(message, "Toon de v")).messages[0].shown
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == "RRT-KENNEMERLAND-2026-03-05")
    assert len(practice.rows(Actie, Actie.vergadering_id == meeting.id)) == 12
    (row,) = proposals(practice)
    assert (row.status, row.inhoud, row.bron) == ("overgenomen", None, None)
    now = practice.counts()
    await practice.slack.bezorger.deliver(
        next(e for e in reversed(practice.slack.bezorger.sent) if "voorstel_alles" in str(e.payload))
    )
    await practice.bot.deps.tasks.finish()
    assert practice.counts() == now


async def test_only_the_secretariaat_is_asked_and_only_it_sees_the_question(practice: Practice) -> None:
    only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat", prt="lid")
    daan = SECRETARIS_KENNEMERLAND
    seen = await drop(practice, user=daan, channel=KENNEMERLAND)
    (offered,) = seen.messages
    assert offered.visible_to == daan
    for user, channel in ((daan, "prt"), (COA, KENNEMERLAND), (GAST, KENNEMERLAND)):
        assert (await drop(practice, user=user, channel=channel)).messages == ()
    for user in (COA, GAST, BURGEMEESTER_BLOEMENDAAL):
        assert (await drop(practice, user=user)).messages == ()
        assert direct(practice, user) == []
    assert practice.refusals() == []  # they asked nothing
    assert (await drop(practice, b"\x89PNG", "foto.png", user=daan)).messages == ()


async def test_the_reader_stands_ready_from_the_moment_a_file_is_offered(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[Gereed] = []
    monkeypatch.setattr(proces, "prepare", lambda gereed, _: prepared.append(gereed))
    await drop(practice, b"\x89PNG", "foto.png")
    await drop(practice, b"gemeente;plekken\n", "cijfers.csv")
    await drop(practice, user=COA)
    assert prepared == [], "there are no minutes to read, or nobody who may ask"
    await drop(practice)
    assert prepared == [practice.bot.deps.gereed]


async def test_a_redelivered_file_is_asked_about_once(practice: Practice) -> None:
    await drop(practice)
    await practice.redeliver()
    assert len(direct(practice)) == 1


async def test_a_file_with_words_is_answered_as_before_and_asked_about(practice: Practice) -> None:
    seen = await drop(practice, text="actie lijst prt")
    assert sorted(texts.READ in labels(m) for m in seen.messages) == [False, True]


async def test_somebody_elses_file_is_not_read(practice: Practice) -> None:
    await drop(practice, user=COA)
    (message,) = practice.slack.direct_message(COA).messages
    await practice.command(f"/verslag importeer {message.files[0].id}")
    assert texts.NOT_YOURS in direct(practice)[-1].shown
    assert [row.status for row in proposals(practice)] == ["mislukt"]


async def test_the_menu_of_a_message_reads_what_stands_with_it(practice: Practice) -> None:
    await drop(practice, b"<html>Log in</html>", "verslag.pdf", user=COA, channel="prt")
    message = practice.slack.channel("prt").messages[-1]
    answered = await practice.shortcut("lees_verslag", message)
    assert answered.view
    assert texts.READING_COMES in answered.view.shown
    assert "is een webpagina" in direct(practice)[-1].shown
    plain = practice.slack.werkplek.post(practice.slack.channel("prt"), COA, "zonder bestand")
    answered = await practice.shortcut("lees_verslag", plain)
    assert answered.view
    assert texts.NO_FILE_HERE in answered.view.shown
    refused = await practice.shortcut("lees_verslag", message, user=COA)
    assert refused.view
    assert "secretariaat" in refused.view.shown


def bomb() -> bytes:
    """A Word file of some kilobytes whose text is a hundred megabytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("word/document.xml", bytes(100_000_000))
    return made.getvalue()


async def test_a_bomb_under_the_name_of_a_text_is_told_and_leaves_nothing(practice: Practice) -> None:
    before = written(practice)
    offered = with_button(await drop(practice, bomb(), "verslag.txt"), texts.READ)
    seen = await practice.press(offered, texts.READ)
    assert any("verslag.txt is uitgepakt groter dan 60 MB" in m.shown for m in seen.messages)
    assert written(practice) == before
    assert [(r.status, r.inhoud) for r in proposals(practice)] == [("mislukt", None)]


async def test_a_file_that_is_too_big_is_not_fetched(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verloop, "MOST", 1024 * 1024)
    offered = with_button(await drop(practice, b"a" * 1_048_577), texts.READ)
    seen = await practice.press(offered, texts.READ)
    assert any(inlezen_texts.too_big(1024 * 1024) in m.shown for m in seen.messages)


async def test_the_token_goes_to_slack_alone(practice: Practice) -> None:
    """A file that Slack itself says stands elsewhere is not fetched."""
    heads: list[str] = []

    async def handle(request: web.Request) -> web.Response:
        heads.append(str(dict(request.headers)))
        return web.Response(text="verslag")

    app = web.Application()
    app.router.add_get("/{tail:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    elsewhere = f"http://127.0.0.1:{runner.addresses[0][1]}"
    offered = with_button(await drop(practice), texts.READ)
    file = practice.slack.direct_message(SECRETARIS).messages[0].files[0]
    object.__setattr__(file, "base_url", elsewhere)
    seen = await practice.press(offered, texts.READ)
    await runner.cleanup()
    assert any(inlezen_texts.NOT_IN_SLACK in m.shown for m in seen.messages)
    assert heads == []


def test_a_file_that_is_named_in_what_is_wrong_is_named_once() -> None:
    assert texts.failed("lang.pdf", "lang.pdf vraagt te veel.") == "lang.pdf vraagt te veel."
    assert texts.failed("scan.pdf", "In scan.pdf staat geen tekst.") == "In scan.pdf staat geen tekst."
    assert texts.failed("lang.pdf", "Het bestand is leeg.") == "*lang.pdf*: Het bestand is leeg."
