"""Minutes from draft to public version, as the secretary does it."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from sqlmodel import Session

from bot import verslaguitgave, verslagversies, wijzigingen
from bot.models import Besluit, Notitie, Persoon, Vergadering, Verslagbestand, Verslagversie
from bot.oefen.mensen import BURGEMEESTER_HILVERSUM, SECRETARIS
from bot.oefen.reply import Reply
from bot.oefen.schermen import View
from bot.publicatie import maken, nalezen
from bot.texts import vaststelling as adopt_texts
from bot.texts import verslagleven as texts
from bot.texts.verslag import NOOT
from bot.wijzigingen import Stempel
from tests.conformance import faults
from tests.practice import Practice, with_button

REF = "PRT-2026-12-14"  # the meeting behind us in the practice register
SECRET = "Molenbroek"  # not public


async def next_meeting_runs(practice: Practice) -> None:
    """The day after T0, when the PRT meets again."""
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")


async def adopted(practice: Practice, line: str = "/verslag vaststellen prt 14-12") -> Reply:
    await next_meeting_runs(practice)
    return await practice.command(line)


def questions(view: View) -> dict[str, str]:
    """The fields of the form about names → what they ask."""
    return {b["block_id"]: b["label"]["text"] for b in view.blocks if b["type"] == "input"}


def answers(view: View, **special: str) -> dict[str, Any]:
    """Everybody is a bestuurder, but who is named in `special`."""
    said = {}
    for field, label in questions(view).items():
        name = next((key for key in special if key in label), None)
        usual = "bestuurder" if field.startswith("wie_") else "blijft"
        said[field] = special[name] if name else usual
    return said


async def answered(practice: Practice, reply: Reply, **special: str) -> View:
    """The page that shows what will be left out, after the form about names."""
    assert reply.view
    shown = await practice.submit(reply.view, answers(reply.view, **special))
    assert shown.view
    return shown.view


async def published(practice: Practice, **special: str) -> Reply:
    await adopted(practice)
    form = await practice.command("/verslag publiceren prt 14-12")
    page = await answered(practice, form, **(special or {SECRET: "ambtelijk"}))
    return await practice.press(page, texts.PUBLISH)


def files(reply: Reply) -> dict[str, bytes]:
    return {file.name: file.content for message in reply.messages for file in message.files}


def readable(made: dict[str, bytes]) -> str:
    return "\n".join(text for name, data in made.items() for text in nalezen.readable(name, data))


async def test_minutes_are_adopted_in_a_later_meeting_with_what_was_changed(practice: Practice) -> None:
    reply = await adopted(practice, "/verslag vaststellen prt 14-12 met de wijziging: A3 heeft een datum")
    (row,) = practice.rows(Verslagversie)
    assert (row.soort, row.nummer, row.door, row.op) == ("vastgesteld", 1, SECRETARIS, practice.clock.now)
    assert row.aanpassing == "A3 heeft een datum"
    besluit = practice.rows(Besluit)[-1]
    assert besluit.procedureel
    assert "14 december 2026" in besluit.tekst
    assert besluit.tekst.endswith("vastgesteld, met de wijziging: A3 heeft een datum")
    running = practice.rows(Vergadering, Vergadering.status == "loopt")[0]
    assert besluit.vergadering_id == running.id == row.in_vergadering_id
    assert f"{running.referentie}/B{besluit.nummer}" in reply.shown
    told = practice.database.read_now(
        lambda s: [entry.wat for entry, _ in wijzigingen.history(s, "verslagversie", row.id or 0)]
    )
    assert told == ["vastgesteld"]
    assert practice.database.read_now(verslagversies.altered) == []


async def test_what_was_adopted_stays_when_the_register_goes_on(practice: Practice) -> None:
    await adopted(practice)
    undone = await practice.command("/actie ongedaan")
    assert undone.shown == adopt_texts.undo_adopted(REF)
    assert practice.rows(Besluit)[-1].status == "geldt"
    await practice.command(f"/actie wijzig {REF}/A3 = Heel iets anders")
    (row,) = practice.rows(Verslagversie)
    assert "locatiebezoek" in row.inhoud
    assert "Heel iets anders" not in row.inhoud


async def test_adopted_again_only_with_a_reason(practice: Practice) -> None:
    await adopted(practice)
    again = await practice.command("/verslag vaststellen prt 14-12")
    assert "al vastgesteld (versie 1)" in again.shown
    await practice.command(f"/actie wijzig {REF}/A3 = Heel iets anders")
    await practice.command("/verslag vaststellen prt 14-12 reden: de verkeerde bijlage")
    assert [(v.nummer, v.reden) for v in practice.rows(Verslagversie)] == [
        (1, None),
        (2, "de verkeerde bijlage"),
    ]


async def test_a_redelivery_adopts_once(practice: Practice) -> None:
    await adopted(practice)
    before = practice.counts()
    await practice.redeliver()
    assert practice.counts() == before


async def test_before_adoption_nothing_is_published(practice: Practice) -> None:
    shown = (await practice.command("/verslag publiceren prt 14-12")).shown
    assert "nog een concept" in shown
    assert practice.rows(Verslagversie) == []


async def test_whose_name_is_public_is_asked_once(practice: Practice) -> None:
    await adopted(practice)
    form = await practice.command("/verslag publiceren prt 14-12")
    assert form.view
    asked = questions(form.view)
    assert any(SECRET in label for label in asked.values())
    page = await answered(practice, form, **{SECRET: "ambtelijk"})
    assert SECRET in page.shown  # the secretary is told whose name goes
    assert practice.config.publicatie.grond in page.shown
    known = {p.naam: (p.soort, p.naam_openbaar) for p in practice.rows(Persoon)}
    assert known[SECRET] == ("ambtelijk", False)
    assert known["Zijlmans"] == ("bestuurder", True)
    again = await practice.command("/verslag publiceren prt 14-12")
    assert with_button(again, texts.PUBLISH).shown


async def test_the_public_version_has_no_name_that_is_not_public(practice: Practice) -> None:
    reply = await published(practice)
    made = files(reply)
    assert set(made) == {f"verslag-{REF.casefold()}-openbaar-1.{kind}" for kind in ("docx", "pdf")}
    told = readable(made)
    assert SECRET not in told
    assert SECRET.casefold() not in told.casefold()
    assert "dhr. [naam weggelaten]" in told
    assert [faults(data) for name, data in made.items() if name.endswith(".pdf")] == [[]]
    assert "Zijlmans" in told
    assert practice.config.publicatie.grond in " ".join(told.split())
    own = practice.slack.direct_message(SECRETARIS).id
    assert {message.channel_id for message in reply.messages if message.files} == {own}
    source, public = practice.rows(Verslagversie)
    assert public.bron_id == source.id
    assert SECRET in source.inhoud
    assert [(row.naam, row.inhoud) for row in practice.rows(Verslagbestand)] == list(made.items())
    assert {lak.wie for lak in verslaguitgave.masks(public)} == {
        practice.rows(Persoon, Persoon.naam == SECRET)[0].id
    }
    assert practice.database.read_now(verslagversies.altered) == []


async def test_a_published_version_stays_and_a_new_one_takes_a_reason(practice: Practice) -> None:
    first = files(await published(practice))
    before, messages = practice.counts(), len(practice.slack.direct_message(SECRETARIS).messages)
    await practice.redeliver()
    assert practice.counts() == before
    since = practice.slack.direct_message(SECRETARIS).messages[messages:]
    assert not [message for message in since if message.files]
    again = await practice.command("/verslag publiceren prt 14-12")
    assert "al gepubliceerd (versie 1)" in again.shown
    await practice.command("/verslag noot prt 14-12 punt 2: de raming komt later")
    page = with_button(await practice.command("/verslag publiceren prt 14-12 reden: een noot"), texts.PUBLISH)
    second = files(await practice.press(page, texts.PUBLISH))
    assert "de raming komt later" in readable(second)
    assert "de raming komt later" not in readable(first)
    assert [(v.soort, v.nummer) for v in practice.rows(Verslagversie)] == [
        ("vastgesteld", 1),
        ("gepubliceerd", 1),
        ("gepubliceerd", 2),
    ]
    sent = await practice.command("/verslag toon prt 14-12 gepubliceerd 1")
    assert files(sent) == first


async def test_the_overview_stays_while_its_files_come(practice: Practice) -> None:
    first = files(await published(practice))
    (overview,) = (await practice.command("/verslag toon prt 14-12")).messages
    before = overview.blocks
    for label, made in (("Vastgesteld 1", 2), ("Gepubliceerd 1", len(first))):
        reply = await practice.press(overview, label)
        assert texts.FILES_COME in reply.shown
        assert len(files(reply)) == made
        assert overview.blocks == before


async def test_a_mask_that_is_added_stands_in_the_next_version_with_its_ground_and_leaves_the_first(
    practice: Practice,
) -> None:
    first = files(await published(practice))
    await practice.command("/verslag namen prt Zijlmans niet")
    page = with_button(await practice.command("/verslag publiceren prt 14-12 reden: een naam"), texts.PUBLISH)
    second = files(await practice.press(page, texts.PUBLISH))
    assert files(await practice.command("/verslag toon prt 14-12 gepubliceerd 1")) == first
    assert "Zijlmans" in readable(first)
    for name, data in second.items():
        told = " ".join(readable({name: data}).split())
        assert not [hidden for hidden in (SECRET, "Zijlmans") if hidden.casefold() in told.casefold()]
        ground = practice.config.publicatie.grond
        for masks in (f"Deelnemers namen 2 {ground}", f"Buiten de agenda naam 1 {ground}"):
            assert masks in told
    for data in (data for name, data in second.items() if name.endswith(".docx")):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            assert not [part for part in parts.namelist() if b"zijlmans" in parts.read(part).lower()]


async def test_what_changed_after_it_was_shown_is_shown_again(practice: Practice) -> None:
    await adopted(practice)
    form = await practice.command("/verslag publiceren prt 14-12")
    page = await answered(practice, form, **{SECRET: "ambtelijk"})
    await practice.command("/verslag noot prt 14-12 nog een noot")
    reply = await practice.press(page, texts.PUBLISH)
    assert reply.view
    assert texts.CHANGED_SINCE in reply.view.shown
    assert [v.soort for v in practice.rows(Verslagversie)] == ["vastgesteld"]


async def test_an_unknown_name_in_a_note_is_asked_first(practice: Practice) -> None:
    await practice.command("/verslag noot prt 14-12 mevrouw Kwakernaak (AenM) belde over de raming")
    await adopted(practice)
    form = await practice.command("/verslag publiceren prt 14-12")
    assert form.view
    assert "Kwakernaak" in questions(form.view).values()
    page = await answered(practice, form, Kwakernaak="weglaten")
    made = files(await practice.press(page, texts.PUBLISH))
    assert "Kwakernaak" not in readable(made)
    assert "mevrouw [naam weggelaten] (AenM)" in " ".join(readable(made).split())


async def test_a_name_left_in_the_properties_is_found_and_nothing_is_published(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A renderer that puts the last author into the file, as Word does."""
    whole = maken.RENDER["docx"]

    def careless(page: Any) -> bytes:
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(whole(page))) as old, zipfile.ZipFile(made, "w") as new:
            for entry in old.infolist():
                content = old.read(entry)
                if entry.filename == "docProps/core.xml":
                    content = content.replace(
                        b"<cp:revision>", f"<cp:category>{SECRET}</cp:category><cp:revision>".encode()
                    )
                    assert SECRET.encode() in content
                new.writestr(entry, content)
        return made.getvalue()

    monkeypatch.setitem(maken.RENDER, "docx", careless)
    reply = await published(practice)
    assert files(reply) == {}
    assert texts.refused(REF, [SECRET], has_button=False).partition(".")[0] in reply.shown
    assert [v.soort for v in practice.rows(Verslagversie)] == ["vastgesteld"]


async def test_a_note_stands_beside_the_text_with_its_day(practice: Practice) -> None:
    await adopted(practice)
    await practice.command("/verslag noot prt 14-12 punt 2: de minister stelde het uit")
    (note,) = practice.rows(Notitie)
    assert (note.door, note.op) == (SECRETARIS, practice.clock.now)
    shown = (await practice.command("/verslag toon prt 14-12")).shown
    assert "de minister stelde het uit (bij 2. " in shown
    await practice.command("/verslag noot prt 14-12 wis 1")
    assert texts.NO_NOTES in (await practice.command("/verslag toon prt 14-12")).shown


async def test_who_may_only_read_sees_and_does_none_of_it(practice: Practice) -> None:
    await adopted(practice)
    before = practice.counts()
    for line in ("toon", "vaststellen", "publiceren", "noot", "namen"):
        shown = (await practice.command(f"/verslag {line} prt 14-12 x", user=BURGEMEESTER_HILVERSUM)).shown
        assert f"<@{SECRETARIS}>" in shown
        assert SECRET not in shown
    assert practice.counts() == before


async def test_a_note_that_came_with_the_minutes_has_no_maker(practice: Practice) -> None:
    meeting = next(row for row in practice.rows(Vergadering, Vergadering.referentie == "PRT-2026-12-14"))

    def note(session: Session) -> None:
        row = Notitie(
            vergadering_id=meeting.id or 0, soort=NOOT, tekst="De stukken zijn nagestuurd", regels="9"
        )
        wijzigingen.create(session, Stempel("opdrachtregel", practice.clock()), row, "uit verslag")

    await practice.database.run(note)
    shown = (await practice.command("/verslag toon prt 14-12")).shown
    assert "De stukken zijn nagestuurd (uit het ingelezen verslag)" in shown
