"""/opgave: what is shown, who may, forms with mistakes under their fields, files shown before they count."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session

from bot import voorstellen, wijzigingen
from bot.inlezen import cijfers
from bot.models import Locatiestand, Opgave, Uitruil, Verslagvoorstel
from bot.oefen.mensen import BURGEMEESTER_HILVERSUM, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.oefen.reply import Reply
from bot.oefen.werkplek import Message
from bot.opgave import lezen, voorleggen
from bot.opgave.cellen import Raad
from bot.opgave.regels import Regel
from bot.texts import acties as actie_texts
from bot.texts import opgave as texts
from bot.texts import opgave_in as in_texts
from bot.texts import voorstel as voorstel_texts
from bot.wijzigingen import Stempel
from tests.opgave.boeken import book, lines
from tests.opgave.cijfers import FEB, NOV, locatie, opgave, put
from tests.practice import Practice, labels, with_button
from tests.rollen import only
from tests.time_helpers import TODAY

LAREN = {
    "gebied": "Laren",
    "cyclus": "2024",
    "plaatsen": "100",
    "peildatum": "1-2-2025",
    "bron": "brief <!here>",
}
ROW = ("Laren", "2024", "100", "", "2025-02-01", "brief")


async def fill(practice: Practice, command: str, user: str = SECRETARIS, **values: str) -> Reply:
    """Open the form of a command and submit it with these values."""
    view = (await practice.command(command, user=user)).view
    assert view
    return await practice.submit(view, values, user=user)


def saved(reply: Reply) -> str:
    """What stands in the place of a form."""
    assert reply.view
    return reply.view.shown


async def drop(
    practice: Practice, content: bytes, name: str = "cijfers.csv", user: str = SECRETARIS
) -> Message:
    """Put a file in the direct message and ask for it to be read; what came of that."""
    channel = practice.slack.direct_message(user).id
    offered = await practice._seen(user, practice.slack.drop(user, channel, name, content, ""))
    read = await practice.press(with_button(offered, in_texts.READ), in_texts.READ, user=user)
    return read.messages[-1]


async def shown_to(practice: Practice, *regels: Regel, user: str = SECRETARIS) -> Message:
    """Puts figures before somebody, as if a child had read them."""

    def keep(session: Session) -> int:
        row = voorstellen.ask(session, Stempel(user, practice.clock()), "F0", ("prt",), voorleggen.SOORT)
        row.bestand = "cijfers.csv"
        gelezen = lezen.Gelezen(regels, ())
        voorleggen.keep(session, practice.config, row.id or 0, gelezen, bytes_sha256="b")
        return row.id or 0

    await cijfers.show(practice.bot.deps, await practice.database.run(keep), user)
    return [m for m in practice.slack.direct_message(user).messages if m.from_bot][-1]


def said_of(practice: Practice, gebied: str) -> list[Opgave]:
    return practice.rows(Opgave, Opgave.gebied == gebied)


async def test_a_region_shows_totals_and_of_how_many_gemeenten(practice: Practice) -> None:
    shown = (await practice.command("/opgave regio Kennemerland")).shown
    for said in (
        "(8 van 9 gemeenten)",
        "*Geen opgavecijfer* (1 van 9 gemeenten): Zandvoort",
        "*Restopgave*",
        "opgave min gerealiseerd",
        "verzonnen voor de oefening",
        "*Per gemeente*",
        "Zandvoort: nog geen cijfers",
        "Sinds",
    ):
        assert said in shown
    assert "(8 van 44 gemeenten)" in (await practice.command("/opgave provincie")).shown
    assert "nog geen cijfers" in (await practice.command("/opgave regio Gooi")).shown


async def test_status_of_a_region_has_one_line_when_there_are_figures(practice: Practice) -> None:
    assert "*Opgave" not in (await practice.command("/stand regio Gooi")).shown
    await fill(practice, "/opgave nieuw Laren", **LAREN)
    shown = (await practice.command("/stand regio Gooi")).shown
    assert shown.count("*Opgave 2024* 100 (1 van 6 gemeenten)") == 1
    assert "peildatum 1 februari 2025" in shown
    assert "`/opgave regio Gooi en Vechtstreek`" in shown
    assert "*Opgave 2024* 100 · " in (await practice.command("/stand gemeente Laren")).shown


async def test_a_form_writes_a_figure_that_can_be_put_out_of_count(practice: Practice) -> None:
    told = await fill(practice, "/opgave nieuw Laren", **LAREN)
    assert texts.WROTE["nieuw"] in saved(told)
    assert "&lt;!here&gt;" in saved(told)
    [row] = said_of(practice, "Laren")
    assert (row.plaatsen, row.bron) == (100, "brief <!here>")
    again = await fill(practice, "/opgave nieuw Laren", **LAREN | {"plaatsen": "110"})
    assert "plaatsen 100 → 110" in saved(again)
    assert texts.OLD_STAYS in saved(again)
    assert "110" in (await practice.command("/opgave gemeente Laren")).shown
    assert "telt niet meer mee" in (await practice.command(f"/opgave vervalt O{row.id}")).shown
    assert "nog geen cijfers" in (await practice.command("/opgave gemeente Laren")).shown
    assert "al vervallen" in (await practice.command(f"/opgave vervalt O{row.id}")).shown


async def test_what_is_not_in_a_total_says_so_where_it_stands(practice: Practice) -> None:
    for line in (
        opgave("Laren", 50, NOV),
        locatie("Laren", "Hei", 90, NOV, eind=TODAY.replace(day=1), begin=FEB.replace(year=2019)),
        locatie("Laren", "Plan", 40, NOV, status="vervallen"),
        locatie("Laren", "Eng", 80, NOV),
    ):
        practice.database.run_now(lambda session, line=line: put(session, practice.config, line))
    shown = (await practice.command("/opgave gemeente Laren")).shown
    assert "tot en met 1 januari 2027, afgelopen, telt niet meer mee" in shown
    assert "*Plan*: vervallen, 40 plaatsen, telt niet mee" in shown
    assert "*Gerealiseerd* 80\n" in shown
    assert "*Restopgave* −30\n      opgave min gerealiseerd; onder nul: er is meer dan de opgave" in shown


async def test_none_after_a_location_that_was_told_of_is_asked_about(practice: Practice) -> None:
    none = locatie("Laren", "geen", 0, NOV, telt_mee=None)
    for line in (locatie("Laren", "Eng", 80, FEB), none):
        practice.database.run_now(lambda session, line=line: put(session, practice.config, line))
    shown = (await practice.command("/opgave gemeente Laren")).shown
    assert "Er is gezegd dat er geen locatie is (1 november 2026: overzicht COA)" in shown
    assert "maar Eng staat er nog en telt mee" in shown
    assert "toen of nu was er geen cijfer" not in shown


async def test_none_and_a_location_of_one_day_do_not_both_come_in(practice: Practice) -> None:
    about = {"gemeente": "Laren", "peildatum": "1-2-2025", "bron": "COA", "begin": "1-1-2020"}
    place = {"naam": "Eng", "status": "gerealiseerd", "capaciteit": "40"}
    await fill(practice, "/opgave locatie Laren", **about, **place)
    refused = await fill(practice, "/opgave locatie Laren", **about | {"naam": "geen"})
    assert refused.errors
    assert "Over Laren op 1 februari 2025 staat in het register iets anders" in refused.errors["naam"]
    none = ("Laren", "geen", "", "", "", "", "", "", "", "2025-02-01", "COA")
    shown = await drop(practice, lines(none, blad="locaties"))
    assert "iets anders" in shown.shown
    gone = ("Laren", "Eng", "", "vervallen", "40", "", "", "", "", "2025-02-01", "COA")
    shown = await drop(practice, lines(none, gone, blad="locaties"))
    assert "*1 nieuw, 1 gewijzigd, 0 gelijk*" in shown.shown, "what is said of it anew takes its place"


async def test_what_a_gemeente_did_not_tell_before_is_not_compared(practice: Practice) -> None:
    for line in (opgave("Laren", 50, FEB), locatie("Laren", "Eng", 80, NOV)):
        practice.database.run_now(lambda session, line=line: put(session, practice.config, line))
    shown = (await practice.command("/opgave gemeente Laren")).shown
    assert "niet te vergelijken, want toen of nu was er geen cijfer: gerealiseerd" in shown


async def test_what_is_wrong_is_told_under_every_field(practice: Practice) -> None:
    told = await fill(practice, "/opgave nieuw Laren", **LAREN | {"plaatsen": "12,5", "peildatum": "ooit"})
    assert told.errors == {
        "plaatsen": "'12,5' is geen heel getal. Zet er een heel getal neer, bijvoorbeeld 1200",
        "peildatum": "'ooit' is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 1 februari 2026 "
        "of 2026-02-01",
    }
    assert said_of(practice, "Laren") == []


async def test_a_location_and_a_swap_have_forms_too(practice: Practice) -> None:
    place = {"naam": "Eng", "status": "besloten", "capaciteit": "40", "begin": "1-5-2027"}
    about = {"peildatum": "1-2-2025", "bron": "COA"}
    await fill(practice, "/opgave locatie Laren", gemeente="Laren", **place, **about)
    [stand] = practice.rows(Locatiestand, Locatiestand.bron == "COA")
    assert (stand.status, stand.capaciteit) == ("besloten", 40)
    swap = {"van": "Laren", "naar": "Huizen", "cyclus": "2024", "plaatsen": "5"}
    await fill(practice, "/opgave uitruil Laren", **swap, **about)
    assert len(practice.rows(Uitruil, Uitruil.van == "Laren")) == 1
    shown = (await practice.command("/opgave gemeente Laren")).shown
    assert "geeft 5 plaatsen af aan Huizen" in shown
    assert "*Eng*: besloten, 40 plaatsen" in shown


async def test_a_file_is_shown_first_and_written_when_confirmed_once(practice: Practice) -> None:
    shown = await drop(practice, lines(ROW, ("Huizen", *ROW[1:])))
    assert "*2 nieuw, 0 gewijzigd, 0 gelijk*" in shown.shown
    assert "Laren · opgave 2024 · 1 februari 2025: 100 plaatsen (brief)" in shown.shown
    assert said_of(practice, "Laren") == []
    done = (await practice.press(shown, in_texts.TAKE)).messages[-1]
    assert done.ts == shown.ts
    assert "2 nieuw" in done.shown
    assert [row.plaatsen for row in said_of(practice, "Laren")] == [100]
    again = await shown_to(practice, opgave("Laren", 100, bron="brief"))
    assert in_texts.NOTHING_CHANGES in again.shown
    assert labels(again) == []


async def test_a_file_that_was_taken_over_is_taken_back_in_one_go(practice: Practice) -> None:
    await fill(practice, "/opgave nieuw Laren", **LAREN)
    practice.clock.forward(minutes=1)
    shown = await shown_to(practice, opgave("Laren", 110), opgave("Huizen", 80), locatie("Huizen", "Eng", 9))
    done = (await practice.press(shown, in_texts.TAKE)).messages[-1]
    told = (await practice.press(done, actie_texts.UNDO)).shown
    assert "2 cijfers tellen niet meer mee, 1 cijfer is weer zoals het was" in told
    assert [(row.plaatsen, row.vervallen) for row in said_of(practice, "Laren")] == [(100, False)]
    assert [row.vervallen for row in said_of(practice, "Huizen")] == [True]
    assert "nog geen cijfers" in (await practice.command("/opgave gemeente Huizen")).shown
    assert practice.database.read_now(wijzigingen.broken_links) == []
    again = (await practice.command("/opgave ongedaan")).shown
    assert "1 cijfer telt niet meer mee" in again, "the figure of the form, before it"
    assert texts.UNDO_NOTHING in (await practice.command("/opgave ongedaan")).shown


async def test_a_figure_that_was_put_out_of_count_counts_again(practice: Practice) -> None:
    await fill(practice, "/opgave nieuw Laren", **LAREN)
    [row] = said_of(practice, "Laren")
    practice.clock.forward(minutes=1)
    await practice.command(f"/opgave vervalt O{row.id}")
    assert [row.vervallen for row in said_of(practice, "Laren")] == [True]
    told = (await practice.command("/opgave ongedaan")).shown
    assert "1 cijfer is weer zoals het was" in told
    assert [row.vervallen for row in said_of(practice, "Laren")] == [False]


async def test_what_was_written_since_or_long_ago_is_not_taken_back(practice: Practice) -> None:
    shown = await shown_to(practice, opgave("Laren", 110), opgave("Huizen", 80))
    done = (await practice.press(shown, in_texts.TAKE)).messages[-1]
    practice.clock.forward(minutes=1)
    await fill(practice, "/opgave nieuw Laren", **LAREN)
    assert texts.WRITTEN_SINCE in (await practice.press(done, actie_texts.UNDO)).shown
    assert [row.vervallen for row in said_of(practice, "Huizen")] == [False]
    practice.clock.forward(minutes=11)
    assert texts.UNDO_NOTHING in (await practice.command("/opgave ongedaan")).shown


async def test_an_rrt_takes_back_what_is_its_own_alone(practice: Practice) -> None:
    who = SECRETARIS_KENNEMERLAND
    await fill(practice, "/opgave nieuw Haarlem", who, **LAREN | {"gebied": "Haarlem"})
    only(practice, who, rrt_gooi="secretariaat")
    assert "1 cijfer" not in (await practice.command("/opgave ongedaan", user=who)).shown
    only(practice, who, rrt_kennemerland="secretariaat")
    assert "1 cijfer" in (await practice.command("/opgave ongedaan", user=who)).shown


async def test_with_one_mistake_nothing_is_taken_over(practice: Practice) -> None:
    bad = ("Larn", "2024", "12,5", "", "2025-02-01", "brief")
    shown = (await drop(practice, book(opgave=[ROW, bad]), "cijfers.xlsx")).shown
    assert "Er zijn 2 fouten" in shown
    assert "opgave, rij 3, kolom A (gebied): 'Larn' kent de bot niet als gemeente. Bedoelde u Laren?" in shown
    assert "opgave, rij 3, kolom C (plaatsen): '12,5' is geen heel getal" in shown
    assert said_of(practice, "Laren") == []
    assert not [row for row in practice.rows(Verslagvoorstel) if row.inhoud]


async def test_a_yes_to_what_changed_meanwhile_is_shown_anew(practice: Practice) -> None:
    shown = await shown_to(practice, opgave("Laren", 100))
    await fill(practice, "/opgave nieuw Laren", **LAREN | {"plaatsen": "90"})
    anew = (await practice.press(shown, in_texts.TAKE)).messages[-1]
    assert "plaatsen 90 → 100" in anew.shown
    assert in_texts.CHANGED_MEANWHILE in anew.shown.partition("90 → 100")[2]  # where the button was
    assert [row.plaatsen for row in said_of(practice, "Laren")] == [90]
    await practice.press(anew, in_texts.TAKE)
    assert [row.plaatsen for row in said_of(practice, "Laren")] == [100]


async def test_what_is_put_away_writes_nothing(practice: Practice) -> None:
    shown = await shown_to(practice, opgave("Laren", 100))
    gone = (await practice.press(shown, in_texts.PUT_AWAY)).messages[-1]
    assert "Weggelegd" in gone.shown
    assert said_of(practice, "Laren") == []


async def test_a_long_file_is_shown_page_by_page(practice: Practice) -> None:
    names = [g.naam for regio in practice.config.regios.values() for g in regio.gemeenten]
    shown = await shown_to(practice, *(opgave(name, 100) for name in names))
    assert "1 tot en met 40 van 44" in shown.shown
    page = (await practice.press(shown, in_texts.NEXT)).messages[-1]
    assert "41 tot en met 44 van 44" in page.shown
    assert labels(page) == [in_texts.TAKE, in_texts.BACK, in_texts.PUT_AWAY]


async def test_the_secretariaat_of_an_rrt_writes_of_its_own_region_only(practice: Practice) -> None:
    who = SECRETARIS_KENNEMERLAND
    only(practice, who, rrt_kennemerland="secretariaat")
    assert (await practice.command("/opgave nieuw Haarlem", user=who)).view
    refused = (await practice.command("/opgave nieuw Laren", user=who)).shown
    assert f"<@{SECRETARIS}>" in refused
    form: Any = (await practice.command("/opgave nieuw", user=who)).view
    assert "Laren" not in str(form.source)
    for line in ("/opgave regio gooi", "/opgave provincie", "/opgave gemeente Laren"):
        assert "Opgave" not in (await practice.command(line, user=who)).shown
    assert "*Restopgave*" in (await practice.command("/opgave regio Kennemerland", user=who)).shown
    assert said_of(practice, "Laren") == []


async def test_what_goes_out_as_csv_or_xlsx_comes_in_the_same(practice: Practice) -> None:
    raad = Raad(practice.config, practice.bot.deps.gebieden, TODAY)

    async def files(line: str) -> list[tuple[str, bytes]]:
        reply = await practice.command(line)
        (message,) = (message for message in reply.messages if message.files)
        return [(file.name, file.content) for file in message.files]

    csv = [lezen.read(content, raad) for _, content in await files("/opgave regio Kennemerland csv")]
    [(name, content)] = await files("/opgave regio Kennemerland xlsx")
    xlsx = lezen.read(content, raad)
    assert name.endswith(".xlsx")
    assert [found.fouten for found in (*csv, xlsx)] == [()] * 4
    assert [regel for found in csv for regel in found.regels] == list(xlsx.regels)
    assert len(xlsx.regels) == 25
    assert len(await files("/opgave sjabloon")) == 4


async def test_an_earlier_cycle_is_not_lost_when_a_later_one_begins(practice: Practice) -> None:
    for line in (opgave("Laren", 100), opgave("Huizen", 80), opgave("Laren", 140, NOV, cyclus="2026-2027")):
        practice.database.run_now(lambda session, line=line: put(session, practice.config, line))
    shown = (await practice.command("/opgave regio gooi")).shown
    assert "Cyclus 2026-2027" in shown
    assert "Ook bekend: cyclus 2024 (`/opgave regio Gooi en Vechtstreek cyclus 2024`)" in shown
    before = (await practice.command("/opgave regio Gooi en Vechtstreek cyclus 2024")).shown
    assert "*Opgave* 180 (2 van 6 gemeenten)" in before
    assert "Ook bekend: cyclus 2026-2027" in before


async def test_an_earlier_day_tells_what_was_known_then(practice: Practice) -> None:
    for line in (opgave("Laren", 100, FEB), opgave("Laren", 140, NOV), opgave("Huizen", 80, NOV)):
        practice.database.run_now(lambda session, line=line: put(session, practice.config, line))
    now = (await practice.command("/opgave regio gooi")).shown
    then = (await practice.command("/opgave regio gooi op 31 oktober")).shown
    assert "*Opgave* 220 (2 van 6 gemeenten)" in now
    assert "*Opgave* 100 (1 van 6 gemeenten)" in then
    reply = await practice.command("/opgave Laren op 31 oktober csv")
    (message,) = (message for message in reply.messages if message.files)
    [file] = message.files
    assert file.name == "opgave-laren-2026-10-31-opgave.csv"
    assert b";140;" not in file.content


async def test_a_picture_comes_with_what_it_says_and_its_figures(practice: Practice) -> None:
    reply = await practice.command("/opgave beeld regio Kennemerland")
    (message,) = (message for message in reply.messages if message.files)
    [file] = message.files
    assert file.content[:4] == b"\x89PNG"
    assert file.alt.startswith("Kolommen van Kennemerland: gerealiseerd")
    assert "*Verloop opvangplaatsen: Kennemerland*" in message.shown
    assert "nog niet toegezegd" in message.shown
    reply = await practice.command("/opgave beeld provincie")
    (message,) = (message for message in reply.messages if message.files)
    assert [file.alt.partition(" ")[0] for file in message.files] == ["Balken", "Kolommen"]


async def test_a_lid_is_offered_nothing_and_minutes_are_offered_as_before(
    practice: Practice,
) -> None:
    channel = practice.slack.direct_message(BURGEMEESTER_HILVERSUM).id
    dropped = practice.slack.drop(BURGEMEESTER_HILVERSUM, channel, "cijfers.csv", lines(ROW), "")
    assert (await practice._seen(BURGEMEESTER_HILVERSUM, dropped)).messages == ()
    channel = practice.slack.direct_message(SECRETARIS).id
    offered = await practice._seen(SECRETARIS, practice.slack.drop(SECRETARIS, channel, "v.docx", b"x", ""))
    assert with_button(offered, voorstel_texts.READ)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("/opgave", "Opgave Provincie Noord-Holland"),
        ("/opgave Haarlem", "Opgave Haarlem (Kennemerland)"),
        ("/opgave regio", "Zeg waarvan"),
        ("/opgave Haarlem cyclus ooit", "geen cyclus"),
        ("/opgave Haarlem cyclus 2019", "Onbekend: opgave, restopgave"),
        ("/opgave regio Kennemerland op 1 maart", "zoals bekend op 1 maart 2026"),
        ("/opgave gemeente Haarlem per 31-12-2026 cyclus 2024", "zoals bekend op 31 december 2026"),
        ("/opgave provincie cyclus 2024 op 1 februari 2024", "Hier zijn nog geen cijfers van"),
        ("/opgave regio Kennemerland op 1 maart 2027", "ligt in de toekomst"),
        ("/opgave regio Kennemerland op ooit", "'ooit' is geen dag"),
        ("/opgave provincie van gisteren", "'van gisteren' begrijp ik hier niet"),
        ("/opgave beeld regio Atlantis", "niet bekend"),
        ("/opgave beeld regio Gooi", "Hier zijn nog geen cijfers van"),
        ("/opgave gemeente Atlantis", "niet bekend als gemeente"),
        ("/opgave vervalt X1", "geen cijfer van de opgave"),
        ("/opgave importeer", "Lees als opgave"),
    ],
)
async def test_words_are_understood_or_told(practice: Practice, line: str, says: str) -> None:
    assert says in (await practice.command(line)).shown


async def test_an_ordinary_location_without_a_status_is_told_so_under_its_field(practice: Practice) -> None:
    about = {"gemeente": "Laren", "naam": "Eng", "peildatum": "1-2-2025", "bron": "COA"}
    told = await fill(practice, "/opgave locatie Laren", **about)
    assert told.errors == {"status": "Is leeg. Vul dit in.", "capaciteit": "Is leeg. Vul dit in."}
