"""Minutes come in by Slack: asked, read by a child, shown to the secretary, written when they say so."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from sqlmodel import Session

from bot import voorstellen
from bot.config import Config
from bot.errors import UserError
from bot.inlezen import verloop
from bot.inlezen.ophalen import Opgehaald, Ophaler
from bot.models import Actie, Besluit, Vergadering, Verslag, Verslagvoorstel
from bot.oefen import payloads
from bot.oefen.haperingen import Hapering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, COA, GAST, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.oefen.reply import Reply
from bot.oefen.werkplek import Message
from bot.texts import acties as acties_texts
from bot.texts import inlezen as inlezen_texts
from bot.texts import voorstel as texts
from bot.verslag.beoordeling import Beoordeling
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from bot.wijzigingen import Stempel
from tests.practice import Practice, buttons, labels, running, with_button
from tests.rollen import only

VOORBEELD = (Path(__file__).resolve().parents[2] / "docs" / "voorbeeldverslag.txt").read_bytes()
KENNEMERLAND = "rrt-kennemerland"


Show = Callable[..., Awaitable[Message]]


async def drop(
    practice: Practice,
    content: bytes = VOORBEELD,
    name: str = "verslag.txt",
    *,
    user: str = SECRETARIS,
    **at: str,
) -> Reply:
    channel = at.get("channel") or practice.slack.direct_message(user).id
    return await practice._seen(user, practice.slack.drop(user, channel, name, content, at.get("text", "")))


def direct(practice: Practice, user: str = SECRETARIS) -> list[Message]:
    return [m for m in practice.slack.direct_message(user).messages if m.from_bot]


def proposals(practice: Practice) -> list[Verslagvoorstel]:
    return practice.rows(Verslagvoorstel)


def written(practice: Practice) -> tuple[int, int, int]:
    return len(practice.rows(Actie)), len(practice.rows(Besluit)), len(practice.rows(Verslag))


@pytest.fixture(scope="module")
def gelezen(config: Config) -> Voorstel:
    return read(VOORBEELD.decode(), config)


@pytest.fixture
def shown(practice: Practice, gelezen: Voorstel) -> Show:
    """Puts a proposal before somebody, as if a child had read it."""

    async def show(
        user: str = SECRETARIS, tafels: tuple[str, ...] = (KENNEMERLAND,), voorstel: Voorstel = gelezen
    ) -> Message:
        def keep(session: Session) -> int:
            row = voorstellen.ask(session, Stempel(user, practice.clock()), "F0", tafels)
            row.bestand = "verslag.txt"
            voorstellen.keep(session, row.id or 0, Beoordeling(voorstel), bytes_sha256="b", sha256="s")
            return row.id or 0

        await verloop.show(practice.bot.deps, await practice.database.run(keep), user)
        return direct(practice, user)[-1]

    return show


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


async def test_a_second_press_of_take_over_changes_nothing(practice: Practice, shown: Show) -> None:
    message = await shown()
    value = next(b for b in message.blocks[-1]["elements"] if b["action_id"] == "voorstel_alles")
    await practice.press(message, "Neem")
    now = practice.counts()
    message.blocks = [{"type": "actions", "block_id": "b", "elements": [value]}]  # as a phone still shows it
    told = await practice.press(message, "Neem")
    assert "al overgenomen" in told.messages[-1].shown
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
    assert any("verslag.txt" in m.shown and "lezen" in m.shown for m in seen.messages)
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


async def test_minutes_at_an_address_of_the_practice_server_are_read(practice: Practice) -> None:
    await drop(practice, b"<!doctype html><title>Verslag</title>")
    file = practice.slack.direct_message(SECRETARIS).messages[0].files[0]
    address = f"{practice.slack.base_url}{file.path}?als={SECRETARIS}"
    answered = await practice.command(f"/verslag importeer {address}")
    assert texts.READING_COMES in answered.messages[0].shown
    assert "is een webpagina" in direct(practice)[-1].shown  # so it was fetched and read


REFUSED = (
    ("https://169.254.169.254/latest", inlezen_texts.INSIDE),
    ("HTTPS://127.0.0.1/v.pdf", inlezen_texts.INSIDE),
    ("<https://10.0.0.9/v.pdf|verslag>", inlezen_texts.INSIDE),
    ("http://voorbeeld.nl/v.pdf", inlezen_texts.NOT_HTTPS),
    ("https://voorbeeld.nl:8443/v.pdf", inlezen_texts.OTHER_PORT),
    ("https://a:b@voorbeeld.nl/v.pdf", inlezen_texts.WITH_PASSWORD),
    ("zomaar", inlezen_texts.NO_ADDRESS),
)


@pytest.mark.parametrize("command", ["/verslag", "/opgave"])
async def test_an_address_that_is_refused_is_refused_at_once(practice: Practice, command: str) -> None:
    before = direct(practice)
    for address, why in REFUSED:
        answered = await practice.command(f"{command} importeer {address}")
        assert [why in message.shown for message in answered.messages] == [True], address
    assert (direct(practice), proposals(practice)) == (before, [])


async def test_a_link_is_the_address_behind_it_whatever_it_is_called(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Slack hands over what was pasted with a label, or typed in capitals."""
    asked: list[str] = []

    async def fetch(self: Ophaler, address: str) -> Opgehaald:
        asked.append(address)
        raise UserError(inlezen_texts.TOO_SLOW)

    async def check(self: Ophaler, address: str) -> None:
        return None

    monkeypatch.setattr(Ophaler, "fetch", fetch)
    monkeypatch.setattr(Ophaler, "check", check)
    monkeypatch.setattr(payloads, "encode", lambda text, *_, **__: text)  # it is marked already
    for typed in (
        "<https://voorbeeld.nl/v.pdf?a=1&amp;b=2|het verslag &amp; meer>",
        "<HTTPS://voorbeeld.nl/v.pdf?a=1&amp;b=2>",
        "&lt;https://voorbeeld.nl/v.pdf?a=1&amp;b=2|verslag&gt;",
        "<https://voorbeeld.nl/v.pdf?a=1&amp;b=2|voorbeeld.nl/v.pdf>",
    ):
        await practice.command(f"/verslag importeer {typed}")
    assert {address.replace("HTTPS", "https") for address in asked} == {"https://voorbeeld.nl/v.pdf?a=1&b=2"}
    assert len(asked) == 4


async def test_a_number_of_somebody_in_an_address_behind_a_label_is_held(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payloads, "encode", lambda text, *_, **__: text)
    await practice.command("/verslag importeer <https://voorbeeld.nl/v.pdf?bsn=111222333|verslag>")
    assert proposals(practice) == []


async def test_what_was_asked_before_a_restart_is_read_after_it(config: Config, practice_url: str) -> None:
    async with running(config, practice_url, "deaf") as before:
        stempel = Stempel(SECRETARIS, before.clock())
        # What the answer to the command waits for; the bot then stops before it has begun.
        await before.database.run(lambda s: voorstellen.ask(s, stempel, "https://10.0.0.9/v", [KENNEMERLAND]))
    async with running(config, practice_url, "deaf") as after:
        await after.tick()
        await after.bot.deps.tasks.finish()
        assert [m for m in direct(after) if inlezen_texts.INSIDE in m.shown]
        await after.tick()
        await after.bot.deps.tasks.finish()
        assert len([m for m in direct(after) if inlezen_texts.INSIDE in m.shown]) == 1


async def test_what_waited_too_long_to_be_read_is_told(config: Config, practice_url: str) -> None:
    async with running(config, practice_url, "deaf") as practice:
        stempel = Stempel(SECRETARIS, practice.clock() - timedelta(hours=2))
        await practice.database.run(lambda s: voorstellen.ask(s, stempel, "F0", [KENNEMERLAND]))
        practice.slack.inst.haperingen.queued["chat.postMessage"] = [Hapering.ERROR_BEFORE]
        for _ in range(3):
            practice.clock.forward(minutes=5)
            await practice.tick()
            await practice.bot.deps.tasks.finish()
        assert [m for m in direct(practice) if texts.GIVEN_UP in m.shown] == direct(practice)[-1:]
        assert [row.status for row in proposals(practice)] == ["mislukt"]


async def test_a_proposal_that_slack_did_not_take_is_shown_after_all(
    config: Config, practice_url: str, gelezen: Voorstel
) -> None:
    async with running(config, practice_url, "deaf") as practice:
        stempel = Stempel(SECRETARIS, practice.clock())

        def keep(session: Session) -> None:
            number = voorstellen.ask(session, stempel, "F0", [KENNEMERLAND]).id or 0
            voorstellen.claim(session, number, practice.clock())
            voorstellen.keep(session, number, Beoordeling(gelezen), bytes_sha256="b", sha256="s")

        await practice.database.run(keep)
        practice.slack.inst.haperingen.queued["chat.postMessage"] = [Hapering.ERROR_BEFORE]
        for _ in range(4):
            practice.clock.forward(minutes=5)
            await practice.tick()
            await practice.bot.deps.tasks.finish()
        assert len([m for m in direct(practice) if texts.NOTHING_YET in m.shown]) == 1
        assert [(row.status, row.huur_tot) for row in proposals(practice)] == [("open", None)]


@pytest.mark.parametrize("fault", [Hapering.RESET_AFTER, Hapering.ERROR_AFTER])
async def test_a_first_word_whose_answer_was_lost_stands_there_once(
    config: Config, practice_url: str, fault: Hapering
) -> None:
    """It was posted and nobody heard: the next try finds it, and goes on in the same message."""
    async with running(config, practice_url, "deaf") as practice:
        stempel = Stempel(SECRETARIS, practice.clock())
        await practice.database.run(
            lambda s: voorstellen.ask(s, stempel, "https://10.0.0.9/v", [KENNEMERLAND])
        )
        practice.slack.inst.haperingen.queued["chat.postMessage"] = [fault]
        for _ in range(3):
            await practice.tick()
            await practice.bot.deps.tasks.finish()
            practice.clock.forward(minutes=5)
        said = (inlezen_texts.INSIDE, texts.FETCHING)
        (message,) = [m for m in direct(practice) if any(words in m.shown for words in said)]
        assert inlezen_texts.INSIDE in message.shown
        assert [row.status for row in proposals(practice)] == ["mislukt"]


def test_a_file_that_is_named_in_what_is_wrong_is_named_once() -> None:
    assert texts.failed("lang.pdf", "lang.pdf vraagt te veel.") == "lang.pdf vraagt te veel."
    assert texts.failed("lang.pdf", "Het bestand is leeg.") == "*lang.pdf*: Het bestand is leeg."


async def test_a_proposal_asked_for_again_is_another_message(practice: Practice, shown: Show) -> None:
    first = await shown()
    await practice.command("/verslag voorstel")
    assert direct(practice)[-1].ts != first.ts
    assert direct(practice)[-1].shown == first.shown


async def test_of_several_proposals_each_can_be_shown(practice: Practice, shown: Show) -> None:
    for _ in range(3):
        await shown()
    first, second, third = (row.id for row in proposals(practice))
    told = await practice.command("/verslag voorstel")
    (answer,) = (m for m in told.messages if texts.SHOWN_AGAIN in m.shown)
    assert texts.wait_for_more(2) in answer.shown
    assert [b["value"] for b in buttons(answer)] == [f"verslag voorstel {n}" for n in (second, first)]
    other = buttons(answer)[1]["action_id"]
    await practice.slack.press(SECRETARIS, answer, other)
    await practice.bot.deps.tasks.finish()
    assert buttons(direct(practice)[-1])[-1]["value"] == str(first)
    assert [b["value"] for b in buttons(answer)] == [f"verslag voorstel {n}" for n in (third, second)]
    await practice.press(direct(practice)[-1], texts.PUT_AWAY)
    gone = await practice.command(f"/verslag voorstel {first}")
    assert gone.shown == texts.no_longer("weggelegd")


@pytest.mark.parametrize("agreed", [False, True], ids=["read", "agreed to"])
async def test_a_proposal_outlives_a_restart(
    config: Config, practice_url: str, gelezen: Voorstel, agreed: bool
) -> None:
    async with running(config, practice_url) as before:
        stempel = Stempel(SECRETARIS, before.clock())

        def keep(session: Session) -> None:
            row = voorstellen.ask(session, stempel, "F0", [KENNEMERLAND])
            voorstellen.keep(session, row.id or 0, Beoordeling(gelezen), bytes_sha256="b", sha256="s")
            if agreed:
                voorstellen.agree(session, row, before.clock())

        await before.database.run(keep)
    async with running(config, practice_url) as after:
        if agreed:
            after.clock.forward(minutes=5)
            await after.tick()
            await after.bot.deps.tasks.finish()
        else:
            await after.command("/verslag voorstel")
            await after.press(direct(after)[-1], "Neem")
        assert any("in het register gezet" in m.shown for m in direct(after))
        assert [row.status for row in proposals(after)] == ["overgenomen"]


async def test_a_point_is_judged_in_a_form_and_what_is_left_out_is_not_written(
    practice: Practice, shown: Show
) -> None:
    message = await shown()
    form = (await practice.press(message, "Bekijk A1")).view
    assert form
    assert "regels 46–49" in form.shown
    filled = {"tekst": "Cijfers van de wachtlijst verzamelen", "wie": "COA, Rozenboom", "termijn": "1 mei"}
    saved = (await practice.submit(form, filled)).view
    assert saved
    following = (await practice.press(saved, texts.NEXT_ITEM)).view
    assert following
    assert "*A2*" in following.shown
    await practice.submit(following, {"oordeel": "over"})
    assert "nagekeken" in message.shown
    assert "wordt overgeslagen" in message.shown
    assert "Neem 14 over" in labels(message)
    await practice.press(message, "Neem")
    point = practice.actie("Cijfers van de wachtlijst verzamelen")
    assert (point.nummer, str(point.termijn)) == (1, "2026-05-01")  # the first of May after the meeting
    assert "[A1]" in str(point.citaat)
    meeting = practice.rows(Actie, Actie.vergadering_id == point.vergadering_id)
    assert len(meeting) == 11
    assert not [a for a in meeting if "bezettingscijfers" in a.tekst]


async def test_a_guessed_owner_is_confirmed_by_saving(
    practice: Practice, shown: Show, config: Config
) -> None:
    asked = "Mevrouw Molenwijk vraagt het COA of er nog"
    tekst = VOORBEELD.decode().replace("De voorzitter vraagt of er nog", asked)
    voorstel = read(tekst, config)
    guess = next(a for a in voorstel.acties if a.eigenaar_voorstel)
    message = await shown(voorstel=voorstel)
    place = f"a{voorstel.acties.index(guess)}"
    while place not in str(message.blocks):
        await practice.press(message, texts.NEXT_PAGE)
    assert texts.GRADES["onzeker"] in message.shown
    value = f"{proposals(practice)[0].id} {place}"
    block = next(b for b in message.blocks if b.get("accessory", {}).get("value") == value)
    pressed = practice.slack.press(SECRETARIS, message, "voorstel_punt", block_id=block["block_id"])
    form = (await pressed).view
    assert form
    assert texts.OWNER_GUESSED in form.shown
    await practice.submit(form)
    (row,) = proposals(practice)
    kept = voorstellen.judged(row).find(place)
    assert kept.eigenaars == guess.eigenaar_voorstel  # type: ignore[union-attr]
    assert kept.eigenaar_voorstel == ()  # type: ignore[union-attr]


async def test_what_is_wrong_in_the_form_is_said_under_its_field(practice: Practice, shown: Show) -> None:
    form = (await practice.press(await shown(), "Bekijk A1")).view
    assert form
    assert list((await practice.submit(form, {"tekst": " "})).errors) == ["tekst"]
    assert list((await practice.submit(form, {"tekst": "x", "termijn": "ooit"})).errors) == ["termijn"]


async def test_without_a_tafel_the_form_asks_and_offers_only_ones_own(
    practice: Practice, shown: Show, config: Config
) -> None:
    only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat", prt="lid")
    text = VOORBEELD.decode().replace("Regionale Regietafel Kennemerland – 5 maart 2026", "Overleg")
    text = text.replace("5 maart 2026, 13:30", "13:30")
    message = await shown(SECRETARIS_KENNEMERLAND, voorstel=read(text, config))
    assert "tafel onbekend" in message.shown
    assert not [label for label in labels(message) if label.startswith("Neem")]
    form = (await practice.press(message, texts.FILL_HEAD, user=SECRETARIS_KENNEMERLAND)).view
    assert form
    assert "PRT" not in form.shown
    await practice.submit(
        form, {"tafel": KENNEMERLAND, "datum": "5 maart 2026"}, user=SECRETARIS_KENNEMERLAND
    )
    await practice.press(message, "Neem", user=SECRETARIS_KENNEMERLAND)
    assert practice.rows(Vergadering, Vergadering.referentie == "RRT-KENNEMERLAND-2026-03-05")


async def test_who_lost_the_role_meanwhile_takes_nothing_over(practice: Practice, shown: Show) -> None:
    daan = SECRETARIS_KENNEMERLAND
    only(practice, daan, rrt_kennemerland="secretariaat")
    message = await shown(daan)
    only(practice, daan, rrt_kennemerland="lid", prt="secretariaat")
    before = practice.counts()
    for label in ("Neem", "Bekijk A1", texts.CHANGE_HEAD, texts.PUT_AWAY):
        told = await practice.press(message, label, user=daan)
        assert "secretariaat" in told.messages[-1].shown
        assert told.view is None
    assert practice.counts() == before
    assert [row.status for row in proposals(practice)] == ["open"]


async def test_a_proposal_is_of_who_asked_for_it(practice: Practice, shown: Show) -> None:
    only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    await shown(SECRETARIS_KENNEMERLAND)
    (row,) = proposals(practice)
    assert row.status == "open"
    told = await practice.command("/verslag voorstel")
    assert texts.NONE_OPEN in told.messages[0].shown
    message = practice.slack.werkplek.post(
        practice.slack.direct_message(SECRETARIS),
        practice.slack.werkplek.bot.id,
        "",
        blocks=[
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "action_id": "voorstel_alles",
                        "value": str(row.id),
                        "text": {"type": "plain_text", "text": "Neem"},
                    }
                ],
            }
        ],
    )
    before = practice.counts()
    told = await practice.press(message, "Neem")
    assert texts.no_longer(None) in told.messages[-1].shown
    assert practice.counts() == before


async def test_what_is_put_away_is_gone_and_says_so(practice: Practice, shown: Show) -> None:
    message = await shown()
    await practice.press(message, texts.PUT_AWAY)
    assert "Er is niets opgeslagen" in message.shown
    assert [(r.status, r.inhoud) for r in proposals(practice)] == [("weggelegd", None)]


async def test_without_an_address_it_is_told_how(practice: Practice) -> None:
    told = await practice.command("/verslag importeer")
    assert "Zet het verslag" in told.messages[0].shown
    assert proposals(practice) == []


async def test_an_import_that_is_undone_says_that_its_meeting_stays_and_is_taken_over_again(
    practice: Practice, shown: Show
) -> None:
    await practice.press(await shown(), "Neem")
    before = written(practice)
    undone = await practice.command("/actie ongedaan")
    meeting = practice.rows(Vergadering, Vergadering.tafel == KENNEMERLAND, Vergadering.status == "gesloten")[
        -1
    ]
    assert acties_texts.meeting_stays(meeting.referentie) in undone.shown
    assert {row.status for row in practice.rows(Actie, Actie.vergadering_id == meeting.id)} == {"gewist"}
    practice.clock.forward(minutes=1)
    await practice.press(await shown(), "Neem")
    assert written(practice) == before
    assert "gewist" not in {row.status for row in practice.rows(Actie, Actie.vergadering_id == meeting.id)}
    practice.clock.forward(minutes=1)
    again = await practice.command("/actie ongedaan")
    assert "is ongedaan gemaakt" in again.shown
