"""'Waar staat dat?', asked in every way."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import acties, besluiten
from bot.acties import NieuweActie
from bot.models import Actie, Notitie, Vergadering, Verslag
from bot.oefen.mensen import BURGEMEESTER_HILVERSUM, SECRETARIS
from bot.texts import herkomst as texts
from bot.texts.verslag import NOOT
from bot.wijzigingen import Stempel
from tests.practice import Practice, with_button

TEKST = "De huurkosten in beeld brengen"
SENTENCE = "De provincie brengt de huurkosten in beeld, voor zover die bekend zijn."


@pytest.fixture
def quoted(practice: Practice) -> str:
    """The last PRT meeting: its minutes were read, with a point A9 and a decision B9 in them."""
    [meeting] = practice.rows(Vergadering, Vergadering.referentie == "PRT-2026-12-14")

    def write(session: Session) -> None:
        stempel = Stempel("opdrachtregel", practice.clock())
        session.add(
            Verslag(vergadering_id=meeting.id or 0, sha256="x", bestand="maart.docx", gelezen_op=stempel.op)
        )
        there = session.get_one(Vergadering, meeting.id)
        new = NieuweActie(TEKST, citaat=SENTENCE, regels="12–14")
        acties.create(session, stempel, there, new, nummer=9)
        besluiten.create(
            session, stempel, there, "Kader vastgesteld", citaat=SENTENCE, regels="20–20", nummer=9
        )

    practice.database.run_now(write)
    return meeting.referentie


async def test_a_reader_is_shown_the_sentence_with_file_and_lines(practice: Practice, quoted: str) -> None:
    for line in ("bron {}", "waar staat dat {}", "{} bron", "{} waar staat dat"):
        asked = f"/actie {line.format(f'{quoted}/A9')}"
        shown = (await practice.command(asked, user=BURGEMEESTER_HILVERSUM)).shown
        assert SENTENCE in shown
        assert "maart.docx" in shown
        assert ", regels 12–14" in shown
        assert texts.NOTHING_SINCE in shown


async def test_the_menu_and_the_card_of_a_point_ask_it(practice: Practice, quoted: str) -> None:
    listed = await practice.command("/actie lijst prt")
    [message] = [m for m in listed.messages if TEKST in m.shown]
    assert "maart.docx" in (await practice.choose(message, TEKST, texts.ASK)).shown
    card = with_button(await practice.command(f"/actie toon {quoted}/A9"), texts.ASK)
    assert "maart.docx" in (await practice.press(card, texts.ASK)).shown


async def test_what_was_postponed_is_told_with_the_report_that_did(practice: Practice, quoted: str) -> None:
    await practice.command(f"/actie wijzig {quoted}/A9 termijn 1 februari")
    practice.clock.forward(minutes=1)
    await practice.command(f"/terugkoppeling {quoted}/A9 uitstel nodig, de raming komt later")
    await practice.command(f"/actie uitstel {quoted}/A9 1 april")
    shown = (await practice.command(f"/actie bron {quoted}/A9")).shown
    report, postponed = shown.index("de raming komt later"), shown.index(texts.POSTPONED)
    assert shown.index(texts.SINCE) < report < postponed
    assert "ma 1 februari 2027 → do 1 april 2027" in shown


async def test_why_it_was_postponed_is_told_beside_the_date(practice: Practice, quoted: str) -> None:
    await practice.command(f"/actie wijzig {quoted}/A9 termijn 1 februari")
    reply = await practice.command(f"/actie uitstel {quoted}/A9 1 april omdat de <b>raming</b> later komt")
    for shown in (
        reply.shown,
        (await practice.command(f"/actie toon {quoted}/A9")).shown,
        (await practice.command(f"/actie bron {quoted}/A9")).shown,
    ):
        assert "eden: omdat de &lt;b&gt;raming&lt;/b&gt; later komt" in shown
        assert "ma 1 februari 2027 → do 1 april 2027" in shown or shown == reply.shown
    assert "ma 1 februari 2027 → do 1 april 2027; reden: omdat" in shown
    assert practice.actie(TEKST).termijn_tekst == "1 april"


async def test_the_note_of_the_secretary_beside_its_agendapunt_is_shown_with_its_day(
    practice: Practice, quoted: str
) -> None:
    await practice.command(f"/verslag noot {quoted} punt 2: de <b>raming</b> komt later")
    [note] = practice.rows(Notitie, Notitie.soort == NOOT)

    def place(session: Session) -> None:
        point = session.exec(select(Actie).where(Actie.tekst == TEKST)).one()
        point.agendapunt_id = note.agendapunt_id

    practice.database.run_now(place)
    shown = (await practice.command(f"/actie bron {quoted}/A9", user=BURGEMEESTER_HILVERSUM)).shown
    said = f"{texts.NOTE}, 11 januari 2027: de &lt;b&gt;raming&lt;/b&gt; komt later"
    assert shown.index(texts.ITEM) < shown.index(said) < shown.index(texts.NOTHING_SINCE)


async def test_a_postponement_that_is_taken_back_can_be_done_again_for_another_reason(
    practice: Practice,
) -> None:
    await practice.command("/actie A3 uitstel 2 weken omdat het druk is")
    await practice.command("/actie ongedaan A3")
    await practice.command("/actie A3 uitstel 2 weken omdat COA ziek is")
    shown = (await practice.command("/actie bron A3")).shown
    assert shown.index("het druk is") < shown.index(texts.WHAT["ongedaan"]) < shown.index("COA ziek is")


async def test_what_was_noted_by_hand_says_by_whom(practice: Practice) -> None:
    await practice.command("/actie nieuw prt COA: iets uitzoeken")
    found = practice.actie("iets uitzoeken")
    shown = (await practice.command(f"/actie bron A{found.nummer}")).shown
    assert "Niet uit een verslag" in shown
    assert "noor.verbeek" in shown or f"<@{SECRETARIS}>" in shown


async def test_a_decision_is_asked_the_same(practice: Practice, quoted: str) -> None:
    card = with_button(await practice.command(f"/besluit toon {quoted}/B9"), texts.ASK)
    for shown in (
        (await practice.press(card, texts.ASK)).shown,
        (await practice.command(f"/besluit waar staat dat {quoted}/B9")).shown,
    ):
        assert SENTENCE in shown
        assert ", regel 20:" in shown


async def test_a_point_that_was_passed_on_says_where_to_and_what_became_of_its_date(
    practice: Practice,
) -> None:
    await practice.command("/actie nieuw prt COA: raming maken, uiterlijk 20 januari")
    made = practice.actie("raming maken")
    await practice.command(f"/actie uitstel A{made.nummer} 27 januari omdat de cijfers later komen")
    practice.clock.forward(minutes=5)
    await practice.command(f"/actie doorgeleiden A{made.nummer} rrt gooi")
    (child,) = practice.rows(Actie, Actie.ouder_id == made.id)
    (home,) = practice.rows(Vergadering, Vergadering.id == child.vergadering_id)
    below = f"{home.referentie}/A{child.nummer}"
    practice.clock.forward(minutes=5)
    await practice.command(f"/actie uitstel {below} 10 februari")
    above = (await practice.command(f"/actie bron A{made.nummer}")).shown
    assert f"naar RRT Gooi en Vechtstreek ({below})" in above
    assert "wo 27 januari 2027 → wo 10 februari 2027" in above
    shown = (await practice.command(f"/actie bron {below}")).shown
    assert "reden: omdat de cijfers later komen" in shown
    assert "wo 20 januari 2027 → wo 27 januari 2027" in shown
